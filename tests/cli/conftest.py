from __future__ import annotations

from pathlib import Path

import pytest

from cli.commands import load
from fakes import FIRST, SECOND, FakeReader, fake_entities, fake_extract
from wederhoor import pipeline
from wederhoor.read import models


@pytest.fixture(autouse=True)
def simple_stages(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Commands in an empty folder, with stages of the simplest kind."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(models, "default_reader", FakeReader)
    monkeypatch.setattr(pipeline, "load_report", load)
    monkeypatch.setattr(pipeline, "extract", fake_extract)
    monkeypatch.setattr(pipeline, "resolve_entities", fake_entities)
    monkeypatch.setattr(pipeline, "find_reprints", lambda *_: ())
    for name, text in {"a.txt": FIRST, "b.txt": SECOND, "empty.txt": ""}.items():
        Path(name).write_text(text, "utf-8")
