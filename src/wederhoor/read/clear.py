"""From CLEAR style, as spaCy's English pipelines have it, to Universal Dependencies.

CLEAR lets a preposition govern its noun and "be" govern its predicate; Universal Dependencies have it the other way
round. What remains is a table of labels.
"""

from __future__ import annotations

from collections.abc import Mapping

from wederhoor.read.draft import Draft, Node, coordinate

_PREPOSED = ("prep", "agent", "dative", "pcomp")
_ADVERBIAL_HEADS = ("VERB", "AUX", "ADJ", "ADV")


def from_clear(draft: Draft, labels: Mapping[str, str]) -> None:
    """Rewrite `draft` in place; `labels` says what each label that stays where it is becomes."""
    for node in draft.upwards():
        _lift_object(draft, node)
    for node in draft.upwards():
        _lift_predicate(draft, node)
    for node in draft.nodes:
        node.deprel = _renamed(node, labels)
    coordinate(draft)


def _lift_object(draft: Draft, adposition: Node) -> None:
    """ "in Lima": the noun governs; "after leaving": the verb does."""
    noun = next(draft.children(adposition, "pobj"), None)
    if noun is None and adposition.deprel in _PREPOSED:
        noun = next(draft.children(adposition, "obl", "nmod"), None)  # "out of the house"
    if noun is not None:
        draft.lift(noun, deprel=_of_phrase(draft, adposition), old_head="case")
        return
    verb = next(draft.children(adposition, "pcomp"), None)
    if verb is not None and verb.upos in ("VERB", "AUX"):
        deprel = adposition.deprel if adposition.deprel not in _PREPOSED else _of_clause(draft, adposition)
        draft.lift(verb, deprel=deprel, old_head="mark")


def _of_phrase(draft: Draft, adposition: Node) -> str:
    if adposition.deprel not in _PREPOSED:
        return adposition.deprel
    if adposition.deprel == "agent":
        return "obl:agent"
    return "obl" if _is_adverbial(draft, adposition) else "nmod"


def _of_clause(draft: Draft, adposition: Node) -> str:
    return "advcl" if _is_adverbial(draft, adposition) else "acl"


def _is_adverbial(draft: Draft, node: Node) -> bool:
    head = draft.head(node)
    return head is not None and head.upos in _ADVERBIAL_HEADS


def _lift_predicate(draft: Draft, verb: Node) -> None:
    """ "is open", "is a port", "is in Lima": the predicate governs; in "there is a port" the verb does."""
    if verb.lemma != "be" or verb.deprel in ("aux", "auxpass"):
        return
    predicate = next(draft.children(verb, "attr", "acomp"), None)
    if any(draft.children(verb, "expl")):
        if predicate is not None:
            predicate.deprel = "nsubj"
        return
    if predicate is None:
        predicate = next((n for n in draft.children(verb, "obl", "prep") if n.index > verb.index), None)
    if predicate is not None and any(draft.children(verb, "nsubj", "csubj")):
        draft.lift(predicate, deprel=verb.deprel, old_head="cop")


def _renamed(node: Node, labels: Mapping[str, str]) -> str:
    if node.head < 0:
        return "root"
    if node.deprel == "aux" and node.upos == "PART":
        return "mark"  # "to"
    return labels.get(node.deprel, node.deprel)
