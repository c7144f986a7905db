"""The passes that find who says what in one sentence; `find.py` chooses among their drafts.

The grammar is written over Universal Dependencies; what differs between languages stands in `lexicon/speech.*.toml`.
"""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.speech import SpeechLexicon, speech_lexicon
from wederhoor.extract.statements.according_to import phrase_drafts
from wederhoor.extract.statements.colons import colon_drafts, list_drafts
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.heard import heard_drafts
from wederhoor.extract.statements.hearsay import hearsay_drafts, told_by_mood
from wederhoor.extract.statements.noun_acts import noun_act_drafts
from wederhoor.extract.statements.noun_frames import noun_drafts
from wederhoor.extract.statements.relative_colons import relative_colon_drafts
from wederhoor.extract.statements.saying import verb_drafts
from wederhoor.extract.statements.signs import sign_drafts
from wederhoor.extract.statements.viewpoints import view_drafts
from wederhoor.read.reading import Sentence


def find_drafts(sentence: Sentence, index: MentionIndex) -> Iterator[Draft]:
    """All that one sentence attributes to somebody, by its own words."""
    found = list(_told_by_words(sentence, speech_lexicon(sentence.language), index))
    yield from found or told_by_mood(sentence)


def _told_by_words(sentence: Sentence, lexicon: SpeechLexicon, index: MentionIndex) -> Iterator[Draft]:
    for verb in sentence.words:
        if verb.upos in ("VERB", "AUX", "ADJ"):
            yield from verb_drafts(sentence, verb, lexicon, index)
    yield from phrase_drafts(sentence, lexicon, index)
    yield from noun_drafts(sentence, lexicon, index)
    yield from noun_act_drafts(sentence, lexicon, index)
    yield from colon_drafts(sentence, index)
    yield from list_drafts(sentence, lexicon, index)
    yield from relative_colon_drafts(sentence, index)
    yield from view_drafts(sentence, index)
    yield from sign_drafts(sentence, index)
    yield from heard_drafts(sentence, index)
    yield from hearsay_drafts(sentence, lexicon, index)
