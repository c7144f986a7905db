"""Who says it behind the verb of saying."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.statements.behind_verb import inverted_pronoun, inverted_subject, noun_behind
from wederhoor.read.reading import Sentence, Word


def sentence_of(tree: str, language: str) -> Sentence:
    [sentence] = reading(tree, language=language).sentences
    return sentence


def text_of(word: Word | None) -> str | None:
    return word.text if word is not None else None


def test_a_noun_behind_a_verb_and_its_auxiliary_says_it_whatever_the_tree_makes_of_it() -> None:
    sentence = sentence_of(
        "Pluie/NOUN.Sing/root ,>1 a/AUX.Fin.Sing/aux>4 annoncé~annoncer/VERB.Part/parataxis>1 la/DET/det>6 "
        "radio/NOUN.Sing/obj>4 .",
        "fr",
    )
    assert text_of(inverted_subject(sentence, sentence.words[3])) == "radio"


def test_whoever_hears_it_stands_between_the_verb_and_who_says_it() -> None:
    sentence = sentence_of(
        "a/AUX.Fin.Sing/aux>2 dit~dire/VERB.Part/root à/ADP/case>4 Reuters/PROPN/obl>2 le/DET/det>6 "
        "maire/NOUN.Sing/obl>2 .",
        "fr",
    )
    assert text_of(noun_behind(sentence, sentence.words[1])) == "maire"


def test_a_pronoun_between_auxiliary_and_participle_says_it() -> None:
    sentence = sentence_of(
        "a~avoir/AUX.Fin.Sing/root -t-elle/PRON/obj>1 toujours/ADV/advmod>4 dit~dire/VERB.Part/conj>1 .", "fr"
    )
    assert text_of(inverted_pronoun(sentence, sentence.words[3])) == "-t-elle"


def test_no_pronoun_without_a_hyphen_is_inverted() -> None:
    sentence = sentence_of("il/PRON/nsubj>2 dit~dire/VERB.Fin.Sing/root .", "fr")
    assert inverted_pronoun(sentence, sentence.words[1]) is None


@pytest.mark.parametrize(
    ("article", "deprel", "language", "found"),
    [
        ("den", "det", "de", None),
        ("seinen", "det:poss", "de", None),
        ("der", "det", "de", "Minister"),
        ("den", "det", "nl", "Minister"),
    ],
)
def test_what_its_article_makes_an_object_says_nothing(
    article: str, deprel: str, language: str, found: str | None
) -> None:
    sentence = sentence_of(
        f"warnte~warnen/VERB.Past.Fin/root {article}/DET/{deprel}>3 Minister/NOUN.Sing/nsubj>1 .", language
    )
    assert text_of(noun_behind(sentence, sentence.words[0])) == found
