"""Who says what in reports of our own, in `evals/data/attribution`: languages that no corpus measures.

`python -m evals.own_attribution fr es` prints each error of the reports to develop on; the others are held back, read
only as a figure. A statement is written `stance | speaker | who that is | cue | content`, with – for none.
"""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import get_args

from evals.attribution import beside_found, tallies
from evals.own_stance import read
from evals.quotations import Attributed, Document, nearest, starts
from evals.stance import Expected, Told, gold_scores, is_right_speaker, pairs_of, shares
from wederhoor.record import Stance

HERE = Path(__file__).parent / "data" / "attribution"
LANGUAGES = tuple(sorted(path.stem for path in HERE.glob("*.toml")))
PARTS = ("developed_on", "held_back")
NONE = "–"


def told(language: str, part: str) -> list[Told]:
    """The reports of one part with what is said in them."""
    return [_told(text, language, lines) for text, lines in reports(language, part)]


def documents(language: str, part: str) -> list[Document]:
    """The same as positions of words, for `evals.attribution`."""
    return [(text, [_attributed(text, line) for line in lines]) for text, lines in reports(language, part)]


def reports(language: str, part: str) -> Iterator[tuple[str, list[str]]]:
    tables = tomllib.loads((HERE / f"{language}.toml").read_text(encoding="utf-8"))
    for report in tables[part]:
        yield report["text"].strip(), report["statements"]


def _told(text: str, language: str, lines: Iterable[str]) -> Told:
    return Told(text, language, tuple(expected(text, line) for line in lines))


def expected(text: str, line: str) -> Expected:
    stance, speaker, who, _, content = fields(line)
    [known] = [one for one in get_args(Stance) if one == stance]
    names = (speaker if who == NONE else who).split(NONE)
    at = text.index(content)
    return Expected(at, at + len(content), tuple(filter(None, names)), known)


def _attributed(text: str, line: str) -> Attributed:
    _, speaker, _, cue, content = fields(line)
    at = text.index(content)
    quote = (at, at + len(content))
    cued = nearest(text, cue, quote, quote)
    speaking = nearest(text, speaker, cued if cued != (0, 0) else quote, quote)
    return Attributed(starts(text, [quote]), starts(text, [speaking]), starts(text, [cued]))


def fields(line: str) -> list[str]:
    """Stance, speaker, who that is, cue and content."""
    return [field.strip() for field in line.split(" | ", 4)]


def scores(language: str, part: str) -> dict[str, float]:
    """Shares found, with the right speaker and the right stance; F1 of content, speaker, cue and all three."""
    tallied = tallies(beside_found(documents(language, part), language))["all"].scores()
    return {
        **shares(gold_scores(told(language, part))[0]),
        **{f"{name} f1": round(values[2], 4) for name, values in tallied.items()},
    }


def measure(_shared: Path) -> dict[str, float]:
    out = {}
    for language in LANGUAGES:
        for part in PARTS:
            title = part.replace("_", " ")
            out.update({f"{language} {title} {key}": value for key, value in scores(language, part).items()})
    return out


def errors(one: Told) -> Iterator[str]:
    """A line for each statement of a report that was not found or is told of another, and for each that is none."""
    extraction = read(one.text, one.language)
    mentions = {mention.id: mention for mention in extraction.mentions}
    pairs = pairs_of(one, extraction.statements)
    missing = Counter(one.statements) - Counter(expected for expected, _ in pairs)
    yield from (f"missing: {one.text[e.start : e.end]}" for e in missing)
    for expected, found in pairs:
        speaker = found.speaker_words.text if found.speaker_words else NONE
        if not is_right_speaker(expected, found, mentions):
            yield f"{speaker}, not {' or '.join(expected.speakers) or NONE}: {found.content.text}"
        elif expected.stance != found.stance:
            yield f"{found.stance}, not {expected.stance}: {found.content.text}"
    paired = {found.id for _, found in pairs}
    for found in extraction.statements:
        if found.id not in paired and found.mode != "author":
            yield f"not meant: {found.speaker_words.text if found.speaker_words else NONE}: {found.content.text}"


def main(languages: Sequence[str]) -> None:
    lines = []
    for language in languages:
        for one in told(language, PARTS[0]):
            lines += [one.text.partition("\n")[0], *(f"  {line}" for line in errors(one))]
        lines += [f"{language} {part}: {scores(language, part)}" for part in PARTS]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:] or LANGUAGES)
