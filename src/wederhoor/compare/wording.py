"""A claim as a question, in the words of a report."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from wederhoor.compare.plain_denials import is_denying
from wederhoor.compare.tables import table
from wederhoor.record import Report, Statement

MAX_LETTERS = 160  # of a question
MIN_PART = 3  # words of a clause that is asked by itself
MAX_ASIDE = 60  # letters that tell who says it
MAX_PHRASE = 4  # words of an English phrase; a clause of so few is asked like a phrase, which is no error
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+")
_AND = re.compile(r";\s+|,\s+(?:und|aber|and|but|en|maar)\s+")
_BEGINS = re.compile(r"[,:;.!?\"“”„«»‘’'(\N{EN DASH}\N{EM DASH}\n-]\s*$")  # what stands before a clause


def as_question(words: str, statement: Statement, report: Report, who: str) -> str:
    """ "Is Ann Lee right that “she knew”?"; of half a sentence: "Is Ann Lee right about “a strike of lightning”?".

    `who` is who says it; empty for nobody with a name.
    """
    short = _short(words)
    if is_phrase(statement, report):
        return f"Is {who} right about “{short}”?" if who else f"Is it right to speak of “{short}”?"
    if not who:
        return f"Is it so: “{short}”?"
    follows_that = statement.mode != "direct" and report.language[:2] == "en"  # "that" takes English words only
    return f"Is {who} right that “{short}”?" if follows_that else f"Is {who} right: “{short}”?"


def charge_question(statement: Statement, report: Report) -> str:
    """ "Is the claim true: “Lee accused the bank of hiding losses”?"; empty where its sentence is too long."""
    told = f"{_before(statement, report)}{statement.content.text}"
    return f"Is the claim true: “{_short(told)}”?" if len(told) <= MAX_LETTERS else ""


def value_question(words: str, statement: Statement, report: Report, *, others: Sequence[str], asks: str) -> str:
    """ "How many: “8,000 people marched”, or “25,000”?"; `asks` is "How many", "How much", "How long" or "When".

    `words` are the statement's, or the part of them that tells of the value.
    """
    told = _short(sentence_of(statement, report) if words == statement.content.text else words)
    asked = ", ".join((f"“{told}”", *(f"“{other}”" for other in others[:-1])))
    return f"{asks}: {asked}, or “{others[-1]}”?"


def sentence_of(statement: Statement, report: Report) -> str:
    """The content; from the beginning of its sentence where that is what makes it one: "Volgens Lee wist zij het"."""
    content = statement.content
    told = without_speaker(statement, report.language[:2])
    before = _before(statement, report)
    is_whole = report.language[:2] == "en" or not content.text[:1].islower() or _follows_mark(statement, report)
    is_phrase_of_more = is_phrase(statement, report) or len(before) + len(content.text) > MAX_LETTERS or "," in before
    return told if is_whole or is_phrase_of_more else f"{before}{told}"


def _before(statement: Statement, report: Report) -> str:
    """What stands before the content in its sentence."""
    start = statement.content.start
    return _SENTENCE_END.split(report.text[max(0, start - MAX_LETTERS) : start])[-1].lstrip()


def without_speaker(statement: Statement, language: str) -> str:
    """The words of the content without an aside that tells who says it, or that somebody denies it."""
    content, aside = statement.content, statement.content.text
    parts = [words for words in (statement.cue, statement.speaker_words) if words]
    inside = [words for words in parts if content.start < words.start and words.end < content.end]
    if len(inside) == len(parts) == 2:
        start, end = min(words.start for words in inside), max(words.end for words in inside)
        aside = _cut(content.text, start - content.start, end - content.start)
    clauses = aside.rsplit(", ", 1)
    first, *others = clauses[-1].split() or [""]
    is_denial = first in words_of("relating", language) and any(is_denying(word, language) for word in others)
    return clauses[0] if len(clauses) > 1 and is_denial else aside


def _cut(text: str, start: int, end: int) -> str:
    """The text without the aside that stands between commas, or else without the words themselves."""
    if end - start > MAX_ASIDE:
        return text
    before, after = text[:start].rfind(","), text.find(",", end)
    is_aside = before >= 0 and 0 <= after - before <= MAX_ASIDE
    first, last = (before, after) if is_aside else (start, end)
    return f"{text[:first].rstrip()}{'' if is_aside else ' '}{text[last:].lstrip()}"


def part_at(words: str, place: int) -> str:
    """The one of several main clauses in which a place of the words lies; all of them where there is but one."""
    start = 0
    for mark in (*_AND.finditer(words), None):
        end = mark.start() if mark else len(words)
        if start <= place < end:
            part = words[start:end]
            return part if len(part.split()) >= MIN_PART else words
        start = mark.end() if mark else end
    return words


def begins_unnamed(words: str, language: str) -> bool:
    """Whether they begin with a pronoun for whoever was named before ("they had left"), and no name beside it."""
    first, _, rest = words.partition(" ")
    return first.casefold() in words_of("persons", language[:2]) and not rest.startswith("[")


def _follows_mark(statement: Statement, report: Report) -> bool:
    """Whether a mark or a word such as "dass" before the content begins a clause with it."""
    before = report.text[: statement.content.start].rstrip(" ")
    return not before or bool(_BEGINS.search(before)) or before.split()[-1] in words_of("that", report.language[:2])


def is_phrase(statement: Statement, report: Report) -> bool:
    """Whether the content is less than a clause: "spoke of a strike of lightning"."""
    words, language = statement.content.text.casefold().split(), report.language[:2]
    if language == "en":
        return len(words) <= MAX_PHRASE and words_of("verbs", language).isdisjoint(words)
    is_noun = words[0][:1].isdigit() or words[0] in words_of("articles", language)
    return is_noun and not _follows_mark(statement, report)


def _short(text: str) -> str:
    words = re.sub("[“”„«»]", '"', " ".join(text.split())).rstrip(",;:.").strip(" ")
    words = words if words.count('"') % 2 == 0 else words.replace('"', "").strip(" ")
    return words if len(words) <= MAX_LETTERS else f"{words[:MAX_LETTERS].rsplit(' ', 1)[0]} …"


@cache
def words_of(kind: str, language: str) -> frozenset[str]:
    """The words of a kind in wording.toml."""
    data = table("wording")
    return frozenset(data[kind].get(language, "").split())
