"""Offices gathered at the entities of persons."""

from __future__ import annotations

from msgspec.structs import replace

from extract.trees import report_of
from wederhoor.record import Mention, Office, Report, Statement, mention_id
from wederhoor.resolve.entities import resolve_entities
from wederhoor.resolve.offices import country_of_offices, with_offices

TEXT = "Minister Nina Falk is the head, said Jan Berg."
REPORT = report_of(TEXT, language="en")


def mention(words: str) -> Mention:
    start = TEXT.index(words)
    span = (start, start + len(words))
    return Mention(
        id=mention_id(REPORT.id, *span, "name"), report=REPORT.id, words=REPORT.cite(*span), form="name", type="person",
        name=words, language="en",
    )  # fmt: skip


def office(words: str, country: str | None) -> Office:
    start = TEXT.index(words)
    cited = REPORT.cite(start, start + len(words))
    return Office(words=cited, title=words, tenure="current", country=country, body=None, time=None)


SPEAKER = mention("Jan Berg")
HOLDER = replace(mention("Nina Falk"), offices=(office("Minister", "PE"), office("head", None)))
SAID = Statement(
    id="s", report=REPORT.id, content=REPORT.cite(9, 30), speaker=SPEAKER.id, speaker_words=None,
    speaker_class="named", through=(), cue=None, mode="indirect", stance="assert", certainty="certain",
    certainty_words=(), events=(),
)  # fmt: skip


def test_a_person_has_the_offices_of_its_mentions_and_their_country() -> None:
    [holder] = [e for e in with_offices(resolve_entities([HOLDER], [REPORT]), [HOLDER], []) if e.offices]
    assert [held.office.title for held in holder.offices] == ["Minister", "head"]
    assert holder.country == "PE"


def test_an_office_inside_a_statement_is_the_speakers_word() -> None:
    mentions = [HOLDER, SPEAKER]
    entities = with_offices(resolve_entities(mentions, [REPORT]), mentions, [SAID])
    [speaker] = [entity.id for entity in entities if entity.name == "Jan Berg"]
    [holder] = [entity for entity in entities if entity.offices]
    assert [held.speaker for held in holder.offices] == [None, speaker]


def test_two_countries_told_as_often_are_none() -> None:
    assert country_of_offices(["PE", "CL", None]) is None
    assert country_of_offices(["PE", "PE", "CL"]) == "PE"


def named(name: str, country: str | None, text: str) -> tuple[Mention, Report]:
    """A mention of a person in a report of its own, with an office of a country."""
    report = report_of(text, language="en")
    cited = report.cite(text.index(name), text.index(name) + len(name))
    told = Office(words=cited, title="minister", tenure="current", country=country, body=None, time=None)
    mention = Mention(
        id=mention_id(report.id, cited.start, cited.end, "name"), report=report.id, words=cited, form="name",
        type="person", name=name, language="en", offices=(told,) if country else (),
    )  # fmt: skip
    return mention, report


def n_entities(*told: tuple[Mention, Report]) -> int:
    return len(resolve_entities([mention for mention, _ in told], [report for _, report in told]))


def test_a_surname_in_another_report_is_nobody_who_serves_another_country() -> None:
    full = named("Nina Falk", "PE", "The Peruvian minister Nina Falk spoke.")
    assert n_entities(full, named("Falk", None, "Falk slept.")) == 1
    assert n_entities(full, named("Falk", "PE", "Peru's minister Falk slept.")) == 1
    assert n_entities(full, named("Falk", "CL", "Chile's minister Falk slept.")) == 2


def test_an_office_of_one_country_is_a_reason() -> None:
    told = [
        named("Nina Falk", "PE", "The Peruvian minister Nina Falk spoke."),
        named("Falk", "PE", "Peru's minister Falk slept."),
    ]
    [entity] = resolve_entities([mention for mention, _ in told], [report for _, report in told])
    assert "office of one country" in {reason.rule for merge in entity.merges for reason in merge.reasons}
