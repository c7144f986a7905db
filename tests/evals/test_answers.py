"""How the ties of denials to claims are counted."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from evals.answers import HALVES, judged, passages
from evals.own_stance import LANGUAGES
from fakes import a_case
from wederhoor.extract import Extraction
from wederhoor.record import Evidence, Statement, StatementId

TEXT = "The mill leaks. Snow fell. The owner denies it."


def said(number: int, words: str, *, cue: str | None = None, answers: Statement | None = None) -> Statement:
    return replace(
        next(s for s in a_case().statements if s.speaker_words),
        id=StatementId(str(number)),
        content=cited(words),
        cue=cited(cue) if cue else None,
        answers=answers.id if answers else None,
    )


def cited(words: str) -> Evidence:
    start = TEXT.index(words)
    return Evidence(start=start, end=start + len(words), text=words)


def verdicts(claim: str, *statements: Statement) -> list[str]:
    """What is judged of the statements where the owner's denial is to answer `claim`."""
    passage = {"text": TEXT, "ties": [["The owner denies it", claim]] if claim else []}
    return [verdict for verdict, _ in judged(passage, Extraction(mentions=(), statements=statements, events=()))]


LEAK = said(1, "The mill leaks")
SNOW = said(2, "Snow fell")


@pytest.mark.parametrize(
    ("claim", "meant", "wanted"),
    [
        ("The mill leaks", LEAK, ["right"]),
        ("The mill burns | The mill leaks", LEAK, ["right"]),
        ("The mill leaks", SNOW, ["wrong"]),
        ("The mill leaks", None, ["missed"]),
        ("", SNOW, ["wrong"]),
        ("", None, []),
    ],
)
def test_a_tie_is_right_where_it_leads_to_the_claim(claim: str, meant: Statement | None, wanted: list[str]) -> None:
    assert verdicts(claim, LEAK, SNOW, said(3, "it", cue="denies", answers=meant)) == wanted


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("half", HALVES)
def test_every_passage_holds_the_answers_and_the_claims_that_are_looked_for(language: str, half: str) -> None:
    for passage in passages(language, half):
        for answer, claims in passage["ties"]:
            assert all(words in passage["text"] for words in (answer, *claims.split(" | ")))
