"""Denials of what one did, does or is: “Ich habe niemanden bestochen”, “zijn cliënt is geen crimineel”.

What one's client, firm or country did not do is denied as one's own. Who never knew, saw or needed something only tells
of it; who never got any money pleads not to have taken it.
"""

from __future__ import annotations

from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.contents import Said, forms_of, is_negated
from wederhoor.extract.statements.denied_things import nothing_beside
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.never_was import is_not_yet, is_told_by_modal, is_unaware, tells_never
from wederhoor.extract.statements.stance_lexicon import Modality, Pointing, stance_lexicon
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Word

OBJECTS = ("obj", "iobj", "obl:arg", "nsubj", "nsubj:pass", "advmod", "obl")
HELD = ("obj", "nsubj", "nsubj:pass")


def pleads_not(draft: Draft, said: Said, *, own: bool) -> bool:
    """Whether a speaker says not to have done, to do or to be something; `own`: the speaker is the subject."""
    lexicon = stance_lexicon(said.sentence.language)
    if is_unaware(said, lexicon.modality, own=own):
        return True
    if not (own or _is_owned(draft, said)) or any(is_not_yet(said, w) for w in said.inside):
        return False
    if _denies_being(draft, said, lexicon.pointing):
        return True
    verb = next((w for w in said.main if w.upos == "VERB" and w.deprel not in OBJECTS), None)
    if verb is None or any(said.children(verb, "aux:pass")):
        return False  # "they had not been paid": who was done nothing to denies no deed
    if verb.lemma.lower() in speech_lexicon(said.sentence.language).knowing and _knows_nothing(said, verb):
        return True
    if verb_lemma(said.sentence, verb) in speech_lexicon(said.sentence.language).excluding:
        return False  # who rules nothing out lets it stand
    if forms_of(verb) & lexicon.modality.no_deeds:
        return bool(forms_of(verb) & lexicon.modality.getting) and _is_never(said, lexicon.modality)
    helpers = {w.lemma.lower() for w in said.children(verb, "aux")}
    is_plain = helpers <= lexicon.modality.perfect | lexicon.modality.supporting
    if not is_plain and not is_told_by_modal(said, lexicon.modality):  # "hij zou dat nooit gevraagd hebben"
        return False  # "could not have known"
    none = _is_none(said, verb, lexicon.pointing) or _is_never(said, lexicon.modality)
    if _is_told_past(said, verb, lexicon.modality):
        return none or _is_of_nobody(said, verb, lexicon.modality)
    return none and verb.has("VerbForm", "Fin")


def _is_owned(draft: Draft, said: Said) -> bool:
    """Whether the subject belongs to the speaker: "zijn cliënt", "our firm"; "his" in a quotation is another's."""
    subject = said.subject()
    owners = said.children(subject, "det", "det:poss", "nmod:poss") if subject is not None else ()
    own = (w for w in owners if w.has("Poss", "Yes") or w.has("PronType", "Prs"))
    return any(w.has("Person", "1") for w in own) if draft.mode == "direct" else any(own)


def _denies_being(draft: Draft, said: Said, pointing: Pointing) -> bool:
    """“Zijn cliënt is geen crimineel”; “I am no expert” is modest."""
    if draft.mode == "direct":
        return False
    named = (w for w in said.main if w.upos in ("NOUN", "ADJ") and any(said.children(w, "cop")))
    return any(_is_without(said, w, pointing) for w in named)


def _knows_nothing(said: Said, verb: Word) -> bool:
    """“Von einem Verkauf wisse er nichts”, “van niets te weten”: who knows of no such thing lets none of it stand."""
    nothing = nothing_beside(said.sentence, verb)
    if nothing is None:
        return False
    of_nothing = nothing.deprel != "obj" or any(said.children(nothing, "case", "nmod"))
    return of_nothing or any(said.children(verb, "obl", "obl:arg", "advmod"))


def _is_none(said: Said, verb: Word, pointing: Pointing) -> bool:
    """Whether a verb has "no" thing, or nothing, for its object or subject."""
    nobody = stance_lexicon(said.sentence.language).modality.nobody
    return any(_is_without(said, w, pointing) or w.text.lower() in nobody for w in said.children(verb, *HELD))


def _is_without(said: Said, noun: Word, pointing: Pointing) -> bool:
    return any(w.text.lower() in pointing.negatives for w in said.children(noun, "det"))


def _is_never(said: Said, modality: Modality) -> bool:
    near = (w for w in said.inside if w in said.main or said.sentence.head(w) in said.main)
    return any(tells_never(said, w, modality) for w in near)


def _is_of_nobody(said: Said, verb: Word, modality: Modality) -> bool:
    """Whether a verb is negated, by itself or by who or what it goes with: "niemanden", "zu keinem Zeitpunkt"."""
    phrases = list(said.children(verb, *OBJECTS))
    nobody = any(w.text.lower() in modality.nobody for w in phrases)
    return nobody or is_negated(said, verb) or any(is_negated(said, w) for w in phrases if w.deprel == "obl")


def _is_told_past(said: Said, verb: Word, modality: Modality) -> bool:
    helpers = list(said.children(verb, "aux"))
    perfect = any(w.lemma.lower() in modality.perfect for w in helpers)
    return perfect or any(w.has("Tense", "Past") and w.has("VerbForm", "Fin") for w in (verb, *helpers))
