"""“Second, …”: what goes on with somebody’s words because it is counted."""

from __future__ import annotations

from collections.abc import Sequence

from wederhoor.extract.phrases import span_of, trimmed
from wederhoor.extract.speech import SpeechLexicon, speech_lexicon
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.hearsay import is_free_indirect
from wederhoor.read.reading import Reading, Sentence

MAX_COUNTED_BACK = 8  # sentences between "first" and "second"


def counted_draft(reading: Reading, position: int, before: Sequence[Draft]) -> Draft | None:
    """“Second, …”: the words of whoever said what was counted before, whoever else spoke in between."""
    sentence = reading.sentences[position]
    lexicon = speech_lexicon(sentence.language)
    if not _opens_with(sentence, lexicon.next_of_all):
        return None
    back = (other for other in reversed(before) if position - other.sentence <= MAX_COUNTED_BACK)
    counted = next((d for d in back if _is_counted(reading.sentences[d.sentence], d, lexicon)), None)
    content = span_of(trimmed(list(sentence.words)))
    if counted is None or content is None or counted.speaker is None:
        return None
    if lexicon.carried_subjunctive and not is_free_indirect(sentence, right_after=True):
        return None
    return Draft(
        position, content, None, "", counted.speaker, "indirect", "assert", "free indirect",
        follows=counted.follows or counted,
    )  # fmt: skip


def _is_counted(sentence: Sentence, draft: Draft, lexicon: SpeechLexicon) -> bool:
    opens = _opens_with(sentence, lexicon.first_of_all | lexicon.next_of_all)
    return opens and draft.speaker is not None and draft.content[0] <= sentence.words[0].end


def _opens_with(sentence: Sentence, phrases: frozenset[str]) -> bool:
    opening = [w.text.lower() for w in sentence.words[:3] if w.upos != "PUNCT"]
    return any(" ".join(opening[:n]) in phrases for n in (1, 2))
