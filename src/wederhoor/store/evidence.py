"""The words that records cite, checked against the text they are cited from."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.record import Evidence, Value


def cited(value: object) -> Iterator[Evidence]:
    """Every piece of evidence anywhere inside `value`."""
    if isinstance(value, Evidence):
        yield value
    elif isinstance(value, Value):
        for field in value.__struct_fields__:
            yield from cited(getattr(value, field))
    elif isinstance(value, tuple):
        for item in value:
            yield from cited(item)


def misquotes(value: object, text: str) -> Iterator[str]:
    """One line for each piece of evidence in `value` that is not what `text` says there."""
    for words in cited(value):
        if not 0 <= words.start < words.end <= len(text) or text[words.start : words.end] != words.text:
            yield f"cites “{words.text[:60]}” at {words.start}–{words.end}, where the report has other words"
