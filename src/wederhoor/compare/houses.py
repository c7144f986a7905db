"""Whose a word is: two officials of one state are of one house."""

from __future__ import annotations

from wederhoor.compare.origins import Origins
from wederhoor.compare.voices import last_speaker, origin_of
from wederhoor.record import Statement


def house_of(statement: Statement, origins: Origins) -> str:
    """Whom a word goes back to; a speaker without a name is whoever is so called in that report."""
    if statement.speaker_class == "author":
        return origins.of_report(statement.report)
    called = statement.speaker_words.text.casefold() if statement.speaker_words else ""
    return origin_of(statement, last_speaker(statement, origins.cast), origins) or f"{statement.report} {called}"
