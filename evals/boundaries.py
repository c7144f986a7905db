"""Where sentences end on text without line breaks: `python -m evals.boundaries [--dev] [--list] ../shared`.

Sentences of the treebanks' test parts (`--dev`: development parts) are joined by spaces into paragraphs of `N_JOINED`;
what counts is the ends inside a paragraph. A sentence that has no mark at its end cannot be told from the next one by
its text alone, so its end is left out. Beside them stand paragraphs that were written for this project: `small` in the
shared folder, and `data/sentence_breaks.tsv`, with which the rules were written.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from evals.reader import blocks, text_of
from wederhoor.text.sentences import split_sentences

N_JOINED = 8
OWN = Path(__file__).parent / "data" / "sentence_breaks.tsv"
SMALL = Path("gold/small/sentence_breaks.tsv")
LAST_MARKS = ".!?…"
CLOSING = "\"”“»«’')]"
TREEBANKS = {
    "de_gsd": ("de", "UD_German-GSD/de_gsd-ud"),
    "nl_alpino": ("nl", "UD_Dutch-Alpino/nl_alpino-ud"),
    "nl_lassy": ("nl", "UD_Dutch-LassySmall/nl_lassysmall-ud"),
    "en_ewt": ("en", "UD_English-EWT/en_ewt-ud"),
}


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences that follow each other; `kind` says what is hard about them, where that is known."""

    language: str
    sentences: tuple[str, ...]
    kind: str = ""

    @property
    def text(self) -> str:
        return " ".join(self.sentences)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path, help="the folder that holds corpora/ and gold/")
    parser.add_argument("--dev", action="store_true", help="the treebanks' development parts, to work on")
    parser.add_argument("--list", action="store_true", help="with --dev: every end that is missed or found wrongly")
    options = parser.parse_args()
    part = "dev" if options.dev else "test"
    for name, value in measure(options.shared, part=part).items():
        print(f"{name:<14}  {value:.4f}")
    if options.dev and options.list:
        for name, paragraphs in treebank_paragraphs(options.shared, part):
            print(name, *(mistake for paragraph in paragraphs for mistake in mistakes(paragraph)), sep="\n")


def measure(shared: Path, *, part: str = "test") -> dict[str, float]:
    """F1 of sentence ends by corpus; raises ValueError where a file holds nothing."""
    sets: dict[str, list[Paragraph]] = {
        "small": list(read_breaks(shared / SMALL)),
        "own": list(read_breaks(OWN)),
        **dict(treebank_paragraphs(shared, part)),
    }
    return {f"{name}.f1": f1(paragraphs) for name, paragraphs in sets.items()}


def treebank_paragraphs(shared: Path, part: str) -> Iterator[tuple[str, list[Paragraph]]]:
    for name, (language, path) in TREEBANKS.items():
        yield name, list(joined(shared / f"corpora/open/ud/{path}-{part}.conllu", language))


def joined(path: Path, language: str) -> Iterator[Paragraph]:
    """Paragraphs of at most `N_JOINED` sentences that follow each other; none runs into the next document."""
    run: list[str] = []
    for lines in blocks(path):
        if len(run) == N_JOINED or any(line.startswith(("# newdoc", "# newpar")) for line in lines):
            if run:
                yield Paragraph(language, tuple(run))
            run = []
        text = text_of(lines)
        if text:
            run.append(text)
    if run:
        yield Paragraph(language, tuple(run))


def read_breaks(path: Path) -> Iterator[Paragraph]:
    """Lines of language, kind (where there is one) and a paragraph with a bar at each end; # begins a remark."""
    for line in path.read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            language, *kind, text = line.split("\t")
            yield Paragraph(language, tuple(text.split("|")), *kind)


def f1(paragraphs: Iterable[Paragraph]) -> float:
    """F1 of the ends inside paragraphs, those after a sentence without a mark left out."""
    both = either = n_gold = 0
    for paragraph in paragraphs:
        gold, found = gold_ends(paragraph), found_ends(paragraph)
        both += len(gold & found)
        either += len(gold) + len(found)
        n_gold += len(gold)
    if not n_gold:
        raise ValueError("boundaries: a file holds no sentence end, so nothing was checked")
    return 2 * both / either


def gold_ends(paragraph: Paragraph) -> set[int]:
    return {end for end, sentence in _inner_ends(paragraph) if has_mark(sentence)}


def found_ends(paragraph: Paragraph) -> set[int]:
    unmarked = {end for end, sentence in _inner_ends(paragraph) if not has_mark(sentence)}
    found = {end for _, end in split_sentences(paragraph.text, paragraph.language)}
    return found - unmarked - {len(paragraph.text)}


def _inner_ends(paragraph: Paragraph) -> Iterator[tuple[int, str]]:
    """(end, sentence) of all sentences but the last."""
    at = 0
    for sentence in paragraph.sentences[:-1]:
        at += len(sentence)
        yield at, sentence
        at += 1


def has_mark(sentence: str) -> bool:
    """Whether a sentence ends in a full stop or its like, perhaps behind a closing mark."""
    return sentence.rstrip(CLOSING + " ").endswith(tuple(LAST_MARKS))


def mistakes(paragraph: Paragraph) -> Iterator[str]:
    gold, found = gold_ends(paragraph), found_ends(paragraph)
    for end in sorted(gold ^ found):
        what = "missed" if end in gold else "wrong "
        yield f"  {what}  {paragraph.text[max(0, end - 50) : end]} ⏐{paragraph.text[end : end + 30]}"


if __name__ == "__main__":
    main()
