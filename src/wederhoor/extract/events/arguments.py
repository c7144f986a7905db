"""What stands with a verb or noun in the grammar of its sentence: subject, object, and phrases by preposition.

Passives, relative clauses, shared subjects, infinitives under a higher verb and participles are undone here, so that
"die von China gelieferten Drohnen" and "China lieferte die Drohnen" have the same arguments.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from wederhoor.extract.clauses import (
    is_finite,
    is_infinitive,
    is_little,
    is_nominalised,
    is_passive,
)
from wederhoor.extract.events.argument import Argument, Slot
from wederhoor.extract.events.forms import bare_prepositions, case_of
from wederhoor.extract.events.frames import Grammar
from wederhoor.extract.events.misread import fronted_object, strayed_objects
from wederhoor.extract.events.noun_arguments import noun_arguments
from wederhoor.extract.events.stood_for import whole_of
from wederhoor.extract.events.subjects import SUBJECTS, before_other_verb, subject_words
from wederhoor.read.reading import Sentence, Word

PHRASES = ("obl", "obl:arg", "obl:agent", "nmod")


def verb_arguments(sentence: Sentence, verb: Word, grammar: Grammar) -> list[Argument]:
    """The arguments of a verb, in text order within each slot; relative pronouns are replaced by their noun."""
    if noun := _described_noun(sentence, verb):
        slot: Slot = "object" if _is_past_participle(verb) else "subject"
        return [
            Argument(slot, noun),
            *_objects(sentence, verb),
            *_phrases(sentence, verb, grammar, passive=slot == "object"),
        ]
    if is_nominalised(sentence, verb):
        return noun_arguments(sentence, verb, grammar)
    passive = is_passive(sentence, verb)
    subjects = subject_words(sentence, verb)
    fronted = fronted_object(sentence, verb, subjects) if not passive else None
    if fronted is not None:
        subjects = subjects[1:]
    out = [Argument("object" if passive else "subject", w) for w in subjects[:1]]
    objects = _objects(sentence, verb)
    objects += [Argument("object", fronted)] if fronted is not None and not objects else []
    if not passive and not any(a.slot == "object" for a in objects):
        # a clause has one subject: what reads as a second one behind the verb is its object
        out += [
            Argument("object", w)
            for w in subjects[1:]
            if w.index > verb.index and not _one_name(sentence, subjects[0], w)
        ]
    elif not passive and sentence.language != "en":
        # "sagte [Mali] Hilfe zu": a name behind the verb, beside subject and object, is who gets it
        behind = (w for w in subjects[1:] if w.index > verb.index and w.upos == "PROPN")
        out += [Argument("dative", w) for w in behind if not _one_name(sentence, subjects[0], w)]
    first, *others = [a.word for a in objects if a.slot == "object"] or [verb]
    if (
        others
        and not subjects
        and is_finite(sentence, verb)
        and not passive
        and _is_name(first)
        and first.index < verb.index
    ):
        # a finite clause has a subject: of two objects, the name that comes first is it
        out.append(Argument("subject", first))
        objects = [a for a in objects if a.word.index != first.index]
    elif not subjects and not passive and is_finite(sentence, verb) and _is_nominative(sentence, first):
        out.append(Argument("subject", first))  # "traf [der engste Verbündete Polens] ein"
        objects = [a for a in objects if a.word.index != first.index]
    out += [a for a in objects if not (passive and a.slot == "object" and subjects)]
    out += [Argument("predicate", a.word) for a in objects if passive and a.slot == "object" and subjects]
    out += [Argument("predicate", w) for w in sentence.children(verb, "xcomp") if w.upos in ("NOUN", "PROPN")]
    out += _phrases(sentence, verb, grammar, passive=passive)
    out += _shared_agent(sentence, verb, out) if passive else []
    out = [a for a in out if not _is_listed_behind_colon(sentence, verb, a.word)]
    # a share of goods is told apart later
    out = [a if a.word.upos == "NOUN" else replace(a, word=whole_of(sentence, a.word)) for a in out]
    return [resolved for a in out if (resolved := _without_pronoun(sentence, a)) is not None]


def _shared_agent(sentence: Sentence, verb: Word, arguments: list[Argument]) -> list[Argument]:
    """By whom two verbs tell that it was done: "door het leger beschoten en [bestookt]"."""
    head = sentence.head(verb)
    if head is None or verb.deprel != "conj" or any(a.slot == "subject" for a in arguments):
        return []
    return [
        Argument("subject", w, case_of(sentence, w))
        for w in sentence.children(head, "obl:agent")
        if w.index < head.index and case_of(sentence, w)
    ]


def _is_listed_behind_colon(sentence: Sentence, verb: Word, word: Word) -> bool:
    return any(w.text in (":", ";") for w in sentence.words[verb.index + 1 : word.index])


def _described_noun(sentence: Sentence, verb: Word) -> Word | None:
    """The noun that a participle describes ("die gelieferten Drohnen"); None for any other verb."""
    head = sentence.head(verb)
    is_participle = verb.deprel == "amod" or (verb.deprel == "acl" and verb.has("VerbForm", "Part"))
    if head is not None and _is_added(sentence, verb):
        head, is_participle = sentence.words[verb.index - 2], True
    if head is None or not is_participle or head.upos not in ("NOUN", "PROPN", "SYM"):
        return None
    if verb.deprel == "advcl" and head.upos == "PROPN":
        return None  # "left Mali, followed by Shell"
    return None if any(True for _ in sentence.children(verb, *SUBJECTS, "aux", "mark")) else head


def _is_added(sentence: Sentence, verb: Word) -> bool:
    """Whether a participle behind a comma describes the noun before it: "3 Millionen Euro, überwiesen von X"."""
    added = verb.deprel in ("appos", "parataxis", "advcl") and verb.upos == "VERB" and not is_finite(sentence, verb)
    added = added and (verb.deprel != "advcl" or (verb.has("VerbForm", "Part") and _is_past_participle(verb)))
    return added and verb.index > 1 and sentence.words[verb.index - 1].text == ","


def _objects(sentence: Sentence, verb: Word) -> list[Argument]:
    parted = {w.index for w in before_other_verb(sentence, verb)}
    objects = [w for w in sentence.children(verb, "obj") if w.index not in parted and not case_of(sentence, w)]
    objects = objects or list(strayed_objects(sentence, verb))[:1]
    if is_infinitive(sentence, verb):
        misread = [w for w in sentence.children(verb, *SUBJECTS) if w.index not in parted]
        out = [Argument("dative" if objects else "object", w) for w in misread]
        if out:
            return [*out, *(Argument("object", w) for w in objects)]
    out = [Argument("dative", w) for w in sentence.children(verb, "iobj")]
    for number, word in enumerate(objects):
        named = number == 0 and _is_name(word) and objects[-1].upos == "NOUN"  # "liefert Mali Waffen"
        first = number == 0 and sentence.language == "en"
        dative = len(objects) > 1 and not out and (_is_dative(sentence, word) or first or named)
        out.append(Argument("dative" if dative else "object", word))
    return out


def _is_dative(sentence: Sentence, word: Word) -> bool:
    """Whether a noun phrase is dative by its article or its own form."""
    if sentence.language == "de" and any(w.text.casefold().endswith("em") for w in sentence.children(word, "det")):
        return True
    determiners = [w.feats.get("Case") for w in sentence.children(word, "det", "amod") if "Case" in w.feats]
    return "Dat" in determiners if determiners else word.has("Case", "Dat")


def _is_nominative(sentence: Sentence, noun: Word) -> bool:
    """Whether the German article "der" makes an object the subject: it is no accusative."""
    articles = (w for w in sentence.children(noun, "det") if noun.deprel == "obj" and sentence.language == "de")
    return any(w.text.casefold() == "der" and not (w.has("Case", "Gen") or w.has("Case", "Dat")) for w in articles)


def _phrases(sentence: Sentence, verb: Word, grammar: Grammar, *, passive: bool) -> Iterator[Argument]:
    agents = bare_prepositions(grammar.passive_agent)
    with_case = [w for w in sentence.children(verb, "obj") if case_of(sentence, w)]
    adverbs = (w for w in sentence.children(verb, "advmod", "advcl", "compound:prt") if w.upos == "ADV")
    # "werkt [samen [met de universiteit]]"
    below_adverbs = [child for adverb in adverbs for child in sentence.children(adverb, *PHRASES)]
    direct = list(sentence.children(verb, *PHRASES))
    # "under false papers and [through a trader]"
    joined = [w for first in direct for w in sentence.children(first, "conj") if case_of(sentence, w)]
    for child in [*direct, *with_case, *below_adverbs, *joined]:
        case = case_of(sentence, child)
        by_nobody = child.deprel == "obl:agent" and not case and _is_dative(sentence, child)  # "dem Berater gezahlt"
        if passive and not by_nobody and (child.deprel == "obl:agent" or case in agents):
            yield Argument("subject", child, case)
        elif case:
            yield Argument("phrase", child, case)
        elif _is_dative(sentence, child):
            yield Argument("dative", child)


def _without_pronoun(sentence: Sentence, argument: Argument) -> Argument | None:
    """The argument with a relative pronoun replaced by the noun that it stands for; None for reflexives."""
    word = argument.word
    if is_little(word, "reflexive"):
        return None
    if word.upos not in ("PRON", "DET") or not (word.has("PronType", "Rel") or is_little(word, "relative")):
        return argument
    at: Word | None = word
    while at is not None and at.deprel not in ("acl:relcl", "acl"):
        at = sentence.head(at)
    noun = sentence.head(at) if at else None
    return Argument(argument.slot, noun, argument.case) if noun is not None else argument


def _is_name(word: Word) -> bool:
    return word.upos == "PROPN"


def _one_name(sentence: Sentence, a: Word, b: Word) -> bool:
    return all(w.upos in ("PROPN", "ADJ") for w in sentence.words[a.index : b.index + 1])


def _is_past_participle(verb: Word) -> bool:
    return not verb.text.casefold().endswith(("ing", "end", "ende", "enden", "ender", "endes", "endem"))
