"""Which nodes are one thing. Full names first; a part of a name joins only the one person it can mean."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from wederhoor.record import Event, Report, ReportId
from wederhoor.resolve.acronyms import in_latin_letters, initials, is_acronym
from wederhoor.resolve.block import by_concepts, by_sound, by_words, candidate_pairs
from wederhoor.resolve.by_context import Candidates, Context, alike_in_name_and_deeds, namesakes_told_apart
from wederhoor.resolve.cluster import Clusters
from wederhoor.resolve.misspelt import misspelt
from wederhoor.resolve.nodes import IN_REPORT, Node, NodeKey, are_told_apart, fold
from wederhoor.resolve.organisations import is_translation, parts
from wederhoor.resolve.own_bodies import own_bodies
from wederhoor.resolve.score import (
    SAME_SURNAME,
    Link,
    Rarity,
    link,
    score_full_names,
    score_organisations,
    score_part,
    serve_others,
)
from wederhoor.resolve.short_names import borne_by_no_other, shortened_firms
from wederhoor.resolve.stated import Followers, aliases, behind_descriptions, in_brackets
from wederhoor.resolve.translated_places import translated_places
from wederhoor.text.name_blocks import block_keys
from wederhoor.text.name_likeness import may_be_one, similarity
from wederhoor.text.names import name_tokens, surname

SOUNDS_THE_SAME = 0.93  # of two organisations, whose names have common nouns in them


def decide(
    nodes: Sequence[Node], reports: Mapping[str, Report], followers: Followers, events: Sequence[Event] = ()
) -> Clusters:
    """Clusters of the nodes, by the rules of this module from the surest to the least sure.

    `followers` are the pronouns and descriptions behind each mention; `events` tell what things did, and when.
    """
    clusters, rarity = Clusters(nodes), Rarity(nodes)
    unknown = [node for node in nodes if node.known is None]
    persons = [node for node in unknown if node.family == "person"]
    others = [n for n in unknown if n.family in ("organisation", "thing") and not n.key.startswith(IN_REPORT)]
    full = [node for node in persons if not node.is_part]
    parts = [node for node in persons if node.is_part]
    clusters.join_all(_alike(full, "sounds the same", rarity))
    left_open = _join_parts(parts, full, clusters, rarity)
    clusters.join_all(_alike([node for node in unknown if node.family == "place"], "sounds the same", rarity))
    clusters.join_all(in_brackets(nodes, reports, rarity))
    clusters.join_all(own_bodies(nodes, rarity))
    clusters.join_all(behind_descriptions(nodes, reports, rarity))
    clusters.join_all(_same_organisation(others, rarity))
    left_open += _join_only_candidate(_shorter_names(others), clusters, rarity)
    clusters.join_all(_alike_in_translation(others, rarity))
    clusters.join_all(translated_places(unknown, rarity))
    clusters.join_all(_respelt_acronyms(others, rarity))
    left_open += _join_only_candidate(_acronyms(others), clusters, rarity)
    _join_only_candidate(_misread(unknown), clusters, rarity)
    left_open += _join_only_candidate(list(shortened_firms(borne_by_no_other(unknown))), clusters, rarity)
    _join_only_candidate(list(misspelt(nodes)), clusters, rarity)
    clusters.join_all(aliases(nodes, reports, followers, rarity), is_stated=True)
    context = Context(clusters, followers, events)
    clusters.join_all(list(alike_in_name_and_deeds(full, context, rarity)))
    clusters.join_all(list(namesakes_told_apart(left_open, context, rarity)))
    return clusters


def _alike(nodes: Sequence[Node], rule: str, rarity: Rarity) -> Iterator[Link]:
    for a, b in candidate_pairs(nodes, by_sound):
        if not are_told_apart(a, b) and (score := score_full_names(a, b)):
            yield link(a, b, rule, score, rarity)


def _join_parts(
    parts: Sequence[Node], full: Sequence[Node], clusters: Clusters, rarity: Rarity
) -> list[tuple[Node, Candidates]]:
    """Surnames join the one person so called in their report, else the only one anywhere, else one another.

    Those that several persons bear come back, with these.
    """
    by_key: dict[str, list[Node]] = defaultdict(list)
    by_report = _first_places(full)
    for node in full:
        for key in sorted(by_sound(node).union(*(block_keys(surname(name)) for name in node.readings))):
            by_key[key].append(node)
    left: list[Node] = []
    left_open: list[tuple[Node, Candidates]] = []
    for part in parts:
        near = _named_before(part, by_report.get(next(iter(part.reports)), []))
        far = [node for key in sorted(by_sound(part)) for node in by_key[key] if not serve_others(part, node)]
        here = _meant(part, near, clusters, surname_only=False)
        found, rule = (
            (here, "name within the report")
            if here
            else (
                _meant(part, far, clusters, surname_only=True),
                "only person so called",
            )
        )
        if len(found) == 1:
            score, node = next(iter(found.values()))
            clusters.join(link(part, node, rule, score * (0.98 if here else 0.93), rarity))
        elif found:
            left_open.append((part, found))
        else:
            left.append(part)
    clusters.join_all(_alike(left, "same surname, no other so called", rarity))
    return left_open


def _named_before(part: Node, near: Sequence[tuple[int, Node]]) -> list[Node]:
    """The persons of a report that were named before its first surname alone; all of them where that is none."""
    first = min(mention.words.start for mention in part.mentions)
    return [node for at, node in near if at < first] or [node for _, node in near]


def _first_places(nodes: Sequence[Node]) -> dict[ReportId, list[tuple[int, Node]]]:
    """By report, its nodes with the place where each is first named."""
    found: dict[ReportId, list[tuple[int, Node]]] = defaultdict(list)
    for node in nodes:
        first: dict[ReportId, int] = {}
        for mention in node.mentions:
            first[mention.report] = min(first.get(mention.report, mention.words.start), mention.words.start)
        for report in sorted(first):
            found[report].append((first[report], node))
    return found


def _meant(
    part: Node, full: Sequence[Node], clusters: Clusters, *, surname_only: bool
) -> dict[NodeKey, tuple[float, Node]]:
    """The persons that a part of a name can mean, by cluster with its best node; an exact spelling settles it."""
    found: dict[NodeKey, tuple[float, Node]] = {}
    for node in full:
        score = score_part(part, node, surname_only=surname_only)
        if score > found.get(clusters.root(node.key), (0.0, node))[0]:
            found[clusters.root(node.key)] = (score, node)
    surnames = {root: pair for root, pair in found.items() if pair[0] >= SAME_SURNAME}
    exact = {root: pair for root, pair in found.items() if pair[0] >= 0.999}
    return exact or surnames or found


def _same_organisation(nodes: Sequence[Node], rarity: Rarity) -> Iterator[Link]:
    for a, b in candidate_pairs(nodes, by_words):
        rule, score = score_organisations(a, b)
        if score > 0.9:
            yield link(a, b, rule, score, rarity)
    for a, b in candidate_pairs(nodes, by_sound):
        if len(name_tokens(a.name)) == len(name_tokens(b.name)) and not _has_digits(a.name + b.name):
            alike = similarity(a.name, b.name) if may_be_one(a.name, b.name, SOUNDS_THE_SAME) else 0.0
            if alike >= SOUNDS_THE_SAME and not is_acronym(a.name) and not is_acronym(b.name):
                yield link(a, b, "sounds the same", alike, rarity)


def _has_digits(text: str) -> bool:
    return any(letter.isdigit() for letter in text)


Choices = list[tuple[Node, Node, str, float]]  # the node that joins, the one it may join, rule, score


def _shorter_names(nodes: Sequence[Node]) -> Choices:
    found: Choices = []
    for a, b in candidate_pairs(nodes, by_words):
        rule, score = score_organisations(a, b)
        if rule == "shorter name":
            shorter, longer = sorted((a, b), key=lambda node: (len(node.name), node.key))
            found.append((shorter, longer, rule, score))
    return found


def _alike_in_translation(nodes: Sequence[Node], rarity: Rarity) -> Iterator[Link]:
    """Names with the same translated words whose other words only sound alike: Arktisforschung, Arctic Research."""
    for a, b in candidate_pairs(nodes, by_concepts):
        if a.language[:2] != b.language[:2] and is_translation(parts(a.name, a.language), parts(b.name, b.language)):
            yield link(a, b, "similar in translation", 0.86, rarity)


def _respelt_acronyms(nodes: Sequence[Node], rarity: Rarity) -> Iterator[Link]:
    """Acronyms that are others letter by letter: ТАСС, TASS."""
    latin = {node.name: node for node in nodes if is_acronym(node.name)}
    for node in latin.values():
        other = latin.get(in_latin_letters(node.name)) if len(node.name) > 2 else None
        if other is not None and other.key != node.key:
            yield link(node, other, "acronym in other letters", 0.85, rarity)


def _acronyms(nodes: Sequence[Node]) -> Choices:
    """Acronyms with the long forms they may stand for; of two letters only within a report."""
    long_forms: dict[str, list[Node]] = defaultdict(list)
    for node in nodes:
        if not is_acronym(node.name):
            for letters in sorted(initials(node.name)):
                long_forms[letters].append(node)
    found: Choices = []
    for node in nodes:
        if is_acronym(node.name):
            candidates = long_forms.get(node.name, [])
            here = [other for other in candidates if other.reports & node.reports]
            far = candidates if len(node.name) > 2 else []
            found += [(node, other, "acronym", 0.93 if here else 0.85) for other in here or far]
    return found


def _misread(nodes: Sequence[Node]) -> Choices:
    """Names that a reader took once for one kind of thing, once for another."""
    named: dict[str, list[Node]] = defaultdict(list)
    for node in nodes:
        named[fold(node.name)].append(node)
    found: Choices = []
    for same in named.values():
        things = [node for node in same if node.family == "thing"]
        persons = [node for node in same if node.family == "person"]
        rest = [node for node in same if node.family in ("place", "organisation")]
        for node in things:
            found += [(node, other, "same name", 0.8) for other in rest or persons]
        if not persons:
            found += [
                (a, b, "same name", 0.75)
                for a in rest
                if a.family == "place"
                for b in rest
                if b.family == "organisation"
            ]
    return found


def _join_only_candidate(choices: Choices, clusters: Clusters, rarity: Rarity) -> list[tuple[Node, Candidates]]:
    """Join a node with another only where all it may join are one thing; the others come back, with what they may."""
    by_node: dict[NodeKey, Choices] = defaultdict(list)
    for choice in choices:
        by_node[choice[0].key].append(choice)
    left_open: list[tuple[Node, Candidates]] = []
    for key in sorted(by_node, key=lambda key: (-len(by_node[key][0][0].name), key)):  # Acme Paint before Acme
        ordered = sorted(by_node[key], key=lambda c: (-c[3], c[1].key))
        best = {clusters.root(other.key): (score, other) for _, other, _, score in reversed(ordered)}
        node, other, rule, score = ordered[0]
        if len(best) == 1:
            clusters.join(link(node, other, rule, score, rarity))
        else:
            left_open.append((node, best))
    return left_open
