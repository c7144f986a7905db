"""What holds of any corrections, on any small set of reports, whatever the rules of resolving judge."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from resolve.corrections.drawn import corrected_cases
from resolve.corrections.small_cases import corrected
from wederhoor.record import Case, Correction
from wederhoor.resolve.corrections.anchors import Finder
from wederhoor.resolve.corrections.apply import Corrected, correct

MANY = settings(max_examples=100, deadline=None)
Drawn = tuple[Case, list[Correction]]


@given(corrected_cases())
@MANY
def test_a_corrected_case_is_sound_and_tells_what_became_of_each_correction(drawn: Drawn) -> None:
    case, given_now = drawn
    made = corrected(case, *given_now)  # which checks that it is sound
    ids = {entity.id for entity in made.entities}
    assert [outcome.correction for outcome in made.outcomes] == [correction.id for correction in given_now]
    assert all(set(outcome.entities) <= ids for outcome in made.outcomes)
    assert all(bool(outcome.overridden_by) == (outcome.standing == "overridden") for outcome in made.outcomes)


@given(corrected_cases())
@MANY
def test_every_entity_names_the_corrections_that_shaped_it(drawn: Drawn) -> None:
    case, given_now = drawn
    made = corrected(case, *given_now)
    shaped = {(entity, outcome.correction) for outcome in made.outcomes for entity in outcome.entities}
    assert shaped == {(entity.id, name) for entity in made.entities for name in entity.corrections}


@given(corrected_cases(), st.randoms(use_true_random=False))
@MANY
def test_the_order_of_mentions_and_entities_does_not_matter(drawn: Drawn, mixer: random.Random) -> None:
    case, given_now = drawn
    mentions, entities = list(case.mentions), list(case.entities)
    mixer.shuffle(mentions)
    mixer.shuffle(entities)
    made = correct(case.entities, case.mentions, given_now, "en")
    mixed = correct(entities, mentions, given_now, "en")
    assert set(mixed.entities) == set(made.entities)
    assert mixed.outcomes == made.outcomes


@given(corrected_cases(n_least=1))
@MANY
def test_the_last_word_holds(drawn: Drawn) -> None:
    case, given_now = drawn
    made = corrected(case, *given_now)
    last = given_now[-1]
    assert made.outcomes[-1].standing in ("applied", "waiting")
    if made.outcomes[-1].standing == "applied":
        assert has_come_true(last, case, made)


def has_come_true(correction: Correction, case: Case, made: Corrected) -> bool:
    shaped = [entity for entity in made.entities if correction.id in entity.corrections]
    match correction.action:
        case "merge":
            return len(shaped) == 1
        case "rename" | "know":
            return {entity.name for entity in shaped} == {correction.name}
        case "retype":
            return {entity.type for entity in shaped} == {correction.type}
        case "split" | "forbid":
            one, other = meant(correction, case)
            return not any(one & set(entity.mentions) and other & set(entity.mentions) for entity in made.entities)


def meant(correction: Correction, case: Case) -> tuple[set[str], set[str]]:
    """The mentions that are surely meant by the two sides."""
    entity_of = {mention: entity for entity in case.entities for mention in entity.mentions}
    one, other = map(Finder(case.mentions, entity_of, [correction]).find, correction.of)
    first = {mention.id for mention in one.all}
    return first & {m.id for m in one.core}, {m.id for m in other.core} - first
