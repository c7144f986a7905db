"""Claims that the same sentence calls denied: “…, a claim that Peru denies”, “…, die Peru bestreitet”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from wederhoor.extract.clauses import opens_with_comma
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import noun_phrase, span_of
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.drafts import REJECTING, Draft
from wederhoor.extract.statements.pointers import CLAIMS
from wederhoor.extract.statements.speakers import speaker_at
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word

CLAUSES = ("acl", "acl:relcl")
PEOPLE = ("NOUN", "PROPN")


def with_answered_asides(sentence: Sentence, drafts: Sequence[Draft], index: MentionIndex) -> list[Draft]:
    """The drafts, each without such an aside behind it, and what the aside says of who denies it."""
    out = list(drafts)
    for noun, verb in _asides(sentence):
        answer = _answer(sentence, noun, verb, index)
        if answer is not None:
            start = answer.content[0]
            kept = (d for d in out if d.cue is None or not answer.content[1] <= d.cue[0] <= verb.start)
            out = [*(_before(sentence, draft, start) for draft in kept), answer]
    return out


def _asides(sentence: Sentence) -> Iterator[tuple[Word, Word]]:
    """Nouns for a claim behind a comma, and the verb of denying in their relative clause."""
    lexicon, pointing = speech_lexicon(sentence.language), stance_lexicon(sentence.language).pointing
    claims = frozenset(noun for kind in CLAIMS for noun in pointing.nouns[kind])
    for noun in sentence.words:
        is_claim = noun.upos == "NOUN" and noun.text.lower() in claims
        is_all = noun.upos in ("PRON", "DET") and noun.text.lower() in lexicon.it_pronouns  # "…, ce que Lima nie"
        if not (is_claim or is_all) or not _is_behind_comma(sentence, noun):
            continue
        for verb in sentence.children(noun, *CLAUSES):
            lemma = verb_lemma(sentence, verb)
            if (lexicon.verbs.get(lemma) or lexicon.objects.get(lemma)) in REJECTING and verb.index > noun.index:
                yield noun, verb


def _is_behind_comma(sentence: Sentence, noun: Word) -> bool:
    """Or at the beginning of a sentence that is nothing else: "Une version que contestent les syndicats."."""
    first = next(iter(noun_phrase(sentence, noun)), noun)
    return opens_with_comma(sentence, first) or (first.index == 0 and noun.deprel == "root")


def _answer(sentence: Sentence, noun: Word, verb: Word, index: MentionIndex) -> Draft | None:
    """Who denies it: the one noun of the relative clause, whatever a tree makes of it."""
    people = (w for w in sentence.children(verb, "nsubj", "obj", "obl:agent") if w.upos in PEOPLE)
    head = next(people, None)
    speaker = speaker_at(sentence, head, index) if head is not None else None
    content = span_of([w for w in noun_phrase(sentence, noun) if w.index <= noun.index])
    if speaker is None or content is None:
        return None
    cue, lemma = (verb.start, verb.end), verb_lemma(sentence, verb)
    return Draft(sentence.index, content, cue, lemma, speaker, "indirect", "deny", "pointing", points_to="claim")


def _before(sentence: Sentence, draft: Draft, start: int) -> Draft:
    """A draft that ends before the aside at `start`, where its words hold that."""
    if not draft.content[0] < start < draft.content[1]:
        return draft
    last = next(w for w in reversed(sentence.words) if w.end <= start and w.upos != "PUNCT")
    return replace(draft, content=(draft.content[0], last.end))
