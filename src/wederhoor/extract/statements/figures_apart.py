"""Figures that are each given by somebody else: “2.3 million according to customs, 900,000 according to Acme”."""

from __future__ import annotations

from wederhoor.extract.phrases import Span, below, run_around, span_of, trimmed
from wederhoor.extract.speech import SpeechLexicon
from wederhoor.read.reading import Sentence, Word

MIN_FIGURES = 2


def figure_of(sentence: Sentence, holder: Word, lexicon: SpeechLexicon) -> Span | None:
    """The figure that a phrase such as "laut X" is hung on, where the sentence has another such pair; else None."""
    figure = _figure_above(sentence, holder)
    if figure is None or _n_pairs(sentence, lexicon) < MIN_FIGURES:
        return None
    others = {w.index for w in sentence.children(figure, "conj", "appos", "parataxis")}
    inside = below(sentence, figure, without={holder.index, *others})
    return span_of(trimmed(run_around(sentence, inside, figure.index)))


def _n_pairs(sentence: Sentence, lexicon: SpeechLexicon) -> int:
    """How many figures of a sentence have such a phrase each."""
    citing = (w for w in sentence.words if w.text.lower() in lexicon.before)
    holders = (sentence.words[w.head] for w in citing if w.deprel == "case" and w.head >= 0)
    return sum(_figure_above(sentence, holder) is not None for holder in holders)


def _figure_above(sentence: Sentence, holder: Word) -> Word | None:
    above = sentence.head(holder)
    if above is None or above.index > holder.index or holder.deprel not in ("nmod", "obl", "appos"):
        return None
    counts = above.upos in ("NUM", "SYM") or any(sentence.children(above, "nummod"))
    return above if counts else None
