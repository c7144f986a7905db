"""What a plain “said” comes to by what is said: a demand, a prediction, a promise, a denial, praise or blame.

“Die Firma müsse zahlen, sagte Falk” is a demand, “Das ist eine Lüge” a denial, “we will pay” a promise. A word of
saying that takes a stance of its own (“forderte”) has the last word.
"""

from __future__ import annotations

from dataclasses import replace

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
from wederhoor.extract.statements.drafts import Draft, Rule
from wederhoor.extract.statements.modality import stance_of_modality
from wederhoor.extract.statements.pointing import kind_of
from wederhoor.extract.statements.stance_lexicon import StanceLexicon, stance_lexicon
from wederhoor.read.reading import Sentence
from wederhoor.record import Stance

MAX_WORDS_UNTRUE = 14  # in a longer clause "is false" is seldom what it says as a whole
SAID: frozenset[Rule] = frozenset(("clause", "phrase", "as said", "colon", "quotation", "noun", "free indirect"))


def with_stance_of_content(draft: Draft, sentence: Sentence, index: MentionIndex, antecedents: Antecedents) -> Draft:
    """The draft with the stance that its content gives to a plain word of saying."""
    said = said_in(sentence, draft.content)
    if said is None or draft.hedge is not None:
        return draft
    if draft.stance == "demand" and _is_question(draft, said):
        return replace(draft, stance="ask")
    if draft.stance != "assert":
        return draft
    lexicon = stance_lexicon(sentence.language)
    if draft.cue_lemma in lexicon.undertaking and not any(w.has("VerbForm", "Fin") for w in said.main):
        return replace(draft, stance="promise", plain=True)
    if draft.rule == "object":
        return _named(draft, said, lexicon)
    if draft.rule not in SAID:
        return draft
    if _calls_untrue(said, lexicon):
        return replace(draft, stance="deny", plain=True, points_to=_untrue_subject(said, lexicon))
    stance = (
        _of_words(draft, said, lexicon) or _warned(said, lexicon) or stance_of_modality(draft, said, index, antecedents)
    )
    return replace(draft, stance=stance, plain=True) if stance else draft


def _is_question(draft: Draft, said: Said) -> bool:
    """Whether somebody's own words end in a question mark."""
    after = next((w for w in said.sentence.words if w.start >= said.inside[-1].end), None)
    marks = {said.inside[-1].text, after.text if after is not None else ""}
    return draft.mode == "direct" and "?" in marks and draft.content[1] <= (after or said.inside[-1]).end


def _named(draft: Draft, said: Said, lexicon: StanceLexicon) -> Draft:
    """“Sprach von einer Lüge”, “nannte den Plan einen Fehler”: a denial, praise or blame by the word for it."""
    heads = [w for w in said.main if w.upos in ("NOUN", "ADJ", "VERB") and not is_negated(said, w)]
    if any(forms_of(w) & lexicon.untrue.predicates for w in heads):
        return replace(draft, stance="deny", plain=True, points_to="pronoun")
    if draft.cue_lemma not in lexicon.naming:
        return draft
    judged: Stance | None = next((stance for w in heads if (stance := _judgement(forms_of(w), lexicon))), None)
    stance = judged or stance_of_turn(said, lexicon)
    return replace(draft, stance=stance, plain=True) if stance else draft


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
        return _judged(draft, said, lexicon)
    return None


def stance_of_turn(said: Said, lexicon: StanceLexicon) -> Stance | None:
    """The stance of a turn of phrase in the content ("es ist fraglich, ob", "a slap in the face")."""
    return next((turn.stance for turn in lexicon.contents if has_turn(said, turn.words)), None)


def _is_denied_to_be(said: Said, lexicon: StanceLexicon) -> bool:
    """“Es gebe keine Belege”, “has no plans to”: that there is what others allege."""
    top = {w.index for w in said.main}
    nouns = [w for w in said.inside if forms_of(w) & lexicon.alleged and (w.index in top or w.head in top)]
    for noun in nouns:
        verb = said.sentence.head(noun)
        is_object = verb is not None and noun.deprel in ("obj", "nsubj", "xcomp") and is_negated(said, verb)
        if is_object or any(negates(w) or w.text.lower() in lexicon.pointing.negatives for w in said.children(noun)):
            return True
    return False


def _warned(said: Said, lexicon: StanceLexicon) -> Stance | None:
    """“Das würde dem Hafen schaden”: harm that would, could or will come is warned of."""
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


def _judged(draft: Draft, said: Said, lexicon: StanceLexicon) -> Stance | None:
    """Support or opposition, by what the predicate calls its subject.

    "Bad" and "dangerous" tell of states; only who calls something so judges it, or speaks of "a bad decision".
    """
    of_states = frozenset() if draft.cue_lemma in lexicon.naming else lexicon.of_states
    for word in said.main:
        forms = forms_of(word) if word.deprel == "amod" else forms_of(word) - of_states
        if word.upos not in ("ADJ", "NOUN", "VERB", "ADV") or word.deprel in SUBJECTS or is_negated(said, word):
            continue
        if forms & lexicon.bad:
            return "oppose"
        if word.text.lower() in lexicon.good - of_states and is_predicate(said, word):
            return "support"
    return None


def _calls_untrue(said: Said, lexicon: StanceLexicon) -> bool:
    """“Das ist eine Lüge”, “dat klopt niet”, “it is not true that …”: the content says that something is untrue."""
    if sum(w.upos != "PUNCT" for w in said.main) > MAX_WORDS_UNTRUE:
        return False
    if has_turn(said, lexicon.untrue.phrases):
        return True
    return any(
        forms_of(w) & lexicon.untrue.predicates and is_predicate(said, w) and not is_negated(said, w) for w in said.main
    )


def _untrue_subject(said: Said, lexicon: StanceLexicon) -> str | None:
    """The kind of statement that is called untrue; None where a clause tells what ("it is not true that …")."""
    predicates = {w.index for w in said.main if w.upos != "PUNCT"}
    if any(w.deprel in ("csubj", "ccomp") and w.head in predicates for w in said.inside):
        return None
    for word in said.main:
        form = word.text.lower()
        pronouns = lexicon.pointing.pronouns | lexicon.pointing.demonstratives
        if form in lexicon.pointing.adverbs or (form in pronouns and word.upos in ("PRON", "DET")):
            return "pronoun"
        if word.deprel in (*SUBJECTS, "obl") and word.upos in ("NOUN", "PROPN", "VERB"):
            return kind_of(said.sentence, word)
    return None
