"""Speakers carried over sentences: who goes on speaking where a sentence names nobody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from wederhoor.extract.phrases import span_of, trimmed
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.hearsay import is_free_indirect
from wederhoor.read.reading import Reading

NO_CLAUSE = ("object", "noun", "pointing")
GOING_ON = ("clause", "free indirect")  # what goes on after "warnt vor …" too
MAX_SENTENCES_BACK = 3
MAX_CITED_BACK = 2  # "soll" goes on with a report that was cited so many sentences ago


def with_carried_speaker(draft: Draft, reading: Reading, before: Sequence[Draft]) -> Draft:
    """A draft without a speaker of its own takes the last one who spoke, in the same paragraph or the one before."""
    if draft.speaker is not None or not draft.carried:
        return draft
    back = takewhile(lambda other: draft.sentence - other.sentence <= MAX_SENTENCES_BACK, reversed(before))
    near = list(back)
    last = next((o for o in near if _may_carry_on(o, draft) and not any(_quotes(other, o) for other in near)), None)
    if last is None:
        return draft
    block_gap = reading.sentences[draft.sentence].block - reading.sentences[last.sentence].block
    cited = last.rule in ("as said", "phrase") and block_gap == 0 and draft.sentence - last.sentence <= MAX_CITED_BACK
    if draft.rule == "hearsay" and not cited:
        return draft  # "soll" after a cited report goes on with it; after anybody else it is talk that nobody owns
    return replace(draft, speaker=last.speaker, follows=last.follows or last) if block_gap <= 1 else draft


def _may_carry_on(before: Draft, draft: Draft) -> bool:
    """Whether the speaker of `before` can be the one who goes on in `draft`."""
    if before.speaker is None or (before.rule in NO_CLAUSE and draft.rule not in GOING_ON):
        return False
    mention = before.speaker.mention
    return not (draft.by_it and mention is not None and mention.type == "person")


def _quotes(outer: Draft, inner: Draft) -> bool:
    """Whether `outer` is a quotation that holds `inner` with its cue: whoever is quoted goes on, not whom they cite."""
    if outer is inner or outer.mode != "direct" or inner.mode == "direct" or inner.cue is None:
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
    return (
        before[-1].sentence == position - 1
        and before[-1].mode == "indirect"
        and before[-1].rule in ("clause", "phrase", "free indirect")
    )


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
