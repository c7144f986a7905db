"""Our own reports with what is said in them: every line names words of its report."""

from __future__ import annotations

import pytest

from evals import own_attribution as own
from evals.stance import Told

REPORTS = [(language, part) for language in own.LANGUAGES for part in own.PARTS]


@pytest.mark.parametrize(("language", "part"), REPORTS)
def test_what_is_said_stands_once_in_its_report_and_so_do_speaker_and_cue(language: str, part: str) -> None:
    lines = [(text, own.fields(line)) for text, statements in own.reports(language, part) for line in statements]
    assert lines
    assert [content for text, (*_, content) in lines if text.count(content) != 1] == []
    named = ((text, words) for text, (_, speaker, _, cue, _) in lines for words in (speaker, cue))
    assert [words for text, words in named if words != own.NONE and words not in text] == []


def test_a_line_is_read_as_stance_speaker_who_that_is_cue_and_content() -> None:
    expected = own.expected("Elle dit non.", "deny | Elle | Claire Morel | dit | non")
    assert (expected.speakers, expected.stance, expected.start, expected.end) == (("Claire Morel",), "deny", 9, 12)


def test_who_is_told_by_nothing_else_is_told_by_the_words() -> None:
    assert own.expected("Elle dit non.", "deny | Elle | – | dit | non").speakers == ("Elle",)


def test_errors_name_what_is_missing_and_what_nobody_said() -> None:
    one = Told("Le maire dit que le pont est sûr.", "fr", (own.expected("pont", "assert | – | – | – | pont"),))
    assert [line.partition(":")[0] for line in own.errors(one)] == ["missing", "not meant"]
