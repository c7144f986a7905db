"""The brief: a case as one web page that needs nothing else, not even a network."""

from __future__ import annotations

from functools import cache
from importlib import resources

from markupsafe import Markup

from wederhoor.publish.templating import asset, environment, policy
from wederhoor.publish.view import build_page
from wederhoor.record import Case


def render_brief(case: Case) -> str:
    """The page of a case: the same case gives the same text; it opens from a file and asks nothing of any network."""
    style, script = asset("brief.css"), _bundle() + asset("brief.js")
    return environment().get_template("brief.html").render(
        page=build_page(case),
        policy=policy(style, script),
        style=Markup(style),  # ours, never a report's words
        script=Markup(script),
    )  # fmt: skip


@cache
def _bundle() -> str:
    """The few modules of D3 that move the graph and the map; made by `tools/build_d3.sh`."""
    return (resources.files(__package__) / "assets" / "d3.js").read_text(encoding="utf-8")
