"""How far what somebody says goes on behind its first clause, wherever the tree hangs the rest."""

from __future__ import annotations

from wederhoor.extract.clauses import clause_words, finite_verb, is_said_infinitive
from wederhoor.extract.phrases import Span, below, trimmed
from wederhoor.extract.speech import is_subjunctive, speech_lexicon
from wederhoor.extract.statements.scraps import tells_by_itself
from wederhoor.read.reading import Sentence, Word

STOPS = (".", "!", "?")
ASIDES = ("conj", "parataxis", "advcl")


def end_behind(sentence: Sentence, verb: Word, end: int) -> int:
    """Where the words end that a verb before them reports, of which the first clause ends at `end`.

    What follows belongs to them as long as it is a phrase, an infinitive, a condition, or a clause in the mood of
    reported speech: “said he would pay | if asked”, “…, er zahle, | man könne sich darauf verlassen”. A main clause
    in another mood tells of something else.
    """
    last = trimmed(list(sentence.words))[-1]
    while (top := _next_top(sentence, end)) is not None and top.index <= last.index:
        if not _goes_on(sentence, verb, top):
            return end
        end = max(end, max(sentence.words[i].end for i in _run_of(sentence, top, end)))
    return min(end, last.end) if end <= last.end else end


def with_infinitive(sentence: Sentence, noun: Word, content: Span) -> Span:
    """A clause of a noun with an infinitive right behind it: “the news that Peru is ready | to pay”."""
    top = _next_top(sentence, content[1])
    if top is None or top.head < 0 or not is_said_infinitive(sentence, top, may_aim=True):
        return content
    above = sentence.words[top.head]
    held = above.index == noun.index or content[0] <= above.start < content[1]
    run = sorted(_run_of(sentence, top, content[1]))
    unbroken = bool(run) and run[-1] - run[0] + 1 == len(run)
    return (content[0], sentence.words[run[-1]].end) if held and unbroken else content


def whole_sentence(sentence: Sentence) -> list[Word]:
    """The words of a sentence, without what stands in brackets behind its full stop: “… zu erreichen. | (pdf)”."""
    words = list(sentence.words)
    opening = next((w.index for w in reversed(words) if w.text in ("(", "[")), 0)
    closed = words[-1].text in (")", "]") and opening > 0 and words[opening - 1].text in STOPS
    return trimmed(words[:opening] if closed else words)


def without_brackets(sentence: Sentence, content: Span) -> Span:
    """`content` without brackets at its end in which the report tells something itself.

    “… that his offer went unanswered | (they have not spoken since May)”; a few words, or reported speech, stay.
    """
    inside = [w for w in sentence.words if content[0] <= w.start < content[1]]
    opening = next((w for w in inside if w.text == "("), None)
    closing = next(
        (w for w in sentence.words if opening is not None and w.index > opening.index and w.text == ")"), None
    )
    if opening is None or closing is None or opening is inside[0] or closing.index < inside[-1].index:
        return content
    told = [w for w in inside if opening.index < w.index < closing.index]
    if any(is_subjunctive(w) for w in told) or not tells_by_itself(sentence, told):
        return content
    return (content[0], sentence.words[opening.index - 1].end)


def _next_top(sentence: Sentence, end: int) -> Word | None:
    """The first word behind `end`, or what it hangs on behind `end`."""
    first = next((w for w in sentence.words if w.start >= end and w.upos != "PUNCT"), None)
    at = first
    while at is not None and (head := sentence.head(at)) is not None and head.start >= end:
        at = head
    return at


def _run_of(sentence: Sentence, top: Word, end: int) -> set[int]:
    return {i for i in below(sentence, top) if sentence.words[i].start >= end}


def _goes_on(sentence: Sentence, verb: Word, top: Word) -> bool:
    """Whether a clause or phrase behind what is said goes on with it."""
    if is_said_infinitive(sentence, top, may_aim=True):
        return True
    finite = finite_verb(sentence, top)
    if finite is None and not (top.upos == "VERB" and top.deprel in ASIDES):
        return top.deprel not in ASIDES
    if finite is None:
        return False
    return _is_reported(sentence, finite) or _is_condition(sentence, top) or _is_another_that(sentence, verb, top)


def _is_another_that(sentence: Sentence, verb: Word, clause: Word) -> bool:
    """Whether a clause is said as well, with a "that" of its own: “said that the port is full, | and that …”."""
    that = speech_lexicon(sentence.language).complementizers & clause_words(sentence.language).that
    marked = any(w.text.lower() in that for w in sentence.children(clause, "mark"))
    return marked and any(sentence.children(clause, "cc")) and clause.head == verb.index


def _is_reported(sentence: Sentence, finite: Word) -> bool:
    """Whether a clause stands in the mood of reported speech."""
    if not speech_lexicon(sentence.language).carried_subjunctive:
        return False
    return is_subjunctive(finite)


def _is_condition(sentence: Sentence, clause: Word) -> bool:
    """Whether a clause says on what condition or for what reason what is said holds: "if it pays", "omdat …"."""
    first = min(below(sentence, clause))
    openers = (w for w in sentence.children(clause, "mark", "advmod") if w.deprel == "mark" or w.index == first)
    return any(w.text.lower() in clause_words(sentence.language).binding for w in openers)
