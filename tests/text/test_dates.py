"""Time expressions: what is found, and the days it means to somebody who writes on Tuesday 28 February 2023."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wederhoor.text.dates import Interval, find_times, place, resolve

WRITTEN = date(2023, 2, 28)

GERMAN = """
Das Werk wurde am [1. Jänner 2023] eröffnet | 2023-01-01 | 2023-01-01
Sie kam am [20. Februar 2023] an | 2023-02-20 | 2023-02-20
Der Vertrag vom [24.02.2023] gilt | 2023-02-24 | 2023-02-24
Stand [24.2.23] um neun | 2023-02-24 | 2023-02-24
Protokoll [2023-02-24] im Archiv | 2023-02-24 | 2023-02-24
Am [Freitag, 24. Februar], tagte der Rat | 2023-02-24 | 2023-02-24
Im [Februar 2022] stieg der Preis | 2022-02-01 | 2022-02-28
Im [Frühjahr 2023] beginnt der Bau | 2023-03-01 | 2023-05-31
Die Brücke entstand [2018] neu | 2018-01-01 | 2018-12-31
Die [1990er Jahre] waren ruhig | 1990-01-01 | 1999-12-31
In den [neunziger Jahren] wuchs die Stadt | 1990-01-01 | 1999-12-31
Im [20. Jahrhundert] zerfiel das Reich | 1901-01-01 | 2000-12-31
Am [26. Januar] fiel die Entscheidung | 2023-01-26 | 2023-01-26
Die Messe öffnet am [5. März] wieder | 2023-03-05 | 2023-03-05
Sie landeten am [Montag] in Wien | 2023-02-27 | 2023-02-27
Am [Dienstag] schwieg der Minister | 2023-02-28 | 2023-02-28
Er wird am [Freitag] erwartet | 2023-03-03 | 2023-03-03
Sie fuhr am [kommenden Montag] ab | 2023-03-06 | 2023-03-06
Wir sahen ihn [letzten Donnerstag] dort | 2023-02-23 | 2023-02-23
Am [Sonntagabend] brannte die Halle | 2023-02-26 | 2023-02-26
Am [Montag Abend] war Ruhe | 2023-02-27 | 2023-02-27
Das Boot sank [gestern] im Hafen | 2023-02-27 | 2023-02-27
Sie sprachen [gestern Abend] lange | 2023-02-27 | 2023-02-27
Er ruht sich [heute] aus | 2023-02-28 | 2023-02-28
Sie reisten [vorgestern] ab | 2023-02-26 | 2023-02-26
Der Rat tagt [morgen] wieder | 2023-03-01 | 2023-03-01
Das Spiel ist [übermorgen] dran | 2023-03-02 | 2023-03-02
Sie gingen [vor vier Tagen] fort | 2023-02-24 | 2023-02-24
Das Haus brannte [vor zwei Wochen] ab | 2023-02-13 | 2023-02-19
Die Firma schloss [vor drei Monaten] ganz | 2022-11-01 | 2022-11-30
Das Dorf wuchs [vor einem Jahr] stark | 2022-01-01 | 2022-12-31
Sie heirateten [vor rund zehn Jahren] in Graz | 2013-01-01 | 2013-12-31
Der Zug fährt [in drei Tagen] ab | 2023-03-03 | 2023-03-03
Der Chef geht [in zwei Monaten] fort | 2023-04-01 | 2023-04-30
Man zahlt [innerhalb von zehn Tagen] alles | 2023-02-28 | 2023-03-10
Die Ernte war [letzte Woche] gut | 2023-02-20 | 2023-02-26
Sie stritten [diese Woche] viel | 2023-02-27 | 2023-03-05
Er kommt [nächste Woche] heim | 2023-03-06 | 2023-03-12
Der Umsatz sank im [vorigen Monat] stark | 2023-01-01 | 2023-01-31
Die Steuer fällt im [nächsten Jahr] weg | 2024-01-01 | 2024-12-31
Das Museum öffnete im [Vorjahr] neu | 2022-01-01 | 2022-12-31
Die Wahl findet [heuer] statt | 2023-01-01 | 2023-12-31
Sie kündigte [Anfang dieser Woche] an | 2023-02-27 | 2023-03-01
Er fiel [Ende März] auf | 2023-03-21 | 2023-03-31
Der Bau war [Ende vergangenen Jahres] fertig | 2022-09-01 | 2022-12-31
Das gilt [Anfang 2024] noch | 2024-01-01 | 2024-05-01
Im [letzten Sommer] war es trocken | 2022-06-01 | 2022-08-31
Im [Herbst] kam der Regen | 2022-09-01 | 2022-11-30
Der Preis fiel im [ersten Quartal 2022] leicht | 2022-01-01 | 2022-03-31
Der Plan gilt bis [April] unverändert | | 2023-04-30
Der Pakt soll bis [2030] halten | | 2030-12-31
Sie wohnt seit [2014] in Bonn | 2014-01-01 |
Er schweigt seit [Montag] beharrlich | 2023-02-27 |
Sie üben seit [drei Wochen] jeden Griff | 2023-02-07 |
Nach [Dezember 2021] blieb es leer | 2022-01-01 |
Vor [April 2022] war das verboten | | 2022-03-31
Die Schau läuft von [3. bis 5. März] im Park | 2023-03-03 | 2023-03-05
Zwischen [2014 und 2018] ruhte die Arbeit | 2014-01-01 | 2018-12-31
Die Leitung hielt von [2001 bis 2009] gut | 2001-01-01 | 2009-12-31
In den [vergangenen zehn Jahren] sank die Zahl | 2013-02-28 | 2023-02-28
Am [8. Mai vorigen Jahres] siegte sie | 2022-05-08 | 2022-05-08
Die Kirche ist an [Ostern 2023] offen | 2023-04-09 | 2023-04-09
[Kürzlich] traf er sie wieder | | 2023-02-28
Man sieht sich [demnächst] am Fluss | 2023-02-28 |
"""

DUTCH = """
De fabriek ging op [1 januari 2023] open | 2023-01-01 | 2023-01-01
Ze kwam op [20 februari 2023] aan | 2023-02-20 | 2023-02-20
Het verdrag van [24-02-2023] geldt | 2023-02-24 | 2023-02-24
Het verslag [2023-02-24] ligt klaar | 2023-02-24 | 2023-02-24
Op [vrijdag 24 februari] kwam de raad bijeen | 2023-02-24 | 2023-02-24
Op [vrijdag 24 februari 2023] regende het | 2023-02-24 | 2023-02-24
De winkel sloot op [26 jan.] zijn deuren | 2023-01-26 | 2023-01-26
In [februari 2022] steeg de prijs | 2022-02-01 | 2022-02-28
In het [voorjaar van 2023] start de bouw | 2023-03-01 | 2023-05-31
De brug werd in [2018] vernieuwd | 2018-01-01 | 2018-12-31
In de [jaren negentig] groeide de stad | 1990-01-01 | 1999-12-31
In de [20e eeuw] viel het rijk uiteen | 1901-01-01 | 2000-12-31
Op [26 januari] viel het besluit | 2023-01-26 | 2023-01-26
De beurs opent op [5 maart] weer | 2023-03-05 | 2023-03-05
Ze landden [maandag] in Gent | 2023-02-27 | 2023-02-27
De minister zweeg [dinsdag] | 2023-02-28 | 2023-02-28
Hij zal [vrijdag] spreken | 2023-03-03 | 2023-03-03
Ze gaan [komende maandag] weg | 2023-03-06 | 2023-03-06
We zagen hem [afgelopen donderdag] nog | 2023-02-23 | 2023-02-23
De hal brandde [zondagavond] af | 2023-02-26 | 2023-02-26
De boot zonk [gisteren] in de haven | 2023-02-27 | 2023-02-27
Ze spraken [gisteravond] lang | 2023-02-27 | 2023-02-27
Hij rust [vandaag] uit | 2023-02-28 | 2023-02-28
Ze vertrokken [eergisteren] al | 2023-02-26 | 2023-02-26
De raad vergadert [morgen] opnieuw | 2023-03-01 | 2023-03-01
De wedstrijd is [overmorgen] pas | 2023-03-02 | 2023-03-02
Het feest is [vanavond] op het plein | 2023-02-28 | 2023-02-28
Ze gingen [vier dagen geleden] weg | 2023-02-24 | 2023-02-24
Het huis brandde [twee weken geleden] af | 2023-02-13 | 2023-02-19
De firma sloot [drie maanden geleden] alles | 2022-11-01 | 2022-11-30
Het dorp groeide [een jaar geleden] snel | 2022-01-01 | 2022-12-31
Ze trouwden [ruim tien jaar geleden] in Delft | 2013-01-01 | 2013-12-31
De trein rijdt [over drie dagen] weer | 2023-03-03 | 2023-03-03
De baas vertrekt [over twee maanden] echt | 2023-04-01 | 2023-04-30
Men betaalt [binnen drie dagen] alles | 2023-02-28 | 2023-03-03
De oogst was [vorige week] goed | 2023-02-20 | 2023-02-26
Ze ruzieden [deze week] veel | 2023-02-27 | 2023-03-05
Hij komt [volgende week] thuis | 2023-03-06 | 2023-03-12
De omzet daalde [vorige maand] sterk | 2023-01-01 | 2023-01-31
De heffing vervalt [volgend jaar] helemaal | 2024-01-01 | 2024-12-31
Het museum opende [vorig jaar] opnieuw | 2022-01-01 | 2022-12-31
Ze meldde het [begin deze week] al | 2023-02-27 | 2023-03-01
Hij viel [eind maart] op | 2023-03-21 | 2023-03-31
De bouw was [eind vorig jaar] klaar | 2022-09-01 | 2022-12-31
Dat geldt [begin 2024] nog | 2024-01-01 | 2024-05-01
[Vorige zomer] was het droog | 2022-06-01 | 2022-08-31
[Deze lente] komt er regen | 2023-03-01 | 2023-05-31
De prijs daalde in het [eerste kwartaal van 2022] licht | 2022-01-01 | 2022-03-31
Het plan geldt tot [april] nog | | 2023-04-30
Het pact moet tot [2030] duren | | 2030-12-31
Ze woont sinds [2014] in Breda | 2014-01-01 |
Hij zwijgt sinds [maandag] hardnekkig | 2023-02-27 |
Ze oefenen sinds [vorige zomer] elke greep | 2022-06-01 |
Na [december 2021] bleef het leeg | 2022-01-01 |
Voor [april 2022] was dat verboden | | 2022-03-31
De show loopt van [3 tot 5 maart] in het park | 2023-03-03 | 2023-03-05
Tussen [2014 en 2018] lag het werk stil | 2014-01-01 | 2018-12-31
De leiding hield van [2001 tot 2009] stand | 2001-01-01 | 2009-12-31
In de [afgelopen tien jaar] daalde het aantal | 2013-02-28 | 2023-02-28
[Onlangs] zag hij haar weer | | 2023-02-28
Men ziet elkaar [binnenkort] aan de rivier | 2023-02-28 |
De kerk is met [Pasen] open | 2023-04-09 | 2023-04-09
"""

FRENCH = """
Le port a fermé le [12 février 2023] | 2023-02-12 | 2023-02-12
Le port a fermé le [1er février] | 2023-02-01 | 2023-02-01
Le conseil a siégé [lundi] à Lyon | 2023-02-27 | 2023-02-27
Le conseil siégera [lundi prochain] à Lyon | 2023-03-06 | 2023-03-06
Nous l'avons vu [jeudi dernier] à Lyon | 2023-02-23 | 2023-02-23
La récolte était bonne [la semaine dernière] | 2023-02-20 | 2023-02-26
Le conseil siégera [le mois prochain] | 2023-03-01 | 2023-03-31
Ils sont partis [il y a deux jours] | 2023-02-26 | 2023-02-26
Le train part [dans trois jours] | 2023-03-03 | 2023-03-03
Le bateau a coulé [hier] dans le port | 2023-02-27 | 2023-02-27
Le pont a été bâti en [2018] | 2018-01-01 | 2018-12-31
Le prix a monté en [février 2022] | 2022-02-01 | 2022-02-28
"""

ENGLISH = """
The plant opened on [January 1, 2023] in Leeds | 2023-01-01 | 2023-01-01
She arrived on [20 February 2023] by boat | 2023-02-20 | 2023-02-20
The treaty of [Feb. 24] stands | 2023-02-24 | 2023-02-24
The council met on [Friday, February 24], in Cork | 2023-02-24 | 2023-02-24
The minutes of [2023-02-24] are kept | 2023-02-24 | 2023-02-24
He left on the [24th of February] by train | 2023-02-24 | 2023-02-24
Signed on [2/24/2023] in Ohio | 2023-02-24 | 2023-02-24
Prices rose in [February 2022] again | 2022-02-01 | 2022-02-28
Work began in [spring 2022] there | 2022-03-01 | 2022-05-31
Work began in [the spring of 2022] there | 2022-03-01 | 2022-05-31
The bridge was rebuilt in [2018] at last | 2018-01-01 | 2018-12-31
In the [1990s] the town grew | 1990-01-01 | 1999-12-31
The empire fell in the [20th century] | 1901-01-01 | 2000-12-31
The ruling came on [January 26] at noon | 2023-01-26 | 2023-01-26
They landed on [Monday] in Oslo | 2023-02-27 | 2023-02-27
The minister said nothing on [Tuesday] | 2023-02-28 | 2023-02-28
He will speak on [Friday] again | 2023-03-03 | 2023-03-03
They leave [next Monday] at dawn | 2023-03-06 | 2023-03-06
We saw him [last Thursday] there | 2023-02-23 | 2023-02-23
The hall burned on [Sunday night] | 2023-02-26 | 2023-02-26
The boat sank [yesterday] in port | 2023-02-27 | 2023-02-27
They talked [yesterday evening] for long | 2023-02-27 | 2023-02-27
He rests [today] at home | 2023-02-28 | 2023-02-28
The council sits [tomorrow] again | 2023-03-01 | 2023-03-01
The party is [tonight] on the square | 2023-02-28 | 2023-02-28
They left [the day before yesterday] | 2023-02-26 | 2023-02-26
They left [four days ago] quietly | 2023-02-24 | 2023-02-24
The house burned [two weeks ago] | 2023-02-13 | 2023-02-19
The firm closed [three months ago] | 2022-11-01 | 2022-11-30
The village grew [a year ago] | 2022-01-01 | 2022-12-31
They married [about ten years ago] in Bath | 2013-01-01 | 2013-12-31
The train leaves [in three days] | 2023-03-03 | 2023-03-03
The boss retires [in two months] | 2023-04-01 | 2023-04-30
One pays [within three days] | 2023-02-28 | 2023-03-03
The harvest was good [last week] | 2023-02-20 | 2023-02-26
They quarrelled [this week] | 2023-02-27 | 2023-03-05
He is home [next week] | 2023-03-06 | 2023-03-12
Sales fell [last month] | 2023-01-01 | 2023-01-31
The levy ends [next year] | 2024-01-01 | 2024-12-31
The museum reopened [last year] | 2022-01-01 | 2022-12-31
She told us [early this week] | 2023-02-27 | 2023-03-01
He returned in [late March] | 2022-03-21 | 2022-03-31
The work ended [late last year] | 2022-09-01 | 2022-12-31
That holds in [early 2024] | 2024-01-01 | 2024-05-01
The house stood empty in [mid-2019] | 2019-05-02 | 2019-09-01
It was dry [last summer] | 2022-06-01 | 2022-08-31
It will rain [this spring] | 2023-03-01 | 2023-05-31
Prices dipped in the [first quarter of 2022] | 2022-01-01 | 2022-03-31
The parcels are due by [April] | | 2023-04-30
The pact should last until [2030] | | 2030-12-31
She has lived here since [2014] | 2014-01-01 |
He has been silent since [Monday] | 2023-02-27 |
After [December 2021] it stayed empty | 2022-01-01 |
Before [April 2022] it was banned | | 2022-03-31
The show runs from [March 3 to 5] in the park | 2023-03-03 | 2023-03-05
Between [2014 and 2018] work stopped | 2014-01-01 | 2018-12-31
The pipe held from [2001 to 2009] | 2001-01-01 | 2009-12-31
Over [the past ten years] the number fell | 2013-02-28 | 2023-02-28
He saw her [recently] in Rome | | 2023-02-28
They meet [soon] by the river | 2023-02-28 |
They sail in [March] again | 2023-03-01 | 2023-03-31
The church opens on [Good Friday] | 2023-04-07 | 2023-04-07
"""


def rows(language: str, table: str) -> list[tuple[str, str, str, str, str]]:
    found = []
    for line in table.strip().splitlines():
        sentence, first, last = (cell.strip() for cell in line.split("|"))
        found.append((language, sentence.replace("[", "").replace("]", ""), _marked(sentence), first, last))
    return found


def _marked(sentence: str) -> str:
    return sentence[sentence.index("[") + 1 : sentence.index("]")]


@pytest.mark.parametrize(
    ("language", "sentence", "words", "first", "last"),
    [*rows("de", GERMAN), *rows("nl", DUTCH), *rows("en", ENGLISH), *rows("fr", FRENCH)],
)
def test_words_of_time_mean_these_days(language: str, sentence: str, words: str, first: str, last: str) -> None:
    found = [expression for expression in find_times(sentence, language) if words in expression.text]
    assert len(found) == 1
    assert found[0].text.lower() in {article + words.lower() for article in ("", "the ", "de ", "het ", "die ", "den ")}
    days = resolve(found[0], WRITTEN)
    assert days == Interval(*(date.fromisoformat(day) if day else None for day in (first, last)))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "They may march to the sea for a second time."),
        ("en", "He had a bad fall in the mine."),
        ("en", "The 45-year-old sailor smiled."),
        ("en", "Troops: 2023 soldiers crossed the river."),
        ("de", "Rund 2023 Soldaten standen am Fluss."),
        ("de", "Es kamen 2023 Soldaten."),
        ("de", "Der Junge ist 14 Jahre alt."),
        ("de", "Die Drohne T-1990 flog über das Tal."),
        ("de", "Das kostet 2000 Euro und 1900 Dollar."),
        ("nl", "Er liepen 2023 soldaten langs de dijk."),
        ("nl", "De jongen is 14 jaar oud."),
    ],
)
def test_what_only_looks_like_a_date_is_left_alone(language: str, sentence: str) -> None:
    assert find_times(sentence, language) == []


@pytest.mark.parametrize(
    ("language", "sentence", "words"),
    [
        ("de", "Sie blieb drei Tage dort.", "drei Tage"),
        ("de", "Nach dem dreitägigen Treffen schwieg er.", "dreitägigen"),
        ("nl", "Het duurde 24 uur.", "24 uur"),
        ("en", "A two-week truce held.", "two-week"),
        ("en", "It lasted several months.", "several months"),
    ],
)
def test_a_duration_is_tied_to_no_day(language: str, sentence: str, words: str) -> None:
    [expression] = [found for found in find_times(sentence, language) if found.kind == "duration"]
    assert expression.text.removeprefix("A ") == words
    assert resolve(expression, WRITTEN) is None


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "jeden Montag"),
        ("de", "täglich"),
        ("de", "alle vier Jahre"),
        ("nl", "elke dag"),
        ("nl", "dagelijks"),
        ("en", "every Monday"),
        ("en", "daily"),
    ],
)
def test_a_repeated_time_is_a_set_without_days(language: str, words: str) -> None:
    [expression] = find_times(f"Anna {words}.", language)
    assert (expression.kind, resolve(expression, WRITTEN)) == ("set", None)


def test_the_nth_month_has_a_date_only_when_its_start_is_known() -> None:
    [expression] = find_times("Der Streik ist nun im 13. Monat.", "de")
    start = Interval(date(2022, 2, 24), date(2022, 2, 24))
    assert resolve(expression, WRITTEN) is None
    assert resolve(expression, WRITTEN, reference=start) == Interval(date(2023, 2, 24), date(2023, 3, 23))


def test_later_counts_from_the_time_it_is_told_from() -> None:
    [expression] = find_times("Drei Wochen später kam er frei.", "de")
    start = Interval(date(2023, 1, 2), date(2023, 1, 2))
    assert resolve(expression, WRITTEN) is None
    assert resolve(expression, WRITTEN, reference=start) == Interval(date(2023, 1, 23), date(2023, 1, 23))


def test_the_caller_can_say_that_a_weekday_is_planned() -> None:
    [expression] = find_times("Abreise Donnerstag", "de")
    assert resolve(expression, WRITTEN) == Interval(date(2023, 2, 23), date(2023, 2, 23))
    assert resolve(expression, WRITTEN, tense="future") == Interval(date(2023, 3, 2), date(2023, 3, 2))


def test_a_report_written_some_day_of_a_week_widens_what_yesterday_means() -> None:
    [expression] = find_times("Sie kam gestern.", "de")
    week = Interval(date(2023, 2, 20), date(2023, 2, 26))
    assert resolve(expression, week) == Interval(date(2023, 2, 19), date(2023, 2, 25))


def test_a_full_date_needs_no_anchor_and_a_weekday_does() -> None:
    full, weekday = find_times("Am 3. März 2021 und am Montag.", "de")
    assert resolve(full, None) == Interval(date(2021, 3, 3), date(2021, 3, 3))
    assert resolve(weekday, None) is None


def test_the_words_alone_are_placed_without_their_preposition() -> None:
    [expression] = find_times("Es soll bis April fertig sein.", "de")
    assert (expression.text, expression.bound, expression.lead) == ("April", "until", 8)
    assert place(expression, WRITTEN) == Interval(date(2023, 4, 1), date(2023, 4, 30))


def test_a_day_outside_the_calendar_has_no_interval() -> None:
    [expression] = find_times("Am 30. Februar 2023 lachte man.", "de")
    assert resolve(expression, WRITTEN) is None


def test_an_expression_does_not_run_over_a_line_end() -> None:
    assert [found.text for found in find_times("am 3. März\n2023 Besucher", "de")] == ["3. März"]


PIECES = [
    "am",
    "bis",
    "seit",
    "3",
    ".",
    "3.",
    "März",
    "2023",
    "vor",
    "vier",
    "Tagen",
    ",",
    "-",
    "letzten",
    "the",
    "last",
    "of",
    "May",
    "Monday",
    "vrijdag",
    "over",
    "drie",
    "dagen",
    "eind",
    "12:30",
    "Uhr",
    "31.",
    "Februar",
    "9999",
    "Jahren",
    "2023/24",
    "1.2.23",
]
WORDS = st.sampled_from([*PIECES, "\n"])


@given(
    st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=14).map(" ".join)),
    st.sampled_from(["de", "nl", "en", "fr", "es", "ru"]),
)
def test_any_text_gives_ordered_expressions_that_cite_it(text: str, language: str) -> None:
    reached = 0
    for expression in find_times(text, language):
        assert reached <= expression.start < expression.end
        assert expression.lead <= expression.start
        assert text[expression.start : expression.end] == expression.text
        reached = expression.end
        days = resolve(expression, WRITTEN)
        assert days is None or days.first is None or days.last is None or days.first <= days.last


def test_a_long_list_of_days_is_read_up_to_the_first_that_does_not_fit() -> None:
    found = find_times("1. und " * 3000 + "3. März 2020", "de")
    assert [expression.text for expression in found] == ["1", "3. März 2020"]


@pytest.mark.parametrize(
    ("language", "sentence", "words"),
    [
        ("de", "Der Rat setzte es am Mittwoch bis Ende Mai aus.", ["Mittwoch", "Ende Mai"]),
        ("nl", "Dat is op maandag tot eind juli gestopt.", ["maandag", "eind juli"]),
        ("en", "It was stopped on Tuesday until the end of May.", ["Tuesday", "the end of May"]),
        ("de", "Er bleibt von Montag bis Mittwoch.", ["Montag bis Mittwoch"]),
    ],
)
def test_a_weekday_and_the_month_until_which_it_lasts_are_two_times(
    language: str, sentence: str, words: list[str]
) -> None:
    assert [time.text for time in find_times(sentence, language)] == words


@pytest.mark.parametrize(
    ("language", "sentence", "first", "last"),
    [
        ("en", "In March, Peru closed the port.", (2024, 3, 1), (2024, 3, 31)),
        ("en", "Residents were told to stay inside until Thursday.", None, (2024, 11, 21)),
        ("en", "The port was closed until Thursday.", None, (2024, 11, 14)),
        ("nl", "Donderdag bepaalde de rechter dat hij moet gaan.", (2024, 11, 14), (2024, 11, 14)),
        ("nl", "Het stuk zou in maart door de raad zijn behandeld.", (2024, 3, 1), (2024, 3, 31)),
        ("nl", "De bewoners werd gevraagd de ramen tot donderdag dicht te houden.", None, (2024, 11, 21)),
    ],
)
def test_the_verbs_of_its_own_clause_tell_which_year_or_week_is_meant(
    language: str, sentence: str, first: tuple[int, int, int] | None, last: tuple[int, int, int]
) -> None:
    [time] = find_times(sentence, language)
    days = resolve(time, date(2024, 11, 15))
    assert days == Interval(date(*first) if first else None, date(*last))


def test_shortly_before_an_hour_says_nothing_of_days_to_come() -> None:
    assert find_times("It sank shortly after the storm.", "en") == []
    assert [time.text for time in find_times("It will sink shortly.", "en")] == ["shortly"]


@pytest.mark.parametrize(
    ("sentence", "words"), [("Это было в 2019 году.", "2019"), ("Он уехал в прошлом году.", "прошлом")]
)
def test_a_russian_year_is_a_day_of_the_calendar_and_no_length(sentence: str, words: str) -> None:
    [found] = find_times(sentence, "ru")
    assert (found.kind, found.text.split()[0]) == ("date", words)
