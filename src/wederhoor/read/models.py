"""The readers that are installed."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path

from wederhoor.read.reading import Reader


@cache
def default_reader(threads: int = 0) -> Reader:
    """The reader that ships with the package; `threads` processor threads, 0 for all."""
    # onnxruntime takes most of the start-up time, and listing or exporting a case needs no reader
    from wederhoor.read.onnx import OnnxReader

    return OnnxReader(Path(str(files("wederhoor.read") / "model")), threads=threads)
