"""Who is interviewed, and what shows that somebody is: a lead, a form of address, a closing line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.statements.interview_words import InterviewWords
from wederhoor.record import Block, Mention

MAX_LEAD = 8  # blocks before the first question, where those who talk are named
MAX_TO_NAME = 60  # characters from "in conversation with" to whom
MAX_ADDRESS = 5  # words before the comma of "Frau Professor Falk, …"
ADDRESS = re.compile(r"[–—-]?\s*(\w[^,?!:;]*),")


def closes(text: str, block: Block, words: InterviewWords) -> bool:
    """Whether a paragraph is the line behind the last answer: “Interview: Nina Falk”."""
    return text[block.start : block.end].lstrip().lower().startswith(words.closing)


def addressed(told: str, index: MentionIndex, words: InterviewWords) -> Mention | None:
    """Whom a paragraph speaks to by name: “Frau Dr. Falk, Sie waren dort.”, “Nina Falk, what did you see?”."""
    opening = ADDRESS.match(told.strip())
    called = opening[1].split() if opening else []
    if opening is None or not 1 < len(called) <= MAX_ADDRESS:
        return None
    is_polite = called[0].lower() in words.polite
    if not is_polite and not has_word(told.strip()[opening.end() :], words.second_person):
        return None
    people = {m.name.split()[-1].casefold(): m for m in reversed(index.mentions) if _is_named_person(m)}
    return people.get(called[-1].casefold())


def is_put_to(told: str, words: InterviewWords) -> bool:
    """Whether a paragraph is one sentence that calls somebody: “Frau Falk, die Halle steht leer.”."""
    return not re.search(r"[.!?]\W+\w", told.partition(",")[2])


def interviewee(lead: Sequence[Block], text: str, index: MentionIndex, words: InterviewWords) -> Mention | None:
    """Whom the lead names as talking; where it does not say so, the only person in it."""
    return talking(lead, text, index, words) or only_person(lead, index)


def talking(lead: Sequence[Block], text: str, index: MentionIndex, words: InterviewWords) -> Mention | None:
    """Whom the lead tells to be talking: “im Gespräch mit Nina Falk”."""
    found = (_beside_phrase(block, text, index, words) for block in lead[-MAX_LEAD:])
    return next((mention for mention in found if mention is not None), None)


def on_topic(lead: Sequence[Block], text: str, index: MentionIndex, words: InterviewWords) -> Mention | None:
    """Who talks about something, in a line that is no sentence: “Die Forscherin Nina Falk über den Brand”."""
    for block in lead[-MAX_LEAD:]:
        followed = ((m, text[m.words.end : block.end].split()[:1]) for m in _people_in(block, index))
        found = next((m for m, behind in followed if behind and behind[0] in words.topic), None)
        if found is not None and not text[block.start : block.end].rstrip().endswith((".", "!", "?")):
            return found
    return None


def only_person(lead: Sequence[Block], index: MentionIndex) -> Mention | None:
    """The only person whom the lead names."""
    named = {m.name.split()[-1].casefold(): m for block in lead[-MAX_LEAD:] for m in _people_in(block, index)}
    return next(iter(named.values())) if len(named) == 1 else None


def _beside_phrase(block: Block, text: str, index: MentionIndex, words: InterviewWords) -> Mention | None:
    lowered = text[block.start : block.end].lower()
    at = next((block.start + lowered.find(phrase) for phrase in words.talking if phrase in lowered), None)
    if at is None:
        return None
    people = _people_in(block, index)
    before = [m for m in people if m.words.end <= at]
    behind = [m for m in people if 0 < m.words.start - at <= MAX_TO_NAME]
    return next(iter((*before[:1], *behind)), None)


def has_word(told: str, wanted: frozenset[str]) -> bool:
    """Whether one of the words stands in a text; a word with a capital ("Sie") not where every word has one."""
    return any(
        word.group().lower() in wanted
        or (word.group() in wanted and not re.search(r"(?:\A|[.!?:]\W+)\Z", told[: word.start()]))
        for word in re.finditer(r"[^\W\d_]+", told)
    )


def _people_in(block: Block, index: MentionIndex) -> list[Mention]:
    return [m for m in index.inside(block.start, block.end) if _is_named_person(m)]


def _is_named_person(mention: Mention) -> bool:
    return mention.type == "person" and mention.form == "name"
