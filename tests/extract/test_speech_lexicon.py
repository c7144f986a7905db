"""The lists of `lexicon/speech.*.toml`, and how verbs are looked up in them."""

from __future__ import annotations

import tomllib
from dataclasses import fields
from importlib.resources import files
from typing import Any

import pytest

from extract.trees import reading
from wederhoor.extract.clauses import finite_verb, is_negated
from wederhoor.extract.speech import KEYS, LEVELS, STANCED, SpeechLexicon, is_first_subjunctive, speech_lexicon
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word

MAY_LACK = {
    "anyone", "called_right", "calling", "drops_subjects", "guessing_modals", "knowing", "means_modals",
    "modal_auxiliaries", "retorting", "seeking", "seeming", "showing", "shown_by", "speaking_things",
    "subjunctive_vowels", "telling", "trusting", "with_gerund",
    "no_accounts", "coming", "focus", "happenings", "in_it", "reproaching", "so_telling", "unsaid_with",
    "with_genitive", "with_subjunctive",
}  # fmt: skip
LANGUAGES = ("de", "nl", "en", "fr", "es", "ru")


def sentence_of(tree: str, language: str = "de") -> Sentence:
    [sentence] = reading(tree, language=language).sentences
    return sentence


def finite(text: str, lemma: str, **feats: str) -> Word:
    return Word(0, 0, len(text), text, lemma, "VERB", {"VerbForm": "Fin", "Number": "Sing", **feats}, -1, "root")


def tables(language: str) -> dict[str, Any]:
    return tomllib.loads((files("wederhoor.extract") / f"lexicon/speech.{language}.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_all_languages_fill_the_same_tables_but_for_lists_that_may_be_empty(language: str) -> None:
    filled = {name: set(table) - MAY_LACK for name, table in tables(language).items()}
    assert filled == {name: set(table) - MAY_LACK for name, table in tables("de").items()}


def test_a_list_that_a_language_lacks_is_empty() -> None:
    assert "calling" not in tables("en")["kinds"]
    assert speech_lexicon("en").calling == frozenset()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_of_a_language_is_read_into_a_field(language: str) -> None:
    lists = {key for name, table in tables(language).items() if name not in STANCED for key in table}
    named = {KEYS.get(field.name, field.name) for field in fields(SpeechLexicon)}
    assert lists - named == set(LEVELS)


@pytest.mark.parametrize(
    ("language", "verb", "stance"),
    [
        ("de", "sagen", "assert"), ("de", "bestreiten", "deny"), ("de", "bezweifeln", "doubt"),
        ("de", "warnen", "warn"), ("de", "fordern", "demand"), ("de", "versprechen", "promise"),
        ("de", "vermuten", "assert"), ("de", "erwarten", "predict"), ("de", "ablehnen", "oppose"),
        ("nl", "zeggen", "assert"),
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
        words = [*lexicon.certainty_words, *lexicon.hearsay_adverbs, *lexicon.before]
        assert [word for word in words if " " in word] == []


def test_fixed_phrases_are_spelled_as_they_are_looked_up() -> None:
    fixed = [phrase for language in LANGUAGES for phrase in speech_lexicon(language).hearsay_fixed]
    assert [phrase for phrase in fixed if phrase != phrase.lower()] == []


@pytest.mark.parametrize(("verb", "form"), [("heißen", "heißt"), ("äußern", "äußerte"), ("begrüßen", "begrüßte")])
def test_verbs_with_sharp_s_are_found(verb: str, form: str) -> None:
    sentence = sentence_of(f"{form} {verb} VERB VerbForm=Fin 0 root")
    assert verb_lemma(sentence, sentence.words[0]) in speech_lexicon("de").verbs


def test_a_separable_prefix_is_joined_to_its_verb() -> None:
    sentence = sentence_of(
        "Falk/PROPN.Sing/nsubj>2 wies~weisen/VERB.Fin.Sing/root die~der/DET.Def/det>4 "
        "Vorwürfe~Vorwurf/NOUN.Plur/obj>2 zurück/ADV/compound:prt>2 ."
    )
    assert verb_lemma(sentence, sentence.words[1]) == "zurückweisen"


def test_an_adjective_that_belongs_to_the_verb_is_joined_too() -> None:
    sentence = sentence_of(
        "Falk/PROPN.Sing/nsubj>2 gab~geben/VERB.Fin.Sing/root den~der/DET.Def/det>4 Plan/NOUN.Sing/obj>2 "
        "bekannt/ADJ/xcomp>2 ."
    )
    assert verb_lemma(sentence, sentence.words[1]) == "bekanntgeben"


def test_an_english_particle_follows_its_verb() -> None:
    sentence = sentence_of(
        (
            "Falk/PROPN.Sing/nsubj>2 ruled~rule/VERB.Fin.Sing/root out/ADP/compound:prt>2 a/DET.Definite=Ind/det>5 "
            "deal/NOUN.Sing/obj>2 ."
        ),
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
    perfect = sentence_of(
        "Peru/PROPN.Sing/nsubj>4 hat~haben/AUX.Fin.Sing/aux>4 Waffen~Waffe/NOUN.Plur/obj>4 "
        "geliefert~liefern/VERB.Part/root ."
    )
    copula = sentence_of("Der/DET.Def/det>2 Hafen/NOUN.Sing/nsubj>4 ist~sein/AUX.Fin.Sing/cop>4 offen/ADJ/root .")
    bare = sentence_of("Keine~kein/DET.PronType=Neg/det>2 Angst/NOUN.Sing/root vor/ADP/case>4 Falk/PROPN.Sing/nmod>2")
    assert [v.text for v in (finite_verb(s, s.root) for s in (perfect, copula)) if v] == ["hat", "ist"]
    assert finite_verb(bare, bare.root) is None


def test_a_negation_hangs_on_the_verb_that_it_negates() -> None:
    sentence = sentence_of(
        "Falk/PROPN.Sing/nsubj>2 sagte~sagen/VERB.Fin.Sing/root nicht/PART.Neg/advmod>2 ,>9 dass/SCONJ/mark>9 "
        "Peru/PROPN.Sing/nsubj>9 nie/ADV/advmod>9 Waffen~Waffe/NOUN.Plur/obj>9 "
        "liefert~liefern/VERB.Fin.Sing/ccomp>2 ."
    )
    assert is_negated(sentence, sentence.words[1])
    assert is_negated(sentence, sentence.words[8])
    plain = sentence_of(
        "Falk/PROPN.Sing/nsubj>2 sagte~sagen/VERB.Fin.Sing/root ,>8 dass/SCONJ/mark>8 Peru/PROPN.Sing/nsubj>8 "
        "nie/ADV/advmod>8 Waffen~Waffe/NOUN.Sing/obj>8 liefert~liefern/VERB.Fin.Sing/ccomp>2 ."
    )
    assert not is_negated(plain, plain.words[1])


def test_not_only_is_no_negation() -> None:
    sentence = sentence_of(
        "Falk/PROPN.Sing/nsubj>2 sagte~sagen/VERB.Fin.Sing/root nicht/PART.Neg/advmod>2 nur/ADV/advmod>2 "
        "das~der/PRON.Sing.Dem/obj>2 ."
    )
    assert not is_negated(sentence, sentence.words[1])


def test_an_adverb_that_the_tree_took_for_a_prefix_is_none() -> None:
    sentence = sentence_of("erklärte erklären VERB VerbForm=Fin 0 root\noffen offen ADV _ 1 compound:prt")
    assert verb_lemma(sentence, sentence.words[0]) == "erklären"
