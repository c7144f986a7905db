"""From a paragraph to its sentences: sentencex, and a guard where it splits too much or too little.

The guard joins at abbreviations, ordinals and initials, and splits where sentencex does not: between quotation marks,
before numbers, after words that it takes for abbreviations, after names that end in a letter ("Plan B"). A quotation of
several sentences is several, unless its sentence goes on behind it ("It is so. It was so", she said).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from sentencex import get_sentence_boundaries

from wederhoor.text.enclosures import beside_marks, find_enclosures, is_held, without_marks
from wederhoor.text.full_stops import FullStops, full_stops, ordinals

BEFORE_NUMBER = re.compile(r"([^\W\d_]{3,})[.!?]\s+(?=\d[\d.,]*\s)")
AFTER_WORD = re.compile(r"(?<![\w.])((?:[^\W\d_]+\.)*[^\W\d_]+)[\"”“’»]?[.!?][\"”“’»)]*\s+")
AFTER_ELLIPSIS = re.compile(r"…[\"”“’»)]*\s+(?=([^\W\d_]+))")
LAST_WORD = re.compile(r"(\S+)\.[\"”“’')\]]*$")
FIRST_WORD = re.compile(r"\w+")
NUMBER = re.compile(r"\d{1,3}")
LETTER = re.compile(r"[^\W\d_]")
COUNTED = re.compile(r"([^\W\d_]+)\.? \d{1,3}\.$")
CLOSING = ",;.)]"
OPENING = "„“\"'‚‘([»«"


def split_sentences(text: str, language: str) -> list[tuple[int, int]]:
    """(start, end) of each sentence in a paragraph, without the space around it.

    Every visible character is inside one.
    """
    spans: list[tuple[int, int]] = []
    for start, end in _segments(text, language):
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start == end:
            continue
        if spans and (
            _is_glued(text, spans[-1][1], start) or _continues(text[slice(*spans[-1])], text[start:end], language)
        ):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return spans


def _segments(text: str, language: str) -> list[tuple[int, int]]:
    """Spans between all places where a sentence may end; they cover the text."""
    enclosures = find_enclosures(text)
    # sentencex ends no sentence between marks that it takes for a pair, and takes some for one that are none
    plain = without_marks(text, enclosures)
    cuts = {int(boundary["end_index"]) for boundary in get_sentence_boundaries(language, plain)}
    cuts.update(_missed(plain, full_stops(language)))
    kept = {beside_marks(cut, text, enclosures) for cut in cuts if not is_held(cut, text, enclosures)}
    ordered = sorted(kept | {0, len(text)})
    return [(a, b) for a, b in pairwise(ordered) if a < b <= len(text)]


def _missed(text: str, stops: FullStops) -> Iterator[int]:
    """Ends that sentencex never sees: before a number, and after what it takes for an abbreviation."""
    for match in BEFORE_NUMBER.finditer(text):
        if match[1] not in stops.abbreviations:
            yield match.end()
    for match in AFTER_WORD.finditer(text):
        word = match[1]
        if word in stops.word | stops.last | stops.name | stops.numbered or (word.isupper() and "." not in word):
            yield match.end()
    for match in AFTER_ELLIPSIS.finditer(text):
        if match[1] in stops.starters:
            yield match.end()


def _is_glued(text: str, end: int, start: int) -> bool:
    """Whether a hyphen joins both: "Dipl.-Ing."."""
    return end == start and text[start] == "-"


def _continues(before: str, after: str, language: str) -> bool:
    """Whether the break between the two is none: an abbreviation, an ordinal, an initial, a lower-case start."""
    rest = after.removeprefix(",,").lstrip(OPENING + " ")
    if not rest or rest[0].islower():
        # a closing bracket or quotation mark alone, or a sentence that a quotation's own full stop cut in two
        return not rest or not before.endswith((":", "…"))
    if rest[0] in CLOSING:
        return True
    last = LAST_WORD.search(before)
    if not last:
        return False
    word = last[1].lstrip(OPENING)
    if NUMBER.fullmatch(word):
        return _is_ordinal(before, rest, language)
    stops = full_stops(language)
    if word.isupper() and LETTER.fullmatch(word):
        return not _ends_with_letter(before, rest, stops)
    return _is_abbreviation(word, rest, stops)


def _is_abbreviation(word: str, rest: str, stops: FullStops) -> bool:
    """Whether a sentence goes on with `rest`, which begins with no small letter, after `word` and a full stop."""
    if word in stops.numbered:
        return rest[0].isdigit()
    if word in stops.word or word in stops.last:
        return False
    if word in stops.name:
        return _first_word(rest) not in stops.starters
    return word in stops.follows


def _ends_with_letter(before: str, rest: str, stops: FullStops) -> bool:
    """Whether a capital letter before a full stop is the end of what it names ("Plan B", "on X"), and no initial."""
    words = before.split()
    if len(words) < 2:
        return False  # "A. Die Lage" is an item of a list
    beside = words[-2].strip(OPENING).casefold()
    if beside in stops.lettered or (beside in stops.posted and words[-1].strip(OPENING)[0] == "X"):
        return True
    first, _, following = rest.partition(" ")
    if first in stops.in_names:  # "A. De Vries", "P. Van den Berg"; "Mohammed B. De rechter"
        return following[:1].islower() and _first_word(following) not in stops.in_names_second
    return _first_word(rest) in stops.starters


def _is_ordinal(before: str, rest: str, language: str) -> bool:
    """Whether the number that ends `before` is an ordinal, as German writes them: "am 3. Mai", "der 12. Parteitag"."""
    known = ordinals(language)
    if known is None:
        return False
    if rest.startswith(known.behind):
        return True
    counted = COUNTED.search(before)
    if counted and counted[1] in known.counted:
        return False
    words = before.split()
    return len(words) > 1 and words[-2].casefold() in known.before


def _first_word(text: str) -> str:
    match = FIRST_WORD.match(text)
    return match[0] if match else ""
