"""Who would say nothing, as reports tell it."""

from __future__ import annotations

import pytest

from wederhoor.publish.unanswered import find_unanswered
from wederhoor.record import Block, Report


def report(text: str, language: str) -> Report:
    return Report(
        id="r-1", path=None, url=None, publisher=None, publisher_basis=None, title=None, language=language,
        published=None, text=text, blocks=(Block(start=0, end=len(text), kind="paragraph", language=language),),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "It rained. A spokesman for the mill declined to comment on Monday.", "declined"),
        ("en", "The mill did not respond to our letter.", "did not"),
        ("de", "Die Mühle wollte sich am Montag dazu nicht äußern.", "wollte"),
        ("de", "Der größte Müller war zunächst nicht zu erreichen.", "nicht zu"),
        ("nl", "De molen was maandag niet bereikbaar voor commentaar.", "was"),
        ("nl", "De dienst doet geen mededelingen.", "doet"),
        ("fr", "Le moulin n'a pas répondu à nos questions.", "n'a pas"),
        ("es", "El molino no quiso comentar la noticia.", "no quiso"),
    ],
)
def test_who_says_nothing_is_told_in_a_whole_sentence(language: str, text: str, words: str) -> None:
    told = report(text, language)
    [(sentence, place)] = find_unanswered(told)
    assert sentence.text == text.removeprefix("It rained. ")
    assert told.text[place:].startswith(words)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "The mill commented on it."), ("de", "Die Mühle äußerte sich."), ("xx", "The mill declined to comment.")],
)
def test_other_sentences_tell_nothing_of_it(language: str, text: str) -> None:
    assert list(find_unanswered(report(text, language))) == []
