"""Who did it, where only the sentence before says so."""

from __future__ import annotations

from extract.trees import reading
from wederhoor.extract.events.find import find_events
from wederhoor.extract.mentions.find import find_mentions

BEFORE = """
    Peru Peru PROPN _ 2 nsubj
    liefert liefern VERB VerbForm=Fin|Tense=Pres 0 root
    Drohnen Drohne NOUN _ 2 obj
    an an ADP _ 5 case
    Mali Mali PROPN _ 2 obl
"""
AFTER = """
    Die der DET _ 2 det
    Lieferung Lieferung NOUN _ 7 nsubj
    der der DET _ 4 det
    {0} {0} NOUN Case=Gen 2 nmod
    wurde werden AUX VerbForm=Fin|Tense=Past 7 aux:pass
    gestern gestern ADV _ 7 advmod
    bestätigt bestätigen VERB VerbForm=Part 0 root
"""


def agents(*sentences: str) -> list[str | None]:
    read = reading(*sentences, names={"Peru": "LOC", "Mali": "LOC"})
    events = find_events(read, find_mentions(read))
    return [next((r.words.text for r in e.roles if r.role == "agent"), None) for e in events]


def test_an_event_without_an_agent_takes_that_of_the_same_event_before() -> None:
    assert agents(BEFORE, AFTER.format("Drohnen")) == ["Peru", "Peru"]


def test_other_goods_are_another_delivery() -> None:
    assert agents(BEFORE, AFTER.format("Panzer")) == ["Peru", None]
