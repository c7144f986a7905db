"""What a phrase that cites somebody tells of: the clause around it, without the phrase where it stands at an edge."""

from __future__ import annotations

from wederhoor.extract.clauses import VERB_SECOND, finite_verb
from wederhoor.extract.phrases import Span, below, run_around, span_of, trimmed
from wederhoor.extract.statements.second_clauses import is_behind_break
from wederhoor.read.reading import Sentence, Word


def around_phrase(sentence: Sentence, predicate: Word, phrase: Word) -> Span | None:
    """The clause of `predicate`, cut where the phrase stands at its edge; a phrase in its middle stays in.

    Half of "Unter den Toten sind Berichten zufolge Kinder" would say something else.
    """
    joined = sentence.children(predicate, "parataxis", "conj")
    second = {w.index for w in joined if is_behind_break(sentence, predicate, w)}
    words = trimmed(run_around(sentence, below(sentence, predicate, without=second), predicate.index))
    inside = below(sentence, phrase)
    openers = sentence.words[: min(inside)]
    while openers and openers[-1].upos == "ADP":  # "d'après", which a tree may hang on the predicate
        inside.add(openers[-1].index)
        openers = openers[:-1]
    behind = [w.index for w in sentence.children(phrase, "case") if w.index > phrase.index]
    if behind:  # "stammen Berichten zufolge | aus Peru": what follows a postposition is no part of the phrase
        inside = {index for index in inside if index <= behind[-1]}
    opens = bool(words) and words[0].index in inside
    while words and (words[0].index in inside or words[0].upos in ("PUNCT", "CCONJ")):
        words = words[1:]
    finite = finite_verb(sentence, predicate) if opens and sentence.language in VERB_SECOND else None
    if finite is not None and words and words[0].index < finite.index:
        words = words[finite.index - words[0].index :] if _is_phrase(words, finite) else words
    while words and (words[-1].index in inside or words[-1].upos == "PUNCT"):
        words = words[:-1]
    return span_of(words)


def _is_phrase(words: list[Word], finite: Word) -> bool:
    """Whether only a phrase stands between what opens a clause and its verb ("… gegenüber der Zeitung | ist …")."""
    before = [w for w in words if w.index < finite.index]
    return before[0].upos in ("ADP", "ADV") and all(w.upos not in ("VERB", "AUX", "PUNCT", "PRON") for w in before)
