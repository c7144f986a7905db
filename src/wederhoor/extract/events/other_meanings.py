"""Words that look like a trigger and mean another thing, by what stands beside them."""

from __future__ import annotations

from wederhoor.extract.clauses import clause_words, is_little, is_passive
from wederhoor.extract.events.forms import case_of, folded, is_one_of, names_account, noun_end, says
from wederhoor.extract.events.trigger import Trigger
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import EventType

WITHOUT_CLAUSE: frozenset[EventType] = frozenset(("produce", "support"))


def means_other(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a word beside it gives the word another meaning: "griff den Minister scharf an", "makes it cheaper"."""
    if trigger.frame.type in WITHOUT_CLAUSE and any(
        w.upos in ("VERB", "ADJ", "AUX") for w in sentence.children(trigger.word, "xcomp", "ccomp")
    ):
        return True
    befell = is_passive(sentence, trigger.word) or (
        trigger.word.deprel == "amod" and trigger.word.has("VerbForm", "Part")
    )
    if trigger.frame.type == "meet" and trigger.verb is not None and befell:
        return True  # "met with protest", "vom Blitz getroffen"
    frame = trigger.frame
    if frame.type == "support" and trigger.verb is None and _is_means(sentence, trigger.word):
        return True
    if frame.type == "protest" and trigger.verb is not None and _is_argued(sentence, trigger.verb):
        return True  # "hij heeft niets gezien, [betoogt] ze"
    if frame.type == "suspend" and trigger.verb is not None and _is_called(sentence, trigger.verb):
        return True  # "dismissed him as a liar"
    if frame.type == "travel" and frame.object == "destination" and trigger.verb and is_passive(sentence, trigger.verb):
        return True  # "could not be reached"
    alone = frame.without_object and trigger.combination is None
    objects = sentence.children(trigger.verb, "obj") if alone and trigger.verb is not None else ()
    if any(not is_little(w, "reflexive") for w in objects):
        return True
    if frame.unless_near and any(is_one_of(w, folded(frame.unless_near)) for w in sentence.words):
        return True
    if not frame.unless:
        return False
    unless = folded(frame.unless)
    beside = [w for w in sentence.children(trigger.word) if w.deprel not in ("nsubj", "punct", "conj", "parataxis")]
    beside = [w for w in beside if not names_account(sentence, w)]  # "received the pumps, according to a report"
    beside += [w for thing in beside if thing.deprel == "obj" for w in sentence.children(thing, "compound")]
    described = sentence.head(trigger.word) if trigger.word.deprel == "acl" else None
    beside += [described] if described is not None else []  # "[documents] obtained by the Herald"
    return any(noun_end(w, unless, sentence.language) if w.upos == "NOUN" else is_one_of(w, unless) for w in beside)


def _is_means(sentence: Sentence, noun: Word) -> bool:
    """Whether help only says by whom something else was done: "mit Hilfe einer Tochter", "with the help of X"."""
    little = clause_words(sentence.language)
    owners = (case_of(sentence, w) for w in sentence.children(noun, "nmod"))
    return case_of(sentence, noun) in little.with_cargo and any(case in little.owning | {""} for case in owners)


def _is_argued(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb has what somebody argues beside it: a clause of its own, before or behind."""
    if not says(sentence, verb):
        return False
    argues = verb.deprel == "parataxis" or any(True for _ in sentence.children(verb, "ccomp"))
    return argues or any(w.index < verb.index for w in sentence.children(verb, "parataxis"))


def _is_called(sentence: Sentence, verb: Word) -> bool:
    """Whether somebody is only called something: "as [a] liar", where an office would have no article."""
    called = clause_words(sentence.language).like
    clauses = sentence.children(verb, "advcl", "xcomp")
    if any(w.text.casefold() in called for clause in clauses for w in sentence.children(clause, "mark")):
        return True  # "dismissed the idea [as being silly]"
    return any(
        w.has("Definite", "Ind") and case_of(sentence, noun) in called
        for noun in sentence.children(verb, "obl")
        for w in sentence.children(noun, "det")
    )
