"""How well the name matcher tells spellings of one name from names that only look alike."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from anyascii import anyascii
from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from wederhoor.text.names import block_keys, similarity

Pair = tuple[str, str]


def measure(shared: Path) -> dict[str, float]:
    """AUC of ours and of two library measures on the name pairs, and what ours finds before its first false pair.

    `blocked` is the share of true pairs that have a block key in common, an upper bound for what is ever compared.
    Raises ValueError when the file holds no pair of either kind.
    """
    same, different = read_pairs(shared / "gold" / "small" / "name_pairs.tsv")
    if not same or not different:
        raise ValueError("name pairs: nothing was checked")
    highest_false = max(similarity(a, b) for a, b in different)
    return {
        "auc": _auc(similarity, same, different),
        "auc_wratio": _auc(lambda a, b: fuzz.WRatio(_plain(a), _plain(b)), same, different),
        "auc_jaro_winkler": _auc(lambda a, b: JaroWinkler.similarity(_plain(a), _plain(b)), same, different),
        "recall_at_no_false_merge": sum(similarity(a, b) > highest_false for a, b in same) / len(same),
        "blocked": sum(bool(block_keys(a) & block_keys(b)) for a, b in same) / len(same),
        "n_pairs": float(len(same) + len(different)),
    }


def _plain(name: str) -> str:
    """For the libraries, which know one alphabet only."""
    return anyascii(name).lower()


def read_pairs(path: Path) -> tuple[list[Pair], list[Pair]]:
    """Pairs that are one name, and pairs that are two, of a file with lines `1|0<TAB>name<TAB>name`."""
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines() if line.strip()]
    return [(a, b) for label, a, b in rows if label == "1"], [(a, b) for label, a, b in rows if label == "0"]


def _auc(score: Callable[[str, str], float], same: list[Pair], different: list[Pair]) -> float:
    """Chance that a true pair scores above a false one; a tie counts half."""
    high, low = [score(a, b) for a, b in same], [score(a, b) for a, b in different]
    return sum((x > y) + (x == y) / 2 for x in high for y in low) / (len(high) * len(low))
