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
    tree = """
        Drones drone NOUN _ 6 nsubj:pass
        were be AUX VerbForm=Fin|Tense=Past 6 aux:pass
        declared declare VERB VerbForm=Part 6 advcl
        as as ADP _ 5 case
        toys toy NOUN _ 3 obl
        shipped ship VERB VerbForm=Part 0 root
        to to ADP _ 8 case
        Mali Mali PROPN _ 6 obl
    """
    assert roles_of(tree, "en") == {"goods": "Drones", "cover": "toys", "recipient": "Mali"}


def test_who_mediates_is_on_the_way() -> None:
    tree = """
        Peru Peru PROPN _ 2 nsubj
        leverde leveren VERB VerbForm=Fin|Tense=Past 0 root
        olie olie NOUN _ 2 obj
        door door ADP _ 5 case
        tussenkomst tussenkomst NOUN _ 2 obl
        van van ADP _ 7 case
        Acme Acme PROPN _ 5 nmod
    """
    assert roles_of(tree, "nl") == {"agent": "Peru", "goods": "olie", "via": "Acme"}


def test_a_front_man_is_a_way_though_he_has_no_name() -> None:
    tree = """
        Peru Peru PROPN _ 2 nsubj
        kaufte kaufen VERB VerbForm=Fin|Tense=Past 0 root
        Chips Chip NOUN _ 2 obj
        über über ADP _ 6 case
        einen ein DET _ 6 det
        Strohmann Strohmann NOUN _ 2 obl
    """
    assert roles_of(tree, "de")["via"] == "Strohmann"


def test_what_something_is_done_for_is_its_purpose() -> None:
    tree = """
        Peru Peru PROPN _ 2 nsubj
        stationierte stationieren VERB VerbForm=Fin|Tense=Past 0 root
        Panzer Panzer NOUN _ 2 obj
        , , PUNCT _ 9 punct
        um um SCONJ _ 9 mark
        die der DET _ 7 det
        Grenze Grenze NOUN _ 9 obj
        zu zu PART _ 9 mark
        sichern sichern VERB VerbForm=Inf 2 advcl
    """
    assert roles_of(tree, "de")["purpose"] == "die Grenze zu sichern"
