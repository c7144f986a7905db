"""Whether a person is a man or a woman, by names and by the nouns beside them."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.reading import NameType

NAMES: dict[str, NameType] = {"Kim Falk": "PER", "Merkel": "PER"}


@pytest.mark.parametrize(
    ("noun", "pronouns"),
    [
        ("Der/DET.Def.Gender=Masc/det>2 Minister/NOUN.Sing.Gender=Masc", ["Er"]),
        ("Die/DET.Def.Gender=Fem/det>2 Abgeordnete/NOUN.Sing.Gender=Fem", ["Sie"]),
        ("Der/DET.Def.Gender=Masc/det>2 Gast/NOUN.Sing.Gender=Masc", ["Er", "Sie"]),
    ],
)
def test_a_german_noun_for_a_person_tells_the_gender(noun: str, pronouns: list[str]) -> None:
    before = f"{noun}/nsubj>5 Kim/PROPN.Sing/appos>2 Falk/PROPN.Sing/flat>3 schlief~schlafen/VERB.Fin/root ."
    assert [one for one in ("Er", "Sie") if _is_tied(before, one)] == pronouns


@pytest.mark.parametrize(("pronoun", "is_tied"), [("Sie", True), ("Er", False)])
def test_a_bare_surname_is_the_leaders_who_bore_it(pronoun: str, is_tied: bool) -> None:
    assert _is_tied("Merkel/PROPN.Sing/nsubj>2 schlief~schlafen/VERB.Fin/root .", pronoun) == is_tied


def _is_tied(before: str, pronoun: str) -> bool:
    after = f"{pronoun}/PRON.Sing/nsubj>2 lachte~lachen/VERB.Fin.Sing/root ."
    mentions = find_mentions(reading(before, after, language="de", names=NAMES)).mentions
    return any(m.words.text == pronoun and m.antecedent is not None for m in mentions)
