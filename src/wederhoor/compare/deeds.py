"""What kind of deed an event is within its type: a bid is not a share, a sentence is no arrest."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from wederhoor.record import Event

BID, SHARE, RESIGN = "bid", "share", "resign"
PERCENT = "%"


def deed_of(event: Event) -> str:
    """ "bid", "share", "sentence" or "resign"; empty for any other deed of the type. The word of the event decides."""
    word = event.trigger.text.casefold()
    known = _beginnings().get(event.type, {})
    kind = next((kind for kind, beginnings in known.items() if beginnings.match(word)), "")
    return kind or (SHARE if event.type == "finance" and _counts_shares(event) else "")


def _counts_shares(event: Event) -> bool:
    return any(role.unit == PERCENT or PERCENT in role.words.text for role in event.roles)


@cache
def _beginnings() -> Mapping[str, Mapping[str, re.Pattern[str]]]:
    data = tomllib.loads(files("wederhoor.compare").joinpath("deeds.toml").read_text("utf-8"))
    return {
        kind: {deed: re.compile("|".join(map(re.escape, words.split()))) for deed, words in deeds.items()}
        for kind, deeds in data.items()
    }
