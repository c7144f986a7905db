"""Where a sentence ends: ordinals, abbreviations, quotations and numbers, in three languages."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wederhoor.text.sentences import split_sentences

# Sentences apart by " | "; joined by a space they are the paragraph that must be split there and nowhere else.
BREAKS = [
    ("de", "Am 3. Mai reiste sie ab. | Die Fahrt war lang."),
    ("de", "Er wohnt im 3. Stock. | Der Lift ist defekt."),
    ("de", "Es war der 12. Parteitag seit der Gründung. | Auch Falk sprach."),
    ("de", "Dr. Falk traf Prof. Berg. | Dann ging sie."),
    ("de", "Es waren ca. 40 Schiffe, z. B. Tanker. | Danach kamen mehr."),
    ("de", "Peru zahlt 2 Mrd. Euro. | Die Summe ist neu."),
    ("de", "Das Werk steht in St. Gallen. | Es ist alt."),
    ("de", "Der Vertrag ist vom 3. 4. 2020. | Er gilt."),
    ("de", "„Wir gehen.“ | Das sagte Falk."),
    ("de", "„Kommt er?“, fragte sie. | Nein."),
    ("de", "„Wir gehen. Wir kommen wieder“, sagte Falk. | Er ging."),
    ("de", "„Wir gehen. | Wir kommen wieder.“ | Das war alles."),
    ("de", "Falk sagte: „Wir gehen. | Wir kommen wieder.“ | Er ging."),
    ("de", "Das Öl kam aus der EG. | Heute kommt es aus den USA. | Lima zahlt."),
    ("de", "Sie fragte mich. | Laut Art. 5 gilt das. | Etwas dieser Art. | Mehr nicht."),
    ("de", "Der ehem. Minister Dipl.-Ing. Falk ging. | Es war sein 70. Geburtstag."),
    ("de", "Sie schloss um 9. | Um 12 kam er (zu spät. Leider)."),
    ("nl", "Het geld komt uit de VS. | Duitsland betaalt niet. | Hij wist dat. | Toch zweeg hij."),
    ("nl", "Het kost 3 mln. | Peru betaalt. | ,, Nooit. | Echt nooit. '' | ,,Goed'', zei zij."),
    ("en", '"We go. | We stay." | She left. | "We go. We stay," she said.'),
    ("en", "The firm is in the U.S. | Its owner is not. | (He is ill.) | No one knows."),
    ("fr", "« Nous partons. | Nous revenons. » | Elle est sortie."),
    ("nl", "Mr. Falk en drs. Berg komen a.s. maandag. | De haven is dicht."),
    ("nl", "Dat kost 3 mln. euro. | Het is veel."),
    ("nl", "“Gaan we?” vroeg hij. | Ja."),
    ("nl", "Om acht uur was het stil. | 12 boten lagen aan de kade."),
    ("en", "The U.S. Navy left. | It came back."),
    ("en", "He met J. R. Falk in Lima. | They spoke."),
    ("en", "She left at 5 p.m. on Monday. | The port closed."),
    ("en", "He works for Acme Inc. | The port is his."),
    ("en", '"We go." | That is what Falk said.'),
    ("en", "The ferry waited. | 40 people left."),
    ("en", "Falk wrote on X. | Lima's mayor denied it."),
    ("de", "Das schrieb Falk auf X. | Lima schweigt. | Es gibt keinen Plan B. | Helsinki wartet."),
    ("nl", "Dat zette Falk op X. | Peru ontkent. | Er is geen plan B. | Lima wacht."),
    ("en", "The film is about Malcolm X. | He was shot. | Anna M. Falk wrote it."),
    ("nl", "Verdacht is Karim B. | De rechter wacht. | A. De Vries en P. Van den Berg gingen."),
    ("de", "Der Angeklagte ist Karim B. | Er schweigt. | Anna M. Falk klagt."),
    ("de", "Falk führt den Seglerbund e.V. | Der Verein e.V. in Kiel ist arm."),
    ("nl", "De haven heet Lima B.V. | De eigenaar zwijgt."),
    ("de", "Sie zögerte … | Dann ging sie. | Das Tor ist 30 m. | Daneben liegt ein Boot."),
    ("en", 'She named "Unit A." | The army denied it.'),
]


@pytest.mark.parametrize(("language", "marked"), BREAKS)
def test_a_paragraph_is_split_where_a_reader_would_split_it(language: str, marked: str) -> None:
    sentences = marked.split(" | ")
    text = " ".join(sentences)
    assert [text[start:end] for start, end in split_sentences(text, language)] == sentences


def test_a_sentence_that_begins_with_a_number_may_follow_a_short_word() -> None:
    text = "Sie kam um 20 Uhr. 300 Menschen warteten."
    assert len(split_sentences(text, "de")) == 2


def test_a_letter_that_numbers_a_heading_stays_with_it() -> None:
    assert len(split_sentences("A. Die Lage", "de")) == 1


@pytest.mark.parametrize("empty", ["", " ", "\n\t "])
def test_space_alone_holds_no_sentence(empty: str) -> None:
    assert split_sentences(empty, "de") == []


def test_an_unknown_language_is_still_split() -> None:
    assert len(split_sentences("Satu kapal tiba. Dua kapal pergi.", "id")) == 2


@settings(max_examples=60, deadline=None)
@given(
    text=st.text(alphabet="aBé3. ,?!„“\"'’\n…:-中", max_size=60),
    language=st.sampled_from(["de", "nl", "en", "ru"]),
)
def test_every_visible_character_lies_in_exactly_one_sentence(text: str, language: str) -> None:
    spans = split_sentences(text, language)
    held = [i for start, end in spans for i in range(start, end)]
    assert held == sorted(set(held))
    assert all(i in set(held) for i, character in enumerate(text) if not character.isspace())
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)
