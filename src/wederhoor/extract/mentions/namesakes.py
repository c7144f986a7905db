"""A firm and a person of one name: which of them the bare name means, by what is said of it and who was named first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import msgspec

from wederhoor.extract.mentions.mention_index import head_of, words_of
from wederhoor.extract.mentions.mention_words import is_one_of, words_for
from wederhoor.extract.mentions.told_kinds import FIRM_LIKE, told_kind
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import EntityType, Mention
from wederhoor.text.names import surname

Named = Sequence[tuple[Sentence, Sequence[Mention]]]


@dataclass(frozen=True, slots=True)
class Namesakes:
    """Where a report names a firm and a person of one name in full."""

    firms: tuple[int, ...]
    persons: tuple[int, ...]

    def told_last(self, before: int) -> EntityType | None:
        """What was named in full last; None before both."""
        firm, person = (max((at for at in places if at < before), default=-1) for places in (self.firms, self.persons))
        return None if firm == person else "company" if firm > person else "person"

    def told_first(self) -> EntityType:
        return "company" if self.firms[0] < self.persons[0] else "person"


def with_namesakes(named: Named) -> list[list[Mention]]:
    """The names of each sentence; those that a firm and a person share get the type of the one that is meant."""
    both = _namesakes([mention for _, mentions in named for mention in mentions if mention.form == "name"])
    return [[_told_apart(sentence, mention, both) for mention in mentions] for sentence, mentions in named]


def _namesakes(names: Sequence[Mention]) -> dict[str, Namesakes]:
    persons: dict[str, list[int]] = defaultdict(list)
    firms: dict[str, list[int]] = defaultdict(list)
    for mention in (mention for mention in names if " " in mention.name):
        if mention.type == "person":
            persons[surname(mention.name)].append(mention.words.start)
        elif mention.type in FIRM_LIKE:
            for word in mention.name.replace("-", " ").split():
                firms[word].append(mention.words.start)
    return {name: Namesakes(tuple(firms[name]), tuple(persons[name])) for name in persons.keys() & firms.keys()}


def _told_apart(sentence: Sentence, mention: Mention, both: Mapping[str, Namesakes]) -> Mention:
    if mention.form != "name" or mention.name not in both:
        return mention
    kind = _kind(sentence, mention, both[mention.name])
    return mention if kind == mention.type else msgspec.structs.replace(mention, type=kind)


def _kind(sentence: Sentence, mention: Mention, both: Namesakes) -> EntityType:
    inside = words_of(sentence, mention)
    told = told_kind(sentence, inside[0].index, inside[-1].index + 1) if inside else None
    if told is not None and told.kind in ("person", "company", "organisation"):
        return "person" if told.kind == "person" else "company"
    head = head_of(inside) if inside else None
    verb = sentence.head(head) if head is not None and head.deprel == "nsubj" else None
    if verb is not None and (kind := _told_by_verb(sentence, verb)) is not None:
        return kind
    if verb is not None and verb_lemma(sentence, verb) in words_for("plain_saying"):
        return both.told_last(mention.words.start) or both.told_first()
    return both.told_first()


def _told_by_verb(sentence: Sentence, verb: Word) -> EntityType | None:
    """What supplies is a firm, who is 52 years old or says something with a smile a person."""
    lemma = verb_lemma(sentence, verb)
    if lemma in words_for("body_verbs") or lemma in words_for("firm_verbs"):
        return "company"
    return "person" if lemma in words_for("personal_verbs") or is_one_of(verb, "personal_verbs") else None
