"""From trained weights to the files that ship: `python training/export.py OUT/reader.pt src/wederhoor/read/model`.

encoder.onnx   int8 matrix products; piece embeddings in, word scores out
relations.onnx relation scores for chosen (dependent, head) pairs
pieces.npy     4-bit embedding rows of the kept pieces, exactly as in the base model
pieces.model   the base tokenizer, cut to the kept pieces, for SentencePiece
labels.json    the label sets
"""

from __future__ import annotations

import argparse
import base64
import json
import tempfile
import unicodedata
from pathlib import Path
from typing import Any

import base as base_weights
import numpy as np
import onnx
import torch
from labels import DEPRELS, FEATURES, NAMES, UPOS
from model import LABEL_WIDTH, Reader, embedding_rows, load_reader
from onnxruntime.quantization import QuantType, quantize_dynamic
from sentencepiece.sentencepiece_model_pb2 import ModelProto, TrainerSpec
from torch import Tensor, nn

KEPT_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK")
SPECIAL = 4  # <s> <pad> </s> <unk>
BEGIN, END = 0, 2
CONTROL, NORMAL, UNKNOWN = (getattr(ModelProto.SentencePiece, kind) for kind in ("CONTROL", "NORMAL", "UNKNOWN"))
STRONG = 16  # channels of each feed-forward that stay in float


class Relations(nn.Module):
    """`Reader.label_scores` alone, as a graph of its own."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader

    def forward(self, dependent: Tensor, head: Tensor) -> Tensor:
        return self.reader.label_scores(dependent, head)


class Apart(nn.Module):
    """A feed-forward's second product in two: all channels but the strongest ones, and these.

    In this encoder one channel a layer is some ten times as strong as all others. One int8 scale for all would leave
    the others a tenth of the steps (as in LLM.int8, Dettmers and others 2022), so the strongest are kept in float.
    """

    def __init__(self, down: nn.Linear) -> None:
        super().__init__()
        self.weak = nn.Linear(down.in_features - STRONG, down.out_features)
        self.weak.weight.data, self.weak.bias.data = down.weight.data[:, :-STRONG], down.bias.data
        self.strong = nn.Linear(STRONG, down.out_features, bias=False)
        self.strong.weight.data = down.weight.data[:, -STRONG:]

    def forward(self, channels: Tensor) -> Tensor:
        out: Tensor = self.weak(channels[..., :-STRONG]) + self.strong(channels[..., -STRONG:])
        return out


@torch.no_grad()
def set_strong_apart(reader: Reader, base: base_weights.Base) -> None:
    """Put each layer's strongest channels last, and set them apart; they show at the mark that begins any sentence."""
    seen: list[Tensor] = []
    hooks = [layer.down.register_forward_pre_hook(lambda _, given: seen.append(given[0])) for layer in reader.layers]
    reader.encode(embedding_rows(base, np.array([[BEGIN, END]])), torch.ones(1, 2, dtype=torch.bool))
    for layer, hook, channels in zip(reader.layers, hooks, seen, strict=True):
        hook.remove()
        order = channels[0].amax(0).argsort(stable=True)
        for part in (layer.up.weight, layer.up.bias):
            part.data = part.data[order]
        layer.down.weight.data = layer.down.weight.data[:, order]
        layer.down = Apart(layer.down)


def products_of(width: int, model: onnx.ModelProto) -> list[str]:
    """Names of the products with a constant matrix of `width` rows."""
    shapes = {tensor.name: tuple(tensor.dims) for tensor in model.graph.initializer}
    return [
        node.name
        for node in model.graph.node
        if node.op_type == "MatMul" and any(shapes.get(name, (0,))[0] == width for name in node.input)
    ]


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
    set_strong_apart(reader, base)
    batch, pieces, words = 3, 11, 7
    inputs = {
        "embedded": torch.randn(batch, pieces, base.hidden),
        "mask": torch.ones(batch, pieces, dtype=torch.bool),
        "first": torch.randint(0, pieces, (batch, words)),
        "last": torch.randint(0, pieces, (batch, words)),
    }
    batch_dim, piece_dim, word_dim = (
        torch.export.Dim(n, min=1, max=m) for n, m in (("batch", 4096), ("pieces", 512), ("words", 512))
    )
    shapes = {
        "embedded": {0: batch_dim, 1: piece_dim},
        "mask": {0: batch_dim, 1: piece_dim},
        "first": {0: batch_dim, 1: word_dim},
        "last": {0: batch_dim, 1: word_dim},
    }
    outputs = ["names", "upos", "feats", "arcs", "dependent", "head"]
    with tempfile.TemporaryDirectory() as scratch:
        full = Path(scratch) / "encoder.onnx"
        torch.onnx.export(
            reader, kwargs=inputs, f=full, input_names=list(inputs), output_names=outputs, dynamic_shapes=shapes,
            dynamo=True, external_data=False, opset_version=20,  # 20: the activation is one operator
        )  # fmt: skip
        # 7-bit weights: processors without VNNI saturate on 8-bit products, and all machines should read alike
        quantize_dynamic(
            full, out / "encoder.onnx", per_channel=True, reduce_range=True, weight_type=QuantType.QInt8,
            nodes_to_exclude=products_of(STRONG, onnx.load(full)),
        )  # fmt: skip
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
    parser.add_argument("--version", default="e5-small-reader-2", help="the reader's name in the record's first line")
    args = parser.parse_args()
    export(args.weights, args.base, args.out, args.version)


if __name__ == "__main__":
    main()
