"""What kind of deed an event is within its type: a bid is not a share, a sentence is no arrest."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from wederhoor.compare.tables import table
from wederhoor.record import Event

BID, SHARE, SENTENCE, RESIGN, BAR = "bid", "share", "sentence", "resign", "bar"
PERCENT = "%"


def deed_of(event: Event) -> str:
    """One of the deeds above; empty for any other deed of the type. The word of the event decides."""
    word = event.trigger.text.casefold()
    known = _beginnings().get(event.type, {})
    kind = next((kind for kind, beginnings in known.items() if beginnings.match(word)), "")
    return kind or (SHARE if event.type == "finance" and counts_shares(event) else "")


def counts_shares(event: Event) -> bool:
    """Whether it tells of a part of a firm, in per cent."""
    return any(role.unit == PERCENT or PERCENT in role.words.text for role in event.roles)


@cache
def _beginnings() -> Mapping[str, Mapping[str, re.Pattern[str]]]:
    data = table("deeds")
    return {
        kind: {deed: re.compile("|".join(map(re.escape, words.split()))) for deed, words in deeds.items()}
        for kind, deeds in data.items()
    }
