"""Who says it behind the verb of saying: "…, sagte Minister X", "a dit à Reuters X", "a-t-elle dit"."""

from __future__ import annotations

from wederhoor.extract.clauses import clause_words, first_of_predicate
from wederhoor.extract.mentions.agreement import pronoun_forms
from wederhoor.extract.phrases import below
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.read.reading import Sentence, Word


def inverted_subject(sentence: Sentence, verb: Word) -> Word | None:
    """The noun phrase right behind a verb of saying that follows what was said ("…, sagte Minister X"),
    where the tree has no subject.
    """
    first = first_of_predicate(sentence, _finite_above(sentence, verb))
    if first == 0 or sentence.words[first - 1].upos not in ("PUNCT", "PROPN", "NOUN", "PRON"):
        return None
    return noun_behind(sentence, verb)


def _finite_above(sentence: Sentence, verb: Word) -> Word:
    """The verb that an infinitive hangs on: "a tenu" of "a tenu à préciser Falk"."""
    at = verb
    while at.has("VerbForm", "Inf") and at.deprel in ("xcomp", "ccomp") and (above := sentence.head(at)) is not None:
        at = above
    return at


def noun_behind(sentence: Sentence, verb: Word) -> Word | None:
    """The head of the noun phrase that stands right behind a verb, or behind the phrase that tells who hears it."""
    hearers = _told_to(sentence, verb)
    for word in sentence.words[verb.index + 1 + len(hearers) : verb.index + 6 + len(hearers)]:
        if word.upos in ("NOUN", "PROPN", "PRON"):
            at = top_behind(sentence, verb, word)
            if not is_oblique(sentence, at):
                return at
            if word.index != at.index and word.upos == "PROPN":  # "sagte dem Sender | Falk", as one phrase
                return word
            continue
        if word.upos not in ("DET", "ADJ", "ADV", "NUM", "X"):
            return None
    return None


def top_behind(sentence: Sentence, first: Word, word: Word) -> Word:
    """The head of the noun phrase that a word stands in, of those behind `first`."""
    at = word
    while at.head > first.index and sentence.words[at.head].upos in ("NOUN", "PROPN"):
        at = sentence.words[at.head]
    return at


def is_oblique(sentence: Sentence, noun: Word) -> bool:
    """Whether an article says that a noun is no subject: "den Ton", "dem Sender"; none does in most languages."""
    first = next(sentence.children(noun, "det", "det:poss"), None)
    return first is not None and first.text.lower().endswith(tuple(clause_words(sentence.language).oblique_endings))


def _told_to(sentence: Sentence, verb: Word) -> set[int]:
    """The words of a phrase right behind a verb that names who hears it; none for most verbs."""
    after = sentence.words[verb.index + 1] if verb.index + 1 < len(sentence.words) else None
    hearer = sentence.head(after) if after is not None and after.deprel == "case" else None
    if after is None or hearer is None or hearer.head != verb.index or hearer.upos not in ("NOUN", "PROPN", "PRON"):
        return set()
    inside = {i for i in below(sentence, hearer) if i >= after.index}
    to = after.text.lower() in stance_lexicon(sentence.language).told_to
    return inside if to and max(inside) - after.index + 1 == len(inside) else set()


def inverted_pronoun(sentence: Sentence, verb: Word) -> Word | None:
    """ "-t-il" in "a-t-il toujours affirmé", whatever a tree makes of the auxiliary."""
    at = verb.index - 1
    while at > 0 and sentence.words[at].upos == "ADV":
        at -= 1
    before, opens = sentence.words[max(at, 0)], sentence.words[max(at - 1, 0)]
    is_inverted = before.text.startswith("-") and before.deprel != "expl" and opens.upos in ("AUX", "VERB")
    if not is_inverted:
        return None
    form, language = before.text.lower(), sentence.language
    known = (pronoun_forms("person", language), pronoun_forms("subject", language), speech_lexicon(language).anyone)
    return before if any(form in forms for forms in known) else None
