"""From TIGER style, as spaCy's German pipelines have it, to Universal Dependencies.

TIGER lets a preposition govern its noun, an auxiliary its verb, and "sein" its predicate; and much of what a word is
to its head follows from both parts of speech ("nk" is any part of a noun phrase, "mo" any modifier).
"""

from __future__ import annotations

from collections.abc import Mapping

from wederhoor.read.draft import Draft, Node, coordinate

_NOMINAL = ("NOUN", "PROPN", "PRON", "NUM", "X")
_CLAUSAL = ("VERB", "AUX")
_ADVERBIAL_HEADS = ("VERB", "AUX", "ADJ", "ADV")
_FUNCTIONS = {"ADP": "case", "DET": "det", "ADJ": "amod", "NUM": "nummod", "ADV": "advmod", "PART": "advmod"}

Table = Mapping[str, str]


def from_tiger(draft: Draft, labels: Table) -> None:
    """Rewrite `draft` in place; `labels` says what becomes of the labels that need no look at the words."""
    for node in draft.upwards():
        _lift_object(draft, node)
    for node in draft.upwards():
        _lift_verb(draft, node)
        _lift_predicate(draft, node)
    _join_conjuncts(draft)
    _begin_names_with_their_first_word(draft)
    for node, deprel in [(node, _renamed(draft, node, labels)) for node in draft.nodes]:
        node.deprel = deprel
    coordinate(draft)


def _lift_object(draft: Draft, adposition: Node) -> None:
    """ "in Lima": the noun governs."""
    if adposition.upos == "ADP":
        noun = next((n for n in draft.children(adposition, "nk") if n.upos in _NOMINAL), None)
        if noun is not None:
            draft.lift(noun, deprel=adposition.deprel, old_head="case")


def _lift_verb(draft: Draft, auxiliary: Node) -> None:
    """ "hat geliefert", "soll geliefert werden": the full verb governs."""
    if auxiliary.upos != "AUX":
        return
    verb = next((n for n in draft.children(auxiliary, "oc") if n.upos in _CLAUSAL and not _is_clause(draft, n)), None)
    if verb is None:
        return
    passive = auxiliary.lemma == "werden" and verb.feats.get("VerbForm") == "Part"
    draft.lift(verb, deprel=auxiliary.deprel, old_head="aux:pass" if passive else "aux")


def _lift_predicate(draft: Draft, verb: Node) -> None:
    """ "ist offen": the predicate governs."""
    predicate = next(draft.children(verb, "pd"), None)
    if verb.lemma == "sein" and predicate is not None:
        draft.lift(predicate, deprel=verb.deprel, old_head="cop")


def _join_conjuncts(draft: Draft) -> None:
    """ "A und B": TIGER hangs B on "und", and "und" on A."""
    for node in draft.upwards():
        conjunction = draft.head(node)
        if node.deprel == "cj":
            node.deprel = "conj"
            if conjunction is not None and conjunction.deprel == "cd":
                node.head = conjunction.head


def _begin_names_with_their_first_word(draft: Draft) -> None:
    """ "Nina Falk": TIGER's head is the last word."""
    for node in list(draft.nodes):
        parts = list(draft.children(node, "pnc"))
        if parts and parts[0].index < node.index:
            draft.lift(parts[0], deprel=node.deprel, old_head="flat")
            for part in parts[1:]:
                part.deprel = "flat"


def _renamed(draft: Draft, node: Node, labels: Table) -> str:
    head = draft.head(node)
    if head is None:
        return "root"
    if node.deprel == "sb":
        return _subject(draft, node, head)
    if node.deprel in ("oc", "re", "rs"):
        return _clause(draft, node, head)
    if node.deprel == "nk":
        return _noun_part(node, head)
    if node.deprel in ("mo", "mnr"):
        return _modifier(draft, node, head)
    return labels.get(node.deprel, node.deprel)


def _subject(draft: Draft, node: Node, head: Node) -> str:
    if node.upos in _CLAUSAL:
        return "csubj"
    return "nsubj:pass" if any(draft.children(head, "aux:pass")) else "nsubj"


def _clause(draft: Draft, node: Node, head: Node) -> str:
    if head.upos in ("NOUN", "PROPN") and not any(draft.children(head, "cop")):
        return "acl"
    return "ccomp" if _is_clause(draft, node) or node.deprel != "oc" else "xcomp"


def _noun_part(node: Node, head: Node) -> str:
    if node.upos == "DET" and node.feats.get("Poss") == "Yes":
        return "det:poss"
    if node.upos in _CLAUSAL:
        return "acl"
    if node.upos in ("NOUN", "PROPN"):
        return "appos" if node.index > head.index else "nmod"
    return _FUNCTIONS.get(node.upos, "nmod")


def _modifier(draft: Draft, node: Node, head: Node) -> str:
    if node.upos in ("ADV", "ADJ", "PART", "ADP"):
        return "amod" if node.upos == "ADJ" and head.upos in ("NOUN", "PROPN") else "advmod"
    adverbial = head.upos in _ADVERBIAL_HEADS or any(draft.children(head, "cop"))
    if node.upos in _CLAUSAL:
        return "advcl" if adverbial else "acl"
    return "obl" if adverbial else "nmod"


def _is_clause(draft: Draft, verb: Node) -> bool:
    """Whether a verb has a clause of its own: it is finite, or its auxiliary is, or a conjunction opens it."""
    finite = any(n.feats.get("VerbForm") == "Fin" for n in (verb, *draft.children(verb, "aux", "aux:pass", "cop")))
    return finite or any(draft.children(verb, "cp"))
