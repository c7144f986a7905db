"""Who goes on speaking, on trees written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extract.examples import read_all
from extract.told import NAMES, lines, told
from extract.trees import reading
from wederhoor.extract import extract

REPORTED = """
    Reuters/PROPN.Sing/nsubj>2 berichtet~berichten/VERB.Fin.Sing/root ,>5 Peru/PROPN.Sing/nsubj>5
    liefere~liefern/VERB.Fin.Sing/ccomp>2 Öl/NOUN.Sing/obj>5 .
"""
GOES_ON = "Die~der/DET.Def/det>2 Lage/NOUN.Sing/nsubj>4 sei~sein/AUX.Fin.Sing/cop>4 ernst/ADJ/root ."


def test_who_only_contradicts_speaks_in_the_next_sentence() -> None:
    found = told(REPORTED, "Falk/PROPN.Sing/nsubj>2 widerspricht~widersprechen/VERB.Fin.Sing/root .", GOES_ON)
    assert lines(found)[-1] == "Falk assert: Die Lage sei ernst"


def test_what_somebody_was_cited_to_have_said_goes_on_with_whoever_cited_them() -> None:
    cited = """
        Reuters/PROPN.Sing/nsubj>2 berichtet~berichten/VERB.Fin.Sing/root ,>6 Falk/PROPN.Sing/nsubj>6
        habe~haben/AUX.Fin.Sing/aux>6 gesagt~sagen/VERB.Part/ccomp>2 ,>10 dass/SCONJ/mark>10 Peru/PROPN.Sing/nsubj>10
        liefert~liefern/VERB.Fin.Sing/ccomp>6 .
    """
    assert lines(told(cited, GOES_ON))[-1] == "Reuters assert: Die Lage sei ernst"


def test_a_plan_is_said_by_whoever_spoke_in_the_same_paragraph() -> None:
    plan = """
        Die~der/DET.Def/det>2 Steuer/NOUN.Sing/nsubj>4 soll~sollen/AUX.Fin.Sing.3/aux>4 steigen/VERB.Inf/root .
    """
    apart = reading(REPORTED, plan, names=NAMES)
    first, second = apart.sentences
    together = replace(apart, sentences=(first, replace(second, block=first.block)))
    said = "Reuters assert: Die Steuer soll steigen"
    assert [said in lines(list(extract(read).statements)) for read in (together, apart)] == [True, False]


@pytest.mark.parametrize(("verb", "speaker"), [("meldete", "Reuters"), ("beklagte", None)])
def test_soll_goes_on_with_news_but_not_with_a_complaint(verb: str, speaker: str | None) -> None:
    text = f"Reuters {verb}, dass Mali Waffen liefert. Zudem soll Nina Falk einen Besuch in Lima planen."
    [found] = read_all([text], "de")
    assert [s.speaker_words and s.speaker_words.text for s in found if s.mode == "hearsay"] == [speaker]


def test_who_stands_there_while_it_rains_goes_on_in_reported_speech() -> None:
    [found] = read_all(["Nora Haddad steht am Kai. Der Wind pfeift. Der Hafen sei zu klein."], "de")
    assert [s.speaker_words and s.speaker_words.text for s in found] == ["Nora Haddad"]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("de", "Die Gewerkschaft lehnt den Plan ab. Man fordert mehr Geld.", "Die Gewerkschaft demand: mehr Geld"),
        (
            "nl",
            "In Parijs werd het voorstel koel ontvangen. Men is sceptisch over de kosten.",
            "Parijs doubt: de kosten",
        ),
    ],
)
def test_what_man_says_is_said_by_the_body_before(language: str, text: str, wanted: str) -> None:
    [statements] = read_all([text], language)
    assert wanted in lines(statements)


def test_what_man_says_is_not_said_by_one_person_before() -> None:
    [statements] = read_all(["Der Trainer sagte, es regne. Man fordert mehr Geld."], "de")
    assert lines(statements) == ["Der Trainer assert: es regne"]
