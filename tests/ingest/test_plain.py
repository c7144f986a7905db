from __future__ import annotations

from wederhoor.ingest.plain import markdown_page, plain_page


def test_each_line_is_a_piece_where_lines_were_not_wrapped() -> None:
    page = plain_page("Erste Zeile.\nZweite Zeile, die etwas länger ist.\n\n  Dritte.  ")
    assert [piece.text for piece in page.pieces] == ["Erste Zeile.", "Zweite Zeile, die etwas länger ist.", "Dritte."]


def test_lines_wrapped_at_a_width_are_one_piece_and_keep_their_length() -> None:
    text = (
        "The bridge over the river will stay closed until the spring, because\n"
        "steel that nobody had looked at for thirty years has turned out to\n"
        "be cracked. Engineers will report in April.\n\nThe town regrets it."
    )
    page = plain_page(text)
    assert [piece.text[-8:] for piece in page.pieces] == ["n April.", "rets it."]
    assert len(page.text) == len(text)


def test_markdown_loses_its_marks() -> None:
    page = markdown_page("# Die *Halle*\n\nDer **Rat** sagte [nein](https://a.de/b_c_d).\n\n- eins\n- zwei\n\n> Nie!\n")
    assert [(piece.text, piece.hint) for piece in page.pieces] == [
        ("Die Halle", "heading"),
        ("Der Rat sagte nein.", None),
        ("eins", "item"),
        ("zwei", "item"),
        ("Nie!", None),
    ]
    assert all(page.text[piece.start : piece.end] == piece.text for piece in page.pieces)


def test_an_underlined_markdown_line_is_a_heading() -> None:
    assert [piece.hint for piece in markdown_page("Titel\n=====\nDer Rat sagte nein.").pieces] == ["heading", None]


def test_names_with_underscores_stay() -> None:
    assert markdown_page("Die Datei halle_alt_neu liegt vor.").text == "Die Datei halle_alt_neu liegt vor."
