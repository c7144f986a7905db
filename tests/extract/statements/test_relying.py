"""Reports that rest on somebody else's word."""

from __future__ import annotations

import pytest

from extract.told import lines, told


@pytest.mark.parametrize(
    ("language", "tree", "expected", "cue"),
    [
        (
            "de",
            (
                "Reuters/PROPN/nsubj>2 berichtet~berichten/VERB.Mood=Ind.3.Pres.Fin/root unter/ADP/case>4 "
                "Berufung/NOUN/obl>2 auf/ADP/case>6 Falk/PROPN/nmod>4 ,>11 dass/SCONJ/mark>11 "
                "der/DET.PronType=Art/det>10 Hafen/NOUN/nsubj>11 öffnet~öffnen/VERB.Mood=Ind.3.Pres.Fin/ccomp>2 ."
            ),
            ["Reuters assert: der Hafen öffnet", "Falk assert: der Hafen öffnet"],
            "unter Berufung auf",
        ),
        (
            "nl",
            (
                "De/DET/det>2 haven/NOUN/nsubj>4 is~zijn/AUX.Pres.Fin/cop>4 open/ADJ/root ,>6 "
                "schrijft~schrijven/VERB.Pres.Fin/parataxis>4 Reuters/PROPN/nsubj>6 op/ADP/obl>6 basis/NOUN/fixed>8 "
                "van/ADP/fixed>8 interne~intern/ADJ/amod>12 stukken~stuk/NOUN/obj>6 ."
            ),
            ["Reuters assert: De haven is open", "interne stukken assert: De haven is open"],
            "op basis van",
        ),
        (
            "en",
            (
                "The/DET.PronType=Art/det>2 port/NOUN/nsubj>4 is~be/AUX.Mood=Ind.3.Pres.Fin/cop>4 open/ADJ/root ,>7 "
                "Reuters/PROPN/nsubj>7 reported~report/VERB.Mood=Ind.3.Past.Fin/parataxis>4 ,>9 "
                "citing~cite/VERB.Pres.Part/advcl>4 Falk/PROPN/obj>9 ."
            ),
            ["Reuters assert: The port is open", "Falk assert: The port is open"],
            "citing",
        ),
    ],
)
def test_the_one_who_is_cited_said_it_before(language: str, tree: str, expected: list[str], cue: str) -> None:
    found = told(tree, language=language)
    assert lines(found) == expected
    assert found[1].cue is not None
    assert found[1].cue.text == cue
    assert found[1].within == found[0].id
    assert found[1].through == ((found[0].speaker),)


def test_who_goes_on_speaking_is_still_reported_by_the_same_paper() -> None:
    trees = [
        (
            "Wie/ADV.Int/advmod>4 der/DET.PronType=Art/det>3 Spiegel/NOUN/nsubj>4 "
            "berichtet~berichten/VERB.Mood=Ind.3.Pres.Fin/advcl>6 ,>4 sagte~sagen/VERB.Mood=Ind.3.Past.Fin/root "
            "Minister/NOUN/nsubj>6 Falk/PROPN/appos>7 ,>13 dass/SCONJ/mark>13 der/DET.PronType=Art/det>12 "
            "Hafen/NOUN/nsubj>13 öffnet~öffnen/VERB.Mood=Ind.3.Pres.Fin/ccomp>6 ."
        ),
        (
            "Auch/ADV/advmod>3 die~der/DET.PronType=Art/det>3 Brücke/NOUN/nsubj:pass>5 "
            "werde~werden/AUX.Sub.3.Pres.Fin/aux:pass>5 gebaut~bauen/VERB.Part/root ."
        ),
    ]
    found = told(*trees)
    assert lines(found)[-1] == "Minister Falk assert: Auch die Brücke werde gebaut"
    assert found[-1].through == (found[0].speaker,)
