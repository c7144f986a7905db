"""How likely two nodes are one thing, with reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import log2

from wederhoor.record import Reason
from wederhoor.resolve.nodes import Node, NodeKey, fold
from wederhoor.resolve.organisations import adds_country, adds_nothing, is_telling, parts
from wederhoor.resolve.place_words import meaning
from wederhoor.text.name_likeness import may_be_one, similarity, token_bound, token_similarity
from wederhoor.text.names import name_tokens, surname
from wederhoor.text.sounds import sound_key

# On gold name pairs every true pair scores at least 0.91, every false one at most 0.79 (evals/names.py, tuned there).
SAME_NAME = 0.86
SAME_SURNAME = 0.88
SAME_GIVEN = 0.97
DIFFERENT = 0.7
ENDING_GONE = 0.98  # of the likeness, where a name had to be put into the nominative
SAME_COUNTRY = 4.0  # bits: of a dozen countries that news speak of, one


@dataclass(frozen=True, slots=True)
class Link:
    """A judgement that two nodes are one thing."""

    a: NodeKey
    b: NodeKey
    rule: str
    score: float
    reasons: tuple[Reason, ...]


class Rarity:
    """How much a shared word tells, in bits: log2 of the share of nodes that do not have it."""

    def __init__(self, nodes: Iterable[Node]) -> None:
        self._counts: Counter[str] = Counter()
        self._n_nodes = 0
        for node in nodes:
            self._n_nodes += 1
            self._counts.update({sound_key(token) for token in name_tokens(node.name)})

    def bits(self, name: str) -> float:
        """Of the words of `name` together; a name that one node in a thousand has weighs ten bits."""
        keys = {sound_key(token) for token in name_tokens(name)}
        return round(sum(log2((self._n_nodes + 1) / max(self._counts[key], 1)) for key in keys), 2)


def link(a: Node, b: Node, rule: str, score: float, rarity: Rarity, *, context: tuple[Reason, ...] = ()) -> Link:
    """A link with its reasons: how rare the name is, what the likeness of the spellings takes away, and the context."""
    shorter = min((a.name, b.name), key=lambda name: (len(name), name))
    doubt = round(log2(max(score, 0.01)) * 8, 2)
    reasons = [Reason(rule=rule, bits=rarity.bits(shorter), detail=f"{a.name} · {b.name}")]
    if doubt < 0:
        reasons.append(Reason(rule="likeness", bits=doubt, detail=f"{score:.2f} of 1"))
    reasons += context
    if not context and (shared := sorted(a.countries & b.countries)):
        reasons.append(Reason(rule="office of one country", bits=SAME_COUNTRY, detail=", ".join(shared)))
    return Link(min(a.key, b.key), max(a.key, b.key), rule, round(score, 4), tuple(reasons))


def score_full_names(a: Node, b: Node) -> float:
    """Of two persons with given name and surname, or of two places; 0 below what counts as the same."""
    alike = likeness(a, b, SAME_NAME)
    return alike if alike >= SAME_NAME else 0.0


def likeness(a: Node, b: Node, least: float) -> float:
    """How alike two names are, in whatever case they stand; 0 where that is below `least` for sure."""
    if not a.nominatives and not b.nominatives:
        return _similarity(a.name, b.name, least)
    pairs = ((x, y) for x in a.readings for y in b.readings)
    return max(_discount(a, b, x, y) * _similarity(x, y, least) for x, y in pairs)


def _similarity(a: str, b: str, least: float) -> float:
    return similarity(a, b) if may_be_one(a, b, least) else 0.0


def _discount(a: Node, b: Node, x: str, y: str) -> float:
    return 1.0 if x == a.name and y == b.name else ENDING_GONE


def score_part(part: Node, full: Node, *, surname_only: bool) -> float:
    """Whether a surname alone (or J. Berg) may stand for a full name; a given name alone only where it is allowed."""
    if len(name_tokens(part.name)) > 1:
        return score_full_names(part, full)
    if not part.nominatives and not full.nominatives:
        return _score_part(part.name, full.name, surname_only=surname_only)
    pairs = ((x, y) for x in part.readings for y in full.readings)
    return max(_discount(part, full, x, y) * _score_part(x, y, surname_only=surname_only) for x, y in pairs)


def _score_part(part: str, full: str, *, surname_only: bool) -> float:
    tokens = name_tokens(part)
    family = _likeness(tokens[0], surname(full), SAME_SURNAME) if tokens else 0.0
    if family >= SAME_SURNAME:
        return family
    if surname_only or not tokens:
        return 0.0
    given = max((_likeness(tokens[0], token, SAME_GIVEN) for token in name_tokens(full)), default=0.0)
    return 0.85 * given if given >= SAME_GIVEN else 0.0


def _likeness(a: str, b: str, least: float) -> float:
    """How alike two words are; 0 where that is below `least` for sure."""
    return token_similarity(a, b) if token_bound(a, b) >= least else 0.0


def score_organisations(a: Node, b: Node) -> tuple[str, float]:
    """The rule that makes two organisations or things one and its score; score 0 when none does."""
    first, second = parts(a.name, a.language), parts(b.name, b.language)
    if first.all == second.all and is_telling(first):
        return ("translated name" if fold(a.name) != fold(b.name) else "same name"), 0.95
    if adds_nothing(first, second) or adds_nothing(second, first):
        return "shorter name", 0.88
    if a.reports & b.reports and (adds_country(first, second) or adds_country(second, first)):
        return "shorter name", 0.86
    return "", 0.0


def serve_others(a: Node, b: Node) -> bool:
    """Whether two persons are said to hold offices, and of different countries."""
    return bool(a.countries and b.countries and not a.countries & b.countries)


def is_known_apart(a: Node, b: Node) -> bool:
    """Whether the gazetteer knows both, as two things."""
    return a.known is not None and b.known is not None and a.known.key != b.known.key


def is_different(a: Node, b: Node) -> bool:
    """Whether two nodes cannot be one thing, whatever else links them."""
    if a.known is not None and b.known is not None:
        return is_known_apart(a, b)
    if a.family != b.family:
        return not _may_be_misread(a, b)
    if a.family == "person":
        return _different_persons(a, b)
    if a.known is not None or b.known is not None:
        return False  # only an explicit link, as in brackets, leads here
    if a.family == "place":
        is_same_meaning = bool(meaning(a.name)) and meaning(a.name) == meaning(b.name)
        return not is_same_meaning and likeness(a, b, DIFFERENT) < DIFFERENT
    first, second = parts(a.name, a.language), parts(b.name, b.language)
    return bool(first.countries and second.countries and not first.countries & second.countries)


def _may_be_misread(a: Node, b: Node) -> bool:
    """A reader takes one name for two kinds of thing; but never a person for a place or an organisation."""
    families = {a.family, b.family}
    if "person" in families:
        return "thing" in families and fold(a.name) == fold(b.name)
    return (
        fold(a.name) == fold(b.name)
        or ("place" not in families and (score_organisations(a, b)[1] > 0 or _begins_another(a.name, b.name)))
        or (a.known is not None or b.known is not None)
    )


def _begins_another(a: str, b: str) -> bool:
    """Whether one name is the first words of the other: Acme, Acme Coatings."""
    short, long = sorted((fold(a), fold(b)), key=len)
    return long.startswith(f"{short} ")


def _different_persons(a: Node, b: Node) -> bool:
    if serve_others(a, b) and (fold(a.name) != fold(b.name) or not a.is_part):
        return True
    if a.is_part == b.is_part:
        return likeness(a, b, DIFFERENT) < DIFFERENT
    part, full = (a, b) if a.is_part else (b, a)
    if len(name_tokens(part.name)) > 1:
        return likeness(part, full, DIFFERENT) < DIFFERENT
    short, words = ({word for name in node.readings for word in name_tokens(name)} for node in (part, full))
    return all(token_similarity(x, word) < DIFFERENT for x in short for word in words)
