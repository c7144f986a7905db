"""Names within a noun that nothing else tells to be names: Biden-Regierung, Wagner-Chef, kabinet-Schoof."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wederhoor.extract.mentions.mention_index import mention_at
from wederhoor.extract.mentions.mention_words import words_for
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import EntityType, Mention, Report
from wederhoor.text.gazetteer import lookup
from wederhoor.text.lemmas import lemma
from wederhoor.text.words import COMPOUNDING

SHORTEST = 2  # letters of a name before a hyphen: VW-Sprecher


def names_in_compounds(
    report: Report, sentence: Sentence, taken: set[int], seen: Mapping[str, EntityType]
) -> Iterator[Mention]:
    """Names before (kabinet-Schoof: behind) a hyphen, and before an English noun; `seen` are found otherwise."""
    for word in sentence.words:
        if word.index in taken or word.upos not in ("NOUN", "PROPN", "X", "ADJ"):
            continue
        part = _part(sentence, word)
        if part is not None:
            start, end, kind = part
            name = report.text[start:end]
            if name not in seen and lookup(name, sentence.language) is None:
                yield mention_at(report, sentence, span=(start, end), form="name", kind=kind, name=name)


def _part(sentence: Sentence, word: Word) -> tuple[int, int, EntityType] | None:
    """Where in a word a name stands, and of what kind."""
    if sentence.language == "en":
        return _before_noun(sentence, word)
    first, hyphen, rest = word.text.rpartition("-")
    if not hyphen or sentence.language not in COMPOUNDING or "'" in first:
        return None
    if rest[:1].isupper() and first.lower() in words_for("heads_of_person"):
        return word.start + len(first) + 1, word.end, "person"
    before = sentence.words[word.index - 1] if word.index else None
    if before is not None and before.upos == "PROPN":
        return None  # the end of a longer name: Human Rights Watch-Sprecher
    kind = _kind_before(rest.lower())
    is_name = kind is not None and _may_be_name(first, sentence.language)
    return (word.start, word.start + len(first), kind) if kind is not None and is_name else None


def _kind_before(rest: str) -> EntityType | None:
    if rest in words_for("heads_of_person"):
        return "person"
    return "organisation" if is_of_body(rest) else None


def is_of_body(rest: str) -> bool:
    """Whether what stands behind a hyphen belongs to a firm or another body: chef, woordvoerder."""
    return rest in words_for("heads_of_body") or rest.endswith(words_for("heads_of_body_endings"))


def _may_be_name(first: str, language: str) -> bool:
    if len(first) < SHORTEST or not first[:1].isupper() or any(letter.isdigit() for letter in first):
        return False
    is_common = any(part.lower() in words_for("no_first_parts") for part in first.split("-"))
    is_common = is_common or first.lower().endswith(words_for("common_first_endings"))
    return not is_common and (first.isupper() or lemma(first, language, "NOUN") == first)


def _before_noun(sentence: Sentence, word: Word) -> tuple[int, int, EntityType] | None:
    """Biden in "the Biden administration"."""
    noun = sentence.head(word)
    is_part = word.upos == "PROPN" and word.deprel == "compound" and noun is not None and noun.index == word.index + 1
    if not is_part or noun is None or noun.lemma.lower() not in words_for("english_heads_of_person"):
        return None
    return word.start, word.end, "person"
