"""What somebody supposes, in plain words, and what of it was understood."""

from __future__ import annotations

from dataclasses import dataclass

from wederhoor.compare.query import Query
from wederhoor.compare.questions import Level
from wederhoor.compare.voices import LEVELS
from wederhoor.record import Event, Report


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """A line of the user's; `event` is what it supposes to be so, or not to be so, as it was read in those words."""

    words: str
    query: Query
    event: Event | None  # None: no act was read in the words, or only what somebody says
    report: Report | None  # the words as a report, in which the event stands
    is_called_untrue: bool = False  # "it is not true that …"
    is_said: bool = False  # it is about what somebody says

    @property
    def is_negated(self) -> bool:
        return self.event is not None and (self.event.status == "negated") != self.is_called_untrue

    @property
    def level(self) -> Level:
        """How far the thing has come, by the hypothesis; of what is not so nothing is said."""
        if self.event is None or self.is_negated:
            return "ongoing"
        return LEVELS.get(self.event.status, "possible")
