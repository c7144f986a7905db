"""Whether a denial that tells its matter itself is of one with a claim: “Orbita sold grain”, “It never sold any”."""

from __future__ import annotations

from wederhoor.extract.clauses import clause_words
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.answering_context import Context
from wederhoor.extract.statements.contents import negates
from wederhoor.extract.statements.drafts import REJECTING, Draft, Rule, words_of
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.read.reading import Reading
from wederhoor.record import EventType
from wederhoor.text.words import n_letters_alike

IN_WORDS: frozenset[Rule] = frozenset(("clause", "quotation", "free indirect", "as said", "phrase", "colon"))
NAMING = ("NOUN", "PROPN")
MAX_WORDS_NAMING = 6
MIN_WORD, MIN_STEM = 4, 5  # letters that two words of one stem share: a whole word, or the beginning of both
TELLING = (*NAMING, "VERB", "ADJ", "NUM")
MIN_REPEATED = 2  # words


def denies_in_words(draft: Draft) -> bool:
    """Whether a denial tells itself what was not so."""
    return draft.stance == "deny" and draft.points_to is None and draft.rule in IN_WORDS


def n_shared(draft: Draft, other: Draft, context: Context) -> int:
    """How many things both name where both tell of a deed of one kind, and of no two doers; 0 for other pairs.

    Of deeds that no event tells the words count, where most of the denial's stand in the other.
    """
    kinds = {event.type for event in context.told_in(draft)} & {event.type for event in context.told_in(other)}
    if not kinds:
        return _n_repeated(draft, other, context)
    own, theirs = (_doers(one, kinds, context) for one in (draft, other))
    own = own or _house_of(draft, context)
    if own and theirs and not own & theirs:
        return 0
    return len(_things(draft, context) & _things(other, context))


def says_not(draft: Draft, context: Context) -> bool:
    """Whether somebody plainly says that something is not, or was not, so.

    Behind a word of denying it is only the denier's own version.
    """
    verbs = speech_lexicon(context.sentence_of(draft).language).verbs
    may_be = draft.stance == "assert" and draft.points_to is None and draft.rule in IN_WORDS
    may_be = may_be and verbs.get(draft.cue_lemma) not in REJECTING
    return may_be and draft.speaker is not None and any(negates(w) for w in context.words_of(draft))


def contradicts(draft: Draft, other: Draft, context: Context) -> bool:
    """Whether a draft says in the words of another that what that says is not so."""
    is_plain = other.stance == "assert" and not any(negates(w) for w in context.words_of(other))
    return is_plain and bool(_n_repeated(draft, other, context))


def _n_repeated(draft: Draft, other: Draft, context: Context) -> int:
    own, theirs = _telling_words(draft, context), _telling_words(other, context)
    shared = sum(any(are_of_one_stem(word, said) for said in theirs) for word in own)
    return shared if shared >= MIN_REPEATED and 2 * shared > len(own) else 0


def _telling_words(draft: Draft, context: Context) -> set[str]:
    telling = (w for w in context.words_of(draft) if w.upos in TELLING and not negates(w))
    return {w.lemma.lower() for w in telling if len(w.lemma) >= MIN_WORD}


def are_of_one_stem(one: str, two: str) -> bool:
    """Whether one word is the beginning of the other, or both begin alike: “verkopen”, “verkoop”."""
    shared = n_letters_alike(one, two)
    return one == two or shared >= MIN_STEM or MIN_WORD <= shared == min(len(one), len(two))


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
    things = {w.lemma.lower() for w in context.words_of(draft) if w.upos in NAMING}
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
    """Whether an event of one kind is told in both, or the deed's name is made from a verb ("shipped", "shipments").

    Or what it was done to is the same.
    """
    kinds = {event.type for event in context.told_in(draft)}
    if any(event.type in kinds for event in context.told_in(other)):
        return True
    nouns = [w.lemma.lower() for w in context.words_of(draft) if w.upos in NAMING]
    said = {w.lemma.lower() for w in context.words_of(other) if w.upos in TELLING}
    if any(are_of_one_stem(noun, word) for noun in nouns[1:] for word in said):
        return True  # "denied the fall of | the port"
    language = context.reading.sentences[other.sentence].language
    stems = (_stem(w.lemma.lower(), language) for w in context.words_of(other) if w.upos == "VERB")
    return any(len(stem) >= MIN_WORD and noun.startswith(stem) for stem in stems for noun in nouns[:1])


def _stem(verb: str, language: str) -> str:
    """A verb's dictionary form without its ending ("liefern", "leveren", "ship")."""
    endings = sorted(clause_words(language).infinitive_endings, key=len, reverse=True)
    return next((verb.removesuffix(end) for end in endings if verb.endswith(end)), verb)
