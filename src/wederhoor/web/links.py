"""Where the pages of records lie."""

from __future__ import annotations

from urllib.parse import quote

FOLDERS = {"r": "reports", "e": "entities", "v": "events", "s": "statements", "f": "findings", "p": "routes"}
SECTIONS = {
    "#who": "/entities",
    "#says": "/statements",
    "#happened": "/events",
    "#reports": "/reports",
    "#routes": "/routes",
    "#gaps": "/gaps",
    "#review": "/review",
}


def page_of(record: str) -> str:
    """The page of a record by its id."""
    return f"/{FOLDERS[record[0]]}/{quote(record)}"


def link(anchor: str) -> str:
    """The page for an anchor of the brief, where everything is one page: `#line-`, `#words-`, `#text-`, `#says-`."""
    if anchor in SECTIONS:
        return SECTIONS[anchor]
    kind, _, name = anchor.removeprefix("#").partition("-")
    match kind:
        case "line" | "text":
            return page_of(name)
        case "words":
            return f"/words/{quote(name)}"
        case "says":
            return f"/statements?speaker={quote(name)}"
    raise ValueError(f"no page for {anchor}")
