"""The brief as a Word document, for those who must hand in paper. Needs python-docx: the extra `docx`.

python-docx cannot write footnotes, so that the notes stand numbered at the end, each number a link to its note.
"""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any

from wederhoor.compare.grading import Register
from wederhoor.errors import SettingError
from wederhoor.publish.exports.outline import Line, Note, Outline, outline_of
from wederhoor.publish.exports.xml_text import xml_text
from wederhoor.record import Case

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

STYLES = ("ListBullet", "ListBullet2", "ListBullet3")  # ids in python-docx's own template
OLDEST_DATE = (1980, 1, 1, 0, 0, 0)  # the first that a ZIP file can hold: the day of writing would change the bytes
OWN_LANGUAGE = "en-GB"
LONGEST_PROPERTY = 255  # letters; python-docx refuses more


def docx(case: Case, register: Register | None = None) -> bytes:
    """The whole brief; raises SettingError where python-docx is missing."""
    try:
        from docx import Document
    except ImportError:
        raise SettingError(
            "Word documents need python-docx, which is not installed: pip install wederhoor[docx]"
        ) from None
    outline = outline_of(case, register)
    document = Document()
    properties = document.core_properties
    properties.title, properties.language = outline.title, OWN_LANGUAGE
    properties.author = xml_text(outline.made_by)[:LONGEST_PROPERTY]
    properties.comments = ""
    notes: dict[Note, int] = {}
    _write_body(document, outline, notes)
    if notes:
        document.add_heading("Notes", level=1)
    for note, number in notes.items():
        _write_note(document, note, number)
    document.add_paragraph(xml_text(f"Made by {outline.made_by}."))
    out = io.BytesIO()
    document.save(out)
    return _without_clock(out.getvalue())


def _write_body(document: Document, outline: Outline, notes: dict[Note, int]) -> None:
    document.add_heading(outline.title, level=0)
    document.add_paragraph(outline.standfirst)
    for section in outline.sections:
        document.add_heading(section.title, level=1)
        for line in section.lines:
            _write_line(_paragraph(document, STYLES[line.depth]), line, notes)


def _paragraph(document: Document, style: str | None = None) -> Paragraph:
    """A new last paragraph. The library's own way looks through all before it, and through all styles, each time."""
    from docx.text.paragraph import Paragraph

    element = _element("w:p", {})
    document.element.body.sectPr.addprevious(element)
    if style:
        element.get_or_add_pPr().style = style
    return Paragraph(element, document._body)


def _write_line(paragraph: Paragraph, line: Line, notes: dict[Note, int]) -> None:
    paragraph.add_run(xml_text(line.text)).bold = line.strong or None
    if line.quote is not None and line.language:
        paragraph.add_run(" “")
        _in_language(paragraph.add_run(xml_text(line.quote)), line.language)
        paragraph.add_run("”")
    for note in line.notes:
        _write_mark(paragraph, notes.setdefault(note, len(notes) + 1))


def _write_mark(paragraph: Paragraph, number: int) -> None:
    """A raised number that leads to its note."""
    run = paragraph.add_run(f" {number}")
    run.font.superscript = True
    link = _element("w:hyperlink", {"w:anchor": _anchor(number)})
    link.append(run._r)
    paragraph._p.append(link)


def _write_note(document: Document, note: Note, number: int) -> None:
    paragraph = _paragraph(document)
    for part in ("w:bookmarkStart", "w:bookmarkEnd"):
        name = {"w:name": _anchor(number)} if part == "w:bookmarkStart" else {}
        paragraph._p.append(_element(part, {"w:id": str(number), **name}))
    paragraph.add_run(xml_text(f"{number}. {note.printed}"))
    if note.title:
        paragraph.add_run(", ")
        title = paragraph.add_run(xml_text(note.title))
        title.italic = True
        _in_language(title, note.language)
    paragraph.add_run(": “")
    _in_language(paragraph.add_run(xml_text(note.words)), note.language)
    if note.answered:
        paragraph.add_run("” in answer to “")
        _in_language(paragraph.add_run(xml_text(note.answered)), note.language)
    place = f"{note.report}, characters {note.start} to {note.end}, {note.record}"
    paragraph.add_run(xml_text(f"” ({note.language}; {place})"))


def _anchor(number: int) -> str:
    return f"note-{number}"


def _in_language(run: Run, language: str) -> None:
    """Mark the run's language, for spelling checks and for screen readers."""
    run._r.get_or_add_rPr().append(_element("w:lang", {"w:val": language}))


def _element(tag: str, attributes: dict[str, str]) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(qn(name), value)
    return element


def _without_clock(data: bytes) -> bytes:
    """The same archive, all its members of one day."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            member = zipfile.ZipInfo(name, OLDEST_DATE)
            member.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(member, old.read(name))
    return out.getvalue()
