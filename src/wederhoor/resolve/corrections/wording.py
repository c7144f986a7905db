"""Corrections in words."""

from __future__ import annotations

from wederhoor.record import Anchor, Correction


def sentence(correction: Correction) -> str:
    """What is said, by whom, and why, in one line."""
    by = f"{correction.by}: " if correction.by else ""
    note = f" ({correction.note})" if correction.note else ""
    return f"{by}{said(correction)}{note}"


def said(correction: Correction) -> str:
    """What is said, in one line."""
    names = [f"“{anchor.name}”" for anchor in correction.of]
    match correction.action:
        case "merge":
            return f"{listed(names)} are one"
        case "split":
            return f"{names[0]} is not {names[1]}{places(correction.of[0])}"
        case "forbid":
            return f"{listed(names)} are never one"
        case "rename":
            return f"{names[0]} is called “{correction.name}”"
        case "retype":
            return f"{names[0]} is of type {correction.type}"
        case "know":
            return known(correction)


def known(correction: Correction) -> str:
    facts = ", ".join(fact for fact in (correction.type, correction.country, correction.wikidata) if fact)
    aliases = [f"“{name}”" for name in correction.of[0].names if name != correction.name]
    also = f" is also called {listed(aliases)}" if aliases else " is known"
    return f"“{correction.name}”{f' ({facts})' if facts else ''}{also}"


def places(anchor: Anchor) -> str:
    """Where only some of the places are meant at which a name stands."""
    if anchor.names or not anchor.places:
        return ""
    n_reports = len({place.report for place in anchor.places})
    return f" in {n_reports} report{'s' if n_reports > 1 else ''}"


def listed(names: list[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
