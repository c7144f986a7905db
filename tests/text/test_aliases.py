"""The words between a name and a second name."""

from __future__ import annotations

import pytest

from wederhoor.text.aliases import gap_between, gaps_between


@pytest.mark.parametrize(
    "text",
    [
        "Falk, auch als |Nachtvogel bekannt", "Falk alias |Nachtvogel", "Falk (alias der |Makler)",
        "Falk, ook bekend als |Uil",
        "Falk, beter bekend als „|Uil“", "Falk, also known as the |Broker", "Falk, better known as |Owl",
        "Falk, formerly |Heron Air", "Falk, der auch als |Uhu bekannt ist", "Falk, which is also known as |Owl",
        "Falk, más conocido como |Búho", "Falk, известный как |Сова",
        "Falk, dessen Deckname |Uhu war", "Falk, bekannt unter dem Kampfnamen |Uhu", "Falk (vormals |Heron AG)",
        "Falk, die bis 2020 |Heron AG hieß", "Falk, der sich |Uhu nennt", "Falk, kurz |FLK", "Falk, auch |Uhu genannt",
        "Falk, bijgenaamd |De Uil", "Falk, schuilnaam |Uil", "Falk, die zich |Uil noemt", "Falk, afgekort |FLK",
        "Falk, previously called |Heron Air", "Falk, who goes by |Owl", "Falk, whose code name was |Owl",
        "Falk, beter bekend als „|het orakel“",
    ],
)  # fmt: skip
def test_the_second_name_begins_behind_the_words_of_an_alias(text: str) -> None:
    plain, at = text.replace("|", ""), text.index("|")
    assert gap_between(plain, 4, len(plain)) == at


@pytest.mark.parametrize(
    "text",
    [
        "Falk, der Uhu",
        "Falk and Owl",
        "Falk kennt Uhu",
        "Falk called Owl a liar",
        "Falk früher Uhu gewarnt hatte",
        "Falk eerder Uil had gewaarschuwd",
        "Falk previously Owl had met",
        "Falk dit Uhu content",
        "Falk",
        "Falk, bekannt für Uhu",
        "Falk, Kurz und Uhu",
        "Falk, der sich Moskau nähert",
        "Falk, bekannt als guter Uhu",
    ],
)
def test_other_words_between_two_names_are_no_alias(text: str) -> None:
    assert gap_between(text, 4, len(text)) is None


def test_an_article_may_be_part_of_the_second_name() -> None:
    text = "Falk, bijgenaamd De Uil"
    assert [text[at:] for at in gaps_between(text, 4, len(text))] == ["De Uil", "Uil"]
    assert gaps_between("Falk en Uil", 4, 11) == ()
