"""Competing hypotheses as one web page: the matrix, and below it the words that each cell rests on."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from markupsafe import Markup

from wederhoor.compare.fitting import Cell
from wederhoor.compare.said import Said
from wederhoor.compare.weigh import Column, Item, Matrix
from wederhoor.publish import weighing
from wederhoor.publish.answer import days
from wederhoor.publish.templating import asset, environment, policy
from wederhoor.publish.views.context import report_words
from wederhoor.record import Block, Report

GIST_LETTERS = 90


@dataclass(frozen=True, slots=True)
class HypothesisView:
    """A hypothesis; `language` is that in which it was read, None where it was not."""

    label: str
    words: str
    language: str | None
    read_as: str
    against: str
    n_origins: int
    n_nameless: int
    n_consistent: int


@dataclass(frozen=True, slots=True)
class QuoteView:
    """The exact words, and the rest of their paragraph."""

    before: str
    words: str
    after: str
    language: str
    printed: str
    title: str
    id: str


@dataclass(frozen=True, slots=True)
class CellView:
    label: str  # of the hypothesis
    cell: Cell
    sign: str


@dataclass(frozen=True, slots=True)
class ItemView:
    anchor: str
    holder: str
    stance: str
    stand: str
    gist: str
    answered: str  # empty: the words tell themselves what they are about
    language: str
    cells: tuple[CellView, ...]
    quotes: tuple[QuoteView, ...]


@dataclass(frozen=True, slots=True)
class WeighingView:
    hypotheses: tuple[HypothesisView, ...]
    left_out: tuple[tuple[HypothesisView, str], ...]  # with the reason
    telling: tuple[ItemView, ...]  # what tells hypotheses apart
    others: tuple[ItemView, ...]
    n_reports: int
    n_undecided: int
    explanation: str


def render_weighing(matrix: Matrix, software: str) -> str:
    """The page: the same matrix gives the same text; it opens from a file, runs nothing and loads nothing."""
    style = asset("brief.css") + asset("weighing.css")
    return environment().get_template("weighing.html").render(
        page=weighing_view(matrix),
        software=software,
        policy=policy(style),
        style=Markup(style),  # ours, never a report's words
    )  # fmt: skip


def weighing_view(matrix: Matrix) -> WeighingView:
    """The matrix as templates see it."""
    names = [weighing.label(column) for column in matrix.columns]
    items = [(item, _item(number, item, names)) for number, item in enumerate(matrix.items, start=1)]
    return WeighingView(
        hypotheses=tuple(map(_hypothesis, matrix.columns)),
        left_out=tuple((_hypothesis(column), weighing.left_out_reason(column)) for column in matrix.left_out),
        telling=tuple(view for item, view in items if item.n_apart),
        others=tuple(view for item, view in items if not item.n_apart),
        n_reports=matrix.n_reports,
        n_undecided=len(matrix.undecided),
        explanation=weighing.NO_VERDICT,
    )


def _hypothesis(column: Column) -> HypothesisView:
    report = column.hypothesis.report
    return HypothesisView(
        label=weighing.label(column),
        words=column.hypothesis.words,
        language=report.language if report else None,
        read_as=weighing.understood(column),
        against=weighing.against(column),
        n_origins=column.n_origins,
        n_nameless=column.n_nameless,
        n_consistent=column.n_consistent,
    )


def _item(number: int, item: Item, names: list[str]) -> ItemView:
    first = item.said[0]
    return ItemView(
        anchor=f"evidence-{number}",
        holder=weighing.holder(item),
        stance=first.stance,
        stand=weighing.stance(item),
        gist=_shortened(first.words.text),
        answered=_shortened(first.answered.text) if first.answered else "",
        language=first.report.language,
        cells=tuple(
            CellView(name, cell, weighing.SIGNS[cell.fit]) for name, cell in zip(names, item.cells, strict=True)
        ),
        quotes=tuple(map(_quote, item.said)),
    )


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= GIST_LETTERS else f"{words[: GIST_LETTERS - 1].rsplit(' ', 1)[0]} …"


def _quote(said: Said) -> QuoteView:
    """The words within their paragraph; words that run over its end stand without what follows."""
    report, words = said.report, said.words
    block = _block_at(report, words.start)
    start, end = (block.start, max(block.end, words.end)) if block else (words.start, words.end)
    return QuoteView(
        before=report.text[start : words.start],
        words=words.text,
        after=report.text[words.end : end],
        language=block.language if block else report.language,
        printed=f"{report_words(report)}, {days(report)}",
        title=report.title or "",
        id=said.statement or said.event or "",
    )


def _block_at(report: Report, offset: int) -> Block | None:
    at = bisect_right(report.blocks, offset, key=lambda block: block.start) - 1
    return report.blocks[at] if at >= 0 else None
