"""Names that a report itself says are one thing's: an acronym in brackets, a second name behind "alias"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from wederhoor.record import Mention, MentionId, Report
from wederhoor.resolve.acronyms import initials, is_acronym
from wederhoor.resolve.nodes import Node
from wederhoor.resolve.organisations import parts
from wederhoor.resolve.score import Link, Rarity, link
from wederhoor.text.aliases import gaps_between

LONGEST_SHORT_FORM = 6  # letters
Followers = Mapping[MentionId, Sequence[Mention]]
Place = tuple[str, int]  # report and offset


def in_brackets(nodes: Sequence[Node], reports: Mapping[str, Report], rarity: Rarity) -> Iterator[Link]:
    """A long form with its acronym behind it, or the other way round: Shanghai Cooperation Organisation (SCO)."""
    bodies = [node for node in nodes if node.family in ("organisation", "thing") or _is_body(node)]
    starts = _starts(bodies)
    for node in bodies:
        for mention in node.mentions:
            following = starts.get((mention.report, mention.words.end + 2))
            if following and following[1].key != node.key and _bracketed(mention, following[0], reports):
                yield link(node, following[1], "acronym in brackets", 0.97, rarity)


def behind_descriptions(nodes: Sequence[Node], reports: Mapping[str, Report], rarity: Rarity) -> Iterator[Link]:
    """What a country has one of, with its own name right behind it: der norwegische Geheimdienst PST."""
    starts = _starts([node for node in nodes if node.family == "organisation" and (" " not in node.name or node.known)])
    for node in nodes:
        countries = parts(node.name, node.language).countries if node.family == "organisation" else frozenset()
        for mention in node.mentions if len(countries) == 1 else ():
            _, named = starts.get((mention.report, mention.words.end + 1), (mention, node))
            is_own = named.known is None or (
                named.known.kind in ("body", "agency", "outlet") and named.known.country in countries
            )
            if named.key != node.key and is_own and reports[mention.report].text[mention.words.end] == " ":
                yield link(node, named, "name behind its description", 0.95, rarity)


def aliases(
    nodes: Sequence[Node], reports: Mapping[str, Report], followers: Followers, rarity: Rarity
) -> Iterator[Link]:
    """Two names of one family, or a description and a name, with the words of an alias between them."""
    starts = _starts(nodes)
    for node in nodes:
        behind = [follower for mention in node.mentions for follower in followers.get(mention.id, ())]
        for mention in (*node.mentions, *behind):
            report = reports.get(mention.report)
            gaps = gaps_between(report.text, mention.words.end, len(report.text)) if report else ()
            following = next((found for at in gaps if (found := starts.get((mention.report, at)))), None)
            if following and following[1].key != node.key and following[1].family == node.family:
                yield link(node, following[1], "alias in the text", 0.97, rarity)


def _starts(nodes: Sequence[Node]) -> dict[Place, tuple[Mention, Node]]:
    return {(m.report, m.words.start): (m, node) for node in nodes for m in node.mentions if m.form == "name"}


def _is_body(node: Node) -> bool:
    return node.known is not None and node.known.kind in ("body", "agency", "outlet")


def _bracketed(before: Mention, inside: Mention, reports: Mapping[str, Report]) -> bool:
    report = reports.get(before.report)
    if report is None or report.text[before.words.end : before.words.end + 2] != " (":
        return False
    if report.text[inside.words.end : inside.words.end + 1] != ")":
        return False
    short, long = sorted((before.words.text, inside.words.text), key=len)
    if is_acronym(short):
        return not is_acronym(long) and _shares_letters(short, long)
    return short == inside.words.text and _is_short_form(short, long)


def _is_short_form(short: str, long: str) -> bool:
    """A word made of letters of the long form, written like a name: Eurasian States in Transition (East)."""
    if " " in short or len(short) > LONGEST_SHORT_FORM or " " not in long or short[:1] != long[:1]:
        return False
    letters = iter(long.casefold())
    return all(letter in letters for letter in short.casefold())


def _shares_letters(acronym: str, long: str) -> bool:
    """Its first letter, or half of them, begin words of the long form: it is often the acronym of another language."""
    first = max(initials(long), key=len, default="") or long[:1].upper()
    return acronym[0] == long[0].upper() or sum(letter in first for letter in acronym) * 2 >= len(acronym)
