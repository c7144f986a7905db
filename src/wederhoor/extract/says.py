"""Whether a name or pronoun is the subject of a verb of saying."""

from __future__ import annotations

from wederhoor.extract.clauses import is_passive_verb
from wederhoor.extract.mentions.agreement import pronoun_forms
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word


def is_subject_of_saying(sentence: Sentence, name: Word) -> bool:
    """Whether the name, or what it is an apposition to, is the subject of a verb of saying."""
    at: Word | None = name
    while at is not None and at.deprel in ("flat", "appos", "compound"):
        at = sentence.head(at)
    verb = sentence.head(at) if at is not None and at.deprel == "nsubj" else None
    return verb is not None and verb_lemma(sentence, verb) in speech_lexicon(sentence.language).verbs


def is_saying_expletive(sentence: Sentence, pronoun: Word) -> bool:
    """Whether the tree takes somebody who says something for nobody: "Il nie que …", "Il se dit prêt", as "Il faut"."""
    verb = sentence.head(pronoun) if pronoun.deprel == "expl" else None
    if verb is None or pronoun.text.lower() not in pronoun_forms("person", sentence.language):
        return False
    lexicon = speech_lexicon(sentence.language)
    if verb_lemma(sentence, verb) not in lexicon.verbs.keys() - lexicon.impersonal or is_passive_verb(sentence, verb):
        return False
    reflexive = any(sentence.children(verb, "expl:pv"))  # "Il se dit que …": people say
    clause = any(sentence.children(verb, "ccomp", "csubj"))
    return not any(sentence.children(verb, "nsubj")) and not (reflexive and clause)
