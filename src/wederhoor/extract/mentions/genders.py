"""Whether a person of a report is a man or a woman, as far as names, titles and nouns beside them tell."""

from __future__ import annotations

from collections.abc import Sequence

from wederhoor.extract.clauses import base_language
from wederhoor.extract.mentions.mention_words import ends_in, words_for
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Mention
from wederhoor.text.genders import Gender, gender_of
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
        told = _told_by_words(sentence, word)
        if told is not None:
            return told
        name = self._names.get(mention.antecedent or "", mention.name)  # of a description whom it means
        same = self._by_surname.get(name, set()) if is_part_of_name(name) else set()
        return next(iter(same)) if len(same) == 1 else gender_of(name)


def _told_by_words(sentence: Sentence, name: Word) -> Gender | None:
    """The gender that a noun or title beside the name tells; None when nothing does."""
    head = sentence.head(name)
    beside = [w for w in (head, *sentence.children(name)) if w is not None and w.upos in ("NOUN", "PROPN")]
    article = _told_by_article(sentence, name) if base_language(sentence.language) in ("fr", "es") else None
    if article is not None:
        return article
    texts = {w.text.lower().rstrip(".") for w in beside}
    if texts & set(words_for("female_nouns")) or any(w.upos == "NOUN" and ends_in(w, "female_nouns") for w in beside):
        return "female"
    return "male" if texts & set(words_for("male_nouns")) else None


def _told_by_article(sentence: Sentence, name: Word) -> Gender | None:
    """Of the noun before a name, in a language where its article tells: la ministre Anna Berg."""
    noun = sentence.head(name) if name.deprel in ("appos", "flat") else None
    articles = sentence.children(noun, "det") if noun is not None and noun.index < name.index else ()
    told = {article.feats.get("Gender") for article in articles}
    return "female" if told == {"Fem"} else "male" if told == {"Masc"} else None
