"""Offices of persons, measured: `python -m evals.offices`. Of each sentence one person's office is known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from evals.attribution import plain_report
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.models import default_reader
from wederhoor.read.reading import Reading
from wederhoor.record import Office, Report

SENTENCES = Path(__file__).parent / "data" / "offices" / "sentences.tsv"
NONE = "-"
Part = Literal["dev", "held"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A sentence and what it says that somebody is."""

    report: Report
    person: str
    title: str
    tenure: str
    country: str | None


def measure(shared: Path) -> dict[str, float]:
    """Share of the offices found with their title, and of those that have the right tenure and country too.

    By part and language; `shared` is not needed.
    """
    read = default_reader().read
    parts: tuple[Part, Part] = ("dev", "held")
    return {f"{part}.{key}": value for part in parts for key, value in figures(judge(part, read)).items()}


def figures(judged: Iterator[tuple[Wanted, Office | None]]) -> dict[str, float]:
    checks: dict[str, list[bool]] = defaultdict(list)
    for wanted, office in judged:
        for name in ("", f".{wanted.report.language}"):
            checks[f"found{name}"].append(office is not None)
            right = office is not None and (office.tenure, office.country) == (wanted.tenure, wanted.country)
            checks[f"right{name}"].append(right)
    if not checks:
        raise ValueError("offices: nothing was checked")
    return {name: sum(values) / len(values) for name, values in sorted(checks.items())}


def judge(part: Part, read: Callable[[Report], Reading]) -> Iterator[tuple[Wanted, Office | None]]:
    """Each sentence with the office of its person that has the title; None where there is none."""
    for wanted in sentences(part):
        mentions = find_mentions(read(wanted.report)).mentions
        held = [office for m in mentions if m.name == wanted.person for office in m.offices]
        yield wanted, next((office for office in held if office.title.casefold() == wanted.title.casefold()), None)


def sentences(part: Part) -> Iterator[Wanted]:
    """The first, third … line for `dev`, the others for `held`."""
    lines = [line for line in SENTENCES.read_text("utf-8").splitlines() if not line.startswith("#")]
    for number, line in enumerate(lines):
        if part == ("held" if number % 2 else "dev"):
            language, text, person, title, tenure, country = line.split("\t")
            yield Wanted(plain_report(text, language), person, title, tenure, None if country == NONE else country)


def main() -> None:
    for name, value in figures(judge("dev", default_reader().read)).items():
        print(f"{name:<10} {value:.3f}")


if __name__ == "__main__":
    main()
