"""What several reports tell alike, though no event was read in it and nobody denies it.

"Customs warned the ministry in May" and "das Ministerium bekam im Mai einen Hinweis vom Zoll" are one: both tell of the
same, in words so near in meaning that they hardly tell of two things.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set

from wederhoor.compare.claimed import lay_out_claim, pairs_told_alike
from wederhoor.compare.claims import Claim
from wederhoor.compare.confirmed import find_confirmed
from wederhoor.compare.denied import is_claim
from wederhoor.compare.joining import Joined
from wederhoor.compare.phrasing import Phrasing
from wederhoor.compare.topics import Topics
from wederhoor.compare.values_apart import conflicts_among, values_apart
from wederhoor.compare.values_told import Values
from wederhoor.compare.verdicts import judge
from wederhoor.compare.voices import FOR, Voice, voice_of
from wederhoor.record import Statement, StatementId


class ToldAgain:
    """Who tells again elsewhere what somebody claims, or confirms it; each stands in one question."""

    def __init__(self, topics: Topics) -> None:
        self._topics, self._held, statements = topics, set[StatementId](), topics.statements.values()
        self._confirmed = find_confirmed(statements)
        told = (one for one in statements if one.stance in FOR and is_claim(one, topics) and not self._is_title(one))
        self._claims = [lay_out_claim(one, topics) for one in told]
        alike = [(a, b) for a, b in pairs_told_alike(self._claims) if self._is_again(a, b)]
        self._pairs = [(a, b) for a, b in alike if self._claims[a].may_count_alike(self._claims[b])]
        self._apart = sorted(set(alike) - set(self._pairs))
        self._by_claim: dict[StatementId, list[Statement]] = defaultdict(list)
        for a, b in self._pairs:
            one, other = self._claims[a].statement, self._claims[b].statement
            self._by_claim[one.id].append(other)
            self._by_claim[other.id].append(one)

    def _is_title(self, claim: Statement) -> bool:
        """Whether it is a title or a heading, which the report tells again below."""
        blocks = self._topics.origins.reports[claim.report].blocks
        return any(b.start <= claim.content.start < b.end and b.kind in ("title", "heading") for b in blocks)

    def _is_again(self, one: int, other: int) -> bool:
        return self._claims[one].tells_again(self._claims[other], self._topics.rarity)

    def hold(self, held: Iterable[StatementId]) -> None:
        """Those stand in a question already."""
        self._held |= set(held)

    def apart(self, held: Set[StatementId]) -> tuple[Values, ...]:
        """What two papers tell alike but for a number or a day, where no question holds it."""
        pairs = ((self._claims[a].statement, self._claims[b].statement) for a, b in self._apart)
        return values_apart([pair for pair in pairs if held.isdisjoint(one.id for one in pair)], self._topics)

    def take(self, said: Iterable[Statement]) -> list[Voice]:
        """The voices of those who tell any of it again and stand in no question yet; from now on they do."""
        others = {other.id: other for one in said for other in self._of(one) if other.id not in self._held}
        self._held |= others.keys()
        return [voice_of(other, self._topics.origins) for other in others.values()]

    def _of(self, claim: Statement) -> Sequence[Statement]:
        """Those that tell the same in other reports, or confirm it."""
        return (*self._by_claim.get(claim.id, ()), *self._confirmed.get(claim.id, ()))

    def left(self) -> Iterator[Claim]:
        """What two or more claim alike, or one claims and another confirms, and no question holds yet."""
        joined, phrasing = Joined(len(self._claims)), Phrasing(self._topics)
        free = [claim.statement.id not in self._held for claim in self._claims]
        for a, b in self._pairs:
            if free[a] and free[b]:
                joined.join(a, b)
        for group in joined.groups():
            told = [self._claims[place].statement for place in group if free[place]]
            said = (*told, *(other for one in told for other in self._confirmed.get(one.id, ())))
            voices = tuple(voice_of(one, self._topics.origins) for one in said)
            if len({(voice.report, voice.holder) for voice in voices}) > 1 and (asked := phrasing.ask(told, {})):
                conflicts = conflicts_among(told, self._topics)
                yield Claim(asked, voices, tuple(told), conflicts, judge(voices))
