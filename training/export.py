"""From trained weights to the files that ship: `python training/export.py OUT/reader.pt src/wederhoor/read/model`.

OUT/senses.npz lies beside them (`senses.py`).

encoder.onnx   int8 matrix products; one sentence's piece embeddings in, word scores and senses out (`graph.py`)
relations.onnx relation scores for chosen (dependent, head) pairs
pieces.npy     4-bit embedding rows of the kept pieces, exactly as in the base model
pieces.model   the base tokenizer, cut to the kept pieces, for SentencePiece
labels.json    the label sets
"""

from __future__ import annotations

import argparse
import base64
import json
import unicodedata
from pathlib import Path
from typing import Any

import base as base_weights
import graph
import numpy as np
import onnx
import torch
from labels import DEPRELS, FEATURES, NAMES, UPOS
from model import LABEL_WIDTH, Reader, embedding_rows, load_reader
from senses import load_senses
from sentencepiece.sentencepiece_model_pb2 import ModelProto, TrainerSpec
from torch import Tensor, nn

KEPT_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK")
SPECIAL = 4  # <s> <pad> </s> <unk>
BEGIN, END = 0, 2
CONTROL, NORMAL, UNKNOWN = (getattr(ModelProto.SentencePiece, kind) for kind in ("CONTROL", "NORMAL", "UNKNOWN"))


class Relations(nn.Module):
    """`Reader.label_scores` alone, as a graph of its own."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader

    def forward(self, dependent: Tensor, head: Tensor) -> Tensor:
        return self.reader.label_scores(dependent, head)


@torch.no_grad()
def put_strong_last(reader: Reader, base: base_weights.Base) -> None:
    """Order each feed-forward's channels by strength; it shows at the mark that begins any sentence."""
    seen: list[Tensor] = []
    hooks = [layer.down.register_forward_pre_hook(lambda _, given: seen.append(given[0])) for layer in reader.layers]
    reader.encode(embedding_rows(base, np.array([[BEGIN, END]])), torch.ones(1, 2, dtype=torch.bool))
    for layer, hook, channels in zip(reader.layers, hooks, seen, strict=True):
        hook.remove()
        order = channels[0].amax(0).argsort(stable=True)
        for part in (layer.up.weight, layer.up.bias):
            part.data = part.data[order]
        layer.down.weight.data = layer.down.weight.data[:, order]


def kept_pieces(vocabulary: list[list[object]]) -> list[int]:
    """Indices of the pieces without letters outside KEPT_SCRIPTS, so that the languages we read lose none."""
    return [i for i, (piece, _) in enumerate(vocabulary) if i < SPECIAL or all(_is_kept(c) for c in str(piece))]


def _is_kept(character: str) -> bool:
    if not character.isalpha():
        return True
    return unicodedata.name(character, "").split(" ")[0] in KEPT_SCRIPTS


def sentence_pieces(tokenizer: dict[str, Any], kept: list[int]) -> bytes:
    """A SentencePiece model of the `kept` pieces of a Hugging Face unigram tokenizer, their order as indices."""
    model = ModelProto()
    for index in kept:
        piece, score = tokenizer["model"]["vocab"][index]
        kind = CONTROL if index < SPECIAL or piece == "<mask>" else NORMAL
        model.pieces.add(piece=piece, score=score, type=UNKNOWN if piece == "<unk>" else kind)
    trainer = model.trainer_spec
    trainer.model_type, trainer.vocab_size = TrainerSpec.UNIGRAM, len(kept)
    trainer.bos_id, trainer.pad_id, trainer.eos_id, trainer.unk_id = range(SPECIAL)
    normalizer = next(n for n in tokenizer["normalizer"]["normalizers"] if n["type"] == "Precompiled")
    model.normalizer_spec.precompiled_charsmap = base64.b64decode(normalizer["precompiled_charsmap"])
    serialized: bytes = model.SerializeToString()
    return serialized


def export(weights: Path, base_folder: Path, out: Path, version: str) -> None:
    out.mkdir(parents=True, exist_ok=True)
    e5, tokenizer_path = base_weights.fetch(base_folder)
    base = base_weights.load(e5)
    tokenizer = json.loads(tokenizer_path.read_text(encoding="utf-8"))
    kept = kept_pieces(tokenizer["model"]["vocab"])
    (out / "pieces.model").write_bytes(sentence_pieces(tokenizer, kept))
    np.save(out / "pieces.npy", base.word[kept])
    labels = {"version": version, "names": NAMES, "upos": UPOS, "deprels": DEPRELS, "features": FEATURES}
    (out / "labels.json").write_text(json.dumps(labels, indent=1) + "\n", encoding="utf-8")

    reader = load_reader(base, weights).eval()
    put_strong_last(reader, base)
    senses = load_senses(weights.parent / "senses.npz")
    onnx.save(graph.encoder(reader, senses), out / "encoder.onnx")
    pair = {"dependent": torch.randn(5, LABEL_WIDTH), "head": torch.randn(5, LABEL_WIDTH)}
    pairs = torch.export.Dim("pairs", min=1, max=1 << 20)
    torch.onnx.export(
        Relations(reader), kwargs=pair, f=out / "relations.onnx", input_names=list(pair), output_names=["scores"],
        dynamic_shapes={"dependent": {0: pairs}, "head": {0: pairs}}, dynamo=True, external_data=False,
        opset_version=18,
    )  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--base", type=Path, default=Path("training/.base"))
    parser.add_argument("--version", default="e5-small-reader-4", help="the reader's name in the record's first line")
    args = parser.parse_args()
    export(args.weights, args.base, args.out, args.version)


if __name__ == "__main__":
    main()
