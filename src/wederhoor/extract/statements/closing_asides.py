"""The main clause that a verb of saying follows as an aside: “…, sagte er”, “…, zei hij, …”."""

from __future__ import annotations

from wederhoor.extract.clauses import first_of_predicate
from wederhoor.extract.phrases import below, run_around, trimmed
from wederhoor.extract.speech import speech_lexicon
from wederhoor.read.reading import Sentence, Word

MAX_ASIDE = 9  # words


def clause_before_aside(sentence: Sentence, verb: Word) -> Word | None:
    """The main clause that a verb of saying follows as an aside ("…, sagte er")."""
    hung_aside = verb.deprel == "parataxis" or _is_unmarked_adverbial(sentence, verb)
    follows = hung_aside and verb.head >= 0 and _is_set_off(sentence, verb)
    follows = follows and _is_inverted(sentence, verb)
    if not (follows or _is_aside(sentence, verb)):
        return None
    above = sentence.words[verb.head]
    first = min(i for i in below(sentence, verb) if sentence.words[i].upos != "PUNCT")
    if above.index < verb.index and sentence.words[first - 1].text == ":":
        return None  # "Falk widersprach: Es sei noch nichts beschlossen", "Live updates: Court rejects the appeal"
    if any(w.text == ";" for w in sentence.words[min(above.index, verb.index) : max(above.index, verb.index)]):
        return None
    predicate = sentence.head(above) if above.deprel in ("nsubj", "nsubj:pass") else None
    # "The test, Falk said, was big": the tree hangs the aside on the subject
    return predicate if predicate is not None and predicate.index > verb.index else above


def _is_unmarked_adverbial(sentence: Sentence, verb: Word) -> bool:
    """Whether an English tree hangs a closing "…, Falk said" as a clause of time or reason, though nothing opens it."""
    if sentence.language != "en" or verb.deprel != "advcl" or not verb.has("VerbForm", "Fin"):
        return False
    return verb.index > verb.head and not any(sentence.children(verb, "mark", "advmod", "ccomp", "obj"))


def _is_set_off(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb opens its clause ("…, sagte er", "…, so sagte er"); behind a phrase it begins a new one."""
    opens = {first_of_predicate(sentence, verb)}
    if sentence.language == "en":  # "…, Falk said"
        inside = (index for subject in sentence.children(verb, "nsubj") for index in below(sentence, subject))
        opens |= {index for index in inside if sentence.words[index].upos != "PUNCT"}
    pointing = speech_lexicon(sentence.language).pointing
    leads = (w for w in reversed(sentence.words[: min(opens)]) if w.upos != "ADV" and w.text.lower() not in pointing)
    before = next(leads, None)
    return before is not None and before.upos == "PUNCT"


def _is_aside(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb of saying and its subject stand between commas inside what they report ("…, zei hij, …")."""
    if verb.head < 0 or verb.deprel not in ("parataxis", "ccomp", "advcl", "conj", "discourse", "xcomp"):
        return False
    words = trimmed(run_around(sentence, below(sentence, verb), verb.index))
    if (
        not words
        or words[0].index == 0
        or words[0].index != first_of_predicate(sentence, verb)
        or len(words) > MAX_ASIDE
    ):
        return False
    after = words[-1].index + 1
    closed = after >= len(sentence.words) or sentence.words[after].upos == "PUNCT"
    return closed and sentence.words[words[0].index - 1].upos == "PUNCT"


def _is_inverted(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb follows what it reports as an aside does.

    German and Dutch put it before its subject ("…, sagte er").
    """
    if sentence.language == "en":
        return True
    subject = next(sentence.children(verb, "nsubj"), None)
    return subject is None or subject.index > first_of_predicate(sentence, verb)
