"""Words that are read by another of the same kind, since the shipped reader mistakes them."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files


def as_read(word: str, language: str) -> str:
    """The word that the reader sees in place of `word`; itself for nearly all."""
    return _stand_ins().get(language, {}).get(word, word)


@cache
def _stand_ins() -> dict[str, dict[str, str]]:
    return tomllib.loads((files("wederhoor.read") / "stand_ins.toml").read_text(encoding="utf-8"))
