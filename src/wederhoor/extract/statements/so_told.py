"""“…, so berichtet es X, …”, “…, zo vertelt X”: who is named behind the verb says what is around."""

from __future__ import annotations

from wederhoor.extract.clauses import clause_words
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import below, span_of, trimmed
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.behind_verb import top_behind
from wederhoor.extract.statements.cues import clause_lemma
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.speakers import speaker_at
from wederhoor.read.reading import Sentence, Word

NAMING = ("NOUN", "PROPN")
BEFORE_NOUN = ("DET", "ADJ", "NUM", "X")


def is_so_told(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb stands in such an aside, its speaker behind "es" or right behind it."""
    return _named_behind(sentence, verb) is not None


def so_told_draft(sentence: Sentence, verb: Word, index: MentionIndex) -> Draft | None:
    """What stands around such an aside, with it inside; what stands before it where it closes the sentence."""
    named = _named_behind(sentence, verb)
    if named is None:
        return None
    top = top_behind(sentence, verb, named)
    speaker = speaker_at(sentence, top, index)
    inside = sorted(i for i in below(sentence, top) if i > verb.index)
    last = inside[-1] if inside and inside[-1] - inside[0] + 1 == len(inside) else named.index
    before, after = trimmed(list(sentence.words[: verb.index - 1])), trimmed(list(sentence.words[last + 1 :]))
    content = span_of([*before, *after]) if after and before else span_of(before or after)
    if speaker is None or content is None:
        return None
    cue, lemma = (verb.start, verb.end), clause_lemma(sentence, verb)
    stance = speech_lexicon(sentence.language).verbs.get(lemma, "assert")
    return Draft(sentence.index, content, cue, lemma, speaker, "indirect", stance, "clause")


def _named_behind(sentence: Sentence, verb: Word) -> Word | None:
    """The noun right behind such a verb, or behind "es" and its article; None for other verbs."""
    lexicon = speech_lexicon(sentence.language)
    at = verb.index
    opened = at > 1 and sentence.words[at - 2].upos == "PUNCT"
    opened = opened and sentence.words[at - 1].text.lower() in lexicon.so_telling
    says = clause_lemma(sentence, verb) in lexicon.verbs.keys() - lexicon.impersonal  # "so heißt ein Schiff" names it
    if not opened or not says or not verb.has("VerbForm", "Fin"):
        return None
    behind = list(sentence.words[at + 1 :])
    if behind and behind[0].text.lower() in clause_words(sentence.language).expletives | lexicon.it_pronouns:
        behind = behind[1:]
    first = next((w for w in behind if w.upos not in BEFORE_NOUN), None)
    return first if first is not None and first.upos in NAMING else None
