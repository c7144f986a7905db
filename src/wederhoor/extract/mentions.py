"""From a reading to its mentions.

Names, country words, governments, capitals that act, and pronouns with their antecedent.
"""

from __future__ import annotations

import tomllib
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import Any, Literal

import msgspec

from wederhoor.extract.quotes import Quote, find_quotes
from wederhoor.extract.speech import speech_lexicon, verb_lemma
from wederhoor.read.reading import NameSpan, Reading, Sentence, Word
from wederhoor.record import EntityType, Mention, MentionForm, Report, mention_id
from wederhoor.text.gazetteer import Known, lookup
from wederhoor.text.names import strip_genitive

NAME_TYPES: dict[str, EntityType] = {"PER": "person", "ORG": "organisation", "LOC": "place", "OTH": "other"}
ACTING = frozenset(("nsubj", "obl:agent", "csubj"))
MAX_SENTENCES_BACK = 3
MAX_NOUN_PHRASE = 4  # words between a government and its country; farther apart they are misread
DESCRIBED = ("person_nouns", "company_nouns", "ministry_nouns")
MIN_PROBABILITY = 0.35  # below it the early reader's names were wrong more often than right on German PUD
PRONOUNS: dict[str, dict[str, Literal["male", "female"]]] = {
    "de": {"er": "male", "sie": "female"},
    "nl": {"hij": "male", "zij": "female", "ze": "female"},
    "en": {"he": "male", "she": "female"},
}


class MentionIndex:
    """The mentions of a report by their place in its text."""

    def __init__(self, mentions: Iterable[Mention]) -> None:
        self.mentions = tuple(sorted(mentions, key=lambda m: (m.words.start, -m.words.end)))
        self._starts = [m.words.start for m in self.mentions]
        self._longest = max((m.words.end - m.words.start for m in self.mentions), default=0)

    def covering(self, word: Word) -> Mention | None:
        """The longest mention that holds `word`; None when nothing names it."""
        return next(iter(sorted(self._holding(word), key=lambda m: m.words.start - m.words.end)), None)

    def inside(self, start: int, end: int) -> Iterator[Mention]:
        """Mentions wholly between `start` and `end`, in text order."""
        at = bisect_right(self._starts, start - 1)
        while at < len(self.mentions) and self._starts[at] < end:
            if self.mentions[at].words.end <= end:
                yield self.mentions[at]
            at += 1

    def _holding(self, word: Word) -> Iterator[Mention]:
        at = bisect_right(self._starts, word.start) - 1
        while at >= 0 and self._starts[at] >= word.start - self._longest:
            if self.mentions[at].words.end >= word.end:
                yield self.mentions[at]
            at -= 1


@cache
def words_for(kind: str) -> tuple[str, ...]:
    """One list of `lexicon/mentions.toml`."""
    return tuple(_lexicon()[kind])


@cache
def _lexicon() -> dict[str, Any]:
    return tomllib.loads((files("wederhoor.extract") / "lexicon/mentions.toml").read_text(encoding="utf-8"))


def ends_in(word: Word, kind: str) -> bool:
    """Whether the word, or the last part of the compound, stands in a list of `lexicon/mentions.toml`."""
    return word.lemma.lower().endswith(words_for(kind)) or word.text.lower().endswith(words_for(kind))


def find_mentions(reading: Reading) -> MentionIndex:
    """All mentions of a report; where two would cross, the name wins."""
    found: list[Mention] = []
    for sentence in reading.sentences:
        named = list(_names(reading.report, sentence))
        taken = {i for first, last, _ in named for i in range(first, last)}
        found += [mention for _, _, mention in named]
        found += _governments(reading.report, sentence, taken)
        found += _country_words(reading.report, sentence, taken)
        found += _speaking_names(reading.report, sentence, taken)
    named_index = MentionIndex(found)
    return MentionIndex([*found, *_pronouns(reading, named_index), *_descriptions(reading, named_index)])


def _mention(
    report: Report, sentence: Sentence, first: Word, last: Word, form: MentionForm, kind: EntityType, name: str
) -> Mention:
    return Mention(
        id=mention_id(report.id, first.start, last.end, form),
        report=report.id,
        words=report.cite(first.start, last.end),
        form=form,
        type=kind,
        name=name,
        language=sentence.language,
    )


def _names(report: Report, sentence: Sentence) -> Iterator[tuple[int, int, Mention]]:
    """(first word, word after the last, mention) of the reader's names."""
    for span in sentence.names:
        if span.probability < MIN_PROBABILITY and not _known(sentence, span):
            continue
        if all(w.upos == "NOUN" and w.text[:1].islower() for w in sentence.words[span.first : span.last]):
            continue  # "the president" is no name, whatever stands before it
        first, last = sentence.words[span.first], sentence.words[span.last - 1]
        known = _known(sentence, span)
        head = _head_of(sentence, span)
        kind = _name_type(sentence, span, head, known)
        form: MentionForm = "name"
        if known and known.kind in ("capital", "seat") and _acts(sentence, head, known):
            kind, form = "government", "metonym"
        name = strip_genitive(report.text[first.start : last.end], sentence.language)
        yield span.first, span.last, _mention(report, sentence, first, last, form, kind, name)


def _known(sentence: Sentence, span: NameSpan) -> Known | None:
    text = " ".join(word.text for word in sentence.words[span.first : span.last])
    return lookup(text, sentence.language)


def _head_of(sentence: Sentence, span: NameSpan) -> Word:
    """The word of the name that hangs on a word outside it."""
    inside = sentence.words[span.first : span.last]
    return next((w for w in inside if not span.first <= w.head < span.last), inside[0])


def _name_type(sentence: Sentence, span: NameSpan, head: Word, known: Known | None) -> EntityType:
    if known and span.type != "PER":
        return known.type
    kind = NAME_TYPES[span.type]
    last = sentence.words[span.last - 1].text.lower().rstrip(".")
    if kind == "organisation" and (
        last in words_for("company_forms") or _described_as(sentence, head, "company_nouns")
    ):
        return "company"
    if kind == "other" and ends_in(sentence.words[span.last - 1], "initiative_words"):
        return "initiative"
    return kind


def _described_as(sentence: Sentence, name: Word, kind: str) -> bool:
    """Whether a noun of `kind` stands beside the name: its head ("die Firma X") or its apposition ("X, eine Firma")."""
    head = sentence.head(name)
    beside = [head] if head and name.deprel in ("appos", "flat", "compound", "nmod") else []
    return any(ends_in(word, kind) for word in [*beside, *sentence.children(name, "appos")] if word.upos == "NOUN")


def _acts(sentence: Sentence, head: Word, known: Known) -> bool:
    """Whether a capital or seat stands for the government: it is the subject of a doing, not where something is."""
    if head.deprel not in ACTING:
        # a palace or ministry is hardly ever meant as a building, unless something is said to be in it
        return known.kind == "seat" and not any(sentence.children(head, "case"))
    verb = sentence.head(head)
    return verb is not None and verb.upos in ("VERB", "AUX", "ADJ") and verb.lemma not in words_for("place_verbs")


def _governments(report: Report, sentence: Sentence, taken: set[int]) -> Iterator[Mention]:
    """“die chinesische Regierung”, “the government in Minsk”, “das US-Finanzministerium”: told by a country word."""
    for word in sentence.words:
        if word.index in taken or word.upos not in ("NOUN", "PROPN"):
            continue
        ministry = ends_in(word, "ministry_nouns")
        if not ministry and not ends_in(word, "government_nouns"):
            continue
        beside = sentence.children(word, "amod", "nmod", "nmod:poss", "det", "compound", "appos")
        country = next((w for w in beside if _country(w, sentence)), None)
        prefix = lookup(word.text.partition("-")[0], sentence.language) if "-" in word.text else None
        if country is None and (prefix is None or prefix.country is None):
            continue
        first, last = sorted((country or word, word), key=lambda w: w.index)
        if last.index - first.index > MAX_NOUN_PHRASE:
            continue
        taken.update(range(first.index, last.index + 1) if country and country.deprel == "amod" else [word.index])
        name = strip_genitive(report.text[first.start : last.end], sentence.language)
        yield _mention(report, sentence, first, last, "name" if ministry else "nominal", "government", name)


def _country(word: Word, sentence: Sentence) -> bool:
    known = lookup(word.text, sentence.language)
    return known is not None and known.kind in ("country", "adjective", "demonym", "capital")


def _country_words(report: Report, sentence: Sentence, taken: set[int]) -> Iterator[Mention]:
    """Country names that the reader missed, and the adjectives and names of peoples that stand for a country."""
    for word in sentence.words:
        if word.index in taken or word.upos not in ("ADJ", "NOUN", "PROPN"):
            continue
        known = lookup(word.text, sentence.language)
        if known is None or not (word.text[:1].isupper() or sentence.language == "de"):
            continue
        name = strip_genitive(word.text, sentence.language)
        if known.kind in ("country", "adjective", "demonym"):
            form: MentionForm = "name" if known.kind == "country" else "nominal"
            yield _mention(report, sentence, word, word, form, "place", name)
        elif known.kind in ("body", "outlet", "agency") and word.upos != "ADJ" and _is_named(sentence, word):
            yield _mention(report, sentence, word, word, "name", known.type, name)


def _speaking_names(report: Report, sentence: Sentence, taken: set[int]) -> Iterator[Mention]:
    """Proper nouns that say something though the reader saw no name in them ("…, sagte Kaltwasser")."""
    for word in sentence.words:
        if word.index in taken or word.upos != "PROPN" or word.deprel != "nsubj" or not _says(sentence, word):
            continue
        parts = [w for w in (word, *sentence.children(word, "flat")) if w.upos == "PROPN" and w.index not in taken]
        first, last = min(parts, key=lambda w: w.index), max(parts, key=lambda w: w.index)
        if lookup(word.text, sentence.language) is None and last.index - first.index < len(parts):
            name = strip_genitive(report.text[first.start : last.end], sentence.language)
            yield _mention(report, sentence, first, last, "name", "person", name)


def _is_named(sentence: Sentence, word: Word) -> bool:
    """Whether a word that is also a common noun ("Spiegel", "Post") stands there as a name.

    It speaks, or it is no noun.
    """
    head = sentence.head(word)
    speaks = (
        head is not None
        and word.deprel == "nsubj"
        and verb_lemma(sentence, head) in speech_lexicon(sentence.language).verbs
    )
    return word.upos == "PROPN" or speaks or word.text.isupper()


def _pronouns(reading: Reading, index: MentionIndex) -> Iterator[Mention]:
    """“er”, “zij”, “he” as subjects with the person that they stand for; none where nobody was named nearby."""
    quotes = find_quotes(reading.report)
    for position, sentence in enumerate(reading.sentences):
        genders = PRONOUNS.get(sentence.language, {})
        for word in sentence.words:
            gender = genders.get(word.text.lower())
            if (
                gender is None
                or word.upos != "PRON"
                or not word.deprel.startswith("nsubj")
                or _is_plural(sentence, word)
            ):
                continue
            person = _antecedent(reading, position, word, gender, index, quotes)
            if person is not None:
                made = _mention(reading.report, sentence, word, word, "pronoun", "person", word.text)
                yield msgspec.structs.replace(made, antecedent=person.id)


def _is_plural(sentence: Sentence, pronoun: Word) -> bool:
    verb = sentence.head(pronoun)
    parts = [verb, *sentence.children(verb, "aux", "aux:pass", "cop")] if verb else []
    return any(w.has("Number", "Plur") and w.has("VerbForm", "Fin") for w in parts)


def _antecedent(
    reading: Reading,
    position: int,
    pronoun: Word,
    gender: Literal["male", "female"],
    index: MentionIndex,
    quotes: tuple[Quote, ...],
) -> Mention | None:
    """The person that a pronoun most likely stands for.

    Subjects before others, near before far, gender where words tell it.
    """
    best: tuple[float, Mention] | None = None
    quoted = _is_quoted(quotes, pronoun)
    for back, at in enumerate(range(position, max(-1, position - MAX_SENTENCES_BACK - 1), -1)):
        sentence = reading.sentences[at]
        for mention in index.inside(sentence.start, min(sentence.end, pronoun.start) if back == 0 else sentence.end):
            if mention.type != "person" or mention.form != "name":
                continue
            word = next(w for w in sentence.words if w.start >= mention.words.start)
            if _told_gender(sentence, word) not in (None, gender):
                continue
            if quoted and not _is_quoted(quotes, word) and _says(sentence, word):
                continue  # nobody who is quoted calls themselves "he"
            subject = (
                2.0
                if word.deprel.startswith("nsubj")
                else 0.5
                if word.deprel in ("obl:agent", "appos", "flat")
                else 0.0
            )
            score = subject - 1.2 * back + 0.001 * mention.words.start / (1 + len(reading.report.text))
            if best is None or score > best[0]:
                best = (score, mention)
    return best[1] if best else None


def _is_quoted(quotes: tuple[Quote, ...], word: Word) -> bool:
    return any(quote.start <= word.start < quote.end for quote in quotes)


def _says(sentence: Sentence, name: Word) -> bool:
    """Whether the name is the subject of a verb of saying."""
    at: Word | None = name
    while at is not None and at.deprel in ("flat", "appos", "compound"):
        at = sentence.head(at)
    verb = sentence.head(at) if at is not None and at.deprel == "nsubj" else None
    return verb is not None and verb_lemma(sentence, verb) in speech_lexicon(sentence.language).verbs


def _told_gender(sentence: Sentence, name: Word) -> Literal["male", "female"] | None:
    """The gender that a noun or title beside the name tells; None when nothing does."""
    head = sentence.head(name)
    beside = [w for w in (head, *sentence.children(name)) if w is not None and w.upos in ("NOUN", "PROPN")]
    texts = {w.text.lower().rstrip(".") for w in beside}
    if texts & set(words_for("female_nouns")) or any(w.upos == "NOUN" and ends_in(w, "female_nouns") for w in beside):
        return "female"
    return "male" if texts & set(words_for("male_nouns")) else None


def _descriptions(reading: Reading, index: MentionIndex) -> Iterator[Mention]:
    """“der Minister”, “het bedrijf”: a definite noun phrase without a name, tied to the last name it described.

    “De Chinese president” is only tied to a name that stood beside a president of China.
    """
    described: list[tuple[str, str | None, Mention]] = []
    for sentence in reading.sentences:
        for word in sentence.words:
            mention = index.covering(word)
            if mention is not None and mention.form == "name":
                if mention.type == "government" and ends_in(word, "ministry_nouns"):
                    described.append((word.lemma.lower(), _country_of(sentence, word), mention))
                elif mention.words.start == word.start:
                    described += [
                        (w.lemma.lower(), _country_of(sentence, w), mention) for w in _nouns_beside(sentence, word)
                    ]
                continue
            if mention is not None or word.upos != "NOUN" or not _is_definite(sentence, word):
                continue
            kind = next((kind for kind in DESCRIBED if ends_in(word, kind)), None)
            country = _country_of(sentence, word)
            same = (m for noun, land, m in reversed(described) if _same_noun(noun, word) and country in (None, land))
            known = next(same, None) if kind else None
            if known is not None and (known.type == "person") == (kind == "person_nouns"):
                first = min([word, *sentence.children(word, "det", "amod")], key=lambda w: w.index)
                made = _mention(reading.report, sentence, first, word, "nominal", known.type, word.text)
                yield msgspec.structs.replace(made, antecedent=known.id)


def _country_of(sentence: Sentence, noun: Word) -> str | None:
    """The country of “der chinesische Präsident” or “Chinas Präsident”; None where no word tells it."""
    for word in sentence.children(noun, "amod", "nmod", "nmod:poss", "det", "det:poss", "compound"):
        known = lookup(word.text, sentence.language)
        if known is not None and known.country is not None:
            return known.country
    return None


def _nouns_beside(sentence: Sentence, name: Word) -> list[Word]:
    head = sentence.head(name)
    beside = [head] if head and name.deprel in ("appos", "flat", "compound", "nmod") else []
    nouns = [
        *beside,
        *sentence.children(name, "appos", "compound", "flat"),
        *(sentence.children(head, "compound") if head else ()),
    ]
    return [w for w in nouns if w.upos == "NOUN"]


def _is_definite(sentence: Sentence, noun: Word) -> bool:
    return noun.has("Number", "Sing") and any(
        w.has("Definite", "Def") or w.has("PronType", "Dem") for w in sentence.children(noun, "det")
    )


def _same_noun(noun: str, word: Word) -> bool:
    """Whether a noun beside a name is this noun, or a compound of it ("Außenminister" and "Minister")."""
    short = word.lemma.lower()
    return noun == short or (len(short) > 4 and noun.endswith(short)) or (len(noun) > 4 and short.endswith(noun))
