"""Where the words begin that a verb before them reports."""

from __future__ import annotations

from wederhoor.extract.clauses import clause_words, finite_verb, is_negation, is_said_infinitive
from wederhoor.extract.phrases import Span, below, noun_phrase, trimmed
from wederhoor.extract.speech import is_subjunctive, speech_lexicon
from wederhoor.extract.statements.lost_clauses import bare_demand
from wederhoor.extract.verbs import find_particle, verb_lemma
from wederhoor.read.reading import Sentence, Word
from wederhoor.text.dates import find_times
from wederhoor.text.quotations import QUOTATION_MARKS

MAX_GAP = 2  # characters from an object to the infinitive behind it


def start_behind(sentence: Sentence, verb: Word, complement: Word, clause: Span) -> int:
    """Where what is said begins (the tree makes `clause` of it): without the time of saying, with all that opens it."""
    start = clause[0]
    if start <= verb.start < clause[1] and verb.index < complement.index:
        start = _behind_comma(sentence, verb, complement)
    start = _after_time(sentence, verb, complement, (start, clause[1]))
    start = _after_hearer(sentence, verb, complement, start)
    start = _object_before(sentence, verb, complement, start)
    negation = negation_of_content(sentence, verb)
    if negation is not None and verb.end < negation.start < start:
        start = negation.start
    marked = _after_mark(sentence, verb, complement)
    start = marked if marked is not None and marked < start else start
    start = min(start, _from_comma(sentence, verb, complement, start))
    start = _with_lost_subject(sentence, verb, complement, start)
    return _with_negation(sentence, _without_that(sentence, _opening_clause(sentence, verb, start)))


def _with_negation(sentence: Sentence, start: int) -> int:
    """Where an infinitive begins with both halves of its negation, whatever they hang on: "dit | ne pas avoir dit"."""
    pair = [w for w in sentence.words if w.end <= start][-2:]
    half_negations = clause_words(sentence.language).half_negations
    is_negated = len(pair) == 2 and pair[0].text.lower() in half_negations and is_negation(sentence, pair[1])
    return pair[0].start if is_negated else start


def _from_comma(sentence: Sentence, verb: Word, complement: Word, start: int) -> int:
    """Where a clause begins right behind the verb, its particle and a comma, though its first words hang elsewhere."""
    particle = find_particle(sentence, verb)
    last = particle if particle is not None and particle.index > verb.index else verb
    at = last.index + 1
    if sentence.language == "en" or at + 1 >= len(sentence.words) or sentence.words[at].text not in (",", ":"):
        return start
    inside = below(sentence, complement)
    between = [w for w in sentence.words[at + 1 :] if w.start < start]
    broken = any(w.has("VerbForm", "Fin") and w.index not in inside for w in between)
    opens = between and between[0].upos not in ("SCONJ", "CCONJ", "ADP") and not between[0].has("PronType", "Rel")
    return between[0].start if opens and not broken else start


def _without_that(sentence: Sentence, start: int) -> int:
    """Where a clause begins behind the preposition and the conjunction of "twijfelt er niet | aan dat | Peru liegt"."""
    words = [w for w in sentence.words if w.start >= start]
    that = clause_words(sentence.language).that
    if len(words) > 2 and words[0].upos == "ADP" and words[1].text.lower() in that:
        words = words[2:]
    return next((w.start for w in words if w.upos != "PUNCT" or w.text in QUOTATION_MARKS), start)


def _with_lost_subject(sentence: Sentence, verb: Word, complement: Word, start: int) -> int:
    """Where an English clause begins whose subject a tree gives to the verb: “saying | anybody who asks errs”."""
    words = [w for w in sentence.words[verb.index + 1 : complement.index] if w.start < start]
    finite = finite_verb(sentence, complement)
    if sentence.language != "en" or finite is None or not words or finite.index < words[-1].index:
        return start
    has_subject = any(w.start >= start for w in sentence.children(complement, "nsubj", "nsubj:pass", "expl", "csubj"))
    plain = words[0].upos in ("DET", "NOUN", "PROPN", "PRON", "NUM", "ADJ")
    told = verb_lemma(sentence, verb) in clause_words("en").object_control | speech_lexicon("en").telling
    return start if has_subject or told or not plain else words[0].start


def _opening_clause(sentence: Sentence, verb: Word, start: int) -> int:
    """Where a clause opens what is said: “befürchtet, | sobald der Fluss steige, werde der Damm brechen”."""
    words = clause_words(sentence.language)
    for clause in sentence.children(verb, "advcl", "ccomp"):
        inside = trimmed([sentence.words[i] for i in sorted(below(sentence, clause))])
        if not inside or inside[0].index <= verb.index or not inside[-1].end < start <= inside[-1].end + MAX_GAP:
            continue
        finite = finite_verb(sentence, clause)
        reported = finite is not None and is_subjunctive(finite)
        in_mood = reported and speech_lexicon(sentence.language).carried_subjunctive
        if in_mood or any(w.text.lower() in words.binding for w in sentence.children(clause, "mark")):
            return inside[0].start
    return start


def negation_of_content(sentence: Sentence, verb: Word) -> Word | None:
    """A negation behind a participle, which is one of the clause that follows: "heeft verklaard | niet te willen"."""
    if sentence.language == "en" or verb.has("VerbForm", "Fin") or finite_verb(sentence, verb) is None:
        return None
    infinitives = [w for w in sentence.children(verb, "xcomp", "ccomp") if is_said_infinitive(sentence, w)]
    negations = (w for w in sentence.children(verb) if is_negation(sentence, w))
    return next((n for n in negations if any(verb.index < n.index < w.index for w in infinitives)), None)


def _behind_comma(sentence: Sentence, verb: Word, complement: Word) -> int:
    """Where what is said begins where the tree hangs even the verb of saying below it."""
    commas = (w.index for w in sentence.words[verb.index + 1 : complement.index] if w.text in (",", ":"))
    return sentence.words[next(commas, verb.index) + 1].start


def _object_before(sentence: Sentence, verb: Word, complement: Word, start: int) -> int:
    """Where what is asked or expected of somebody begins in English: “expect | Falk to win”, “called on | Peru to pay”.

    Who promises somebody to do something does it themselves; `start` otherwise.
    """
    controls = verb.lemma in clause_words(sentence.language).subject_control
    if sentence.language != "en" or controls:
        return start
    if not is_said_infinitive(sentence, complement) and bare_demand(sentence, verb, speech_lexicon("en")) is None:
        return start
    asked = [w for w in sentence.children(verb, "obj", "iobj", "obl") if verb.index < w.index < complement.index]
    asked = [w for w in asked if w.deprel != "obl" or any(sentence.children(w, "case"))]  # no "Friday"
    words = noun_phrase(sentence, asked[-1]) if asked else []
    follows = words and words[-1].end < start <= words[-1].end + MAX_GAP
    return words[0].start if follows else start


def _after_time(sentence: Sentence, verb: Word, complement: Word, content: Span) -> int:
    """Where an English clause begins behind the time of saying: “said last week | he had rejected it”."""
    subject = next(sentence.children(complement, "nsubj", "nsubj:pass"), None)
    if sentence.language != "en" or subject is None:
        return content[0]
    start = min(sentence.words[i].start for i in below(sentence, subject))
    words = [w for w in sentence.words if content[0] <= w.start < start]
    if not words or words[0].index != verb.index + 1:
        return content[0]
    text = " ".join(w.text for w in words)
    return start if any(t.start == 0 and t.end == len(text) for t in find_times(text, "en")) else content[0]


def _after_hearer(sentence: Sentence, verb: Word, complement: Word, start: int) -> int:
    """Where an English clause begins behind who is told it, whom a tree hangs on it: “told the paper | it would …”."""
    subject = next(sentence.children(complement, "nsubj", "nsubj:pass", "expl"), None)
    if sentence.language != "en" or subject is None or verb_lemma(sentence, verb) not in speech_lexicon("en").telling:
        return start
    between = (w for w in sentence.children(complement, "obl", "obj", "iobj") if verb.index < w.index < subject.index)
    told = any(not any(sentence.children(w, "case")) for w in between)
    return min(sentence.words[i].start for i in below(sentence, subject)) if told else start


def _after_mark(sentence: Sentence, verb: Word, complement: Word) -> int | None:
    """Where a clause begins that "dass" opens behind the verb, whatever the tree made of its first words."""
    for word in sentence.words[verb.index + 1 : complement.index]:
        if word.upos == "SCONJ" and word.text.lower() in clause_words(sentence.language).that:
            return sentence.words[word.index + 1].start
        if word.has("VerbForm", "Fin"):
            return None
    return None
