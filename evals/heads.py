"""Publisher, title and date from the heads of reports: `python -m evals.heads [--dev] [--list] ../shared`.

Heads of our own (`data/heads.toml`), before and after the same body. Half of them were held out while the rules were
written; `--dev` takes the other half.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import msgspec

from wederhoor.ingest.load import load_report

DATA = Path(__file__).parent / "data/heads.toml"
FIELDS = ("publisher", "title", "date")


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """What stands above (and below) a report, and what it says; "" is nothing."""

    language: str
    text: str
    publisher: str
    title: str
    date: str
    foot: str = ""
    held: bool = False


class Heads(msgspec.Struct, frozen=True, kw_only=True):
    """The heads, and the body that each language has."""

    body: dict[str, str]
    head: list[Head]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path, help="not used: the heads are our own")
    parser.add_argument("--dev", action="store_true", help="the heads to work on")
    parser.add_argument("--list", action="store_true", help="with --dev: every mistake")
    options = parser.parse_args()
    for name, value in measure(options.shared, held=not options.dev).items():
        print(f"{name:<24}  {value:.4f}")
    if options.dev and options.list:
        print(*mistakes(held=False), sep="\n")


def measure(shared: Path, *, held: bool = True) -> dict[str, float]:
    """Share of heads whose field is found right (`missing` and `wrong` publishers apart); `shared` is not read."""
    read = [(head, found) for head, found in _read() if head.held == held]
    named = [(head.publisher, found["publisher"]) for head, found in read]
    return {
        **{field: sum(_is_right(head, found, field) for head, found in read) / len(read) for field in FIELDS},
        "publisher_precision": _share([_same(wanted, found) for wanted, found in named if found]),
        "publisher_recall": _share([_same(wanted, found) for wanted, found in named if wanted]),
    }


def mistakes(*, held: bool) -> list[str]:
    return [
        f"{field}: {getattr(head, field)!r}, not {found[field]!r}: {head.text[:70]!r}"
        for head, found in _read()
        if head.held == held
        for field in FIELDS
        if not _is_right(head, found, field)
    ]


def _read() -> list[tuple[Head, dict[str, str]]]:
    data = msgspec.toml.decode(DATA.read_bytes(), type=Heads)
    return [(head, _found(head, data.body[head.language])) for head in data.head]


def _found(head: Head, body: str) -> dict[str, str]:
    text = "\n\n".join(part for part in (head.text, body.strip(), head.foot) if part)
    report = load_report(Path("report.txt"), text.encode())
    printed = report.published if report.published and report.published.basis == "dateline" else None
    return {
        "publisher": report.publisher or "",
        "title": report.title or "",
        "date": printed.first if printed and printed.first == printed.last else "",
    }


def _is_right(head: Head, found: dict[str, str], field: str) -> bool:
    return _same(getattr(head, field), found[field])


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


def _share(marks: list[bool]) -> float:
    return sum(marks) / len(marks) if marks else 0.0


if __name__ == "__main__":
    main()
