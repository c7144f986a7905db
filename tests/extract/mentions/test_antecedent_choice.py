"""Whom pronouns mean: one ranked choice of all that agrees with them, which tells what decided it."""

from __future__ import annotations

import inspect
from functools import partial

import pytest

from extract.mentions.meant import pronouns_meant
from extract.trees import reading
from wederhoor.extract.mentions import antecedent_features
from wederhoor.extract.mentions.agreement import Forms
from wederhoor.extract.mentions.antecedent_choice import choose, weights_for
from wederhoor.extract.mentions.pronoun_words import Pronoun
from wederhoor.extract.mentions.spoken_of import SpokenOf
from wederhoor.read.reading import NameType, Sentence

NAMES: dict[str, NameType] = {
    "Jan Berg": "PER", "Karl Moor": "PER", "Nina Moor": "PER", "Acme": "ORG", "Oman": "LOC", "Post": "ORG",
}  # fmt: skip
MOOR_AND_BERG = (
    "Karl/PROPN.Sing/nsubj>3 Moor/PROPN.Sing/flat>1 {verb}/VERB.Fin/root Jan/PROPN.Sing/obj>3 Berg/PROPN.Sing/flat>4 ."
)
MAN: Forms = frozenset(("male",))

meant = partial(pronouns_meant, names=NAMES)


@pytest.mark.parametrize("place", ["any", "possessive", "subject", "pointing", "last_named"])
def test_every_weight_is_of_a_feature(place: str) -> None:
    told = inspect.getsource(antecedent_features)
    assert [name for name in weights_for(place) if f'"{name}"' not in told] == []


def test_a_choice_tells_what_decided_it() -> None:
    first = "A/DET/det>2 man/NOUN.Sing/nsubj>3 saw~see/VERB.Fin/root a/DET/det>5 boy/NOUN.Sing/obj>3 ."
    second = "He/PRON.Sing/nsubj>2 smiled~smile/VERB.Fin/root ."
    sentences = reading(first, second, language="en").sentences
    man, boy = (_told(sentences[0], at) for at in (1, 4))
    pronoun = Pronoun(sentences[1].words[0], sentences[1], 1, "subject", MAN)
    choice = choose(pronoun, [man, boy], quotes=(), sentences=sentences)
    assert choice is not None
    assert (choice.meant, choice.decided_by) == (man, "subject")


def _told(sentence: Sentence, at: int) -> SpokenOf:
    return SpokenOf(None, sentence.words[at], 0, MAN, is_person=True)


@pytest.mark.parametrize(("verb", "name"), [("dismissed~dismiss", "Jan Berg"), ("met~meet", "Karl Moor")])
def test_who_is_dismissed_is_spoken_of_next(verb: str, name: str) -> None:
    after = "He/PRON.Sing/nsubj>2 smiled~smile/VERB.Fin.Sing/root ."
    assert meant(MOOR_AND_BERG.format(verb=verb), after, language="en") == {"He": name}


def test_what_only_stands_in_the_words_said_does_not_say_them() -> None:
    before = "Acme/PROPN.Sing/nsubj>2 waited~wait/VERB.Fin/root ."
    said = (
        "Ships/NOUN.Plur/nsubj>2 left~leave/VERB.Fin/root for/ADP/case>4 Oman/PROPN.Sing/obl>2 ,>6 "
        "it/PRON.Sing/nsubj>7 added~add/VERB.Fin/parataxis>2 ."
    )
    assert meant(before, said, language="en") == {"it": "Acme"}


def test_who_hears_a_quotation_is_not_they_in_it() -> None:
    tree = (
        "Nina/PROPN.Sing/nsubj>3 Moor/PROPN.Sing/flat>1 told~tell/VERB.Fin/root Post/PROPN.Sing/obj>3 :>3 ‘ "
        "They/PRON.Plur/nsubj>8 left~leave/VERB.Fin/parataxis>3 early/ADV/advmod>8 ’ ."
    )
    assert "They" not in meant(tree, language="en")
    assert meant(tree.replace("‘", "(").replace("’", ")"), language="en").get("They") == "Post"
