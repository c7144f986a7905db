"""Whether a statement can be what a denial answers at all: a claim in words of its own, by another side."""

from __future__ import annotations

from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.answer_hints import is_charge, is_said_by_object, names_side, tells_of
from wederhoor.extract.statements.answering_context import Context
from wederhoor.extract.statements.cues import cue_lemma
from wederhoor.extract.statements.drafts import REJECTING, Draft, words_of
from wederhoor.extract.statements.houses import are_of_one_house
from wederhoor.extract.statements.same_matter import (
    contradicts,
    denies_in_words,
    n_shared,
    says_not,
    tell_of_one_deed,
)
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.read.reading import Reading
from wederhoor.record import EventType, Stance

ANSWERABLE: frozenset[Stance] = frozenset(("assert", "promise", "predict", "warn", "demand", "support", "oppose"))
OFFICIAL: frozenset[EventType] = frozenset(("detain", "sanction", "restrict", "appoint", "suspend"))
ASKING: frozenset[Stance] = frozenset(("demand", "promise", "support"))


def may_be_meant(draft: Draft, other: Draft, context: Context) -> bool:
    """Whether the draft can answer the other: a statement in words of its own, by another speaker."""
    return (
        _is_statement_apart(draft, other, context.reading)
        and _has_what_is_denied(draft, other, context)
        and not (context.are_of_one_side(draft, other) or are_of_one_house(draft, other, context))
    )


def _is_statement_apart(draft: Draft, other: Draft, reading: Reading) -> bool:
    """Whether the other tells something itself, in other words than the draft's."""
    if other.points_to is not None:
        return False
    if other.stance not in ANSWERABLE and not _tells_what_was_not(draft, other, reading):
        return False
    if other.cue is not None and other.cue == draft.cue:
        return False  # what stands behind the colon of a denial is the denier's own version
    if other.content[0] < draft.content[1] and draft.content[0] < other.content[1]:
        return False
    return not (other.rule == "own voice" and _tells_of_refusal(other, reading))


def _has_what_is_denied(draft: Draft, other: Draft, context: Context) -> bool:
    """Whether the other holds what such a denial can be of."""
    if not _claims(other, context):
        return False
    if says_not(draft, context):
        return contradicts(draft, other, context)
    if denies_in_words(draft):
        return bool(n_shared(draft, other, context)) or _answers_last(draft, other, context)
    if draft.points_to == "speaker":
        return is_said_by_object(draft, other, context)
    if draft.points_to is None:
        return tell_of_one_deed(draft, other, context)
    if draft.stance == "demand" and other.stance not in ASKING:
        return False  # "pocht darauf" on what was demanded
    if draft.points_to == "proposal" and _tells_more(draft, context) and other.stance not in ASKING:
        return False  # "rejected calls | for his resignation"
    return draft.points_to not in ("accusation", "guilt") or _is_of_guilt(draft, other, context)


def _answers_last(draft: Draft, other: Draft, context: Context) -> bool:
    """Whether a denial is of what was said right before, whatever its words: a retort, or one of "such" a thing."""
    if other.rule == "own voice" or not 0 <= draft.sentence - other.sentence <= 1:
        return False
    language = context.sentence_of(draft).language
    such = stance_lexicon(language).modality.such
    is_retort = draft.cue_lemma in speech_lexicon(language).retorting
    return is_retort or any(w.text.lower() in such for w in context.words_of(draft))


def _tells_more(draft: Draft, context: Context) -> bool:
    """Whether a noun that points to something says itself what it is about."""
    sentence = context.reading.sentences[draft.sentence]
    after = next((w for w in sentence.words if w.start >= draft.content[1]), None)
    above = sentence.head(after) if after is not None and after.upos == "ADP" else None
    inside = any(w.deprel in ("nmod", "acl", "obl") for w in words_of(draft, context.reading))
    return inside or (above is not None and above.upos == "NOUN")


def _tells_what_was_not(draft: Draft, other: Draft, reading: Reading) -> bool:
    """Whether what a denial or doubt points to may be that something was not so: “he knew nothing, his lawyer said”.

    Who "denied it" behind another denial denies the same charge, and not that denial.
    """
    if other.stance != "deny" or not other.plain or draft.points_to in ("accusation", "guilt", None):
        return False
    language = reading.sentences[draft.sentence].language
    denies = speech_lexicon(language).verbs.get(draft.cue_lemma) == "deny"
    return not denies or draft.cue_lemma in stance_lexicon(language).contradicting


def _is_of_guilt(draft: Draft, other: Draft, context: Context) -> bool:
    """Whether a statement can be what somebody is accused of: no arrest or penalty that nobody disputes.

    Who denies a part in something answers only those who name them.
    """
    is_known = bool(context.antecedents.side_of(draft.speaker))
    if draft.points_to == "guilt" and is_known and not names_side(draft, other, context):
        return False
    kinds = {event.type for event in context.told_in(other)}
    is_told = is_charge(other, context.reading) or tells_of(other, "accusation", context.reading)
    return is_told or not kinds & OFFICIAL


def _claims(other: Draft, context: Context) -> bool:
    """Whether there is anything to deny: a verb, a number or an event, and no mere exclamation ("Eine Sauerei")."""
    if other.rule in ("quotation", "clause"):
        is_bare = other.mode == "direct"
    else:
        is_bare = other.rule == "object" and other.stance == "assert"  # "spoke of a shock"
        is_bare = is_bare and not is_charge(other, context.reading)
    telling = any(w.upos in ("VERB", "AUX", "NUM") for w in context.words_of(other))
    return not is_bare or telling or bool(context.told_in(other))


def _tells_of_refusal(draft: Draft, reading: Reading) -> bool:
    """Whether a report tells itself that somebody denied or rejected something ("Peru rejects claim", a title)."""
    lexicon = speech_lexicon(reading.sentences[draft.sentence].language)
    sentence = reading.sentences[draft.sentence]
    lemmas = (cue_lemma(sentence, word) for word in words_of(draft, reading) if word.upos == "VERB")
    return any(lexicon.verbs.get(lemma, lexicon.objects.get(lemma)) in REJECTING for lemma in lemmas)
