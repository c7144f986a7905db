"""Forms of words against lists of dictionary forms: verbs with their prefixes, nouns inside compounds, prepositions."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from wederhoor.extract.clauses import base_language, in_any_language
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word

MIN_COMPOUND_END = 5  # letters; shorter nouns end too many words that mean something else ("reis" in "prijs")
MIN_COMPOUND_FRONT = 2
FALLBACK = "de"


@dataclass(frozen=True, slots=True)
class Endings:
    """What `lexicon/forms.toml` says of one language."""

    nouns: tuple[str, ...]
    adjectives: tuple[str, ...]
    participles: Mapping[str, str]


def verb_forms(sentence: Sentence, verb: Word) -> tuple[str, ...]:
    """Dictionary forms that a verb may have, with its separable prefix; the likeliest first."""
    whole = verb_lemma(sentence, verb).replace("_", "")  # simplemma marks some Dutch prefixes: "op_leggen"
    form = verb.text.lower()  # casefolded, "beschießen" would be "beschiessen"
    if sentence.language.startswith("en"):
        return tuple(dict.fromkeys((whole, *_english_infinitives(form, whole))))
    if any(True for _ in sentence.children(verb, "compound:prt")):
        return (whole,)
    return tuple(dict.fromkeys((whole, *_infinitives(form, sentence.language), form)))


def _english_infinitives(form: str, whole: str) -> Iterator[str]:
    """What the dictionary leaves as it is: "buying", "left"."""
    if irregular := _endings("en").participles.get(form):
        yield irregular
    if whole == form:
        for ending in ("ing", "ed", "d"):
            if form.endswith(ending) and len(form) > len(ending) + 2:
                yield form.removesuffix(ending)
                yield form.removesuffix(ending) + "e"


def _infinitives(form: str, language: str) -> Iterator[str]:
    """What the infinitive of a regular form would be, for words that the dictionary does not know."""
    if irregular := _endings(language).participles.get(form):
        yield irregular
    if language.startswith("nl"):
        if form.endswith("eerd"):
            yield form.removeprefix("ge")[:-4] + "eren"
        elif form.endswith(("cht", "rd", "st")):
            yield form.removeprefix("ge") + "en"  # "verkracht"
        return
    for ending in ("ten", "te", "t"):
        if form.endswith(ending):
            yield form.removesuffix(ending) + "en"
            yield form.removesuffix(ending).removeprefix("ge") + "en"
    if "zu" in form[2:-2] and form.endswith("n"):
        yield "".join(form.split("zu", 1))


def noun_end(word: Word, nouns: Collection[str], language: str = "de") -> str | None:
    """The longest of `nouns` (lower case) that the word is or, as a compound, ends in; None for none.

    English writes its compounds apart.
    """
    forms = {word.lemma.casefold(), word.text.casefold()}
    if language.startswith("en"):
        plain = {f[: len(f) - len(end)] for f in forms for end in ("", *_endings("en").nouns) if f.endswith(end)}
        return max(plain & set(nouns), key=lambda noun: (len(noun), noun), default=None)
    stems = {
        form[: len(form) - len(ending)]
        for form in forms
        for ending in ("", *_endings(language).nouns)
        if form.endswith(ending) and len(form) > len(ending)
    }
    found = {stem for stem in stems | forms if stem in nouns}
    if not found:
        found = {end for stem in stems for end in _compound_ends(stem) if end in nouns}
    return max(found, key=lambda noun: (len(noun), noun), default=None)


def _compound_ends(stem: str) -> Iterator[str]:
    return (stem[cut:] for cut in range(MIN_COMPOUND_FRONT, len(stem) - MIN_COMPOUND_END + 1))


def is_one_of(word: Word, listed: Collection[str]) -> bool:
    """Whether a word stands in a list by its form, its dictionary form, or that form without an adjective's ending."""
    form, lemma = word.text.casefold(), word.lemma.casefold()
    if form in listed or lemma in listed:
        return True
    return any(form.endswith(ending) and form[: -len(ending)] in listed for ending in _endings(FALLBACK).adjectives)


@cache
def _endings(language: str) -> Endings:
    """The endings of a language; the German ones for languages that have none."""
    table = tomllib.loads((files("wederhoor.extract") / "lexicon/forms.toml").read_text(encoding="utf-8"))
    base = base_language(language) if base_language(language) in table["nouns"] else FALLBACK
    nouns, adjectives = (tuple(written.split()) for written in (table["nouns"][base], table["adjectives"]))
    return Endings(nouns, adjectives, table["participles"][base])


def preposition(text: str) -> str:
    """A preposition without the article that it was contracted with ("zum" -> "zu")."""
    lowered = text.casefold()
    return _contracted().get(lowered, lowered)


@cache
def _contracted() -> Mapping[str, str]:
    return dict(pair.split("=", 1) for pair in in_any_language("contractions"))


def case_of(sentence: Sentence, word: Word) -> str:
    """The preposition of a phrase, without article; empty for none."""
    cases = [w for w in sentence.children(word, "case") if w.upos != "PART" and not closes_from(sentence, w)]
    # "accused [of] shipping [rifles]": what stands before the verb is not the object's
    cases = [w for w in cases if not (word.deprel == "obj" and w.index < word.head < word.index)]
    return preposition(cases[0].text) if cases else _particle_case(sentence, word)


def closes_from(sentence: Sentence, word: Word) -> bool:
    """Whether "aus" closes the phrase before it: "von Georgien aus"."""
    if word.text.casefold() != "aus" or sentence.language != "de" or word.index < 2:
        return False
    before = sentence.words[word.index - 1]
    return any(preposition(w.text) == "von" for w in sentence.children(before, "case"))


def starts_from(sentence: Sentence, word: Word) -> bool:
    """Whether "von … aus" names where something is started from."""
    after = sentence.words[word.index + 1 :][:1]
    return any(closes_from(sentence, w) for w in after)


def _particle_case(sentence: Sentence, word: Word) -> str:
    """A preposition before the phrase that the tree took for the verb's particle: "hulp aan de Russen geven"."""
    at = word.index - 1
    while at >= 0 and sentence.words[at].head == word.index and sentence.words[at].upos in ("DET", "ADJ", "NUM"):
        at -= 1
    before = sentence.words[at] if at >= 0 else word
    is_particle = before.upos == "ADP" and before.deprel == "compound:prt" and before.head == word.head
    is_particle = is_particle and sentence.language != "en"  # "cut off the village"
    return preposition(before.text) if is_particle and before.index < word.index else ""
