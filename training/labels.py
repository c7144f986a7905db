"""The label sets that the reader predicts; written into the exported model, read back by `wederhoor.read`."""

from __future__ import annotations

NAMES = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-OTH", "I-OTH")

UPOS = (
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
)  # fmt: skip

# Subtypes that later stages rest on; all others fall back to the universal relation.
KEPT_SUBTYPES = frozenset(
    ("acl:relcl", "aux:pass", "nsubj:pass", "compound:prt", "nmod:poss", "det:poss", "obl:agent", "obl:arg", "expl:pv")
)
DEPRELS = (
    "acl", "acl:relcl", "advcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "ccomp", "clf",
    "compound", "compound:prt", "conj", "cop", "csubj", "dep", "det", "det:poss", "discourse", "dislocated",
    "expl", "expl:pv", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nmod:poss", "nsubj",
    "nsubj:pass", "nummod", "obj", "obl", "obl:agent", "obl:arg", "orphan", "parataxis", "punct", "reparandum",
    "root", "vocative", "xcomp",
)  # fmt: skip

# "" is the value of a word that has no such feature.
FEATURES: dict[str, tuple[str, ...]] = {
    "Mood": ("", "Ind", "Sub", "Imp", "Cnd"),
    "VerbForm": ("", "Fin", "Inf", "Part", "Ger", "Conv"),
    "Tense": ("", "Pres", "Past", "Fut", "Imp"),
    "Number": ("", "Sing", "Plur"),
    "Person": ("", "1", "2", "3"),
    "Case": ("", "Nom", "Acc", "Dat", "Gen", "Ins", "Loc"),
    "Gender": ("", "Masc", "Fem", "Neut", "Com"),
    "Definite": ("", "Def", "Ind"),
    "Degree": ("", "Pos", "Cmp", "Sup"),
    "Voice": ("", "Act", "Pass", "Mid"),
    "Polarity": ("", "Neg", "Pos"),
    "PronType": ("", "Prs", "Dem", "Rel", "Int", "Ind", "Art", "Neg", "Tot", "Rcp"),
    "Poss": ("", "Yes"),
    "Reflex": ("", "Yes"),
    "NumType": ("", "Card", "Ord"),
}


def universal(deprel: str) -> str:
    """The relation as this model knows it: kept subtypes whole, others cut to the universal relation."""
    cut = deprel if deprel in KEPT_SUBTYPES else deprel.partition(":")[0]
    return cut if cut in DEPRELS else "dep"
