"""A word that tells of an event, as one value."""

from __future__ import annotations

from dataclasses import dataclass

from wederhoor.extract.events.frames import Combination, Frame
from wederhoor.read.reading import Word


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that tells of an event. `verb` is what its sentence is built on; None for a noun that stands alone."""

    word: Word
    frame: Frame
    verb: Word | None
    combination: Combination | None = None
