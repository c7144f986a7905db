"""The mean of two trained readers' weights: `python training/average.py OLDER.pt NEWER.pt OUT.pt --share 0.6`.

Two runs of which one went on from the other lie in one valley of the loss, and a point between them often reads better
than either ("model soups": Wortsman and others 2022).
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch


def average(older: Path, newer: Path, out: Path, share: float) -> None:
    """Write `share` of the newer weights and the rest of the older ones; both have the same names and shapes."""
    before, after = torch.load(older), torch.load(newer)
    mixed = {name: torch.lerp(before[name].float(), after[name].float(), share).to(after[name].dtype) for name in after}
    torch.save(mixed, out)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("older", type=Path)
    parser.add_argument("newer", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--share", type=float, default=0.6, help="of the newer weights")
    args = parser.parse_args()
    average(args.older, args.newer, args.out, args.share)


if __name__ == "__main__":
    main()
