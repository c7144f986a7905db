"""Whether "it" is somebody: what it says, does or is can only be said of a state, a firm or another body."""

from __future__ import annotations

from wederhoor.extract.mentions.mention_words import is_one_of, words_for
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word

OBJECTS = ("obj", "ccomp", "xcomp", "obl:arg", "iobj")


def is_somebody_doing(sentence: Sentence, pronoun: Word) -> bool:
    """Whether the subject speaks, does what bodies do to something, or is bereit, a member, an ally."""
    predicate = sentence.head(pronoun)
    if (
        predicate is None
        or is_one_of(predicate, "impersonal_verbs")
        or _has_other_subject(sentence, predicate, pronoun)
    ):
        return False
    if any(sentence.children(predicate, "cop")):
        return _is_of_a_body(sentence, predicate)
    lemma = verb_lemma(sentence, predicate)
    if any(sentence.children(predicate, "aux:pass")):
        return False
    joined = (verb_lemma(sentence, verb) for verb in sentence.children(predicate, "conj"))
    if any(verb in speech_lexicon(sentence.language).verbs for verb in (lemma, *joined)):
        return pronoun.deprel == "nsubj" or any(sentence.children(predicate, "ccomp", "csubj", "obj"))
    does = lemma in words_for("body_verbs") and any(sentence.children(predicate, *OBJECTS))
    return pronoun.deprel == "nsubj" and (does or lemma in words_for("body_verbs_alone"))


def _has_other_subject(sentence: Sentence, predicate: Word, pronoun: Word) -> bool:
    others = (word for word in sentence.children(predicate, "nsubj", "nsubj:pass") if word.index != pronoun.index)
    return any(others) or any(sentence.children(predicate, "expl:pv")) or _is_reflexive(sentence, predicate)


def _is_reflexive(sentence: Sentence, predicate: Word) -> bool:
    """Es handelt sich um."""
    return any(is_one_of(word, "reflexives") for word in sentence.children(predicate))


def _is_of_a_body(sentence: Sentence, predicate: Word) -> bool:
    """Not "it is necessary that": there the clause is what is meant."""
    if any(sentence.children(predicate, "csubj", "ccomp")):
        return False
    return is_one_of(predicate, "actor_adjectives") or any(
        is_one_of(predicate, kind) for kind in ("actor_predicates", "body_predicates")
    )
