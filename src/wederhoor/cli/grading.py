"""The register of publishers that the user keeps, as commands take it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wederhoor.compare.grading import Register


def register_at(path: Path) -> Register:
    """Raises SettingError for what is no register, with the file and the line."""
    from wederhoor.compare.grading import register_of
    from wederhoor.ingest.register import read_register

    return register_of(read_register(path))
