"""How far the words reach that are said: from a verb of saying and the head of its clause to a span."""

from __future__ import annotations

from wederhoor.extract.clauses import (
    clause_words,
    finite_verb,
    first_of_predicate,
    is_negation,
    is_said_infinitive,
    opens_with_comma,
)
from wederhoor.extract.phrases import Span, below, clause_span, noun_phrase, run_around, span_of, trimmed
from wederhoor.extract.speech import is_first_subjunctive, speech_lexicon
from wederhoor.extract.statements.closing import closing_speaker, said_before_closing
from wederhoor.extract.statements.subjects import goes_on_saying
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word
from wederhoor.text.dates import find_times

MAX_GAP = 2  # characters from an object to the infinitive behind it


def _longer_part(sentence: Sentence, predicate: Word, aside: Word) -> Span | None:
    """The clause of `predicate` on one side of an aside between commas ("…, schrijft X, …"): the longer one."""
    words = trimmed(run_around(sentence, below(sentence, predicate), predicate.index))
    inside = below(sentence, aside)
    parts: list[list[Word]] = [[]]
    for word in words:
        if word.index in inside:
            parts.append([])
        else:
            parts[-1].append(word)
    return span_of(max((trimmed(part) for part in parts), key=len))


def content_of(sentence: Sentence, verb: Word, complement: Word) -> Span | None:
    """The clause that is said, out to the edge of the sentence on its side of the verb.

    Parsers often hang the last phrase of a content clause on the verb of saying; in news it nearly always belongs to
    the clause, unless a second main clause follows.
    """
    if closing_speaker(sentence, verb) is not None:
        return said_before_closing(sentence, verb)
    above = complement.index == verb.head
    content = _longer_part(sentence, complement, verb) if above else _own_clause(sentence, complement)
    if content is None:
        return None
    content = (_after_time(sentence, verb, complement, content), content[1])
    content = (_object_before(sentence, verb, complement, content[0]), content[1])
    negation = negation_of_content(sentence, verb)
    if negation is not None and verb.end < negation.start < content[0]:
        content = (negation.start, content[1])
    marked = _after_mark(sentence, verb, complement)
    if marked is not None and marked < content[0]:
        content = (marked, content[1])
    aside = (
        below(sentence, verb, without={complement.index}) if complement.index != verb.head else below(sentence, verb)
    )
    follows = opens_with_comma(sentence, sentence.words[first_of_predicate(sentence, verb)])
    said_behind = follows and any(w.index > verb.index for w in sentence.children(verb, "nsubj"))
    if content[1] <= verb.start and (
        said_behind or not any(w.index in aside and w.upos != "PUNCT" for w in sentence.words if w.end <= content[0])
    ):
        return (trimmed(list(sentence.words))[0].start, content[1])
    if content[0] >= verb.end:
        after = [w for w in sentence.words if w.start >= content[1]]
        if not any(w.has("VerbForm", "Fin") or w.deprel in ("conj", "parataxis", "advcl") for w in after):
            last = trimmed(list(sentence.words))[-1]
            return (content[0], max(content[1], last.end))
    return content


def negation_of_content(sentence: Sentence, verb: Word) -> Word | None:
    """A negation behind a participle, which is one of the clause that follows: "heeft verklaard | niet te willen"."""
    if sentence.language == "en" or verb.has("VerbForm", "Fin") or finite_verb(sentence, verb) is None:
        return None
    infinitives = [w for w in sentence.children(verb, "xcomp", "ccomp") if is_said_infinitive(sentence, w)]
    negations = (w for w in sentence.children(verb) if is_negation(sentence, w))
    return next((n for n in negations if any(verb.index < n.index < w.index for w in infinitives)), None)


def _own_clause(sentence: Sentence, complement: Word) -> Span | None:
    """The clause of `complement`, but for a clause behind it that goes on with what happened or who else spoke.

    “Falk said it was a mistake, but Berg denied that …”; in German the mood tells: “…, der Plan sei tot, aber er lebt”.
    """
    joined = sentence.children(complement, "conj", "advcl")
    others = (w for w in joined if _tells_of_its_own(sentence, complement, w))
    other = next(others, None)
    return clause_span(sentence, complement, without=other)


def _tells_of_its_own(sentence: Sentence, complement: Word, joined: Word) -> bool:
    own_subject = any(sentence.children(joined, "nsubj", "nsubj:pass"))
    if any(sentence.children(joined, "mark")) or joined.index < complement.index:
        return False
    if not own_subject or joined.deprel == "advcl":
        return goes_on_saying(sentence, joined, complement)
    if not any(w.text == "," for w in sentence.words[complement.index : joined.index]):
        return False
    lexicon = speech_lexicon(sentence.language)
    said, told = finite_verb(sentence, complement), finite_verb(sentence, joined)
    if lexicon.carried_subjunctive and said is not None and told is not None:
        return is_first_subjunctive(said) and told.has("Mood", "Ind") and not is_first_subjunctive(told)
    speaks = verb_lemma(sentence, joined) in lexicon.verbs and any(sentence.children(joined, "ccomp"))
    return speaks and not lexicon.carried_subjunctive


def _object_before(sentence: Sentence, verb: Word, complement: Word, start: int) -> int:
    """Where what is asked or expected of somebody begins in English: “expect | Falk to win”, “called on | Peru to pay”.

    Who promises somebody to do something does it themselves; `start` otherwise.
    """
    controls = verb.lemma in clause_words(sentence.language).subject_control
    if sentence.language != "en" or controls or not is_said_infinitive(sentence, complement):
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


def _after_mark(sentence: Sentence, verb: Word, complement: Word) -> int | None:
    """Where a clause begins that "dass" opens behind the verb, whatever the tree made of its first words."""
    for word in sentence.words[verb.index + 1 : complement.index]:
        if word.upos == "SCONJ" and word.text.lower() in clause_words(sentence.language).that:
            return sentence.words[word.index + 1].start
        if word.has("VerbForm", "Fin"):
            return None
    return None


def n_words(sentence: Sentence, span: Span) -> int:
    return sum(span[0] <= w.start < span[1] for w in sentence.words if w.upos != "PUNCT")
