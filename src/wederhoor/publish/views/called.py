"""What each report calls an entity besides its name: "the dictator", "the small fish Anna Berg"."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files

from wederhoor.publish.lines import Words
from wederhoor.publish.views.context import Context
from wederhoor.record import Entity, Mention

MAX_CALLED = 12  # descriptions shown of one entity
MAX_LETTERS = 70  # longer ones are misread clauses
Called = tuple[str, Words]  # who prints it, the words
Framings = Mapping[str, Sequence[Called]]  # by entity


def called(
    context: Context, entity: Entity, by_report: Mapping[str, Sequence[Mention]], framed: Framings
) -> tuple[Called, ...]:
    """Each description once, where it is told first; without those that tell no more than name, kind and offices."""
    spelled = {name.text.casefold() for name in entity.names}
    offices = [held.office.words.text.casefold() for held in entity.offices]  # told in a line of their own
    distinct: dict[str, Called] = {}
    for printed, words in (*_descriptions(context, by_report), *framed.get(entity.id, ())):
        bare = _bare(words)
        says_more = bare not in spelled and bare not in _words("kinds", words.language)
        if says_more and not any(office in bare or bare in office for office in offices):
            distinct.setdefault(bare, (printed, words))
    return tuple(distinct.values())[:MAX_CALLED]


def _descriptions(context: Context, by_report: Mapping[str, Sequence[Mention]]) -> Iterator[Called]:
    """What stands in place of the name."""
    for report, group in by_report.items():
        for mention in group:
            if mention.form == "nominal":
                yield context.printed_by(report), context.words(report, mention.words, mention.id)


def framings(context: Context) -> Framings:
    """What reports put before an entity's name, from the roles and the speakers."""
    found: dict[str, list[Called]] = defaultdict(list)
    told = [(event.report, role.mention, role.words) for event in context.case.events for role in event.roles]
    told += [(s.report, s.speaker, s.speaker_words) for s in context.case.statements if s.speaker_words]
    for report, mention_id, evidence in told:
        mention = context.look.mentions.get(mention_id or "")
        entity = context.look.entity(mention_id)
        if mention and entity and mention.form == "name" and len(evidence.text) <= MAX_LETTERS:
            words = context.words(report, evidence)
            if _frames(words, mention.words.text):
                found[entity.id].append((context.printed_by(report), words))
    return found


def _frames(words: Words, name: str) -> bool:
    """Whether they are the name with a description before it: "Perus Vorschlag" is not Peru."""
    before = words.text.removesuffix(name).casefold().split()
    if not before or not words.text.endswith(name) or _bare(words) == name.casefold():
        return False
    between, determiners = _words("between", words.language), _words("determiners", words.language)
    is_another = (before[0] in between and before[0] not in determiners) or not between.isdisjoint(before[1:])
    return before[-1].endswith(",") or not is_another


def _bare(words: Words) -> str:
    """Without articles and the like: "the USA" is no description of the USA."""
    text = words.text.casefold()
    elided = next(filter(text.startswith, _words("elided", words.language)), "")
    determiners, tokens = _words("determiners", words.language), text.removeprefix(elided).split()
    while len(tokens) > 1 and tokens[0] in determiners:
        tokens = tokens[1:]
    return " ".join(tokens)


@cache
def _words(kind: str, language: str) -> frozenset[str]:
    return frozenset(_lists()[kind].get(language[:2], "").split())


@cache
def _lists() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(files("wederhoor.publish").joinpath("called.toml").read_text("utf-8"))
