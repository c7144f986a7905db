"""Whom a pronoun stands for: of all that agrees with it the likeliest, by the weights in `lexicon/antecedents.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from wederhoor.extract.mentions.agreement import ANY_PERSON
from wederhoor.extract.mentions.antecedent_features import RELATIVE, Features, features_of, is_same, look_from
from wederhoor.extract.mentions.mention_words import is_one_of
from wederhoor.extract.mentions.pronoun_words import SUBJECTS, Pronoun
from wederhoor.extract.mentions.spoken_of import SpokenOf
from wederhoor.extract.quotes import Quote
from wederhoor.extract.says import is_subject_of_saying
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Mention
from wederhoor.text.gazetteer import lookup

LONGEST_NAME = 30  # letters between quotation marks: more of them are somebody's words
OF_THINGS_TOO = ("fr", "ru")  # where "elle" is any firm: a person of no known gender is not meant
HEARERS = ("obj", "iobj", "obl", "obl:arg")
SPEECHLESS = ("goods", "other", "initiative")
JOINED = ("conj", "appos", "flat", "compound")
OWNING = ("possessive", "last_named")  # places where a pronoun may mean what stands beside it
Weights = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Choice:
    """What a pronoun is taken to mean, and what decided it: the feature that set it apart from the next best."""

    meant: SpokenOf
    decided_by: str | None  # None: nothing else agrees


@cache
def weights_for(place: str) -> Weights:
    """Of features, for the pronouns of one place: those of all, with its own instead."""
    raw = tomllib.loads((files("wederhoor.extract") / "lexicon/antecedents.toml").read_text(encoding="utf-8"))
    return {**raw["any"], **raw.get(place, {})}


def choose(
    pronoun: Pronoun, found: Sequence[SpokenOf], *, quotes: Sequence[Quote], sentences: Sequence[Sentence]
) -> Choice | None:
    """The likeliest of what is spoken of in the sentences up to the pronoun's; None where nothing agrees."""
    fitting = _fitting(pronoun, found, quotes=quotes, sentences=sentences)
    if not fitting:
        after = _named_after(pronoun, found)
        return Choice(after, None) if after is not None else None
    looked, weights = look_from(pronoun, sentences), weights_for(pronoun.place)
    told = [(features_of(one, looked, fitting), one) for one in fitting]
    ranked = sorted(told, key=lambda t: (-weigh(t[0], weights), -t[1].sentence, -t[1].word.index))
    return Choice(ranked[0][1], _deciding(ranked[0][0], ranked[1][0], weights) if len(ranked) > 1 else None)


def weigh(features: Features, weights: Weights) -> float:
    return sum(value * weights.get(name, 0.0) for name, value in features.items())


def _deciding(best: Features, next_best: Features, weights: Weights) -> str | None:
    names = sorted({*best, *next_best})
    gain = {name: (best.get(name, 0) - next_best.get(name, 0)) * weights.get(name, 0.0) for name in names}
    return max(gain, key=lambda name: gain[name], default=None)


def _fitting(
    pronoun: Pronoun, found: Sequence[SpokenOf], *, quotes: Sequence[Quote], sentences: Sequence[Sentence]
) -> list[SpokenOf]:
    """All that agrees with a pronoun and that grammar lets it mean."""
    beside = [one for one in found if one.sentence == pronoun.position and _is_beside(pronoun, one)]
    others = [one for one in found if pronoun.place in OWNING or not any(is_same(one, other) for other in beside)]
    fitting = [one for one in others if one.forms & pronoun.forms and _may_be_meant(pronoun, one)]
    if pronoun.place == "pointing":
        fitting = [one for one in fitting if one.sentence == pronoun.position - 1]
    speaking = [one for one in found if _says_it(quotes, sentences[one.sentence], one.word, pronoun.word)]
    return [
        one
        for one in fitting
        if not any(one is other or is_same(one, other) for other in speaking)
        and not _is_only_quoted(quotes, one.word, pronoun.word)
    ]


def _named_after(pronoun: Pronoun, found: Sequence[SpokenOf]) -> SpokenOf | None:
    """ "In her speech Anna Berg …": the first name that agrees, where the pronoun's phrase opens the sentence."""
    before = pronoun.sentence.words[: pronoun.word.index]
    if pronoun.place != "possessive" or len(before) != 1 or before[0].upos != "ADP":
        return None
    names = (one for one in found if one.sentence == pronoun.position and one.mention is not None)
    return next((one for one in names if one.forms & pronoun.forms and one.word.index > pronoun.word.index), None)


def _may_be_meant(pronoun: Pronoun, one: SpokenOf) -> bool:
    """Not what the pronoun stands within ("Diallo, their leader"), nor, but for a subject, what comes later."""
    if one.mention is not None and _is_town(one.mention) and _is_for_bodies(pronoun):
        return False
    if pronoun.says_something and _is_speechless(pronoun, one):
        return False
    if one.is_person and one.forms == ANY_PERSON and pronoun.sentence.language in OF_THINGS_TOO:
        return pronoun.place in ("possessive", "pointing")
    if one.sentence < pronoun.position:
        return True
    if _is_within(pronoun.sentence, pronoun.word, one.word):
        return False
    if one.word.index < pronoun.word.index:
        return pronoun.place in OWNING or not _is_beside(pronoun, one)
    return pronoun.place == "possessive" and one.word.deprel in SUBJECTS


def _is_speechless(pronoun: Pronoun, one: SpokenOf) -> bool:
    """What says nothing, and what only stands within the words said: "It was sent through Ecuador, it added"."""
    if one.mention is not None and one.mention.type in SPEECHLESS:
        return True
    is_before = one.sentence == pronoun.position and one.word.index < pronoun.word.index
    return is_before and one.word.deprel in (*HEARERS, "obl:agent")


def _is_town(mention: Mention) -> bool:
    known = lookup(mention.name, mention.language)
    return mention.type == "place" and (known is None or known.kind == "capital")


def _is_for_bodies(pronoun: Pronoun) -> bool:
    """ "It sold", "its headquarters": said of no town."""
    if pronoun.says_something:
        return True
    noun = pronoun.sentence.head(pronoun.word)
    is_owner = pronoun.place == "possessive" and noun is not None and is_one_of(noun, "body_possessions")
    return pronoun.place in ("speaking", "pointing") or is_owner


def _is_beside(pronoun: Pronoun, one: SpokenOf) -> bool:
    """Whether both hang on one verb: in "Anna saw her", "Anna wanted to see her" she saw another."""
    at = pronoun.word
    while (verb := pronoun.sentence.head(at)) is not None:
        if _clause(pronoun.sentence, one.word) == verb.index:
            return True
        if verb.deprel != "xcomp" or any(pronoun.sentence.children(verb, *SUBJECTS)):
            return False
        at = verb
    return False


def _clause(sentence: Sentence, word: Word) -> int:
    at = word
    while at.deprel in JOINED and (head := sentence.head(at)) is not None:
        at = head
    return at.head


def _is_within(sentence: Sentence, word: Word, above: Word) -> bool:
    """Whether a word hangs on another, not by a relative clause: there it may be spoken of."""
    at: Word | None = word
    while at is not None and at.index != above.index:
        if at.deprel in RELATIVE or at.deprel in ("conj", "parataxis"):
            return False
        at = sentence.head(at)
    return at is not None


def _says_it(quotes: Sequence[Quote], sentence: Sentence, name: Word, pronoun: Word) -> bool:
    """Nobody who is quoted calls themselves "he", nor whom they tell it to."""
    if not _is_quoted(quotes, pronoun) or _is_quoted(quotes, name):
        return False
    return is_subject_of_saying(sentence, name) or _hears(sentence, name)


def _hears(sentence: Sentence, name: Word) -> bool:
    """Whether a name is whom its verb says that something is told to: "told [the Post]"."""
    verb = sentence.head(name)
    if verb is None or name.deprel not in HEARERS:
        return False
    lexicon, lemma = speech_lexicon(sentence.language), verb_lemma(sentence, verb)
    return lemma in lexicon.telling or (lemma in lexicon.verbs and name.deprel == "iobj")


def _is_only_quoted(quotes: Sequence[Quote], name: Word, pronoun: Word) -> bool:
    """Whether a name stands in somebody's quotation, and the pronoun in what the report goes on to say."""
    shortest = LONGEST_NAME if name.upos == "PROPN" else 0
    around = (q for q in quotes if q.start <= name.start < q.end and q.end - q.start > shortest)
    return any(around) and not _is_quoted(quotes, pronoun)


def _is_quoted(quotes: Sequence[Quote], word: Word) -> bool:
    return any(quote.start <= word.start < quote.end for quote in quotes)
