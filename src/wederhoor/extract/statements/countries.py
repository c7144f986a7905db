"""Countries that a speaker stands for, and those that a statement names."""

from __future__ import annotations

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import Span
from wederhoor.extract.statements.drafts import Draft, speaker_words
from wederhoor.read.reading import Reading
from wederhoor.text.gazetteer import lookup


def countries_of_speaker(draft: Draft, reading: Reading) -> set[str]:
    """The country that somebody speaks for by an adjective ("die chinesische Botschaft")."""
    sentence = reading.sentences[draft.sentence]
    words = (w for w in speaker_words(sentence, draft) if w.upos == "ADJ")
    known = (lookup(w.text, sentence.language) or lookup(w.lemma, sentence.language) for w in words)
    return {place.country for place in known if place is not None and place.country}


def countries_named(span: Span, index: MentionIndex) -> set[str]:
    """The countries that the words of a span name, by themselves or by their capital."""
    known = (lookup(m.name, m.language) for m in index.inside(*span))
    return {place.country for place in known if place is not None and place.country}
