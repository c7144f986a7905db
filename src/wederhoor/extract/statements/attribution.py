"""The passes that find who says what in one sentence; `statements.py` chooses among their drafts.

The grammar is written over Universal Dependencies; what differs between languages stands in `lexicon/speech.*.toml`.
"""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import clause_words, finite_verb
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import Span, below, noun_phrase, predicate_of, run_around, span_of, trimmed
from wederhoor.extract.speech import SpeechLexicon, is_utterance, speech_lexicon
from wederhoor.extract.statements.colons import colon_drafts
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.hearsay import hearsay_drafts, told_by_mood
from wederhoor.extract.statements.noun_frames import noun_drafts
from wederhoor.extract.statements.saying import verb_drafts
from wederhoor.extract.statements.second_clauses import is_behind_break
from wederhoor.extract.statements.speakers import Speaker, speaker_at
from wederhoor.read.reading import Sentence, Word

VERB_SECOND = ("de", "nl")
SO_NAMED = ("PROPN", "NOUN", "PRON", "ADP")
NAMING = ("NOUN", "PROPN", "PRON", "NUM", "ADJ", "X")


def find_drafts(sentence: Sentence, index: MentionIndex) -> Iterator[Draft]:
    """All that one sentence attributes to somebody, by its own words."""
    found = list(_told_by_words(sentence, speech_lexicon(sentence.language), index))
    yield from found or told_by_mood(sentence)


def _told_by_words(sentence: Sentence, lexicon: SpeechLexicon, index: MentionIndex) -> Iterator[Draft]:
    for verb in sentence.words:
        if verb.upos in ("VERB", "AUX", "ADJ"):
            yield from verb_drafts(sentence, verb, lexicon, index)
    yield from phrase_drafts(sentence, lexicon, index)
    yield from noun_drafts(sentence, lexicon, index)
    yield from colon_drafts(sentence, index)
    yield from hearsay_drafts(sentence, lexicon, index)


def phrase_drafts(sentence: Sentence, lexicon: SpeechLexicon, index: MentionIndex) -> Iterator[Draft]:
    """“laut X”, “X zufolge”, “nach Angaben von X”, “volgens X”, “according to X”, “…, so X”."""
    for word in sentence.words:
        text = word.text.lower()
        if text in lexicon.so and _is_so(sentence, word):
            draft = _so_draft(sentence, word, index)
            if draft is not None:
                yield draft
                continue
        if text in lexicon.carrying and word.deprel == "advmod":
            yield from _carried_phrase(sentence, word)
        if text in lexicon.before or text in lexicon.after or text in lexicon.with_noun:
            holder = _phrase_head(sentence, word, lexicon)
            if holder is None or (
                text in lexicon.with_noun and text not in lexicon.before and not is_utterance(holder, lexicon)
            ):
                continue
            if any(w.has("Person", "1") for w in sentence.children(holder, "det", "det:poss", "nmod:poss")):
                continue  # "unseren Informationen zufolge" is said by whoever speaks already
            speaker = _by_own_account(sentence, holder, index) or _account_of(sentence, holder, lexicon, index)
            if speaker is None or (text not in lexicon.after and holder.upos == "NUM"):
                continue
            if holder.index < word.index:
                speaker = _ending_before(speaker, sentence.words[word.index - 1])
            elif word.index > 0:
                speaker = _without_circumstances(sentence, speaker, holder)
            predicate = predicate_of(sentence, holder)
            content = _around(sentence, predicate, holder) if predicate.index != holder.index else None
            if content:
                yield Draft(
                    sentence.index, content, (word.start, word.end), text, speaker, "indirect", "assert", "phrase"
                )


def _carried_phrase(sentence: Sentence, word: Word) -> Iterator[Draft]:
    """“Demnach hat Peru …”: what was cited before says this too."""
    content = _around(sentence, predicate_of(sentence, word), word)
    if content:
        cue = (word.start, word.end)
        yield Draft(sentence.index, content, cue, word.text.lower(), None, "indirect", "assert", "phrase", carried=True)


def _by_own_account(sentence: Sentence, holder: Word, index: MentionIndex) -> Speaker | None:
    """For “nach eigenen Angaben”, “naar eigen zeggen” whoever the clause speaks of."""
    if not any(w.lemma.lower() in clause_words(sentence.language).own for w in sentence.children(holder, "amod")):
        return None
    words = span_of(noun_phrase(sentence, holder))
    subject = next(sentence.children(predicate_of(sentence, holder), "nsubj", "nsubj:pass"), None)
    speaker = speaker_at(sentence, subject, index) if subject is not None else None
    return Speaker(words, speaker.mention, speaker.speaker_class) if words and speaker is not None else None


def _around(sentence: Sentence, predicate: Word, phrase: Word) -> Span | None:
    """The clause of `predicate`, cut where the phrase stands at its edge; a phrase in its middle stays in.

    Half of "Unter den Toten sind Berichten zufolge Kinder" would say something else.
    """
    joined = sentence.children(predicate, "parataxis", "conj")
    second = {w.index for w in joined if is_behind_break(sentence, predicate, w)}
    words = trimmed(run_around(sentence, below(sentence, predicate, without=second), predicate.index))
    inside = below(sentence, phrase)
    opens = bool(words) and words[0].index in inside
    while words and (words[0].index in inside or words[0].upos in ("PUNCT", "CCONJ")):
        words = words[1:]
    finite = finite_verb(sentence, predicate) if opens and sentence.language in VERB_SECOND else None
    if finite is not None and words and words[0].index < finite.index:
        words = words[finite.index - words[0].index :] if _is_phrase(words, finite) else words
    while words and (words[-1].index in inside or words[-1].upos == "PUNCT"):
        words = words[:-1]
    return span_of(words)


def _without_circumstances(sentence: Sentence, speaker: Speaker, holder: Word) -> Speaker:
    """A speaker named amid a clause, without the phrase of place or time that a tree may hang on them.

    “… sind nach Aussagen der Firma | im Land | im Einsatz.” At the beginning of a clause, where German and Dutch have
    only one phrase before the verb, it would belong to them.
    """
    start, end = speaker.words
    inside = below(sentence, holder)
    parts = (w for w in sentence.words if w.index in inside and start < w.start < end)
    phrases = (w for w in parts if w.deprel in ("nmod", "obl"))
    circumstance = next((w for w in phrases if _tells_where(sentence, w)), None)
    if circumstance is None or end >= trimmed(list(sentence.words))[-1].end:
        return speaker
    first = sentence.words[min(below(sentence, circumstance))]
    before = sentence.words[first.index - 1]
    return Speaker((start, before.end), speaker.mention, speaker.speaker_class) if before.end > start else speaker


def _tells_where(sentence: Sentence, phrase: Word) -> bool:
    small = clause_words(sentence.language)
    cases = {small.preposition(w) for w in sentence.children(phrase, "case")}
    return bool(cases & small.circumstances)


def _is_phrase(words: list[Word], finite: Word) -> bool:
    """Whether only a phrase stands between what opens a clause and its verb ("… gegenüber der Zeitung | ist …")."""
    before = [w for w in words if w.index < finite.index]
    return before[0].upos in ("ADP", "ADV") and all(w.upos not in ("VERB", "AUX", "PUNCT", "PRON") for w in before)


def _is_so(sentence: Sentence, word: Word) -> bool:
    """Whether "so" or "aldus" names a speaker.

    It follows a comma or a quotation, and no verb comes before the next comma.
    """
    if word.index == 0:
        return False
    before = sentence.words[word.index - 1]
    if before.upos != "PUNCT":
        return False
    for after in sentence.words[word.index + 1 :]:
        if after.upos == "PUNCT" and after.text in (",", ".", ":", ";"):
            break
        if after.upos in ("VERB", "AUX") and after.has("VerbForm", "Fin"):
            return False
    return True


def _so_draft(sentence: Sentence, word: Word, index: MentionIndex) -> Draft | None:
    behind = (w for w in sentence.words[word.index + 1 :] if w.upos in SO_NAMED or _stands_for_one(sentence, w))
    named = next(behind, None)
    if named is None or named.upos == "ADP":  # "so in Lima" gives an example
        return None
    at = named
    while at.head > word.index and sentence.words[at.head].upos in ("PROPN", "NOUN") and not _is_parted(sentence, at):
        at = sentence.words[at.head]
    speaker = speaker_at(sentence, at, index)
    if speaker is None or speaker.words[0] < word.start:
        return None
    before = trimmed(list(sentence.words[: word.index]))
    after = trimmed([w for w in sentence.words if w.start >= speaker.words[1]])
    closed = next((w for w in sentence.words if w.start >= speaker.words[1]), None)
    goes_on = closed is not None and closed.text == "," and after
    content = span_of([*before, *after] if goes_on else before)
    if content is None:
        return None
    cue = (word.start, word.end)
    return Draft(sentence.index, content, cue, word.text.lower(), speaker, "indirect", "assert", "phrase")


def _stands_for_one(sentence: Sentence, word: Word) -> bool:
    """“…, so letztere”: an adjective or article that stands alone for somebody."""
    after = sentence.words[word.index + 1] if word.index + 1 < len(sentence.words) else None
    return word.upos in ("ADJ", "DET") and (after is None or after.upos == "PUNCT")


def _is_parted(sentence: Sentence, word: Word) -> bool:
    first, last = sorted((word.index, word.head))
    return any(w.text == "," for w in sentence.words[first:last])


def _phrase_head(sentence: Sentence, word: Word, lexicon: SpeechLexicon) -> Word | None:
    """The noun that "laut", "zufolge", "volgens" or "according to" hangs on."""
    head = sentence.head(word)
    postposed = word.text.lower() in (lexicon.after | lexicon.with_noun) - lexicon.before
    if word.text.lower() in lexicon.after or (postposed and head is not None and head.index < word.index):
        return _noun_before(sentence, word)
    names = head is not None and (head.upos in NAMING or head.text.lower() in lexicon.shown_people)
    if word.deprel in ("case", "advmod", "mark") and names:
        return head
    if word.text.lower() in lexicon.before and word.upos == "VERB":  # "according to X", where X hangs on "according"
        below_it = sentence.children(word, "obl", "nmod", "pobj", "fixed")
        return next((w for w in below_it if w.upos not in ("ADP", "PART")), None)
    return None


def _noun_before(sentence: Sentence, word: Word) -> Word | None:
    """The head of the noun phrase that ends right before a postposition ("den Angaben der Polizei zufolge")."""
    at = sentence.words[word.index - 1] if word.index else word
    if at.text == ")":  # "der Behörde (BfV) zufolge"
        at = next((w for w in reversed(sentence.words[: at.index]) if w.text != "(" and w.head < word.index), at)
    if at.upos not in NAMING:
        return None
    while 0 <= at.head < word.index and sentence.words[at.head].upos in NAMING:
        at = sentence.words[at.head]
    return at


def _ending_before(speaker: Speaker, last: Word) -> Speaker:
    """A speaker whose words end where a postposition begins ("den Angaben der Polizei | zufolge")."""
    start, end = speaker.words
    return Speaker((start, min(end, last.end)), speaker.mention, speaker.speaker_class)


def _account_of(sentence: Sentence, holder: Word, lexicon: SpeechLexicon, index: MentionIndex) -> Speaker | None:
    """Of "Angaben der Polizei" the police, in these words; of "Berichten zufolge" the reports."""
    owner = next(iter(sentence.children(holder, "nmod", "nmod:poss", "appos", "flat")), None)
    if owner is None or owner.upos not in NAMING or not is_utterance(holder, lexicon):
        return speaker_at(sentence, holder, index)
    speaker, words = speaker_at(sentence, owner, index), span_of(noun_phrase(sentence, holder))
    if speaker is None or words is None:
        return speaker
    return Speaker(words, speaker.mention, speaker.speaker_class)
