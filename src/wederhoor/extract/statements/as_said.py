"""“…, as Falk reported”, “wie Berg behauptet hatte”: what stands around such an aside is said by its subject.

Within somebody's denial or saying ("Peru denies | that it paid, as Berg claimed") it is only the clause that is denied
or said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wederhoor.extract.clauses import clause_words, is_said_infinitive
from wederhoor.extract.phrases import Span, below, run_around, span_of, trimmed
from wederhoor.extract.speech import SpeechLexicon, speech_lexicon
from wederhoor.extract.statements.cues import clause_lemma
from wederhoor.extract.statements.drafts import Draft, cue_word
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word
from wederhoor.text.quotations import QUOTATION_MARKS

CLAUSES = ("ccomp", "csubj", "csubj:pass", "xcomp")
SAID_BY_BOTH = ("clause", "turn")


def as_said_span(sentence: Sentence, verb: Word, lexicon: SpeechLexicon) -> Span | None:
    """What the subject of such an aside says: the words before or behind it, whichever are more; None for other verbs.

    Within a denial or a saying the clause that the aside stands behind, unless it passes on the whole ("…, wie Reuters
    berichtet").
    """
    start = _start(sentence, verb, lexicon)
    if start is None:
        return None
    clause = None if _passes_on(sentence, verb, lexicon) else _clause_before(sentence, verb, start, lexicon)
    if clause is not None:
        return clause
    behind = range(verb.index + 1, len(sentence.words))
    marks = (i for i in behind if sentence.words[i].upos == "PUNCT" and sentence.words[i].text not in QUOTATION_MARKS)
    end = next(marks, None)
    before, after = trimmed(list(sentence.words[:start])), trimmed(list(sentence.words[end:] if end else ()))
    if before and after and not any(w.has("VerbForm", "Fin") for w in after):
        return span_of(trimmed(list(sentence.words)))  # "Der Plan könnte, wie Falk denkt, den Streit beenden"
    return span_of(max(before, after, key=len))


def without_asides(sentence: Sentence, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts; who denies or says the clause before such an aside does not say the aside."""
    asides = [draft for draft in drafts if draft.rule == "as said" and draft.cue is not None]
    return [_without(sentence, draft, asides) for draft in drafts] if asides else list(drafts)


def are_of_one_clause(aside: Draft, other: Draft) -> bool:
    """Whether an aside and the verb before it have each a speaker who says or denies one clause."""
    if aside.rule != "as said" or other.rule not in SAID_BY_BOTH or other.cue is None:
        return False
    return not aside.content[0] <= other.cue[0] < aside.content[1]


def _without(sentence: Sentence, draft: Draft, asides: Sequence[Draft]) -> Draft:
    for aside in asides:
        start = _start_of(sentence, aside)
        around = draft is not aside and draft.content[0] <= aside.content[0] < start < draft.content[1]
        if around and are_of_one_clause(aside, draft) and not _goes_on_behind(sentence, draft, aside):
            return replace(draft, content=(draft.content[0], aside.content[1]))
    return draft


def _start_of(sentence: Sentence, aside: Draft) -> int:
    verb = cue_word(sentence, aside)
    start = _start(sentence, verb, speech_lexicon(sentence.language)) if verb is not None else None
    return sentence.words[start].start if start is not None else aside.content[1]


def _goes_on_behind(sentence: Sentence, draft: Draft, aside: Draft) -> bool:
    """Whether a content has words behind the aside that are no part of it."""
    words = (w for w in sentence.words if aside.cue is not None and aside.cue[1] <= w.start < draft.content[1])
    return any(w.text == "," for w in words)


def _start(sentence: Sentence, verb: Word, lexicon: SpeechLexicon) -> int | None:
    """Where an aside opens, behind a comma or at the beginning; None where a verb stands in none."""
    marks = (w for w in sentence.children(verb, "mark", "advmod", "case") if w.text.lower() in lexicon.as_said)
    mark = next(marks, None)
    if mark is None or mark.index > verb.index or verb.deprel == "root" or any(sentence.children(verb, "ccomp")):
        return None
    anything = clause_words(sentence.language).expletives  # "wie es berichtet wird"
    told_of = (w for w in sentence.children(verb, "nsubj:pass") if w.text.lower() not in anything)
    if any(told_of):
        return None  # "die freie Wahl, wie sie von Studenten gefordert wird": it is the vote that they demand
    above = sentence.head(verb)
    if above is not None and verb.deprel == "ccomp" and verb_lemma(sentence, above) in lexicon.perceiving:
        return None  # "one must know how Peru thinks"
    start = mark.index
    return None if start and sentence.words[start - 1].text != "," else start


def _passes_on(sentence: Sentence, verb: Word, lexicon: SpeechLexicon) -> bool:
    """Whether an aside tells who brought the news; what somebody “had reported” came before the denial."""
    helpers = sentence.children(verb, "aux")
    earlier = any(w.has("Tense", "Past") and w.lemma in clause_words(sentence.language).perfect for w in helpers)
    return verb_lemma(sentence, verb) in lexicon.passing_on and not earlier


def _clause_before(sentence: Sentence, verb: Word, start: int, lexicon: SpeechLexicon) -> Span | None:
    """The clause before an aside that somebody else denies or says."""
    for clause in sentence.words[:start]:
        above = sentence.head(clause) if clause.deprel in CLAUSES else None
        says = above is not None and above.index != verb.index and clause_lemma(sentence, above) in lexicon.acts
        if not says or not (any(sentence.children(clause, "mark", "nsubj")) or is_said_infinitive(sentence, clause)):
            continue
        inside = {index for index in below(sentence, clause) if index < start}
        words = trimmed(run_around(sentence, inside, clause.index))
        opened = [w for w in words[:1] if w.text.lower() in clause_words(sentence.language).that]
        if words and words[-1].index == start - 2:
            return span_of(words[len(opened) :])
    return None
