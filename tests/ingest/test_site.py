"""What a web page says outside its main text."""

from __future__ import annotations

import lxml.html

from wederhoor.ingest.site import date_beside_headline, paper_beside_headline, site_name


def page(title: str, body: str) -> lxml.html.HtmlElement:
    return lxml.html.document_fromstring(f"<html><head><title>{title}</title></head><body>{body}</body></html>")


def test_a_papers_name_after_the_headline_in_the_title_is_the_site() -> None:
    assert site_name(page("Veer vaart niet uit | Duindagblad", "<h1>Veer vaart niet uit</h1>")) == "Duindagblad"


def test_the_second_half_of_a_headline_is_no_site() -> None:
    headline = "Ruzie om veer - wethouder boos"
    assert site_name(page(headline, f"<h1>{headline}</h1>")) is None


def test_the_lines_under_the_headline_tell_paper_and_date() -> None:
    root = page("x", "<h1>Veer vaart niet uit</h1><div><p>Duindagblad, 3 mei 2024</p></div><p>Het veer ligt stil.</p>")
    assert paper_beside_headline(root, "nl") == "Duindagblad"
    assert date_beside_headline(root, "nl") == "3 mei 2024"


def test_a_date_in_the_article_is_not_that_of_the_page() -> None:
    long = "Het veer ligt stil omdat de raad het contract heeft opgezegd. " * 4
    root = page("x", f"<h1>Veer vaart niet uit</h1><p>{long}</p><p>3 mei 2024</p>")
    assert date_beside_headline(root, "nl") is None


def test_a_name_behind_the_headline_is_the_sites_where_a_line_above_has_it_too() -> None:
    title = "Ferry stays in port - Seaward Weekly"
    headline = "<h1>Ferry stays in port</h1>"
    assert site_name(page(title, f"<p>SEAWARD WEEKLY » Transport</p>{headline}")) == "Seaward Weekly"
    assert site_name(page("Ferry stays in port - Transport", headline)) is None


def test_the_lines_above_the_headline_tell_paper_and_date() -> None:
    root = page("x", "<div>Lupe – Magazin für Verkehr</div><div>Heft 11/2026, 1. November 2026</div><h2>Am Fluss</h2>")
    assert paper_beside_headline(root, "de") == "Lupe"
    assert date_beside_headline(root, "de") == "1. November 2026"


def test_the_day_in_a_pages_frame_is_that_of_looking_at_it() -> None:
    root = page("x", "<header><p>Montag, 23. November 2026</p></header><h1>Am Fluss</h1>")
    assert date_beside_headline(root, "de") is None
