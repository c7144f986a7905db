"""Status by grammar, on trees written by hand."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.events.frames import frames_of
from wederhoor.extract.events.status import noun_status, verb_status
from wederhoor.record import EventStatus


def status_of(tree: str, word: str, language: str = "de", *, later: bool = False) -> EventStatus:
    [sentence] = reading(tree, language=language).sentences
    found = next(w for w in sentence.words if w.text == word)
    frames = frames_of(language)
    assert frames is not None
    if found.upos == "NOUN":
        return noun_status(sentence, found, frames)
    return verb_status(sentence, found, frames, kind="supply", future_time=later)


def simple(verb: str, auxiliary: str = "", adverb: str = "") -> str:
    rows = ["Mali Mali PROPN _ 0 nsubj", auxiliary, adverb, "Öl Öl NOUN _ 0 obj", verb]
    kept = [row for row in rows if row]
    return "\n".join(row.replace(" 0 ", f" {len(kept)} ") if row != verb else row for row in kept)


@pytest.mark.parametrize(
    ("verb", "auxiliary", "status"),
    [
        ("lieferte liefern VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root", "", "occurred"),
        ("geliefert liefern VERB VerbForm=Part 0 root", "hat haben AUX VerbForm=Fin|Tense=Pres 0 aux", "occurred"),
        ("liefert liefern VERB Mood=Ind|Tense=Pres|VerbForm=Fin 0 root", "", "ongoing"),
        ("liefern liefern VERB VerbForm=Inf 0 root", "wird werden AUX VerbForm=Fin|Tense=Pres 0 aux", "planned"),
        ("überlassen überlassen VERB VerbForm=Part 0 root", "wird werden AUX VerbForm=Fin|Tense=Pres 0 aux", "planned"),
        ("liefern liefern VERB VerbForm=Inf 0 root", "will wollen AUX VerbForm=Fin|Tense=Pres 0 aux", "planned"),
        ("liefern liefern VERB VerbForm=Inf 0 root", "könnte können AUX VerbForm=Fin|Mood=Sub 0 aux", "possible"),
        ("liefern liefern VERB VerbForm=Inf 0 root", "würde werden AUX VerbForm=Fin|Mood=Sub 0 aux", "hypothetical"),
    ],
)
def test_a_german_verb_and_its_auxiliary_tell_the_status(verb: str, auxiliary: str, status: EventStatus) -> None:
    assert status_of(simple(verb, auxiliary), verb.split()[0]) == status


def test_sollen_with_a_time_to_come_is_a_plan_and_without_one_hearsay() -> None:
    tree = simple("liefern liefern VERB VerbForm=Inf 0 root", "soll sollen AUX Mood=Ind|Tense=Pres|VerbForm=Fin 0 aux")
    assert status_of(tree, "liefern", later=True) == "planned"
    assert status_of(tree, "liefern") == "possible"


def test_not_denies_and_not_only_does_not() -> None:
    verb = "liefert liefern VERB Mood=Ind|Tense=Pres|VerbForm=Fin 0 root"
    assert status_of(simple(verb, adverb="nicht nicht ADV _ 0 advmod"), "liefert") == "negated"
    only = simple(verb, auxiliary="nicht nicht ADV _ 0 advmod", adverb="nur nur ADV _ 0 advmod")
    assert status_of(only, "liefert") == "ongoing"


def test_a_dutch_no_on_the_object_denies() -> None:
    tree = """
        Mali Mali PROPN _ 2 nsubj
        levert leveren VERB VerbForm=Fin|Tense=Pres 0 root
        geen geen DET _ 4 det
        olie olie NOUN _ 2 obj
    """
    assert status_of(tree, "levert", "nl") == "negated"


def test_what_is_denied_is_not_negated() -> None:
    tree = """
        Mali Mali PROPN _ 2 nsubj
        denies deny VERB VerbForm=Fin|Tense=Pres 0 root
        that that SCONJ _ 6 mark
        it it PRON _ 6 nsubj
        had have AUX VerbForm=Fin|Tense=Past 6 aux
        supplied supply VERB VerbForm=Part 2 ccomp
        oil oil NOUN _ 6 obj
    """
    assert status_of(tree, "supplied", "en") == "occurred"


@pytest.mark.parametrize(
    ("verb", "lemma", "status"), [("plant", "planen", "planned"), ("erwägt", "erwägen", "possible")]
)
def test_the_verb_above_decides_on_an_infinitive(verb: str, lemma: str, status: EventStatus) -> None:
    tree = f"""
        Mali Mali PROPN _ 2 nsubj
        {verb} {lemma} VERB VerbForm=Fin|Tense=Pres 0 root
        Öl Öl NOUN _ 5 obj
        zu zu PART _ 5 mark
        liefern liefern VERB VerbForm=Inf 2 xcomp
    """
    assert status_of(tree, "liefern") == status


def test_an_if_clause_makes_itself_and_its_main_clause_hypothetical() -> None:
    tree = """
        If if SCONJ _ 3 mark
        Mali Mali PROPN _ 3 nsubj
        delivers deliver VERB VerbForm=Fin|Tense=Pres 7 advcl
        oil oil NOUN _ 3 obj
        , , PUNCT _ 3 punct
        they they PRON _ 7 nsubj
        pay pay VERB VerbForm=Fin|Tense=Pres 0 root
    """
    assert status_of(tree, "delivers", "en") == "hypothetical"
    assert status_of(tree, "pay", "en") == "hypothetical"


@pytest.mark.parametrize(
    ("adjective", "status"), [("geplante", "planned"), ("angebliche", "possible"), ("große", "occurred")]
)
def test_an_adjective_tells_the_status_of_a_noun(adjective: str, status: EventStatus) -> None:
    tree = f"""
        Die der DET _ 3 det
        {adjective} {adjective} ADJ _ 3 amod
        Lieferung Lieferung NOUN _ 4 nsubj
        endete enden VERB VerbForm=Fin|Tense=Past 0 root
    """
    assert status_of(tree, "Lieferung") == status


@pytest.mark.parametrize(
    ("form", "lemma", "number", "status"),
    [
        ("starben", "sterben", "Plur", "occurred"),
        ("fror", "frieren", "Sing", "occurred"),
        ("sterben", "sterben", "Plur", "ongoing"),
        ("friert", "frieren", "Sing", "ongoing"),
        ("friere", "frieren", "Sing", "ongoing"),
    ],
)
def test_a_strong_past_is_past_though_the_reader_took_it_for_the_present(
    form: str, lemma: str, number: str, status: EventStatus
) -> None:
    tree = f"""
        Sie sie PRON _ 2 nsubj
        {form} {lemma} VERB Mood=Ind|Number={number}|Person=3|Tense=Pres|VerbForm=Fin 0 root
    """
    assert status_of(tree, form) == status


def test_what_had_to_be_done_was_done() -> None:
    tree = """
        Öl Öl NOUN _ 3 nsubj:pass
        {0} müssen AUX VerbForm=Fin|Tense={1}|Mood=Ind 3 aux
        geliefert liefern VERB VerbForm=Part 0 root
        werden werden AUX VerbForm=Inf 3 aux:pass
    """
    assert status_of(tree.format("musste", "Past"), "geliefert") == "occurred"
    assert status_of(tree.format("muss", "Pres"), "geliefert") == "possible"


def test_a_clause_that_begins_with_its_verb_is_a_condition() -> None:
    tree = """
        Sollte sollen AUX VerbForm=Fin 4 aux
        Mali Mali PROPN _ 4 nsubj
        Öl Öl NOUN _ 4 obj
        liefern liefern VERB VerbForm=Inf 7 advcl
        , , PUNCT _ 4 punct
        werde werden AUX VerbForm=Fin|Mood=Sub 7 aux
        protestiert protestieren VERB VerbForm=Part 0 root
    """
    assert status_of(tree, "liefern") == "hypothetical"


def test_a_dutch_perfect_with_to_be_has_occurred() -> None:
    tree = """
        Twee twee NUM _ 2 nummod
        mannen man NOUN _ 4 nsubj:pass
        zijn zijn AUX VerbForm=Fin|Tense=Pres 4 aux:pass
        opgepakt oppakken VERB VerbForm=Part|Voice=Pass 0 root
    """
    assert status_of(tree, "opgepakt", "nl") == "occurred"


def test_consent_to_something_leaves_it_to_come() -> None:
    tree = """
        Peru Peru PROPN _ 2 nsubj
        gab geben VERB VerbForm=Fin|Tense=Past 0 root
        seine sein DET _ 4 det
        Zustimmung Zustimmung NOUN _ 2 obj
        zu zu ADP _ 6 case
        Lieferungen Lieferung NOUN _ 2 obl
    """
    assert status_of(tree, "Lieferungen") == "planned"


@pytest.mark.parametrize(("adjective", "status"), [("laufende", "ongoing"), ("geplante", "planned")])
def test_an_adjective_says_how_far_an_event_is(adjective: str, status: EventStatus) -> None:
    tree = f"""
        Die der DET _ 3 det
        {adjective} {adjective[:-1]} ADJ _ 3 amod
        Lieferung Lieferung NOUN _ 4 nsubj
        überraschte überraschen VERB VerbForm=Fin|Tense=Past 0 root
    """
    assert status_of(tree, "Lieferung") == status


def test_a_clause_under_an_unreal_judgement_is_hypothetical() -> None:
    tree = """
        Het het PRON _ 3 nsubj
        zou zullen AUX VerbForm=Fin|Tense=Past 3 aux
        voor voor ADP _ 0 root
        het het DET _ 3 fixed
        eerst eerst ADJ _ 3 fixed
        zijn zijn AUX VerbForm=Inf 3 cop
        dat dat SCONJ _ 10 mark
        Peru Peru PROPN _ 10 nsubj
        olie olie NOUN _ 10 obj
        levert leveren VERB VerbForm=Fin|Tense=Pres 3 csubj
    """
    assert status_of(tree, "levert", "nl") == "hypothetical"
    assert status_of(tree.replace("zou zullen", "moet moeten"), "levert", "nl") == "ongoing"


def test_what_somebody_is_on_the_point_of_doing_is_planned() -> None:
    tree = """
        Peru Peru PROPN _ 2 nsubj
        ist sein VERB VerbForm=Fin|Tense=Pres 0 root
        im in ADP _ 4 case
        Begriff Begriff NOUN _ 2 obl
        Öl Öl NOUN _ 7 obj
        zu zu PART _ 7 mark
        liefern liefern VERB VerbForm=Inf 2 xcomp
    """
    assert status_of(tree, "liefern") == "planned"
    assert status_of(tree.replace("Begriff", "Hafen"), "liefern") != "planned"


def test_not_any_denies() -> None:
    tree = """
        Peru Peru PROPN _ 4 nsubj
        had have AUX VerbForm=Fin|Tense=Past 4 aux
        not not PART _ 4 advmod
        seen see VERB VerbForm=Part 0 root
        any any DET _ 6 det
        delivery delivery NOUN _ 4 obj
    """
    assert status_of(tree, "delivery", "en") == "negated"
    assert status_of(tree.replace("any any", "the the"), "delivery", "en") == "occurred"


def test_a_second_verb_shares_the_auxiliary_of_the_first() -> None:
    tree = """
        Öl Öl NOUN _ 3 nsubj
        soll sollen AUX VerbForm=Fin|Tense=Pres 3 aux
        verladen verladen VERB VerbForm=Part 0 root
        und und CCONJ _ 5 cc
        geliefert liefern VERB VerbForm=Part 3 conj
        werden werden AUX VerbForm=Inf 5 aux:pass
    """
    assert status_of(tree, "geliefert", later=True) == "planned"
