"""What is compared, and how it is laid out; the figures need pipelines that tests do not install."""

from __future__ import annotations

import sys

import pytest

from evals.side_by_side import Task, as_table, size_mb, tasks
from wederhoor.read.models import SHIPPED


def test_without_spacy_only_ours_is_measured_on_every_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    monkeypatch.setitem(sys.modules, "spacy.util", None)
    assert list(tasks()) == [Task(SHIPPED, language) for language in ("fr", "es", "en")]


def test_the_table_is_aligned_and_leaves_open_what_was_not_measured() -> None:
    speeds = {"start_seconds": 0.5, "words_per_second": 5210.0, "peak_mb": 431.0, "size_mb": 63.2}
    rows = [
        (Task("shipped", "fr"), speeds | {"fr_sequoia las": 0.88}),
        (Task("spacy:x", "fr"), speeds | {"by_itself": 900}),
    ]
    head, ours, theirs = as_table(rows).splitlines()
    assert ours.split()[:7] == ["shipped", "fr", "0.50", "5,210", "–", "431", "63"]
    assert ours.endswith("fr_sequoia las 0.880")
    ends = [head.index(name) + len(name) for name in ("start s", "words/s", "by itself", "peak MB", "size MB")]
    assert all(row[end - 1] != " " and row[end : end + 1] in ("", " ") for row in (ours, theirs) for end in ends)


def test_the_shipped_model_is_as_large_as_its_files() -> None:
    assert 1 < size_mb(Task(SHIPPED, "de")) < 100
