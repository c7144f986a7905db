"""Every error that a caller may catch.

WederhoorError
├── ReportError          one file cannot be used; the rest goes on
│   ├── UnreadableFile   missing, no permission, a folder loop, too large, binary
│   ├── NoArticleText    empty, a login page, only page furniture
│   └── UnreadLanguage   a language that this version does not read
├── CaseError            the case file is missing, no case, damaged, or newer than this software
└── SettingError         what the user gave does not fit: a side file, a date, an id
    └── UnclearName      a name that several entities of the case have, or none
"""

from __future__ import annotations

from collections.abc import Sequence


class WederhoorError(Exception):
    """What failed, where, why, and what to do, in words for the user."""


class ReportError(WederhoorError):
    """One file cannot be used as a report."""


class UnreadableFile(ReportError):
    """The bytes cannot be had or are no text."""


class NoArticleText(ReportError):
    """There is text, but no article in it."""


class UnreadLanguage(ReportError):
    """The article is in a language that this version does not read."""


class CaseError(WederhoorError):
    """The case file cannot be opened or is damaged."""


class SettingError(WederhoorError):
    """A side file, date, id or option that does not fit."""


class UnclearName(SettingError):
    """A name that does not tell which entity is meant; `candidates` are those that may be: id, type, name, mentions."""

    def __init__(self, message: str, candidates: Sequence[tuple[str, str, str, str]]) -> None:
        super().__init__(message)
        self.candidates = tuple(candidates)
