"""The register of publishers that the user keeps, as commands take it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wederhoor.errors import SettingError

if TYPE_CHECKING:
    from wederhoor.compare.grading import Register


def register_at(path: Path) -> Register:
    from wederhoor.compare.grading import read_register

    try:
        return read_register(path.read_text("utf-8"))
    except OSError as error:
        raise SettingError(f"{path}: cannot be read: {error.strerror}") from error
    except UnicodeError:
        raise SettingError(f"{path}: is not UTF-8") from None
    except SettingError as error:
        raise SettingError(f"{path}: {error}") from error
