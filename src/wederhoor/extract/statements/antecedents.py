"""Who a mention stands for within its report, as a word that can be compared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.statements.speakers import Speaker
from wederhoor.record import EntityType, Mention, MentionId
from wederhoor.text.gazetteer import lookup

MAX_ANTECEDENTS = 8  # a pronoun for a pronoun for a name; longer chains are errors
BODIES: tuple[EntityType, ...] = ("company", "organisation", "other")
IN_BRACKETS = 2  # letters between a name and what it is called for short: " ("
LETTERS_OF_ACRONYM = range(2, 9)


class Antecedents:
    """Mentions of one report, each looked up through what it stands for."""

    def __init__(self, index: MentionIndex) -> None:
        self._mentions = {mention.id: mention for mention in index.mentions}
        self._in_full = _names_in_full(index.mentions)

    def side(self, mention: Mention | MentionId | None) -> str:
        """A state's code for the state, its capital and its government, a surname for a person, else the name in full.

        Empty for no mention.
        """
        named = self.named(mention)
        if named is None:
            return ""
        if (full := self._in_full.get(named.name.casefold())) is not None:
            return full
        if named.type == "person":
            return named.name.split()[-1].casefold()
        known = lookup(named.name, named.language)
        return known.country if known is not None and known.country else named.name.casefold()

    def side_of(self, speaker: Speaker | None) -> str:
        return self.side(speaker.mention) if speaker is not None else ""

    def named(self, mention: Mention | MentionId | None) -> Mention | None:
        """The mention at the end of the chain of antecedents."""
        at = self._mentions.get(mention) if isinstance(mention, str) else mention
        for _ in range(MAX_ANTECEDENTS):
            if at is None or at.antecedent is None:
                break
            at = self._mentions.get(at.antecedent, at)
        return at


def _names_in_full(mentions: Sequence[Mention]) -> Mapping[str, str]:
    """By a short name of a body the one longer name of the report that it stands for.

    That is one that begins with it ("Harmsen", "Harmsen Technik"), or that has it in brackets behind ("(VDB)").
    """
    named = [m for m in mentions if m.form == "name"]
    persons = {m.name.split()[-1].casefold() for m in named if m.type == "person" and " " in m.name}
    longer: dict[str, set[str]] = defaultdict(set)
    for short, name in (*_first_words(named), *_in_brackets(named)):
        longer[short.casefold()].add(name.casefold())
    return {short: min(names) for short, names in longer.items() if len(names) == 1 and short not in persons}


def _first_words(named: Sequence[Mention]) -> Iterator[tuple[str, str]]:
    for mention in named:
        first = mention.name.split()[0] if " " in mention.name else ""
        if first and mention.type in BODIES and lookup(first, mention.language) is None:
            yield first, mention.name


def _in_brackets(named: Sequence[Mention]) -> Iterator[tuple[str, str]]:
    for name, short in pairwise(named):
        gap = short.words.start - name.words.end
        is_acronym = short.name.isupper() and len(short.name) in LETTERS_OF_ACRONYM
        if gap == IN_BRACKETS and is_acronym and name.type in BODIES and short.name[0] == name.name[:1].upper():
            yield short.name, name.name
