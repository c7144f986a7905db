"""The names that the reader saw, as mentions: what kind of thing each is, and whether a place acts."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.mentions.mention_index import mention_of
from wederhoor.extract.mentions.mention_words import ends_in, is_one_of, words_for
from wederhoor.extract.mentions.metonyms import acts, is_building
from wederhoor.extract.mentions.name_spans import is_last_word, whole_spans
from wederhoor.extract.mentions.not_names import is_in_sum_of_money, is_never_a_name
from wederhoor.extract.mentions.told_kinds import FIRM_LIKE, kind_of_noun
from wederhoor.read.reading import NameSpan, Sentence, Word
from wederhoor.record import EntityType, Mention, MentionForm, Report
from wederhoor.text.gazetteer import Known, lookup
from wederhoor.text.genitives import strip_genitive
from wederhoor.text.lemmas import is_known
from wederhoor.text.names import is_country_given_name

NAME_TYPES: dict[str, EntityType] = {"PER": "person", "ORG": "organisation", "LOC": "place", "OTH": "other"}
MANY_CASES = ("cs", "pl", "ru", "uk")
MIN_SUPPORTED = 0.1  # for names that their spelling or the noun before them supports
SURE = 0.9
DOUBTFUL_FIRST = 0.7  # measured on half of PolNeAR's texts and the Dutch gold: names above, headline words below
NOT_GENITIVE = ("nsubj", "nsubj:pass", "obj", "iobj", "root")
NEVER_NAMES = ("ADV", "SCONJ", "CCONJ", "ADP", "PRON", "DET", "AUX")
MIN_PROBABILITY = 0.35  # below it the early reader's names were wrong more often than right on German PUD


def names_in(report: Report, sentence: Sentence) -> Iterator[tuple[int, int, Mention]]:
    """(first word, word after the last, mention) of the reader's names."""
    for span in whole_spans(sentence):
        known = _known(sentence, span)
        if span.probability < MIN_PROBABILITY and not known and not _is_supported(sentence, span):
            continue
        if _is_no_name(sentence, span, known):
            continue
        first, last = sentence.words[span.first], sentence.words[span.last - 1]
        head = _head_of(sentence, span)
        kind = _type(sentence, span, known)
        form: MentionForm = "name"
        if known and known.kind in ("capital", "seat") and acts(sentence, head, known):
            kind, form = "government", "metonym"
        elif known and is_building(sentence, head, known):
            kind = "place"
        elif known and known.kind == "seat":
            form = "metonym"
        name = report.text[first.start : last.end]
        if first.upos == "NOUN" and sentence.language == "de" and last != first:
            name = f"{first.lemma}{name[len(first.text) :]}"  # des Verbandes der Chemie
        if last == head or last.deprel not in ("nmod", "nmod:poss", "appos"):  # Partei Chinas is named so
            name = _bare_name(name, sentence, (first, head), kind)
        yield span.first, span.last, mention_of(report, sentence, words=(first, last), form=form, kind=kind, name=name)


def _is_headline_word(sentence: Sentence, span: NameSpan) -> bool:
    """A doubtful first word that is a word of the language: "Veto Power Impedes …", "Chagrijn"."""
    word = sentence.words[span.first]
    is_doubtful = span.probability < DOUBTFUL_FIRST and span.type != "LOC" and sentence.language in ("nl", "en")
    stands_alone = word.index == 0 and not word.deprel.startswith("nsubj")
    return is_doubtful and stands_alone and is_known(word.text.lower(), sentence.language)


def _is_no_name(sentence: Sentence, span: NameSpan, known: Known | None) -> bool:
    """Common nouns ("the president"), adverbs that open a sentence, titles before a name, what `not_names` knows."""
    words = sentence.words[span.first : span.last]
    if is_in_sum_of_money(sentence, words[-1]) or (known is None and is_never_a_name(sentence, words)):
        return True
    if all(w.upos == "NOUN" and w.text[:1].islower() for w in words):
        return True
    if known is not None or len(words) > 1:
        return False
    word, following = words[0], sentence.words[span.last : span.last + 1]
    if word.upos in NEVER_NAMES or _is_headline_word(sentence, span):
        return True
    if is_one_of(word, "person_nouns") and any(w.upos == "PROPN" for w in following):
        return True
    if sentence.language != "de":
        return False
    if span.type == "PER" and any(sentence.children(word, "amod")) and not any(sentence.children(word, "det")):
        return True  # russische Panzer: a person has an article before an adjective
    is_plain = word.upos == "NOUN" and "-" not in word.text  # Peloponnes-Halbinsel is a name
    return is_plain and _is_common_noun(sentence, span, word)


def _is_common_noun(sentence: Sentence, span: NameSpan, word: Word) -> bool:
    """Putins Vasall, russische Panzer: described as names are not; and no organisation ("die Grünen")."""
    described = any(sentence.children(word, "amod", "nmod:poss", "nmod", "det:poss"))
    return (described and span.type != "ORG") or (word.has("Number", "Plur") and span.probability < SURE)


def _is_supported(sentence: Sentence, span: NameSpan) -> bool:
    """Whether a doubtful name is written as one, or stands behind the noun that says what it is."""
    words = sentence.words[span.first : span.last]
    if span.probability < MIN_SUPPORTED or not all(word.text[:1].isupper() for word in words):
        return False
    before = sentence.words[span.first - 1] if span.first else None
    called = before is not None and kind_of_noun(before) is not None
    named = ("PROPN", "NOUN") if sentence.language == "nl" else ("PROPN",)  # Dutch writes only names so: Rijn Opslag
    return called or (len(words) > 1 and all(word.upos in named for word in words))


def _bare_name(text: str, sentence: Sentence, words: tuple[Word, Word], kind: EntityType) -> str:
    """Without a genitive ending; a place of one word in a language of many cases in its dictionary form.

    `words` are the first of the name and the one that the others hang on. The subject of a sentence is no genitive.
    """
    first, head = words
    if sentence.language in MANY_CASES and kind in ("place", "government") and text == first.text:
        return first.lemma[:1].upper() + first.lemma[1:]
    is_plural = head.deprel.startswith("nsubj") and any(w.has("Number", "Plur") for w in sentence.children(head, "det"))
    if is_plural or (kind == "person" and head.deprel == "appos" and head.has("Case", "Nom")):
        return strip_genitive(text, "en")  # die Neos; the spokeswoman, Ida Alves
    never = (*NOT_GENITIVE, "appos", "flat") if kind in FIRM_LIKE else NOT_GENITIVE if kind == "person" else ()
    if " " in text and (head.deprel in never or sentence.language == "en"):
        return strip_genitive(text, "en")
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


def _type(sentence: Sentence, span: NameSpan, known: Known | None) -> EntityType:
    if known and (span.type != "PER" or _is_never_a_person(sentence, span, known)):
        return known.type
    kind = NAME_TYPES[span.type]
    last = sentence.words[span.last - 1].text.lower().rstrip(".")
    if span.last - span.first > 1 and is_last_word(sentence.words[span.last - 1], "firm_last_words"):
        return "company"
    is_hyphenated = "-" in last and last.rpartition("-")[2] in words_for("firm_endings")
    if is_hyphenated and kind in ("person", "place", "organisation"):
        return "company"
    if (
        kind == "organisation"
        and span.last - span.first > 1
        and is_last_word(sentence.words[span.last - 1], "firm_like_last_words")
    ):
        return "company"
    if kind == "person" and is_last_word(sentence.words[span.last - 1], "group_last_words"):
        return "organisation"
    if kind == "organisation" and last in words_for("company_forms"):
        return "company"
    if kind == "other" and ends_in(sentence.words[span.last - 1], "initiative_words"):
        return "initiative"
    return kind


def _is_never_a_person(sentence: Sentence, span: NameSpan, known: Known) -> bool:
    """Whether what was read as a person is an agency, a body, or a country after which nobody is named (Norwegens)."""
    if known.kind in ("agency", "body"):
        return True
    is_one_word = span.last - span.first == 1
    return is_one_word and known.kind == "country" and not is_country_given_name(sentence.words[span.first].text)
