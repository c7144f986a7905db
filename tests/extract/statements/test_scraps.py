"""What is left of a sentence beside what others say: a main clause of the report's own, or nothing."""

from __future__ import annotations

import pytest

from extract.examples import read_all
from extract.told import lines, told

RELATIVE = (
    "Falk/PROPN/nsubj>8 ,>4 who/PRON.Rel/nsubj>4 closed~close/VERB.Fin.Past/acl:relcl>1 the/DET/det>6 "
    "port/NOUN.Sing/obj>4 ,>4 said~say/VERB.Fin.Past/root further/ADJ/amod>10 talks~talk/NOUN.Plur/nsubj>12 "
    "would/AUX.Fin/aux>12 follow/VERB.Inf/ccomp>8 ."
)
JOINED = (
    "Falk/PROPN/nsubj>2 sagte~sagen/VERB.Fin.Past/root ,>8 die/DET/det>5 Lage/NOUN/nsubj>8 "
    "sei~sein/AUX.Sub.Fin.Pres/cop>8 sehr/ADV/advmod>8 ernst/ADJ/ccomp>2 ,>11 und/CCONJ/cc>11 "
    "schloss~schließen/VERB.Fin.Past/conj>2 den/DET/det>13 Hafen/NOUN/obj>11 ."
)
MAIN = (
    "Falk/PROPN/nsubj>2 sagte~sagen/VERB.Fin.Past/root ,>8 die/DET/det>5 Lage/NOUN/nsubj>8 "
    "sei~sein/AUX.Sub.Fin.Pres/cop>8 sehr/ADV/advmod>8 ernst/ADJ/ccomp>2 ,>12 und/CCONJ/cc>12 Peru/PROPN/nsubj>12 "
    "schloss~schließen/VERB.Fin.Past/conj>2 den/DET/det>14 Hafen/NOUN/obj>12 ."
)


@pytest.mark.parametrize(("language", "tree"), [("en", RELATIVE), ("de", JOINED)])
def test_a_scrap_of_a_sentence_is_no_statement_of_the_report(language: str, tree: str) -> None:
    assert [s.content.text for s in told(tree, language=language) if s.mode == "author"] == []


def test_a_main_clause_beside_what_somebody_says_is_the_reports_own() -> None:
    assert "author assert: Peru schloss den Hafen" in lines(told(MAIN))


def test_a_report_tells_its_main_clause_too_where_brackets_tell_another() -> None:
    text = (
        "Während die Ministerin Falk darüber klagt, dass niemand auf ihren Brief antwortet (der Konsul sprach nicht "
        "mit ihr), traf am Montag der Präsident von Peru in Oslo ein."
    )
    [statements] = read_all([text], "de")
    told = [s.content.text for s in statements if s.mode == "author"]
    assert told == ["der Konsul sprach nicht mit ihr", "traf am Montag der Präsident von Peru in Oslo ein"]
