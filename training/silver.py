"""Names for sentences that have none: `python training/silver.py CORPORA OUT.jsonl`.

The shipped reader votes; another annotation of the same sentence (proper nouns of a treebank, the entities of
smartdata) bears witness. Where both agree, or where the witness alone is plain, the label is taught; where
they differ, the word is masked. The smartdata sentences also get the reader's own tree.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import corpora
import simplemma
from corpora import Sentence

from wederhoor.read.models import default_reader
from wederhoor.read.reading import NameSpan
from wederhoor.read.reading import Sentence as ReadSentence
from wederhoor.text.sentences import split_sentences
from wederhoor.text.words import split_words

SURE_OTHER = 0.7  # a product or work that no witness marks is kept from this probability on
TREEBANKS = ("alpino", "alpino-old", "gsd", "gsd-old", "hdt")
SMARTDATA_TYPES = {
    "person": "PER", "location": "LOC", "location-city": "LOC", "organization": "ORG", "organization-company": "ORG",
}  # fmt: skip
SMARTDATA_UNSURE = {"location-street", "location-route", "location-stop"}  # not names in the other corpora's sense


@dataclass(frozen=True, slots=True)
class Marked:
    """Words `first` to `end` (exclusive) that the witness marks; an unknown type is None."""

    first: int
    end: int
    type: str | None
    sure: bool  # whether the witness alone suffices


def agreed(length: int, votes: Sequence[NameSpan], witness: Sequence[Marked]) -> tuple[str | None, ...]:
    """BIO labels on which the reader and the witness agree; None where they do not."""
    labels: list[str | None] = ["O"] * length
    for vote in votes:
        if not any(_overlap(vote.first, vote.last, mark) for mark in witness):
            kept = vote.type == "OTH" and vote.probability >= SURE_OTHER
            _write(labels, vote.first, vote.last, vote.type if kept else None)
    for mark in witness:
        near = [vote for vote in votes if _overlap(vote.first, vote.last, mark)]
        first, end = min([mark.first, *(v.first for v in near)]), max([mark.end, *(v.last for v in near)])
        same = [vote for vote in near if (vote.first, vote.last) == (mark.first, mark.end)]
        if same and mark.type in (None, same[0].type):
            kind: str | None = same[0].type
        elif mark.sure and (first, end) == (mark.first, mark.end):
            kind = mark.type
        else:
            kind = None
        _write(labels, first, end, kind)
    return tuple(labels)


def _overlap(first: int, end: int, mark: Marked) -> bool:
    return first < mark.end and mark.first < end


def _write(labels: list[str | None], first: int, end: int, kind: str | None) -> None:
    for i in range(first, end):
        labels[i] = None if kind is None else f"{'B' if i == first else 'I'}-{kind}"


def proper_nouns(sentence: Sentence, votes: Sequence[NameSpan]) -> list[Marked]:
    """Runs of proper nouns; one that the reader's name holds whole takes that name's extent ("Universiteit van X")."""
    upos = sentence.upos or ()
    runs, start = [], None
    for i, tag in enumerate([*upos, ""]):
        if tag == "PROPN" and start is None:
            start = i
        elif tag != "PROPN" and start is not None:
            runs.append(Marked(start, i, None, sure=False))
            start = None
    covering = {(v.first, v.last) for v in votes for run in runs if v.first <= run.first and run.end <= v.last}
    whole = [Marked(first, end, None, sure=False) for first, end in sorted(covering)]
    return whole + [run for run in runs if not any(_overlap(run.first, run.end, mark) for mark in whole)]


def smartdata(root: Path) -> Iterator[tuple[tuple[str, ...], list[Marked]]]:
    """Words and marks of the news in smartdata's training part; its tweets are no news."""
    text = gzip.decompress((root / "events/smartdata/train.json.gz").read_bytes()).decode()
    for document in _objects(text):
        if document["refids"]["map"]["source"] != "tweet":
            body = document["text"]["string"]
            found = (document["conceptMentions"] or {"array": []})["array"]
            mentions = [(m["span"]["start"], m["span"]["end"], m["type"]) for m in found]
            yield from _smartdata_sentences(body, mentions)


def _objects(text: str) -> Iterator[dict[str, Any]]:
    decoder, at = json.JSONDecoder(), 0
    while (begin := re.compile(r"\S").search(text, at)) is not None:
        value, at = decoder.raw_decode(text, begin.start())
        yield value


def _smartdata_sentences(
    body: str, mentions: Sequence[tuple[int, int, str]]
) -> Iterator[tuple[tuple[str, ...], list[Marked]]]:
    for line in re.finditer(r"[^\r\n]+", body):
        for start, end in split_sentences(line[0], "de"):
            base = line.start() + start
            spans = [(base + a, base + b) for a, b in split_words(line[0][start:end], "de")]
            words = tuple(body[a:b] for a, b in spans)
            marks = []
            for a, b, kind in mentions:
                inside = [i for i, (x, y) in enumerate(spans) if a < y and x < b]
                if inside and (kind in SMARTDATA_TYPES or kind in SMARTDATA_UNSURE):
                    exact = spans[inside[0]][0] == a and spans[inside[-1]][1] == b
                    marks.append(_smartdata_mark(words, inside[0], inside[-1] + 1, kind, exact))
            yield words, [mark for mark in marks if words[mark.first][:1].isupper()]


def _smartdata_mark(words: Sequence[str], first: int, end: int, kind: str, exact: bool) -> Marked:
    """Sure where the corpus means a name: its organisations include common nouns, its places parts of words."""
    strange = any(not simplemma.is_known(word, "de") for word in words[first:end])
    sure = exact and kind in SMARTDATA_TYPES and (strange or kind in ("person", "location-city"))
    return Marked(first, end, SMARTDATA_TYPES.get(kind), sure)


def label(root: Path) -> Iterator[Sentence]:
    """Every silver sentence under `root`, the folder `corpora/open`."""
    reader = default_reader(threads=1)

    def read(words: Sequence[str], language: str) -> ReadSentence:
        return reader.read_words([words], language)[0]  # type: ignore[attr-defined]

    for sentence in corpora.load(root)[0]:
        if sentence.names is None and sentence.corpus in TREEBANKS:
            votes = read(sentence.words, sentence.language).names
            yield replace(sentence, names=agreed(len(sentence.words), votes, proper_nouns(sentence, votes)))
    for words, marks in smartdata(root):
        if 4 <= len(words) <= 80:
            read_sentence = read(words, "de")
            yield Sentence(
                words=words,
                language="de",
                corpus="smartdata",
                names=agreed(len(words), read_sentence.names, marks),
                upos=tuple(w.upos for w in read_sentence.words),
                feats=tuple(dict(w.feats) for w in read_sentence.words),
                heads=tuple(w.head + 1 for w in read_sentence.words),
                deprels=tuple(w.deprel for w in read_sentence.words),
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path, help="the folder corpora/open")
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    with args.out.open("w", encoding="utf-8") as out:
        for sentence in label(args.corpora):
            out.write(json.dumps(asdict(sentence), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
