"""Who takes which stand on a question, in which words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from wederhoor.compare.voices import AGAINST
from wederhoor.publish import labels
from wederhoor.publish.labels import NO_PUBLISHER
from wederhoor.publish.lines import Chip, Words
from wederhoor.publish.page import PositionView
from wederhoor.publish.views.context import Context, lit, report_words
from wederhoor.publish.views.statements import Lines
from wederhoor.publish.views.untold import sentences_of_untold
from wederhoor.record import EventId, EventStatus, Finding, Position, Report, Stance, Statement

QUOTES_OF_A_POSITION = 2
TOLD_BY_STANCE: Mapping[Stance, tuple[EventStatus, ...]] = {"warn": ("hypothetical",), "demand": ("hypothetical",)}
UNSURE: frozenset[EventStatus] = frozenset(("possible", "hypothetical"))


def position_view(context: Context, position: Position, finding: Finding, lines: Lines) -> PositionView:
    """Who takes which stand, how far the thing has come by it, and the first of the words."""
    look = context.look
    said = [look.statements[s] for s in position.statements if s in look.statements]
    untold = [] if said else sentences_of_untold(context, position, finding)
    own_voice = position.speaker is None and all(s.mode == "author" for s in said)
    # "denies, did not happen" would say the opposite of what is meant
    statuses = tuple(_statuses(context, said, finding.events, position.stance))
    # told once: by the stance, by the status, or by the certainty
    is_told = position.stance in (*AGAINST, *TOLD_BY_STANCE) or not UNSURE.isdisjoint(dict(statuses))
    reports = [report for report, _ in untold] or [look.reports[s.report] for s in said]
    alike = _alike(said, lines)
    quotes = (
        *(_quote(context, same, finding, lines, own_voice=own_voice) for same in alike[:QUOTES_OF_A_POSITION]),
        *(("", words, None) for _, words in untold[:QUOTES_OF_A_POSITION]),
    )
    return PositionView(
        stance=position.stance,
        verb=verb_of(position, said),
        certainty=labels.CERTAINTIES[position.certainty] if position.certainty in labels.WEAKER and not is_told else "",
        holder=context.chip(position.speaker) or _unnamed(position, said, reports, own_voice=own_voice),
        own_voice=own_voice,
        statuses=statuses,
        quotes=quotes,
        more=tuple(f"#line-{same[0].id}" for same in alike[QUOTES_OF_A_POSITION:]),
    )


def verb_of(position: Position, said: Sequence[Statement]) -> str:
    """What the position is called beside its quotes, which may hold a "not" of their own."""
    denying = {statement.stance in AGAINST for statement in said}
    if position.stance == "deny" and denying == {False}:
        return labels.SAYS_NOT
    return labels.CONTRADICTS if position.stance == "assert" and denying == {True} else labels.STANCES[position.stance]


def _alike(said: Iterable[Statement], lines: Lines) -> Sequence[Sequence[Statement]]:
    """Statements with the same words, as a copy or an agency's clients print them, together."""
    found: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in said:
        answered = lines.get(statement.answers or "")
        found[statement.content.text, answered.content.text if answered else ""].append(statement)
    return list(found.values())


def _quote(
    context: Context, same: Sequence[Statement], finding: Finding, lines: Lines, *, own_voice: bool
) -> tuple[str, Words, Words | None]:
    """Who prints it is told already where a report speaks for itself; of a long quote the word for the act is lit."""
    line, answered = lines[same[0].id], lines.get(same[0].answers or "")
    printed = ", ".join(dict.fromkeys(lines[statement.id].publisher for statement in same))
    content = lit(line.content, _acts_within(context, same[0], finding))
    return "" if own_voice else printed, content, answered.content if answered else None


def _acts_within(context: Context, statement: Statement, finding: Finding) -> Iterator[tuple[int, int]]:
    """Where in the content the words stand for what the finding asks about."""
    start, asked = statement.content.start, set(finding.events)
    for event in statement.events:
        if event in asked:
            words = context.look.events[event].trigger
            yield words.start - start, words.end - start


def _statuses(
    context: Context, said: Iterable[Statement], events: Iterable[EventId], stance: Stance
) -> Iterator[tuple[str, str]]:
    """How far the thing has come as these statements tell it, strongest first; what the stance tells is left out."""
    told_by_stance = labels.STATUSES if stance in AGAINST else TOLD_BY_STANCE.get(stance, ())
    asked = set(events)
    is_hearsay: dict[EventStatus, bool] = {}
    for statement in said:
        for status in {context.look.events[event].status for event in statement.events if event in asked}:
            is_hearsay[status] = is_hearsay.get(status, True) and statement.mode == "hearsay"
    for status in labels.STATUSES:
        if status in is_hearsay and status != "negated" and status not in told_by_stance:
            yield status, labels.status_words(status, hearsay=is_hearsay[status])


def _unnamed(position: Position, said: Sequence[Statement], reports: Sequence[Report], *, own_voice: bool) -> Chip:
    """Who stands behind a position without a known speaker: the words for them, the publisher, or the report."""
    told = next((s for s in said if s.speaker_words), None)
    if told and told.speaker_words and not own_voice:
        words = f"“{told.speaker_words.text}”"
        return Chip(f"{words} (not named)" if told.speaker_class == "anonymous" else words)
    if not own_voice:
        return Chip("nobody named")
    if position.publisher or not reports:
        return Chip(position.publisher or NO_PUBLISHER)
    return Chip(report_words(reports[0]), f"#text-{reports[0].id}")
