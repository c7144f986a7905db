"""Speakers of one house: a ministry and its minister, a firm and its own director."""

from __future__ import annotations

from wederhoor.extract.mentions.tenures import told_tenure
from wederhoor.extract.statements.answering_context import Context
from wederhoor.extract.statements.drafts import Draft, speaker_words
from wederhoor.extract.statements.stance_lexicon import stance_lexicon

SAME_HOUSE = 5  # letters: "Ministerium" and "Minister"
MIN_NAME = 4  # letters


def are_of_one_house(draft: Draft, other: Draft, context: Context) -> bool:
    """Whether both speak for the same house: a ministry and its minister, a firm and its own director."""
    if draft.speaker is None or other.speaker is None or _has_left(draft, context) or _has_left(other, context):
        return False
    sides = (context.antecedents.side_of(draft.speaker), context.antecedents.side_of(other.speaker))
    firms = (_firms_in(draft, context), _firms_in(other, context))
    if sides[0] in firms[1] or sides[1] in firms[0]:
        return True
    if _names_house(sides[0], other, context) or _names_house(sides[1], draft, context):
        return True
    if all(sides):
        return False
    words = (_house_words(draft, context), _house_words(other, context))
    return any(a[:SAME_HOUSE] == b[:SAME_HOUSE] for a in words[0] for b in words[1])


def _has_left(draft: Draft, context: Context) -> bool:
    """Whether a speaker spoke for a house once: "its former doctor"."""
    sentence = context.sentence_of(draft)
    nouns = (w for w in speaker_words(sentence, draft) if w.upos == "NOUN")
    return any(told_tenure(sentence, noun) == "former" for noun in nouns)


def _names_house(side: str, draft: Draft, context: Context) -> bool:
    """Whether the words for a speaker hold the name of a house, alone or in a compound ("Norvik-Chef Falk")."""
    inside = (w.text.casefold() for w in speaker_words(context.sentence_of(draft), draft))
    return len(side) >= MIN_NAME and any(word.startswith(f"{side}-") for word in inside)


def _firms_in(draft: Draft, context: Context) -> set[str]:
    """Firms and bodies named in the words for a speaker ("Norvik director Falk")."""
    if draft.speaker is None:
        return set()
    inside = context.index.inside(*draft.speaker.words)
    return {context.antecedents.side(m) for m in inside if m.type in ("company", "organisation")}


def _house_words(draft: Draft, context: Context) -> list[str]:
    """The words for a speaker that tell a house, in lower case; "spokesman" tells none."""
    sentence = context.sentence_of(draft)
    spokespeople = stance_lexicon(sentence.language).pointing.spokespeople
    inside = (w.text.lower() for w in speaker_words(sentence, draft) if w.upos == "NOUN")
    return [word for word in inside if len(word) >= SAME_HOUSE and word not in spokespeople]
