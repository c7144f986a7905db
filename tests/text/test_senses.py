from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wederhoor.text.senses import near_pairs, nearness

SENSES = st.lists(st.integers(-127, 127), min_size=4, max_size=4).filter(any).map(lambda ns: bytes(n % 256 for n in ns))


def sense(*numbers: int) -> bytes:
    return bytes(number % 256 for number in numbers)


def test_the_same_direction_is_nearest_however_long() -> None:
    assert nearness(sense(3, -4), sense(60, -80)) > 0.999
    assert nearness(sense(3, -4), sense(-3, 4)) < -0.999
    assert abs(nearness(sense(3, -4), sense(4, 3))) < 0.001


def test_what_is_unknown_is_near_nothing() -> None:
    assert nearness(b"", sense(3, -4)) == 0
    assert list(near_pairs([b"", b"", sense(3, -4)], 0.0)) == []


@given(st.lists(st.one_of(st.just(b""), SENSES), max_size=12), st.floats(0.05, 0.95))
def test_near_pairs_are_all_pairs_that_are_near(senses: list[bytes], least: float) -> None:
    found = {(one, other) for one, other, _ in near_pairs(senses, least)}
    pairs = {(i, j): nearness(a, b) for i, a in enumerate(senses) for j, b in enumerate(senses[:i])}
    assert all(((j, i) in found) == (near >= least) for (i, j), near in pairs.items() if abs(near - least) > 1e-5)
