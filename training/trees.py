"""Trees that we marked: `training/trees` holds sentences that we wrote, drafted by the reader, corrected by us.

`LANGUAGE.own.conllu`: CoNLL-U with surface words (decision 4) and, in the last column, names as `Name=B-PER`. Every
eighth sentence, by a hash of its words, is watched and not trained on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import corpora
from corpora import Sentence

FOLDER = Path(__file__).parent / "trees"
WATCHED = 32  # of 256


def own_trees(kept_out: set[str], folder: Path = FOLDER) -> tuple[list[Sentence], dict[str, list[Sentence]]]:
    """(training sentences, development sets by name), none of them with a key in `kept_out`."""
    training, development = [], {}
    for path in sorted(folder.glob("*.own.conllu")):
        language = path.name.partition(".")[0]
        sentences = [s for s in _read(path, language) if s.key not in kept_out]
        development[f"{language} own"] = [s for s in sentences if corpora.bucket(s) < WATCHED]
        training += [s for s in sentences if corpora.bucket(s) >= WATCHED]
    return training, development


def _read(path: Path, language: str) -> Iterator[Sentence]:
    sentences = corpora.read_conllu(path, language, f"own-trees-{language}")
    for sentence, block in zip(sentences, corpora.blocks(path), strict=True):
        names = tuple(_name(line) for line in block if not line.startswith("#"))
        if len(names) != len(sentence.words):
            raise ValueError(f"{path.name}: not one surface word a line: {' '.join(sentence.words)}")
        yield replace(sentence, names=names, marked=True)


def _name(line: str) -> str:
    notes = dict(note.partition("=")[::2] for note in line.rpartition("\t")[2].split("|"))
    return notes.get("Name", "O")
