"""Institutions and groups that only their noun names: "die Staatsanwaltschaft", "the coast guard", "the shipowners".

In one report such a noun is one thing. It is whatever the report names with that noun, where that is one; else it has
no name but the noun, and is nothing in any other report.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import msgspec

from wederhoor.extract.clauses import base_language
from wederhoor.extract.mentions.mention_index import MentionIndex, mention_of
from wederhoor.extract.mentions.mention_words import (
    country_word,
    ends_in,
    has_definite_article,
    has_town_ending,
    is_in,
    is_plural,
    words_for,
)
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.record import EntityType, Mention, mention_id
from wederhoor.text.gazetteer import lookup

ENOUGH_LETTERS = 5  # of the first word, to tell two names with one noun apart
LONGEST = 3  # words: public prosecutor's office
WITHOUT_ARTICLE = ("nsubj", "nsubj:pass", "obl:agent", "root")
NAMING = ("nmod", "nmod:poss", "appos", "flat", "nummod", "acl", "det:poss")
BODIES = ("organisation", "government")
INSTITUTIONS = ("ministry_nouns", "army_nouns")


def unnamed_institutions_in(reading: Reading, index: MentionIndex) -> Iterator[Mention]:
    """Mentions of what no name was found for; `index` holds all that is named."""
    named = [m for m in index.mentions if m.type in BODIES and m.antecedent is None and m.form in ("name", "nominal")]
    first: dict[str, Mention] = {}
    for sentence in reading.sentences:
        for noun in sentence.words:
            words = _phrase(sentence, noun, index)
            if words is not None:
                made = _made(reading, sentence, words)
                name = _own_name(sentence, words, made)
                if name is not None:
                    named.append(_as_name(made, name))
                    yield named[-1]
                    continue
                meant = _only_one_named(named, words) or first.get(made.name.casefold())
                if meant is not None:
                    yield msgspec.structs.replace(made, antecedent=meant.id, type=meant.type)
                elif not _is_group(words):
                    first[made.name.casefold()] = made
                    yield made


def _made(reading: Reading, sentence: Sentence, words: tuple[Word, ...]) -> Mention:
    noun = words[-1]
    is_german = base_language(sentence.language) == "de" and noun.lemma[:1].isupper()
    name = " ".join([*(word.text for word in words[:-1]), noun.lemma if is_german else noun.text])
    kind: EntityType = "government" if ends_in(noun, "ministry_nouns") else "organisation"
    ends = (words[0], noun)
    return mention_of(reading.report, sentence, words=ends, form="nominal", kind=kind, name=name)


def _own_name(sentence: Sentence, words: tuple[Word, ...], made: Mention) -> str | None:
    """What tells one from all others, by its town or country: "Kölner Polizei"; None for most."""
    if len(words) > 1 and _is_of_town(sentence, words[0]):
        return made.name
    adjective = _adjective_of_first(sentence, words[-1])
    return f"{adjective.text} {made.name}" if adjective is not None else None


def _as_name(made: Mention, name: str) -> Mention:
    made_id = mention_id(made.report, made.words.start, made.words.end, "name")
    return msgspec.structs.replace(made, id=made_id, form="name", name=name)


def _is_of_town(sentence: Sentence, word: Word) -> bool:
    """Kölner in "die Kölner Polizei", Rotterdamse in "de Rotterdamse rechtbank", Leeds in "Leeds police"."""
    language, is_capital = base_language(sentence.language), word.text[:1].isupper()
    noun = sentence.head(word)
    if noun is None or noun.index <= word.index or not is_capital or country_word(sentence, word) is not None:
        return False
    if language == "en":
        return word.upos == "PROPN" and word.deprel in ("compound", "nmod:poss", "nmod")
    is_adjective = word.deprel in ("amod", "compound", "nmod") and word.upos in ("ADJ", "PROPN")
    return is_adjective and len(word.text) >= ENOUGH_LETTERS and has_town_ending(word, language)


def _adjective_of_first(sentence: Sentence, noun: Word) -> Word | None:
    """Norwegischen in "mit dem norwegischen Militär und dem Geheimdienst": the second is of that country too."""
    first = sentence.head(noun) if noun.deprel == "conj" else None
    if first is None or first.upos != "NOUN" or any(sentence.children(noun, "amod", "nmod", "nmod:poss")):
        return None
    if not any(ends_in(first, kind) for kind in INSTITUTIONS) and not is_institution(sentence, first):
        return None
    adjectives = (word for word in sentence.children(first, "amod") if country_word(sentence, word) is not None)
    return next(adjectives, None)


def is_institution(sentence: Sentence, noun: Word) -> bool:
    """Whether a noun, with the words right before it, is what a state has one of: customs service, Wahlkommission."""
    if is_in(noun.lemma.lower(), "told_with_country") or is_in(noun.text.lower(), "told_with_country"):
        return True
    if not _may_end_one(noun):
        return False
    told = (words for words in _endings(sentence, noun) if _is_told(sentence, words))
    return any(not _is_group(words) for words in told)


def _phrase(sentence: Sentence, noun: Word, index: MentionIndex) -> tuple[Word, ...] | None:
    """The words of an institution that nobody names, without its article; None for everything else."""
    if noun.upos not in ("NOUN", "PROPN") or not _may_end_one(noun) or index.covering(noun) is not None:
        return None
    words = next((words for words in _endings(sentence, noun) if _is_told(sentence, words)), None)
    words = words and _with_place(sentence, words)
    return words if words is not None and _stands_alone(sentence, words) else None


def _with_place(sentence: Sentence, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Das sächsische Innenministerium, die Kölner Polizei: the word for a region or town tells it from others."""
    before = sentence.words[words[0].index - 1] if words[0].index else None
    if before is None or before.head != words[-1].index:
        return words
    is_region = before.deprel == "amod" and before.text.lower().endswith(words_for("region_endings"))
    is_told = is_region and ends_in(words[-1], "ministry_nouns")
    return (before, *words) if is_told or _is_of_town(sentence, before) else words


def _may_end_one(noun: Word) -> bool:
    """Whether a word can be the last of an institution or group: looked up first, since most nouns are none."""
    lower = noun.text.lower()
    if lower in _last_words() or lower.endswith(words_for("told_institution_endings")):
        return True
    lemma = noun.lemma.lower()
    return lemma != lower and (lemma in _last_words() or lemma.endswith(words_for("told_institution_endings")))


@cache
def _last_words() -> frozenset[str]:
    lists = ("told_institutions", "told_institution_heads", "told_groups")
    return frozenset(entry.split()[-1] for kind in lists for entry in words_for(kind))


def _endings(sentence: Sentence, noun: Word) -> Iterator[tuple[Word, ...]]:
    for n_words in range(min(LONGEST, noun.index + 1), 0, -1):
        yield sentence.words[noun.index - n_words + 1 : noun.index + 1]


def _is_told(sentence: Sentence, words: tuple[Word, ...]) -> bool:
    lemmas = (words[-1].text.lower(), words[-1].lemma.lower())
    before = " ".join(word.text.lower() for word in words[:-1])
    if any(is_in(f"{before} {last}".strip(), "told_institutions") for last in lemmas):
        return True
    if before:
        return _is_english_institution(sentence, words)
    is_group = _is_group(words) and is_plural(sentence, words[-1])
    return is_group or (_is_by_ending(sentence, words[-1]) and not words[-1].has("Number", "Plur"))


def _is_by_ending(sentence: Sentence, noun: Word) -> bool:
    """Das Zollkriminalamt, de kiescommissie; longer than the ending, which any could be."""
    lower = noun.lemma.lower()
    is_compound = lower.endswith(words_for("told_institution_endings")) and not is_in(lower, "too_general")
    return is_compound and has_definite_article(sentence, noun)


def _is_english_institution(sentence: Sentence, words: tuple[Word, ...]) -> bool:
    """The election commission, emergency services."""
    noun, before = words[-1], words[:-1]
    is_head = any(is_in(form.lower(), "told_institution_heads") for form in (noun.lemma, noun.text))
    return (
        sentence.language == "en"
        and is_head
        and len(before) == 1
        and before[0].head == noun.index
        and before[0].upos in ("NOUN", "ADJ")
    )


def _is_group(words: tuple[Word, ...]) -> bool:
    return is_in(words[-1].lemma.lower(), "told_groups")


def _stands_alone(sentence: Sentence, words: tuple[Word, ...]) -> bool:
    """Definite, or without an article as in a headline; not "another authority", "the ministry for trade"."""
    noun, inside = words[-1], {word.index for word in words}
    beside = [word for word in sentence.children(noun) if word.index not in inside]
    is_told_apart = any(word.deprel == "amod" for word in beside) and not _is_group(words)
    if is_told_apart or any(word.deprel in NAMING for word in beside) or noun.deprel in ("flat", "compound"):
        return False
    articles = [word for word in beside if word.deprel == "det"]
    if articles:
        return all(word.has("Definite", "Def") for word in articles)
    return not _is_group(words) and noun.deprel in WITHOUT_ARTICLE


def _only_one_named(named: list[Mention], words: tuple[Word, ...]) -> Mention | None:
    """The first mention of the one thing that the report names by this noun; None where there are none or several."""
    noun = words[-1].lemma.lower()
    nouns = next((row for row in words_for("institution_synonyms") if noun in row), (noun,))
    fields = [word.text.lower() for word in words[:-1] if is_in(word.text.lower(), "ministry_fields")]
    of_field = (mention for mention in named if all(field in mention.name.lower() for field in fields))
    found = [mention for mention in of_field if any(_has_noun(mention, one) for one in nouns)]
    names = {_identity(mention) for mention in found}
    return found[0] if len(names) == 1 else None


def _identity(mention: Mention) -> str:
    """What the gazetteer knows it as, else its name without the ending of an adjective: griechische, griechischer."""
    known = lookup(mention.name, mention.language)
    return known.key if known is not None else mention.name.casefold().split()[0][:ENOUGH_LETTERS]


def _has_noun(mention: Mention, noun: str) -> bool:
    words = [word.strip(",;").lower() for word in mention.name.split()]
    if " ".join(words) == noun:
        return mention.form == "name"
    return len(words) > 1 and any(word == noun or _is_form_of(word, noun) for word in words)


def _is_form_of(word: str, noun: str) -> bool:
    """Reedern, Reeder; Reedereien is another word."""
    return word.startswith(noun) and len(word) - len(noun) <= 2
