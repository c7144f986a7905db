"""Whether an event occurred, goes on, is planned, possible, hypothetical or negated: by the grammar around its word.

A denial is no negation: "X denies that it supplied arms" has an event that occurred, and a statement that denies it.
"""

from __future__ import annotations

from wederhoor.extract.clauses import is_little
from wederhoor.extract.events.forms import is_one_of, verb_forms
from wederhoor.extract.events.frames import Frames, Grammar, Higher
from wederhoor.extract.events.negation import is_held_possible, is_negated, is_unproven
from wederhoor.extract.events.tense import is_conditional, is_past, is_perfect
from wederhoor.extract.events.verb_groups import is_finite, is_infinitive, is_passive, verb_between
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import EventStatus, EventType

SAYING_ABOVE = ("ccomp", "csubj", "parataxis")
HELD = ("obj", "nsubj", "nsubj:pass")  # nouns on which the mood of their verb bears
MAX_DEPTH = 6


def verb_status(
    sentence: Sentence, verb: Word, frames: Frames, *, kind: EventType, future_time: bool = False
) -> EventStatus:
    """The status of an event that a verb tells of; `future_time`: its time lies after the report."""
    return _status(sentence, verb, frames, kind, future_time, MAX_DEPTH)


def noun_status(sentence: Sentence, noun: Word, frames: Frames) -> EventStatus:
    """The status of an event that a noun tells of: by its adjectives and determiner, and by the word above it."""
    grammar = frames.grammar
    modifiers = list(sentence.children(noun, "amod", "det", "advmod"))
    if any(is_one_of(w, grammar.negative_determiners | grammar.negated_adjectives) for w in modifiers):
        return "negated"
    if any(is_one_of(w, grammar.planned_adjectives) for w in modifiers):
        return "planned"
    if any(is_one_of(w, grammar.possible_adjectives) for w in modifiers):
        return "possible"
    if any(is_one_of(w, grammar.ongoing_adjectives) for w in modifiers):
        return "ongoing"
    head = sentence.head(noun)
    if head is None:
        return "occurred"
    if is_unproven(sentence, noun, grammar) or is_held_possible(sentence, head, grammar):
        return "possible"
    if noun.deprel == "conj" and head.upos == "NOUN" and (shared := noun_status(sentence, head, frames)) == "planned":
        return shared
    if made := _noun_made(sentence, noun, head, frames):
        return made
    if any(case.text.casefold() in grammar.reasons for case in sentence.children(noun, "case")):
        return "occurred"  # nobody is punished for what is yet to come
    verb = _verb_above(sentence, noun)
    above = _status(sentence, verb, frames, "other", False, MAX_DEPTH) if verb else "occurred"
    if verb and above == "planned" and any(is_little(w, "irreal") for w in sentence.children(verb, "aux")):
        return "hypothetical"  # "arms deliveries would cross a red line"
    if above == "negated" and noun.deprel in HELD and any(is_one_of(w, grammar.any_determiners) for w in modifiers):
        return "negated"  # "had not seen any delivery"
    held = noun.deprel in HELD or above in ("hypothetical", "ongoing")
    return above if held and above != "negated" else "occurred"


def _noun_made(sentence: Sentence, noun: Word, head: Word, frames: Frames) -> EventStatus | None:
    """What the word above a noun makes of it: "plant einen Besuch", "toestemming voor de overname"."""
    if any(w.text.casefold() in frames.higher.after for w in sentence.children(head, "case")):
        return None  # "after the start of the raid"
    made = _made_by(sentence, head, frames.higher)
    if made is None and head.upos == "VERB" and any(is_little(w, "for_what") for w in sentence.children(noun, "case")):
        beside = (_made_by(sentence, w, frames.higher) for w in sentence.children(head, "obj", "nsubj:pass"))
        made = next((status for status in beside if status), None)
    if made is None or noun.deprel in ("conj", "advcl"):
        return None
    if made == "negated" and _is_to_cease(sentence, head, frames):
        return "ongoing"
    return "negated" if made != "negated" and is_negated(sentence, head, frames.grammar) else made


def _is_to_cease(sentence: Sentence, verb: Word, frames: Frames) -> bool:
    """Whether something is yet to be stopped, so that it goes on: "urged China to stop the deliveries"."""
    forms = {*verb_forms(sentence, verb), verb.lemma}
    if verb.upos != "VERB" or not forms & frames.higher.ceasing:
        return False
    head = sentence.head(verb)
    if head is not None and verb.deprel in ("ccomp", "xcomp") and _made_by(sentence, head, frames.higher) == "possible":
        return True
    return _status(sentence, verb, frames, "other", False, MAX_DEPTH) in ("possible", "hypothetical", "planned")


def _verb_above(sentence: Sentence, noun: Word) -> Word | None:
    at = sentence.head(noun)
    while at is not None and at.upos not in ("VERB", "AUX"):
        at = sentence.head(at)
    return at


def _status(sentence: Sentence, verb: Word, frames: Frames, kind: EventType, future: bool, depth: int) -> EventStatus:
    grammar = frames.grammar
    if any(is_one_of(w, grammar.negative_marks) for w in sentence.children(verb, "mark", "case")):
        return "negated"
    own = _own_status(sentence, verb, grammar, kind, future)
    above = None if is_finite(sentence, verb) else _from_above(sentence, verb, frames, depth)
    if above is None and is_infinitive(sentence, verb):
        above = _from_verb_before(sentence, verb, frames.higher)
    status = above or own
    if status == "ongoing" and _is_bare_gerund(sentence, verb) and depth:
        status = _of_verb_beside(sentence, verb, frames, depth)
    if is_finite(sentence, verb) and (over := _from_noun_above(sentence, verb, frames.higher)) and status != "negated":
        status = over
    if status == "ongoing" and _is_expected(sentence, verb, frames.higher):
        status = "planned"
    if status != "negated" and is_unproven(sentence, verb, grammar):
        status = "possible"
    if is_negated(sentence, verb, grammar):
        # "warned China not to supply arms" says nothing about whether it does
        return "hypothetical" if above == "possible" else "negated"
    if is_conditional(sentence, verb, grammar) and status != "negated":
        return "hypothetical"
    certain = status in ("occurred", "ongoing", "planned")
    if certain and any(is_one_of(w, grammar.question_marks) for w in sentence.children(verb, "mark")):
        return "possible"
    if certain and any(is_one_of(w, grammar.possible_adverbs) for w in sentence.children(verb, "advmod", "obl")):
        return "possible"
    if certain and sentence.words[-1].text == "?" and verb.deprel in ("root", "conj"):
        return "possible"
    return status


def _is_expected(sentence: Sentence, verb: Word, higher: Higher) -> bool:
    """Whether somebody expects what a clause in the present tense tells: "erwartet, dass X liefert"."""
    head = sentence.head(verb)
    told = head is not None and verb.deprel in ("ccomp", "csubj", "obj", "acl", "xcomp", "advcl", "csubj:pass")
    return told and head is not None and bool({*verb_forms(sentence, head), head.lemma} & higher.expecting)


def _is_bare_gerund(sentence: Sentence, verb: Word) -> bool:
    """Whether an English "-ing" has no auxiliary: it happens when the verb beside it does."""
    bare = sentence.language == "en" and verb.text.casefold().endswith("ing") and verb.deprel in ("advcl", "acl", "obl")
    return bare and not any(True for _ in sentence.children(verb, "aux", "cop"))


def _of_verb_beside(sentence: Sentence, verb: Word, frames: Frames, depth: int) -> EventStatus:
    """ "charged with selling", "fled, killing two": it occurred if what is told beside it did."""
    head = sentence.head(verb)
    if head is None or head.upos != "VERB":
        return "ongoing"
    if made := _made_by(sentence, head, frames.higher):
        return made
    above = _status(sentence, head, frames, "other", False, depth - 1)
    return above if above in ("occurred", "planned") else "ongoing"


def _from_above(sentence: Sentence, verb: Word, frames: Frames, depth: int) -> EventStatus | None:
    """What the verb, noun or adjective above makes of an infinitive; None when nothing does."""
    head = sentence.head(verb)
    if (
        head is None
        or depth == 0
        or verb.deprel not in ("xcomp", "ccomp", "acl", "advcl", "csubj", "obj", "conj", "obl")
    ):
        return None
    if verb.deprel == "conj":
        return _from_above(sentence, head, frames, depth - 1) if not is_finite(sentence, head) else None
    if verb.deprel == "advcl":
        if _made_by(sentence, head, frames.higher) == "negated":
            return "negated"  # "barred the firm from selling its yacht"
        purpose = any(is_one_of(w, frames.grammar.purpose_marks) for w in sentence.children(verb, "mark"))
        return "possible" if purpose or _is_bare_infinitive(verb) else None
    if head.lemma.casefold() == "be" and is_infinitive(sentence, verb) and sentence.language == "en":
        return "planned"  # "is to pay"
    made = _made_by(sentence, head, frames.higher)
    if made is None and is_infinitive(sentence, verb):  # "staat op het punt te leveren", "ist im Begriff zu liefern"
        nouns = [*sentence.children(head, "obl"), *(w for w in sentence.children(verb, "obl") if w.index < head.index)]
        beside = (_made_by(sentence, w, frames.higher) for w in nouns)
        made = next((status for status in beside if status == "planned"), None)
    if made is None and is_infinitive(sentence, verb):
        made = _from_verb_before(sentence, verb, frames.higher)
        if made is not None:
            return made
    if made is None:
        if (
            head.upos in ("VERB", "AUX")
            and verb.deprel in ("xcomp", "ccomp")
            and not verb.has("VerbForm", "Part")
            and not verb_between(sentence, head, verb)
        ):
            return _status(sentence, head, frames, "other", False, depth - 1)
        return None
    if made == "negated" and _is_to_cease(sentence, head, frames):
        return "ongoing"
    if made != "negated" and is_negated(sentence, head, frames.grammar):
        return "negated" if made == "planned" else "hypothetical"
    return made


def _from_verb_before(sentence: Sentence, verb: Word, higher: Higher) -> EventStatus | None:
    """What the nearest verb before an infinitive makes of it, wherever the tree hangs either of them."""
    before = next((w for w in reversed(sentence.words[: verb.index]) if w.upos == "VERB"), None)
    return _made_by(sentence, before, higher) if before else None


def _from_noun_above(sentence: Sentence, verb: Word, higher: Higher) -> EventStatus | None:
    """What "the chance that …" and "it would be the first time that …" make of a clause; None for nothing."""
    head = sentence.head(verb)
    if head is None or verb.deprel not in ("acl", "acl:relcl", "ccomp", "csubj", "advcl"):
        return None
    copulas = list(sentence.children(head, "cop"))
    if copulas and any(is_little(w, "irreal") for w in (*copulas, *sentence.children(head, "aux"))):
        return "hypothetical"
    if head.upos not in ("NOUN", "ADJ", "PRON", "ADV"):
        return None
    return "possible" if verb.deprel in ("acl", "ccomp") and _made_by(sentence, head, higher) == "possible" else None


def _made_by(sentence: Sentence, head: Word, higher: Higher) -> EventStatus | None:
    forms = {*verb_forms(sentence, head), head.text.casefold(), head.text, head.lemma}
    if forms & higher.negated:
        return "negated"
    if forms & higher.planned:
        return "planned"
    return "possible" if forms & higher.possible else None


def _own_status(sentence: Sentence, verb: Word, grammar: Grammar, kind: EventType, future: bool) -> EventStatus:
    auxiliaries = list(sentence.children(verb, "aux", "aux:pass"))
    first = sentence.head(verb) if verb.deprel == "conj" and not is_finite(sentence, verb) else None
    if first is not None:  # "soll deklariert und geliefert werden"
        auxiliaries += [w for w in sentence.children(first, "aux") if w.has("VerbForm", "Fin")]
    perfect = is_perfect(sentence, verb, auxiliaries, kind)
    if _is_to(sentence, verb):
        return "planned"
    for aux in auxiliaries:
        if status := _by_auxiliary(sentence, verb, aux, grammar, perfect=perfect, future=future):
            return status
    if perfect or is_past(sentence, verb, auxiliaries):
        return "occurred"
    if verb.has("VerbForm", "Inf") and not auxiliaries:
        return "occurred" if verb.deprel == "obl" else "possible"
    if future:
        return "planned"
    return "ongoing"


def _is_to(sentence: Sentence, verb: Word) -> bool:
    """ "is to pay": an English infinitive under "be"."""
    being = [w.index for w in sentence.children(verb, "cop", "aux") if w.lemma == "be"]
    marks = [w.index for w in sentence.children(verb, "mark") if w.text.casefold() == "to"]
    return sentence.language == "en" and any(mark > be for mark in marks for be in being)


def _by_auxiliary(
    sentence: Sentence, verb: Word, aux: Word, grammar: Grammar, *, perfect: bool, future: bool
) -> EventStatus | None:
    """What one modal or future auxiliary says; None for one that says nothing, such as the passive's."""
    form = aux.text.casefold()
    if sentence.language == "de" and form.startswith("würd") and aux.deprel == "aux":
        return "planned" if _is_reported(sentence, verb) else "hypothetical"
    if sentence.language == "de" and form.startswith(("hätt", "wär")) and not _is_reported(sentence, verb):
        return "hypothetical"
    if sentence.language == "nl" and form in ("zou", "zouden"):
        if perfect:
            return "occurred" if not is_conditional(sentence, verb, grammar) else "hypothetical"
        return "planned" if verb.deprel in ("ccomp", "acl") else "possible"
    if sentence.language == "en" and form in ("would", "'d", "’d"):
        return "planned" if _is_reported(sentence, verb) else "hypothetical"
    if is_one_of(aux, grammar.hearsay_auxiliaries):
        if perfect:
            return "occurred"
        return "planned" if not form.startswith("sollt") and (future or is_passive(sentence, verb)) else "possible"
    if is_one_of(aux, grammar.duty_auxiliaries) and sentence.language != "en" and aux.has("Tense", "Past"):
        return None if not aux.has("Mood", "Sub") else "possible"  # "musste geschlossen werden": it was
    if future and is_one_of(aux, grammar.duty_auxiliaries):
        return "planned"
    if is_one_of(aux, grammar.possible_auxiliaries | grammar.duty_auxiliaries):
        return "possible"
    if is_one_of(aux, grammar.want_auxiliaries):
        return "planned"
    if is_one_of(aux, grammar.future_auxiliaries) and aux.deprel == "aux":
        is_participle = verb.has("VerbForm", "Part") and verb.text.casefold() != verb.lemma.casefold()
        return "occurred" if is_participle and sentence.language == "de" else "planned"
    return None


def _is_reported(sentence: Sentence, verb: Word) -> bool:
    return verb.deprel in SAYING_ABOVE or (
        verb.deprel == "conj" and (head := sentence.head(verb)) is not None and head.deprel in SAYING_ABOVE
    )


def _is_bare_infinitive(verb: Word) -> bool:
    return verb.has("VerbForm", "Inf")
