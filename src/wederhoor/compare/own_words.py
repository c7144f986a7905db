"""Which claim somebody contradicts in words of his own: "it was paid four millions", "any ransom was handed over".

What speaks for a claim is counted: that it is about whoever contradicts it, what the two have in common, and that
nobody else claims anything between them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from wederhoor.compare.against import is_against, is_plain_no
from wederhoor.compare.houses import house_of
from wederhoor.compare.pointed_to import is_consequence
from wederhoor.compare.pointing import has_noun, is_negated, noun_denied
from wederhoor.compare.topics import ANYTHING, KNOWING, Topics, is_name, is_thing
from wederhoor.record import ReportId, Statement

ABOUT = 2  # weight of a claim about whoever contradicts it
MOST = 2  # that names count at most; so do concepts and numbers
ENOUGH = 3
MAX_BACK = 700  # letters back to the claim
MAX_ON = 800  # twice the letters on to a claim that comes after
MAX_NEXT = 300  # letters back to what stands right before
IN_ANYTHING = ANYTHING - {"money"}  # "not a cent was paid" answers whoever tells of a payment
NOUN = 2  # weight of a noun of which one tells and the other says that there was none
MAX_SHORT = 5  # words of an answer that leaves open what it is about: "there was none"


class _Weight(NamedTuple):
    """What speaks for a claim, the weightiest first."""

    all: int
    nearest: bool  # where somebody denies: whoever only says "no" may mean what came before that
    in_common: int
    is_told: bool  # and not quoted: it names what a quotation only points to


NOTHING = _Weight(0, nearest=False, in_common=0, is_told=False)


def contradicted(denial: Statement, claims: Mapping[ReportId, Sequence[Statement]], topics: Topics) -> Statement | None:
    """The claim in its report for which most speaks, before it or right after; None where too little does."""
    house = house_of(denial, topics.origins)
    before = [
        claim
        for claim in _before(denial, claims)
        if house_of(claim, topics.origins) != house and not _is_fact(claim, denial, topics)
    ]
    quoted = (one for one in before if one.speaker_class != "author" and one.content.end <= denial.content.start)
    nearest = min((_gap(one, denial) for one in quoted), default=MAX_NEXT)
    weighed = [(_weighed(denial, one, topics, is_next=_gap(one, denial) <= nearest), one) for one in before]
    enough = [(weight, one) for weight, one in weighed if weight.all >= ENOUGH]
    _, best = max(enough, key=lambda found: (*found[0], -_gap(found[1], denial), found[1].id), default=(None, None))
    return best


def _is_fact(claim: Statement, denial: Statement, topics: Topics) -> bool:
    """Whether the report itself tells what became of whoever denies something: that he was arrested."""
    is_told = claim.speaker_class == "author" and is_consequence(claim, topics)
    return is_told and bool(topics.party(denial) & topics.inside(claim))


def _before(denial: Statement, claims: Mapping[ReportId, Sequence[Statement]]) -> Iterator[Statement]:
    for claim in claims.get(denial.report, ()):
        is_before = claim.content.end <= denial.content.start
        is_after = claim.content.start >= denial.content.end
        if (is_before or is_after) and _gap(claim, denial) <= (MAX_BACK if is_before else MAX_ON):
            yield claim


def _gap(claim: Statement, denial: Statement) -> int:
    """Letters between the two; what comes after counts double."""
    back = denial.content.start - claim.content.end
    return back if back >= 0 else 2 * (claim.content.start - denial.content.end)


def _denies_noun(denial: Statement, claim: Statement) -> bool:
    """Whether somebody says that there was none of what the claim tells of: "no lightning was seen"."""
    noun, words = noun_denied(denial.content.text), claim.content.text
    return bool(noun) and not is_negated(words) and has_noun(noun, words)


def _weighed(denial: Statement, claim: Statement, topics: Topics, *, is_next: bool) -> _Weight:
    """How much speaks for it; nothing where they share nothing and the claim is about somebody else.

    Who only says "no" without a word of denying must speak of the same, or say next to nothing else; and who did not
    know denies that he was told.
    """
    own = frozenset(filter(is_thing, topics.told(denial))) - IN_ANYTHING
    shared = topics.keys(denial) & topics.keys(claim) - IN_ANYTHING
    names = min(MOST, sum(map(is_name, shared)))
    told = min(MOST, len(own & shared))
    about = ABOUT if topics.party(denial) & topics.inside(claim) else 0
    in_common = names + told
    is_after = claim.content.start > denial.content.start
    near = is_next and _gap(claim, denial) <= MAX_NEXT and not is_after
    is_short = len(denial.content.text.split()) <= MAX_SHORT
    is_of_more = bool(own) or not is_short  # who tells something of his own must speak of the same
    language = topics.origins.reports[denial.report].language
    is_denied = is_against(denial) and not is_plain_no(denial, language)
    denies_noun = _denies_noun(denial, claim)
    is_thin = is_of_more and not in_common and topics.is_all_over(topics.party(denial))
    least = 1 if is_denied or denies_noun else MOST
    is_thin |= claim.speaker_class == "author" and told < least  # who is named in it is named all over
    if KNOWING in own - shared or is_thin or not (in_common or (about and near)):
        return NOTHING
    is_vague = is_after or denial.stance == "doubt"
    if (is_after and not is_denied) or (is_vague and not told):
        return NOTHING
    is_bare = near and not own and is_short
    is_to_come = claim.stance == "predict" and claim.mode != "hearsay" and not about
    tells_else = not (own <= shared or is_short or denies_noun) and told < MOST
    if not is_denied and (is_to_come or tells_else or not (told or is_bare)):
        return NOTHING
    return _Weight(
        all=in_common + about + near + NOUN * denies_noun + (is_denied or own <= shared or is_short),
        nearest=near and is_denied,
        in_common=in_common,
        is_told=claim.mode != "direct",
    )
