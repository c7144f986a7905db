"""Who says a quotation that stands behind a colon, by the words before it."""

from __future__ import annotations

from collections.abc import Sequence

from wederhoor.extract.clauses import clause_words
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import has_case
from wederhoor.extract.quotes import Quote
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.noun_owners import owner_of
from wederhoor.extract.statements.speakers import Speaker, may_speak, speaker_at
from wederhoor.extract.statements.viewpoints import view_words
from wederhoor.read.reading import Reading, Sentence

MAX_TO_COLON = 12  # characters from who told something to a colon: "weiter", "verder"


def introduced(
    reading: Reading, position: int, quote: Quote, drafts: Sequence[Draft], index: MentionIndex
) -> Speaker | None:
    """The speaker that the words before a colon name; None to go on with whoever spoke last."""
    lead = reading.report.text[: quote.start].rstrip()
    if not lead.endswith(":"):
        return None
    sentence = reading.sentences[position]
    if sentence.start >= quote.start - 1 and position:
        sentence = reading.sentences[position - 1]
    told = _told_before_colon(drafts, len(lead)) or _remarked(sentence, quote, index)
    if told is not None:
        return told
    subject = next((w for w in sentence.words if w.deprel.startswith("nsubj") and w.start < quote.start), None)
    speaker = speaker_at(sentence, subject, index) if subject is not None else None
    return speaker if speaker is not None and may_speak(sentence, speaker) else None


def _remarked(sentence: Sentence, quote: Quote, index: MentionIndex) -> Speaker | None:
    """Whose remark stands behind a colon: "Das Fazit von Falk ist klar: „…“", "this statement by Falk: “…”"."""
    remarks = view_words(sentence.language).remarks
    nouns = [w for w in sentence.words if w.end <= quote.start and w.lemma.lower() in remarks]
    by = clause_words(sentence.language).by
    for noun in reversed(nouns):
        beside = (w for w in sentence.children(sentence.words[noun.head], "obl") if w.index > noun.index)
        owner = owner_of(sentence, noun) or next((w for w in beside if has_case(sentence, w, by)), None)
        if owner is not None and owner.end <= quote.start:
            return speaker_at(sentence, owner, index)
    return None


def _told_before_colon(drafts: Sequence[Draft], colon: int) -> Speaker | None:
    """Who is said right before a colon to have told what stands before: "Die Steuer steige, so Falk weiter: „…“"."""
    for draft in reversed(drafts):
        if draft.speaker is None or draft.cue is None:
            continue
        end = max(draft.speaker.words[1], draft.cue[1])
        if colon - MAX_TO_COLON <= end <= colon:
            return draft.speaker
    return None
