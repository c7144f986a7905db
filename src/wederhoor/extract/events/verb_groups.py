"""Verbs with their auxiliaries and marks: passive, conjugated, infinitive, used as a noun."""

from __future__ import annotations

from wederhoor.extract.phrases import below
from wederhoor.read.reading import Sentence, Word

HAVING = frozenset(("haben", "hebben", "have"))


def is_passive(sentence: Sentence, verb: Word) -> bool:
    """Whether the subject of a verb is what something is done to."""
    if any(True for _ in sentence.children(verb, "aux:pass", "nsubj:pass")):
        return True
    if verb.upos == "ADJ" and any(True for _ in sentence.children(verb, "cop")):
        return True
    head = sentence.head(verb) if verb.deprel == "conj" and verb.has("VerbForm", "Part") else None
    if head is not None and not any(True for _ in sentence.children(verb, "aux", "nsubj")):
        return is_passive(sentence, head)  # "are declared as toys and shipped"
    active = any(w.lemma.casefold() in HAVING for w in sentence.children(verb, "aux"))
    return verb.has("Voice", "Pass") and not active


def is_finite(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb or one of its auxiliaries is conjugated."""
    if any(w.has("VerbForm", "Fin") for w in (verb, *sentence.children(verb, "aux", "aux:pass", "cop"))):
        return True
    # the reader leaves some conjugated verbs without a form: those that are no infinitive and have no auxiliary
    unmarked = "VerbForm" not in verb.feats and verb.text.casefold() != verb.lemma.casefold()
    return (
        unmarked
        and not is_infinitive(sentence, verb)
        and not any(True for _ in sentence.children(verb, "aux", "aux:pass"))
    )


def is_infinitive(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb is an infinitive with "zu", "te" or "to", which has no subject of its own."""
    marked = any(w.text.casefold() in ("zu", "te", "to") for w in sentence.children(verb, "mark", "aux", "case"))
    inside = sentence.language == "de" and verb.lemma.casefold() != verb.text.casefold() and "zu" in verb.text[2:-3]
    return (marked or inside) and not any(w.has("VerbForm", "Fin") for w in sentence.children(verb, "aux", "aux:pass"))


def is_nominalised(sentence: Sentence, verb: Word) -> bool:
    """Whether an infinitive is used as a noun: "het leveren van wapens"."""
    return (
        sentence.language != "en"
        and any(w.upos == "DET" for w in sentence.children(verb, "det"))
        and not is_finite(sentence, verb)
    )


def verb_between(sentence: Sentence, head: Word, verb: Word) -> Word | None:
    """The conjugated verb of another clause that stands between an infinitive and what it is said to depend on.

    The infinitive then belongs to that verb more likely than to the one above, and so does its subject.
    """
    inside = below(sentence, verb)
    between = (w for w in reversed(sentence.words[head.index + 1 : verb.index]) if w.index not in inside)
    return next((w for w in between if w.upos == "VERB" and is_finite(sentence, w) and w.deprel != "conj"), None)
