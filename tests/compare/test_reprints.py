from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from wederhoor.compare.reprints import find_reprints
from wederhoor.record import Block, Published, Report, report_id


def report(words: list[str], publisher: str = "X", day: int = 1, furniture: str = "") -> Report:
    article = " ".join(words)
    text = f"{article}\n\n{furniture}" if furniture else article
    blocks = [Block(start=0, end=len(article), kind="paragraph", language="de")]
    if furniture:
        blocks.append(Block(start=len(article) + 2, end=len(text), kind="furniture", language="de", reason="menu"))
    date = f"2023-02-{day:02}"
    return Report(
        id=report_id(text, publisher, None),
        path=None,
        url=None,
        publisher=publisher,
        publisher_basis="given",
        title=None,
        language="de",
        published=Published(first=date, last=date, basis="given"),
        text=text,
        blocks=tuple(blocks),
    )


def words(seed: int, n: int = 200) -> list[str]:
    return [f"w{number}" for number in random.Random(seed).choices(range(5000), k=n)]


def test_a_copy_is_a_reprint_and_the_earlier_report_comes_first() -> None:
    early, late = report(words(1), "A", day=2), report([w.upper() for w in words(1)], "B", day=9)
    [reprint] = find_reprints([late, early, report(words(2), "C")])
    assert reprint.reports == (early.id, late.id)
    assert reprint.overlap == 1.0


def test_an_agency_text_inside_a_longer_report_is_a_reprint() -> None:
    short, long = report(words(1), "A"), report(words(3) + words(1) + words(4), "B")
    [reprint] = find_reprints([short, long])
    assert reprint.overlap == 1.0


def test_reports_that_share_a_quotation_are_no_reprints() -> None:
    quote = words(9, 30)
    assert find_reprints([report(words(1) + quote, "A"), report(words(2) + quote, "B")]) == ()


def test_shared_furniture_makes_no_reprint() -> None:
    menu = " ".join(words(9, 400))
    assert find_reprints([report(words(1), "A", furniture=menu), report(words(2), "B", furniture=menu)]) == ()


def test_reports_of_a_few_words_are_left_alone() -> None:
    assert find_reprints([report(words(1, 12), "A"), report(words(1, 12), "B"), report([], "C")]) == ()


def test_a_hundred_copies_are_one_group() -> None:
    copies = [report(words(1), f"P{number}", day=1 + number % 28) for number in range(100)]
    [reprint] = find_reprints(copies + [report(words(number), f"Q{number}") for number in range(2, 100)])
    assert len(reprint.reports) == 100


def test_copies_of_copies_are_one_group_with_its_weakest_link() -> None:
    a, b, c = words(1), words(2), words(3)
    [reprint] = find_reprints([report(a + b, "A"), report(b + a[:150], "B"), report(b + c, "C")])
    assert len(reprint.reports) == 3
    assert 0.4 < reprint.overlap < 0.7


@settings(deadline=None)  # other work on the machine must not fail it
@given(st.permutations(range(8)))
def test_the_order_of_reports_changes_nothing(order: list[int]) -> None:
    reports = [report(words(number // 3), f"P{number}", day=1 + number) for number in range(8)]
    assert find_reprints([reports[index] for index in order]) == find_reprints(reports)
