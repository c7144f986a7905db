"""The paper or service that the lines above and below a report print."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wederhoor.ingest.furniture import Mark
from wederhoor.ingest.lexicon import lexicon
from wederhoor.ingest.masthead import Line, before_issue, blog_name, line_parts
from wederhoor.ingest.outlets import DOMAIN, names_in_text, publisher_at
from wederhoor.ingest.page import Piece
from wederhoor.ingest.paper_words import papers
from wederhoor.ingest.papers import as_written, is_service, paper_kind
from wederhoor.ingest.publisher.around import Around
from wederhoor.ingest.talked_to import is_talked_to
from wederhoor.text.gazetteer import lookup
from wederhoor.text.genders import gender_of

_CREDIT = re.compile(
    # Northwire, North Sea Wire, apd, AFN
    r"\((?P<name>[A-ZÄÖÜ][\w-]{5,}|[A-ZÄÖÜ][\w-]+(?:\s[A-ZÄÖÜ][\w-]+){1,3}|[a-z]{3,4}|[A-Z]{3,5})\)\s*(?:--?|[–—―.])\s*\Z"
)
_HEAD_LINES = ("masthead", "dateline", "byline", "menu", "kicker")
_SIGNED = re.compile(r"(?:[–—―-]{1,2}\s*|\(\s*)?(?P<name>[^()–—]{2,60}?)\s*\)?")


def in_masthead(head: Sequence[tuple[str, str]], language: str, article: str) -> str | None:
    """The paper's name on a line of its own, beside a date or section, or that the article calls its own."""
    for text, reason in head:
        if reason not in _HEAD_LINES:
            continue
        parts = line_parts(text, language)
        if parts.papers:
            return as_written(parts.papers[0], article)
        if reason in ("masthead", "dateline") and (blog := blog_name(text)):
            return blog
        if reason in ("masthead", "dateline") and (
            ours := [part for part in parts.others if is_talked_to(part, article)]
        ):
            return as_written(ours[0], article)
        if reason in ("masthead", "dateline") and (named := before_issue(text)):
            return named
        if reason == "masthead":
            return as_written(text.strip("*_ "), article)
        if reason == "dateline" and (agency := _agency_alone(parts)):
            return agency
    fields = [part for text, _ in head for part in re.split(r"\s*[,|;·]\s*", text)]
    taken = (papers().taken_from.match(part) or papers().appeared.match(part) for part in fields)
    links = [text for text, reason in head if reason == "link" and "@" not in text]
    address = map(publisher_at, [*links, *(part for part in fields if re.fullmatch(DOMAIN, part, re.I))])
    return next(filter(None, (_taken_from(found) for found in taken)), None) or next(filter(None, address), None)


def _agency_alone(parts: Line) -> str | None:
    """The agency that prints a report itself, as it stands beside nothing but a date: "Reuters, 3 May 2024"."""
    return names_in_text().get(parts.others[0].casefold()) if len(parts.others) == 1 else None


def _taken_from(found: re.Match[str] | None) -> str | None:
    """The paper after "Quelle:"; an agency, an office or a photographer is none."""
    if found is None:
        return None
    name = re.split(r"\s*[,|(·]", found["name"].strip(" .*_)"))[0]
    return name if paper_kind(name) else None


def in_last_lines(pieces: Sequence[Piece], marks: Sequence[Mark]) -> str | None:
    """The paper that signs at the foot, that the text is taken from, or where the reader may go on."""
    last = max((i for i, mark in enumerate(marks) if mark.kind == "paragraph"), default=-1)
    for piece in pieces[last + 1 :]:
        signed = _SIGNED.fullmatch(piece.text)
        if signed and paper_kind(signed["name"]):
            return signed["name"]
        if name := _taken_from(papers().taken_from.match(piece.text) or papers().appeared.match(piece.text)):
            return name
        if go_on := papers().go_on_at.fullmatch(piece.text):
            return publisher_at(go_on["address"])
    return None


def in_credit(around: Around, language: str) -> str | None:
    """The service in the brackets of a dateline, if it is no agency that papers print: "(Northwire) -"."""
    for text in around.texts("dateline"):
        found = _CREDIT.search(text)
        name = found["name"] if found else ""
        is_unknown = name.casefold() not in lexicon().agencies | lexicon().own_report and lookup(name, language) is None
        is_named = is_service(name) if " " in name else gender_of(name) is None
        if name and is_unknown and is_named:
            return name
    return None
