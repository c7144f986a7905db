"""What somebody takes for a sign: “Peru sieht den Kauf als Beleg dafür, dass …”, “in Lima gilt er als Beweis, dass …”.

What is said is the clause behind the sign; what is taken for it may be anything that happened.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from wederhoor.extract.clauses import clause_words, is_conditional, is_negated, is_passive_verb
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import Span, below, has_case, predicate_of, run_around, span_of, trimmed
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.speakers import Speaker, speaker_at
from wederhoor.extract.statements.speaking_places import speaking_place
from wederhoor.extract.statements.subjects import subject_of
from wederhoor.extract.statements.viewpoints import view_words
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Certainty

MAX_TO_NOUN = 4  # words from "as" to the sign: "als | einen weiteren deutlichen | Beweis"
MAX_TO_THAT = 4  # words from the sign to its "that": "Beweis | gesehen dafür, | dass"
SUBJECTS = ("nsubj", "nsubj:pass")
PHRASES = ("obl", "obl:arg", "nmod", "advmod", "obj", "iobj")


def sign_drafts(sentence: Sentence, index: MentionIndex) -> Iterator[Draft]:
    """Every clause that somebody is told to see a sign of."""
    for noun in sentence.words:
        that = that_of_sign(sentence, noun)
        clause = sentence.head(that) if that is not None else None
        if that is None or clause is None:
            continue
        verb = _verb_of(sentence, noun)
        words = [w for w in run_around(sentence, below(sentence, clause), clause.index) if w.index > that.index]
        content = span_of(trimmed(words))
        speaker = _speaker_of(sentence, verb, index)
        if content is None or is_negated(sentence, verb) or is_conditional(sentence, verb):
            continue
        if speaker is not None or _may_be_anyones(sentence, verb):
            yield _as_draft(sentence, noun, verb, content, speaker)


def _as_draft(sentence: Sentence, noun: Word, verb: Word, content: Span, speaker: Speaker | None) -> Draft:
    is_proof = noun.lemma.lower() in view_words(sentence.language).proofs
    hedge: tuple[Certainty, Span] = ("probable", (noun.start, noun.end))
    cue, lemma = (verb.start, verb.end), verb_lemma(sentence, verb)
    draft = Draft(sentence.index, content, cue, lemma, speaker, "indirect", "assert", "turn")
    return draft if is_proof else replace(draft, hedge=hedge)


def that_of_sign(sentence: Sentence, noun: Word) -> Word | None:
    """The "that" behind a noun that something is taken for; None for other nouns."""
    words = view_words(sentence.language)
    if noun.lemma.lower() not in words.signs | words.proofs or not _is_behind_as(sentence, noun):
        return None
    if verb_lemma(sentence, _verb_of(sentence, noun)) not in words.taking | words.passing:
        return None
    behind = [w for w in sentence.words[noun.index + 1 :] if w.upos != "PUNCT"][:MAX_TO_THAT]
    that = next((w for w in behind if w.text.lower() in clause_words(sentence.language).that), None)
    clause = sentence.head(that) if that is not None and that.head > that.index else None
    if that is None or clause is None:
        return None
    # a tree may take "that" for a pronoun: "proof | that Peru had lied"
    has_subject = any(w.index > that.index for w in sentence.children(clause, *SUBJECTS))
    return that if that.deprel == "mark" or has_subject else None


def _verb_of(sentence: Sentence, noun: Word) -> Word:
    """The verb of taking something for a sign; of "geldt als bewijs" the one that a tree takes for a copula."""
    return next(sentence.children(noun, "cop"), None) or predicate_of(sentence, noun)


def _is_behind_as(sentence: Sentence, noun: Word) -> bool:
    like = clause_words(sentence.language).like
    before = sentence.words[max(0, noun.index - MAX_TO_NOUN) : noun.index]
    return any(w.text.lower() in like and w.head == noun.index for w in before)


def _speaker_of(sentence: Sentence, verb: Word, index: MentionIndex) -> Speaker | None:
    """Who takes it for a sign: the subject, who it is one to, or those at a place."""
    words = view_words(sentence.language)
    if verb_lemma(sentence, verb) in words.passing:
        held_by = (w for w in sentence.children(verb, *PHRASES) if has_case(sentence, w, words.for_whom))
        holder = next(held_by, None)
    else:
        holder = subject_of(sentence, verb)
    found = speaker_at(sentence, holder, index) if holder is not None else None
    return found or speaking_place(sentence, verb, index)


def _may_be_anyones(sentence: Sentence, verb: Word) -> bool:
    """Whether nobody need be told of who sees it: “gilt als Beweis, dass …”, “wird als Zeichen gewertet, dass …”."""
    passing = verb_lemma(sentence, verb) in view_words(sentence.language).passing
    return passing or is_passive_verb(sentence, verb)
