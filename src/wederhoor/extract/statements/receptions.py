"""How something was received and by whom: “stieß in Paris auf Ablehnung”, “was met with scepticism among farmers”."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import is_conditional, is_negated
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import has_case, noun_phrase, span_of
from wederhoor.extract.statements.drafts import Draft, Rule
from wederhoor.extract.statements.pointers import kind_of
from wederhoor.extract.statements.speakers import Speaker, speaker_at
from wederhoor.extract.statements.speaking_places import speaking_place
from wederhoor.extract.statements.stance_lexicon import Turn, stance_lexicon
from wederhoor.extract.statements.turn_parts import fixed_words
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word

SUBJECTS = ("nsubj", "nsubj:pass")
PHRASES = ("obl", "obl:arg", "nmod")


def reception_drafts(sentence: Sentence, index: MentionIndex) -> Iterator[Draft]:
    """What those at a place, or those told with “bei” or “among”, think of the subject of such a turn."""
    receptions = stance_lexicon(sentence.language).receptions
    for verb in sentence.words:
        for turn in receptions if verb.upos == "VERB" else ():
            fixed = fixed_words(sentence, verb, turn.words) if verb_lemma(sentence, verb) in turn.verbs else None
            if fixed and not any(is_negated(sentence, word, without=fixed) for word in (verb, *fixed)):
                yield from _draft(sentence, verb, turn, fixed, index)


def _draft(sentence: Sentence, verb: Word, turn: Turn, fixed: list[Word], index: MentionIndex) -> Iterator[Draft]:
    subject = next(sentence.children(verb, *SUBJECTS), None)
    content = span_of(noun_phrase(sentence, subject)) if subject is not None else None
    speaker = _received_by(sentence, (verb, *fixed), turn, index)
    if subject is None or content is None or speaker is None or is_conditional(sentence, verb):
        return
    kind = kind_of(sentence, subject) or ("pronoun" if subject.upos == "PRON" else None)
    cue, lemma = (verb.start, verb.end), verb_lemma(sentence, verb)
    rule: Rule = "pointing" if kind is not None else "turn"
    yield Draft(sentence.index, content, cue, lemma, speaker, "indirect", turn.stance, rule, points_to=kind)


def _received_by(sentence: Sentence, hosts: tuple[Word, ...], turn: Turn, index: MentionIndex) -> Speaker | None:
    for host in hosts:
        phrases = (w for w in sentence.children(host, *PHRASES) if has_case(sentence, w, turn.takes))
        told = next((found for w in phrases if (found := speaker_at(sentence, w, index)) is not None), None)
        if (speaker := told or speaking_place(sentence, host, index)) is not None:
            return speaker
    return None
