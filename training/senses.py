"""What words mean, as numbers: `python training/senses.py CORPORA OUT/reader.pt` writes OUT/senses.npz.

A linear map from two layers of the reader, at each word, to the sentence vectors of its base model, which lie near
one another for sentences that mean the same, in any of its languages. The mean over the words of a sentence is what
is fitted, by ridge regression (after Reimers and Gurevych 2020, who teach a pupil the vectors of a model). The same
data gives the same map within the noise of bf16.
"""

from __future__ import annotations

import argparse
import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import base as base_weights
import corpora
import numpy as np
import torch
from model import Reader, embedding_rows, load_reader
from numpy.typing import NDArray
from tokenizers import Tokenizer
from train import Item, encode

LAYERS = (2, 5)  # of the reader's eight, counted from 0; all eight found 1 in 100 more pairs, at four times the price
WIDTH = 128
SHRINKING = 1e-2  # of the mean square of what the map reads
# how many sentences of each language; what the project reads first has most
SENTENCES = {"de": 6700, "nl": 5700, "en": 4400, "fr": 1700, "ru": 1800, "da": 900, "sv": 700}
LENGTHS = range(6, 46)  # words
PIECES_AT_ONCE = 2400
ASKED = "query: "  # what the base model wants before a sentence that is to be compared

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Senses:
    """The map: from the states of LAYERS side by side to WIDTH numbers."""

    weight: Floats  # (WIDTH, layers * hidden)
    bias: Floats


def load_senses(path: Path) -> Senses:
    with np.load(path) as saved:
        return Senses(saved["weight"], saved["bias"])


def sentences(root: Path) -> list[corpora.Sentence]:
    """Training sentences in an order of their own, some of each language."""
    by_language: dict[str, dict[str, corpora.Sentence]] = defaultdict(dict)
    for sentence in corpora.load(root)[0]:
        if len(sentence.words) in LENGTHS:
            by_language[sentence.language][sentence.key] = sentence
    chosen = []
    for language, known in by_language.items():
        ordered = sorted(known, key=lambda key: hashlib.sha256(key.encode()).digest())
        chosen += [known[key] for key in ordered[: SENTENCES.get(language, 0)]]
    return chosen


def translated(root: Path) -> tuple[list[corpora.Sentence], list[corpora.Sentence]]:
    """The German and the English sentences of PUD, translations of each other; nothing is fitted on them."""
    german = _numbered(root / "ud/UD_German-PUD/de_pud-ud-test.conllu", "de")
    english = _numbered(root / "ner/uner/en_pud-ud-test.iob2", "en")
    both = [number for number in german if number in english]
    return [german[n] for n in both], [english[n] for n in both]


def _numbered(path: Path, language: str) -> dict[tuple[str, int], corpora.Sentence]:
    """Sentences by their document and place in it."""
    found: dict[tuple[str, int], corpora.Sentence] = {}
    met: Counter[str] = Counter()
    for block in corpora.blocks(path):
        document = re.findall(r"[nw]\d{5}", next(line for line in block if line.startswith("# sent_id")))[0]
        words = (line.split("\t")[1] for line in block if re.match(r"\d+\t", line))
        found[document, met[document]] = corpora.Sentence(tuple(words), language, "pud")
        met[document] += 1
    return found


@torch.no_grad()
def pooled(reader: Reader, base: base_weights.Base, items: Sequence[Item], pool: Callable[..., torch.Tensor]) -> Floats:
    """One row for each item: what `pool` makes of the layers' states and the batch."""
    rows: dict[int, Floats] = {}
    for numbers in _batches(items):
        longest = max(len(items[n].pieces) for n in numbers)
        pieces = np.ones((len(numbers), longest), np.int64)
        for row, n in enumerate(numbers):
            pieces[row, : len(items[n].pieces)] = items[n].pieces
        mask = torch.from_numpy(pieces != 1)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            states = reader.encode(embedding_rows(base, pieces), mask)
        made = pool([state.float() for state in states], mask, [items[n] for n in numbers])
        rows.update(zip(numbers, made.numpy(), strict=True))
    return np.stack([rows[n] for n in range(len(items))])


def _batches(items: Sequence[Item]) -> Iterator[list[int]]:
    batch: list[int] = []
    for n in sorted(range(len(items)), key=lambda n: len(items[n].pieces)):
        if (len(batch) + 1) * len(items[n].pieces) > PIECES_AT_ONCE:
            yield batch
            batch = []
        batch.append(n)
    yield batch


def _mean(states: list[torch.Tensor], mask: torch.Tensor, items: list[Item]) -> torch.Tensor:
    """The base model's sentence vector: the mean of its last layer."""
    weights = mask[:, :, None].float()
    return (states[-1] * weights).sum(1) / weights.sum(1)


def _words(states: list[torch.Tensor], mask: torch.Tensor, items: list[Item]) -> torch.Tensor:
    """The mean over words of their first and last pieces in LAYERS, as the shipped graph reads them."""
    chosen = torch.cat([states[layer] for layer in LAYERS], -1)
    both = [(row[item.first[1:]] + row[item.last[1:]]) / 2 for row, item in zip(chosen, items, strict=True)]
    return torch.stack([words.mean(0) for words in both])


def directions(taught: Floats) -> Floats:
    """The WIDTH strongest directions of the vectors, the strong ones held back by the root of their strength."""
    _, strengths, axes = np.linalg.svd(taught, full_matrices=False)
    kept: Floats = axes[:WIDTH].T / np.sqrt(strengths[:WIDTH])
    return kept


def without_language(vectors: Floats, languages: Sequence[str]) -> Floats:
    """Vectors from the mean of their language: what is said, not in which language."""
    own = np.array(languages)
    means = {language: vectors[own == language].mean(0) for language in set(languages)}
    return vectors - np.stack([means[language] for language in languages])


def fit(read: Floats, taught: Floats) -> Senses:
    centre = read.mean(0)
    centred = read - centre
    squares = centred.T @ centred
    shrunk = squares + SHRINKING * np.trace(squares) / len(squares) * np.eye(len(squares), dtype=np.float32)
    weight = np.linalg.solve(shrunk, centred.T @ taught).T.astype(np.float32)
    return Senses(weight, -weight @ centre)


def found_again(one: Floats, other: Floats) -> float:
    """How many rows of `one` are nearer to their own row of `other` than to any else."""
    one, other = (rows / np.linalg.norm(rows, axis=1, keepdims=True) for rows in (one, other))
    return float(((one @ other.T).argmax(1) == np.arange(len(one))).mean())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("weights", type=Path)
    parser.add_argument("--base", type=Path, default=Path("training/.base"))
    args = parser.parse_args()
    e5, tokenizer_path = base_weights.fetch(args.base)
    base, tokenizer = base_weights.load(e5), Tokenizer.from_file(str(tokenizer_path))
    reader, teacher = load_reader(base, args.weights).eval(), Reader(base).eval()
    german, english = translated(args.corpora)
    everything = sentences(args.corpora) + german + english
    asked = [tokenizer.encode(ASKED + " ".join(sentence.words)).ids for sentence in everything]
    words = encode(everything, tokenizer)
    nowhere = np.array([])
    whole = [Item(np.array(ids), nowhere, nowhere, s) for ids, s in zip(asked, everything, strict=True)]
    taught = pooled(teacher, base, whole, _mean)
    taught /= np.linalg.norm(taught, axis=1, keepdims=True)
    read = pooled(reader, base, words, _words)
    known = len(everything) - 2 * len(german)
    taught = without_language(taught, [sentence.language for sentence in everything])
    senses = fit(read[:known], (taught @ directions(taught[:known]))[:known])
    np.savez(args.weights.parent / "senses.npz", weight=senses.weight, bias=senses.bias)
    for name, vectors in (("base model", taught), ("senses", read @ senses.weight.T + senses.bias)):
        one, other = vectors[known : known + len(german)], vectors[known + len(german) :]
        print(f"PUD, {name}: de to en {found_again(one, other):.3f}, en to de {found_again(other, one):.3f}")


if __name__ == "__main__":
    main()
