"""Readings written by hand, so that a test of grammar does not depend on model weights.

Short, words apart by spaces, `form~lemma/PART-OF-SPEECH.Features/relation>head`:

    reading("China/PROPN.Sing/nsubj>2 liefert~liefern/VERB.Fin/root Waffen~Waffe/NOUN.Plur/obj>2 .",
            names={"China": "LOC"})

Heads are counted from 1; the root has none. A lemma that is not written is the form itself, in lower case but for
nouns and names. A feature is its value alone where `FEATURES` knows which one is meant, else it is written out
(`PronType=Ind`). What has no slash is punctuation, which hangs on the root unless a head follows it (`,>4`).

Or as a table, one word a line:

    reading('''
        China    China   PROPN Number=Sing 2 nsubj
        liefert  liefern VERB  Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
        Waffen   Waffe   NOUN  Number=Plur 2 obj
        .        .       PUNCT _ 2 punct
    ''', names={"China": "LOC"})

Columns: form, lemma, part of speech, features (`_` for none), head (counted from 1; 0 is the root), relation.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from wederhoor.read.reading import NameSpan, NameType, Reading, Sentence, Word
from wederhoor.record import Block, Published, Report, report_id

_NO_SPACE_BEFORE = frozenset(",.;:!?)]”“’…%") | {"'s", "’s", "n't"}
_NO_SPACE_AFTER = frozenset("([„‘")

FEATURES = {
    "Sing": "Number", "Plur": "Number", "Fin": "VerbForm", "Inf": "VerbForm", "Part": "VerbForm", "Def": "Definite",
    "Neg": "Polarity", "Prs": "PronType", "Dem": "PronType", "Rel": "PronType", "Int": "PronType", "Tot": "PronType",
    "Pass": "Voice", "Sub": "Mood", "Imp": "Mood", "1": "Person", "2": "Person", "3": "Person", "Card": "NumType",
    "Past": "Tense", "Pres": "Tense", "Gen": "Case", "Dat": "Case", "Reflex": "Reflex", "Poss": "Poss",
}  # fmt: skip

_Row = tuple[str, str, str, str, int, str]


def reading(
    *sentences: str,
    language: str = "de",
    names: Mapping[str, NameType] | None = None,
    published: str | None = "2024-05-15",
    publisher: str | None = None,
) -> Reading:
    """A report of the sentences, each a paragraph of its own, and its reading; `names` are marked everywhere."""
    tables = [_rows(sentence) for sentence in sentences]
    texts = [_text(rows) for rows in tables]
    report = report_of(*texts, language=language, published=published, publisher=publisher)
    built = (_sentence(i, rows, report.blocks[i].start, language, names or {}) for i, rows in enumerate(tables))
    return Reading(report, tuple(built))


def report_of(
    *paragraphs: str, language: str = "de", published: str | None = "2024-05-15", publisher: str | None = None
) -> Report:
    """A report of plain paragraphs, published on a known day (None: unknown)."""
    text, blocks = "\n".join(paragraphs), []
    at = 0
    for paragraph in paragraphs:
        blocks.append(Block(start=at, end=at + len(paragraph), kind="paragraph", language=language))
        at += len(paragraph) + 1
    return Report(
        id=report_id(text, publisher, None),
        path=None,
        url=None,
        publisher=publisher,
        publisher_basis="given" if publisher else None,
        title=None,
        language=language,
        published=Published(first=published, last=published, basis="given") if published else None,
        text=text,
        blocks=tuple(blocks),
    )


def _rows(sentence: str) -> list[_Row]:
    if "/" in sentence.split()[0] or "/" in sentence.split()[1]:
        return _short_rows(sentence.split())
    rows: list[_Row] = []
    for line in sentence.strip().splitlines():
        form, lemma, upos, feats, head, deprel = line.split()
        rows.append((form, lemma, upos, feats, int(head), deprel))
    return rows


def _short_rows(tokens: Sequence[str]) -> list[_Row]:
    root = next(i for i, token in enumerate(tokens, start=1) if token.endswith("/root"))
    return [_short_row(token, root) for token in tokens]


def _short_row(token: str, root: int) -> _Row:
    if "/" not in token:
        form, _, head = token.partition(">")
        return form, form, "PUNCT", "_", int(head or root), "punct"
    words, grammar, relation = token.split("/")
    form, _, lemma = words.partition("~")
    upos, *values = grammar.split(".")
    deprel, _, head = relation.partition(">")
    feats = "|".join(value if "=" in value else f"{FEATURES[value]}={_written(value)}" for value in values)
    return (
        form,
        lemma or (form if upos in ("NOUN", "PROPN") else form.lower()),
        upos,
        feats or "_",
        int(head or 0),
        deprel,
    )


def _written(value: str) -> str:
    return "Yes" if FEATURES[value] == value else value


def _text(rows: Sequence[_Row]) -> str:
    return "".join(_spaced(rows)).strip()


def _spaced(rows: Sequence[_Row]) -> Iterator[str]:
    glued = True
    for form, *_ in rows:
        yield form if glued or form in _NO_SPACE_BEFORE else f" {form}"
        glued = form in _NO_SPACE_AFTER


def _sentence(index: int, rows: Sequence[_Row], start: int, language: str, names: Mapping[str, NameType]) -> Sentence:
    words: list[Word] = []
    at = start
    for i, (spaced, (form, lemma, upos, feats, head, deprel)) in enumerate(zip(_spaced(rows), rows, strict=True)):
        at += len(spaced) - len(form)
        words.append(Word(i, at, at + len(form), form, lemma, upos, _features(feats), head - 1, deprel))
        at += len(form)
    return Sentence(index, index, language, tuple(words), tuple(_names([row[0] for row in rows], names)))


def _features(written: str) -> dict[str, str]:
    return {} if written == "_" else dict(pair.split("=", 1) for pair in written.split("|"))


def _names(forms: Sequence[str], names: Mapping[str, NameType]) -> Iterator[NameSpan]:
    for first in range(len(forms)):
        for name, kind in names.items():
            parts = name.split()
            if list(forms[first : first + len(parts)]) == parts:
                yield NameSpan(first, first + len(parts), kind, 0.9)
