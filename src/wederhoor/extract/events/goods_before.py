"""Goods that a sentence only points back to: "bought the cameras and passed [them] on"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import msgspec

from wederhoor.extract.events.amounts import Part, amount_role, quantity_of
from wederhoor.extract.events.forms import is_at_place, says
from wederhoor.extract.events.frames import Frame
from wederhoor.extract.events.kinds import is_any, is_goods, name_of, phrase
from wederhoor.extract.events.scene import Amount, Scene
from wederhoor.extract.mentions.agreement import forms_of_noun, pronoun_forms
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Role, RoleName
from wederhoor.text.goods import goods_category

SPOKEN_OF = ("obj", "nsubj", "nsubj:pass", "iobj", "conj", "root")  # rather than what only describes another noun


def goods_meant(scene: Scene, pronoun: Word) -> list[Word]:
    """The words of the goods that a pronoun stands for, in its own sentence or one shortly before; empty for none."""
    forms = pronoun_forms("thing", scene.sentence.language).get(pronoun.text.lower())
    if pronoun.upos == "NUM":  # "the first [ten]"
        forms = frozenset(("Plur",))
    if forms is None or (not forms <= {"Plur"} and _is_person(scene, pronoun)) or _are_people(scene, pronoun):
        return []
    verb = scene.sentence.head(pronoun)
    beside = {w.index for w in scene.sentence.children(verb)} if verb else set()
    earlier = [w for w in scene.sentence.words[: pronoun.index] if w.index not in beside]
    for sentence, words in ((scene.sentence, earlier), *((s, s.words) for s in scene.before)):
        found = [w for w in words if w.upos == "NOUN" and forms & forms_of_noun(sentence, w)]
        goods = [w for w in found if _is_goods_of(scene, sentence, w) and not _hears(sentence, w)]
        if goods:
            meant = max(goods, key=lambda w: (w.deprel in SPOKEN_OF, w.index))
            told_of = sentence.children(meant, "nummod", "nmod")
            others = (w.index for w in told_of if w.upos == "NUM" or is_at_place(sentence, w))
            return phrase(sentence, meant, others)
    return []


def _hears(sentence: Sentence, word: Word) -> bool:
    """Whether a noun names to whom something is said: "told Serbian [television] that …"."""
    head = sentence.head(word)
    if head is None or head.upos != "VERB" or word.deprel not in ("obj", "iobj", "obl", "obl:arg"):
        return False
    return says(sentence, head) and any(True for _ in sentence.children(head, "ccomp", "parataxis"))


def _is_person(scene: Scene, pronoun: Word) -> bool:
    mention = scene.mentions.covering(pronoun)
    return mention is not None and mention.type == "person"


def _are_people(scene: Scene, pronoun: Word) -> bool:
    """Whether "they" stands for people; for one person of a name it does not."""
    mention = scene.mentions.covering(pronoun)
    if mention is None or mention.type != "person":
        return False
    meant = next((m for m in scene.mentions.mentions if m.id == mention.antecedent), None)
    return meant is None or meant.form != "name"


def _is_goods_of(scene: Scene, sentence: Sentence, word: Word) -> bool:
    return is_goods(scene.at(sentence), word, scene.mentions.covering(word))


def hands_people_over(scene: Scene, frame: Frame, pronoun: Word) -> bool:
    """Whether a pronoun stands for people who are handed over: "Poland extradited [them]"."""
    return "person" in frame.kinds.get("goods", ()) and is_any(scene, pronoun, name_of(scene, pronoun), ("person",))


def goods_told_before(
    scene: Scene, frame: Frame, pronoun: Word, amount: Amount | None, role: RoleName = "goods"
) -> Iterator[Part]:
    """Goods that were named before and are only pointed to here, in the words that name them."""
    words = goods_meant(scene, pronoun) if "goods" in frame.kinds.get(role, ()) else []
    if not words and amount is not None and pronoun.upos == "NUM":
        yield Part(amount_role("quantity", scene, amount, pronoun), pronoun)
    if words:
        cited = scene.report.cite(words[0].start, words[-1].end)
        category = goods_category(cited.text, scene.sentence.language)
        yield Part(Role(role=role, words=cited, mention=None, category=category), pronoun)
        for part in quantity_of(scene, amount, pronoun, pronoun) if amount is not None else ():
            yield replace(part, role=msgspec.structs.replace(part.role, unit=words[-1].text))
