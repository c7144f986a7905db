"""From drafts to statements: quotations tied to their speaker, speakers carried over sentences, overlaps settled,
levels nested, denials tied to what they answer.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.mentions.pronouns import Meanings
from wederhoor.extract.quotes import Quote, find_quotes
from wederhoor.extract.statements.answered_asides import with_answered_asides
from wederhoor.extract.statements.answering_context import Context, context_of
from wederhoor.extract.statements.answers import answered_by, opposed
from wederhoor.extract.statements.antecedents import Antecedents
from wederhoor.extract.statements.as_said import without_asides
from wederhoor.extract.statements.attribution import find_drafts
from wederhoor.extract.statements.broken_quotations import with_whole_sentences
from wederhoor.extract.statements.carrying import with_carried_speaker
from wederhoor.extract.statements.certainty import certainty_of
from wederhoor.extract.statements.conjuncts import speakers_apart
from wederhoor.extract.statements.counterclaims import denied_in_place, with_counterclaims
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.gapping import with_gapped
from wederhoor.extract.statements.going_on import going_on, joined
from wederhoor.extract.statements.hosts import without_hosts, without_own_views
from wederhoor.extract.statements.interviews import SpokenTurn, as_spoken, find_turns
from wederhoor.extract.statements.joined_denials import joining_drafts
from wederhoor.extract.statements.meant_claims import with_whole_claims
from wederhoor.extract.statements.nesting import chain_of, outer_of, settled, tells_of_saying, without_unsaid
from wederhoor.extract.statements.newcomers import of_newcomer
from wederhoor.extract.statements.openings import as_guessed, is_opening_of_report
from wederhoor.extract.statements.own_voice import own_voice
from wederhoor.extract.statements.pointing import judging_what_was_said, pointing_drafts, with_pointing
from wederhoor.extract.statements.quotations import quotation_drafts
from wederhoor.extract.statements.quoted import (
    as_dialogue,
    as_quoted,
    fragment_drafts,
    to_end_of_quotation,
    within_quotation,
)
from wederhoor.extract.statements.receptions import reception_drafts
from wederhoor.extract.statements.refusals import is_refusal_to_comment
from wederhoor.extract.statements.relying import with_relied_on, with_relied_on_before
from wederhoor.extract.statements.reporters import in_passage, with_reporters
from wederhoor.extract.statements.said_before import said_before_drafts, with_confirmed
from wederhoor.extract.statements.speakers import Speaker
from wederhoor.extract.statements.split_accounts import with_split_accounts
from wederhoor.extract.statements.stance import with_stance_of_content
from wederhoor.extract.statements.turns import turn_drafts
from wederhoor.read.reading import Reading, Sentence
from wederhoor.record import Event, Report, SpeakerClass, Statement, StatementId, statement_id

MAX_DRAFTS_BACK = 60  # more than a turn of an interview holds
MAX_SENTENCES_AROUND = 12  # of a quotation


def find_statements(reading: Reading, index: MentionIndex, events: Sequence[Event]) -> tuple[Statement, ...]:
    """Every statement of a report, in text order."""
    antecedents, meanings = Antecedents(index), Meanings(reading, index)
    quotes = [quote for quote in find_quotes(reading.report) if quote.depth == 0]
    starts = [quote.start for quote in quotes]
    spoken_turns = find_turns(reading, index)
    drafts: list[Draft] = []
    for position, sentence in enumerate(reading.sentences):
        near = quotes[max(0, bisect_right(starts, sentence.start) - 1) : bisect_left(starts, sentence.end)]
        turn = spoken_turns.get(sentence.block)
        drafts += _drafts_of(
            reading, position, near, drafts, index, antecedents=antecedents, meanings=meanings, turn=turn
        )
    drafts = without_unsaid(joined(settled(drafts)))
    drafts += fragment_drafts(reading, quotes, drafts)
    drafts += own_voice(reading, drafts, events)
    context = context_of(reading, index, antecedents, events)
    return _assemble(sorted(drafts, key=lambda d: (d.content[0], -d.content[1])), context)


def _drafts_of(
    reading: Reading,
    position: int,
    quotes: Sequence[Quote],
    before: Sequence[Draft],
    index: MentionIndex,
    *,
    antecedents: Antecedents,
    meanings: Meanings,
    turn: SpokenTurn | None,
) -> list[Draft]:
    """What one sentence attributes to somebody, after the drafts of the sentences `before`."""
    sentence = reading.sentences[position]
    own = [as_quoted(draft, quotes, sentence) for draft in _said_in(sentence, index)]
    own = [within_quotation(to_end_of_quotation(draft, quotes, sentence.end), quotes) for draft in own]
    own = [as_dialogue(draft, sentence, reading.report.text) for draft in own]
    own = [draft for draft in own if not is_refusal_to_comment(draft, reading.sentences)]
    own = [as_guessed(draft, sentence) for draft in own if not is_opening_of_report(draft, sentence)]
    own = with_confirmed(reading, position, own, before)
    own += said_before_drafts(reading, position, quotes, own, index)
    own += joining_drafts(reading, position, before, index) if not own else ()
    own += quotation_drafts(reading, position, quotes, own, before, index)
    own = with_whole_sentences(own, quotes, sentence, reading.report.text)
    own = with_reporters(sentence, with_relied_on(sentence, own, index), index)
    own = with_relied_on_before(reading, position, own, before, index)
    if turn is not None:
        opens = not any(d.content == turn.words for d in before[-MAX_DRAFTS_BACK:])
        own = as_spoken(turn, sentence, own, opens=opens)
    else:
        own = going_on(reading, position, own, before, index)
        own = [of_newcomer(draft, reading, before, index, antecedents, meanings) for draft in own]
    spoken = [with_carried_speaker(draft, reading, before, index) for draft in own]
    spoken = [in_passage(draft, reading, before) for draft in spoken]
    stood = settled([draft for draft in spoken if draft.speaker or not draft.needs_speaker])
    told = [_sentences_of(reading, draft) for draft in stood]
    return [
        draft if tells_of_saying(draft, stood) else with_stance_of_content(draft, sentences, index, antecedents)
        for draft, sentences in zip(stood, told, strict=True)
    ]


def _sentences_of(reading: Reading, draft: Draft) -> list[Sentence]:
    """The sentences that a content stands in: the draft's own, and those that a quotation runs over."""
    near = reading.sentences[max(0, draft.sentence - MAX_SENTENCES_AROUND) : draft.sentence + MAX_SENTENCES_AROUND]
    start, end = draft.content
    return [s for s in near if s.start < end and start < s.end] or [reading.sentences[draft.sentence]]


def _said_in(sentence: Sentence, index: MentionIndex) -> list[Draft]:
    found = [with_pointing(draft, sentence, index) for draft in find_drafts(sentence, index)]
    turns = [judging_what_was_said(draft, sentence) for draft in turn_drafts(sentence, index)]
    received = reception_drafts(sentence, index)
    every = without_own_views(sentence, [*found, *turns, *received, *pointing_drafts(sentence, index)])
    stood = with_answered_asides(sentence, without_hosts(with_split_accounts(sentence, every)), index)
    return with_counterclaims(sentence, with_gapped(sentence, without_asides(sentence, stood), index), index)


def _assemble(drafts: Sequence[Draft], context: Context) -> tuple[Statement, ...]:
    report = context.reading.report
    drafts, answered = _with_answers(drafts, context)
    apart = {id(draft): _speakers_of(draft, context) for draft in drafts}
    ids = {id(draft): _id_of(report, draft, apart[id(draft)][0]) for draft in drafts}
    outer = outer_of(drafts)
    made: dict[StatementId, Statement] = {}
    for draft in drafts:
        if _only_answers(draft) and id(draft) not in answered:
            continue
        certainty, hedges = certainty_of(draft, context.sentences_in(draft.content) or [context.sentence_of(draft)])
        around, meant = outer.get(id(draft)), answered.get(id(draft))
        for speaker in apart[id(draft)]:
            statement = Statement(
                id=_id_of(report, draft, speaker),
                report=report.id,
                content=report.cite(*draft.content),
                speaker=speaker.mention.id if speaker and speaker.mention else None,
                speaker_words=report.cite(*speaker.words) if speaker else None,
                speaker_class=_class_of(draft, speaker),
                through=chain_of(draft, outer, context.antecedents),
                cue=report.cite(*draft.cue) if draft.cue else None,
                mode=draft.mode,
                stance=draft.stance,
                certainty=certainty,
                certainty_words=tuple(report.cite(*span) for span in hedges),
                events=tuple(event.id for event in context.told_in(draft)),
                within=ids[id(around)] if around else None,
                answers=ids[id(meant)] if meant else None,
            )
            made.setdefault(statement.id, statement)
    return tuple(made.values())


def _with_answers(drafts: Sequence[Draft], context: Context) -> tuple[list[Draft], Mapping[int, Draft]]:
    """The drafts, with the stance that they take to what they answer; and that, by the `id()` of each."""
    tied = {**denied_in_place(drafts), **answered_by(drafts, context)}
    meant = with_whole_claims(tied, drafts, context)
    stanced = [opposed(draft, meant.get(id(draft)), context.reading) for draft in drafts]
    pairs = zip(drafts, stanced, strict=True)
    return stanced, {id(new): meant[id(old)] for old, new in pairs if id(old) in meant}


def _only_answers(draft: Draft) -> bool:
    """Whether a draft says nothing but what it answers: "Peking dementierte", the report's own "Das stimmt nicht."."""
    by_report = draft.rule == "own voice" and draft.points_to is not None
    return draft.content == draft.cue or draft.points_to == "speaker" or by_report


def _speakers_of(draft: Draft, context: Context) -> tuple[Speaker | None, ...]:
    """Each of those who say it; nobody is one too."""
    if draft.speaker is None:
        return (None,)
    sentence = next(iter(context.sentences_in(draft.speaker.words)), None)
    return speakers_apart(sentence, draft.speaker, context.index) if sentence is not None else (draft.speaker,)


def _class_of(draft: Draft, speaker: Speaker | None) -> SpeakerClass:
    if speaker is not None:
        return speaker.speaker_class
    return "author" if draft.mode == "author" else "anonymous"


def _id_of(report: Report, draft: Draft, speaker: Speaker | None) -> StatementId:
    cue = report.cite(*draft.cue) if draft.cue else None
    said_by = report.cite(*speaker.words) if speaker else None
    return statement_id(report.id, content=report.cite(*draft.content), cue=cue, stance=draft.stance, speaker=said_by)
