"""Acts of speech told by a noun and what it is about: “die Kritik der Opposition an dem Gesetz”, “calls for a ban”."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import clause_words, is_conditional, is_negated
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import below, predicate_of, run_around, span_of, trimmed
from wederhoor.extract.speech import SpeechLexicon
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.noun_frames import clause_of_noun
from wederhoor.extract.statements.noun_owners import origin_of, owner_of
from wederhoor.extract.statements.speakers import Speaker, may_speak, speaker_at
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Stance

PHRASES = ("nmod", "obl", "obl:arg")


def noun_act_drafts(sentence: Sentence, lexicon: SpeechLexicon, index: MentionIndex) -> Iterator[Draft]:
    """What somebody demands, warns of or criticises by such a noun, where it is told whose word it is."""
    for noun in sentence.words:
        if noun.upos != "NOUN" or noun.lemma.lower() not in lexicon.acting_nouns or is_negated(sentence, noun):
            continue
        held = _held(sentence, noun, lexicon)
        if held is None or clause_of_noun(sentence, noun) is not None:
            continue
        phrase, stance = held
        speaker = _speaker_of(sentence, noun, phrase, index)
        cases = {w.index for w in sentence.children(phrase, "case")}
        words = run_around(sentence, below(sentence, phrase, without=cases), phrase.index)
        content = span_of(trimmed(words))
        if content and speaker is not None and _is_apart(content, speaker):
            cue = (noun.start, noun.end)
            yield Draft(sentence.index, content, cue, noun.lemma.lower(), speaker, "indirect", stance, "noun")


def _held(sentence: Sentence, noun: Word, lexicon: SpeechLexicon) -> tuple[Word, Stance] | None:
    """The phrase that tells what such a noun is about, and how its owner stands to that.

    It hangs on the noun, or beside it where the noun comes from somebody: “Aus der SPD kam Kritik | an dem Plan”.
    """
    preposition = clause_words(sentence.language).preposition
    above, owner = sentence.head(noun), owner_of(sentence, noun)
    comes = origin_of(sentence, noun) is not None
    hosts = [w for w in (noun, owner, above) if w is not None]  # a tree may hang "Ruf der Bauern | nach Hilfe" on each
    for host, phrase in ((h, w) for h in hosts for w in sentence.children(h, *PHRASES)):
        if phrase.index < noun.index or (host is above and not comes and not _is_next(sentence, noun, owner, phrase)):
            continue
        for case in sentence.children(phrase, "case"):
            stance = lexicon.nouns_about.get(f"{noun.lemma.lower()} {preposition(case)}")
            if stance is not None and phrase.upos in ("NOUN", "PROPN"):
                return phrase, stance
    return None


def _is_next(sentence: Sentence, noun: Word, owner: Word | None, phrase: Word) -> bool:
    """Whether a phrase stands right behind a noun or its owner."""
    return min(below(sentence, phrase)) == (owner or noun).index + 1


def _speaker_of(sentence: Sentence, noun: Word, phrase: Word, index: MentionIndex) -> Speaker | None:
    owner = owner_of(sentence, noun, without=phrase)
    owns = owner is not None and owner.upos in ("NOUN", "PROPN", "ADJ")
    head = owner if owns else origin_of(sentence, noun)
    speaker = speaker_at(sentence, head, index) if head is not None else None
    if speaker is None or is_conditional(sentence, predicate_of(sentence, noun)):
        return None
    if not owns and not may_speak(sentence, speaker):
        return None
    first = min(below(sentence, phrase))  # a tree may hang what their word is about on who speaks
    return speaker.ending_before(sentence.words[first - 1].end)


def _is_apart(content: tuple[int, int], speaker: Speaker) -> bool:
    return content[1] <= speaker.words[0] or speaker.words[1] <= content[0]
