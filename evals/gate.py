"""Measured quality against its floors: `python -m evals.gate ../shared [--update] [--lower]`.

Every module here with a `measure(shared) -> {name: value}` is run; a higher value is better. The gate fails when a
measure is below its floor, when a floor was not measured, and when nothing was.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from types import ModuleType

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"
TOLERANCE = 0.01  # another family of processors adds int8 products otherwise, and the samples are small
NO_FLOOR = (
    "wratio",
    "jaro_winkler",
    "nomenklatura",
    "heideltime",
    "n_pairs",
    "n_sentences",
)  # what we compare with, and how much was read
NOT_MEASURES = ("__init__", "gate", "bench")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path, help="the folder that holds gold/ and corpora/")
    parser.add_argument("--update", action="store_true", help="raise the floors to what was measured")
    parser.add_argument("--lower", action="store_true", help="with --update: lower floors too")
    options = parser.parse_args()
    if not options.shared.is_dir():
        print(
            f"evals: {options.shared} is not there, so nothing was measured; name the folder with: make evals SHARED=…"
        )
        sys.exit(1)
    measured = measure_all(options.shared)
    floors: dict[str, float] = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    print(as_table(measured, floors))
    if options.update:
        FLOORS.write_text(json.dumps(raised(measured, floors, lower=options.lower), indent=2) + "\n", "utf-8")
    problems = failures(measured, floors)
    print("\n".join(problems) or f"{len(measured)} measures, none below its floor")
    sys.exit(bool(problems) and not (options.update and options.lower))


def measure_all(shared: Path) -> dict[str, float]:
    """All measures, as `module.measure`."""
    found: dict[str, float] = {}
    for module in modules():
        name = module.__name__.rpartition(".")[2]
        found |= {f"{name}.{key}": value for key, value in module.measure(shared).items()}
    return found


def modules() -> list[ModuleType]:
    names = sorted(path.stem for path in HERE.glob("*.py") if path.stem not in NOT_MEASURES)
    return [module for module in map(import_module, (f"evals.{name}" for name in names)) if hasattr(module, "measure")]


def failures(measured: Mapping[str, float], floors: Mapping[str, float]) -> list[str]:
    """One line for each floor that does not hold."""
    if not measured:
        return ["nothing was measured"]
    low = [
        f"{name} is {measured[name]:.3f}, below its floor of {floor:.3f}"
        for name, floor in floors.items()
        if name in measured and not measured[name] >= floor - TOLERANCE
    ]
    return low + [f"{name} has a floor but was not measured" for name in floors if name not in measured]


def raised(measured: Mapping[str, float], floors: Mapping[str, float], *, lower: bool) -> dict[str, float]:
    """The new floors; with `lower` they are what was measured, without it none falls."""
    rounded = {name: round(value, 4) for name, value in measured.items() if not any(part in name for part in NO_FLOOR)}
    if lower:
        return dict(sorted(rounded.items()))
    return {name: max(m[name] for m in (rounded, floors) if name in m) for name in sorted({*rounded, *floors})}


def as_table(measured: Mapping[str, float], floors: Mapping[str, float]) -> str:
    width = max((len(name) for name in measured), default=0)
    rows = [f"{'measure':<{width}}    value    floor"]
    for name, value in sorted(measured.items()):
        floor = f"{floors[name]:>7.3f}" if name in floors else "      –"
        mark = "  below" if name in floors and not value >= floors[name] - TOLERANCE else ""
        rows.append(f"{name:<{width}}  {value:>7.3f}  {floor}{mark}")
    return "\n".join(rows)


if __name__ == "__main__":
    main()
