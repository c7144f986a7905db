"""How well questions are understood: what is asked to be done, by whom, to whom, with what.

    python -m evals.questions

The questions of `data/questions.tsv` were written for this, with names that the case has and orders of words that
people ask in. Before any of them was looked at 64 of 73 were understood; since then they are development questions.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from wederhoor.asking import Asker
from wederhoor.compare.query import Query, Sought
from wederhoor.compare.questions import SAME_QUESTION
from wederhoor.read.models import default_reader
from wederhoor.record import Case, Entity, EntityType, Name, entity_id

QUESTIONS = Path(__file__).with_name("data") / "questions.tsv"
NAMED: dict[str, EntityType] = {
    "Anna Berg": "person",
    "Olaf Kern": "person",
    "Fenwerk": "company",
}


def main() -> None:
    for name, share in measure(Path()).items():
        print(f"{name:<14}{share:.3f}")
    for line in misunderstood():
        print(line)


def measure(shared: Path) -> dict[str, float]:
    """The share of questions in each language of which every part was understood; nothing in `shared` is needed."""
    found = understood()
    languages = sorted({language for language, _, _ in found})
    shares = {language: [right for own, _, right in found if own == language] for language in languages}
    return {f"questions.{language}": round(sum(right) / len(right), 3) for language, right in shares.items()}


def misunderstood() -> list[str]:
    return [question for _, question, right in understood() if not right]


@cache
def understood() -> tuple[tuple[str, str, bool], ...]:
    """Language, question, and whether every part of it was understood."""
    asker = Asker(a_case(), default_reader())
    rows = [line.split("\t") for line in QUESTIONS.read_text("utf-8").splitlines()]
    return tuple((row[0], row[1], parts(asker.read(row[1], None)) == [_kind(row[2]), *row[3:]]) for row in rows)


def parts(query: Query) -> list[str]:
    return [_kind(query.type or ""), words(query.agent), words(query.target), query.category]


def _kind(kind: str) -> str:
    return {str(one): str(other) for one, other in SAME_QUESTION.items()}.get(kind, kind)


def words(sought: Sought | None) -> str:
    return sought.words if sought and sought.keys else ""


def a_case() -> Case:
    """A case that names these people and nothing else; countries and bodies are in the gazetteer."""
    entities = [*NAMED.items(), *((body, "organisation") for body in ("EU", "NATO"))]
    return Case(
        reports=(), mentions=(), events=(), statements=(), findings=(), routes=(), reprints=(), rejected=(),
        software="", reader="", entities=tuple(an_entity(name, kind) for name, kind in entities),
    )  # fmt: skip


def an_entity(name: str, kind: EntityType) -> Entity:
    return Entity(
        id=entity_id(name), type=kind, name=name, names=(Name(text=name, language="en", count=1),), country=None,
        wikidata=None, reports=(), mentions=(), merges=(),
    )  # fmt: skip


if __name__ == "__main__":
    main()
