"""Two accounts in one sentence: “volgens de bond 6.000 en volgens de politie 2.500”, “laut X drei, laut Y fünf”."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wederhoor.extract.phrases import Span, span_of, trimmed
from wederhoor.extract.statements.drafts import Draft
from wederhoor.read.reading import Sentence, Word


def with_split_accounts(sentence: Sentence, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts; of two phrases that an “and” or a comma parts, each with the words on its own side."""
    phrases = sorted((d for d in drafts if d.rule == "phrase" and d.cue is not None), key=lambda d: d.cue or (0, 0))
    if len(phrases) != 2:
        return list(drafts)
    first, second = phrases
    border = _border(sentence, second)
    if border is None or first.cue is None or first.cue[0] >= border.start:
        return list(drafts)
    before, behind = _part(sentence, first, end=border.start), _part(sentence, second, start=border.end)
    if before is None or behind is None:
        return list(drafts)
    parts = {id(first): before, id(second): behind}
    return [replace(d, content=parts[id(d)]) if id(d) in parts else d for d in drafts]


def _border(sentence: Sentence, draft: Draft) -> Word | None:
    """The “and” or comma right before the phrase that opens the second account."""
    cue = next((w for w in sentence.words if draft.cue is not None and w.start == draft.cue[0]), None)
    before = sentence.words[cue.index - 1] if cue is not None and cue.index else None
    parts = before is not None and (before.upos == "CCONJ" or before.text in (",", ";"))
    return before if parts else None


def _part(sentence: Sentence, draft: Draft, *, start: int = 0, end: int | None = None) -> Span | None:
    """The words of one side without the phrase where that opens them."""
    cue, said_by = draft.cue or (0, 0), draft.speaker.words if draft.speaker is not None else (0, 0)
    phrase = range(min(cue[0], said_by[0]), max(cue[1], said_by[1]))
    own = [w for w in sentence.words if draft.content[0] <= w.start < draft.content[1]]
    side = trimmed([w for w in own if start <= w.start and (end is None or w.end <= end)])
    while side and side[0].start in phrase:
        side = side[1:]
    return span_of(trimmed(side))
