"""Rows into records, and questions to a case."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from wederhoor import SOFTWARE
from wederhoor.errors import CaseError
from wederhoor.record import (
    Case,
    Correction,
    Entity,
    Event,
    Finding,
    Mark,
    Mention,
    Outcome,
    Rejected,
    Report,
    ReportId,
    Reprint,
    Route,
    Statement,
    Value,
)
from wederhoor.store.case_file import Store
from wederhoor.store.evidence import misquotes

V = TypeVar("V", bound=Value)

REPORTS = """
SELECT body, text, (SELECT min(path) FROM file WHERE file.report = report.id) AS first
FROM report ORDER BY first, id
"""
OF_REPORTS = """
SELECT body
FROM {kind} JOIN (SELECT report AS id, min(path) AS first FROM file GROUP BY report) AS r ON r.id = {kind}.report
ORDER BY r.first, r.id, start, {kind}.id
"""
STANDARD_INPUT = "-"
PIPED = "-//"  # and the hash of the bytes; no path has two slashes


@dataclass(frozen=True, slots=True)
class Hit:
    """A report that holds the words looked for, and a passage around them."""

    report: ReportId
    title: str | None
    passage: str


def load_case(store: Store) -> Case:
    """Everything in the case as it was read, in a fixed order; marks are there and not applied.

    Raises CaseError where a record cites words that its report has not.
    """
    with store.snapshot():
        case = decode_case(store)
    texts = {report.id: report.text for report in case.reports}
    records: list[Mention | Event | Statement] = [*case.mentions, *case.events, *case.statements]
    for record in records:
        for problem in misquotes(record, texts.get(record.report, "")):
            raise CaseError(f"{store.name}: {record.id} {problem}; see all with: wederhoor verify {store.name}")
    return case


def decode_case(store: Store) -> Case:
    """The case as it stands in the file, unchecked."""
    return Case(
        reports=tuple(decode_reports(store)),
        mentions=decode_all(store, OF_REPORTS.format(kind="mention"), Mention),
        events=decode_all(store, OF_REPORTS.format(kind="event"), Event),
        statements=decode_all(store, OF_REPORTS.format(kind="statement"), Statement),
        entities=decode_derived(store, "entity", Entity),
        findings=decode_derived(store, "finding", Finding),
        routes=decode_derived(store, "route", Route),
        reprints=decode_derived(store, "reprint", Reprint),
        rejected=rejected_files(store),
        software=makers(store, "software") or SOFTWARE,
        reader=makers(store, "reader"),
        corrections=decode_corrections(store),
        outcomes=decode_derived(store, "outcome", Outcome),
        marks=decode_marks(store),
    )


def decode_reports(store: Store) -> Iterator[Report]:
    for body, text, path in store.rows(REPORTS):
        report = decode(store, body, Report)
        yield msgspec.structs.replace(report, text=text, path=public_path(store, path))


def decode_all(store: Store, sql: str, kind: type[V]) -> tuple[V, ...]:
    return tuple(decode(store, body, kind) for (body,) in store.rows(sql))


def decode_corrections(store: Store) -> tuple[Correction, ...]:
    """In the order they were given."""
    return decode_all(store, "SELECT body FROM correction ORDER BY number", Correction)


def decode_marks(store: Store) -> tuple[Mark, ...]:
    """In the order they were given."""
    return decode_all(store, "SELECT body FROM mark ORDER BY number", Mark)


def decode_derived(store: Store, name: str, kind: type[V]) -> tuple[V, ...]:
    rows = store.rows("SELECT body FROM derived WHERE kind = ? ORDER BY place", (name,))
    return tuple(decode(store, body, kind) for (body,) in rows)


def decode(store: Store, body: str, kind: type[V]) -> V:
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.MsgspecError, UnicodeError) as error:
        raise CaseError(f"{store.name}: holds a damaged {kind.__name__.lower()}: {error}") from error


def public_path(store: Store, path: object) -> str | None:
    """The path as the user gave it; None for standard input."""
    if not isinstance(path, str):  # SQLite gives null for a name that it cannot read any more
        raise CaseError(f"{store.name}: is damaged: the name of a file is lost")
    return None if path.startswith(PIPED) else path


def makers(store: Store, column: str) -> str:
    """The names of the software (or readers) that read the reports, or "" if there are none."""
    return ", ".join(name for (name,) in store.rows(f"SELECT DISTINCT {column} FROM report ORDER BY 1"))


def rejected_files(store: Store) -> tuple[Rejected, ...]:
    rows = store.rows("SELECT path, reason FROM file WHERE report IS NULL ORDER BY path")
    return tuple(Rejected(path=public_path(store, path) or STANDARD_INPUT, reason=reason) for path, reason in rows)


def revision(store: Store) -> int:
    return int(store.rows("SELECT revision FROM state")[0][0])


def version(store: Store) -> str:
    """Differs as soon as anything in the case, or worked out from it, does."""
    [(now, of, by, seal)] = store.rows("SELECT revision, derived_from, derived_by, seal FROM state")
    return f"{now} {of} {by} {seal}"


def is_derived(store: Store, software: str) -> bool:
    """Whether entities, findings and routes are those of the reports that are stored now."""
    [(now, of, by)] = store.rows("SELECT revision, derived_from, derived_by FROM state")
    return bool(now == of and by == software)


def is_known(store: Store, path: str, fingerprint: str) -> bool:
    """Whether this very file, taken in the same way by the same software, is in the case or was rejected."""
    return bool(store.rows("SELECT 1 FROM file WHERE path = ? AND fingerprint = ?", (path, fingerprint)))


def find_copy(store: Store, fingerprint: str) -> ReportId | None:
    """The report of a file with the same bytes, taken in the same way."""
    rows = store.rows("SELECT report FROM file WHERE fingerprint = ? AND report IS NOT NULL", (fingerprint,))
    return rows[0][0] if rows else None


def rejection(store: Store, path: str) -> str | None:
    """Why the file was rejected, or None if it was not."""
    rows = store.rows("SELECT reason FROM file WHERE path = ? AND report IS NULL", (path,))
    return rows[0][0] if rows else None


def search(store: Store, words: str) -> tuple[Hit, ...]:
    """Reports that hold every word, or a longer one that starts with it, best first; case and accents do not matter."""
    terms = fts_query(words)
    if not terms:
        return ()
    rows = store.rows(
        "SELECT report.id, report.title, snippet(words, 1, '', '', '…', 24)"
        " FROM words JOIN report ON report.number = words.rowid"
        " WHERE words MATCH ? ORDER BY round(words.rank, 6), report.id",
        (terms,),
    )
    return tuple(Hit(report, title, " ".join(passage.split())) for report, title, passage in rows)


def fts_query(words: str) -> str:
    """The words as FTS5 takes them, each as the start of one; empty where there is nothing to look for."""
    plain = words.replace('"', " ").replace("\0", " ").split()
    return " ".join(f'"{word}"*' for word in plain if any(map(str.isalnum, word)))
