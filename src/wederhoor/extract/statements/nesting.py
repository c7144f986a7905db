"""Drafts that share words: which one is believed, which one lies within which, and the chains that this makes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from wederhoor.extract.phrases import Span, share_of
from wederhoor.extract.statements.antecedents import Antecedents
from wederhoor.extract.statements.as_said import are_of_one_clause
from wederhoor.extract.statements.drafts import ANSWERING, Draft
from wederhoor.record import MentionId

# Which pass is believed where two find the same words; from what was wrong least often on the German development set.
ORDER = (
    "as said",
    "turn",
    "clause",
    "phrase",
    "colon",
    "quotation",
    "noun",
    "pointing",
    "accusation",
    "object",
    "free indirect",
    "hearsay",
    "alleged",
    "own voice",
)
CITING = ("phrase", "as said")
NEGATING = ("clause", "turn", "noun")
SAYING = ("clause", "turn", "noun", "object", "pointing", "accusation")
SAME_SHARE = 0.6  # of the shorter content, from which on two drafts are about the same words
CELL = 256  # code points; contents are seldom longer, so that a draft lies in a cell or two


class Nearby:
    """Drafts by the place of their content, so that each is compared only with those that can share its words."""

    def __init__(self, drafts: Iterable[Draft] = ()) -> None:
        self._cells: dict[int, list[tuple[int, Draft]]] = {}
        self._n_drafts = 0
        for draft in drafts:
            self.add(draft)

    def add(self, draft: Draft) -> None:
        for cell in _cells(draft.content):
            self._cells.setdefault(cell, []).append((self._n_drafts, draft))
        self._n_drafts += 1

    def around(self, span: Span) -> Iterator[Draft]:
        """Drafts that may share words with `span`, in the order in which they were added, each once."""
        found = {at: draft for cell in _cells(span) for at, draft in self._cells.get(cell, ())}
        return (found[at] for at in sorted(found))

    def holds(self, at: int) -> bool:
        """Whether some draft's content holds the character `at`."""
        return any(d.content[0] <= at < d.content[1] for _, d in self._cells.get(at // CELL, ()))


def _cells(span: Span) -> range:
    return range(span[0] // CELL, max(span[1] - 1, span[0]) // CELL + 1)


def settled(drafts: Sequence[Draft]) -> list[Draft]:
    """One draft for the same words: the pass that comes first in ORDER, a named speaker before none.

    A statement inside another one stays when it has a cue of its own: that is a chain.
    """
    kept = Nearby()
    out: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (ORDER.index(d.rule), d.speaker is None, d.content[0] - d.content[1])):
        if not any(_same(draft, other) for other in kept.around(draft.content)):
            kept.add(draft)
            out.append(draft)
    return sorted(out, key=lambda d: (d.sentence, d.content))


def _same(weaker: Draft, stronger: Draft) -> bool:
    if weaker.relied_on_by and weaker.relied_on_by == stronger.cue:
        return False  # "X writes, citing Y": each says it
    if weaker.rule == "noun" and stronger.stance in ("deny", "doubt") and weaker.speaker != stronger.speaker:
        return weaker.speaker is None  # "X rejects Y's claim that …": one denies it, one says it
    if overlap(weaker.content, stronger.content) < SAME_SHARE or are_of_one_clause(stronger, weaker):
        return False
    if weaker.content == stronger.content and _share_cue(weaker, stronger):
        return True  # "nach eigenen Angaben" and its "nach" are one
    nested = is_within(weaker.content, stronger.content) and _own_cue_inside(weaker, stronger)
    around = is_within(stronger.content, weaker.content) and _own_cue_inside(stronger, weaker)
    said_by_hearsay = weaker.cue is None or not is_within(weaker.cue, stronger.content)
    if weaker.rule == "hearsay" and around and stronger.rule == "clause" and said_by_hearsay:
        return False  # "Falk soll gesagt haben, dass …": the saying itself is hearsay
    if weaker.rule == "free indirect" and around and stronger.speaker is not None:
        return False  # "Die Studie zeige, dass …" is told by whoever spoke before
    opens = stronger.cue is not None and stronger.cue[0] <= weaker.content[0]  # "Selon Falk, le taux serait …"
    inside = nested_in_half(stronger.content, weaker.content) and stronger.cue is not None
    if weaker.rule == "hearsay" and inside and not opens:
        return False  # "Falk soll gelogen und laut Berg auch betrogen haben": the whole is hearsay
    if weaker.rule in ("hearsay", "alleged", "free indirect"):
        return True
    return not (nested or around)


def outer_of(drafts: Sequence[Draft]) -> Mapping[int, Draft]:
    """By the `id()` of a draft: the nearest one whose longer content holds it, its cue included."""
    nearby = Nearby(d for d in drafts if d.mode != "author")
    found = ((id(draft), _outer(draft, nearby)) for draft in drafts)
    return {at: outer for at, outer in found if outer is not None}


def without_unsaid(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without what nobody is told to have said: "Falk denies that Berg called it a lie" quotes no Berg."""
    deniers = Nearby(draft for draft in drafts if draft.stance in ("deny", "doubt") and draft.rule in NEGATING)
    return [draft for draft in drafts if draft.rule not in SAYING or not _is_denied(draft, deniers)]


def _is_denied(draft: Draft, deniers: Nearby) -> bool:
    around = deniers.around(draft.content)
    return any(d is not draft and is_within(draft.content, d.content) and _own_cue_inside(draft, d) for d in around)


def _outer(draft: Draft, nearby: Nearby) -> Draft | None:
    others = list(nearby.around(draft.content))
    if draft.relied_on_by:
        return next((d for d in others if d is not draft and d.cue == draft.relied_on_by), None)
    around = (
        d
        for d in others
        if length(d) > length(draft)
        and is_within(draft.content, d.content)
        and (_own_cue_inside(draft, d) or _is_quoted_in(draft, d))
        and not _answers(d, draft)
    )
    return min(around, key=length, default=None)


def _answers(outer: Draft, inner: Draft) -> bool:
    """Whether who rejects or backs another's word does not pass it on: "dismissed | the union's criticism of …"."""
    return inner.rule == "noun" and outer.stance in ANSWERING and outer.rule in ("object", "pointing", "turn")


def chain_of(draft: Draft, outer: Mapping[int, Draft], antecedents: Antecedents) -> tuple[MentionId, ...]:
    """The mentions through which the statement reached the report, nearest to the report first: Newsweek ← ISW ← X.

    Who goes on speaking is reported by whoever reported them before.
    """
    own = antecedents.named(draft.speaker.mention) if draft.speaker else None  # "Falk says he said" comes through none
    before = draft.follows
    through = [draft.reporter or (before.reporter if before is not None else None)]
    at = outer.get(id(draft)) or outer.get(id(before))
    while at is not None:
        through += [at.speaker, at.reporter]
        at = outer.get(id(at))
    named = [speaker.mention for speaker in through if speaker is not None and speaker.mention is not None]
    meant = ((m.id, antecedents.named(m) or m) for m in named)
    others = (said_by for said_by, one in meant if own is None or not _are_one(one.name, own.name))
    return tuple(reversed(list(dict.fromkeys(others))))


def _are_one(a: str, b: str) -> bool:
    """Whether two names are one, or one is the other's initials ("ISW", "Institute for the Study of War")."""
    short, full = sorted((a, b), key=len)
    return short == full or (short.isupper() and short == "".join(c for c in full if c.isupper()))


def tells_of_saying(draft: Draft, others: Iterable[Draft]) -> bool:
    """Whether all that a draft says is what somebody else says ("X writes that in the view of Y the dam will break").

    How Y stands to it is not how X stands to it.
    """
    cited = (other for other in others if other.rule in CITING and other is not draft)
    return any(is_within(other.content, draft.content) and _own_cue_inside(other, draft) for other in cited)


def _share_cue(one: Draft, other: Draft) -> bool:
    return one.cue is not None and other.cue is not None and one.cue[0] < other.cue[1] and other.cue[0] < one.cue[1]


def nested_in_half(inner: Span, outer: Span) -> bool:
    """Whether a span lies within another one and fills less than half of it."""
    return is_within(inner, outer) and 2 * (inner[1] - inner[0]) < outer[1] - outer[0]


def overlap(a: Span, b: Span) -> float:
    """Shared share of the shorter span."""
    return max(share_of(a, b), share_of(b, a))


def is_within(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def length(draft: Draft) -> int:
    return draft.content[1] - draft.content[0]


def _own_cue_inside(inner: Draft, outer: Draft) -> bool:
    return inner.cue is not None and inner.cue != outer.cue and outer.content[0] <= inner.cue[0] < outer.content[1]


def _is_quoted_in(inner: Draft, outer: Draft) -> bool:
    """Whether a draft gives words of another one's content in the speaker's own words."""
    return inner.mode == "direct" and outer.mode == "indirect" and inner.cue == outer.cue
