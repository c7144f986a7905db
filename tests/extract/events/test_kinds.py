"""What a phrase names."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.events.frames import Kind, frames_of
from wederhoor.extract.events.kinds import is_any, is_goods, phrase
from wederhoor.extract.events.scene import scene_of
from wederhoor.extract.mentions.mention_index import MentionIndex


def is_kind(tree: str, kind: Kind, language: str = "de") -> bool:
    read = reading(tree, language=language)
    [sentence] = read.sentences
    frames = frames_of(language)
    assert frames is not None
    return is_any(scene_of(read.report, sentence, MentionIndex(()), frames), sentence.root, None, (kind,))


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Ministerium", "body"),
        ("Reederei", "firm"),
        ("Botschafter", "person"),
        ("Händler", "actor"),
        ("Hafen", "place"),
        ("Drohnen", "goods"),
        ("Regalbretter", "thing"),
    ],
)
def test_a_noun_is_known_by_the_lists_of_the_lexicon(word: str, kind: Kind) -> None:
    assert is_kind(f"{word} {word} NOUN _ 0 root", kind)


def test_what_is_abstract_or_acts_is_no_thing() -> None:
    assert not is_kind("Hoffnung Hoffnung NOUN _ 0 root", "thing")
    assert not is_kind("Minister Minister NOUN _ 0 root", "thing")


def test_the_head_of_a_phrase_decides_whether_it_names_goods() -> None:
    read = reading("submarine submarine NOUN _ 2 compound\nvisits visit NOUN _ 0 root", language="en")
    frames = frames_of("en")
    assert frames is not None
    scene = scene_of(read.report, read.sentences[0], MentionIndex(()), frames)
    assert not is_goods(scene, read.sentences[0].words[1], None)
    assert is_goods(scene, read.sentences[0].words[0], None)


def test_a_phrase_ends_before_a_bracket_that_does_not_close_in_it() -> None:
    [sentence] = reading(
        "Peru/PROPN/nsubj>2 joins~join/VERB/root the/DET/det>4 Fund/PROPN/obj>2 (>6 HF/PROPN/flat>4 )>2 .",
        language="en",
    ).sentences
    assert [word.text for word in phrase(sentence, sentence.words[3])] == ["Fund"]
