from __future__ import annotations

import pytest

from wederhoor.ingest.furniture import Mark, mark_pieces
from wederhoor.ingest.plain import plain_page

FIRST = "Der Bürgermeister erklärte am Freitag, die Halle werde nicht verkauft. Der Rat hatte das verlangt."
SECOND = "Die Opposition sprach von einem Irrtum. Sie will den Beschluss im April noch einmal beraten."
THIRD = "Über den Preis schweigen alle Beteiligten bis heute. Der Makler wollte sich nicht äußern."


def marks(*parts: str) -> tuple[Mark, ...]:
    return mark_pieces(plain_page("\n\n".join(parts)).pieces)


def reasons(*parts: str) -> list[str | None]:
    return [mark.reason for mark in marks(*parts)]


FURNITURE = {
    "Diesen Artikel teilen": "share",
    "Lesedauer: 3 Min.": "reading time",
    "Mehr lesen: Warum Hallen teuer sind": "related",
    "+++ Alle Entwicklungen im Liveblog +++": "related",
    "Tekst loopt door onder de foto": "advertisement",
    "Bildunterschrift: Die Halle am Mittwoch": "caption",
    "Mit Material von dpa": "byline",
    "Met informatie van ANP en Belga": "byline",
    "Dieser Artikel wurde am 15. Oktober ergänzt.": "update note",
    "Dit artikel is vrijdag aangepast.": "update note",
    "Reconstructie | Door Ada Moss en Ole Ritz": "byline",
    "Kommentare": "comments",
    "12 reacties": "comments",
    "Leave a comment": "comments",
    "Lees verder": "related",
    "À lire aussi : Le pont rouvre": "related",
    "Lea también: El puente abre": "related",
    "(Reporting by Eva Klein in Kiel and Ole Ritz in Bonn; Editing by Ada Moss)": "byline",
    "Lesen Sie auch: Wie die Halle einmal brannte": "related",
    "Read more: The hall that nobody wanted": "related",
    "Foto: Eva Klein/AFP via Getty Images": "photo credit",
    "Das Rathaus am Abend. Foto: Eva Klein/dpa": "caption",
    "De hal bij avond. Beeld Reuters": "caption",
    "The hall at night. Photograph: Eva Klein/Reuters": "caption",
    "(Foto: Eva Klein)": "photo credit",
    "Subscribe": "subscribe",
    "Abonnieren Sie unseren Newsletter und bleiben Sie informiert.": "subscribe",
    "Haben Sie einen Tipp für uns? Schreiben Sie an post@beispielblatt.de.": "tip line",
    "Wil je mij helpen mijn werk te doen? Dat kan met een donatie via PayPal.": "donation",
    "Wir verwenden Cookies auf dieser Website.": "cookies",
    "Freitag, 3. März 2023": "dateline",
    "Stand: 03.03.2023 17:45 Uhr": "dateline",
    "Published March 3, 2023 at 5:45 pm": "dateline",
    "Von Anna Berg, Musterstadt": "byline",
    "Text: Anna Berg": "byline",
    "Advertentie": "advertisement",
    "© 2023 Beispielblatt. Alle Rechte vorbehalten.": "copyright",
    "Startseite › Politik › Inland": "menu",
    "economie cultuur sport RSS": "menu",
    "De Inselbode  Nieuws  Wonen  Puzzels": "menu",
    "BEZIRKE  GERICHT  SPORT  E-PAPER": "menu",
    "Inselbote · Politik · Hafen · Abo": "menu",
    "Bonn, 3. Mai 2024. Von Eva Klein, Inselkurier": "dateline",
    "*Bonn, 3. Mai 2024 · Von Eva Klein und Ole Ritz · Inselkurier*": "dateline",
    "Von Eva Klein, dpa": "byline",
    "By Amy Fold, the Island Gazette": "byline",
    "Inselkurier. Ein Kommentar von Eva Klein": "byline",
    "Een column van Eva de Klein": "byline",
    "Additional reporting by Amy Fold": "byline",
    "Das Rathaus am Abend. Foto: privat": "caption",
    "Support independent letters: donate to the Island Gazette today.": "donation",
    "This story was first published by the Island Gazette and appears here in a shorter form.": "reprint note",
    "4 min read": "reading time",
    "Artikel teilen": "share",
    "* * *": "ornament",
    "https://www.beispielblatt.de/halle": "link",
}


def test_reporting_that_shows_something_is_no_byline() -> None:
    assert reasons("Hall stays", "Reporting by Eva Klein in Kiel showed that the hall was sold.", FIRST)[1] is None


@pytest.mark.parametrize(("line", "reason"), FURNITURE.items(), ids=FURNITURE.keys())
def test_a_line_of_furniture_is_marked_wherever_it_stands(line: str, reason: str) -> None:
    assert reasons("Halle bleibt in städtischer Hand", line, FIRST, SECOND)[1] == reason
    assert reasons("Halle bleibt in städtischer Hand", FIRST, SECOND, line)[-1] == reason


ARTICLE = [
    "Auf dem Bild, das der Rat zeigte, ist die Halle leer.",
    "Dieser Artikel des Gesetzes wurde 1998 eingefügt und nie geändert, so der Rat in seiner Antwort.",
    "Teilen will die Stadt den Artikel 5 nicht, sagte sie.",
    "Das Foto zeigt nach Ansicht der Polizei den Täter.",
    "Die Organisation sammelt Spenden über PayPal, wie das Ministerium berichtet.",
    "Der Konzern speichert Cookies und gibt die Daten weiter.",
    "Over the weekend the mayor said nothing about the hall.",
    "Am 3. März 2023 unterschrieb der Bürgermeister den Vertrag.",
    "Der Autor Jan Maier schrieb für das Theater ein Stück über die Halle.",
    "UPDATE - De burgemeester heeft zijn woorden ingetrokken.",
    "Er las weiter: Die Halle sei sicher.",
    "Die Stiftung lebt von Spenden. Sie hat drei Angestellte.",
    "Am 3. Mai 2024 kam ein Brief von Eva Klein, Bonn.",
    "Members were asked to donate to the museum today.",
]


@pytest.mark.parametrize("sentence", ARTICLE)
def test_a_sentence_of_the_article_is_not_taken_for_furniture(sentence: str) -> None:
    assert marks(FIRST, sentence, SECOND)[1] == Mark("paragraph")


def test_the_title_may_be_absent() -> None:
    assert [mark.kind for mark in marks(FIRST, SECOND)] == ["paragraph", "paragraph"]


def test_a_photo_credit_is_no_title_and_the_line_after_it_may_be() -> None:
    kinds = [mark.kind for mark in marks("Die Halle. Foto: dpa", "Wer kauft die Halle?", FIRST, SECOND)]
    assert kinds == ["furniture", "title", "paragraph", "paragraph"]


def test_a_date_in_a_headline_does_not_make_it_a_date_line() -> None:
    assert marks("Was geschah am 3. März 2023", FIRST, SECOND)[0] == Mark("title")


def test_short_lines_before_paragraphs_are_headings_and_questions_too() -> None:
    kinds = [
        mark.kind for mark in marks("Titel der Seite", FIRST, "Wer kauft die Halle?", SECOND, "Der Plan...", THIRD)
    ]
    assert kinds == ["title", "paragraph", "heading", "paragraph", "heading", "paragraph"]


def test_what_somebody_shouts_is_no_heading() -> None:
    assert marks(FIRST, "„Niemals!“", SECOND)[1] == Mark("paragraph")


def test_a_title_printed_again_is_furniture() -> None:
    assert reasons("Halle bleibt städtisch", "Halle bleibt städtisch", FIRST, SECOND) == [
        None,
        "repeated title",
        None,
        None,
    ]


def test_two_title_lines_right_under_each_other_are_the_title() -> None:
    page = plain_page(f"Streit um die Halle\nRat lehnt den Verkauf ab\n\n{FIRST}\n\n{SECOND}")
    assert [mark.kind for mark in mark_pieces(page.pieces)] == ["title", "title", "paragraph", "paragraph"]


def test_everything_after_the_comment_heading_is_comments() -> None:
    assert reasons(FIRST, SECOND, "Kommentare", "Das ist doch alles falsch, sagt mein Onkel.") == [
        None,
        None,
        "comments",
        "comments",
    ]


def test_a_comment_counter_at_the_top_does_not_swallow_the_article() -> None:
    assert reasons("Halle bleibt städtisch", "3 Kommentare", FIRST, SECOND) == [None, "comments", None, None]


def test_an_author_box_is_known_by_its_heading_and_its_biography() -> None:
    box = ["Over Halblog", "Jan Maier is journalist en publiceert op Halblog.nl over zalen.", "Hij geeft ook lezingen."]
    assert reasons(FIRST, SECOND, *box)[2:] == ["author box"] * 3


def test_a_heading_that_begins_with_over_is_no_author_box() -> None:
    assert marks("Titel der Seite", FIRST, "Over Rusland", SECOND)[2] == Mark("heading")


def test_lists_of_topics_after_the_article_are_related() -> None:
    assert (
        reasons(FIRST, SECOND, "Gerelateerde onderwerpen:", "Halle", "Vijf vragen over de zaal")[2:] == ["related"] * 3
    )


def test_the_heading_after_a_list_of_links_stays_with_its_paragraph() -> None:
    found = marks(FIRST, "Lees ook", "Vijf vragen over de zaal", "De verkoop gaat door", SECOND)
    assert [mark.kind for mark in found] == ["paragraph", "furniture", "furniture", "heading", "paragraph"]


def test_a_menu_before_the_article_is_marked_and_the_title_is_not() -> None:
    assert reasons(
        "Lokales", "Vereine", "Termine", "Kino", "Halle bleibt weiter in städtischer Hand", FIRST, SECOND
    ) == (["menu"] * 4 + [None] * 3)


def test_a_pull_quote_that_repeats_the_article_is_furniture() -> None:
    assert reasons(FIRST, "„die Halle werde nicht verkauft“", SECOND)[1] == "pull quote"


def test_results_after_the_last_sentence_belong_to_the_article() -> None:
    assert reasons(FIRST, SECOND, "Musterstadt - Beispielhausen 3:1", "Neudorf - Altdorf 0:0") == [None] * 4


TITLE_BELOW = {
    "De Inselbode  Nieuws  Wonen  Puzzels": "menu",
    "BEZIRKE  GERICHT  POLIZEI  BÖRSEN": "menu",
    "Inselkurier | Politik | Hafen": "menu",
    "Friday, March 8": "dateline",
    "Bonn, 3. Mai 2024. Von Eva Klein, Inselkurier": "dateline",
}


@pytest.mark.parametrize(("line", "reason"), TITLE_BELOW.items(), ids=TITLE_BELOW.keys())
def test_the_headline_below_a_menu_or_dateline_is_the_title(line: str, reason: str) -> None:
    assert marks(line, "Wer kauft die Halle?", FIRST, SECOND)[:2] == (Mark("furniture", reason), Mark("title"))


@pytest.mark.parametrize("line", ["Krieg | Frieden | Hoffnung", "Bonn, 3. Mai 2024: Der Tag, an dem die Halle fiel"])
def test_a_headline_with_strokes_or_a_date_stays_the_title(line: str) -> None:
    assert marks(line, FIRST, SECOND)[0] == Mark("title")


def test_a_day_without_a_year_inside_the_article_is_a_heading() -> None:
    assert marks("Tagebuch einer Halle", FIRST, "Freitag, 8. März", SECOND)[2] == Mark("heading")


def test_an_author_box_without_a_heading_is_known_by_the_trade() -> None:
    assert reasons(FIRST, SECOND, "Eva Klein ist Redakteurin des Inselkuriers. Sie mag Hallen.")[2] == "author box"
    assert reasons(FIRST, SECOND, "Eva Klein is tech-redacteur van De Inselbode.")[2] == "author box"


def test_an_author_box_needs_no_trade_where_a_byline_has_the_name() -> None:
    box = "Eva Klein is a historian and lives by the sea."
    assert reasons("Hall stays open", "By Eva Klein", FIRST, SECOND, box)[-1] == "author box"
    assert reasons("Hall stays open", FIRST, SECOND, box)[-1] is None


def test_somebody_whom_the_article_speaks_of_is_not_its_author() -> None:
    told = "Eva Klein schwieg vor dem Rat. Sie ging ohne ein Wort."
    assert reasons(FIRST, told, SECOND, "Eva Klein ist Redakteurin des Inselkuriers.")[-1] is None


def test_a_page_that_lives_on_gifts_says_so_at_its_end() -> None:
    assert reasons(FIRST, SECOND, "De Inselbode leeft van giften.")[-1] == "donation"
    assert reasons(FIRST, SECOND, "Wir sind wenige und leben von Spenden.")[-1] == "donation"
    assert reasons(FIRST, SECOND, "Der Turnverein lebt von Spenden.")[-1] is None


def test_links_after_an_author_box_are_related_and_not_part_of_it() -> None:
    box = ["Over de auteur", "Eva Klein is columnist van De Inselbode.", "Lees ook", "De zaal in tien foto's"]
    assert reasons(FIRST, SECOND, *box)[2:] == ["author box", "author box", "related", "related"]


def test_a_copyright_at_the_foot_is_no_photo_credit_and_one_at_the_top_is() -> None:
    assert reasons(FIRST, SECOND, "© Inselkurier")[-1] == "copyright"
    assert reasons("© Inselkurier", FIRST, SECOND)[0] == "photo credit"
    assert reasons(FIRST, SECOND, "© Reuters")[-1] == "photo credit"


def test_two_days_news_that_differ_in_figures_alone_are_both_news() -> None:
    first = "Am 3. März griff die Armee die Stadt mit 14 Raketen an. Verletzt wurde niemand."
    second = "Am 4. März griff die Armee die Stadt mit 20 Raketen an. Verletzt wurde niemand."
    assert reasons(first, second) == [None, None]


def test_the_line_above_a_credit_is_its_caption_and_a_paragraph_above_is_none() -> None:
    page = plain_page(f"{FIRST}\n\nDie Halle am Mittwoch.\nFoto: Kai Pohl\n\n{SECOND}\n\nFoto: Kai Pohl")
    reasons = [mark.reason for mark in mark_pieces(page.pieces)]
    assert reasons == [None, "caption", "photo credit", None, "photo credit"]


def test_the_line_that_has_the_papers_own_name_is_its_masthead() -> None:
    page = plain_page(f"HAFENLUPE » Verkehr\n\nWarum die Fähre bleibt\n\n{FIRST}\n\n{SECOND}")
    assert mark_pieces(page.pieces, paper="Hafenlupe")[0] == Mark("furniture", "masthead")
