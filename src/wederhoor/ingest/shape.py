"""What a line looks like, before anyone asks what it says."""

from __future__ import annotations

import re

_QUOTES = "\"'“”„‟‚‘’«»‹›"
_CLOSERS = _QUOTES + ")]*_ "
_LINKING_WORDS = frozenset(
    [
        "al",
        "and",
        "bin",
        "de",
        "den",
        "der",
        "di",
        "en",
        "for",
        "für",
        "in",
        "la",
        "le",
        "on",
        "the",
        "und",
        "van",
        "via",
        "von",
        "voor",
    ]
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_WORD_OR_NUMBER = re.compile(r"\w+")

MAX_HEADING_WORDS = 14
MAX_TITLE_WORDS = 25
# Headings and titles are rarely longer; lines beyond are paragraphs that lost their full stop.
_MAX_TITLE_LETTERS = 220


def words_of(text: str, *, digits: bool = False) -> tuple[str, ...]:
    """The words of a line in lower case, without punctuation; numbers only with `digits`."""
    return tuple((_WORD_OR_NUMBER if digits else _WORD).findall(text.casefold()))


def count_words(text: str) -> int:
    return len(text.split())


def final_mark(text: str) -> str:
    """The last character before closing quotes and brackets; dots in a row are "…"."""
    bare = text.rstrip(_CLOSERS)
    return "…" if bare.endswith(("...", "…")) else bare[-1:]


def has_full_stop(text: str) -> bool:
    return final_mark(text) == "."


def has_inner_stop(text: str) -> bool:
    """Whether a sentence ends inside the text: a headline has none."""
    return re.search(r"[^\W\d_]{3}[.!?][\"“”’»«]?\s+[\"“„‘«»]?[^\W\d_a-zà-ÿ]", text) is not None


def is_bare_line(text: str, *, max_words: int = MAX_HEADING_WORDS) -> bool:
    """A short line that does not end as a sentence does; questions and exclamations may be headlines."""
    return count_words(text) <= max_words and len(text) <= _MAX_TITLE_LETTERS and final_mark(text) not in ".:;,"


def looks_like_heading(text: str, *, max_words: int = MAX_HEADING_WORDS) -> bool:
    """A bare line that begins like one and is no sentence that somebody speaks."""
    if not is_bare_line(text, max_words=max_words):
        return False
    begin = text.lstrip(_QUOTES + ".…–-([ ")[:1]
    spoken = text[:1] in _QUOTES and text[-1:] in _QUOTES and final_mark(text) in "!?"
    return bool(begin) and not (begin.islower() and not text.startswith(("...", "…"))) and not spoken


def share_capitalised(text: str) -> float:
    """Share of the words that begin with a capital, small linking words aside."""
    words = [word for word in re.findall(r"[^\W\d_]+", text) if word not in _LINKING_WORDS]
    return sum(word[0].isupper() for word in words) / len(words) if words else 0.0
