"""Speakers carried over sentences: who goes on speaking where a sentence names nobody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import span_of, trimmed
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.hearsay import is_free_indirect
from wederhoor.extract.statements.speakers import Speaker, speaker_at, subject_of
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Reading
from wederhoor.record import Stance

NO_CLAUSE = ("object", "noun", "pointing")
GOING_ON = ("clause", "free indirect")  # what goes on after "warnt vor …" too
CITED_TALK = ("as said", "phrase")
CITED_PLANS = (*CITED_TALK, "clause", "free indirect")
ANSWERING: tuple[Stance, ...] = ("deny", "doubt")
MAX_NEAR = 8  # drafts; a sentence has seldom more
MAX_SENTENCES_BACK = 3
MAX_CITED_BACK = 2  # "soll" goes on with a report that was cited so many sentences ago


def with_carried_speaker(draft: Draft, reading: Reading, before: Sequence[Draft], index: MentionIndex) -> Draft:
    """A draft without a speaker of its own takes the last one who spoke, in the same paragraph or the one before."""
    if draft.speaker is not None or not draft.carried:
        return draft
    answering = _answers_barely(draft, reading, before, index)
    if answering is not None:
        return replace(draft, speaker=answering)
    back = takewhile(lambda other: draft.sentence - other.sentence <= MAX_SENTENCES_BACK, reversed(before))
    near = list(back)
    last = next((o for o in near if _may_carry_on(o, draft) and not any(_cites(other, o) for other in near)), None)
    if last is None:
        return draft
    block_gap = reading.sentences[draft.sentence].block - reading.sentences[last.sentence].block
    if (
        draft.rule == "hearsay"
        and not _goes_on_denying(draft, last)
        and not (_goes_on_citing(draft, last) and not block_gap)
    ):
        return draft  # "soll" after a cited report goes on with it; after anybody else it is talk that nobody owns
    return replace(draft, speaker=last.speaker, follows=last.follows or last) if block_gap <= 1 else draft


def _answers_barely(draft: Draft, reading: Reading, before: Sequence[Draft], index: MentionIndex) -> Speaker | None:
    """Who spoke in the sentence before without a word of what was said ("Falk widerspricht. Man habe …")."""
    last = reading.sentences[draft.sentence - 1] if draft.sentence else None
    if last is None or draft.rule == "hearsay" or any(other.sentence == last.index for other in before[-MAX_NEAR:]):
        return None
    lemma = verb_lemma(last, last.root)
    subject = subject_of(last, last.root) if speech_lexicon(last.language).verbs.get(lemma) in ANSWERING else None
    return speaker_at(last, subject, index) if subject is not None else None


def _goes_on_denying(draft: Draft, last: Draft) -> bool:
    """Whether hearsay that something was not so goes on with a denial ("Het contract zou nooit zijn getekend")."""
    return draft.denies_hearsay and last.stance == "deny" and draft.sentence - last.sentence <= 1


def _goes_on_citing(draft: Draft, last: Draft) -> bool:
    """Whether "soll" is what the last speaker says; a plan is anybody's to tell, talk about others a report's."""
    near = draft.sentence - last.sentence <= MAX_CITED_BACK
    return near and last.rule in (CITED_PLANS if draft.needs_speaker else CITED_TALK)


def _may_carry_on(before: Draft, draft: Draft) -> bool:
    """Whether the speaker of `before` can be the one who goes on in `draft`."""
    goes_on = draft.rule in GOING_ON or draft.denies_hearsay
    if before.speaker is None or (before.rule in NO_CLAUSE and not goes_on):
        return False
    mention = before.speaker.mention
    return not (draft.by_it and mention is not None and mention.type == "person")


def _cites(outer: Draft, inner: Draft) -> bool:
    """Whether `inner` with its cue stands in what `outer` says: whoever says it goes on, not whom they cite."""
    if outer is inner or outer.speaker is None or inner.cue is None or outer.rule == "as said":
        return False
    return all(outer.content[0] <= start and end <= outer.content[1] for start, end in (inner.content, inner.cue))


def free_indirect_draft(reading: Reading, position: int, before: Sequence[Draft]) -> Draft | None:
    """A whole sentence in the mood of reported speech, after somebody spoke; None where it is not."""
    sentence = reading.sentences[position]
    if not _speaks_on(reading, position, before):
        return None
    if not is_free_indirect(sentence, right_after=_is_reported(before, position)):
        return None
    content = span_of(trimmed(list(sentence.words)))
    if content is None:
        return None
    return Draft(sentence.index, content, None, "", None, "indirect", "assert", "free indirect", carried=True)


def _speaks_on(reading: Reading, position: int, before: Sequence[Draft]) -> bool:
    """Whether somebody spoke in the sentences just before, in this paragraph or the last one."""
    if not before:
        return False
    last = before[-1]
    block_gap = reading.sentences[position].block - reading.sentences[last.sentence].block
    return last.speaker is not None and position - last.sentence <= 2 and block_gap <= 1


def _is_reported(before: Sequence[Draft], position: int) -> bool:
    """Whether the sentence just before is somebody's indirect speech, so that a plain Konjunktiv II goes on with it."""
    return before[-1].sentence == position - 1 and before[-1].mode != "hearsay" and before[-1].rule != "alleged"


def joined(drafts: Sequence[Draft]) -> list[Draft]:
    """Free indirect speech that runs over several sentences as one statement."""
    out: list[Draft] = []
    for draft in drafts:
        last = out[-1] if out else None
        runs_on = (
            last is not None and last.rule == draft.rule == "free indirect" and draft.sentence == last.sentence + 1
        )
        if last is not None and runs_on and draft.speaker == last.speaker:
            out[-1] = replace(last, content=(last.content[0], draft.content[1]), sentence=draft.sentence)
        else:
            out.append(draft)
    return out
