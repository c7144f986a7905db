"""The readers that are installed, and which of them a setting names."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path

from wederhoor.errors import SettingError
from wederhoor.read.reading import Reader

SHIPPED = "shipped"
SPACY = "spacy:"


@cache
def default_reader(threads: int = 0) -> Reader:
    """The reader that ships with the package; `threads` processor threads, 0 for all."""
    # onnxruntime takes most of the start-up time, and listing or exporting a case needs no reader
    from wederhoor.read.onnx import OnnxReader

    return OnnxReader(Path(str(files("wederhoor.read") / "model")), threads=threads)


def reader_for(setting: str) -> Reader:
    """The reader that `setting` names: "shipped" or nothing, or "spacy:" and pipelines with commas between.

    Each pipeline reads the paragraphs of its language, the shipped reader all others. Raises SettingError for what
    is not installed, or cannot be used.
    """
    if setting in ("", SHIPPED):
        return default_reader()
    names = [name.strip() for name in setting.removeprefix(SPACY).split(",") if name.strip()]
    if not setting.startswith(SPACY) or not names:
        raise SettingError(
            f'no reader is called "{setting}"; name {SHIPPED}, or {SPACY} and pipelines with commas between'
        )
    return _spacy_readers(names)


def _spacy_readers(names: list[str]) -> Reader:
    from wederhoor.read.by_language import ReaderByLanguage
    from wederhoor.read.spacy_reader import load_pipeline

    readers: dict[str, Reader] = {}
    for name in names:
        reader = load_pipeline(name)
        if reader.language in readers:
            raise SettingError(f"{name}: another spaCy pipeline was named for the same language ({reader.language})")
        readers[reader.language] = reader
    return ReaderByLanguage(readers, default_reader())
