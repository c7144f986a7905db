"""What a report says in its own voice: plain telling, what it holds for possible, what it judges, demands and asks.

RECORD's words tell them apart: telling is asserted and certain; a hypothesis is asserted and only possible or probable,
or doubted, with the words that make it so; regret opposes what it tells of, relief supports it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wederhoor.extract.clauses import clause_words
from wederhoor.extract.phrases import Span, clause_span, span_of, trimmed
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.certainty import main_clause
from wederhoor.extract.statements.contents import Said, has_turn, said_in
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.nesting import Nearby
from wederhoor.extract.statements.stance import stance_of_turn
from wederhoor.extract.statements.stance_lexicon import Opening, stance_lexicon
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.record import Certainty, Event, Stance

CLAUSES = ("ccomp", "csubj", "csubj:pass", "advcl", "acl")
JUDGING: frozenset[Stance] = frozenset(("doubt", "support", "oppose"))
Hedge = tuple[Certainty, Span]


@dataclass(frozen=True, slots=True)
class _Own:
    """What a sentence holds in the report's own voice."""

    content: Span
    stance: Stance
    hedge: Hedge | None = None


def own_voice(reading: Reading, drafts: Sequence[Draft], events: Sequence[Event]) -> Iterator[Draft]:
    """Sentences that nobody else is said to have told: those with an event, and those that guess, judge or ask."""
    told = Nearby(drafts)
    triggers = sorted(event.trigger.start for event in events)
    for sentence in reading.sentences:
        inside = triggers[bisect_left(triggers, sentence.start) : bisect_left(triggers, sentence.end)]
        own_event = any(not told.holds(at) for at in inside)
        own = _guess(sentence) or _plain(sentence)
        if own is None or (not own_event and _is_told(own.content, told)):
            continue
        judges = own.hedge is not None or own.stance not in ("assert", "ask")
        if own_event or judges or _is_hedged(sentence, own.content):
            yield Draft(sentence.index, own.content, None, "", None, "author", own.stance, "own voice", hedge=own.hedge)


def is_opening_of_report(draft: Draft, sentence: Sentence) -> bool:
    """Whether a saying is only how the report itself opens a guess ("es ist kaum zu erwarten, dass")."""
    found = _opening(sentence) if draft.cue is not None else None
    return found is not None and draft.cue is not None and draft.cue[0] < found[1][-1].end


def _is_told(content: Span, told: Nearby) -> bool:
    """Whether somebody is said to have told any of it."""
    return any(d.content[0] < content[1] and content[0] < d.content[1] for d in told.around(content))


def _plain(sentence: Sentence) -> _Own | None:
    """The whole sentence, with the stance that its words give it."""
    content = span_of(trimmed(list(sentence.words)))
    said = said_in(sentence, content) if content is not None else None
    if content is None or said is None:
        return None
    if sentence.words[-1].text == "?":
        return _Own(content, "ask")
    voice = stance_lexicon(sentence.language).voice
    if has_turn(said, voice.regret):
        return _Own(content, "oppose")
    if has_turn(said, voice.relief):
        return _Own(content, "support")
    if _urges(said):
        return _Own(content, "demand")
    return _of_turn(said) or _Own(content, "assert")


def _of_turn(said: Said) -> _Own | None:
    """“The chances that …, are slim”: the clause that is doubted or judged; None for sentences that do neither."""
    stance = stance_of_turn(said, stance_lexicon(said.sentence.language))
    main = {w.index for w in said.main}
    clauses = (w for w in said.inside if w.deprel in CLAUSES and w.head in main and w.deprel != "advcl")
    clause = next(clauses, None) if stance in JUDGING else None
    content = clause_span(said.sentence, clause) if clause is not None else None
    return _Own(content, stance) if content is not None and stance is not None else None


def _urges(said: Said) -> bool:
    """“Must finally stop”: a duty that the report itself presses for; a bare "must" may only tell of one."""
    lexicon = stance_lexicon(said.sentence.language)
    forms = {w.text.lower() for w in said.inside if w in said.main or w.head in {m.index for m in said.main}}
    return bool(forms & lexicon.modality.duty and forms & lexicon.voice.urging)


def _guess(sentence: Sentence) -> _Own | None:
    """The clause behind "es könnte gut sein, dass", and what that makes of it; None for other sentences."""
    found = _opening(sentence)
    content = _rest(sentence, found[1]) if found is not None else None
    if found is None or content is None:
        return None
    opening, words = found
    at = (words[0].start, words[-1].end)
    return _Own(content, opening.stance, (opening.certainty, at) if opening.certainty is not None else None)


def _opening(sentence: Sentence) -> tuple[Opening, list[Word]] | None:
    """The opening with which the sentence begins, the longest that fits, and its words."""
    words = [w for w in sentence.words if w.upos != "PUNCT"]
    lowered = [w.text.lower() for w in words]
    voice = stance_lexicon(sentence.language).voice
    fitting = [
        (opening, run)
        for opening in voice.openings
        for run in map(str.split, opening.words)
        if lowered[: len(run)] == run
    ]
    opening, run = max(fitting, key=lambda found: len(found[1]), default=(None, []))
    return (opening, words[: len(run)]) if opening is not None else None


def _rest(sentence: Sentence, opening: list[Word]) -> Span | None:
    """What follows the opening and its "dass"; None where no clause does."""
    after = [w for w in sentence.words if w.start >= opening[-1].end]
    that = clause_words(sentence.language).that
    mark = next((w for w in after if w.upos == "SCONJ" or w.deprel == "mark" or w.text.lower() in that), None)
    if mark is None or sum(w.upos != "PUNCT" for w in after if w.index < mark.index) > 2:
        return None
    clause = sentence.head(mark)
    if clause is not None and clause.deprel in CLAUSES:
        return clause_span(sentence, clause)
    return span_of(trimmed([w for w in after if w.index > mark.index]))


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
