"""Mentions by their place."""

from __future__ import annotations

from extract.trees import reading
from wederhoor.extract.mentions.mention_index import MentionIndex, mention_of

TREE = "Nina/PROPN.Sing/nsubj>3 Falk/PROPN.Sing/flat>1 schwieg~schweigen/VERB.Fin.Sing/root ."


def test_the_index_gives_the_longest_mention_at_a_word_and_those_in_a_span() -> None:
    read = reading(TREE)
    first, last, verb, _ = read.sentences[0].words
    index = MentionIndex(
        mention_of(read.report, read.sentences[0], words=words, form="name", kind="person", name="x")
        for words in ((first, first), (first, last))
    )
    covering = index.covering(first)
    assert covering is not None
    assert covering.words.text == "Nina Falk"
    assert index.covering(verb) is None
    assert [m.words.text for m in index.inside(0, 9)] == ["Nina Falk", "Nina"]
    assert list(index.inside(1, 9)) == []
    assert MentionIndex([]).covering(first) is None
