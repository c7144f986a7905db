"""Furniture that its own words tell: bylines, credits, notices, calls to subscribe."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wederhoor.ingest import shape
from wederhoor.ingest.agency_foot import sent_on
from wederhoor.ingest.byline import is_byline, is_dated_byline
from wederhoor.ingest.dateline import is_date_line, is_issue_line
from wederhoor.ingest.furniture.draft import Draft
from wederhoor.ingest.lexicon import Rule, lexicon
from wederhoor.ingest.masthead import is_masthead_line
from wederhoor.ingest.menu import menu_items
from wederhoor.ingest.outlets import DOMAIN
from wederhoor.ingest.page import Piece

_MAX_CAPTION_WORDS = 60
MAX_CREDIT_LETTERS = 200
_LINK = re.compile(
    rf"\(?(?:https?://|www\.)\S+\)?|[\w.+-]+@[\w-]+\.[\w.]+|@\w+|pic\.twitter\.com/\S+|{DOMAIN}",
    re.IGNORECASE,
)
_NOTICE = re.compile(r"(?:©|\([cC]\)|Copyright\b)\s*[\d\s–-]*,?\s*(?P<who>[^/:|,.\d]{2,60}?)\s*[\d–-]*\.?")

_INITIALS = re.compile(r"\(?(?P<names>[A-Za-z]{2,5}(?:/[A-Za-z]{2,5})+)\)?")
_TICKER = re.compile(r"\+{2,}\s.+\s\+{2,}")  # "+++ Alle Entwicklungen im Liveblog +++"


def mark_by_words(draft: Draft) -> None:
    for index, piece in enumerate(draft.pieces):
        if piece.hint == "title":
            continue
        if piece.hint == "front matter":
            draft.furniture(index, "mail head")
            continue
        found = _own_reason(piece.text, draft.language, is_first=index == 0)
        if _is_notice(draft.pieces, index):
            found = "copyright", "nothing"
        if found is not None:
            draft.furniture(index, found[0])
            draft.then[index] = found[1]


def mark_captions(draft: Draft) -> None:
    """The line right above a picture's credit, where other pieces are set apart by empty lines."""
    pieces, marks = draft.pieces, draft.marks
    for index, mark in enumerate(marks[2:], 2):
        if mark is None or mark.reason != "photo credit" or marks[index - 1] is not None:
            continue
        gap_above, gap = (pieces[i].start - pieces[i - 1].end for i in (index - 1, index))
        if gap == 1 < gap_above and shape.count_words(pieces[index - 1].text) <= _MAX_CAPTION_WORDS:
            draft.furniture(index - 1, "caption")


def _own_reason(text: str, language: str, *, is_first: bool) -> tuple[str, str] | None:
    if is_date_line(text, language=language):
        return "dateline", "nothing"
    if not is_byline(text, language, is_first=is_first) and is_dated_byline(text, language):
        return "dateline", "nothing"
    if sent_on(text) is not None or _is_initials(text):
        return "agency foot", "nothing"
    if is_issue_line(text):
        return "issue", "nothing"
    if _TICKER.fullmatch(text):
        return "related", "nothing"
    words = shape.words_of(text)
    if not words:
        return "ornament", "nothing"
    if (reason := _credit_reason(text)) is not None:
        return reason, "nothing"
    if rule := next((rule for rule in lexicon().rules if _fits(rule, text, words)), None):
        return rule.reason, rule.then
    if is_byline(text, language, is_first=is_first):
        return "byline", "nothing"
    if is_masthead_line(text, language) and not menu_items(text):
        return "masthead", "nothing"
    return ("link", "nothing") if _is_link(text) else None


def _fits(rule: Rule, text: str, words: tuple[str, ...]) -> bool:
    if len(words) > rule.max_words:
        return False
    line = f" {' '.join(words)} "
    if line in rule.line:
        # "Tags." or "Menu, please" as the text of an article are not seen; a sentence of one word is.
        return not shape.has_full_stop(text) or words[-1] == "min"
    if rule.start and ":" in text:
        lead = f" {' '.join(shape.words_of(text.partition(':')[0]))} "
        return any(lead.startswith(phrase) and len(lead) < len(phrase) + 16 for phrase in rule.start)
    # "… lebt von Spenden. Sie …" is no "Spenden Sie": phrases do not reach over the end of a sentence.
    line = f" {' . '.join(' '.join(shape.words_of(part)) for part in re.split(r'[.!?]+ ', text))} "
    return any(phrase in line for phrase in rule.within) and (
        not rule.also or any(phrase in line for phrase in rule.also)
    )


def _credit_reason(text: str) -> str | None:
    """Why a piece that ends with the credit of a picture is furniture."""
    if shape.count_words(text) > _MAX_CAPTION_WORDS:
        return None
    words = lexicon()
    # Credits are short; what stands before them is not searched, however long its words are.
    cut = max(0, len(text) - MAX_CREDIT_LETTERS)
    if shape.has_full_stop(text) and not any(mark in text[cut:] for mark in (":", "©", "(c)", "(C)")):
        return None
    for pattern in (words.credit, words.bare_credit, words.agency_at_end):
        found = pattern.search(text, cut)
        if found and (shape.share_capitalised(found["who"]) >= 0.6 or found["who"].casefold() in words.agencies):
            return "photo credit" if shape.count_words(text[: found.start()]) <= 2 else "caption"
    return None


def _is_notice(pieces: Sequence[Piece], index: int) -> bool:
    """Whether a "© …" stands at the foot of the page, and is no agency's: then it speaks of the page, not a picture."""
    found = _NOTICE.fullmatch(pieces[index].text)
    if found is None or found["who"].casefold() in lexicon().agencies:
        return False
    return any(map(shape.has_full_stop, (piece.text for piece in pieces[:index]))) and all(
        shape.is_bare_line(piece.text) for piece in pieces[index + 1 :]
    )


def _is_initials(text: str) -> bool:
    """Whether a line is an agency's name beside initials of who edited its text: "dpa/abc"."""
    found = _INITIALS.fullmatch(text)
    return found is not None and not lexicon().agencies.isdisjoint(found["names"].casefold().split("/"))


def _is_link(text: str) -> bool:
    return _LINK.fullmatch(text) is not None
