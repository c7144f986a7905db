"""Who stands how to what is said: `python -m evals.stance SHARED` prints each error of the sets to develop on.

Three sets. `gold/articles` and `gold/nl_attribution`: a gold statement is found when it shares at least half the words
of the longer of the two contents with a statement of ours, one to one; its speaker is right when words of the gold
speaker's names stand in ours (or in the name that our pronoun or description stands for); stance counts on found
statements with the right speaker. `evals/data/stance`: own sentences for negation, hedges, denials that answer, chains,
the report's own voice, traps; half of them are held back: read only as a figure, never as a list of errors.
"""

from __future__ import annotations

import json
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import linear_sum_assignment

from evals.attribution import plain_report
from evals.quotations import starts
from wederhoor.extract import Extraction, extract
from wederhoor.read.models import default_reader
from wederhoor.record import Mention, Stance, Statement

HERE = Path(__file__).parent
LANGUAGES = ("de", "nl", "en")
MIN_SHARED = 0.5  # of the longer content
MAX_ANTECEDENTS = 8
PARTS = ("found", "stance", "certainty", "answers", "through")
OF_FOUND = ("stance", "certainty")  # counted where the statement was found
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


def significant(words: str) -> set[str]:
    """Words that can tell one speaker from another: no articles and prepositions; a pronoun counts."""
    every = {word.casefold() for word in words.replace("-", " ").split()}
    return {word.strip(".,'’\"") for word in every if len(word) > 3} or every


def read(text: str, language: str) -> Extraction:
    return extract(default_reader().read(plain_report(text, language)))


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


def own_set(language: str, *, held_back: bool) -> list[dict[str, str]]:
    path = HERE / "data" / "stance" / f"{language}.toml"
    table: dict[str, list[dict[str, str]]] = tomllib.loads(path.read_text(encoding="utf-8"))
    return table["held_back" if held_back else "sentences"]


def wrong_parts(sentence: dict[str, str], extraction: Extraction) -> list[str]:
    """What of a sentence's statement was not read as written beside it; empty when all was."""
    ours = list(extraction.statements)
    if absent := sentence.get("absent"):
        unwanted = [s for s in ours if s.mode != "author" and absent in ("any", s.mode)]
        return ["absent"] if unwanted else []
    statement = best_of(sentence, ours)
    if statement is None:
        return ["found"]
    wrong = [
        part
        for part in ("stance", "certainty")
        if sentence.get(part, getattr(statement, part)) != getattr(statement, part)
    ]
    by_id = {s.id: s for s in ours}
    answered = by_id.get(statement.answers or "")
    if "answers" in sentence and (answered is None or not is_meant(sentence["answers"], answered)):
        wrong.append("answers")
    if "through" in sentence and not is_chain(sentence["through"], statement, extraction.mentions):
        wrong.append("through")
    return wrong


def is_meant(words: str, statement: Statement) -> bool:
    """Whether a statement is the one with these words: they share at least half of the longer's."""
    wanted, ours = significant_words(words), significant_words(statement.content.text)
    return words in statement.content.text or len(wanted & ours) >= MIN_SHARED * max(len(wanted), len(ours))


def is_chain(names: str, statement: Statement, mentions: Iterable[Mention]) -> bool:
    """Whether a statement came through those named, in that order, and through nobody else."""
    by_id = {mention.id: mention for mention in mentions}
    wanted = [name for name in names.split(",") if name]
    ours = [by_id[at].name for at in statement.through]
    return len(wanted) == len(ours) and all(name in own for name, own in zip(wanted, ours, strict=True))


def best_of(sentence: dict[str, str], statements: list[Statement]) -> Statement | None:
    """The statement with the sentence's speaker that shares most words with its content; None for too few."""
    content, speaker = significant_words(sentence["content"]), sentence["speaker"]

    def shared(statement: Statement) -> float:
        ours = significant_words(statement.content.text)
        return len(content & ours) / max(len(content), len(ours))

    own = [s for s in statements if _speaks(s, speaker)]
    best = max(own, key=lambda s: (shared(s), "stance" in sentence and s.stance == sentence["stance"]), default=None)
    return best if best is not None and shared(best) >= MIN_SHARED else None


def _speaks(statement: Statement, speaker: str) -> bool:
    if speaker == "author":
        return statement.speaker_class == "author"
    return statement.speaker_words is not None and bool(
        significant(speaker) & significant(statement.speaker_words.text)
    )


def significant_words(text: str) -> set[str]:
    return {word.casefold() for word in text.replace(",", " ").split()}


def own_scores(language: str, *, held_back: bool) -> tuple[dict[str, float], list[str]]:
    """Shares of statements found and absent ones not found, and of right parts: stances and certainties among those
    found, answers and chains among all; and a line for each error.
    """
    counts: Counter[str] = Counter()
    errors = []
    for sentence in own_set(language, held_back=held_back):
        wrong = wrong_parts(sentence, read(sentence["text"], language))
        counts.update(counted(sentence, wrong))
        if wrong:
            errors.append(f"{' '.join(wrong)} · {sentence['kind']} · {sentence['text']}")
    return {part: round(counts[part] / max(1, counts[f"n {part}"]), 4) for part in PARTS}, errors


def counted(sentence: dict[str, str], wrong: Sequence[str]) -> Iterator[str]:
    """The names of what one sentence adds one to: each of its parts, and those that are right."""
    missed = "found" in wrong
    yield "n found"
    if not {"found", "absent"} & set(wrong):
        yield "found"
    for part in PARTS[1:]:
        if part in sentence and not (missed and part in OF_FOUND):
            yield f"n {part}"
            if part not in wrong and not missed:
                yield part


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
        for part, name in ((False, "developed on"), (True, "held back")):
            scores, _ = own_scores(language, held_back=part)
            out.update({f"{language} own {name} {key}": value for key, value in scores.items()})
    return out


def main() -> None:
    lines = []
    for name, told in gold_sets(Path(sys.argv[1])).items():
        counts, errors = gold_scores(told)
        lines += [f"{name}: {counts['gold']} statements, {shares(counts)}", *errors]
    for language in LANGUAGES:
        scores, errors = own_scores(language, held_back=False)
        lines += [f"{language} own, developed on: {scores}", *errors]
        lines.append(f"{language} own, held back: {own_scores(language, held_back=True)[0]}")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
