"""Whole sentences with the real reader: goods by pronoun, ways in steps, cargo, covers told after, shares, and more."""

from __future__ import annotations

import pytest

from extract.events.test_sentences import events_in, roles_of


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "kind", "roles"),
    [
        ("en", "Adria bought the pumps and passed them on to Corvus.", "supply",
         {("goods", "pumps"), ("agent", "Adria")}),
        ("en", "Peru bought 40 tractors. They were delivered on Monday.", "supply", {("goods", "tractors")}),
        ("de", "Die Firma kaufte die Pumpen und verkaufte sie an Peru weiter.", "trade",
         {("goods", "Pumpen"), ("recipient", "Peru")}),
        ("nl", "De bende stal zes kunstwerken. Ze werden naar Riga gesmokkeld.", "supply",
         {("goods", "kunstwerken"), ("destination", "Riga")}),
        ("en", "The trader bought 46 pumps. Adria passed eight of them on to Peru.", "supply",
         {("goods", "pumps"), ("quantity", "eight"), ("recipient", "Peru")}),
        ("de", "Der Händler kaufte Pumpen in Riga. Von dort aus wurden sie nach Oslo gebracht.", "supply",
         {("goods", "Pumpen"), ("origin", "Riga"), ("destination", "Oslo")}),
        ("de", "Die Pumpen wurden nach Oslo und anschließend nach Riga gebracht.", "supply",
         {("via", "Oslo"), ("destination", "Riga")}),
        ("de", "Vom Hafen in Riga aus wurden die Panzer nach Mali gebracht.", "supply", {("origin", "Hafen in Riga")}),
        ("en", "The freighter left Odesa with 20,000 tonnes of wheat for Egypt.", "travel",
         {("goods", "wheat"), ("quantity", "20,000 tonnes"), ("origin", "Odesa"), ("destination", "Egypt")}),
        ("nl", "De tanker vertrok met 80.000 ton ruwe olie uit Rotterdam.", "travel",
         {("goods", "ruwe olie"), ("origin", "Rotterdam")}),
        ("de", "Der Händler schickte die Pumpen nach Riga. In den Papieren waren sie als Möbel deklariert.", "supply",
         {("cover", "Möbel"), ("destination", "Riga")}),
        ("nl", "De pompen werden vermomd als meubels naar Riga verscheept.", "supply",
         {("goods", "pompen"), ("cover", "meubels")}),
        ("nl", "De EU verdenkt het schip ervan olie te vervoeren.", "supply", {("agent", "schip"), ("goods", "olie")}),
        ("de", "Peru weist den Vorwurf zurück, Mali mit Raketen auszurüsten.", "supply", {("agent", "Peru")}),
        ("en", "One of its frigates opened fire on the trawler.", "attack", {("patient", "trawler")}),
        ("de", "Frankreich bezieht einen Teil seines Urans aus Kasachstan.", "trade",
         {("goods", "Urans"), ("origin", "Kasachstan")}),
        ("en", "The fund owns a fifth of the shipyard.", "finance", {("amount", "a fifth"), ("patient", "shipyard")}),
        ("en", "Ghana received three patrol boats from Italy.", "supply",
         {("goods", "patrol boats"), ("agent", "Italy"), ("recipient", "Ghana")}),
        ("de", "Der Kauf von vierzig Bussen durch die Stadt Graz wurde genehmigt.", "trade",
         {("recipient", "Stadt Graz"), ("goods", "Bussen")}),
        ("en", "Gold smuggled out of Sudan ends up in Dubai.", "supply", {("goods", "Gold"), ("origin", "Sudan")}),
        ("de", "Der Ausstand der Weber in Lyon dauert an.", "protest", {("agent", "Weber"), ("place", "Lyon")}),
        ("en", "A magnitude 6.4 earthquake flattened dozens of villages in western Nepal.", "harm",
         {("patient", "villages"), ("place", "western Nepal")}),
        ("en", "Washington has restricted exports of pumps to Mali.", "trade",
         {("goods", "pumps"), ("recipient", "Mali")}),
        ("de", "Die von Japan mit einem Kredit finanzierte Brücke wurde eröffnet.", "finance",
         {("patient", "finanzierte Brücke"), ("agent", "Japan")}),
        ("de", "Mithilfe gefälschter Papiere verkaufte der Händler Pferdefleisch.", "trade",
         {("cover", "gefälschter Papiere"), ("goods", "Pferdefleisch")}),
        ("de", "Die Behörde hat die Übernahme der Werft durch die Kette Nordhafen untersagt.", "own",
         {("agent", "Kette Nordhafen")}),
        ("de", "Bei dem Brand in einem Hotel in Bukarest starben sieben Menschen.", "harm",
         {("agent", "Brand"), ("place", "Hotel"), ("place", "Bukarest"), ("quantity", "sieben")}),
        ("nl", "De betogers werden door het leger beschoten en bestookt met traangas.", "attack",
         {("agent", "leger"), ("goods", "traangas")}),
        ("nl", "Gent werd in 2019 aandeelhouder in het havenbedrijf.", "own", {("agent", "Gent")}),
        ("nl", "Belarus koopt meer hout van Peru.", "trade", {("goods", "hout"), ("agent", "Peru")}),
        ("nl", "De rederij verscheepte in totaal 46 machines naar Riga.", "supply",
         {("goods", "machines"), ("quantity", "46")}),
        ("en", "It is about Anna Berg, who was paid €3.2m for her services.", "finance", {("recipient", "Anna Berg")}),
    ],
)  # fmt: skip
def test_an_event_has_its_roles(language: str, text: str, kind: str, roles: set[tuple[str, str]]) -> None:
    found = [event for event in events_in(text, language) if event.type == kind]
    assert any(roles <= roles_of(event) for event in found)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "kind", "right", "wrong"),
    [
        ("en", "Two officers were charged with selling phones to Mali.", "trade", ("goods", "phones"),
         ("quantity", "Two")),
        ("en", "Several firms sold pumps to Mali.", "trade", ("agent", "firms"), ("quantity", "Several")),
        ("en", "A dealer from Dubai paid 40,000 euros to the firm.", "finance", ("recipient", "firm"),
         ("origin", "Dubai")),
        ("de", "Die Firma hat in Oman Pumpen an Peru geliefert.", "supply", ("recipient", "Peru"),
         ("destination", "Oman")),
        ("en", "Analysts expect the watchdog to demand the sale of 60 shops.", "trade", ("goods", "shops"),
         ("agent", "watchdog")),
        ("nl", "Ze spreekt in Hanoi met haar ambtgenoot over visserij.", "meet", ("patient", "ambtgenoot"),
         ("patient", "ambtgenoot over visserij")),
    ],
)  # fmt: skip
def test_what_only_looks_like_a_role_is_none(
    language: str, text: str, kind: str, right: tuple[str, str], wrong: tuple[str, str]
) -> None:
    events = [event for event in events_in(text, language) if event.type == kind]
    assert any(right in roles_of(event) for event in events)
    assert all(wrong not in roles_of(event) for event in events)


@pytest.mark.slow
def test_who_is_sent_is_not_the_goods_that_a_sentence_before_named() -> None:
    [event] = events_in("The pumps were old. They sent Anna Berg to Riga.", "en")
    assert {text for name, text in roles_of(event) if name == "goods"} == {"Anna Berg"}


@pytest.mark.slow
def test_a_time_behind_a_verb_of_saying_is_when_it_was_said() -> None:
    [event] = events_in("Eight pumps had been confiscated at Riga, it said on Saturday.", "en")
    assert event.time is None


@pytest.mark.slow
def test_the_next_day_is_the_one_after_what_was_told_before() -> None:
    told = events_in("Op 3 maart hield de politie de makelaar aan. De volgende dag werd zijn kantoor doorzocht.", "nl")
    assert [event.time.first for event in told if event.time] == ["2024-03-03", "2024-03-04"]


@pytest.mark.slow
def test_a_count_has_the_noun_of_the_grammar_as_its_unit() -> None:
    [event] = events_in("Ghana received three patrol boats from Italy.", "en")
    assert [role.unit for role in event.roles if role.role == "quantity"] == ["boats"]
