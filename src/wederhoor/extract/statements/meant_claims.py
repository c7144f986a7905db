"""Which claim a denial means, where the one that fits best by its words is only a scrap of it.

“„Wir wussten nicht, dass es brennt“, sagte Falk. Berg widerspricht dem.”: Berg contradicts all that Falk says, and not
that there was a fire.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wederhoor.extract.statements.answerable import ANSWERABLE
from wederhoor.extract.statements.answering_context import Context
from wederhoor.extract.statements.countries import countries_named, countries_of_speaker
from wederhoor.extract.statements.drafts import Draft, words_of
from wederhoor.extract.statements.nesting import is_within, length
from wederhoor.read.reading import Reading

NEAR = 2  # sentences
VERBS = ("VERB", "AUX")


def with_whole_claims(answered: Mapping[int, Draft], drafts: Sequence[Draft], context: Context) -> Mapping[int, Draft]:
    """By the `id()` of a denial what it answers, each scrap with the claim that it stands in or beside for it."""
    found = dict(answered)
    for draft in drafts:
        meant = answered.get(id(draft))
        if meant is None or draft.points_to is None:
            continue
        others = [d for d in drafts if d is not meant and _may_be_meant(draft, d, context)]
        better = (
            _naming_denier(draft, meant, others, context)
            or _around(meant, others)
            or _beside(meant, others, context.reading)
        )
        found[id(draft)] = better or meant
    return found


def _may_be_meant(draft: Draft, other: Draft, context: Context) -> bool:
    """Whether a draft near a denial is somebody else's claim in words of its own."""
    if other.points_to is not None or other.stance not in ANSWERABLE or other.speaker is None:
        return False
    if not 0 <= draft.sentence - other.sentence <= NEAR or other.content[1] > draft.content[0]:
        return False
    return not context.are_of_one_side(draft, other)


def _around(meant: Draft, others: Sequence[Draft]) -> Draft | None:
    """The claim that holds a clause which is nobody's own: "we heard | that something was wrong"."""
    if meant.speaker is not None and meant.speaker.mention is not None:
        return None
    around = (d for d in others if is_within(meant.content, d.content) and length(d) > length(meant))
    return max(around, key=length, default=None)


def _beside(meant: Draft, others: Sequence[Draft], reading: Reading) -> Draft | None:
    """Of "claimed the attack and says it has two million files" the clause: a bare thing is no claim beside one."""
    if any(w.upos in VERBS for w in words_of(meant, reading)):
        return None
    told = (d for d in others if d.sentence == meant.sentence and d.speaker == meant.speaker)
    clauses = [d for d in told if any(w.upos in VERBS for w in words_of(d, reading))]
    return clauses[-1] if clauses else None


def _naming_denier(draft: Draft, meant: Draft, others: Sequence[Draft], context: Context) -> Draft | None:
    """The claim that names the country whose embassy or ministry denies it, where the other one does not."""
    countries = countries_of_speaker(draft, context.reading)
    if not countries or countries & countries_named(meant.content, context.index):
        return None
    return next((d for d in reversed(others) if countries & countries_named(d.content, context.index)), None)
