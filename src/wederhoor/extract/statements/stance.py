"""What a plain “said” comes to by what is said: a demand, a prediction, a promise, a denial, praise or blame.

“Die Firma müsse zahlen, sagte Falk” is a demand, “Das ist eine Lüge” a denial, “we will pay” a promise. A word of
saying that takes a stance of its own (“forderte”) has the last word.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wederhoor.extract.clauses import finite_verb
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.antecedents import Antecedents
from wederhoor.extract.statements.contents import (
    SUBJECTS,
    Said,
    forms_of,
    has_turn,
    is_negated,
    is_predicate,
    negates,
    said_in,
)
from wederhoor.extract.statements.doubted_clauses import clause_of_turn, doubts_by_wondering
from wederhoor.extract.statements.drafts import Draft, Rule
from wederhoor.extract.statements.modality import stance_of_modality
from wederhoor.extract.statements.stance_lexicon import StanceLexicon, stance_lexicon
from wederhoor.extract.statements.verdicts import calls_true, calls_untrue, untrue_subject
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Stance

SAID: frozenset[Rule] = frozenset(("clause", "phrase", "as said", "colon", "quotation", "noun", "free indirect"))
MAX_SENTENCES = 2  # of a long answer: what stands further behind is a side remark more often than its point


def with_stance_of_content(
    draft: Draft, sentences: Sequence[Sentence], index: MentionIndex, antecedents: Antecedents
) -> Draft:
    """The draft with the stance that its content gives to a plain word of saying; of several sentences the first that
    tells one, where it is one of those that open it.
    """
    told = [_with_stance(draft, sentence, index, antecedents) for sentence in sentences[:MAX_SENTENCES]]
    if any(stanced.stance != "ask" for stanced in told):  # "Das glaubt niemand. Wer auch?" asks nothing
        told = [stanced for stanced in told if stanced.stance != "ask" or draft.stance == "ask"]
    return next((stanced for stanced in told if stanced is not draft), draft)


def _with_stance(draft: Draft, sentence: Sentence, index: MentionIndex, antecedents: Antecedents) -> Draft:
    said = said_in(sentence, draft.content)
    if said is None or draft.hedge is not None:
        return draft
    if draft.stance == "demand" and _is_question(draft, said):
        return replace(draft, stance="ask")
    lexicon = stance_lexicon(sentence.language)
    if draft.stance == "ask" and draft.cue_lemma in lexicon.wondering:
        return replace(draft, stance="doubt") if doubts_by_wondering(draft, sentence) else draft
    if draft.stance == "assert" and draft.rule in SAID and calls_true(said):
        return replace(draft, plain=True, points_to="pronoun")
    if draft.stance != "assert" or draft.cue_lemma in lexicon.admitting or _gives_own_version(draft, sentence):
        return draft
    if draft.cue_lemma in lexicon.undertaking and _is_to_come(said, lexicon):
        return replace(draft, stance="promise", plain=True)
    if draft.rule == "object":
        return _named(draft, said, lexicon)
    if draft.rule not in SAID:
        return draft
    if judged := clause_of_turn(said):
        return replace(draft, stance=judged.stance, content=judged.content, plain=True)
    if calls_untrue(said):
        return replace(draft, stance="deny", plain=True, points_to=untrue_subject(said))
    if draft.cue_lemma in speech_lexicon(sentence.language).retorting and any(map(negates, said.main)):
        return replace(draft, stance="deny", plain=True)  # "entgegnete, Mängel habe es nicht gegeben"
    stance = (
        _of_words(draft, said, lexicon) or _warned(said, lexicon) or stance_of_modality(draft, said, index, antecedents)
    )
    return replace(draft, stance=stance, plain=True) if stance else draft


def _is_to_come(said: Said, lexicon: StanceLexicon) -> bool:
    """Whether what is agreed lies ahead: an infinitive, or a future ("agreed that it would pay")."""
    finite = [w for w in said.main if w.has("VerbForm", "Fin")]
    return not finite or any(w.text.lower() in lexicon.modality.future and w.upos == "AUX" for w in finite)


def _gives_own_version(draft: Draft, sentence: Sentence) -> bool:
    """Whether a verb of denying asserts what follows: behind a colon ("dementierte: …"), or negated ("denies not")."""
    return speech_lexicon(sentence.language).verbs.get(draft.cue_lemma) in ("deny", "doubt")


def _is_question(draft: Draft, said: Said) -> bool:
    """Whether somebody's own words are a question, and no telling that ends in one."""
    if any(w.text in (".", "!") for w in said.inside[:-1]):
        return False
    after = next((w for w in said.sentence.words if w.start >= said.inside[-1].end), None)
    marks = {said.inside[-1].text, after.text if after is not None else ""}
    return draft.mode == "direct" and "?" in marks and draft.content[1] <= (after or said.inside[-1]).end


def _named(draft: Draft, said: Said, lexicon: StanceLexicon) -> Draft:
    """“Sprach von einer Lüge”, “nannte den Plan einen Fehler”: a denial, praise or blame by the word for it."""
    heads = [w for w in said.main if w.upos in ("NOUN", "ADJ", "VERB") and not is_negated(said, w)]
    if draft.cue_lemma in lexicon.pointing_out and any(forms_of(w) & lexicon.dangers for w in heads):
        return replace(draft, stance="warn", plain=True)
    as_what = speech_lexicon(said.sentence.language).naming_as
    if draft.cue_lemma not in lexicon.naming | lexicon.speaking_of | as_what:
        return draft  # "accused the union of lies"
    if any(_called_untrue(w) & lexicon.untrue.predicates for w in heads):
        return replace(draft, stance="deny", plain=True, points_to="pronoun")
    forms = {form for w in heads for form in forms_of(w)}  # "a historic mistake" is a mistake
    stance = _judgement(forms, lexicon) or stance_of_turn(said, lexicon)
    return replace(draft, stance=stance, plain=True) if stance else draft


def _called_untrue(word: Word) -> set[str]:
    """The forms by which a word may call something untrue: "proof that the firm | lied" calls nothing a lie."""
    return {word.text.lower()} if word.upos == "VERB" else set(forms_of(word))


def _judgement(forms: set[str], lexicon: StanceLexicon) -> Stance | None:
    if forms & lexicon.bad:
        return "oppose"
    return "support" if forms & lexicon.good else None


def _of_words(draft: Draft, said: Said, lexicon: StanceLexicon) -> Stance | None:
    """What the words for the speaker, the mood, a turn of phrase, or what somebody is called give."""
    if noun_stance := _of_noun_between(draft, said.sentence):
        return noun_stance
    if _is_question(draft, said):
        return "ask"
    if draft.rule == "phrase" and _forecasts(draft, said.sentence, lexicon):
        return "predict"
    if draft.mode == "direct" and any(w.has("Mood", "Imp") for w in said.main):
        return "demand"
    if turned := stance_of_turn(said, lexicon):
        return turned
    if _is_denied_to_be(said, lexicon):
        return "deny"
    if draft.cue_lemma in lexicon.naming or any(w.deprel == "cop" for w in said.main):
        return judged(said, lexicon, names=draft.cue_lemma in lexicon.naming)
    return _of_deed(said, lexicon)


def _of_deed(said: Said, lexicon: StanceLexicon) -> Stance | None:
    """What a plan or a decision does, by whoever speaks of it: "the bill undermines the courts" opposes it."""
    subject = said.subject()
    if subject is None or not subject.text.lower().endswith(lexicon.backed):
        return None
    deeds = [w for w in said.main if w.upos == "VERB" and w.has("VerbForm", "Fin") and not is_negated(said, w)]
    if any(w.lemma.lower() in lexicon.harm | lexicon.spoiling for w in deeds):
        return "oppose"
    return "support" if any(w.lemma.lower() in lexicon.mending for w in deeds) else None


def stance_of_turn(said: Said, lexicon: StanceLexicon) -> Stance | None:
    """The stance of a turn of phrase in the content ("es ist fraglich, ob", "a slap in the face")."""
    return next((turn.stance for turn in lexicon.contents if has_turn(said, turn.words)), None)


def _is_denied_to_be(said: Said, lexicon: StanceLexicon) -> bool:
    """“Es gebe keine Belege”, “has no plans to”: that there is what others allege."""
    top = {w.index for w in said.main}
    nouns = [w for w in said.inside if forms_of(w) & lexicon.alleged and (w.index in top or w.head in top)]
    for noun in (w for w in nouns if not _stands_second(said, w)):
        verb = said.sentence.head(noun)
        if verb is not None and _has_not(said, verb, noun, lexicon):
            return True
        if any(negates(w) or w.text.lower() in lexicon.pointing.negatives for w in said.children(noun)):
            return True
    return False


def _stands_second(said: Said, noun: Word) -> bool:
    """Whether a noun stands in a main clause behind another one: "That is a basis, but there is no duty"."""
    at: Word | None = noun
    while at is not None and at.deprel != "conj":
        at = said.sentence.head(at)
    before = said.sentence.head(at) if at is not None else None
    return before is not None and before in said.inside and finite_verb(said.sentence, before) is not None


def _has_not(said: Said, verb: Word, noun: Word, lexicon: StanceLexicon) -> bool:
    """“Has no plans”, “plans do not exist”; not “the plan is not off the table”."""
    is_object = noun.deprel in ("obj", "xcomp") or (noun.deprel == "nsubj" and forms_of(verb) & lexicon.existing)
    return bool(is_object) and is_negated(said, verb)


def _warned(said: Said, lexicon: StanceLexicon) -> Stance | None:
    """“Das würde dem Hafen schaden”: harm that would, could or will come is warned of, and so is “wer flieht, wird
    bestraft”.
    """
    first = " ".join(w.text.lower() for w in said.inside[:3] if w.upos != "PUNCT") + " "
    if first.startswith(lexicon.whoever) and any(w.text.lower() in lexicon.punished for w in said.main):
        return "warn"
    to_come = lexicon.modality.future | lexicon.modality.seen_from_past
    possible = speech_lexicon(said.sentence.language).possible_modals
    harmful = (w for w in said.main if w.lemma.lower() in lexicon.harm and w.upos == "VERB" and not is_negated(said, w))
    helpers = (helper for word in harmful for helper in said.children(word, "aux"))
    return "warn" if any(forms_of(helper) & (to_come | possible) for helper in helpers) else None


def _of_noun_between(draft: Draft, sentence: Sentence) -> Stance | None:
    """Of "äußerte Zweifel, dass" the stance of the doubt: the noun between the word of saying and the clause."""
    if draft.rule != "clause" or draft.cue is None:
        return None
    nouns = speech_lexicon(sentence.language).nouns
    between = (w for w in sentence.words if draft.cue[1] <= w.start < draft.content[0] and w.deprel == "obj")
    return next((nouns[w.lemma] for w in between if w.lemma in nouns and nouns[w.lemma] != "assert"), None)


def _forecasts(draft: Draft, sentence: Sentence, lexicon: StanceLexicon) -> bool:
    span = draft.speaker.words if draft.speaker else (0, 0)
    spoken = (w.text.lower() for w in sentence.words if span[0] <= w.start < span[1])
    return any(word.endswith(lexicon.forecasts) for word in spoken)


def judged(said: Said, lexicon: StanceLexicon, *, names: bool) -> Stance | None:
    """Support or opposition, by what the predicate calls its subject.

    "Bad" and "dangerous" tell of states; only who calls something so (`names`) judges it, or says "a bad decision".
    """
    of_states = frozenset() if names else lexicon.of_states
    for word in said.main:
        forms = forms_of(word) if word.deprel == "amod" else forms_of(word) - of_states
        if word.upos not in ("ADJ", "NOUN", "VERB", "ADV") or word.deprel in SUBJECTS or is_negated(said, word):
            continue
        if forms & lexicon.bad:
            return "oppose"
        if word.text.lower() in lexicon.good - of_states and is_predicate(said, word):
            return "support"
    return None
