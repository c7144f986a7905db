"""What a report says in its own voice: plain telling, what it holds for possible, and what it judges.

RECORD's words tell them apart: telling is asserted and certain; a hypothesis is asserted and only possible or probable,
with the words that make it so; regret opposes what it tells of, relief supports it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from wederhoor.extract.phrases import Span, clause_span, span_of, trimmed
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.certainty import main_clause
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.nesting import Nearby
from wederhoor.extract.statements.stance_lexicon import Voice, stance_lexicon
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.record import Certainty, Event, Stance

CLAUSES = ("ccomp", "csubj", "advcl", "acl")


def own_voice(reading: Reading, drafts: Sequence[Draft], events: Sequence[Event]) -> Iterator[Draft]:
    """Sentences that nobody else is said to have told: those with an event, and those that guess or judge."""
    told = Nearby(drafts)
    triggers = sorted(event.trigger.start for event in events)
    for sentence in reading.sentences:
        inside = triggers[bisect_left(triggers, sentence.start) : bisect_left(triggers, sentence.end)]
        own_event = any(not told.holds(at) for at in inside)
        guess = _guess(sentence)
        content, hedge = guess if guess else (span_of(trimmed(list(sentence.words))), None)
        if content is None or (not own_event and _is_told(content, told)):
            continue
        stance = _judgement(sentence)
        if own_event or guess or stance != "assert" or _is_hedged(sentence, content):
            yield Draft(sentence.index, content, None, "", None, "author", stance, "own voice", hedge=hedge)


def _is_told(content: Span, told: Nearby) -> bool:
    """Whether somebody is said to have told any of it."""
    return any(d.content[0] < content[1] and content[0] < d.content[1] for d in told.around(content))


def _guess(sentence: Sentence) -> tuple[Span, tuple[Certainty, Span]] | None:
    """The clause behind "es könnte gut sein, dass", and how sure that makes it; None for other sentences."""
    voice = stance_lexicon(sentence.language).voice
    for level, openings in (("possible", voice.may_be), ("probable", voice.likely)):
        words = _opening(sentence, openings)
        if not words:
            continue
        content = _rest(sentence, words)
        if content is not None:
            certainty: Certainty = "possible" if level == "possible" else "probable"
            return content, (certainty, (words[0].start, words[-1].end))
    return None


def _opening(sentence: Sentence, openings: tuple[str, ...]) -> list[Word]:
    """The first words of the sentence, where they are the longest of the openings that fits."""
    words = [w for w in sentence.words if w.upos != "PUNCT"]
    lowered = [w.text.lower() for w in words]
    fitting = (o.split() for o in sorted(openings, key=len, reverse=True))
    longest = next((run for run in fitting if lowered[: len(run)] == run), [])
    return words[: len(longest)]


def _rest(sentence: Sentence, opening: list[Word]) -> Span | None:
    """What follows the opening and its "dass"; None where no clause does."""
    after = [w for w in sentence.words if w.start >= opening[-1].end]
    mark = next((w for w in after if w.upos == "SCONJ" or w.deprel == "mark"), None)
    if mark is None or sum(w.upos != "PUNCT" for w in after if w.index < mark.index) > 2:
        return None
    clause = sentence.head(mark)
    if clause is not None and clause.deprel in CLAUSES:
        return clause_span(sentence, clause)
    return span_of(trimmed([w for w in after if w.index > mark.index]))


def _judgement(sentence: Sentence) -> Stance:
    """Regret and relief in the main clause; else a plain telling."""
    voice: Voice = stance_lexicon(sentence.language).voice
    words = {w.text.lower() for w in main_clause(sentence, (sentence.start, sentence.end)) if w.upos in ("ADV", "ADJ")}
    if words & voice.regret:
        return "oppose"
    return "support" if words & voice.relief else "assert"


def _is_hedged(sentence: Sentence, content: Span) -> bool:
    """Whether the report itself says that it is only likely or possible ("vermutlich", "offenbar", "dürfte")."""
    lexicon = speech_lexicon(sentence.language)
    for word in main_clause(sentence, content):
        if word.text.lower() in lexicon.probable_modals:
            return True
        if word.upos in ("ADV", "ADJ") and word.deprel == "advmod":
            level = lexicon.certainty_words.get(word.lemma.lower())
            if level in ("probable", "possible"):
                return True
    return False
