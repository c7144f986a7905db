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
    tree = (
        "Forty/NUM.Card/nummod>2 drones~drone/NOUN.Plur/nsubj:pass>4 were~be/AUX.Fin.Past/aux:pass>4 "
        "shipped~ship/VERB.Part/root from/ADP/case>6 Peru/PROPN/obl>4 to/ADP/case>8 Mali/PROPN/obl>4 via/ADP/case>10 "
        "Malta/PROPN/obl>4 ."
    )
    [event] = events_of(reading(tree, language="en", names=STATES))
    assert (event.type, event.status, event.trigger.text) == ("supply", "occurred", "shipped")
    assert roles_of(event) == {
        "quantity": "Forty", "goods": "drones", "origin": "Peru", "recipient": "Mali", "via": "Malta",
    }  # fmt: skip
    assert next(role.value for role in event.roles if role.role == "quantity") == 40


def test_a_way_that_the_tree_hangs_below_another_phrase_is_found() -> None:
    tree = (
        "Peru/PROPN/nsubj>2 liefert~liefern/VERB.Fin.Pres/root Öl/NOUN/obj>2 unter/ADP/case>6 "
        "falschen~falsch/ADJ/amod>6 Angaben~Angabe/NOUN/obl>2 über/ADP/case>8 Malta/PROPN/nmod>6"
    )
    [event] = events_of(reading(tree, names=STATES))
    assert roles_of(event) == {"agent": "Peru", "goods": "Öl", "cover": "falschen Angaben", "via": "Malta"}


def test_a_compound_tells_the_goods_in_its_first_part() -> None:
    tree = (
        "Die~der/DET/det>2 Waffenlieferungen~Waffenlieferung/NOUN/nsubj>5 an/ADP/case>4 Mali/PROPN/nmod>2 "
        "endeten~enden/VERB.Fin.Past/root"
    )
    [event] = events_of(reading(tree, names=STATES))
    assert roles_of(event) == {"goods": "Waffen", "recipient": "Mali"}


def test_a_fixed_combination_is_one_event_with_the_roles_of_verb_and_noun() -> None:
    tree = (
        "Peru/PROPN/nsubj>2 verhängte~verhängen/VERB.Fin.Past/root Sanktionen~Sanktion/NOUN/obj>2 gegen/ADP/case>5 "
        "Acme/PROPN/nmod>3"
    )
    [event] = events_of(reading(tree, names=STATES))
    assert (event.type, event.trigger.text) == ("sanction", "Sanktionen")
    assert roles_of(event) == {"agent": "Peru", "patient": "Acme"}


def test_who_is_punished_for_something_did_it() -> None:
    tree = (
        "Peru/PROPN/nsubj>2 sanktionierte~sanktionieren/VERB.Fin.Past/root Acme/PROPN/obj>2 wegen/ADP/case>5 "
        "Lieferung/NOUN/obl>2 von/ADP/case>7 Öl/NOUN/nmod>5"
    )
    sanction, supply = events_of(reading(tree, names=STATES))
    assert roles_of(sanction) == {"agent": "Peru", "patient": "Acme"}
    assert roles_of(supply) == {"agent": "Acme", "goods": "Öl"}


def test_a_verb_of_many_meanings_needs_goods() -> None:
    tree = "Peru/PROPN/nsubj>2 gives~give/VERB.Fin.Pres/root Mali/PROPN/iobj>2 {0}/NOUN/obj>2"
    assert not events_of(reading(tree.format("hope"), language="en", names=STATES))
    assert events_of(reading(tree.format("fuel"), language="en", names=STATES))


def test_a_question_for_who_did_it_tells_of_no_event() -> None:
    tree = "Who/PRON.Int/nsubj>2 visited~visit/VERB.Fin.Past/root Mali/PROPN/obj>2 ?"
    assert not events_of(reading(tree, language="en", names=STATES))


def test_two_who_met_are_agent_and_patient() -> None:
    tree = "Peru/PROPN/nsubj>4 und/CCONJ/cc>3 Mali/PROPN/conj>1 trafen~treffen/VERB.Fin.Past/root sich/PRON/obj>4"
    [event] = events_of(reading(tree, names=STATES))
    assert roles_of(event) == {"agent": "Peru", "patient": "Mali"}


def test_it_in_a_denial_is_the_state_that_denies() -> None:
    tree = (
        "Mali/PROPN/nsubj>2 denies~deny/VERB.Fin.Pres/root that/SCONJ/mark>5 it/PRON/nsubj>5 "
        "supplied~supply/VERB.Fin.Past/ccomp>2 oil/NOUN/obj>5 to/ADP/case>8 Peru/PROPN/obl>5"
    )
    read = reading(tree, language="en", names=STATES)
    index = find_mentions(read)
    [event] = find_events(read, index)
    agent = next(role for role in event.roles if role.role == "agent")
    assert agent.words.text == "it"
    mention = next(m for m in index.mentions if m.id == agent.mention)
    assert mention.antecedent == next(m.id for m in index.mentions if m.words.text == "Mali")


def test_a_time_belongs_to_the_clause_that_it_stands_in() -> None:
    tree = (
        "Peru/PROPN/nsubj>2 said~say/VERB.Fin.Past/root yesterday/ADV/advmod>2 that/SCONJ/mark>6 Mali/PROPN/nsubj>6 "
        "attacked~attack/VERB.Fin.Past/ccomp>2 Malta/PROPN/obj>6 on/ADP/case>9 Monday/PROPN/obl>6"
    )
    [event] = events_of(reading(tree, language="en", names=STATES, published="2024-05-15"))
    assert event.time is not None
    assert (event.time.first, event.time.last, event.time.words and event.time.words.text) == (
        "2024-05-13", "2024-05-13", "on Monday",
    )  # fmt: skip


def test_every_span_of_an_event_is_the_text_that_it_cites() -> None:
    tree = (
        "Peru/PROPN/nsubj>2 liefert~liefern/VERB.Fin.Pres/root Waffen~Waffe/NOUN/obj>2 ,>5 Munition/NOUN/conj>3 "
        "an/ADP/case>7 Mali/PROPN/obl>2"
    )
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
