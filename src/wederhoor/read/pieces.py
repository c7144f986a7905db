"""Words as pieces, and pieces as vectors: the tokenizer and the 4-bit embedding table of the shipped model."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sentencepiece import SentencePieceProcessor

BEGIN, END, UNKNOWN = 0, 2, 3
MAX_WORD_PIECES = 24  # the rest of a longer word is not looked at
MAX_WORD_LETTERS = 400
WORDS_KEPT = 50_000  # a newspaper's words come back: most need not be cut twice
BLOCK_BYTES = 18  # an fp16 scale and 32 nibbles

Floats = NDArray[np.float32]
Integers = NDArray[np.int64]


class Pieces:
    """What lies in a model's `folder` about pieces: `pieces.model` (SentencePiece) and `pieces.npy`."""

    def __init__(self, folder: Path) -> None:
        self._tokenizer = SentencePieceProcessor(model_file=str(folder / "pieces.model"))
        self._rows = np.load(folder / "pieces.npy", mmap_mode="r")
        self.of_word = lru_cache(WORDS_KEPT)(self._of_word)

    def _of_word(self, word: str) -> tuple[int, ...]:
        """The indices of a word's pieces, one at least."""
        ids: list[int] = self._tokenizer.encode(word[:MAX_WORD_LETTERS])
        return tuple(ids[:MAX_WORD_PIECES]) or (UNKNOWN,)

    def embed(self, pieces: Integers) -> Floats:
        """float32 (pieces, width) from the 4-bit rows; value = (nibble - 8) * scale."""
        blocks = np.asarray(self._rows[pieces]).reshape(len(pieces), -1, BLOCK_BYTES)
        scale = np.ascontiguousarray(blocks[:, :, :2]).view(np.float16).astype(np.float32)
        packed = blocks[:, :, 2:]
        nibbles = np.concatenate([packed & 15, packed >> 4], axis=2).astype(np.float32) - 8
        rows: Floats = (nibbles * scale).reshape(len(pieces), -1)
        return rows
