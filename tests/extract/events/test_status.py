"""Status by grammar, on trees written by hand."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.events.frames import frames_of
from wederhoor.extract.events.noun_status import noun_status
from wederhoor.extract.events.status import verb_status
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


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("nicht", "an", "Peru", "direkt"), "negated"),  # the tree hangs "nicht" on "direkt", which stands apart
        (("nicht", "direkt", "an", "Peru"), "occurred"),
    ],
)
def test_a_not_that_stands_apart_from_its_adverb_denies_the_whole(words: tuple[str, ...], status: EventStatus) -> None:
    at = {word: 3 + place for place, word in enumerate(words)}
    rows = {
        "nicht": f"nicht nicht PART Polarity=Neg {at['direkt']} advmod",
        "direkt": "direkt direkt ADV _ 2 advmod",
        "an": f"an an ADP _ {at['Peru']} case",
        "Peru": "Peru Peru PROPN _ 2 obl",
    }
    verb = "lieferte liefern VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root"
    tree = "\n".join(["Mali Mali PROPN _ 2 nsubj", verb, *(rows[word] for word in words)])
    assert status_of(tree, "lieferte") == status


def test_a_dutch_no_on_the_object_denies() -> None:
    tree = "Mali/PROPN/nsubj>2 levert~leveren/VERB.Fin.Pres/root geen/DET/det>4 olie/NOUN/obj>2"
    assert status_of(tree, "levert", "nl") == "negated"


def test_what_is_denied_is_not_negated() -> None:
    tree = (
        "Mali/PROPN/nsubj>2 denies~deny/VERB.Fin.Pres/root that/SCONJ/mark>6 it/PRON/nsubj>6 "
        "had~have/AUX.Fin.Past/aux>6 supplied~supply/VERB.Part/ccomp>2 oil/NOUN/obj>6"
    )
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
    tree = (
        "If/SCONJ/mark>3 Mali/PROPN/nsubj>3 delivers~deliver/VERB.Fin.Pres/advcl>7 oil/NOUN/obj>3 ,>3 "
        "they/PRON/nsubj>7 pay/VERB.Fin.Pres/root"
    )
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
    tree = (
        "Öl/NOUN/nsubj:pass>3 {0}~müssen/AUX.Fin.Tense={1}.Mood=Ind/aux>3 geliefert~liefern/VERB.Part/root "
        "werden/AUX.Inf/aux:pass>3"
    )
    assert status_of(tree.format("musste", "Past"), "geliefert") == "occurred"
    assert status_of(tree.format("muss", "Pres"), "geliefert") == "possible"


def test_a_clause_that_begins_with_its_verb_is_a_condition() -> None:
    tree = (
        "Sollte~sollen/AUX.Fin/aux>4 Mali/PROPN/nsubj>4 Öl/NOUN/obj>4 liefern/VERB.Inf/advcl>7 ,>4 "
        "werde~werden/AUX.Fin.Sub/aux>7 protestiert~protestieren/VERB.Part/root"
    )
    assert status_of(tree, "liefern") == "hypothetical"


def test_a_dutch_perfect_with_to_be_has_occurred() -> None:
    tree = (
        "Twee/NUM/nummod>2 mannen~man/NOUN/nsubj:pass>4 zijn/AUX.Fin.Pres/aux:pass>4 "
        "opgepakt~oppakken/VERB.Part.Pass/root"
    )
    assert status_of(tree, "opgepakt", "nl") == "occurred"


def test_consent_to_something_leaves_it_to_come() -> None:
    tree = (
        "Peru/PROPN/nsubj>2 gab~geben/VERB.Fin.Past/root seine~sein/DET/det>4 Zustimmung/NOUN/obj>2 zu/ADP/case>6 "
        "Lieferungen~Lieferung/NOUN/obl>2"
    )
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
    tree = (
        "Het/PRON/nsubj>3 zou~zullen/AUX.Fin.Past/aux>3 voor/ADP/root het/DET/fixed>3 eerst/ADJ/fixed>3 "
        "zijn/AUX.Inf/cop>3 dat/SCONJ/mark>10 Peru/PROPN/nsubj>10 olie/NOUN/obj>10 "
        "levert~leveren/VERB.Fin.Pres/csubj>3"
    )
    assert status_of(tree, "levert", "nl") == "hypothetical"
    assert status_of(tree.replace("zou~zullen", "moet~moeten"), "levert", "nl") == "ongoing"


def test_what_somebody_is_on_the_point_of_doing_is_planned() -> None:
    tree = (
        "Peru/PROPN/nsubj>2 ist~sein/VERB.Fin.Pres/root im~in/ADP/case>4 Begriff/NOUN/obl>2 Öl/NOUN/obj>7 "
        "zu/PART/mark>7 liefern/VERB.Inf/xcomp>2"
    )
    assert status_of(tree, "liefern") == "planned"
    assert status_of(tree.replace("Begriff", "Hafen"), "liefern") != "planned"


def test_not_any_denies() -> None:
    tree = (
        "Peru/PROPN/nsubj>4 had~have/AUX.Fin.Past/aux>4 not/PART/advmod>4 seen~see/VERB.Part/root any/DET/det>6 "
        "delivery/NOUN/obj>4"
    )
    assert status_of(tree, "delivery", "en") == "negated"
    assert status_of(tree.replace("any/", "the/"), "delivery", "en") == "occurred"


def test_a_second_verb_shares_the_auxiliary_of_the_first() -> None:
    tree = (
        "Öl/NOUN/nsubj>3 soll~sollen/AUX.Fin.Pres/aux>3 verladen/VERB.Part/root und/CCONJ/cc>5 "
        "geliefert~liefern/VERB.Part/conj>3 werden/AUX.Inf/aux:pass>5"
    )
    assert status_of(tree, "geliefert", later=True) == "planned"
