"""What a person's name tells of gender: the given name, else a Slavic surname's ending."""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal

from wederhoor.text.names import given_name, name_tokens

Gender = Literal["male", "female"]

# Only endings that no surname of the other gender has; -in and -ski are borne by women in German and English too.
_WOMAN = re.compile(r"(?:[oe][vw]|yn|skaj|skai|sk[aá]y)a$|(?:ская|цкая|ова|ева|ёва)$|sk[aá]ja$|owna$", re.IGNORECASE)
_MAN = re.compile(r"(?:[oe][vw]|off)$|(?:ский|цкий|ов|ев|ёв|ський)$|skyj$|skij$", re.IGNORECASE)


@cache
def _names() -> dict[str, Gender]:
    raw = tomllib.loads(files("wederhoor.text").joinpath("data/genders.toml").read_text("utf-8"))
    kinds: tuple[Gender, Gender] = ("male", "female")
    return {name: kind for kind in kinds for name in raw[kind].split()}


@lru_cache(maxsize=16384)
def gender_of(name: str) -> Gender | None:
    """Of a person's whole name or one word of it; None where it tells nothing, or two things."""
    tokens = name_tokens(name)
    for token in tokens[:-1] if len(tokens) > 1 else tokens:
        if told := _given_gender(token):
            return told
    return _surname_gender(tokens[-1]) if tokens else None


def _given_gender(token: str) -> Gender | None:
    lower = token.lower()
    found = _names().get(lower) or _names().get(lower.partition("-")[0])
    if found is not None:
        return found
    row = given_name(token)
    return _names().get(row) if row else None


def _surname_gender(token: str) -> Gender | None:
    if _WOMAN.search(token):
        return "female"
    return "male" if _MAN.search(token) else None
