"""Who speaks: the subject of a verb of saying, the words that name them, and what class of speaker they are."""

from __future__ import annotations

from dataclasses import dataclass

from wederhoor.extract.clauses import clause_words, first_of_predicate, is_passive, opens_with_comma
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import Span, noun_phrase, span_of
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.closing import closing_speaker
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.extract.verbs import verb_lemma
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
    span = _without_time(sentence, words, span_of(words))
    if span is None:
        return None
    mention = _named_in(sentence, head, words, index)
    if head.upos == "ADJ" and (head.text[:1].islower() or head.index == 0):
        return None
    if (
        head.upos in ("ADV", "VERB", "AUX", "ADP", "PUNCT")
        or (head.upos == "DET" and head.text.lower() not in lexicon.shown_people)
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
        begins = span.first == end and span.type == "PER" and head.upos == "NOUN" and head.index == end - 1
        if begins or span.first < end < span.last:
            return list(sentence.words[words[0].index : span.last])
    return words


def _without_time(sentence: Sentence, words: list[Word], span: Span | None) -> Span | None:
    """Of "Sullivan am Sonntag" only Sullivan: parsers hang the day of saying on the speaker."""
    if span is None or len(words) < 2:
        return span
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
        if not _is_of_place(sentence, w, head)
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
    bodies = [
        m for m in inside if m.type in ("organisation", "company", "government") and m.form in ("name", "metonym")
    ]
    return bodies[0] if len(bodies) == 1 and head.has("Number", "Sing") else None


def _is_of_place(sentence: Sentence, word: Word, head: Word) -> bool:
    """Whether a part of a name belongs to a phrase with a preposition ("the embassy in New | York")."""
    above = sentence.words[word.head]
    return above.index != head.index and any(sentence.children(above, "case"))


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


def subject_of(sentence: Sentence, verb: Word) -> Word | None:
    """The head of the noun phrase that does the saying; None where nobody is named.

    Looks through passives ("von X mitgeteilt"), coordination, control ("X wollte sagen") and relative clauses
    ("X, der sagte").
    """
    seen: set[int] = set()
    at: Word | None = verb
    while at is not None and at.index not in seen:
        seen.add(at.index)
        agent = next(sentence.children(at, "obl:agent"), None)
        if agent is not None:
            return agent
        passive = is_passive(sentence, at)
        subject = _own_subject(sentence, at, passive=passive)
        if passive:
            return _by_agent(sentence, at)
        closing = closing_speaker(sentence, at)
        if closing is not None:
            return closing
        if subject is not None and not _is_misread(sentence, at, subject):
            return _without_relative(sentence, at, subject)
        if at.deprel in ("acl", "acl:relcl") and at.has("VerbForm", "Part"):
            return None
        above = sentence.head(at)
        # "hat … gewarnt" read as two verbs
        split_perfect = (
            above is not None and above.lemma in clause_words(sentence.language).perfect and at.has("VerbForm", "Part")
        )
        at = above if at.deprel in ("conj", "xcomp", "aux", "advcl") or split_perfect else None
    return None


def _own_subject(sentence: Sentence, verb: Word, *, passive: bool) -> Word | None:
    """The subject that the tree gives a verb; of two, the one behind a verb that follows what is said."""
    subjects = list(sentence.children(verb, "nsubj", *(() if passive else ("nsubj:pass",))))
    lexicon = speech_lexicon(sentence.language)
    its = lexicon.it_pronouns | lexicon.pointing
    # "hält es der Minister für möglich", "Dat meldde de omroep"
    subjects = [w for w in subjects if w.text.lower() not in its] or subjects
    if sentence.language != "en" and subjects and subjects[0].text.lower() in lexicon.pointing:
        return noun_behind(sentence, verb) or subjects[0]  # it points to what is said, and the speaker stands behind
    behind = [w for w in subjects if w.index > verb.index]
    follows = opens_with_comma(sentence, sentence.words[first_of_predicate(sentence, verb)])
    return next(iter(behind if follows and behind else subjects), None)


def _is_misread(sentence: Sentence, verb: Word, subject: Word) -> bool:
    """A dative before the verb with a name right behind it ("Der Zeitung sagte X.

    …") is whom they told, not who spoke.
    """
    after = sentence.words[verb.index + 1] if verb.index + 1 < len(sentence.words) else None
    straight = sentence.language == "en" and sentence.words[verb.index - 1].upos != "PUNCT"  # "Falk said Peru will …"
    if after is None or subject.index > verb.index or straight:
        return False
    nominative = after.upos == "PRON" and after.text.lower() in speech_lexicon(sentence.language).nominative
    # "Falk nannte Peru …", "Er rief Peru auf", but "Der Zeitung sagte Falk …"
    objects = ("obj", "iobj") if subject.upos in ("PROPN", "PRON") else ("iobj",)
    # of two subjects of "Peru beschuldigt Mali" the first accuses
    accuses = subject.upos == "PROPN" and verb_lemma(sentence, verb) in _accusing(sentence)
    is_object = after.head == verb.index and (after.deprel in objects or accuses)
    is_name = after.upos == "PROPN" and not find_times(after.text, sentence.language)  # "onthulde maandag"
    return nominative or (is_name and after.head != subject.index and not is_object)


def _accusing(sentence: Sentence) -> frozenset[str]:
    return stance_lexicon(sentence.language).pointing.accusing


def inverted_subject(sentence: Sentence, verb: Word) -> Word | None:
    """The noun phrase right behind a verb of saying that follows what was said ("…, sagte Minister X"),
    where the tree has no subject.
    """
    if verb.index == 0 or sentence.words[verb.index - 1].upos not in ("PUNCT", "PROPN", "NOUN", "PRON"):
        return None
    return noun_behind(sentence, verb)


def noun_behind(sentence: Sentence, verb: Word) -> Word | None:
    """The head of the noun phrase that stands right behind a verb, whatever the tree makes of it."""
    for word in sentence.words[verb.index + 1 : verb.index + 6]:
        if word.upos in ("NOUN", "PROPN", "PRON"):
            at = word
            while at.head > verb.index and sentence.words[at.head].upos in ("NOUN", "PROPN"):
                at = sentence.words[at.head]
            return at
        if word.upos not in ("DET", "ADJ", "ADV", "NUM", "X"):
            return None
    return None


def _by_agent(sentence: Sentence, verb: Word) -> Word | None:
    by = clause_words(sentence.language).by
    phrases = sentence.children(verb, "obl", "nmod")
    return next((w for w in phrases if any(case.text.lower() in by for case in sentence.children(w, "case"))), None)


def _without_relative(sentence: Sentence, verb: Word, subject: Word) -> Word | None:
    """The noun that a relative pronoun stands for."""
    if subject.upos != "PRON" or not (subject.has("PronType", "Rel") or verb.deprel in ("acl:relcl", "acl")):
        return subject
    at: Word | None = verb
    while at is not None and at.deprel not in ("acl:relcl", "acl"):
        at = sentence.head(at) if at.deprel == "conj" else None
    return sentence.head(at) if at is not None else subject


def speaks_of_more(content: Span, speaker: Speaker | None) -> bool:
    """Whether the content is not just the speaker's own words in the sentence."""
    return speaker is None or not (content[0] <= speaker.words[0] and speaker.words[1] <= content[1])
