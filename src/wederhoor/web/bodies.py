"""What the body of a request says, as a value: the fields of a form, or JSON."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from typing import TypeVar
from urllib.parse import parse_qsl

import msgspec

from wederhoor.errors import SettingError

V = TypeVar("V")


def form_fields(
    body: bytes, *, single: Container[str], several: Iterable[str]
) -> tuple[dict[str, str], dict[str, list[str]]]:
    """Fields that may be given once, and those that may be given more often; empty ones are left out."""
    fields = [(k, v.strip()) for k, v in parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=False)]
    once = {name: value for name, value in fields if name in single and value}
    return once, {name: [v for k, v in fields if k == name and v] for name in several}


def from_form(fields: Mapping[str, str | Sequence[str]], kind: type[V], *, what: str) -> V:
    """Raises SettingError, which says "no `what`", for a form that says nothing sensible."""
    try:
        return msgspec.convert(fields, kind)
    except msgspec.ValidationError as error:
        raise SettingError(f"no {what}: {error}") from error


def from_json(body: bytes, kind: type[V], *, what: str) -> V:
    """Raises SettingError, which says "no `what`", for anything else."""
    try:
        return msgspec.json.decode(body, type=kind)
    except msgspec.MsgspecError as error:
        raise SettingError(f"no {what}: {error}") from error
