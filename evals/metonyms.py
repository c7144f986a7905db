"""Whether a capital, a palace or a ministry acts or is a place: `python -m evals.metonyms` prints the errors.

Only those on the sentences to work on, which stand in `data/metonyms/sentences.txt`. A name that is not found is wrong
either way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from evals.entity_types import Judged, Part, figures, sentences, tell
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.models import default_reader
from wederhoor.read.reading import Reading
from wederhoor.record import Mention, Report

SENTENCES = Path(__file__).parent / "data" / "metonyms" / "sentences.txt"
IN_A_ROW = 2


def measure(shared: Path) -> dict[str, float]:
    """Share of the marked names that are taken for what they are, by part, language and use; `shared` is not needed."""
    read = default_reader().read
    found: dict[str, float] = {}
    for part in ("dev", "held"):
        judged = list(judge(part, read))
        found |= {f"{part}.{name}": value for name, value in figures(judged).items()}
        for use in ("acts", "place"):
            found[f"{part}.{use}"] = figures([one for one in judged if one.wanted == use])["accuracy"]
    return found


def judge(part: Part, read: Callable[[Report], Reading]) -> Iterator[Judged]:
    for typed in sentences(part, SENTENCES, in_a_row=IN_A_ROW):
        mentions = find_mentions(read(typed.report)).mentions
        for start, end, wanted in typed.marks:
            here = [m for m in mentions if m.words.start < end and start < m.words.end and m.form != "pronoun"]
            best = max(here, key=lambda m: min(m.words.end, end) - max(m.words.start, start), default=None)
            found = "nothing" if best is None else use_of(best)
            yield Judged(typed.report.language, typed.report.text[start:end], typed.report.text, wanted, found)


def use_of(mention: Mention) -> str:
    return "acts" if mention.form == "metonym" else "place" if mention.type == "place" else mention.type


def main() -> None:
    tell(list(judge("dev", default_reader().read)))


if __name__ == "__main__":
    main()
