"""Quotation marks in pairs: every style, one in another, over paragraphs, and apostrophes that are none."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.trees import report_of
from wederhoor.extract.quotes import find_quotes
from wederhoor.record import Block


def inner(*paragraphs: str) -> list[tuple[str, int]]:
    """(words between the marks, depth) of each quotation."""
    report = report_of(*paragraphs)
    return [(report.text[q.inner_start : q.inner_end], q.depth) for q in find_quotes(report)]


@pytest.mark.parametrize(
    "quoted",
    [
        "„{}“",
        "„{}”",
        '„{}"',
        "“{}”",
        "“{}“",
        "”{}”",
        "«{}»",
        "»{}«",
        "‹{}›",
        "›{}‹",
        '"{}"',
        "‘{}’",
        "‚{}‘",
        "'{}'",
        ",,{}''",
        ',,{}"',
        ",,{}”",
        "''{}''",
    ],
)
def test_every_style_of_quotation_marks_is_paired(quoted: str) -> None:
    text = f"Sie sagte: {quoted.format('Der Hafen bleibt zu.')} Dann ging sie."
    report = report_of(text)
    [quote] = find_quotes(report)
    assert report.text[quote.start : quote.end] == quoted.format("Der Hafen bleibt zu.")
    assert report.text[quote.inner_start : quote.inner_end] == "Der Hafen bleibt zu."
    assert quote.depth == 0


@pytest.mark.parametrize(
    ("text", "nested"),
    [
        ("„Er rief: ‚Nein‘, und ging“", "Nein"),
        ("»Er rief: ›Nein‹, und ging«", "Nein"),
        ("“He said ‘no’ and left”", "no"),
        ("\"He said 'no' and left\"", "no"),
        ("„Er las den «Boten» und ging“", "Boten"),
    ],
)
def test_a_quotation_in_a_quotation_is_one_deeper(text: str, nested: str) -> None:
    assert inner(text) == [(text[1:-1], 0), (nested, 1)]


def test_two_quotations_of_one_sentence_stand_side_by_side() -> None:
    assert inner("„Ja“, sagte sie, „aber später.“") == [("Ja", 0), ("aber später.", 0)]
    assert inner('"Yes," she said, "but later."') == [("Yes,", 0), ("but later.", 0)]


@pytest.mark.parametrize(("mark", "closer"), [("„", "“"), ("“", "”"), ('"', '"'), ("«", "»")])
def test_a_quotation_goes_on_in_paragraphs_that_repeat_its_mark(mark: str, closer: str) -> None:
    [(words, depth)] = inner(f"{mark}Wir bleiben.", f"{mark}Wir warten.", f"{mark}Wir gehen.{closer} So Falk.")
    assert words == f"Wir bleiben.\n{mark}Wir warten.\n{mark}Wir gehen."
    assert depth == 0


def test_a_quotation_that_the_next_paragraph_does_not_go_on_with_is_none() -> None:
    assert inner("„Wir bleiben.", "Wir gehen.“ Sie lief. „Ja“") == [("Ja", 0)]


@pytest.mark.parametrize(
    "text",
    [
        "It's the boss' car, isn't it?",
        "It’s the ministers’ car, isn’t it?",
        "Max' Auto und Falks' Haus",
        "zo'n foto's van auto's",
        "„Der Hafen bleibt zu.",
        "Er ging.“",
        "a 5' 10\" man",
        "",
    ],
)
def test_apostrophes_and_unclosed_marks_quote_nothing(text: str) -> None:
    assert inner(text) == []


def test_an_apostrophe_in_a_quotation_does_not_end_it() -> None:
    assert inner("‘I don’t know’, he said") == [("I don’t know", 0)]


@pytest.mark.parametrize(
    "text", ["In the '90s he said: 'Later.'", "Om 's avonds te gaan: 'Later.'", "Der ‚Rat bleibt. „Later.“"]
)
def test_a_mark_that_never_closes_makes_nothing_deeper(text: str) -> None:
    assert inner(text) == [("Later.", 0)]


def test_furniture_is_not_searched() -> None:
    report = report_of("„Abo“ bestellen")
    [block] = report.blocks
    furniture = type(block)(start=block.start, end=block.end, kind="furniture", language="de")
    changed = type(report)(**{**{f: getattr(report, f) for f in report.__struct_fields__}, "blocks": (furniture,)})
    assert find_quotes(changed) == ()


@settings(max_examples=200, deadline=None)
@given(st.lists(st.text(alphabet="ab .,„“”«»‹›\"‚‘’'`", max_size=25), min_size=1, max_size=3))
def test_quotations_lie_in_the_text_and_never_cross(paragraphs: list[str]) -> None:
    report = report_of(*paragraphs)
    quotes = find_quotes(report)
    for quote in quotes:
        assert 0 <= quote.start < quote.inner_start < quote.inner_end < quote.end <= len(report.text)
    for a in quotes:
        for b in quotes:
            apart = a.end <= b.start or b.end <= a.start
            nested = (a.inner_start <= b.start and b.end <= a.inner_end) or (
                b.inner_start <= a.start and a.end <= b.inner_end
            )
            assert a is b or apart or nested


def test_marks_around_nothing_but_spaces_are_no_quotation() -> None:
    assert find_quotes(report_of("« » sagte Falk.")) == ()


def test_a_quotation_does_not_run_on_over_page_furniture() -> None:
    first, menu, last = "“We will send help.", "Read more: the best recipes", "“We never sent arms,” she said."
    text = "\n".join((first, menu, last))
    at = text.index(menu)
    blocks = (
        Block(start=0, end=len(first), kind="paragraph", language="en"),
        Block(start=at, end=at + len(menu), kind="furniture", language="en", reason="related"),
        Block(start=at + len(menu) + 1, end=len(text), kind="paragraph", language="en"),
    )
    report = msgspec.structs.replace(report_of(text, language="en"), text=text, blocks=blocks)
    assert [text[q.inner_start : q.inner_end] for q in find_quotes(report)] == ["We never sent arms,"]
