"""From drafts to statements: quotations tied to their speaker, speakers carried over sentences, overlaps settled,
levels nested.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from wederhoor.extract.attribution import find_drafts
from wederhoor.extract.certainty import certainty_of
from wederhoor.extract.drafts import Draft
from wederhoor.extract.hearsay import is_free_indirect
from wederhoor.extract.mentions import MentionIndex
from wederhoor.extract.phrases import Span, span_of, trimmed
from wederhoor.extract.quotes import Quote, find_quotes
from wederhoor.extract.saying import speaker_of_verb
from wederhoor.extract.speakers import Speaker, inverted_subject, speaker_at
from wederhoor.extract.speech import speech_lexicon, verb_lemma
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.record import Event, Mention, Report, Stance, Statement, statement_id

# Which pass is believed where two find the same words; from what was wrong least often on the German development set.
ORDER = (
    "as said",
    "clause",
    "phrase",
    "colon",
    "quotation",
    "noun",
    "object",
    "free indirect",
    "hearsay",
    "alleged",
    "own voice",
)
MIN_LED = 2  # words before a quotation that make it the end of a clause
MIN_QUOTED_WORDS = 3  # shorter quotations without a word of saying are scare quotes, names and titles
SAME_SHARE = 0.6  # of the shorter content, from which on two drafts are about the same words


def find_statements(reading: Reading, index: MentionIndex, events: Sequence[Event]) -> tuple[Statement, ...]:
    """Every statement of a report, in text order."""
    quotes = find_quotes(reading.report)
    drafts: list[Draft] = []
    for position, sentence in enumerate(reading.sentences):
        own = [_as_quoted(draft, quotes) for draft in find_drafts(sentence, index)]
        own += _quotation_drafts(reading, position, quotes, own, drafts, index)
        if (
            not own
            and _speaks_on(reading, position, drafts)
            and is_free_indirect(sentence, right_after=_is_reported(drafts, position))
        ):
            content = span_of(trimmed(list(sentence.words)))
            if content:
                own.append(
                    Draft(sentence.index, content, None, "", None, "indirect", "assert", "free indirect", carried=True)
                )
        spoken = [_with_carried_speaker(draft, reading, drafts) for draft in own]
        drafts += _settled([draft for draft in spoken if draft.speaker or not draft.needs_speaker])
    drafts = _joined(_settled(drafts))
    drafts += _own_voice(reading, drafts, events)
    return _assemble(reading, sorted(drafts, key=lambda d: (d.content[0], -d.content[1])), events)


def _as_quoted(draft: Draft, quotes: Sequence[Quote]) -> Draft:
    """A draft whose content is a quotation takes all of it, over as many sentences as it runs, and is direct."""
    start, end = draft.content
    for quote in quotes:
        shared = min(end, quote.end) - max(start, quote.start)
        if shared > 0.8 * (end - start) and quote.depth == 0 and not _holds_cue(draft, quote):
            return replace(
                draft, content=(quote.inner_start, quote.inner_end), mode="direct", stance=_quoted_stance(draft.stance)
            )
    return draft


def _quoted_stance(stance: Stance) -> Stance:
    """A denial or doubt in somebody's own words is what they assert: "Falk denied it: “We ship nothing.”"."""
    return "assert" if stance in ("deny", "doubt", "support", "oppose") else stance


def _holds_cue(draft: Draft, quote: Quote) -> bool:
    return draft.cue is not None and quote.start <= draft.cue[0] < quote.end


def _quotation_drafts(
    reading: Reading,
    position: int,
    quotes: Sequence[Quote],
    own: Sequence[Draft],
    before: Sequence[Draft],
    index: MentionIndex,
) -> Iterator[Draft]:
    """Quotations that begin in this sentence and that no other pass has tied to a speaker."""
    sentence = reading.sentences[position]
    for quote in quotes:
        if quote.depth or not sentence.start - 1 <= quote.start < sentence.end:
            continue
        content = (quote.inner_start, quote.inner_end)
        others = [
            d
            for d in own
            if d.rule not in ("hearsay", "alleged") and not (d.cue and quote.start <= d.cue[0] < quote.end)
        ]
        if any(_share_of(content, draft.content) > 0.5 for draft in others):
            continue
        ending = next((s for s in reading.sentences[position:] if s.end >= quote.end - 1), sentence)
        cue = _cue_outside(sentence, quote, index) or (
            _cue_outside(ending, quote, index) if ending is not sentence else None
        )
        n_words = len(reading.report.text[content[0] : content[1]].split())
        lexicon = speech_lexicon(sentence.language)
        stance = lexicon.verbs.get(cue[1], "assert") if cue else "assert"
        if cue is not None and (n_words >= MIN_QUOTED_WORDS or (stance == "assert" and cue[1] not in lexicon.naming)):
            verb, lemma, speaker = cue
            led = _led_in(sentence, quote, verb, speaker)
            at_cue = (verb.start, verb.end)
            if led is None:
                said = _quoted_stance(stance)
                yield Draft(
                    position, content, at_cue, lemma, speaker, "direct", said, "quotation", carried=speaker is None
                )
            else:
                whole = (led, quote.end)
                yield Draft(
                    position, whole, at_cue, lemma, speaker, "indirect", stance, "quotation", carried=speaker is None
                )
        elif n_words >= MIN_QUOTED_WORDS and _alone(reading, sentence, quote):
            carried = _introduced(reading, position, quote, before, index)
            yield Draft(position, content, None, "", carried, "direct", "assert", "quotation", carried=carried is None)


def _led_in(sentence: Sentence, quote: Quote, verb: Word, speaker: Speaker | None) -> int | None:
    """Where a clause begins that only ends in quotation marks: Der Plan sei „vom Tisch“, sagte sie.

    None for whole quotations. Everything before a quotation belongs to it when the word of saying comes behind.
    """
    before = trimmed([w for w in sentence.words if w.end <= quote.start])
    if verb.start < quote.end or len(before) < MIN_LED or before[-1].text == ":":
        return None
    if speaker is not None and speaker.words[0] < quote.start:
        return None
    return before[0].start


def _cue_outside(sentence: Sentence, quote: Quote, index: MentionIndex) -> tuple[Word, str, Speaker | None] | None:
    """The word of saying nearest to a quotation in the same sentence, with its speaker."""
    lexicon = speech_lexicon(sentence.language)
    best: tuple[int, Word, str] | None = None
    for word in sentence.words:
        if quote.start <= word.start < quote.end:
            continue
        lemma = verb_lemma(sentence, word) if word.upos in ("VERB", "AUX") else ""
        if lemma not in lexicon.verbs:
            continue
        distance = quote.start - word.end if word.end <= quote.start else word.start - quote.end
        if best is None or distance < best[0]:
            best = (distance, word, lemma)
    if best is None:
        return None
    _, verb, lemma = best
    speaker = speaker_of_verb(sentence, verb, lemma, index)
    if speaker is not None and quote.start <= speaker.words[0] < quote.end:
        head = inverted_subject(sentence, verb)
        speaker = speaker_at(sentence, head, index) if head is not None else None
    return verb, lemma, speaker


def _alone(reading: Reading, sentence: Sentence, quote: Quote) -> bool:
    """Whether a quotation is a sentence of its own (or more), not a phrase set in somebody else's."""
    text = reading.report.text
    outside_before = text[sentence.start : quote.start].strip(" -–—:") if quote.start > sentence.start else ""
    inside = text[quote.inner_start : quote.inner_end].rstrip()
    return (not outside_before or text[: quote.start].rstrip().endswith(":")) and (
        inside.endswith((".", "!", "?", "…", ",")) or quote.end >= sentence.end - 2
    )


def _introduced(
    reading: Reading, position: int, quote: Quote, before: Sequence[Draft], index: MentionIndex
) -> Speaker | None:
    """The speaker that the words before a colon name; None to go on with whoever spoke last."""
    text = reading.report.text
    if not text[: quote.start].rstrip().endswith(":"):
        return None
    sentence = reading.sentences[position]
    if sentence.start >= quote.start - 1 and position:
        sentence = reading.sentences[position - 1]
    subject = next((w for w in sentence.words if w.deprel.startswith("nsubj") and w.start < quote.start), None)
    return speaker_at(sentence, subject, index) if subject is not None else None


def _with_carried_speaker(draft: Draft, reading: Reading, before: Sequence[Draft]) -> Draft:
    """A draft without a speaker of its own takes the last one who spoke, in the same paragraph or the one before."""
    if draft.speaker is not None or not draft.carried:
        return draft
    last = next((other for other in reversed(before) if _may_carry_on(other, draft)), None)
    if last is None:
        return draft
    gap = draft.sentence - last.sentence
    block_gap = reading.sentences[draft.sentence].block - reading.sentences[last.sentence].block
    if draft.rule == "hearsay" and not (last.rule in ("as said", "phrase") and block_gap == 0 and gap <= 2):
        return draft  # "soll" after a cited report goes on with it; after anybody else it is talk that nobody owns
    near = gap <= 3 and block_gap <= 1
    return replace(draft, speaker=last.speaker) if near else draft


def _may_carry_on(before: Draft, draft: Draft) -> bool:
    """Whether the speaker of `before` can be the one who goes on in `draft`."""
    if before.speaker is None or (before.rule in ("object", "noun") and draft.rule != "clause"):
        return False
    mention = before.speaker.mention
    return not (draft.by_it and mention is not None and mention.type == "person")


def _speaks_on(reading: Reading, position: int, before: Sequence[Draft]) -> bool:
    """Whether somebody spoke in the sentences just before, in this paragraph or the last one."""
    if not before:
        return False
    last = before[-1]
    block_gap = reading.sentences[position].block - reading.sentences[last.sentence].block
    return last.speaker is not None and position - last.sentence <= 2 and block_gap <= 1


def _is_reported(before: Sequence[Draft], position: int) -> bool:
    """Whether the sentence just before is somebody's indirect speech, so that a plain Konjunktiv II goes on with it."""
    return (
        before[-1].sentence == position - 1
        and before[-1].mode == "indirect"
        and before[-1].rule in ("clause", "phrase", "free indirect")
    )


def _joined(drafts: Sequence[Draft]) -> list[Draft]:
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


def _share_of(a: Span, b: Span) -> float:
    """The share of `a` that `b` holds."""
    return max(0, min(a[1], b[1]) - max(a[0], b[0])) / max(1, a[1] - a[0])


def _overlap(a: Span, b: Span) -> float:
    """Shared share of the shorter span."""
    return max(_share_of(a, b), _share_of(b, a))


def _settled(drafts: Sequence[Draft]) -> list[Draft]:
    """One draft for the same words: the pass that comes first in ORDER, a named speaker before none.

    A statement inside another one stays when it has a cue of its own: that is a chain.
    """
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (ORDER.index(d.rule), d.speaker is None, d.content[0] - d.content[1])):
        if not any(_same(draft, other) for other in kept):
            kept.append(draft)
    return sorted(kept, key=lambda d: (d.sentence, d.content))


def _same(weaker: Draft, stronger: Draft) -> bool:
    if _overlap(weaker.content, stronger.content) < SAME_SHARE:
        return False
    nested = _within(weaker.content, stronger.content) and _own_cue_inside(weaker, stronger)
    around = _within(stronger.content, weaker.content) and _own_cue_inside(stronger, weaker)
    if weaker.rule == "hearsay" and around and stronger.rule == "clause":
        return False  # "Falk soll gesagt haben, dass …": the saying itself is hearsay
    if weaker.rule in ("hearsay", "alleged", "free indirect"):
        return True
    return not (nested or around)


def _within(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _own_cue_inside(inner: Draft, outer: Draft) -> bool:
    return inner.cue is not None and inner.cue != outer.cue and outer.content[0] <= inner.cue[0] < outer.content[1]


def _own_voice(reading: Reading, drafts: Sequence[Draft], events: Sequence[Event]) -> Iterator[Draft]:
    """Sentences that tell of an event which nobody is said to have told: the report's own voice."""
    for position, sentence in enumerate(reading.sentences):
        told = [e for e in events if sentence.start <= e.trigger.start < sentence.end]
        if any(not any(d.content[0] <= e.trigger.start < d.content[1] for d in drafts) for e in told):
            content = span_of(trimmed(list(sentence.words)))
            if content:
                yield Draft(position, content, None, "", None, "author", "assert", "own voice")


def _assemble(reading: Reading, drafts: Sequence[Draft], events: Sequence[Event]) -> tuple[Statement, ...]:
    report = reading.report
    ids = {id(draft): _id_of(report, draft) for draft in drafts}
    made: dict[str, Statement] = {}
    for draft in drafts:
        outer = _outer(draft, drafts)
        sentences = [s for s in reading.sentences if s.start < draft.content[1] and draft.content[0] < s.end]
        certainty, certainty_spans = certainty_of(draft, sentences or [reading.sentences[draft.sentence]])
        speaker = draft.speaker
        statement = Statement(
            id=ids[id(draft)],
            report=report.id,
            content=report.cite(*draft.content),
            speaker=speaker.mention.id if speaker and speaker.mention else None,
            speaker_words=report.cite(*speaker.words) if speaker else None,
            speaker_class=speaker.speaker_class if speaker else "author" if draft.mode == "author" else "anonymous",
            through=_chain(draft, drafts),
            cue=report.cite(*draft.cue) if draft.cue else None,
            mode=draft.mode,
            stance=draft.stance,
            certainty=certainty,
            certainty_words=tuple(report.cite(*span) for span in certainty_spans),
            events=tuple(e.id for e in events if draft.content[0] <= e.trigger.start < draft.content[1]),
            within=ids[id(outer)] if outer else None,
        )
        made.setdefault(statement.id, statement)
    return tuple(made.values())


def _id_of(report: Report, draft: Draft) -> str:
    cue = report.cite(*draft.cue) if draft.cue else None
    return statement_id(report.id, report.cite(*draft.content), cue, draft.stance)


def _outer(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """The nearest statement whose longer content holds this one, its cue included."""
    around = [
        d
        for d in drafts
        if _length(d) > _length(draft)
        and d.mode != "author"
        and _within(draft.content, d.content)
        and _own_cue_inside(draft, d)
    ]
    return min(around, key=_length, default=None)


def _length(draft: Draft) -> int:
    return draft.content[1] - draft.content[0]


def _chain(draft: Draft, drafts: Sequence[Draft]) -> tuple[str, ...]:
    """The mentions through which the statement reached the report, nearest to the report first: Newsweek ← ISW ← X."""
    chain: list[str] = []
    outer = _outer(draft, drafts)
    own = draft.speaker.mention if draft.speaker else None
    while outer is not None:
        mention: Mention | None = outer.speaker.mention if outer.speaker else None
        is_own = mention is not None and own is not None and mention.name == own.name  # "X says that X said"
        if mention is not None and not is_own and mention.id not in chain:
            chain.append(mention.id)
        outer = _outer(outer, drafts)
    return tuple(reversed(chain))
