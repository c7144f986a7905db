"""Heads of papers, agencies, broadcasters and blogs: whose report it is, of what day, and where it begins."""

from __future__ import annotations

import pytest

from wederhoor.ingest.load import load_report
from wederhoor.record import Report

TITLES = {
    "de": "Werft bleibt nach Brand geschlossen, sagt Bürgermeister",
    "nl": "Werf blijft dicht na brand, zegt burgemeester",
    "en": "Shipyard stays closed after fire, mayor says",
    "fr": "Le chantier reste fermé après l'incendie, dit la maire",
    "es": "El astillero sigue cerrado tras el incendio, dice la alcaldesa",
}
BODIES = {
    "de": "Der Bürgermeister sagte am Montag, die Werft bleibe geschlossen. Verletzt wurde bei dem Brand niemand.",
    "nl": "De burgemeester zei maandag dat de werf dicht blijft. Bij de brand raakte niemand gewond.",
    "en": "The mayor said on Monday that the yard would remain closed. Nobody was hurt in the fire.",
    "fr": "La maire a déclaré lundi que le chantier restait fermé. Personne n'a été blessé dans l'incendie.",
    "es": "La alcaldesa dijo el lunes que el astillero seguirá cerrado. Nadie resultó herido en el incendio.",
}
# what stands above the text ({T} is the headline), publisher, day
HEADS = [
    ("de", "Harzer Wochenschau\nNr. 46 vom 12. November 2025\nPolitik > Ausland\n\n{T}\n\n", "Harzer Wochenschau",
     "2025-11-12"),
    ("de", "Harzer Bote\nMittwoch, 15. Oktober 2025\n\n{T}\n\nVon Ole Ritz\n\nKIEL. ", "Harzer Bote", "2025-10-15"),
    ("de", "Stuttgarter Echo, 07.11.2025\n\n{T}\n\n", "Stuttgarter Echo", "2025-11-07"),
    ("de", "Neue Harzer Post vom 4. November 2025, Seite 3\n\n{T}\n\n", "Neue Harzer Post", "2025-11-04"),
    ("de", "{T}\n\nStand: 05.11.2025 17:40 Uhr | AlsterRadio Info\n\n", "AlsterRadio Info", "2025-11-05"),
    ("de", "kai & kontor – das Hafenblog\n18.10.2025, 23:14 Uhr\n\n{T}\n\n", "kai & kontor", "2025-10-18"),
    ("de", "{T}\nDIE WELT, 11.02.2025\n\n", "Die Welt", "2025-02-11"),
    ("de", "{T}\n\nWelt, 11.02.2025\n\n", None, "2025-02-11"),
    ("de", "{T}\n\nn-tv | 11. Februar 2025\n\n", "n-tv", "2025-02-11"),
    ("de", "{T}\nReuters, 11.02.2025\n\n", "Reuters", "2025-02-11"),
    ("de", "{T}\n\nHeute, 11.02.2025\n\n", None, "2025-02-11"),
    ("de", "{T}\n\nWuppertal, 11.02.2025\n\n", None, "2025-02-11"),
    ("de", "{T}\n\nVon Eva Klein, taz\n11. Februar 2025\n\n", "taz", "2025-02-11"),
    ("nl", "{T}\nFollow the Money, 11 februari 2025\n\n", "Follow the Money", "2025-02-11"),
    ("de", "{T}\n\nBERLIN/PARIS, 4. November 2025 (dpa/AFP) – ", None, "2025-11-04"),
    ("de", "{T}\n\n2025-11-04T09:12:00+01:00\n\n", None, "2025-11-04"),
    ("de", "{T}\n\nvor 3 Stunden\n\n", None, None),
    ("de", "{T}\n\nDatum: 04.11.2025, Quelle: Neue Harzer Post\n\n", "Neue Harzer Post", "2025-11-04"),
    ("nl", "DELFT (ANP) 16 okt 2025 – ", None, "2025-10-16"),
    ("nl", "{T}\n\nURK, 16 okt. (ANP) – ", None, None),
    ("nl", "Rotterdamse Koerier, vrijdag 7 november 2025, pagina 2\n\n{T}\n\n", "Rotterdamse Koerier", "2025-11-07"),
    ("nl", "{T}\n\nLaatst bijgewerkt op donderdag 16 oktober 2025 om 18.40 uur\n\n", None, "2025-10-16"),
    ("nl", "{T}\n\nOmroep Scheldeland | Gepubliceerd op 7 november 2025 13:30\n\n", "Omroep Scheldeland", "2025-11-07"),
    ("nl", "de sluiswachter | weblog\n\n{T}\n\n7 november 2025\n\n", "de sluiswachter", "2025-11-07"),
    ("nl", "{T}\n\n3 uur geleden\n\n", None, None),
    ("en", "{T}\n\nMonday 9 June 2025 21:55 BST\n\n", None, "2025-06-09"),
    ("en", "{T}\nMon 9 Jun 2025 21.55 BST\n\n", None, "2025-06-09"),
    ("en", "{T}\n\nLast modified on Tue 10 Jun 2025 09.14 CEST\n\n", None, "2025-06-10"),
    ("en", "The Fenland Gazette, Wednesday 11 June 2025, p. 4\n\n{T}\n\n", "The Fenland Gazette", "2025-06-11"),
    ("en", "Harbour Radio News | Wed 11 Jun 2025, 21:55 GMT+1\n\n{T}\n\n", "Harbour Radio News", "2025-06-11"),
    ("en", "the slow harbour: a newsletter about ports\nNov 07, 2025\n\n{T}\n\n", "the slow harbour", "2025-11-07"),
    ("en", "MOSCOW, November 4, 2025. /TASS/. ", None, "2025-11-04"),
    ("en", "{T}\n\nMonday 9 June 2025 21:55 BST\nAgencies in Urk\n\n", None, "2025-06-09"),
    ("de", "KNALL am Sonntag\n02.11.2025 – 06:12 Uhr\n\n{T}\n\n", "KNALL am Sonntag", "2025-11-02"),
    ("de", "Harz-Anzeiger, Lokalausgabe Goslar\nDienstag, 4.11.2025\n\n{T}\n\n", "Harz-Anzeiger", "2025-11-04"),
    ("de", "HZ-Süd / Landesteil Oberharz, 18.11.2025\n\n{T}\n\n", "HZ-Süd", "2025-11-18"),
    ("en", "The Daily Whale\n\n{T}\n\nBy Ole Ritz in Urk\n12 November 2025\n\n", "The Daily Whale", "2025-11-12"),
    ("en", "{T}\n\nIda Roux, Africa correspondent, The Gull Observer\n\n5 May 2025\n\n",
     "The Gull Observer", "2025-05-05"),
    ("es", "{T}\n\nVigo, 17 de noviembre de 2025 (AGN).- ", None, "2025-11-17"),
    ("nl", "DE RATEL\nvrijdag 7 november 2025\n\n{T}\n\n", "De Ratel", "2025-11-07"),
    ("nl", "{T}\n\nDe Scheldebode, 7 november 2025\n\nDen Haag – ", "De Scheldebode", "2025-11-07"),
    ("fr", "{T}\n\nLE COURRIER DU LAC\nJeudi 6 novembre 2025\n\nPar Ida Roux, à Évian\n\n", "Le Courrier du Lac",
     "2025-11-06"),
    ("fr", "La Voix de l'Ain | vendredi 7 novembre 2025\n\n{T}\n\n", "La Voix de l'Ain", "2025-11-07"),
    ("de", "{T}\n\nMittwoch, 12.10.\n\n", None, None),
    ("de", "Politik · Alsterwelle Nachrichten · 5. Mai 2026\n\n{T}\n\n", "Alsterwelle Nachrichten", "2026-05-05"),
    ("de", "{T}\n\nAktualisiert: 14. Oktober 2026\nVeröffentlicht: 12. Oktober 2026\n\n", None, "2026-10-12"),
    ("en", "{T}\n\nUpdated\n14 October 2026\n\nPublished\n12 October 2026\n\n", None, "2026-10-12"),
    ("en", "{T}\n\nFirst published 12 October 2026. Last modified on 14 October 2026\n\n", None, "2026-10-12"),
    ("en", "{T}\n\nBy Ole Ritz | Oslo bureau | 14 October 2026\n\n", None, "2026-10-14"),
    ("en", "Far East\n14 October 2026\n\n{T}\n\n", None, "2026-10-14"),
    ("de", "Fischerei\n14. Oktober 2026\n\n{T}\n\n", None, "2026-10-14"),
    ("en", "Book Review | 14 October 2026\n\n{T}\n\n", None, "2026-10-14"),
    ("nl", "Achtergrond | Door Ida Roux\n\n{T}\n\n", None, None),
    ("en", "{T}\n\nBy Ole Ritz for Western Gazette\n\n", "Western Gazette", None),
    ("de", "Harzer Bote\n81. Jahrgang Nr. 240\n14. Oktober 2026\n\n{T}\n\n", "Harzer Bote", "2026-10-14"),
    ("de", "{T}\n\nBREMEN dpa | ", None, None),
    ("nl", "Getij – tijdschrift voor de visserij\n14 oktober 2026\n\n{T}\n\n", "Getij", "2026-10-14"),
    ("nl", "{T}\n\nRedactie Scheldebode – 14-10-2026\n\n", "Scheldebode", "2026-10-14"),
    ("nl", "{T}\n\nReportage | Door Ida Roux\n14 oktober 2026\n\n", None, "2026-10-14"),
    ("en", "{T}\n\nFirst published: 2 March 2026 | Gull River Review | Oslo bureau\n\n", "Gull River Review",
     "2026-03-02"),
    ("en", "{T}\n\nBy Ole Ritz for The Gull Herald\n14 October 2026\n\n", "The Gull Herald", "2026-10-14"),
    ("en", "Business | Gull Evening News | 14 October 2026\n\n{T}\n\n", "Gull Evening News", "2026-10-14"),
    ("en", "https://www.gull.example/town/2026/10/14/yard\n\n{T}\n\n", "gull.example", "2026-10-14"),
    ("en", "Gull & Tern, Issue 40, October 14, 2026\n\n{T}\n\n", "Gull & Tern", "2026-10-14"),
    ("es", "El Correo de Vigo\nEdición del miércoles 14 de octubre de 2026\n\n{T}\n\n", "El Correo de Vigo",
     "2026-10-14"),
    ("es", "El Correo de Vigo\nmiércoles, 5 de noviembre de 2025\n\n{T}\n\n", "El Correo de Vigo", "2025-11-05"),
]  # fmt: skip


def loaded(language: str, head: str) -> Report:
    body = f"{BODIES[language]}\n\n{BODIES[language].replace('.', ' again.')}"
    return load_report(None, (head.replace("{T}", TITLES[language]) + body).encode())


@pytest.mark.parametrize(("language", "head", "publisher", "day"), HEADS)
def test_a_head_tells_publisher_and_day_and_is_no_part_of_the_text(
    language: str, head: str, publisher: str | None, day: str | None
) -> None:
    report = loaded(language, head)
    printed = report.published if report.published and report.published.basis == "dateline" else None
    first = next(block for block in report.blocks if block.kind in ("paragraph", "heading"))
    assert (report.publisher, printed.first if printed else None) == (publisher, day)
    assert report.title == (TITLES[language] if "{T}" in head else None)
    assert report.text[first.start : first.end].startswith(BODIES[language][:12])


@pytest.mark.parametrize(
    ("head", "foot", "publisher"),
    [
        ("{T} | Weserbote\n\n", "", "Weserbote"),
        ("{T} - Severn Gazette\n\nNov 4, 2025\n\n", "", "Severn Gazette"),
        ("{T}\n\nVon Ole Ritz (Weserbote)\n\n", "", "Weserbote"),
        ("{T}\n\nOle Ritz | Weserbote\n\n", "", "Weserbote"),
        ("WESERBOTE\nUnabhängige Zeitung für den Harz\n\n{T}\n\n", "", "Weserbote"),
        ("www.weserbote.de | 04.11.2025\n\n{T}\n\n", "", "weserbote.de"),
        ("weserbote.de\n\n{T}\n\n", "", "weserbote.de"),
        ("{T}\n\nSevern Gazette staff\nNovember 4, 2025\n\n", "", "Severn Gazette"),
        ("{T}\n\nSource: Severn Gazette\n\n", "", "Severn Gazette"),
        ("{T}\n\n", "Dieser Artikel erschien zuerst im Weserboten-Kurier.", "Weserboten-Kurier"),
        ("{T}\n\n", "Dit artikel verscheen eerder in de Maaskoerier.", "Maaskoerier"),
        ("{T}\n\n", "This article first appeared in the Severn Gazette.", "Severn Gazette"),
        ("{T}\n\n", "(Bron: Maaskoerier)", "Maaskoerier"),
    ],
)
def test_a_paper_is_named_in_many_places(head: str, foot: str, publisher: str) -> None:
    text = f"{head.replace('{T}', TITLES['de'])}{BODIES['de']}\n\n{BODIES['de'].replace('.', ' auch.')}\n\n{foot}"
    report = load_report(None, text.encode())
    assert (report.publisher, report.title) == (publisher, TITLES["de"])


def test_a_dash_in_a_headline_parts_no_paper_from_it() -> None:
    report = loaded("de", "Streit um die Werft – Gute Nachrichten\n\n")
    assert (report.publisher, report.title) == (None, "Streit um die Werft – Gute Nachrichten")


@pytest.mark.parametrize("line", ["Gute Nachrichten", "Radio Host Arrested", "Der Plan: mein Blog"])
def test_a_headline_with_a_word_of_papers_in_it_names_no_publisher(line: str) -> None:
    assert loaded("de", f"{line}\n\n4. November 2025\n\n").publisher is None
