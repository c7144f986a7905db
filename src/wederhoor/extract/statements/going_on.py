"""Sentences that go on with what somebody said before, as their mood or their counting tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wederhoor.extract.clauses import finite_verb
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import span_of
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.carrying import spoke_barely
from wederhoor.extract.statements.content_ends import whole_sentence
from wederhoor.extract.statements.counting import counted_draft
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.hearsay import is_free_indirect
from wederhoor.extract.statements.nesting import nested_in_half
from wederhoor.extract.statements.parted_clauses import parted_drafts
from wederhoor.extract.statements.speakers import Speaker
from wederhoor.read.reading import Reading, Sentence

INNER = ("clause", "noun", "object", "pointing", "turn")  # rules whose cue may stand in a clause below
TELLING = ("clause", "object")  # of whom a sentence tells that they say something


def going_on(
    reading: Reading, position: int, own: Sequence[Draft], before: Sequence[Draft], index: MentionIndex
) -> list[Draft]:
    """The drafts of a sentence, and the whole sentence as somebody's words where its mood says that they go on.

    Who is told of in it speaks within: “Falk sagte, … Die Studie zeige, dass …”.
    """
    counted = counted_draft(reading, position, before) if not own else None
    if counted is not None:
        return [counted]
    quoted = all(d.rule == "quotation" and d.cue is None for d in own)
    right_after = quoted and _is_amid(reading, position, before, index)
    whole = _going_on_in_mood(reading, position, before, index, right_after=right_after)
    if whole is None:
        return [*own, *parted_drafts(reading.sentences[position], own)]
    if not own:
        return [whole]
    others = [d for d in own if not (d.rule == "quotation" and d.speaker is None)]  # its words, told as its fragments
    speaker = _last_speaker(before)
    root = reading.sentences[position].root
    tells = all(d.rule in TELLING and d.cue is not None and d.cue[0] == root.start < d.content[0] for d in others)
    amid = (d.rule in INNER and nested_in_half(d.content, whole.content) and not _opens(d, whole) for d in others)
    inner = all(amid)
    if inner and is_free_indirect(reading.sentences[position], right_after=False):
        return [*others, whole]  # "… habe nicht reagiert, auch wenn sie wisse, dass …"
    if tells and not any(d.speaker is None or _same_one(d.speaker, speaker) for d in others):
        return [*others, whole]
    return [*own, *parted_drafts(reading.sentences[position], own)]


def _opens(draft: Draft, whole: Draft) -> bool:
    """Whether what somebody says opens a sentence: “Die Leitung sei dicht, | sagt Falk, …” is Falk's alone."""
    return draft.cue is not None and draft.content[0] == whole.content[0] and draft.content[1] <= draft.cue[0]


def _last_speaker(before: Sequence[Draft]) -> Speaker | None:
    return next((draft.speaker for draft in reversed(before) if draft.speaker is not None), None)


def _same_one(speaker: Speaker, other: Speaker | None) -> bool:
    """Whether two speakers are, or may be, one: "er" may be anybody who spoke."""
    one, two = speaker.mention, other.mention if other is not None else None
    if one is None or two is None:
        return one is None and speaker.speaker_class == "anonymous"
    return one.form == "pronoun" or one.name == two.name or one.antecedent == two.id


def _going_on_in_mood(
    reading: Reading, position: int, before: Sequence[Draft], index: MentionIndex, *, right_after: bool
) -> Draft | None:
    """A whole sentence in the mood of reported speech, after somebody spoke; None where it is not."""
    sentence = reading.sentences[position]
    if not _speaks_on(reading, position, before) and not spoke_barely(reading, position, index, any_stance=True):
        return None
    if sentence.words[-1].text == "?" or not is_free_indirect(sentence, right_after=right_after):
        return None  # "Ob sie den Kunden kenne?" is asked by whoever questions the speaker
    content = span_of(whole_sentence(sentence))
    if content is None:
        return None
    opener = next(w for w in sentence.words if w.upos != "PUNCT")
    if opener.upos == "SCONJ":  # "Ob er da gewesen sei, wisse er nicht mehr"
        content = (min(opener.start, content[0]), content[1])
    return Draft(sentence.index, content, None, "", None, "indirect", "assert", "free indirect", carried=True)


def _speaks_on(reading: Reading, position: int, before: Sequence[Draft]) -> bool:
    """Whether somebody spoke in the sentences just before, in this paragraph or the last one."""
    if not before:
        return False
    last = before[-1]
    block_gap = reading.sentences[position].block - reading.sentences[last.sentence].block
    return last.speaker is not None and position - last.sentence <= 2 and block_gap <= 1


def _is_amid(reading: Reading, position: int, before: Sequence[Draft], index: MentionIndex) -> bool:
    """Whether a plain Konjunktiv II stands amid reported speech.

    The sentence just before is somebody's indirect speech or says that they spoke, or the next one of the paragraph
    goes on in Konjunktiv I.
    """
    last = before[-1] if before else None
    if last is not None and last.sentence == position - 1 and last.mode != "hearsay" and last.rule != "alleged":
        return True
    after = reading.sentences[position + 1] if position + 1 < len(reading.sentences) else None
    goes_on = after is not None and after.block == reading.sentences[position].block
    told_before = spoke_barely(reading, position, index, any_stance=True) is not None
    told_after = goes_on and after is not None and is_free_indirect(after, right_after=False)
    return (told_before or told_after) and not _may_be_past(reading.sentences[position])


def _may_be_past(sentence: Sentence) -> bool:
    """Whether the form of its verb may as well tell of the past: "sollte" may, "könnte" may not."""
    finite = finite_verb(sentence, sentence.root)
    vowels = speech_lexicon(sentence.language).subjunctive_vowels
    return finite is None or not any(vowel in finite.text.lower() for vowel in vowels)


def joined(drafts: Sequence[Draft]) -> list[Draft]:
    """Free indirect speech that runs over several sentences as one statement."""
    out: list[Draft] = []
    for draft in drafts:
        last = out[-1] if out else None
        runs_on = (
            last is not None and last.rule == draft.rule == "free indirect" and draft.sentence == last.sentence + 1
        )
        if last is not None and runs_on and draft.speaker == last.speaker:
            out[-1] = replace(last, content=(last.content[0], draft.content[1]), sentence=draft.sentence)
        else:
            out.append(draft)
    return out
