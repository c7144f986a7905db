"""What stands with a verb or noun in the grammar of its sentence, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from wederhoor.read.reading import Word

Slot = Literal["subject", "object", "dative", "genitive", "possessive", "adjective", "compound", "predicate", "phrase"]


@dataclass(frozen=True, slots=True)
class Argument:
    """A word that heads a phrase, and how it stands to verb or noun; `case` is its preposition, empty for none."""

    slot: Slot
    word: Word
    case: str = ""
