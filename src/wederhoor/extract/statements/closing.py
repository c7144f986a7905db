"""“…, a person familiar with the matter said.”: an English attribution at the end that a tree takes apart."""

from __future__ import annotations

from wederhoor.extract.phrases import Span, span_of, trimmed
from wederhoor.read.reading import Sentence, Word

HUNG_ASIDE = ("acl", "acl:relcl", "parataxis", "advcl")
NAMING = ("NOUN", "PROPN", "PRON")


def closing_speaker(sentence: Sentence, verb: Word) -> Word | None:
    """The head of the noun phrase between the last comma and a verb that has no subject of its own; None for others."""
    between = _between(sentence, verb)
    if sentence.language != "en" or verb.deprel not in HUNG_ASIDE or not verb.has("VerbForm", "Fin"):
        return None
    if any(sentence.children(verb, "nsubj", "nsubj:pass", "ccomp", "mark")) or any(_opens_clause(w) for w in between):
        return None
    outside = [w for w in between if w.upos in NAMING and not between[0].index <= w.head < verb.index]
    return outside[0] if len(outside) == 1 and outside[0].head != verb.index else None


def said_before_closing(sentence: Sentence, verb: Word) -> Span | None:
    """What stands before such an attribution."""
    between = _between(sentence, verb)
    return span_of(trimmed(list(sentence.words[: between[0].index]))) if between else None


def _between(sentence: Sentence, verb: Word) -> list[Word]:
    """The words from the last comma to the verb; none where no comma stands before it."""
    comma = next((w.index for w in reversed(sentence.words[: verb.index]) if w.text in (",", "”", '"')), None)
    return list(sentence.words[comma + 1 : verb.index]) if comma else []


def _opens_clause(word: Word) -> bool:
    return word.has("VerbForm", "Fin") or word.has("PronType", "Rel") or word.upos in ("SCONJ", "CCONJ")
