"""The lines above the text: masthead, kicker, title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wederhoor.ingest import shape
from wederhoor.ingest.furniture.draft import AUTHOR_LINES, Draft, Mark
from wederhoor.ingest.masthead import before_issue, blog_name, is_surely_issue
from wederhoor.ingest.menu import FIELDS_APART
from wederhoor.ingest.page import Piece
from wederhoor.ingest.paper_words import ARTICLES, papers
from wederhoor.ingest.papers import is_coined, paper_kind
from wederhoor.text.genders import gender_of

_MAX_KICKER_WORDS = 4
_MAX_HEAD_PIECES = 10
_MAX_PLAIN_KICKER_WORDS = 2  # where no markup tells which line is the headline


def mark_above_title(draft: Draft) -> None:
    """The paper's name and the word for the section, where another line is left for the headline."""
    lines = _lines_before_sentences(draft)
    for index in [index for index in lines if _names_paper(draft, index)]:
        draft.furniture(index, "masthead")
        lines.remove(index)
    masthead = next((index for index in lines if _is_masthead(draft, index, lines)), None)
    if masthead is not None:
        draft.furniture(masthead, "masthead")
        lines.remove(masthead)
        if len(lines) > 1 and _is_slogan(draft, masthead + 1):
            draft.furniture(masthead + 1, "masthead")
            lines.remove(masthead + 1)
    if len(lines) >= 2 and _is_kicker(draft, *lines[:2]):
        draft.furniture(lines[0], "kicker")


def _lines_before_sentences(draft: Draft) -> list[int]:
    lines: list[int] = []
    for index in draft.open():
        if not shape.is_bare_line(draft.pieces[index].text, max_words=shape.MAX_TITLE_WORDS):
            break
        lines.append(index)
    return lines


def _is_masthead(draft: Draft, index: int, lines: Sequence[int]) -> bool:
    text = draft.pieces[index].text
    counts_issues = is_surely_issue(text) or (before_issue(text) is not None and _is_over_date(draft, index))
    if index == lines[0] and counts_issues and len(lines) > 1:
        return True
    kind = paper_kind(text) if draft.pieces[index].hint != "title" else None
    has_headline = any(_could_be_title(draft.pieces[i]) or draft.pieces[i].hint == "title" for i in lines if i != index)
    is_short = shape.count_words(text) <= _MAX_KICKER_WORDS
    if kind is not None:
        return has_headline or (kind == "sure" and is_short)
    if not has_headline or index != lines[0]:
        return False
    return blog_name(text) is not None or _is_named_and_dated(draft, index)


def _names_paper(draft: Draft, index: int) -> bool:
    """Whether a line is the name of who prints the page, or has it beside others: "EASTWARD WEEKLY » Politics"."""
    piece = draft.pieces[index]
    fields = [field.strip().casefold() for field in FIELDS_APART.split(piece.text)]
    return draft.paper is not None and piece.hint != "title" and draft.paper.casefold() in fields


def _is_slogan(draft: Draft, index: int) -> bool:
    """Whether the line right under a paper's name says what paper it is: "Est. 1871"."""
    words = shape.words_of(draft.pieces[index].text)
    return bool(words) and words[0] in papers().slogans and _is_adjacent(draft, index - 1, index)


def _is_named_and_dated(draft: Draft, index: int) -> bool:
    """Whether a line is a name, and the next prints a date: "Lupenblick", "3. Mai 2024".

    A name that a dictionary has needs its article ("De Ratel") and stands right over the date, a headline below:
    "Middle East" is a section.
    """
    if not _is_over_date(draft, index):
        return False
    text = draft.pieces[index].text
    article, _, name = text.partition(" ")
    has_article = article.casefold() in ARTICLES and shape.count_words(name) == 1 and name[0].isupper()
    headline = next((i for i in draft.open() if i > index), index)
    has_headline = shape.count_words(draft.pieces[headline].text) >= _MAX_KICKER_WORDS
    return is_coined(text) or (has_article and has_headline and _is_adjacent(draft, index, index + 1))


def _is_over_date(draft: Draft, index: int) -> bool:
    following = draft.marks[index + 1] if index + 1 < len(draft.marks) else None
    return following is not None and following.reason == "dateline"


def _is_kicker(draft: Draft, index: int, following: int) -> bool:
    """The word or two above a headline: "Diplomatie"."""
    piece, headline = draft.pieces[index], draft.pieces[following]
    is_short = shape.count_words(piece.text) <= _MAX_PLAIN_KICKER_WORDS and shape.final_mark(piece.text) not in "?!…"
    is_headline = _could_be_title(headline) and shape.count_words(headline.text) > _MAX_KICKER_WORDS - 1
    return piece.hint is None and is_short and is_headline and not re.search(r"[\"“„‚‘»«\d]", piece.text)


def mark_titles(draft: Draft) -> None:
    undecided = draft.open()
    if not undecided:
        return
    first = undecided[0]
    given = next((index for index in undecided if draft.pieces[index].hint == "title"), None)
    if given is not None:
        draft.marks[given] = Mark("title")
        for index in undecided[: undecided.index(given)]:
            # The word or two above a headline: "Diplomatie"
            if shape.is_bare_line(draft.pieces[index].text, max_words=_MAX_KICKER_WORDS):
                draft.furniture(index, "kicker")
    elif len(undecided) > 1 and _could_be_title(draft.pieces[first]):
        draft.marks[first] = Mark("title")
        if _is_second_line_of_title(draft, first):
            draft.marks[first + 1] = Mark("title")


def mark_lines_beside_author(draft: Draft) -> None:
    """A line of names right under a byline or date, or right over one: "Agencies in Constanța", "Wien"."""
    author = next((i for i, mark in enumerate(draft.marks[:_MAX_HEAD_PIECES]) if mark in AUTHOR_LINES), -1)
    for index in draft.open():
        is_line = shape.is_bare_line(draft.pieces[index].text, max_words=shape.MAX_TITLE_WORDS)
        if not is_line and index > author:
            return
        if is_line and (_is_beside_author(draft, index) or _is_author_alone(draft, index)):
            draft.furniture(index, "byline")


def _is_beside_author(draft: Draft, index: int) -> bool:
    """Whether a line of names stands right over or under an author's or date line."""
    beside = [i for i in (index - 1, index + 1) if 0 <= i < len(draft.pieces) and _is_adjacent(draft, index, i)]
    piece = draft.pieces[index]
    is_names = shape.share_capitalised(piece.text) == 1.0 and shape.count_words(piece.text) <= _MAX_KICKER_WORDS
    return is_names and piece.hint is None and any(draft.marks[i] in AUTHOR_LINES for i in beside)


def _is_author_alone(draft: Draft, index: int) -> bool:
    """Whether a line is a person's name and nothing else, between the title or an author's line and the text."""
    piece = draft.pieces[index]
    words = piece.text.split()
    above = draft.marks[index - 1] if index else None
    below = draft.marks[index + 1] if index + 1 < len(draft.marks) else None
    is_placed = above == Mark("title") or above in AUTHOR_LINES or below in AUTHOR_LINES
    is_name = 2 <= len(words) <= _MAX_KICKER_WORDS and shape.share_capitalised(piece.text) == 1.0
    return is_placed and piece.hint in (None, "paragraph") and is_name and gender_of(words[0]) is not None


def _is_adjacent(draft: Draft, one: int, other: int) -> bool:
    first, second = sorted((one, other))
    return draft.pieces[second].start - draft.pieces[first].end == 1


def _could_be_title(piece: Piece) -> bool:
    if piece.hint is not None:
        return piece.hint == "heading"
    return shape.looks_like_heading(piece.text, max_words=shape.MAX_TITLE_WORDS)


def _is_second_line_of_title(draft: Draft, first: int) -> bool:
    """Two bare lines right under one another, where all else is set apart by empty lines."""
    pieces = draft.pieces
    if first + 2 >= len(pieces) or draft.marks[first + 1] is not None:
        return False
    gap, next_gap = (pieces[i + 1].start - pieces[i].end for i in (first, first + 1))
    if shape.has_inner_stop(pieces[first + 1].text):
        return False  # a standfirst
    return gap == 1 < next_gap and shape.looks_like_heading(pieces[first + 1].text, max_words=shape.MAX_TITLE_WORDS)
