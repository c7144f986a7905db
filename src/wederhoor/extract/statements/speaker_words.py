"""Which words name a speaker: with the whole of a name, without to whom, when or where they spoke."""

from __future__ import annotations

from wederhoor.extract.clauses import clause_words
from wederhoor.extract.mentions.mention_words import ends_in
from wederhoor.extract.phrases import Span, below, noun_phrase, span_of
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.read.reading import Sentence, Word
from wederhoor.text.dates import find_times


def words_of_speaker(sentence: Sentence, head: Word) -> list[Word]:
    """The words of the noun phrase of `head` that name who speaks."""
    words = _without_hearer(sentence, head, _with_whole_names(sentence, head, noun_phrase(sentence, head)))
    while words and words[-1] != head and (words[-1].upos == "ADV" or words[-1].has("Degree", "Cmp")):
        words = words[:-1]  # "Falk | later"
    return _without_focus(words, head, speech_lexicon(sentence.language).focus)


def _with_whole_names(sentence: Sentence, head: Word, words: list[Word]) -> list[Word]:
    """A noun phrase out to the end of the name that it breaks off in or stands before ("Außenminister | Nina Falk")."""
    if not words:
        return words
    end = words[-1].index + 1
    for span in sentence.names:
        begins = span.first == end and span.type == "PER" and head.upos in ("NOUN", "PROPN")
        begins = begins and (head.index == end - 1 or ends_in(head, "person_nouns"))  # "Secretary of State | Nina Falk"
        if begins or span.first < end < span.last:
            return list(sentence.words[words[0].index : span.last])
    return words


def _without_focus(words: list[Word], head: Word, focus: tuple[tuple[str, ...], ...]) -> list[Word]:
    """Of "vor allem Bauern" the farmers."""
    for opener in focus:
        rest = words[len(opener) :]
        if rest and head in rest and tuple(w.text.lower() for w in words[: len(opener)]) == opener:
            return rest
    return words


def _without_hearer(sentence: Sentence, head: Word, words: list[Word]) -> list[Word]:
    """Of "ein Sprecher gegenüber der Zeitung" the spokesman; not of "ambassador to Peru"."""
    hung = [w for w in words if w.head == head.index and w.index > head.index]
    phrases = ((w, phrase) for w in hung for phrase in (w, *sentence.children(w)))  # "Falk | later to Reuters"
    heard = next(((w, phrase) for w, phrase in phrases if _hears(sentence, head, phrase)), None)
    if heard is None:
        return words
    by, hearer = heard
    first = min(below(sentence, by if by.upos in ("ADV", "ADJ") else hearer))
    return [w for w in words if w.index < first] or words


def _hears(sentence: Sentence, head: Word, phrase: Word) -> bool:
    """Whether a phrase behind a speaker tells to whom or where they spoke: "Falk | in a televised interview"."""
    lexicon = stance_lexicon(sentence.language)
    cases = {w.text.lower() for w in sentence.children(phrase, "case")}
    told_in = cases & clause_words(sentence.language).place and phrase.lemma.lower() in lexicon.interviews
    heard_by = cases & lexicon.heard_by and (head.upos == "PROPN" or ends_in(head, "person_nouns"))
    return phrase.index > head.index and bool(told_in or heard_by)


def without_time(sentence: Sentence, words: list[Word], span: Span | None) -> Span | None:
    """Of "Sullivan am Sonntag" only Sullivan: parsers hang the day of saying on the speaker."""
    if span is None or not words:
        return span
    if len(words) == 1:  # "a-t-elle déclaré mercredi"
        is_time = words[0].upos in ("NOUN", "PROPN") and any(find_times(words[0].text, sentence.language))
        return None if is_time else span
    start, end = span
    text = "".join(w.text + " " * _gap(words, i) for i, w in enumerate(words))
    last = next((t for t in find_times(text, sentence.language) if start + t.end >= end and t.start > 0), None)
    if last is None:
        return span
    kept = [w for w in words if w.end <= start + last.start]
    while kept and kept[-1].upos in ("ADP", "DET", "PUNCT"):
        kept = kept[:-1]
    return span_of(kept) or span


def _gap(words: list[Word], index: int) -> int:
    return words[index + 1].start - words[index].end if index + 1 < len(words) else 0
