"""Reads with a spaCy pipeline that the user has installed: the same words and sentences, other trees and names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Any

from wederhoor.errors import SettingError
from wederhoor.read.draft import Draft, Node, one_tree
from wederhoor.read.reading import NameSpan, Reading, Sentence, Word
from wederhoor.read.schemes import (
    features,
    kind_of_name,
    part_of_speech,
    scheme_of,
    takes_in_articles,
    to_universal,
)
from wederhoor.read.segments import Segment, segments
from wederhoor.record import Report
from wederhoor.text.lemmas import lemma

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Span

NEEDED = {"parser": ("parser",), "names": ("ner", "entity_ruler")}
UNUSED = ("lemmatizer", "senter", "sentencizer", "textcat", "entity_linker")
CERTAIN = 1.0  # pipelines do not say how sure they are of a name


@cache
def load_pipeline(name: str) -> SpacyReader:
    """The reader of an installed pipeline, by package name or folder; raises SettingError where it cannot be used."""
    try:
        import spacy
    except ImportError:
        raise SettingError("spaCy is not installed. Install it: pip install 'wederhoor[spacy]'") from None
    try:
        pipeline = spacy.load(name, exclude=UNUSED)
    except OSError:
        raise SettingError(
            f"the spaCy pipeline {name} is not installed. Install it: python -m spacy download {name}"
        ) from None
    except (ImportError, ValueError) as error:
        raise SettingError(f"the spaCy pipeline {name} cannot be loaded: {error}") from error
    for what, components in NEEDED.items():
        if not any(component in pipeline.pipe_names for component in components):
            raise SettingError(f"the spaCy pipeline {name} cannot be used: it has no component for {what}")
    return SpacyReader(pipeline)


class SpacyReader:
    """Reads every sentence with one pipeline, whatever its language; each is a document of its own."""

    def __init__(self, pipeline: Language) -> None:
        import spacy

        self._pipeline = pipeline
        self._scheme = scheme_of(frozenset(pipeline.pipe_labels["parser"]))
        self._articles = takes_in_articles(pipeline.pipe_labels.get("ner", []))
        self.language: str = pipeline.lang
        meta = pipeline.meta
        self.name = f"spacy-{spacy.__version__} {meta['lang']}_{meta['name']}-{meta['version']}"

    def read(self, report: Report) -> Reading:
        """The sentences of all blocks but the page furniture."""
        found = list(segments(report))
        documents = self._documents(self._document(report.text, segment.words) for segment in found)
        sentences = (
            self._sentence(index, report.text, segment, document)
            for index, (segment, document) in enumerate(zip(found, documents, strict=True))
        )
        return Reading(report, tuple(sentences))

    def read_words(self, sentences: Sequence[Sequence[str]], language: str) -> list[Sentence]:
        """Sentences from given words, for measuring on gold tokens; offsets as if a space joined the words."""
        texts = [" ".join(words) for words in sentences]
        found = [Segment(0, language, tuple(_joined(words))) for words in sentences]
        documents = self._documents(self._document(t, s.words) for t, s in zip(texts, found, strict=True))
        return [
            self._sentence(index, text, segment, document)
            for index, (text, segment, document) in enumerate(zip(texts, found, documents, strict=True))
        ]

    def _document(self, text: str, words: Sequence[tuple[int, int]]) -> Doc:
        from spacy.tokens import Doc

        starts = [start for start, _ in words[1:]]
        spaces = [start > end for start, (_, end) in zip(starts, words, strict=False)] + [False]
        return Doc(
            self._pipeline.vocab,
            words=[text[start:end] for start, end in words],
            spaces=spaces,
            sent_starts=[True] + [False] * len(starts),
        )

    def _documents(self, documents: Iterable[Doc]) -> Iterator[Doc]:
        read: Iterator[Any] = self._pipeline.pipe(documents)
        return read

    def _sentence(self, index: int, text: str, segment: Segment, document: Doc) -> Sentence:
        draft = self._tree(document, segment.language)
        words = [
            Word(n.index, start, end, text[start:end], n.lemma, n.upos, n.feats, n.head, n.deprel)
            for n, (start, end) in zip(draft.nodes, segment.words, strict=True)
        ]
        return Sentence(index, segment.block, segment.language, tuple(words), tuple(self._names(document, words)))

    def _tree(self, document: Doc, language: str) -> Draft:
        """The tree in our scheme; dictionary forms are ours, since the lexicons were written with them."""
        heads = one_tree(token.head.i for token in document)
        nodes = [
            Node(
                index=token.i,
                text=token.text,
                lemma=lemma(token.text, language),
                upos=part_of_speech(token.pos_),
                feats=features(token.morph.to_dict()),
                head=heads[token.i],
                deprel=token.dep_ if token.dep_ != "ROOT" or heads[token.i] < 0 else "parataxis",
            )
            for token in document
        ]
        draft = Draft(nodes)
        to_universal(draft, self._scheme)
        return draft

    def _names(self, document: Doc, words: Sequence[Word]) -> Iterator[NameSpan]:
        for span in document.ents:
            kind = kind_of_name(span.label_)
            first, last = self._without_article(span, words) if self._articles else (span.start, span.end)
            if kind and first < last:
                yield NameSpan(first, last, kind, CERTAIN)

    def _without_article(self, span: Span, words: Sequence[Word]) -> tuple[int, int]:
        first, last = span.start, span.end
        if first < last and words[first].upos == "DET":
            first += 1
        if first < last and words[last - 1].upos == "PART":
            last -= 1
        return first, last


def _joined(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where each word stands when all are joined by a space."""
    starts = accumulate(chain([0], (len(word) + 1 for word in words)))
    return ((start, start + len(word)) for start, word in zip(starts, words, strict=False))
