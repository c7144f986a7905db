"""Speakers carried over sentences: who goes on speaking where a sentence names nobody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.mentions.mention_words import is_person_noun
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.cues import clause_lemma
from wederhoor.extract.statements.drafts import DENYING, MAX_NEAR, Draft, cue_word, speaker_words
from wederhoor.extract.statements.persons_told_of import person_told_of
from wederhoor.extract.statements.speakers import Speaker, speaker_at
from wederhoor.extract.statements.subjects import subject_of
from wederhoor.read.reading import Reading, Word
from wederhoor.record import Stance

NO_CLAUSE = ("object", "noun", "pointing")
GOING_ON = ("clause", "free indirect")  # what goes on after "warnt vor …" too
CARRIED_ALONE = ("free indirect", "quotation")  # whoever the sentences before tell of says it
CITED = ("as said", "phrase", "clause", "free indirect", "hearsay")
PLANNING: tuple[Stance, ...] = ("promise", "predict")  # what is announced may go on with what "soll" be done
MAX_SENTENCES_BACK = 3
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
    told_of = _told_of_since(draft, near, reading, index) if draft.rule in CARRIED_ALONE else None
    if told_of is not None:
        return replace(draft, speaker=told_of)
    last = next((o for o in near if _may_carry_on(o, draft) and not any(_cites(other, o) for other in near)), None)
    if last is None or (draft.by_it and _is_one_person(last, reading)):
        return draft
    block_gap = reading.sentences[draft.sentence].block - reading.sentences[last.sentence].block
    if (
        draft.rule == "hearsay"
        and not _goes_on_denying(draft, last)
        and not (
            _goes_on_citing(draft, last, reading.sentences[draft.sentence].language)
            and not block_gap
            and not _is_of_speaker(draft, last, reading, index)
        )
    ):
        return draft  # "soll" after a cited report goes on with it; after anybody else it is talk that nobody owns
    return replace(draft, speaker=last.speaker, follows=last.follows or last) if block_gap <= 1 else draft


def _answers_barely(draft: Draft, reading: Reading, before: Sequence[Draft], index: MentionIndex) -> Speaker | None:
    """Who spoke in the sentence before without a word of what was said ("Falk widerspricht. Man habe …")."""
    if draft.rule == "hearsay" or any(other.sentence == draft.sentence - 1 for other in before[-MAX_NEAR:]):
        return None
    verb = spoke_barely(reading, draft.sentence, index, any_stance=draft.rule == "free indirect")
    last = reading.sentences[draft.sentence - 1]
    subject = subject_of(last, verb) if verb is not None else None
    return speaker_at(last, subject, index) if subject is not None else None


def spoke_barely(reading: Reading, position: int, index: MentionIndex, *, any_stance: bool) -> Word | None:
    """The verb of saying that the sentence before ends in or turns on, whatever else it tells."""
    last = reading.sentences[position - 1] if position else None
    if last is None or reading.sentences[position].block - last.block > 1:
        return None
    lexicon = speech_lexicon(last.language)
    lemma = clause_lemma(last, last.root)
    stance = lexicon.verbs.get(lemma)
    speaks = stance in DENYING or (any_stance and stance is not None and lemma not in lexicon.perceiving)
    return last.root if speaks or (any_stance and person_told_of(last, index) is not None) else None


def _told_of_since(draft: Draft, near: Sequence[Draft], reading: Reading, index: MentionIndex) -> Speaker | None:
    """The person of whom the sentences tell since anybody spoke: "Falk steht am Kai. Es regnet. Man habe …"."""
    spoke = max((other.sentence for other in near), default=-1)
    first = max(0, draft.sentence - MAX_SENTENCES_BACK, spoke + 1)
    for sentence in reversed(reading.sentences[first : draft.sentence]):
        if reading.sentences[draft.sentence].block - sentence.block > 1:
            return None
        person = person_told_of(sentence, index)
        acts = draft.rule != "quotation" or sentence.root.upos == "VERB"  # "Die Frau war tot. “…”" is not hers
        if person is not None:
            return speaker_at(sentence, person, index) if acts else None
    return None


def _goes_on_denying(draft: Draft, last: Draft) -> bool:
    """Whether hearsay that something was not so goes on with a denial ("Het contract zou nooit zijn getekend")."""
    return draft.denies_hearsay and last.stance == "deny" and draft.sentence - last.sentence <= 1


def _goes_on_citing(draft: Draft, last: Draft, language: str) -> bool:
    """Whether "soll" is what the last speaker says, who was cited just before and did not deny anything.

    Who complained of something or warned of it told no news that "zudem soll" could go on with.
    """
    near = draft.sentence - last.sentence <= MAX_CITED_BACK
    reports = last.rule != "clause" or last.stance in PLANNING or last.cue_lemma in speech_lexicon(language).passing_on
    return near and reports and last.rule in CITED and last.stance not in DENYING


def _is_of_speaker(draft: Draft, last: Draft, reading: Reading, index: MentionIndex) -> bool:
    """Whether "soll" tells something of the speaker, who would not say so: "Falk sagte … Er soll bestochen haben."."""
    sentence = reading.sentences[draft.sentence]
    modal = cue_word(sentence, draft)
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
    quoted_next = draft.rule == "quotation" and draft.sentence - before.sentence == 1  # "Falk shares that view. “…”"
    goes_on = draft.rule in GOING_ON or draft.denies_hearsay or quoted_next
    if before.speaker is None or (before.rule in NO_CLAUSE and not goes_on):
        return False
    mention = before.speaker.mention
    return not (draft.by_it and mention is not None and mention.type == "person")


def _is_one_person(draft: Draft, reading: Reading) -> bool:
    """Whether a noun for one person speaks, whom neither "es" nor "man" goes on with."""
    words = speaker_words(reading.sentences[draft.sentence], draft)
    return any(is_person_noun(w) and w.has("Number", "Sing") for w in words)


def _cites(outer: Draft, inner: Draft) -> bool:
    """Whether `inner` with its cue stands in what `outer` says: whoever says it goes on, not whom they cite."""
    if outer is inner or outer.speaker is None or inner.cue is None or outer.rule == "as said":
        return False
    return all(outer.content[0] <= start and end <= outer.content[1] for start, end in (inner.content, inner.cue))
