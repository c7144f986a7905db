"""Who speaks: the words that name them, what they name, and what class of speaker they are."""

from __future__ import annotations

from dataclasses import dataclass

from wederhoor.extract.clauses import clause_words
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.mentions.mention_words import ends_in
from wederhoor.extract.phrases import Span, noun_phrase, span_of
from wederhoor.extract.speech import is_utterance, speech_lexicon
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Mention, SpeakerClass
from wederhoor.text.dates import find_times


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who a statement is attributed to, by the words of the report."""

    words: Span
    mention: Mention | None  # None: the words name nothing known ("Western officials")
    speaker_class: SpeakerClass


def speaker_at(sentence: Sentence, head: Word, index: MentionIndex) -> Speaker | None:
    """The speaker whose noun phrase has `head`; None for words that cannot speak (expletives, "man", a plan, a law)."""
    lexicon = speech_lexicon(sentence.language)
    lemma = head.lemma.lower()
    small = clause_words(sentence.language)
    if lemma in lexicon.never_speaker or (head.text.lower() in small.expletives and head.deprel == "expl"):
        return None
    words = _with_whole_names(sentence, head, noun_phrase(sentence, head))
    words = _without_hearer(sentence, head, words)
    span = _without_time(sentence, words, span_of(words))
    if span is None:
        return None
    mention = _named_in(sentence, head, words, index)
    is_owner = head.upos == "DET" and mention is not None  # "[his] words"
    stands_for_one = head.text.lower() in lexicon.shown_people or is_owner
    if head.upos == "ADJ" and (head.text[:1].islower() or head.index == 0) and not stands_for_one:
        return None
    if (
        (head.upos in ("ADV", "VERB", "AUX", "ADP", "PUNCT", "DET") and not stands_for_one)
        or head.has("Person", "1")
        or head.has("Person", "2")
        or head.has("Reflex", "Yes")
    ):
        return None
    if mention is None and head.upos in ("PRON", "DET"):
        nobody = small.no_one | (lexicon.it_pronouns - lexicon.shown_people)
        return Speaker(span, None, "anonymous") if head.text.lower() not in nobody else None
    return Speaker(span, mention, _class_of(head, mention, lexicon.anonymous, lexicon.collective))


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


def _without_hearer(sentence: Sentence, head: Word, words: list[Word]) -> list[Word]:
    """Of "ein Sprecher gegenüber der Zeitung" the spokesman; not of "ambassador to Peru"."""
    heard_by = stance_lexicon(sentence.language).heard_by
    phrases = (w for w in sentence.children(head, "nmod", "obl") if w.index > head.index)
    heard = (w for w in phrases if any(c.text.lower() in heard_by for c in sentence.children(w, "case")))
    hearer = next((w for w in heard if ends_in(head, "person_nouns")), None)
    if hearer is None:
        return words
    first = min(c.index for c in sentence.children(hearer, "case"))
    return [w for w in words if w.index < first] or words


def _without_time(sentence: Sentence, words: list[Word], span: Span | None) -> Span | None:
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


def _named_in(sentence: Sentence, head: Word, words: list[Word], index: MentionIndex) -> Mention | None:
    """The mention that speaks: a person named in the phrase, else what covers its head,
    else the body that it belongs to.
    """
    own = index.covering(head)
    if own is not None and (own.type == "person" or own.form in ("name", "metonym", "pronoun")):
        return own
    inside = [m for m in index.inside(words[0].start, words[-1].end) if m.form != "pronoun"]
    beside = {
        w.start
        for w in words
        if w.deprel in ("flat", "appos", "compound") and w.head >= 0 and _within_two(sentence, w, head)
        if not _is_of_place(sentence, w, head) and not _is_genitive(w, head, index)
    }
    beside |= {w.start for w in words if _is_second_subject(w, head)}
    person = next(
        (m for m in inside if m.type == "person" and any(m.words.start <= s < m.words.end for s in beside)), None
    )
    if person is not None or own is not None:
        return person or own
    named = next(
        (m for m in inside if m.form in ("name", "metonym") and any(m.words.start <= s < m.words.end for s in beside)),
        None,
    )
    if named is not None:
        return named
    owner = _owner_of_paper(sentence, head, index)
    if owner is not None:
        return owner
    bodies = [
        m for m in inside if m.type in ("organisation", "company", "government") and m.form in ("name", "metonym")
    ]
    is_sent = ends_in(head, "speaking_for_others")  # an ambassador to Nato does not speak for it
    return bodies[0] if len(bodies) == 1 and head.has("Number", "Sing") and not is_sent else None


def _owner_of_paper(sentence: Sentence, head: Word, index: MentionIndex) -> Mention | None:
    """The state whose paper speaks: "Chinas Vorschlag fordert …", "China's letter says …"."""
    if not is_utterance(head, speech_lexicon(sentence.language)):
        return None
    owners = (w for w in sentence.children(head, "nmod", "nmod:poss") if not any(sentence.children(w, "case")))
    named = (index.covering(w) for w in owners if w.upos == "PROPN" and w.index < head.index)
    return next((m for m in named if m is not None and m.form in ("name", "metonym")), None)


def _is_of_place(sentence: Sentence, word: Word, head: Word) -> bool:
    """Whether a part of a name belongs to a phrase with a preposition ("the embassy in New | York")."""
    above = sentence.words[word.head]
    return above.index != head.index and any(sentence.children(above, "case"))


def _is_genitive(word: Word, head: Word, index: MentionIndex) -> bool:
    """Whether a name before the noun is whose they are, whatever the tree makes of it: Bergs Anwalt is not Berg."""
    owner = index.covering(word) if word.index < head.index and head.upos == "NOUN" else None
    return owner is not None and owner.form == "name" and owner.name != owner.words.text


def _is_second_subject(word: Word, head: Word) -> bool:
    """Whether a tree makes two subjects of a title and the name behind it ("mayor | Nina Falk")."""
    follows = word.index == head.index + 1 and word.upos == "PROPN" and head.upos == "NOUN"
    return follows and word.deprel == head.deprel == "nsubj" and word.head == head.head


def _within_two(sentence: Sentence, word: Word, head: Word) -> bool:
    above = sentence.words[word.head]
    return above.index == head.index or (above.head >= 0 and sentence.words[above.head].index == head.index)


def _class_of(
    head: Word, mention: Mention | None, anonymous: tuple[str, ...], collective: tuple[str, ...]
) -> SpeakerClass:
    if mention is not None and (mention.type == "person" or mention.form in ("name", "metonym", "pronoun")):
        return "named"
    if mention is not None:
        return "collective"
    lemma, text = head.lemma.lower(), head.text.lower()
    if lemma.endswith(anonymous) or text.endswith(anonymous):
        return "anonymous"
    return (
        "collective"
        if head.has("Number", "Plur") or lemma.endswith(collective) or text.endswith(collective)
        else "anonymous"
    )


def speaks_of_more(content: Span, speaker: Speaker | None) -> bool:
    """Whether the content is not just the speaker's own words in the sentence."""
    return speaker is None or not (content[0] <= speaker.words[0] and speaker.words[1] <= content[1])
