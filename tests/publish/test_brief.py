from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from publish.cases import EMPTY, Draft, between, cite, ferry_case, shipped
from wederhoor.publish.brief import render_brief
from wederhoor.publish.english import in_english
from wederhoor.publish.labels import interval_words, published_words, with_days
from wederhoor.publish.lines import Words
from wederhoor.publish.segments import Mark, cut
from wederhoor.publish.timeline import LETTER, Dated, draw
from wederhoor.publish.view import build_page
from wederhoor.publish.views.context import Context
from wederhoor.publish.views.statements import statement_lines
from wederhoor.record import Case, Conflict, Correction, MentionForm, Published, Rejected, Role, Verdict, entity_id

NASTY = "</script><script>alert('x')</script> \"quoted\" & \u202egnorw <img src=x onerror=alert(1)>"
WRITTEN = sorted(Path(__file__, "../../../src/wederhoor/publish/templates").resolve().glob("*.html"))


class Seen(HTMLParser):
    """What a browser would find: ids, links, tags, and the text that is shown."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.text = ""
        self.hidden = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.elements.append((tag, found))
        self.hidden = tag in ("style", "script")
        self.ids += [found["id"]] if "id" in found else []
        self.links += [found["href"]] if tag == "a" and "href" in found else []

    def handle_data(self, data: str) -> None:
        self.text += "" if self.hidden else data

    def tags(self, name: str) -> list[dict[str, str]]:
        return [attributes for tag, attributes in self.elements if tag == name]


@pytest.fixture(scope="module")
def case() -> Case:
    return ferry_case()


@pytest.fixture(scope="module")
def page(case: Case) -> str:
    return render_brief(case)


@pytest.fixture(scope="module")
def seen(page: str) -> Seen:
    return Seen(page)


def nasty_case() -> Case:
    draft = Draft()
    report = draft.report("en", ("title", NASTY), NASTY + " denied it.", ("furniture", NASTY, NASTY), publisher=NASTY)
    speaker = draft.mention(report, NASTY, nth=1)
    draft.entity(speaker)
    draft.statement(report, "it", speaker, stance="deny", cue="denied")
    draft.event(report, "other", "denied", agent=speaker)
    draft.rejected.append(Rejected(path=NASTY, reason=NASTY))
    return draft.case()


def test_the_same_case_gives_the_same_page(page: str) -> None:
    assert render_brief(ferry_case()) == page


def test_every_link_inside_the_page_leads_somewhere(seen: Seen) -> None:
    targets = {link[1:] for link in seen.links if link.startswith("#")}
    assert targets
    assert targets - set(seen.ids) == set()


def test_no_id_is_given_twice(seen: Seen) -> None:
    assert len(seen.ids) == len(set(seen.ids))


def test_every_record_has_a_line_under_its_own_id(case: Case, seen: Seen) -> None:
    ids = {r.id for r in case.reports} | {e.id for e in case.entities} | {s.id for s in case.statements}
    ids |= {e.id for e in case.events} | {f.id for f in case.findings} | {r.id for r in case.routes}
    assert {f"line-{id}" for id in ids} <= set(seen.ids)


def test_every_statement_and_event_leads_to_its_words(case: Case, seen: Seen) -> None:
    for id in [s.id for s in case.statements] + [e.id for e in case.events]:
        assert f"words-{id}" in seen.ids
        assert f"#words-{id}" in seen.links


def test_the_pieces_of_a_text_are_the_whole_text(case: Case, page: str) -> None:
    shown = Seen(page[page.index('<section id="texts"') : page.index('<section id="gaps"')]).text
    for report in case.reports:
        for block in report.blocks:
            assert report.text[block.start : block.end] in shown


def test_words_know_every_record_that_rests_on_them_innermost_first(case: Case, seen: Seen) -> None:
    inner = next(s for s in case.statements if s.within)
    brandt = next(e for e in case.entities if e.name == "Els Brandt")
    piece = next(a for a in seen.tags("a") if a.get("data-r", "").startswith(brandt.id) and inner.id in a["data-r"])
    assert piece["href"] == f"#line-{brandt.id}"
    assert "in-assert" in piece["class"]


def test_words_of_a_report_carry_its_language(case: Case, seen: Seen) -> None:
    quotes = [attributes for _, attributes in seen.elements if attributes.get("class") == "quote"]
    assert {quote["lang"] for quote in quotes} == {report.language for report in case.reports}
    assert all(quote["dir"] == "auto" for quote in seen.tags("q"))
    assert seen.tags("body") == [{"class": "polyglot"}]  # which shows the tags


def test_the_head_tells_whom_and_what_the_reports_name_most(seen: Seen) -> None:
    assert "Els Brandt" in seen.text[: seen.text.index("What the reports answer")]


def test_a_report_without_publisher_and_title_is_told_by_its_file() -> None:
    draft = Draft()
    report = draft.report("en", "Olaf Lind said the ferry sails.")
    draft.statement(report, "the ferry sails", draft.mention(report, "Olaf Lind"), cue="said")
    assert [line.publisher for g in build_page(draft.case()).speakers_unnamed for line in g.lines] == ["000.txt"]


def test_countries_and_bodies_are_called_by_their_english_names_unless_a_person_named_them() -> None:
    draft = Draft()
    report = draft.report("nl", "De VN en Servië zwijgen.")
    draft.entity(draft.mention(report, "VN", "organisation"))
    draft.entity(draft.mention(report, "Servië", "place"))
    known = [entity_id(key) for key in ("body:un", "country:RS")]
    pairs = zip(draft.entities, known, strict=True)
    case = msgspec.structs.replace(draft.case(), entities=tuple(msgspec.structs.replace(e, id=i) for e, i in pairs))
    assert [e.name for e in in_english(case).entities] == ["United Nations", "Serbia"]
    said = Correction(id="c-1", action="rename", of=(), name="Servië")
    named = tuple(msgspec.structs.replace(e, corrections=("c-1",)) for e in case.entities)
    kept = in_english(msgspec.structs.replace(case, entities=named, corrections=(said,)))
    assert [e.name for e in kept.entities] == [e.name for e in case.entities]


def test_what_is_only_hearsay_is_said_to_have_happened() -> None:
    draft = Draft()
    report = draft.report("en", "The bridge is said to have been sold.")
    event = draft.event(report, "trade", "sold")
    draft.statement(report, "been sold", mode="hearsay", speaker_class="anonymous", events=[event])
    page = build_page(draft.case())
    assert [line.status_words for line in page.events_undated] == ["said to have happened"]


@pytest.mark.parametrize(
    ("form", "meant"), [("pronoun", "Els Brandt"), ("nominal", "Els Brandt"), ("name", ""), ("metonym", "")]
)
def test_who_is_meant_by_words_without_a_name_stands_beside_them(form: MentionForm, meant: str) -> None:
    draft = Draft()
    report = draft.report("en", "Els Brandt came. She met Olaf Lind.")
    she = draft.mention(report, "She", form=form)
    brandt = draft.entity(draft.mention(report, "Els Brandt"))
    draft.entities[0] = msgspec.structs.replace(brandt, mentions=(*brandt.mentions, she.id))
    draft.event(report, "meet", "met", agent=she, patient="Olaf Lind")
    [event] = build_page(draft.case()).events_undated
    assert [role.meant for role in event.roles] == [meant, ""]


def test_a_people_told_by_an_adjective_is_named_by_it() -> None:
    draft = Draft()
    report = draft.report("nl", "Peru sprak over Peruaanse leveringen.")
    peruvian = draft.mention(report, "Peruaanse", "place", form="nominal")
    draft.entity(draft.mention(report, "Peru", "place"), peruvian)
    draft.event(report, "supply", "leveringen", agent=peruvian)
    [event] = build_page(draft.case()).events_undated
    assert [role.meant for role in event.roles] == [""]


def test_whom_a_part_names_is_not_told_once_more_by_a_pronoun() -> None:
    draft = Draft()
    report = draft.report("en", "Els Brandt put the firm on her list.")
    brandt, her = draft.mention(report, "Els Brandt"), draft.mention(report, "her", form="pronoun")
    known = draft.entity(brandt)
    draft.entities[0] = msgspec.structs.replace(known, mentions=(*known.mentions, her.id))
    event = draft.event(report, "sanction", "list", agent=brandt, patient="the firm")
    role = Role(role="agent", words=her.words, mention=her.id)
    case = msgspec.structs.replace(draft.case(), events=(msgspec.structs.replace(event, roles=(role, *event.roles)),))
    [line] = build_page(case).events_undated
    assert [shown.words.text for shown in line.roles] == ["Els Brandt", "the firm"]


def test_tellings_of_one_event_on_one_day_are_one_bar() -> None:
    draft = Draft()
    events = []
    for name in ("Els Brandt", "The minister"):
        report = draft.report("en", f"{name} sailed on 5 March.")
        day = ("2024-03-05", "2024-03-05")
        events.append(draft.event(report, "travel", "sailed", days=day, agent=name))
    finding = msgspec.structs.replace(ferry_case().findings[0], events=tuple(e.id for e in events), positions=())
    page = build_page(msgspec.structs.replace(draft.case(), findings=(finding,)))
    assert {bar.label for _, drawn in page.timelines for bar in drawn.bars} == {"journey: Els Brandt (2 times)"}


def test_an_event_of_no_kind_of_ours_is_called_by_the_word_of_the_report() -> None:
    draft = Draft()
    report = draft.report("nl", "Els Brandt ontvouwde dinsdag een plan.")
    brandt = draft.mention(report, "Els Brandt")
    draft.entity(brandt)
    event = draft.event(report, "other", "ontvouwde", days=("2024-03-05", "2024-03-05"), agent=brandt)
    draft.statement(report, "een plan", events=[event])
    page = build_page(draft.case())
    assert [bar.label for _, drawn in page.timelines for bar in drawn.bars] == ["“ontvouwde”: Els Brandt"] * 2
    [line] = (line for group in page.speakers_unnamed for line in group.lines)
    assert [chip.name for chip in line.events] == ["“ontvouwde” (happened)"]


def test_a_number_of_people_harmed_does_nothing_to_them() -> None:
    draft = Draft()
    report = draft.report("en", "On Tuesday nine sailors drowned.")
    draft.event(report, "harm", "drowned", days=("2024-03-05", "2024-03-05"), quantity="nine", patient="sailors")
    page = build_page(draft.case())
    assert {bar.label for _, drawn in page.timelines for bar in drawn.bars} == {"harm: nine sailors"}


def test_a_route_leads_to_the_questions_that_it_is_part_of() -> None:
    [route] = build_page(ferry_case()).routes
    assert [(chip.name, verdict) for chip, verdict, _ in route.asked] == [
        ("Did engines go to Norland by ferry?", "disputed")
    ]
    assert route.goods == Words("motoren", "nl")


def test_where_days_cannot_both_be_right_each_report_is_quoted_for_its_own() -> None:
    case = ferry_case()
    [finding] = case.findings
    first = next(event for event in case.events if event.id == finding.events[0])
    told = msgspec.structs.replace(first, status="occurred")
    days = Conflict(field="time", values=("2024-03-05", "2024-03-09"), explanation="")
    asked = msgspec.structs.replace(finding, conflicts=(days,))
    events = tuple(told if event.id == told.id else event for event in case.events)
    [section] = build_page(msgspec.structs.replace(case, events=events, findings=(asked,))).findings
    assert [(name, [(where, words.text) for where, words in lines]) for name, lines in section.findings[0].figures] == [
        ("When", [("Het Zilte Blad: 5 Mar 2024", "dinsdag")])
    ]


def test_the_voices_of_a_state_stand_side_by_side() -> None:
    draft = Draft()
    report = draft.report("en", "Peru says a. Peru says b. Bo says c. Bo says d. Lima says e.")
    speakers = [
        draft.mention(report, "Peru", "place"),
        draft.mention(report, "Bo"),
        draft.mention(report, "Lima", "place"),
    ]
    for speaker, country in zip(speakers, ("PE", None, "PE"), strict=True):
        draft.entity(speaker, country=country)
    for words, number in (("c", 1), ("d", 1), ("a", 0), ("b", 0), ("e", 2)):
        draft.statement(report, f"{words}.", speakers[number])
    assert [group.title for group in build_page(draft.case()).speakers] == ["Peru", "Lima", "Bo"]


def test_a_filter_has_one_choice_for_a_state_whichever_of_its_voices_speaks() -> None:
    draft = Draft()
    report = draft.report("en", "Peru says a. Lima says b.")
    for name, words in (("Peru", "a."), ("Lima", "b.")):
        speaker = draft.mention(report, name, "place")
        draft.entity(speaker, country="PE")
        draft.statement(report, words, speaker)
    page = build_page(draft.case())
    [(number, name)] = page.choices.speakers
    assert {line.tags.speakers for group in page.speakers for line in group.lines} == {str(number)}


def test_two_speakers_of_one_name_are_two_choices_of_a_filter() -> None:
    draft = Draft()
    for words in ("a.", "b."):
        report = draft.report("en", f"Ann Lee says {words}")
        speaker = draft.mention(report, "Ann Lee")
        draft.entity(speaker)
        draft.statement(report, words, speaker)
    page = build_page(draft.case())
    assert [name for _, name in page.choices.speakers] == ["Ann Lee", "Ann Lee"]
    assert len({line.tags.speakers for group in page.speakers for line in group.lines}) == 2


@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        ("corroborated", "Agreed, but not on the number"),
        ("disputed", "Disputed"),
    ],
)
def test_what_is_agreed_with_numbers_that_differ_says_so(verdict: Verdict, words: str) -> None:
    case = ferry_case()
    [finding] = case.findings
    numbers = Conflict(field="quantity", values=("3", "5"), explanation="5 - 3 = 2")
    asked = msgspec.structs.replace(finding, verdict=verdict, conflicts=(numbers,))
    [view] = build_page(msgspec.structs.replace(case, findings=(asked,))).asked
    assert (view.verdict_words, view.conflicts[0].explanation) == (words, "2 apart")


def test_a_statement_of_somebody_unknown_is_a_gap_with_the_words_for_them() -> None:
    draft = Draft()
    report = draft.report("en", "Officials say the dam leaks.", publisher="The Fen Post")
    officials = draft.mention(report, "Officials", form="nominal")
    draft.statement(report, "the dam leaks", officials, speaker_class="anonymous")
    gaps = [gap for gap in build_page(draft.case()).gaps if "speaker" in gap.title]
    assert [where for gap in gaps for where, _ in gap.items] == ["“Officials”, The Fen Post"]


def test_a_denial_that_only_points_is_shown_with_what_it_answers() -> None:
    draft = Draft()
    report = draft.report("en", "Olaf Lind says the dam leaks. Els Brandt denies it.")
    claim = draft.statement(report, "the dam leaks", draft.mention(report, "Olaf Lind"))
    draft.statement(report, "it", draft.mention(report, "Els Brandt"), stance="deny")
    answer = msgspec.structs.replace(draft.statements[1], answers=claim.id)
    case = msgspec.structs.replace(draft.case(), statements=(claim, answer))
    lines = statement_lines(Context(case))
    assert lines[answer.id].answered == Words("the dam leaks", "en", f"#words-{claim.id}")


def test_a_quotation_inside_what_is_reported_of_the_same_speaker_stands_under_it() -> None:
    draft = Draft()
    report = draft.report("en", "Olaf Lind said the dam was 'a sieve'.")
    lind = draft.mention(report, "Olaf Lind")
    draft.entity(lind)
    outer = draft.statement(report, "the dam was 'a sieve'", lind)
    inner = draft.statement(report, "a sieve", lind, mode="direct", within=outer)
    lines = statement_lines(Context(draft.case()))
    assert (lines[outer.id].inner, lines[inner.id].inner) == (False, True)
    assert render_brief(draft.case()).count('<span class="chain">') == 1


def test_no_label_of_a_timeline_begins_outside_it() -> None:
    days = [f"2024-03-{day:02}" for day in (1, 9, 10, 20)]
    events = [Dated(first=d, last=d, label="n" * 40, href="#", status="planned", open_end="") for d in days]
    drawn = draw(events, 340)
    assert drawn
    for bar in drawn.bars:
        left = bar.label_x - len(bar.label) * LETTER if bar.label_end else bar.label_x
        assert left >= 0


def test_what_a_report_says_is_never_markup() -> None:
    seen = Seen(render_brief(nasty_case()))
    assert len(seen.tags("script")) == 1
    assert not seen.tags("img")
    assert not [name for _, attributes in seen.elements for name in attributes if name.startswith("on")]
    assert NASTY in seen.text


def test_a_name_that_turns_the_direction_of_writing_is_kept_apart() -> None:
    page = render_brief(nasty_case())
    assert page.count("\u202e") > 5
    names = [tag for tag, _ in Seen(page).elements if tag in ("bdi", "q")]
    assert len(names) > 5


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "java\nscript:x", "file:///etc", "//x.example"]
)
def test_only_web_addresses_become_links(address: str) -> None:
    draft = Draft()
    draft.report("en", "A line.", url=address)
    seen = Seen(render_brief(draft.case()))
    assert all(link.startswith(("#", "https://")) for link in seen.links)
    assert address in seen.text


def test_a_web_address_becomes_a_link_that_tells_nothing(seen: Seen) -> None:
    link = next(a for a in seen.tags("a") if a["href"] == "https://blad.example/veerboot")
    assert link["rel"] == "noreferrer noopener"


def test_nothing_is_loaded_and_only_our_script_may_run(seen: Seen) -> None:
    policy = next(m["content"] for m in seen.tags("meta") if m.get("http-equiv") == "Content-Security-Policy")
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert not [a for _, a in seen.elements if "src" in a or "style" in a]
    assert [link["href"][:5] for link in seen.tags("link")] == ["data:"]


def test_a_chain_of_speakers_is_shown_from_publisher_to_speaker(seen: Seen) -> None:
    assert "Het Zilte Blad ← Kustpost ← Olaf Lind" in seen.text


def test_who_stands_twice_in_a_chain_is_named_once() -> None:
    draft = Draft()
    report = draft.report("en", "The ferry sank, Lind told Harbour News.", publisher="Harbour News")
    captain, paper = draft.mention(report, "Lind"), draft.mention(report, "Harbour News", "organisation")
    draft.entity(captain)
    draft.entity(paper)
    draft.statement(report, "The ferry sank", captain, through=(paper,))
    assert "Harbour News ← Lind" in " ".join(Seen(render_brief(draft.case())).text.split())


def test_a_vague_number_of_goods_stands_in_the_words_of_the_report() -> None:
    draft = shipped("Ann", "Bo", countries=("NL", "TR"))
    event = draft.events[0]
    report = draft.reports[0]
    words = cite(report, "engines")
    told = Role(role="quantity", words=words, mention=None, value=24.0, vague=True)
    draft.events[0] = msgspec.structs.replace(event, roles=(*event.roles, told))
    draft.routes[0] = msgspec.structs.replace(draft.routes[0], quantity=24.0)
    headings = Seen(render_brief(draft.case())).text
    assert "24 engines" not in headings
    assert "engines engines" in headings


def test_an_event_says_who_tells_it_and_a_statement_what_it_is_about(seen: Seen) -> None:
    assert "Els Brandt denies" in seen.text
    assert "about supply (did not happen)" in seen.text


def test_a_stance_is_told_in_words_not_only_in_colour(case: Case, page: str) -> None:
    denial = next(s for s in case.statements if s.stance == "deny")
    line = page[page.index(f'id="line-{denial.id}"') :]
    assert ">denies</span>" in line[: line.index("</li>")]


def test_what_is_missing_is_said(seen: Seen) -> None:
    assert "publisher not stated" in seen.text
    assert "1 pronoun not resolved" in seen.text
    assert "1 file could not be used" in seen.text
    assert "same origin as Het Zilte Blad (80% of its names and figures, translated)" in seen.text


def test_furniture_is_shown_with_its_reason(seen: Seen) -> None:
    assert "related" in seen.text
    assert "Lees ook: vijf tips voor de vakantie" in seen.text


def test_findings_and_routes_leave_no_empty_section(case: Case) -> None:
    seen = Seen(render_brief(msgspec.structs.replace(case, findings=(), routes=())))
    assert not {"disputes", "routes"} & set(seen.ids)


def test_an_empty_case_still_makes_a_page() -> None:
    assert "No report could be used" in Seen(render_brief(EMPTY)).text


def test_no_template_switches_escaping_off() -> None:
    assert len(WRITTEN) > 5
    assert not [path.name for path in WRITTEN if "safe" in path.read_text() or "autoescape" in path.read_text()]


def test_headings_never_skip_a_level(seen: Seen) -> None:
    levels = [int(tag[1]) for tag, _ in seen.elements if tag in ("h1", "h2", "h3", "h4", "h5")]
    assert levels[0] == 1
    assert all(deeper - level <= 1 for level, deeper in pairwise(levels))


marks = st.builds(
    lambda start, length, kind, n: Mark(start, start + length, kind, f"x-{n}"),
    st.integers(0, 30),
    st.integers(1, 20),
    st.sampled_from(["mention", "event", "cue", "statement"]),
    st.integers(0, 99),
)


@given(st.lists(marks, max_size=12))
def test_pieces_follow_each_other_and_know_all_marks_around_them(found: list[Mark]) -> None:
    pieces = list(cut(5, 40, found))
    assert [pieces[0].start, *(p.end for p in pieces)] == [*(p.start for p in pieces), 40]
    for piece in pieces:
        around = [m for m in found if m.start <= piece.start and piece.end <= m.end]
        assert sorted(piece.marks, key=lambda m: m.depth) == sorted(around, key=lambda m: m.depth)
        assert all(m.end <= piece.start or m.start >= piece.end for m in found if m not in around)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2023-02-28", "2023-02-28", "28 Feb 2023"),
        ("2023-02-01", "2023-02-28", "Feb 2023"),
        ("2023-01-01", "2023-12-31", "2023"),
        ("2023-02-27", "2023-03-01", "27 Feb \N{EN DASH} 1 Mar 2023"),
        (None, "2023-04-30", "until 30 Apr 2023"),
        ("2023-04-30", None, "from 30 Apr 2023"),
    ],
)
def test_an_interval_is_said_as_briefly_as_it_can_be(first: str | None, last: str | None, words: str) -> None:
    assert interval_words(first, last) == words


def test_an_inferred_date_says_so() -> None:
    assert published_words(between("2023-02-24", "2023-02-28")) == "written between 24 and 28 Feb 2023 (inferred)"
    dateline = Published(first="2023-02-24", last="2023-02-24", basis="dateline")
    assert published_words(dateline) == "published on 24 Feb 2023 (from the dateline)"


days = st.dates().map(lambda day: day.isoformat())
bars = st.builds(
    lambda a, b, label: Dated(min(a, b), max(a, b), label, "#x", "planned", ""), days, days, st.text(max_size=60)
)


@given(st.lists(bars, min_size=1, max_size=40), st.sampled_from([340, 720]))
def test_a_drawn_event_stays_on_the_paper_and_never_covers_another(events: list[Dated], width: int) -> None:
    timeline = draw(events, width)
    assert timeline is not None
    assert len(timeline.bars) + timeline.left_out == len(events)
    assert all(bar.x >= 0 and bar.x + bar.width <= width and bar.y + 25 <= timeline.height for bar in timeline.bars)
    rows: dict[int, float] = {}
    for bar in timeline.bars:
        assert bar.x >= rows.get(bar.y, 0)
        rows[bar.y] = bar.x + bar.width


def test_a_long_silence_does_not_press_the_rest_together() -> None:
    ended = [
        Dated(day, day, "", "#x", "occurred", "") for day in ("1994-05-01", "2023-02-01", "2023-02-11", "2023-02-21")
    ]
    timeline = draw(ended, 720)
    assert timeline is not None
    assert len(timeline.breaks) == 1
    assert timeline.bars[-1].x - timeline.bars[1].x > 200


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Did Ost sell it (2024-03-05)?", "Did Ost sell it (5 Mar 2024)?"),
        ("2024-03-05/2024-03-09 is late", "5–9 Mar 2024 is late"),
        ("flight 2024-13-05, file 12024-03-05", "flight 2024-13-05, file 12024-03-05"),
    ],
)
def test_days_within_a_line_are_said_as_people_say_them(line: str, words: str) -> None:
    assert with_days(line) == words


@pytest.mark.parametrize("n_findings", [1, 40])
def test_every_finding_is_in_the_list_at_the_top_also_where_most_are_folded(n_findings: int) -> None:
    case = ferry_case()
    [first] = case.findings
    many = tuple(msgspec.structs.replace(first, id=f"f-{n}", question=f"Question {n}?") for n in range(n_findings))
    seen = Seen(render_brief(msgspec.structs.replace(case, findings=many)))
    assert {f"#line-{finding.id}" for finding in many} <= set(seen.links)
    assert seen.ids.index("asked") < seen.ids.index("filter")
    assert {f"line-{finding.id}" for finding in many} <= set(seen.ids)


def test_who_tells_it_in_several_reports_stands_once_in_the_list_at_the_top() -> None:
    case = ferry_case()
    [first] = case.findings
    twice = msgspec.structs.replace(first, positions=(*first.positions, *first.positions))
    once, again = (
        Seen(render_brief(msgspec.structs.replace(case, findings=(finding,)))).text.split("What the reports answer")[1]
        for finding in (first, twice)
    )
    assert again.split("Who takes part")[0] == once.split("Who takes part")[0]


def test_that_somebody_is_certain_is_not_repeated_on_every_line(seen: Seen) -> None:
    assert "certain" not in seen.text.split("In dispute")[1].split("Routes")[0]
