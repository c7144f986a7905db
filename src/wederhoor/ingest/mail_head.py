"""The lines above a newsletter that was saved from a mail program: "Von: Der Hafenbrief <post@hafenbrief.de>"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from wederhoor.ingest import shape
from wederhoor.ingest.lexicon import alternatives, lexicon
from wederhoor.ingest.outlets import without_article
from wederhoor.ingest.page import Page, Piece
from wederhoor.ingest.papers import paper_kind

_SENDER = re.compile(r"[\"“„]?(?P<name>[^<>\"“”„]{2,60}?)[\"”“]?\s*<[^@\s]+@(?P<domain>[\w.-]+)>")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a mail's head: what it holds, and where its value begins."""

    field: str
    value: str
    piece: Piece
    at: int


def without_mail_head(page: Page) -> Page:
    """`page` with what the head of a mail says of it: its subject is the title, its sender perhaps the paper.

    Of a mail that was passed on, sender and day are those of whoever did so.
    """
    lines = _head(page.pieces)
    values = {line.field: line.value for line in lines}
    if not {"sender", "subject"} <= values.keys():
        return page
    is_own = re.match(rf"(?:{lexicon().passed_on})\s*:", values["subject"], re.I) is None
    pieces = [piece for line in lines for piece in _pieces(line)]
    return replace(
        page,
        pieces=(*pieces, *page.pieces[len(lines) :]),
        title=values["subject"],
        publisher=_paper(values["sender"]) if is_own else None,
        date=values.get("date") if is_own else None,
    )


def _head(pieces: Sequence[Piece]) -> list[_Line]:
    """The pieces that a page begins with, as long as each is a field of a mail."""
    lines: list[_Line] = []
    for piece in pieces:
        found = _field().match(piece.text)
        if found is None:
            break
        lines.append(_Line(str(found.lastgroup), piece.text[found.end() :], piece, found.end()))
    return lines


def _pieces(line: _Line) -> Iterator[Piece]:
    """The whole line, but for the subject, which stands for itself."""
    if line.field != "subject":
        yield replace(line.piece, hint="front matter")
        return
    name = line.piece.text[: line.at].rstrip()
    yield Piece(line.piece.start, line.piece.start + len(name), name, "front matter")
    yield Piece(line.piece.start + line.at, line.piece.end, line.value, "title")


def _paper(sender: str) -> str | None:
    """The sender's name, if the address is made of it too, or it is a paper's: a person may write as well."""
    found = _SENDER.fullmatch(sender)
    if found is None:
        return None
    name = found["name"].strip()
    written = "".join(shape.words_of(without_article(name), digits=True))
    is_own = written != "" and written in found["domain"].casefold().replace("-", "")
    return name if is_own or paper_kind(name) == "sure" else None


@cache
def _field() -> re.Pattern[str]:
    fields = "|".join(rf"(?P<{field}>{alternatives(words)})" for field, words in lexicon().mail.items())
    return re.compile(rf"(?:{fields})\s*:\s+(?=\S)", re.I)
