"""“…, so X”, “…, aldus X”: a small word behind what is said, and who says it."""

from __future__ import annotations

from wederhoor.extract.clauses import clause_words, finite_verb
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import below, span_of, trimmed
from wederhoor.extract.statements.asides import ends_clause
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.speakers import speaker_at
from wederhoor.read.reading import Sentence, Word

SO_NAMED = ("PROPN", "NOUN", "PRON", "ADP")


def so_draft(sentence: Sentence, word: Word, index: MentionIndex) -> Draft | None:
    """What stands before "so" or "aldus", as said by whom it names; None where it names nobody."""
    if not _is_so(sentence, word):
        return None
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
    behind_it = (w for w in sentence.words if w.start >= speaker.words[1] and w.upos != "ADV")  # "so Falk weiter"
    closed = next(behind_it, None)
    after = trimmed([w for w in sentence.words if closed is not None and w.index > closed.index])
    is_whole = not after or not before or not ends_clause(before, after)
    of_speaker = bool(after) and is_whole and _is_of_speaker(sentence, at, after)
    goes_on = closed is not None and closed.text == "," and after and not of_speaker
    content = span_of([*before, *after] if goes_on else before)
    if content is None:
        return None
    cue = (word.start, word.end)
    return Draft(sentence.index, content, cue, word.text.lower(), speaker, "indirect", "assert", "phrase")


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


def _is_of_speaker(sentence: Sentence, speaker: Word, after: list[Word]) -> bool:
    """Whether words behind a speaker tell of them: "…, aldus Falk, | die ook vroeg …"."""
    places = {w.index for w in after}
    top = next((w for w in after if w.head not in places), after[0])
    participle = top.upos == "VERB" and finite_verb(sentence, top) is None
    if any(w.text.lower() in clause_words(sentence.language).that for w in sentence.children(top, "mark")):
        return False  # "Das Problem sei, so Falk, | dass …"
    return top.head == speaker.index or top.head in below(sentence, speaker) or participle


def _stands_for_one(sentence: Sentence, word: Word) -> bool:
    """“…, so letztere”: an adjective or article that stands alone for somebody."""
    after = sentence.words[word.index + 1] if word.index + 1 < len(sentence.words) else None
    return word.upos in ("ADJ", "DET") and (after is None or after.upos == "PUNCT")


def _is_parted(sentence: Sentence, word: Word) -> bool:
    first, last = sorted((word.index, word.head))
    return any(w.text == "," for w in sentence.words[first:last])
