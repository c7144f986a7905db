"""Forms of words against lists of dictionary forms: verbs with their prefixes, nouns inside compounds, prepositions."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cache

from wederhoor.extract.clauses import in_any_language
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word

MIN_COMPOUND_END = 5  # letters; shorter nouns end too many words that mean something else ("reis" in "prijs")
MIN_COMPOUND_FRONT = 2
_ENDINGS = ("", "en", "n", "s", "e", "es")
_ENGLISH_PARTICIPLES = {"left": "leave", "froze": "freeze", "frozen": "freeze", "struck": "strike", "slain": "slay"}
_ENGLISH_ENDINGS = ("", "s", "es")
_ADJECTIVE_ENDINGS = ("e", "en", "er", "es", "em")


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
    if form in _ENGLISH_PARTICIPLES:
        yield _ENGLISH_PARTICIPLES[form]
    if whole == form:
        for ending in ("ing", "ed", "d"):
            if form.endswith(ending) and len(form) > len(ending) + 2:
                yield form.removesuffix(ending)
                yield form.removesuffix(ending) + "e"


def _infinitives(form: str, language: str) -> Iterator[str]:
    """What the infinitive of a regular form would be, for words that the dictionary does not know."""
    if language.startswith("nl"):
        if form.endswith("eerd"):
            yield form.removeprefix("ge")[:-4] + "eren"
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
        plain = {f[: len(f) - len(end)] for f in forms for end in _ENGLISH_ENDINGS if f.endswith(end)}
        return max(plain & set(nouns), key=lambda noun: (len(noun), noun), default=None)
    stems = {
        form[: len(form) - len(ending)]
        for form in forms
        for ending in _ENDINGS
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
    return any(form.endswith(ending) and form[: -len(ending)] in listed for ending in _ADJECTIVE_ENDINGS)


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
    return preposition(before.text) if is_particle and before.index < word.index else ""
