"""Numbers and sums of money as roles: how many, how much, worth what."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from wederhoor.extract.events.forms import case_of
from wederhoor.extract.events.frames import Frame
from wederhoor.extract.events.scene import Amount, Scene
from wederhoor.read.reading import Word
from wederhoor.record import Role, RoleName

COUNTING = ("nummod", "det", "amod", "compound", "nmod", "advmod", "nummod:gov", "obl:npmod", "obl:unmarked")
BELOW_NUMBER = ("nmod", "appos", "flat", "obl", "nsubj")
NUMBERS = ("count", "measure")


@dataclass(frozen=True, slots=True)
class Part:
    """A role and the word that heads its phrase."""

    role: Role
    head: Word
    is_sure: bool = True  # False: its words are of no known kind, so an event cannot rest on it


def counted(scene: Scene, word: Word) -> tuple[Word, Amount | None]:
    """What is counted, and the number: "dozens of houses" are houses, wherever the tree puts the number."""
    for amount in scene.amounts:
        if amount.quantity.kind not in NUMBERS:
            continue
        if amount.holds(word):
            below = (w for n in amount.words for w in scene.sentence.children(n, *BELOW_NUMBER))
            things = (w for w in below if w.upos in ("NOUN", "PROPN") and w.index > word.index and not amount.holds(w))
            return next(things, word), amount
        if _stands_before(scene, amount, word):
            return word, amount
        if amount.top.head == word.index and amount.top.deprel in COUNTING and not case_of(scene.sentence, amount.top):
            return word, amount
    return word, None


def _stands_before(scene: Scene, amount: Amount, word: Word) -> bool:
    """Whether a number stands right before a noun, wherever the tree hangs it: "tot half mei [240] modules"."""
    between = scene.sentence.words[amount.words[-1].index + 1 : word.index]
    near = amount.words[-1].index < word.index and all(w.upos == "ADJ" and w.head == word.index for w in between)
    return near and word.has("Number", "Plur") and amount.top.deprel in COUNTING


def number_of(scene: Scene, noun: Word) -> Iterator[Part]:
    """How many events a noun tells of: "[a thousand] arrests"."""
    head, amount = counted(scene, noun)
    if amount is not None and head.index == noun.index and not amount.holds(noun):
        yield Part(amount_role("quantity", scene, amount), amount.top)


def money_in(scene: Scene, word: Word) -> Amount | None:
    return next((a for a in scene.amounts if a.quantity.kind in ("money", "percent") and a.holds(word)), None)


def amount_role(name: RoleName, scene: Scene, amount: Amount) -> Role:
    quantity = amount.quantity
    return Role(
        role=name,
        words=scene.report.cite(quantity.start, quantity.end),
        mention=None,
        value=quantity.value,
        upper=quantity.upper,
        unit=quantity.unit,
        vague=quantity.vague,
    )


def find_amounts(scene: Scene, frame: Frame, roots: Collection[int]) -> Iterator[Part]:
    """Sums of money that stand with the event's words: "for 3 million euros", "weapons worth …"; shares of firms."""
    wanted = ("money", "percent") if frame.type in ("own", "finance", "trade") else ("money",)
    for amount in scene.amounts:
        by = case_of(scene.sentence, amount.top) in ("um", "by", "met")
        if amount.quantity.kind in wanted and not by and _hangs_on(scene, amount.top, roots):
            yield Part(amount_role("amount", scene, amount), amount.top)


def _hangs_on(scene: Scene, word: Word, roots: Collection[int]) -> bool:
    """Whether a word hangs on one of `roots`, with no verb and no clause between them."""
    at: Word | None = word
    while at is not None and at.index not in roots:
        if at.upos == "VERB" or at.deprel in ("acl:relcl", "parataxis", "ccomp", "advcl"):
            return False
        at = scene.sentence.head(at)
    return at is not None
