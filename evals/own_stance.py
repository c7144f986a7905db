"""Sentences of our own about stance, in `evals/data/stance`; half of each set is held back: read only as a figure.

`own` and `second`: negation, hedges, denials that answer, surprise, backing, the report's own voice, traps. `chains`:
what came through others, level by level. `voice`: telling, hypothesis and judgement of the report itself.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from evals.attribution import plain_report
from wederhoor.extract import Extraction, extract
from wederhoor.read.models import default_reader
from wederhoor.record import Mention, Statement

HERE = Path(__file__).parent
LANGUAGES = ("de", "nl", "en")
SETS = {"own": "{}", "second": "second.{}", "chains": "chains.{}"}  # by name: the file of a language
MIN_SHARED = 0.5  # of the longer content
PARTS = ("found", "stance", "certainty", "answers", "through", "levels")
OF_FOUND = ("stance", "certainty")  # counted where the statement was found
VOICES = ("telling", "hypothesis", "judgement")
Sentence = dict[str, Any]  # as a data file has it


@cache
def read(text: str, language: str) -> Extraction:
    return extract(default_reader().read(plain_report(text, language)))


def own_set(language: str, name: str = "own", *, held_back: bool) -> list[Sentence]:
    return _sentences(SETS[name].format(language), held_back=held_back)


def _sentences(file: str, *, held_back: bool) -> list[Sentence]:
    path = HERE / "data" / "stance" / f"{file}.toml"
    table: dict[str, list[Sentence]] = tomllib.loads(path.read_text(encoding="utf-8"))
    return table["held_back" if held_back else "sentences"]


def wrong_parts(sentence: Sentence, extraction: Extraction) -> list[str]:
    """What of a sentence's statement was not read as written beside it; empty when all was."""
    ours = list(extraction.statements)
    if absent := sentence.get("absent"):
        unwanted = [s for s in ours if s.mode != "author" and absent in ("any", s.mode, s.stance)]
        return ["absent"] if unwanted else []
    levels = [_level(words) for words in sentence.get("levels", ())]
    wanted = {**dict(zip(("speaker", "cue", "stance"), levels[-1], strict=True)), **sentence} if levels else sentence
    missing = ["levels"] if not all(has_level(sentence["content"], level, ours) for level in levels) else []
    statement = best_of(wanted, ours)
    if statement is None:
        return ["found", *missing]
    return [*_wrong_in(wanted, statement, extraction), *missing]


def _wrong_in(sentence: Sentence, statement: Statement, extraction: Extraction) -> Iterator[str]:
    for part in OF_FOUND:
        if sentence.get(part, getattr(statement, part)) != getattr(statement, part):
            yield part
    by_id = {s.id: s for s in extraction.statements}
    answered = by_id.get(statement.answers or "")
    if "answers" in sentence and (answered is None or not is_meant(sentence["answers"], answered)):
        yield "answers"
    if "through" in sentence and not is_chain(sentence["through"], statement, extraction.mentions):
        yield "through"


def _level(words: str) -> tuple[str, str, str]:
    speaker, cue, stance = words.split(" | ")
    return speaker, cue, stance


def has_level(content: str, level: tuple[str, str, str], ours: Iterable[Statement]) -> bool:
    """Whether one statement has the speaker, the cue and the stance of a level, and holds half of the content."""
    speaker, cue, stance = level
    own = (s for s in ours if s.cue is not None and s.stance == stance and speaks(s, speaker))
    wanted = significant_words(content)
    return any(
        significant_words(cue) & significant_words(s.cue.text if s.cue else "")
        and len(wanted & significant_words(s.content.text)) >= MIN_SHARED * len(wanted)
        for s in own
    )


def is_meant(words: str, statement: Statement) -> bool:
    """Whether a statement is the one with these words: they share at least half of the longer's."""
    wanted, ours = significant_words(words), significant_words(statement.content.text)
    return words in statement.content.text or len(wanted & ours) >= MIN_SHARED * max(len(wanted), len(ours))


def is_chain(names: str, statement: Statement, mentions: Iterable[Mention]) -> bool:
    """Whether a statement came through those named, in that order, and through nobody else."""
    by_id = {mention.id: mention for mention in mentions}
    wanted = [name for name in names.split(",") if name]
    ours = [by_id[at].name for at in statement.through]
    return len(wanted) == len(ours) and all(name in own for name, own in zip(wanted, ours, strict=True))


def best_of(sentence: Sentence, statements: list[Statement]) -> Statement | None:
    """The statement with the sentence's speaker that shares most words with its content; None for too few."""
    content = significant_words(sentence["content"])

    def shared(statement: Statement) -> float:
        ours = significant_words(statement.content.text)
        return len(content & ours) / max(len(content), len(ours))

    own = [s for s in statements if speaks(s, sentence["speaker"])]
    best = max(own, key=lambda s: (shared(s), "stance" in sentence and s.stance == sentence["stance"]), default=None)
    return best if best is not None and shared(best) >= MIN_SHARED else None


def speaks(statement: Statement, speaker: str) -> bool:
    if speaker == "author":
        return statement.speaker_class == "author"
    return statement.speaker_words is not None and bool(
        significant(speaker) & significant(statement.speaker_words.text)
    )


def significant(words: str) -> set[str]:
    """Words that can tell one speaker from another: no articles and prepositions; a pronoun counts."""
    every = {word.casefold() for word in words.replace("-", " ").split()}
    return {word.strip(".,'’\"") for word in every if len(word) > 3} or every


def significant_words(text: str) -> set[str]:
    return {word.casefold() for word in text.replace(",", " ").split()}


def own_scores(language: str, name: str = "own", *, held_back: bool) -> tuple[dict[str, float], list[str]]:
    """Shares of statements found and absent ones not found, and of right parts: stances and certainties among those
    found, answers and chains among all; and a line for each error. Parts that a set does not ask for are left out.
    """
    counts: Counter[str] = Counter()
    errors = []
    for sentence in own_set(language, name, held_back=held_back):
        wrong = wrong_parts(sentence, read(sentence["text"], language))
        counts.update(counted(sentence, wrong))
        if wrong:
            errors.append(f"{' '.join(wrong)} · {sentence.get('kind', name)} · {sentence['text']}")
    asked = (part for part in PARTS if counts[f"n {part}"])
    return {part: round(counts[part] / counts[f"n {part}"], 4) for part in asked}, errors


def counted(sentence: Sentence, wrong: Sequence[str]) -> Iterator[str]:
    """The names of what one sentence adds one to: each of its parts, and those that are right."""
    missed = "found" in wrong
    yield "n found"
    if not {"found", "absent"} & set(wrong):
        yield "found"
    for part in PARTS[1:]:
        if part in sentence and not (missed and part in OF_FOUND):
            yield f"n {part}"
            if part not in wrong and not missed:
                yield part


def voice_scores(*, held_back: bool) -> tuple[dict[str, float], list[str]]:
    """Shares of sentences in the report's own voice that were read as what they are, by voice, and the errors."""
    counts: Counter[str] = Counter()
    errors = []
    for sentence in _sentences("voice", held_back=held_back):
        found = voice_of(read(sentence["text"], sentence["language"]).statements)
        counts.update((f"n {sentence['kind']}", *([found] if found == sentence["kind"] else [])))
        if found != sentence["kind"]:
            errors.append(f"{sentence['kind']} read as {found} · {sentence['text']}")
    return {voice: round(counts[voice] / counts[f"n {voice}"], 4) for voice in VOICES}, errors


def voice_of(statements: Iterable[Statement]) -> str:
    """What a report does in its own voice; "reported" where it gives the words to others."""
    own = [s for s in statements if s.speaker_class == "author"]
    if any(s.speaker_class != "author" for s in statements):
        return "reported"
    if any(s.stance in ("support", "oppose") for s in own):
        return "judgement"
    guessed = (s.stance in ("doubt", "predict") or s.certainty in ("possible", "probable") for s in own)
    return "hypothesis" if any(guessed) else "telling"
