"""Who speaks where a tree takes a past for a participle, an article for a pronoun, or a thing for people."""

from __future__ import annotations

from wederhoor.extract.clauses import clause_words, finite_verb
from wederhoor.extract.mentions.mention_words import is_person_noun
from wederhoor.extract.phrases import below
from wederhoor.extract.speech import speech_lexicon
from wederhoor.read.reading import Sentence, Word


def is_past_behind_apposition(sentence: Sentence, verb: Word) -> bool:
    """Whether a tree takes an English past for a participle behind an apposition: "Falk, a nurse, | called on Berg"."""
    head = sentence.head(verb) if verb.deprel == "acl" and sentence.language == "en" else None
    set_off = verb.index > 1 and sentence.words[verb.index - 1].text == ","
    if head is None or head.upos != "PROPN" or not set_off or not verb.has("VerbForm", "Part"):
        return False
    apposed = any(w.index < verb.index for w in sentence.children(head, "appos"))
    return apposed and any(sentence.children(verb, "xcomp", "ccomp"))


def held_by_verb_above(sentence: Sentence, verb: Word) -> Word | None:
    """Who does what an English participle says, where another verb holds them: "left | many | feeling that …"."""
    above = sentence.head(verb) if verb.deprel == "xcomp" and sentence.language == "en" else None
    if above is None or not verb.text.lower().endswith("ing") or any(sentence.children(verb, "mark")):
        return None
    return next((w for w in sentence.children(above, "obj") if above.index < w.index < verb.index), None)


def shown_behind(sentence: Sentence, verb: Word) -> Word | None:
    """The "dieser" right behind a finite verb that a tree gives to a name: "beschuldigte | dieser | Polen"."""
    finite = finite_verb(sentence, verb)
    behind = sentence.words[finite.index + 1 : finite.index + 3] if finite is not None else ()
    if sentence.language == "en" or len(behind) < 2 or behind[1].upos != "PROPN":
        return None
    shown = behind[0].text.lower() in speech_lexicon(sentence.language).shown_people
    return behind[0] if shown and behind[0].deprel == "det" else None


def people_before(sentence: Sentence, head: Word, pronoun: Word) -> Word | None:
    """The people right before "who" where a tree hangs it on a thing: "a warning to | Falk and Berg |, who …"."""
    if pronoun.text.lower() not in clause_words(sentence.language).who or head.upos != "NOUN" or is_person_noun(head):
        return None
    last = pronoun.index - 1 if sentence.words[pronoun.index - 1].text != "," else pronoun.index - 2
    phrases = (w for w in sentence.children(head, "nmod") if max(below(sentence, w)) == last)
    return next((w for w in phrases if w.upos == "PROPN" or is_person_noun(w)), None)
