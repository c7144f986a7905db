"""The clause that “that” opens near a verb of saying, and whose it is: the verb’s or a noun’s between them."""

from __future__ import annotations

from wederhoor.extract.speech import SpeechLexicon
from wederhoor.extract.statements.cues import cue_lemma
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.read.reading import Sentence, Word

MAX_TO_THAT = 9  # words from a verb to its "that": "warned opponents of her plan that …"


def clause_behind_that(sentence: Sentence, verb: Word, lexicon: SpeechLexicon) -> Word | None:
    """The clause that "that" opens a few words behind the verb, wherever the tree hangs it."""
    near = sentence.words[verb.index + 1 : verb.index + MAX_TO_THAT]
    that = next((w for w in near if w.text.lower() in lexicon.complementizers or w.has("VerbForm", "Fin")), None)
    if that is None or that.text.lower() not in lexicon.complementizers or that.head <= verb.index:
        return None
    if _is_of_another(sentence, verb, that, lexicon) or _joins(sentence, that) or _closes_conjunction(sentence, that):
        return None
    between = sentence.words[verb.index + 1 : that.index]
    if any(w.index == verb.head or (w.head == verb.index and w.deprel == "xcomp") for w in between):
        return None  # "wilde voorkomen dat …": what one wants is to prevent it
    finite = next((w for w in sentence.words[that.index + 1 :] if w.has("VerbForm", "Fin")), None)
    above = sentence.head(finite) if finite is not None else None
    is_part = finite is not None and finite.deprel in ("aux", "aux:pass", "cop")
    return above if is_part and above is not None and above.index > that.index else finite


def _joins(sentence: Sentence, that: Word) -> bool:
    """Whether Dutch "of" stands between two verbs of one subject: "hoopt of heeft gevraagd om steun"."""
    verb = sentence.head(that)
    return that.deprel == "cc" and verb is not None and not any(sentence.children(verb, "nsubj", "nsubj:pass", "expl"))


def _closes_conjunction(sentence: Sentence, that: Word) -> bool:
    """Whether "that" is the end of a conjunction that opens no content: "zonder | dat", "ohne | dass"."""
    before = sentence.words[that.index - 1]
    return before.deprel == "mark" and before.head == that.head


def _is_of_another(sentence: Sentence, verb: Word, that: Word, lexicon: SpeechLexicon) -> bool:
    """Whether "that" stands for a noun ("the raid that …") or opens the clause of a word between it and the verb."""
    between = " ".join(w.text.lower() for w in sentence.words[verb.index + 1 : that.index])
    if any(between.startswith(phrase) for phrase in stance_lexicon(sentence.language).relying):
        return False  # "meldt op basis van twee ingewijden dat …"
    if that.upos == "PRON" and that.deprel != "mark":
        return True
    lemma = cue_lemma(sentence, verb)
    for word in sentence.words[verb.index + 1 : that.index]:
        if word.upos == "VERB" and (word.lemma in lexicon.verbs or any(sentence.children(word, "mark"))):
            return True  # "noted reports alleging that", "for failing to make clear that"
        if lemma in lexicon.naming and word.upos == "NOUN" and sentence.words[that.head].head == word.index:
            return True  # "called reports that the bridge leaked nonsense"
        if word.upos == "NOUN" and word.lemma.lower() in lexicon.nouns:
            cases = [w.text.lower() for w in sentence.children(word, "case")]
            when = lexicon.temporal.intersection(cases)  # "announced hours after the verdict that …"
            if cases and not when and not any(f"{lemma} {case}" in lexicon.about for case in cases):
                return True  # "offered aid amid concerns that"
    return False


def is_of_noun_before(sentence: Sentence, verb: Word, clause: Word, lexicon: SpeechLexicon) -> bool:
    """Whether "that" stands right behind a noun in a phrase of its own ("offered planes amid concerns that …")."""
    marks = (w for w in sentence.children(clause, "mark") if w.text.lower() in lexicon.complementizers)
    that = next((w for w in marks if w.index > verb.index + 1), None)
    noun = sentence.words[that.index - 1] if that is not None else None
    has_case = noun is not None and noun.upos == "NOUN" and any(sentence.children(noun, "case"))
    return that is not None and has_case and _is_of_another(sentence, verb, that, lexicon)
