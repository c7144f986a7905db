"""Answers that are withheld: “bevestigen noch ontkennen”, “did not confirm or deny”, “refused to deny it”."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import clause_words, is_negated
from wederhoor.extract.phrases import Span, clause_span
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word

CONJUNCTIONS = ("cc", "cc:preconj")


def is_withheld(sentence: Sentence, verb: Word) -> bool:
    """Whether somebody neither confirms nor denies, or refuses to do either."""
    neither = clause_words(sentence.language).neither
    if any(_is_joined_by(sentence, w, neither) for w in (verb, *sentence.children(verb, "conj"))):
        return True  # of "bevestigen noch ontkennen" both
    refusing = speech_lexicon(sentence.language).refusing
    either = verb
    for above, link in _above(sentence, verb):
        if link == "xcomp" and (verb_lemma(sentence, above) in refusing or is_negated(sentence, above)):
            return True
        by_or = link == "conj" and _is_joined_by(sentence, either, stance_lexicon(sentence.language).pointing.either)
        if by_or and is_negated(sentence, above):
            return True
        either = above
    return False


def clauses_left_open(sentence: Sentence) -> Iterator[Span]:
    """What nobody says is so: "neither confirmed nor denied | that it had shipped grain"."""
    known = speech_lexicon(sentence.language).verbs
    for clause in sentence.words:
        verb = sentence.head(clause) if clause.deprel == "ccomp" else None
        if verb is not None and verb_lemma(sentence, verb) in known and is_withheld(sentence, verb):
            span = clause_span(sentence, clause)
            if span is not None:
                yield span


def _is_joined_by(sentence: Sentence, verb: Word, words: frozenset[str]) -> bool:
    return any(w.text.lower() in words for w in sentence.children(verb, *CONJUNCTIONS))


def _above(sentence: Sentence, verb: Word) -> Iterator[tuple[Word, str]]:
    """The verbs that a verb is joined to or is an infinitive of, from the nearest on, and how."""
    word = verb
    while word.deprel in ("conj", "xcomp") and (above := sentence.head(word)) is not None:
        yield above, word.deprel
        word = above
