"""The names that the reader saw, as mentions: what kind of thing each is, and whether a place acts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from wederhoor.extract.mentions.mention_index import mention_of
from wederhoor.extract.mentions.mention_words import ends_in, words_for
from wederhoor.extract.mentions.metonyms import acts
from wederhoor.read.reading import NameSpan, Sentence, Word
from wederhoor.record import EntityType, Mention, MentionForm, Report
from wederhoor.text.gazetteer import Known, lookup
from wederhoor.text.genders import gender_of
from wederhoor.text.genitives import strip_genitive

NAME_TYPES: dict[str, EntityType] = {"PER": "person", "ORG": "organisation", "LOC": "place", "OTH": "other"}
MAYBE_FIRM = ("organisation", "person", "other")
MANY_CASES = ("cs", "pl", "ru", "uk")
MIN_SUPPORTED = 0.1  # for names that their spelling or the noun before them supports
MIN_PROBABILITY = 0.35  # below it the early reader's names were wrong more often than right on German PUD


def names_in(report: Report, sentence: Sentence) -> Iterator[tuple[int, int, Mention]]:
    """(first word, word after the last, mention) of the reader's names."""
    for span in _whole_spans(sentence):
        known = _known(sentence, span)
        if span.probability < MIN_PROBABILITY and not known and not _is_supported(sentence, span):
            continue
        if all(w.upos == "NOUN" and w.text[:1].islower() for w in sentence.words[span.first : span.last]):
            continue  # "the president" is no name, whatever stands before it
        first, last = sentence.words[span.first], sentence.words[span.last - 1]
        head = _head_of(sentence, span)
        kind = _type(sentence, span, head, known)
        form: MentionForm = "name"
        if known and known.kind in ("capital", "seat") and acts(sentence, head, known):
            kind, form = "government", "metonym"
        name = _bare_name(report.text[first.start : last.end], sentence, first, kind)
        yield span.first, span.last, mention_of(report, sentence, words=(first, last), form=form, kind=kind, name=name)


def _is_supported(sentence: Sentence, span: NameSpan) -> bool:
    """Whether a doubtful name is written as one, or stands behind the noun that says what it is."""
    words = sentence.words[span.first : span.last]
    if span.probability < MIN_SUPPORTED or not all(word.text[:1].isupper() for word in words):
        return False
    before = sentence.words[span.first - 1] if span.first else None
    called = before is not None and (ends_in(before, "company_nouns") or ends_in(before, "person_nouns"))
    return called or (len(words) > 1 and all(word.upos == "PROPN" for word in words))


def _whole_spans(sentence: Sentence) -> Iterator[NameSpan]:
    """The reader's spans; where one breaks off after a preposition, the next is its end: ministerie van + Defensie."""
    broken: NameSpan | None = None
    for span in sentence.names:
        joined = span
        if broken is not None and broken.last == span.first:
            joined = replace(broken, last=span.last, probability=min(broken.probability, span.probability))
        breaks_off = sentence.words[joined.last - 1].upos == "ADP" and joined.last - joined.first > 1
        broken = joined if breaks_off else None
        if not breaks_off:
            yield joined


def _bare_name(text: str, sentence: Sentence, first: Word, kind: EntityType) -> str:
    """Without a genitive ending; a place of one word in a language of many cases in its dictionary form."""
    if sentence.language in MANY_CASES and kind in ("place", "government") and text == first.text:
        return first.lemma[:1].upper() + first.lemma[1:]
    return strip_genitive(text, sentence.language)


def _known(sentence: Sentence, span: NameSpan) -> Known | None:
    """What the gazetteer knows of the words, as they stand or in their dictionary form."""
    words = sentence.words[span.first : span.last]
    known = lookup(" ".join(word.text for word in words), sentence.language)
    if known is None and len(words) == 1:
        return lookup(words[0].lemma[:1].upper() + words[0].lemma[1:], sentence.language)
    return known


def _head_of(sentence: Sentence, span: NameSpan) -> Word:
    """The word of the name that hangs on a word outside it."""
    inside = sentence.words[span.first : span.last]
    return next((w for w in inside if not span.first <= w.head < span.last), inside[0])


def _type(sentence: Sentence, span: NameSpan, head: Word, known: Known | None) -> EntityType:
    if known and span.type != "PER":
        return known.type
    kind = NAME_TYPES[span.type]
    last = sentence.words[span.last - 1].text.lower().rstrip(".")
    if kind == "organisation" and last in words_for("company_forms"):
        return "company"
    may_be_firm = kind in MAYBE_FIRM and (kind != "person" or _may_be_firm(sentence, span))
    if may_be_firm and _described_as(sentence, head, "company_nouns"):
        return "company"
    if kind == "other" and ends_in(sentence.words[span.last - 1], "initiative_words"):
        return "initiative"
    return kind


def _may_be_firm(sentence: Sentence, span: NameSpan) -> bool:
    """A single word read as a person, and no given name."""
    return span.last - span.first == 1 and gender_of(sentence.words[span.first].text) is None


def _described_as(sentence: Sentence, name: Word, kind: str) -> bool:
    """Whether a noun of `kind` stands beside the name: its head ("die Firma X") or its apposition ("X, eine Firma")."""
    head = sentence.head(name)
    beside = [head] if head and name.deprel in ("appos", "flat", "compound", "nmod") else []
    return any(ends_in(word, kind) for word in [*beside, *sentence.children(name, "appos")] if word.upos == "NOUN")
