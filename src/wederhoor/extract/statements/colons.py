"""Headlines that name who says what before a colon: “Blinken: China considers arms”."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import clause_words
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.mentions.mention_words import ends_in
from wederhoor.extract.phrases import span_of, trimmed
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.interview_words import interview_words
from wederhoor.extract.statements.labels import known_by_label
from wederhoor.extract.statements.speakers import Speaker
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.extract.statements.viewpoints import view_words
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
