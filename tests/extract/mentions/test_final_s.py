"""An -s at the end of a name is its own where nothing stands by that the name could own."""

from __future__ import annotations

from extract.trees import reading
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.reading import NameType

NAMES: dict[str, NameType] = {"Jens Ehlers": "PER", "Ehlers": "PER", "Toross": "ORG", "Nolde": "PER", "Noldes": "PER"}
SAID = "sagt~sagen/VERB.Fin/root {}/PROPN/nsubj>1 ."
OWNED = "{}/PROPN/nmod:poss>2 Rede/NOUN.Sing/nsubj>3 endete~enden/VERB.Fin/root ."


def names(*trees: str) -> list[str]:
    return [m.name for m in find_mentions(reading(*trees, names=NAMES)).mentions]


def test_a_name_that_owns_nothing_keeps_its_s() -> None:
    full = "Jens/PROPN/nsubj>3 Ehlers/PROPN/flat>1 klagt~klagen/VERB.Fin/root ."
    assert names(full, SAID.format("Ehlers"), OWNED.format("Ehlers")) == ["Jens Ehlers", "Ehlers", "Ehlers"]


def test_a_genitive_loses_it() -> None:
    assert names(SAID.format("Nolde"), OWNED.format("Noldes")) == ["Nolde", "Nolde"]


def test_a_genitive_before_its_noun_loses_it_though_the_name_stands_nowhere_else() -> None:
    assert names(OWNED.format("Noldes")) == ["Nolde"]


def test_the_s_of_an_owner_goes_where_the_report_names_the_same_one_without_it() -> None:
    owner = "Kuipes/PROPN.Sing/nmod:poss>2 zus/NOUN.Sing/nsubj>3 zwijgt~zwijgen/VERB.Fin/root ."
    whole = "Jan/PROPN.Sing/nsubj>3 Kuipe/PROPN.Sing/flat>1 lacht~lachen/VERB.Fin/root ."
    kinds: dict[str, NameType] = {"Jan Kuipe": "PER", "Kuipes": "PER"}
    told = [find_mentions(reading(*trees, language="nl", names=kinds)).mentions for trees in ((owner, whole), (owner,))]
    assert [[m.name for m in mentions if m.words.text == "Kuipes"] for mentions in told] == [["Kuipe"], ["Kuipes"]]
