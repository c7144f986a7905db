"""Through whom something said came."""

from __future__ import annotations

import pytest

from extract.told import told, who

QUOTED_AS_SAYING = (
    "Reuters/PROPN/nsubj>2 quoted~quote/VERB.Past.Fin/root a/DET/det>4 diplomat/NOUN.Sing/obj>2 as/SCONJ/mark>6 "
    "saying~say/VERB.VerbForm=Ger/advcl>2 Peru/PROPN/nsubj>9 had~have/AUX.Past.Fin/aux>9 lied~lie/VERB.Part/ccomp>6 "
    "."
)
PASSIVE = (
    "Falk/PROPN/nsubj:pass>3 wird~werden/AUX.Fin/aux:pass>3 zitiert~zitieren/VERB.Part/root von/ADP/case>5 "
    "Reuters/PROPN/obl:agent>3 ,>9 Peru/PROPN/nsubj>9 habe~haben/AUX.Sub.3.Fin/aux>9 gelogen~lügen/VERB.Part/ccomp>3 "
    "."
)
TOLD_A_MEDIUM = (
    "Falk/PROPN/nsubj>2 told~tell/VERB.Past.Fin/root Reuters/PROPN/iobj>2 that/SCONJ/mark>7 Peru/PROPN/nsubj>7 "
    "had~have/AUX.Past.Fin/aux>7 lied~lie/VERB.Part/ccomp>2 ."
)
TOLD_SOMEBODY = TOLD_A_MEDIUM.replace("Reuters/", "Berg/")


@pytest.mark.parametrize(
    ("language", "tree", "speaker", "through"),
    [
        ("en", QUOTED_AS_SAYING, "a diplomat", 1),
        ("de", PASSIVE, "Falk", 1),
        ("en", TOLD_A_MEDIUM, "Falk", 1),
        ("en", TOLD_SOMEBODY, "Falk", 0),
    ],
)
def test_who_is_quoted_speaks_and_the_medium_hands_it_on(language: str, tree: str, speaker: str, through: int) -> None:
    [statement] = told(tree, language=language)
    assert (who(statement), len(statement.through)) == (speaker, through)


def test_a_saying_in_reported_mood_came_through_whoever_spoke_before() -> None:
    before = (
        "Reuters/PROPN/nsubj>2 berichtet~berichten/VERB.Mood=Ind.3.Pres.Fin/root ,>6 Peru/PROPN/nsubj>6 "
        "habe~haben/AUX.Sub.3.Fin/aux>6 gelogen~lügen/VERB.Part/ccomp>2 ."
    )
    after = (
        "Falk/PROPN/nsubj>3 habe~haben/AUX.Sub.3.Fin/aux>3 gesagt~sagen/VERB.Part/root ,>7 Berg/PROPN/nsubj>7 "
        "müsse~müssen/AUX.Sub.3.Fin/aux>7 gehen/VERB.Inf/ccomp>3 ."
    )
    first, *_, last = told(before, after)
    assert (who(last), last.through) == ("Falk", (first.speaker,))
