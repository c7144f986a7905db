"""The brief of a case as values, from top to bottom."""

from __future__ import annotations

from collections import Counter

from wederhoor.publish import labels
from wederhoor.publish.page import Page
from wederhoor.publish.texts import case_marks
from wederhoor.publish.views.context import Context
from wederhoor.publish.views.entities import entity_lines, entity_mentions, linked_mentions
from wederhoor.publish.views.events import event_lines, timelines
from wederhoor.publish.views.findings import ONE_VOICE, finding_sections
from wederhoor.publish.views.gaps import find_gaps
from wederhoor.publish.views.head import figures, standfirst, topic
from wederhoor.publish.views.reports import report_views
from wederhoor.publish.views.reviews import review_sentence, told_lines
from wederhoor.publish.views.routes import route_views
from wederhoor.publish.views.silence import find_silence
from wederhoor.publish.views.statements import speaker_groups, statement_lines
from wederhoor.publish.views.ties import case_graph, route_map
from wederhoor.record import Case

FIRST = 20  # findings, routes and reports that a section shows before the fold; twice as many names, events, speakers
FIRST_OF_LARGE = 6
LARGE = 2_000  # names and statements from which folded lists wait as text, so that the page opens at once
MIN_TIES = 3  # the lists tell fewer as well as a graph does
SINGLES_OPEN = 15  # names mentioned once are folded away when there are more names than this


def build_page(case: Case) -> Page:
    """Every sentence, link and order of the page."""
    context = Context(case)
    lines = statement_lines(context)
    mentions = entity_mentions(context)
    silence = find_silence(context)
    marks = case_marks(case, context.look, linked_mentions(mentions))
    sections = list(finding_sections(context, lines, silence))
    entities = entity_lines(context, mentions)
    n_repeated = sum(1 for entity in entities if entity.n_mentions > 1)
    large = len(case.mentions) + len(case.statements) > LARGE
    first = FIRST_OF_LARGE if large else FIRST
    n_unfolded = min(max(n_repeated, SINGLES_OPEN), 2 * first)
    named, unnamed = speaker_groups(context, lines)
    graph = case_graph(context)
    dated, undated = event_lines(context, lines)
    stances = Counter(statement.stance for statement in case.statements)
    types = Counter(entity.type for entity in case.entities)
    return Page(
        topic=topic(entities),
        languages=len({report.language for report in case.reports}),
        standfirst=standfirst(case),
        figures=figures(case, len(context.n_said)),
        software=case.software,
        reader=case.reader,
        choices=context.choices(),
        asked=tuple(sorted((f for section in sections for f in section.findings), key=lambda f: -f.n_reports)),
        findings=tuple(section for section in sections if section.anchor != ONE_VOICE),
        one_voice=tuple(section for section in sections if section.anchor == ONE_VOICE),
        routes=tuple(route_views(context, lines)),
        reports=tuple(report_views(context, marks, silence)),
        entities=tuple(entities[:n_unfolded]),
        entities_folded=tuple(entities[n_unfolded:]),
        entity_types=tuple((t, plural, types[t]) for t, (_, plural) in labels.ENTITY_TYPES.items() if types[t]),
        speakers=tuple(named[: 2 * first]),
        speakers_folded=tuple(named[2 * first :]),
        speakers_unnamed=tuple(unnamed),
        stance_choices=tuple((s, verb, stances[s]) for s, verb in labels.STANCES.items() if stances[s]),
        n_statements=len(case.statements),
        large=large,
        first=first,
        timelines=tuple(timelines(context)),
        events=tuple(dated[: 2 * first]),
        events_folded=tuple(dated[2 * first :]),
        events_undated=tuple(undated),
        graph=graph if graph and len(graph.ties) >= MIN_TIES else None,
        map=route_map(context),
        review=(review_sentence(case), tuple(told_lines(context))) if case.marks else None,
        gaps=tuple(find_gaps(context, lines)),
    )
