"""How much the context of two things says that they are one, in bits and with reasons; nothing here looks at names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from math import log2

from wederhoor.record import Reason
from wederhoor.resolve.office_titles import is_held_by_one
from wederhoor.resolve.traces import Deed, Surroundings, Term, Thing, Trace

RARE = 4.0  # bits; of what stands by both, one thing at least must be so rare
SHARED = 2  # things that must stand by both
MOST_NEAR = 12.0  # bits: things that stand together once often do so again
MOST_DEEDS = 10.0
SAME_OFFICE = 6.0  # bits: of the persons of a case that sound alike, few hold one office of one country
SAME_SORT = 2.0  # of an office that several hold
SAME_BEGINNING = 4.0
YEAR = 365
APART = 31  # days between two times that reports tell as one

Call = Callable[[Thing], str]  # what a thing is called


def reasons(a: Trace, b: Trace, around: Surroundings, call: Call) -> tuple[Reason, ...]:
    """What speaks for two things being one: what stands by both, what both did at one time, one office."""
    found = (_near(a, b, around, call), _deeds(a, b, around), _office(a.terms, b.terms))
    return tuple(reason for reason in found if reason is not None)


def bits(found: Iterable[Reason]) -> float:
    return sum(reason.bits for reason in found)


def _near(a: Trace, b: Trace, around: Surroundings, call: Call) -> Reason | None:
    rarity = {thing: log2(around.n_all / around.n_mentions[thing]) for thing in sorted(a.near & b.near)}
    if len(rarity) < SHARED or max(rarity.values()) < RARE:
        return None
    rarest = sorted(rarity, key=lambda thing: (-rarity[thing], thing))
    names = ", ".join(call(thing) for thing in rarest[:6])
    return Reason(rule="stand by the same", bits=round(min(sum(rarity.values()) / 2, MOST_NEAR), 2), detail=names)


def _deeds(a: Trace, b: Trace, around: Surroundings) -> Reason | None:
    """Parts in events of one type at one time; of each part only the closest times count."""
    best: dict[tuple[str, str], tuple[float, Deed, Deed]] = {}
    for x, y in _at_one_time(a.deeds, b.deeds):
        part, told = (x.event, x.role), (_deed_bits(x, y, around), x, y)
        best[part] = max(best.get(part, told), told)
    if not best:
        return None
    rarest = sorted(best.values(), reverse=True)
    said = "; ".join(f"{x.event} ({x.role}): {_days(x)} · {_days(y)}" for _, x, y in rarest)
    total = min(sum(weight for weight, _, _ in rarest), MOST_DEEDS)
    return Reason(rule="the same at the same time", bits=round(total, 2), detail=said)


def _at_one_time(a: Iterable[Deed], b: Iterable[Deed]) -> Iterator[tuple[Deed, Deed]]:
    return (
        (x, y)
        for x in sorted(a)
        for y in sorted(b)
        if (x.event, x.role) == (y.event, y.role) and x.first <= y.last and y.first <= x.last
    )


def _deed_bits(a: Deed, b: Deed, around: Surroundings) -> float:
    """How few have this part in such an event, and how short the time is in which both lie."""
    rarity = log2(len(around.n_mentions) / max(1, around.n_doers[a.event, a.role]))
    days = max(a.last, b.last) - min(a.first, b.first) + 1
    return max(0.0, rarity) / 2 + max(0.0, log2(YEAR / days)) / 2


def _days(deed: Deed) -> str:
    first, last = (date.fromordinal(day).isoformat() for day in (deed.first, deed.last))
    return first if first == last else f"{first}/{last}"


def _office(a: Iterable[Term], b: Iterable[Term]) -> Reason | None:
    """One office of one country, the more where it began at one time; the wrong time speaks against it."""
    pairs = [(x, y) for x in a for y in b if x.country == y.country and x.concepts == y.concepts]
    told = [(x, y, gap) for x, y in pairs if (gap := _gap(x, y)) is not None]
    if not pairs or (told and all(gap > APART for _, _, gap in told)):
        return None
    weight = max(SAME_OFFICE if is_held_by_one(x.concepts) else SAME_SORT for x, _ in pairs)
    weight += SAME_BEGINNING * any(gap == 0 for _, _, gap in told)
    names = sorted({f"{' '.join(sorted(x.concepts))} ({x.country})".replace("_", " ") for x, _ in pairs})
    return Reason(rule="the same office", bits=weight, detail=", ".join(names))


def _gap(a: Term, b: Term) -> int | None:
    """Days between the beginnings of two offices; None where one is not told."""
    if a.began is None or b.began is None:
        return None
    return max(0, a.began[0] - b.began[1], b.began[0] - a.began[1])
