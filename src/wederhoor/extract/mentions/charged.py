"""Who is charged with a deed or punished for it: "sanctioned [Acme], saying that it had shipped rifles"."""

from __future__ import annotations

from wederhoor.extract.mentions.mention_words import ends_in, is_one_of
from wederhoor.read.reading import Sentence, Word

OBJECTS = ("obj", "iobj", "obl:arg", "nsubj:pass")
REASONS = ("advcl", "conj", "parataxis")


def charged_above(sentence: Sentence, pronoun: Word) -> frozenset[int]:
    """The words for who is charged above the clause whose subject is `pronoun`, where that tells of a deed done."""
    deed = sentence.head(pronoun)
    if deed is None or is_one_of(deed, "accusers_deeds"):
        return frozenset()
    if not any(is_one_of(w, "perfect_auxiliaries") for w in sentence.children(deed, "aux")):
        return frozenset()
    at = deed
    while (head := sentence.head(at)) is not None:
        is_charge = at.deprel == "ccomp" and is_one_of(head, "charging_verbs")
        if is_charge or (at.deprel in REASONS and _charges(sentence, head)):
            return frozenset(w.index for w in sentence.children(head, *OBJECTS) if w.index < pronoun.index)
        at = head
    return frozenset()


def _charges(sentence: Sentence, verb: Word) -> bool:
    """ "Accused", "put … on its sanctions list"."""
    if is_one_of(verb, "charging_verbs"):
        return True
    phrases = list(sentence.children(verb, "obl", "obl:arg"))
    return any(ends_in(w, "charging_nouns") for p in phrases for w in (p, *sentence.children(p, "compound", "nmod")))
