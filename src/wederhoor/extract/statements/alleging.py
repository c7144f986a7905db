"""Who alleges what somebody is punished for: “Peru sanctioned the firm over alleged deliveries”."""

from __future__ import annotations

from wederhoor.extract.clauses import clause_words
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.statements.speakers import Speaker, speaker_at
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.extract.statements.subjects import subject_of
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word


def who_punishes(sentence: Sentence, deed: Word, index: MentionIndex) -> Speaker | None:
    """The one who sanctions, charges or arrests somebody for an alleged deed; None where nobody is named."""
    cases = {w.text.lower() for w in sentence.children(deed, "case")}
    above = sentence.head(deed)
    if above is None or not cases & clause_words(sentence.language).reason:
        return None
    # "imposed sanctions | over alleged deliveries": a tree may hang the deed on the object
    verb = above if above.upos == "VERB" else sentence.head(above)
    if verb is None or verb_lemma(sentence, verb) not in stance_lexicon(sentence.language).punishing:
        return None
    subject = subject_of(sentence, verb)
    speaker = speaker_at(sentence, subject, index) if subject is not None else None
    return speaker if speaker is not None and speaker.mention is not None else None
