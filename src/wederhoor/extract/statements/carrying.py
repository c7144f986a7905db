"""Speakers carried over sentences: who goes on speaking where a sentence names nobody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import span_of, trimmed
from wederhoor.extract.speech import SpeechLexicon, speech_lexicon
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.hearsay import is_free_indirect
from wederhoor.extract.statements.speakers import Speaker, speaker_at
from wederhoor.extract.statements.subjects import subject_of
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Reading, Sentence
from wederhoor.record import Stance

NO_CLAUSE = ("object", "noun", "pointing")
GOING_ON = ("clause", "free indirect")  # what goes on after "warnt vor …" too
CITED = ("as said", "phrase", "clause", "free indirect")
TELLING = ("clause", "object")  # of whom a sentence tells that they say something
ANSWERING: tuple[Stance, ...] = ("deny", "doubt")
MAX_NEAR = 8  # drafts; a sentence has seldom more
MAX_SENTENCES_BACK = 3
MAX_COUNTED_BACK = 8  # sentences between "first" and "second"
MAX_CITED_BACK = 2  # "soll" goes on with a report that was cited so many sentences ago


def with_carried_speaker(draft: Draft, reading: Reading, before: Sequence[Draft], index: MentionIndex) -> Draft:
    """A draft without a speaker of its own takes the last one who spoke, in the same paragraph or the one before."""
    if draft.speaker is not None or not draft.carried:
        return draft
    answering = _answers_barely(draft, reading, before, index)
    if answering is not None:
        return replace(draft, speaker=answering)
    back = takewhile(lambda other: draft.sentence - other.sentence <= MAX_SENTENCES_BACK, reversed(before))
    near = list(back)
    last = next((o for o in near if _may_carry_on(o, draft) and not any(_cites(other, o) for other in near)), None)
    if last is None:
        return draft
    block_gap = reading.sentences[draft.sentence].block - reading.sentences[last.sentence].block
    if (
        draft.rule == "hearsay"
        and not _goes_on_denying(draft, last)
        and not (_goes_on_citing(draft, last) and not block_gap and not _is_of_speaker(draft, last, reading, index))
    ):
        return draft  # "soll" after a cited report goes on with it; after anybody else it is talk that nobody owns
    return replace(draft, speaker=last.speaker, follows=last.follows or last) if block_gap <= 1 else draft


def _answers_barely(draft: Draft, reading: Reading, before: Sequence[Draft], index: MentionIndex) -> Speaker | None:
    """Who spoke in the sentence before without a word of what was said ("Falk widerspricht. Man habe …")."""
    last = reading.sentences[draft.sentence - 1] if draft.sentence else None
    if last is None or draft.rule == "hearsay" or any(other.sentence == last.index for other in before[-MAX_NEAR:]):
        return None
    lemma = verb_lemma(last, last.root)
    subject = subject_of(last, last.root) if speech_lexicon(last.language).verbs.get(lemma) in ANSWERING else None
    return speaker_at(last, subject, index) if subject is not None else None


def _goes_on_denying(draft: Draft, last: Draft) -> bool:
    """Whether hearsay that something was not so goes on with a denial ("Het contract zou nooit zijn getekend")."""
    return draft.denies_hearsay and last.stance == "deny" and draft.sentence - last.sentence <= 1


def _goes_on_citing(draft: Draft, last: Draft) -> bool:
    """Whether "soll" is what the last speaker says, who was cited just before and did not deny anything."""
    near = draft.sentence - last.sentence <= MAX_CITED_BACK
    return near and last.rule in CITED and last.stance not in ANSWERING


def _is_of_speaker(draft: Draft, last: Draft, reading: Reading, index: MentionIndex) -> bool:
    """Whether "soll" tells something of the speaker, who would not say so: "Falk sagte … Er soll bestochen haben."."""
    sentence = reading.sentences[draft.sentence]
    modal = next((w for w in sentence.words if draft.cue is not None and w.start == draft.cue[0]), None)
    subject = subject_of(sentence, sentence.words[modal.head]) if modal is not None and modal.head >= 0 else None
    said_by = last.speaker.mention if last.speaker is not None else None
    if subject is None or said_by is None:
        return False
    told_of = index.covering(subject)
    if told_of is None:
        return subject.upos == "PRON" and said_by.type == "person"
    return told_of.antecedent == said_by.id or told_of.name.split()[-1:] == said_by.name.split()[-1:]


def _may_carry_on(before: Draft, draft: Draft) -> bool:
    """Whether the speaker of `before` can be the one who goes on in `draft`."""
    goes_on = draft.rule in GOING_ON or draft.denies_hearsay
    if before.speaker is None or (before.rule in NO_CLAUSE and not goes_on):
        return False
    mention = before.speaker.mention
    return not (draft.by_it and mention is not None and mention.type == "person")


def _cites(outer: Draft, inner: Draft) -> bool:
    """Whether `inner` with its cue stands in what `outer` says: whoever says it goes on, not whom they cite."""
    if outer is inner or outer.speaker is None or inner.cue is None or outer.rule == "as said":
        return False
    return all(outer.content[0] <= start and end <= outer.content[1] for start, end in (inner.content, inner.cue))


def going_on(reading: Reading, position: int, own: Sequence[Draft], before: Sequence[Draft]) -> list[Draft]:
    """The drafts of a sentence, and the whole sentence as somebody's words where its mood says that they go on.

    Who is told of in it speaks within: “Falk sagte, … Die Studie zeige, dass …”.
    """
    counted = counted_draft(reading, position, before) if not own else None
    if counted is not None:
        return [counted]
    whole = free_indirect_draft(reading, position, before, right_after=not own and _is_reported(before, position))
    if whole is None:
        return list(own)
    if not own:
        return [whole]
    others = [d for d in own if not (d.rule == "quotation" and d.speaker is None)]  # its words, told as its fragments
    speaker = _last_speaker(before)
    root = reading.sentences[position].root
    tells = all(d.rule in TELLING and d.cue is not None and d.cue[0] == root.start for d in others)
    if tells and not any(d.speaker is None or _same_one(d.speaker, speaker) for d in others):
        return [*others, whole]
    return list(own)


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


def _last_speaker(before: Sequence[Draft]) -> Speaker | None:
    return next((draft.speaker for draft in reversed(before) if draft.speaker is not None), None)


def _same_one(speaker: Speaker, other: Speaker | None) -> bool:
    """Whether two speakers are, or may be, one: "er" may be anybody who spoke."""
    one, two = speaker.mention, other.mention if other is not None else None
    if one is None or two is None:
        return one is None and speaker.speaker_class == "anonymous"
    return one.form == "pronoun" or one.name == two.name or one.antecedent == two.id


def free_indirect_draft(reading: Reading, position: int, before: Sequence[Draft], *, right_after: bool) -> Draft | None:
    """A whole sentence in the mood of reported speech, after somebody spoke; None where it is not."""
    sentence = reading.sentences[position]
    if not _speaks_on(reading, position, before):
        return None
    if not is_free_indirect(sentence, right_after=right_after):
        return None
    content = span_of(trimmed(list(sentence.words)))
    if content is None:
        return None
    return Draft(sentence.index, content, None, "", None, "indirect", "assert", "free indirect", carried=True)


def _speaks_on(reading: Reading, position: int, before: Sequence[Draft]) -> bool:
    """Whether somebody spoke in the sentences just before, in this paragraph or the last one."""
    if not before:
        return False
    last = before[-1]
    block_gap = reading.sentences[position].block - reading.sentences[last.sentence].block
    return last.speaker is not None and position - last.sentence <= 2 and block_gap <= 1


def _is_reported(before: Sequence[Draft], position: int) -> bool:
    """Whether the sentence just before is somebody's indirect speech, so that a plain Konjunktiv II goes on with it."""
    last = before[-1] if before else None
    return last is not None and last.sentence == position - 1 and last.mode != "hearsay" and last.rule != "alleged"


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
