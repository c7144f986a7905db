"""Who is meant where names leave it open: what stands by both, what both did and when, and offices decide."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from resolve.test_entities import Draft, spellings
from wederhoor.record import Entity, Event, EventType, Evidence, Mention, Office, Role, When, event_id
from wederhoor.resolve.entities import resolve_entities

HARBOUR, BOXING = ("Kestrel Pier", "Tern Quay", "Gull Wharf"), ("Iron Ring", "Fist Hall", "Glove Club")
MAY, ALL_MAY, JULY = ("2024-05-02", "2024-05-02"), ("2024-05-01", "2024-05-31"), ("2024-07-02", "2024-07-02")


def told(label: str, name: str, beside: tuple[str, ...] = ()) -> Draft:
    """A report that names somebody, with what stands beside."""
    draft = Draft("en", label)
    for other in beside:
        draft.says(other, "organisation")
    draft.says(name)
    return draft


def crowd() -> Draft:
    """Other things of the case, far from all others."""
    draft = Draft("en", "crowd")
    for number in range(30):
        draft.says(f"Harbour{number} Watch", "organisation", before=". " * 200)
    return draft


def judged(*drafts: Draft, events: tuple[Event, ...] = ()) -> tuple[Entity, ...]:
    mentions = [mention for draft in drafts for mention in draft.mentions]
    return resolve_entities(mentions, [draft._report() for draft in drafts], events)


def is_one(entities: tuple[Entity, ...], a: Mention, b: Mention) -> bool:
    return any({a.id, b.id} <= set(entity.mentions) for entity in entities)


def deed(mention: Mention, days: tuple[str, str], kind: EventType = "sanction") -> Event:
    words = Evidence(start=0, end=1, text=".")
    return Event(
        id=event_id(mention.report, kind, mention.words.start, mention.words.end), report=mention.report, type=kind,
        trigger=words, status="occurred", time=When(first=days[0], last=days[1], words=None),
        roles=(Role(role="patient", words=mention.words, mention=mention.id),),
    )  # fmt: skip


def in_office(draft: Draft, title: str, began: str | None = None) -> Mention:
    """The last mention of the draft, as holder of an office of Uzbekistan."""
    holder = draft.mentions.pop()
    time = When(first=began, last=None, words=None) if began else None
    office = Office(words=holder.words, title=title, tenure="current", country="UZ", body=None, time=time)
    draft.mentions.append(replace(holder, offices=(office,)))
    return draft.mentions[-1]


def test_a_surname_of_two_persons_means_the_one_of_whose_surroundings_a_report_speaks() -> None:
    pier, ring = told("1", "Iwan Sokolow", HARBOUR), told("2", "Pjotr Sokolow", BOXING)
    later = told("3", "Sokolow", HARBOUR)
    entities = judged(pier, ring, later, crowd())
    assert is_one(entities, pier.mentions[-1], later.mentions[-1])
    assert not is_one(entities, ring.mentions[-1], later.mentions[-1])


def test_a_surname_of_two_persons_means_neither_where_the_surroundings_fit_both_or_none() -> None:
    pier, ring = told("1", "Iwan Sokolow", HARBOUR), told("2", "Pjotr Sokolow", HARBOUR)
    elsewhere, here = told("3", "Sokolow", BOXING), told("4", "Sokolow", HARBOUR)
    entities = judged(pier, ring, elsewhere, here, crowd())
    owner = [m.mentions[-1] for m in (pier, ring)]
    assert not any(is_one(entities, a, b.mentions[-1]) for a in owner for b in (elsewhere, here))


def test_a_surname_of_two_persons_means_the_one_to_whom_the_same_happened_at_one_time() -> None:
    one, other, later = told("1", "Iwan Sokolow"), told("2", "Pjotr Sokolow"), told("3", "Sokolow")
    first, second, third = (draft.mentions[-1] for draft in (one, other, later))
    events = (deed(first, MAY), deed(second, JULY), deed(third, MAY))
    assert is_one(judged(one, other, later, crowd(), events=events), first, third)


def test_the_same_month_alone_is_not_enough_but_adds_to_what_stands_beside() -> None:
    one, other, later = told("1", "Iwan Sokolow"), told("2", "Pjotr Sokolow"), told("3", "Sokolow")
    events = (deed(one.mentions[-1], MAY), deed(later.mentions[-1], ALL_MAY))
    assert not is_one(judged(one, other, later, crowd(), events=events), one.mentions[-1], later.mentions[-1])
    one, later = told("1", "Iwan Sokolow", HARBOUR[:2]), told("3", "Sokolow", HARBOUR[:2])
    events = (deed(one.mentions[-1], MAY), deed(later.mentions[-1], ALL_MAY))
    entities = judged(one, other, later, crowd(), events=events)
    assert is_one(entities, one.mentions[-1], later.mentions[-1])
    told_why = {r.rule: r.detail for e in entities for m in e.merges for r in m.reasons}
    assert told_why["the same at the same time"] == "sanction (patient): 2024-05-01/2024-05-31 · 2024-05-02"


def test_a_deed_that_did_not_happen_or_lies_in_a_long_time_tells_nothing() -> None:
    one, other, later = told("1", "Iwan Sokolow"), told("2", "Pjotr Sokolow"), told("3", "Sokolow")
    first, third = one.mentions[-1], later.mentions[-1]
    denied = replace(deed(first, MAY), status="negated")
    assert not is_one(judged(one, other, later, crowd(), events=(denied, deed(third, MAY))), first, third)
    year = ("2024-01-01", "2024-12-31")
    assert not is_one(judged(one, other, later, crowd(), events=(deed(first, year), deed(third, MAY))), first, third)


def test_names_somewhat_alike_are_one_where_one_office_began_at_one_time() -> None:
    a, b = told("1", "Islam Kerimov", HARBOUR), told("2", "Islam Karymow", HARBOUR)
    in_office(a, "Präsident", "2024-05-02")
    in_office(b, "president", "2024-05-02")
    assert len(spellings(judged(told("1", "Islam Kerimov"), told("2", "Islam Karymow")))) == 2
    assert is_one(judged(a, b, crowd()), a.mentions[-1], b.mentions[-1])


def test_an_office_that_began_at_another_time_is_no_evidence() -> None:
    a, b = told("1", "Islam Kerimov", HARBOUR), told("2", "Islam Karymow", HARBOUR)
    in_office(a, "Präsident", "2024-05-02")
    in_office(b, "president", "2016-12-14")
    assert not is_one(judged(a, b, crowd()), a.mentions[-1], b.mentions[-1])


def test_clearly_different_names_stay_two_whatever_is_told_of_both() -> None:
    a, b = told("1", "Iwan Sokolow", HARBOUR), told("2", "Boris Karimow", HARBOUR)
    first, second = in_office(a, "Präsident", "2024-05-02"), in_office(b, "president", "2024-05-02")
    assert not is_one(judged(a, b, crowd(), events=(deed(first, MAY), deed(second, MAY))), first, second)


def test_a_short_name_of_two_firms_means_the_one_of_whose_surroundings_a_report_speaks() -> None:
    pier, ring, later = (Draft("en", label) for label in "123")
    names = {"Norlund Peru": HARBOUR, "Norlund Ghana": BOXING, "Norlund": HARBOUR}
    for draft, (name, beside) in zip((pier, ring, later), names.items(), strict=True):
        for other in beside:
            draft.says(other, "organisation")
        draft.says(name, "organisation")
    entities = judged(pier, ring, later, crowd())
    assert is_one(entities, pier.mentions[-1], later.mentions[-1])
    assert not is_one(entities, ring.mentions[-1], later.mentions[-1])


DRAWN = st.lists(
    st.tuples(
        st.sampled_from(("Iwan Sokolow", "Pjotr Sokolow", "Sokolow", "Islam Kerimov", "Islam Karymow")),
        st.sampled_from((HARBOUR, BOXING, ())),
        st.sampled_from((None, MAY, ALL_MAY, JULY)),
        st.booleans(),
    ),
    min_size=2,
    max_size=6,
)


@given(DRAWN, st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_neither_the_order_of_reports_nor_of_mentions_nor_of_events_matters(
    drawn: list[tuple[str, tuple[str, ...], tuple[str, str] | None, bool]], mixer: random.Random
) -> None:
    drafts, events = [crowd()], []
    for number, (name, beside, days, has_office) in enumerate(drawn):
        drafts.append(told(str(number), name, beside))
        holder = in_office(drafts[-1], "president") if has_office else drafts[-1].mentions[-1]
        events += [deed(holder, days)] if days else []
    mentions, reports = [m for draft in drafts for m in draft.mentions], [draft._report() for draft in drafts]
    before = resolve_entities(mentions, reports, events)
    for ordered in (mentions, reports, events):
        mixer.shuffle(ordered)
    assert resolve_entities(mentions, reports, events) == before
