"""Denials and doubts that only point to what they answer (“denied it”), tied to the statement that they mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from wederhoor.extract.statements.answer_hints import (
    Hints,
    hints_of,
    is_charge,
    is_definite,
    is_named_between,
    is_told_before,
    speaks_of_all,
    tells_of,
)
from wederhoor.extract.statements.answerable import ASKING, may_be_meant
from wederhoor.extract.statements.answering_context import Context
from wederhoor.extract.statements.drafts import Draft, words_of
from wederhoor.extract.statements.joined_denials import denial_joined, joins_denial
from wederhoor.extract.statements.pointing import JUDGING
from wederhoor.extract.statements.same_matter import denies_in_words, n_shared, names_deed, says_not
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.read.reading import Reading

MAX_SENTENCES_BACK = 8
MAX_SENTENCES_ON = 2
NEAR = 2  # sentences; a pronoun and a plain noun point no farther without another hint
# what weighs: the other side is named, they share their matter, the kind fits, something happens in it, somebody says
# it, it is a charge
SIDE, MATTER, KIND, EVENT, SPOKEN, CHARGE = 3, 3, 2, 0.75, 1, 1
BEHIND = 2  # what had been said before is told behind the denial of it
NEXT = 2  # what a pronoun means was mostly said in the sentence before
POINTING_BACK = (None, "pronoun", "thing", "speaker", "matter")  # "it" and "das" mean nothing that is still to come
OWN_VOICE_NEAR = 1  # sentences; what the report itself tells is denied in the next one, or not at all


def answered_by(drafts: Sequence[Draft], context: Context) -> Mapping[int, Draft]:
    """By the `id()` of a draft that points to a statement: that statement. Those that fit none are left out."""
    ordered = sorted(drafts, key=lambda d: (d.sentence, d.content))
    found: dict[int, Draft] = {}
    for position, draft in enumerate(ordered):
        if not _may_answer(draft, context):
            continue
        meant = _own_clause(draft, ordered[position + 1 :])
        meant = meant or _joined(ordered, position, found, context) or _told_elsewhere(ordered, position, context)
        if meant is not None:
            found[id(draft)] = meant
    return found


def _may_answer(draft: Draft, context: Context) -> bool:
    """Whether a draft points to what was said, or tells itself what was not so."""
    points = draft.points_to is not None or names_deed(draft, context.reading)
    return points or denies_in_words(draft) or says_not(draft, context)


def opposed(draft: Draft, meant: Draft | None, reading: Reading) -> Draft:
    """The draft with the stance that it takes to what it means.

    Who rejects what was demanded denies nothing: “Falk forderte die Rückgabe. Das lehnte Berg ab.”. Who says that it
    was not so denies what somebody said: “Der Ofen sei kalt, sagte Falk. Der Ofen sei nicht kalt, sagte Berg.”.
    """
    if meant is not None and draft.stance == "assert" and draft.points_to is None:
        return replace(draft, stance="deny")
    rejecting = stance_lexicon(reading.sentences[draft.sentence].language).rejecting
    turns_down = draft.stance == "deny" and draft.points_to == "pronoun" and draft.cue_lemma in rejecting
    return replace(draft, stance="oppose") if turns_down and meant is not None and meant.stance in ASKING else draft


def _own_clause(draft: Draft, others: Sequence[Draft]) -> Draft | None:
    """What a denied noun itself holds: “wies Berichte aus Peru zurück, der Hafen sei zu”."""
    start, end = draft.content
    if draft.points_to is None:
        return None
    same = takewhile(lambda d: d.sentence == draft.sentence, others)
    own = (d for d in same if d.cue is not None and start <= d.cue[0] < end)
    return next((d for d in own if d.speaker != draft.speaker), None)


def _joined(ordered: Sequence[Draft], position: int, found: Mapping[int, Draft], context: Context) -> Draft | None:
    draft = ordered[position]
    before = (ordered[at] for at in range(position - 1, -1, -1))
    return denial_joined(draft, before, found, context) if joins_denial(draft, context) else None


def _told_elsewhere(ordered: Sequence[Draft], position: int, context: Context) -> Draft | None:
    """The statement before a draft that it means, or one soon behind it in its paragraph.

    A definite noun ("the allegations") means what is still to come only where nothing before it fits.
    """
    draft, sentences = ordered[position], context.reading.sentences
    before = _until(ordered, range(position - 1, -1, -1), draft, MAX_SENTENCES_BACK)
    if draft.points_to in POINTING_BACK:
        return _best(draft, before, context)
    after = _until(ordered, range(position + 1, len(ordered)), draft, MAX_SENTENCES_ON)
    block = sentences[draft.sentence].block
    behind = [d for d in after if sentences[d.sentence].block == block]
    if is_definite(draft, context.sentence_of(draft)):
        return _best(draft, before, context) or _best(draft, behind, context)
    return _best(draft, [*before, *behind], context)


def _until(ordered: Sequence[Draft], positions: range, draft: Draft, farthest: int) -> list[Draft]:
    """Drafts from the nearest on, no more than `farthest` sentences away."""
    near: list[Draft] = []
    for position in positions:
        if abs(ordered[position].sentence - draft.sentence) > farthest:
            break
        near.append(ordered[position])
    return near


def _best(draft: Draft, others: Sequence[Draft], context: Context) -> Draft | None:
    """The one that fits best; of equals the nearest."""
    best, most = None, 0.0
    for other in others:
        fit = _fit(draft, other, context) if may_be_meant(draft, other, context) else 0.0
        if fit > most:
            best, most = other, fit
    return best


def _fit(draft: Draft, other: Draft, context: Context) -> float:
    """How well a statement fits as what a denial means; 0 or less for not at all."""
    hints = hints_of(draft, other, context)
    if not _is_in_reach(draft, other, hints, context):
        return 0.0
    distance = abs(draft.sentence - other.sentence)
    told_here = other.rule == "own voice"
    weight: float = SIDE * hints.side + MATTER * hints.matter + KIND * hints.kind
    weight += 0 if draft.points_to else n_shared(draft, other, context)
    weight += EVENT if context.told_in(other) else 0
    weight += 0 if told_here else SPOKEN
    is_next = _is_pronoun(draft, context.reading) and distance <= 1
    may_be_meant_here = not told_here or draft.stance in JUDGING  # what somebody did is judged as well as what was said
    weight += NEXT if is_next and may_be_meant_here else 0
    weight += BEHIND if other.sentence > draft.sentence and is_told_before(other, context) else 0
    weight += CHARGE if is_charge(other, context.reading) else 0
    return 1 + weight - distance / 3


def _is_in_reach(draft: Draft, other: Draft, hints: Hints, context: Context) -> bool:
    """Whether a denial points as far as a statement stands from it, by what the two share.

    What says itself what it is about ("reports of a sale") means nothing that speaks of something else.
    """
    distance = draft.sentence - other.sentence
    if draft.points_to == "speaker" or (distance == -1 and is_told_before(other, context)):
        return True
    if draft.points_to is None:
        return distance <= (MAX_SENTENCES_BACK if other.rule != "own voice" else OWN_VOICE_NEAR)
    if hints.elsewhere and not (hints.side and is_definite(draft, context.sentence_of(draft))):
        return False
    if other.rule == "own voice" and not _answers_report(draft, other, hints, context):
        return False
    if distance < 0:
        return hints.ties
    if draft.points_to in ("pronoun", "thing"):
        return hints.ties or distance <= NEAR
    if not (hints.ties or hints.kind) and (
        speaks_of_all(draft, context.sentence_of(draft)) or is_named_between(other, draft, context)
    ):
        return False  # "rejects all allegations": not the last one
    farthest = {"plan": 0, "accusation": NEAR if other.stance == "assert" else 1}.get(draft.points_to or "", NEAR)
    return hints.ties or hints.kind or distance <= farthest


def _answers_report(draft: Draft, other: Draft, hints: Hints, context: Context) -> bool:
    """Whether what the report tells itself may be meant: right before, and no charge where it tells of none."""
    if abs(draft.sentence - other.sentence) > OWN_VOICE_NEAR:
        return False
    is_known = hints.kind or tells_of(other, draft.points_to, context.reading)
    if draft.points_to in ("accusation", "guilt"):
        return is_known or hints.matter  # that somebody is searched, or tried, nobody disputes
    is_known |= hints.ties
    return is_known if draft.points_to == "report" else is_known or _is_pronoun(draft, context.reading)


def _is_pronoun(draft: Draft, reading: Reading) -> bool:
    """Whether a denial points with a word to the sentence before: "it", "das"; "spoke of inventions" does not."""
    pointing = stance_lexicon(reading.sentences[draft.sentence].language).pointing
    known = pointing.pronouns | pointing.demonstratives | pointing.adverbs
    return draft.points_to == "pronoun" and any(w.text.lower() in known for w in words_of(draft, reading))
