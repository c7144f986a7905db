"""Denials without a word of denying: “es habe nie ein Treffen gegeben”, “no such meeting had taken place”.

German tells them by its mood, too: “keine Kiste sei gegangen” is reported against what others say.
"""

from __future__ import annotations

from collections.abc import Sequence

from wederhoor.extract.clauses import in_any_language
from wederhoor.extract.speech import is_subjunctive, speech_lexicon
from wederhoor.extract.statements.contents import Said, forms_of, is_negated, negates
from wederhoor.extract.statements.stance_lexicon import Modality, stance_lexicon
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Word

SUBJECTS = ("nsubj", "expl", "obj")
PHRASES = ("obl", "nmod", "obl:arg")
EXPERIENCERS = ("iobj", "obj", "obl", "obl:arg")


def says_it_never_was(said: Said) -> bool:
    """Whether a content says that there never was such a thing, or that what was spoken of is not so.

    “There has never yet been so much rain” compares, and denies nothing.
    """
    lexicon = stance_lexicon(said.sentence.language)
    modality = lexicon.modality
    nots = [w for w in said.inside if negates(w) and not is_not_yet(said, w)]
    told_past = any(w.has("Tense", "Past") or w.lemma.lower() in modality.perfect for w in said.main)
    exists = _tells_of_existing(said, lexicon.existing)
    if not nots:
        return False
    if _is_unknown(said, modality):
        return True
    if _is_of_such_a_thing(said, modality) and (told_past or exists or _exists_itself(said, lexicon.existing)):
        return True
    times = [w for w in nots if tells_never(said, w, modality)]
    if told_past and any(w.text.lower() not in modality.never for w in times):
        return True  # "hat zu keiner Zeit Spieler bezahlt" insists
    never = bool(times)
    return (never and exists and told_past) or _none_is_reported(said, nots, exists=exists, told_past=told_past)


def tells_never(said: Said, word: Word, modality: Modality) -> bool:
    """Whether a word means "never", alone or with the noun behind it: "nie", "zu | keinem | Zeitpunkt"."""
    noun = said.sentence.head(word) if word.deprel == "det" and negates(word) else None
    is_time = noun is not None and noun.lemma.lower() in modality.times and any(said.children(noun, "case"))
    return is_time or word.text.lower() in modality.never


def is_not_yet(said: Said, negation: Word) -> bool:
    """Whether something has only not come yet: "noch keine Entscheidung", "never yet"."""
    before = said.sentence.words[negation.index - 1] if negation.index else None
    yet = stance_lexicon(said.sentence.language).modality.yet
    return before is not None and before.text.lower() in yet


def _is_joined(said: Said, negation: Word) -> bool:
    """Whether only what is joined to something that was is negated: "sei bestellt worden, aber nie geliefert"."""
    verb = said.sentence.head(negation)
    above = said.sentence.head(verb) if verb is not None and verb.deprel == "conj" else None
    return above is not None and not is_negated(said, above)


def _is_unknown(said: Said, modality: Modality) -> bool:
    """Whether nobody knows of "such" a thing: “not aware of any such purchases”, “sei nicht bekannt”."""
    speaks_of_such = any(w.text.lower() in modality.such for w in said.inside)
    return speaks_of_such and any(forms_of(w) & modality.aware for w in said.main)


def is_unaware(said: Said, modality: Modality, *, own: bool) -> bool:
    """Whether a speaker knows of no such thing: “davon sei ihm nichts bekannt”, “she had no knowledge of a deal”."""
    known = next((w for w in said.main if forms_of(w) & modality.aware), None)
    if known is None or not any(negates(w) or w.text.lower() in modality.nobody for w in said.children(known)):
        return False
    subjects = sum(w.deprel == "nsubj" for w in said.main)
    people = (w for w in said.main if w.upos == "PRON" and w.has("PronType", "Prs"))
    to_whom = any(w.deprel in EXPERIENCERS or subjects > 1 for w in people)  # trees take "ihm" for a subject, too
    adverbs = stance_lexicon(said.sentence.language).pointing.adverbs
    of_what = any(
        w.text.lower() in adverbs or (w.deprel in PHRASES and any(said.children(w, "case"))) for w in said.inside
    )
    losses = speech_lexicon(said.sentence.language).never_said
    return (own or to_whom) and of_what and not any(forms_of(w) & losses for w in said.inside)


def _tells_of_existing(said: Said, verbs: frozenset[str]) -> bool:
    """Whether the main clause says that there is something: "es gibt", "er is", "there are"."""
    expletives = in_any_language("expletives")
    anything = (w for w in said.main if w.deprel in SUBJECTS)
    by_it = any(w.deprel == "expl" or w.text.lower() in expletives for w in anything)
    return by_it and any(forms_of(w) & verbs for w in said.main)


def _exists_itself(said: Said, verbs: frozenset[str]) -> bool:
    """Whether a verb of its own tells that there is something: "zo'n brief bestaat niet"."""
    told = (w for w in said.main if w.upos == "VERB")
    return any({*forms_of(w), verb_lemma(said.sentence, w)} & verbs for w in told)


def _none_is_reported(said: Said, nots: Sequence[Word], *, exists: bool, told_past: bool) -> bool:
    """Whether the mood of reported speech tells of a thing that there was none, or that none did something.

    Who says that nobody was hurt, or that nothing was found, denies nothing.
    """
    finite = next((w for w in said.main if w.has("VerbForm", "Fin")), None)
    lexicon = stance_lexicon(said.sentence.language)
    if finite is None or not (_is_in_mood(said, finite) or is_told_by_modal(said, lexicon.modality)):
        return False
    subject = next((w for w in said.main if w.deprel in ("nsubj", "nsubj:pass", "obj") and w.upos == "NOUN"), None)
    if subject is None or forms_of(subject) & speech_lexicon(said.sentence.language).never_said:
        return False
    never = any(tells_never(said, w, lexicon.modality) and not _is_joined(said, w) for w in nots)
    if told_past and never and not _happens(said, lexicon.modality):
        return True  # "die Firma habe nie Waffen geliefert"
    if exists:
        verbs = (w for w in said.main if w.lemma.lower() in lexicon.modality.existing_by_it)
        return any(subject.head == w.index and subject.index < finite.index and is_negated(said, w) for w in verbs)
    verb = said.sentence.head(subject)
    deeds = verb is not None and verb.upos == "VERB" and not forms_of(verb) & lexicon.modality.no_deeds
    none = subject.deprel != "obj" and any(
        w.head == subject.index and w.text.lower() in lexicon.pointing.negatives for w in nots
    )
    return told_past and none and deeds


def _is_in_mood(said: Said, finite: Word) -> bool:
    return bool(speech_lexicon(said.sentence.language).carried_subjunctive) and is_subjunctive(finite)


def is_told_by_modal(said: Said, modality: Modality) -> bool:
    """Whether an auxiliary does what the mood does in German: "er | zou | geen brief zijn verstuurd"."""
    perfects = modality.perfect | modality.perfect_of_passive
    finite = next((w for w in said.main if w.has("VerbForm", "Fin")), None)
    if finite is None or finite.text.lower() not in modality.seen_from_past or not modality.perfect_of_passive:
        return False
    return any(w != finite and w.text.lower() in perfects for w in said.main)


def _happens(said: Said, modality: Modality) -> bool:
    """Whether the main clause tells what one sees, gets or is, and no deed."""
    verbs = [w for w in said.main if w.upos == "VERB"]
    return not verbs or any(forms_of(w) & modality.no_deeds - modality.getting for w in verbs)


def _is_of_such_a_thing(said: Said, modality: Modality) -> bool:
    """Whether "such a" thing is what the main clause is about: its subject or object."""
    main = {w.index for w in said.main}
    such = (w for w in said.inside if w.text.lower() in modality.such and w.head in main)
    return any(said.sentence.words[w.head].deprel in (*SUBJECTS, "nsubj:pass") for w in such)
