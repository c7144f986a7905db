"""What a report says in its own voice: plain telling, what it holds for possible, what it judges, demands and asks.

RECORD's words tell them apart: telling is asserted and certain; a hypothesis is asserted and only possible or probable,
or doubted, with the words that make it so; regret opposes what it tells of, relief supports it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from wederhoor.extract.phrases import Span, run_around, share_of, span_of
from wederhoor.extract.statements.contents import SUBJECTS
from wederhoor.extract.statements.drafts import Draft, Rule
from wederhoor.extract.statements.nesting import SAME_SHARE, Nearby
from wederhoor.extract.statements.own_hedges import is_hedged
from wederhoor.extract.statements.own_sentences import Own, guessed, plainly_told, whole_of, with_opener
from wederhoor.extract.statements.scraps import tells_by_itself
from wederhoor.extract.statements.withheld import clauses_left_open
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.record import Event

TOLD_CLAUSES: frozenset[Rule] = frozenset(
    ("clause", "turn", "accusation", "quotation", "phrase", "as said", "colon", "free indirect", "hearsay", "noun")
)
MAX_GAP = 2  # characters between the ends of two contents that end together: quotation marks
MIN_WORDS_TOLD = 4  # shorter ones are quoted words within what the report tells


def own_voice(reading: Reading, drafts: Sequence[Draft], events: Sequence[Event]) -> Iterator[Draft]:
    """Sentences that nobody else is said to have told: those with an event, and those that guess, judge or ask."""
    told = Nearby(drafts)
    # "Falk rejected the proposal" is told as what Falk says
    acts = {draft.cue[0] for draft in drafts if draft.cue is not None}
    triggers = sorted(event.trigger.start for event in events if event.trigger.start not in acts)
    for sentence in reading.sentences:
        inside = triggers[bisect_left(triggers, sentence.start) : bisect_left(triggers, sentence.end)]
        left_open = list(clauses_left_open(sentence)) if inside else []
        told_by_it = (at for at in inside if not any(start <= at < end for start, end in left_open))
        own_events = [at for at in told_by_it if not told.holds(at)]
        if not _is_bare_heading(reading, sentence):
            for own in _each_own(reading, sentence, told, own_events):
                draft = Draft(sentence.index, own.content, None, "", None, "author", own.stance, "own voice")
                yield replace(draft, hedge=own.hedge, points_to=own.points_to)


def _each_own(reading: Reading, sentence: Sentence, told: Nearby, own_events: Sequence[int]) -> list[Own]:
    """What a sentence tells itself, the clauses before and behind another's words each for itself."""
    first = _own_of(reading, sentence, told, own_events[0] if own_events else None)
    found = [first] if first is not None else []
    for at in own_events[1:]:
        if any(own.content[0] <= at < own.content[1] for own in found):
            continue
        own = _own_of(reading, sentence, told, at, besides=[own.content for own in found])
        if own is not None and not any(own.content[0] < o.content[1] and o.content[0] < own.content[1] for o in found):
            found.append(own)
    return found


def _own_of(
    reading: Reading, sentence: Sentence, told: Nearby, own_event: int | None, *, besides: Sequence[Span] = ()
) -> Own | None:
    """What a sentence tells itself; None where others tell it, or where it tells no event and judges nothing.

    `own_event`: where an event is told that nobody else tells. `besides`: words of it that it tells for themselves.
    """
    guess = guessed(sentence)
    own = guess or plainly_told(reading, sentence)
    if own is None:
        return None
    judges = guess is not None or own.points_to is not None or own.stance not in ("assert", "ask")
    if own_event is None:
        may_share = judges and own.points_to is None
        if (_is_told_whole if may_share else _is_told)(own.content, told):
            return None
        if guess is None and _is_told_with_frame(own.content, told):
            return None
        return own if judges or is_hedged(sentence, own.content) else None
    if judges and not _is_told_whole(own.content, told):
        return own
    if judges:  # what is judged is what another said
        own = Own(whole_of(sentence) or own.content, "assert")
    content = _own_words(sentence, own.content, told, own_event, besides)
    return replace(own, content=content) if content is not None else None


def _is_bare_heading(reading: Reading, sentence: Sentence) -> bool:
    """Whether a line only names what the next ones are about: no title, no verb that tells, no full stop."""
    tells = any(w.has("VerbForm", "Part") or _is_conjugated(sentence, w) for w in sentence.words)
    is_title = reading.report.blocks[sentence.block].kind == "title"
    return not (tells or is_title or sentence.words[-1].upos == "PUNCT")


def _is_conjugated(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb has a doer, or a form of its own: of "Inlichtingen verkopen" it may as well be an infinitive."""
    bare = verb.text.lower() == verb.lemma.lower() and not any(sentence.children(verb, *SUBJECTS))
    return verb.has("VerbForm", "Fin") and not bare


def _own_words(sentence: Sentence, content: Span, told: Nearby, at: int, besides: Sequence[Span]) -> Span | None:
    """Of "while Falk says that …, Peru closed the port" the words around `at` that nobody else is said to have told.

    None where these are only scraps of what others tell.
    """
    clauses = [d.content for d in told.around(content) if d.rule in TOLD_CLAUSES]
    whole = [c for c in clauses if sum(c[0] <= w.start < c[1] for w in sentence.words) >= MIN_WORDS_TOLD]
    if not whole:
        return content
    words = [w for w in sentence.words if content[0] <= w.start < content[1]]
    around = next(w for w in sentence.words if w.start <= at < w.end)
    frames = [span for d in told.around(content) for span in (d.cue, d.speaker.words if d.speaker else None) if span]
    taken = [
        *whole,
        *besides,
        *(span for span in frames if not span[0] <= at < span[1]),
    ]  # "Falk said, | but Berg left"
    own = {w.index for w in words if not any(start <= w.start < end for start, end in taken)}
    own &= _in_same_brackets(sentence, around)
    run = with_opener(sentence, run_around(sentence, own, around.index)) if around.index in own else []
    return span_of(run) if tells_by_itself(sentence, run) else None


def _in_same_brackets(sentence: Sentence, word: Word) -> set[int]:
    """The places of the words in the brackets that a word stands in; of all words where it stands in none."""
    opening = max((w.index for w in sentence.words[: word.index] if w.text == "("), default=-1)
    closing = next((w.index for w in sentence.words[opening + 1 :] if w.text == ")"), -1)
    inside = range(opening + 1, closing) if opening < word.index < closing else range(len(sentence.words))
    return set(inside)


def _is_told(content: Span, told: Nearby) -> bool:
    """Whether somebody is said to have told any of it."""
    return any(d.content[0] < content[1] and content[0] < d.content[1] for d in told.around(content))


def _is_told_whole(content: Span, told: Nearby) -> bool:
    """Whether somebody is said to have told all of it, or all but its first words."""
    return any(share_of(content, d.content) >= SAME_SHARE for d in told.around(content))


def _is_told_with_frame(content: Span, told: Nearby) -> bool:
    """Whether somebody is said to have told all but the words that say who told it."""
    return any(share_of(content, _with_frame(d, content)) >= SAME_SHARE for d in told.around(content))


def _with_frame(draft: Draft, content: Span) -> Span:
    """What a draft tells with its cue and speaker, where it stands at an edge of `content`: "laut Falk | ist es so"."""
    if draft.content[0] > content[0] and draft.content[1] < content[1] - MAX_GAP:
        return draft.content  # "Falks Behauptung, das Schiff sei leer, | ist falsch"
    spans = [draft.content, *([draft.cue] if draft.cue else []), *([draft.speaker.words] if draft.speaker else [])]
    return min(start for start, _ in spans), max(end for _, end in spans)
