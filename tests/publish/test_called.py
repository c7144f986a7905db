"""What a page tells that reports call somebody besides the name."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from publish.cases import Draft, cite
from wederhoor.publish.view import build_page


def framed(language: str, text: str, name: str, said_as: str) -> list[str]:
    """What is told beside a name that speaks under the words `said_as`."""
    draft = Draft()
    report = draft.report(language, text)
    speaker = draft.mention(report, name, "company")
    draft.entity(speaker)
    draft.statement(report, "nothing", speaker)
    said = replace(draft.statements[0], speaker_words=cite(report, said_as))
    [entity] = build_page(replace(draft.case(), statements=(said,))).entities
    return [words.text for _, words in entity.called]


@pytest.mark.parametrize(
    ("language", "text", "name", "said_as", "told"),
    [
        ("en", "The loudest lobby Fenwick said nothing.", "Fenwick", "The loudest lobby Fenwick", True),
        ("en", "A note of the firm Fenwick said nothing.", "Fenwick", "A note of the firm Fenwick", False),
        ("en", "The lord of the docks, Fenwick, said nothing.", "Fenwick", "The lord of the docks, Fenwick", True),
        ("de", "Angaben der Agentur Rabenau: nothing.", "Rabenau", "Angaben der Agentur Rabenau", False),
        ("de", "Der windige Makler Rabenau sagte nothing.", "Rabenau", "Der windige Makler Rabenau", True),
        ("en", "The website of Fenwick said nothing.", "Fenwick", "The website of Fenwick", False),
        ("de", "Der Bote von Rabenau sagte nothing.", "Rabenau", "Der Bote von Rabenau", False),
        ("nl", "Het liegende bedrijf Rabenau zei nothing.", "Rabenau", "Het liegende bedrijf Rabenau", True),
        ("fr", "Le site de Rabenau dit nothing.", "Rabenau", "Le site de Rabenau", False),
    ],
)
def test_words_before_a_name_describe_it_unless_another_thing_is_meant(
    language: str, text: str, name: str, said_as: str, told: bool
) -> None:
    assert framed(language, text, name, said_as) == ([said_as] if told else [])


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        ("de", "das Unternehmen", False),
        ("de", "die Datenkrake", True),
        ("nl", "het bedrijf", False),
        ("en", "the company", False),
        ("en", "the disgraced company", True),
        ("fr", "l'entreprise", False),
    ],
)
def test_a_description_that_tells_only_the_kind_is_left_out(language: str, words: str, told: bool) -> None:
    draft = Draft()
    report = draft.report(language, f"Rabenau, {words}.")
    draft.entity(draft.mention(report, "Rabenau", "company"), draft.mention(report, words, "company", form="nominal"))
    [entity] = build_page(draft.case()).entities
    assert [shown.text for _, shown in entity.called] == ([words] if told else [])


def test_what_is_said_twice_is_told_once_without_its_article() -> None:
    draft = Draft()
    report = draft.report("en", "Rabenau, the data octopus; a data octopus.")
    octopuses = [draft.mention(report, w, "company", form="nominal") for w in ("the data octopus", "a data octopus")]
    draft.entity(draft.mention(report, "Rabenau", "company"), *octopuses)
    [entity] = build_page(draft.case()).entities
    assert [shown.text for _, shown in entity.called] == ["the data octopus"]
