"""Pronouns for persons: whom they cannot mean, and who is named only by what they are called."""

from __future__ import annotations

from functools import partial

import pytest

from extract.mentions.meant import pronouns_meant
from wederhoor.read.reading import NameType

NAMES: dict[str, NameType] = {"Jan Berg": "PER", "Karl Falk": "PER", "Nina Moor": "PER"}

meant = partial(pronouns_meant, names=NAMES)


def test_who_is_named_in_a_quotation_is_not_who_the_report_goes_on_to_speak_of() -> None:
    quoted = (
        "„>5 Das/PRON/obj>5 hat/AUX/aux>5 Karl/PROPN/nsubj>5 Falk/PROPN/flat>4 jederzeit/ADV/advmod>7 "
        "geschrieben~schreiben/VERB.Part/ccomp>9 “>7 spottete~spotten/VERB.Fin/root Jan/PROPN/nsubj>9 "
        "Berg/PROPN/flat>10 ."
    )
    after = "Er/PRON.Sing/nsubj>2 zögert~zögern/VERB.Fin.Sing/root ."
    assert meant(quoted, after, language="de") == {"Er": "Jan Berg"}


@pytest.mark.parametrize(
    ("before", "found"),
    [
        ("Een/DET/det>2 man/NOUN/nsubj>4 heet~heten/AUX.Fin/cop>4 Jan/PROPN/root Berg/PROPN/flat>4 .", "Jan Berg"),
        ("Een/DET/det>2 man/NOUN/nsubj>3 zag~zien/VERB.Fin/root Jan/PROPN/obj>3 Berg/PROPN/flat>4 .", None),
    ],
)
def test_the_man_is_whoever_he_is_called(before: str, found: str | None) -> None:
    after = "Hij/PRON.Sing/nsubj>2 zweeg~zwijgen/VERB.Fin.Sing/root ."
    assert meant(before, after, language="nl").get("Hij") == found


def test_she_is_not_the_man_between() -> None:
    first = "Nina/PROPN/nsubj>3 Moor/PROPN/flat>1 spoke~speak/VERB.Fin/root ."
    man = "A/DET/det>2 man/NOUN.Sing/nsubj>3 left~leave/VERB.Fin/root ."
    found = meant(first, man, "She/PRON.Sing/nsubj>2 smiled~smile/VERB.Fin.Sing/root .", language="en")
    assert found == {"She": "Nina Moor"}
