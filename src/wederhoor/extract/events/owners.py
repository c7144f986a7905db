"""Whose deed it is by a possessor: "Armenia froze [its] membership", "[its] pumps went to Mali"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wederhoor.extract.events.amounts import Part
from wederhoor.extract.events.argument import Argument
from wederhoor.extract.events.forms import verb_forms
from wederhoor.extract.events.kinds import name_of
from wederhoor.extract.events.scene import Scene
from wederhoor.extract.events.subjects import subject_words
from wederhoor.extract.events.trigger import Trigger
from wederhoor.record import EntityType, Role

OWNING: frozenset[EntityType] = frozenset(("company", "organisation", "government", "person"))


def owned(scene: Scene, trigger: Trigger, arguments: list[Argument]) -> list[Argument]:
    """The arguments of a noun, with the subject of the clause for a pronoun that stands for it."""
    return [_named(scene, trigger, a) for a in _without_judge(scene, trigger, arguments)]


def _without_judge(scene: Scene, trigger: Trigger, arguments: list[Argument]) -> list[Argument]:
    """The arguments of a noun, without a possessor who is held to be the one who only judges it: "accepted [his] …"."""
    head = scene.sentence.head(trigger.word)
    if head is None or head.upos != "VERB" or not {*verb_forms(scene.sentence, head)} & scene.frames.higher.of_others:
        return arguments
    judges = [m for w in subject_words(scene.sentence, head) if (m := name_of(scene, w)) is not None]
    ids = {mention_id for m in judges for mention_id in (m.id, m.antecedent) if mention_id is not None}
    possessors = [a for a in arguments if a.slot == "possessive"]
    owners = [a for a in possessors if (owner := scene.mentions.covering(a.word)) and owner.antecedent in ids]
    return [a for a in arguments if a not in owners]


def _named(scene: Scene, trigger: Trigger, argument: Argument) -> Argument:
    """A possessor that stands for the subject of the clause, as that: "[Armenia] froze [its] membership"."""
    owner = scene.mentions.covering(argument.word) if argument.slot == "possessive" else None
    if owner is None or owner.form != "pronoun" or owner.antecedent is None:
        return argument
    head = scene.sentence.head(trigger.word)
    for subject in subject_words(scene.sentence, head)[:1] if head is not None and head.upos == "VERB" else ():
        mention = name_of(scene, subject)
        if mention is not None and mention.id == owner.antecedent:
            return Argument("possessive", subject)
    return argument


def find_owner(scene: Scene, trigger: Trigger, parts: Sequence[Part]) -> Iterator[Part]:
    """Whose goods go somewhere, where nobody is told to send them: "[its] pumps went to Mali"."""
    if trigger.frame.type != "supply" or trigger.frame.subject != "goods":
        return
    if any(part.role.role in ("agent", "origin") for part in parts):
        return
    for goods in (part.head for part in parts if part.role.role == "goods"):
        for word in scene.sentence.children(goods, "nmod:poss", "det:poss"):
            mention = scene.mentions.covering(word)
            if mention is not None and mention.type in OWNING and (mention.form == "name" or mention.antecedent):
                yield Part(Role(role="agent", words=mention.words, mention=mention.id), word)
