from __future__ import annotations

import io
import sys
import zipfile
from typing import Any

import pytest
from msgspec.structs import replace

from publish.cases import ferry_case
from publish.exports.hostile import hostile_case
from wederhoor.errors import SettingError
from wederhoor.publish.exports.docx import OLDEST_DATE, docx
from wederhoor.record import Case


def opened(case: Case) -> Any:
    library = pytest.importorskip("docx", reason="the extra docx is not installed")
    return library.Document(io.BytesIO(docx(case)))


def test_every_note_is_linked_to_from_a_line_and_gives_the_exact_words() -> None:
    document = opened(ferry_case())
    anchors = set(document.element.xpath("//w:hyperlink/@w:anchor"))
    assert anchors == set(document.element.xpath("//w:bookmarkStart/@w:name"))
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert any(
        "“de haven van Zilt motoren naar Norland verscheept”" in text and "Het Zilte Blad" in text for text in texts
    )


def test_the_words_of_a_report_have_its_language() -> None:
    document = opened(ferry_case())
    dutch = document.element.xpath("//w:r[w:rPr/w:lang/@w:val='nl']/w:t/text()")
    assert "er veertig motoren via Ost gaan" in dutch


def test_lines_are_bullets_of_their_depth_before_the_notes() -> None:
    paragraphs = opened(ferry_case()).paragraphs
    styles = [paragraph.style.name for paragraph in paragraphs]
    assert styles.index("List Bullet 2") > styles.index("List Bullet")
    notes = next(i for i, paragraph in enumerate(paragraphs) if paragraph.text == "Notes")
    assert "List Bullet" in styles[:notes]
    assert "List Bullet" not in styles[notes:]


def test_hostile_words_stay_words() -> None:
    texts = [paragraph.text for paragraph in opened(hostile_case()).paragraphs]
    assert any("<script>alert(1)</script>" in text for text in texts)


def test_the_bytes_do_not_tell_when_they_were_written() -> None:
    pytest.importorskip("docx", reason="the extra docx is not installed")
    data = docx(ferry_case())
    assert data == docx(ferry_case())
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {member.date_time for member in archive.infolist()} == {OLDEST_DATE}


def test_a_missing_library_is_named_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(SettingError, match=r"pip install wederhoor\[docx\]"):
        docx(ferry_case())


def test_a_long_name_of_what_made_the_record_is_cut_in_the_properties_only() -> None:
    case = replace(ferry_case(), reader="x" * 300)
    document = opened(case)
    assert document.core_properties.author == f"{case.software}, reader {case.reader}"[:255]
    assert document.paragraphs[-1].text.endswith("x" * 300 + ".")
