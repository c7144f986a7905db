"""From sentences to events with their roles, on trees written by hand; the last ones with the real reader."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from extract.trees import reading, report_of
from wederhoor.extract.events.find import find_events
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.models import default_reader
from wederhoor.read.reading import NameType, Reading
from wederhoor.record import Event

STATES: Mapping[str, NameType] = {"Mali": "LOC", "Peru": "LOC", "Malta": "LOC", "Bamako": "LOC", "Acme": "ORG"}


def events_of(read: Reading) -> list[Event]:
    return list(find_events(read, find_mentions(read)))


def roles_of(event: Event) -> dict[str, str]:
    return {role.role: role.words.text for role in event.roles}


def test_a_supply_has_its_way_its_goods_and_their_number() -> None:
    tree = """
        Forty forty NUM NumType=Card 2 nummod
        drones drone NOUN Number=Plur 4 nsubj:pass
        were be AUX VerbForm=Fin|Tense=Past 4 aux:pass
        shipped ship VERB VerbForm=Part 0 root
        from from ADP _ 6 case
        Peru Peru PROPN _ 4 obl
        to to ADP _ 8 case
        Mali Mali PROPN _ 4 obl
        via via ADP _ 10 case
        Malta Malta PROPN _ 4 obl
        . . PUNCT _ 4 punct
    """
    [event] = events_of(reading(tree, language="en", names=STATES))
    assert (event.type, event.status, event.trigger.text) == ("supply", "occurred", "shipped")
    assert roles_of(event) == {
        "quantity": "Forty", "goods": "drones", "origin": "Peru", "recipient": "Mali", "via": "Malta",
    }  # fmt: skip
    assert next(role.value for role in event.roles if role.role == "quantity") == 40


def test_a_way_that_the_tree_hangs_below_another_phrase_is_found() -> None:
    tree = """
        Peru Peru PROPN _ 2 nsubj
        liefert liefern VERB VerbForm=Fin|Tense=Pres 0 root
        Öl Öl NOUN _ 2 obj
        unter unter ADP _ 6 case
        falschen falsch ADJ _ 6 amod
        Angaben Angabe NOUN _ 2 obl
        über über ADP _ 8 case
        Malta Malta PROPN _ 6 nmod
    """
    [event] = events_of(reading(tree, names=STATES))
    assert roles_of(event) == {"agent": "Peru", "goods": "Öl", "cover": "falschen Angaben", "via": "Malta"}


def test_a_compound_tells_the_goods_in_its_first_part() -> None:
    tree = """
        Die der DET _ 2 det
        Waffenlieferungen Waffenlieferung NOUN _ 5 nsubj
        an an ADP _ 4 case
        Mali Mali PROPN _ 2 nmod
        endeten enden VERB VerbForm=Fin|Tense=Past 0 root
    """
    [event] = events_of(reading(tree, names=STATES))
    assert roles_of(event) == {"goods": "Waffen", "recipient": "Mali"}


def test_a_fixed_combination_is_one_event_with_the_roles_of_verb_and_noun() -> None:
    tree = """
        Peru Peru PROPN _ 2 nsubj
        verhängte verhängen VERB VerbForm=Fin|Tense=Past 0 root
        Sanktionen Sanktion NOUN _ 2 obj
        gegen gegen ADP _ 5 case
        Acme Acme PROPN _ 3 nmod
    """
    [event] = events_of(reading(tree, names=STATES))
    assert (event.type, event.trigger.text) == ("sanction", "Sanktionen")
    assert roles_of(event) == {"agent": "Peru", "patient": "Acme"}


def test_who_is_punished_for_something_did_it() -> None:
    tree = """
        Peru Peru PROPN _ 2 nsubj
        sanktionierte sanktionieren VERB VerbForm=Fin|Tense=Past 0 root
        Acme Acme PROPN _ 2 obj
        wegen wegen ADP _ 5 case
        Lieferung Lieferung NOUN _ 2 obl
        von von ADP _ 7 case
        Öl Öl NOUN _ 5 nmod
    """
    sanction, supply = events_of(reading(tree, names=STATES))
    assert roles_of(sanction) == {"agent": "Peru", "patient": "Acme"}
    assert roles_of(supply) == {"agent": "Acme", "goods": "Öl"}


def test_a_verb_of_many_meanings_needs_goods() -> None:
    tree = """
        Peru Peru PROPN _ 2 nsubj
        gives give VERB VerbForm=Fin|Tense=Pres 0 root
        Mali Mali PROPN _ 2 iobj
        {0} {0} NOUN _ 2 obj
    """
    assert not events_of(reading(tree.format("hope"), language="en", names=STATES))
    assert events_of(reading(tree.format("fuel"), language="en", names=STATES))


def test_a_question_for_who_did_it_tells_of_no_event() -> None:
    tree = """
        Who who PRON PronType=Int 2 nsubj
        visited visit VERB VerbForm=Fin|Tense=Past 0 root
        Mali Mali PROPN _ 2 obj
        ? ? PUNCT _ 2 punct
    """
    assert not events_of(reading(tree, language="en", names=STATES))


def test_two_who_met_are_agent_and_patient() -> None:
    tree = """
        Peru Peru PROPN _ 4 nsubj
        und und CCONJ _ 3 cc
        Mali Mali PROPN _ 1 conj
        trafen treffen VERB VerbForm=Fin|Tense=Past 0 root
        sich sich PRON _ 4 obj
    """
    [event] = events_of(reading(tree, names=STATES))
    assert roles_of(event) == {"agent": "Peru", "patient": "Mali"}


def test_it_in_a_denial_is_the_state_that_denies() -> None:
    tree = """
        Mali Mali PROPN _ 2 nsubj
        denies deny VERB VerbForm=Fin|Tense=Pres 0 root
        that that SCONJ _ 5 mark
        it it PRON _ 5 nsubj
        supplied supply VERB VerbForm=Fin|Tense=Past 2 ccomp
        oil oil NOUN _ 5 obj
        to to ADP _ 8 case
        Peru Peru PROPN _ 5 obl
    """
    read = reading(tree, language="en", names=STATES)
    index = find_mentions(read)
    [event] = find_events(read, index)
    agent = next(role for role in event.roles if role.role == "agent")
    assert agent.words.text == "it"
    assert agent.mention == next(m.id for m in index.mentions if m.words.text == "Mali")


def test_a_time_belongs_to_the_clause_that_it_stands_in() -> None:
    tree = """
        Peru Peru PROPN _ 2 nsubj
        said say VERB VerbForm=Fin|Tense=Past 0 root
        yesterday yesterday ADV _ 2 advmod
        that that SCONJ _ 6 mark
        Mali Mali PROPN _ 6 nsubj
        attacked attack VERB VerbForm=Fin|Tense=Past 2 ccomp
        Malta Malta PROPN _ 6 obj
        on on ADP _ 9 case
        Monday Monday PROPN _ 6 obl
    """
    [event] = events_of(reading(tree, language="en", names=STATES, published="2024-05-15"))
    assert event.time is not None
    assert (event.time.first, event.time.last, event.time.words and event.time.words.text) == (
        "2024-05-13", "2024-05-13", "on Monday",
    )  # fmt: skip


def test_every_span_of_an_event_is_the_text_that_it_cites() -> None:
    tree = """
        Peru Peru PROPN _ 2 nsubj
        liefert liefern VERB VerbForm=Fin|Tense=Pres 0 root
        Waffen Waffe NOUN _ 2 obj
        , , PUNCT _ 5 punct
        Munition Munition NOUN _ 3 conj
        an an ADP _ 7 case
        Mali Mali PROPN _ 2 obl
    """
    read = reading(tree, names=STATES)
    for event in events_of(read):
        for words in (event.trigger, *(role.words for role in event.roles)):
            assert read.report.text[words.start : words.end] == words.text


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("de", "Iran lieferte Russland im Mai Drohnen.", "supply"),
        ("nl", "Iran leverde in mei drones aan Rusland.", "supply"),
        ("en", "Iran supplied drones to Russia in May.", "supply"),
        ("de", "Deutschland verhängte Sanktionen gegen Iran.", "sanction"),
        ("nl", "De minister bezoekt volgende week Duitsland.", "visit"),
    ],
)
def test_plain_sentences_are_understood_with_the_real_reader(language: str, text: str, kind: str) -> None:
    read = default_reader(1).read(report_of(text, language=language))
    assert [event.type for event in events_of(read)] == [kind]
