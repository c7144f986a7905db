"""Number words, alone and composed, as values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wederhoor.text.numbers import word_value
from wederhoor.text.quantities import find_quantities

# A sentence with the number in brackets, and its value; docs/decisions/0007 counts on these
GERMAN = [
    ("Es kamen [hunderttausend] Menschen.", 100_000),
    ("Es kamen [zweihundertfünfzigtausend] Menschen.", 250_000),
    ("Die Halle fasst [zweitausenddreihundertvierzig] Gäste.", 2_340),
    ("Sie zählten [hunderteins] Schafe.", 101),
    ("Es gab [tausendundeins] Gründe.", 1_001),
    ("Das Dorf hat [neunzehnhundert] Einwohner.", 1_900),
    ("Das Dorf hat [zwölfhundert] Einwohner.", 1_200),
    ("Man verkaufte [hunderteinundzwanzigtausend] Karten.", 121_000),
    ("Der Bau kostet [zwei Millionen dreihunderttausend] Euro.", 2_300_000),
    ("Der Bau kostet [eine Million zweihunderttausend] Euro.", 1_200_000),
    ("Der Bau kostet [anderthalb Millionen] Euro.", 1_500_000),
    ("Der Bau kostet [zweieinhalb Milliarden] Euro.", 2_500_000_000),
    ("Der Bau kostet [zweieinviertel Millionen] Euro.", 2_250_000),
    ("Der Bau kostet [eine halbe Million] Euro.", 500_000),
    ("Der Bau kostet [eine Viertelmillion] Euro.", 250_000),
    ("Der Bau kostet [eine dreiviertel Million] Euro.", 750_000),
    ("Er kaufte [dreieinhalb Dutzend] Eier.", 42),
    ("Er kaufte [ein halbes Dutzend] Eier.", 6),
    ("Man lagerte [hundert] Fässer ein.", 100),
    ("Man lagerte [fünfzig tausend] Kisten ein.", 50_000),
    ("[Hunderttausende] Vögel zogen ab.", 100_000),
    ("[Zehntausende] Vögel zogen ab.", 10_000),
    ("[Hunderte Millionen] Vögel zogen ab.", 100_000_000),
    ("Dort nisten [mehrere hundert] Störche.", 200),
    ("Dort nisten [ein paar tausend] Störche.", 2_000),
    ("Man fand [dreizehneinhalb] Kilometer Kabel.", 13.5),
    ("Es kostete [fünf Millionen] Franken.", 5_000_000),
    ("Es meldeten sich [einundzwanzig] Helfer.", 21),
]
DUTCH = [
    ("Er kwamen [honderdduizend] mensen.", 100_000),
    ("Er kwamen [tweehonderdvijftigduizend] mensen.", 250_000),
    ("De zaal telt [drieduizend vierhonderdtwintig] stoelen.", 3_420),
    ("De zaal telt [duizend tweehonderd] stoelen.", 1_200),
    ("Het dorp heeft [negentienhonderd] inwoners.", 1_900),
    ("Het dorp heeft [vijfentwintighonderd] inwoners.", 2_500),
    ("Zij telden [tweeduizend vijf] schapen.", 2_005),
    ("Zij telden [honderdenvijf] schapen.", 105),
    ("Zij telden [honderdvijf] schapen.", 105),
    ("Zij telden [tweeentwintig] schapen.", 22),
    ("Zij telden [drieëndertigduizend] schapen.", 33_000),
    ("De bouw kost [twee miljoen driehonderdduizend] euro.", 2_300_000),
    ("De bouw kost [tweeënhalf miljoen] euro.", 2_500_000),
    ("De bouw kost [vierenhalf miljoen] euro.", 4_500_000),
    ("De bouw kost [twee en een half miljoen] euro.", 2_500_000),
    ("De bouw kost [anderhalf miljard] euro.", 1_500_000_000),
    ("De bouw kost [een half miljoen] euro.", 500_000),
    ("De bouw kost [een kwart miljoen] euro.", 250_000),
    ("De bouw kost [driekwart miljoen] euro.", 750_000),
    ("Hij kocht [drieënhalf dozijn] eieren.", 42),
    ("Hij kocht [een half dozijn] eieren.", 6),
    ("Men sloeg [duizend] vaten op.", 1_000),
    ("[Honderdduizenden] vogels trokken weg.", 100_000),
    ("[Tienduizenden] vogels trokken weg.", 10_000),
    ("[Tientallen miljoenen] vogels trokken weg.", 10_000_000),
    ("Daar broeden [enkele honderden] ooievaars.", 200),
    ("Daar broeden [een paar duizend] ooievaars.", 2_000),
    ("Daar broedt [een twintigtal] ooievaars.", 20),
    ("Het kostte [vijf miljoen] frank.", 5_000_000),
]
ENGLISH = [
    ("They sold [a hundred thousand] tickets.", 100_000),
    ("They sold [twenty-five thousand] tickets.", 25_000),
    ("They sold [twenty five thousand] tickets.", 25_000),
    ("They sold [two hundred and fifty thousand] tickets.", 250_000),
    ("They sold [two hundred and fifty] tickets.", 250),
    ("They sold [a hundred and twenty-five] tickets.", 125),
    ("They sold [two thousand five hundred] tickets.", 2_500),
    ("They sold [a thousand and one] tickets.", 1_001),
    ("The village has [nineteen hundred] souls.", 1_900),
    ("The mill cost [one million two hundred thousand] pounds.", 1_200_000),
    ("The mill cost [one and a half million] pounds.", 1_500_000),
    ("The mill cost [two and a half million] pounds.", 2_500_000),
    ("The mill cost [a million and a half] pounds.", 1_500_000),
    ("The mill cost [six-and-a-half million] pounds.", 6_500_000),
    ("The mill cost [half a million] pounds.", 500_000),
    ("The mill cost [a quarter of a million] pounds.", 250_000),
    ("The mill cost [quarter of a million] pounds.", 250_000),
    ("The mill cost [three quarters of a million] pounds.", 750_000),
    ("She bought [three and a half dozen] eggs.", 42),
    ("She bought [half a dozen] eggs.", 6),
    ("[Tens of thousands] of geese left.", 10_000),
    ("[Hundreds of thousands] of geese left.", 100_000),
    ("[Hundreds of millions] of geese left.", 100_000_000),
    ("[Several thousand] geese left.", 2_000),
    ("[A couple of hundred] geese left.", 200),
    ("[One hundred] geese left.", 100),
    ("[Five and a half] miles of rope burnt.", 5.5),
    ("It cost [five million] francs.", 5_000_000),
]
TABLE = [(language, *row) for language, rows in (("de", GERMAN), ("nl", DUTCH), ("en", ENGLISH)) for row in rows]
# Words that are also articles and pronouns
NO_NUMBERS = [
    ("de", "Ein Mann kam und eine Frau ging."),
    ("de", "In diesem Jahrhundert war es eine der Fragen."),
    ("nl", "Een man kwam en een vrouw ging."),
    ("nl", "Dat is een half verhaal."),
    ("en", "A man came, and one of the women left."),
    ("en", "One man left."),
]


@pytest.mark.parametrize(("language", "sentence", "value"), TABLE)
def test_a_composed_number_is_one_quantity_with_its_value(language: str, sentence: str, value: float) -> None:
    [found] = find_quantities(sentence.replace("[", "").replace("]", ""), language)
    assert found.value == pytest.approx(value)
    assert found.text.startswith(sentence.partition("[")[2].partition("]")[0])


@pytest.mark.parametrize(("language", "sentence"), NO_NUMBERS)
def test_articles_and_pronouns_are_no_numbers(language: str, sentence: str) -> None:
    assert find_quantities(sentence, language) == []


@pytest.mark.parametrize(
    ("language", "sentence", "values"),
    [
        ("en", "It takes between one hundred and two hundred men.", [100]),
        ("en", "In 2014 thousands fled.", [1000]),
        ("en", "She won a million two weeks later.", [1e6]),
        ("en", "They bought fifty and a half of them broke.", [50, 50]),
        ("de", "Sie gewann eine Million zwei Wochen später.", [1e6]),
        ("nl", "Het kostte duizend twee jaar later het dubbele.", [1000]),
        ("nl", "Het kostte duizend en twee jaar later het dubbele.", [1000]),
    ],
)
def test_a_number_does_not_swallow_what_follows(language: str, sentence: str, values: list[float]) -> None:
    assert [found.value for found in find_quantities(sentence, language)] == values


@pytest.mark.parametrize(
    ("language", "sentence", "low", "high"),
    [
        ("de", "Es waren zehn- bis zwanzigtausend Vögel.", 10_000, 20_000),
        ("de", "Es waren hundert bis zweihundert Vögel.", 100, 200),
        ("nl", "Er waren twee- tot driehonderd vogels.", 200, 300),
        ("en", "There were between two and three hundred birds.", 200, 300),
        ("en", "There were half a million to a million birds.", 500_000, 1_000_000),
    ],
)
def test_the_ends_of_a_range_share_their_scale(language: str, sentence: str, low: float, high: float) -> None:
    [found] = find_quantities(sentence, language)
    assert (found.value, found.upper) == (low, high)


@pytest.mark.parametrize(
    ("word", "language"),
    [("Jahrhundert", "de"), ("ein", "de"), ("und", "de"), ("een", "nl"), ("enhalf", "nl"), ("hundred", "en")],
)
def test_other_words_have_no_value(word: str, language: str) -> None:
    assert word_value(word, language) is None


def test_a_half_may_be_a_sign() -> None:
    assert (word_value("2½", "en"), word_value("¾", "de")) == (2.5, 0.75)


ONES = ["", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]


@given(st.integers(1, 9), st.integers(2, 9), st.integers(1, 9))
def test_german_thousands_and_hundreds_add_up(thousands: int, hundreds: int, ones: int) -> None:
    word = f"{ONES[thousands]}tausend{ONES[hundreds]}hundert{ONES[ones]}und" + "dreißig"
    assert word_value(word, "de") == thousands * 1000 + hundreds * 100 + 30 + ones


@given(
    st.lists(st.sampled_from(["two", "thousand", "a", "half", "and", "hundred", "million", "of", "tens"]), max_size=400)
)
def test_long_runs_of_number_words_end(words: list[str]) -> None:
    text = " ".join(words)
    assert all(found.text in text for found in find_quantities(text, "en"))


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("ru", "семьдесят два раненых", 72),
        ("ru", "о десяти тысячах человек", 10_000),
        ("fr", "quatre-vingt-dix-neuf soldats", 99),
        ("es", "dos mil quinientos soldados", 2_500),
    ],
)
def test_numbers_of_several_words_are_one(language: str, text: str, value: float) -> None:
    assert [found.value for found in find_quantities(text, language)] == [value]


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "entre 10 et 20 drones"), ("es", "entre 10 y 20 drones"), ("ru", "от 10 до 20 дронов")],
)
def test_between_two_numbers_lies_one_amount(language: str, text: str) -> None:
    assert [(found.value, found.upper) for found in find_quantities(text, language)] == [(10, 20)]
