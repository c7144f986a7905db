"""What the shipped reader sees, measured: `python -m evals.reader [--full] ../shared`.

The reader reads words as they are printed, so syntax is scored on those and not on the treebanks' syntactic words: a
multiword token such as German "im" is one word unless its parts spell it ("do|n't" stays two), and words around an
unspaced hyphen are one. A word of several parts has the head and the tags of the part that leads out of it. Every word
counts, punctuation too. Figures on split words, or without punctuation, cannot be compared to the last digit.

All files are test files that training left out. They are measured here and never copied.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Protocol, TypeVar, cast

from wederhoor.read.models import default_reader
from wederhoor.read.reading import Sentence

N_SENTENCES = 250  # of each file, for the gate; in all some 3,400 sentences
MAX_WORDS = 150  # the four longer ones, lists in CoNLL, are left out: the reader would read them in parts
THREE = frozenset(("PER", "LOC", "ORG"))
FOUR = THREE | {"OTH"}
UNDECODED = str.maketrans("дцьЯДЦЬ", "äöüßÄÖÜ")  # how CoNLL's German stands in corpora/measure

Span = tuple[int, int, str]
Gold = TypeVar("Gold", "Named", "Parsed")


class WordReader(Protocol):
    """What is measured: a reader that takes given words."""

    def read_words(self, sentences: Sequence[Sequence[str]], language: str) -> list[Sentence]: ...


@dataclass(frozen=True, slots=True)
class Corpus:
    """One test file under `shared/corpora`; names of other types than `types` count as outside."""

    key: str
    language: str
    path: str
    types: frozenset[str] = frozenset()  # empty: a treebank


@dataclass(frozen=True, slots=True)
class Named:
    words: tuple[str, ...]
    names: frozenset[Span]  # words [first, last) and the type


@dataclass(frozen=True, slots=True)
class Parsed:
    words: tuple[str, ...]
    upos: tuple[str, ...]
    heads: tuple[int, ...]  # 0-based, -1 is the root
    deprels: tuple[str, ...]
    subjunctive: tuple[bool, ...]  # finite verbs with Mood=Sub


NAMES = (
    Corpus("de_germeval", "de", "open/ner/germeval2014/NER-de-test.tsv", FOUR),
    Corpus("de_conll", "de", "measure/conll/de-test.conllu", FOUR),
    Corpus("nl_conll", "nl", "measure/conll/nl-test.conllu", FOUR),
    Corpus("en_conll", "en", "measure/conll/en-test.conllu", FOUR),
    Corpus("es_conll", "es", "measure/conll/es-test.conllu", FOUR),
    Corpus("en_uner", "en", "open/ner/uner/en_ewt-ud-test.iob2", THREE),
    Corpus("da_uner", "da", "open/ner/uner/da_ddt-ud-test.iob2", THREE),
    Corpus("sv_uner", "sv", "open/ner/uner/sv_talbanken-ud-test.iob2", THREE),
)
TREES = (
    Corpus("de_gsd", "de", "open/ud/UD_German-GSD/de_gsd-ud-test.conllu"),
    Corpus("nl_alpino", "nl", "open/ud/UD_Dutch-Alpino/nl_alpino-ud-test.conllu"),
    Corpus("nl_lassy", "nl", "open/ud/UD_Dutch-LassySmall/nl_lassysmall-ud-test.conllu"),
    Corpus("en_ewt", "en", "open/ud/UD_English-EWT/en_ewt-ud-test.conllu"),
    Corpus("fr_sequoia", "fr", "open/ud/UD_French-Sequoia/fr_sequoia-ud-test.conllu"),
    Corpus("ru_taiga", "ru", "open/ud/UD_Russian-Taiga/ru_taiga-ud-test.conllu"),
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path, help="the folder that holds corpora/")
    parser.add_argument("--full", action="store_true", help=f"every sentence, not {N_SENTENCES} of each file")
    parser.add_argument("--sentences", type=int, default=N_SENTENCES, help="how many of each file")
    options = parser.parse_args()
    scores = measure(options.shared, n_sentences=None if options.full else options.sentences)
    width = max(map(len, scores))
    for name, value in scores.items():
        print(f"{name:<{width}}  {value:9.4f}")


def measure(shared: Path, *, n_sentences: int | None = N_SENTENCES) -> dict[str, float]:
    """Scores as `corpus.score`, on `n_sentences` spread evenly over each test file (None: on all).

    `names` is F1 of exact spans with all four types, given where the corpus has four; `names_per_loc_org` without
    OTH. CoNLL's MISC stands for OTH, though it takes in adjectives of nations, which the reader was taught to leave
    out. `uas`, `las` and `upos` are shares of words; subtypes of relations do not count, as in the shared tasks
    (Zeman and others 2018), since many corpora lack them. `subjunctive` is F1 of Mood=Sub on German
    finite verbs. Raises ValueError when a file holds nothing.
    """
    reader = cast(WordReader, default_reader(1))
    known = frozenset(json.loads((files("wederhoor.read") / "model" / "labels.json").read_text("utf-8"))["deprels"])
    scores: dict[str, float] = {}
    n_read = 0
    for corpus in NAMES:
        named = chosen(read_named(shared / "corpora" / corpus.path, corpus.types), n_sentences)
        scores |= {f"{corpus.key}.{k}": v for k, v in score_names(reader, named, corpus).items()}
        n_read += len(named)
    for corpus in TREES:
        parsed = chosen(read_parsed(shared / "corpora" / corpus.path, known), n_sentences)
        scores |= {f"{corpus.key}.{k}": v for k, v in score_trees(reader, parsed, corpus).items()}
        n_read += len(parsed)
    return scores | {"n_sentences": float(n_read)}


def chosen(sentences: Iterable[Gold], n: int | None) -> list[Gold]:
    """`n` of the sentences that are not overlong, spread evenly over them; None or too large an `n`: all."""
    fit = [sentence for sentence in sentences if len(sentence.words) <= MAX_WORDS]
    if not fit:
        raise ValueError("reader: a test file holds no sentence, so nothing was checked")
    return fit if n is None or n >= len(fit) else [fit[i * len(fit) // n] for i in range(n)]


def score_names(reader: WordReader, gold: Sequence[Named], corpus: Corpus) -> dict[str, float]:
    read = reader.read_words([g.words for g in gold], corpus.language)
    pairs = [(g.names, {(n.first, n.last, str(n.type)) for n in s.names}) for g, s in zip(gold, read, strict=True)]
    three = span_f1((of_types(g, THREE), of_types(f, THREE)) for g, f in pairs)
    return ({"names": span_f1(pairs)} if corpus.types == FOUR else {}) | {"names_per_loc_org": three}


def score_trees(reader: WordReader, gold: Sequence[Parsed], corpus: Corpus) -> dict[str, float]:
    right: Counter[str] = Counter()
    read = reader.read_words([g.words for g in gold], corpus.language)
    for g, sentence in zip(gold, read, strict=True):
        for i, word in enumerate(sentence.words):
            attached, subjunctive = word.head == g.heads[i], word.has("Mood", "Sub")
            right["words"] += 1
            right["uas"] += attached
            right["las"] += attached and universal(word.deprel) == universal(g.deprels[i])
            right["upos"] += word.upos == g.upos[i]
            right["both"] += subjunctive and g.subjunctive[i]
            right["either"] += subjunctive + g.subjunctive[i]
    scores = {name: right[name] / right["words"] for name in ("uas", "las", "upos")}
    if corpus.language == "de":
        scores["subjunctive"] = 2 * right["both"] / max(right["either"], 1)
    return scores


def of_types(spans: Iterable[Span], types: frozenset[str]) -> set[Span]:
    return {span for span in spans if span[2] in types}


def span_f1(pairs: Iterable[tuple[Iterable[Span], Iterable[Span]]]) -> float:
    """F1 over (gold, found) pairs; nothing found where nothing is to be found in all of them is 0."""
    both = either = 0
    for gold, found in pairs:
        g, f = set(gold), set(found)
        both += len(g & f)
        either += len(g) + len(f)
    return 2 * both / max(either, 1)


def read_named(path: Path, types: frozenset[str]) -> Iterator[Named]:
    """Sentences of a file with the columns number, word, BIO tag; GermEval's second tag level is not read."""
    german_conll = path.name.startswith("de") and path.parent.name == "conll"
    for lines in blocks(path):
        rows = [line.split("\t") for line in lines if not line.startswith("#")]
        if not rows or rows[0][1] == "-DOCSTART-":
            continue
        forms = [row[1].translate(UNDECODED) if german_conll else row[1] for row in rows]
        groups = surface_words(forms, {}, text_of(lines))
        # a printed word that is a name in part only ("US-based", split by the corpus) goes by its beginning
        tags = [rows[parts[0]][2] for _, parts in groups]
        yield Named(tuple(word for word, _ in groups), frozenset(of_types(name_spans(tags), types)))


def name_spans(tags: Iterable[str]) -> Iterator[Span]:
    """Names in BIO tags, MISC as OTH; an I- without a beginning opens a name."""
    first, kind = 0, ""
    for i, tag in enumerate([*tags, "O"]):
        mark, _, here = tag.partition("-")
        here = "OTH" if here == "MISC" else here
        if kind and (mark != "I" or here != kind):
            yield first, i, kind
            kind = ""
        if here and not kind:
            first, kind = i, here


def read_parsed(path: Path, known_deprels: frozenset[str]) -> Iterator[Parsed]:
    """Sentences of a CoNLL-U file on printed words; what is no tree is left out."""
    for lines in blocks(path):
        rows = [line.split("\t") for line in lines if not line.startswith("#")]
        ranges = [(row[0].split("-"), row[1]) for row in rows if "-" in row[0]]
        rows = [row for row in rows if row[0].isdigit()]
        heads = [int(row[6]) - 1 if row[6].isdigit() else -2 for row in rows]
        if heads.count(-1) != 1 or -2 in heads:
            continue
        surfaces = {int(first) - 1: (int(last) - 1, form) for (first, last), form in ranges}
        groups = surface_words([row[1] for row in rows], surfaces, text_of(lines))
        group_of = {part: g for g, (_, parts) in enumerate(groups) for part in parts} | {-1: -1}
        leads = [next((p for p in parts if heads[p] not in parts), parts[0]) for _, parts in groups]
        yield Parsed(
            words=tuple(word for word, _ in groups),
            upos=tuple(rows[i][3] for i in leads),
            heads=tuple(group_of[heads[i]] for i in leads),
            deprels=tuple(as_known(rows[i][7], known_deprels) for i in leads),
            subjunctive=tuple({"Mood=Sub", "VerbForm=Fin"} <= set(rows[i][5].split("|")) for i in leads),
        )


def as_known(deprel: str, known: frozenset[str]) -> str:
    """The relation as the model knows it: with its subtype, without it, or "dep"."""
    return next((name for name in (deprel, deprel.partition(":")[0]) if name in known), "dep")


def universal(deprel: str) -> str:
    """The relation without its subtype."""
    return deprel.partition(":")[0]


def surface_words(
    forms: Sequence[str], surfaces: dict[int, tuple[int, str]], text: str | None
) -> list[tuple[str, list[int]]]:
    """Words as printed, each with the positions of its parts in `forms`.

    `surfaces` gives multiword tokens: position of the first part, to that of the last part and the printed form.
    Hyphens can be joined only where the sentence's `text` tells what stands unspaced.
    """
    words: list[tuple[str, list[int]]] = []
    at = 0
    while at < len(forms):
        last, printed = surfaces.get(at, (at, forms[at]))
        parts = list(range(at, last + 1))
        spelled = "".join(forms[i] for i in parts) == printed
        words += [(forms[i], [i]) for i in parts] if spelled else [(printed, parts)]
        at = last + 1
    return join_hyphens(words, text) if text else words


def join_hyphens(words: list[tuple[str, list[int]]], text: str) -> list[tuple[str, list[int]]]:
    """`words` with those around an unspaced hyphen made one; unchanged where `text` does not spell them."""
    joined: list[tuple[str, list[int]]] = []
    end, open_hyphen = -1, False
    for word, parts in words:
        start = text.find(word, max(end, 0))
        if start < 0:
            return words
        unspaced = bool(joined) and start == end
        hyphen = word == "-" and unspaced and joined[-1][0][-1].isalnum() and text[start + 1 : start + 2].isalnum()
        if hyphen or (open_hyphen and unspaced):
            joined[-1] = (joined[-1][0] + word, joined[-1][1] + parts)
        else:
            joined.append((word, parts))
        end, open_hyphen = start + len(word), hyphen
    return joined


def text_of(lines: Iterable[str]) -> str | None:
    return next((line.partition("=")[2].strip() for line in lines if line.startswith("# text =")), None)


def blocks(path: Path) -> Iterator[list[str]]:
    """Runs of lines that are not blank."""
    lines: list[str] = []
    for line in [*path.read_text("utf-8").split("\n"), ""]:
        if line.strip():
            lines.append(line)
        elif lines:
            yield lines
            lines = []


if __name__ == "__main__":
    main()
