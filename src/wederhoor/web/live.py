"""The case file as it is now: loaded anew when it has changed, by this app or by a command beside it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from threading import RLock
from typing import TypeVar

from wederhoor.errors import SettingError
from wederhoor.pipeline import build_case, read_case
from wederhoor.store.case_file import Store, open_case, open_to_read
from wederhoor.store.query import version
from wederhoor.web.loaded import Loaded

T = TypeVar("T")


class ReadOnly(SettingError):
    """A change of a case that is served for reading only."""


class LiveCase:
    """One case file, of which the newest version is kept in memory."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self.is_writable = not read_only and os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK)
        self._lock = RLock()  # one loads or changes, the others wait for what comes of it
        self._loaded: Loaded | None = None

    def open(self) -> Store:
        return open_case(self.path, create=False) if self.is_writable else open_to_read(self.path)

    def now(self) -> Loaded:
        """The case as it stands in the file; raises CaseError."""
        with self.open() as store:
            loaded = self._loaded
            return loaded if loaded and loaded.version == version(store) else self._load(store)

    def change(self, action: Callable[[Store], T]) -> T:
        """What the action gives back; the case is worked out anew after it. Raises ReadOnly."""
        if not self.is_writable:
            raise ReadOnly(f"{self.path.name} is served for reading only; nothing was changed")
        with self._lock, self.open() as store:
            result = action(store)
            self._load(store)
            return result

    def _load(self, store: Store) -> Loaded:
        with self._lock:
            # the version comes first: what another process adds meanwhile is seen by the next request
            while (seen := version(store)) != (self._loaded.version if self._loaded else None):
                case = build_case(store) if self.is_writable else read_case(store)
                self._loaded = Loaded(case, seen)
            assert self._loaded is not None
            return self._loaded
