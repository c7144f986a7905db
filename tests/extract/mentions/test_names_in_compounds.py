"""Names within nouns: what stands before a hyphen, and who is told by a name that is another's."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.reading import NameType


def names(word: str, language: str, seen: NameType | None = None) -> list[tuple[str, str, str]]:
    tree = f"Der/DET.Def/det>2 {word}/NOUN.Sing/nsubj>3 kam~kommen/VERB.Fin.Sing/root ."
    mentions = find_mentions(reading(tree, language=language, names={word: seen} if seen else None)).mentions
    return [(m.words.text, m.form, m.type) for m in mentions]


@pytest.mark.parametrize(
    ("word", "language", "name", "kind"),
    [
        ("Kestrel-Vorstandschef", "de", "Kestrel", "organisation"), ("Halmberg-Regierung", "de", "Halmberg", "person"),
        ("Kestrel-woordvoerder", "nl", "Kestrel", "organisation"), ("kabinet-Halmberg", "nl", "Halmberg", "person"),
    ],
)  # fmt: skip
def test_a_name_before_a_hyphen_is_found(word: str, language: str, name: str, kind: str) -> None:
    assert names(word, language) == [(name, "name", kind)]


@pytest.mark.parametrize("word", ["Klima-Sprecher", "Sicherheits-Chef", "Rebellen-Chef", "Wartungs-Tochter"])
def test_a_common_noun_before_a_hyphen_is_none(word: str) -> None:
    assert names(word, "de") == []


def test_a_spokesman_is_not_called_by_his_firms_name() -> None:
    assert names("Kestrel-topman", "nl", seen="PER") == [("Kestrel", "name", "organisation")]


def test_a_capital_that_backs_somebody_is_its_government() -> None:
    tree = "Moscow-backed/ADJ/amod>2 rebels/NOUN.Plur/nsubj>3 fired~fire/VERB.Fin/root ."
    [mention] = find_mentions(reading(tree, language="en")).mentions
    assert (mention.name, mention.form, mention.type) == ("Moscow", "metonym", "government")


def test_an_outlet_before_its_report_is_named() -> None:
    tree = "Der/DET.Def/det>2 Spiegel-Bericht/NOUN.Sing/nsubj>3 stimmt~stimmen/VERB.Fin.Sing/root ."
    assert [m.name for m in find_mentions(reading(tree)).mentions] == ["Spiegel"]
