"""What a noun for people means who act together, in whatever language: Reeder, reders and shipowners are one."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files


def group_concept(noun: str) -> str | None:
    """The concept of a noun in small letters; None where none is known."""
    return _concepts().get(noun)


@cache
def _concepts() -> dict[str, str]:
    table = tomllib.loads(files("wederhoor.resolve").joinpath("group_words.toml").read_text("utf-8"))
    return {word: concept for concept, words in table["concepts"].items() for word in words.split()}
