"""Who stands how to what is said: `python -m evals.stance SHARED` prints each error of the sets to develop on.

Two sets. `gold/articles` and `gold/nl_attribution`: a gold statement is found when it shares at least half the words
of the longer of the two contents with a statement of ours, one to one; its speaker is right when words of the gold
speaker's names stand in ours (or in the name that our pronoun or description stands for); stance counts on found
statements with the right speaker. `evals/own_stance.py` measures on sentences of our own.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import linear_sum_assignment

from evals.own_stance import LANGUAGES, SETS, own_scores, read, significant, voice_scores
from evals.quotations import starts
from wederhoor.record import Mention, Stance, Statement

MIN_SHARED = 0.5  # of the longer content
MAX_ANTECEDENTS = 8
# the gold of `articles` has words of its own
STANCES: dict[str, Stance] = {
    "asserts": "assert", "alleges": "assert", "demands": "demand", "doubts": "doubt", "predicts": "predict",
    "supports": "support", "plans": "promise", "denies": "deny", "opposes": "oppose", "warns": "warn", "asks": "ask",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Expected:
    """One gold statement; `speakers`: names of who says it, none for the report's own voice or nobody."""

    start: int
    end: int
    speakers: tuple[str, ...]
    stance: Stance


@dataclass(frozen=True, slots=True)
class Told:
    """A text and what it holds."""

    text: str
    language: str
    statements: tuple[Expected, ...]


def article_gold(folder: Path) -> Iterator[Told]:
    """The texts of `gold/articles`; gold words that stand in several places are taken at the first."""
    for path in sorted(folder.glob("*.gold.json")):
        text = path.with_name(path.name.replace(".gold.json", ".txt")).read_text(encoding="utf-8")
        gold = json.loads(path.read_text(encoding="utf-8"))
        names = {e["id"]: (e["name"], *e["mentions"]) for e in gold["entities"]}
        found = [
            Expected(at, at + len(s["quote"]), names.get(s["speaker"], ()), STANCES[s["stance"]])
            for s in gold["statements"]
            if (at := text.find(s["quote"])) >= 0
        ]
        yield Told(text, path.name.split("_")[1], tuple(found))


def dutch_gold(folder: Path) -> Iterator[Told]:
    """The texts of `gold/nl_attribution`."""
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))["statements"]
        found = [
            Expected(
                s["quote_start"],
                s["quote_start"] + len(s["quote"]),
                tuple(name for name in (s["speaker"], s["speaker_resolved"]) if name),
                s["stance"],
            )
            for s in gold
        ]
        yield Told(path.with_suffix(".txt").read_text(encoding="utf-8"), "nl", tuple(found))


def pairs_of(told: Told, found: Iterable[Statement]) -> list[tuple[Expected, Statement]]:
    """Gold and found statements with the best total overlap, where they share enough."""
    ours = list(found)
    if not ours or not told.statements:
        return []
    gold_words = [starts(told.text, [(g.start, g.end)]) for g in told.statements]
    our_words = [starts(told.text, [(s.content.start, s.content.end)]) for s in ours]
    shared = np.array([[len(g & w) / max(len(g), len(w), 1) for w in our_words] for g in gold_words])
    rows, columns = linear_sum_assignment(-shared)
    chosen = zip(rows.tolist(), columns.tolist(), strict=True)
    return [(told.statements[r], ours[c]) for r, c in chosen if shared[r, c] >= MIN_SHARED]


def names_of(statement: Statement, mentions: dict[str, Mention]) -> str:
    """The words of a statement's speaker, and the names that they stand for."""
    words = [statement.speaker_words.text] if statement.speaker_words else []
    at = mentions.get(statement.speaker) if statement.speaker else None
    for _ in range(MAX_ANTECEDENTS):
        if at is None:
            break
        words += [at.name, at.words.text]
        at = mentions.get(at.antecedent) if at.antecedent else None
    return " ".join(words)


def is_right_speaker(expected: Expected, statement: Statement, mentions: dict[str, Mention]) -> bool:
    if not expected.speakers:
        return statement.speaker_class == "author" or statement.speaker_words is None
    ours = significant(names_of(statement, mentions))
    return any(ours & significant(name) for name in expected.speakers)


def gold_scores(told: Iterable[Told]) -> tuple[Counter[str], list[str]]:
    """Counts, and one line for each wrong stance."""
    counts: Counter[str] = Counter()
    errors = []
    for one in told:
        extraction = read(one.text, one.language)
        mentions = {m.id: m for m in extraction.mentions}
        counts["gold"] += len(one.statements)
        for expected, statement in pairs_of(one, extraction.statements):
            counts["found"] += 1
            if not is_right_speaker(expected, statement, mentions):
                continue
            counts["right"] += 1
            counts["stance"] += expected.stance == statement.stance
            if expected.stance != statement.stance:
                cue = statement.cue.text if statement.cue else "–"
                errors.append(f"{expected.stance} read as {statement.stance}, cue {cue}: {statement.content.text}")
    return counts, errors


def shares(counts: Counter[str]) -> dict[str, float]:
    return {
        "found": round(counts["found"] / max(1, counts["gold"]), 4),
        "right speaker": round(counts["right"] / max(1, counts["found"]), 4),
        "right stance": round(counts["stance"] / max(1, counts["right"]), 4),
    }


def gold_sets(shared: Path) -> dict[str, list[Told]]:
    articles = list(article_gold(shared / "gold/articles"))
    sets = {f"{one.language} article": [one] for one in articles}
    return {**sets, "nl attribution": list(dutch_gold(shared / "gold/nl_attribution"))}


def measure(shared: Path) -> dict[str, float]:
    """Statements found, right speakers among them, right stances among those; by language."""
    out = {}
    for name, told in gold_sets(shared).items():
        out.update({f"{name} {part}": value for part, value in shares(gold_scores(told)[0]).items()})
    for language in LANGUAGES:
        for name in SETS:
            for part, title in ((False, "developed on"), (True, "held back")):
                scores, _ = own_scores(language, name, held_back=part)
                out.update({f"{language} {name} {title} {key}": value for key, value in scores.items()})
    for part, title in ((False, "developed on"), (True, "held back")):
        out.update({f"voice {title} {key}": value for key, value in voice_scores(held_back=part)[0].items()})
    return out


def main() -> None:
    lines = []
    for name, told in gold_sets(Path(sys.argv[1])).items():
        counts, errors = gold_scores(told)
        lines += [f"{name}: {counts['gold']} statements, {shares(counts)}", *errors]
    for language in LANGUAGES:
        for name in SETS:
            scores, errors = own_scores(language, name, held_back=False)
            lines += [f"{language} {name}, developed on: {scores}", *errors]
            lines.append(f"{language} {name}, held back: {own_scores(language, name, held_back=True)[0]}")
    scores, errors = voice_scores(held_back=False)
    lines += [f"voice, developed on: {scores}", *errors, f"voice, held back: {voice_scores(held_back=True)[0]}"]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
