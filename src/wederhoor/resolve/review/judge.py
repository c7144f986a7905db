"""What the marks on one record come to: the latest one says whether it stands, corrections add up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wederhoor.record import Changes, Mark, MarkAction, Review
from wederhoor.resolve.review.change import Named, changed
from wederhoor.resolve.review.looks import Marked, looks_of
from wederhoor.resolve.review.spots import Texts

NOTHING = Changes()


@dataclass(frozen=True, slots=True)
class Judged:
    """A record that people have marked, put right, with what became of each mark."""

    record: Marked
    verdict: MarkAction | None  # None: no mark holds
    reviews: tuple[Review, ...]

    @property
    def is_rejected(self) -> bool:
        return self.verdict == "reject"


def judge(record: Marked, marks: Sequence[Mark], texts: Texts, named: Named) -> Judged:
    """The record under its marks, in the order they were given."""
    current, holding, reviews = record, [], []
    for mark in marks:
        after = changed(current, mark.changes or NOTHING, texts, named)
        if after is None:
            reviews.append(Review(mark=mark.id, standing="unplaced", now=None, near=record.id))
        elif mark.action != "correct" and looks_of(current) != mark.seen:
            reviews.append(Review(mark=mark.id, standing="outdated", now=record.id))
        else:
            holding.append(mark)
            current = after
    reviews += [review_of(mark, holding[n + 1 :], record.id) for n, mark in enumerate(holding)]
    return Judged(current, holding[-1].action if holding else None, tuple(reviews))


def review_of(mark: Mark, later: Sequence[Mark], record: str) -> Review:
    """A correction holds until all that it says is said otherwise; any other mark until the next one."""
    if mark.action == "correct":
        said_later = set().union(*(fields(other) for other in later))
        is_overridden = fields(mark) <= said_later
    else:
        is_overridden = bool(later)
    return Review(mark=mark.id, standing="overridden" if is_overridden else "applied", now=record)


def fields(mark: Mark) -> set[str]:
    """What a correction speaks of."""
    changes = mark.changes or NOTHING
    said = {name for name in ("stance", "certainty", "type", "status", "question", "verdict") if getattr(changes, name)}
    if changes.speaker or changes.speaker_class:
        said.add("speaker")
    return said | {f"role {filled.role}" for filled in changes.roles}
