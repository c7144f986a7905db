"""Sentence ends are counted inside paragraphs, and only where the text can tell them."""

from __future__ import annotations

from pathlib import Path

import pytest

from evals.boundaries import Paragraph, f1, found_ends, gold_ends, joined, mistakes, read_breaks


def test_the_last_end_of_a_paragraph_and_one_without_a_mark_do_not_count() -> None:
    paragraph = Paragraph("en", ("The port.", "A headline", "It rains (again.)", "They left."))
    assert gold_ends(paragraph) == {9, 38}
    assert 20 not in found_ends(paragraph)


def test_a_missed_end_and_a_wrong_one_both_cost() -> None:
    right = Paragraph("en", ("She left.", "He stayed."))
    missed = Paragraph("en", ("She left. He stayed.", "They met!"))
    assert f1([right]) == 1
    assert f1([right, missed]) == pytest.approx(2 * 2 / (2 + 3))
    assert list(mistakes(missed)) == ["  wrong   She left. ⏐ He stayed. They met!"]


def test_nothing_to_check_is_an_error() -> None:
    with pytest.raises(ValueError, match="nothing was checked"):
        f1([Paragraph("en", ("Alone.",))])


def test_breaks_are_read_with_or_without_a_kind(tmp_path: Path) -> None:
    path = tmp_path / "breaks.tsv"
    path.write_text("# remark\nde\tAm 3. Mai.|Ja.\nnl\tordinal\tNee.|Ja.\n", "utf-8")
    assert list(read_breaks(path)) == [
        Paragraph("de", ("Am 3. Mai.", "Ja.")),
        Paragraph("nl", ("Nee.", "Ja."), "ordinal"),
    ]


def test_paragraphs_end_with_their_document(tmp_path: Path) -> None:
    path = tmp_path / "bank.conllu"
    rows = "1\tx\tx\tX\t_\t_\t0\troot\t_\t_\n"
    heads = ["# newdoc id = a\n# text = One.", "# text = Two.", "# newdoc id = b\n# text = Three."]
    path.write_text("".join(f"{head}\n{rows}\n" for head in heads), "utf-8")
    assert [paragraph.sentences for paragraph in joined(path, "en")] == [("One.", "Two."), ("Three.",)]
