"""What a verb of denying denies: what stands beside it, or what was said before."""

from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import tied

SAID = (
    "Falk/PROPN.Sing.Case=Nom/nsubj>2 sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root ,>5 "
    "Peru/PROPN.Sing.Case=Nom/nsubj>5 zahle~zahlen/VERB.Mood=Ind.Fin.Past.Sing.3/ccomp>2 nicht/ADV.Neg/advmod>5 .>2"
)


@each(
    (
        "de",
        (
            SAID,
            "Streit/NOUN.Sing/root :>1 Peru/PROPN.Sing/nsubj>4 "
            "dementierte~dementieren/VERB.Mood=Ind.Fin.Past.Sing.3/parataxis>1 "
            "den~der/DET.Sing.Case=Acc.Def.PronType=Art/det>6 Aufschlag/NOUN.Sing.Case=Acc/obj>4 .>1",
        ),
        ["Falk assert: Peru zahle nicht", "Peru deny: den Aufschlag"],
    ),
    (
        "de",
        (
            SAID,
            "Peru/PROPN.Sing/nsubj>2 dementierte~dementieren/VERB.Mood=Ind.Fin.Past.Sing.3/root :>2 "
            "Der/DET.Sing.Case=Nom.Def.PronType=Art/det>5 Zoll/NOUN.Sing.Case=Nom/nsubj>6 "
            "bleibe~bleiben/VERB.Sub.Fin.Pres.Sing.3/ccomp>2 .>2",
        ),
        [
            "Falk assert: Peru zahle nicht",
            "Peru deny: dementierte → Peru zahle nicht",
            "Peru assert: Der Zoll bleibe",
        ],
    ),
)
def test_a_colon_parts_a_denial_only_from_what_stands_behind_it(case: Case) -> None:
    assert tied(read(case)) == case.wanted
