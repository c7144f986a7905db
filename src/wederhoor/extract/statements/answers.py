"""Denials and doubts that only point to what they answer (“denied it”), tied to the statement that they mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.answering_context import Context
from wederhoor.extract.statements.antecedents import Antecedents
from wederhoor.extract.statements.countries import countries_named, countries_of_speaker
from wederhoor.extract.statements.cues import cue_lemma
from wederhoor.extract.statements.drafts import REJECTING, Draft, words_of
from wederhoor.extract.statements.houses import are_of_one_house
from wederhoor.extract.statements.same_matter import denies_in_words, n_shared, names_deed, tell_of_one_deed
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.read.reading import Reading
from wederhoor.record import Event, EventType, Stance

MAX_SENTENCES_BACK = 6
MAX_SENTENCES_ON = 2
NEAR = 2  # sentences; a pronoun and a plain noun point no farther without another hint
ANSWERABLE: frozenset[Stance] = frozenset(("assert", "promise", "predict", "warn", "demand", "support", "oppose"))
PLANNING: frozenset[Stance] = frozenset(("promise", "predict", "demand"))
# what weighs: the other side is named, the kind fits, something happens in it, somebody says it, it is a charge
SIDE, KIND, EVENT, SPOKEN, CHARGE = 3, 2, 0.75, 1, 1
NEXT = 2  # what a pronoun means was mostly said in the sentence before
OWN_VOICE_NEAR = 1  # sentences; what the report itself tells is denied in the next one, or not at all
TOLD_BY_OTHERS = ("accusation", "guilt", "report")  # what the report tells itself is none of these
OFFICIAL: frozenset[EventType] = frozenset(("detain", "sanction", "restrict", "appoint", "suspend"))
ASKING: frozenset[Stance] = frozenset(("demand", "promise", "support"))


def answered_by(
    drafts: Sequence[Draft], reading: Reading, index: MentionIndex, events: Sequence[Event]
) -> Mapping[int, Draft]:
    """By the `id()` of a draft that points to a statement: that statement. Those that fit none are left out."""
    told = sorted(events, key=lambda event: event.trigger.start)
    context = Context(reading, index, Antecedents(index), told, [event.trigger.start for event in told])
    ordered = sorted(drafts, key=lambda d: (d.sentence, d.content))
    found: dict[int, Draft] = {}
    for position, draft in enumerate(ordered):
        if draft.points_to is None and not (names_deed(draft, reading) or denies_in_words(draft)):
            continue
        if (own := _own_clause(draft, ordered[position + 1 :])) is not None:
            found[id(draft)] = own
            continue
        before = _until(ordered, range(position - 1, -1, -1), draft, MAX_SENTENCES_BACK)
        after = _until(ordered, range(position + 1, len(ordered)), draft, MAX_SENTENCES_ON)
        block = reading.sentences[draft.sentence].block
        same_paragraph = [d for d in after if reading.sentences[d.sentence].block == block]
        best = _best(draft, before, context)
        if best is None and draft.points_to != "pronoun" and not denies_in_words(draft):  # "it" and "das" point back
            best = _best(draft, same_paragraph, context)
        if best is not None:
            found[id(draft)] = best
    return found


def opposed(draft: Draft, meant: Draft | None, reading: Reading) -> Draft:
    """Who rejects what was demanded denies nothing: “Falk forderte die Rückgabe. Das lehnte Berg ab.”."""
    rejecting = stance_lexicon(reading.sentences[draft.sentence].language).rejecting
    turns_down = draft.stance == "deny" and draft.points_to == "pronoun" and draft.cue_lemma in rejecting
    return replace(draft, stance="oppose") if turns_down and meant is not None and meant.stance in ASKING else draft


def _own_clause(draft: Draft, others: Sequence[Draft]) -> Draft | None:
    """What a denied noun itself holds: “wies Berichte aus Peru zurück, der Hafen sei zu”."""
    start, end = draft.content
    if draft.points_to is None:
        return None
    same = takewhile(lambda d: d.sentence == draft.sentence, others)
    own = (d for d in same if d.cue is not None and start <= d.cue[0] < end)
    return next((d for d in own if d.speaker != draft.speaker), None)


def _until(ordered: Sequence[Draft], positions: range, draft: Draft, farthest: int) -> list[Draft]:
    """Drafts from the nearest on, no more than `farthest` sentences away."""
    near: list[Draft] = []
    for position in positions:
        if abs(ordered[position].sentence - draft.sentence) > farthest:
            break
        near.append(ordered[position])
    return near


def _best(draft: Draft, others: Sequence[Draft], context: Context) -> Draft | None:
    """The one that fits best; of equals the nearest."""
    best, most = None, 0.0
    for other in others:
        fit = _fit(draft, other, context) if _may_be_meant(draft, other, context) else 0.0
        if fit > most:
            best, most = other, fit
    return best


def _may_be_meant(draft: Draft, other: Draft, context: Context) -> bool:
    """Whether the draft can answer the other: a statement in words of its own, by another speaker."""
    if other.points_to is not None:
        return False
    if other.stance not in ANSWERABLE and not _tells_what_was_not(draft, other, context.reading):
        return False
    if (other.cue is not None and other.cue == draft.cue) or (other.speaker and other.speaker == draft.speaker):
        return False  # what stands behind the colon of a denial is the denier's own version
    if other.content[0] < draft.content[1] and draft.content[0] < other.content[1]:
        return False
    if are_of_one_house(draft, other, context) or not _claims(other, context):
        return False
    if denies_in_words(draft):
        if not n_shared(draft, other, context):
            return False
    elif draft.points_to is None and not tell_of_one_deed(draft, other, context):
        return False
    if other.rule == "own voice" and _tells_of_refusal(other, context.reading):
        return False
    if draft.stance == "demand" and other.stance not in ASKING:
        return False  # "pocht darauf" on what was demanded
    if draft.points_to == "proposal" and _tells_more(draft, context) and other.stance not in ASKING:
        return False  # "rejected calls | for his resignation"
    if draft.points_to in ("accusation", "guilt") and not _is_of_guilt(draft, other, context):
        return False
    own = context.antecedents.side_of(draft.speaker)
    return not own or own != context.antecedents.side_of(other.speaker)


def _tells_more(draft: Draft, context: Context) -> bool:
    """Whether a noun that points to something says itself what it is about."""
    sentence = context.reading.sentences[draft.sentence]
    after = next((w for w in sentence.words if w.start >= draft.content[1]), None)
    inside = any(w.deprel in ("nmod", "acl", "obl") for w in words_of(draft, context.reading))
    return inside or (after is not None and after.upos == "ADP" and sentence.words[after.head].upos == "NOUN")


def _tells_what_was_not(draft: Draft, other: Draft, reading: Reading) -> bool:
    """Whether what a denial or doubt points to may be that something was not so: “he knew nothing, his lawyer said”.

    Who "denied it" behind another denial denies the same charge, and not that denial.
    """
    if other.stance != "deny" or not other.plain or draft.points_to in ("accusation", "guilt", None):
        return False
    language = reading.sentences[draft.sentence].language
    denies = speech_lexicon(language).verbs.get(draft.cue_lemma) == "deny"
    return not denies or draft.cue_lemma in stance_lexicon(language).contradicting


def _is_of_guilt(draft: Draft, other: Draft, context: Context) -> bool:
    """Whether a statement can be what somebody is accused of: no arrest or penalty that nobody disputes.

    Who denies a part in something answers only those who name them.
    """
    is_known = bool(context.antecedents.side_of(draft.speaker))
    if draft.points_to == "guilt" and is_known and not _names_side(draft, other, context):
        return False
    kinds = {event.type for event in context.told_in(other)}
    is_told = _is_charge(other, context.reading) or _tells_of(other, "accusation", context.reading)
    return is_told or not kinds & OFFICIAL


def _claims(other: Draft, context: Context) -> bool:
    """Whether there is anything to deny: a verb, a number or an event, and no mere exclamation ("Eine Sauerei")."""
    words = words_of(other, context.reading)
    told = other.rule not in ("quotation", "clause") or other.mode != "direct" or bool(context.told_in(other))
    return told or any(w.upos in ("VERB", "AUX", "NUM") for w in words)


def _tells_of_refusal(draft: Draft, reading: Reading) -> bool:
    """Whether a report tells itself that somebody denied or rejected something ("Peru rejects claim", a title)."""
    lexicon = speech_lexicon(reading.sentences[draft.sentence].language)
    sentence = reading.sentences[draft.sentence]
    lemmas = (cue_lemma(sentence, word) for word in words_of(draft, reading) if word.upos == "VERB")
    return any(lexicon.verbs.get(lemma, lexicon.objects.get(lemma)) in REJECTING for lemma in lemmas)


def _fit(draft: Draft, other: Draft, context: Context) -> float:
    """How well a statement fits as what a denial means; 0 or less for not at all."""
    distance = abs(draft.sentence - other.sentence)
    hints = SIDE if _names_side(draft, other, context) else 0
    hints += n_shared(draft, other, context) if denies_in_words(draft) else 0
    if draft.points_to not in ("pronoun", "thing") and _is_of_kind(draft, other, context.reading):
        hints += KIND
    told_here = other.rule == "own voice"
    hearsay = draft.points_to in TOLD_BY_OTHERS and not hints and not _tells_of(other, draft.points_to, context.reading)
    if told_here and (distance > OWN_VOICE_NEAR or hearsay):
        return 0.0
    telling = EVENT if context.told_in(other) else 0
    telling += 0 if told_here else SPOKEN
    telling += NEXT if _is_pronoun(draft, context.reading) and distance <= 1 and not told_here else 0
    telling += CHARGE if _is_charge(other, context.reading) else 0
    return 1 + hints + telling - distance / 3 if hints or distance <= NEAR else 0.0


def _is_pronoun(draft: Draft, reading: Reading) -> bool:
    """Whether a denial points with a word to the sentence before: "it", "das"; "spoke of inventions" does not."""
    pointing = stance_lexicon(reading.sentences[draft.sentence].language).pointing
    known = pointing.pronouns | pointing.demonstratives | pointing.adverbs
    return draft.points_to == "pronoun" and any(w.text.lower() in known for w in words_of(draft, reading))


def _tells_of(draft: Draft, kind: str | None, reading: Reading) -> bool:
    """Whether a sentence itself speaks of rumours or charges ("Gerüchte machten die Runde")."""
    sentence = reading.sentences[draft.sentence]
    nouns = stance_lexicon(sentence.language).pointing.nouns.get(kind or "", frozenset())
    return any(word.text.lower() in nouns for word in sentence.words)


def _is_charge(draft: Draft, reading: Reading) -> bool:
    pointing = stance_lexicon(reading.sentences[draft.sentence].language).pointing
    return draft.cue_lemma in pointing.accusing


def _names_side(draft: Draft, other: Draft, context: Context) -> bool:
    """Whether the statement names who denies it, or the sentence of the denial names who stated it."""
    sentence = context.reading.sentences[draft.sentence]
    sides = context.antecedents
    own, theirs = sides.side_of(draft.speaker), sides.side_of(other.speaker)
    told = context.reading.sentences[other.sentence]
    # of "accused Peru of having …" the accused stands beside what is said
    place = (told.start, told.end) if _is_charge(other, context.reading) else other.content
    named = {sides.side(m) for m in context.index.inside(*place)} - {theirs}
    denied = {sides.side(m) for m in context.index.inside(sentence.start, sentence.end)}
    countries = countries_of_speaker(draft, context.reading)
    is_of_country = bool(countries & countries_named(place, context.index))
    return is_of_country or (bool(own) and own in named) or (bool(theirs) and theirs in denied)


def _is_of_kind(draft: Draft, other: Draft, reading: Reading) -> bool:
    """Whether "the accusation", "the report", "the plan" is a fitting word for the statement."""
    sentence = reading.sentences[other.sentence]
    pointing = stance_lexicon(sentence.language).pointing
    if draft.points_to == "plan":
        words = {form for w in sentence.words for form in (w.text.lower(), w.lemma.lower())}
        return other.stance in PLANNING or bool(words & pointing.planning)
    if draft.points_to == "accusation":
        return other.cue_lemma in pointing.accusing
    if draft.points_to == "report":
        return other.mode == "hearsay" or other.rule in ("phrase", "as said")
    return other.cue is not None
