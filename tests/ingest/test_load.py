from __future__ import annotations

from pathlib import Path

from hypothesis import given as generated
from hypothesis import settings
from hypothesis import strategies as st

from wederhoor.errors import ReportError
from wederhoor.ingest.load import load_report
from wederhoor.ingest.side import Given, parse_date
from wederhoor.record import Report

BODY = (
    "De minister zei dinsdag dat de brug over de rivier dicht blijft. Volgens haar is dat nodig, omdat het staal is "
    "gescheurd.\n\nDe gemeente noemde het besluit verrassend. Een woordvoerder wilde er verder niets over zeggen."
)


def load(text: str, name: str = "a.txt", *, given: Given | None = None) -> Report:
    return load_report(Path(name), text.encode(), given=given)


def kinds(report: Report) -> list[tuple[str, str | None]]:
    return [(block.kind, block.reason) for block in report.blocks]


def test_a_report_has_title_language_and_blocks() -> None:
    report = load(f"Brug blijft maanden dicht\n\n{BODY}")
    assert (report.title, report.language, report.path) == ("Brug blijft maanden dicht", "nl", "a.txt")
    assert [kind for kind, _ in kinds(report)] == ["title", "paragraph", "paragraph"]


def test_a_single_sentence_is_a_report() -> None:
    assert kinds(load("Anna Berg denied the plan.")) == [("paragraph", None)]


def test_the_same_words_are_the_same_report_whatever_the_line_ends_and_the_file_name() -> None:
    assert load(BODY).id == load_report(None, BODY.replace("\n", "\r\n").encode()).id


def test_what_the_user_gives_wins() -> None:
    page = f"---\ntitle: Brug dicht\npublisher: De Bode\ndate: 2023-03-01\n---\n# Brug dicht\n\n{BODY}"
    given_values = Given(publisher="De Brug", published=parse_date("2023-02"), url="https://debrug.nl/1", title="Titel")
    report = load_report(Path("a.md"), page.encode(), given=given_values)
    assert (report.publisher, report.publisher_basis, report.url, report.title) == (
        "De Brug",
        "given",
        "https://debrug.nl/1",
        "Titel",
    )
    assert report.published == given_values.published


def test_front_matter_is_metadata_and_no_text() -> None:
    report = load(f"---\ntitle: Brug dicht\npublisher: De Bode\ndate: 2023-03-01\n---\n# Brug dicht\n\n{BODY}", "a.md")
    assert (report.publisher, report.publisher_basis) == ("De Bode", "metadata")
    assert report.published is not None
    assert (report.published.first, report.published.basis) == ("2023-03-01", "metadata")
    assert report.text.startswith("Brug dicht\n")


def test_a_date_line_gives_the_date_and_its_words() -> None:
    report = load(f"Brug blijft maanden dicht\n\nDinsdag 14 maart 2023, 8.30 uur\n\n{BODY}")
    assert report.published is not None
    assert (report.published.first, report.published.last, report.published.basis) == (
        "2023-03-14",
        "2023-03-14",
        "dateline",
    )
    assert report.published.words == report.cite(report.text.index("14"), report.text.index("2023") + 4)


def test_a_date_field_before_a_caption_is_an_interval() -> None:
    report = load(f"date 2023-03 De brug bij nacht. Beeld ANP\n\nBrug blijft maanden dicht\n\n{BODY}")
    assert kinds(report)[:2] == [("furniture", "caption"), ("title", None)]
    assert report.published is not None
    assert (report.published.first, report.published.last) == ("2023-03-01", "2023-03-31")


def test_the_place_and_date_before_the_first_sentence_are_a_dateline() -> None:
    report = load(f"UTRECHT, 14 maart 2023 – {BODY}")
    assert report.published is not None
    assert (report.published.first, report.published.basis) == ("2023-03-14", "dateline")


def published(text: str) -> tuple[str, str] | None:
    found = load(text).published
    return (found.first, found.basis) if found else None


def test_a_date_line_without_a_year_takes_it_from_a_date_in_the_report() -> None:
    named = f"{BODY} De brug was op 9 januari 2023 nog gekeurd."
    assert published(f"UTRECHT, dinsdag 14 maart – {named}") == ("2023-03-14", "dateline")
    assert published(f"Brug blijft dicht\n\nDinsdag 14 maart\n\n{named}") == ("2023-03-14", "dateline")


def test_a_date_line_whose_year_nothing_tells_gives_no_date() -> None:
    assert published(f"UTRECHT, dinsdag 14 maart – {BODY}") is None
    wrong_weekday = f"UTRECHT, woensdag 14 maart – {BODY} De brug was op 9 januari 2023 nog gekeurd."
    assert published(wrong_weekday) is None
    history = f"UTRECHT, 14 maart – {BODY} Op 3 februari 1953 was de brug nieuw."
    assert published(history) is None


def test_a_paragraph_of_date_and_author_gives_the_date_and_is_no_heading() -> None:
    report = load(f"# Brug blijft dicht\n\n*Utrecht, 14 maart 2023. Door Eva Klein, Eilandkrant*\n\n{BODY}", "a.md")
    assert kinds(report)[1] == ("furniture", "dateline")
    assert report.published is not None
    assert (report.published.first, report.published.basis) == ("2023-03-14", "dateline")
    assert (report.publisher, report.publisher_basis) == ("Eilandkrant", "text")


def test_a_date_in_a_teaser_is_not_the_reports_date() -> None:
    report = load(f"Brug blijft maanden dicht\n\n{BODY}\n\nLees ook: De brug op 3 mei 2019 geopend")
    assert report.published is None or report.published.first > "2019-12"


def test_a_paragraph_in_another_language_keeps_its_own() -> None:
    english = (
        "The engineer told us that nobody had looked at the steel for more than thirty years, which surprised him."
    )
    report = load(f"{BODY}\n\n{english}")
    assert [block.language for block in report.blocks] == ["nl", "nl", "en"]


def test_mojibake_is_repaired() -> None:
    broken = "Die Größe der Brücke überraschte die Prüfer. Für die Stadt ist das ärgerlich."
    assert load(broken.encode().decode("cp1252")).text == broken


def test_a_given_language_is_used_for_short_texts() -> None:
    assert load("Minister: nee.", given=Given(language="nl")).language == "nl"


LINES = st.sampled_from(
    [
        "Home | Politiek | Economie",
        "Brug blijft maanden dicht",
        "De minister zei dinsdag dat de brug dicht blijft.",
        "Foto: Eva Klein/ANP",
        "Lees ook:",
        "Wat nu?",
        "***",
        "",
        "Reacties",
        "20 maart 2023",
        "Over de auteur",
        "„So“, sagte er…",
        "A" * 300,
    ]
)


@generated(st.lists(st.one_of(LINES, st.text(max_size=60)), max_size=14), st.sampled_from(["a.txt", "a.md"]))
@settings(max_examples=150, deadline=None)
def test_blocks_are_ordered_apart_and_hold_every_visible_word(lines: list[str], name: str) -> None:
    try:
        report = load("\n".join(lines), name)
    except ReportError:
        return
    outside, end = "", 0
    for block in report.blocks:
        assert end <= block.start < block.end <= len(report.text)
        assert block.kind != "furniture" or block.reason
        outside, end = outside + report.text[end : block.start], block.end
    assert not (outside + report.text[end:]).strip()
