"""Which corrections hold. A later one wins over an earlier one that it contradicts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from wederhoor.record import Anchor, Correction, CorrectionId, Mention, MentionId, Standing
from wederhoor.resolve.corrections.anchors import Finder, Found
from wederhoor.resolve.corrections.regroup import Group, Groups, clashes, joiners, keep_apart
from wederhoor.resolve.describe import spelled
from wederhoor.resolve.nodes import fold, position

KNOWN_THINGS = "known"  # the rule that keeps the entries of a person's gazetteer apart
NEEDED = {"merge": 2, "split": 2, "forbid": 2}  # anchors that must fit; of every other action one


@dataclass(slots=True)
class Plan:
    """A correction, what each of its anchors fits, and how it stands."""

    correction: Correction
    found: list[Found]
    standing: Standing = "applied"
    overridden_by: set[CorrectionId] = field(default_factory=set)

    @property
    def id(self) -> CorrectionId:
        return self.correction.id

    @property
    def holds(self) -> bool:
        return self.standing == "applied"

    def ids(self, anchor: int) -> list[MentionId]:
        return [mention.id for mention in self.found[anchor].all]

    def core(self, anchor: int) -> list[MentionId]:
        """What is surely meant: of the part that is split off, and of what is known, all of it."""
        return [mention.id for mention in self._core(anchor)]

    def _core(self, anchor: int) -> tuple[Mention, ...]:
        found = self.found[anchor]
        whole = self.correction.action == "know" or (self.correction.action == "split" and anchor == 0)
        return found.all if whole else found.core

    def mentions(self) -> list[MentionId]:
        return [mention for anchor in range(len(self.found)) for mention in self.ids(anchor)]

    def cores(self) -> list[MentionId]:
        return [mention for anchor in range(len(self.found)) for mention in self.core(anchor)]

    def keys(self, groups: Groups) -> list[int]:
        """The groups that it shapes."""
        return list(dict.fromkeys(groups.key(mention) for mention in self.cores()))

    def firsts(self) -> list[Mention]:
        """Where each spelling of each anchor stands first."""
        firsts: dict[tuple[int, str], Mention] = {}
        for anchor in range(len(self.found)):
            for mention in sorted(self._core(anchor), key=position):
                firsts.setdefault((anchor, fold(spelled(mention))), mention)
        return list(firsts.values())

    def give_way(self, to: set[CorrectionId]) -> None:
        self.standing = "overridden"
        self.overridden_by = to


def plans_of(corrections: Sequence[Correction], finder: Finder) -> list[Plan]:
    """A plan for each correction, in their order; those that fit too little wait."""
    plans = [Plan(c, [found_by(finder, c, anchor) for anchor in c.of]) for c in corrections]
    give_to_the_latest([plan for plan in plans if plan.correction.action == "know"])
    for plan in plans:
        if plan.correction.action in ("split", "forbid"):
            plan.found[1] = without(plan.found[1], set(plan.ids(0)))
        if plan.correction.action == "split" and not plan.found[1].core:
            plan.found[1] = finder.beside(plan.found[0])
        if plan.holds and sum(bool(found.core) for found in plan.found) < NEEDED.get(plan.correction.action, 1):
            plan.standing = "waiting"
    return plans


def found_by(finder: Finder, correction: Correction, anchor: Anchor) -> Found:
    return finder.find_known(anchor) if correction.action == "know" else finder.find(anchor)


def give_to_the_latest(plans: Sequence[Plan]) -> None:
    """What several entries of a gazetteer name belongs to the one that was given last."""
    owner: dict[MentionId, CorrectionId] = {}
    for plan in reversed(plans):
        taken = {owner[mention] for mention in plan.ids(0) if mention in owner}
        plan.found[0] = without(plan.found[0], set(owner))
        if taken and not plan.found[0].core:
            plan.give_way(taken)
        owner.update(dict.fromkeys(plan.ids(0), plan.id))


def without(found: Found, mentions: set[MentionId]) -> Found:
    core, others = ([m for m in part if m.id not in mentions] for part in (found.core, found.others))
    return Found(tuple(core), tuple(others)) if core else Found(tuple(others), ())


def apply_plans(plans: Sequence[Plan], groups: Groups) -> None:
    """Bind the groups by every correction that no later one contradicts."""
    for plan in reversed(plans):
        if plan.holds:
            bind(plan, groups)
    for plan in plans:  # what goes with it if it can, once it is known what must not
        if plan.holds and plan.correction.action == "merge":
            for anchor in range(len(plan.found)):
                groups.unite(plan.ids(anchor))


def bind(plan: Plan, groups: Groups) -> None:
    match plan.correction.action:
        case "merge" | "know":
            unite(plan, groups)
        case "split" | "forbid":
            separate(plan, groups)


def unite(plan: Plan, groups: Groups) -> None:
    against = clashes(groups.distinct(plan.cores()))
    if plan.correction.action == "know":
        against |= known_by_another(groups.distinct(plan.cores()))
    if against:
        plan.give_way(against)
        return
    groups.unite(plan.cores(), by=plan.id)
    if plan.correction.action == "know":
        keep_apart(KNOWN_THINGS, (plan.id, plan.id), groups.distinct(plan.cores()))


def known_by_another(known: Iterable[Group]) -> set[CorrectionId]:
    return {group.sides[KNOWN_THINGS][1] for group in known if KNOWN_THINGS in group.sides}


def separate(plan: Plan, groups: Groups) -> None:
    other = {groups.key(mention) for mention in plan.core(1)}
    both = [mention for mention in plan.core(0) if groups.key(mention) in other]
    if both:
        plan.give_way(joiners(groups.distinct(both)))
        return
    if plan.correction.action == "split":
        groups.unite(plan.core(0), by=plan.id)
    for side, anchor in (("one", 0), ("other", 1)):
        keep_apart(plan.id, (side, plan.id), groups.distinct(plan.core(anchor)))
    for side, anchor in (("one", 0), ("other", 1)):
        keep_apart(plan.id, (side, plan.id), groups.distinct(plan.ids(anchor)))
