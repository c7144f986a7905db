"""The head of a firm's name for the firm: Brand for Brand Pumpen GmbH, where nothing else is called so.

A report names a firm in full before it shortens the name, but for its headline; a name with a legal form may come
later. Siemens, named beside Siemens Energy, is another firm.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from wederhoor.record import ReportId
from wederhoor.resolve.acronyms import is_acronym
from wederhoor.resolve.nodes import Node, fold
from wederhoor.resolve.organisations import has_legal_form, is_telling, parts
from wederhoor.text.gazetteer import lookup
from wederhoor.text.names import surname

IN_REPORT = 0.9
ANYWHERE = 0.82
RULE = "first words of a firm's name"
MIN_LETTERS = 4
HEADLINE = 400  # letters of a report in which a name may stand short before it stands in full
BESIDE = 40  # letters between two names that stand in one sentence


def shortened_firms(nodes: Sequence[Node]) -> Iterator[tuple[Node, Node, str, float]]:
    """(short name, the longer one that it may stand for, rule, score)."""
    named: dict[str, list[Node]] = defaultdict(list)
    for node in nodes:
        named[fold(node.name)].append(node)
    for longer in nodes:
        if longer.family == "organisation":
            for head in _heads(longer):
                for short in named.get(head, ()):
                    if score := _score(short, longer):
                        yield short, longer, RULE, score


def borne_by_no_other(nodes: Sequence[Node]) -> list[Node]:
    """The organisations whose names no person and no place of the case has; what is told to be a firm is one."""
    bearers = {fold(node.name) for node in nodes if node.family in ("person", "place")}
    bearers |= {fold(surname(node.name)) for node in nodes if node.family == "person"}

    def is_free(node: Node) -> bool:
        is_firm = all(mention.type == "company" for mention in node.mentions)
        return is_firm or fold(node.name) not in bearers

    return [node for node in nodes if node.family == "organisation" and is_free(node)]


def _is_firm(node: Node) -> bool:
    return node.family == "organisation" and any(mention.type == "company" for mention in node.mentions)


def _heads(node: Node) -> list[str]:
    """The first words of a name, without the adjective of its country."""
    words = node.name.split()
    if len(words) > 1 and (known := lookup(words[0], node.language)) and known.kind in ("adjective", "demonym"):
        words = words[1:]
    first, hyphen, _ = words[0].partition("-")
    heads = [" ".join(words[:n]) for n in range(1, len(words) + (len(words) < len(node.name.split())))]
    return [fold(head) for head in (heads + ([first] if hyphen and _is_firm(node) else []))]


def _score(short: Node, longer: Node) -> float:
    """0 where the short name may be something else."""
    made = parts(short.name, short.language)
    is_name = made.distinctive and not made.concepts and is_telling(made) and len(short.name) >= MIN_LETTERS
    if short.key == longer.key or short.family != "organisation" or is_acronym(short.name) or not is_name:
        return 0.0
    shared = short.reports & longer.reports
    if not _is_firm(longer) and not shared:
        return 0.0
    if has_legal_form(longer.name) or (shared and all(_comes_first(longer, short, report) for report in shared)):
        return IN_REPORT if shared else ANYWHERE
    return 0.0 if shared or not _is_firm(short) else ANYWHERE


def _comes_first(longer: Node, short: Node, report: ReportId) -> bool:
    full, alone = _first_place(longer, report), _first_place(short, report)
    return full < alone or (alone < HEADLINE and full - alone > BESIDE)


def _first_place(node: Node, report: ReportId) -> int:
    return min(mention.words.start for mention in node.mentions if mention.report == report)
