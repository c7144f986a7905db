"""From a text to its time expressions: the grammar's matches with prepositions, ranges and the tense around them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from wederhoor.text.dates.grammar import parse
from wederhoor.text.dates.model import (
    Between,
    Bound,
    Calendar,
    DayPart,
    Kind,
    Length,
    Part,
    Shape,
    Stretch,
    Tense,
    TimeExpression,
    Vague,
    Years,
)  # fmt: skip
from wederhoor.text.dates.tense import tense_around
from wederhoor.text.dates.words import Lexicon, Token, lexicon, tokenize

_BOUNDS: dict[str, Bound] = {"U": "until", "s": "since", "B": "before", "A": "before", "F": "after"}
_LEADS = "UsBAFmiRK"
# a year stands after these even where the next word could be counted: "in 2014 protests began"
_YEAR_LEADS = frozenset("misUBAFRK&b(>-jMkwSQuO,~d")
_COUNTING = frozenset("~VN")


def find_times(text: str, language: str) -> list[TimeExpression]:
    """Every time expression of the text, in order, without overlaps.

    `language` is a BCP 47 tag; German, Dutch and English have words of their own, others are read as English.
    """
    words = lexicon(language)
    tokens = tokenize(text, language)
    items = [item for item in _matches(tokens, words) if not _is_age(item, tokens, words)]
    items = [item for item in items if not _tells_how_near(item, tokens, words)]
    items = _join_ranges(_with_bare_years(items, tokens, words), tokens)
    return [_expression(item, tokens, text, words) for item in items]


@dataclass(frozen=True, slots=True)
class _Item:
    """Tokens `first` up to, not including, `last`, and what they mean."""

    first: int
    last: int
    kind: Kind
    shape: Shape
    parts: tuple[_Item, _Item] | None = None  # of a range


def _matches(tokens: list[Token], words: Lexicon) -> list[_Item]:
    return [_Item(*match) for match in parse(tokens, words.language)]


def _tells_how_near(item: _Item, tokens: list[Token], words: Lexicon) -> bool:
    """Whether "shortly" stands before "after", and says nothing of days to come."""
    is_near = isinstance(item.shape, Vague) and words.cues["near"].fullmatch(tokens[item.first].text) is not None
    return is_near and item.last < len(tokens) and tokens[item.last].cls in "BAF"


def _is_age(item: _Item, tokens: list[Token], words: Lexicon) -> bool:
    """Whether a length of time is somebody's age: "45 Jahre alt", "a 45-year-old"."""
    following = [token for token in tokens[item.last : item.last + 2] if token.cls != "-"]
    return isinstance(item.shape, Length) and bool(following) and following[0].text.lower() in words.age


def _with_bare_years(items: list[_Item], tokens: list[Token], words: Lexicon) -> list[_Item]:
    taken = {index for item in items for index in range(item.first, item.last)}
    years = [
        _Item(index, index + 1, "date", Calendar(year=token.value))
        for index, token in enumerate(tokens)
        if token.cls == "Y" and index not in taken and _is_year(tokens, index, words)
    ]
    return sorted([*items, *years], key=lambda item: item.first)


def _is_year(tokens: list[Token], index: int, words: Lexicon) -> bool:
    """Whether four figures are a year and not an amount, a number or a price."""
    before = tokens[index - 1] if index else None
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if before is not None and (before.cls in _COUNTING or before.text in "$€£#§/"):
        return False
    if after is not None and (after.cls in "uyhC" or after.text in "€$£%°" or after.text.lower() in words.counted):
        return False
    if after is not None and after.cls in "U-" and _is_counted(tokens[index + 3 : index + 4], words):
        return False  # "1450 bis 1850 Mark"
    # "wurde 2019 Gesellschafter": what is counted seldom stands right behind an auxiliary
    led = before is not None and (before.cls in _YEAR_LEADS or words.cues["past"].fullmatch(before.text) is not None)
    return led or after is None or after.cls != "x" or _cannot_be_counted(after.text, words.language)


def _is_counted(tokens: list[Token], words: Lexicon) -> bool:
    return bool(tokens) and tokens[0].text.lower() in words.counted


def _cannot_be_counted(word: str, language: str) -> bool:
    """Whether the word after four figures is such as a verb or an article, and no plural noun."""
    if language == "de":
        return word[0].islower() or not word.endswith(("en", "er", "ern"))
    return word[0].isupper() and not word.endswith("s")


def _join_ranges(items: list[_Item], tokens: list[Token]) -> list[_Item]:
    joined: list[_Item] = []
    for item in items:
        for part in _with_days(item, tokens, joined):
            ranged = _range(joined[-1], part, tokens) if joined else None
            if ranged is None:
                joined.append(part)
            else:
                joined[-1] = ranged
    return joined


def _with_days(item: _Item, tokens: list[Token], before: list[_Item]) -> list[_Item]:
    """The item with the day that shares its month: "3. bis 5. März", "March 3 to 5"."""
    shape = item.shape
    if not (isinstance(shape, Calendar) and shape.day and shape.month and shape.weekday is None):
        return [item]
    following = tokens[item.last : item.last + 3]
    if (
        "".join(token.cls for token in following[:2]) in (">n", "-n")
        and tokens[item.last - 1].cls in "no"
        and (len(following) < 3 or following[2].cls not in "uyhCMjk")
    ):
        last = _Item(item.last + 1, item.last + 2, "date", replace(shape, day=int(following[1].value)))
        return [item, last]
    return _with_first_day(item, shape, tokens, before)


def _with_first_day(item: _Item, shape: Calendar, tokens: list[Token], before: list[_Item]) -> list[_Item]:
    """The item, and before it the day of "3. bis 5. März" or "8 en 9 mei", which takes its month from the item."""
    index = item.first - 1
    while index > 0 and tokens[index].cls in "dm":
        index -= 1
    if index < 1 or tokens[index].cls not in "U&->," or (before and before[-1].last > index - 1):
        return [item]
    day = index - 1
    if tokens[day].cls == "." and day > 0:
        day -= 1
    number = tokens[day].value
    if tokens[day].cls not in "no" or not isinstance(number, int | float) or not 1 <= number < (shape.day or 0):
        return [item]
    if tokens[index].cls == "," and tokens[index - 1].cls != ".":
        return [item]
    if before and before[-1].last > day:
        return [item]
    earlier = replace(shape, day=int(number))
    return [*_with_first_day(_Item(day, index, "date", earlier), earlier, tokens, before), item]


def _range(first: _Item, last: _Item, tokens: list[Token]) -> _Item | None:
    """Both as one, where words such as "from … to" hold them together."""
    if not (_is_place(first.shape) and _is_place(last.shape)) or {first.kind, last.kind} != {"date"}:
        return None
    link = "".join(token.cls for token in tokens[first.last : last.first])
    lead = tokens[first.first - 1].cls if first.first else ""
    if not re.fullmatch(r"\.?(?:[-U>]|&)[md]*", link) or ("&" in link and lead != "K"):
        return None
    if lead != "R" and _is_weekday(first.shape) and not _is_weekday(last.shape):
        return None  # "on Tuesday until the end of May": two times
    shape = Between(_plain(first, tokens), _plain(last, tokens))
    return _Item(first.first, last.last, "date", shape)


def _is_weekday(shape: Shape) -> bool:
    return isinstance(shape, Calendar) and shape.weekday is not None and shape.month is None


def _is_place(shape: Shape) -> bool:
    return isinstance(shape, Calendar | Years)


def _plain(item: _Item, tokens: list[Token]) -> TimeExpression:
    """An item without its surroundings; the words are filled in by `_expression`."""
    start, end = tokens[item.first].start, tokens[item.last - 1].end
    return TimeExpression(start, end, "", item.kind, item.shape, start, part=_part(tokens[item.first : item.last]))


def _expression(item: _Item, tokens: list[Token], text: str, words: Lexicon) -> TimeExpression:
    own = tokens[item.first : item.last]
    start, end = own[0].start, own[-1].end
    if own[-1].cls in ",." and len(own) > 1 and own[-2].cls not in "jC":
        end = own[-2].end
    lead = _lead(tokens, item.first)
    bound = _BOUNDS.get(lead.cls, "at") if lead else "at"
    shape, kind = item.shape, item.kind
    if bound == "since" and isinstance(shape, Length):
        shape = Stretch(shape.amount, shape.unit, -1)
    elif isinstance(shape, Length) or kind in ("duration", "set"):
        bound = "at" if bound != "since" else bound
    tense = tense_around(text, start, end, bound, words) if isinstance(shape, Calendar | Between) else None
    if isinstance(shape, Between):
        shape = Between(*(_named(part, text, tense) for part in (shape.first, shape.last)))
    return TimeExpression(
        start,
        end,
        text[start:end],
        kind,
        shape,
        lead.start if lead else start,
        bound,
        _part(own) if not isinstance(shape, Between) else None,
        _daypart(own, kind),
        any(token.cls == "~" for token in own),
        tense,
    )


def _named(part: TimeExpression, text: str, tense: Tense | None) -> TimeExpression:
    return replace(part, text=text[part.start : part.end], tense=tense)


def _lead(tokens: list[Token], first: int) -> Token | None:
    """The preposition before a token, over an article: "bis zum", "since the"."""
    index = first - 1
    while index >= 0 and tokens[index].cls in "d~":
        index -= 1
    if index < 0 or tokens[index].cls not in _LEADS:
        return None
    lead = tokens[index]
    # "bis Ende", "bis in den", "until after": the first preposition governs
    if index > 0 and lead.cls in "miR" and tokens[index - 1].cls in "Us":
        return tokens[index - 1]
    return lead


def _part(tokens: list[Token]) -> Part | None:
    if [token.cls for token in tokens[:2]] == ["H", "M"]:
        return "mid"  # Dutch "half mei"
    for token in tokens:
        if token.cls == "b":
            return token.value  # type: ignore[no-any-return]
        if token.cls == "E":
            return token.value[1]  # type: ignore[no-any-return]
    return None


def _daypart(tokens: list[Token], kind: Kind) -> DayPart | None:
    for token in tokens if kind != "date" else []:
        if token.cls in "pq@":
            return token.value  # type: ignore[no-any-return]
        if token.cls == "W":
            return token.value[1]  # type: ignore[no-any-return]
        if token.cls == "r" and isinstance(token.value, str):
            return token.value[-2:]  # type: ignore[return-value]
    return None
