"""Who is known to lead a country: ties "the Belarusian ruler" to a name of the report that told no office."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from wederhoor.extract.mentions.mention_words import ends_in, is_one_of
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Mention
from wederhoor.text.names import surname


@cache
def _surnames(office: str) -> dict[str, frozenset[str]]:
    """By country (ISO code), in small letters; `office` is state or government."""
    table = tomllib.loads((files("wederhoor.extract") / "lexicon/leaders.toml").read_text(encoding="utf-8"))
    return {country: frozenset(names.lower().split()) for country, names in table[office].items()}


def known_leader(sentence: Sentence, noun: Word, country: str, persons: Iterable[Mention]) -> Mention | None:
    """The first of `persons` who is known to lead the country; None for a noun that is no leader's."""
    named = list(persons)
    for office in _offices(sentence, noun):
        surnames = _surnames(office).get(country, frozenset())
        found = next((one for one in named if surname(one.name).lower() in surnames), None)
        if found is not None:
            return found
    return None


def leads_another(person: Mention, country: str) -> bool:
    """Whether somebody is known to lead another country and not this one."""
    name = surname(person.name).lower()
    led = {code for office in ("state", "government") for code, names in _surnames(office).items() if name in names}
    return bool(led) and country not in led


def _offices(sentence: Sentence, noun: Word) -> tuple[str, ...]:
    is_prime = any(word.text.lower() == "prime" for word in sentence.children(noun, "amod", "compound"))
    if is_prime or is_one_of(noun, "government_heads"):
        return ("government",)
    if ends_in(noun, "seat_heads") or is_one_of(noun, "state_heads"):
        return ("state",)
    return ("state", "government") if is_one_of(noun, "leader_nouns") else ()
