"""The reader: multilingual-e5-small with heads for names, parts of speech, features and dependency arcs.

Dependency heads follow Dozat and Manning 2017 (deep biaffine attention); the layer mix follows ELMo (Peters and
others 2018).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from base import Base, dequantise
from labels import DEPRELS, FEATURES, NAMES, UPOS
from torch import Tensor, nn
from torch.nn import functional as F

ARC_WIDTH = 192
LABEL_WIDTH = 64


class Layer(nn.Module):
    """One post-norm transformer layer of the base encoder."""

    def __init__(self, base: Base, index: int) -> None:
        super().__init__()
        self.heads = base.heads

        def linear(name: str) -> nn.Linear:
            weight = base.tensors[f"l{index}.{name}.w"]
            made = nn.Linear(weight.shape[1], weight.shape[0])
            made.weight.data = torch.from_numpy(weight.copy())
            made.bias.data = torch.from_numpy(base.tensors[f"l{index}.{name}.b"].copy())
            return made

        def norm(name: str) -> nn.LayerNorm:
            made = nn.LayerNorm(base.hidden, eps=base.eps)
            made.weight.data = torch.from_numpy(base.tensors[f"l{index}.{name}.w"].copy())
            made.bias.data = torch.from_numpy(base.tensors[f"l{index}.{name}.b"].copy())
            return made

        # query, key and value in one product: fewer and larger ones are faster
        self.looked_up = nn.Linear(base.hidden, 3 * base.hidden)
        self.looked_up.weight.data = torch.cat([linear(name).weight.data for name in "qkv"])
        self.looked_up.bias.data = torch.cat([linear(name).bias.data for name in "qkv"])
        self.out = linear("ao")
        self.up, self.down = linear("fi"), linear("fo")
        self.attention_norm, self.output_norm = norm("aln"), norm("oln")

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, length, hidden = x.shape
        split = (batch, length, 3, self.heads, hidden // self.heads)
        query, key, value = self.looked_up(x).view(split).permute(2, 0, 3, 1, 4)
        # plain matrix products: on the training machines the fused kernel's backward pass took a fifth of the time
        scores = query @ key.transpose(2, 3) * split[-1] ** -0.5 + mask
        mixed = torch.softmax(scores, -1).to(value.dtype) @ value
        x = self.attention_norm(x + self.out(mixed.transpose(1, 2).reshape(batch, length, hidden)))
        return self.output_norm(x + self.down(F.gelu(self.up(x))))


class Mix(nn.Module):
    """A learned weighted mean of the layers, one for each family of heads."""

    def __init__(self, layers: int) -> None:
        super().__init__()
        start = torch.linspace(-1.0, 1.0, layers)
        self.weights = nn.Parameter(start)

    def forward(self, states: list[Tensor]) -> Tensor:
        weights = torch.softmax(self.weights, 0)
        return sum((w * s for w, s in zip(weights, states, strict=True)), torch.zeros_like(states[0]))


class Reader(nn.Module):
    """Scores for each word of a batch, from piece embeddings of shape (batch, pieces, hidden).

    `kept` are the layers of the base that it has; without it, all.
    """

    def __init__(self, base: Base, kept: Sequence[int] | None = None) -> None:
        super().__init__()
        hidden = base.hidden
        self.positions = nn.Parameter(torch.from_numpy(base.tensors["emb.pos"].reshape(-1, hidden).copy()))
        self.kind = nn.Parameter(torch.from_numpy(base.tensors["emb.type"][:hidden].copy()))
        self.norm = nn.LayerNorm(hidden, eps=base.eps)
        self.norm.weight.data = torch.from_numpy(base.tensors["emb.ln.w"].copy())
        self.norm.bias.data = torch.from_numpy(base.tensors["emb.ln.b"].copy())
        kept = range(base.layers) if kept is None else kept
        self.layers = nn.ModuleList(Layer(base, i) for i in kept)
        self.name_mix, self.syntax_mix = Mix(len(kept)), Mix(len(kept))
        self.names = nn.Linear(2 * hidden, len(NAMES))
        self.upos = nn.Linear(2 * hidden, len(UPOS))
        self.feats = nn.Linear(2 * hidden, sum(len(values) for values in FEATURES.values()))
        self.arc_dependent, self.arc_head = nn.Linear(2 * hidden, ARC_WIDTH), nn.Linear(2 * hidden, ARC_WIDTH)
        self.label_dependent, self.label_head = nn.Linear(2 * hidden, LABEL_WIDTH), nn.Linear(2 * hidden, LABEL_WIDTH)
        self.arc = nn.Parameter(torch.randn(ARC_WIDTH + 1, ARC_WIDTH) * ARC_WIDTH**-0.5)
        self.label = nn.Parameter(torch.randn(LABEL_WIDTH + 1, len(DEPRELS), LABEL_WIDTH + 1) * 0.05)

    def keep_layers(self, kept: Sequence[int]) -> None:
        """Drop all layers but `kept` (indices into the present ones), and their share in the mixes."""
        self.layers = nn.ModuleList(self.layers[i] for i in kept)
        for mix in (self.name_mix, self.syntax_mix):
            mix.weights = nn.Parameter(mix.weights.detach()[list(kept)])

    def encode(self, embedded: Tensor, mask: Tensor) -> list[Tensor]:
        """The state after each layer, each (batch, pieces, hidden)."""
        x = self.norm(embedded + self.positions[: embedded.shape[1]] + self.kind)
        attended = (mask[:, None, None, :].to(x.dtype) - 1) * 1e4
        states = []
        for layer in self.layers:
            x = layer(x, attended)
            states.append(x)
        return states

    def forward(self, embedded: Tensor, mask: Tensor, first: Tensor, last: Tensor) -> tuple[Tensor, ...]:
        """(names, upos, feats, arcs, label_dependent, label_head), each (batch, words, ...).

        `mask` is true on pieces; `first` and `last` hold each word's first and last piece. Word 0 is the root
        (the sentence mark), so arcs are (batch, words, words) with rows as dependents.
        """
        states = self.encode(embedded, mask)
        named = _words(self.name_mix(states), first, last, self.training)
        parsed = _words(self.syntax_mix(states), first, last, self.training)
        dependent = F.dropout(F.gelu(self.arc_dependent(parsed)), 0.2, self.training)
        head = F.dropout(F.gelu(self.arc_head(parsed)), 0.2, self.training)
        arcs = F.linear(_with_one(dependent), self.arc.T) @ head.transpose(1, 2)
        return (
            self.names(named),
            self.upos(parsed),
            self.feats(parsed),
            arcs,
            F.dropout(F.gelu(self.label_dependent(parsed)), 0.2, self.training),
            F.dropout(F.gelu(self.label_head(parsed)), 0.2, self.training),
        )

    def label_scores(self, dependent: Tensor, head: Tensor) -> Tensor:
        """Relation scores of shape (pairs, relations) for pairs of word vectors, each (pairs, LABEL_WIDTH)."""
        mixed = (_with_one(dependent) @ self.label.reshape(LABEL_WIDTH + 1, -1)).view(-1, len(DEPRELS), LABEL_WIDTH + 1)
        return (mixed @ _with_one(head)[:, :, None])[:, :, 0]


def _with_one(x: Tensor) -> Tensor:
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)


def _words(pieces: Tensor, first: Tensor, last: Tensor, training: bool) -> Tensor:
    """(batch, words, 2 * hidden): the first and the last piece of each word."""
    width = pieces.shape[-1]
    start = pieces.gather(1, first[:, :, None].expand(-1, -1, width))
    end = pieces.gather(1, last[:, :, None].expand(-1, -1, width))
    return F.dropout(torch.cat([start, end], -1), 0.2, training)


def load_reader(base: Base, weights: Path) -> Reader:
    """A reader with the trained `weights`, and with as many layers as they have."""
    state = torch.load(weights, weights_only=True)
    reader = Reader(base, range(len(state["name_mix.weights"])))
    reader.load_state_dict(state)
    return reader


def embedding_rows(base: Base, pieces: np.ndarray) -> Tensor:
    """float32 embeddings of `pieces` (any shape), straight from the frozen 4-bit blocks."""
    rows = dequantise(base.word[pieces.reshape(-1)])
    return torch.from_numpy(rows.reshape(*pieces.shape, -1))
