"""Words that the shipped reader mistakes are read by others; what is read of them stays theirs."""

from __future__ import annotations

import pytest

from extract.trees import report_of
from wederhoor.read.models import default_reader
from wederhoor.read.stand_ins import as_read


def test_nearly_every_word_is_read_as_it_is() -> None:
    assert [as_read(word, "fr") for word in ("le", "nient", "Nie")] == ["le", "nient", "Nie"]
    assert as_read("nie", "de") == "nie"


@pytest.mark.parametrize(
    ("text", "form", "lemma"),
    [
        ("Le ministre nie avoir reçu la lettre.", "nie", "nier"),
        ("Elle nie tout.", "nie", "nier"),
        ("Le syndicat l'accuse de mentir.", "accuse", "accuser"),
    ],
)
def test_a_french_verb_that_looks_foreign_is_a_verb_under_its_own_name(text: str, form: str, lemma: str) -> None:
    [sentence] = default_reader().read(report_of(text, language="fr")).sentences
    [verb] = [word for word in sentence.words if word.text == form]
    assert (verb.upos, verb.deprel, verb.lemma) == ("VERB", "root", lemma)
    assert text[verb.start : verb.end] == form
