"""What people have said of statements, events and findings: what was rejected or put right, which marks are lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from wederhoor.publish import labels
from wederhoor.publish.lines import Words
from wederhoor.publish.page import ReviewLine
from wederhoor.publish.views.context import Context
from wederhoor.record import Case, Mark, MarkStanding, Review
from wederhoor.resolve.review.looks import words_of
from wederhoor.resolve.review.wording import DONE, sentence

LOST: frozenset[MarkStanding] = frozenset(("outdated", "unplaced"))
TROUBLES: dict[MarkStanding, str] = {
    "applied": "",
    "overridden": "a later mark says otherwise",
    "outdated": "something else is read there now: look again",
    "unplaced": "without its place: its words are not in the case, or nothing of the kind is read there",
}


def review_sentence(case: Case) -> str:
    """How much of the record people have looked at."""
    done = Counter(DONE[m.action] for m, one in zip(case.marks, case.reviews, strict=True) if one.standing == "applied")
    told = [f"{done[word]:,} {word}" for word in DONE.values() if done[word]]
    rest = sum(one.standing in LOST for one in case.reviews)
    lost = f" {labels.counted(rest, 'mark')} {'has' if rest == 1 else 'have'} lost what it was on." if rest else ""
    held = labels.listed(told) or "none marked yet"
    kinds = ("statements", "events", "findings")
    n_records = sum(len(getattr(part, kind)) for part in (case, case.set_aside) for kind in kinds)
    return f"Of {n_records:,} statements, events and findings: {held}.{lost}"


def told_lines(context: Context) -> Iterator[ReviewLine]:
    """All but what is accepted, which its own line tells."""
    for mark, review in zip(context.case.marks, context.case.reviews, strict=True):
        if mark.action != "accept" or review.standing in LOST:
            yield review_line(context, mark, review)


def review_line(context: Context, mark: Mark, review: Review) -> ReviewLine:
    return ReviewLine(
        id=mark.id,
        record=review.now,
        done=DONE[mark.action],
        sentence=sentence(mark),
        short=sentence(mark, named=False),
        standing=review.standing,
        trouble=TROUBLES[review.standing],
        words=tuple(marked_words(context, review)),
    )


def marked_words(context: Context, review: Review) -> Iterator[Words]:
    """The words that it is on, where the case has them."""
    look, name = context.look, review.now or ""
    names = look.findings[name].events if name in look.findings else (name,)
    told = (look.statements.get(name) or look.events.get(name) for name in names)
    return (context.words(one.report, words_of(one), one.id) for one in told if one)
