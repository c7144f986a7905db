"""Who says what stands behind a colon: in headlines (“Blinken: China considers arms”) and lists (“named two: …”)."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import clause_words, is_negated
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.mentions.mention_words import ends_in
from wederhoor.extract.phrases import span_of, trimmed
from wederhoor.extract.speech import SpeechLexicon
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.interview_words import interview_words
from wederhoor.extract.statements.labels import known_by_label
from wederhoor.extract.statements.noun_frames import stance_of_noun
from wederhoor.extract.statements.speakers import Speaker, speaker_at
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.extract.statements.subjects import subject_of
from wederhoor.extract.statements.viewpoints import view_words
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Mention, SpeakerClass, Stance

MIN_LISTED = 2  # words behind the colon


def colon_drafts(sentence: Sentence, index: MentionIndex) -> Iterator[Draft]:
    """“Blinken: China erwägt Waffenlieferungen”: a name, a colon, and a clause."""
    colon = next((w for w in sentence.words[1:8] if w.text == ":"), None)
    if colon is None or colon.index + 3 >= len(sentence.words):
        return
    before = [w for w in sentence.words[: colon.index] if w.upos != "PUNCT"]
    if not before or any(w.upos in ("VERB", "AUX", "NUM") for w in before):
        return
    if " ".join(w.text.lower() for w in before) in interview_words(sentence.language).news:
        return
    told = before
    before = _without_hearer(sentence.language, told, index)
    named = _headline_speaker(sentence.language, before, index)
    if named is None:
        return
    rest = trimmed(list(sentence.words[colon.index + 1 :]))
    content = span_of(rest)
    in_capitals = all(w.text.isupper() for w in (*before, *rest) if w.text.isalpha())
    if content and (in_capitals or any(w.upos in ("VERB", "AUX") for w in rest)):
        speaker = Speaker((before[0].start, before[-1].end), *named)
        cue, hearer = (colon.start, colon.end), _hearer(told, before, index)
        yield Draft(sentence.index, content, cue, ":", speaker, "indirect", "assert", "colon", reporter=hearer)


def list_drafts(sentence: Sentence, lexicon: SpeechLexicon, index: MentionIndex) -> Iterator[Draft]:
    """“Falk named three conditions: no sale, higher pay”: what somebody lists, without a verb of its own."""
    colon = next((w for w in sentence.words[1:] if w.text == ":"), None)
    rest = trimmed(list(sentence.words[colon.index + 1 :])) if colon is not None else []
    content = span_of(rest)
    if colon is None or content is None or len(rest) < MIN_LISTED or any(w.has("VerbForm", "Fin") for w in rest):
        return
    for verb in sentence.words[: colon.index]:
        named = next(sentence.children(verb, "obj"), None) if verb.upos == "VERB" else None
        stance = _stance_of_list(sentence, verb, named, lexicon) if named is not None else None
        subject = subject_of(sentence, verb) if stance is not None else None
        speaker = speaker_at(sentence, subject, index) if subject is not None else None
        if stance is not None and speaker is not None and speaker.words[1] <= colon.start:
            cue, lemma = (verb.start, verb.end), verb_lemma(sentence, verb)
            yield Draft(sentence.index, content, cue, lemma, speaker, "indirect", stance, "colon")


def _stance_of_list(sentence: Sentence, verb: Word, named: Word, lexicon: SpeechLexicon) -> Stance | None:
    """The stance of the noun for what is listed ("demands"), else of a verb of listing; None for other verbs."""
    if is_negated(sentence, verb) or verb.deprel.startswith("acl"):
        return None
    has = verb.lemma.lower() in clause_words(sentence.language).having
    by_noun = None if has else stance_of_noun(sentence, named, lexicon)
    return by_noun or ("assert" if verb_lemma(sentence, verb) in lexicon.listing else None)


def _without_hearer(language: str, before: list[Word], index: MentionIndex) -> list[Word]:
    """Of "Falk am Telefon zur Zeitung: …" only Falk; "ambassador to Peru: …" holds an office."""
    told_to, words = stance_lexicon(language).told_to, clause_words(language)
    hearer = next((i for i, w in enumerate(before) if words.preposition(w) in told_to), len(before))
    phrase = next((i for i, w in enumerate(before) if w.upos == "ADP"), hearer)
    if not 0 < phrase <= hearer < len(before):
        return before
    named = index.covering(before[phrase - 1])
    is_name = before[phrase - 1].upos == "PROPN" or (named is not None and named.type == "person")
    return before[:phrase] if is_name else before


def _hearer(told: list[Word], before: list[Word], index: MentionIndex) -> Speaker | None:
    """The paper or broadcaster to whom somebody said it, so that it came through them."""
    mention = index.covering(told[-1]) if len(before) < len(told) else None
    if mention is None or mention.type not in ("organisation", "company"):
        return None
    return Speaker((mention.words.start, mention.words.end), mention, "named")


def _headline_speaker(
    language: str, before: list[Word], index: MentionIndex
) -> tuple[Mention | None, SpeakerClass] | None:
    """Who opens a headline: a name that can speak, or somebody told by their office ("Finnish minister: …")."""
    mention = index.covering(before[-1])
    if before[-1].text.isupper() and (mention is None or mention.type != "person"):  # "FALK: …" above a report on Falk
        span = (before[0].start, before[-1].end)
        mention = known_by_label(before[-1].text, span, index) or mention
    if mention is not None and mention.form != "pronoun" and (mention.type != "place" or mention.form == "metonym"):
        return mention, "named"
    headings = view_words(language).headings  # "Schlagzeilen in aller Welt: …"
    if before[0].upos == "NOUN" and before[0].lemma.lower() in headings:
        return None, "anonymous"
    holds_office = any(w.upos == "NOUN" and ends_in(w, "person_nouns") for w in before)
    return (None, "anonymous") if holds_office and before[-1].upos in ("NOUN", "PROPN") else None
