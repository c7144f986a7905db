"""Every format that a case can be handed on in, by the name that the command line and the web give it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from wederhoor.compare.grading import Register
from wederhoor.publish.exports.docx import docx
from wederhoor.publish.exports.ftm import ftm_lines
from wederhoor.publish.exports.graph import gexf, graphml
from wederhoor.publish.exports.markdown import markdown
from wederhoor.publish.exports.plover import plover_lines
from wederhoor.publish.exports.rdf import rdf
from wederhoor.publish.exports.tables import csv_files
from wederhoor.publish.jsonl import export_lines
from wederhoor.record import Case

FileName = str


@dataclass(frozen=True, slots=True)
class OneFile:
    """A format that is one file."""

    write: Callable[[Case, Register | None], bytes]
    shows_grades: bool = False


@dataclass(frozen=True, slots=True)
class Folder:
    """A format that is several files in a folder."""

    write: Callable[[Case, Register | None], Mapping[FileName, bytes]]
    shows_grades: bool = True


def _lines(write: Callable[[Case], Iterable[str]]) -> OneFile:
    return OneFile(lambda case, _: "".join(f"{line}\n" for line in write(case)).encode())


def _plain(write: Callable[[Case], bytes]) -> OneFile:
    return OneFile(lambda case, _: write(case))


FORMATS: Mapping[str, OneFile | Folder] = MappingProxyType(
    {
        "jsonl": _lines(export_lines),
        "csv": Folder(lambda case, register: csv_files(case, register, bom=False)),
        "csv-excel": Folder(lambda case, register: csv_files(case, register, bom=True)),
        "ftm": _lines(ftm_lines),
        "graphml": _plain(graphml),
        "gexf": _plain(gexf),
        "markdown": OneFile(markdown, shows_grades=True),
        "docx": OneFile(docx, shows_grades=True),
        "rdf": _plain(rdf),
        "plover": _lines(plover_lines),
    }
)
