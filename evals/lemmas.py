"""Dictionary forms against treebanks: `python -m evals.lemmas [--dev] [--list] ../shared`.

Nouns, verbs, adjectives and adverbs of the test parts (`--dev`: development parts), with the part of speech that the
treebank gives. Case does not count. Left out: multiword tokens, compounds whose parts Dutch treebanks mark
("raad_verslag"), and Dutch verbs whose prefix stands elsewhere (`evals/verbs.py` measures those).
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from evals.reader import blocks
from wederhoor.text.lemmas import lemma

CONTENT = frozenset(("NOUN", "VERB", "ADJ", "ADV"))
TREEBANKS = {
    "de_gsd": ("de", "UD_German-GSD/de_gsd-ud"),
    "nl_alpino": ("nl", "UD_Dutch-Alpino/nl_alpino-ud"),
    "en_ewt": ("en", "UD_English-EWT/en_ewt-ud"),
}
N_LISTED = 40


@dataclass(frozen=True, slots=True)
class Form:
    """A word of a treebank."""

    text: str
    lemma: str
    upos: str
    language: str

    @property
    def found(self) -> str:
        return lemma(self.text, self.language, self.upos)

    @property
    def is_right(self) -> bool:
        return self.found.casefold() == self.lemma.replace("_", "").casefold()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path, help="the folder that holds corpora/")
    parser.add_argument("--dev", action="store_true", help="the development parts, to work on")
    parser.add_argument("--list", action="store_true", help="with --dev: the most frequent mistakes")
    options = parser.parse_args()
    part = "dev" if options.dev else "test"
    for name, value in measure(options.shared, part=part).items():
        print(f"{name:<16}  {value:.4f}")
    if options.dev and options.list:
        for name, forms in treebank_forms(options.shared, part):
            print(name, *mistakes(forms), sep="\n  ")


def measure(shared: Path, *, part: str = "test") -> dict[str, float]:
    """Share of right dictionary forms, of all content words and of verbs; ValueError where a file holds none."""
    scores: dict[str, float] = {}
    for name, forms in treebank_forms(shared, part):
        scores[f"{name}.content"] = accuracy(forms)
        scores[f"{name}.verbs"] = accuracy([form for form in forms if form.upos == "VERB"])
    return scores


def treebank_forms(shared: Path, part: str) -> Iterator[tuple[str, list[Form]]]:
    for name, (language, path) in TREEBANKS.items():
        yield name, list(read_forms(shared / f"corpora/open/ud/{path}-{part}.conllu", language))


def read_forms(path: Path, language: str) -> Iterator[Form]:
    """Content words that are words of the text of their own."""
    for lines in blocks(path):
        rows = [line.split("\t") for line in lines if not line.startswith("#")]
        within = {n for row in rows if "-" in row[0] for n in _range(row[0])}
        for row in rows:
            if row[0].isdigit() and int(row[0]) not in within and row[3] in CONTENT and _is_told(row):
                yield Form(row[1], row[2], row[3], language)


def _range(number: str) -> range:
    first, last = map(int, number.split("-"))
    return range(first, last + 1)


def _is_told(row: list[str]) -> bool:
    """Whether the dictionary form can be read off the word: "op_leggen" from "oplegt", not from "legt"."""
    parts = row[2].split("_")
    if row[2] in ("_", ""):
        return False
    return len(parts) == 1 or (row[3] == "VERB" and row[1].casefold().startswith(parts[0].casefold()))


def accuracy(forms: Iterable[Form]) -> float:
    marks = [form.is_right for form in forms]
    if not marks:
        raise ValueError("lemmas: a file holds no content word, so nothing was checked")
    return sum(marks) / len(marks)


def mistakes(forms: Iterable[Form]) -> list[str]:
    counted = Counter((f.upos, f.text, f.lemma, f.found) for f in forms if not f.is_right)
    return [
        f"{n} {upos} {text}: {right}, not {found}" for (upos, text, right, found), n in counted.most_common(N_LISTED)
    ]


if __name__ == "__main__":
    main()
