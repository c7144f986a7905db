"""Whole sentences with the real reader: parts of a whole, and words that two verbs share."""

from __future__ import annotations

import pytest

from extract.events.sentences import events_in, roles_of


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "kind", "roles"),
    [
        ("en", "Drought has wiped out half of the maize harvest.", "harm", {("patient", "maize harvest")}),
        ("nl", "De droogte heeft de helft van de maïsoogst verwoest.", "harm", {("patient", "maïsoogst")}),
        ("de", "Zwei von ihnen sind suspendiert.", "suspend", {("patient", "ihnen")}),
        ("de", "Polen hatte sie im vergangenen Jahr ausgeliefert.", "supply", {("agent", "Polen"), ("goods", "sie")}),
        ("nl", "Polen leverde hen vorig jaar uit.", "supply", {("agent", "Polen"), ("goods", "hen")}),
        ("de", "Die Arbeiter der Werft legten am Montag die Arbeit nieder.", "protest",
         {("agent", "Arbeiter der Werft")}),
        ("de", "Nordkom legt Milliarden auf den Tisch und übernimmt das Studio Traumland.", "own",
         {("agent", "Nordkom"), ("patient", "Studio Traumland")}),
        ("de", "Die Haubitzen wurden durch die Slowakei transportiert.", "supply", {("via", "Slowakei")}),
        ("nl", "De houwitsers werden per spoor door Slowakije vervoerd.", "supply", {("via", "Slowakije")}),
        ("nl", "De gijzelaars zijn naar Muscat gevlogen.", "travel", {("agent", "gijzelaars")}),
        ("en", "Brussels is considering restrictions on imports of steel.", "restrict", {("agent", "Brussels")}),
        ("en", "A court sentenced a former executive for accepting bribes from a consultant.", "finance",
         {("recipient", "former executive"), ("agent", "consultant")}),
        ("en", "The drugmaker agreed to pay $2.3 billion to settle the case.", "finance", {("agent", "drugmaker")}),
        ("de", "Warschau befürchtet Panzerlieferungen.", "supply", {("goods", "Panzer")}),
        ("de", "Die Kredite für die Mine sind eingefroren.", "suspend", {("patient", "Kredite für die Mine")}),
        ("de", "Die Soldaten waren zu 20 Jahren verurteilt worden.", "detain", {("patient", "Soldaten")}),
        ("fr", "Le bois a été acheminé par la Turquie jusqu’à Anvers.", "supply", {("via", "Turquie")}),
    ],
)  # fmt: skip
def test_parts_and_shared_words_keep_their_roles(language: str, text: str, kind: str, roles: set[object]) -> None:
    [event] = [event for event in events_in(text, language) if event.type == kind]
    assert roles <= roles_of(event)


@pytest.mark.slow
def test_the_first_of_many_are_not_that_many() -> None:
    [received, *_] = events_in("Ukraine received the first of 30 howitzers from Italy.", "en")
    assert ("goods", "howitzers") in roles_of(received)
    assert not any(name == "quantity" for name, _ in roles_of(received))


@pytest.mark.slow
def test_a_name_inside_a_longer_one_is_told_once() -> None:
    events = events_in("The court threw out the conviction of former mayor Dale Horne.", "en")
    told = [role.words.text for event in events if event.type == "detain" for role in event.roles]
    assert len(told) == 1


@pytest.mark.slow
def test_a_role_does_not_end_in_a_preposition() -> None:
    [event] = events_in("Der Vertrag über jährlich zwei Millionen Tonnen wurde in Rom unterzeichnet.", "de")
    assert ("patient", "Vertrag") in roles_of(event)
