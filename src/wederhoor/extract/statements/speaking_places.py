"""Places that stand for those who speak there: “In Oslo gilt der Kauf als …”, “in die kringen is te horen …”."""

from __future__ import annotations

from wederhoor.extract.clauses import clause_words
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import noun_phrase, span_of
from wederhoor.extract.statements.speakers import Speaker
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.extract.statements.viewpoints import view_words
from wederhoor.read.reading import Sentence, Word

ACTING = ("place", "government", "organisation", "company")
PHRASES = ("obl", "obl:arg", "advmod", "nmod")


def speaking_place(sentence: Sentence, verb: Word, index: MentionIndex) -> Speaker | None:
    """Who speaks at the place beside a verb; None where no place stands for anybody ("in the harbour")."""
    return _at_one_of(sentence, verb, stance_lexicon(sentence.language).pointing.place, index)


def speaking_place_or_origin(sentence: Sentence, verb: Word, index: MentionIndex) -> Speaker | None:
    """The same, also for "aus Oslo" and "bei den Bauern"."""
    return _at_one_of(sentence, verb, clause_words(sentence.language).place, index)


def _at_one_of(sentence: Sentence, verb: Word, cases: frozenset[str], index: MentionIndex) -> Speaker | None:
    phrases = (w for w in sentence.children(verb, *PHRASES) if _has_case(sentence, w, cases))
    return next((found for phrase in phrases if (found := _at(sentence, phrase, index)) is not None), None)


def _has_case(sentence: Sentence, phrase: Word, cases: frozenset[str]) -> bool:
    words = clause_words(sentence.language)
    return any(words.preposition(c) in cases for c in sentence.children(phrase, "case"))  # "im" is "in"


def _at(sentence: Sentence, place: Word, index: MentionIndex) -> Speaker | None:
    """A named place or state, or people told by where they are ("in Regierungskreisen", "im Westen")."""
    mention = index.covering(place)
    words = span_of(noun_phrase(sentence, place))
    if mention is not None and mention.type in ACTING and words is not None:
        joined = any(sentence.children(place, "conj"))  # "in Russland und Belarus"
        return Speaker(words if joined else (mention.words.start, mention.words.end), mention, "named")
    stands_for_people = place.lemma.lower().endswith(view_words(sentence.language).places_of_speakers)
    return Speaker(words, mention, "anonymous") if words is not None and stands_for_people else None
