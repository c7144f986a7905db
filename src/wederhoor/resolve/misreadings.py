"""Names that a reader took for the wrong kind of thing, put right by the rest of their report.

A reader judges a sentence at a time: it takes a country that acts for a person, a president for a place. The types
of the record's mentions stay as they were read; only resolving sees the corrected ones.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

import msgspec

from wederhoor.record import Mention, ReportId
from wederhoor.resolve.kinds_of_names import kinds_of_names, settled
from wederhoor.resolve.nodes import FAMILY, fold
from wederhoor.resolve.organisations import parts
from wederhoor.text.gazetteer import lookup
from wederhoor.text.genders import gender_of
from wederhoor.text.names import is_country_given_name, is_part_of_name, name_tokens, surname
from wederhoor.text.sounds import sound_key

# A name counts as a person's when its report says so this many times as often as it says otherwise.
FAR_MORE = 2


@dataclass(slots=True)
class _Report:
    """What the names of one report make likely."""

    surnames: set[str] = field(default_factory=set)  # of persons named in full
    persons: Counter[str] = field(default_factory=Counter)
    others: Counter[str] = field(default_factory=Counter)
    groups: set[str] = field(default_factory=set)  # sound keys of what is distinctive in Wagner-Gruppe


def corrected(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions with the types, and where a country was taken into a name the names, that their reports suggest."""
    alone = {(m.report, fold(m.name)) for m in mentions if m.type == "person" and is_part_of_name(m.name)}
    whole = [_without_place(mention, alone) for mention in mentions]
    reports: dict[ReportId, _Report] = defaultdict(_Report)
    for mention in whole:
        if mention.form in ("name", "metonym"):
            _note(mention, reports[mention.report])
    surnames = set().union(*(report.surnames for report in reports.values()))
    kinds = kinds_of_names(whole, surnames)
    persons: Counter[str] = Counter()
    others: Counter[str] = Counter()
    for report in reports.values():
        persons.update(report.persons)
        others.update(report.others)
    mostly = {name for name in surnames if persons[name] >= FAR_MORE * others[name]}
    mostly |= {fold(surname(m.name)) for m in whole if m.offices and m.form == "name" and m.type == "person"}
    return tuple(
        settled(_corrected(mention, reports[mention.report], surnames, mostly), kinds, reports[mention.report].surnames)
        if mention.form in ("name", "metonym")
        else mention
        for mention in whole
    )


def _without_place(mention: Mention, alone: set[tuple[ReportId, str]]) -> Mention:
    """`China Poetin` is two names that stand side by side; Israel Katz and Jordan Peterson are not.

    A capital is taken off only before a name that stands `alone` in the same report: many are called Paris or Sofia.
    """
    first, _, rest = mention.name.partition(" ")
    is_misread = (
        mention.type in ("place", "organisation", "other")
        and (mention.report, fold(rest)) in alone
        and mention.form == "name"
    )
    if not (mention.type == "person" or is_misread) or not rest or is_country_given_name(first):
        return mention
    known = lookup(first, mention.language)
    if known is None or known.kind not in ("country", "capital"):
        return mention
    if known.kind == "capital" and (mention.report, fold(rest)) not in alone:
        return mention
    return msgspec.structs.replace(mention, name=rest, type="person")


def _note(mention: Mention, report: _Report) -> None:
    name = fold(mention.name)
    if mention.type != "person":
        report.others[name] += 1
    elif is_part_of_name(mention.name):
        report.persons[name] += 1
    else:
        report.surnames.add(fold(surname(mention.name)))
    if FAMILY[mention.type] == "organisation":
        made = parts(mention.name, mention.language)
        if made.concepts and len(made.distinctive) == 1:
            report.groups |= made.distinctive


def _corrected(mention: Mention, report: _Report, surnames: set[str], mostly_persons: set[str]) -> Mention:
    name = fold(mention.name)
    if mention.type == "person":
        if name in report.surnames:
            return mention
        if report.others[name] and not is_part_of_name(mention.name) and gender_of(mention.name) is None:
            return msgspec.structs.replace(mention, type="organisation")  # read as an organisation elsewhere
        return _known_or_group(mention, report, is_surname=name in surnames)
    if mention.type in ("goods", "initiative", "company") or len(name_tokens(mention.name)) != 1:
        return mention
    if lookup(mention.name, mention.language) is not None:
        return mention
    family = fold(surname(mention.name))  # van Bergen is a Bergen
    if family in report.surnames or report.persons[name] >= FAR_MORE * report.others[name] or family in mostly_persons:
        return msgspec.structs.replace(mention, type="person")
    return _as_known_group(mention, report) if mention.type == "place" else mention


def _known_or_group(mention: Mention, report: _Report, *, is_surname: bool) -> Mention:
    """A person that the gazetteer knows as a country, capital or body is that; a capital taken for one was acting."""
    known = lookup(mention.name, mention.language)
    if known is not None and not is_country_given_name(mention.name):
        if known.kind in ("country", "seat", "body"):
            return msgspec.structs.replace(mention, type=known.type)
        if known.kind == "capital":
            return msgspec.structs.replace(mention, type="government")
    if is_surname or not is_part_of_name(mention.name):
        return mention
    return _as_known_group(mention, report)


def _as_known_group(mention: Mention, report: _Report) -> Mention:
    """`Wagner` where the report names the Wagner-Gruppe and nobody of that surname."""
    return (
        msgspec.structs.replace(mention, type="organisation") if sound_key(mention.name) in report.groups else mention
    )
