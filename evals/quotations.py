"""Attributed statements of three corpora in one form: who says what with which word, as positions of words."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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
    nested: bool = False

    def part(self, name: str) -> frozenset[tuple[str, int]]:
        names = PARTS[:3] if name == "joint" else (name,)
        return frozenset((n, i) for n in names for i in getattr(self, n))


Document = tuple[str, list[Attributed]]


def starts(text: str, spans: Iterable[tuple[int, int]]) -> Chars:
    """The first character of each word inside the spans: tokens that need no tokenizer to agree."""
    return frozenset(a + m.start() for a, b in spans for m in re.finditer(r"\w+", text[a:b]))


def gqa_documents(path: Path) -> Iterator[Document]:
    """(text, gold) from the German news quotation format, one document a line."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            text = document["originalText"]
            yield text, [_from_gqa(text, annotation) for annotation in document["annotations"]]


def _from_gqa(text: str, annotation: dict[str, Any]) -> Attributed:
    content, speaker, cue = (
        starts(text, [(s["charBegin"], s["charEnd"]) for s in (annotation[key] or {}).get("spans", [])])
        for key in ("quote", "speaker", "cue")
    )
    return Attributed(content, speaker, cue, annotation["type"], annotation["isNested"])


def dutch_documents(folder: Path) -> Iterator[Document]:
    """(text, gold) from `gold/nl_attribution`; speaker and cue are taken where they stand nearest to the quote."""
    for path in sorted(folder.glob("*.json")):
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        statements = json.loads(path.read_text(encoding="utf-8"))["statements"]
        yield text, [_from_dutch(text, statement) for statement in statements]


def _from_dutch(text: str, statement: dict[str, Any]) -> Attributed:
    quote = (statement["quote_start"], statement["quote_start"] + len(statement["quote"]))
    cue = nearest(text, statement["cue"], quote, quote)
    speaker = nearest(text, statement["speaker"], cue if cue != (0, 0) else quote, quote)
    return Attributed(
        starts(text, [quote]),
        starts(text, [speaker]),
        starts(text, [cue]),
        statement["mode"],
        statement["nested_in"] is not None,
    )


def nearest(text: str, words: str | None, to: tuple[int, int], outside: tuple[int, int]) -> tuple[int, int]:
    """Where `words` stand nearest to a span, outside another one if they stand there at all; (0, 0) for no words."""
    places = [m.span() for m in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)] if words else []
    free = [(a, b) for a, b in places if b <= outside[0] or a >= outside[1]] or places
    return min(free, key=lambda p: min(abs(p[0] - to[1]), abs(to[0] - p[1])), default=(0, 0))


def polnear_documents(folder: Path) -> Iterator[Document]:
    """(text, gold) from PolNeAR's brat files; relations tie speakers and cues to contents."""
    for path in sorted((folder / "attributions").glob("*.ann")):
        text = (folder / "text" / (path.stem.rpartition("_")[0] + ".txt")).read_text(encoding="utf-8")
        yield text, list(_from_brat(text, path.read_text(encoding="utf-8").splitlines()))


def _from_brat(text: str, lines: Iterable[str]) -> Iterator[Attributed]:
    spans: dict[str, list[tuple[int, int]]] = {}
    groups: list[list[tuple[str, str]]] = []
    for line in lines:
        name, body, *_ = line.split("\t")
        if name.startswith("T"):
            offsets = body.partition(" ")[2]
            spans[name] = [(int(a), int(b)) for a, b in (pair.split() for pair in offsets.split(";"))]
        elif name.startswith("E"):
            arguments = (pair.split(":") for pair in body.split())
            groups.append([(part.rstrip("0123456789").casefold(), target) for part, target in arguments])
    for group in groups:
        content, speaker, cue = (
            starts(text, [span for part, target in group if part == key for span in spans.get(target, [])])
            for key in ("content", "source", "cue")
        )
        if content:
            yield Attributed(content, speaker, cue)
