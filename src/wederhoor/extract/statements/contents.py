"""The words of what is said: its main clause, what is negated in it, and turns of phrase found in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from wederhoor.extract.clauses import in_any_language
from wederhoor.extract.phrases import Span, below
from wederhoor.extract.statements.certainty import main_clause
from wederhoor.read.reading import Sentence, Word

SUBJECTS = ("nsubj", "nsubj:pass", "expl")
GAP = "…"  # in a turn of phrase: up to MAX_GAP words of the main clause
MAX_GAP = 6
CLAUSES = ("ccomp", "csubj", "csubj:pass", "acl", "acl:relcl", "advcl")
OPENERS = ("mark", "advmod")  # "only if": of the clauses right below the main one
FIRST = "^"  # before a turn of phrase that opens the content


@dataclass(frozen=True, slots=True)
class Said:
    """The words of a content in one sentence: those of its main clause, and all of them."""

    sentence: Sentence
    main: tuple[Word, ...]
    inside: tuple[Word, ...]
    forms: frozenset[str]  # of all of them, and their dictionary forms

    def children(self, word: Word, *deprels: str) -> Iterator[Word]:
        return (w for w in self.inside if w.head == word.index and (not deprels or w.deprel in deprels))

    def subject(self) -> Word | None:
        return next((w for w in self.main if w.deprel in SUBJECTS), None)


def said_in(sentence: Sentence, content: Span) -> Said | None:
    """The words of `content` in `sentence`; None where none of it stands there."""
    inside = tuple(w for w in sentence.words if content[0] <= w.start and w.end <= content[1])
    if not inside:
        return None
    forms = frozenset(form for word in inside for form in forms_of(word))
    return Said(sentence, tuple(main_clause(sentence, content)), inside, forms)


def forms_of(word: Word) -> set[str]:
    return {word.text.lower(), word.lemma.lower()}


def negates(word: Word) -> bool:
    if word.text.lower() in in_any_language("half_negations"):
        return False
    return word.has("Polarity", "Neg") or word.lemma.lower() in in_any_language("negations")


def is_negated(said: Said, word: Word) -> bool:
    return any(negates(w) for w in said.children(word))


def is_predicate(said: Said, word: Word) -> bool:
    """Whether somebody or something is said to be this; Russian says so without a verb: "Это неправда"."""
    bare = word.upos in ("NOUN", "ADJ") and any(said.children(word, "nsubj"))
    return bare or any(said.children(word, "cop"))


def has_turn(said: Said, turns: tuple[str, ...]) -> bool:
    """Whether one of the turns of phrase stands in the content; see `find_turn`."""
    return bool(find_turn(said, turns))


def find_turn(said: Said, turns: tuple[str, ...]) -> list[Word]:
    """The words of the first of the turns of phrase that stands in the content; empty for none.

    A turn is a run of forms or dictionary forms (see GAP and FIRST) with a word in the main clause, not negated.
    """
    turns = tuple(turn for turn in turns if said.forms >= _needed(turn))
    if not turns:
        return []
    every = [w for w in said.inside if w.upos != "PUNCT"]
    clauses = _in_clauses(said)
    main = {w.index for w in said.main} - clauses
    of_main = [w for w in every if w.index not in clauses]
    openers = (w for w in said.inside if w.deprel in OPENERS and w.head >= 0)
    near = main | {w.index for w in openers if said.sentence.words[w.head].head in main}
    for turn in turns:
        parts = turn.removeprefix(FIRST).split()
        words = of_main if GAP in parts else every
        starts = range(1 if turn.startswith(FIRST) else len(words))
        for found in (_run_from(words, start, parts) for start in starts):
            if found and near & {w.index for w in found} and not _is_undone(words, found):
                return found
    return []


@cache
def _needed(turn: str) -> frozenset[str]:
    """The forms without which a turn cannot stand there: most contents lack most of them."""
    return frozenset(turn.removeprefix(FIRST).split()) - {GAP}


def _in_clauses(said: Said) -> set[int]:
    """Indices of the words in clauses below the main one."""
    inside = {w.index for w in said.inside}
    clauses = (w for w in said.inside if w.deprel in CLAUSES and w.head in inside)
    return {index for clause in clauses for index in below(said.sentence, clause)}


def _run_from(words: list[Word], start: int, parts: list[str]) -> list[Word]:
    """The words of a turn that begins at `start`; none where it does not."""
    found: list[Word] = []
    at, may_skip = start, 0
    for part in parts:
        if part == GAP:
            may_skip = MAX_GAP
            continue
        ahead = range(at, min(at + may_skip + 1, len(words), _next_clause(words, at)))
        at = next((i for i in ahead if part in forms_of(words[i])), -1)
        if at < 0:
            return []
        found.append(words[at])
        at, may_skip = at + 1, 0
    return found


def _next_clause(words: list[Word], at: int) -> int:
    """Where the next clause with a conjunction begins behind `at`: no gap runs on into it."""
    return next((i for i in range(at + 1, len(words)) if words[i].upos == "SCONJ"), len(words))


def _is_undone(words: list[Word], found: list[Word]) -> bool:
    """Whether a negation stands right before a turn that has none of its own ("nicht fraglich")."""
    if any(negates(word) for word in found):
        return False
    at = words.index(found[0])
    inside = {w.index for w in found}
    others = (w for w in words if w.index not in inside)
    return any(negates(w) and (w.head in inside or w in words[max(0, at - 1) : at]) for w in others)
