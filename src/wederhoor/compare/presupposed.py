"""What a denial leaves standing: "denied dealing with Acme, which Berg owns" does not deny that Berg owns it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from wederhoor.compare.tables import table
from wederhoor.record import Event, EventType, Evidence, Statement

TELLING_MORE: frozenset[EventType] = frozenset(("own", "link", "join", "produce"))  # in what only adds to a name


def is_presupposed(event: Event, statement: Statement, language: str) -> bool:
    """Whether the event stands in a part of the content that only tells more of a name before it, or when it was."""
    content = statement.content
    if not content.start < event.trigger.start < content.end:
        return False
    told = content.text[: event.trigger.start - content.start]
    before, comma, after = told.rpartition(",")
    begins = _beginnings(language[:2])
    if begins["restricting"].search(told.casefold()) or _is_of_noun(event, content, begins["relative"]):
        return True
    if not comma or not before.strip():
        return False
    is_phrase = event.type in TELLING_MORE and bool(begins["article"].match(after.casefold()))
    return is_phrase or any(begins[kind].match(after.casefold()) for kind in ("relative", "temporal"))


def _is_of_noun(event: Event, content: Evidence, relative: re.Pattern[str]) -> bool:
    """Whether it only tells which things are meant: "the pills that Acme sold were stale"."""
    things = (role.words.end for role in event.roles if role.role in ("goods", "patient"))
    ends = (end - content.start for end in things if content.start < end < event.trigger.start)
    after = (content.text[end:].casefold() for end in ends)
    return any(words.startswith(" ") and relative.match(words) for words in after)


@cache
def _beginnings(language: str) -> Mapping[str, re.Pattern[str]]:
    data = table("presupposed")
    words = data.get(language, data["en"])
    around = "|".join(words["around"].split())
    relative, article = ("|".join(words[kind].split()) for kind in ("relative", "article"))
    return {
        "relative": re.compile(rf"\s*(?:(?:{around}) )?(?:{relative})\b"),
        "temporal": re.compile(rf"\s*(?:\w+ ){{0,2}}(?:{'|'.join(words['temporal'].split())})\b"),
        "article": re.compile(rf"\s*(?:{article})\b"),
        "restricting": re.compile(rf"\w (?:{'|'.join(words['restricting'].split())}) (?:\w+ )?$"),
    }
