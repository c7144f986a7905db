"""Who is who, measured: `python -m evals.entities` prints what goes wrong on the development texts.

B-cubed over marked words: each is scored by how much of its entity is its own (precision) and how much of its own is
in its entity (recall); words that were not found have no precision and no recall. Method: Bagga and Baldwin 1998.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Literal

from evals.attribution import plain_report
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.models import default_reader
from wederhoor.record import Entity, EntityType, Mention, Report, mention_id
from wederhoor.resolve.entities import resolve_entities

Form = Literal["name", "description", "pronoun"]
STORIES = Path(__file__).parent / "data" / "entities"
MARK = re.compile(r"\[|\|([\w-]+)(\.[dp])?\]")
FORMS: Mapping[str | None, Form] = {None: "name", ".d": "description", ".p": "pronoun"}
LEAST_OVERLAP, SURE_OVERLAP = 0.25, 0.7  # of the letters of both, for a mention to be the marked words
WORD = re.compile(r"[\w-]+")
OF = frozenset("von vom van der des of in für voor for vom inzake uit aus de y".split())
# In the gold articles: things that are described there rather than named.
DESCRIBED = re.compile(r"\b(members|shipowners|government|navy|army|judiciary|relatives|residents)\b", re.IGNORECASE)
DESCRIBED_TYPES = ("goods", "event", "other")
BSNLP_TYPES: Mapping[str, EntityType] = {"PER": "person", "LOC": "place", "ORG": "organisation"}


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of a text whose identity is known."""

    start: int
    end: int
    identity: str
    form: Form


@dataclass(frozen=True, slots=True)
class Text:
    """A report with marks."""

    report: Report
    marks: tuple[Mark, ...]
    path: str


@dataclass(frozen=True, slots=True)
class Judged:
    """A mark and the entity that its words were put into; None where nothing was found there."""

    mark: Mark
    text: Text
    entity: str | None


def measure(shared: Path) -> dict[str, float]:
    """B-cubed, pairs, and the accuracy of descriptions and pronouns by language, on every set."""
    sets: dict[str, list[Judged]] = {
        "articles": [
            replace(one, entity=one.entity and f"{text.path} {one.entity}")  # each article is a case of its own
            for text in gold_articles(shared / "gold" / "articles")
            for one in judge([text])
        ],
        "stories.dev": judge(stories(STORIES / "dev")),
        "stories.held": judge(stories(STORIES / "held")),
    }
    found: dict[str, float] = {}
    for name, judged in sets.items():
        names = [one for one in judged if one.mark.form == "name"]
        found |= {f"{name}.names.{key}": value for key, value in figures(names).items()}
        found |= {f"{name}.all.{key}": value for key, value in figures(judged).items()}
        found |= {f"{name}.{key}": value for key, value in accuracy(judged).items()}
    for name, judged in bsnlp(shared / "corpora" / "measure" / "bsnlp" / "asia_bibi").items():
        found |= {f"bsnlp.{name}.{key}": value for key, value in figures(judged).items()}
    return found


def figures(judged: Sequence[Judged]) -> dict[str, float]:
    """B-cubed precision, recall and F1, F1 over pairs, and the share of marked words that were found at all."""
    if not judged:
        raise ValueError("entities: nothing was checked")
    seen = [one for one in judged if one.entity is not None]
    both = Counter((key_of(one), one.entity) for one in seen)
    ours, gold = Counter(one.entity for one in seen), Counter(key_of(one) for one in judged)
    precision = sum(both[key_of(one), one.entity] / ours[one.entity] for one in seen) / max(1, len(seen))
    recall = sum(both[key_of(one), one.entity] / gold[key_of(one)] for one in seen) / len(judged)
    right, made, true = (sum(n * (n - 1) for n in counts.values()) for counts in (both, ours, gold))
    return {
        "b3_precision": precision,
        "b3_recall": recall,
        "b3_f1": harmonic(precision, recall),
        "pairs_f1": harmonic(right / max(1, made), right / max(1, true)),
        "found": len(seen) / len(judged),
    }


def harmonic(a: float, b: float) -> float:
    return 2 * a * b / (a + b) if a + b else 0.0


def key_of(one: Judged) -> str:
    return one.mark.identity


def accuracy(judged: Sequence[Judged]) -> dict[str, float]:
    """Share of descriptions and pronouns that stand in the entity which their text's names of the same thing are in.

    Only those whose thing is named in their text; by form and language.
    """
    named: dict[tuple[str, str], Counter[str | None]] = defaultdict(Counter)
    for one in judged:
        if one.mark.form == "name":
            named[one.text.report.id, key_of(one)][one.entity] += 1
    right: dict[str, list[bool]] = defaultdict(list)
    for one in judged:
        meant = named.get((one.text.report.id, key_of(one)))
        if one.mark.form != "name" and meant:
            name = f"{one.mark.form}.{one.text.report.language}"
            right[name].append(one.entity is not None and one.entity == meant.most_common(1)[0][0])
    return {name: sum(checks) / len(checks) for name, checks in right.items()}


def judge(texts: Sequence[Text]) -> list[Judged]:
    """The marks of texts that are read and resolved together as one case."""
    found = [(text, find_mentions(default_reader().read(text.report)).mentions) for text in texts]
    entities = resolve_entities([m for _, mentions in found for m in mentions], [text.report for text in texts])
    return [one for text, mentions in found for one in aligned(text, mentions, entity_of(entities))]


def entity_of(entities: Iterable[Entity]) -> dict[str, str]:
    return {mention: entity.id for entity in entities for mention in entity.mentions}


def aligned(text: Text, mentions: Sequence[Mention], entities: Mapping[str, str]) -> Iterator[Judged]:
    """Each mark with the entity of the mention that covers it best; a mention without entity stands for itself."""
    for mark in text.marks:
        shares = [(overlap(mark, m, text.report.text), m.id in entities, m.form == "metonym", m) for m in mentions]
        share, _, _, best = max(shares, key=lambda one: one[:3], default=(0.0, False, False, None))
        is_found = share >= LEAST_OVERLAP
        yield Judged(mark, text, entities.get(best.id, best.id) if best and is_found else None)


def overlap(mark: Mark, mention: Mention, text: str) -> float:
    """Share of the letters of both that they have in common; 0 where that is little and the main word is not in it."""
    words = mention.words
    common = max(0, min(mark.end, words.end) - max(mark.start, words.start))
    share = common / (max(mark.end, words.end) - min(mark.start, words.start))
    start, end = main_word(mark, text)
    return share if share >= SURE_OVERLAP or (common and words.start < end and start < words.end) else 0.0


def main_word(mark: Mark, text: str) -> tuple[int, int]:
    """The last word before a preposition: Regierung in "Regierung in Athen"."""
    words = [
        (m.start() + mark.start, m.end() + mark.start, m.group()) for m in WORD.finditer(text[mark.start : mark.end])
    ]
    before = [(start, end) for i, (start, end, _) in enumerate(words) if not any(w in OF for _, _, w in words[: i + 1])]
    return before[-1] if before else (mark.start, mark.end)


def stories(folder: Path) -> list[Text]:
    """The texts of a folder of stories; the format stands in its README."""
    texts = []
    for path in sorted(folder.glob("*.txt")):
        for part in path.read_text("utf-8").split("\n--- ")[1:]:
            language, _, body = part.partition("\n")
            plain, marks = parse_marks(body.strip())
            texts.append(Text(plain_report(plain, language), marks, path.name))
    return texts


def parse_marks(marked: str) -> tuple[str, tuple[Mark, ...]]:
    """Text without its marks, and the marks, inner ones first."""
    plain, opened, marks, at = "", [], [], 0
    for match in MARK.finditer(marked):
        plain += marked[at : match.start()]
        at = match.end()
        if match.group() == "[":
            opened.append(len(plain))
        else:
            marks.append(Mark(opened.pop(), len(plain), match[1], FORMS[match[2]]))
    return plain + marked[at:], tuple(marks)


def gold_articles(folder: Path) -> Iterator[Text]:
    """The gold articles; every occurrence of a gold string is a mark, the longest first."""
    for path in sorted(folder.glob("*.gold.json")):
        name = path.name.removesuffix(".gold.json")
        text = (folder / f"{name}.txt").read_text("utf-8")
        language = json.loads((folder / f"{name}.meta.json").read_text("utf-8"))["language"]
        strings = [
            (words, entity)
            for entity in json.loads(path.read_text("utf-8"))["entities"]
            for words in entity["mentions"]
        ]
        marks: list[Mark] = []
        for words, entity in sorted(strings, key=lambda pair: -len(pair[0])):
            is_described = entity["type"] in DESCRIBED_TYPES or DESCRIBED.search(entity["name"])
            form: Form = "description" if is_described else "name"
            for match in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text):
                if all(match.end() <= mark.start or match.start() >= mark.end for mark in marks):
                    marks.append(Mark(match.start(), match.end(), f"{name}.{entity['id']}", form))
        yield Text(plain_report(text, language), tuple(sorted(marks, key=lambda mark: mark.start)), path.name)


def bsnlp(folder: Path) -> dict[str, list[Judged]]:
    """Names of all Slavic documents, marked by hand and given in their base form: resolving alone is measured."""
    texts, mentions = [], []
    for path in sorted(folder.glob("annotated/*/*.out")):
        text, made = bsnlp_document(path)
        texts.append(text)
        mentions.append(made)
    entities = entity_of(resolve_entities([m for made in mentions for m in made], [text.report for text in texts]))
    by_type: dict[str, list[Judged]] = {"persons": [], "places": [], "organisations": []}
    for text, made in zip(texts, mentions, strict=True):
        for mark, mention in zip(text.marks, made, strict=True):
            judged = Judged(mark, text, entities.get(mention.id, mention.id))
            by_type[f"{mention.type}s"].append(judged)
    return by_type | {"all": [one for judged in by_type.values() for one in judged]}


def bsnlp_document(path: Path) -> tuple[Text, list[Mention]]:
    """One annotated document as a text that is nothing but its names, one a line."""
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines()[1:]]
    names = [(row[1], row[2], row[3]) for row in rows if len(row) == 4 and row[2] in BSNLP_TYPES]
    report = plain_report("\n".join([path.stem, *(name for name, _, _ in names)]), path.parent.name)
    at, marks, mentions = len(path.stem) + 1, [], []
    for name, kind, identity in names:
        marks.append(Mark(at, at + len(name), identity, "name"))
        mentions.append(
            Mention(
                id=mention_id(report.id, at, at + len(name), "name"),
                report=report.id,
                words=report.cite(at, at + len(name)),
                form="name",
                type=BSNLP_TYPES[kind],
                name=name,
                language=path.parent.name,
            )
        )
        at += len(name) + 1
    return Text(report, tuple(marks), path.name), mentions


def words_of(one: Judged) -> str:
    return one.text.report.text[one.mark.start : one.mark.end]


def problems(judged: Sequence[Judged]) -> Iterator[str]:
    """One line for each identity that is split, merged with another, or not found everywhere."""
    numbers = dict(zip(sorted({one.entity for one in judged if one.entity}), count(1), strict=False))
    ours = defaultdict(set)
    for one in judged:
        ours[one.entity].add(key_of(one))
    for identity in sorted({key_of(one) for one in judged}):
        here = [one for one in judged if key_of(one) == identity]
        entities = {one.entity for one in here}
        if entities == {None} or len(entities) > 1 or len(ours[here[0].entity]) > 1:
            yield f"{identity}:"
            for one in sorted(here, key=lambda one: (str(one.entity), words_of(one))):
                others = ", ".join(sorted(ours[one.entity] - {identity})) if one.entity else ""
                number = f"#{numbers[one.entity]}" if one.entity else "—"
                what = f"{number:<5} {one.text.report.language} {one.mark.form:<12} {words_of(one)}"
                yield f"   {what}   {others and f'with {others}'}"


def main() -> None:
    judged = judge(stories(STORIES / "dev"))
    print("\n".join(problems(judged)))
    names = [one for one in judged if one.mark.form == "name"]
    for name, values in (("names", figures(names)), ("all", figures(judged)), ("accuracy", accuracy(judged))):
        print(name, " ".join(f"{key} {value:.3f}" for key, value in sorted(values.items())))


if __name__ == "__main__":
    main()
