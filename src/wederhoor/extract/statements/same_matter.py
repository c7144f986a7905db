"""Whether a denial that tells its matter itself is of one with a claim: “Orbita sold grain”, “It never sold any”."""

from __future__ import annotations

from wederhoor.extract.clauses import clause_words
from wederhoor.extract.statements.answering_context import Context
from wederhoor.extract.statements.drafts import Draft, Rule, words_of
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.read.reading import Reading
from wederhoor.record import EventType

IN_WORDS: frozenset[Rule] = frozenset(("clause", "quotation", "free indirect", "as said", "phrase", "colon"))
NAMING = ("NOUN", "PROPN")
MAX_WORDS_NAMING = 6
MIN_STEM = 4  # letters


def denies_in_words(draft: Draft) -> bool:
    """Whether a denial tells itself what was not so."""
    return draft.stance == "deny" and draft.points_to is None and draft.rule in IN_WORDS


def n_shared(draft: Draft, other: Draft, context: Context) -> int:
    """How many things both name where both tell of a deed of one kind, and of no two doers; 0 for other pairs."""
    kinds = {event.type for event in context.told_in(draft)} & {event.type for event in context.told_in(other)}
    if not kinds:
        return 0
    own, theirs = (_doers(one, kinds, context) for one in (draft, other))
    own = own or _house_of(draft, context)
    if own and theirs and not own & theirs:
        return 0
    return len(_things(draft, context) & _things(other, context))


def _doers(draft: Draft, kinds: set[EventType], context: Context) -> set[str]:
    """Those who do such a deed, as a content tells it."""
    deeds = (event for event in context.told_in(draft) if event.type in kinds)
    named = (role.mention for event in deeds for role in event.roles if role.role == "agent")
    return {context.antecedents.side(mention) for mention in named} - {""}


def _house_of(draft: Draft, context: Context) -> set[str]:
    """Those for whom a speaker answers: "Orbita's lawyer said his firm had sold nothing"."""
    if draft.speaker is None:
        return set()
    speaker, inside = draft.speaker.mention, context.index.inside(*draft.speaker.words)
    others = (mention for mention in inside if mention is not speaker or mention.type != "person")
    return {context.antecedents.side(mention) for mention in others} - {""}


def _things(draft: Draft, context: Context) -> set[str]:
    """The things that a content names, and who they are, without the one who says it."""
    named = {context.antecedents.side(m) for m in context.index.inside(*draft.content)}
    things = {w.lemma.lower() for w in words_of(draft, context.reading) if w.upos in NAMING}
    return (named | things) - {"", context.antecedents.side_of(draft.speaker)}


def names_deed(draft: Draft, reading: Reading) -> bool:
    """Whether a denial names a deed that the reader knows of: "denied the shipments"."""
    if draft.stance != "deny" or draft.rule not in ("object", "pointing"):
        return False
    words = words_of(draft, reading)
    shown = stance_lexicon(reading.sentences[draft.sentence].language).pointing.demonstratives
    definite = words[0].has("Definite", "Def") or words[0].text.lower() in shown
    return definite and len(words) <= MAX_WORDS_NAMING


def tell_of_one_deed(draft: Draft, other: Draft, context: Context) -> bool:
    """Whether an event of one kind is told in both, or the deed's name is made from a verb ("shipped", "shipments")."""
    kinds = {event.type for event in context.told_in(draft)}
    if any(event.type in kinds for event in context.told_in(other)):
        return True
    named = next((w.lemma.lower() for w in words_of(draft, context.reading) if w.upos == "NOUN"), "")
    language = context.reading.sentences[other.sentence].language
    stems = (_stem(w.lemma.lower(), language) for w in words_of(other, context.reading) if w.upos == "VERB")
    return any(len(stem) >= MIN_STEM and named.startswith(stem) for stem in stems)


def _stem(verb: str, language: str) -> str:
    """A verb's dictionary form without its ending ("liefern", "leveren", "ship")."""
    endings = sorted(clause_words(language).infinitive_endings, key=len, reverse=True)
    return next((verb.removesuffix(end) for end in endings if verb.endswith(end)), verb)
