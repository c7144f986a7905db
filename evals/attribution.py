"""Who says what,
measured: `python -m evals.attribution FILE.jsonl` for files in the format of `corpora/measure/gqa`.

Method: gold and found statements are aligned one to one by the best total overlap of content tokens; precision and
recall of tokens are then averaged over statements for content, speaker, cue, and the three together (joint), and
unmatched statements count as zero (as in the SpkAtt-2023 shared task). For one type of speech, or the nested ones
alone, recall counts the gold statements of that type, precision only the found ones that were aligned to them: what
was found but matches nothing has no type, and lowers the precision of all together.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import numpy as np
from scipy.optimize import linear_sum_assignment

from evals.quotations import (
    PARTS,
    Attributed,
    Document,
    dutch_documents,
    gqa_documents,
    polnear_documents,
    starts,
)
from wederhoor.extract import extract
from wederhoor.read.models import default_reader
from wederhoor.read.reading import Reading
from wederhoor.record import Block, Evidence, Report, Statement, report_id
from wederhoor.text.languages import language_of

N_ENGLISH = 15
Pair = tuple[Attributed, Attributed]
Scores = dict[str, tuple[float, float, float]]


@dataclass(slots=True)
class Tally:
    """Sums over documents; `scores` gives precision, recall and F1 of each part."""

    found: int = 0
    gold: int = 0
    precision: dict[str, float] = field(default_factory=lambda: dict.fromkeys(PARTS, 0.0))
    recall: dict[str, float] = field(default_factory=lambda: dict.fromkeys(PARTS, 0.0))

    def add(self, n_gold: int, n_found: int, pairs: Iterable[Pair]) -> None:
        self.gold += n_gold
        self.found += n_found
        for gold, found in pairs:
            for name in PARTS:
                a, b = gold.part(name), found.part(name)
                shared = len(a & b)
                self.precision[name] += shared / len(b) if b else float(not a)
                self.recall[name] += shared / len(a) if a else float(not b)

    def scores(self) -> Scores:
        out = {}
        for name in PARTS:
            p, r = self.precision[name] / max(1, self.found), self.recall[name] / max(1, self.gold)
            out[name] = (p, r, 2 * p * r / (p + r) if p + r else 0.0)
        return out


def align(gold: Sequence[Attributed], found: Sequence[Attributed]) -> list[Pair]:
    """Pairs with the best total overlap of content; pairs that share nothing are dropped."""
    if not gold or not found:
        return []
    shared = np.array([[len(g.content & f.content) for f in found] for g in gold])
    rows, columns = linear_sum_assignment(-shared)
    pairs = zip(rows.tolist(), columns.tolist(), strict=True)
    return [(gold[r], found[c]) for r, c in pairs if shared[r, c]]


def tallies(documents: Iterable[tuple[Sequence[Attributed], Sequence[Attributed]]]) -> dict[str, Tally]:
    """Of (gold, found) a document: a tally of all, one of each type of speech, and one of the nested statements."""
    out: dict[str, Tally] = {"all": Tally()}
    for gold, found in documents:
        pairs = align(gold, found)
        out["all"].add(len(gold), len(found), pairs)
        for kind in sorted({group for g in gold for group in _groups(g)}):
            inside = [pair for pair in pairs if kind in _groups(pair[0])]
            n_gold = sum(kind in _groups(g) for g in gold)
            out.setdefault(kind, Tally()).add(n_gold, len(inside), inside)
    return out


def _groups(gold: Attributed) -> tuple[str, ...]:
    return tuple(group for group in (gold.kind, "nested" if gold.nested else "") if group)


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


def found_in(reading: Reading) -> list[Attributed]:
    """The attributed statements that Wederhoor finds; the report's own voice is left out.

    What several say together is a statement of each in the record, and one with all their names in the corpora.
    """
    together: dict[tuple[Evidence, Evidence | None, str], list[Statement]] = defaultdict(list)
    for statement in extract(reading).statements:
        if statement.mode != "author":
            together[statement.content, statement.cue, statement.stance].append(statement)
    return [_as_attributed(reading.report.text, said) for said in together.values()]


def _as_attributed(text: str, said: Sequence[Statement]) -> Attributed:
    speakers = [statement.speaker_words for statement in said if statement.speaker_words]
    named = [(speakers[0].start, speakers[-1].end)] if speakers else []
    first = said[0]
    cue = [(first.cue.start, first.cue.end)] if first.cue else []
    content = starts(text, [(first.content.start, first.content.end)])
    return Attributed(content, starts(text, named), starts(text, cue), first.mode)


def beside_found(
    documents: Iterable[Document], language: str | None = None
) -> Iterator[tuple[list[Attributed], list[Attributed]]]:
    """(gold, found) of each text; without a `language` each text is read in the one that it looks like."""
    reader = default_reader()
    for text, gold in documents:
        report = plain_report(text, language or language_of(text)[0])
        yield gold, found_in(reader.read(report))


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
        scores = tallies(beside_found(documents, language))["all"].scores()
        out.update({f"{name} {part} f1": round(values[2], 4) for part, values in scores.items()})
    return out


def as_table(tallied: dict[str, Tally]) -> str:
    """Precision, recall and F1 of each part, a row for all statements and one for each type."""
    lines = [f"{'':22}{'gold':>6}{'found':>6}" + "".join(f"{part + ' P R F1':>21}" for part in PARTS)]
    for kind, tally in tallied.items():
        cells = "".join(f"   {p:.3f} {r:.3f} {f:.3f}" for p, r, f in tally.scores().values())
        lines.append(f"{kind:22}{tally.gold:6}{tally.found:6}{cells}")
    return "\n".join(lines)


def main() -> None:
    for path in map(Path, sys.argv[1:]):
        print(path, as_table(tallies(beside_found(gqa_documents(path)))), sep="\n")


if __name__ == "__main__":
    main()
