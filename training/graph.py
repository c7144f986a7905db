"""The reader as a graph for one sentence, written operator by operator.

On a sentence an operator costs as much as some arithmetic, so there are few: rows of pieces without batch or mask,
attention as one, the layer mixes as one product, and one product for all heads that read the same vectors.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

import numpy as np
import onnx
import torch
from model import ARC_WIDTH, LABEL_WIDTH, Layer, Reader
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from senses import LAYERS, WIDTH, Senses
from torch import Tensor, nn

RUNTIME = "com.microsoft"  # onnxruntime's own operators
OPSET = 20  # the first where the activation is one operator
STRONG = 16  # channels of each feed-forward, its last ones, that stay in float
# 7-bit weights: processors without VNNI saturate on 8-bit products, and all machines should read alike
STEPS = 64


class Graph:
    """A graph under construction; every method adds operators and gives the name of what comes out."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[TensorProto] = []

    def add(self, kind: str, *inputs: str, out: str = "", domain: str = "", **attributes: Any) -> str:
        out = out or f"{kind}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [out], name=out, domain=domain, **attributes))
        return out

    def constant(self, value: NDArray[np.generic] | Tensor) -> str:
        array = value.detach().numpy() if isinstance(value, Tensor) else value
        name = f"constant_{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.asarray(array, order="C"), name))
        return name

    def numbers(self, *values: int) -> str:
        return self.constant(np.array(values))

    def product(self, x: str, weight: Tensor, bias: Tensor, out: str = "") -> str:
        """An int8 product: a scale for each column of the weights, and one for all of `x` when it is run."""
        columns = weight.detach().numpy().T
        scale = np.abs(columns).max(0) / STEPS
        rounded = np.rint(columns / scale).astype(np.int8)
        constants = (self.constant(rounded), self.constant(scale), "", self.constant(bias))
        return self.add("DynamicQuantizeMatMul", x, *constants, out=out, domain=RUNTIME)

    def norm(self, x: str, norm: nn.LayerNorm) -> str:
        scale, shift = self.constant(norm.weight), self.constant(norm.bias)
        return self.add("LayerNormalization", x, scale, shift, epsilon=norm.eps, axis=-1)

    def split(self, x: str, widths: list[int], *outs: str) -> list[str]:
        """`x` cut into columns of `widths`, called `outs`."""
        names = list(outs) or [f"Split_{len(self.nodes)}_{i}" for i in range(len(widths))]
        self.nodes.append(helper.make_node("Split", [x, self.numbers(*widths)], names, name=names[0], axis=-1))
        return names

    def reshape(self, x: str, *shape: int) -> str:
        return self.add("Reshape", x, self.numbers(*shape))


def encoder(reader: Reader, senses: Senses) -> onnx.ModelProto:
    """`Reader.forward` and `senses` for one sentence: (pieces, width) and each word's first and last piece in.

    Each layer's strongest channels are to be the last of its feed-forward.
    """
    graph = Graph()
    length = graph.add("Shape", "embedded", end=1)
    start, axis = graph.numbers(0), graph.numbers(0)
    places = graph.add("Slice", graph.constant(reader.positions + reader.kind), start, length, axis)
    x = graph.norm(graph.add("Add", "embedded", places), reader.norm)
    states = []
    for layer in cast(Iterable[Layer], reader.layers):
        x = _feed_forward(graph, _attention(graph, x, layer), layer)
        states.append(x)
    named, parsed = _words(graph, states, reader)
    _heads(graph, named, parsed, reader)
    _senses(graph, states, senses)
    return _model(graph, reader)


def _attention(graph: Graph, x: str, layer: Layer) -> str:
    width = layer.out.in_features
    looked_up = graph.reshape(graph.product(x, layer.looked_up.weight, layer.looked_up.bias), 1, -1, 3 * width)
    parts = graph.split(looked_up, [width] * 3)
    seen = graph.add("MultiHeadAttention", *parts, num_heads=layer.heads, domain=RUNTIME)
    out = graph.product(graph.reshape(seen, -1, width), layer.out.weight, layer.out.bias)
    return graph.norm(graph.add("Add", x, out), layer.attention_norm)


def _feed_forward(graph: Graph, x: str, layer: Layer) -> str:
    """The second product in two: all channels but the strongest ones in int8, and these in float.

    In this encoder one channel a layer is some ten times as strong as all others. One int8 scale for all would leave
    the others a tenth of the steps (as in LLM.int8, Dettmers and others 2022).
    """
    up, down = layer.up, layer.down
    channels = graph.add("Gelu", graph.product(x, up.weight, up.bias))
    weak, strong = graph.split(channels, [up.out_features - STRONG, STRONG])
    kept = graph.add("Gemm", strong, graph.constant(down.weight[:, -STRONG:].T), x)
    added = graph.add("Add", kept, graph.product(weak, down.weight[:, :-STRONG], down.bias))
    return graph.norm(added, layer.output_norm)


def _words(graph: Graph, states: list[str], reader: Reader) -> list[str]:
    """The vectors that names are read from, and those for all else: the first and the last piece of each word."""
    width = reader.norm.normalized_shape[0]
    stacked = graph.reshape(graph.add("Concat", *states, axis=0), len(states), -1)
    shares = torch.stack([mix.weights.softmax(0) for mix in (reader.name_mix, reader.syntax_mix)])
    mixed = graph.reshape(graph.add("MatMul", graph.constant(shares), stacked), 2, -1, width)
    ends = [graph.add("Gather", mixed, piece, axis=1) for piece in ("first", "last")]
    words = graph.add("Concat", *ends, axis=2)
    return [graph.add("Gather", words, graph.constant(np.array(i)), axis=0) for i in range(2)]


def _heads(graph: Graph, named: str, parsed: str, reader: Reader) -> None:
    graph.product(named, reader.names.weight, reader.names.bias, out="names")
    heads = [reader.upos, reader.feats]
    heads += [reader.arc_dependent, reader.arc_head, reader.label_dependent, reader.label_head]
    scores = graph.product(parsed, torch.cat([h.weight for h in heads]), torch.cat([h.bias for h in heads]))
    widths = [reader.upos.out_features, reader.feats.out_features, 2 * (ARC_WIDTH + LABEL_WIDTH)]
    *_, related = graph.split(scores, widths, "upos", "feats", "related")
    vectors = graph.add("Gelu", related)
    outs = ("arc_dependent", "arc_head", "dependent", "head")
    dependent, head, *_ = graph.split(vectors, [ARC_WIDTH] * 2 + [LABEL_WIDTH] * 2, *outs)
    chosen = graph.add("Gemm", dependent, graph.constant(reader.arc[:-1]), graph.constant(reader.arc[-1]))
    graph.add("Gemm", chosen, head, transB=1, out="arcs")


def _senses(graph: Graph, states: list[str], senses: Senses) -> None:
    """What each word means, in float: there is too little of it to gain from int8."""
    read = graph.add("Concat", *(states[layer] for layer in LAYERS), axis=-1)
    made = graph.add("Gemm", read, graph.constant(senses.weight.T), graph.constant(senses.bias))
    ends = [graph.add("Gather", made, piece, axis=0) for piece in ("first", "last")]
    graph.add("Mean", *ends, out="senses")


def _model(graph: Graph, reader: Reader) -> onnx.ModelProto:
    value, real, whole = helper.make_tensor_value_info, TensorProto.FLOAT, TensorProto.INT64
    embedded = value("embedded", real, ["pieces", reader.norm.normalized_shape[0]])
    inputs = [embedded, value("first", whole, ["words"]), value("last", whole, ["words"])]
    widths: dict[str, int | str] = {
        "names": reader.names.out_features,
        "upos": reader.upos.out_features,
        "feats": reader.feats.out_features,
        "arcs": "words",
        "dependent": LABEL_WIDTH,
        "head": LABEL_WIDTH,
        "senses": WIDTH,
    }
    outputs = [value(name, real, ["words", width]) for name, width in widths.items()]
    made = helper.make_graph(graph.nodes, "encoder", inputs, outputs, graph.constants)
    imports = [helper.make_opsetid("", OPSET), helper.make_opsetid(RUNTIME, 1)]
    return helper.make_model(made, opset_imports=imports, ir_version=9)
