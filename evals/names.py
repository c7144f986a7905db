"""How well the name matcher tells spellings of one name from names that only look alike.

`python -m evals.names` prints the development pairs that it gets wrong. The pairs of `data/name_pairs.txt` are measured
apart: `dev` for working on, `held` only to be measured.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from hashlib import sha256
from importlib import import_module
from importlib.util import find_spec
from itertools import combinations, product
from pathlib import Path
from typing import Any

from anyascii import anyascii
from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from wederhoor.text.name_blocks import block_keys
from wederhoor.text.name_likeness import similarity

Pair = tuple[str, str]
Score = Callable[[str, str], float]
GROUPS = Path(__file__).parent / "data" / "name_pairs.txt"
HELD_OUT = "01234"  # first hex digit of the hash of a group's first spelling


def measure(shared: Path) -> dict[str, float]:
    """AUC of ours and of library measures on the name pairs, and what ours finds before its first false pair.

    `blocked` is the share of true pairs that have a block key in common, an upper bound for what is ever compared.
    Raises ValueError when a set holds no pair of either kind.
    """
    found = figures(*read_pairs(shared / "gold" / "small" / "name_pairs.tsv"))
    for part in ("dev", "held"):
        found |= {f"{part}.{name}": value for name, value in figures(*group_pairs(GROUPS, part)).items()}
    return found


def figures(same: list[Pair], different: list[Pair]) -> dict[str, float]:
    if not same or not different:
        raise ValueError("name pairs: nothing was checked")
    found = {
        "n_pairs": float(len(same) + len(different)),
        "blocked": sum(bool(block_keys(a) & block_keys(b)) for a, b in same) / len(same),
    }
    for name, score in measures().items():
        ending = f"_{name}" if name else ""
        high, low = [score(a, b) for a, b in same], [score(a, b) for a, b in different]
        found[f"auc{ending}"] = auc(high, low)
        found[f"recall_at_no_false_merge{ending}"] = sum(value > max(low) for value in high) / len(high)
    return found


def measures() -> dict[str, Score]:
    """Ours under "", then what we compare with; nomenklatura only where it is installed."""
    found: dict[str, Score] = {
        "": similarity,
        "wratio": lambda a, b: fuzz.WRatio(_plain(a), _plain(b)),
        "jaro_winkler": lambda a, b: JaroWinkler.similarity(_plain(a), _plain(b)),
    }
    if find_spec("nomenklatura"):
        found["nomenklatura"] = nomenklatura_score()
    return found


def nomenklatura_score() -> Score:
    """Its matcher logic-v2 on two persons of whom only a name is known."""
    entities, matching = import_module("followthemoney"), import_module("nomenklatura.matching")
    config = matching.LogicV2.default_config()

    @cache
    def person(name: str) -> Any:
        return entities.EntityProxy.from_dict({"id": name, "schema": "Person", "properties": {"name": [name]}})

    return lambda a, b: float(matching.LogicV2.compare(person(a), person(b), config).score)


def _plain(name: str) -> str:
    """For the libraries, which know one alphabet only."""
    return anyascii(name).lower()


def read_pairs(path: Path) -> tuple[list[Pair], list[Pair]]:
    """Pairs that are one name, and pairs that are two, of a file with lines `1|0<TAB>name<TAB>name`."""
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines() if line.strip()]
    return [(a, b) for label, a, b in rows if label == "1"], [(a, b) for label, a, b in rows if label == "0"]


def group_pairs(path: Path, part: str) -> tuple[list[Pair], list[Pair]]:
    """The same of a file of groups; `part` is "dev" or "held". Pairs of two equal spellings are left out."""
    same: list[Pair] = []
    different: list[Pair] = []
    for group in groups(path):
        if part == ("held" if sha256(group[0][0].encode()).hexdigest()[0] in HELD_OUT else "dev"):
            same += [pair for spellings in group for pair in combinations(sorted(set(spellings)), 2)]
            different += [pair for one, other in combinations(group, 2) for pair in product(one, other)]
    return sorted(set(same)), sorted(set(different))


def groups(path: Path) -> Iterator[list[list[str]]]:
    """Groups of look-alikes; of each the spellings, without their language."""
    for block in path.read_text("utf-8").split("\n\n"):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if lines:
            yield [[spelling.strip().partition(" ")[2] for spelling in line.split("|")] for line in lines]


def auc(high: list[float], low: list[float]) -> float:
    """Chance that a true pair scores above a false one; a tie counts half."""
    return sum((x > y) + (x == y) / 2 for x in high for y in low) / (len(high) * len(low))


def main() -> None:
    same, different = group_pairs(GROUPS, "dev")
    for a, b in sorted(same, key=lambda pair: similarity(*pair)):
        if similarity(a, b) < 0.86 or not block_keys(a) & block_keys(b):
            print(f"one   {similarity(a, b):.2f} {a} · {b}{'' if block_keys(a) & block_keys(b) else '  (no block)'}")
    for a, b in sorted(different, key=lambda pair: -similarity(*pair)):
        if similarity(a, b) >= 0.8:
            print(f"two   {similarity(a, b):.2f} {a} · {b}")
    for name, value in figures(same, different).items():
        print(f"{name:<40} {value:.3f}")


if __name__ == "__main__":
    main()
