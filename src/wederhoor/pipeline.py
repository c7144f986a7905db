"""The story: files become reports, reports are read and told, and what they tell is laid side by side."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

import msgspec

from wederhoor import SOFTWARE
from wederhoor.compare.findings import find_findings
from wederhoor.compare.reprints import find_reprints
from wederhoor.compare.routes import find_routes
from wederhoor.errors import ReportError
from wederhoor.extract import extract
from wederhoor.ingest.files import find_files, read_bytes
from wederhoor.ingest.load import load_report
from wederhoor.ingest.side import Given, given_for
from wederhoor.read.reading import Reader
from wederhoor.record import Case, Correction, Event, Mark, Rejected, Report, Statement
from wederhoor.resolve.corrections.apply import correct
from wederhoor.resolve.corrections.giving import signed
from wederhoor.resolve.corrections.pointing import Pointer
from wederhoor.resolve.entities import majority_language, resolve_entities
from wederhoor.resolve.offices import with_offices
from wederhoor.resolve.proposals import with_proposals
from wederhoor.resolve.review.apply import review, review_told
from wederhoor.store.case_file import Store
from wederhoor.store.query import (
    PIPED,
    decode_marks,
    find_copy,
    is_derived,
    is_known,
    load_case,
    rejection,
    revision,
)
from wederhoor.store.said import give_said
from wederhoor.store.write import (
    Derived,
    FileKey,
    Told,
    keep_derived,
    save_copy,
    save_derived,
    save_rejected,
    save_report,
)

Progress = Callable[[int, int, str], None]  # files done, files in all, the file that comes next


@dataclass(frozen=True, slots=True)
class Intake:
    """What is taken in, and what the user says about it."""

    paths: Sequence[Path]
    standard_input: bytes | None = None  # None: not asked for
    given: Mapping[str, Given] = field(default_factory=dict)  # by file, from a side file
    encoding: str | None = None  # None: found out
    skip: frozenset[Path] = frozenset()  # resolved paths that are no reports: the case itself, the page to be written


@dataclass(frozen=True, slots=True)
class Added:
    """What became of the files."""

    new: int
    known: int  # in the case before, under the same or another path
    rejected: tuple[Rejected, ...]
    unused: tuple[str, ...] = ()  # entries of the side file that describe none of the files


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to take in; `path` is None for standard input."""

    path: Path | None
    name: str
    given: Given | None  # None: the user says nothing about it


def add_files(intake: Intake, store: Store, reader: Reader, *, progress: Progress | None = None) -> Added:
    """Read every file into the store; one that cannot be used is stored as rejected, with the reason.

    Each report is stored whole or not at all, so that an interrupted run goes on where it stopped.
    """
    items, unusable = find_items(intake)
    for rejected in unusable:
        save_rejected(store, FileKey(rejected.path, "", ""), rejected.reason)
    new = known = 0
    refused = list(unusable)
    for number, item in enumerate(items):
        if progress:
            progress(number, len(items), item.name)
        outcome = add_item(item, intake, store, reader)
        if isinstance(outcome, Rejected):
            refused.append(outcome)
        else:
            new, known = new + outcome, known + (not outcome)
    return Added(new, known, tuple(refused), unused_entries(items, intake))


def add_item(item: Item, intake: Intake, store: Store, reader: Reader) -> bool | Rejected:
    """Take in one file: whether it holds a report that was not in the case, or why it cannot be used."""
    key = FileKey(item.name, "", "")
    try:
        data = item_bytes(item, intake)
        key = file_key(item, data, intake, reader)
        if is_known(store, key.path, key.fingerprint):
            reason = rejection(store, key.path)
            return False if reason is None else Rejected(path=public_name(item), reason=reason)
        if copy := find_copy(store, key.fingerprint):
            save_copy(store, key, copy)
            return False
        report = load_report(item.path, data, given=item.given, encoding=intake.encoding)
    except ReportError as error:
        save_rejected(store, key, str(error))
        return Rejected(path=public_name(item), reason=str(error))
    return save_report(store, key, tell(report, reader))


def tell(report: Report, reader: Reader) -> Told:
    """Read a report: what it names, what it says happened, and who says so."""
    reading = reader.read(report)
    found = extract(reading)
    return Told(report, found.mentions, found.events, found.statements, SOFTWARE, reader.name)


def build_case(store: Store) -> Case:
    """The whole case as it stands; what follows from all reports together is worked out anew if they have changed."""
    if not is_derived(store, SOFTWARE):
        now = revision(store)
        save_derived(store, derive(load_case(store)), revision=now, software=SOFTWARE)
    return review(load_case(store))


def read_case(store: Store) -> Case:
    """As `build_case`, for a case that is not to be written."""
    case = load_case(store)
    if is_derived(store, SOFTWARE):
        return review(case)
    now = derive(case)
    worked_out = msgspec.structs.replace(
        case,
        entities=now.entities,
        findings=now.findings,
        routes=now.routes,
        reprints=now.reprints,
        outcomes=now.outcomes,
    )
    return review(worked_out)


def correct_case(
    store: Store, make: Callable[[Pointer], Correction], *, by: str | None, note: str | None
) -> tuple[Case, Correction]:
    """Store the correction that a person makes of what they point at; the case with it."""
    correction = signed(make(Pointer(build_case(store))), by=by, note=note)
    give_said(store, [correction])
    return build_case(store), correction


def mark_case(store: Store, make: Callable[[Case], Iterable[Mark]]) -> tuple[Case, tuple[Mark, ...]]:
    """Store the marks that a person makes on what a case holds; the case as it stands with them.

    Marks that leave every statement and event as it stands, such as those on findings, leave all else as it was
    worked out.
    """
    marks = tuple(make(build_case(store)))
    before = load_case(store)
    was = revision(store)
    give_said(store, marks)
    marked = msgspec.structs.replace(before, marks=decode_marks(store))
    if standing(before) == standing(marked):
        keep_derived(store, was)
    return build_case(store), marks


def standing(case: Case) -> tuple[tuple[Statement, ...], tuple[Event, ...]]:
    """What marks leave of the statements and events, from which all else follows."""
    told = review_told(case)
    return told.statements, told.events


def derive(case: Case) -> Derived:
    """What the reports of a case make together: which ones copy, who is who, where they differ, how goods travel.

    Only what stands after people have reviewed it counts.
    """
    case = review_told(case)
    judged = resolve_entities(case.mentions, case.reports, case.events)
    corrected = correct(judged, case.mentions, case.corrections, majority_language(case.reports))
    entities = with_proposals(
        with_offices(corrected.entities, case.mentions, case.statements), case.mentions, case.events
    )
    reprints = find_reprints(case.reports, case.mentions, entities)
    findings = find_findings(
        reports=case.reports,
        mentions=case.mentions,
        entities=entities,
        statements=case.statements,
        events=case.events,
        reprints=reprints,
    )
    routes = find_routes(
        reports=case.reports,
        entities=entities,
        statements=case.statements,
        events=case.events,
    )
    return Derived(entities, findings, routes, reprints, corrected.outcomes)


def find_items(intake: Intake) -> tuple[list[Item], list[Rejected]]:
    """What there is to take in, in an order that does not depend on how it was named; and what cannot be."""
    files, unusable = find_files(sorted(set(intake.paths)))
    kept = [path for path in files if not intake.skip or path.resolve() not in intake.skip]
    items = sorted(
        (Item(path, name_of(path), given_for(path, intake.given)) for path in set(kept)), key=lambda item: item.name
    )
    if intake.standard_input is not None:
        items.append(Item(None, PIPED + sha256(intake.standard_input).hexdigest(), None))
    return items, [Rejected(path=name_of(Path(file.path)), reason=file.reason) for file in unusable]


def unused_entries(items: Sequence[Item], intake: Intake) -> tuple[str, ...]:
    """Names in the side file that no file has, such as misspelled ones."""
    named = {name for item in items if item.path for name in (item.path.as_posix(), item.path.name)}
    return tuple(sorted(set(intake.given) - named))


def item_bytes(item: Item, intake: Intake) -> bytes:
    if item.path is None:
        return intake.standard_input or b""
    return read_bytes(item.path)


def file_key(item: Item, data: bytes, intake: Intake, reader: Reader) -> FileKey:
    """The file's version, and a fingerprint of everything that its record depends on."""
    digest = sha256(data).hexdigest()
    suffix = item.path.suffix.lower() if item.path else ""
    given = msgspec.json.encode(item.given).decode()
    parts = (digest, suffix, given, intake.encoding or "", SOFTWARE, reader.name)
    return FileKey(item.name, digest, sha256("\x1f".join(parts).encode()).hexdigest())


def public_name(item: Item) -> str:
    """The path as the user gave it; standard input has the name that stands for it on the command line."""
    return item.name if item.path else "-"


def name_of(path: Path) -> str:
    """The path as the user named it; bytes that are no UTF-8 are spelled out, so that it can be stored and printed."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
