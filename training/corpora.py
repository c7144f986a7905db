"""Training sentences from `shared/corpora/open`: names and syntax on surface words, what a corpus lacks left as None.

Every `*test*` file stays out, GUM's test documents too, and so does any sentence whose text stands in one of them.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from labels import FEATURES, NAMES, UPOS, universal


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of surface words; a None in a column means: this corpus does not say."""

    words: tuple[str, ...]
    language: str
    corpus: str
    names: tuple[str | None, ...] | None = None  # BIO tags; "O?" is outside or OTH, the corpus does not tell
    upos: tuple[str, ...] | None = None
    feats: tuple[dict[str, str], ...] | None = None
    heads: tuple[int, ...] | None = None  # 1-based, 0 is the root
    deprels: tuple[str, ...] | None = None
    marked: bool = False  # whether its names were marked by hand for this project

    @property
    def key(self) -> str:
        return "".join(self.words).casefold()


@dataclass(frozen=True, slots=True)
class _Row:
    form: str
    upos: str
    feats: str
    head: int
    deprel: str


def blocks(path: Path) -> Iterator[list[str]]:
    block: list[str] = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                block.append(line.rstrip("\n"))
            elif block:
                yield block
                block = []
    if block:
        yield block


def _text(block: list[str]) -> str | None:
    return next((line.partition("=")[2].strip() for line in block if line.startswith("# text =")), None)


def _groups(forms: list[str], surfaces: dict[int, tuple[int, str]], text: str | None) -> list[tuple[str, list[int]]]:
    """Surface words with the (0-based) syntactic words in each.

    A multiword token stays whole unless its parts spell it ("im" stays, "do|n't" is split); words around an
    unspaced hyphen are joined, since English treebanks split them and German and Dutch ones do not.
    """
    groups: list[tuple[str, list[int]]] = []
    at = 0
    while at < len(forms):
        last, surface = surfaces.get(at, (at, forms[at]))
        parts = list(range(at, last + 1))
        if "".join(forms[i] for i in parts) == surface:
            groups += [(forms[i], [i]) for i in parts]
        else:
            groups.append((surface, parts))
        at = last + 1
    if not text:
        return groups
    joined: list[tuple[str, list[int]]] = []
    position, glued, previous_end = 0, False, -1
    for surface, parts in groups:
        found = text.find(surface, position)
        if found < 0:
            return groups
        hyphen = surface == "-"
        touches = found == previous_end and joined and joined[-1][0][-1].isalnum() if hyphen else False
        if joined and (
            (glued and found == previous_end and surface[0].isalnum()) or (touches and _alnum_at(text, found + 1))
        ):
            joined[-1] = (joined[-1][0] + surface, joined[-1][1] + parts)
        else:
            joined.append((surface, parts))
        glued = bool(touches) and hyphen
        position = previous_end = found + len(surface)
    return joined


def _alnum_at(text: str, position: int) -> bool:
    return position < len(text) and text[position].isalnum()


def _outer(parts: list[int], heads: list[int]) -> int:
    """The part whose head lies outside the group (the first one, as in "im" = in + dem)."""
    inside = set(parts)
    return next((i for i in parts if heads[i] - 1 not in inside), parts[0])


def read_conllu(path: Path, language: str, corpus: str) -> Iterator[Sentence]:
    """Sentences with syntax; blocks that are no tree are skipped."""
    for block in blocks(path):
        rows: list[_Row] = []
        surfaces: dict[int, tuple[int, str]] = {}
        for line in block:
            if line.startswith("#"):
                continue
            columns = line.split("\t")
            if "-" in columns[0]:
                first, last = (int(n) for n in columns[0].split("-"))
                surfaces[first - 1] = (last - 1, columns[1])
            elif "." not in columns[0]:
                rows.append(
                    _Row(
                        columns[1], columns[3], columns[5], int(columns[6]) if columns[6].isdigit() else -1, columns[7]
                    )
                )
        heads = [row.head for row in rows]
        if not rows or heads.count(0) != 1 or not all(0 <= h <= len(rows) for h in heads):
            continue
        if all(set(row.form) <= {"_"} for row in rows if row.upos != "PUNCT"):
            continue  # GUM's blanked reddit texts
        groups = _groups([row.form for row in rows], surfaces, _text(block))
        group_of = {i: g for g, (_, parts) in enumerate(groups) for i in parts}
        leads = [_outer(parts, heads) for _, parts in groups]
        yield Sentence(
            words=tuple(surface for surface, _ in groups),
            language=language,
            corpus=corpus,
            upos=tuple(rows[i].upos if rows[i].upos in UPOS else "X" for i in leads),
            feats=tuple(_features(rows[i].feats) for i in leads),
            heads=tuple(0 if heads[i] == 0 else group_of[heads[i] - 1] + 1 for i in leads),
            deprels=tuple(universal(rows[i].deprel) for i in leads),
        )


def _features(column: str) -> dict[str, str]:
    found = {}
    for pair in column.split("|"):
        name, _, value = pair.partition("=")
        first = value.split(",")[0]
        if name in FEATURES and first in FEATURES[name]:
            found[name] = first
    return found


def read_names(path: Path, language: str, corpus: str, *, has_other: bool) -> Iterator[Sentence]:
    """Sentences with names from IOB2 or GermEval columns; `has_other` says whether the corpus marks OTH."""
    for block in blocks(path):
        forms, tags = [], []
        for line in block:
            columns = line.split("\t")
            if line.startswith("#") or len(columns) < 3:
                continue
            forms.append(columns[1])
            tags.append(columns[2])
        if not forms:
            continue
        groups = _groups(forms, {}, _text(block))
        yield Sentence(
            words=tuple(surface for surface, _ in groups),
            language=language,
            corpus=corpus,
            names=tuple(_name_tag([tags[i] for i in parts], has_other) for _, parts in groups),
        )


def _name_tag(tags: list[str], has_other: bool) -> str | None:
    kinds = {tag[2:] for tag in tags}
    if len(kinds) > 1:
        return None
    tag = tags[0]
    if tag in NAMES and (has_other or not tag.endswith("OTH")):
        return tag
    return "O" if has_other else "O?"


def _join(syntax: list[Sentence], names: list[Sentence]) -> list[Sentence]:
    """Put names on the syntax sentences with the same words; the rest of `names` stand alone."""
    by_key = {sentence.key: sentence for sentence in names}
    out, used = [], set()
    for sentence in syntax:
        other = by_key.get(sentence.key)
        if other is not None and other.words == sentence.words:
            out.append(replace(sentence, names=other.names))
            used.add(sentence.key)
        else:
            out.append(sentence)
    return out + [sentence for sentence in names if sentence.key not in used]


def bucket(sentence: Sentence) -> int:
    """0 to 255, by a hash of the words: what is watched and what is trained on."""
    return hashlib.sha256(sentence.key.encode()).digest()[0]


def gum_training_files(root: Path) -> list[Path]:
    splits = (root / "ner/gum/splits.md").read_text(encoding="utf-8")
    training = set(re.findall(r"\* (\w+)", splits.partition("## train")[2]))
    return [path for path in sorted((root / "ner/gum/dep").glob("GUM_*.conllu")) if path.stem in training]


def load(root: Path) -> tuple[list[Sentence], dict[str, list[Sentence]]]:
    """(training sentences, development sets by name) under `root`, the folder `corpora/open`."""
    ud, ner = root / "ud", root / "ner"
    gsd = [
        *read_conllu(ud / "UD_German-GSD/de_gsd-ud-dev.conllu", "de", "gsd"),
        *read_conllu(ud / "UD_German-GSD/history_union.conllu", "de", "gsd-old"),
    ]
    alpino = [
        *read_conllu(ud / "UD_Dutch-Alpino/nl_alpino-ud-dev.conllu", "nl", "alpino"),
        *read_conllu(ud / "UD_Dutch-Alpino/history_union.conllu", "nl", "alpino-old"),
    ]
    ewt = list(read_conllu(ud / "UD_English-EWT/rebuilt-en_ewt-ud-train.conllu", "en", "ewt"))
    own_de = list(read_names(ner / "own/de_gsd.iob2", "de", "own", has_other=True))
    own_nl = [s for part in "ab" for s in read_names(ner / f"own/nl_alpino_{part}.iob2", "nl", "own", has_other=True)]
    uner_en = list(read_names(ner / "uner/en_ewt-ud-train.2022-12.iob2", "en", "uner", has_other=False))
    everything = [
        *_join(gsd, own_de),
        *_join(alpino, own_nl),
        *_join(ewt, uner_en),
        *read_conllu(ud / "UD_German-HDT/hdt_dev.bugs.conllu", "de", "hdt"),
        *read_conllu(ud / "UD_Dutch-LassySmall/nl_lassysmall-ud-dev.conllu", "nl", "lassy"),
        *read_conllu(ud / "UD_Dutch-LassySmall/history_union.conllu", "nl", "lassy-old"),
        *(s for path in gum_training_files(root) for s in read_conllu(path, "en", "gum")),
        *read_conllu(ud / "UD_French-Sequoia/fr_sequoia-ud-train.conllu", "fr", "sequoia"),
        *read_conllu(ud / "UD_Russian-Taiga/history_union.conllu", "ru", "taiga"),
        *read_names(ner / "germeval2014/NER-de-dev.tsv", "de", "germeval", has_other=True),
        *read_names(ner / "uner/da_ddt-ud-train.iob2", "da", "uner", has_other=False),
        *read_names(ner / "uner/sv_talbanken-ud-train.iob2", "sv", "uner", has_other=False),
    ]
    kept_out = test_keys(root)
    everything = [s for s in everything if s.key not in kept_out]
    development = {
        "de pud": _join(
            list(read_conllu(ud / "UD_German-PUD/de_pud-ud-test.conllu", "de", "pud")),
            list(read_names(ner / "uner/de_pud-ud-test.iob2", "de", "pud", has_other=False)),
        )[:500],
        "de germeval": [s for s in everything if s.corpus == "germeval" and bucket(s) < 26],
        "nl alpino": [s for s in everything if s.corpus in ("alpino", "own") and s.language == "nl" and bucket(s) < 52],
        "en ewt": list(read_conllu(ud / "UD_English-EWT/en_ewt-ud-dev.conllu", "en", "ewt"))[:500],
    }
    development_keys = {s.key for part in development.values() for s in part}
    seen: set[tuple[str, bool, bool]] = set()
    training = []
    for sentence in everything:
        mark = (sentence.key, sentence.names is None, sentence.heads is None)
        if sentence.key not in development_keys and mark not in seen:
            seen.add(mark)
            training.append(sentence)
    return training, development


def test_keys(root: Path) -> set[str]:
    """Keys of all sentences in files that only measure."""
    keys: set[str] = set()
    for path in sorted(root.glob("ud/*/*test*.conllu")):
        keys.update(s.key for s in read_conllu(path, "", "test"))
    for path in [*sorted(root.glob("ner/uner/*test*.iob2")), root / "ner/germeval2014/NER-de-test.tsv"]:
        keys.update(s.key for s in read_names(path, "", "test", has_other=True))
    return keys
