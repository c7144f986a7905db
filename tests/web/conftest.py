from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from fakes import fake_entities
from publish.cases import ferry_case
from web.site import site, stored
from wederhoor import pipeline


@pytest.fixture(autouse=True)
def simple_stages(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is worked out anew after a change, worked out in the simplest way."""
    monkeypatch.setattr(pipeline, "resolve_entities", fake_entities)
    monkeypatch.setattr(pipeline, "find_reprints", lambda *_: ())


@pytest.fixture
def ferry_path(tmp_path: Path) -> Path:
    return stored(ferry_case(), tmp_path / "ferry.db")


@pytest.fixture
def browser(ferry_path: Path) -> TestClient:
    return site(ferry_path)
