"""Objects that the tree misplaces: for a subject, or beside the object of the verb before."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import is_infinitive, is_little
from wederhoor.extract.events.subjects import SUBJECTS
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
        if first.index > verb.index and not is_infinitive(sentence, verb):
            yield first  # "rückte vor und beschoss [das Dorf]"
        if first.index < verb.index:
            yield from (w for w in sentence.children(first, "conj") if w.index > verb.index)


def behind_second_verb(sentence: Sentence, verb: Word, word: Word) -> bool:
    """Whether an object stands behind a second verb though the clause of the first was closed before it."""
    seconds = [w for w in sentence.children(verb, "conj") if w.upos == "VERB" and verb.index < w.index < word.index]
    closers = sentence.children(verb, "compound:prt", "obl", "obl:arg") if seconds else ()
    return any(verb.index < w.index < seconds[0].index for w in closers)


def is_dateline(sentence: Sentence, verb: Word, word: Word) -> bool:
    """Whether a name before a dash only opens the sentence: "[München] – Ab Montag wird gestreikt"."""
    opens = all(w.upos == "PROPN" for w in sentence.words[: word.index + 1])
    dashes = [w for w in sentence.words[word.index + 1 : verb.index] if w.text in ("–", "—", "-")]
    parted = len(dashes) == 1 and dashes[0].end < sentence.words[dashes[0].index + 1].start
    return opens and parted and all(w.upos == "PROPN" for w in sentence.words[word.index : dashes[0].index])


def object_behind_and(sentence: Sentence, verb: Word, subjects: list[Word]) -> bool:
    """Whether the subject of a second verb is its object: "Peru legte Geld hin und kaufte [das Werk]".

    A German or Dutch verb right behind "und" shares the subject that stands in front of the first verb.
    """
    first = sentence.head(verb) if verb.deprel == "conj" and sentence.language in ("de", "nl") else None
    if first is None or not subjects or subjects[0].head != verb.index or subjects[0].index < verb.index:
        return False
    before = sentence.words[verb.index - 1]
    shared = [w for w in sentence.children(first, *SUBJECTS) if w.index < first.index]
    if before.deprel != "cc" or not shared or any(True for _ in sentence.children(verb, "obj", "aux")):
        return False
    # "und kam [der] Minister" can be no object
    return not any(w.has("Case", "Nom") and w.has("Gender", "Masc") for w in sentence.children(subjects[0], "det"))
