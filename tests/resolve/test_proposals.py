"""Pairs that are probably one: proposed with reasons, never merged."""

from __future__ import annotations

from msgspec.structs import replace

from resolve.test_by_context import ALL_MAY, MAY, deed
from resolve.test_entities import Draft
from wederhoor.record import Entity, Probable
from wederhoor.resolve.entities import resolve_entities
from wederhoor.resolve.proposals import with_proposals

FIRST, SECOND = "Norlund Arctic Research Institute", "Fjordby Institute for Polar Research"


def told(label: str, name: str, beside: tuple[str, ...]) -> Draft:
    draft = Draft("en", label)
    for other in beside:
        draft.says(other, "organisation")
    draft.says(name, "organisation")
    return draft


def crowd() -> Draft:
    """Other things of the case, far from both."""
    draft = Draft("en", "crowd")
    for i in range(30):
        draft.says(f"Harbour{i} Watch", "organisation", before=". " * 200)
    return draft


def judged(*drafts: Draft) -> dict[str, Entity]:
    mentions = [m for draft in drafts for m in draft.mentions]
    entities = with_proposals(resolve_entities(mentions, [draft._report() for draft in drafts]), mentions)
    return {entity.name: entity for entity in entities}


def proposed(entities: dict[str, Entity], name: str) -> list[str]:
    names = {entity.id: entity.name for entity in entities.values()}
    return [names[other.entity] for other in entities[name].probably]


def test_two_institutes_that_stand_by_the_same_rare_things_are_proposed_and_not_merged() -> None:
    beside = ("Kestrel Brigade", "Oslo Ledger", "Tern Consortium")
    found = judged(told("1", FIRST, beside), told("2", SECOND, beside), crowd())
    assert proposed(found, FIRST) == [SECOND]
    assert proposed(found, SECOND) == [FIRST]
    [other] = found[FIRST].probably
    assert [reason.rule for reason in other.reasons] == ["words in common", "stand by the same"]
    assert 0.75 <= other.score <= 1


def test_nothing_is_proposed_without_a_shared_context() -> None:
    found = judged(told("1", FIRST, ("Kestrel Brigade",)), told("2", SECOND, ("Oslo Ledger",)), crowd())
    assert proposed(found, FIRST) == []


def test_two_names_of_one_report_are_two_things() -> None:
    beside = ("Kestrel Brigade", "Oslo Ledger", "Tern Consortium")
    both = told("1", FIRST, beside)
    both.says(SECOND, "organisation")
    assert proposed(judged(both, crowd()), FIRST) == []


def test_what_a_person_has_already_judged_is_not_proposed() -> None:
    beside = ("Kestrel Brigade", "Oslo Ledger", "Tern Consortium")
    drafts = (told("1", FIRST, beside), told("2", SECOND, beside), crowd())
    mentions = [m for draft in drafts for m in draft.mentions]
    entities = resolve_entities(mentions, [draft._report() for draft in drafts])
    forbidden = [replace(e, corrections=("c-1",)) if e.name in (FIRST, SECOND) else e for e in entities]
    none: tuple[Probable, ...] = ()
    assert {entity.probably for entity in with_proposals(forbidden, mentions)} == {none}


def test_the_same_at_the_same_time_is_a_reason() -> None:
    beside = ("Kestrel Brigade", "Oslo Ledger", "Tern Consortium")
    drafts = (told("1", FIRST, beside), told("2", SECOND, beside), crowd())
    events = (deed(drafts[0].mentions[-1], MAY), deed(drafts[1].mentions[-1], ALL_MAY))
    mentions = [m for draft in drafts for m in draft.mentions]
    judged = resolve_entities(mentions, [draft._report() for draft in drafts], events)
    before, after = with_proposals(judged, mentions), with_proposals(judged, mentions, events)
    [without], [with_dates] = ([p for e in made if e.name == FIRST for p in e.probably] for made in (before, after))
    assert [reason.rule for reason in with_dates.reasons][-1] == "the same at the same time"
    assert with_dates.score > without.score


def test_deeds_alone_propose_nothing_where_the_names_have_nothing_in_common() -> None:
    drafts = (told("1", "Norlund Arctic Research Institute", ()), told("2", "Gull Ferries", ()), crowd())
    events = tuple(deed(draft.mentions[-1], MAY) for draft in drafts[:2])
    mentions = [m for draft in drafts for m in draft.mentions]
    judged = resolve_entities(mentions, [draft._report() for draft in drafts], events)
    assert not any(entity.probably for entity in with_proposals(judged, mentions, events))


def test_ministries_of_two_fields_are_not_proposed_as_one() -> None:
    beside = ("Kestrel Brigade", "Oslo Ledger", "Tern Consortium", "Skua Bank", "Puffin Union")
    defence, foreign = (Draft("en", label) for label in "12")
    for draft in (defence, foreign):
        for other in beside:
            draft.says(other, "organisation")
    defence.says("Norland's defence ministry", "government")
    foreign.says("Norland's foreign ministry", "government")
    entities = judged(defence, foreign, crowd())
    ministries = [name for name in entities if "ministry" in name]
    assert len(ministries) == 2
    assert [proposed(entities, name) for name in ministries] == [[], []]


RAAD, COUNCIL = "Raad voor de Zeevaart", "Shipping Council"


def in_dutch_and_english(*senses: bytes) -> dict[str, Entity]:
    """Two bodies of reports in two languages that stand by the same, with what their names mean."""
    drafts = (Draft("nl", "1"), Draft("en", "2"))
    for draft, name in zip(drafts, (RAAD, COUNCIL), strict=True):
        for other in ("Kestrel Brigade", "Oslo Ledger", "Tern Consortium"):
            draft.says(other, "organisation")
        draft.says(name, "organisation")
        draft.mentions[-1] = replace(draft.mentions[-1], sense=senses[drafts.index(draft)])
    return judged(*drafts, crowd())


def test_names_that_mean_the_same_in_two_languages_are_proposed() -> None:
    sense = bytes([100, 20] * 64)
    found = in_dutch_and_english(sense, sense)
    [other] = found[RAAD].probably
    assert other.reasons[0].rule == "alike in meaning"


def test_names_that_mean_something_else_are_no_more_alike_than_their_words() -> None:
    found = in_dutch_and_english(bytes([100, 0] * 64), bytes([0, 100] * 64))
    assert all(reason.rule != "alike in meaning" for one in found[RAAD].probably for reason in one.reasons)
