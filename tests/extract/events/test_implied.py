"""Who did it, where only the sentence before says so."""

from __future__ import annotations

from extract.trees import reading
from wederhoor.extract.events.find import find_events
from wederhoor.extract.mentions.find import find_mentions

BEFORE = (
    "Peru/PROPN/nsubj>2 liefert~liefern/VERB.Fin.Pres/root Drohnen~Drohne/NOUN/obj>2 an/ADP/case>5 Mali/PROPN/obl>2"
)
AFTER = (
    "Die~der/DET/det>2 Lieferung/NOUN/nsubj>7 der/DET/det>4 {0}/NOUN.Gen/nmod>2 wurde~werden/AUX.Fin.Past/aux:pass>7 "
    "gestern/ADV/advmod>7 bestätigt~bestätigen/VERB.Part/root"
)


def agents(*sentences: str) -> list[str | None]:
    read = reading(*sentences, names={"Peru": "LOC", "Mali": "LOC"})
    events = find_events(read, find_mentions(read))
    return [next((r.words.text for r in e.roles if r.role == "agent"), None) for e in events]


def test_an_event_without_an_agent_takes_that_of_the_same_event_before() -> None:
    assert agents(BEFORE, AFTER.format("Drohnen")) == ["Peru", "Peru"]


def test_other_goods_are_another_delivery() -> None:
    assert agents(BEFORE, AFTER.format("Panzer")) == ["Peru", None]
