"""Second names that a report gives itself: "X, auch als Y bekannt", "X alias Y", "X, better known as Y"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from wederhoor.extract.mentions.mention_index import mention_of
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Mention, Report
from wederhoor.text.aliases import gap_between
from wederhoor.text.genders import gender_of
from wederhoor.text.genitives import strip_genitive

LONGEST_ALIAS = 5  # words


def with_aliases(report: Report, sentence: Sentence, mentions: Sequence[Mention], taken: set[int]) -> list[Mention]:
    """The mentions of a sentence; a name behind the words of an alias is of the type of what it stands for, or is made.

    A second name stands behind a name, or behind a description whose name is known.
    """
    found: list[Mention] = list(mentions)
    for mention in mentions:
        stands = mention.form == "name" or mention.antecedent is not None
        gap = gap_between(report.text, mention.words.end, sentence.end) if stands else None
        alias = next((w for w in sentence.words if gap is not None and w.start >= gap), None)
        if gap is None or alias is None or alias.start - gap > 1:
            continue
        there = next((m for m in found if m.words.start == alias.start), None)
        if there is not None and mention.type == "person" != there.type and gender_of(mention.name) is None:
            found[found.index(mention)] = msgspec.structs.replace(mention, type=there.type)  # a firm read as a person
        elif there is not None:
            found[found.index(there)] = msgspec.structs.replace(there, type=mention.type)
        elif words := list(_alias_words(sentence, alias, taken)):
            taken.update(word.index for word in words)
            name = strip_genitive(report.text[words[0].start : words[-1].end], sentence.language)
            ends = (words[0], words[-1])
            found.append(mention_of(report, sentence, words=ends, form="name", kind=mention.type, name=name))
    return found


def _alias_words(sentence: Sentence, first: Word, taken: set[int]) -> Iterator[Word]:
    """The words from `first` on that are written like a name."""
    for word in sentence.words[first.index : first.index + LONGEST_ALIAS]:
        is_article = word.index == first.index and word.upos == "DET"
        if word.index in taken or not (word.text[:1].isupper() or is_article):
            return
        yield word
