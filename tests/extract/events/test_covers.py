"""Disguises and middlemen."""

from __future__ import annotations

from extract.trees import reading
from wederhoor.extract.events.find import find_events
from wederhoor.extract.mentions.find import find_mentions


def roles_of(tree: str, language: str) -> dict[str, str]:
    read = reading(tree, language=language, names={"Peru": "LOC", "Mali": "LOC", "Acme": "ORG"})
    [event] = find_events(read, find_mentions(read))
    return {role.role: role.words.text for role in event.roles}


def test_what_goods_were_declared_as_is_their_cover() -> None:
    tree = (
        "Drones~drone/NOUN/nsubj:pass>6 were~be/AUX.Fin.Past/aux:pass>6 declared~declare/VERB.Part/advcl>6 "
        "as/ADP/case>5 toys~toy/NOUN/obl>3 shipped~ship/VERB.Part/root to/ADP/case>8 Mali/PROPN/obl>6"
    )
    assert roles_of(tree, "en") == {"goods": "Drones", "cover": "toys", "recipient": "Mali"}


def test_who_mediates_is_on_the_way() -> None:
    tree = (
        "Peru/PROPN/nsubj>2 leverde~leveren/VERB.Fin.Past/root olie/NOUN/obj>2 door/ADP/case>5 "
        "tussenkomst/NOUN/obl>2 van/ADP/case>7 Acme/PROPN/nmod>5"
    )
    assert roles_of(tree, "nl") == {"agent": "Peru", "goods": "olie", "via": "Acme"}


def test_a_front_man_is_a_way_though_he_has_no_name() -> None:
    tree = (
        "Peru/PROPN/nsubj>2 kaufte~kaufen/VERB.Fin.Past/root Chips~Chip/NOUN/obj>2 über/ADP/case>6 "
        "einen~ein/DET/det>6 Strohmann/NOUN/obl>2"
    )
    assert roles_of(tree, "de")["via"] == "Strohmann"


def test_what_something_is_done_for_is_its_purpose() -> None:
    tree = (
        "Peru/PROPN/nsubj>2 stationierte~stationieren/VERB.Fin.Past/root Panzer/NOUN/obj>2 ,>9 um/SCONJ/mark>9 "
        "die~der/DET/det>7 Grenze/NOUN/obj>9 zu/PART/mark>9 sichern/VERB.Inf/advcl>2"
    )
    assert roles_of(tree, "de")["purpose"] == "die Grenze zu sichern"
