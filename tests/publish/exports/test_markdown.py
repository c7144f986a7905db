from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from msgspec.structs import replace

from publish.cases import EMPTY, Draft, ferry_case
from publish.exports.hostile import HOSTILE, hostile_case
from wederhoor.publish.exports.markdown import escape, markdown
from wederhoor.publish.exports.xml_text import xml_text

PARSER = MarkdownIt("commonmark", {"html": True}).enable(["strikethrough", "table"])
MARKUP = st.text(alphabet="*_`[]()<>#!|~^&;:/\\=+-. \n1ahtpw@'\"", min_size=1, max_size=30).filter(str.strip)


@given(MARKUP)
@settings(max_examples=300)
def test_words_of_a_report_come_out_as_the_same_words(text: str) -> None:
    plain = " ".join(text.split())
    for around in ("{}", "- {}", "    - “{}”", "**x** {}"):
        html = PARSER.render(around.format(escape(text)).strip())
        shown = unescape(re.sub(r"</?(?:p|ul|li|strong|pre|code)>", "", html))
        assert plain in " ".join(shown.split())


@pytest.mark.parametrize("text", HOSTILE)
def test_no_hostile_text_becomes_markup(text: str) -> None:
    html = PARSER.render(f"- {escape(text)}")
    assert set(re.findall(r"<(/?\w+)", html)) == {"ul", "li", "/li", "/ul"}
    assert " ".join(xml_text(text).split()) in unescape(html)


def test_a_hostile_case_has_the_headings_and_notes_of_any_other() -> None:
    written = markdown(hostile_case()).decode()
    html = PARSER.render(written)
    assert "<script" not in html
    assert "<img" not in html
    assert "href" not in html
    assert set(re.findall(r"^\[\^(\d+)\]:", written, re.MULTILINE)) == set(re.findall(r"(?<!^)\[\^(\d+)\]", written))


def test_every_footnote_that_is_named_gives_report_place_and_exact_words() -> None:
    case = ferry_case()
    written = markdown(case).decode()
    notes = dict(re.findall(r"^\[\^(\d+)\]: (.*)$", written, re.MULTILINE))
    named = set(re.findall(r"\[\^(\d+)\](?!:)", written))
    assert named == set(notes)
    denial = case.statements[0]
    [note] = [note for note in notes.values() if denial.id in note]
    assert note.startswith("Het Zilte Blad, published on 5 Mar 2024")
    assert f"“{denial.content.text}” (nl; {denial.report}, characters {denial.content.start} to" in note


def test_disputes_are_told_with_every_position_the_objection_first() -> None:
    lines = markdown(ferry_case()).decode().splitlines()
    at = next(i for i, line in enumerate(lines) if "Did engines go to Norland" in line)
    assert lines[at].startswith("- **Did engines go to Norland by ferry? Disputed.**")
    assert lines[at + 1].startswith("    - Els Brandt denies[^1]")
    assert lines[at + 2].startswith("    - Olaf Lind says[^2][^3]")


def test_a_denial_that_only_points_has_what_it_answers_in_its_note() -> None:
    draft = Draft()
    report = draft.report("en", "Olaf Lind says the dam leaks. Els Brandt denies it.")
    claim = draft.statement(report, "the dam leaks", draft.mention(report, "Olaf Lind"))
    denial = draft.statement(report, "it", draft.mention(report, "Els Brandt"), stance="deny")
    case = replace(draft.case(), statements=(claim, replace(denial, answers=claim.id)))
    [note] = [line for line in markdown(case).decode().splitlines() if line.startswith("[^") and "“it”" in line]
    assert "“it” in answer to “the dam leaks” (en;" in note


def test_a_way_of_goods_names_the_dispute_that_it_is_part_of_and_numbers_as_vague_as_told() -> None:
    text = markdown(ferry_case()).decode()
    assert "- **40 motoren: Zilt → Ost → Norland (possible)**" in text
    assert "    - Disputed: Did engines go to Norland by ferry?" in text


def test_a_case_without_reports_is_a_short_brief() -> None:
    written = markdown(EMPTY).decode()
    assert written.startswith("# What the reports say\n")
    assert "##" not in written


def test_the_same_case_gives_the_same_bytes() -> None:
    assert markdown(ferry_case()) == markdown(ferry_case())


@pytest.mark.parametrize("text", ["1. a", "1234. a", "123456789) a", "1234567890. a", "2024. a (b)."])
def test_a_number_at_the_start_makes_no_list(text: str) -> None:
    assert PARSER.render(escape(text)) == f"<p>{text}</p>\n"
