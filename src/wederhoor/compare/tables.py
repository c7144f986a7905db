"""The word lists that lie beside the code of this package, each a TOML file."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def table(name: str) -> Mapping[str, Any]:
    """The file `name`.toml; raises FileNotFoundError for one that does not exist."""
    return tomllib.loads(files("wederhoor.compare").joinpath(f"{name}.toml").read_text("utf-8"))
