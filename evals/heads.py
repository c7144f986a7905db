"""Publisher, title, date and text of reports from their heads: `python -m evals.heads [--dev] [--list] ../shared`.

Heads of our own (`data/heads.toml`), before and after the same body. Half of them were held out while the rules were
written; `--dev` takes the other half.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import msgspec

from wederhoor.ingest.load import load_report

DATA = Path(__file__).parent / "data/heads.toml"
FIELDS = ("publisher", "title", "date", "paragraphs")


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """What stands above, amid and below a report, and what it says; "" is nothing."""

    language: str
    text: str
    publisher: str
    title: str
    date: str
    middle: str = ""
    foot: str = ""
    article: str = ""
    article_middle: str = ""
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
    read = [(wanted, found) for head, wanted, found in _read() if head.held == held]
    named = [(wanted["publisher"], found["publisher"]) for wanted, found in read]
    return {
        **{field: _share([_same(wanted[field], found[field]) for wanted, found in read]) for field in FIELDS},
        "publisher_precision": _share([_same(wanted, found) for wanted, found in named if found]),
        "publisher_recall": _share([_same(wanted, found) for wanted, found in named if wanted]),
    }


def mistakes(*, held: bool) -> list[str]:
    return [
        f"{field}: {wanted[field]!r}, not {found[field]!r}: {head.text[:70]!r}"
        for head, wanted, found in _read()
        if head.held == held
        for field in FIELDS
        if not _same(wanted[field], found[field])
    ]


def _read() -> list[tuple[Head, dict[str, str], dict[str, str]]]:
    """Each head with what a reader would write down and what is found."""
    data = msgspec.toml.decode(DATA.read_bytes(), type=Heads)
    bodies = {language: body.strip().split("\n\n") for language, body in data.body.items()}
    return [(head, _wanted(head, bodies[head.language]), _found(head, bodies[head.language])) for head in data.head]


def _wanted(head: Head, body: list[str]) -> dict[str, str]:
    first, *rest = body
    paragraphs = [part for part in (head.article, first, head.article_middle, *rest) if part]
    return {
        "publisher": head.publisher,
        "title": head.title,
        "date": head.date,
        "paragraphs": "\n\n".join(paragraphs),
    }


def _found(head: Head, body: list[str]) -> dict[str, str]:
    report = load_report(*_file(head, body))
    printed = report.published if report.published and report.published.basis != "inferred" else None
    paragraphs = [report.text[block.start : block.end] for block in report.blocks if block.kind == "paragraph"]
    return {
        "publisher": report.publisher or "",
        "title": report.title or "",
        "date": printed.first if printed and printed.first == printed.last else "",
        "paragraphs": "\n\n".join(paragraphs),
    }


def _file(head: Head, body: list[str]) -> tuple[Path, bytes]:
    """The file that a head makes with the paragraphs of its language."""
    first, *rest = body
    if "{body}" in head.text:
        page = head.text.replace("{body}", "\n".join(f"<p>{paragraph}</p>" for paragraph in body))
        return Path("report.html"), page.encode()
    parts = [part for part in (head.text, first, head.middle, *rest, head.foot) if part]
    return Path("report.txt"), "\n\n".join(parts).encode()


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


def _share(marks: list[bool]) -> float:
    return sum(marks) / len(marks) if marks else 0.0


if __name__ == "__main__":
    main()
