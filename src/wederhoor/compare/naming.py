"""Statements that name everybody who is asked about, whether or not an event was read in them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from wederhoor.compare.cast import Cast
from wederhoor.compare.indexes import mentions_by_report
from wederhoor.compare.query import Query, Sought
from wederhoor.record import Case, Mention, Statement
from wederhoor.text.goods import goods_category

MIN_ASKED = 2  # whoever asks about one name alone wants no list of all that names it


def find_naming(case: Case, query: Query, cast: Cast) -> Iterator[Statement]:
    """Statements whose content or speaker is everybody asked about, and whose words name the goods, where any are.

    Nothing for a question about one name or kind of goods alone, or about somebody whom the case does not have.
    """
    sought = [one for one in (query.agent, query.target, *query.others) if one]
    if len(sought) + bool(query.category) < MIN_ASKED or not sought or query.unknown:
        return
    yield from _all_naming(case.statements, sought, case=case, query=query, cast=cast)


def find_said_by(case: Case, speaker: Sought, query: Query, cast: Cast) -> Iterator[Statement]:
    """What somebody says that names everybody else and the goods asked about."""
    own = [one for one in case.statements if cast.actor_key(cast.entity_of(one.speaker)) in speaker.keys]
    yield from _all_naming(own, query.others, case=case, query=query, cast=cast)


def _all_naming(
    statements: Iterable[Statement], sought: Sequence[Sought], *, case: Case, query: Query, cast: Cast
) -> Iterator[Statement]:
    """Those of the statements that name everybody sought, and the goods of the query."""
    mentions = mentions_by_report(sorted(case.mentions, key=lambda mention: mention.words.start))
    for statement in statements:
        named = _named(statement, mentions.get(statement.report, ()), cast)
        if all(one.keys & named for one in sought) and _holds_goods(statement, query, cast):
            yield statement


def _named(statement: Statement, mentions: Sequence[Mention], cast: Cast) -> frozenset[str]:
    """Actor keys of the speaker and of all that the content names."""
    content = statement.content
    first = bisect_left(mentions, content.start, key=lambda mention: mention.words.start)
    last = bisect_left(mentions, content.end, key=lambda mention: mention.words.start)
    entities = [cast.entity_of(mention.id) for mention in mentions[first:last]]
    return frozenset(map(cast.actor_key, [cast.entity_of(statement.speaker), *entities])) - {""}


def _holds_goods(statement: Statement, query: Query, cast: Cast) -> bool:
    """Whether a word of the content is of the kind asked about, where a kind is asked about."""
    if not query.category:
        return True
    language = cast.languages.get(statement.report, "en")
    return any(
        goods_category(word, language) == query.category for word in re.findall(r"[\w-]+", statement.content.text)
    )
