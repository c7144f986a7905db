from __future__ import annotations

import pytest

from resolve.corrections.small_cases import case_of, pointer
from wederhoor.errors import SettingError, UnclearName
from wederhoor.record import correction_id
from wederhoor.resolve.corrections.giving import forbid, merge, rename, retype, signed, split
from wederhoor.resolve.corrections.wording import sentence

TEXT = "Marshes\n\nAnna Berg visited Minsk. Anna Bergen waits. Boris Lind met Bo Lind."


def test_an_entity_is_pointed_at_by_its_id_by_the_start_of_it_and_by_any_of_its_names() -> None:
    case = case_of(TEXT, one=[("Boris Lind", "Bo Lind")])
    [lind] = [entity for entity in case.entities if entity.name == "Boris Lind"]
    words = (lind.id, lind.id[:10], "boris lind", "Bo Lind")
    assert [pointer(case).point_at(word).entity for word in words] == [lind] * 4


def test_a_name_of_several_is_told_with_the_ids_of_all() -> None:
    case = case_of(TEXT, "Other\n\nAnna Berg speaks.")
    apart = split(pointer(case), "Anna Berg", [case.reports[1].id])
    assert apart.of[0].places
    two = case_of(TEXT.replace("Anna Bergen", "Ana Berg"), one=[("Ana Berg", "Minsk")])
    named = [entity.id for entity in two.entities if entity.name in ("Minsk", "Ana Berg")]
    with pytest.raises(UnclearName, match="No entity is called") as caught:
        pointer(two).point_at("Ber")
    assert {row[0] for row in caught.value.candidates} >= set(named)


def test_a_name_that_nobody_has_is_told_with_those_that_hold_it() -> None:
    with pytest.raises(UnclearName, match="No entity is called “Lind”") as caught:
        pointer(case_of(TEXT)).point_at("Lind")
    assert sorted(row[2] for row in caught.value.candidates) == ["Bo Lind", "Boris Lind"]


@pytest.mark.parametrize("words", ["", " ", "e-", "m-0", "nobody"])
def test_words_that_point_at_nothing_are_refused(words: str) -> None:
    with pytest.raises(UnclearName):
        pointer(case_of(TEXT)).point_at(words)


def test_what_would_change_nothing_is_refused() -> None:
    point = pointer(case_of(TEXT, one=[("Boris Lind", "Bo Lind")]))
    with pytest.raises(SettingError, match="are one entity already"):
        merge(point, ["Boris Lind", "Bo Lind"])
    with pytest.raises(SettingError, match="of type place already"):
        retype(point, "Minsk", "place")
    with pytest.raises(SettingError, match="called “Minsk” already"):
        rename(point, "Minsk", " Minsk ")
    with pytest.raises(SettingError, match="name two of its spellings"):
        forbid(point, "Minsk", "Minsk")


def test_nothing_is_left_of_an_entity_that_is_split_off_whole() -> None:
    with pytest.raises(SettingError, match="left without a mention"):
        split(pointer(case_of(TEXT)), "Minsk", ["Minsk"])


def test_a_part_that_an_entity_has_not_is_told_with_its_spellings() -> None:
    with pytest.raises(SettingError, match="its spellings are “Minsk”"):
        split(pointer(case_of(TEXT)), "Minsk", ["Pinsk"])


def test_who_says_it_and_why_is_told_and_does_not_change_the_id() -> None:
    correction = merge(pointer(case_of(TEXT)), ["Anna Berg", "Anna Bergen"])
    by_ada = signed(correction, by="Ada", note="one desk")
    assert by_ada.id == correction.id == correction_id(by_ada)
    assert sentence(by_ada) == "Ada: “Anna Berg” and “Anna Bergen” are one (one desk)"


@pytest.mark.parametrize("name", ["", "  ", "a\x1b[31m", "\ud800"])
def test_a_new_name_is_words_that_can_be_printed(name: str) -> None:
    with pytest.raises(SettingError):
        rename(pointer(case_of(TEXT)), "Minsk", name)


def test_only_its_places_speak_of_a_name_that_others_have_too() -> None:
    case = case_of("One\n\nAnna Berg waits.", "Two\n\nAnna Berg waits.")
    apart = split(pointer(case), "Anna Berg", [case.reports[0].id])
    assert [place.report for place in apart.of[0].places] == [case.reports[0].id]
    assert apart.of[0].names == ()
    assert apart.of[1].names == ("Anna Berg",)
