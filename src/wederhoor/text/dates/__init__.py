"""Time expressions of a text, the days they mean, and when the text must have been written."""

from wederhoor.text.dates.find import find_times
from wederhoor.text.dates.infer import Inferred, infer_published
from wederhoor.text.dates.left_out import LeftOut, find_left_out
from wederhoor.text.dates.model import Interval, Length, Tense, TimeExpression
from wederhoor.text.dates.resolve import place, resolve

__all__ = [
    "Inferred", "Interval", "LeftOut", "Length", "Tense", "TimeExpression", "find_left_out", "find_times",
    "infer_published", "place", "resolve",
]  # fmt: skip
