"""Questions to the case, read one after another by a reader that is loaded once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from threading import Lock

from wederhoor.asking import Fields, answer_question, weigh_hypotheses
from wederhoor.compare.ask import Answer
from wederhoor.compare.weigh import Matrix
from wederhoor.compare.window import Window
from wederhoor.errors import SettingError
from wederhoor.publish.english import in_english
from wederhoor.read.models import reader_for
from wederhoor.read.reading import Reader
from wederhoor.record import Case
from wederhoor.web.days import checked_day

LONGEST_QUESTION = 500  # letters; a longer one is an article
MOST_HYPOTHESES = 12  # columns that a page can hold


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
        window = window_of(first, last)
        checked_length("question", question)
        with self._reading() as reader:
            return answer_question(in_english(case), question, Fields(), window, reader=reader)

    def weigh(self, case: Case, hypotheses: Sequence[str], *, first: str, last: str) -> Matrix:
        """What the reports of these days say to each hypothesis; raises SettingError as `answer` does."""
        window = window_of(first, last)
        if len(hypotheses) > MOST_HYPOTHESES:
            raise SettingError(f"at most {MOST_HYPOTHESES} hypotheses are weighed; these are {len(hypotheses)}")
        for words in hypotheses:
            checked_length("hypothesis", words)
        with self._reading() as reader:
            return weigh_hypotheses(in_english(case), hypotheses, window, reader=reader)

    @contextmanager
    def _reading(self) -> Iterator[Reader]:
        """The reader, for one at a time."""
        self.prepare()
        assert self._reader is not None
        with self._lock:
            yield self._reader


def window_of(first: str, last: str) -> Window:
    """The days asked for; raises SettingError where there are none."""
    window = Window(first=checked_day(first) or None, last=checked_day(last) or None)
    if window.first and window.last and window.first > window.last:
        raise SettingError(f"{window.first} is later than {window.last}: there is no day between them")
    return window


def checked_length(what: str, words: str) -> None:
    if len(words) > LONGEST_QUESTION:
        raise SettingError(f"a {what} has at most {LONGEST_QUESTION} letters; this has {len(words)}")
