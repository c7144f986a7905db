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
from wederhoor.extract.events.grammar import Grammar
from wederhoor.extract.events.misread import (
    behind_second_verb,
    fronted_object,
    is_dateline,
    object_behind_and,
    strayed_objects,
)
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
    out = _of_passive(sentence, verb) if passive else _of_active(sentence, verb)
    out += [Argument("predicate", w) for w in sentence.children(verb, "xcomp") if w.upos in ("NOUN", "PROPN")]
    out += _phrases(sentence, verb, grammar, passive=passive)
    out += _shared_agent(sentence, verb, out) if passive else []
    out = [a for a in out if not _is_listed_behind_colon(sentence, verb, a.word)]
    out = [a for a in out if not is_dateline(sentence, verb, a.word)]
    # a share of goods is told apart later
    out = [a if a.word.upos == "NOUN" else replace(a, word=whole_of(sentence, a.word)) for a in out]
    return [resolved for a in out if (resolved := _without_pronoun(sentence, a)) is not None]


def _of_passive(sentence: Sentence, verb: Word) -> list[Argument]:
    """Subject and objects of a passive verb, of which the subject is what the deed is done to."""
    subjects, objects = subject_words(sentence, verb), _objects(sentence, verb)
    out = [Argument("object", w) for w in subjects[:1]]
    out += [a for a in objects if a.slot != "object" or not subjects]
    return out + [Argument("predicate", a.word) for a in objects if a.slot == "object" and subjects]


def _of_active(sentence: Sentence, verb: Word) -> list[Argument]:
    """Subject and objects of an active verb, where the tree confuses them put right."""
    subjects, objects = subject_words(sentence, verb), _objects(sentence, verb)
    fronted = fronted_object(sentence, verb, subjects)
    if object_behind_and(sentence, verb, subjects):
        objects, above = [Argument("object", subjects[0])], sentence.head(verb)
        subjects = subject_words(sentence, above) if above is not None else []
    if fronted is not None:
        subjects = subjects[1:]
        objects += [] if objects else [Argument("object", fronted)]
    out = [Argument("subject", w) for w in subjects[:1]]
    out += _second_subjects(sentence, verb, subjects, has_object=any(a.slot == "object" for a in objects))
    if not subjects and is_finite(sentence, verb) and (first := _subject_among(sentence, verb, objects)):
        out.append(Argument("subject", first))
        objects = [a for a in objects if a.word.index != first.index]
    return out + objects


def _second_subjects(sentence: Sentence, verb: Word, subjects: list[Word], *, has_object: bool) -> Iterator[Argument]:
    """What the tree takes for further subjects, though a clause has one: its object, or who gets it."""
    others = [w for w in subjects[1:] if not _one_name(sentence, subjects[0], w)]
    if not has_object:
        # behind the verb, or behind the first where the verb comes last
        verb_last = sentence.language != "en" and any(True for _ in sentence.children(verb, "mark"))
        yield from (Argument("object", w) for w in others if w.index > verb.index or verb_last)
    elif sentence.language != "en":
        # "sagte [Mali] Hilfe zu": a name behind the verb, beside subject and object, is who gets it
        yield from (Argument("dative", w) for w in others if w.index > verb.index and w.upos == "PROPN")


def _subject_among(sentence: Sentence, verb: Word, objects: list[Argument]) -> Word | None:
    """The object that is the subject of a finite verb without one: every such clause has a subject."""
    first, *others = [a.word for a in objects if a.slot == "object"] or [verb]
    named_first = others and _is_name(first) and first.index < verb.index  # of two, the name that comes first
    # "traf [der engste Verbündete Polens] ein"
    return first if named_first or _is_nominative(sentence, first) else None


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
    gerund = sentence.language == "en" and verb.text.casefold().endswith("ing")
    is_participle = verb.deprel == "amod" or (verb.deprel == "acl" and (gerund or verb.has("VerbForm", "Part")))
    # "het in Doha [ondertekende] akkoord": the tree may take the participle for a past
    is_participle |= verb.deprel == "acl" and head is not None and _stands_inside(sentence, verb, head)
    if head is not None and _is_added(sentence, verb):
        head, is_participle = sentence.words[verb.index - 2], True
    if head is None or not is_participle or head.upos not in ("NOUN", "PROPN", "SYM"):
        return None
    if verb.deprel == "advcl" and head.upos == "PROPN":
        return None  # "left Mali, followed by Shell"
    return None if any(True for _ in sentence.children(verb, *SUBJECTS, "aux", "mark")) else head


def _stands_inside(sentence: Sentence, verb: Word, noun: Word) -> bool:
    """Whether a verb stands right before its noun, behind the noun's article."""
    behind_article = any(w.index < verb.index for w in sentence.children(noun, "det"))
    between = sentence.words[verb.index + 1 : noun.index]
    return verb.index < noun.index and behind_article and all(w.upos == "ADJ" for w in between)


def _is_added(sentence: Sentence, verb: Word) -> bool:
    """Whether a participle behind a comma describes the noun before it: "3 Millionen Euro, überwiesen von X"."""
    added = verb.deprel in ("appos", "parataxis", "advcl") and verb.upos == "VERB" and not is_finite(sentence, verb)
    added = added and (verb.deprel != "advcl" or (verb.has("VerbForm", "Part") and _is_past_participle(verb)))
    return added and verb.index > 1 and sentence.words[verb.index - 1].text == ","


def _objects(sentence: Sentence, verb: Word) -> list[Argument]:
    parted = {w.index for w in before_other_verb(sentence, verb)}
    objects = [w for w in sentence.children(verb, "obj") if w.index not in parted and not case_of(sentence, w)]
    objects = [w for w in objects if not behind_second_verb(sentence, verb, w)]
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
        # "volgens de VN" names no doer, whatever the tree says
        does_it = case in agents or (child.deprel == "obl:agent" and not case)
        # "a visit [by the king] was called off"
        does_it &= sentence.language != "en" or child.index > verb.index
        if passive and not by_nobody and does_it:
            yield Argument("subject", child, case)
        elif case:
            yield Argument("phrase", child, case)
        elif _is_dative(sentence, child) or (child.deprel == "obl:arg" and sentence.language == "de"):
            yield Argument("dative", child)  # "erteilte [der Firma] eine Lizenz"


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
    noun = _number_before(sentence, word, noun) or noun
    return Argument(argument.slot, noun, argument.case) if noun is not None else argument


def _number_before(sentence: Sentence, pronoun: Word, noun: Word | None) -> Word | None:
    """A number right before a relative pronoun, which is what it stands for: "seven lorries and [two] that …"."""
    before = [w for w in sentence.words[max(pronoun.index - 2, 0) : pronoun.index] if w.upos != "PUNCT"][-1:]
    joined = [w for w in before if w.upos == "NUM" and w.deprel == "conj"]
    return joined[0] if noun is not None and joined and joined[0].index > noun.index else None


def _is_name(word: Word) -> bool:
    return word.upos == "PROPN"


def _one_name(sentence: Sentence, a: Word, b: Word) -> bool:
    return all(w.upos in ("PROPN", "ADJ") for w in sentence.words[a.index : b.index + 1])


def _is_past_participle(verb: Word) -> bool:
    return not verb.text.casefold().endswith(("ing", "end", "ende", "enden", "ender", "endes", "endem"))
