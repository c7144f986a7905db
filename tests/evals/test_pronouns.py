"""Texts whose pronouns have a known meaning."""

from __future__ import annotations

from pathlib import Path

import pytest

from evals import pronouns
from evals.entities import stories
from evals.pronouns import Judged, figures, gum_texts

GUM = """\
1\tAnna\tAnna\tPROPN\tNNP\t_\t2\tnsubj\t_\tEntity=(1-person-new-sgl)
2\tsaw\tsee\tVERB\tVBD\t_\t0\troot\t_\t_
3\ther\ther\tPRON\tPRP$\t_\t4\tnmod:poss\t_\tEntity=(2-person-new(1-person-giv)
4\tson\tson\tNOUN\tNN\t_\t2\tobj\t_\tEntity=2)|SpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_
"""


def test_gums_chains_become_marks(tmp_path: Path) -> None:
    (tmp_path / "GUM_news_a.conllu").write_text(GUM + "\n", "utf-8")
    [text] = gum_texts(tmp_path, "dev")
    marks = [(text.report.text[m.start : m.end], m.identity, m.form) for m in text.marks]
    assert marks == [("Anna", "1", "name"), ("her", "1", "pronoun")]
    assert list(gum_texts(tmp_path, "held")) == []


def test_a_pronoun_that_means_nobody_named_is_right_without_a_name() -> None:
    judged = [Judged("de", "er", "…", wanted, found, None) for wanted, found in ((None, None), (None, "a"), ("a", "a"))]
    assert figures(judged) == {"accuracy": pytest.approx(2 / 3), "precision": 0.5}


def test_own_texts_are_not_both_worked_on_and_held_out() -> None:
    worked, held = ({t.report.text for t in stories(pronouns.OWN / part)} for part in ("dev", "held"))
    assert len(worked) >= 110
    assert len(held) >= 110
    assert not worked & held
