"""From a file's bytes to a report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal

from wederhoor.errors import NoArticleText, UnreadableFile, UnreadLanguage
from wederhoor.ingest import shape
from wederhoor.ingest.encoding import decode
from wederhoor.ingest.furniture import Mark, mark_pieces
from wederhoor.ingest.html import html_page, looks_like_html
from wederhoor.ingest.lead import dateline_end
from wederhoor.ingest.mail_head import without_mail_head
from wederhoor.ingest.masthead import title_end
from wederhoor.ingest.outlets import publisher_at
from wederhoor.ingest.page import Page, Piece
from wederhoor.ingest.plain import markdown_page, plain_page
from wederhoor.ingest.published import printed_or_inferred
from wederhoor.ingest.publisher import publisher_in_text
from wederhoor.ingest.side import Given
from wederhoor.ingest.wrappers import check_no_wrapper
from wederhoor.record import Block, Report, report_id
from wederhoor.text.languages import NAMES, is_read, language_name, language_of, languages_read
from wederhoor.text.normalize import clean_text

_HTML_ENDINGS = frozenset({".html", ".htm", ".xhtml"})
_MARKDOWN_ENDINGS = frozenset({".md", ".markdown"})
# The longest reports have some fifty thousand letters, a novel half a million.
_MAX_LETTERS = 500_000
# Pages carry scripts and menus; five million letters take some ten seconds to search for an article.
_MAX_MARKUP_LETTERS = 5_000_000
# Below this an article may be what is left of a login page or a cookie notice.
_FEW_WORDS = 40
_WALLS = {
    "menu": "menu items",
    "read on": "menu items",
    "login": "of a login form",
    "cookies": "about cookies",
    "subscribe": "about a subscription",
    "error page": "of an error page",
}
# Shorter paragraphs are told apart too rarely to differ from their report.
_OWN_LANGUAGE_LETTERS = 60
_OWN_LANGUAGE_PROBABILITY = 0.95


_READ_KINDS = ("paragraph", "heading")

PublisherBasis = Literal["metadata", "text", "given"]


def load_report(path: Path | None, data: bytes, *, given: Given | None = None, encoding: str | None = None) -> Report:
    """The report that a file holds; `path` is None for standard input.

    Raises UnreadableFile, NoArticleText or UnreadLanguage with one line that says why, SettingError for an unknown
    encoding.
    """
    given = given or Given()
    page = _page(path, decode(data, encoding=encoding))
    marks = mark_pieces(page.pieces, language=given.language or language_of(page.text)[0], paper=page.publisher)
    _check_article(page.pieces, marks)
    language = _language(page, marks, given)
    page, marks = _paper_apart(*_datelines_apart(page, marks, language))
    publisher, basis = _publisher(page, marks, given, language)
    title = given.title or _title(page, marks)
    return Report(
        id=report_id(page.text, publisher, title),
        path=str(path) if path else None,
        url=given.url or page.url,
        publisher=publisher,
        publisher_basis=basis,
        title=title,
        language=language,
        published=given.published or printed_or_inferred(page, marks, language, file_name=path.stem if path else ""),
        text=page.text,
        blocks=tuple(_block(piece, mark, language) for piece, mark in zip(page.pieces, marks, strict=True)),
    )


def _page(path: Path | None, raw: str) -> Page:
    ending = path.suffix.lower() if path else ""
    if not raw.strip("\ufeff \t\r\n"):
        raise NoArticleText(
            "no article text found: the file is empty" if not raw else "no article text found: only empty lines"
        )
    check_no_wrapper(raw)
    if ending in _HTML_ENDINGS or looks_like_html(raw[:5000]):
        _check_length(raw, _MAX_MARKUP_LETTERS)
        page = html_page(raw)
    else:
        _check_length(raw)
        cleaned = clean_text(raw)
        page = markdown_page(cleaned) if ending in _MARKDOWN_ENDINGS else without_mail_head(plain_page(cleaned))
    _check_length(page.text)
    return page


def _datelines_apart(page: Page, marks: Sequence[Mark], language: str) -> tuple[Page, tuple[Mark, ...]]:
    """The page with every dateline a piece of its own: its words are furniture, and the sentence begins after them."""
    pieces: list[Piece] = []
    kinds: list[Mark] = []
    paragraphs = [piece for piece, mark in zip(page.pieces, marks, strict=True) if mark.kind == "paragraph"]
    article = "\n".join(p.text for p, mark in zip(page.pieces, marks, strict=True) if mark.kind in _READ_KINDS)
    for piece, mark in zip(page.pieces, marks, strict=True):
        end = 0
        if mark.kind == "paragraph":
            end = dateline_end(piece.text, article=article, language=language, is_first=piece is paragraphs[0])
        if end:
            dateline = piece.text[:end].rstrip()
            pieces.append(replace(piece, end=piece.start + len(dateline), text=dateline))
            kinds.append(Mark("furniture", "dateline"))
        pieces.append(replace(piece, start=piece.start + end, text=piece.text[end:]))
        kinds.append(mark)
    return replace(page, pieces=tuple(pieces)), tuple(kinds)


def _paper_apart(page: Page, marks: Sequence[Mark]) -> tuple[Page, tuple[Mark, ...]]:
    """The page with the paper's name behind a title a piece of its own."""
    pieces: list[Piece] = []
    kinds: list[Mark] = []
    for piece, mark in zip(page.pieces, marks, strict=True):
        end = title_end(piece.text) if mark.kind == "title" else 0
        if not end:
            pieces.append(piece)
            kinds.append(mark)
            continue
        behind = piece.text[end:].lstrip(" |–—-")
        pieces.append(replace(piece, end=piece.start + end, text=piece.text[:end]))
        pieces.append(replace(piece, start=piece.end - len(behind), text=behind))
        kinds += [mark, Mark("furniture", "masthead")]
    return replace(page, pieces=tuple(pieces)), tuple(kinds)


def _check_length(text: str, limit: int = _MAX_LETTERS) -> None:
    if len(text) > limit:
        raise UnreadableFile(f"too long for a news report: {len(text):,} characters; at most {limit:,} are read")


def _check_article(pieces: Sequence[Piece], marks: Sequence[Mark]) -> None:
    words: Counter[str] = Counter()
    for piece, mark in zip(pieces, marks, strict=True):
        words[mark.reason or mark.kind] += shape.count_words(piece.text)
    walls = Counter({reason: words[reason] for reason in _WALLS})
    if words["paragraph"] >= _FEW_WORDS or (words["paragraph"] and walls.total() <= words["paragraph"]):
        return
    found = f"no article text found: {words.total()} words"
    if walls.total():
        [(reason, _)] = walls.most_common(1)
        same = sum(count for wall, count in walls.items() if _WALLS[wall] == _WALLS[reason])
        raise NoArticleText(f"{found}, {same} of them {_WALLS[reason]}")
    raise NoArticleText(
        f"{found}, all of them around an article" if words.total() else "no article text found: no words"
    )


def _language(page: Page, marks: Sequence[Mark], given: Given) -> str:
    paragraphs = [piece.text for piece, mark in zip(page.pieces, marks, strict=True) if mark.kind == "paragraph"]
    found, probability = language_of("\n".join(paragraphs))
    declared = page.language.lower()[:2] if page.language else None
    if probability < 0.5 and declared in NAMES:
        found = declared
    language = given.language or found
    if not is_read(language):
        raise UnreadLanguage(f"written in {language_name(language)}; this version reads {languages_read()}")
    return language


def _publisher(
    page: Page, marks: Sequence[Mark], given: Given, language: str
) -> tuple[str | None, PublisherBasis | None]:
    candidates: tuple[tuple[str | None, PublisherBasis], ...] = (
        (given.publisher, "given"),
        (page.publisher or publisher_at(page.url), "metadata"),
        (publisher_at(given.url), "given"),
        (publisher_in_text(page.pieces, marks, language), "text"),
    )
    return next(((name, basis) for name, basis in candidates if name), (None, None))


def _title(page: Page, marks: Sequence[Mark]) -> str | None:
    lines = [piece.text for piece, mark in zip(page.pieces, marks, strict=True) if mark.kind == "title"]
    return " – ".join(lines) or page.title


def _block(piece: Piece, mark: Mark, language: str) -> Block:
    return Block(
        start=piece.start,
        end=piece.end,
        kind=mark.kind,
        language=_own_language(piece.text, language),
        reason=mark.reason,
    )


def _own_language(text: str, language: str) -> str:
    if len(text) < _OWN_LANGUAGE_LETTERS:
        return language
    found, probability = language_of(text)
    return found if probability >= _OWN_LANGUAGE_PROBABILITY and found != "und" else language
