"""Pages from templates: those of the brief, and those that only the app has."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import get_args

from jinja2 import ChoiceLoader, Environment, FunctionLoader, StrictUndefined

from wederhoor.publish import labels
from wederhoor.publish.templating import TEMPLATES as BRIEF_TEMPLATES
from wederhoor.record import Certainty, EventStatus, EventType, RoleName, Stance, Verdict
from wederhoor.web.links import link, page_of

REVIEW = {
    "stances": get_args(Stance),
    "certainties": get_args(Certainty),
    "types": get_args(EventType),
    "statuses": get_args(EventStatus),
    "roles": get_args(RoleName),
    "verdicts": get_args(Verdict),
}
TEMPLATES = resources.files(__package__) / "templates"


@cache
def environment() -> Environment:
    made = Environment(
        loader=ChoiceLoader([FunctionLoader(own_template), FunctionLoader(brief_template)]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals["labels"] = labels
    made.filters["link"] = link
    made.filters["page_of"] = page_of
    made.globals["m"] = made.get_template("macros.html").module
    made.globals["review"] = REVIEW
    made.globals["parts"] = made.get_template("parts.html").module
    return made


@cache
def own_template(name: str) -> str | None:
    file = TEMPLATES / name
    return file.read_text("utf-8") if file.is_file() else None


@cache
def brief_template(name: str) -> str | None:
    file = BRIEF_TEMPLATES / name
    return file.read_text("utf-8") if file.is_file() else None
