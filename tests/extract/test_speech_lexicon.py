"""The lists of `lexicon/speech.*.toml`, and how verbs are looked up in them."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any

import pytest

from extract.trees import reading
from wederhoor.extract.clauses import finite_verb, is_negated
from wederhoor.extract.speech import is_first_subjunctive, speech_lexicon
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word

LANGUAGES = ("de", "nl", "en")


def sentence_of(tree: str, language: str = "de") -> Sentence:
    [sentence] = reading(tree, language=language).sentences
    return sentence


def finite(text: str, lemma: str, **feats: str) -> Word:
    return Word(0, 0, len(text), text, lemma, "VERB", {"VerbForm": "Fin", "Number": "Sing", **feats}, -1, "root")


def tables(language: str) -> dict[str, Any]:
    return tomllib.loads((files("wederhoor.extract") / f"lexicon/speech.{language}.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_all_languages_fill_the_same_tables(language: str) -> None:
    assert {name: set(table) for name, table in tables(language).items()} == {
        name: set(table) for name, table in tables("de").items()
    }


@pytest.mark.parametrize(
    ("language", "verb", "stance"),
    [
        ("de", "sagen", "assert"), ("de", "bestreiten", "deny"), ("de", "bezweifeln", "doubt"),
        ("de", "warnen", "warn"), ("de", "fordern", "demand"), ("de", "versprechen", "promise"),
        ("de", "vermuten", "predict"), ("de", "ablehnen", "oppose"), ("nl", "zeggen", "assert"),
        ("nl", "ontkennen", "deny"), ("nl", "betwijfelen", "doubt"), ("nl", "eisen", "demand"),
        ("en", "say", "assert"), ("en", "deny", "deny"), ("en", "pledge", "promise"), ("en", "rule out", "deny"),
    ],
)  # fmt: skip
def test_a_verb_has_the_stance_that_it_takes(language: str, verb: str, stance: str) -> None:
    assert speech_lexicon(language).verbs[verb] == stance


def test_a_language_without_a_lexicon_is_read_with_the_english_one() -> None:
    assert speech_lexicon("xx") is speech_lexicon("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_lists_is_spelled_as_it_is_looked_up(language: str) -> None:
    lexicon = speech_lexicon(language)
    looked_up = [*lexicon.verbs, *lexicon.objects, *lexicon.before, *lexicon.after, *lexicon.so, *lexicon.as_said]
    looked_up += [*lexicon.hearsay_adverbs, *lexicon.certainty_words, *lexicon.probable_cues, *lexicon.it_pronouns]
    assert [word for word in looked_up if word != word.lower() and " " not in word] == []


def test_lists_that_are_looked_up_word_by_word_hold_single_words() -> None:
    for language in ("de", "nl"):
        lexicon = speech_lexicon(language)
        words = [*lexicon.verbs, *lexicon.certainty_words, *lexicon.hearsay_adverbs, *lexicon.before]
        assert [word for word in words if " " in word] == []


def test_fixed_phrases_are_spelled_as_they_are_looked_up() -> None:
    fixed = [phrase for language in LANGUAGES for phrase in speech_lexicon(language).hearsay_fixed]
    assert [phrase for phrase in fixed if phrase != phrase.lower()] == []


@pytest.mark.parametrize(("verb", "form"), [("heißen", "heißt"), ("äußern", "äußerte"), ("begrüßen", "begrüßte")])
def test_verbs_with_sharp_s_are_found(verb: str, form: str) -> None:
    sentence = sentence_of(f"{form} {verb} VERB VerbForm=Fin 0 root")
    assert verb_lemma(sentence, sentence.words[0]) in speech_lexicon("de").verbs


def test_a_separable_prefix_is_joined_to_its_verb() -> None:
    sentence = sentence_of("""
        Falk Falk PROPN Number=Sing 2 nsubj
        wies weisen VERB VerbForm=Fin|Number=Sing 0 root
        die der DET Definite=Def 4 det
        Vorwürfe Vorwurf NOUN Number=Plur 2 obj
        zurück zurück ADV _ 2 compound:prt
        . . PUNCT _ 2 punct
    """)
    assert verb_lemma(sentence, sentence.words[1]) == "zurückweisen"


def test_an_adjective_that_belongs_to_the_verb_is_joined_too() -> None:
    sentence = sentence_of("""
        Falk Falk PROPN Number=Sing 2 nsubj
        gab geben VERB VerbForm=Fin|Number=Sing 0 root
        den der DET Definite=Def 4 det
        Plan Plan NOUN Number=Sing 2 obj
        bekannt bekannt ADJ _ 2 xcomp
        . . PUNCT _ 2 punct
    """)
    assert verb_lemma(sentence, sentence.words[1]) == "bekanntgeben"


def test_an_english_particle_follows_its_verb() -> None:
    sentence = sentence_of(
        """
        Falk Falk PROPN Number=Sing 2 nsubj
        ruled rule VERB VerbForm=Fin|Number=Sing 0 root
        out out ADP _ 2 compound:prt
        a a DET Definite=Ind 5 det
        deal deal NOUN Number=Sing 2 obj
        . . PUNCT _ 2 punct
    """,
        language="en",
    )
    assert verb_lemma(sentence, sentence.words[1]) == "rule out"


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("sei", "sein"),
        ("seien", "sein"),
        ("habe", "haben"),
        ("könne", "können"),
        ("werde", "werden"),
        ("liefere", "liefern"),
        ("gehe", "gehen"),
        ("handele", "handeln"),
    ],
)
def test_konjunktiv_one_is_told_by_its_form(form: str, lemma: str) -> None:
    assert is_first_subjunctive(finite(form, lemma))


@pytest.mark.parametrize(
    ("form", "lemma", "feats"),
    [
        ("ist", "sein", {}),
        ("liefert", "liefern", {}),
        ("habe", "haben", {"Person": "1"}),
        ("gehe", "gehen", {"Mood": "Imp"}),
        ("gehen", "gehen", {"Number": "Plur"}),
        ("machte", "machen", {}),
    ],
)
def test_other_forms_are_no_konjunktiv_one(form: str, lemma: str, feats: dict[str, str]) -> None:
    assert not is_first_subjunctive(finite(form, lemma, **feats))


def test_the_finite_verb_of_a_predicate_may_be_its_auxiliary_or_copula() -> None:
    perfect = sentence_of("""
        Peru Peru PROPN Number=Sing 4 nsubj
        hat haben AUX VerbForm=Fin|Number=Sing 4 aux
        Waffen Waffe NOUN Number=Plur 4 obj
        geliefert liefern VERB VerbForm=Part 0 root
        . . PUNCT _ 4 punct
    """)
    copula = sentence_of("""
        Der der DET Definite=Def 2 det
        Hafen Hafen NOUN Number=Sing 4 nsubj
        ist sein AUX VerbForm=Fin|Number=Sing 4 cop
        offen offen ADJ _ 0 root
        . . PUNCT _ 4 punct
    """)
    bare = sentence_of("""
        Keine kein DET PronType=Neg 2 det
        Angst Angst NOUN Number=Sing 0 root
        vor vor ADP _ 4 case
        Falk Falk PROPN Number=Sing 2 nmod
    """)
    assert [v.text for v in (finite_verb(s, s.root) for s in (perfect, copula)) if v] == ["hat", "ist"]
    assert finite_verb(bare, bare.root) is None


def test_a_negation_hangs_on_the_verb_that_it_negates() -> None:
    sentence = sentence_of("""
        Falk Falk PROPN Number=Sing 2 nsubj
        sagte sagen VERB VerbForm=Fin|Number=Sing 0 root
        nicht nicht PART Polarity=Neg 2 advmod
        , , PUNCT _ 9 punct
        dass dass SCONJ _ 9 mark
        Peru Peru PROPN Number=Sing 9 nsubj
        nie nie ADV _ 9 advmod
        Waffen Waffe NOUN Number=Plur 9 obj
        liefert liefern VERB VerbForm=Fin|Number=Sing 2 ccomp
        . . PUNCT _ 2 punct
    """)
    assert is_negated(sentence, sentence.words[1])
    assert is_negated(sentence, sentence.words[8])
    plain = sentence_of("""
        Falk Falk PROPN Number=Sing 2 nsubj
        sagte sagen VERB VerbForm=Fin|Number=Sing 0 root
        , , PUNCT _ 8 punct
        dass dass SCONJ _ 8 mark
        Peru Peru PROPN Number=Sing 8 nsubj
        nie nie ADV _ 8 advmod
        Waffen Waffe NOUN Number=Sing 8 obj
        liefert liefern VERB VerbForm=Fin|Number=Sing 2 ccomp
        . . PUNCT _ 2 punct
    """)
    assert not is_negated(plain, plain.words[1])


def test_not_only_is_no_negation() -> None:
    sentence = sentence_of("""
        Falk Falk PROPN Number=Sing 2 nsubj
        sagte sagen VERB VerbForm=Fin|Number=Sing 0 root
        nicht nicht PART Polarity=Neg 2 advmod
        nur nur ADV _ 2 advmod
        das der PRON Number=Sing|PronType=Dem 2 obj
        . . PUNCT _ 2 punct
    """)
    assert not is_negated(sentence, sentence.words[1])


def test_an_adverb_that_the_tree_took_for_a_prefix_is_none() -> None:
    sentence = sentence_of("erklärte erklären VERB VerbForm=Fin 0 root\noffen offen ADV _ 1 compound:prt")
    assert verb_lemma(sentence, sentence.words[0]) == "erklären"
