"""What is left of a sentence beside the words that somebody else is said to have told: a clause, or only scraps."""

from __future__ import annotations

from collections.abc import Sequence

from wederhoor.extract.clauses import VERB_SECOND, finite_verb
from wederhoor.read.reading import Sentence, Word

SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl")
CLAUSES_OF_NOUNS = ("acl", "acl:relcl")
NEED_NO_SUBJECT = ("es", "ru")


def tells_by_itself(sentence: Sentence, words: Sequence[Word]) -> bool:
    """Whether words hold a main clause with its verb and subject: “Peru closed the port”, not “who mediated”."""
    inside = {w.index for w in words}
    return any(_is_main_clause(sentence, word, inside) for word in words)


def _is_main_clause(sentence: Sentence, predicate: Word, inside: set[int]) -> bool:
    finite = finite_verb(sentence, predicate)
    if finite is None or finite.index not in inside or predicate.deprel in CLAUSES_OF_NOUNS:
        return False
    subjects = list(sentence.children(predicate, *SUBJECTS))
    if not subjects and sentence.language in VERB_SECOND and predicate.deprel == "root":
        subjects = list(sentence.children(predicate, "obj"))  # "traf | der engste Verbündete | in Lima ein"
    return sentence.language in NEED_NO_SUBJECT or any(w.index in inside for w in subjects)
