"""One setting names the reader."""

from __future__ import annotations

import importlib.util
import sys

import pytest

from wederhoor.errors import SettingError
from wederhoor.read.models import default_reader, reader_for

has_spacy = importlib.util.find_spec("spacy") is not None


@pytest.mark.parametrize("setting", ["", "shipped"])
def test_nothing_said_is_the_shipped_reader(setting: str) -> None:
    assert reader_for(setting) is default_reader()


@pytest.mark.parametrize("setting", ["spacy", "spacy:", "spacy: , ", "Shipped", "de_core_news_lg"])
def test_a_setting_that_names_no_reader_says_what_would(setting: str) -> None:
    with pytest.raises(SettingError, match="name shipped, or spacy: and pipelines"):
        reader_for(setting)


def test_without_spacy_the_error_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(SettingError, match=r"pip install 'wederhoor\[spacy\]'"):
        reader_for("spacy:de_core_news_lg")


@pytest.mark.skipif(not has_spacy, reason="spaCy is not installed")
def test_a_pipeline_that_is_not_installed_is_named() -> None:
    with pytest.raises(SettingError, match="qq_none is not installed"):
        reader_for("spacy:qq_none")
