"""Headlines that name who says what before a colon: “Blinken: China considers arms”."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.mentions.mention_words import ends_in
from wederhoor.extract.phrases import span_of, trimmed
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.interview_words import interview_words
from wederhoor.extract.statements.labels import known_by_label
from wederhoor.extract.statements.speakers import Speaker
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Mention, SpeakerClass


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
    named = _headline_speaker(before, index)
    if named is None:
        return
    rest = trimmed(list(sentence.words[colon.index + 1 :]))
    content = span_of(rest)
    in_capitals = all(w.text.isupper() for w in (*before, *rest) if w.text.isalpha())
    if content and (in_capitals or any(w.upos in ("VERB", "AUX") for w in rest)):
        speaker = Speaker((before[0].start, before[-1].end), *named)
        yield Draft(sentence.index, content, (colon.start, colon.end), ":", speaker, "indirect", "assert", "colon")


def _headline_speaker(before: list[Word], index: MentionIndex) -> tuple[Mention | None, SpeakerClass] | None:
    """Who opens a headline: a name that can speak, or somebody told by their office ("Finnish minister: …")."""
    mention = index.covering(before[-1])
    if before[-1].text.isupper() and (mention is None or mention.type != "person"):  # "FALK: …" above a report on Falk
        span = (before[0].start, before[-1].end)
        mention = known_by_label(before[-1].text, span, index) or mention
    if mention is not None and mention.form != "pronoun" and (mention.type != "place" or mention.form == "metonym"):
        return mention, "named"
    holds_office = any(w.upos == "NOUN" and ends_in(w, "person_nouns") for w in before)
    return (None, "anonymous") if holds_office and before[-1].upos in ("NOUN", "PROPN") else None
