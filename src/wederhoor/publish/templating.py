"""How pages are made: templates that escape all they are given, and what a browser may do with a page."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib import resources

from jinja2 import Environment, FunctionLoader, StrictUndefined

from wederhoor.publish import labels

TEMPLATES = resources.files(__package__) / "templates"


def policy(style: str, script: str = "") -> str:
    """Only our own style and script, known by their hashes, may have any effect; nothing may be loaded."""
    return "; ".join(
        (
            "default-src 'none'",
            f"style-src '{_digest(style)}'",
            f"script-src '{_digest(script)}'" if script else "script-src 'none'",
            "img-src data:",  # the icon of the browser's tab
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _digest(text: str) -> str:
    return "sha256-" + b64encode(sha256(text.encode()).digest()).decode()


@cache
def asset(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8")


@cache
def environment() -> Environment:
    made = Environment(
        loader=FunctionLoader(asset),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals["labels"] = labels
    made.filters["link"] = str  # every link of the views leads to a place of this one page
    return made
