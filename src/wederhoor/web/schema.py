"""What the API gives and takes, as OpenAPI tells it: the record's own JSON Schema."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

import msgspec

from wederhoor.web.given import Given
from wederhoor.web.marking import Marking

COMPONENTS = "#/components/schemas/"
Schema = dict[str, Any]
Responses = dict[int | str, dict[str, Any]]


def components() -> Schema:
    """The schemas that responses and bodies refer to."""
    text = resources.files("wederhoor.publish").joinpath("record.schema.json").read_text("utf-8")
    kinds: Schema = json.loads(text.replace('"#/$defs/', f'"{COMPONENTS}'))["$defs"]
    (_, own) = msgspec.json.schema_components([Given, Marking], ref_template=COMPONENTS + "{name}")
    return {**kinds, "given": own["Given"], "marking": own["Marking"], "error": ERROR}


ERROR: Schema = {
    "type": "object",
    "required": ["error"],
    "properties": {
        "error": {
            "type": "object",
            "required": ["kind", "message"],
            "properties": {"kind": {"type": "string"}, "message": {"type": "string"}},
        }
    },
}


def refer(name: str) -> Schema:
    return {"$ref": COMPONENTS + name}


def json_of(schema: Schema) -> Schema:
    return {"content": {"application/json": {"schema": schema}}}


def answers_with(name: str, status: int = 200) -> Responses:
    return {status: {"description": f"a {name}", **json_of(refer(name))}}


def list_of(name: str, status: int = 200) -> Responses:
    many: Schema = {
        "type": "object",
        "required": ["total", "offset", "items"],
        "properties": {
            "total": {"type": "integer"},
            "offset": {"type": "integer"},
            "items": {"type": "array", "items": refer(name)},
        },
    }
    return {status: {"description": "some of them, and how many there are", **json_of(many)}}


def takes(name: str) -> Schema:
    return {"requestBody": {"required": True, **json_of(refer(name))}}
