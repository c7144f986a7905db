"""Bodies that reports name without their country, where only one fits: "the interior ministry", "de kiescommissie"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from wederhoor.record import ReportId
from wederhoor.resolve.nodes import Node
from wederhoor.resolve.organisations import is_one_of_a_kind, parts
from wederhoor.resolve.score import Link, Rarity, link
from wederhoor.resolve.told_countries import most_told

LEAST_TOLD = 2  # times that a report names the country it is about
SCORE = 0.86


def own_bodies(nodes: Sequence[Node], rarity: Rarity) -> Iterator[Link]:
    """Such a body with others of its kind and country, named with or without it, in whatever language."""
    countries = _countries_of_reports(nodes)
    alike: dict[tuple[frozenset[str], str], list[Node]] = defaultdict(list)
    for node in nodes:
        made = parts(node.name, node.language)
        if node.family == "organisation" and node.known is None and is_one_of_a_kind(made):
            country = _country(node, made.countries, countries)
            if country is not None:
                alike[made.concepts, country].append(node)
    for same in alike.values():
        ordered = sorted(same, key=lambda node: (not _is_told(node), node.key))
        for a, b in pairwise(ordered):
            if not _is_told(b):
                yield link(a, b, "only country that fits", SCORE, rarity)


def _is_told(node: Node) -> bool:
    return bool(parts(node.name, node.language).countries)


def _country(node: Node, told: frozenset[str], countries: Mapping[ReportId, str]) -> str | None:
    """The country in the name, else the one that its reports are about."""
    found = told or {countries.get(report) for report in node.reports}
    return next(iter(found)) if len(found) == 1 else None


def _countries_of_reports(nodes: Sequence[Node]) -> dict[ReportId, str]:
    """Of each report the country that it names far oftener than any other, and not only once."""
    told: dict[ReportId, list[str]] = defaultdict(list)
    for node in nodes:
        if node.known is not None and node.known.country is not None:
            for mention in node.mentions:
                told[mention.report].append(node.known.country)
    most = {report: most_told(countries) for report, countries in told.items()}
    return {
        report: country
        for report, country in most.items()
        if country is not None and told[report].count(country) >= LEAST_TOLD
    }
