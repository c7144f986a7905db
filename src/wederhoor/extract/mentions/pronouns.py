"""Pronouns with what they stand for: "er bestreitet", "seine Regierung", "hun leider", "it said".

All of a report are read in their order, so that one meant before can be meant again. Nouns that nobody names stand in
the way as names do. Reflexives (sich, zich, himself) are no mentions: they name the subject of their own clause again
and tell nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import msgspec

from wederhoor.extract.mentions.agreement import ANY_PERSON, ANY_THING, BODIES, SEVERAL, Forms
from wederhoor.extract.mentions.antecedent_choice import Choice, choose
from wederhoor.extract.mentions.genders import Genders
from wederhoor.extract.mentions.mention_index import MentionIndex, mention_of
from wederhoor.extract.mentions.pronoun_words import Pronoun, pronoun_at
from wederhoor.extract.mentions.spoken_of import SpokenOf, spoken_of
from wederhoor.extract.quotes import find_quotes
from wederhoor.read.reading import Reading, Word
from wederhoor.record import Mention, Report

MAX_SENTENCES_BACK = 3
MAX_PRONOUNS = 9  # one behind another, each of which stands for the one before
ANY_BODY = ANY_THING | SEVERAL


def pronouns_in(reading: Reading, index: MentionIndex, genders: Genders) -> Iterator[Mention]:
    """The pronouns of a report that stand for something named; none where nobody was named nearby."""
    quotes = find_quotes(reading.report)
    told: dict[str, Forms] = {}  # what pronouns told of persons' genders, by name
    near: list[SpokenOf] = []
    for position, sentence in enumerate(reading.sentences):
        free = [word for word in sentence.words if index.covering(word) is None]
        asked = [pronoun for word in free if (pronoun := pronoun_at(sentence, position, word)) is not None]
        taken = {pronoun.word.index for pronoun in asked}
        here = [one for one in spoken_of(sentence, position, index, genders) if one.word.index not in taken]
        near = [one for one in near if position - one.sentence <= MAX_SENTENCES_BACK]
        for pronoun in asked:
            found = [_as_told(one, told) for one in (*near, *here)]
            choice = choose(pronoun, found, quotes=quotes, sentences=reading.sentences)
            if choice is None:
                continue
            again, meant = _taken_up(pronoun, choice.meant), choice.meant.mention
            # an object that is a thing ("sold it") is no mention
            if meant is not None and (choice.meant.is_person or pronoun.place != "person_object"):
                if choice.meant.is_person and pronoun.place in ("subject", "person_object"):
                    told.setdefault(meant.name, again.forms)
                made = _made(reading.report, pronoun, meant)
                again = replace(again, mention=made)
                yield made
            here.append(again)
        near += here


class Meanings:
    """What the pronouns of a report mean once all its mentions are known, also those that mean nobody named."""

    def __init__(self, reading: Reading, index: MentionIndex) -> None:
        self._reading, self._index = reading, index
        self._quotes, self._genders = find_quotes(reading.report), Genders(index.mentions)

    def of(self, position: int, word: Word) -> SpokenOf | None:
        """The noun or name that a pronoun of the sentence at `position` means; None for all other words."""
        at = (position, word)
        for _ in range(MAX_PRONOUNS):
            choice = self.choice_at(*at)
            if choice is None or choice.meant.word.upos != "PRON":
                return choice.meant if choice is not None else None
            at = (choice.meant.sentence, choice.meant.word)
        return None

    def choice_at(self, position: int, word: Word) -> Choice | None:
        """What a pronoun is taken to mean, maybe an earlier pronoun, and what decided it."""
        sentences = self._reading.sentences
        pronoun = pronoun_at(sentences[position], position, word)
        if pronoun is None:
            return None
        first = max(0, position - MAX_SENTENCES_BACK)
        found = [one for at in range(first, position + 1) for one in self._spoken_of(at)]
        others = [one for one in found if (one.sentence, one.word) != (position, word)]
        return choose(pronoun, others, quotes=self._quotes, sentences=sentences)

    def whose(self, position: int, noun: Word) -> Mention | None:
        """The body that a bare noun for somebody who speaks for one belongs to, named just before: "a spokesman said".

        None where it was not named in the sentence before or in this one, of the same paragraph.
        """
        sentences = self._reading.sentences
        asked = Pronoun(noun, sentences[position], position, "possessive", ANY_BODY)
        near = (at for at in (position - 1, position) if at >= 0 and sentences[at].block == sentences[position].block)
        found = (one for at in near for one in self._spoken_of(at) if one.word.start < noun.start)
        bodies = [one for one in found if one.mention is not None and one.mention.type in BODIES]
        choice = choose(asked, bodies, quotes=self._quotes, sentences=sentences)
        return choice.meant.mention if choice is not None else None

    def _spoken_of(self, position: int) -> Iterator[SpokenOf]:
        return spoken_of(self._reading.sentences[position], position, self._index, self._genders)


def _as_told(one: SpokenOf, told: dict[str, Forms]) -> SpokenOf:
    """With the gender that a pronoun has told of somebody."""
    if one.mention is None or not one.is_person or one.forms != ANY_PERSON:
        return one
    return replace(one, forms=told.get(one.mention.name, ANY_PERSON))


def _taken_up(pronoun: Pronoun, meant: SpokenOf) -> SpokenOf:
    """What a pronoun means, as spoken of at its own place."""
    return SpokenOf(
        None,
        pronoun.word,
        pronoun.position,
        meant.forms & pronoun.forms,
        meant.is_person,
        owns_subject=pronoun.owns_subject,
    )


def _made(report: Report, pronoun: Pronoun, meant: Mention) -> Mention:
    ends = (pronoun.word, pronoun.word)
    made = mention_of(report, pronoun.sentence, words=ends, form="pronoun", kind=meant.type, name=pronoun.word.text)
    return msgspec.structs.replace(made, antecedent=meant.antecedent or meant.id)
