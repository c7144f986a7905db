"""Numbers and sums of money as roles: how many, how much, worth what."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from wederhoor.extract.clauses import clause_words, is_little
from wederhoor.extract.events.forms import case_of
from wederhoor.extract.events.frames import Frame
from wederhoor.extract.events.scene import Amount, Scene
from wederhoor.extract.mentions.agreement import pronoun_forms
from wederhoor.read.reading import Word
from wederhoor.record import Role, RoleName

COUNTING = ("nummod", "det", "amod", "compound", "nmod", "advmod", "nummod:gov", "obl:npmod", "obl:unmarked")
BELOW_NUMBER = ("nmod", "appos", "flat", "obl", "nsubj")
NUMBERS = ("count", "measure")
TELLING = 3.0  # "several" is read as two, "a few" as three: no number of anything


@dataclass(frozen=True, slots=True)
class Part:
    """A role and the word that heads its phrase."""

    role: Role
    head: Word
    is_sure: bool = True  # False: its words are of no known kind, so an event cannot rest on it


def counted(scene: Scene, word: Word) -> tuple[Word, Amount | None]:
    """What is counted, and the number: "dozens of houses" are houses, wherever the tree puts the number."""
    for amount in scene.amounts:
        if amount.quantity.kind not in NUMBERS or tells_strength(scene, amount):
            continue
        if amount.holds(word):
            below = (w for n in amount.words for w in scene.sentence.children(n, *BELOW_NUMBER))
            behind = [w for w in below if w.index > word.index and not amount.holds(w)]
            things = [w for w in behind if w.upos in ("NOUN", "PROPN")]
            language = scene.sentence.language
            pronouns = pronoun_forms("thing", language).keys() | scene.frames.nouns["pronouns"]
            meant = [w for w in behind if w.upos in ("PRON", "DET") and w.text.lower() in pronouns]
            return next(iter([*things, *meant]), word), amount  # "46 of [them]"
        if _stands_before(scene, amount, word):
            return word, amount
        if amount.top.head == word.index and amount.top.deprel in COUNTING and not case_of(scene.sentence, amount.top):
            return word, amount
    return word, None


def tells_strength(scene: Scene, amount: Amount) -> bool:
    """Whether a number says how strong something was: "a magnitude [6.4] earthquake"."""
    before = scene.sentence.words[max(0, amount.words[0].index - 2) : amount.words[0].index]
    return any(is_little(w, "strength") for w in before)


def _stands_before(scene: Scene, amount: Amount, word: Word) -> bool:
    """Whether a number stands right before a noun, wherever the tree hangs it: "tot half mei [240] modules"."""
    between = scene.sentence.words[amount.words[-1].index + 1 : word.index]
    near = amount.words[-1].index < word.index and all(w.upos == "ADJ" and w.head == word.index for w in between)
    return near and word.has("Number", "Plur") and amount.top.deprel in COUNTING


def number_of(scene: Scene, noun: Word) -> Iterator[Part]:
    """How many events a noun tells of: "[a thousand] arrests"."""
    head, amount = counted(scene, noun)
    if amount is not None and head.index == noun.index and not amount.holds(noun):
        yield from quantity_of(scene, amount, noun, amount.top)


def quantity_of(scene: Scene, amount: Amount, noun: Word, head: Word) -> Iterator[Part]:
    """How many of a noun; a mere "several" counts nothing."""
    told = amount.quantity
    if told.upper is None and told.vague and told.value < TELLING and not any(c.isdigit() for c in told.text):
        return
    yield Part(amount_role("quantity", scene, amount, noun), head)


def money_in(scene: Scene, word: Word) -> Amount | None:
    return next((a for a in scene.amounts if a.quantity.kind in ("money", "percent") and a.holds(word)), None)


def whole_below(scene: Scene, word: Word, share: Amount) -> Word | None:
    """What a share is a share of: "half of the [harvest]"; None for money, and where nothing is told."""
    owning = clause_words(scene.sentence.language).owning
    heads = {w.index: w for w in (word, *share.words)}.values()
    below = (w for head in heads for w in scene.sentence.children(head, "nmod"))
    found = (w for w in below if w.upos == "NOUN" and (case_of(scene.sentence, w) in owning or w.has("Case", "Gen")))
    return next(found, None) if share.quantity.kind == "percent" else None


def amount_role(name: RoleName, scene: Scene, amount: Amount, of: Word | None = None) -> Role:
    """A number as a role; a count has the noun as its unit that the grammar counts by it, where there is one."""
    quantity = amount.quantity
    told = of if of is not None and of.upos in ("NOUN", "PROPN") and not amount.holds(of) else None
    return Role(
        role=name,
        words=scene.report.cite(quantity.start, quantity.end),
        mention=None,
        value=quantity.value,
        upper=quantity.upper,
        unit=told.text if told and quantity.kind == "count" else quantity.unit,
        vague=quantity.vague,
    )


def find_amounts(scene: Scene, frame: Frame, roots: Collection[int]) -> Iterator[Part]:
    """Sums of money that stand with the event's words: "for 3 million euros", "weapons worth …"; shares of firms."""
    wanted = ("money", "percent") if frame.type in ("own", "finance", "trade") else ("money",)
    for amount in scene.amounts:
        by = case_of(scene.sentence, amount.top) in clause_words(scene.sentence.language).by_how_much
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
