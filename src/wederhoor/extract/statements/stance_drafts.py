"""The statement of somebody who takes a stance by a turn of phrase: who takes it, and to what."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import Span
from wederhoor.extract.statements.drafts import Draft, Rule
from wederhoor.extract.statements.speakers import Speaker, speaker_at, speaks_of_more
from wederhoor.extract.statements.verb_speakers import speaker_of_verb
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Certainty, Stance


def drafts_of_stance(
    sentence: Sentence,
    verb: Word,
    content: Span | None,
    stance: Stance,
    index: MentionIndex,
    *,
    hedge: tuple[Certainty, Span] | None = None,
    points_to: str | None = None,
    rule: Rule = "turn",
    said_by: Word | None = None,
) -> Iterator[Draft]:
    lemma = verb_lemma(sentence, verb)
    is_copula = verb.deprel == "cop" and verb.head >= 0  # "The party is against the sale"
    speaker = speaker_of_verb(sentence, sentence.words[verb.head] if is_copula else verb, lemma, index)
    if said_by is not None:
        speaker = speaker_at(sentence, said_by, index)
    elif speaker is None or speaker.words == content:
        speaker = _speaker_before(sentence, verb, index)
    passive = any(sentence.children(verb, "aux:pass"))
    if content is None or not speaks_of_more(content, speaker) or (speaker is None and not passive):
        return
    if speaker is not None and content[0] < speaker.words[1] and speaker.words[0] < content[1]:
        return
    yield Draft(
        sentence.index,
        content,
        (verb.start, verb.end),
        lemma,
        speaker,
        "indirect",
        stance,
        "pointing" if points_to else rule,
        hedge=hedge,
        points_to=points_to,
    )


def _speaker_before(sentence: Sentence, verb: Word, index: MentionIndex) -> Speaker | None:
    """Who opens the sentence right before the verb ("Falk | wees dat van de hand"), whatever a tree makes of them."""
    head = sentence.words[verb.index - 1] if verb.index else None
    if (
        head is None
        or not verb.has("VerbForm", "Fin")  # "a clerk | accused | of theft"
        or head.upos not in ("NOUN", "PROPN")
        or any(w.head >= verb.index for w in sentence.words[: head.index])
    ):
        return None
    return speaker_at(sentence, head, index)
