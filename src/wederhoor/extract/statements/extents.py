"""How far the words reach that are said: from a verb of saying and the head of its clause to a span."""

from __future__ import annotations

from wederhoor.extract.clauses import (
    finite_verb,
    first_of_predicate,
    opens_with_comma,
)
from wederhoor.extract.phrases import Span, below, clause_span, run_around, span_of, trimmed
from wederhoor.extract.speech import is_first_subjunctive, speech_lexicon
from wederhoor.extract.statements.behind_verb import noun_behind
from wederhoor.extract.statements.closing import closing_speaker, said_before_closing
from wederhoor.extract.statements.content_ends import end_behind, without_brackets
from wederhoor.extract.statements.content_starts import start_behind
from wederhoor.extract.statements.cues import tells_doing
from wederhoor.extract.statements.second_clauses import BREAKS
from wederhoor.extract.statements.subjects import goes_on_saying
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word


def _around_aside(sentence: Sentence, predicate: Word, aside: Word) -> Span | None:
    """The clause of `predicate` on one side of an aside between commas ("…, schrijft X, …"): the one with a verb.

    The longer one where both have one; all of it where the aside parts a clause: “The dam, Falk said, will break”.
    """
    words = trimmed(run_around(sentence, below(sentence, predicate), predicate.index))
    inside = below(sentence, aside)
    first = min(inside)
    before = [w for w in words if w.index < first]
    after = [w for w in words if w.index > first and w.index not in inside]
    first_part, second_part = trimmed(_without_so(before)), trimmed(after)
    if first_part and second_part and _goes_on_saying(sentence, second_part[0]):
        return span_of(first_part)
    if first_part and second_part and _is_parted(first_part, second_part):
        return span_of([*first_part, *second_part])
    return span_of(max(first_part, second_part, key=len))


def _is_parted(first_part: list[Word], second_part: list[Word]) -> bool:
    """Whether an aside parts a clause: no verb before it, or an auxiliary of one behind it ("würden, sagte X, …")."""
    behind = {w.index for w in second_part}
    helper = any(w.deprel in ("aux", "aux:pass", "cop") and w.head in behind for w in first_part)
    return helper or (not _has_verb(first_part) and _has_verb(second_part))


def _goes_on_saying(sentence: Sentence, first: Word) -> bool:
    """Whether a participle tells what the speaker said besides: "« … », a dit Falk, | ajoutant que …"."""
    says = verb_lemma(sentence, first) in speech_lexicon(sentence.language).verbs
    return says and first.upos == "VERB" and tells_doing(sentence, first)


def _without_so(words: list[Word]) -> list[Word]:
    """Words without the "so" or "zo" that opens an aside behind them."""
    is_so = len(words) > 1 and words[-1].upos == "ADV" and words[-2].text == ","
    return words[:-1] if is_so else words


def _has_verb(words: list[Word]) -> bool:
    return any(w.has("VerbForm", "Fin") for w in words)


def content_of(sentence: Sentence, verb: Word, complement: Word) -> Span | None:
    """The clause that is said, out to the edge of the sentence on its side of the verb.

    Parsers often hang the last phrase of a content clause on the verb of saying; in news it nearly always belongs to
    the clause, unless a second main clause follows.
    """
    if closing_speaker(sentence, verb) is not None:
        return said_before_closing(sentence, verb)
    above = complement.index == verb.head
    clause = _around_aside(sentence, complement, verb) if above else _own_clause(sentence, complement)
    if clause is None:
        return None
    start = start_behind(sentence, verb, complement, clause)
    if clause[1] <= verb.start:
        return _before_verb(sentence, verb, complement, (start, clause[1]))
    end = end_behind(sentence, verb, clause[1]) if start >= verb.end else clause[1]
    return without_brackets(sentence, (start, end))


def _before_verb(sentence: Sentence, verb: Word, complement: Word, content: Span) -> Span:
    """A content before its verb, from where the sentence or its last part begins where nobody stands before it."""
    above = complement.index == verb.head
    aside = below(sentence, verb) if above else below(sentence, verb, without={complement.index})
    follows = opens_with_comma(sentence, sentence.words[first_of_predicate(sentence, verb)])
    subjects = list(sentence.children(verb, "nsubj"))
    behind = any(w.index > verb.index for w in subjects) if subjects else noun_behind(sentence, verb) is not None
    said_behind = follows and behind
    before = (w for w in sentence.words if w.end <= content[0] and w.upos != "PUNCT")
    if not said_behind and any(w.index in aside for w in before):
        return content
    end = _end_before(sentence, verb) if said_behind else content[1]
    return (_start_before(sentence, verb), max(content[1], end))


def _start_before(sentence: Sentence, verb: Word) -> int:
    """Where the words begin before a verb: behind a break that parts them from what somebody else said.

    “Success, says Lima – | failure all along, says Oslo”. A bare "das" behind a break points to what stands before it.
    """
    last = next((w.index for w in reversed(sentence.words[: verb.index]) if w.text in (*BREAKS, ":")), -1)
    said = speech_lexicon(sentence.language).acts
    others = any(verb_lemma(sentence, w) in said for w in sentence.words[: max(last, 0)] if w.upos == "VERB")
    behind = trimmed(list(sentence.words[last + 1 : verb.index]))
    tells = any(w.upos not in ("PRON", "ADV", "DET", "PUNCT") for w in behind)
    words = behind if others and tells else trimmed(list(sentence.words))
    return words[0].start if words else sentence.start


def _end_before(sentence: Sentence, verb: Word) -> int:
    """Where the words end before a verb that closes the sentence: “If asked, he would pay, | said Falk”."""
    words = trimmed(list(sentence.words[: first_of_predicate(sentence, verb)]))
    return words[-1].end if words else 0


def _own_clause(sentence: Sentence, complement: Word) -> Span | None:
    """The clause of `complement`, but for a clause behind it that goes on with what happened or who else spoke.

    “Falk said it was a mistake, but Berg denied that …”; in German the mood tells: “…, der Plan sei tot, aber er lebt”.
    """
    joined = sentence.children(complement, "conj", "advcl")
    others = (w for w in joined if _tells_of_its_own(sentence, complement, w))
    other = next(others, None)
    clause = clause_span(sentence, complement, without=other)
    lost = _lost_predicate(sentence, complement, clause) if clause is not None else None
    whole = clause_span(sentence, lost) if lost is not None else None
    return (clause[0], max(clause[1], whole[1])) if clause is not None and whole is not None else clause


def _lost_predicate(sentence: Sentence, complement: Word, clause: Span) -> Word | None:
    """The predicate of an English clause that a tree joins to the verb of saying: "say her plans | would cost jobs"."""
    is_noun = complement.upos in ("NOUN", "PROPN") and not any(sentence.children(complement, "cop"))
    if sentence.language != "en" or not is_noun:
        return None
    inside = [w for w in sentence.words if clause[0] <= w.start < clause[1]]
    behind = [w for w in sentence.words if w.start >= clause[1]]
    finite = next((w for w in behind if w.has("VerbForm", "Fin")), None)
    if finite is None or _has_verb(inside) or any(w.upos == "PUNCT" for w in behind if w.index < finite.index):
        return None
    predicate = sentence.words[finite.head] if finite.deprel in ("aux", "aux:pass", "cop") else finite
    return predicate if predicate.deprel == "conj" and predicate.head == complement.head else None


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


def n_words(sentence: Sentence, span: Span) -> int:
    return sum(span[0] <= w.start < span[1] for w in sentence.words if w.upos != "PUNCT")
