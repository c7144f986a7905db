"""The brief: a case as one web page that needs nothing else, not even a network."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib import resources

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from wederhoor.publish import labels
from wederhoor.publish.view import build_page
from wederhoor.record import Case

TEMPLATES = resources.files(__package__) / "templates"


def render_brief(case: Case) -> str:
    """The page of a case: the same case gives the same text; it opens from a file and asks nothing of any network."""
    style, script = _asset("brief.css"), _bundle() + _asset("brief.js")
    return _environment().get_template("brief.html").render(
        page=build_page(case),
        policy=_policy(style, script),
        style=Markup(style),  # ours, never a report's words
        script=Markup(script),
    )  # fmt: skip


def _policy(style: str, script: str) -> str:
    """Only our own style and script, known by their hashes, may have any effect; nothing may be loaded."""
    return "; ".join(
        (
            "default-src 'none'",
            f"style-src '{_digest(style)}'",
            f"script-src '{_digest(script)}'",
            "img-src data:",  # the icon of the browser's tab
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _digest(text: str) -> str:
    return "sha256-" + b64encode(sha256(text.encode()).digest()).decode()


@cache
def _asset(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8")


@cache
def _bundle() -> str:
    """The few modules of D3 that move the graph and the map; made by `tools/build_d3.sh`."""
    return (resources.files(__package__) / "assets" / "d3.js").read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FunctionLoader(_asset),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.globals["labels"] = labels
    return environment
