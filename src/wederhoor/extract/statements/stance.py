"""What a plain “said” comes to by what is said: a demand, a prediction, a promise, a denial, praise or blame.

“Die Firma müsse zahlen, sagte Falk” is a demand, “Das ist eine Lüge” a denial, “we will pay” a promise. A word of
saying that takes a stance of its own (“forderte”) has the last word.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from wederhoor.extract.clauses import in_any_language
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.antecedents import Antecedents
from wederhoor.extract.statements.certainty import main_clause
from wederhoor.extract.statements.drafts import Draft, Rule
from wederhoor.extract.statements.pointing import kind_of
from wederhoor.extract.statements.stance_lexicon import Modality, StanceLexicon, stance_lexicon
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Stance

SUBJECTS = ("nsubj", "nsubj:pass", "expl")
MAX_WORDS_UNTRUE = 14  # in a longer clause "is false" is seldom what it says as a whole
SAID: frozenset[Rule] = frozenset(("clause", "phrase", "as said", "colon", "quotation", "noun", "free indirect"))


@dataclass(frozen=True, slots=True)
class _Said:
    """The words of a draft in one sentence: those of its main clause, and all of them."""

    sentence: Sentence
    main: tuple[Word, ...]
    inside: tuple[Word, ...]


def with_stance_of_content(draft: Draft, sentence: Sentence, index: MentionIndex, antecedents: Antecedents) -> Draft:
    """The draft with the stance that its content gives to a plain word of saying."""
    if draft.stance != "assert" or draft.rule not in SAID or draft.hedge is not None:
        return draft
    inside = tuple(w for w in sentence.words if draft.content[0] <= w.start and w.end <= draft.content[1])
    if not inside:
        return draft
    said = _Said(sentence, tuple(main_clause(sentence, draft.content)), inside)
    lexicon = stance_lexicon(sentence.language)
    if _calls_untrue(said, lexicon):
        return replace(draft, stance="deny", plain=True, points_to=_untrue_subject(said, lexicon))
    stance = (
        _of_words(draft, said, lexicon)
        or _warned(said, lexicon)
        or _of_modality(draft, said, lexicon.modality, index, antecedents)
    )
    return replace(draft, stance=stance, plain=True) if stance else draft


def _of_words(draft: Draft, said: _Said, lexicon: StanceLexicon) -> Stance | None:
    """What the words for the speaker, the mood, or what somebody is called give."""
    if noun_stance := _of_noun_between(draft, said.sentence):
        return noun_stance
    if draft.mode == "direct" and said.sentence.words[-1].text == "?" and draft.content[1] >= said.inside[-1].end:
        return "ask"
    if draft.rule == "phrase" and _forecasts(draft, said.sentence, lexicon):
        return "predict"
    if draft.mode == "direct" and any(w.has("Mood", "Imp") for w in said.main):
        return "demand"
    if draft.cue_lemma in lexicon.naming or _has_copula(said):
        return _judged(said, lexicon)
    return None


def _warned(said: _Said, lexicon: StanceLexicon) -> Stance | None:
    """“Das würde dem Hafen schaden”: harm that would, could or will come is warned of."""
    to_come = lexicon.modality.future | lexicon.modality.seen_from_past
    possible = speech_lexicon(said.sentence.language).possible_modals
    harmful = (
        w for w in said.main if w.lemma.lower() in lexicon.harm and w.upos == "VERB" and not _is_negated(said, w)
    )
    for word in harmful:
        helpers = [w for w in said.inside if w.head == word.index and w.deprel == "aux"]
        if any({w.text.lower(), w.lemma.lower()} & (to_come | possible) for w in helpers):
            return "warn"
    return None


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


def _has_copula(said: _Said) -> bool:
    return any(w.deprel == "cop" for w in said.main)


def _judged(said: _Said, lexicon: StanceLexicon) -> Stance | None:
    """Support or opposition, by what the predicate calls its subject."""
    for word in said.main:
        forms = {word.text.lower(), word.lemma.lower()}
        if word.upos not in ("ADJ", "NOUN", "VERB", "ADV") or word.deprel in SUBJECTS or _is_negated(said, word):
            continue
        if forms & lexicon.bad:
            return "oppose"
        if word.text.lower() in lexicon.good and any(w.deprel == "cop" and w.head == word.index for w in said.inside):
            return "support"
    return None


def _is_negated(said: _Said, word: Word) -> bool:
    below = (w for w in said.inside if w.head == word.index)
    return any(_negates(w) for w in below)


def _negates(word: Word) -> bool:
    return word.has("Polarity", "Neg") or word.lemma.lower() in in_any_language("negations")


def _calls_untrue(said: _Said, lexicon: StanceLexicon) -> bool:
    """“Das ist eine Lüge”, “dat klopt niet”, “it is not true that …”: the content says that something is untrue."""
    if sum(w.upos != "PUNCT" for w in said.main) > MAX_WORDS_UNTRUE:
        return False
    words = [w.text.lower() for w in said.inside]
    main = {w.index for w in said.main}
    for phrase in lexicon.untrue.phrases:
        run = phrase.split()
        for at in range(len(words) - len(run) + 1):
            if words[at : at + len(run)] == run and main & {w.index for w in said.inside[at : at + len(run)]}:
                return True
    return any(
        {w.text.lower(), w.lemma.lower()} & lexicon.untrue.predicates
        and _is_predicate(said, w)
        and not _is_negated(said, w)
        for w in said.main
    )


def _is_predicate(said: _Said, word: Word) -> bool:
    return any(w.deprel == "cop" and w.head == word.index for w in said.inside)


def _untrue_subject(said: _Said, lexicon: StanceLexicon) -> str | None:
    """The kind of statement that is called untrue; None where a clause tells what ("it is not true that …")."""
    predicates = {w.index for w in said.main if w.upos != "PUNCT"}
    if any(w.deprel in ("csubj", "ccomp") and w.head in predicates for w in said.inside):
        return None
    for word in said.main:
        form = word.text.lower()
        if form in lexicon.pointing.pronouns | lexicon.pointing.demonstratives and word.upos in ("PRON", "DET"):
            return "pronoun"
        if word.deprel in (*SUBJECTS, "obl") and word.upos in ("NOUN", "PROPN"):
            return kind_of(said.sentence, word)
    return None


def _of_modality(
    draft: Draft, said: _Said, modality: Modality, index: MentionIndex, antecedents: Antecedents
) -> Stance | None:
    """A duty of others is a demand; what the speaker will do or wants to do is a promise, what will be a prediction."""
    subject = next((w for w in said.main if w.deprel in SUBJECTS), None)
    if subject is None:  # "sagte, den Hafen schließen zu wollen": the speaker is the subject of an infinitive
        own = draft.rule == "clause" and not any(w.has("VerbForm", "Fin") for w in said.main)
    else:
        own = _is_speaker(draft, subject, modality, index, antecedents)
    for word in said.main:
        form = word.text.lower()
        if form in modality.duty and word.upos in ("AUX", "VERB") and _is_duty(said, word, modality, own=own):
            return "demand"
        if form in modality.future and word.upos == "AUX" and _is_future(draft, said, word):
            return "promise" if own else "predict"
        if form in modality.wish and own and _has_infinitive(said, word):
            return "promise"
    lowered = " ".join(w.text.lower() for w in said.main)
    return "demand" if not own and any(f" {p} " in f" {lowered} " for p in modality.duty_phrases) else None


def _has_infinitive(said: _Said, modal: Word) -> bool:
    """Whether "want" stands with what the speaker wants to do, not to have."""
    return modal.deprel == "aux" or any(w.head == modal.index and w.deprel == "xcomp" for w in said.inside)


def _is_duty(said: _Said, modal: Word, modality: Modality, *, own: bool) -> bool:
    """Whether "must" asks something of others: not of the speaker alone, no guess at the past, no "need not"."""
    negated = any(_negates(w) for w in said.main)
    subject = next((w for w in said.main if w.deprel in SUBJECTS), None)
    by_we = subject is not None and subject.text.lower() in modality.we
    of_others = not own or by_we
    return of_others and not (negated and modality.no_duty_negated) and not _is_perfect(said.main, modality)


def _is_perfect(words: Iterable[Word], modality: Modality) -> bool:
    """Whether "have" or "be" stands there as the infinitive of a perfect: "must have been"."""
    return any(w.lemma.lower() in modality.perfect and w.has("VerbForm", "Inf") and w.deprel == "aux" for w in words)


def _is_future(draft: Draft, said: _Said, auxiliary: Word) -> bool:
    """Whether the auxiliary stands with an infinitive: "wird kommen", no passive "wird gewählt", no "wäre gekommen"."""
    modality = stance_lexicon(said.sentence.language).modality
    verb = said.sentence.words[auxiliary.head] if auxiliary.head >= 0 else auxiliary
    helpers = [w for w in said.inside if w.head == verb.index and w.deprel in ("aux", "aux:pass", "cop")]
    if auxiliary.text.lower() in modality.seen_from_past:
        unreal = any(w.text.lower() in modality.conditions for w in said.inside)
        if unreal or not _said_in_past(draft, said.sentence):
            return False
    only_possible = any(w.lemma.lower() in speech_lexicon(said.sentence.language).possible_modals for w in helpers)
    infinitive = verb.has("VerbForm", "Inf") or any(w.has("VerbForm", "Inf") for w in helpers)
    finite = auxiliary.deprel == "aux" and auxiliary.has("VerbForm", "Fin")
    return finite and infinitive and not only_possible and not _is_perfect(helpers, modality)


def _said_in_past(draft: Draft, sentence: Sentence) -> bool:
    cue = next((w for w in sentence.words if draft.cue and w.start == draft.cue[0]), None)
    return cue is not None and (cue.has("Tense", "Past") or cue.has("VerbForm", "Part"))


def _is_speaker(draft: Draft, subject: Word, modality: Modality, index: MentionIndex, antecedents: Antecedents) -> bool:
    """Whether the subject of the content is whoever says it."""
    form = subject.text.lower()
    if draft.mode == "direct":
        return form in modality.we | modality.one
    if form in modality.own:
        named = antecedents.side(index.covering(subject))
        return not named or named == antecedents.side_of(draft.speaker)
    return bool(own := antecedents.side_of(draft.speaker)) and antecedents.side(index.covering(subject)) == own
