"""What auxiliaries make of what is said: a duty of others is a demand, what the speaker will do a promise, what will
be a prediction; and what the speaker says not to have done is a denial.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from wederhoor.extract.clauses import clause_words, in_any_language, is_future
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.antecedents import Antecedents
from wederhoor.extract.statements.contents import Said, forms_of, is_negated, negates
from wederhoor.extract.statements.drafts import Draft, cue_word
from wederhoor.extract.statements.never_was import says_it_never_was
from wederhoor.extract.statements.pleas import pleads_not
from wederhoor.extract.statements.stance_lexicon import Modality, stance_lexicon
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Stance

OBJECTS = ("obj", "iobj", "obl:arg", "nsubj", "nsubj:pass", "advmod", "obl")


def stance_of_modality(draft: Draft, said: Said, index: MentionIndex, antecedents: Antecedents) -> Stance | None:
    """A demand, a promise, a prediction, a doubt that something will be, or a denial; None for a plain telling."""
    modality = stance_lexicon(said.sentence.language).modality
    own = _is_own(draft, said, modality, index, antecedents)
    if _exists_not(said) and any(w.text.lower() in modality.future for w in said.inside):
        return "deny"
    first = next((w for w in said.main if w.has("VerbForm", "Fin")), None)
    ahead = modality.future | modality.duty | modality.wish
    if first is not None and first.text.lower() not in ahead and pleads_not(draft, said, own=own):
        return "deny"  # "has never sold any, and will never do so"
    for word in said.main:
        form = word.text.lower()
        if form in modality.duty and word.upos in ("AUX", "VERB") and _is_duty(said, word, modality, own=own):
            return "demand"
        if is_future(word, said.sentence.language) or (
            form in modality.future and word.upos == "AUX" and _is_future(draft, said, word)
        ):
            hardly = any(w.text.lower() in modality.hardly for w in said.main)
            return "doubt" if hardly and not own else "promise" if own else "predict"
        if form in modality.wish and own and (wished := _wished(said, word)):
            return "oppose" if _is_refusal(said, modality) else wished
    lowered = " ".join(w.text.lower() for w in said.main)
    subject = said.subject()
    by_it = subject is not None and subject.text.lower() in in_any_language("expletives")
    if (not own or by_it) and any(f" {p} " in f" {lowered} " for p in modality.duty_phrases):
        return "demand"
    return "deny" if pleads_not(draft, said, own=own) or says_it_never_was(said) else None


def _is_own(draft: Draft, said: Said, modality: Modality, index: MentionIndex, antecedents: Antecedents) -> bool:
    """Whether the content speaks of what the speaker does."""
    subject = said.subject()
    exists = any(w.lemma in modality.existing_by_it for w in said.main)
    if subject is not None and exists and subject.text.lower() in _it(said):
        return False  # "es gebe …"
    if subject is not None:
        return _is_speaker(draft, subject, modality, index, antecedents)
    # "sagte, den Hafen schließen zu wollen": the speaker is the subject of an infinitive, and of “has sold nothing”
    if draft.mode == "direct" and said.inside[0].has("VerbForm", "Fin") and said.sentence.language == "en":
        return True
    return draft.rule == "clause" and not any(w.has("VerbForm", "Fin") for w in said.main)


def _is_speaker(draft: Draft, subject: Word, modality: Modality, index: MentionIndex, antecedents: Antecedents) -> bool:
    form = subject.text.lower()
    if form in modality.we | modality.one or draft.mode == "direct":
        return form in modality.we | modality.one
    if form in modality.own:
        named = antecedents.side(index.covering(subject))
        return not named or named == antecedents.side_of(draft.speaker)
    return bool(own := antecedents.side_of(draft.speaker)) and antecedents.side(index.covering(subject)) == own


def _is_refusal(said: Said, modality: Modality) -> bool:
    """Whether somebody wants not: "will nicht zahlen", "will davon nichts wissen"."""
    return any(negates(w) or w.text.lower() in modality.nobody for w in said.main)


def _exists_not(said: Said) -> bool:
    """“Eine Zahl gebe es nicht und werde es nicht geben”: that there is such a thing is denied, now and for later."""
    known = stance_lexicon(said.sentence.language).modality.existing_by_it
    exists, it = [w for w in said.main if w.lemma in known and w.has("VerbForm", "Fin")], _it(said)
    by_it = any(w.text.lower() in it for verb in exists for w in said.children(verb, "nsubj", "expl", "obj"))
    return bool(exists) and by_it and any(is_negated(said, verb) for verb in exists)


def _it(said: Said) -> frozenset[str]:
    """The pronoun that stands for nothing and nobody: "es", not "man"."""
    language = said.sentence.language
    return clause_words(language).expletives & speech_lexicon(language).it_pronouns


def _wished(said: Said, modal: Word) -> Stance | None:
    """A demand where others are to do it ("er wolle, dass sie gehen"), a promise of one's own deed ("wolle gehen")."""
    that = speech_lexicon(said.sentence.language).complementizers
    clauses = said.children(modal, "ccomp")
    of_others = any(mark.text.lower() in that for clause in clauses for mark in said.children(clause, "mark"))
    asked = any(said.children(modal, "obj")) and any(said.children(modal, "xcomp"))
    if of_others or asked:
        return "demand"
    return "promise" if _has_infinitive(said, modal) else None


def _has_infinitive(said: Said, modal: Word) -> bool:
    """Whether "want" stands with what the speaker wants to do, not to have or to know."""
    modality = stance_lexicon(said.sentence.language).modality
    wanted = [said.sentence.words[modal.head]] if modal.deprel == "aux" else list(said.children(modal, "xcomp"))
    return any(not forms_of(w) & modality.no_deeds for w in wanted)


def _is_duty(said: Said, modal: Word, modality: Modality, *, own: bool) -> bool:
    """Whether "must" asks something of others: not of the speaker alone, no guess at the past, no "need not"."""
    negated = any(negates(w) for w in said.main)
    subject = said.subject()
    by_we = subject is not None and subject.text.lower() in modality.we
    of_others = (not own or by_we) and not _is_left_open(said, modal) and not _is_missed(said, modal, modality)
    return of_others and not (negated and modality.no_duty_negated) and not _is_perfect(said.main, modality)


def _is_missed(said: Said, modal: Word, modality: Modality) -> bool:
    """Whether a duty was one of the past: "hätte handeln müssen", "had moeten ingrijpen" ask for nothing any more."""
    helpers = said.children(said.sentence.words[modal.head] if modal.deprel == "aux" else modal, "aux")
    before = (w for w in helpers if w.index < modal.index and w.has("VerbForm", "Fin"))
    return any(w.lemma.lower() in modality.perfect for w in before)


def _is_left_open(said: Said, modal: Word) -> bool:
    """Whether "must" stands in an indirect question: "Whether Peru must pay, is for the court to say"."""
    whether = clause_words(said.sentence.language).whether
    before = takewhile(lambda w: w.upos != "PUNCT", reversed(said.sentence.words[: modal.index]))
    return any(w.text.lower() in whether for w in before)


def _is_perfect(words: Sequence[Word], modality: Modality) -> bool:
    """Whether "have" or "be" stands there as the infinitive of a perfect: "must have been", "zou zijn geplaatst"."""
    perfect = (w for w in words if w.deprel == "aux" and w.has("VerbForm", "Inf"))
    of_passive = any(w.deprel == "aux:pass" and w.text.lower() in modality.perfect_of_passive for w in words)
    return of_passive or any(w.lemma.lower() in modality.perfect for w in perfect)


def _is_future(draft: Draft, said: Said, auxiliary: Word) -> bool:
    """Whether the auxiliary stands with an infinitive: "wird kommen", no passive "wird gewählt", no "wäre gekommen"."""
    modality = stance_lexicon(said.sentence.language).modality
    verb = said.sentence.words[auxiliary.head] if auxiliary.head >= 0 else auxiliary
    helpers = list(said.children(verb, "aux", "aux:pass", "cop"))
    if auxiliary.text.lower() in modality.seen_from_past:
        unreal = any(w.text.lower() in modality.conditions for w in said.inside)
        if unreal or not _said_in_past(draft, said.sentence):
            return False
    only_possible = any(w.lemma.lower() in speech_lexicon(said.sentence.language).possible_modals for w in helpers)
    infinitive = any(w.has("VerbForm", "Inf") or w.text == w.lemma for w in (verb, *helpers))
    finite = auxiliary.deprel == "aux" and auxiliary.has("VerbForm", "Fin")
    return finite and infinitive and not only_possible and not _is_perfect(helpers, modality)


def _said_in_past(draft: Draft, sentence: Sentence) -> bool:
    cue = cue_word(sentence, draft)
    return cue is not None and (cue.has("Tense", "Past") or cue.has("VerbForm", "Part"))
