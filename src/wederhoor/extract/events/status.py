"""Whether what a verb tells of occurred, goes on, is planned, possible, hypothetical or negated: by the grammar around.

A denial is no negation: "X denies that it supplied arms" has an event that occurred, and a statement that denies it.
"""

from __future__ import annotations

from wederhoor.extract.clauses import is_bare_infinitive, is_finite, is_infinitive
from wederhoor.extract.events.auxiliaries import by_modal_above, own_status
from wederhoor.extract.events.forms import is_one_of, verb_forms
from wederhoor.extract.events.frames import Frames
from wederhoor.extract.events.higher_words import is_expected, made_by, made_by_noun_above, made_by_verb_before
from wederhoor.extract.events.negation import is_negated_deed, is_unproven, only_nearly
from wederhoor.extract.events.subjects import is_disclaimed, verb_between
from wederhoor.extract.events.tense import is_only_supposed
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import EventStatus, EventType

MAX_DEPTH = 6


def verb_status(
    sentence: Sentence, verb: Word, frames: Frames, kind: EventType, future_time: bool, depth: int = MAX_DEPTH
) -> EventStatus:
    """The status of an event that a verb tells of; `future_time`: its time lies after the report."""
    grammar = frames.grammar
    if any(is_one_of(w, grammar.negative_marks) for w in sentence.children(verb, "mark", "case")):
        return "negated"
    own = own_status(sentence, verb, grammar, kind, future_time)
    denied = is_disclaimed(sentence, verb)
    above = None if denied or is_finite(sentence, verb) else _from_above(sentence, verb, frames, future_time, depth)
    if above is None and not denied and is_infinitive(sentence, verb):
        above = made_by_verb_before(sentence, verb, frames.higher)
    status = above or ("ongoing" if denied and own == "possible" and is_infinitive(sentence, verb) else own)
    if above == "ongoing" and own == "occurred":
        status = own  # "accuses them of having shelled a market", "beschossen zu haben"
    if status == "ongoing" and _is_bare_gerund(sentence, verb) and depth:
        status = _of_verb_beside(sentence, verb, frames, depth)
    if (
        is_finite(sentence, verb)
        and (over := made_by_noun_above(sentence, verb, frames.higher))
        and status != "negated"
    ):
        status = over
    if status == "ongoing" and is_expected(sentence, verb, frames.higher):
        status = "planned"
    if status in ("ongoing", "planned") and _is_not_ruled_out(sentence, verb, frames):
        status = "possible"
    if status == "ongoing" and (_is_wanted(sentence, verb, frames) or _is_called_for(sentence, verb, frames)):
        status = "possible"
    if status == "ongoing" and depth and (main := _of_main_clause(sentence, verb, frames, depth)):
        status = main
    if status != "negated" and is_unproven(sentence, verb, grammar):
        status = "possible"
    if is_negated_deed(sentence, verb, grammar):
        # "warned China not to supply arms" says nothing about whether it does
        asked_not_to = above == "possible" or _is_called_for(sentence, verb, frames)
        return "hypothetical" if asked_not_to else "negated"
    if is_only_supposed(sentence, verb, grammar) and status != "negated":
        return "hypothetical"
    if status == "occurred" and only_nearly(sentence, verb, grammar):
        return "hypothetical"
    certain = status in ("occurred", "ongoing", "planned")
    if certain and any(is_one_of(w, grammar.question_marks) for w in sentence.children(verb, "mark")):
        return "possible"
    if certain and any(is_one_of(w, grammar.possible_adverbs) for w in sentence.children(verb, "advmod", "obl")):
        return "possible"
    if certain and sentence.words[-1].text == "?" and verb.deprel in ("root", "conj"):
        return "possible"
    return status


def _of_main_clause(sentence: Sentence, verb: Word, frames: Frames, depth: int) -> EventStatus | None:
    """The status of what a clause says the manner of, if that is no fact: "could help, indem Geld geliefert wird"."""
    head = sentence.head(verb)
    marks = sentence.children(verb, "mark", "advmod")
    if head is None or verb.deprel != "advcl" or not any(is_one_of(w, frames.grammar.manner_marks) for w in marks):
        return None
    above = verb_status(sentence, head, frames, "other", False, depth - 1)
    return above if above in ("possible", "hypothetical", "planned") else None


def _is_not_ruled_out(sentence: Sentence, verb: Word, frames: Frames) -> bool:
    """Whether a clause says what somebody does not rule out: "schließt nicht aus, dass Peru die Ausfuhr stoppt"."""
    head = sentence.head(verb)
    if head is None or verb.deprel not in ("ccomp", "csubj", "csubj:pass"):
        return False
    return made_by(sentence, head, frames.higher) == "negated" and is_negated_deed(sentence, head, frames.grammar)


def _is_wanted(sentence: Sentence, verb: Word, frames: Frames) -> bool:
    """Whether a clause says what somebody wants: "will, dass der Minister die Ausfuhr stoppt"."""
    head = sentence.head(verb)
    return verb.deprel == "ccomp" and head is not None and is_one_of(head, frames.grammar.want_auxiliaries)


def _is_called_for(sentence: Sentence, verb: Word, frames: Frames) -> bool:
    """Whether a clause in the present tells what somebody demands, fears or hopes: "fordert, dass der Chef geht"."""
    head = sentence.head(verb)
    told = verb.deprel in ("ccomp", "csubj", "csubj:pass") and is_finite(sentence, verb)
    return told and head is not None and made_by(sentence, head, frames.higher) == "possible"


def _is_bare_gerund(sentence: Sentence, verb: Word) -> bool:
    """Whether an English "-ing" has no auxiliary: it happens when the verb beside it does."""
    head = sentence.head(verb)
    if verb.deprel == "conj" and head is not None and verb.text.casefold().endswith("ing"):
        return _is_bare_gerund(sentence, head)
    bare = sentence.language == "en" and verb.text.casefold().endswith("ing") and verb.deprel in ("advcl", "acl", "obl")
    return bare and not any(True for _ in sentence.children(verb, "aux", "cop"))


def _of_verb_beside(sentence: Sentence, verb: Word, frames: Frames, depth: int) -> EventStatus:
    """ "charged with selling", "fled, killing two": it occurred if what is told beside it did."""
    head = sentence.head(verb)
    if head is None or head.upos != "VERB":
        return "ongoing"
    if made := made_by(sentence, head, frames.higher):
        return made
    above = verb_status(sentence, head, frames, "other", False, depth - 1)
    return above if above in ("occurred", "planned") else "ongoing"


def _from_above(sentence: Sentence, verb: Word, frames: Frames, future: bool, depth: int) -> EventStatus | None:
    """What the verb, noun or adjective above makes of an infinitive; None when nothing does."""
    head = sentence.head(verb)
    if (
        head is None
        or depth == 0
        or verb.deprel not in ("xcomp", "ccomp", "acl", "advcl", "csubj", "obj", "conj", "obl")
    ):
        return None
    if is_infinitive(sentence, verb) and _is_given_up(sentence, verb, head, frames):
        return "negated"
    if verb.deprel == "conj":
        return _from_above(sentence, head, frames, future, depth - 1) if not is_finite(sentence, head) else None
    if verb.deprel == "advcl":
        if made_by(sentence, head, frames.higher) == "negated":
            return "negated"  # "barred the firm from selling its yacht"
        purpose = any(is_one_of(w, frames.grammar.purpose_marks) for w in sentence.children(verb, "mark"))
        return "possible" if purpose or is_bare_infinitive(sentence, verb) else None
    if head.lemma.casefold() == "be" and is_infinitive(sentence, verb) and sentence.language == "en":
        return "planned"  # "is to pay"
    if head.lemma.casefold() == "have" and any(
        is_one_of(w, frames.grammar.still) for w in sentence.children(head, "advmod")
    ):
        return "planned"  # "has yet to pay"
    made = by_modal_above(sentence, verb, head, frames.grammar, future=future)
    if made is not None and not is_negated_deed(sentence, head, frames.grammar):
        return made
    made = made_by(sentence, head, frames.higher)
    if made is None and is_infinitive(sentence, verb):  # "staat op het punt te leveren", "ist im Begriff zu liefern"
        nouns = [*sentence.children(head, "obl"), *(w for w in sentence.children(verb, "obl") if w.index < head.index)]
        beside = (made_by(sentence, w, frames.higher) for w in nouns)
        made = next((status for status in beside if status == "planned"), None)
    if made is None and is_infinitive(sentence, verb):
        made = made_by_verb_before(sentence, verb, frames.higher)
        if made is not None:
            return made
    if made is None:
        if (
            head.upos in ("VERB", "AUX")
            and verb.deprel in ("xcomp", "ccomp")
            and not verb.has("VerbForm", "Part")
            and not verb_between(sentence, head, verb)
        ):
            return verb_status(sentence, head, frames, "other", False, depth - 1)
        return None
    if made == "planned" and _is_wish_for_others(sentence, verb, head, frames):
        return "possible"
    if made == "negated" and is_to_cease(sentence, head, frames):
        return "ongoing"
    if made != "negated" and is_negated_deed(sentence, head, frames.grammar):
        return "negated" if made == "planned" else "hypothetical"
    return made


def _is_given_up(sentence: Sentence, verb: Word, head: Word, frames: Frames) -> bool:
    """Whether an infinitive says what was planned and is given up: "dropped its plan to deliver tanks"."""
    over = head if head.upos == "VERB" else sentence.head(head)
    if over is None or not {*verb_forms(sentence, over)} & frames.higher.dropping:
        return False
    nouns = [w for w in sentence.children(over, "obj", "nsubj:pass") if w.upos == "NOUN" and w.index < verb.index]
    planned = any(made_by(sentence, w, frames.higher) == "planned" for w in nouns)
    return planned and not is_negated_deed(sentence, over, frames.grammar)


def _is_wish_for_others(sentence: Sentence, verb: Word, head: Word, frames: Frames) -> bool:
    """Whether somebody wants others to do something: "wants [the minister] to resign"."""
    wants = is_one_of(head, frames.grammar.want_auxiliaries)
    others = (*sentence.children(verb, "nsubj", "nsubj:pass"), *sentence.children(head, "obj"))
    return wants and is_infinitive(sentence, verb) and any(w.index < verb.index for w in others)


def is_to_cease(sentence: Sentence, verb: Word, frames: Frames) -> bool:
    """Whether something is yet to be stopped, so that it goes on: "urged China to stop the deliveries"."""
    forms = {*verb_forms(sentence, verb), verb.lemma}
    if verb.upos != "VERB" or not forms & frames.higher.ceasing:
        return False
    head = sentence.head(verb)
    if head is not None and verb.deprel in ("ccomp", "xcomp") and made_by(sentence, head, frames.higher) == "possible":
        return True
    return verb_status(sentence, verb, frames, "other", False) in ("possible", "hypothetical", "planned")
