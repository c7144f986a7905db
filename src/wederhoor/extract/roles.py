"""From the arguments of a verb or noun to the roles of an event, with their words and mentions."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from wederhoor.extract.arguments import ASKING, RELATIVE, Argument, case_of, conjuncts, subject_words
from wederhoor.extract.frames import Frame, Frames, Grammar, is_one_of, noun_end, preposition
from wederhoor.extract.mentions import MentionIndex
from wederhoor.extract.phrases import below, run_around, trimmed
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import EventType, Mention, Report, Role, RoleName
from wederhoor.text.goods import goods_category
from wederhoor.text.numbers import figure_value, word_value

# "about China" is no way through China: only what moves has a way
MOVING: frozenset[EventType] = frozenset(("supply", "trade", "travel", "deploy", "evade", "finance", "visit"))
WAYS: frozenset[RoleName] = frozenset(("via", "origin", "destination"))
NAMED: frozenset[RoleName] = WAYS | {"place"}
LIFTED: frozenset[RoleName] = WAYS | {"recipient"}
NOT_IN_PHRASE = frozenset(
    ("case", "det", "punct", "cc", "conj", "acl", "acl:relcl", "advcl", "parataxis", "mark", "cop", "advmod")
)
CLAUSES = frozenset(("acl", "acl:relcl", "advcl", "parataxis"))
IT = frozenset("it es het they sie ze zij".split())
PRONOUN_ROLES: frozenset[RoleName] = frozenset(("agent", "patient", "recipient"))


@dataclass(frozen=True, slots=True)
class Scene:
    """Where roles are looked for: a sentence of a report, with what is named in it and which words tell a time."""

    report: Report
    sentence: Sentence
    mentions: MentionIndex
    frames: Frames
    time_words: frozenset[int] = field(default_factory=frozenset)


def find_roles(scene: Scene, frame: Frame, arguments: list[Argument], slots: Mapping[str, RoleName]) -> list[Role]:
    """Roles of an event in text order; what fits no role of the frame is left out."""
    cases = {**scene.frames.prepositions, **frame.prepositions}
    cases = {preposition(case): role for case, role in cases.items()}
    swapped = {a.case: frame.swap[a.case] for a in arguments if a.slot == "phrase" and a.case in frame.swap}
    if swapped:
        slots, cases = {**slots, "object": "recipient"}, {**cases, **swapped}
    placed = [(role, a.word) for a in arguments if (role := _role_of(scene, a, slots, cases)) is not None]
    lifted = list(_lifted(scene, [a.word for a in arguments], cases))
    away = {w.index for _, w in lifted}
    roles: list[Role] = []
    for name, word in (*placed, *lifted):
        for part in conjuncts(scene.sentence, word):
            roles += _role(scene, frame, name, part, away - {part.index})
    roles += _covers(scene, arguments, away)
    return _in_order(roles)


def compound_role(scene: Scene, frame: Frame, noun: Word) -> Iterator[Role]:
    """The role that the first part of a compound plays: "Waffen" in "Waffenlieferung"."""
    end = noun_end(noun, frozenset(n.casefold() for n in frame.nouns))
    form = noun.text.casefold()
    at = form.rfind(end) if end else -1
    if frame.compound is None or at < 3:
        return
    front = noun.text[:at].rstrip("-")
    fits = goods_category(front, scene.sentence.language) is not None or _is_listed(front, frame.object_words)
    if fits:
        yield Role(role=frame.compound, words=scene.report.cite(noun.start, noun.start + len(front)), mention=None)


def name_of(scene: Scene, word: Word) -> Mention | None:
    """The mention that a phrase's head stands for, a name rather than a description."""
    near = [word, *scene.sentence.children(word, "flat", "appos")]
    near += [w for first in near[1:] for w in scene.sentence.children(first, "flat")]
    if word.upos == "NOUN" and word.index + 1 < len(scene.sentence.words):
        near.append(scene.sentence.words[word.index + 1])  # "Staatschef Li Wei", however the tree hangs the name
        beside = scene.mentions.covering(near[-1])
        if near[-1].head not in (word.index,) and (beside is None or beside.form != "name" or beside.type != "person"):
            near.pop()
    found = [mention for w in near if (mention := scene.mentions.covering(w)) is not None]
    if not found and word.text.casefold() in IT:
        return _state_above(scene, word)
    return next((m for m in found if m.form in ("name", "metonym")), found[0] if found else None)


def _state_above(scene: Scene, pronoun: Word) -> Mention | None:
    """What "it" stands for in "China denies that it supplied arms": the state or body that the sentence is about."""
    verb = scene.sentence.head(pronoun)
    above = scene.sentence.head(verb) if verb and verb.deprel == "ccomp" else None
    subjects = subject_words(scene.sentence, above) if above else []
    mention = scene.mentions.covering(subjects[0]) if subjects else None
    return mention if mention and mention.type != "person" else None


def _role_of(
    scene: Scene, argument: Argument, slots: Mapping[str, RoleName], cases: Mapping[str, RoleName]
) -> RoleName | None:
    if argument.slot == "phrase":
        grammar = scene.frames.grammar
        if argument.case in cases:
            return cases[argument.case]
        if argument.case in grammar.attributes:
            return grammar.attributes[argument.case]
        is_agent = "subject" in slots and argument.case in {preposition(w) for w in grammar.passive_agent}
        return slots["subject"] if is_agent and name_of(scene, argument.word) and argument.case != "von" else None
    if argument.slot == "genitive":
        role = slots.get("genitive")
        named = name_of(scene, argument.word) is not None
        is_goods = goods_category(_plain(scene, argument.word), scene.sentence.language) is not None
        # "die Lieferung Russlands": who delivers, not what
        return slots.get("possessive", role) if role == "goods" and named and not is_goods else role
    if argument.slot == "adjective":
        return slots.get("adjective", "agent") if scene.mentions.covering(argument.word) else None
    role = slots.get(argument.slot)
    if role == "goods" and "dative" in slots and _is_actor(scene, argument.word):
        return slots["dative"]
    return role


def _is_actor(scene: Scene, word: Word) -> bool:
    """Whether a phrase names a state, a person or a firm, and no goods: those are supplied, not sent."""
    mention = name_of(scene, word)
    if mention is None or mention.type in ("goods", "other"):
        return False
    return goods_category(_plain(scene, word), scene.sentence.language) is None


def _plain(scene: Scene, word: Word) -> str:
    return " ".join(w.text for w in phrase(scene.sentence, word))


def _lifted(scene: Scene, hosts: list[Word], cases: Mapping[str, RoleName]) -> Iterator[tuple[RoleName, Word]]:
    """Recipients and ways that the tree hangs below another phrase: "liefert [Waffen [an Russland]]"."""
    given = {host.index for host in hosts}
    queue = list(hosts)
    for host in queue:
        for child in scene.sentence.children(host, "nmod", "obl"):
            role = cases.get(case_of(scene.sentence, child))
            if child.index not in given and role in LIFTED and name_of(scene, child) is not None:
                given.add(child.index)
                queue.append(child)
                yield role, child


def _with_name(scene: Scene, words: list[Word], mention: Mention | None) -> list[Word]:
    """The phrase up to the end of the name that follows it."""
    if mention is None or not words or not words[0].start <= mention.words.start <= words[-1].end + 1:
        return words
    return [*words, *(w for w in scene.sentence.words if words[-1].end < w.start and w.end <= mention.words.end)]


def _role(scene: Scene, frame: Frame, name: RoleName, word: Word, away: Collection[int]) -> Iterator[Role]:
    mention = name_of(scene, word)
    if not _fits(scene, frame, name, word, mention):
        return
    counted = [w for w in scene.sentence.children(word, "nummod") if name == "goods"]
    words = _with_name(scene, phrase(scene.sentence, word, without={*away, *(w.index for w in counted)}), mention)
    if not words:
        return
    yield Role(
        role=name, words=scene.report.cite(words[0].start, words[-1].end), mention=mention.id if mention else None
    )
    for number in counted:
        value = number_value(number.text, scene.sentence.language)
        if value is not None:
            yield Role(role="quantity", words=scene.report.cite(number.start, number.end), mention=None, value=value)


def _fits(scene: Scene, frame: Frame, name: RoleName, word: Word, mention: Mention | None) -> bool:
    if word.index in scene.time_words or word.upos in ("NUM", "VERB", "AUX", "PUNCT", "SYM"):
        return False
    pronoun = word.upos in ("PRON", "DET")
    if pronoun and word.text.casefold() in ASKING:
        return False
    if pronoun and (name not in PRONOUN_ROLES or (mention is None and word.text.casefold() in RELATIVE)):
        return False
    if name == "goods" and _is_actor(scene, word):
        return False
    if name in WAYS and frame.type not in MOVING:
        return False
    if name in NAMED and (mention is None or mention.type == "person" or mention.form == "pronoun"):
        return False
    if name in frame.only_named and mention is None:
        return False
    return not (frame.object_named and name == frame.object and mention is None)


def phrase(sentence: Sentence, head: Word, without: Collection[int] = ()) -> list[Word]:
    """The words of a role: the noun with what describes it, without preposition, article, clauses and asides."""
    cut = {w.index for w in sentence.children(head) if w.deprel in NOT_IN_PHRASE or _is_aside(sentence, w)}
    cut |= {w.index for w in sentence.words if w.deprel in CLAUSES and w.index != head.index} | set(without)
    # a phrase with a preposition follows its noun; one that comes before belongs to the verb
    cut |= {w.index for w in sentence.children(head, "nmod", "obl") if w.index < head.index and case_of(sentence, w)}
    words = trimmed(run_around(sentence, below(sentence, head, without=cut), head.index))
    while len(words) > 1 and (words[0].upos == "DET" or words[0].text.casefold().startswith("solch")):
        words = words[1:]
    return words


def _is_aside(sentence: Sentence, word: Word) -> bool:
    """An apposition behind a comma or in brackets."""
    first = min(below(sentence, word))
    before = sentence.words[first - 1].text if first else ""
    opens = sentence.words[first].text
    return word.deprel == "appos" and (before in ("(", ",", "–", "-", "[") or opens in ("(", ",", "["))


def _covers(scene: Scene, arguments: list[Argument], away: Collection[int]) -> Iterator[Role]:
    """Disguises: "unter falschen Angaben", "under the guise of aid", "als Spielzeug deklariert"."""
    grammar, sentence = scene.frames.grammar, scene.sentence
    for argument in arguments:
        if (
            argument.slot == "phrase"
            and argument.case in grammar.cover_cases
            and _disguises(sentence, argument.word, grammar)
        ):
            words = phrase(sentence, argument.word, away)
            if words:
                yield Role(role="cover", words=scene.report.cite(words[0].start, words[-1].end), mention=None)


def _disguises(sentence: Sentence, word: Word, grammar: Grammar) -> bool:
    nouns = frozenset(noun.casefold() for noun in grammar.cover_nouns)
    described = any(is_one_of(w, grammar.cover_adjectives) for w in sentence.children(word, "amod"))
    return described or noun_end(word, nouns) is not None


def disguise_of(scene: Scene, verb: Word) -> Iterator[Role]:
    """A disguise told by a participle below the verb: "als Spielzeug deklariert", "disguised as toys"."""
    sentence, grammar = scene.sentence, scene.frames.grammar
    inside = below(sentence, verb)
    for clause in (w for w in sentence.words if w.index in inside and w.upos in ("VERB", "ADJ")):
        if is_one_of(clause, grammar.cover_participles):
            for word in sentence.children(clause, "obl", "xcomp", "obj", "nmod"):
                if any(w.text.casefold() in ("als", "as") for w in sentence.children(word, "case", "mark")) and (
                    words := phrase(sentence, word)
                ):
                    yield Role(role="cover", words=scene.report.cite(words[0].start, words[-1].end), mention=None)


def number_value(text: str, language: str) -> float | None:
    """The value of figures or of a number word; None for neither."""
    value = figure_value(text, language)
    return value if value is not None else word_value(text, language)


def _is_listed(text: str, listed: tuple[str, ...]) -> bool:
    lowered = text.casefold()
    return any(lowered.startswith(word.casefold()) and len(lowered) - len(word) <= 3 for word in listed)


def _in_order(roles: list[Role]) -> list[Role]:
    """Without repetition; where two roles took the same words, the first keeps them."""
    kept: dict[tuple[int, int], Role] = {}
    for role in roles:
        kept.setdefault((role.words.start, role.words.end), role)
    return sorted(kept.values(), key=lambda role: (role.words.start, role.words.end, role.role))
