"""Who speaks: the words that name them, what they name, and what class of speaker they are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import takewhile

from wederhoor.extract.clauses import clause_words
from wederhoor.extract.mentions.agreement import BODIES
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.mentions.mention_words import ends_in, is_one_of, is_person_noun
from wederhoor.extract.phrases import Span, span_of
from wederhoor.extract.says import is_saying_expletive
from wederhoor.extract.speech import is_utterance, speech_lexicon
from wederhoor.extract.statements.speaker_words import without_time, words_of_speaker
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Mention, SpeakerClass

MAX_TITLE = 4  # words between a body and whoever holds an office there
TITLE_WORDS = ("NOUN", "PROPN", "ADJ", "ADP")
NAMING_NOBODY = ("ADV", "VERB", "AUX", "ADP", "PUNCT", "DET")


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who a statement is attributed to, by the words of the report."""

    words: Span
    mention: Mention | None  # None: the words name nothing known ("Western officials")
    speaker_class: SpeakerClass

    def ending_before(self, end: int) -> Speaker:
        """The speaker by fewer words where they reach beyond `end`, a place behind their beginning."""
        start = self.words[0]
        return replace(self, words=(start, min(self.words[1], end))) if start < end else self


def speaker_at(sentence: Sentence, head: Word, index: MentionIndex) -> Speaker | None:
    """The speaker whose noun phrase has `head`; None for words that cannot speak (expletives, "man", a plan, a law)."""
    lexicon = speech_lexicon(sentence.language)
    lemma = head.lemma.lower()
    small = clause_words(sentence.language)
    is_nobody = head.text.lower() in small.expletives and head.deprel == "expl"
    if lemma in lexicon.never_speaker or (is_nobody and not is_saying_expletive(sentence, head)):
        return None
    words = words_of_speaker(sentence, head)
    span = without_time(sentence, words, span_of(words))
    if span is None:
        return None
    if head.upos == "PRON" and head.text.startswith("-"):  # "a[-t-]elle"
        span = (head.end - len(head.text.lstrip("-").removeprefix("t-")), head.end)
    mention = _named_in(sentence, head, words, index)
    is_owner = head.upos == "DET" and mention is not None  # "[his] words"
    stands_for_one = head.text.lower() in lexicon.shown_people | lexicon.few or is_owner
    small_adjective = head.upos == "ADJ" and (head.text[:1].islower() or head.index == 0)
    if (head.upos in NAMING_NOBODY or small_adjective) and not stands_for_one:
        return None
    if head.has("Person", "1") or head.has("Person", "2") or head.has("Reflex", "Yes"):
        return None
    if mention is None and head.upos in ("PRON", "DET"):
        unmeant = small.no_one | (lexicon.it_pronouns - lexicon.shown_people)
        return Speaker(span, None, "anonymous") if head.text.lower() not in unmeant else None
    if mention is not None and mention == _titled(sentence, head, index):
        span = (span[0], max(span[1], mention.words.end))
    return Speaker(span, mention, _class_of(head, mention, lexicon.anonymous, lexicon.collective))


def _named_in(sentence: Sentence, head: Word, words: list[Word], index: MentionIndex) -> Mention | None:
    """The mention that speaks: a person named in the phrase, else what covers its head,
    else the body that it belongs to.
    """
    titled = _titled(sentence, head, index)
    if titled is not None:
        return titled
    own = index.covering(head)
    if own is not None and own.form == "nominal" and (named := _apposed_name(sentence, head, words, index)) is not None:
        return named
    if own is not None and (own.type == "person" or own.form in ("name", "metonym", "pronoun")):
        return own
    inside = [m for m in index.inside(words[0].start, words[-1].end) if m.form != "pronoun"]
    beside = {
        w.start
        for w in words
        if (w.deprel in ("flat", "appos", "compound") or _is_bare_name(sentence, w))
        and w.head >= 0
        and _within_two(sentence, w, head)
        if not _is_of_place(sentence, w, head) and not _is_genitive(w, head, index)
    }
    beside |= {w.start for w in words if _is_second_subject(w, head)}
    person = next(
        (m for m in inside if m.type == "person" and any(m.words.start <= s < m.words.end for s in beside)), None
    )
    if person is not None or own is not None:
        return person or own
    told = (m for m in inside if m.form in ("name", "metonym") and not _only_tells_of(head, m, sentence.language))
    named = next((m for m in told if any(m.words.start <= s < m.words.end for s in beside)), None)
    if named is not None:
        return named
    owner = _owner_of_paper(sentence, head, index)
    if owner is not None:
        return owner
    bodies = [
        m for m in inside if m.type in ("organisation", "company", "government") and m.form in ("name", "metonym")
    ]
    # an ambassador to Nato does not speak for it, nor does an unnamed diplomat of the EU
    is_sent = ends_in(head, "speaking_for_others") or head.lemma.lower().endswith(_unnamed(sentence.language))
    return bodies[0] if len(bodies) == 1 and head.has("Number", "Sing") and not is_sent else None


def _only_tells_of(head: Word, mention: Mention, language: str) -> bool:
    """Whether a name only tells where an unnamed person is or whom they work for: "a senior EU diplomat"."""
    unnamed = mention.type in BODIES and head.lemma.lower().endswith(_unnamed(language))
    return unnamed or (mention.type == "place" and is_person_noun(head))


def _unnamed(language: str) -> tuple[str, ...]:
    """The endings of nouns for people whom a report does not name: "official", "insider"."""
    return speech_lexicon(language).anonymous


def _titled(sentence: Sentence, head: Word, index: MentionIndex) -> Mention | None:
    """The person behind a body and their title: "Treasury Under Secretary | Nina Falk"."""
    body = index.covering(head)
    is_office = body is None and head.upos == "PROPN"  # "Acme Research | Director"
    if not is_office and (body is None or body.type not in BODIES):
        return None
    end = head.start if body is None else body.words.end
    behind = [w for w in sentence.words if w.start >= end][: MAX_TITLE + 1]
    names = [(w, m) for w in behind if (m := index.covering(w)) is not None and m.form == "name"]
    first, name = names[0] if names else (None, None)
    title = list(takewhile(lambda w: w.upos in TITLE_WORDS and w != first, behind))
    is_title = any(ends_in(w, "person_nouns") or is_one_of(w, "office_words") for w in title)
    is_next = behind[len(title) : len(title) + 1] == [first]
    return name if name is not None and name.type == "person" and is_title and is_next else None


def _apposed_name(sentence: Sentence, head: Word, words: list[Word], index: MentionIndex) -> Mention | None:
    """The person named at the end of a phrase for an office: "der Vorsitzende der Gewerkschaft | Jan Berg"."""
    ends = (m for m in index.inside(words[0].start, words[-1].end) if m.words.end == words[-1].end)
    named = next((m for m in ends if m.type == "person" and m.form == "name"), None)
    first = next((w for w in words if named is not None and w.start == named.words.start), None)
    if named is None or first is None or first.deprel not in ("appos", "flat", "nmod") or not is_person_noun(head):
        return None
    own = any(sentence.children(first, "case", "det")) or named.name != named.words.text  # "der Anwalt Bergs"
    return named if not own and sentence.words[first.index - 1].upos == "NOUN" else None


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
    """Whether a name tells whose they are, whatever the tree makes of it: Bergs Anwalt is not Berg."""
    owner = index.covering(word) if head.upos == "NOUN" else None
    return owner is not None and owner.form == "name" and owner.name != owner.words.text


def _is_bare_name(sentence: Sentence, word: Word) -> bool:
    """A name behind its noun without a preposition, which French trees make an attribute: "M. | Falk"."""
    return word.deprel == "nmod" and word.upos == "PROPN" and not any(sentence.children(word, "case"))


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


def may_speak(sentence: Sentence, speaker: Speaker) -> bool:
    """Whether somebody or a paper can be meant: a storm, a crisis or a merger only shows or causes something."""
    lexicon = speech_lexicon(sentence.language)
    if speaker.mention is not None or speaker.speaker_class != "anonymous":
        return True
    words = [w for w in sentence.words if speaker.words[0] <= w.start < speaker.words[1]]
    papers = (w for w in words if w.lemma.lower().endswith(lexicon.shown_by) or is_utterance(w, lexicon))
    known = (w for w in words if {w.lemma.lower(), w.text.lower()} & frozenset(lexicon.anonymous))
    return any(papers) or any(known) or any(is_person_noun(w) or w.upos == "PRON" for w in words)


def speaks_of_more(content: Span, speaker: Speaker | None) -> bool:
    """Whether the content is not just the speaker's own words in the sentence."""
    return speaker is None or not (content[0] <= speaker.words[0] and speaker.words[1] <= content[1])
