"""Plain text and Markdown to pieces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from wederhoor.ingest.page import Hint, Page, Piece, compose
from wederhoor.text.normalize import one_line

_LONGEST_WRAPPED_LINE = 120
_SHORTEST_WRAP = 50
_SHORTEST_BROKEN_LINE = 30
_SHARE_OF_LONG_LINES = 0.1


def plain_page(text: str) -> Page:
    """Cleaned plain text in pieces: paragraphs between empty lines or, where none are used, one for each line.

    The layout stays, but for the line ends inside paragraphs that were wrapped at a fixed width: they become spaces.
    """
    text = _unwrap(text, _wrap_width(text))
    pieces = [Piece(match.start(), match.end(), match.group()) for match in re.finditer(r"[^\s](?:[^\n]*[^\s])?", text)]
    return Page(text=text, pieces=tuple(pieces))


def _wrap_width(text: str) -> int | None:
    """The width at which the lines were wrapped, or None if they were not."""
    lines = [len(line) for line in text.split("\n") if line.strip()]
    fitting = [length for length in lines if length <= _LONGEST_WRAPPED_LINE]
    if not fitting or len(lines) - len(fitting) > _SHARE_OF_LONG_LINES * len(lines):
        return None
    width = max(fitting)
    return width if width >= _SHORTEST_WRAP else None


def _unwrap(text: str, width: int | None) -> str:
    """Line ends to spaces where the next line's first word would not have fitted, or goes on with a small letter."""
    lines = text.split("\n")
    joined = [lines[0]]
    for line, following in pairwise(lines):
        joined.append((" " if _was_wrapped(line.rstrip(), following, width) else "\n") + following)
    return "".join(joined)


def _was_wrapped(line: str, following: str, width: int | None) -> bool:
    word = following.split(None, 1)[0] if following.strip() else ""
    if not line or not word:
        return False
    if width is not None and len(line) + 1 + len(word) > width:
        return True
    return len(line) >= _SHORTEST_BROKEN_LINE and word[0].islower() and line[-1] not in '.!?:;…"”“'


_FRONT_MATTER = re.compile(r"\A---[ ]*\n(.{0,5000}?)\n(?:---|\.\.\.)[ ]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^(\w+)[ ]*:[ ]*(.+?)[ ]*$", re.MULTILINE)
_HEADING = re.compile(r"[ ]{0,3}(#{1,6})[ ]+(.*?)[ #]*")
_UNDERLINE = re.compile(r"[ ]{0,3}(=+|-{3,})[ ]*")
_ITEM = re.compile(r"[ ]*(?:[-*+]|\d{1,3}[.)])[ ]+(.*)")
_SPANS = (
    (re.compile(r"!\[([^\]\n]*)\]\([^)\n]*\)"), r"\1"),
    (re.compile(r"\[([^\]\n]+)\]\([^)\n]*\)"), r"\1"),
    (re.compile(r"<((?:https?://|mailto:)[^>\s]+)>"), r"\1"),
    (re.compile(r"(\*\*|__)(?=\S)([^\n]+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<!\w)_(?=\S)([^_\n]+?)(?<=\S)_(?!\w)"), r"\1"),
    (re.compile(r"`([^`\n]+)`"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+\-.!>])"), r"\1"),
)


def markdown_page(text: str) -> Page:
    """Cleaned Markdown without its marks; front matter gives title, publisher, date and address."""
    fields: dict[str, str] = {}
    if matter := _FRONT_MATTER.match(text):
        fields = {name.lower(): value.strip("\"'") for name, value in _FIELD.findall(matter.group(1))}
        text = text[matter.end() :]
    composed, pieces = compose(list(_markdown_parts(text)))
    return Page(
        text=composed,
        pieces=pieces,
        title=fields.get("title"),
        publisher=fields.get("publisher") or fields.get("site") or fields.get("sitename"),
        url=fields.get("url") or fields.get("link"),
        date=fields.get("date") or fields.get("published"),
        language=fields.get("language") or fields.get("lang"),
    )


def _markdown_parts(text: str) -> Iterator[tuple[str, Hint | None]]:
    for chunk in re.split(r"\n[ ]*(?:\n[ ]*)+", text):
        lines = [re.sub(r"^[ ]{0,3}(?:>[ ]?)+", "", line) for line in chunk.split("\n")]
        yield from ((plain, hint) for part, hint in _chunk_parts(lines) if (plain := _without_marks(part)))


def _chunk_parts(lines: list[str]) -> Iterator[tuple[str, Hint | None]]:
    open_lines: list[str] = []
    hint: Hint | None = None
    for line in lines:
        heading, item = _HEADING.fullmatch(line), _ITEM.fullmatch(line)
        if heading or item:
            yield "\n".join(open_lines), hint
            open_lines, hint = ([], None) if heading else ([item.group(1) if item else ""], "item")
        if heading:
            yield heading.group(2), "heading"
        elif _UNDERLINE.fullmatch(line):
            yield "\n".join(open_lines), "heading"
            open_lines, hint = [], None
        elif not item:
            open_lines.append(line)
    yield "\n".join(open_lines), hint


def _without_marks(text: str) -> str:
    for pattern, kept in _SPANS:
        text = pattern.sub(kept, text)
    return one_line(text)
