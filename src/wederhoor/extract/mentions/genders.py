"""Whether a person of a report is a man or a woman, as far as names, titles and nouns beside them tell."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from wederhoor.extract.clauses import base_language
from wederhoor.extract.mentions.mention_words import ends_in, is_one_of, is_person_noun, words_for
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Mention
from wederhoor.text.genders import Gender, gender_of
from wederhoor.text.leaders import leaders
from wederhoor.text.names import is_part_of_name, surname


class Genders:
    """Of the persons of one report; a surname alone has the gender of the one person called so in full."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self._names = {mention.id: mention.name for mention in mentions}
        self._by_surname: dict[str, set[Gender | None]] = {}
        for mention in mentions:
            if mention.type == "person" and mention.form == "name" and not is_part_of_name(mention.name):
                self._by_surname.setdefault(surname(mention.name), set()).add(gender_of(mention.name))

    def of(self, sentence: Sentence, mention: Mention, word: Word) -> Gender | None:
        """What the words beside the name tell, else the name itself."""
        told = _told_by_words(sentence, word, is_noun=mention.form == "nominal")
        if told is not None:
            return told
        name = self._names.get(mention.antecedent or "", mention.name)  # of a description whom it means
        same = self._by_surname.get(name, set()) if is_part_of_name(name) else set()
        if is_part_of_name(name) and not same:
            return gender_of(name) or _gender_of_leader(name.lower())
        return next(iter(same)) if len(same) == 1 else gender_of(name)


@cache
def _genders_of_leaders() -> dict[str, frozenset[Gender | None]]:
    found: dict[str, set[Gender | None]] = {}
    for leader in leaders():
        found.setdefault(surname(leader.name).lower(), set()).add(gender_of(leader.name))
    return {name: frozenset(genders) for name, genders in found.items()}


def _gender_of_leader(last_name: str) -> Gender | None:
    """Of a surname that a head of state or government bore, where all who bore it were of one gender."""
    genders = _genders_of_leaders().get(last_name, frozenset())
    return next(iter(genders)) if len(genders) == 1 else None


def _told_by_words(sentence: Sentence, name: Word, *, is_noun: bool) -> Gender | None:
    """The gender that a noun or title beside the name tells, or the noun itself; None when nothing does."""
    head = sentence.head(name)
    beside = [w for w in (head, *sentence.children(name)) if w is not None and w.upos in ("NOUN", "PROPN")]
    article = _told_by_article(sentence, name) if base_language(sentence.language) in ("fr", "es") else None
    if article is not None:
        return article
    beside += [name] if is_noun else []
    texts = {w.text.lower().rstrip(".") for w in beside}
    if texts & set(words_for("female_nouns")) or any(w.upos == "NOUN" and ends_in(w, "female_nouns") for w in beside):
        return "female"
    if base_language(sentence.language) == "de" and (german := _told_by_german_noun(sentence, beside)) is not None:
        return german
    return "male" if texts & set(words_for("male_nouns")) else None


def _told_by_german_noun(sentence: Sentence, beside: Sequence[Word]) -> Gender | None:
    """Of nouns for persons: no woman is called Minister, and "die Abgeordnete" is one; but anybody may be a Gast."""
    for noun in (w for w in beside if w.upos == "NOUN" and is_person_noun(w) and not is_one_of(w, "nouns_for_both")):
        told = {w.feats.get("Gender") for w in sentence.children(noun, "det")} or {noun.feats.get("Gender")}
        if told in ({"Masc"}, {"Fem"}) and not noun.has("Number", "Plur"):
            return "male" if told == {"Masc"} else "female"
    return None


def _told_by_article(sentence: Sentence, name: Word) -> Gender | None:
    """Of the noun before a name, in a language where its article tells: la ministre Anna Berg."""
    noun = sentence.head(name) if name.deprel in ("appos", "flat") else None
    articles = sentence.children(noun, "det") if noun is not None and noun.index < name.index else ()
    told = {article.feats.get("Gender") for article in articles}
    return "female" if told == {"Fem"} else "male" if told == {"Masc"} else None
