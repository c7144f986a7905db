"""Headings and notes after which no article comes."""

from __future__ import annotations

import re

from wederhoor.ingest import shape
from wederhoor.ingest.byline import is_biography, leading_name, presents
from wederhoor.ingest.furniture.draft import AUTHOR_LINES, Draft
from wederhoor.ingest.furniture.words import MAX_CREDIT_LETTERS
from wederhoor.ingest.lexicon import lexicon

_MAX_AUTHOR_BOX_WORDS = 250
_ABOUT = frozenset({"über", "over", "about"})
_MAX_CLOSING_NOTES = 4
_MAX_NOTE_WORDS = 60
# Of the article's words, how many stand before a heading that ends the article ("Kommentare", "About the author").
_SHARE_BEFORE_THE_END = 0.5


def mark_endings(draft: Draft) -> None:
    """Headings after which no article comes: all that follows is furniture for the same reason."""
    for index in range(len(draft.pieces)):
        reason = _ending_reason(draft, index)
        if reason is not None and _share_before(draft, index) >= _SHARE_BEFORE_THE_END:
            _mark_rest(draft, index, reason)
            break
    _mark_closing_notes(draft)


def _mark_rest(draft: Draft, first: int, reason: str) -> None:
    """All from `first` on is furniture: for `reason`, until a heading opens another list or box."""
    inner: str | None = None
    for index in range(first, len(draft.pieces)):
        mark = draft.marks[index]
        if mark is not None:
            opened = draft.then.get(index, "nothing")
            inner = mark.reason if opened == "lines" else None
            reason = mark.reason or reason if opened == "rest" else reason
        elif not _could_be_listed(draft.pieces[index].text):
            inner = None
        draft.furniture(index, inner or reason)


def _ending_reason(draft: Draft, index: int) -> str | None:
    mark = draft.marks[index]
    if mark is not None:
        opens_box = mark.reason == "author box" and _words_from(draft, index + 1) <= _MAX_AUTHOR_BOX_WORDS
        return mark.reason if draft.then.get(index) == "rest" and (mark.reason != "author box" or opens_box) else None
    words = shape.words_of(draft.pieces[index].text[:MAX_CREDIT_LETTERS])
    if not (2 <= len(words) <= 4 and words[0] in _ABOUT) or _words_from(draft, index + 1) > _MAX_AUTHOR_BOX_WORDS:
        return None
    following = next((i for i in range(index + 1, len(draft.pieces)) if draft.marks[i] is None), None)
    return "author box" if following is not None and is_biography(draft.pieces[following].text) else None


def _words_from(draft: Draft, index: int) -> int:
    """Words of the undecided pieces from `index` on, counted no further than an author box can be long."""
    n_words = 0
    for i in range(index, len(draft.pieces)):
        n_words += shape.count_words(draft.pieces[i].text) if draft.marks[i] is None else 0
        if n_words > _MAX_AUTHOR_BOX_WORDS:
            break
    return n_words


def _share_before(draft: Draft, index: int) -> float:
    lengths = [shape.count_words(piece.text) if draft.marks[i] is None else 0 for i, piece in enumerate(draft.pieces)]
    return sum(lengths[:index]) / sum(lengths) if sum(lengths) else 0.0


def _mark_closing_notes(draft: Draft) -> None:
    """Author boxes without a heading, and what the page says of itself: the last paragraphs, if they are short."""
    for _ in range(_MAX_CLOSING_NOTES):
        sentences = draft.sentences()
        reason = _closing_reason(draft, sentences[-1]) if len(sentences) >= 3 else None
        if reason is None:
            return
        draft.furniture(sentences[-1], reason)


def _closing_reason(draft: Draft, index: int) -> str | None:
    text = draft.pieces[index].text
    if shape.count_words(text) > _MAX_NOTE_WORDS or re.search('["“”„»«]', text):
        return None
    if _lives_on_gifts(draft, index):
        return "donation"
    name = leading_name(text)
    signs = name is not None and _signs(draft, name)
    # Somebody the article speaks of is no author, whatever the trade.
    if name is not None and not signs and _is_told_of(draft, name, index):
        return None
    return "author box" if is_biography(text) or (name is not None and signs and presents(text, name)) else None


def _lives_on_gifts(draft: Draft, index: int) -> bool:
    text = draft.pieces[index].text
    line = f" {' '.join(shape.words_of(text))} "
    phrase = next((phrase for phrase in lexicon().lives_on_gifts if phrase in line), None)
    if phrase is None:
        return False
    if any(word in line for word in lexicon().ourselves):
        return True
    subject = line.partition(phrase)[0].split()
    is_short = 1 <= len(subject) <= 4 and shape.share_capitalised(" ".join(text.split()[: len(subject)])) == 1.0
    # Every German noun has a capital: "Die Stiftung" is a name only where the page bears it.
    bears = subject[0] not in {"der", "die", "das"} or any(
        subject[-1] in shape.words_of(piece.text)
        for piece, mark in zip(draft.pieces, draft.marks, strict=True)
        if mark is not None and mark.kind == "furniture"
    )
    return is_short and bears and not _is_told_of(draft, subject[-1], index)


def _signs(draft: Draft, name: str) -> bool:
    """Whether a byline names this person."""
    lines = (piece.text for piece, mark in zip(draft.pieces, draft.marks, strict=True) if mark in AUTHOR_LINES)
    return any(name.casefold() in line.casefold() for line in lines)


def _is_told_of(draft: Draft, name: str, index: int) -> bool:
    surname = name.split()[-1].casefold()
    return any(surname in shape.words_of(draft.pieces[other].text) for other in draft.open() if other != index)


def mark_lists_that_follow(draft: Draft) -> None:
    for index in [index for index, then in sorted(draft.then.items()) if then == "lines"]:
        run = _bare_run(draft, index + 1)
        after = index + 1 + len(run)
        # A list in the middle of an article: the line before its next paragraph is that one's heading.
        if len(run) > 1 and after < len(draft.pieces) and draft.marks[after] is None:
            run = run[:-1]
        for following in run:
            draft.furniture(following, "related")


def _bare_run(draft: Draft, first: int) -> list[int]:
    """The undecided bare lines from `first` on, up to the next piece that is not one."""
    last = first
    while last < len(draft.pieces) and draft.marks[last] is None and _could_be_listed(draft.pieces[last].text):
        last += 1
    return list(range(first, last))


def _could_be_listed(text: str) -> bool:
    return shape.is_bare_line(text, max_words=20)
