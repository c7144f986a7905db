"""Labels of pipelines, as the stages after the reader know them."""

from __future__ import annotations

import pytest

from wederhoor.read.schemes import features, kind_of_name, part_of_speech, scheme_of, takes_in_articles, universal


@pytest.mark.parametrize(
    ("relations", "name"),
    [
        ({"nsubj", "obj", "obl:mod", "ROOT"}, "universal"),
        ({"nsubj", "dobj", "pobj", "ROOT"}, "clear"),
        ({"sb", "oa", "nk", "ROOT"}, "tiger"),
        (set(), "universal"),
    ],
)
def test_a_scheme_is_known_by_its_labels(relations: set[str], name: str) -> None:
    assert scheme_of(frozenset(relations)).name == name


@pytest.mark.parametrize(
    ("label", "kept"),
    [
        ("obl:mod", "obl"),
        ("nsubj:pass", "nsubj:pass"),
        ("aux:tense", "aux"),
        ("obj", "obj"),
        ("nk", "dep"),
        ("root", "dep"),
    ],
)
def test_unknown_subtypes_are_cut_off_and_unknown_relations_are_dep(label: str, kept: str) -> None:
    assert universal(label) == kept


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("PERSON", "PER"),
        ("GPE", "LOC"),
        ("WORK_OF_ART", "OTH"),
        ("MISC", "OTH"),
        ("NORP", None),
        ("DATE", None),
        ("?", None),
    ],
)
def test_names_are_of_four_kinds_and_dates_and_peoples_are_none(label: str, kind: str | None) -> None:
    assert kind_of_name(label) == kind


def test_articles_belong_to_names_in_one_scheme_only() -> None:
    assert takes_in_articles(["GPE", "NORP", "ORG"])
    assert not takes_in_articles(["LOC", "MISC", "ORG", "PER"])


def test_a_feature_has_one_value_and_a_space_is_no_part_of_speech() -> None:
    assert features({"Case": "Acc,Dat", "Mood": "Sub"}) == {"Case": "Acc", "Mood": "Sub"}
    assert [part_of_speech(label) for label in ("NOUN", "SPACE", "", "CONJ")] == ["NOUN", "X", "X", "CCONJ"]
