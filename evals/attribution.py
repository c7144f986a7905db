"""Who says what,
measured: `python -m evals.attribution FILE.jsonl` for one file in the format of `corpora/measure/gqa`.

Method: gold and found statements are aligned one to one by the best total overlap of content tokens; precision and
recall of tokens are then averaged over statements for content, speaker, cue, and the three together (joint), and
unmatched statements count as zero (as in the SpkAtt-2023 shared task).
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import linear_sum_assignment

from wederhoor.extract import extract
from wederhoor.read.models import default_reader
from wederhoor.record import Block, Report, Statement, report_id

N_ENGLISH = 15
PARTS = ("content", "speaker", "cue", "joint")
Chars = frozenset[int]
NOTHING: Chars = frozenset()


@dataclass(frozen=True, slots=True)
class Attributed:
    """One attributed statement as the character positions of its words."""

    content: Chars
    speaker: Chars
    cue: Chars
    kind: str = ""

    def part(self, name: str) -> frozenset[tuple[str, int]]:
        names = PARTS[:3] if name == "joint" else (name,)
        return frozenset((n, i) for n in names for i in getattr(self, n))


@dataclass(slots=True)
class Tally:
    """Sums over documents; `scores` gives precision, recall and F1 of each part."""

    found: int = 0
    gold: int = 0
    precision: dict[str, float] = field(default_factory=lambda: dict.fromkeys(PARTS, 0.0))
    recall: dict[str, float] = field(default_factory=lambda: dict.fromkeys(PARTS, 0.0))

    def add(self, gold: Sequence[Attributed], found: Sequence[Attributed]) -> list[tuple[Attributed, Attributed]]:
        self.gold += len(gold)
        self.found += len(found)
        pairs = align(gold, found)
        for g, f in pairs:
            for name in PARTS:
                a, b = g.part(name), f.part(name)
                shared = len(a & b)
                self.precision[name] += shared / len(b) if b else float(not a)
                self.recall[name] += shared / len(a) if a else float(not b)
        return pairs

    def scores(self) -> dict[str, tuple[float, float, float]]:
        out = {}
        for name in PARTS:
            p, r = self.precision[name] / max(1, self.found), self.recall[name] / max(1, self.gold)
            out[name] = (p, r, 2 * p * r / (p + r) if p + r else 0.0)
        return out


def align(gold: Sequence[Attributed], found: Sequence[Attributed]) -> list[tuple[Attributed, Attributed]]:
    """Pairs with the best total overlap of content; pairs that share nothing are dropped."""
    if not gold or not found:
        return []
    shared = np.array([[len(g.content & f.content) for f in found] for g in gold])
    rows, columns = linear_sum_assignment(-shared)
    pairs = zip(rows.tolist(), columns.tolist(), strict=True)
    return [(gold[r], found[c]) for r, c in pairs if shared[r, c]]


def starts(text: str, spans: Iterable[tuple[int, int]]) -> Chars:
    """The first character of each word inside the spans: tokens that need no tokenizer to agree."""
    return frozenset(a + m.start() for a, b in spans for m in re.finditer(r"\w+", text[a:b]))


def plain_report(text: str, language: str) -> Report:
    """A report whose blocks are its lines, for measuring on bare text."""
    blocks = tuple(
        Block(start=m.start(), end=m.end(), kind="paragraph", language=language)
        for m in re.finditer(r"[^\n]*\S[^\n]*", text)
    )
    return Report(
        id=report_id(text, None, None), path=None, url=None, publisher=None, publisher_basis=None, title=None,
        language=language,
        published=None, text=text, blocks=blocks,
    )  # fmt: skip


def found_in(text: str, language: str) -> list[Attributed]:
    """The attributed statements that Wederhoor finds; the report's own voice is left out."""
    extraction = extract(default_reader().read(plain_report(text, language)))
    return [_as_attributed(text, s) for s in extraction.statements if s.mode != "author"]


def _as_attributed(text: str, statement: Statement) -> Attributed:
    def chars(part: Any) -> Chars:
        return starts(text, [(part.start, part.end)]) if part else NOTHING

    return Attributed(chars(statement.content), chars(statement.speaker_words), chars(statement.cue), statement.mode)


def gqa_documents(path: Path) -> Iterator[tuple[str, list[Attributed]]]:
    """(text, gold) from the German news quotation format."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            text = document["originalText"]
            gold = []
            for annotation in document["annotations"]:
                parts = [
                    starts(text, [(s["charBegin"], s["charEnd"]) for s in (annotation[key] or {}).get("spans", [])])
                    for key in ("quote", "speaker", "cue")
                ]
                gold.append(
                    Attributed(
                        parts[0], parts[1], parts[2], annotation["type"] + (" nested" if annotation["isNested"] else "")
                    )
                )
            yield text, gold


def dutch_documents(folder: Path) -> Iterator[tuple[str, list[Attributed]]]:
    """(text, gold) from `gold/nl_attribution`; speaker and cue are taken where they stand nearest to the quote."""
    for path in sorted(folder.glob("*.json")):
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        gold = []
        for statement in json.loads(path.read_text(encoding="utf-8"))["statements"]:
            quote = (statement["quote_start"], statement["quote_start"] + len(statement["quote"]))
            cue = _nearest(text, statement["cue"], quote, quote)
            speaker = _nearest(text, statement["speaker"], cue if cue != (0, 0) else quote, quote)
            gold.append(
                Attributed(starts(text, [quote]), starts(text, [speaker]), starts(text, [cue]), statement["mode"])
            )
        yield text, gold


def _nearest(text: str, words: str | None, to: tuple[int, int], outside: tuple[int, int]) -> tuple[int, int]:
    """Where `words` stand nearest to a span, outside another one if they stand there at all; (0, 0) for no words."""
    places = [m.span() for m in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)] if words else []
    free = [(a, b) for a, b in places if b <= outside[0] or a >= outside[1]] or places
    return min(free, key=lambda p: min(abs(p[0] - to[1]), abs(to[0] - p[1])), default=(0, 0))


def polnear_documents(folder: Path) -> Iterator[tuple[str, list[Attributed]]]:
    """(text, gold) from PolNeAR's brat files; relations tie sources and cues to contents."""
    for path in sorted((folder / "attributions").glob("*.ann")):
        text = (folder / "text" / (path.stem.rpartition("_")[0] + ".txt")).read_text(encoding="utf-8")
        spans: dict[str, list[tuple[int, int]]] = {}
        kinds: dict[str, str] = {}
        groups: dict[str, dict[str, list[str]]] = {}
        for line in path.read_text(encoding="utf-8").splitlines():
            columns = line.split("\t")
            if line.startswith("T"):
                kind, _, offsets = columns[1].partition(" ")
                kinds[columns[0]] = kind
                spans[columns[0]] = [(int(a), int(b)) for a, b in (pair.split() for pair in offsets.split(";"))]
            elif line.startswith("E"):
                arguments = [pair.split(":") for pair in columns[1].split()]
                group = groups.setdefault(columns[0], {})
                for name, target in arguments:
                    group.setdefault(name.rstrip("0123456789").casefold(), []).append(target)
        gold = []
        for group in groups.values():
            parts = [
                starts(text, [s for t in group.get(key, []) for s in spans.get(t, [])])
                for key in ("content", "source", "cue")
            ]
            if parts[0]:
                gold.append(Attributed(parts[0], parts[1], parts[2]))
        yield text, gold


def tally(documents: Iterable[tuple[str, list[Attributed]]], language: str) -> Tally:
    total = Tally()
    for text, gold in documents:
        total.add(gold, found_in(text, language))
    return total


def measure(shared: Path) -> dict[str, float]:
    """F1 of each part on German, Dutch and English news; English on N_ENGLISH documents, to keep the gate short."""
    polnear = islice(polnear_documents(shared / "corpora/measure/polnear"), N_ENGLISH)
    sets = {
        "attribution de gqa-dev": ("de", gqa_documents(shared / "corpora/measure/gqa/dev.jsonl")),
        "attribution nl gold": ("nl", dutch_documents(shared / "gold/nl_attribution")),
        "attribution en polnear": ("en", polnear),
    }
    out = {}
    for name, (language, documents) in sets.items():
        scores = tally(documents, language).scores()
        out.update({f"{name} {part} f1": round(values[2], 4) for part, values in scores.items()})
    return out


def main() -> None:
    for path in map(Path, sys.argv[1:]):
        scores = tally(gqa_documents(path), "de").scores()
        lines = [f"{part:8} P {p:.3f}  R {r:.3f}  F1 {f:.3f}" for part, (p, r, f) in scores.items()]
        sys.stdout.write("\n".join([str(path), *lines]) + "\n")


if __name__ == "__main__":
    main()
