"""Sayings that say nothing: “lehnte eine Stellungnahme ab”, “asked not to be named”."""

from __future__ import annotations

from collections.abc import Sequence

from wederhoor.extract.statements.contents import has_turn, said_in
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.pointers import head_in
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.read.reading import Sentence


def is_refusal_to_comment(draft: Draft, sentences: Sequence[Sentence]) -> bool:
    """Whether somebody only declined to speak: "lehnte eine Stellungnahme ab", "asked not to be named"."""
    sentence = sentences[draft.sentence]
    if draft.stance == "demand":
        said = said_in(sentence, draft.content)
        return said is not None and has_turn(said, stance_lexicon(sentence.language).unnamed)
    if draft.rule == "clause":
        said = said_in(sentence, draft.content)
        return said is not None and has_turn(said, stance_lexicon(sentence.language).withholding)
    if draft.rule not in ("object", "turn", "pointing") or (draft.rule == "pointing" and draft.stance == "assert"):
        return False
    head = head_in(sentence, draft)
    return head is not None and head.text.lower() in stance_lexicon(sentence.language).no_comment
