"""The case as files to download."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from wederhoor.publish.brief import render_brief
from wederhoor.publish.exports.formats import FORMATS, OneFile
from wederhoor.record import Case

EARLIEST = (1980, 1, 1, 0, 0, 0)  # that a ZIP file can tell: the same case gives the same bytes
PLAIN = "text/plain; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Download:
    """A format as people see it."""

    ending: str
    media_type: str
    what: str


DOWNLOADS: Mapping[str, Download] = {
    "brief": Download("html", "text/html; charset=utf-8", "the brief: one page that needs nothing else"),
    "markdown": Download("md", PLAIN, "the brief with footnotes, as text"),
    "docx": Download(
        "docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "the brief with footnotes, for Word",
    ),
    "jsonl": Download("jsonl", PLAIN, "the whole record, one JSON object a line: nothing is lost"),
    "csv": Download("zip", "application/zip", "tables, one for each kind of record"),
    "csv-excel": Download("zip", "application/zip", "the same tables for Excel"),
    "ftm": Download("ftm.jsonl", PLAIN, "FollowTheMoney entities, for OpenAleph"),
    "graphml": Download("graphml", "application/xml", "a network of who, what and whom, for Gephi, yEd, Cytoscape"),
    "gexf": Download("gexf", "application/xml", "the same network for Gephi"),
    "rdf": Download("ttl", "text/turtle; charset=utf-8", "Turtle with PROV-O"),
    "plover": Download("plover.jsonl", PLAIN, "events in the classes of PLOVER, one JSON object a line"),
}


def write(name: str, case: Case) -> bytes:
    """The file in this format; raises SettingError where a part that writes it is not installed."""
    if name == "brief":
        return render_brief(case).encode()
    chosen = FORMATS[name]
    return chosen.write(case, None) if isinstance(chosen, OneFile) else zipped(chosen.write, case)


def zipped(files: Callable[[Case, None], Mapping[str, bytes]], case: Case) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files(case, None).items():
            archive.writestr(zipfile.ZipInfo(name, EARLIEST), data, zipfile.ZIP_DEFLATED)
    return target.getvalue()
