"""Which files to read, and their bytes."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from wederhoor.errors import UnreadableFile
from wederhoor.record import Rejected

ENDINGS = frozenset({".txt", ".md", ".markdown", ".html", ".htm", ".xhtml"})
# documents that may hold reports and are not read: each is rejected with the reason and what to do
OTHER_DOCUMENTS = frozenset(
    {".pdf", ".doc", ".docx", ".odt", ".rtf", ".epub", ".eml", ".msg", ".mht", ".mhtml", ".warc", ".gz", ".zip"}
)
SIDE_ENDINGS = frozenset({".csv", ".json"})
MAX_BYTES = 20 * 1024 * 1024


def find_files(paths: Sequence[Path]) -> tuple[list[Path], list[Rejected]]:
    """The report files that `paths` name, folders with all below them, and what could not be found.

    Files named by the user are taken whatever their ending; in a folder only those with an ending of documents that
    are not hidden, sorted by name. No file comes twice, and no folder is entered twice, whatever links lead to it.
    """
    files: list[Path] = []
    rejected: list[Rejected] = []
    entered: set[Path] = set()
    for path in paths:
        for found in _below(path, entered):
            if isinstance(found, Rejected):
                rejected.append(found)
            else:
                files.append(found)
    return list(dict.fromkeys(files)), list(dict.fromkeys(rejected))


def read_bytes(path: Path) -> bytes:
    """The bytes of a file of at most 20 MB; raises UnreadableFile with the reason."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise UnreadableFile(_reason(error)) from error
    if len(data) > MAX_BYTES:
        raise UnreadableFile(f"too large for a news report: more than the {MAX_BYTES // 2**20} MB that are read")
    return data


def _below(path: Path, entered: set[Path]) -> Iterator[Path | Rejected]:
    try:
        is_folder = path.is_dir()
        path.stat()
    except OSError as error:
        yield Rejected(path=str(path), reason=_reason(error))
        return
    if is_folder:
        yield from _in_folder(path, (), entered)
    elif path.suffix.lower() in SIDE_ENDINGS:
        yield Rejected(
            path=str(path), reason="a table, not a report; if it describes the reports, name it as their side file"
        )
    else:
        yield path


def _in_folder(folder: Path, above: tuple[Path, ...], entered: set[Path]) -> Iterator[Path | Rejected]:
    """`above` holds the true places of the folders that led here, so that a link back to one of them is noticed."""
    try:
        place = folder.resolve(strict=True)
        if place in above:
            yield Rejected(path=str(folder), reason=f"a folder loop: it leads back to {place}")
            return
        if place in entered:
            return
        entered.add(place)
        entries = sorted(folder.iterdir(), key=lambda entry: entry.name)
    except (OSError, RuntimeError) as error:
        yield Rejected(path=str(folder), reason=_reason(error))
        return
    for entry in entries:
        if not entry.name.startswith("."):
            yield from _entry(entry, (*above, place), entered)


def _entry(entry: Path, above: tuple[Path, ...], entered: set[Path]) -> Iterator[Path | Rejected]:
    try:
        is_folder, is_file = entry.is_dir(), entry.is_file()
    except OSError as error:
        yield Rejected(path=str(entry), reason=_reason(error))
        return
    if is_folder:
        yield from _in_folder(entry, above, entered)
    elif entry.suffix.lower() in ENDINGS | OTHER_DOCUMENTS:
        if is_file:
            yield entry
        elif entry.is_symlink():
            yield Rejected(path=str(entry), reason="a link that leads nowhere, or back to itself")


def _reason(error: OSError | RuntimeError) -> str:
    if not isinstance(error, OSError):
        return "a link that leads back to itself"
    match error.errno:
        case errno.ENOENT:
            return "there is no such file or folder"
        case errno.EACCES | errno.EPERM:
            return "no permission to read it"
        case errno.ELOOP:
            return "a link that leads back to itself"
        case errno.EISDIR:
            return "a folder, not a file"
        case number:
            return f"cannot be read: {os.strerror(number) if number else error}"
