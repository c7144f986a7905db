"""Whether what a noun tells of occurred, goes on, is planned …: by its adjectives and by the word above it."""

from __future__ import annotations

from collections.abc import Collection

from wederhoor.extract.clauses import clause_words, is_little
from wederhoor.extract.events.forms import doer_cases, folded, is_at_place, is_one_of, noun_end, verb_forms
from wederhoor.extract.events.frames import Frames
from wederhoor.extract.events.higher_words import made_by
from wederhoor.extract.events.negation import is_held_possible, is_negated_deed, is_unproven
from wederhoor.extract.events.status import is_to_cease, verb_status
from wederhoor.extract.events.subjects import SUBJECTS
from wederhoor.extract.events.tense import is_only_supposed, is_past
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import EventStatus, EventType

CONCLUDED: frozenset[EventType] = frozenset(("agree", "join"))  # who suspends it has entered into it before
# told of by a noun, these have happened, whatever is said of them in the present
DONE: frozenset[EventType] = frozenset(("harm", "detain", "appoint", "attack", "agree", "join", "suspend", "vote"))
MEETINGS: frozenset[EventType] = frozenset(("meet", "negotiate", "visit"))
TALKS: frozenset[EventType] = MEETINGS | {"travel"}
LASTING_TIES: frozenset[EventType] = frozenset(("link", "cooperate"))
MODIFIERS = ("amod", "det", "advmod")
HELD = ("obj", "nsubj", "nsubj:pass")  # nouns on which the mood of their verb bears


def noun_status(sentence: Sentence, noun: Word, frames: Frames, kind: EventType = "other") -> EventStatus:
    """The status of an event that a noun tells of: by its adjectives and determiner, and by the word above it."""
    if status := _by_modifiers(sentence, noun, frames, kind):
        return status
    if any(True for _ in sentence.children(noun, "cop")):
        return _of_copula(sentence, noun, frames)
    head = sentence.head(noun)
    if head is not None and _is_condition(sentence, noun, head, frames):
        return "hypothetical"
    if head is None or _has_happened(sentence, noun, frames) or _is_over(sentence, noun, head, frames):
        return "occurred"
    return _by_head(sentence, noun, head, frames, kind) or _by_verb_above(sentence, noun, frames, kind)


def _is_condition(sentence: Sentence, noun: Word, head: Word, frames: Frames) -> bool:
    """Whether an if-clause tells that a noun takes place: "if the strike goes ahead"."""
    grammar = frames.grammar
    parted = (f"{head.lemma} {w.text.casefold()}" for w in sentence.children(head, "advmod"))  # "goes ahead"
    happens = noun.deprel in SUBJECTS and bool({*verb_forms(sentence, head), *parted} & grammar.happening_verbs)
    marks = sentence.children(head, "mark") if happens else ()
    return any(is_one_of(w, grammar.conditional_marks) for w in marks) and is_only_supposed(sentence, head, grammar)


def _by_modifiers(sentence: Sentence, noun: Word, frames: Frames, kind: EventType) -> EventStatus | None:
    """What stands with a noun itself says: "the planned visit", "no visit"; talks that failed were held."""
    grammar = frames.grammar
    if kind in TALKS and _is_told_to_fail(sentence, noun, frames.higher.failing):
        return "occurred"
    modifiers = list(sentence.children(noun, *MODIFIERS))
    if any(is_one_of(w, grammar.negative_determiners | grammar.negated_adjectives) for w in modifiers):
        return "negated"
    if any(is_one_of(w, grammar.planned_adjectives) for w in modifiers):
        if _is_called_off(sentence, noun, frames):
            return "negated"
        return "possible" if _is_feared(sentence, noun, frames) else "planned"
    if any(is_one_of(w, grammar.possible_adjectives) for w in modifiers):
        return "possible"
    return "ongoing" if any(is_one_of(w, grammar.ongoing_adjectives) for w in modifiers) else None


def _by_head(sentence: Sentence, noun: Word, head: Word, frames: Frames, kind: EventType) -> EventStatus | None:
    """What the word above a noun says, and the preposition between them."""
    grammar = frames.grammar
    if is_unproven(sentence, noun, grammar) or is_held_possible(sentence, head, grammar):
        return "possible"
    if noun.deprel == "conj" and head.upos == "NOUN" and noun_status(sentence, head, frames) == "planned":
        return "planned"
    cases = {case.text.casefold() for case in sentence.children(noun, "case")}
    causes = doer_cases(grammar).union(grammar.reasons if sentence.language != "en" else ())
    made = _noun_made(sentence, noun, head, frames, kind)
    asked_for = made in ("possible", "planned")  # "vroeg om uitlevering"
    if cases & causes and noun.deprel in ("obl", "obl:agent", "obl:arg") and not asked_for:
        return "occurred"  # what had effects has happened: "durch den Streik fielen Züge aus"
    if kind in LASTING_TIES and {*verb_forms(sentence, head)} & frames.higher.deepening:
        return "ongoing"  # "wants to deepen ties"
    if made:
        return made
    if _is_on_agenda(sentence, noun, head, frames.higher.agenda):
        return "planned"
    # German "zu" and the like also lead to whom one speaks: they tell of no aim
    aims = clause_words(sentence.language).for_what - grammar.addressing
    if kind in MEETINGS and noun.deprel == "nmod" and head.upos == "NOUN" and cases & aims:
        return "possible"  # "the only venue for talks between Peru and Mali"
    return "occurred" if cases & {*grammar.reasons} else None  # nobody is punished for what is yet to come


def _by_verb_above(sentence: Sentence, noun: Word, frames: Frames, kind: EventType) -> EventStatus:
    """What the verb of the clause says of a noun, on which its mood may bear."""
    grammar = frames.grammar
    verb = _verb_above(sentence, noun)
    if verb is None:
        return "occurred"
    above = verb_status(sentence, verb, frames, "other", False)
    if any(is_little(w, "irreal") for w in sentence.children(verb, "aux")):
        without = any(w.text.casefold() in grammar.negative_marks for w in sentence.children(noun, "case"))
        if without and above in ("planned", "hypothetical"):
            return "occurred"  # "without the delivery the town would have fallen"
        if above == "planned":
            return "hypothetical"  # "arms deliveries would cross a red line"
    happens = bool({*verb_forms(sentence, verb)} & grammar.happening_verbs)
    if above == "negated":
        whichever = any(is_one_of(w, grammar.any_determiners) for w in sentence.children(noun, *MODIFIERS))
        # "had not seen any delivery", "the summit does not take place"
        denied = noun.deprel in HELD and (whichever or happens)
        return "negated" if denied or comes_about(sentence, noun, verb, frames) else "occurred"
    if above == "ongoing" and kind in DONE and not happens:
        return "occurred"  # "the murder remains unpunished"
    return above if noun.deprel in HELD or above in ("hypothetical", "ongoing") else "occurred"


def _has_happened(sentence: Sentence, noun: Word, frames: Frames) -> bool:
    """Whether a clause below a noun tells that it took place: "approved the raid that [began] on Monday"."""
    return any(
        {*verb_forms(sentence, clause)} & frames.grammar.happening_verbs
        and is_past(sentence, clause, list(sentence.children(clause, "aux", "aux:pass")))
        and not is_negated_deed(sentence, clause, frames.grammar)
        for clause in sentence.children(noun, "acl", "acl:relcl")
        if any(is_little(w, "relative") for w in sentence.children(clause, "nsubj"))
    )


def _is_over(sentence: Sentence, noun: Word, head: Word, frames: Frames) -> bool:
    """Whether something was done after it: "Nach dem Treffen | kündigte er an, dass …" was no announced meeting."""
    over = any(w.text.casefold() in frames.higher.after for w in sentence.children(noun, "case"))
    helpers = list(sentence.children(head, "aux", "aux:pass"))
    return over and head.upos == "VERB" and is_past(sentence, head, helpers)


def comes_about(sentence: Sentence, noun: Word, verb: Word, frames: Frames) -> bool:
    """Whether a noun is what it comes to: "es kam zu keinem Treffen", "het kwam nooit tot een akkoord"."""
    happens = bool({*verb_forms(sentence, verb)} & frames.grammar.happening_verbs)
    impersonal = any(is_little(w, "it") for w in sentence.children(verb, "expl", "nsubj"))
    cases = (w.text.casefold() for w in sentence.children(noun, "case"))
    return happens and impersonal and any(case in frames.grammar.comes_to for case in cases)


def _is_called_off(sentence: Sentence, noun: Word, frames: Frames) -> bool:
    """Whether what was planned is said not to take place: "a planned visit was called off"; a ban leaves the plan."""
    head = sentence.head(noun)
    if head is None or noun.deprel not in HELD or head.upos != "VERB":
        return False
    forms = verb_forms(sentence, head)
    ended = made_by(sentence, head, frames.higher) == "negated"
    by_itself = noun.deprel == "nsubj" and not any(True for _ in sentence.children(head, "obj"))
    if ended and by_itself and not {*forms} & (frames.higher.ending | frames.higher.ceasing):
        return True  # "the planned sale fell through"
    if (
        ended
        and noun.deprel != "nsubj"
        and any(frame.type == "suspend" for form in forms for frame in frames.by_verb.get(form, ()))
    ):
        return True
    return bool({*forms} & frames.grammar.happening_verbs) and is_negated_deed(sentence, head, frames.grammar)


def _is_feared(sentence: Sentence, noun: Word, frames: Frames) -> bool:
    """Whether somebody only fears or suspects what others will do: "befürchtet [baldige] Lieferungen"."""
    head = sentence.head(noun)
    if head is None or noun.deprel != "obj":
        return False
    return bool({*verb_forms(sentence, head)} & frames.higher.of_others & frames.higher.possible)


def _is_told_to_fail(sentence: Sentence, noun: Word, failing: Collection[str]) -> bool:
    """Whether talks are said to have failed, so that they were held: "die gescheiterten Gespräche"."""
    head = sentence.head(noun)
    above = (head,) if head is not None and head.upos == "VERB" and noun.deprel in HELD else ()
    return any({*verb_forms(sentence, w), w.lemma.lower()} & set(failing) for w in above) or any(
        is_one_of(w, failing) for w in sentence.children(noun, "amod", "acl")
    )


def _of_copula(sentence: Sentence, noun: Word, frames: Frames) -> EventStatus:
    """The status of what somebody is, was or will be: "is a member of", "was on trial"."""
    grammar = frames.grammar
    forms = list(sentence.children(noun, "cop", "aux"))
    if is_negated_deed(sentence, noun, grammar):
        return "negated"
    if any(is_one_of(w, grammar.becoming) and w.has("Tense", "Pres") for w in forms):
        return "planned"
    if any(is_one_of(w, grammar.future_auxiliaries) and w.deprel == "aux" for w in forms):
        return "planned"
    if any(is_one_of(w, grammar.possible_auxiliaries) for w in forms):
        return "possible"
    return "occurred" if any(w.has("Tense", "Past") and w.has("VerbForm", "Fin") for w in forms) else "ongoing"


def _is_on_agenda(sentence: Sentence, noun: Word, head: Word, agenda: frozenset[str]) -> bool:
    """Whether a noun stands on an agenda: "on the agenda is a meeting", "auf dem Programm steht ein Treffen"."""
    listed = folded(agenda)
    near = (head, *sentence.children(head, "obl", "obl:arg"))
    nouns = (w for w in near if w.upos == "NOUN" and noun_end(w, listed, sentence.language))
    return noun.deprel in HELD and any(is_at_place(sentence, w) for w in nouns)


def _is_for(sentence: Sentence, noun: Word) -> bool:
    """ "Toestemming [voor] de overname"."""
    cases = clause_words(sentence.language).for_what
    return any(w.text.casefold() in cases for w in sentence.children(noun, "case"))


def _noun_made(sentence: Sentence, noun: Word, head: Word, frames: Frames, kind: EventType) -> EventStatus | None:
    """What the word above a noun makes of it: "plant einen Besuch", "toestemming voor de overname"."""
    if any(w.text.casefold() in frames.higher.after for w in sentence.children(head, "case")):
        return None  # "after the start of the raid"
    made = made_by(sentence, head, frames.higher)
    is_after = any(w.text.casefold() in frames.higher.after for w in sentence.children(noun, "case"))
    if made == "planned" and head.upos == "NOUN" and is_after:
        return None  # "the agreement after the attack"
    if made is None and head.upos == "VERB" and _is_for(sentence, noun):
        beside = (made_by(sentence, w, frames.higher) for w in sentence.children(head, "obj", "nsubj:pass"))
        made = next((status for status in beside if status), None)
    does_it = noun.deprel == "nsubj" and any(True for _ in sentence.children(head, "obj"))
    if made is None or does_it or noun.deprel in ("conj", "advcl"):
        return None  # "the strike [delayed] the flights" is not itself delayed
    forms = {*verb_forms(sentence, head), head.lemma}
    if made == "negated" and kind in CONCLUDED and forms & frames.higher.ceasing:
        return "occurred"
    if made == "negated" and is_to_cease(sentence, head, frames):
        return "ongoing"
    if made == "negated" and forms & frames.higher.ending:
        return "occurred"
    if is_negated_deed(sentence, head, frames.grammar):
        if forms & frames.higher.postponing:
            return "planned"
        return "possible" if made == "negated" else "negated"  # "does not rule out a strike"
    return made


def _verb_above(sentence: Sentence, noun: Word) -> Word | None:
    at = sentence.head(noun)
    while at is not None and at.upos not in ("VERB", "AUX"):
        at = sentence.head(at)
    return at
