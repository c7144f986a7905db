"""From the arguments of a verb or noun to the roles of an event, with their words and mentions."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from wederhoor.extract.clauses import clause_words
from wederhoor.extract.events.amounts import (
    Part,
    amount_role,
    counted,
    money_in,
    quantity_of,
    tells_strength,
    whole_below,
)
from wederhoor.extract.events.argument import Argument
from wederhoor.extract.events.fitness import is_listed, is_right_kind, is_unfit, may_be
from wederhoor.extract.events.forms import case_of, doer_cases, is_at_place, noun_end, preposition, starts_from
from wederhoor.extract.events.frames import Frame
from wederhoor.extract.events.goods_before import goods_meant, goods_told_before, hands_people_over
from wederhoor.extract.events.kinds import (
    is_actor,
    is_any,
    is_goods,
    name_of,
    phrase,
    with_name,
)
from wederhoor.extract.events.lifted import find_lifted
from wederhoor.extract.events.places import BEFALLING
from wederhoor.extract.events.scene import Scene
from wederhoor.extract.events.stood_for import behind_noun, conjuncts, is_whole, whole_of
from wederhoor.extract.events.ways import (
    PLACES,
    is_bare_place,
    is_left,
    is_receiver,
    is_spent_on,
    is_start,
    is_way,
    is_where,
    stays,
)
from wederhoor.read.reading import Word
from wederhoor.record import EventType, Role, RoleName
from wederhoor.text.goods import goods_category

BUYING: frozenset[EventType] = frozenset(("trade", "supply"))
# how many did it; of all else a number counts what it was done to
BY_NUMBER: frozenset[EventType] = frozenset(("protest", "travel", "visit", "join", "meet", "vote", "attack", "harm"))
COUNTED: frozenset[RoleName] = frozenset(("goods", "patient", "agent"))


def find_roles(scene: Scene, frame: Frame, arguments: list[Argument], slots: Mapping[str, RoleName]) -> list[Part]:
    """Roles of an event in text order; what fits no role of the frame is left out."""
    cases = {preposition(case): role for case, role in scene.frames.prepositions.items()}
    cases |= {preposition(case): role for case, role in frame.prepositions.items()}
    swapped = {a.case: frame.swap[a.case] for a in arguments if a.slot == "phrase" and a.case in frame.swap}
    if swapped:
        slots, cases = {**slots, "object": "recipient"}, {**cases, **swapped}
    slots = _shared_slots(slots, arguments)
    arguments = [a for a in arguments if cases.get(a.case) != "recipient" or not is_spent_on(scene, a)]
    placed = [(role, a.word) for a in arguments if (role := _role_of(scene, frame, a, slots, cases)) is not None]
    placed = [("origin" if is_start(scene, frame, role, word, placed) else role, word) for role, word in placed]
    if any(role == "recipient" for role, _ in placed):
        # "hat in Oman Pumpen an Peru geliefert"
        placed = [("place" if r == "destination" and is_at_place(scene.sentence, w) else r, w) for r, w in placed]
    befallen = any(r == "patient" and not is_where(scene, w) for r, w in placed)
    if frame.type in BEFALLING and frame.object == "patient" and befallen:
        # "bombardierte ein Lager [im Süden des Landes]"; but "marschierte [in das Land] ein"
        placed = [("place" if r == "patient" and is_where(scene, w) else r, w) for r, w in placed]
    lifted = list(find_lifted(scene, frame, arguments, cases))
    away = {w.index for _, w in lifted} | {a.word.index for a in arguments if a.word.deprel in ("flat", "appos")}
    # "Russian sanctions": by Russia, or on it
    either = {a.word.index for a in arguments if a.slot == "adjective" and frame.type == "sanction"}
    parts: list[Part] = []
    for name, word in (*placed, *lifted):
        for head in conjuncts(scene.sentence, word):
            found = _parts(scene, frame, name, head, away - {head.index})
            parts += (replace(part, is_sure=False) if head.index in either else part for part in found)
    return in_order(parts)


def _shared_slots(slots: Mapping[str, RoleName], arguments: list[Argument]) -> Mapping[str, RoleName]:
    """The slots, where one of dative and object stands for the other: "will der Union beitreten"."""
    told = {argument.slot for argument in arguments}
    given = {"object", "dative"} & slots.keys()
    if len(given) != 1 or "predicate" in slots or {"object", "dative"} <= told:
        return slots
    return {"object": slots[next(iter(given))], "dative": slots[next(iter(given))], **slots}


def _category(scene: Scene, text: str) -> str | None:
    return goods_category(text, scene.sentence.language)


def _role_of(
    scene: Scene, frame: Frame, argument: Argument, slots: Mapping[str, RoleName], cases: Mapping[str, RoleName]
) -> RoleName | None:
    word = argument.word
    mention = name_of(scene, word)
    if argument.slot == "phrase":
        grammar = scene.frames.grammar
        if starts_from(scene.sentence, word):
            return "origin"
        if argument.case in cases:
            return cases[argument.case]
        by = argument.case in doer_cases(grammar)
        if argument.case in grammar.attributes and is_any(scene, word, mention, ("actor", "place")):
            # "the purchase of buses [by the city]"
            buys = by and slots.get("subject") == "recipient" and frame.type in BUYING
            return "recipient" if buys else grammar.attributes[argument.case]
        return slots.get("subject") if by and mention else None
    if argument.slot == "genitive":
        if starts_from(scene.sentence, word):
            return "origin"
        role = slots.get("genitive")
        # "die Lieferung Russlands": who delivers, not what
        owned = role == "goods" and mention is not None and not is_goods(scene, word, mention)
        owned = owned and not is_listed(scene, frame.object_words, word)  # "the withdrawal of troops"
        return slots.get("possessive", role) if owned else role
    if argument.slot == "compound" and frame.type == "sanction":
        named = slots.get("compound") if mention is not None else None
        imposes = word.text.isupper() or (mention is not None and mention.type == "organisation")
        return "agent" if imposes else named  # "US sanctions", "Iran sanctions"
    if argument.slot == "adjective":
        return slots.get("adjective", "agent") if scene.mentions.covering(word) else None
    if argument.slot == "subject" and argument.case and frame.object == "goods" and is_way(scene, frame, argument):
        return "via"
    return _of_object(scene, word, slots, slots.get(argument.slot))


def _of_object(scene: Scene, word: Word, slots: Mapping[str, RoleName], role: RoleName | None) -> RoleName | None:
    """The role of subject or object, of which one may be who gets something: "supplied [Mali]"."""
    mention, language = name_of(scene, word), scene.sentence.language
    is_named = mention is not None and mention.form == "name"
    # "sold [the country]" is said of no buyer
    gets = is_named or not noun_end(word, scene.frames.nouns["not_sold"], language)
    given = role == "goods" and gets and "dative" in slots and is_actor(scene, word, mention)
    # "who was paid 3 million": a sum is paid to somebody
    given |= role == "amount" and "dative" in slots and is_any(scene, word, mention, ("actor",))
    return slots["dative"] if given and not goods_meant(scene, word) else role


def _parts(scene: Scene, frame: Frame, name: RoleName, word: Word, away: Collection[int]) -> Iterator[Part]:
    if name == "destination" and is_receiver(scene, frame, word):
        name = "recipient"
    if name == "agent" and frame.type in BUYING and is_left(scene, word):
        name = "origin"
    if name == "recipient" and is_bare_place(scene, word):
        name = "place" if stays(scene, word) else "destination"
    if name == "goods":
        word = whole_of(scene.sentence, word)
    if money := money_in(scene, word):
        if name not in PLACES:
            yield Part(amount_role("amount", scene, money), word)
        shared = whole_below(scene, word, money) if name in COUNTED else None
        if shared is None:
            return
        word = shared
    if name == "amount" and (thing := counted(scene, word))[1] is not None and is_goods(scene, thing[0], None):
        name, word = "goods", thing[0]  # "a payé 340 moteurs"
    if name == "quantity":
        yield from (Part(amount_role(name, scene, a), word) for a in scene.amounts if a.holds(word))
        return
    head, amount = counted(scene, word) if name in COUNTED else (word, None)
    counts = [a for a in (amount, counted(scene, head)[1]) if a is not None and not a.holds(head)]
    if is_whole(scene.sentence, word):
        amount = None  # "the first of 30 howitzers"
    if amount is not None and amount.holds(head):
        if name == "goods" and head.upos == "NUM":
            yield from goods_told_before(scene, frame, head, amount)
            return
        if not frame.kinds.get(name) or is_any(scene, head, None, frame.kinds[name]):
            yield Part(amount_role("quantity", scene, amount, head), head)
        return
    points_back = head.upos in ("PRON", "DET")
    if name == "goods" and points_back and not hands_people_over(scene, frame, head):
        yield from goods_told_before(scene, frame, head, amount)
        return
    if name == "patient" and points_back and (found := list(goods_told_before(scene, frame, head, amount, role=name))):
        yield from found  # "sie waren 1897 geraubt worden"
        return
    mention = name_of(scene, head)
    if is_unfit(scene, frame, name, head, mention):
        return
    is_sure = is_right_kind(scene, frame, name, head, mention)
    if not is_sure and not may_be(scene, frame, name, head, mention):
        return
    # "a [three-year] plan" keeps what describes it
    topics = scene.sentence.children(head, "nmod") if is_any(scene, head, mention, ("person",)) else ()
    about = clause_words(scene.sentence.language).about  # "sprach mit ihrem Kollegen [über Fischerei]"
    away = {*away, *(w.index for w in topics if case_of(scene.sentence, w) in about)}
    describing = {w.index for w in scene.sentence.children(head, "amod", "compound") if w.index < head.index}
    without = {
        *away,
        *(scene.time_words - describing),
        *(w.index for a in scene.amounts for w in a.words if a in counts or tells_strength(scene, a)),
    }
    words = with_name(scene, phrase(scene.sentence, head, without), mention)
    if not words:
        return
    if name == "via" and mention is None:
        words = _with_seat(scene, words)
        mention = next((m for w in words if (m := scene.mentions.covering(w)) and m.type == "place"), None)
    cited = scene.report.cite(words[0].start, words[-1].end)
    category = _category(scene, cited.text) if name == "goods" else None
    yield Part(Role(role=name, words=cited, mention=mention.id if mention else None, category=category), head, is_sure)
    if amount is not None:
        yield from quantity_of(scene, amount, head, head) if name != "agent" or frame.type in BY_NUMBER else ()


def _with_seat(scene: Scene, words: list[Word]) -> list[Word]:
    """A middleman with the place behind it, wherever the tree hangs that: "über eine Firma [in Oman] Motoren"."""
    after = scene.sentence.words[words[-1].index + 1 :]
    place = next((w for w in after if w.upos == "PROPN"), None)
    if place is None or behind_noun(scene.sentence, place) != words[-1] or not is_at_place(scene.sentence, place):
        return words
    mention = scene.mentions.covering(place)
    if mention is None or mention.type != "place":
        return words
    return [w for w in scene.sentence.words if words[0].start <= w.start and w.end <= mention.words.end]


def _is_inside(part: Part, other: Part) -> bool:
    """Whether a part repeats the name in another of the same role: "former mayor [Dale Horne]"."""
    mine, theirs = part.role, other.role
    if mine.role != theirs.role or mine.mention is None or mine.mention != theirs.mention:
        return False
    inside = theirs.words.start <= mine.words.start and mine.words.end <= theirs.words.end
    return inside and mine.words != theirs.words


def in_order(parts: list[Part]) -> list[Part]:
    """Without repetition; where two roles took the same words, the first keeps them."""
    kept: dict[tuple[int, int], Part] = {}
    for part in parts:
        if not any(_is_inside(part, other) for other in parts):
            kept.setdefault((part.role.words.start, part.role.words.end), part)
    return sorted(kept.values(), key=lambda p: (p.role.words.start, p.role.words.end, p.role.role))
