"""Names that the gazetteer knows and the reader missed: bodies of many words, countries, parts of compounds."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.mentions.mention_index import head_of, mention_at, mention_of
from wederhoor.extract.mentions.mention_words import has_definite_article, is_one_of, is_plural, words_for
from wederhoor.extract.mentions.metonyms import acts, is_building
from wederhoor.extract.mentions.not_names import is_in_sum_of_money
from wederhoor.extract.says import is_subject_of_saying
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import EntityType, Mention, MentionForm, Report
from wederhoor.text.gazetteer import Known, lookup
from wederhoor.text.genitives import strip_genitive

SMALL_LETTERS = ("de", "fr", "es", "ru")  # where adjectives of countries are written with a small letter
LONGEST_NAME = 8  # words, of any body in the gazetteer
NAMED_KINDS = ("body", "agency", "outlet", "seat", "country", "capital")
LONG_WORD = 8  # letters, of a noun that is the name of a body wherever it stands
PART_KINDS = ("body", "seat", "country", "capital")
THE_WEST = "body:west"
PAPERS = ("outlet", "agency")


def long_names_in(report: Report, sentence: Sentence) -> Iterator[tuple[int, int, Mention]]:
    """(first word, word after the last, mention) of known names of two words or more, the longest at each place."""
    words, at = sentence.words, 0
    while at < len(words):
        last, known = _longest_name(sentence, words[at])
        if known is None:
            at += 1
            continue
        yield at, last.index + 1, _known_mention(report, sentence, (words[at], last), known)
        at = last.index + 1


def _longest_name(sentence: Sentence, first: Word) -> tuple[Word, Known | None]:
    if not first.text[:1].isupper():
        return first, None
    following = sentence.words[first.index + 1 : first.index + LONGEST_NAME]
    for last in reversed(following):
        if (last.text[:1].isupper() or sentence.language in ("fr", "es")) and _spaced_once(sentence, first, last):
            text = " ".join(word.text for word in sentence.words[first.index : last.index + 1])
            known = lookup(text, sentence.language)
            if known is not None and known.kind in NAMED_KINDS:
                is_article = first.upos == "DET" and lookup(text.partition(" ")[2], sentence.language) is not None
                return (first, None) if is_article else (last, known)
    return first, None


def _spaced_once(sentence: Sentence, first: Word, last: Word) -> bool:
    """Whether nothing but words lies between, so that their text is what is looked up."""
    return all(word.text[:1].isalnum() for word in sentence.words[first.index : last.index + 1])


def _known_mention(report: Report, sentence: Sentence, words: tuple[Word, Word], known: Known) -> Mention:
    first, last = words
    head = head_of(sentence.words[first.index : last.index + 1])
    form, kind = _form(sentence, head, known)
    text = report.text[first.start : last.end]
    bare = strip_genitive(text, sentence.language)
    name = bare if lookup(bare, sentence.language) == known else text  # Partei Chinas is named so
    return mention_of(report, sentence, words=words, form=form, kind=kind, name=name)


def _form(sentence: Sentence, head: Word, known: Known) -> tuple[MentionForm, EntityType]:
    if known.kind in ("capital", "seat") and acts(sentence, head, known):
        return "metonym", "government"
    return "name", "place" if is_building(sentence, head, known) else known.type


def known_words_in(report: Report, sentence: Sentence, taken: set[int]) -> Iterator[Mention]:
    """Names of one word that the reader missed, and the adjectives and names of peoples that stand for a country."""
    for word in sentence.words:
        if word.index in taken or word.upos not in ("ADJ", "NOUN", "PROPN") or is_in_sum_of_money(sentence, word):
            continue
        known = lookup(word.text, sentence.language)
        if known is None or not (word.text[:1].isupper() or sentence.language in SMALL_LETTERS):
            continue
        name = strip_genitive(word.text, sentence.language)
        if known.kind == "demonym" and _is_one_of_a_people(sentence, word):
            yield mention_of(report, sentence, words=(word, word), form="nominal", kind="person", name=name)
        elif known.kind in ("adjective", "demonym"):
            yield mention_of(report, sentence, words=(word, word), form="nominal", kind="place", name=name)
        elif known.key == THE_WEST and not _is_of_the_world(sentence, word):
            continue
        elif known.kind in ("country", "seat") or (word.upos != "ADJ" and _is_named(sentence, word, known)):
            form, kind = _form(sentence, word, known)
            yield mention_of(report, sentence, words=(word, word), form=form, kind=kind, name=name)


def _is_named(sentence: Sentence, word: Word, known: Known) -> bool:
    """Whether a word that is also a common noun ("Spiegel", "Post") stands there as a name.

    It speaks, it is no noun, or it is too long to be anything else (Europaparlament).
    """
    is_long = known.kind == "body" and (len(word.text) >= LONG_WORD or known.key == THE_WEST)
    return is_long or word.upos == "PROPN" or is_subject_of_saying(sentence, word) or word.text.isupper()


def _is_one_of_a_people(sentence: Sentence, word: Word) -> bool:
    """A Serb, der Serbe: somebody, and no country. English calls a people by its adjective too: the French."""
    if word.deprel in ("amod", "compound", "flat") or is_plural(sentence, word):
        return False
    if any(is_one_of(article, "indefinite") for article in sentence.children(word, "det")):
        return True
    is_people = sentence.language == "en" and word.text.lower().endswith(words_for("people_endings"))
    return not is_people and has_definite_article(sentence, word)


def _is_of_the_world(sentence: Sentence, word: Word) -> bool:
    """Whether the west is meant that acts: not the west of a country, nor where the wind comes from."""
    is_of_something = any(sentence.children(word, "nmod", "nmod:poss", "amod"))
    cases = list(sentence.children(word, "case"))
    is_where = any(is_one_of(case, "local_prepositions") for case in cases)
    has_article = any(sentence.children(word, "det")) or any(is_one_of(case, "with_article_in_them") for case in cases)
    return has_article and not is_of_something and not is_where


def pairs_in(report: Report, sentence: Sentence) -> Iterator[tuple[int, int, Mention]]:
    """The countries of "Russland-Ukraine" and "Minsk-Moskou-Beijing"; all share the place of the word."""
    for word in sentence.words:
        parts = word.text.split("-")
        if len(parts) < 2 or lookup(word.text, sentence.language) is not None:
            continue
        known = [lookup(part, sentence.language) for part in parts]
        if all(one is not None and _is_land(one) for one in known):
            start = word.start
            for part in parts:
                span = (start, start + len(part))
                made = mention_at(report, sentence, span=span, form="name", kind="place", name=part)
                yield word.index, word.index + 1, made
                start += len(part) + 1


def parts_in(report: Report, sentence: Sentence, taken: set[int]) -> Iterator[Mention]:
    """Known names before a hyphen: Kreml in Kreml-Sprecher, EU in EU-Kommissar, both in Peru-Chile-Gipfel."""
    for word in sentence.words:
        if word.index in taken or "-" not in word.text or is_in_sum_of_money(sentence, word):
            continue
        if lookup(word.text, sentence.language) is None:
            yield from _known_parts(report, sentence, word)


def _known_parts(report: Report, sentence: Sentence, word: Word) -> Iterator[Mention]:
    """The names at the start of a compound, up to the first part that is none."""
    start = word.start
    *parts, last = word.text.split("-")
    for part, rest in zip(parts, [*parts[1:], last], strict=True):
        known = lookup(part, sentence.language) if part[:1].isupper() else None
        if known is None or not rest or not (_may_be_part(known, rest) if start == word.start else _is_land(known)):
            return
        acting = known.kind == "seat" or (known.kind == "capital" and rest.lower() in words_for("backed_words"))
        form: MentionForm = "metonym" if acting else "name"
        kind: EntityType = "government" if acting else known.type
        span = (start, start + len(part))
        yield mention_at(report, sentence, span=span, form=form, kind=kind, name=part)
        start += len(part) + 1


def _is_land(known: Known) -> bool:
    return known.kind in ("country", "capital")


def _may_be_part(known: Known, rest: str) -> bool:
    """EU-Kommissar; of a paper only what papers have, since many are called by common nouns: Spiegel-Bericht."""
    return known.kind in PART_KINDS or (known.kind in PAPERS and rest.lower() in words_for("heads_of_paper"))
