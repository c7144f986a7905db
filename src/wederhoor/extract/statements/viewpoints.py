"""Whose view something is, told without a word of saying: “nach eigenen Angaben”, “für Norwegen steht fest, dass …”."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

import msgspec

from wederhoor.extract.clauses import base_language, clause_words, finite_verb, is_conditional, is_negated
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.mentions.mention_words import ends_in
from wederhoor.extract.phrases import Span, below, predicate_of, run_around, span_of, trimmed
from wederhoor.extract.speech import is_first_subjunctive, speech_lexicon
from wederhoor.extract.statements.cues import run_of
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.speakers import Speaker, speaker_at
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Stance
from wederhoor.text.quotations import QUOTATION_MARKS

SUBJECTS = ("nsubj", "nsubj:pass")


class Views(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One language's table of `lexicon/views.toml`, where each list is explained."""

    views: frozenset[str] = frozenset()
    own_account: tuple[str, ...] = ()
    for_whom: frozenset[str] = frozenset()
    settled: frozenset[str] = frozenset()
    claiming: frozenset[str] = frozenset()
    spoken_for: frozenset[str] = frozenset()
    places_of_speakers: tuple[str, ...] = ()
    signs: frozenset[str] = frozenset()
    proofs: frozenset[str] = frozenset()
    headings: frozenset[str] = frozenset()
    heard: frozenset[str] = frozenset()
    standing: frozenset[str] = frozenset()
    remarks: frozenset[str] = frozenset()
    taking: frozenset[str] = frozenset()
    passing: frozenset[str] = frozenset()


@cache
def view_words(language: str) -> Views:
    """The lists of `language`; empty ones for languages that have none."""
    table = tomllib.loads(files("wederhoor.extract").joinpath("lexicon/views.toml").read_text("utf-8"))
    return msgspec.convert(table.get(base_language(language), {}), Views)


def view_drafts(sentence: Sentence, index: MentionIndex) -> Iterator[Draft]:
    """All that a sentence tells as somebody's view, claim or own account."""
    words = view_words(sentence.language)
    yield from _by_own_account(sentence, words, index)
    for word in sentence.words:
        if word.lemma.lower() in words.claiming and word.deprel == "aux":
            yield from _claimed(sentence, word, index)
        if word.text.lower() in words.for_whom and word.deprel == "case":
            yield from _clear_to(sentence, word, words, index)


def _by_own_account(sentence: Sentence, words: Views, index: MentionIndex) -> Iterator[Draft]:
    """“De ambassade zoekt naar eigen zeggen nog tien mannen”: the embassy says so."""
    forms = {w.text.lower() for w in sentence.words}
    known = (wanted for wanted in map(str.split, words.own_account) if forms.issuperset(wanted))
    run = next((run for wanted in known if (run := run_of(list(sentence.words), tuple(wanted)))), None)
    if run is None:
        return
    predicate = predicate_of(sentence, run[-1])
    subject = next(sentence.children(predicate, *SUBJECTS), None)
    speaker = (
        speaker_at(sentence, subject, index) if subject is not None and _can_speak(sentence, subject, index) else None
    )
    clause = trimmed(run_around(sentence, below(sentence, predicate), predicate.index))
    at_edge = clause and (clause[0] in run or clause[-1] in run)
    content = span_of(trimmed([w for w in clause if not (at_edge and w in run)]))
    if content is None:
        return
    cue = (run[0].start, run[-1].end)
    lemma = " ".join(w.text.lower() for w in run)
    yield Draft(sentence.index, content, cue, lemma, speaker, "indirect", "assert", "phrase", carried=speaker is None)


def _can_speak(sentence: Sentence, subject: Word, index: MentionIndex) -> bool:
    """Whether a subject gives an account of itself: "flares that by their own account were heard" are none."""
    body = subject.lemma.lower().endswith(speech_lexicon(sentence.language).collective)
    return body or subject.upos == "PRON" or index.covering(subject) is not None or ends_in(subject, "person_nouns")


def _claimed(sentence: Sentence, modal: Word, index: MentionIndex) -> Iterator[Draft]:
    """“Will davon nichts gewusst haben”: an auxiliary of wishing with a perfect is a claim about oneself."""
    verb = sentence.words[modal.head]
    perfect = (
        w for w in sentence.children(verb, "aux", "aux:pass") if w.has("VerbForm", "Inf") or w.index > verb.index
    )
    has_perfect = any(w.lemma in clause_words(sentence.language).perfect for w in perfect) and modal.index < verb.index
    subject = next(sentence.children(verb, *SUBJECTS), None)
    speaker = speaker_at(sentence, subject, index) if subject is not None else None
    behind = [w for w in sentence.words if w.index in below(sentence, verb) and w.index > modal.index]
    content = span_of(trimmed([w for w in behind if subject is None or w.index not in below(sentence, subject)]))
    if speaker is None or content is None or not has_perfect or is_conditional(sentence, verb):
        return
    unknown = any(w.text.lower() in stance_lexicon(sentence.language).modality.nobody for w in behind)
    stance: Stance = "deny" if unknown or is_negated(sentence, verb) else "assert"
    yield Draft(sentence.index, content, (modal.start, modal.end), modal.lemma, speaker, "indirect", stance, "turn")


def _clear_to(sentence: Sentence, preposition: Word, words: Views, index: MentionIndex) -> Iterator[Draft]:
    """“Für Norwegen steht fest, dass …”, “for the union, the plan is a disgrace”."""
    holder = sentence.words[preposition.head]
    predicate = predicate_of(sentence, holder)
    if not _opens(sentence, preposition, predicate) or is_conditional(sentence, predicate):
        return
    speaker = speaker_at(sentence, holder, index)
    if speaker is None or not (speaker.mention is not None or ends_in(holder, "person_nouns") or _is_body(speaker)):
        return
    told = _told_to(sentence, predicate, holder, words)
    if told is not None:
        cue = (preposition.start, preposition.end)
        yield Draft(sentence.index, told[0], cue, "", speaker, "indirect", told[1], "turn")


def _opens(sentence: Sentence, preposition: Word, predicate: Word) -> bool:
    """Whether the phrase stands first in its sentence and hangs on a predicate without a doer of its own."""
    return all(w.upos in ("PUNCT", "CCONJ") for w in sentence.words[: preposition.index]) and predicate.index > 0


def _is_body(speaker: Speaker) -> bool:
    return speaker.speaker_class == "collective"


def _told_to(sentence: Sentence, predicate: Word, holder: Word, words: Views) -> tuple[Span, Stance] | None:
    """What is clear, good or bad in somebody's eyes, and how they stand to it."""
    if {predicate.lemma.lower(), verb_lemma(sentence, predicate)} & words.settled:
        clauses = (w for w in sentence.children(predicate, "csubj", "ccomp", "advcl") if w.index > predicate.index)
        clause = next((w for w in clauses if any(sentence.children(w, "mark"))), None)
        span = span_of(trimmed(run_around(sentence, below(sentence, clause), clause.index))) if clause else None
        return (span, "assert") if span is not None and not is_negated(sentence, predicate) else None
    stance = _judgement(sentence, predicate)
    rest = [w for w in sentence.words if w.index not in below(sentence, holder)]
    content = span_of(trimmed(rest))
    return (content, stance) if stance is not None and content is not None else None


def _judgement(sentence: Sentence, predicate: Word) -> Stance | None:
    """What somebody calls something in their eyes; what is "dangerous for" somebody is no view of theirs.

    Words in quotation marks, and a clause in the mood of reported speech, are a view of theirs whatever they call it.
    """
    copula = next(sentence.children(predicate, "cop"), None)
    if copula is None:
        return None
    in_their_words = _is_quoted(sentence, copula, predicate) or is_first_subjunctive(
        finite_verb(sentence, predicate) or copula
    )
    if not in_their_words and (predicate.upos != "NOUN" or is_negated(sentence, predicate)):
        return None
    return _stance_of_name(sentence, predicate) or ("assert" if in_their_words else None)


def _is_quoted(sentence: Sentence, copula: Word, predicate: Word) -> bool:
    """Whether a quotation opens between "is" and what somebody calls it: 'ist der Sieg „ein Wunder“'."""
    between = sentence.words[copula.index : predicate.index]
    return any(w.text in QUOTATION_MARKS for w in between)


def _stance_of_name(sentence: Sentence, predicate: Word) -> Stance | None:
    if is_negated(sentence, predicate):
        return None
    lexicon = stance_lexicon(sentence.language)
    forms = {predicate.text.lower(), predicate.lemma.lower()}
    if forms & lexicon.untrue.predicates:
        return "deny"
    if forms & lexicon.bad:
        return "oppose"
    return "support" if forms & lexicon.good else None
