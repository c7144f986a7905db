"""Whole sentences with the real reader: what happened, is planned, is only possible, or never came about."""

from __future__ import annotations

import pytest

from extract.events.sentences import events_in, roles_of


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "sentence", "status"),
    [
        ("de", "Wir haben zu keinem Zeitpunkt Drohnen an die Rebellen geliefert.", "negated"),
        ("nl", "Het bedrijf heeft op geen enkel moment drones aan het leger geleverd.", "negated"),
        ("de", "Der Präsident reiste am Montag nicht nach Lima.", "negated"),
        ("nl", "Toch kwam de president dinsdag niet voor de bloemen naar Lima.", "occurred"),
        ("en", "At no time did the company supply drones to the army.", "negated"),
        ("de", "Der Konzern bleibt dabei, nie wissentlich gegen die Sanktionen verstoßen zu haben.", "negated"),
        ("de", "Die Ministerin hält einen Angriff auf das Kraftwerk für möglich.", "possible"),
        ("de", "Es gibt keine Beweise für einen ukrainischen Angriff auf das Lager.", "possible"),
        ("nl", "Er is geen bewijs voor een Oekraïense aanval op het depot.", "possible"),
        ("en", "The army found no evidence of an Israeli strike on the hospital.", "possible"),
        ("de", "Der Minister erwartet, dass Norwegen Drohnen an Kiew liefert.", "planned"),
        ("nl", "De minister verwacht dat Noorwegen drones aan Kiev levert.", "planned"),
        ("en", "The minister expects that Norway delivers drones to Kyiv.", "planned"),
        ("de", "Nach Beginn des Überfalls auf die Ukraine verließ die Firma das Land.", "occurred"),
    ],
)
def test_the_words_around_an_event_decide_on_its_status(language: str, sentence: str, status: str) -> None:
    assert [event.status for event in events_in(sentence, language)] == [status]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "sentence", "kind", "status"),
    [
        ("en", "Peru lifted its sanctions against Mali in May.", "sanction", "negated"),
        ("de", "Peru hob die Sanktionen gegen Mali auf.", "sanction", "negated"),
        ("nl", "Peru heeft de sancties tegen Mali opgeheven.", "sanction", "negated"),
        ("en", "Nobody was arrested.", "detain", "negated"),
        ("de", "Niemand wurde festgenommen.", "detain", "negated"),
        ("nl", "Er is niemand aangehouden.", "detain", "negated"),
        ("de", "Das Ministerium schließt einen Angriff auf Mali nicht aus.", "attack", "possible"),
        ("en", "The minister did not rule out a strike on Mali.", "attack", "possible"),
        ("de", "Er will, dass der Minister die Ausfuhr stoppt.", "suspend", "possible"),
    ],
)
def test_what_is_ended_or_did_not_happen_has_that_status(language: str, sentence: str, kind: str, status: str) -> None:
    assert {event.status for event in events_in(sentence, language) if event.type == kind} == {status}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("de", "Nach Mali darf der Stoff seit April nicht mehr geliefert werden.", "negated"),
        ("nl", "In mei is niets naar Libië gegaan.", "negated"),
        ("en", "Nothing was shipped to Libya in May.", "negated"),
        ("nl", "De minister sluit niet uit dat Peru de export van hout stillegt.", "possible"),
        ("de", "Die Ministerin schließt nicht aus, dass Peru die Ausfuhr von Holz aussetzt.", "possible"),
        ("en", "The minister did not rule out that Peru would halt exports of timber.", "possible"),
        ("de", "Peru weist den Vorwurf zurück, Mali mit Raketen auszurüsten.", "ongoing"),
        ("nl", "Peru verwerpt de beschuldiging wapens aan Mali te leveren.", "ongoing"),
        ("de", "Das könnte Mali helfen, indem Waffen über Ghana nach Peru geliefert werden.", "possible"),
        ("nl", "Lima wil zijn relatie met Mali verdiepen.", "ongoing"),
        ("nl", "De grondstof wordt in Mali gewonnen.", "ongoing"),
        (
            "de",
            "Diese Woche waren alle in Oslo, als der Präsident Juan Soto den Kollegen Piet Smit empfing.",
            "occurred",
        ),
        ("de", "Der Zug sollte am Morgen in Brüssel ankommen.", "planned"),
        ("en", "The minister summoned the ambassador for Tuesday.", "planned"),
        ("de", "Die Opposition fordert, dass der Minister zurücktritt.", "possible"),
        ("nl", "De oppositie eist dat de minister opstapt.", "possible"),
        ("en", "The opposition wants the minister to resign.", "possible"),
        ("de", "Die Gewerkschaft verlangt, dass die Firma keine Pumpen nach Mali liefert.", "hypothetical"),
        ("nl", "De firma had de pompen willen verkopen aan Mali.", "possible"),
        ("en", "A planned visit by President Soto to Oslo was called off.", "negated"),
        ("de", "Ein geplanter Besuch von Präsident Soto in Oslo wurde abgesagt.", "negated"),
    ],
)
def test_a_sentence_tells_the_status_of_its_event(language: str, text: str, status: str) -> None:
    assert status in [event.status for event in events_in(text, language)]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("de", "Liefert Peru Panzer an Mali, verhängt Brüssel Sanktionen.", "hypothetical"),
        ("nl", "Levert Peru tanks aan Mali, dan volgen sancties.", "hypothetical"),
        ("nl", "Bovendien, schrijft de krant, zou Kolt pompen leveren.", "possible"),
        ("de", "Peru ließ den Plan fallen, Panzer an Mali zu liefern.", "negated"),
        ("nl", "Peru liet het plan varen om tanks aan Mali te leveren.", "negated"),
        ("en", "Peru dropped plans to deliver tanks to Mali.", "negated"),
        ("de", "Die Firma soll davon abgesehen haben, Ventile nach Mali zu verkaufen.", "negated"),
        ("en", "The planned sale of the yard to Nordstern fell through.", "negated"),
        ("de", "Es sei nie zu einem Treffen zwischen Anna Berg und Otto Krull gekommen.", "negated"),
        ("de", "Es gibt keine Belege dafür, dass Peru Panzer an Mali geliefert hat.", "possible"),
        ("en", "The lack of arms deliveries to Mali worries the army.", "negated"),
        ("nl", "Het uitblijven van wapenleveringen aan Mali baart het leger zorgen.", "negated"),
        ("en", "Without the delivery of tanks to Mali the town would have fallen.", "occurred"),
        ("de", "Ohne die Lieferung von Panzern an Mali wäre die Stadt gefallen.", "occurred"),
        ("en", "None of the tanks had been ordered by Peru.", "negated"),
        ("nl", "De pompen zouden volgens het blad in mei worden geleverd.", "planned"),
        ("de", "Das Parlament billigte den Angriff, der in dieser Woche stattfand.", "occurred"),
        ("de", "Der Staatsanwalt fordert acht Jahre Haft für Otto Krull.", "possible"),
        ("nl", "De officier eist acht jaar cel tegen Otto Krull.", "possible"),
        ("en", "Prosecutors are seeking eight years in prison for Otto Krull.", "possible"),
        ("de", "Der Verkehr bleibt bis zum 15. März eingestellt.", "ongoing"),
        ("nl", "Het treinverkeer ligt stil tot 15 maart.", "ongoing"),
    ],
)
def test_what_is_given_up_awaited_or_asked_for_has_not_happened(language: str, text: str, status: str) -> None:
    kinds = ("supply", "trade", "meet", "attack", "detain", "suspend")
    statuses = [event.status for event in events_in(text, language) if event.type in kinds]
    assert statuses[-1:] == [status]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "roles"),
    [
        ("de", "Peru lieferte keine Waffen, sondern Drohnen an Mali.", {("goods", "Drohnen"), ("recipient", "Mali")}),
        ("nl", "Peru leverde geen wapens maar drones aan Mali.", {("goods", "drones"), ("recipient", "Mali")}),
        ("en", "Peru did not supply tanks but drones to Mali.", {("goods", "drones"), ("recipient", "Mali")}),
        ("de", "Die Firma verkaufte die Pumpen nicht an Peru, sondern an Mali.", {("recipient", "Mali")}),
        ("de", "Die Firma ließ die Pumpen nicht nach Mali bringen, sondern nach Peru.", {("destination", "Peru")}),
        ("nl", "Peru leverde wapens maar geen drones.", {("goods", "wapens")}),
    ],
)
def test_what_is_named_instead_happened_and_what_is_not_meant_plays_no_role(
    language: str, text: str, roles: set[tuple[str, str]]
) -> None:
    [event] = events_in(text, language)
    names = {name for name, _ in roles}
    assert event.status == "occurred"
    assert {role for role in roles_of(event) if role[0] in names} == roles


@pytest.mark.slow
def test_what_was_bid_is_planned() -> None:
    (bid,) = events_in("Der Konzern bietet 1,4 Milliarden Euro für die Reederei Nordhafen.", "de")
    assert (bid.type, bid.status) == ("finance", "planned")
    assert ("patient", "Reederei Nordhafen") in roles_of(bid)


@pytest.mark.slow
def test_a_strike_that_delays_something_is_not_itself_put_off() -> None:
    found = events_in("A strike by tug crews has delayed the unloading of four ships.", "en")
    assert ("protest", "occurred") in [(event.type, event.status) for event in found]


@pytest.mark.slow
def test_an_agreement_that_somebody_wants_suspended_is_not_planned() -> None:
    [event] = events_in("Opposition lawmakers want the agreement suspended.", "en")
    assert (event.type, event.status) == ("suspend", "planned")


@pytest.mark.slow
def test_the_second_of_two_participles_shares_the_perfect() -> None:
    found = events_in("700 Boote sollen versenkt oder beschädigt worden sein.", "de")
    assert {event.status for event in found} == {"occurred"}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "sentence", "kind", "status"),
    [
        ("en", "Brussels urged Ankara to stop exporting chips to Mali.", "supply", "ongoing"),
        ("nl", "Parijs eist dat China stopt met het leveren van wapens aan Mali.", "supply", "ongoing"),
        ("de", "Washington fordert Peking auf, die Lieferungen von Chips an Mali zu stoppen.", "supply", "ongoing"),
        ("en", "Peru is to pay Mali three million dollars.", "finance", "planned"),
        ("en", "The drones, which Peru sold to Mali, were made in Malta.", "produce", "occurred"),
        ("nl", "Londen bevroor de tegoeden van de bank.", "suspend", "occurred"),
        ("de", "Der Minister fliegt am Freitag nach Peru.", "travel", "planned"),
    ],
)
def test_a_sentence_tells_how_far_its_event_is(language: str, sentence: str, kind: str, status: str) -> None:
    assert status in {event.status for event in events_in(sentence, language) if event.type == kind}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "kind", "status"),
    [
        ("en", "If the strike goes ahead, flights will be cancelled.", "protest", "hypothetical"),
        ("de", "Sollte es zum Streik kommen, fallen 200 Flüge aus.", "suspend", "hypothetical"),
        ("de", "Das Abkommen sieht den Abzug von 4.000 Soldaten vor.", "deploy", "planned"),
        ("nl", "Het bedrijf onderhandelt over de overname van de bakker Givrex.", "own", "possible"),
        ("en", "The president called elections for June.", "vote", "planned"),
        ("de", "Die Armee wirft ihnen vor, einen Markt beschossen zu haben.", "attack", "occurred"),
        ("nl", "De verkoop is door de regering verboden.", "restrict", "occurred"),
        ("en", "The opposition called for the resignation of the minister.", "suspend", "possible"),
        ("en", "The union called for a strike at the port.", "protest", "planned"),
    ],
)
def test_what_is_only_meant_or_demanded_has_not_happened(language: str, text: str, kind: str, status: str) -> None:
    [event, *_] = [event for event in events_in(text, language) if event.type == kind]
    assert event.status == status
