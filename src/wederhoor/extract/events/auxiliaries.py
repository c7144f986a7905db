"""The status that a verb has by itself: by its tense, and by the modal and future auxiliaries that stand with it."""

from __future__ import annotations

from wederhoor.extract.clauses import is_bare_infinitive, is_finite, is_future, is_passive
from wederhoor.extract.events.forms import is_one_of
from wederhoor.extract.events.grammar import Grammar
from wederhoor.extract.events.tense import is_only_supposed, is_past, is_perfect
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import EventStatus, EventType

JOURNEYS: frozenset[EventType] = frozenset(("travel", "visit", "meet", "negotiate"))
SAYING_ABOVE = ("ccomp", "csubj", "parataxis")


def own_status(sentence: Sentence, verb: Word, grammar: Grammar, kind: EventType, future: bool) -> EventStatus:
    auxiliaries = list(sentence.children(verb, "aux", "aux:pass"))
    first = sentence.head(verb) if verb.deprel == "conj" and not is_finite(sentence, verb) else None
    if first is not None:  # "soll deklariert und geliefert werden", "sollen beschädigt oder zerstört worden sein"
        bare = not auxiliaries
        auxiliaries += [w for w in sentence.children(first, "aux") if bare or w.has("VerbForm", "Fin")]
    perfect = is_perfect(sentence, verb, auxiliaries, kind)
    if _is_to(sentence, verb):
        return "planned"
    wanted = [w for w in auxiliaries if is_one_of(w, grammar.want_auxiliaries) and not w.has("VerbForm", "Fin")]
    if wanted and verb.text.casefold() == verb.lemma.casefold():
        return "possible"  # "had de pompen [willen] verkopen": whether they were sold is not told
    for aux in auxiliaries:
        if kind in JOURNEYS and not perfect and aux.text.casefold() in grammar.was_to:
            return "planned"  # "sollte am Abend ankommen"
        if status := _by_auxiliary(sentence, verb, aux, grammar, perfect=perfect, future=future):
            return status
    if any(is_future(w, sentence.language) for w in (verb, *auxiliaries)):
        return "planned"
    if perfect or is_past(sentence, verb, auxiliaries):
        return "occurred"
    if is_bare_infinitive(sentence, verb):
        return "occurred" if verb.deprel == "obl" else "possible"
    if future:
        return "planned"
    return "ongoing"


def by_modal_above(
    sentence: Sentence, verb: Word, above: Word, grammar: Grammar, *, future: bool
) -> EventStatus | None:
    """The status that a modal gives which the tree takes for a verb of its own: "[moet] in 2030 [toetreden]"."""
    modals = grammar.duty_auxiliaries | grammar.possible_auxiliaries | grammar.want_auxiliaries
    if sentence.language == "en" or not is_one_of(above, modals) or verb.deprel not in ("xcomp", "ccomp"):
        return None
    if is_finite(sentence, verb):
        return None
    return _by_auxiliary(sentence, verb, above, grammar, perfect=False, future=future)


def _is_to(sentence: Sentence, verb: Word) -> bool:
    """ "is to pay": an English infinitive under "be"."""
    being = [w.index for w in sentence.children(verb, "cop", "aux", "aux:pass") if w.lemma == "be"]
    marks = [w.index for w in sentence.children(verb, "mark") if w.text.casefold() == "to"]
    return sentence.language == "en" and any(mark > be for mark in marks for be in being)


def _by_auxiliary(
    sentence: Sentence, verb: Word, aux: Word, grammar: Grammar, *, perfect: bool, future: bool
) -> EventStatus | None:
    """What one modal or future auxiliary says; None for one that says nothing, such as the passive's."""
    form = aux.text.casefold()
    if form in grammar.would and aux.deprel == "aux":
        return "planned" if _is_reported(sentence, verb) else "hypothetical"
    if form in grammar.unreal and not _is_reported(sentence, verb):
        return "hypothetical"
    if form in grammar.would_or_said:
        if perfect:
            return "occurred" if not is_only_supposed(sentence, verb, grammar) else "hypothetical"
        # "zouden in mei worden geleverd" tells of a plan
        return "planned" if verb.deprel in ("ccomp", "acl") or is_passive(sentence, verb) else "possible"
    if is_one_of(aux, grammar.hearsay_auxiliaries):
        if perfect:
            return "occurred"
        return "planned" if form not in grammar.was_to and (future or is_passive(sentence, verb)) else "possible"
    if is_one_of(aux, grammar.duty_auxiliaries) and sentence.language != "en" and aux.has("Tense", "Past"):
        return None if not aux.has("Mood", "Sub") else "possible"  # "musste geschlossen werden": it was
    yet = any(is_one_of(w, grammar.still) for w in sentence.children(verb, "advmod"))
    if (future or yet) and is_one_of(aux, grammar.duty_auxiliaries):
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
