"""What one hand-made sentence attributes to whom, before a whole report is looked at."""

from __future__ import annotations

from extract.trees import reading
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.extract.statements.attribution import find_drafts
from wederhoor.extract.statements.drafts import Draft
from wederhoor.read.reading import NameType

NAMES: dict[str, NameType] = {
    "Nina Falk": "PER",
    "Falk": "PER",
    "Reuters": "ORG",
    "Peru": "LOC",
    "Mali": "LOC",
    "USA": "LOC",
    "Lima": "LOC",
}


def drafts(tree: str, language: str = "de") -> list[Draft]:
    read = reading(tree, language=language, names=NAMES)
    return list(find_drafts(read.sentences[0], find_mentions(read)))


def told(tree: str, language: str = "de") -> list[tuple[str, str | None, str | None, str, str]]:
    """(content, speaker, cue, mode, stance) of each draft."""
    text = reading(tree, language=language).report.text
    return [
        (
            text[slice(*d.content)],
            text[slice(*d.speaker.words)] if d.speaker else None,
            text[slice(*d.cue)] if d.cue else None,
            d.mode,
            d.stance,
        )
        for d in drafts(tree, language)
    ]
