"""How those who take part are called in a question."""

from __future__ import annotations

import pytest

from wederhoor.compare.cast import cast_of
from wederhoor.compare.lines import Labels
from wederhoor.record import Entity, EntityType, Name


@pytest.mark.parametrize(
    ("name", "language", "type", "called"),
    [
        ("harbour office", "en", "organisation", "the harbour office"),
        ("Harbour Watch", "en", "organisation", "Harbour Watch"),
        ("Peruaanse veiligheidsdiensten", "nl", "organisation", "“Peruaanse veiligheidsdiensten”"),
        ("peruanische Zöllner", "de", "organisation", "“peruanische Zöllner”"),
        ("de Havenwacht", "nl", "organisation", "de Havenwacht"),
        ("havenwacht", "nl", "organisation", "havenwacht"),
        ("van der Meer", "nl", "person", "van der Meer"),
    ],
)
def test_a_body_that_only_common_nouns_name_is_told_as_one(
    name: str, language: str, type: EntityType, called: str
) -> None:
    entity = Entity(
        id="e-1", type=type, name=name, names=(Name(text=name, language=language, count=1),), country=None,
        wikidata=None, reports=(), mentions=(), merges=(),
    )  # fmt: skip
    assert Labels(cast_of((), [entity])).name("e-1") == called
