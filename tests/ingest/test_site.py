"""What a web page says outside its main text."""

from __future__ import annotations

import lxml.html

from wederhoor.ingest.site import date_under_headline, paper_under_headline, site_name


def page(title: str, body: str) -> lxml.html.HtmlElement:
    return lxml.html.document_fromstring(f"<html><head><title>{title}</title></head><body>{body}</body></html>")


def test_a_papers_name_after_the_headline_in_the_title_is_the_site() -> None:
    assert site_name(page("Veer vaart niet uit | Duindagblad", "<h1>Veer vaart niet uit</h1>")) == "Duindagblad"


def test_the_second_half_of_a_headline_is_no_site() -> None:
    headline = "Ruzie om veer - wethouder boos"
    assert site_name(page(headline, f"<h1>{headline}</h1>")) is None


def test_the_lines_under_the_headline_tell_paper_and_date() -> None:
    root = page("x", "<h1>Veer vaart niet uit</h1><div><p>Duindagblad, 3 mei 2024</p></div><p>Het veer ligt stil.</p>")
    assert paper_under_headline(root, "nl") == "Duindagblad"
    assert date_under_headline(root, "nl") == "3 mei 2024"


def test_a_date_in_the_article_is_not_that_of_the_page() -> None:
    long = "Het veer ligt stil omdat de raad het contract heeft opgezegd. " * 4
    root = page("x", f"<h1>Veer vaart niet uit</h1><p>{long}</p><p>3 mei 2024</p>")
    assert date_under_headline(root, "nl") is None
