"""“Falk wies das zurück; die Berichte seien erfunden.”: a part of a sentence that only its mood gives to a speaker."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from wederhoor.extract.clauses import clause_words, finite_verb
from wederhoor.extract.phrases import Span, clause_span, span_of, trimmed
from wederhoor.extract.speech import is_first_subjunctive, is_subjunctive, speech_lexicon
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.second_clauses import BREAKS
from wederhoor.read.reading import Sentence, Word

PARTING = (*BREAKS, ":")
MIN_WORDS = 3
SUBJECTS = ("nsubj", "nsubj:pass")


def parted_drafts(sentence: Sentence, own: Sequence[Draft]) -> Iterator[Draft]:
    """Parts in Konjunktiv I of which nobody else is said to have told any: between breaks, and reasons given."""
    named = [d for d in own if d.speaker is not None]
    if not named or not speech_lexicon(sentence.language).carried_subjunctive:
        return
    for content in (*_parts_said(sentence), *_reasons(sentence), *_joined_clauses(sentence)):
        if any(d.content[0] < content[1] and content[0] < d.content[1] for d in own):
            continue
        told = [d for d in named if d.cue is not None and d.cue[0] < content[0]] or named
        last = max(told, key=lambda d: d.content[0])
        yield Draft(
            sentence.index, content, None, "", last.speaker, "indirect", "assert", "free indirect", follows=last
        )


def _parts_said(sentence: Sentence) -> Iterator[Span]:
    parts = (part for part in _parts(sentence) if len(part) >= MIN_WORDS and _is_reported(part))
    return (span for part in parts if (span := span_of(trimmed(part))) is not None)


def _reasons(sentence: Sentence) -> Iterator[Span]:
    """Reasons and conditions in the mood of reported speech: “wies das zurück, | da es falsch sei”."""
    binding = clause_words(sentence.language).binding
    for mark in sentence.words:
        clause = sentence.head(mark) if mark.deprel == "mark" and mark.text.lower() in binding else None
        finite = finite_verb(sentence, clause) if clause is not None else None
        reported = finite is not None and is_subjunctive(finite)
        span = clause_span(sentence, clause) if clause is not None and reported else None
        if span is not None:
            yield span


def _joined_clauses(sentence: Sentence) -> Iterator[Span]:
    """Clauses in reported mood behind "und" or "aber": “räumte Fehler ein, | aber das Haus sei sicher”."""
    for clause in sentence.words:
        is_joined = clause.deprel == "conj" and clause.head == sentence.root.index
        finite = finite_verb(sentence, clause) if is_joined else None
        joined = any(sentence.children(clause, "cc")) and any(sentence.children(clause, *SUBJECTS))
        if joined and finite is not None and is_first_subjunctive(finite):
            span = clause_span(sentence, clause)
            if span is not None:
                yield span


def _parts(sentence: Sentence) -> Iterator[list[Word]]:
    """The words between the breaks of a sentence; none for a sentence in one part."""
    breaks = [w.index for w in sentence.words if w.text in PARTING]
    edges = [-1, *breaks, len(sentence.words)]
    if breaks:
        yield from (list(sentence.words[a + 1 : b]) for a, b in pairwise(edges))


def _is_reported(part: list[Word]) -> bool:
    """Whether the main verb of a part is in Konjunktiv I, and nothing opens it."""
    finite = [w for w in part if w.has("VerbForm", "Fin") or is_first_subjunctive(w)]
    opened = any(w.deprel == "mark" and (not finite or w.index < finite[0].index) for w in part)
    return bool(finite) and is_first_subjunctive(finite[0]) and not opened
