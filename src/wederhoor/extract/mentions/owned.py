"""Whose or of what a described thing is: nobody is their own lawyer, and one association is not another's."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.mentions.mention_words import has_definite_article, is_one_of
from wederhoor.extract.mentions.said_of import INSTITUTIONS
from wederhoor.extract.mentions.told_kinds import kind_of_noun
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Mention
from wederhoor.text.gazetteer import lookup
from wederhoor.text.names import surname

OWNERS = ("nmod", "nmod:poss", "compound")
GROUPS = ("organisation", "company", "place")


def belongs_to_another(sentence: Sentence, noun: Word, meant: Mention, index: MentionIndex) -> bool:
    """Whether a description says itself whose it is, so that it cannot be `meant`: Bergs Anwalt, the port of Brill."""
    owners = list(_owners(sentence, noun))
    if any(_is_same(owner, meant, index) for owner in owners):
        return True
    is_group = meant.type in GROUPS and (kind_of_noun(noun) in GROUPS or any(is_one_of(noun, n) for n in INSTITUTIONS))
    behind = [owner for owner in owners if owner.index > noun.index]
    return is_group and any(not _is_in_name(owner, meant) for owner in behind)


def _owners(sentence: Sentence, noun: Word) -> Iterator[Word]:
    for word in sentence.children(noun, *OWNERS):
        cases = list(sentence.children(word, "case"))
        is_where_from = any(is_one_of(case, "from_prepositions") for case in cases)
        is_some = word.upos == "PROPN" or has_definite_article(sentence, word)
        if (
            is_some
            and not is_where_from
            and (not cases or any(is_one_of(case, "owning_prepositions") for case in cases))
        ):
            yield word


def _is_same(owner: Word, meant: Mention, index: MentionIndex) -> bool:
    named = index.covering(owner)
    if named is None or named.type != meant.type or (owner.deprel == "compound" and named.type != "person"):
        return False  # the Kalundi river is the Kalundi
    return named.id == meant.id or (named.type == "person" and surname(named.name) == surname(meant.name))


def _is_in_name(owner: Word, meant: Mention) -> bool:
    """Whether whose it is tells nothing apart: the army of Peru is the Peruvian army."""
    if owner.lemma.lower() in meant.name.lower() or owner.text.lower() in meant.name.lower():
        return True
    whose = lookup(owner.text, meant.language)
    told = (lookup(word, meant.language) for word in meant.name.split())
    countries = {known.country for known in told if known is not None}
    return whose is not None and whose.country is not None and whose.country in countries
