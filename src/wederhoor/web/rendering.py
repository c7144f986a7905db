"""Pages from templates: those of the brief, and those that only the app has."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

from jinja2 import ChoiceLoader, Environment, FunctionLoader, StrictUndefined

from wederhoor.publish import labels
from wederhoor.publish.templating import TEMPLATES as BRIEF_TEMPLATES
from wederhoor.web.links import link, page_of

REVIEW: Mapping[str, Mapping[Any, str]] = {  # what can be said of a record: value and words
    "stances": labels.STANCES,
    "certainties": labels.CERTAINTIES,
    "types": labels.EVENTS,
    "statuses": labels.STATUSES,
    "roles": labels.ROLES,
    "verdicts": labels.VERDICTS,
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
