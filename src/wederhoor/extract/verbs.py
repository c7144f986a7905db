"""Verbs with the prefix or particle that their clause keeps apart from them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from wederhoor.read.reading import Sentence, Word
from wederhoor.text.lemmas import is_known

APART = ("advmod", "obl", "case", "xcomp", "obj", "mark")  # what a tree may take a prefix for
CLAUSE_ENDS = ("PUNCT", "CCONJ", "SCONJ")


@dataclass(frozen=True, slots=True)
class Prefixes:
    """One language's separable prefixes, and the adjectives that are used like them."""

    separable: frozenset[str]
    adverbs: frozenset[str]
    adjectives: frozenset[str]
    verbs: frozenset[str]  # with such an adjective, that the dictionary lacks


def verb_lemma(sentence: Sentence, verb: Word) -> str:
    """The verb's dictionary form with its separable prefix or particle: "zurückweisen", "meedelen", "rule out"."""
    lemma = verb.lemma.lower().replace("_", "")
    particle = find_particle(sentence, verb)
    if particle is None:
        return lemma
    return f"{lemma} {particle.text.lower()}" if sentence.language == "en" else particle.text.lower() + lemma


def find_particle(sentence: Sentence, verb: Word) -> Word | None:
    """The word that belongs to the verb's dictionary form though it stands apart; None for most verbs."""
    particles = [w for w in sentence.children(verb, "compound:prt") if not _is_parted(sentence, verb, w)]
    if sentence.language == "en":
        return particles[0] if particles else None
    known = prefixes(sentence.language)
    # "erklärte offen": parsers take adverbs for prefixes
    listed = known.separable | known.adjectives
    told = (p for p in particles if p.text.lower() in listed and not _closes_from(sentence, verb, p))
    return next(told, None) or next(_untold(sentence, verb, known), None)


def _is_parted(sentence: Sentence, verb: Word, particle: Word) -> bool:
    """Whether a comma stands between a particle and the verb behind it: "es müsse Regen | her |, fordern Bauern"."""
    return any(w.text == "," for w in sentence.words[particle.index : verb.index])


def _closes_from(sentence: Sentence, verb: Word, particle: Word) -> bool:
    """Whether "aus" closes a phrase: "von Georgien aus starten", but not "geht von einem Raub aus"."""
    if particle.index > verb.index and is_known("aus" + verb.lemma.lower(), sentence.language):
        return False
    before = sentence.words[max(particle.index - 1, 0)]
    return particle.text.lower() == "aus" and any(w.text.lower() == "von" for w in sentence.children(before, "case"))


def _untold(sentence: Sentence, verb: Word, known: Prefixes) -> Iterator[Word]:
    """Dependents that the tree takes for adverbs or objects: "gab gestern bekannt", "werkt al jaren samen"."""
    for child in sentence.children(verb, *APART):
        form = child.text.lower()
        joined = form + verb.lemma.lower()
        # "machte deutlich", but not "wuchs deutlich"
        is_verb = form in known.adjectives and (joined in known.verbs or is_known(joined, sentence.language))
        adjective = is_verb and child.deprel in ("advmod", "xcomp", "obj")
        apart = form in known.separable and form not in known.adverbs
        if adjective or (apart and _closes_the_clause(sentence, verb, child)):
            yield child


def _closes_the_clause(sentence: Sentence, verb: Word, prefix: Word) -> bool:
    """Whether a bare word stands last in the clause of a finite verb, as a separated prefix does, and fits the verb."""
    if prefix.index < verb.index or not verb.has("VerbForm", "Fin") or any(sentence.children(prefix)):
        return False
    after = sentence.words[prefix.index + 1] if prefix.index + 1 < len(sentence.words) else None
    is_last = after is None or after.upos in CLAUSE_ENDS
    return is_last and is_known(prefix.text.lower() + verb.lemma.lower(), sentence.language)


@cache
def prefixes(language: str) -> Prefixes:
    """The prefixes of a language; none for languages whose verbs do not come apart."""
    table = tomllib.loads((files("wederhoor.extract") / "lexicon/prefixes.toml").read_text("utf-8")).get(language, {})
    return Prefixes(
        *(frozenset(table.get(kind, "").split()) for kind in ("separable", "adverbs", "adjectives", "verbs"))
    )
