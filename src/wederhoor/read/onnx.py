"""The shipped reader: a small multilingual encoder run by onnxruntime on the processor.

How the model was made stands in `training/`; what it reaches, in the model card beside the weights.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tokenizers import Tokenizer

from wederhoor.read.reading import NameSpan, NameType, Reading, Sentence, Word
from wederhoor.read.tree import best_heads
from wederhoor.record import Report
from wederhoor.text.lemmas import lemma
from wederhoor.text.sentences import split_sentences
from wederhoor.text.words import split_words

BEGIN, END, UNKNOWN = 0, 2, 3
MAX_PIECES = 400  # of the encoder's 512 positions; a longer sentence is read in parts
MAX_WORD_PIECES = 24  # the rest of a longer word is not looked at
BLOCK_BYTES = 18  # an fp16 scale and 32 nibbles

Floats = NDArray[np.float32]
Integers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class _Raw:
    """A sentence, or a part of a very long one, before it is read."""

    block: int
    language: str
    spans: tuple[tuple[int, int], ...]  # words, in code points of the report's text
    pieces: Integers
    first: Integers  # each word's first piece; word 0 is the sentence mark
    last: Integers


@dataclass(frozen=True, slots=True)
class _Scores:
    """The model's scores for one sentence: words 0 (the root) to n."""

    names: Floats
    upos: Floats
    feats: Floats
    arcs: Floats
    dependent: Floats
    head: Floats


class OnnxReader:
    """Reads with the model in `folder`, `threads` sentences at a time; 0 for as many as there are processor cores."""

    def __init__(self, folder: Path, *, threads: int = 0) -> None:
        options = onnxruntime.SessionOptions()
        # one thread for each sentence: a sentence is too small to be shared out without waiting
        options.intra_op_num_threads = 1
        options.log_severity_level = 3
        providers = ["CPUExecutionProvider"]
        self._encoder = onnxruntime.InferenceSession(folder / "encoder.onnx", options, providers=providers)
        self._relations = onnxruntime.InferenceSession(folder / "relations.onnx", options, providers=providers)
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._threads = threads or os.cpu_count() or 1
        self._rows = np.load(folder / "pieces.npy", mmap_mode="r")
        labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
        self._names: list[str] = labels["names"]
        self._upos: list[str] = labels["upos"]
        self._deprels: list[str] = labels["deprels"]
        self._features: dict[str, list[str]] = labels["features"]
        self.name: str = labels["version"]

    def read(self, report: Report) -> Reading:
        """The sentences of all blocks but the page furniture."""
        raws = list(self._raw_sentences(report))
        pool = ThreadPoolExecutor(self._threads)
        try:
            scored = pool.map(self._score, raws)
            sentences = [
                self._sentence(i, report.text, raw, s) for i, (raw, s) in enumerate(zip(raws, scored, strict=True))
            ]
        finally:
            pool.shutdown(cancel_futures=True)  # Ctrl-C does not wait for the rest of the report
        return Reading(report, tuple(sentences))

    def read_words(self, sentences: Sequence[Sequence[str]], language: str) -> list[Sentence]:
        """Sentences from given words, for measuring on gold tokens.

        Offsets count as if words were joined by a space.
        """
        read = []
        for i, words in enumerate(sentences):
            text = " ".join(words)
            raw = self._encode(text, 0, language, _joined(words))
            read.append(self._sentence(i, text, raw, self._score(raw)))
        return read

    def _raw_sentences(self, report: Report) -> Iterator[_Raw]:
        for index, block in enumerate(report.blocks):
            if block.kind == "furniture":
                continue
            text = report.text[block.start : block.end]
            for start, end in split_sentences(text, block.language):
                spans = [
                    (block.start + start + a, block.start + start + b)
                    for a, b in split_words(text[start:end], block.language)
                ]
                for part in self._parts(report.text, spans):
                    yield self._encode(report.text, index, block.language, part)

    def _parts(self, text: str, spans: list[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
        """`spans` whole, or cut where the encoder's positions would run out, at punctuation where there is some."""
        while spans:
            room, cut, comma = MAX_PIECES, 0, 0
            for count, (start, end) in enumerate(spans, 1):
                room -= min(len(self._pieces(text[start:end])), MAX_WORD_PIECES)
                if room < 0:
                    break
                cut = count
                if text[start:end] in ",;:–—.!?":
                    comma = count
            if cut < len(spans) and comma > cut // 2:
                cut = comma
            yield spans[:cut]
            spans = spans[cut:]

    def _pieces(self, word: str) -> list[int]:
        ids: list[int] = self._tokenizer.encode(word[:400], add_special_tokens=False).ids
        return ids or [UNKNOWN]

    def _encode(self, text: str, block: int, language: str, spans: list[tuple[int, int]]) -> _Raw:
        pieces, first, last = [BEGIN], [0], [0]
        for start, end in spans:
            ids = self._pieces(text[start:end])[:MAX_WORD_PIECES]
            first.append(len(pieces))
            pieces += ids
            last.append(len(pieces) - 1)
        pieces.append(END)
        return _Raw(block, language, tuple(spans), np.array(pieces), np.array(first), np.array(last))

    def _score(self, raw: _Raw) -> _Scores:
        """One sentence at a time: the int8 products take their scale from all that they see at once.

        In a batch a sentence would be read differently beside other neighbours; alone it took no longer.
        """
        feed = {
            "embedded": self._embed(raw.pieces[None, :]),
            "mask": np.ones((1, len(raw.pieces)), bool),
            "first": raw.first[None, :],
            "last": raw.last[None, :],
        }
        names, upos, feats, arcs, dependent, head = (values[0] for values in self._encoder.run(None, feed))
        return _Scores(names, upos, feats, arcs, dependent, head)

    def _embed(self, pieces: Integers) -> Floats:
        """float32 (batch, pieces, hidden) from the 4-bit rows; value = (nibble - 8) * scale."""
        distinct, where = np.unique(pieces, return_inverse=True)
        blocks = np.asarray(self._rows[distinct]).reshape(len(distinct), -1, BLOCK_BYTES)
        scale = np.ascontiguousarray(blocks[:, :, :2]).view(np.float16).astype(np.float32)
        packed = blocks[:, :, 2:]
        nibbles = np.concatenate([packed & 15, packed >> 4], axis=2).astype(np.float32) - 8
        rows: Floats = (nibbles * scale).reshape(len(distinct), -1)
        return rows[where.reshape(pieces.shape)]

    def _sentence(self, index: int, text: str, raw: _Raw, scores: _Scores) -> Sentence:
        heads = best_heads(scores.arcs)
        deprels = self._relation_labels(scores, heads)
        upos = scores.upos[1:].argmax(1)
        feats = self._feature_values(scores.feats[1:])
        words = []
        for i, (start, end) in enumerate(raw.spans):
            form = text[start:end]
            words.append(
                Word(
                    i,
                    start,
                    end,
                    form,
                    lemma(form, raw.language),
                    self._upos[upos[i]],
                    feats[i],
                    int(heads[i]) - 1,
                    deprels[i],
                )
            )
        return Sentence(index, raw.block, raw.language, tuple(words), self._name_spans(scores.names[1:]))

    def _relation_labels(self, scores: _Scores, heads: Integers) -> list[str]:
        pairs = {"dependent": scores.dependent[1:], "head": scores.head[heads]}
        labels: Any = self._relations.run(None, pairs)[0]
        labels[:, self._deprels.index("root")] = -np.inf
        return [
            "root" if head == 0 else self._deprels[label] for head, label in zip(heads, labels.argmax(1), strict=True)
        ]

    def _feature_values(self, scores: Floats) -> list[dict[str, str]]:
        feats: list[dict[str, str]] = [{} for _ in range(len(scores))]
        start = 0
        for name, values in self._features.items():
            for word, value in enumerate(scores[:, start : start + len(values)].argmax(1)):
                if value:
                    feats[word][name] = values[value]
            start += len(values)
        return feats

    def _name_spans(self, scores: Floats) -> tuple[NameSpan, ...]:
        """Names by the likeliest sequence of BIO labels in which no I- follows another name's label (Viterbi)."""
        if not len(scores):
            return ()
        shifted = scores - scores.max(1, keepdims=True)
        log = shifted - np.log(np.exp(shifted).sum(1, keepdims=True))
        allowed = np.array([[_may_follow(a, b) for b in self._names] for a in self._names])
        total = np.where([not n.startswith("I-") for n in self._names], log[0], -np.inf)
        back = []
        for row in log[1:]:
            step = np.where(allowed, total[:, None], -np.inf)
            back.append(step.argmax(0))
            total = step.max(0) + row
        path = [int(total.argmax())]
        for origins in reversed(back):
            path.append(int(origins[path[-1]]))
        path.reverse()
        chosen = np.exp(log[np.arange(len(path)), path])
        spans: list[NameSpan] = []
        for i, label in enumerate(self._names[p] for p in path):
            if label.startswith("B-"):
                spans.append(NameSpan(i, i + 1, _name_type(label), float(chosen[i])))
            elif label.startswith("I-"):
                begun = spans[-1]
                spans[-1] = NameSpan(begun.first, i + 1, begun.type, min(begun.probability, float(chosen[i])))
        return tuple(spans)


def _joined(words: Sequence[str]) -> list[tuple[int, int]]:
    """Where each word stands when all are joined by a space."""
    ends = list(accumulate(len(word) + 1 for word in words))
    return [(end - 1 - len(word), end - 1) for word, end in zip(words, ends, strict=True)]


def _may_follow(before: str, label: str) -> bool:
    return not label.startswith("I-") or before[2:] == label[2:]


def _name_type(label: str) -> NameType:
    kinds: dict[str, NameType] = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "OTH": "OTH"}
    return kinds[label[2:]]
