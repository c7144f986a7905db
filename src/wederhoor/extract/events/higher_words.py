"""What a word makes of the event that hangs on it: "plans to supply", "the chance that", "expects that"."""

from __future__ import annotations

from wederhoor.extract.clauses import is_little
from wederhoor.extract.events.forms import verb_forms
from wederhoor.extract.events.grammar import Higher
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import EventStatus


def made_by(sentence: Sentence, head: Word, higher: Higher) -> EventStatus | None:
    forms = {*verb_forms(sentence, head), head.text.casefold(), head.text}
    if not any(True for _ in sentence.children(head, "compound:prt")):
        forms.add(head.lemma)  # "eiste de aanslag op" asks for none
    if forms & higher.negated:
        return "negated"
    if forms & higher.planned:
        return "planned"
    return "possible" if forms & higher.possible else None


def made_by_verb_before(sentence: Sentence, verb: Word, higher: Higher) -> EventStatus | None:
    """What the nearest verb before an infinitive makes of it, wherever the tree hangs either of them."""
    before = next((w for w in reversed(sentence.words[: verb.index]) if w.upos == "VERB"), None)
    return made_by(sentence, before, higher) if before else None


def made_by_noun_above(sentence: Sentence, verb: Word, higher: Higher) -> EventStatus | None:
    """What "the chance that …" and "it would be the first time that …" make of a clause; None for nothing."""
    head = sentence.head(verb)
    if head is None or verb.deprel not in ("acl", "acl:relcl", "ccomp", "csubj", "advcl"):
        return None
    copulas = list(sentence.children(head, "cop"))
    if copulas and any(is_little(w, "irreal") for w in (*copulas, *sentence.children(head, "aux"))):
        return "hypothetical"
    if head.upos not in ("NOUN", "ADJ", "PRON", "ADV"):
        return None
    return "possible" if verb.deprel in ("acl", "ccomp") and made_by(sentence, head, higher) == "possible" else None


def is_expected(sentence: Sentence, verb: Word, higher: Higher) -> bool:
    """Whether somebody expects what a clause in the present tense tells: "erwartet, dass X liefert"."""
    head = sentence.head(verb)
    told = head is not None and verb.deprel in ("ccomp", "csubj", "obj", "acl", "xcomp", "advcl", "csubj:pass")
    return told and head is not None and bool({*verb_forms(sentence, head), head.lemma} & higher.expecting)
