"""A case as tables, one CSV file for each kind of record (RFC 4180), for spreadsheets and data frames.

A spreadsheet takes a cell that starts with `=` or the like for a formula, and words from a report could so act on the
computer of whoever opens them: such cells get an apostrophe in front, which spreadsheets take for "this is text".
"""

from __future__ import annotations

import codecs
import csv
import io
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from wederhoor.compare.grading import Register
from wederhoor.publish.exports.grades import Grades
from wederhoor.publish.exports.told import Told
from wederhoor.record import Case, Published

Cell = str | int | float | None
FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
UNSEEN = ("Cc", "Cf")  # controls and marks without a shape, by Unicode category
CONTROLS = ("\t", "\r", "\n")
MARK = "'"
LISTED = "; "


@dataclass(frozen=True, slots=True)
class Table:
    """One kind of record: its columns, and a row for each record."""

    columns: Sequence[str]
    rows: Iterable[Sequence[Cell]]


def csv_files(case: Case, register: Register | None = None, *, bom: bool) -> Mapping[str, bytes]:
    """The tables by file name; with `bom`, Excel knows that they are UTF-8."""
    start = codecs.BOM_UTF8 if bom else b""
    return {f"{name}.csv": start + _csv(table) for name, table in tables(case, register).items()}


def _csv(table: Table) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(table.columns)
    writer.writerows([safe(cell) for cell in row] for row in table.rows)
    return out.getvalue().encode("utf-8", "replace")


def safe(cell: Cell) -> Cell:
    """The cell, with an apostrophe before text that a spreadsheet would take for a formula; numbers are left alone."""
    if isinstance(cell, str):
        # some programs drop leading spaces, and what nobody sees, before they look
        return MARK + cell if cell[:1] in CONTROLS or _first_seen(cell) in FORMULA else cell
    return cell


def _first_seen(text: str) -> str:
    return next((c for c in text if not c.isspace() and unicodedata.category(c) not in UNSEEN), "")


def tables(case: Case, register: Register | None = None) -> Mapping[str, Table]:
    """Every kind of record; what a record has several of has a table of its own, joined by id.

    With a register, reports, statements and findings have a column more for their grades.
    """
    told = Told(case, Grades(case, register) if register else None)
    return {
        "reports": _reports(told),
        "entities": _entities(case),
        "names": _names(case),
        "mentions": _mentions(told),
        "events": _events(told),
        "roles": _roles(told),
        "statements": _statements(told),
        "findings": _findings(told),
        "positions": _positions(told),
        "conflicts": _conflicts(case),
        "routes": _routes(told),
        "reprints": Table(("report", "first", "overlap"), _reprints(case)),
        "rejected": Table(("path", "reason"), ((file.path, file.reason) for file in case.rejected)),
    }


def _reports(told: Told) -> Table:
    """Without texts: cells end at 32,767 characters in Excel. The JSON Lines have them."""
    columns = ("id", "publisher", "title", "language", "published_from", "published_to", "published_basis", "path",
               "url", "characters", *_column(told, "reliability"))  # fmt: skip
    rows = (
        (r.id, r.publisher, r.title, r.language, *_published(r.published), r.path, r.url, len(r.text),
         *([told.grades.reliability(r)] if told.grades else []))
        for r in told.case.reports
    )  # fmt: skip
    return Table(columns, rows)


def _published(published: Published | None) -> tuple[Cell, Cell, Cell]:
    return (published.first, published.last, published.basis) if published else (None, None, None)


def _entities(case: Case) -> Table:
    columns = ("id", "type", "name", "country", "wikidata", "mentions", "reports")
    return Table(
        columns, ((e.id, e.type, e.name, e.country, e.wikidata, len(e.mentions), len(e.reports)) for e in case.entities)
    )


def _names(case: Case) -> Table:
    columns = ("entity", "name", "language", "count")
    return Table(columns, ((e.id, name.text, name.language, name.count) for e in case.entities for name in e.names))


def _mentions(told: Told) -> Table:
    columns = ("id", "report", "entity", "start", "end", "text", "form", "type", "language", "antecedent")
    rows = (
        (m.id, m.report, _id(told, m.id), m.words.start, m.words.end, m.words.text, m.form, m.type, m.language,
         m.antecedent)
        for m in told.case.mentions
    )  # fmt: skip
    return Table(columns, rows)


def _events(told: Told) -> Table:
    columns = ("id", "report", "type", "status", "time_from", "time_to", "time_text", "trigger", "start", "end", "gist",
               "words", "language", "finding", "verdict", "review")  # fmt: skip
    return Table(columns, _event_rows(told))


def _event_rows(told: Told) -> Iterator[Sequence[Cell]]:
    for event in told.case.events:
        time, words, finding = event.time, told.words(event), told.finding(event)
        yield (
            event.id, event.report, event.type, event.status,
            time.first if time else None, time.last if time else None, time.words.text if time and time.words else None,
            event.trigger.text, words.start, words.end, told.gist(event), words.text, told.language(event, words),
            finding.id if finding else None, finding.verdict if finding else None, told.reviews.get(event.id),
        )  # fmt: skip


def _roles(told: Told) -> Table:
    columns = ("event", "role", "entity", "name", "start", "end", "text", "value")
    rows = (
        (event.id, role.role, entity.id if (entity := told.entity(role)) else None, told.name(role), role.words.start,
         role.words.end, role.words.text, role.value)
        for event in told.case.events for role in event.roles
    )  # fmt: skip
    return Table(columns, rows)


def _statements(told: Told) -> Table:
    columns = ("id", "report", "publisher", "speaker", "speaker_name", "speaker_class", "through", "stance",
               "certainty", "mode", "cue", "start", "end", "text", "language", "events", "within", "review",
               *_column(told, "likelihood"))  # fmt: skip
    rows = (
        (s.id, s.report, told.report(s).publisher, _id(told, s.speaker), told.speaker(s), s.speaker_class,
         LISTED.join(told.mention_name(mention) for mention in s.through), s.stance, s.certainty, s.mode,
         s.cue.text if s.cue else None, s.content.start, s.content.end, s.content.text, told.language(s, s.content),
         LISTED.join(s.events), s.within, told.reviews.get(s.id), *([told.grades.likelihood(s)] if told.grades else []))
        for s in told.case.statements
    )  # fmt: skip
    return Table(columns, rows)


def _findings(told: Told) -> Table:
    columns = ("id", "question", "verdict", "positions", "events", "origins", "review", *_column(told, "credibility"))
    rows = (
        (
            f.id,
            f.question,
            f.verdict,
            len(f.positions),
            LISTED.join(f.events),
            LISTED.join(_entity_names(told, f.origins)),
            told.reviews.get(f.id),
            *([told.grades.credibility(f)] if told.grades else []),
        )
        for f in told.case.findings
    )
    return Table(columns, rows)


def _positions(told: Told) -> Table:
    columns = ("finding", "holder", "speaker", "publisher", "stance", "certainty", "statements")
    rows = (
        (f.id, told.holder(p), p.speaker, p.publisher, p.stance, p.certainty, LISTED.join(p.statements))
        for f in told.case.findings
        for p in f.positions
    )
    return Table(columns, rows)


def _conflicts(case: Case) -> Table:
    columns = ("finding", "field", "values", "explanation")
    rows = ((f.id, c.field, LISTED.join(c.values), c.explanation) for f in case.findings for c in f.conflicts)
    return Table(columns, rows)


def _routes(told: Told) -> Table:
    columns = ("id", "goods", "class", "quantity", "status", "stops", "events", "weakest")
    rows = (
        (r.id, r.goods.text, r.goods.category, r.quantity, r.status, LISTED.join(told.stops(r)),
         LISTED.join(r.events), r.weakest)
        for r in told.case.routes
    )  # fmt: skip
    return Table(columns, rows)


def _reprints(case: Case) -> Iterator[Sequence[Cell]]:
    for reprint in case.reprints:
        first, *copies = reprint.reports
        yield from ((copy, first, reprint.overlap) for copy in copies)


def _column(told: Told, name: str) -> tuple[str, ...]:
    """A column that only graded tables have."""
    return (name,) if told.grades else ()


def _id(told: Told, mention: str | None) -> str | None:
    entity = told.look.entity(mention)
    return entity.id if entity else None


def _entity_names(told: Told, ids: Iterable[str]) -> Iterator[str]:
    return (told.look.entities[i].name for i in ids if i in told.look.entities)
