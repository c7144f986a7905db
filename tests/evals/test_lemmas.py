"""Which words of a treebank count, and when a dictionary form is right."""

from __future__ import annotations

from pathlib import Path

import pytest

from evals.lemmas import Form, accuracy, mistakes, read_forms


def bank(tmp_path: Path, *rows: str) -> Path:
    path = tmp_path / "bank.conllu"
    lines = ["\t".join((*row.split(), "_", "_", "0", "root", "_", "_")) for row in rows]
    path.write_text("\n".join(lines) + "\n\n", "utf-8")
    return path


def test_only_content_words_whose_form_tells_their_dictionary_form_count(tmp_path: Path) -> None:
    path = bank(
        tmp_path,
        "1 legt op_leggen VERB",
        "2 oplegt op_leggen VERB",
        "3 de de DET",
        "4 raadsverslag raad_verslag NOUN",
        "5-6 zum _ _",
        "5 zu zu ADV",
        "6 der der ADJ",
        "7 snel snel ADV",
    )
    assert [form.text for form in read_forms(path, "nl")] == ["oplegt", "snel"]


def test_case_and_marked_prefixes_do_not_count() -> None:
    assert Form("Ships", "ship", "NOUN", "en").is_right
    assert Form("opgelegd", "op_leggen", "VERB", "nl").is_right


def test_a_wrong_form_costs_and_is_listed() -> None:
    forms = [Form("ships", "ship", "NOUN", "en"), Form("ships", "skip", "VERB", "en")]
    assert accuracy(forms) == 0.5
    assert mistakes(forms) == ["1 VERB ships: skip, not ship"]


def test_nothing_to_check_is_an_error() -> None:
    with pytest.raises(ValueError, match="nothing was checked"):
        accuracy([])
