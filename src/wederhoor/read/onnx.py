"""The shipped reader: a small multilingual encoder run by onnxruntime on the processor.

How the model was made stands in `training/`; what it reaches, in the model card beside the weights.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import accumulate, islice
from pathlib import Path

import numpy as np
import onnxruntime

from wederhoor.read.labels import Floats, Integers, feature_values, name_spans
from wederhoor.read.pieces import BEGIN, END, Pieces
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.read.segments import Segment, segments
from wederhoor.read.stand_ins import as_read
from wederhoor.read.tree import best_heads
from wederhoor.record import Report
from wederhoor.text.lemmas import lemma

MAX_PIECES = 400  # of the encoder's 512 positions; a longer sentence is read in parts
READ_AT_ONCE = 256  # sentences
# onnxruntime's fused kernel for a sum and a norm takes twice the time of the two apart
SLOW_FUSION = "SkipLayerNormFusion"


@dataclass(frozen=True, slots=True)
class _Part:
    """A sentence, or a part of a very long one, as the model sees it."""

    text: str  # what the offsets count in
    segment: Segment
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
    senses: Floats


class OnnxReader:
    """Reads with the model in `folder`, `threads` sentences at a time; 0 for as many as there are processor cores."""

    def __init__(self, folder: Path, *, threads: int = 0) -> None:
        self._encoder = _session(folder / "encoder.onnx")
        self._relations = _session(folder / "relations.onnx")
        self._pieces = Pieces(folder)
        self._threads = threads or os.cpu_count() or 1
        labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
        self._names: tuple[str, ...] = tuple(labels["names"])
        self._upos: list[str] = labels["upos"]
        self._deprels: list[str] = labels["deprels"]
        self._features: dict[str, list[str]] = labels["features"]
        self.name: str = labels["version"]

    def read(self, report: Report) -> Reading:
        """The sentences of all blocks but the page furniture."""
        parts = (part for segment in segments(report) for part in self._parts(report.text, segment))
        return Reading(report, tuple(self._read(parts)))

    def read_words(self, sentences: Sequence[Sequence[str]], language: str) -> list[Sentence]:
        """Sentences from given words, for measuring on gold tokens.

        Offsets count as if words were joined by a space.
        """
        return self._read(self._encode(" ".join(words), Segment(0, language, _joined(words))) for words in sentences)

    def _read(self, parts: Iterable[_Part]) -> list[Sentence]:
        """Every part read, some at a time: the scores of a long report would fill the memory."""
        found: list[Sentence] = []
        waiting = iter(parts)
        while some := list(islice(waiting, READ_AT_ONCE)):
            scores = self._score_all(some)
            heads = [best_heads(each.arcs) for each in scores]
            for read in zip(some, scores, heads, self._relation_labels(scores, heads), strict=True):
                found.append(self._sentence(len(found), *read))
        return found

    def _parts(self, text: str, segment: Segment) -> Iterator[_Part]:
        """`segment` whole, or cut where the encoder's positions would run out, at punctuation where there is some."""
        words = segment.words
        while words:
            room, cut, comma = MAX_PIECES, 0, 0
            for count, (start, end) in enumerate(words, 1):
                room -= len(self._pieces.of_word(text[start:end]))
                if room < 0:
                    break
                cut = count
                if text[start:end] in ",;:–—.!?":
                    comma = count
            if cut < len(words) and comma > cut // 2:
                cut = comma
            yield self._encode(text, Segment(segment.block, segment.language, words[:cut]))
            words = words[cut:]

    def _encode(self, text: str, segment: Segment) -> _Part:
        pieces, first, last = [BEGIN], [0], [0]
        for start, end in segment.words:
            first.append(len(pieces))
            pieces += self._pieces.of_word(as_read(text[start:end], segment.language))
            last.append(len(pieces) - 1)
        pieces.append(END)
        return _Part(text, segment, np.array(pieces), np.array(first), np.array(last))

    def _score_all(self, parts: Sequence[_Part]) -> list[_Scores]:
        if self._threads == 1:
            return [self._score(part) for part in parts]
        pool = ThreadPoolExecutor(self._threads)
        try:
            return list(pool.map(self._score, parts))
        finally:
            pool.shutdown(cancel_futures=True)  # Ctrl-C does not wait for the rest of the report

    def _score(self, part: _Part) -> _Scores:
        """One sentence at a time: the int8 products take their scale from all that they see at once.

        In a batch a sentence would be read differently beside other neighbours.
        """
        feed = {"embedded": self._pieces.embed(part.pieces), "first": part.first, "last": part.last}
        return _Scores(*self._encoder.run(None, feed))

    def _relation_labels(self, scores: Sequence[_Scores], heads: Sequence[Integers]) -> list[list[str]]:
        """The label of every word's arc, by sentence."""
        pairs = {
            "dependent": np.concatenate([each.dependent[1:] for each in scores]),
            "head": np.concatenate([each.head[at] for each, at in zip(scores, heads, strict=True)]),
        }
        found: Floats = self._relations.run(None, pairs)[0]
        root = self._deprels.index("root")
        found[:, root] = -np.inf
        best = np.where(np.concatenate(heads) == 0, root, found.argmax(1))
        ends = np.cumsum([len(at) for at in heads])[:-1]
        return [[self._deprels[label] for label in labels] for labels in np.split(best, ends)]

    def _sentence(self, index: int, part: _Part, scores: _Scores, heads: Integers, deprels: list[str]) -> Sentence:
        language = part.segment.language
        upos = [self._upos[best] for best in scores.upos[1:].argmax(1)]
        feats = feature_values(scores.feats[1:], self._features)
        words = []
        for i, (start, end) in enumerate(part.segment.words):
            form = part.text[start:end]
            words.append(
                Word(
                    index=i,
                    start=start,
                    end=end,
                    text=form,
                    lemma=lemma(form, language, upos[i]),
                    upos=upos[i],
                    feats=feats[i],
                    head=int(heads[i]) - 1,
                    deprel=deprels[i],
                )
            )
        names = name_spans(scores.names[1:], self._names)
        return Sentence(index, part.segment.block, language, tuple(words), names, scores.senses[1:])


def _session(path: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    # one thread for each sentence: a sentence is too small to be shared out without waiting
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(
        path, options, providers=["CPUExecutionProvider"], disabled_optimizers=[SLOW_FUSION]
    )


def _joined(words: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Where each word stands when all are joined by a space."""
    ends = accumulate(len(word) + 1 for word in words)
    return tuple((end - 1 - len(word), end - 1) for word, end in zip(words, ends, strict=True))
