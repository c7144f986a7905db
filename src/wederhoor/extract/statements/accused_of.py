"""What somebody is accused of in the genitive: “beschuldigte die Regierung | der Fälschung der Wahl”."""

from __future__ import annotations

from wederhoor.extract.clauses import is_passive_verb
from wederhoor.extract.phrases import Span, below, noun_phrase, run_around, span_of, trimmed
from wederhoor.extract.speech import SpeechLexicon
from wederhoor.read.reading import Sentence, Word

PHRASES = ("nmod", "obl", "obl:arg", "iobj", "obj", "nsubj")


def accused_of(sentence: Sentence, verb: Word, lemma: str, lexicon: SpeechLexicon) -> Span | None:
    """The deed in the genitive, in the active with whom somebody accuses of it; None for other verbs."""
    if lemma not in lexicon.with_genitive:
        return None
    passive = is_passive_verb(sentence, verb)
    accused = next((w for w in sentence.children(verb, "nsubj:pass" if passive else "obj")), None)
    if accused is None:
        return None
    named = (accused, *sentence.children(accused, "appos", "flat", "nmod"))  # a tree may hang the deed on a name
    hung = (w for host in (*named, verb) for w in sentence.children(host, *PHRASES))
    deed = max((w for w in hung if _is_deed(sentence, w, accused)), key=lambda w: w.index, default=None)
    words = trimmed(run_around(sentence, below(sentence, deed), deed.index)) if deed is not None else []
    if not words:
        return None
    whom = span_of(noun_phrase(sentence, accused)) if not passive else None
    return (min(whom[0], words[0].start) if whom is not None else words[0].start, words[-1].end)


def _is_deed(sentence: Sentence, word: Word, accused: Word) -> bool:
    bare = word.upos == "NOUN" and not any(sentence.children(word, "case"))
    return bare and word.has("Case", "Gen") and word.index > accused.index
