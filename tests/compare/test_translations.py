"""Translations: the same names and figures in the same places of two reports in two languages."""

from __future__ import annotations

from compare.told import Told
from wederhoor.compare.reprints import find_reprints
from wederhoor.record import Mention, Report

NAMES = "Ann Bo Cy Dee Eli Fay Gus Hal Ivy Jo Kim Lou Max Ned Oz Pam".split()


def told_in(told: Told, publisher: str, language: str, names: list[str]) -> Report:
    """A report that names people in this order, in words of its own."""
    report = told.report(publisher, language)
    for place, name in enumerate(names):
        mention = told.name(report, name)
        told.mentions[-1] = Mention(
            id=mention.id, report=report.id, words=mention.words.__class__(start=place, end=place + 1, text=name),
            form="name", type="person", name=name, language=language,
        )  # fmt: skip
    return report


def test_a_report_that_names_the_same_in_the_same_order_in_another_language_is_a_translation() -> None:
    told = Told()
    german = told_in(told, "Bote", "de", NAMES)
    dutch = told_in(told, "Courant", "nl", [*NAMES[:6], "Zoe", *NAMES[6:]])
    [reprint] = find_reprints(told.reports, told.mentions, told.entities())
    assert set(reprint.reports) == {german.id, dutch.id}


def test_reports_of_one_language_or_with_the_names_in_another_order_are_no_translations() -> None:
    told = Told()
    told_in(told, "Bote", "de", NAMES)
    told_in(told, "Kurier", "de", NAMES)
    told_in(told, "Courant", "nl", NAMES[::3] + NAMES[1::3] + NAMES[2::3])
    assert find_reprints(told.reports, told.mentions, told.entities()) == ()


def test_two_short_reports_that_name_the_same_few_people_are_no_translations() -> None:
    told = Told()
    told_in(told, "Bote", "de", NAMES[:6])
    told_in(told, "Courant", "nl", NAMES[:6])
    assert find_reprints(told.reports, told.mentions, told.entities()) == ()
