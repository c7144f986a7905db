"""Objects that the tree misplaces: for a subject, or beside the object of the verb before."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import is_little
from wederhoor.read.reading import Sentence, Word


def fronted_object(sentence: Sentence, verb: Word, subjects: list[Word]) -> Word | None:
    """A relative pronoun that the tree takes for the subject though another stands behind it: "Bilder, [die] X gab"."""
    if sentence.language == "en" or len(subjects) < 2 or not is_little(subjects[0], "relative"):
        return None
    return subjects[0] if subjects[0].index < subjects[1].index < verb.index else None


def strayed_objects(sentence: Sentence, verb: Word) -> Iterator[Word]:
    """An object that the tree joins to the one of the verb before: "searched [the office] and seized [papers]"."""
    before = sentence.head(verb) if verb.deprel == "conj" else None
    for first in sentence.children(before, "obj") if before else ():
        if first.index < verb.index:
            yield from (w for w in sentence.children(first, "conj") if w.index > verb.index)
