"""Forms of words against lists of dictionary forms: verbs with their prefixes, nouns inside compounds, prepositions."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from wederhoor.extract.clauses import base_language, clause_words, in_any_language, is_little
from wederhoor.extract.events.grammar import Grammar
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word
from wederhoor.text.words import COMPOUNDING

MIN_COMPOUND_END = 5  # letters; shorter nouns end too many words that mean something else ("reis" in "prijs")
MIN_COMPOUND_FRONT = 2
MAX_CACHED = 50_000  # different words
FALLBACK = "de"
DUTCH_PARTICIPLE = re.compile(r"(\w{2,5})ge(\w{3,}[dt])")


@dataclass(frozen=True, slots=True)
class Endings:
    """What `lexicon/forms.toml` says of one language."""

    nouns: tuple[str, ...]
    adjectives: tuple[str, ...]
    participles: Mapping[str, str]
    said_of: tuple[str, ...]
    pasts: tuple[str, ...]


def verb_forms(sentence: Sentence, verb: Word) -> tuple[str, ...]:
    """Dictionary forms that a verb may have, with its separable prefix; the likeliest first."""
    whole = verb_lemma(sentence, verb).replace("_", "")  # simplemma marks some Dutch prefixes: "op_leggen"
    is_parted = any(True for _ in sentence.children(verb, "compound:prt"))
    # casefolded, "beschießen" would be "beschiessen"
    return _forms_of(whole, verb.text.lower(), sentence.language, is_parted=is_parted)


def says(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb tells that somebody said something."""
    return not speech_lexicon(sentence.language).acts.isdisjoint(verb_forms(sentence, verb))


@lru_cache(maxsize=MAX_CACHED)
def _forms_of(whole: str, form: str, language: str, *, is_parted: bool) -> tuple[str, ...]:
    if language.startswith("en"):
        return tuple(dict.fromkeys((whole, *_english_infinitives(form, whole))))
    wholes = (whole, whole.replace("ss", "ß"))  # "beschoss": the reader's dictionary form may lack the ß
    if is_parted:
        return tuple(dict.fromkeys(wholes))
    return tuple(dict.fromkeys((*wholes, *_infinitives(form, language), form)))


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
        if parted := DUTCH_PARTICIPLE.fullmatch(form):
            prefix, stem = parted.groups()
            yield prefix + stem + "en"  # "afgebrand"
            yield prefix + stem[:-1] + "en"  # "aangeklaagd"
        return
    for ending in ("ten", "te", "t", "ter", "tes", "tem"):
        if form.endswith(ending):
            stem = form.removesuffix(ending)
            joint = "n" if stem.endswith(("el", "er")) else "en"  # "geschmuggeltes"
            yield stem + joint
            yield stem.removeprefix("ge") + joint
    if "zu" in form[2:-2] and form.endswith("n"):
        yield "".join(form.split("zu", 1))


def noun_end(word: Word, nouns: Collection[str], language: str = "de") -> str | None:
    """The longest of `nouns` (lower case) that the word is or, as a compound, ends in; None for none.

    Most languages write their compounds apart.
    """
    stems, ends = _noun_stems(word.lemma, word.text, language)
    found = [stem for stem in stems if stem in nouns] or [end for end in ends if end in nouns]
    return max(found, key=lambda noun: (len(noun), noun), default=None)


@lru_cache(maxsize=MAX_CACHED)
def _noun_stems(lemma: str, text: str, language: str) -> tuple[frozenset[str], frozenset[str]]:
    """What a noun is without its endings, and what it ends in as a compound."""
    forms = {lemma.casefold(), text.casefold()}
    endings = ("", *_endings(language).nouns)
    stems = frozenset(f[: len(f) - len(end)] for f in forms for end in endings if f.endswith(end))
    if base_language(language) not in COMPOUNDING:
        return stems, frozenset()
    stems = frozenset(stem for stem in stems if stem)
    cuts = range(MIN_COMPOUND_FRONT, max(map(len, stems), default=0))
    ends = frozenset(stem[cut:] for stem in stems for cut in cuts if cut <= len(stem) - MIN_COMPOUND_END)
    return stems, ends


@cache
def folded(words: tuple[str, ...] | frozenset[str]) -> frozenset[str]:
    """A list of the lexicon in the lower case that `noun_end` and `is_one_of` look words up in."""
    return frozenset(word.casefold() for word in words)


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
    said_of, pasts = (tuple(table[key].get(base, "").split()) for key in ("said_of", "pasts"))
    return Endings(nouns, adjectives, table["participles"][base], said_of, pasts)


def may_be_verb_form(adjective: str, language: str) -> bool:
    """Whether an adjective may be a verb's form by its ending: "is fined", but "is fine" is only spelt like one."""
    endings = _endings(language).said_of
    return not endings or adjective.endswith(endings)


def is_listed_past(form: str, language: str) -> bool:
    """Whether a form ends as a strong past does: "enthielt", "empfing", "schoot"."""
    pasts = _endings(language).pasts
    return bool(pasts) and form.endswith(pasts)


def preposition(text: str) -> str:
    """A preposition without the article that it was contracted with ("zum" -> "zu")."""
    lowered = text.casefold()
    return _contracted().get(lowered, lowered)


@cache
def bare_prepositions(words: tuple[str, ...]) -> frozenset[str]:
    """Prepositions as `case_of` gives them, without the articles that the lexicon may write them with."""
    return frozenset(preposition(word) for word in words)


def doer_cases(grammar: Grammar) -> frozenset[str]:
    """Prepositions of who does something that are never a genitive: German "durch", but not "von"."""
    return bare_prepositions(grammar.passive_agent) - bare_prepositions(grammar.genitive)


@cache
def _contracted() -> Mapping[str, str]:
    return dict(pair.split("=", 1) for pair in in_any_language("contractions"))


def case_of(sentence: Sentence, word: Word) -> str:
    """The preposition of a phrase, without article; empty for none."""
    cases = [w for w in sentence.children(word, "case") if w.upos != "PART" and not _closes_from(sentence, w)]
    cases = [w for w in cases if not _is_of_noun_between(sentence, w, word)] or _with_help(sentence, word)
    # "accused [of] shipping [rifles]": what stands before the verb is not the object's
    cases = [w for w in cases if not (word.deprel == "obj" and w.index < word.head < word.index)]
    if [w.text.casefold() for w in cases[:2]] == ["out", "of"]:
        return "from"  # "smuggled [out of] the country"
    return preposition(_with_fixed(sentence, cases[0])) if cases else _particle_case(sentence, word)


def is_at_place(sentence: Sentence, word: Word) -> bool:
    """Whether a phrase says where something is rather than which way it goes: "in", "at", "on"."""
    return case_of(sentence, word) in clause_words(sentence.language).at_place


def _with_fixed(sentence: Sentence, case: Word) -> str:
    """A preposition of several words as one: French "à_travers", where that is listed; else its first word."""
    joined = "_".join(w.text for w in (case, *sentence.children(case, "fixed"))).casefold()
    return joined if joined in _contracted() else case.text


def _is_of_noun_between(sentence: Sentence, case: Word, word: Word) -> bool:
    """Whether a preposition belongs to a noun before the one that the tree hangs it on: "[in totaal] 46 machines"."""
    if _with_fixed(sentence, case) != case.text:
        return False  # "à travers" is one preposition
    inside = sentence.words[case.index + 1 : word.index]
    own = [w for w in sentence.children(word, "case") if case.index < w.index < word.index]
    if own and any(w.index == word.head and w.upos == "NOUN" for w in inside):
        return True  # "[für Xis Besuch] in Riga"
    between = inside[:1]
    fixed = any(w.upos == "NOUN" and w.deprel == "fixed" and w.head == case.index for w in between)
    return fixed or any(w.upos == "NOUN" and w.deprel == "nmod" and w.head == word.index for w in between)


def _with_help(sentence: Sentence, word: Word) -> list[Word]:
    """A preposition that the tree takes for an adverb: "[mithilfe] gefälschter Papiere"."""
    first = min((w.index for w in sentence.children(word, "amod", "det")), default=word.index)
    before = sentence.words[first - 1 : first] if first else ()
    return [w for w in before if is_little(w, "adverb_cases")]


def _closes_from(sentence: Sentence, word: Word) -> bool:
    """Whether "aus" closes the phrase before it: "von Georgien aus"."""
    if word.text.casefold() != "aus" or sentence.language != "de" or word.index < 2:
        return False
    before = sentence.words[word.index - 1]
    return any(preposition(w.text) == "von" for w in sentence.children(before, "case"))


def starts_from(sentence: Sentence, word: Word) -> bool:
    """Whether "von … aus" names where something is started from: "vom Hafen (in Tartus) aus"."""
    if sentence.language != "de" or not any(preposition(w.text) == "von" for w in sentence.children(word, "case")):
        return False
    last = word.index
    while below := [w for w in sentence.words[last + 1 :] if w.head == last and w.deprel in ("nmod", "appos", "flat")]:
        last = below[-1].index
    after = sentence.words[last + 1 :][:1]
    return any(w.text.casefold() == "aus" for w in after)


def _particle_case(sentence: Sentence, word: Word) -> str:
    """A preposition before the phrase that the tree took for the verb's particle: "hulp aan de Russen geven"."""
    at = word.index - 1
    while at >= 0 and sentence.words[at].head == word.index and sentence.words[at].upos in ("DET", "ADJ", "NUM"):
        at -= 1
    before = sentence.words[at] if at >= 0 else word
    is_particle = before.upos == "ADP" and before.deprel == "compound:prt" and before.head == word.head
    is_particle = is_particle and sentence.language != "en"  # "cut off the village"
    return preposition(before.text) if is_particle and before.index < word.index else ""


def names_account(sentence: Sentence, word: Word) -> bool:
    """Whether a phrase only says who tells it: "according to a report"."""
    before = speech_lexicon(sentence.language).before
    return any(w.text.casefold() in before for w in sentence.children(word, "case"))
