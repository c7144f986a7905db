"""Whether a word can play a role in an event: by its grammar, its preposition, and what kind of thing it names."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from wederhoor.extract.clauses import clause_words, is_little
from wederhoor.extract.events.forms import case_of, folded, is_one_of, noun_end
from wederhoor.extract.events.frames import Frame, Kind
from wederhoor.extract.events.kinds import is_abstract, is_actor, is_any, is_carrier_noun, is_middleman, is_unlisted
from wederhoor.extract.events.scene import Scene
from wederhoor.extract.events.stood_for import behind_noun
from wederhoor.extract.events.ways import MOVING, PLACES, STARTED, WAYS
from wederhoor.read.reading import Word
from wederhoor.record import EntityType, EventType, Mention, RoleName
from wederhoor.text.gazetteer import lookup

LIVING: frozenset[Kind] = frozenset(("name", "actor", "person", "firm", "body"))
# done by people or bodies; a deed may well harm, stop or restrict something
BY_SOMEBODY: frozenset[EventType] = frozenset(
    (
        "supply",
        "trade",
        "finance",
        "travel",
        "deploy",
        "visit",
        "meet",
        "appoint",
        "agree",
        "sanction",
        "negotiate",
        "own",
    )
)
# "captured Goma" arrests nobody, "das Ministerium übernimmt Anna Berg" buys none, "übernahm die Spedition" names none
NEVER_BEFALLS: Mapping[EventType, tuple[EntityType, ...]] = MappingProxyType(
    {
        "detain": ("place",),
        "own": ("person",),
        "join": ("person",),
        "appoint": ("company", "organisation", "place", "government"),
    }
)
TIES: frozenset[EventType] = frozenset(("link", "join", "own", "cooperate"))
PRONOUN_ROLES: frozenset[RoleName] = frozenset(("agent", "patient", "recipient"))


def is_unfit(scene: Scene, frame: Frame, name: RoleName, word: Word, mention: Mention | None) -> bool:
    """Whether a word can play a role in no event, or this one in none of this type."""
    if word.index in scene.time_words or word.upos in ("NUM", "VERB", "AUX", "PUNCT", "SYM"):
        return True
    pronoun = word.upos in ("PRON", "DET")
    if pronoun and is_little(word, "asking"):
        return not _befell_nobody(scene, frame, name, word)
    named = mention is not None and mention.form == "name"
    if name == "goods" and not named and noun_end(word, scene.frames.nouns["not_sold"], scene.sentence.language):
        return True  # "accused of selling the country"
    if name == "agent" and frame.type in ("trade", "supply") and _made_it(scene, word):
        return True
    handed_over = name == "goods" and "person" in frame.kinds.get("goods", ())
    if pronoun and not handed_over and (name not in PRONOUN_ROLES or (mention is None and is_little(word, "relative"))):
        return True
    if name == "via" and is_middleman(scene, word):
        return False
    unnamed_doer = name == "agent" and mention is None and frame.type in BY_SOMEBODY
    if unnamed_doer and (is_deed(scene, word) or is_abstract(scene, word, mention) or _is_work(scene, word)):
        return True
    if name == "patient" and _never_befell(scene, frame, word, mention):
        return True
    if name in WAYS and frame.type not in (STARTED if name == "origin" else MOVING):
        return True
    if name == "place" and case_of(scene.sentence, word) in clause_words(scene.sentence.language).on_place:
        # what happens on an island happens there; much else that is told with "on" is no place
        named = mention is not None and mention.type == "place" and mention.form != "pronoun"
        return not (named or (mention is None and is_any(scene, word, None, ("place",))))
    return name in PLACES and not _is_place(scene, word, mention)


def _never_befell(scene: Scene, frame: Frame, word: Word, mention: Mention | None) -> bool:
    """Whether events of this type do not happen to what a word names."""
    if frame.type == "join" and _is_country(scene, word):
        return True  # "barred from entering [Peru]"
    if mention is None:
        return frame.type == "meet" and _hears_a_speech(scene, word)
    is_of_kind = mention.form != "pronoun" and mention.type in NEVER_BEFALLS.get(frame.type, ())
    return is_of_kind and not is_any(scene, word, None, ("firm", "body"))


def _is_country(scene: Scene, word: Word) -> bool:
    known = lookup(word.text, scene.sentence.language) if word.upos == "PROPN" else None
    return known is not None and known.kind == "country"


def _hears_a_speech(scene: Scene, word: Word) -> bool:
    """Whether many people are spoken to, and nobody is named: "spoke [to supporters]"."""
    return word.has("Number", "Plur") and case_of(scene.sentence, word) in scene.frames.grammar.addressing


def _made_it(scene: Scene, word: Word) -> bool:
    """Whether somebody is told as the maker of a work of art: "a still life by [Anna Berg]"."""
    noun = behind_noun(scene.sentence, word)
    return noun is not None and _is_work(scene, noun)


def _is_work(scene: Scene, word: Word) -> bool:
    return noun_end(word, scene.frames.nouns["works"], scene.sentence.language) is not None


def is_deed(scene: Scene, word: Word) -> bool:
    """Whether a noun tells of an event and nobody who acts: "[sanctions] loom if …"."""
    end = noun_end(word, scene.frames.by_noun, scene.sentence.language) if word.upos == "NOUN" else None
    frames = scene.frames.by_noun[end] if end is not None else ()
    # nouns of ties name those who have them: "ally", "member", "owner"
    tells = bool(frames) and all(frame.type not in TIES for frame in frames)
    return tells and not is_any(scene, word, None, ("actor", "person", "firm", "goods"))


def _befell_nobody(scene: Scene, frame: Frame, name: RoleName, word: Word) -> bool:
    """Whether somebody says that nobody was arrested or hurt: an event that did not happen."""
    grammar = scene.frames.grammar
    no_one = any(is_one_of(w, grammar.negative_determiners) for w in scene.sentence.children(word, "det"))
    return frame.type in ("detain", "harm") and name == "patient" and (no_one or is_one_of(word, grammar.negation))


def may_be(scene: Scene, frame: Frame, name: RoleName, word: Word, mention: Mention | None) -> bool:
    """Whether a word of no known kind may play a role: "the [coastguards] impounded", "delivered [valves]"."""
    kinds = frame.kinds.get(name, ())
    if name == "goods":
        return "goods" in kinds and is_any(scene, word, mention, ("thing",)) and is_unlisted(scene, word, mention)
    return name in PRONOUN_ROLES and bool(LIVING & set(kinds)) and is_unlisted(scene, word, mention)


def is_right_kind(scene: Scene, frame: Frame, name: RoleName, word: Word, mention: Mention | None) -> bool:
    if name == "via" and is_middleman(scene, word):
        return True
    if name == "agent" and frame.type == "travel" and is_carrier_noun(scene, word):
        return True
    if name in WAYS and mention is None and word.upos == "PROPN":
        return True  # `_is_place` has looked at it
    kinds = frame.kinds.get(name)
    if kinds is None:
        unharmed = frame.type == "harm" and name == "patient" and is_abstract(scene, word, mention)
        return not unharmed and (name != "goods" or not is_actor(scene, word, mention))
    if frame.subject_words and name == frame.subject and is_listed(scene, frame.subject_words, word):
        return True
    return is_any(scene, word, mention, kinds) or (
        name in frame.listed_roles() and is_listed(scene, frame.object_words, word)
    )


def _is_place(scene: Scene, word: Word, mention: Mention | None) -> bool:
    case, little = case_of(scene.sentence, word), clause_words(scene.sentence.language)
    if mention is not None:
        # a person of one name behind "nach" is a town misread
        by_way = mention.type == "person" and case in little.to_place and " " not in mention.name
        return (mention.type != "person" or by_way) and mention.form != "pronoun"
    if word.upos == "PROPN" and case in little.to_or_from:
        return True  # a port that nobody knows
    return is_any(scene, word, mention, ("place",))


def is_listed(scene: Scene, words: tuple[str, ...], word: Word) -> bool:
    return noun_end(word, folded(words), scene.sentence.language) is not None
