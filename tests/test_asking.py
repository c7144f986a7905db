from __future__ import annotations

import pytest
from msgspec.structs import replace

from fakes import FakeReader, a_case, a_report
from wederhoor.asking import Fields, answer_question, likely_languages, weigh_hypotheses
from wederhoor.compare.ask import Answer
from wederhoor.compare.cast import cast_of
from wederhoor.compare.origins import origins_of
from wederhoor.compare.query import Query
from wederhoor.compare.window import Window, within
from wederhoor.pipeline import derive, tell
from wederhoor.read.models import default_reader
from wederhoor.record import Block, Case, Published, Report, Reprint

GERMAN = (
    "Das Land Mali liefert Gewehre an Peru, sagte Ministerin Anna Berg am Montag. "
    "Sprecher Boris Lind bestritt, dass Mali Gewehre an Peru liefert."
)
ENGLISH = "On Monday Olaf Kern met Anna Berg in Lima, his office said. Norland sanctioned the company Fenwerk."


def dated(first: str, last: str, path: str) -> Report:
    report = a_report(f"Title {path}\n\nAnna Berg visited Minsk.", path=path)
    return replace(report, published=Published(first=first, last=last, basis="inferred"))


def ask(case: Case, question: str = "", fields: Fields | None = None, window: Window | None = None) -> Answer:
    return answer_question(case, question, fields or Fields(), window or Window(), reader=FakeReader())


WINDOWED = a_case(
    dated("2024-03-01", "2024-03-01", "early"),
    dated("2024-03-01", "2024-03-09", "unsure"),
    dated("2024-03-08", "2024-03-08", "late"),
    replace(dated("2024-03-01", "2024-03-01", "undated"), published=None),
)


@pytest.mark.parametrize(
    ("window", "inside", "undecided"),
    [
        (Window(), {"early", "unsure", "late", "undated"}, set()),
        (Window(last="2024-03-05"), {"early"}, {"unsure", "undated"}),
        (Window(first="2024-03-05"), {"late"}, {"unsure", "undated"}),
        (Window(first="2024-03-01", last="2024-03-09"), {"early", "unsure", "late"}, {"undated"}),
    ],
)
def test_as_of_a_day_only_what_was_surely_published_by_then_counts(
    window: Window, inside: set[str], undecided: set[str]
) -> None:
    case, unsure = within(WINDOWED, window)
    paths = {report.id: report.path for report in WINDOWED.reports}
    assert {report.path for report in case.reports} == inside
    assert {paths[report] for report in unsure} == undecided
    assert {event.report for event in case.events} == {report.id for report in case.reports}


def test_a_copy_inside_the_window_keeps_its_publisher_when_the_first_of_its_copies_is_outside() -> None:
    early, _, late, _ = WINDOWED.reports
    copies = replace(WINDOWED, reprints=(Reprint(reports=(early.id, late.id), overlap=0.9),))
    case, _ = within(copies, Window(first="2024-03-05"))
    assert case.reprints == ()
    origins = origins_of(cast_of(case.reports, case.entities, case.events), case.reports, case.reprints)
    assert (origins.publisher(late.id), origins.of_report(late.id)) == ("The Fen Post", "publisher:The Fen Post")


def test_of_copies_those_inside_the_window_stay_together() -> None:
    early, unsure, late, undated = (report.id for report in WINDOWED.reports)
    copies = replace(WINDOWED, reprints=(Reprint(reports=(early, unsure, late, undated), overlap=0.9),))
    [kept] = within(copies, Window(first="2024-03-01", last="2024-03-09"))[0].reprints
    assert kept.reports == (early, unsure, late)


def test_an_answer_as_of_a_day_holds_no_later_word() -> None:
    answer = ask(WINDOWED, fields=Fields(actors=("Anna Berg",)), window=Window(last="2024-03-05"))
    assert {said.report.path for told in answer.answers for said in told.said} == {"early"}
    assert answer.n_reports == 1


def test_a_question_without_a_known_act_is_asked_about_its_names() -> None:
    answer = ask(a_case(), "Was weiß man über Anna Berg?")
    assert [sought.words for sought in answer.query.others] == ["Anna Berg"]
    assert [said.words.text for told in answer.answers for said in told.said] == ["Anna Berg visited Minsk"]


def test_fields_outweigh_what_was_read() -> None:
    query = ask(a_case(), "Waffen", Fields(actors=("Anna Berg", "Nobody Known"), type="visit", goods="drones")).query
    assert (query.type, query.goods, query.category) == ("visit", "drones", "drones")
    assert query.unknown == ("Nobody Known",)


def test_a_question_of_nothing_known_is_empty() -> None:
    assert ask(a_case(), "foo bar?").query == Query()


@pytest.mark.parametrize(
    ("question", "first"),
    [("Liefert das Land Öl?", "de"), ("Levert het land olie?", "nl"), ("Does the country sell oil?", "en")],
)
def test_the_likeliest_language_is_tried_first_and_the_others_after_it(question: str, first: str) -> None:
    found = likely_languages(question)
    assert found[0] == first
    assert sorted(found) == ["de", "en", "nl"]


@pytest.fixture(scope="module")
def read_case() -> Case:
    """Two reports as the shipped reader reads them."""
    told = [tell(in_language(text, language), default_reader()) for text, language in ((GERMAN, "de"), (ENGLISH, "en"))]
    case = Case(
        reports=tuple(one.report for one in told),
        mentions=tuple(m for one in told for m in one.mentions),
        events=tuple(e for one in told for e in one.events),
        statements=tuple(s for one in told for s in one.statements),
        entities=(), findings=(), routes=(), reprints=(), rejected=(), software="", reader="",
    )  # fmt: skip
    return replace(case, entities=derive(case).entities)


def in_language(text: str, language: str) -> Report:
    block = Block(start=0, end=len(text), kind="paragraph", language=language)
    return replace(a_report(text, path=language), language=language, title=None, blocks=(block,))


@pytest.mark.slow
@pytest.mark.parametrize(
    "question",
    [
        "Liefert Mali Gewehre an Peru?",
        "Hat Mali Peru Gewehre geliefert?",
        "Wer liefert Waffen an Peru?",
        "Was liefert Mali an Peru?",
        "Mali liefert Waffen an Peru.",
        "Waffenlieferungen Malis an Peru",
        "Levert Mali wapens aan Peru?",
        "Wie levert wapens aan Peru?",
        "Heeft Mali wapens aan Peru geleverd?",
        "Does Mali supply weapons to Peru?",
        "Is Mali sending rifles to Peru?",
        "Who supplies weapons to Peru?",
        "Le Mali va-t-il livrer des armes au Pérou ?",
        "¿Suministra Mali armas a Perú?",
        "¿Quién entrega armas a Perú?",
    ],
)
def test_a_question_in_any_word_order_and_language_finds_who_says_and_who_denies_it(
    read_case: Case, question: str
) -> None:
    answer = answer_question(read_case, question, Fields(), Window(), reader=default_reader())
    stances = {said.stance for told in answer.answers for said in told.said}
    assert stances == {"assert", "deny"}


@pytest.mark.slow
@pytest.mark.parametrize(
    "question",
    ["Hat Olaf Kern Anna Berg getroffen?", "Ontmoette Anna Berg Olaf Kern?", "Did Anna Berg meet Olaf Kern?"],
)
def test_two_names_side_by_side_are_two_people(read_case: Case, question: str) -> None:
    answer = answer_question(read_case, question, Fields(), Window(), reader=default_reader())
    assert {said.words.text for told in answer.answers for said in told.said} >= {
        "On Monday Olaf Kern met Anna Berg in Lima"
    }


@pytest.mark.slow
@pytest.mark.parametrize(
    ("supposed", "opposed"),
    [
        ("Mali liefert Gewehre an Peru.", "Mali liefert keine Gewehre an Peru."),
        ("Mali levert wapens aan Peru.", "Mali levert geen wapens aan Peru."),
        ("Mali is supplying weapons to Peru.", "Mali has never supplied weapons to Peru."),
        ("Mali liefert Waffen an Peru", "It is not true that Mali supplies weapons to Peru"),
        ("Mali supplies rifles to Peru.", "Het klopt niet dat Mali geweren aan Peru levert."),
    ],
)
def test_opposed_hypotheses_of_any_language_split_the_evidence(read_case: Case, supposed: str, opposed: str) -> None:
    matrix = weigh_hypotheses(read_case, [supposed, opposed], Window(), reader=default_reader())
    found = {(item.said[0].stance, *(cell.fit for cell in item.cells)) for item in matrix.items}
    assert found == {("assert", "consistent", "inconsistent"), ("deny", "inconsistent", "consistent")}


@pytest.mark.slow
def test_a_hypothesis_about_what_somebody_says_is_not_weighed(read_case: Case) -> None:
    words = "Peru denies that Mali supplies weapons to Peru."
    [column] = weigh_hypotheses(read_case, [words], Window(), reader=default_reader()).left_out
    assert column.hypothesis.is_said


def test_a_hypothesis_without_an_act_is_left_out() -> None:
    [column] = weigh_hypotheses(WINDOWED, ["Anna Berg"], Window(), reader=FakeReader()).left_out
    assert column.judged == "not understood"


@pytest.mark.slow
@pytest.mark.parametrize("words", ["Fenwerk kaufte Lumo.", "Fenwerk hat Lumo gekauft.", "Fenwerk bought Lumo."])
def test_a_name_that_the_case_knows_as_a_firm_is_read_as_one(words: str) -> None:
    text = "The company Fenwerk bought the company Lumo. The company Lumo sells lamps."
    told = tell(in_language(text, "en"), default_reader())
    case = Case(
        reports=(told.report,), mentions=told.mentions, events=told.events, statements=told.statements,
        entities=(), findings=(), routes=(), reprints=(), rejected=(), software="", reader="",
    )  # fmt: skip
    case = replace(case, entities=derive(case).entities)
    matrix = weigh_hypotheses(case, [words], Window(), reader=default_reader())
    assert [column.n_consistent for column in matrix.columns] == [1]
