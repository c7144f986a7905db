"""The reports' texts as the brief shows them: blocks of pieces, each piece linked to the line it belongs to."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from wederhoor.publish.lookup import Lookup
from wederhoor.publish.segments import Mark, Piece, cut
from wederhoor.record import Block, Case, Event, Report, Statement
from wederhoor.resolve.review.looks import words_of

FURNITURE_FOLDED_FROM = 3  # shorter runs of page furniture stay visible between the paragraphs


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place that lines link to, and the record whose words all light up then."""

    id: str
    record: str


@dataclass(frozen=True, slots=True)
class PieceView:
    """A piece of text; `href` is None where nothing was read, and for blanks, which are no link."""

    text: str
    anchors: tuple[Anchor, ...]
    href: str | None
    records: str  # ids, innermost first, with spaces between
    style: str  # CSS classes
    first: bool  # the first piece of its innermost mark, which the Tab key stops at


@dataclass(frozen=True, slots=True)
class BlockView:
    kind: str
    language: str
    reason: str | None
    pieces: tuple[PieceView, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring blocks: text, or page furniture that may be folded away."""

    furniture: bool
    folded: bool
    reasons: tuple[str, ...]
    blocks: tuple[BlockView, ...]


def case_marks(case: Case, lookup: Lookup, linked_mentions: Iterable[str]) -> dict[str, list[Mark]]:
    """Every mark by report; only `linked_mentions` get an anchor of their own."""
    linked = frozenset(linked_mentions)
    marks: dict[str, list[Mark]] = defaultdict(list)
    for mention in case.mentions:
        if entity := lookup.entity(mention.id):
            anchor = f"words-{mention.id}" if mention.id in linked else None
            marks[mention.report].append(
                Mark(
                    mention.words.start,
                    mention.words.end,
                    "mention",
                    entity.id,
                    anchor,
                    mention.form,
                )
            )
    for event in case.events:
        words = event.trigger
        marks[event.report].append(Mark(words.start, words.end, "event", event.id, f"words-{event.id}"))
    for statement in case.statements:
        words = statement.content
        marks[statement.report].append(
            Mark(
                words.start,
                words.end,
                "statement",
                statement.id,
                f"words-{statement.id}",
                statement.stance,
            )
        )
        for around in (statement.cue, statement.speaker_words):
            if around:
                marks[statement.report].append(Mark(around.start, around.end, "cue", statement.id))
    rejected: list[Statement | Event] = [*case.set_aside.statements, *case.set_aside.events]
    for record in rejected:
        words = words_of(record)
        marks[record.report].append(Mark(words.start, words.end, "rejected", record.id, f"words-{record.id}"))
    return marks


def text_runs(report: Report, marks: Sequence[Mark]) -> tuple[Run, ...]:
    """The report's blocks in order, neighbouring furniture together."""
    blocks = report.blocks or (Block(start=0, end=len(report.text), kind="paragraph", language=report.language),)
    by_block = _marks_by_block(blocks, marks)
    placed: set[str] = set()
    views = [_block_view(report, block, by_block.get(i, ()), placed) for i, block in enumerate(blocks)]
    runs = []
    for furniture, group in groupby(views, key=lambda view: view.kind == "furniture"):
        members = tuple(group)
        reasons = tuple(sorted({view.reason for view in members if view.reason}))
        runs.append(
            Run(
                furniture,
                furniture and len(members) >= FURNITURE_FOLDED_FROM,
                reasons,
                members,
            )
        )
    return tuple(runs)


def _marks_by_block(blocks: Sequence[Block], marks: Sequence[Mark]) -> Mapping[int, list[Mark]]:
    """The marks of each block; one that crosses a border stands in both."""
    starts = [block.start for block in blocks]
    found: dict[int, list[Mark]] = defaultdict(list)
    for mark in marks:
        for i in range(
            max(bisect_right(starts, mark.start) - 1, 0),
            bisect_right(starts, mark.end - 1),
        ):
            found[i].append(mark)
    return found


def _block_view(report: Report, block: Block, marks: Iterable[Mark], placed: set[str]) -> BlockView:
    pieces = tuple(_piece_views(report, cut(block.start, block.end, marks), placed))
    return BlockView(block.kind, block.language, block.reason, pieces)


def _piece_views(report: Report, pieces: Iterable[Piece], placed: set[str]) -> Iterator[PieceView]:
    """`placed` collects the anchors that stand already, since a mark across blocks may have only one."""
    visited: set[Mark] = set()
    for piece in pieces:
        anchors = [Anchor(m.anchor, m.record) for m in piece.marks if m.anchor and m.anchor not in placed]
        placed.update(anchor.id for anchor in anchors)
        innermost = piece.marks[0] if piece.marks else None
        text = report.text[piece.start : piece.end]
        yield PieceView(
            text=text,
            anchors=tuple(anchors),
            href=f"#line-{innermost.record}" if innermost and not text.isspace() else None,
            records=" ".join(dict.fromkeys(mark.record for mark in piece.marks)),
            style=_style(piece.marks),
            first=innermost is not None and innermost not in visited,
        )
        if innermost:
            visited.add(innermost)


def _style(marks: Sequence[Mark]) -> str:
    """Class names: the kinds, the stance of the innermost statement, and that of the one around it."""
    kinds = [f"is-{mark.kind}" for mark in marks if mark.kind != "statement"]
    stances = [mark.style for mark in marks if mark.kind == "statement"]
    lines = [f"{place}-{stance}" for place, stance in zip(("in", "out"), stances, strict=False)]
    return " ".join(dict.fromkeys(kinds + lines))
