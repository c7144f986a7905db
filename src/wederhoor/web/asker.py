"""Questions to the case, read one after another by a reader that is loaded once."""

from __future__ import annotations

from threading import Lock

from wederhoor.asking import Fields, answer_question
from wederhoor.compare.ask import Answer
from wederhoor.compare.window import Window
from wederhoor.errors import SettingError
from wederhoor.read.models import reader_for
from wederhoor.read.reading import Reader
from wederhoor.record import Case
from wederhoor.web.days import checked_day

LONGEST_QUESTION = 500  # letters; a longer one is an article


class Asker:
    """Answers what is asked in plain words."""

    def __init__(self, reader: str) -> None:
        """`reader` as commands take it; "" is the shipped one."""
        self._name = reader
        self._reader: Reader | None = None
        self._lock = Lock()

    def prepare(self) -> None:
        """Load the reader, so that the first question need not wait for it."""
        with self._lock:
            self._reader = self._reader or reader_for(self._name)

    def answer(self, case: Case, question: str, *, first: str, last: str) -> Answer:
        """What the reports of these days say; raises SettingError for days that are none, or none at all."""
        window = Window(first=checked_day(first) or None, last=checked_day(last) or None)
        if window.first and window.last and window.first > window.last:
            raise SettingError(f"{window.first} is later than {window.last}: there is no day between them")
        if len(question) > LONGEST_QUESTION:
            raise SettingError(f"a question has at most {LONGEST_QUESTION} letters; this has {len(question)}")
        self.prepare()
        assert self._reader is not None
        with self._lock:
            return answer_question(case, question, Fields(), window, reader=self._reader)
