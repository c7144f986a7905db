"""What kind of thing each name is taken for: `python -m evals.entity_types` prints the errors on every second sentence.

A name that is not found, and words that name nothing and were found, count as wrong. The sentences stand in
`data/entity_types/sentences.txt`; each is resolved as a case of its own.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from evals.attribution import plain_report
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.models import default_reader
from wederhoor.read.reading import Reading
from wederhoor.record import Report
from wederhoor.resolve.entities import resolve_entities

SENTENCES = Path(__file__).parent / "data" / "entity_types" / "sentences.txt"
MARK = re.compile(r"\[([^|\]]+)\|([a-z-]+)\]")
NOTHING = "-"
Part = Literal["dev", "held"]


@dataclass(frozen=True, slots=True)
class Typed:
    """A sentence and the words in it whose type is known."""

    report: Report
    marks: tuple[tuple[int, int, str], ...]  # start, end, type


@dataclass(frozen=True, slots=True)
class Judged:
    """A marked name, and what it was taken for."""

    language: str
    words: str
    sentence: str
    wanted: str
    found: str


def measure(shared: Path) -> dict[str, float]:
    """Share of the marked words whose type is right, by part and language; `shared` is not needed."""
    read = default_reader().read
    found: dict[str, float] = {}
    for part in ("dev", "held"):
        found |= {f"{part}.{name}": value for name, value in figures(list(judge(part, read))).items()}
    return found


def figures(judged: list[Judged]) -> dict[str, float]:
    if not judged:
        raise ValueError("entity types: nothing was checked")
    right: dict[str, list[bool]] = defaultdict(list)
    for one in judged:
        for name in ("accuracy", f"accuracy.{one.language}"):
            right[name].append(one.found == one.wanted)
    return {name: sum(checks) / len(checks) for name, checks in right.items()}


def judge(part: Part, read: Callable[[Report], Reading]) -> Iterator[Judged]:
    for typed in sentences(part):
        mentions = find_mentions(read(typed.report)).mentions
        types = {m: e.type for e in resolve_entities(mentions, [typed.report]) for m in e.mentions}
        for start, end, wanted in typed.marks:
            here = [m for m in mentions if m.id in types and m.words.start < end and start < m.words.end]
            best = max(here, key=lambda m: min(m.words.end, end) - max(m.words.start, start), default=None)
            found = types[best.id] if best is not None else NOTHING
            words = typed.report.text[start:end]
            yield Judged(typed.report.language, words, typed.report.text, wanted, found)


def sentences(part: Part, path: Path = SENTENCES, *, in_a_row: int = 1) -> Iterator[Typed]:
    """Of each language the first, third … sentence for `dev`, the others for `held`; or so many in a row in turns."""
    counts: dict[str, int] = defaultdict(int)
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        language, _, marked = line.partition("|")
        if part == ("held" if counts[language] // in_a_row % 2 else "dev"):
            yield _typed(marked, language)
        counts[language] += 1


def _typed(marked: str, language: str) -> Typed:
    plain, at, marks = "", 0, []
    for match in MARK.finditer(marked):
        plain += marked[at : match.start()]
        marks.append((len(plain), len(plain) + len(match[1]), match[2]))
        plain += match[1]
        at = match.end()
    return Typed(plain_report(plain + marked[at:], language), tuple(marks))


def tell(judged: list[Judged]) -> None:
    """Print what was found wrong, and the figures."""
    for one in judged:
        if one.found != one.wanted:
            print(f"{one.language} {one.words}: {one.found}, not {one.wanted}   {one.sentence}")
    for name, value in figures(judged).items():
        print(f"{name:<14} {value:.3f}")


def main() -> None:
    tell(list(judge("dev", default_reader().read)))


if __name__ == "__main__":
    main()
