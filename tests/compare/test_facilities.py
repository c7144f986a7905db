"""A thing that one report names and another only calls what it is; places in a country; towns that act for nobody."""

from __future__ import annotations

from msgspec.structs import replace

from compare.test_unnamed import described, findings_of, papers
from compare.told import Told, words


def test_a_plant_without_a_name_is_the_only_named_one_that_the_same_party_struck_then() -> None:
    told = Told()
    first, second = papers(told)
    described(told, first, "attack", {"patient": "Zelta refinery"}, agent="Mali", day="2024-06-04")
    told.event(first, "attack", agent="Mali", patient="Zelta refinery", days=("2024-06-04", "2024-06-04"))
    described(told, second, "attack", {"patient": "Ölraffinerie"}, agent="Mali", day="2024-06-04")
    [finding] = findings_of(told)
    assert finding.question == "Did Mali attack Zelta refinery?"
    assert finding.links[-1].rule == "calls it only what it is, same party and days"


def test_a_bridge_is_no_named_refinery() -> None:
    told = Told()
    first, second = papers(told)
    told.event(first, "attack", agent="Mali", patient="Zelta refinery", days=("2024-06-04", "2024-06-04"))
    described(told, second, "attack", {"patient": "Brücke"}, agent="Mali", day="2024-06-04")
    assert findings_of(told) == ()


def test_a_delivery_to_a_town_is_one_to_the_country_in_which_reports_say_that_it_lies() -> None:
    told = Told()
    first, second = papers(told)
    told.name(first, "Oxa")
    described(told, first, "supply", {"destination": "the Peruvian town of Oxa"}, agent="Mali", goods="missiles")
    told.event(second, "supply", agent="Mali", recipient="Peru", goods="Waffen")
    [finding] = findings_of(told)
    assert finding.question == "Did Mali supply weapons to Peru?"
    rules = {link.rule for link in finding.links}
    assert "a kind of the goods that others tell of, a place in the country that others tell of" in rules


def test_an_attack_on_a_town_is_not_the_attack_on_its_country() -> None:
    told = Told()
    first, second = papers(told)
    told.name(first, "Oxa")
    described(told, first, "attack", {"patient": "the Peruvian town of Oxa"}, agent="Mali")
    told.event(second, "attack", agent="Mali", patient="Peru")
    assert findings_of(told) == ()


def test_a_town_from_which_goods_come_has_not_sent_them() -> None:
    told = Told()
    first, second = papers(told)
    told.event(first, "supply", agent="Ann Lee", recipient="Mali", goods="drones")
    told.event(second, "supply", agent="Chur", recipient="Mali", goods="Drohnen")
    [finding] = findings_of(told)
    assert finding.question == "Did Ann Lee supply drones to Mali?"


def test_what_is_closed_in_a_town_is_asked_in_the_words_of_a_report() -> None:
    told = Told()
    first, second = papers(told)
    for report, school in ((first, "the school in Oxa"), (second, "Schule von Oxa")):
        told.name(report, "Oxa")
        event = described(told, report, "restrict", {"patient": school}, agent="Ann Lee", status="planned")
        told.events[-1] = replace(event, trigger=words("close" if report is first else "schließen"))
    [finding] = findings_of(told)
    assert finding.question == "Will Ann Lee close “the school in Oxa”?"


def test_whoever_is_only_described_keeps_the_letters_of_the_report() -> None:
    told = Told()
    first, second = papers(told)
    for report, goods in ((first, "drones"), (second, "Drohnen")):
        described(told, report, "supply", {"recipient": "Miliz im Norden"}, agent="Ann Lee", goods=goods)
    [finding] = findings_of(told)
    assert finding.question == "Did Ann Lee supply drones to “Miliz im Norden”?"
