"""Verbs and the prefixes that stand apart from them: `python -m evals.verbs [--dev] [--list] ../shared`.

F1 of (verb, prefix) on the test parts (`--dev`: development parts), where the treebank has `compound:prt`; trees, parts
of speech and dictionary forms are the reader's. Dutch treebanks mark parts of idioms too ("te weten komen").
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from importlib.resources import files
from pathlib import Path
from typing import cast

from evals.reader import N_SENTENCES, Parsed, WordReader, chosen, read_parsed
from wederhoor.extract.verbs import find_particle
from wederhoor.read.models import default_reader
from wederhoor.read.reading import Sentence

TREEBANKS = {"de_gsd": ("de", "UD_German-GSD/de_gsd-ud"), "nl_alpino": ("nl", "UD_Dutch-Alpino/nl_alpino-ud")}
VERBAL = ("VERB", "AUX", "ADJ")

Pair = tuple[int, int]  # positions of the verb and of its prefix


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path, help="the folder that holds corpora/")
    parser.add_argument("--dev", action="store_true", help="the development parts, to work on")
    parser.add_argument("--list", action="store_true", help="with --dev: every pair that is missed or wrong")
    options = parser.parse_args()
    part = "dev" if options.dev else "test"
    for name, pairs in read_pairs(options.shared, part):
        print(f"{name}.f1  {f1([(gold, found) for _, gold, found in pairs]):.4f}")
        if options.dev and options.list:
            print(*mistakes(pairs), sep="\n")


def measure(shared: Path) -> dict[str, float]:
    """F1 by treebank; raises ValueError where none of the sentences has a prefix that stands apart."""
    return {f"{name}.f1": f1([(gold, found) for _, gold, found in pairs]) for name, pairs in read_pairs(shared, "test")}


def read_pairs(shared: Path, part: str) -> Iterator[tuple[str, list[tuple[Parsed, set[Pair], set[Pair]]]]]:
    """By treebank: sentences, their pairs, and those that are found."""
    reader = cast(WordReader, default_reader(1))
    known = frozenset(json.loads((files("wederhoor.read") / "model" / "labels.json").read_text("utf-8"))["deprels"])
    for name, (language, path) in TREEBANKS.items():
        gold = chosen(read_parsed(shared / f"corpora/open/ud/{path}-{part}.conllu", known), 2 * N_SENTENCES)
        read = reader.read_words([g.words for g in gold], language)
        yield name, [(g, gold_pairs(g), found_pairs(s)) for g, s in zip(gold, read, strict=True)]


def gold_pairs(sentence: Parsed) -> set[Pair]:
    return {(head, i) for i, head in enumerate(sentence.heads) if sentence.deprels[i] == "compound:prt"}


def found_pairs(sentence: Sentence) -> set[Pair]:
    pairs = ((word.index, find_particle(sentence, word)) for word in sentence.words if word.upos in VERBAL)
    return {(verb, particle.index) for verb, particle in pairs if particle}


def f1(pairs: Sequence[tuple[set[Pair], set[Pair]]]) -> float:
    both = sum(len(gold & found) for gold, found in pairs)
    if not any(gold for gold, _ in pairs):
        raise ValueError("verbs: no prefix stands apart, so nothing was checked")
    return 2 * both / sum(len(gold) + len(found) for gold, found in pairs)


def mistakes(pairs: Sequence[tuple[Parsed, set[Pair], set[Pair]]]) -> Iterator[str]:
    for sentence, gold, found in pairs:
        for pair in sorted(gold ^ found):
            verb, prefix = (sentence.words[i] for i in pair)
            yield f"  {'missed' if pair in gold else 'wrong '}  {verb} … {prefix}"


if __name__ == "__main__":
    main()
