"""Reports that rest on another: “schreibt X unter Berufung auf Y”, “writes X, citing Y”: X says it, and Y before X."""

from __future__ import annotations

from dataclasses import replace

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.speakers import speaker_at
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.read.reading import Sentence, Word

REPORTING = ("clause", "as said", "phrase", "quotation")


def with_relied_on(sentence: Sentence, drafts: list[Draft], index: MentionIndex) -> list[Draft]:
    """The drafts, and for one that rests on somebody else's word another of the same content, said by them."""
    for phrase in stance_lexicon(sentence.language).relying:
        words = _run(sentence, phrase.split())
        if not words:
            continue
        at = (words[0].start, words[-1].end)
        rest = [d for d in drafts if d.cue is None or not at[0] <= d.cue[0] < at[1]]  # "citing" is no saying of its own
        relied = _relied_on(sentence, words, phrase, rest, index)
        if relied is not None:
            return [*rest, relied]
    return drafts


def _relied_on(
    sentence: Sentence, words: list[Word], phrase: str, drafts: list[Draft], index: MentionIndex
) -> Draft | None:
    cue = (words[0].start, words[-1].end)
    reported = next((d for d in drafts if d.rule in REPORTING and d.speaker and d.stance == "assert"), None)
    if reported is None or reported.cue is None or reported.content[0] <= cue[0] < reported.content[1]:
        return None  # "X sagte, Y habe unter Berufung auf Z …" is no citation by X
    named = _named_after(sentence, words[-1])
    speaker = speaker_at(sentence, named, index) if named is not None else None
    if speaker is None or speaker.words[0] < cue[1] or speaker == reported.speaker:
        return None
    return replace(reported, cue=cue, cue_lemma=phrase, speaker=speaker, relied_on_by=reported.cue)


def _run(sentence: Sentence, wanted: list[str]) -> list[Word]:
    lowered = [w.text.lower() for w in sentence.words]
    for at in range(len(lowered) - len(wanted) + 1):
        if lowered[at : at + len(wanted)] == wanted:
            return list(sentence.words[at : at + len(wanted)])
    return []


def _named_after(sentence: Sentence, last: Word) -> Word | None:
    """The head of the noun phrase behind the phrase."""
    noun = next((w for w in sentence.words[last.index + 1 :] if w.upos in ("NOUN", "PROPN", "PRON")), None)
    while noun is not None and noun.head > last.index and noun.deprel in ("flat", "compound", "nmod:poss", "appos"):
        noun = sentence.head(noun)
    return noun
