"""What stands with a verb or noun in the grammar of its sentence: subject, object, and phrases by preposition.

Passives, relative clauses, shared subjects, infinitives under a higher verb and participles are undone here, so that
"die von China gelieferten Drohnen" and "China lieferte die Drohnen" have the same arguments.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from wederhoor.extract.frames import Grammar, preposition
from wederhoor.extract.phrases import below
from wederhoor.read.reading import Sentence, Word

Slot = Literal["subject", "object", "dative", "genitive", "possessive", "adjective", "compound", "phrase"]
SUBJECTS = ("nsubj", "nsubj:pass")
HAVING = frozenset(("haben", "hebben", "have"))
ASKING = frozenset("wer was welcher welche wie wat who what which man men one je".split())
PHRASES = ("obl", "obl:arg", "obl:agent", "nmod")
REFLEXIVE = frozenset("sich mich dich uns zich elkaar einander mekaar themselves itself himself herself each".split())
RELATIVE = frozenset(
    "der die das dem den deren dessen denen welcher welche welches dat wat wie who which that whom".split()
)
# without a named object, nobody is known to be told to do it
OBJECT_CONTROL = frozenset(
    "warnen auffordern bitten aufrufen drängen zwingen waarschuwen oproepen vragen verzoeken dwingen".split()
    + "warn urge ask tell order force call".split()
)
# the subject of the infinitive is the promiser, not the one who is promised something
SUBJECT_CONTROL = frozenset(
    "versprechen zusagen drohen anbieten beloven dreigen toezeggen aanbieden promise threaten vow offer".split()
)


@dataclass(frozen=True, slots=True)
class Argument:
    """A word that heads a phrase, and how it stands to verb or noun; `case` is its preposition, empty for none."""

    slot: Slot
    word: Word
    case: str = ""


def verb_arguments(sentence: Sentence, verb: Word, grammar: Grammar) -> list[Argument]:
    """The arguments of a verb, in text order within each slot; relative pronouns are replaced by their noun."""
    if noun := described_noun(sentence, verb):
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
    out = [Argument("object" if passive else "subject", w) for w in subjects[:1]]
    objects = _objects(sentence, verb)
    if not passive and not any(a.slot == "object" for a in objects):
        # a clause has one subject: what reads as a second one behind the verb is its object
        out += [
            Argument("object", w)
            for w in subjects[1:]
            if w.index > verb.index and not _one_name(sentence, subjects[0], w)
        ]
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
    out += [a for a in objects if not (passive and a.slot == "object" and subjects)]
    out += _phrases(sentence, verb, grammar, passive=passive)
    out = [a for a in out if not _is_listed_behind_colon(sentence, verb, a.word)]
    return [resolved for a in out if (resolved := _without_pronoun(sentence, a)) is not None]


def noun_arguments(sentence: Sentence, noun: Word, grammar: Grammar) -> list[Argument]:
    """The arguments of an event noun: genitives, possessors, nationalities, and phrases by preposition."""
    out: list[Argument] = []
    for child in sentence.children(noun):
        case = case_of(sentence, child)
        if child.deprel in ("nmod:poss", "det:poss"):
            out.append(Argument("possessive", child))
        elif child.deprel == "amod":
            out.append(Argument("adjective", child))
        elif child.deprel == "compound" and child.index < noun.index:
            out.append(Argument("compound", child))
        elif child.deprel in ("nmod", "obl", "obj", "obl:arg", "obl:agent"):
            if case in {preposition(word) for word in grammar.genitive}:
                out.append(Argument("genitive", child, case))
            elif case:
                out.append(Argument("phrase", child, case))
            elif child.index < noun.index and child.upos == "PROPN":
                out.append(Argument("possessive", child))  # "Chinas Lieferungen"
            else:
                out.append(Argument("genitive", child))
    return out


def _is_listed_behind_colon(sentence: Sentence, verb: Word, word: Word) -> bool:
    return any(w.text in (":", ";") for w in sentence.words[verb.index + 1 : word.index])


def is_passive(sentence: Sentence, verb: Word) -> bool:
    """Whether the subject of a verb is what something is done to."""
    if any(True for _ in sentence.children(verb, "aux:pass", "nsubj:pass")):
        return True
    active = any(w.lemma.casefold() in HAVING for w in sentence.children(verb, "aux"))
    return verb.has("Voice", "Pass") and not active


def described_noun(sentence: Sentence, verb: Word) -> Word | None:
    """The noun that a participle describes ("die gelieferten Drohnen"); None for any other verb."""
    head = sentence.head(verb)
    is_participle = verb.deprel == "amod" or (verb.deprel == "acl" and verb.has("VerbForm", "Part"))
    if head is None or not is_participle or head.upos not in ("NOUN", "PROPN"):
        return None
    return None if any(True for _ in sentence.children(verb, *SUBJECTS, "aux", "mark")) else head


def subject_words(sentence: Sentence, verb: Word, depth: int = 4) -> list[Word]:
    """Heads of a verb's subject, its own or the one that it shares with the verb above; usually one."""
    own = [] if is_infinitive(sentence, verb) else _own_subjects(sentence, verb)
    head = sentence.head(verb)
    if own or head is None or depth == 0:
        return own
    if verb.deprel == "conj" and head.upos in ("VERB", "AUX", "ADJ"):
        return subject_words(sentence, head, depth - 1)
    has_own_clause = any(
        w.text.casefold() in ("dass", "dat", "that", "ob", "of") for w in sentence.children(verb, "mark")
    )
    if is_finite(sentence, verb) or has_own_clause:
        return []
    if nearer := verb_between(sentence, head, verb):
        return subject_words(sentence, nearer, depth - 1) if nearer.head == verb.head else []
    if misplaced := _before_other_verb(sentence, verb):
        return misplaced[:1]
    if verb.deprel in ("xcomp", "ccomp", "advcl"):
        controller = None if verb.deprel == "advcl" else _controller(sentence, head)
        if controller is None and verb.deprel != "advcl" and head.lemma.casefold().replace("_", "") in OBJECT_CONTROL:
            return []
        return [controller] if controller else subject_words(sentence, head, depth - 1)
    if verb.deprel == "acl" and head.upos == "NOUN":
        return _owner(sentence, head, depth)
    return []


def _before_other_verb(sentence: Sentence, verb: Word) -> list[Word]:
    """Objects that another verb parts from an infinitive: they are that verb's, and do what the infinitive says.

    "heeft Frankrijk gewaarschuwd geen wapens te leveren": it is France that is not to deliver.
    """
    if not is_infinitive(sentence, verb):
        return []
    objects = sentence.children(verb, "obj", "iobj")
    return [w for w in objects if any(v.upos == "VERB" for v in sentence.words[w.index + 1 : verb.index])]


def _own_subjects(sentence: Sentence, verb: Word) -> list[Word]:
    own = list(sentence.children(verb, *SUBJECTS))
    own = own or [w for aux in sentence.children(verb, "aux") for w in sentence.children(aux, *SUBJECTS)]
    if own or any(True for _ in sentence.children(verb, "aux:pass")):
        return own
    return [w for w in sentence.children(verb, "obl:agent") if not case_of(sentence, w)]


def verb_between(sentence: Sentence, head: Word, verb: Word) -> Word | None:
    """The conjugated verb of another clause that stands between an infinitive and what it is said to depend on.

    The infinitive then belongs to that verb more likely than to the one above, and so does its subject.
    """
    inside = below(sentence, verb)
    between = (w for w in reversed(sentence.words[head.index + 1 : verb.index]) if w.index not in inside)
    return next((w for w in between if w.upos == "VERB" and is_finite(sentence, w) and w.deprel != "conj"), None)


def is_finite(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb or one of its auxiliaries is conjugated."""
    if any(w.has("VerbForm", "Fin") for w in (verb, *sentence.children(verb, "aux", "aux:pass", "cop"))):
        return True
    # the reader leaves some conjugated verbs without a form: those that are no infinitive and have no auxiliary
    unmarked = "VerbForm" not in verb.feats and verb.text.casefold() != verb.lemma.casefold()
    return (
        unmarked
        and not is_infinitive(sentence, verb)
        and not any(True for _ in sentence.children(verb, "aux", "aux:pass"))
    )


def is_infinitive(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb is an infinitive with "zu", "te" or "to", which has no subject of its own."""
    marked = any(w.text.casefold() in ("zu", "te", "to") for w in sentence.children(verb, "mark", "aux", "case"))
    inside = sentence.language == "de" and verb.lemma.casefold() != verb.text.casefold() and "zu" in verb.text[2:-3]
    return (marked or inside) and not any(w.has("VerbForm", "Fin") for w in sentence.children(verb, "aux", "aux:pass"))


def case_of(sentence: Sentence, word: Word) -> str:
    """The preposition of a phrase, without article; empty for none."""
    cases = [w for w in sentence.children(word, "case") if w.upos != "PART"]
    return preposition(cases[0].text) if cases else _particle_case(sentence, word)


def _particle_case(sentence: Sentence, word: Word) -> str:
    """A preposition before the phrase that the tree took for the verb's particle: "hulp aan de Russen geven"."""
    at = word.index - 1
    while at >= 0 and sentence.words[at].head == word.index and sentence.words[at].upos in ("DET", "ADJ", "NUM"):
        at -= 1
    before = sentence.words[at] if at >= 0 else word
    is_particle = before.upos == "ADP" and before.deprel == "compound:prt" and before.head == word.head
    return preposition(before.text) if is_particle and before.index < word.index else ""


def conjuncts(sentence: Sentence, word: Word) -> Iterator[Word]:
    """A word and the nouns that are joined to it by "and"; a colon, semicolon or dash ends the list."""
    yield word
    for other in sentence.children(word, "conj"):
        if any(w.text in (":", ";", "–", "—") for w in sentence.words[word.index : other.index]):
            return
        if other.upos in ("NOUN", "PROPN", "PRON"):
            yield other


def is_nominalised(sentence: Sentence, verb: Word) -> bool:
    """Whether an infinitive is used as a noun: "het leveren van wapens"."""
    return (
        sentence.language != "en"
        and any(w.upos == "DET" for w in sentence.children(verb, "det"))
        and not is_finite(sentence, verb)
    )


def _controller(sentence: Sentence, head: Word) -> Word | None:
    if head.lemma.casefold().replace("_", "") in SUBJECT_CONTROL or is_passive(sentence, head):
        return None
    return next(
        (w for w in sentence.children(head, "obj", "iobj") if w.text.casefold() not in REFLEXIVE and w.upos != "NUM"),
        None,
    )


def _owner(sentence: Sentence, noun: Word, depth: int) -> list[Word]:
    """Whose plan, attempt or promise it is: "Chinas Plan, Waffen zu liefern"; else the subject of "plans are made"."""
    own = list(sentence.children(noun, "nmod:poss", "det:poss"))
    own += [
        w
        for w in sentence.children(noun, "nmod")
        if w.has("Case", "Gen") or (w.upos == "PROPN" and w.index < noun.index)
    ]
    head = sentence.head(noun)
    if own or head is None or noun.deprel not in ("obj", "obl") or head.upos != "VERB":
        return own[:1]
    return [] if is_passive(sentence, head) else subject_words(sentence, head, depth - 1)


def _objects(sentence: Sentence, verb: Word) -> list[Argument]:
    parted = {w.index for w in _before_other_verb(sentence, verb)}
    objects = [w for w in sentence.children(verb, "obj") if w.index not in parted and not case_of(sentence, w)]
    if is_infinitive(sentence, verb):
        misread = list(sentence.children(verb, *SUBJECTS))
        out = [Argument("dative" if objects else "object", w) for w in misread]
        if out:
            return [*out, *(Argument("object", w) for w in objects)]
    out = [Argument("dative", w) for w in sentence.children(verb, "iobj")]
    for number, word in enumerate(objects):
        named = number == 0 and _is_name(word) and objects[-1].upos == "NOUN"  # "liefert Mali Waffen"
        first = number == 0 and sentence.language == "en"
        dative = len(objects) > 1 and not out and (is_dative(sentence, word) or first or named)
        out.append(Argument("dative" if dative else "object", word))
    return out


def is_dative(sentence: Sentence, word: Word) -> bool:
    """Whether a noun phrase is dative by its article or its own form."""
    if sentence.language == "de" and any(w.text.casefold().endswith("em") for w in sentence.children(word, "det")):
        return True
    determiners = [w.feats.get("Case") for w in sentence.children(word, "det", "amod") if "Case" in w.feats]
    return "Dat" in determiners if determiners else word.has("Case", "Dat")


def _phrases(sentence: Sentence, verb: Word, grammar: Grammar, *, passive: bool) -> Iterator[Argument]:
    agents = {preposition(word) for word in grammar.passive_agent}
    with_case = [w for w in sentence.children(verb, "obj") if case_of(sentence, w)]
    for child in [*sentence.children(verb, *PHRASES), *with_case]:
        case = case_of(sentence, child)
        if passive and (child.deprel == "obl:agent" or case in agents):
            yield Argument("subject", child, case)
        elif case:
            yield Argument("phrase", child, case)
        elif is_dative(sentence, child):
            yield Argument("dative", child)


def _without_pronoun(sentence: Sentence, argument: Argument) -> Argument | None:
    """The argument with a relative pronoun replaced by the noun that it stands for; None for reflexives."""
    word = argument.word
    if word.text.casefold() in REFLEXIVE:
        return None
    if word.upos not in ("PRON", "DET") or not (word.has("PronType", "Rel") or word.text.casefold() in RELATIVE):
        return argument
    at: Word | None = word
    while at is not None and at.deprel != "acl:relcl":
        at = sentence.head(at)
    noun = sentence.head(at) if at else None
    return Argument(argument.slot, noun, argument.case) if noun is not None else argument


def _is_name(word: Word) -> bool:
    return word.upos == "PROPN"


def _one_name(sentence: Sentence, a: Word, b: Word) -> bool:
    return all(w.upos in ("PROPN", "ADJ") for w in sentence.words[a.index : b.index + 1])


def _is_past_participle(verb: Word) -> bool:
    return not verb.text.casefold().endswith(("ing", "end", "ende", "enden", "ender", "endes", "endem"))
