"""Names that the reader saw in one sentence and missed in another: a surname alone, a genitive, part of a compound."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from wederhoor.extract.clauses import base_language
from wederhoor.extract.mentions.mention_index import mention_at, mention_of
from wederhoor.extract.mentions.mention_words import ends_in, is_one_of
from wederhoor.extract.mentions.not_names import (
    is_lone_title,
    is_member_of_party,
    is_never_a_name,
    is_person_of_name,
    is_title,
)
from wederhoor.extract.mentions.told_kinds import FIRM_LIKE, kind_of_noun, told_kind
from wederhoor.extract.says import is_subject_of_saying
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import EntityType, Mention, Report
from wederhoor.text.gazetteer import lookup
from wederhoor.text.genitives import strip_genitive
from wederhoor.text.lemmas import is_known
from wederhoor.text.names import name_tokens, surname

SHORTEST = 3  # letters; shorter words are too often something else
LONGEST_CALLED = 3  # words
LONGEST_NAME = 8  # words of a name that is seen again
NAME_KINDS = ("person", "organisation", "company", "place")


def names_seen(mentions: Sequence[Mention]) -> dict[str, EntityType]:
    """What the names of a report are called, and of what type: whole names, surnames of persons, heads of firms."""
    seen: dict[str, EntityType] = {}
    for mention in mentions:
        if mention.form != "name" or mention.type not in NAME_KINDS:
            continue
        tokens = name_tokens(mention.name)
        alone = surname(mention.name) if mention.type == "person" and len(tokens) > 1 else mention.name
        if (
            len(alone) >= SHORTEST
            and alone[:1].isupper()
            and " " not in alone
            and lookup(alone, mention.language) is None
        ):
            seen[alone] = "person" if "person" in (seen.get(alone), mention.type) else mention.type
    for mention in mentions:
        head = mention.name.split(" ")[0]
        if mention.form == "name" and mention.type in FIRM_LIKE and _may_stand_alone(mention, head):
            seen.setdefault(head, mention.type)
        if mention.form == "name" and " " in mention.name and lookup(mention.name, mention.language) is None:
            seen.setdefault(mention.name, mention.type)
    return {name: kind for name, kind in seen.items() if not is_title(name)}  # "Mr." of "Mr. Falk-Berg"


def _may_stand_alone(mention: Mention, head: str) -> bool:
    """Whether the first word of a firm's name may be used for all of it: Toros, of Toros Teknik."""
    is_long = head != mention.name and len(head) > SHORTEST and head[:1].isupper() and head[1:].islower()
    return (
        is_long
        and not is_known(head.lower(), base_language(mention.language))
        and lookup(head, mention.language) is None
    )


def repeated_in(
    report: Report, sentence: Sentence, taken: set[int], seen: Mapping[str, EntityType]
) -> Iterator[Mention]:
    """Words that are names elsewhere in the report; the words of each are added to `taken`."""
    for word in sentence.words:
        if word.index in taken or not word.text[:1].isupper():
            continue
        last = _last_of_name(report, sentence, word, taken, seen)
        if last is not None:
            taken.update(range(word.index, last.index + 1))
            name = report.text[word.start : last.end]
            yield mention_of(report, sentence, words=(word, last), form="name", kind=seen[name], name=name)
            continue
        name = word.text if word.text in seen else strip_genitive(word.text, sentence.language)
        first, hyphen, _ = word.text.partition("-")
        if name in seen and not _is_common_noun(sentence, word):
            taken.add(word.index)
            yield mention_of(report, sentence, words=(word, word), form="name", kind=seen[name], name=name)
        elif hyphen and first in seen:
            is_group = kind_of_noun(word) in ("organisation", "company")  # Wagner-Gruppe, whoever Wagner is
            is_part = not is_group and (seen[first] == "person" or _belongs_to_name(sentence, word))
            span = (word.start, word.start + len(first)) if is_part else (word.start, word.end)
            kind = kind_of_noun(word) if is_group else None
            name = first if is_part else name
            yield mention_at(report, sentence, span=span, form="name", kind=kind or seen[first], name=name)


def _last_of_name(
    report: Report, sentence: Sentence, first: Word, taken: set[int], seen: Mapping[str, EntityType]
) -> Word | None:
    """The last word of the longest name of several words that begins here; None where none does."""
    longer = [name for name in seen if name.startswith(f"{first.text} ")]
    following = (word for word in sentence.words[first.index + 1 : first.index + LONGEST_NAME] if longer)
    ends = [word for word in following if report.text[first.start : word.end] in longer]
    is_free = ends and not taken & set(range(first.index, ends[-1].index + 1))
    return ends[-1] if is_free else None


def _belongs_to_name(sentence: Sentence, word: Word) -> bool:
    """Maaskade-bod, Toros-Inhaber, Nil-Gipfel: what is somebody's or something's that is named before the hyphen."""
    is_noun = word.text.partition("-")[2].islower() or is_person_of_name(word, sentence.language)
    return is_noun or ends_in(word, "person_nouns") or ends_in(word, "event_endings")


def _is_common_noun(sentence: Sentence, word: Word) -> bool:
    """ "Der Koch" is no Mr Koch; die Brand-Gruppe is one wherever it stands, and so is an acronym."""
    is_noun = word.upos == "NOUN" and "-" not in word.text and not word.text.isupper()
    return is_noun and any(sentence.children(word, "det", "amod", "det:poss"))


def called_names_in(report: Report, sentence: Sentence, taken: set[int]) -> Iterator[Mention]:
    """Names that the reader missed behind the noun that says what they are: "die Reederei Hallig Linie"."""
    for noun in sentence.words:
        kind = kind_of_noun(noun) if noun.upos == "NOUN" and noun.index not in taken else None
        if kind is None:
            continue
        words = list(_name_behind(sentence, noun, taken))
        if words and lookup(words[0].text, sentence.language) is None:
            taken.update(word.index for word in words)
            name = strip_genitive(report.text[words[0].start : words[-1].end], sentence.language)
            yield mention_of(report, sentence, words=(words[0], words[-1]), form="name", kind=kind, name=name)
    yield from _examples_in(report, sentence, taken)


def _examples_in(report: Report, sentence: Sentence, taken: set[int]) -> Iterator[Mention]:
    """Names that the reader missed in a list of them: "arms makers such as Harding and Stallworth"."""
    for word in sentence.words:
        if word.index in taken or word.upos != "PROPN" or not word.text[:1].isupper() or is_lone_title(word):
            continue
        told = told_kind(sentence, word.index, word.index + 1) if _is_in_list(sentence, word) else None
        if told is not None and told.strength == "noun" and lookup(word.text, sentence.language) is None:
            taken.add(word.index)
            yield mention_of(report, sentence, words=(word, word), form="name", kind=told.kind, name=word.text)


def _is_in_list(sentence: Sentence, word: Word) -> bool:
    before = sentence.words[word.index - 1] if word.index else None
    return before is not None and (before.upos == "CCONJ" or before.text == "," or is_one_of(before, "such_as"))


def _name_behind(sentence: Sentence, noun: Word, taken: set[int]) -> Iterator[Word]:
    """The proper nouns right behind a noun, or behind "called"."""
    following = sentence.words[noun.index + 1 : noun.index + 2]
    first = noun.index + (2 if any(is_one_of(word, "called_words") for word in following) else 1)
    first += any(is_lone_title(word) for word in sentence.words[first : first + 1])
    for word in sentence.words[first : first + LONGEST_CALLED]:
        is_apposed = word.head == noun.index and word.deprel in ("appos", "flat") and not word.has("Number", "Plur")
        if not (word.upos == "PROPN" or is_apposed) or not word.text[:1].isupper() or word.index in taken:
            return
        yield word


def speaking_names_in(report: Report, sentence: Sentence, taken: set[int]) -> Iterator[Mention]:
    """Proper nouns that say something though the reader saw no name in them ("…, sagte Kaltwasser")."""
    for word in sentence.words:
        if word.index in taken or word.upos != "PROPN" or word.deprel != "nsubj":
            continue
        if not is_subject_of_saying(sentence, word) or is_member_of_party(word, sentence.language):
            continue
        if is_never_a_name(sentence, [word]):
            continue
        if kind_of_noun(word) == "person" and word.index + 1 in taken:
            continue  # Europaabgeordnete before a name
        if any(sentence.children(word, "det")) and is_known(word.text, base_language(sentence.language)):
            continue  # der Pförtner
        parts = [w for w in (word, *sentence.children(word, "flat")) if w.upos == "PROPN" and w.index not in taken]
        first, last = min(parts, key=lambda w: w.index), max(parts, key=lambda w: w.index)
        if lookup(word.text, sentence.language) is None and last.index - first.index < len(parts):
            taken.update(range(first.index, last.index + 1))
            name = strip_genitive(report.text[first.start : last.end], sentence.language)
            yield mention_of(report, sentence, words=(first, last), form="name", kind="person", name=name)
