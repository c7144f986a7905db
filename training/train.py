"""Fine-tune the reader: `python training/train.py CORPORA OUT`; about an hour and a half on two cores.

The same data, seed and step count give the same scores within noise (bf16 sums are not ordered).
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import base as base_weights
import corpora
import msgspec
import numpy as np
import torch
from augment import Pool, harder, load_pool
from corpora import Sentence
from labels import DEPRELS, FEATURES, NAMES, UPOS
from marked import with_marked
from model import Reader, embedding_rows, load_reader
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional as F
from trees import own_trees

PIECES_A_BATCH = 1800
MAX_PIECES = 180
NOISE = 0.06
MASK_PIECE = 250001
MARKED, RARE = 0.4, 0.0005  # see alike_relations
# How often a sentence is drawn in one pass: German and Dutch have little data and are what the project reads first.
REPEATS = {
    "gsd": 4,
    "gsd-old": 3,
    "hdt": 3,
    "own": 3,
    "germeval": 3,
    "alpino": 3,
    "alpino-old": 2,
    "lassy": 2,
    "smartdata": 2,
    "written": 3,
    "own-trees-de": 4,
    "own-trees-nl": 4,
}
MARKED_REPEATS = 2
SHARES = {"ewt": 0.6, "gum": 0.5, "sequoia": 0.7, "taiga": 0.6, "uner": 0.5, "lassy-old": 0.6}


@dataclass(frozen=True, slots=True)
class Item:
    """A sentence in pieces; word 0 is the root and has the sentence mark as its piece."""

    pieces: np.ndarray
    first: np.ndarray
    last: np.ndarray
    sentence: Sentence


def encode(sentences: list[Sentence], tokenizer: Tokenizer) -> list[Item]:
    items = []
    for sentence in sentences:
        pieces, first, last = [0], [0], [0]
        for encoding in tokenizer.encode_batch(list(sentence.words), add_special_tokens=False):
            ids = encoding.ids or [3]
            first.append(len(pieces))
            pieces += ids
            last.append(len(pieces) - 1)
        pieces.append(2)
        if len(pieces) <= MAX_PIECES:
            items.append(Item(np.array(pieces), np.array(first), np.array(last), sentence))
    return items


def batches(items: list[Item], rng: random.Random, tokenizer: Tokenizer, pool: Pool) -> Iterator[list[Item]]:
    """Batches of like length, of at most PIECES_A_BATCH padded pieces, in random order, without end."""
    while True:
        drawn = []
        for item in items:
            corpus = item.sentence.corpus
            times = max(REPEATS.get(corpus, 1), MARKED_REPEATS if item.sentence.marked else 1)
            if item.sentence.marked or rng.random() < SHARES.get(corpus, 1.0):
                drawn += [_harder(item, rng, tokenizer, pool) for _ in range(times)]
        drawn.sort(key=lambda item: (len(item.pieces), rng.random()))
        made: list[list[Item]] = [[]]
        for item in drawn:
            if (len(made[-1]) + 1) * len(item.pieces) > PIECES_A_BATCH:
                made.append([])
            made[-1].append(item)
        rng.shuffle(made)
        yield from made


def _harder(item: Item, rng: random.Random, tokenizer: Tokenizer, pool: Pool) -> Item:
    changed = harder(item.sentence, rng, pool)
    return item if changed is item.sentence else next(iter(encode([changed], tokenizer)), item)


def with_silver(training: list[Sentence], path: Path, kept_out: set[str]) -> list[Sentence]:
    """`training` with the names of `path` (see silver.py) on sentences that have none, and its further sentences."""
    lines = path.read_text(encoding="utf-8").splitlines()
    silver = {s.key: s for s in (msgspec.json.decode(line, type=Sentence) for line in lines)}
    out = []
    for sentence in training:
        labelled = silver.pop(sentence.key, None) if sentence.heads else None
        fits = labelled is not None and sentence.names is None and labelled.words == sentence.words
        out.append(replace(sentence, names=labelled.names) if labelled and fits else sentence)
    return out + [s for s in silver.values() if s.corpus == "smartdata" and s.key not in kept_out]


@dataclass(frozen=True, slots=True)
class Batch:
    embedded: Tensor
    mask: Tensor
    first: Tensor
    last: Tensor
    names: Tensor  # label, -1 unknown, -2 outside or OTH
    upos: Tensor
    feats: Tensor  # (batch, words, features), -1 unknown
    heads: Tensor
    deprels: Tensor  # (batch, words, relations), true on those that the corpus does not tell apart from the right one
    words: Tensor  # true on words, root included


@dataclass(frozen=True, slots=True)
class Known:
    """What each corpus says."""

    features: dict[str, set[str]]
    relations: dict[str, np.ndarray]


def known_features(sentences: list[Sentence]) -> dict[str, set[str]]:
    """For each corpus the features that it marks at all; a feature it never marks is unknown, not absent."""
    counts: dict[str, Counter[str]] = {}
    for sentence in sentences:
        for feats in sentence.feats or ():
            counts.setdefault(sentence.corpus, Counter()).update(feats.keys())
    known = {corpus: {name for name, n in counter.items() if n >= 20} for corpus, counter in counts.items()}
    known.get("hdt", set()).discard("Mood")  # all its verbs are marked indicative, "sei" and "habe" too
    return known


def alike_relations(sentences: list[Sentence]) -> dict[str, np.ndarray]:
    """For each corpus (relations, relations): in a relation's row all that the corpus would call by that name.

    Older treebanks and some newer ones lack subtypes that others of their language have ("obl" for "obl:arg" too);
    some languages have none at all. A subtype counts as marked from a share of `MARKED` of the most frequent use.
    """
    counts: dict[str, Counter[str]] = {}
    language: dict[str, str] = {}
    for sentence in sentences:
        counts.setdefault(sentence.corpus, Counter()).update(sentence.deprels or ())
        language[sentence.corpus] = sentence.language
    rates = {c: {name: n / counter.total() for name, n in counter.items()} for c, counter in counts.items() if counter}
    alike = {}
    for corpus, rate in rates.items():
        alike[corpus] = np.eye(len(DEPRELS), dtype=bool)
        for name in DEPRELS:
            most = max(other.get(name, 0) for c, other in rates.items() if language[c] == language[corpus])
            if ":" in name and rate.get(name, 0) < max(MARKED * most, RARE):
                alike[corpus][DEPRELS.index(name.partition(":")[0]), DEPRELS.index(name)] = True
    return alike


def collate(
    items: list[Item], base: base_weights.Base, known: Known, noise: np.random.Generator | None = None
) -> Batch:
    """One padded batch; with `noise`, a share NOISE of the pieces are <mask> (instead of dropout in the encoder)."""
    n_pieces, n_words = max(len(i.pieces) for i in items), max(len(i.first) for i in items)
    shape = (len(items), n_words)
    pieces, mask = np.ones((len(items), n_pieces), int), np.zeros((len(items), n_pieces), bool)
    first, last, words = np.zeros(shape, int), np.zeros(shape, int), np.zeros(shape, bool)
    names, upos, heads = (np.full(shape, -1) for _ in range(3))
    deprels = np.zeros((*shape, len(DEPRELS)), bool)
    feats = np.full((*shape, len(FEATURES)), -1)
    for row, item in enumerate(items):
        sentence, n = item.sentence, len(item.first)
        pieces[row, : len(item.pieces)] = item.pieces
        mask[row, : len(item.pieces)] = True
        first[row, :n], last[row, :n], words[row, :n] = item.first, item.last, True
        if sentence.names is not None:
            names[row, 1:n] = [-1 if t is None else -2 if t == "O?" else NAMES.index(t) for t in sentence.names]
        if sentence.upos and sentence.heads and sentence.deprels and sentence.feats:
            upos[row, 1:n] = [UPOS.index(t) for t in sentence.upos]
            heads[row, 1:n] = sentence.heads
            deprels[row, 1:n] = known.relations[sentence.corpus][[DEPRELS.index(t) for t in sentence.deprels]]
            for column, (name, values) in enumerate(FEATURES.items()):
                if name in known.features.get(sentence.corpus, ()):
                    feats[row, 1:n, column] = [values.index(f.get(name, "")) for f in sentence.feats]
    if noise is not None:
        pieces[(noise.random(pieces.shape) < NOISE) & mask & (pieces > 3)] = MASK_PIECE
    as_tensor = torch.from_numpy
    return Batch(
        embedding_rows(base, pieces), as_tensor(mask), as_tensor(first), as_tensor(last), as_tensor(names),
        as_tensor(upos), as_tensor(feats), as_tensor(heads), as_tensor(deprels), as_tensor(words),
    )  # fmt: skip


def loss_of(reader: Reader, batch: Batch) -> Tensor:
    names, upos, feats, arcs, dependent, head = (
        t.float() for t in reader(batch.embedded, batch.mask, batch.first, batch.last)
    )
    loss = names.new_zeros(())
    told = batch.names >= 0
    log_names = F.log_softmax(names, -1)
    outside = batch.names == -2
    if told.any() or outside.any():
        exact = -log_names[told].gather(1, batch.names[told][:, None])[:, 0]
        either = torch.tensor([NAMES.index(t) for t in ("O", "B-OTH", "I-OTH")])
        vague = -torch.logsumexp(log_names[outside][:, either], -1)
        loss = loss + torch.cat([exact, vague]).mean()
    parsed = batch.heads >= 0
    if parsed.any():
        loss = loss + F.cross_entropy(upos[parsed], batch.upos[parsed])
        start = 0
        for column, values in enumerate(FEATURES.values()):
            gold = batch.feats[:, :, column]
            if (gold >= 0).any():
                scores = feats[:, :, start : start + len(values)]
                loss = loss + 0.12 * F.cross_entropy(scores[gold >= 0], gold[gold >= 0])
            start += len(values)
        arcs = arcs.masked_fill(~batch.words[:, None, :], -1e4)
        loss = loss + F.cross_entropy(arcs[parsed], batch.heads[parsed])
        rows = parsed.nonzero()[:, 0]
        scores = reader.label_scores(dependent[parsed], head[rows, batch.heads[parsed]])
        log_labels = F.log_softmax(scores, -1).masked_fill(~batch.deprels[parsed], -torch.inf)
        loss = loss - torch.logsumexp(log_labels, -1).mean()
    return loss


def spans(tags: list[str]) -> set[tuple[int, int, str]]:
    """(start, end, type) of the names in BIO tags; a stray I- opens a name."""
    found, start, kind = set(), 0, ""
    for i, tag in enumerate([*tags, "O"]):
        begins, here = tag[:1], tag[2:]
        if kind and (begins != "I" or here != kind):
            found.add((start, i, kind))
            kind = ""
        if here and not kind:
            start, kind = i, here
    return found


@torch.no_grad()
def score(reader: Reader, items: list[Item], base: base_weights.Base, known: Known) -> dict[str, float]:
    """UAS, LAS, UPOS, name F1 and Mood accuracy with greedy arcs, punctuation counted."""
    reader.eval()
    right: Counter[str] = Counter()
    for at in range(0, len(items), 16):
        part = sorted(items, key=lambda i: len(i.pieces))[at : at + 16]
        batch = collate(part, base, known)
        names, upos, feats, arcs, dependent, head = (
            t.float() for t in reader(batch.embedded, batch.mask, batch.first, batch.last)
        )
        arcs = arcs.masked_fill(~batch.words[:, None, :], -1e4)
        arcs.diagonal(dim1=1, dim2=2).fill_(-1e4)
        best = arcs.argmax(-1)
        parsed = batch.heads >= 0
        if parsed.any():
            rows = parsed.nonzero()[:, 0]
            labels = reader.label_scores(dependent[parsed], head[rows, best[parsed]]).argmax(-1)
            attached = best[parsed] == batch.heads[parsed]
            right["words"] += int(parsed.sum())
            right["uas"] += int(attached.sum())
            labelled = batch.deprels[parsed].gather(1, labels[:, None])[:, 0]
            right["las"] += int((attached & labelled).sum())
            right["upos"] += int((upos.argmax(-1)[parsed] == batch.upos[parsed]).sum())
            mood = feats[:, :, : len(FEATURES["Mood"])].argmax(-1)
            subjunctive = FEATURES["Mood"].index("Sub")
            told = batch.feats[:, :, 0] >= 0
            right["mood tp"] += int((told & (mood == subjunctive) & (batch.feats[:, :, 0] == subjunctive)).sum())
            right["mood any"] += int((told & (mood == subjunctive)).sum()) + int(
                (batch.feats[:, :, 0] == subjunctive).sum()
            )
        for row, item in enumerate(part):
            if item.sentence.names is not None:
                gold = {s for s in spans([t or "O" for t in item.sentence.names]) if s[2] not in ("?",)}
                tags = [NAMES[i] for i in names[row, 1 : len(item.first)].argmax(-1).tolist()]
                guess = spans(tags)
                if any(t == "O?" for t in item.sentence.names):
                    gold, guess = ({s for s in g if s[2] in ("PER", "ORG", "LOC")} for g in (gold, guess))
                right["name tp"] += len(gold & guess)
                right["name any"] += len(gold) + len(guess)
    reader.train()
    out = {}
    if right["words"]:
        out.update({k: right[k] / right["words"] for k in ("uas", "las", "upos")})
    if right["mood any"]:
        out["subjunctive f1"] = 2 * right["mood tp"] / right["mood any"]
    if right["name any"]:
        out["names f1"] = 2 * right["name tp"] / right["name any"]
    return {k: round(v, 4) for k, v in out.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path, help="the folder corpora/open")
    parser.add_argument("out", type=Path)
    parser.add_argument("--base", type=Path, default=Path("training/.base"), help="where the base weights lie or go")
    parser.add_argument("--steps", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--resume", type=Path, help="weights to go on from, with a fresh schedule of --steps")
    parser.add_argument("--rate", type=float, default=1.0, help="the learning rates, as a share of the usual ones")
    parser.add_argument("--layers", help="of the weights to go on from keep only these layers, such as 0,1,2,11")
    parser.add_argument("--silver", type=Path, help="names made by silver.py")
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    rng, noise = random.Random(args.seed), np.random.default_rng(args.seed)
    weights, tokenizer_path = base_weights.fetch(args.base)
    base = base_weights.load(weights)
    tokenizer = Tokenizer.from_file(str(tokenizer_path))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    training, development = corpora.load(args.corpora)
    kept_out = corpora.test_keys(args.corpora) | {s.key for part in development.values() for s in part}
    if args.silver:
        training = with_silver(training, args.silver, kept_out)
    trees, watched = own_trees(kept_out)
    training, development = with_marked(training) + trees, development | watched
    everything = [*training, *(s for part in development.values() for s in part)]
    known = Known(known_features(everything), alike_relations(everything))
    items = encode(training, tokenizer)
    development_items = {name: encode(part, tokenizer) for name, part in development.items()}
    reader = load_reader(base, args.resume) if args.resume else Reader(base)
    if args.layers:
        reader.keep_layers([int(i) for i in args.layers.split(",")])
    body = {id(p) for layer in reader.layers for p in layer.parameters()}
    groups = [
        {"params": list(layer.parameters()), "peak": 2e-4 * 0.93 ** (len(reader.layers) - 1 - i)}
        for i, layer in enumerate(reader.layers)
    ]
    groups.append({"params": [p for p in reader.parameters() if id(p) not in body], "peak": 1e-3})
    optimiser = torch.optim.AdamW(groups, lr=0.0, betas=(0.9, 0.98), weight_decay=0.01)
    args.out.mkdir(parents=True, exist_ok=True)
    log = (args.out / "train.jsonl").open("w")
    stream, begun, total, n_pieces = batches(items, rng, tokenizer, load_pool(args.corpora)), time.monotonic(), 0.0, 0
    for step in range(1, args.steps + 1):
        warm = max(1, args.steps // 15)
        share = step / warm if step < warm else 0.5 * (1 + math.cos(math.pi * (step - warm) / (args.steps - warm)))
        for group in optimiser.param_groups:
            group["lr"] = group["peak"] * args.rate * share
        batch = collate(next(stream), base, known, noise)
        with torch.autocast("cpu", torch.bfloat16):
            loss = loss_of(reader, batch)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
        total += loss.item()
        n_pieces += int(batch.mask.sum())
        if step % 50 == 0:
            seconds = time.monotonic() - begun
            line = {
                "step": step,
                "loss": round(total / 50, 4),
                "pieces_per_s": round(n_pieces / seconds),
                "minutes": round(seconds / 60, 1),
            }
            total = 0.0
            if step % 400 == 0 or step == args.steps:
                line |= {name: score(reader, part, base, known) for name, part in development_items.items()}  # type: ignore[dict-item]
                torch.save(reader.state_dict(), args.out / "reader.pt")
            log.write(json.dumps(line) + "\n")
            log.flush()
    torch.save(reader.state_dict(), args.out / "reader.pt")


if __name__ == "__main__":
    main()
