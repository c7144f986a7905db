"""Whether translations mean the same to the reader: `python -m evals.senses [--full] ../shared`.

The German and the English sentences of PUD are translations of each other, of news and Wikipedia. How many find
their own translation nearest of all, both ways. Nothing was fitted on them, but German PUD watched the training of
names and syntax, and with it two layers of eight were chosen: a development figure.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray

from evals.reader import WordReader, blocks
from wederhoor.read.models import default_reader

GERMAN = "corpora/open/ud/UD_German-PUD/de_pud-ud-test.conllu"
ENGLISH = "corpora/open/ner/uner/en_pud-ud-test.iob2"
N_PAIRS = 300  # for the gate; of 1,000

Place = tuple[str, int]  # document, sentence


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path, help="the folder that holds corpora/")
    parser.add_argument("--full", action="store_true", help=f"all pairs, not {N_PAIRS}")
    options = parser.parse_args()
    for name, value in measure(options.shared, n_pairs=None if options.full else N_PAIRS).items():
        print(f"{name:<12}  {value:.4f}")


def measure(shared: Path, *, n_pairs: int | None = N_PAIRS) -> dict[str, float]:
    """The share of sentences whose nearest one is their translation, among `n_pairs` (None: all), and how many."""
    german, english = sentences(shared / GERMAN), sentences(shared / ENGLISH)
    places = sorted(german.keys() & english.keys())[:n_pairs]
    if not places:
        raise ValueError("senses: no sentence has a translation, so nothing was checked")
    one = directions([german[place] for place in places], "de")
    other = directions([english[place] for place in places], "en")
    near, own = one @ other.T, np.arange(len(places))
    return {
        "de_to_en": float((near.argmax(1) == own).mean()),
        "en_to_de": float((near.argmax(0) == own).mean()),
        "n_pairs": float(len(places)),
    }


def sentences(path: Path) -> dict[Place, tuple[str, ...]]:
    """The words of each sentence, by document and place in it; the files number them in two ways."""
    found: dict[Place, tuple[str, ...]] = {}
    met: Counter[str] = Counter()
    for lines in blocks(path):
        document = next(re.findall(r"[nw]\d{5}", line)[0] for line in lines if line.startswith("# sent_id"))
        rows = (line.split("\t") for line in lines)
        found[document, met[document]] = tuple(row[1] for row in rows if row[0].isdigit())
        met[document] += 1
    return found


def directions(texts: Sequence[Sequence[str]], language: str) -> NDArray[np.float32]:
    """One row of length 1 for each text: the mean of what its words mean."""
    read = cast(WordReader, default_reader(1)).read_words(texts, language)
    means = np.stack([sentence.senses.mean(0) for sentence in read if sentence.senses is not None])
    directed: NDArray[np.float32] = means / np.linalg.norm(means, axis=1, keepdims=True)
    return directed


if __name__ == "__main__":
    main()
