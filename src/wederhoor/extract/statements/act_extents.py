"""How far the phrase reaches that an act of speech holds: “announced a withdrawal | by the end of the year”."""

from __future__ import annotations

from wederhoor.extract.clauses import clause_words, finite_verb
from wederhoor.extract.phrases import Span, below, run_around, trimmed
from wederhoor.extract.speech import SpeechLexicon
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Stance
from wederhoor.text.dates import find_times

PHRASES = ("obl", "obl:arg", "nmod", "xcomp")
TO_COME: frozenset[Stance] = frozenset(("warn", "demand", "promise", "predict"))


def with_phrases(sentence: Sentence, verb: Word, content: Span, stance: Stance, lexicon: SpeechLexicon) -> Span:
    """`content` with the phrases beside it that belong to what is said rather than to the saying.

    Behind it where it speaks of what is to come, or where the phrase tells no time; before it where somebody only
    expects or fears it: “expects | for Sunday rain”. A condition behind it belongs to it in any case.
    """
    start, end = content
    foretells = verb_lemma(sentence, verb) in lexicon.foretelling
    while (phrase := _next_phrase(sentence, verb, end)) is not None and _is_held(sentence, phrase, stance):
        end = max(sentence.words[i].end for i in below(sentence, phrase))
    while foretells and (phrase := _last_phrase(sentence, verb, start)) is not None:
        start = min(sentence.words[i].start for i in below(sentence, phrase))
    return start, _condition_end(sentence, verb, end)


def _next_phrase(sentence: Sentence, verb: Word, end: int) -> Word | None:
    """The phrase with a preposition that hangs on the verb and begins right behind `end`."""
    for phrase in sentence.children(verb, *PHRASES):
        words = _whole(sentence, phrase)
        if words and _has_case(sentence, phrase) and end < words[0].start <= end + 1:
            return phrase
    return None


def _last_phrase(sentence: Sentence, verb: Word, start: int) -> Word | None:
    """The phrase with a preposition that hangs on the verb, behind its finite form, and ends right before `start`."""
    first = finite_verb(sentence, verb) or verb
    for phrase in sentence.children(verb, *PHRASES):
        words = _whole(sentence, phrase)
        follows = words and first.index < words[0].index and words[-1].end + 1 == start
        if follows and _has_case(sentence, phrase):
            return phrase
    return None


def _whole(sentence: Sentence, phrase: Word) -> list[Word]:
    """The words of a phrase; none where others stand between them."""
    places = sorted(below(sentence, phrase))
    unbroken = places[-1] - places[0] + 1 == len(places)
    return trimmed([sentence.words[i] for i in places]) if unbroken else []


def _has_case(sentence: Sentence, phrase: Word) -> bool:
    return any(sentence.children(phrase, "case")) and phrase.upos in ("NOUN", "PROPN", "NUM", "SYM")


def _is_held(sentence: Sentence, phrase: Word, stance: Stance) -> bool:
    """Whether a phrase is of what is said: “am Montag” may tell when something was denied."""
    if stance in TO_COME:
        return True
    words = _whole(sentence, phrase)
    cases = {clause_words(sentence.language).preposition(w) for w in sentence.children(phrase, "case")}
    if _names_somebody(sentence, phrase) and not cases & stance_lexicon(sentence.language).told_to:
        return True  # "bestätigte den Verkauf | an die Firma Orbita"
    times = find_times(" ".join(w.text for w in words), sentence.language)
    return not any(times) and not cases & clause_words(sentence.language).circumstances


def _names_somebody(sentence: Sentence, head: Word) -> bool:
    indices = {head.index, *(w.index for w in sentence.children(head, "flat", "appos"))}
    return any(name.type in ("PER", "ORG") and indices & set(range(name.first, name.last)) for name in sentence.names)


def _condition_end(sentence: Sentence, verb: Word, end: int) -> int:
    """Where a condition ends that follows: “drohte mit Folgen, | sollte Peru zahlen”."""
    words = clause_words(sentence.language)
    openers = words.opening_if | words.unreal_conditions | words.conditions
    for clause in sentence.children(verb, "advcl", "parataxis", "conj", "ccomp"):
        inside = trimmed([sentence.words[i] for i in sorted(below(sentence, clause))])
        opens = bool(inside) and inside[0].text.lower() in openers and finite_verb(sentence, clause) is not None
        if opens and end < inside[0].start and not _is_parted(sentence, end, inside[0].start):
            return inside[-1].end
    return end


def _is_parted(sentence: Sentence, start: int, end: int) -> bool:
    """Whether more than a comma and the verb's own participle or particle stands between two places."""
    between = [w for w in sentence.words if start <= w.start < end]
    marks = any(w.upos == "PUNCT" and w.text != "," for w in between)
    return marks or any(w.upos in ("NOUN", "PROPN", "AUX") or w.has("VerbForm", "Fin") for w in between)


def measured(sentence: Sentence, verb: Word) -> Word | None:
    """Of "gegen Falk fordert Berg acht Jahre" the years, which a tree takes for a time."""
    times = (w for w in sentence.children(verb, "obl") if not any(sentence.children(w, "case")))
    return next((w for w in times if w.index > verb.index and any(sentence.children(w, "nummod"))), None)


def with_measure(sentence: Sentence, verb: Word, content: Span | None) -> Span | None:
    """An object with the number of years or tonnes right before it: “eist | tot acht jaar | cel”."""
    if content is None:
        return None
    behind = next((w for w in sentence.children(verb, "obj") if w.start == content[1] + 1 and w.upos == "NOUN"), None)
    if behind is not None and not any(sentence.children(behind, "det", "amod", "case")):
        content = (content[0], behind.end)  # "19 Millionen Euro | Schadenersatz", which a tree takes for two objects
    counts = [w for w in sentence.words if verb.index < w.index and w.start < content[0]]
    while counts and counts[-1].upos == "NUM" and counts[-1].end + 1 == content[0]:
        content = (counts.pop().start, content[1])  # "19 Millionen | Euro"
    for phrase in sentence.children(verb, "obl", "nmod") if content[0] > verb.end else ():
        words = trimmed(run_around(sentence, below(sentence, phrase), phrase.index))
        cases = {w.text.lower() for w in sentence.children(phrase, "case")}
        counted = any(sentence.children(phrase, "nummod")) and cases <= clause_words(sentence.language).up_to
        if counted and words and words[-1].end + 1 == content[0]:
            return (words[0].start, content[1])
    return content
