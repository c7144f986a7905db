"""The other side inside a denial: “Peru rejects Mali's claim that …”, “der Darstellung von Falk, wonach …”.

Who denies the claim is told by the verb; whose claim it is, by the noun.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from wederhoor.extract.clauses import clause_words
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.statements.drafts import DENYING, Draft, cue_word
from wederhoor.extract.statements.pointers import CLAIMS
from wederhoor.extract.statements.speakers import Speaker, speaker_at
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.read.reading import Sentence, Word

OBJECTS = ("obj", "obl:arg", "iobj", "obl")
DENYING_RULES = ("clause", "turn")
CLAIMED_BESIDE = ("noun", "as said")


def with_counterclaims(sentence: Sentence, drafts: Sequence[Draft], index: MentionIndex) -> list[Draft]:
    """The drafts, and beside each denial of somebody's claim the claim itself."""
    claims = [claim for draft in drafts if (claim := _claim_denied(sentence, draft, index)) is not None]
    known = {(draft.content, draft.speaker) for draft in drafts}
    return [*drafts, *(claim for claim in claims if (claim.content, claim.speaker) not in known)]


def denied_in_place(drafts: Sequence[Draft]) -> Mapping[int, Draft]:
    """By the `id()` of a denial the claim of the same words that stands beside it, somebody else's."""
    claims = {d.content: d for d in drafts if d.stance == "assert" and d.rule in CLAIMED_BESIDE}
    denials = (d for d in drafts if d.stance in DENYING and d.rule in DENYING_RULES and d.content in claims)
    beside = ((d, claims[d.content]) for d in denials)
    return {id(d): claim for d, claim in beside if claim.speaker != d.speaker and claim.speaker is not None}


def _claim_denied(sentence: Sentence, draft: Draft, index: MentionIndex) -> Draft | None:
    if draft.stance not in DENYING or draft.rule not in DENYING_RULES or draft.points_to is not None:
        return None
    verb = cue_word(sentence, draft)
    noun = _claim_before(sentence, verb, draft) if verb is not None else None
    speaker = _owner(sentence, noun, index) if noun is not None else None
    if noun is None or speaker is None or speaker == draft.speaker:
        return None
    lemma = noun.lemma.lower()
    return replace(draft, cue=(noun.start, noun.end), cue_lemma=lemma, speaker=speaker, stance="assert", rule="noun")


def _claim_before(sentence: Sentence, verb: Word, draft: Draft) -> Word | None:
    """The noun for what is denied, right before its clause."""
    kinds = stance_lexicon(sentence.language).pointing.nouns
    claims = {noun for kind in CLAIMS for noun in kinds[kind]}
    objects = (noun for noun in sentence.children(verb, *OBJECTS) if noun.end <= draft.content[0])
    return next((noun for noun in objects if {noun.text.lower(), noun.lemma.lower()} & claims), None)


def _owner(sentence: Sentence, noun: Word, index: MentionIndex) -> Speaker | None:
    """Whose claim it is: named with a preposition, in the genitive, or by an adjective of a country."""
    owning = clause_words(sentence.language).owning
    for word in _around(sentence, noun):
        cases = [w.text.lower() for w in sentence.children(word, "case")]
        speaker = speaker_at(sentence, word, index) if all(c in owning for c in cases) else None
        if speaker is not None and speaker.mention is not None:
            return speaker
    country = next((w for w in sentence.children(noun, "amod") if index.covering(w) is not None), None)
    mention = index.covering(country) if country is not None else None
    if country is None or mention is None or mention.type not in ("place", "government"):
        return None
    return Speaker((country.start, country.end), mention, "named")


def _around(sentence: Sentence, noun: Word) -> Iterator[Word]:
    return sentence.children(noun, "nmod", "nmod:poss")
