"""What stands with a noun that tells of an event: "[Chinas] Lieferung [von Drohnen] [an Mali]"."""

from __future__ import annotations

from wederhoor.extract.clauses import clause_words
from wederhoor.extract.events.argument import Argument, Slot
from wederhoor.extract.events.forms import bare_prepositions, case_of
from wederhoor.extract.events.grammar import Grammar
from wederhoor.extract.events.subjects import subject_words
from wederhoor.read.reading import Sentence, Word

NAMED_AS = ("xcomp", "obl", "obl:arg", "obj", "advcl")


def noun_arguments(sentence: Sentence, noun: Word, grammar: Grammar) -> list[Argument]:
    """The arguments of an event noun: genitives, possessors, nationalities, and phrases by preposition."""
    # "the tanker has been [under sanctions]"
    slot: Slot = "object" if case_of(sentence, noun) in clause_words(sentence.language).under else "subject"
    out = [Argument(slot, w) for w in _described_subjects(sentence, noun, grammar)]
    for child in sentence.children(noun):
        case = case_of(sentence, child)
        if _goes_on_with_name(sentence, child):
            continue
        if child.deprel in ("nmod:poss", "det:poss") or (child.deprel == "det" and child.has("Poss", "Yes")):
            out.append(Argument("possessive", child))
        elif child.deprel == "amod":
            out.append(Argument("adjective", child))
        elif child.deprel == "compound" and child.index < noun.index:
            out.append(Argument("compound", child))
        elif child.deprel in ("nmod", "obl", "obj", "obl:arg", "obl:agent"):
            if case in bare_prepositions(grammar.genitive):
                out.append(Argument("genitive", child, case))
            elif case:
                out.append(Argument("phrase", child, case))
            elif child.index < noun.index and child.upos == "PROPN":
                out.append(Argument("possessive", child))  # "Chinas Lieferungen"
            else:
                out.append(Argument("genitive", child))
    return out


def _goes_on_with_name(sentence: Sentence, word: Word) -> bool:
    """Whether the tree parts the words of a name, of which the other has the preposition: "on [Abu] [Dhabi]"."""
    if word.deprel != "nmod" or word.upos != "PROPN" or case_of(sentence, word):
        return False
    beside = (w for w in sentence.children(sentence.words[word.head], "nmod") if abs(w.index - word.index) == 1)
    return any(w.upos == "PROPN" and case_of(sentence, w) for w in beside)


def _described_subjects(sentence: Sentence, noun: Word, grammar: Grammar) -> list[Word]:
    """What a noun is said of: "Island ist Mitglied der Nato", "gilt als Vertrauter des Kanzlers"."""
    if any(True for _ in sentence.children(noun, "cop")):
        return subject_words(sentence, noun)[:1]
    head = sentence.head(noun)
    if head is not None and noun.deprel == "appos":
        # "Brand in Wien: Elf Tote": what stands before a colon is not described by what follows
        parted = any(w.text in (":", "–", "-") for w in sentence.words[head.index : noun.index])
        return [] if parted else [head]
    if head is None or head.upos not in ("VERB", "ADJ") or noun.deprel not in NAMED_AS:
        return []
    named = {head.lemma.casefold(), head.text.casefold()} & grammar.naming_verbs
    by_case = any(w.text.casefold() in grammar.naming_cases for w in sentence.children(noun, "case", "mark"))
    return subject_words(sentence, head)[:1] if named and by_case else []
