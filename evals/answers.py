"""What denials and confirmations are tied to: `python -m evals.answers` prints each wrong or missed tie.

Passages of our own in `evals/data/answers`: the claim some sentences before its answer, claims of others between them,
or no claim at all. Half of them are held back: read only as figures.
"""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from evals.own_stance import LANGUAGES, is_meant, read
from wederhoor.extract import Extraction
from wederhoor.record import Statement

FOLDER = Path(__file__).parent / "data" / "answers"
HALVES = {"developed": "developed on", "held_back": "held back"}
Passage = dict[str, Any]  # as a data file has it


def passages(language: str, half: str) -> Sequence[Passage]:
    table: dict[str, Sequence[Passage]] = tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))
    return table[half]


def judged(passage: Passage, extraction: Extraction) -> Iterator[tuple[str, str]]:
    """ "right" or "wrong" for each tie that was made, "missed" for each wanted one that was not, and its words."""
    text, by_id = passage["text"], {s.id: s for s in extraction.statements}
    made = [(s, by_id[s.answers]) for s in extraction.statements if s.answers]
    for answer, claim in passage["ties"]:
        start = text.index(answer)
        own = [(s, meant) for s, meant in made if s.cue and start <= s.cue.start < start + len(answer)]
        made = [tie for tie in made if tie not in own]
        yield _judged_of(own, claim), answer
    claims = [claim for _, claim in passage["ties"]]
    for statement, meant in made:
        if not any(_is_claim(claim, meant) for claim in claims):
            yield "wrong", f"{statement.content.text} > {meant.content.text}"


def _judged_of(own: Sequence[tuple[Statement, Statement]], claim: str) -> str:
    if not own:
        return "missed"
    return "right" if all(_is_claim(claim, meant) for _, meant in own) else "wrong"


def _is_claim(words: str, statement: Statement) -> bool:
    """Whether a statement is one of those named, which " | " parts."""
    return any(is_meant(claim, statement) for claim in words.split(" | "))


def scores(language: str, half: str) -> tuple[dict[str, float], list[str]]:
    """Share of the ties made that are right, share of the wanted ones that were made right; a line for each error."""
    counts: Counter[str] = Counter()
    errors = []
    for passage in passages(language, half):
        counts["n"] += len(passage["ties"])
        for verdict, words in judged(passage, read(passage["text"].strip(), language)):
            counts[verdict] += 1
            if verdict != "right":
                errors.append(f"{verdict} · {passage['kind']} · {words}")
    shares = {
        "precision": counts["right"] / max(1, counts["right"] + counts["wrong"]),
        "recall": counts["right"] / max(1, counts["n"]),
    }
    return {name: round(share, 4) for name, share in shares.items()}, errors


def measure(_: Path) -> dict[str, float]:
    return {
        f"{language} {title} {name}": value
        for language in LANGUAGES
        for half, title in HALVES.items()
        for name, value in scores(language, half)[0].items()
    }


def main() -> None:
    lines = []
    for language in LANGUAGES:
        found, errors = scores(language, "developed")
        lines += [f"{language}, developed on: {found}", *errors]
        lines.append(f"{language}, held back: {scores(language, 'held_back')[0]}")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
