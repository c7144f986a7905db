"""The passes that find who says what in one sentence; `statements.py` chooses among their drafts.

The grammar is written over Universal Dependencies; what differs between languages stands in `lexicon/speech.*.toml`.
"""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.drafts import Draft
from wederhoor.extract.hearsay import hearsay_drafts
from wederhoor.extract.mentions import MentionIndex
from wederhoor.extract.phrases import Span, below, clause_span, predicate_of, run_around, span_of, trimmed
from wederhoor.extract.saying import verb_drafts
from wederhoor.extract.speakers import Speaker, speaker_at, speaks_of_more, subject_of
from wederhoor.extract.speech import (
    SpeechLexicon,
    speech_lexicon,
    verb_lemma,
)
from wederhoor.read.reading import Sentence, Word


def find_drafts(sentence: Sentence, index: MentionIndex) -> Iterator[Draft]:
    """All that one sentence attributes to somebody, by its own words."""
    lexicon = speech_lexicon(sentence.language)
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
        if text in lexicon.before or text in lexicon.after or text in lexicon.with_noun:
            holder = _phrase_head(sentence, word)
            if holder is None or (
                text in lexicon.with_noun and text not in lexicon.before and not _is_utterance(holder, lexicon)
            ):
                continue
            head = _whose(sentence, holder, lexicon)
            if any(w.has("Person", "1") for w in sentence.children(holder, "det", "det:poss", "nmod:poss")):
                continue  # "unseren Informationen zufolge" is said by whoever speaks already
            speaker = speaker_at(sentence, head, index)
            if speaker is None or (text not in lexicon.after and head.upos == "NUM"):
                continue
            predicate = predicate_of(sentence, holder)
            content = _around(sentence, predicate, holder) if predicate.index != holder.index else None
            if content:
                yield Draft(
                    sentence.index, content, (word.start, word.end), text, speaker, "indirect", "assert", "phrase"
                )


def _around(sentence: Sentence, predicate: Word, phrase: Word) -> Span | None:
    """The clause of `predicate`, cut where the phrase stands at its edge; a phrase in its middle stays in.

    Half of "Unter den Toten sind Berichten zufolge Kinder" would say something else.
    """
    words = trimmed(run_around(sentence, below(sentence, predicate), predicate.index))
    inside = below(sentence, phrase)
    while words and (words[0].index in inside or words[0].upos in ("PUNCT", "CCONJ")):
        words = words[1:]
    while words and (words[-1].index in inside or words[-1].upos == "PUNCT"):
        words = words[:-1]
    return span_of(words)


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
    named = next((w for w in sentence.words[word.index + 1 :] if w.upos in ("PROPN", "NOUN", "PRON")), None)
    if named is None:
        return None
    at = named
    while at.head > word.index and sentence.words[at.head].upos in ("PROPN", "NOUN"):
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


def _phrase_head(sentence: Sentence, word: Word) -> Word | None:
    """The noun that "laut", "zufolge", "volgens" or "according to" hangs on."""
    head = sentence.head(word)
    if (
        word.deprel in ("case", "advmod", "mark")
        and head is not None
        and head.upos in ("NOUN", "PROPN", "PRON", "NUM", "ADJ", "X")
    ):
        return head
    if word.text.lower() == "according":
        return next(
            (w for w in sentence.children(word, "obl", "nmod", "pobj", "fixed") if w.upos != "ADP"),
            head if word.deprel == "case" else None,
        )
    return None


def _is_utterance(holder: Word, lexicon: SpeechLexicon) -> bool:
    forms = (holder.text.lower(), holder.lemma.lower())
    if any(form in lexicon.utterance_nouns for form in forms):
        return True
    return any(form.endswith(noun) for form in forms for noun in lexicon.utterance_nouns if len(noun) > 5)


def _whose(sentence: Sentence, holder: Word, lexicon: SpeechLexicon) -> Word:
    """Of "Angaben der Polizei" the police; the noun itself where nobody is named ("Berichten zufolge")."""
    if not _is_utterance(holder, lexicon):
        return holder
    return next(iter(sentence.children(holder, "nmod", "nmod:poss", "appos", "flat")), holder)


def noun_drafts(sentence: Sentence, lexicon: SpeechLexicon, index: MentionIndex) -> Iterator[Draft]:
    """“der Vorwurf der USA, dass …”, “de waarschuwing dat …”, “claims that …”."""
    for noun in sentence.words:
        stance = lexicon.nouns.get(noun.lemma) or lexicon.nouns.get(noun.lemma.lower())
        if noun.upos != "NOUN" or stance is None:
            continue
        clause = next(
            (
                w
                for w in sentence.children(noun, "ccomp", "acl", "acl:relcl", "advcl")
                if _is_content_clause(sentence, w)
            ),
            None,
        )
        if clause is None:
            continue
        owner = next(iter(sentence.children(noun, "nmod", "nmod:poss", "det:poss")), None)
        if owner is not None and owner.upos in ("PROPN", "NOUN"):
            head: Word | None = owner
        else:
            head = _subject_above(sentence, noun)
            above = sentence.head(noun)
            # "Falk denied the report that …": the verb says how Falk stands to it
            taken = lexicon.verbs.get(verb_lemma(sentence, above)) if above is not None else None
            stance = taken if taken is not None and taken != "assert" else stance
        speaker = speaker_at(sentence, head, index) if head is not None else None
        content = clause_span(sentence, clause)
        if content and speaker is not None and speaks_of_more(content, speaker):
            yield Draft(
                sentence.index,
                content,
                (noun.start, noun.end),
                noun.lemma.lower(),
                speaker,
                "indirect",
                stance,
                "noun",
            )


def _is_content_clause(sentence: Sentence, clause: Word) -> bool:
    return any(
        w.text.lower() in ("dass", "daß", "dat", "that", "ob", "of", "whether")
        for w in sentence.children(clause, "mark")
    )


def _subject_above(sentence: Sentence, noun: Word) -> Word | None:
    """Of "Washington erhob den Vorwurf, dass …" the one who raised it."""
    verb = sentence.head(noun)
    if verb is None or noun.deprel not in ("obj", "obl", "obl:arg") or verb.upos != "VERB":
        return None
    return subject_of(sentence, verb)


def colon_drafts(sentence: Sentence, index: MentionIndex) -> Iterator[Draft]:
    """“Blinken: China erwägt Waffenlieferungen”: a name, a colon, and a clause."""
    colon = next((w for w in sentence.words[1:8] if w.text == ":"), None)
    if colon is None or colon.index + 3 >= len(sentence.words):
        return
    before = [w for w in sentence.words[: colon.index] if w.upos != "PUNCT"]
    if not before or any(w.upos in ("VERB", "AUX", "NUM") for w in before):
        return
    mention = index.covering(before[-1])
    if mention is None or mention.form == "pronoun" or (mention.type == "place" and mention.form != "metonym"):
        return
    rest = trimmed(list(sentence.words[colon.index + 1 :]))
    content = span_of(rest)
    if content and any(w.upos in ("VERB", "AUX") for w in rest):
        speaker = Speaker((before[0].start, before[-1].end), mention, "named")
        yield Draft(sentence.index, content, (colon.start, colon.end), ":", speaker, "indirect", "assert", "colon")
