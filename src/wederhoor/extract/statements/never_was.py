"""Denials without a word of denying: “es habe nie ein Treffen gegeben”, “no such meeting had taken place”."""

from __future__ import annotations

from wederhoor.extract.clauses import in_any_language
from wederhoor.extract.statements.contents import Said, forms_of, negates
from wederhoor.extract.statements.stance_lexicon import Modality, stance_lexicon
from wederhoor.read.reading import Word

SUBJECTS = ("nsubj", "expl", "obj")


def says_it_never_was(said: Said) -> bool:
    """Whether a content says that there never was such a thing, or that what was spoken of is not so.

    “There has never yet been so much rain” compares, and denies nothing.
    """
    lexicon = stance_lexicon(said.sentence.language)
    modality = lexicon.modality
    nots = [w for w in said.inside if negates(w) and not _is_not_yet(said, w, modality)]
    told_past = any(w.has("Tense", "Past") or w.lemma.lower() in modality.perfect for w in said.main)
    if not nots or not told_past:
        return False
    never = any(w.text.lower() in modality.never for w in nots)
    return (never and _tells_of_existing(said, lexicon.existing)) or _is_of_such_a_thing(said, modality)


def _is_not_yet(said: Said, negation: Word, modality: Modality) -> bool:
    before = said.sentence.words[negation.index - 1] if negation.index else None
    return before is not None and before.text.lower() in modality.yet


def _tells_of_existing(said: Said, verbs: frozenset[str]) -> bool:
    """Whether the main clause says that there is something: "es gibt", "er is", "there are"."""
    expletives = in_any_language("expletives")
    anything = (w for w in said.main if w.deprel in SUBJECTS)
    by_it = any(w.deprel == "expl" or w.text.lower() in expletives for w in anything)
    return by_it and any(forms_of(w) & verbs for w in said.main)


def _is_of_such_a_thing(said: Said, modality: Modality) -> bool:
    """Whether "such a" thing is what the main clause is about: its subject or object."""
    main = {w.index for w in said.main}
    such = (w for w in said.inside if w.text.lower() in modality.such and w.head in main)
    return any(said.sentence.words[w.head].deprel in (*SUBJECTS, "nsubj:pass") for w in such)
