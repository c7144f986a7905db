"""What a pronoun can stand for by its form, and what a name or noun is: a man, a woman, a thing, several."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from wederhoor.extract.mentions.genders import Genders
from wederhoor.extract.mentions.mention_words import ends_in, is_one_of, is_person_noun
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Mention
from wederhoor.text.gazetteer import Known, lookup

Forms = frozenset[str]  # male, female, Masc, Fem, Neut, Plur: see lexicon/pronouns.toml
Place = Literal[
    "possessive", "last_named", "subject", "speaking", "thing", "person", "person_object", "thing_object", "pointing"
]
NOTHING: Forms = frozenset()
ANY_PERSON: Forms = frozenset(("male", "female"))
ANY_THING: Forms = frozenset(("Masc", "Fem", "Neut"))
SEVERAL: Forms = frozenset(("Plur",))
BODIES = ("organisation", "company", "government")
GENDERED = ("de", "nl")  # languages whose articles tell the gender of a word
ROMANCE = ("fr", "es")  # whose nouns tell it too; countries are of either gender


@cache
def _lexicon() -> dict[str, Any]:
    return tomllib.loads((files("wederhoor.extract") / "lexicon/pronouns.toml").read_text(encoding="utf-8"))


@cache
def pronoun_forms(place: Place, language: str) -> dict[str, Forms]:
    """The pronouns of one place in a clause, in small letters, with what they can stand for."""
    rows = _lexicon()[place].get(language, {})
    return {word: frozenset(forms) for words, forms in rows.items() for word in words.split()}


@cache
def endings_of_several(language: str) -> tuple[str, ...]:
    """What each verb of several ends in; no letter at all where a language tells nothing so."""
    return tuple(_lexicon()["verbs_of_several"].get(language, ("",)))


def forms_of_mention(sentence: Sentence, mention: Mention, head: Word, genders: Genders) -> Forms:
    """What a mention is, as far as pronouns tell things apart."""
    if mention.form == "pronoun":
        told = {"Masc": "male", "Fem": "female"}.get(head.feats.get("Gender", ""))
        return frozenset((told,)) if told is not None and mention.type == "person" else ANY_PERSON
    if mention.type == "person":
        if head.has("Number", "Plur") and head.upos == "NOUN":
            return SEVERAL
        gender = genders.of(sentence, mention, head)
        return ANY_PERSON if gender is None else frozenset((gender,))
    known = lookup(mention.name, mention.language)
    if known is not None and known.kind in ("country", "capital", "demonym"):
        return _forms_of_country(known, sentence.language)
    if mention.type == "place" and sentence.language in GENDERED and not any(sentence.children(head, "det")):
        return frozenset(("Neut",))  # as are all towns without an article
    return _forms_of_thing(sentence, head, is_body=mention.type in BODIES)


def _forms_of_country(known: Known, language: str) -> Forms:
    """Of a country, a town or a people, by the word for it."""
    if known.kind == "demonym":
        return SEVERAL
    if language not in GENDERED:
        return ANY_THING
    is_country = known.kind == "country"
    if is_country and known.country in _lexicon()["countries"]["Plur"]:
        return SEVERAL
    is_feminine = is_country and language == "de" and known.country in _lexicon()["countries"]["Fem"]
    return frozenset(("Fem",)) if is_feminine else frozenset(("Neut",))


def forms_of_noun(sentence: Sentence, noun: Word) -> Forms:
    """What somebody or something is that nobody names: "the ministry", "every citizen"."""
    if noun.has("Number", "Plur"):
        return SEVERAL
    if is_one_of(noun, "nouns_of_several"):
        return SEVERAL | _forms_of_thing(sentence, noun, is_body=False)
    if not is_person_noun(noun):
        return _forms_of_thing(sentence, noun, is_body=False)
    is_german = sentence.language == "de"
    is_named_so = ends_in(noun, "female_nouns") if is_german else is_one_of(noun, "female_nouns")  # Krankenschwester
    is_woman = is_named_so or (is_german and noun.has("Gender", "Fem"))
    if is_german:
        return frozenset(("female", "Fem")) if is_woman else frozenset(("male", "Masc"))
    if is_woman or is_one_of(noun, "male_nouns"):
        return frozenset(("female",)) if is_woman else frozenset(("male",))
    return ANY_PERSON


def _forms_of_thing(sentence: Sentence, head: Word, *, is_body: bool) -> Forms:
    """By the article, or the noun beside a name; several where the word is plural. English bodies are "they" too."""
    if head.has("Number", "Plur"):
        return SEVERAL
    if sentence.language not in (*GENDERED, *ROMANCE):
        return ANY_THING | SEVERAL if is_body else ANY_THING
    nouns = [head, *_noun_of_name(sentence, head)]
    telling = [article for noun in nouns for article in sentence.children(noun, "det")]
    if sentence.language != "nl":
        telling += [noun for noun in nouns if noun.upos == "NOUN"]
    told = next((gender for word in telling if (gender := word.feats.get("Gender")) is not None), None)
    if told is None:
        return ANY_THING
    return frozenset(("Masc", "Fem")) if told == "Com" else frozenset(told.split(","))


def _noun_of_name(sentence: Sentence, head: Word) -> list[Word]:
    """The noun that a name stands beside: Reederei in "die Reederei Hansa"."""
    above = sentence.head(head)
    if above is None or above.upos != "NOUN" or above.index > head.index or any(sentence.children(head, "case")):
        return []
    return [above] if head.deprel in ("appos", "flat", "nmod") else []
