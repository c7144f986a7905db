"""Disguises and middlemen: "unter falschen Angaben", "als Spielzeug deklariert", "door tussenkomst van X"."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from wederhoor.extract.clauses import clause_words, is_passive, is_passive_verb
from wederhoor.extract.events.amounts import Part
from wederhoor.extract.events.argument import Argument
from wederhoor.extract.events.forms import bare_prepositions, case_of, folded, is_one_of, noun_end
from wederhoor.extract.events.grammar import Grammar
from wederhoor.extract.events.kinds import name_of, phrase
from wederhoor.extract.events.scene import Scene
from wederhoor.extract.phrases import below
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Role, RoleName


def find_covers(scene: Scene, arguments: Iterable[Argument], away: Collection[int] = ()) -> Iterator[Part]:
    """Disguises among the phrases of a verb or noun."""
    grammar, sentence = scene.frames.grammar, scene.sentence
    for argument in arguments:
        by_case = argument.slot == "phrase" and argument.case in grammar.cover_cases
        if by_case and _disguises(sentence, argument.word, grammar):
            yield from _part(scene, "cover", argument.word, away)


def _disguises(sentence: Sentence, word: Word, grammar: Grammar) -> bool:
    described = any(is_one_of(w, grammar.cover_adjectives) for w in sentence.children(word, "amod"))
    return described or noun_end(word, folded(grammar.cover_nouns), sentence.language) is not None


def disguise_of(scene: Scene, verb: Word) -> Iterator[Part]:
    """A disguise told by a participle beside the verb: "als Spielzeug deklariert", "disguised as toys"."""
    sentence, grammar = scene.sentence, scene.frames.grammar
    called = clause_words(sentence.language).like
    near = below(sentence, verb)
    head = sentence.head(verb)
    if head is not None and (verb.deprel == "conj" or (verb.deprel == "advcl" and is_passive_verb(sentence, head))):
        near |= {head.index}  # "were declared as toys and sent", "werden vermomd als speelgoed verscheept"
    for clause in (w for w in sentence.words if w.index in near and w.upos in ("VERB", "ADJ")):
        if is_one_of(clause, grammar.cover_participles):
            before = sentence.words[clause.index - 1 : clause.index]
            # "[als Spielzeug] getarnt verschifft": the tree may hang it on the other verb
            after = sentence.words[clause.index + 1 : clause.index + 4] if clause.index != verb.index else ()
            beside = [w for w in (*before, *after) if w.head == verb.index and w.upos == "NOUN"]
            for word in (*sentence.children(clause, "obl", "xcomp", "obj", "nmod", "obl:arg", "advcl"), *beside):
                if any(w.text.casefold() in called for w in sentence.children(word, "case", "mark")):
                    yield from _part(scene, "cover", word)


def find_cover_told_after(scene: Scene) -> Iterator[Part]:
    """A disguise that a sentence of its own tells: "In den Papieren waren die Geräte als Möbel deklariert."."""
    verb = scene.sentence.root
    if is_one_of(verb, scene.frames.grammar.cover_participles) and is_passive(scene.sentence, verb):
        yield from disguise_of(scene, verb)


def find_middlemen(scene: Scene, arguments: Iterable[Argument]) -> Iterator[Part]:
    """Through whom: "durch Vermittlung von X", "door tussenkomst van een schijnbedrijf"."""
    middle = folded(scene.frames.grammar.middle_nouns)
    genitive = bare_prepositions(scene.frames.grammar.genitive)
    for argument in arguments:
        if argument.slot == "phrase" and noun_end(argument.word, middle, scene.sentence.language):
            for word in scene.sentence.children(argument.word, "nmod", "obl"):
                if case_of(scene.sentence, word) in (*genitive, ""):
                    yield from _part(scene, "via", word)


def _part(scene: Scene, name: RoleName, word: Word, away: Collection[int] = ()) -> Iterator[Part]:
    words = phrase(scene.sentence, word, {index for index in away if index != word.index})
    mention = name_of(scene, word) if name == "via" else None
    if words:
        cited = scene.report.cite(words[0].start, words[-1].end)
        yield Part(Role(role=name, words=cited, mention=mention.id if mention else None), word)
