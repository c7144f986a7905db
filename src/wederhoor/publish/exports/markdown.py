"""The brief as Markdown with footnotes (`[^1]`, as GitHub, Pandoc and Obsidian read them).

Words of reports are escaped letter by letter where Markdown could take them for anything but words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wederhoor.compare.grading import Register
from wederhoor.publish.exports.outline import Line, Note, Outline, outline_of
from wederhoor.publish.exports.xml_text import xml_text
from wederhoor.record import Case

# markup of CommonMark, GitHub, Pandoc and Obsidian; web addresses; and what makes a list at the start of a line
_SPECIAL = re.compile(r"[\\`*_{}\[\]<>#|~^$&=@%]|:(?=//)|(?<=www)\.|^[-+]")
_LIST_NUMBER = re.compile(r"^(\d{1,9})([.)])")  # a longer number makes no list


def markdown(case: Case, register: Register | None = None) -> bytes:
    """The whole brief, its footnotes last."""
    outline = outline_of(case, register)
    notes = Footnotes()
    body = list(_body(outline, notes))
    return "\n".join([*body, *notes.lines(), ""]).encode()


class Footnotes:
    """Numbers notes in the order in which they are first named; the same note has one number."""

    def __init__(self) -> None:
        self._numbers: dict[Note, int] = {}

    def mark(self, note: Note) -> str:
        return f"[^{self._numbers.setdefault(note, len(self._numbers) + 1)}]"

    def lines(self) -> Iterator[str]:
        for note, number in self._numbers.items():
            title = f", *{escape(note.title)}*" if note.title else ""
            answered = f" in answer to “{escape(note.answered)}”" if note.answered else ""
            place = escape(f"{note.report}, characters {note.start} to {note.end}, {note.record}")
            quoted = f"“{escape(note.words)}”{answered}"
            yield f"[^{number}]: {escape(note.printed)}{title}: {quoted} ({note.language}; {place})"


def _body(outline: Outline, notes: Footnotes) -> Iterator[str]:
    yield f"# {escape(outline.title)}"
    yield ""
    yield escape(outline.standfirst)
    for section in outline.sections:
        yield ""
        yield f"## {escape(section.title)}"
        yield ""
        yield from (_line(line, notes) for line in section.lines)
    yield ""
    yield f"Made by {escape(outline.made_by)}."
    yield ""


def _line(line: Line, notes: Footnotes) -> str:
    text = escape(line.text)
    if line.strong:
        text = f"**{text}**"
    if line.quote is not None:
        text += f" “{escape(line.quote)}” ({line.language})"
    return "    " * line.depth + "- " + text + "".join(notes.mark(note) for note in line.notes)


def escape(text: str) -> str:
    """The text as words of one line, whatever it holds: no markup, link, picture, tag, entity or list."""
    line = " ".join(xml_text(text).split())
    return _LIST_NUMBER.sub(r"\1\\\2", _SPECIAL.sub(_escaped, line))


def _escaped(match: re.Match[str]) -> str:
    letter = match[0]
    return {"<": "&lt;", ">": "&gt;", "&": "&amp;"}.get(letter, f"\\{letter}")
