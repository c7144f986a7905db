from __future__ import annotations

from itertools import permutations

import pytest

from resolve.corrections.small_cases import after, called, case_of, corrected, pointer, spellings
from wederhoor.record import Anchor, Correction
from wederhoor.resolve.corrections.apply import correct
from wederhoor.resolve.corrections.giving import forbid, merge, rename, retype, split, with_id

BERG = "Marshes\n\nAnna Berg visited Minsk. Anna Bergen waits. The Berg is steep."
LIND = "Boats\n\nBoris Lind met Anna Berg. Bo Lind met Boris Lind."
KNOWN = Anchor(name="Anna Berg", type="person", names=("Anna Berg", "Anna Bergen"))


def knows(*names: str, **facts: str) -> Correction:
    anchor = Anchor(name=names[0], type=facts.get("type"), names=names)  # type: ignore[arg-type]
    return with_id(Correction(id="", action="know", of=(anchor,), name=names[0], **facts))  # type: ignore[arg-type]


def test_without_corrections_the_entities_are_given_back() -> None:
    case = case_of(BERG, LIND)
    assert correct(case.entities, case.mentions, (), "en").entities == case.entities


def test_entities_that_a_person_merges_are_one_and_say_who_said_so() -> None:
    case = case_of(BERG)
    correction = merge(pointer(case), ["Anna Berg", "Anna Bergen"])
    found = called(corrected(case, correction).entities, "Anna Bergen")
    assert {name.text for name in found.names} == {"Anna Berg", "Anna Bergen"}
    assert found.corrections == (correction.id,)
    assert found.merges[-1].reasons[0].detail == "“Anna Berg” and “Anna Bergen” are one"


def test_entities_that_no_correction_speaks_of_stay_as_they_are() -> None:
    case = case_of(BERG, LIND)
    made = corrected(case, merge(pointer(case), ["Anna Berg", "Anna Bergen"])).entities
    assert {e for e in case.entities if not e.name.startswith("Anna")} <= set(made)


def test_a_merge_holds_for_a_report_that_comes_later() -> None:
    correction = merge(pointer(case_of(BERG)), ["Anna Berg", "Anna Bergen"])
    more = case_of(BERG, "Later\n\nAnna Bergen visited Oslo.")
    assert len(called(corrected(more, correction).entities, "Anna Bergen").reports) == 2


def test_a_spelling_that_is_split_off_is_another_entity() -> None:
    case = case_of(LIND, one=[("Boris Lind", "Bo Lind")])
    made = corrected(case, split(pointer(case), "Boris Lind", ["Bo Lind"])).entities
    assert {frozenset({"Boris Lind"}), frozenset({"Bo Lind"})} <= spellings(made)


def test_a_report_that_is_split_off_is_another_entity_of_the_same_name() -> None:
    case = case_of(BERG, LIND)
    other = case.reports[1].id
    made = corrected(case, split(pointer(case), "Anna Berg", [other])).entities
    namesakes = [entity for entity in made if entity.name == "Anna Berg"]
    assert sorted(entity.reports for entity in namesakes) == sorted([(case.reports[0].id,), (other,)])


def test_two_that_are_never_one_are_separated_and_each_keeps_what_is_nearest() -> None:
    case = case_of(LIND, one=[("Boris Lind", "Bo Lind", "Anna Berg")])
    made = corrected(case, forbid(pointer(case), "Boris Lind", "Anna Berg")).entities
    assert {frozenset({"Boris Lind", "Bo Lind"}), frozenset({"Anna Berg"})} <= spellings(made)


def test_a_new_name_and_type_are_on_the_entity_and_nowhere_else() -> None:
    case = case_of(BERG)
    renamed = rename(pointer(case), "Minsk", "Minsk (city)")
    retyped = retype(pointer(case), "Minsk", "government")
    found = called(corrected(case, renamed, retyped).entities, "Minsk")
    before = called(case.entities, "Minsk")
    assert (found.name, found.type, found.id) == ("Minsk (city)", "government", before.id)
    assert found.names == before.names


def test_what_a_person_knows_joins_all_its_names() -> None:
    case = case_of(BERG)
    made = corrected(case, knows("Anna Berg", "Anna Bergen", type="person", country="BY", wikidata="Q1")).entities
    found = called(made, "Anna Bergen")
    assert (found.name, found.country, found.wikidata) == ("Anna Berg", "BY", "Q1")


def test_two_things_that_a_person_knows_are_never_one() -> None:
    case = case_of(BERG, one=[("Anna Berg", "Anna Bergen")])
    made = corrected(case, knows("Anna Berg"), knows("Anna Bergen")).entities
    assert {frozenset({"Anna Berg"}), frozenset({"Anna Bergen"})} <= spellings(made)


def test_a_name_that_two_known_things_share_is_of_the_one_that_was_given_last() -> None:
    case = case_of(BERG)
    made = corrected(case, knows("Anna Berg", "Anna Bergen"), knows("Ada Bergen", "Anna Bergen"))
    assert called(made.entities, "Anna Bergen").name == "Ada Bergen"
    assert [outcome.standing for outcome in made.outcomes] == ["applied", "applied"]


def test_a_line_that_is_given_again_with_more_in_it_replaces_the_one_before() -> None:
    first, second = knows("Anna Berg"), knows("Anna Berg", "Anna Bergen")
    made = corrected(case_of(BERG), first, second)
    assert made.outcomes[0].overridden_by == (second.id,)
    assert {name.text for name in called(made.entities, "Anna Berg").names} == {"Anna Berg", "Anna Bergen"}


def test_what_is_known_of_a_person_says_nothing_of_a_place_that_has_other_names_too() -> None:
    made = corrected(case_of(BERG, LIND, one=[("Minsk", "Marshes")]), knows("Minsk", type="person"))
    assert made.outcomes[0].standing == "waiting"


def test_what_is_known_to_be_a_firm_puts_right_what_was_taken_for_a_person() -> None:
    made = corrected(case_of(BERG), knows("Anna Berg", type="company"))
    assert called(made.entities, "Anna Berg").type == "company"


@pytest.mark.parametrize("order", list(permutations(range(2))))
def test_of_two_that_contradict_each_other_the_later_wins_and_the_earlier_is_listed(order: tuple[int, ...]) -> None:
    case = case_of(BERG)
    both = [merge(pointer(case), ["Anna Berg", "Anna Bergen"]), forbid(pointer(case), "Anna Berg", "Anna Bergen")]
    earlier, later = (both[n] for n in order)
    made = corrected(case, earlier, later)
    assert [outcome.standing for outcome in made.outcomes] == ["overridden", "applied"]
    assert made.outcomes[0].overridden_by == (later.id,)
    assert (frozenset({"Anna Berg", "Anna Bergen"}) in spellings(made.entities)) == (later.action == "merge")


def test_the_last_of_two_new_names_is_taken() -> None:
    case = case_of(BERG)
    first, second = (rename(pointer(case), "Minsk", name) for name in ("Mensk", "Miensk"))
    made = corrected(case, first, second)
    assert called(made.entities, "Minsk").name == "Miensk"
    assert made.outcomes[0].overridden_by == (second.id,)


def test_a_correction_whose_names_are_gone_waits_and_says_for_what() -> None:
    correction = merge(pointer(case_of(BERG)), ["Anna Berg", "Anna Bergen"])
    made = corrected(case_of(LIND), correction)
    assert made.entities == case_of(LIND).entities
    assert (made.outcomes[0].standing, made.outcomes[0].missing) == ("waiting", ("Anna Bergen",))


def test_a_merge_of_three_holds_for_the_two_that_are_left() -> None:
    correction = merge(pointer(case_of(BERG, LIND)), ["Anna Berg", "Anna Bergen", "Boris Lind"])
    made = corrected(case_of(BERG), correction)
    assert frozenset({"Anna Berg", "Anna Bergen"}) in spellings(made.entities)
    assert made.outcomes[0].missing == ("Boris Lind",)


def test_a_correction_holds_when_a_newer_reader_takes_the_name_for_another_kind_of_thing() -> None:
    case = case_of(BERG, types={"Minsk": "government"})
    correction = rename(pointer(case), "Minsk", "Mensk")
    assert called(corrected(case_of(BERG), correction).entities, "Minsk").name == "Mensk"


def test_a_place_holds_when_a_newer_reader_cuts_the_name_otherwise() -> None:
    case = case_of(BERG, LIND)
    other = case.reports[1].id
    correction = split(pointer(case), "Anna Berg", [other])
    newer = case_of(BERG, LIND, cut={"Anna Berg": "Berg"})
    made = corrected(newer, correction)
    assert made.outcomes[0].standing == "applied"
    assert {entity.reports for entity in made.entities if entity.name == "Berg"} >= {(other,)}


def test_a_pronoun_that_is_split_off_belongs_to_nobody_until_it_is_merged() -> None:
    case = case_of(LIND, pronouns=[("Bo Lind", "Boris Lind")])
    [pronoun] = [mention.id for mention in case.mentions if mention.form == "pronoun"]
    apart = split(pointer(case), "Boris Lind", [pronoun])
    alone = after(case, apart)
    assert not any(pronoun in entity.mentions for entity in alone.entities)
    joined = corrected(case, apart, merge(pointer(alone), [pronoun, "Anna Berg"]))
    assert pronoun in called(joined.entities, "Anna Berg").mentions


def test_a_surname_alone_is_corrected_in_its_own_report_only() -> None:
    texts = ["First\n\nAda Lind is here. she met Lind.", "Second\n\nshe met Lind."]
    case = case_of(*texts, one=[("Ada Lind", "Lind")], types={"Ada Lind": "person"})
    correction = split(pointer(case), "Ada Lind", ["Lind"])
    assert {place.report for place in correction.of[0].places} == {report.id for report in case.reports}
    assert correction.of[0].names == ()


def test_correcting_a_corrected_case_speaks_of_what_the_rules_judged() -> None:
    case = case_of(BERG)
    first = retype(pointer(case), "Minsk", "person")
    second = rename(pointer(after(case, first)), "Minsk", "Mensk")
    found = called(corrected(case, first, second).entities, "Minsk")
    assert (found.type, found.name) == ("person", "Mensk")
    assert found.corrections == (first.id, second.id)


def test_a_later_merge_wins_over_a_split_and_withdrawing_it_brings_the_split_back() -> None:
    case = case_of(LIND, one=[("Boris Lind", "Bo Lind")])
    apart = split(pointer(case), "Boris Lind", ["Bo Lind"])
    together = merge(pointer(after(case, apart)), ["Boris Lind", "Bo Lind"])
    both = corrected(case, apart, together)
    assert [outcome.standing for outcome in both.outcomes] == ["overridden", "applied"]
    assert frozenset({"Boris Lind", "Bo Lind"}) in spellings(both.entities)
    assert corrected(case, apart).entities == after(case, apart).entities
