"""What a ship or lorry had on board, and whether it is the carrier that a sentence tells of or the goods."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wederhoor.extract.clauses import clause_words, is_little
from wederhoor.extract.events.amounts import Part, amount_role
from wederhoor.extract.events.forms import case_of
from wederhoor.extract.events.kinds import is_carrier_noun, is_goods, name_of, phrase
from wederhoor.extract.events.scene import Scene
from wederhoor.extract.events.subjects import subject_words
from wederhoor.extract.events.trigger import Trigger
from wederhoor.extract.phrases import below
from wederhoor.read.reading import Word
from wederhoor.record import Role
from wederhoor.text.goods import goods_category

CARRIERS = ("ships", "aircraft")
REACH = 8  # words behind "with" in which the cargo is named


def is_carrier(trigger: Trigger, scene: Scene, parts: Sequence[Part]) -> bool:
    """Whether what seems to be sent is a ship that sails: a journey, no delivery."""
    verb = trigger.verb
    if verb is None or trigger.frame.subject != "goods":
        return False
    subjects = {w.index for w in subject_words(scene.sentence, verb)}
    moved = [p for p in parts if p.role.role == "goods" and p.head.index in subjects]
    sails = any(p.role.category in CARRIERS or _runs(scene, p.head) for p in moved)
    return sails and any(frame.type == "travel" for frame in scene.frames.by_verb.get(verb.lemma.lower(), ()))


def _runs(scene: Scene, word: Word) -> bool:
    """Whether a noun names what runs by itself and alone, as a train does; several lorries may be a delivery."""
    alone = word.has("Number", "Sing") and not any(a.holds(word) or a.top.head == word.index for a in scene.amounts)
    return alone and is_carrier_noun(scene, word)


def find_cargo(scene: Scene, trigger: Trigger) -> Iterator[Part]:
    """Goods that a journey tells of: "left with 80,000 tonnes of crude", "a freighter carrying wheat docked"."""
    verb, sentence = trigger.verb, scene.sentence
    if verb is None or trigger.frame.type != "travel":
        return
    inside = below(sentence, verb)
    carried = [
        w
        for s in subject_words(sentence, verb)
        for c in sentence.children(s, "acl")
        for w in sentence.children(c, "obj")
    ]
    for opener in (w for w in sentence.words if w.index in inside and is_little(w, "with_cargo")):
        carried += _first_goods(scene, sentence.words[opener.index + 1 : opener.index + 1 + REACH])
    for word in carried:
        goods = next(_first_goods(scene, sentence.words[word.index : word.index + REACH]), None)
        if goods is not None:
            yield from _cargo(scene, goods)
            return


def _first_goods(scene: Scene, words: Sequence[Word]) -> Iterator[Word]:
    """The first noun that names goods, behind nothing but what counts or describes it."""
    for word in words:
        if word.upos in ("VERB", "AUX", "PUNCT"):
            return
        if word.upos == "NOUN" and is_goods(scene, word, scene.mentions.covering(word)):
            if goods_category(word.text, scene.sentence.language) not in CARRIERS:
                yield word
            return


def _cargo(scene: Scene, goods: Word) -> Iterator[Part]:
    before = (w for a in scene.amounts for w in a.words)
    leaving = clause_words(scene.sentence.language).leaving_place
    starts = [w for w in scene.sentence.children(goods, "nmod") if case_of(scene.sentence, w) in leaving]
    words = phrase(scene.sentence, goods, {w.index for w in (*before, *starts)})
    if not words:
        return
    for word in starts:
        mention = name_of(scene, word)
        if mention is not None and mention.type == "place":
            yield Part(Role(role="origin", words=mention.words, mention=mention.id), word)
    cited = scene.report.cite(words[0].start, words[-1].end)
    category = goods_category(cited.text, scene.sentence.language)
    yield Part(Role(role="goods", words=cited, mention=None, category=category), goods)
    for amount in scene.amounts:
        if (
            amount.words
            and 0 < goods.index - amount.words[-1].index <= 2
            and amount.quantity.kind in ("count", "measure")
        ):
            yield Part(amount_role("quantity", scene, amount, goods), amount.top)
