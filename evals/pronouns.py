"""Whom pronouns stand for: `python -m evals.pronouns ../shared` prints the errors on the texts to work on.

Our own texts (`data/pronouns`) and English GUM, news and biographies, of which every second document is held out. Only
third persons count, personal and possessive, and in our texts short descriptions ("the minister"). Right is what points
to a name of the same identity, or to nothing where the text names nobody that is meant.
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from evals.attribution import plain_report
from evals.entities import Mark, Text, stories
from evals.entity_types import Part
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.extract.mentions.pronouns import Meanings
from wederhoor.read.models import default_reader
from wederhoor.read.reading import Reading
from wederhoor.record import Mention, Report

OWN = Path(__file__).parent / "data" / "pronouns"
GUM = Path("corpora/open/ner/gum/dep")
GENRES = ("news", "bio")
GUM_PRONOUNS = frozenset(("he", "she", "him", "her", "his", "hers", "its", "their"))
ENTITY = re.compile(r"\((\d+)-[^()|]*(\))?|(\d+)\)")
NEWS = "_news.txt"
LEAST_OVERLAP = 0.3  # of the letters of both, for a mention to be the marked words


@dataclass(frozen=True, slots=True)
class Judged:
    """A pronoun, whom it means (None: nobody named), and whom we say that it means."""

    group: str
    words: str
    context: str
    wanted: str | None
    found: str | None  # "?": something that is not marked
    decided_by: str | None  # the feature that did; None where nothing else agreed, and of descriptions


def measure(shared: Path) -> dict[str, float]:
    """Share of the pronouns that are right, and of those with a name that we gave; by part, language and kind."""
    read = default_reader().read
    found: dict[str, float] = {}
    for part in ("dev", "held"):
        groups: dict[str, list[Judged]] = defaultdict(list)
        for one in judge(part, shared, read):
            groups[one.group].append(one)
        for name, judged in sorted(groups.items()):
            found |= {f"{part}.{name}.{key}": value for key, value in figures(judged).items()}
    return found


def figures(judged: Sequence[Judged]) -> dict[str, float]:
    if not judged:
        raise ValueError("pronouns: nothing was checked")
    given = [one for one in judged if one.found is not None]
    return {
        "accuracy": sum(one.found == one.wanted for one in judged) / len(judged),
        "precision": sum(one.found == one.wanted for one in given) / max(1, len(given)),
    }


def judge(part: Part, shared: Path, read: Callable[[Report], Reading]) -> Iterator[Judged]:
    own = [(_group(text), text) for text in stories(OWN / part)]
    gum = [("gum", text) for text in gum_texts(shared / GUM, part)]
    for group, text in (*own, *gum):
        reading = read(text.report)
        index = find_mentions(reading)
        mentions, meanings = index.mentions, Meanings(reading, index)
        by_id = {mention.id: mention for mention in mentions}
        for mark in (mark for mark in text.marks if mark.form != "name"):
            named = any(other.identity == mark.identity and other.form == "name" for other in text.marks)
            found = _found(text, mark, mentions, by_id)
            context = text.report.text[max(0, mark.start - 200) : mark.end + 30].replace("\n", " ")
            words = text.report.text[mark.start : mark.end]
            wanted = mark.identity if named else None
            yield Judged(group, words, context, wanted, found, _decided_by(mark, reading, meanings))


def _group(text: Text) -> str:
    """The language, apart for the passages written like news."""
    return f"{text.report.language}.news" if text.path.endswith(NEWS) else text.report.language


def _found(text: Text, mark: Mark, mentions: Sequence[Mention], by_id: dict[str, Mention]) -> str | None:
    """The identity of what our mention of these words stands for."""
    here = (m for m in mentions if (m.words.start, m.words.end) == (mark.start, mark.end) and m.antecedent is not None)
    at = next(here, None)
    if at is None:
        return None
    for _ in mentions:
        if at.antecedent is None or at.antecedent not in by_id:
            break
        at = by_id[at.antecedent]
    names = [(_overlap(other, at), other.identity) for other in text.marks if other.form == "name"]
    share, identity = max(names, default=(0.0, "?"))
    return identity if share >= LEAST_OVERLAP else "?"


def _decided_by(mark: Mark, reading: Reading, meanings: Meanings) -> str | None:
    for position, sentence in enumerate(reading.sentences):
        for word in (word for word in sentence.words if word.start == mark.start and mark.form == "pronoun"):
            choice = meanings.choice_at(position, word)
            return choice.decided_by if choice is not None else None
    return None


def _overlap(mark: Mark, mention: Mention) -> float:
    common = min(mark.end, mention.words.end) - max(mark.start, mention.words.start)
    return common / (max(mark.end, mention.words.end) - min(mark.start, mention.words.start))


def gum_texts(folder: Path, part: Part) -> Iterator[Text]:
    """GUM's documents as texts, a sentence a line; chains that hold no name before the pronoun name nobody."""
    paths = sorted(path for genre in GENRES for path in folder.glob(f"GUM_{genre}_*.conllu"))
    for path in paths[part == "held" :: 2]:
        yield _gum_text(path)


def _gum_text(path: Path) -> Text:
    plain, marks = "", list[Mark]()
    opened: dict[str, list[tuple[int, bool]]] = {}
    for sentence in path.read_text("utf-8").strip().split("\n\n"):
        for row in (line.split("\t") for line in sentence.splitlines() if line[:1].isdigit()):
            if "-" in row[0] or "." in row[0]:
                continue
            start, plain = len(plain), plain + row[1]
            opened = {key: [(at, named or row[3] == "PROPN") for at, named in ats] for key, ats in opened.items()}
            for match in ENTITY.finditer(_entity(row[9])):
                identity = match[1] or match[3]
                if match[1]:
                    opened.setdefault(identity, []).append((start, row[3] == "PROPN"))
                if (match[2] or match[3]) and opened.get(identity):
                    at, named = opened[identity].pop()
                    is_pronoun = plain[at:].lower() in GUM_PRONOUNS
                    if is_pronoun or named:
                        marks.append(Mark(at, len(plain), identity, "pronoun" if is_pronoun else "name"))
            plain += "" if "SpaceAfter=No" in row[9] or _is_first_part(sentence, row[0]) else " "
        plain = plain.rstrip() + "\n"
    return Text(plain_report(plain, "en"), _with_names_before(marks), path.name)


def _entity(misc: str) -> str:
    return next((field.removeprefix("Entity=") for field in misc.split("|") if field.startswith("Entity=")), "")


def _is_first_part(sentence: str, number: str) -> bool:
    """Whether a word is written together with the next: Korea + 's."""
    return f"\n{number}-{int(number) + 1}\t" in sentence


def _with_names_before(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """Without the identity of pronouns whose chain is named only after them."""
    first = {mark.identity: mark.start for mark in reversed(marks) if mark.form == "name"}
    kept = [
        mark
        if mark.form == "name" or first.get(mark.identity, mark.start) < mark.start
        else Mark(mark.start, mark.end, "", mark.form)
        for mark in marks
    ]
    return tuple(sorted(kept, key=lambda mark: mark.start))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path, help="the folder that holds corpora/")
    options = parser.parse_args()
    groups: dict[str, list[Judged]] = defaultdict(list)
    for one in judge("dev", options.shared, default_reader().read):
        groups[one.group].append(one)
        if one.found != one.wanted:
            print(f"{one.group} {one.words}: {one.found}, not {one.wanted} ({one.decided_by})   {one.context}")
    for name, judged in sorted(groups.items()):
        print(name, len(judged), " ".join(f"{key} {value:.3f}" for key, value in figures(judged).items()))


if __name__ == "__main__":
    main()
