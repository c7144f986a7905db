"""Whether all that is said is that something is true or not: “Das ist eine Lüge”, “dat klopt niet”, “that is true”."""

from __future__ import annotations

from itertools import dropwhile, takewhile

from wederhoor.extract.statements.contents import SUBJECTS, Said, forms_of, has_turn, is_negated, is_predicate, negates
from wederhoor.extract.statements.pointers import CLAIMS, kind_of
from wederhoor.extract.statements.stance_lexicon import stance_lexicon

MAX_WORDS_UNTRUE = 14  # in a longer clause "is false" is seldom what it says as a whole
MAX_WORDS_BESIDE = 20  # … though its clauses all count
MAX_WORDS_TRUE = 3  # "that is true"; whoever goes on says more than that


def calls_untrue(said: Said) -> bool:
    """“Das ist eine Lüge”, “dat klopt niet”, “it is not true that …”: the content says that something is untrue."""
    lexicon = stance_lexicon(said.sentence.language)
    if sum(w.upos != "PUNCT" for w in said.main) > MAX_WORDS_UNTRUE:
        return False
    if has_turn(said, lexicon.untrue.phrases):
        return sum(w.upos != "PUNCT" for w in said.inside) <= MAX_WORDS_BESIDE
    untrue = lexicon.untrue.predicates
    if all(w.upos == "PUNCT" or forms_of(w) & untrue for w in said.inside):
        return True  # "Nonsense."
    if _opens_with(said, untrue):
        return True
    if untrue_subject(said) in CLAIMS:
        untrue |= lexicon.untrue.of_claims
    return any(forms_of(w) & untrue and is_predicate(said, w) and not is_negated(said, w) for w in said.main)


def _opens_with(said: Said, untrue: frozenset[str]) -> bool:
    """Whether a verdict stands before the first mark: “Nonsense, I was not there”."""
    told = list(dropwhile(lambda w: w.upos == "PUNCT", said.inside))
    opening = list(takewhile(lambda w: w.upos != "PUNCT", told))
    return bool(opening) and all(forms_of(w) & untrue for w in opening) and len(opening) < len(told)


def calls_true(said: Said) -> bool:
    """“Das stimmt”, “that is true”: all that is said is that what was said before is so."""
    words = [w for w in said.inside if w.upos != "PUNCT"]
    is_bare = len(words) <= MAX_WORDS_TRUE and not any(negates(w) for w in words)
    return is_bare and has_turn(said, stance_lexicon(said.sentence.language).untrue.opposites)


def untrue_subject(said: Said) -> str | None:
    """The kind of statement that is called untrue; None where a clause tells what ("it is not true that …")."""
    pointing = stance_lexicon(said.sentence.language).pointing
    predicates = {w.index for w in said.main if w.upos != "PUNCT"}
    if any(w.deprel in ("csubj", "ccomp") and w.head in predicates for w in said.inside):
        return None
    beside = (w for w in said.inside if w.upos == "PRON" and w.deprel in ("nmod", "obl", "obl:arg"))
    for word in (*said.main, *beside):
        form = word.text.lower()
        pronouns = pointing.pronouns | pointing.demonstratives
        if form in pointing.adverbs or (form in pronouns and word.upos in ("PRON", "DET")):
            return "pronoun"
        if word.deprel in (*SUBJECTS, "obl") and word.upos in ("NOUN", "PROPN", "VERB"):
            kind = kind_of(said.sentence, word)
            if kind is not None:
                return kind
    untrue = stance_lexicon(said.sentence.language).untrue.predicates
    telling = (w for w in said.main if w.upos in ("NOUN", "PROPN", "PRON", "VERB", "AUX"))
    alone = all(forms_of(w) & untrue for w in telling)
    return "pronoun" if alone else None  # "Not true, said the driver"
