"""A long list in pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar
from urllib.parse import parse_qsl, urlencode

from starlette.datastructures import URL

T = TypeVar("T")
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Page(Generic[V]):
    """Some of many; `first` and `last` count from 1."""

    items: tuple[V, ...]
    total: int
    first: int
    last: int
    before: str | None  # address of the page before
    after: str | None


def page_from(found: Sequence[T], show: Callable[[T], V], *, number: int, size: int, url: URL) -> Page[V]:
    """The `number`th page, from 1; only what is on it is laid out. Beyond the end it is the last one."""
    n_pages = max(1, -(-len(found) // size))
    number = min(max(number, 1), n_pages)
    start = (number - 1) * size
    shown = found[start : start + size]
    return Page(
        items=tuple(show(one) for one in shown),
        total=len(found),
        first=start + 1 if shown else 0,
        last=start + len(shown),
        before=address(url, number - 1) if number > 1 else None,
        after=address(url, number + 1) if number < n_pages else None,
    )


def address(url: URL, number: int) -> str:
    """The same list at another page."""
    return f"{url.path}?{urlencode(asked(url, number))}"


def asked(url: URL, number: int) -> list[tuple[str, str]]:
    return [*((k, v) for k, v in parse_qsl(url.query) if k != "page"), ("page", str(number))]
