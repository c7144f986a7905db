"""Numbers that reports tell of one event, side by side."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from publish.cases import ferry_case
from wederhoor.publish.view import build_page
from wederhoor.record import Case, Event, Role, RoleName


def counting(case: Case, event: Event, role: RoleName, value: float, unit: str | None) -> Event:
    """The event, with a number where its trigger stands."""
    told = Role(role=role, words=event.trigger, mention=None, value=value, unit=unit)
    return replace(event, roles=(*event.roles, told))


def figures(role: RoleName, *numbers: tuple[float, str | None]) -> list[str]:
    case = ferry_case()
    asked = case.findings[0].events
    given = dict(zip(asked, numbers, strict=True))
    events = tuple(
        counting(case, event, role, *given[event.id]) if event.id in given else event for event in case.events
    )
    sections = build_page(replace(case, events=events)).findings
    return [name for section in sections for finding in section.findings for name, _ in finding.figures]


@pytest.mark.parametrize(
    ("role", "numbers", "told"),
    [
        ("quantity", ((40, "motoren"), (12, "engines")), ["How many"]),
        ("quantity", ((40, "motoren"), (40, "engines")), []),
        ("amount", ((40, "EUR"), (12, "EUR")), ["How much"]),
        ("amount", ((40, "EUR"), (12, "USD")), []),
    ],
)
def test_numbers_stand_side_by_side_where_they_differ_in_one_unit(
    role: RoleName, numbers: tuple[tuple[float, str | None], ...], told: list[str]
) -> None:
    assert figures(role, *numbers) == told
