from __future__ import annotations

from pathlib import Path

from wederhoor.ingest.html import looks_like_html
from wederhoor.ingest.load import load_report

SENTENCE = "Die Stadt will die Halle behalten, sagte die Bürgermeisterin am Freitag. Der Rat hatte darum gebeten. "
PAGE = f"""<!doctype html><html lang="de"><head><title>Halle bleibt städtisch | Beispielblatt</title>
<meta property="og:site_name" content="Beispielblatt"><link rel="canonical" href="https://beispielblatt.de/halle">
<meta property="article:published_time" content="2023-03-03T10:00:00+01:00"></head>
<body><nav><a href="/">Startseite</a> <a href="/politik">Politik</a></nav><article><h1>Halle bleibt städtisch</h1>
<p>{SENTENCE * 2}</p><h2>Was der Rat wollte</h2><p>{SENTENCE}&amp;amp; mehr <b>dazu</b>.</p>
<ul><li>Der Verkauf ist abgesagt.</li><li>Die Miete bleibt.</li></ul><p>Lesen Sie auch: Die alte Halle</p></article>
<footer>Impressum</footer></body></html>"""


def test_a_page_gives_its_metadata() -> None:
    report = load_report(Path("a.html"), PAGE.encode())
    assert (report.title, report.publisher, report.publisher_basis) == (
        "Halle bleibt städtisch",
        "Beispielblatt",
        "metadata",
    )
    assert (report.url, report.language) == ("https://beispielblatt.de/halle", "de")
    assert report.published is not None
    assert (report.published.first, report.published.basis) == ("2023-03-03", "metadata")


def test_a_page_keeps_its_blocks_and_marks_what_is_left_around_them() -> None:
    report = load_report(Path("a.html"), PAGE.encode())
    kinds = [block.kind for block in report.blocks]
    assert kinds == ["title", "paragraph", "heading", "paragraph", "paragraph", "paragraph", "furniture"]
    assert "Impressum" not in report.text


def test_entities_are_decoded_once() -> None:
    assert "&amp; mehr dazu." in load_report(Path("a.html"), PAGE.encode()).text


def test_a_page_is_recognised_without_its_file_name() -> None:
    assert load_report(None, PAGE.encode()).text == load_report(Path("a.html"), PAGE.encode()).text
    assert looks_like_html("<?xml version='1.0'?>\n<!-- x --><html>")
    assert not looks_like_html("<p> is a tag, he said.")


def test_a_page_in_a_declared_encoding_is_read() -> None:
    page = PAGE.replace("<head>", '<head><meta charset="windows-1252">')
    assert "städtisch" in load_report(Path("a.html"), page.encode("cp1252")).text


AROUND = """<html lang="de"><head><title>Bäcker hört auf - Gassenblick</title></head><body>
<div class="cc"><p>Diese Seite nutzt Cookies, damit sie für Sie läuft.</p><button>Gut</button></div>
<a href="/">Gassenblick</a><ol class="breadcrumb"><li>Startseite</li><li>Lokales</li><li>Handel</li></ol>
<span>Handel</span><h1>Bäcker hört auf</h1><p>Von Ina Rohr</p><p>3. Mai 2024, 9:00 Uhr</p>
<figure><img src="b.jpg"><figcaption>Die leere Backstube in der Gasse. Foto: Ole Ritz</figcaption></figure>
<p>Der letzte Bäcker von Kleinau hört im Sommer auf. Er finde keinen Nachfolger, sagte er am Freitag.</p>
<div class="related"><h3>Mehr zum Thema</h3><ul><li><a href="/m">Metzger gibt auf</a></li></ul></div>
<p>Die Gemeinde sucht nun einen Automaten. Die Bürgermeisterin sprach von einem schwarzen Tag für die Gasse.</p>
<p>Lesen Sie auch: <a href="/k">Der Kiosk bleibt</a></p><p>Ina Rohr ist Redakteurin beim Gassenblick.</p>
<p>© 2024 Gassenblick</p></body></html>"""


def test_nothing_around_an_article_becomes_a_paragraph() -> None:
    report = load_report(Path("a.html"), AROUND.encode())
    paragraphs = [report.text[block.start : block.end][:9] for block in report.blocks if block.kind == "paragraph"]
    assert paragraphs == ["Der letzt", "Die Gemei"]
    assert report.title == "Bäcker hört auf"


def test_nothing_around_a_page_without_sections_becomes_a_paragraph() -> None:
    bare = AROUND.replace("<p>", "<div>").replace("</p>", "</div>").replace("<li>", "<i>").replace("</li>", "</i>")
    report = load_report(Path("a.html"), bare.encode())
    paragraphs = [report.text[block.start : block.end][:9] for block in report.blocks if block.kind == "paragraph"]
    assert paragraphs == ["Der letzt", "Die Gemei"]


def test_the_site_in_a_pages_title_is_its_publisher_if_the_page_says_so_elsewhere() -> None:
    report = load_report(Path("a.html"), AROUND.encode())
    assert (report.publisher, report.publisher_basis) == ("Gassenblick", "metadata")
    section = AROUND.replace(" - Gassenblick<", " - Kleinau<")
    assert load_report(Path("a.html"), section.encode()).publisher != "Kleinau"


def test_the_day_that_a_page_gives_counts_whatever_day_it_is_read() -> None:
    report = load_report(Path("a.html"), PAGE.replace("2023-03-03", "2087-03-03").encode())
    assert report.published is not None
    assert report.published.first == "2087-03-03"


def test_an_account_elsewhere_is_no_publisher() -> None:
    page = PAGE.replace('property="og:site_name" content="Beispielblatt"', 'name="twitter:site" content="@beispiel"')
    page = page.replace("</head>", '<meta property="article:publisher" content="https://www.facebook.com/b"></head>')
    report = load_report(Path("a.html"), page.replace(" | Beispielblatt", "").encode())
    assert report.publisher == "beispielblatt.de"
