"""Chains: each level with its own stance."""

from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import tied
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.statements.antecedents import Antecedents
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.nesting import chain_of, outer_of
from wederhoor.extract.statements.speakers import Speaker
from wederhoor.record import Evidence, Mention

NOBODY = Antecedents(MentionIndex(()))  # of whom a report tells nothing


@each(
    (
        "de",
        (
            "Reuters/PROPN.Sing/nsubj>2 schreibt~schreiben/VERB.Mood=Ind.Fin.Pres.3/root , nach/ADP/case>5 "
            "Ansicht/NOUN.Sing.Dat/obl>11 von/ADP/case>7 Falk/PROPN.Sing.Dat/nmod>5 "
            "werde~werden/AUX.Sub.Fin.Pres.Sing.3/aux>11 der/DET.Sing.Def.PronType=Art/det>10 "
            "Damm/NOUN.Sing/nsubj>11 brechen/VERB.Inf/ccomp>2 .",
        ),
        [
            "Reuters assert: nach Ansicht von Falk werde der Damm brechen",
            "Ansicht von Falk predict: werde der Damm brechen",
        ],
    ),
    (
        "nl",
        (
            "Reuters/PROPN.Sing/nsubj>2 schrijft~schrijven/VERB.Fin.Pres.Sing/root dat/SCONJ/mark>9 "
            "de/DET.Def/det>5 dam/NOUN.Sing/nsubj>9 volgens/ADP/case>7 Falk/PROPN.Sing/obl>9 "
            "zal~zullen/AUX.Fin.Pres.Sing/aux>9 breken/VERB.Inf/ccomp>2 .",
        ),
        ["Reuters assert: de dam volgens Falk zal breken", "Falk predict: de dam volgens Falk zal breken"],
    ),
)
def test_what_one_writes_in_the_view_of_another_is_foretold_by_the_other(case: Case) -> None:
    assert tied(read(case)) == case.wanted


def test_a_chain_names_nobody_twice_by_their_initials() -> None:
    outer = Draft(0, (0, 90), (0, 5), "say", speaker("Institute for Peace"), "indirect", "assert", "clause")
    inner = Draft(0, (20, 90), (10, 15), "find", speaker("IP"), "indirect", "assert", "clause")
    other = Draft(0, (20, 90), (10, 15), "find", speaker("OP"), "indirect", "assert", "clause")
    assert chain_of(inner, outer_of([outer, inner]), NOBODY) == ()
    assert chain_of(other, outer_of([outer, other]), NOBODY) == ("Institute for Peace",)


def speaker(name: str) -> Speaker:
    words = Evidence(start=0, end=len(name), text=name)
    mention = Mention(id=name, report="r", words=words, form="name", type="organisation", name=name, language="en")
    return Speaker((0, len(name)), mention, "named")
