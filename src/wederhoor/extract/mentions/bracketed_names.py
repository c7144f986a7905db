"""Names of which the reader saw only pieces, put together by the acronym in brackets behind them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from wederhoor.read.reading import NameSpan, Sentence, Word

LONGEST = 12  # words of a name whose acronym is told
LONGEST_ACRONYM = 8  # letters
LINKS = ("ADP", "DET", "CCONJ")


def with_bracketed_names(sentence: Sentence) -> tuple[NameSpan, ...]:
    """The reader's spans; pieces right before a bracket become one where their initials are what stands in it.

    Eurasian States + in + Transition Research Center (East): the acronym is an organisation's then, too.
    """
    found = list(sentence.names)
    for acronym in sentence.names:
        first = _first_word(sentence, acronym) if _is_in_brackets(sentence, acronym) else None
        if first is not None:
            end = acronym.first - 1
            inside = [span for span in found if first <= span.first and span.last <= end]
            sure = min((span.probability for span in inside), default=acronym.probability)
            whole = NameSpan(first, end, "ORG", sure)
            found = [span for span in found if span not in inside and span != acronym]
            found += [whole, replace(acronym, type="ORG")]
    return tuple(sorted(found, key=lambda span: span.first))


def _is_in_brackets(sentence: Sentence, span: NameSpan) -> bool:
    if span.last - span.first != 1 or not 0 < span.first < len(sentence.words) - 1:
        return False
    before, after = sentence.words[span.first - 1], sentence.words[span.last]
    word = sentence.words[span.first].text
    return before.text == "(" and after.text == ")" and word.isalpha() and 2 <= len(word) <= LONGEST_ACRONYM


def _first_word(sentence: Sentence, acronym: NameSpan) -> int | None:
    """Where the name begins whose acronym stands in brackets; None where the pieces before it do not make one."""
    letters, last = sentence.words[acronym.first].text.casefold(), acronym.first - 1
    pieces = list(_pieces_before(sentence, last))
    for first in pieces[1:]:  # a single piece is a whole name already
        words = [w.text for w in sentence.words[first:last] if w.text[:1].isupper()]
        if words[0][0].casefold() == letters[0] and _is_acronym_of(letters, words):
            return first
    return None


def _pieces_before(sentence: Sentence, last: int) -> Iterator[int]:
    """The first words of ever more pieces of names before the word `last`, small words between them left out."""
    starts = {span.last: span.first for span in sentence.names if span.type in ("ORG", "OTH", "LOC")}
    at = last
    while at in starts and last - starts[at] <= LONGEST:
        at = starts[at]
        yield at
        while at > 0 and _is_link(sentence.words[at - 1]):
            at -= 1


def _is_link(word: Word) -> bool:
    return word.upos in LINKS and word.text.islower()


def _is_acronym_of(letters: str, words: list[str]) -> bool:
    """Whether the letters stand in the words in their order, all but one of them at the start of one."""
    rest = iter("".join(words).casefold())
    if not all(letter in rest for letter in letters):
        return False
    return _n_in_order(letters, "".join(word[0] for word in words).casefold()) >= max(2, len(letters) - 1)


def _n_in_order(a: str, b: str) -> int:
    """How many letters of two words can be matched without crossing."""
    best = [0] * (len(b) + 1)
    for x in a:
        row = [0]
        for i, y in enumerate(b):
            row.append(best[i] + 1 if x == y else max(best[i + 1], row[i]))
        best = row
    return best[-1]
