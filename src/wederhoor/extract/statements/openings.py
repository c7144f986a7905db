"""How a report opens a guess of its own: “es könnte gut sein, dass …”, “the chances are that …”."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from wederhoor.extract.clauses import clause_words
from wederhoor.extract.phrases import Span, clause_span, span_of, trimmed
from wederhoor.extract.statements.cues import run_of
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.stance_lexicon import Opening, stance_lexicon
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Certainty

CLAUSES = ("ccomp", "csubj", "csubj:pass", "advcl", "acl")
MAX_WORDS_TO_THAT = 2
SAYING = ("clause", "noun", "object", "turn", "pointing", "accusation")
UNSURE: tuple[Certainty, ...] = ("possible", "probable")


def guess_of(sentence: Sentence) -> tuple[Opening, Span, Span] | None:
    """The opening or closing, its words and the clause that it is about; None for sentences that guess nothing."""
    found = _opening(sentence)
    content = _rest(sentence, found[1]) if found is not None else None
    if found is None or content is None:
        return _closed(sentence)
    opening, words = found
    return opening, (words[0].start, words[-1].end), content


def is_opening_of_report(draft: Draft, sentence: Sentence) -> bool:
    """Whether a saying is only how the report itself opens a guess ("es ist kaum zu erwarten, dass")."""
    found = _opening(sentence) if draft.cue is not None else None
    return found is not None and draft.cue is not None and draft.cue[0] < found[1][-1].end


def as_guessed(draft: Draft, sentence: Sentence) -> Draft:
    """What somebody says within a guess of the report, no surer than the guess: “es mag sein, dass Falk meint, …”."""
    guess = guess_of(sentence) if draft.cue is not None and draft.rule in SAYING else None
    if guess is None or draft.cue is None or guess[0].certainty not in UNSURE:
        return draft
    opening, words, content = guess
    inside = content[0] <= draft.cue[0] < content[1]
    return replace(draft, hedge=(opening.certainty, words)) if inside and opening.certainty is not None else draft


def _closed(sentence: Sentence) -> tuple[Opening, Span, Span] | None:
    """“Dass Peru liefert, ist gut möglich”: the closing, its words and the clause before it."""
    words = [w for w in sentence.words if w.upos != "PUNCT"]
    first = words[0] if words else None
    if first is None or first.text.lower() not in clause_words(sentence.language).that:
        return None
    for closing in stance_lexicon(sentence.language).voice.closings:
        for wanted in map(str.split, closing.words):
            run = run_of(words[1:], tuple(wanted))
            content = span_of(trimmed([w for w in words[1:] if run and w.index < run[0].index]))
            if sentence.root in run and content is not None:
                return closing, (run[0].start, run[-1].end), content
    return None


def _opening(sentence: Sentence) -> tuple[Opening, list[Word]] | None:
    """The opening with which the sentence begins, the longest that fits, and its words."""
    words = [w for w in sentence.words if w.upos != "PUNCT"]
    lowered = [w.text.lower() for w in words]
    known = _openings(sentence.language).get(lowered[0], ()) if lowered else ()
    fitting = ((opening, run) for opening, run in known if lowered[: len(run)] == run)
    opening, run = max(fitting, key=lambda found: len(found[1]), default=(None, []))
    return (opening, words[: len(run)]) if opening is not None else None


@cache
def _openings(language: str) -> Mapping[str, Sequence[tuple[Opening, list[str]]]]:
    """The openings of a language and their words, by the first of these."""
    by_first: dict[str, list[tuple[Opening, list[str]]]] = defaultdict(list)
    for opening in stance_lexicon(language).voice.openings:
        for run in map(str.split, opening.words):
            by_first[run[0]].append((opening, run))
    return dict(by_first)


def _rest(sentence: Sentence, opening: list[Word]) -> Span | None:
    """What follows the opening and its "dass"; None where no clause does."""
    after = [w for w in sentence.words if w.start >= opening[-1].end]
    that = clause_words(sentence.language).that
    mark = next((w for w in after if w.upos == "SCONJ" or w.deprel == "mark" or w.text.lower() in that), None)
    if mark is None or sum(w.upos != "PUNCT" for w in after if w.index < mark.index) > MAX_WORDS_TO_THAT:
        return None
    clause = sentence.head(mark)
    if clause is not None and clause.deprel in CLAUSES:
        return clause_span(sentence, clause)
    return span_of(trimmed([w for w in after if w.index > mark.index]))
