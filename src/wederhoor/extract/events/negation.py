"""Whether a clause is negated, and what is said to be unproven or only held to be possible."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from wederhoor.extract.clauses import clause_words, is_little, negates_another
from wederhoor.extract.events.forms import case_of, folded, is_one_of, noun_end
from wederhoor.extract.events.grammar import Grammar
from wederhoor.extract.phrases import below
from wederhoor.read.reading import Sentence, Word

NAMING = ("NOUN", "PROPN", "PRON")
CONTRASTED = ("obj", "iobj", "obl", "obl:arg", "nsubj", "nsubj:pass")


def is_negated_deed(sentence: Sentence, word: Word, grammar: Grammar) -> bool:
    """Whether a negation hangs on a verb or an auxiliary, or a "no" on its subject or object; "not only" is none.

    Nor does one negate a verb that denies one thing only to name another: "lieferte keine Waffen, sondern Drohnen".
    """
    if any(is_contrasted(sentence, noun) for noun in sentence.children(word, *CONTRASTED)):
        return False
    near = [*sentence.children(word, "advmod", "aux", "aux:pass", "discourse", "nsubj", "nsubj:pass", "obj", "det")]
    phrases = sentence.children(word, "obl")
    for noun in phrases:  # "sprach [nicht mit ihm]"
        near += [w for w in sentence.children(noun, "advmod") if not is_contrasted(sentence, noun)]
    for adverb in sentence.children(word, "advmod"):  # "sprach [nicht] mit ihm [direkt]"; "nicht direkt" negates less
        no_longer = is_little(adverb, "more")
        near += [w for w in sentence.children(adverb, "advmod") if w.index + 1 < adverb.index or no_longer]
    for w in near:
        following = sentence.words[w.index + 1].text.casefold() if w.index + 1 < len(sentence.words) else ""
        # French "personne" is nobody, "dix-sept personnes" are people
        negates = is_one_of(w, grammar.negation) and not negates_another(sentence, word, w)
        if w.upos != "NOUN" and negates and following not in grammar.negation_unless_next:
            return not _is_of_one_phrase(sentence, word, w, grammar)
        if w.deprel in ("nsubj", "nsubj:pass", "obj"):
            if _has_no(sentence, w, grammar):
                return True
        elif w.deprel == "det" and is_one_of(w, grammar.negative_determiners):
            return True
    return _is_never(sentence, word, grammar) or _is_neither(sentence, word)


def is_contrasted(sentence: Sentence, noun: Word) -> bool:
    """Whether something else is meant instead: "nicht nach Mali, sondern nach Peru"."""
    contrasts = clause_words(sentence.language).contrasts
    if not any(w.text.casefold() in contrasts for w in sentence.words[noun.index + 1 :]):
        return False
    head = sentence.head(noun)
    # the tree may hang both on the verb
    beside = sentence.children(head, noun.deprel) if head is not None and noun.deprel in CONTRASTED else ()
    others = (w for w in (*sentence.children(noun, "conj"), *beside) if w.index > noun.index and w.upos in NAMING)
    return any(_opens_with(sentence, other, contrasts) for other in others)


def _opens_with(sentence: Sentence, word: Word, openers: Collection[str]) -> bool:
    """Whether a phrase begins with one of some words, or stands right behind it."""
    first = min(index for index in below(sentence, word) if sentence.words[index].upos != "PUNCT")
    return any(w.text.casefold() in openers for w in sentence.words[max(first - 1, 0) : first + 1])


def _is_neither(sentence: Sentence, word: Word) -> bool:
    """Whether the subject or object is a pair of which both are negated: "Neither Peru nor Malta"."""
    openers = [w for w in sentence.words if w.text.casefold() in clause_words(sentence.language).neither]
    if not openers or (openers[0].text.casefold() == "noch" and len(openers) < 2):
        return False
    named = (w for w in sentence.words[openers[0].index + 1 :] if w.upos in ("NOUN", "PROPN", "PRON"))
    first = next(named, None)
    return first is not None and first.head == word.index and first.deprel in ("nsubj", "nsubj:pass", "obj", "iobj")


def only_nearly(sentence: Sentence, verb: Word, grammar: Grammar) -> bool:
    """Whether something almost happened: "nearly sold the drones"; "nearly all" goes with a number."""
    near = [*sentence.children(verb, "advmod"), *_before_article(sentence, verb)]
    for adverb in (w for w in near if is_one_of(w, grammar.nearly)):
        after = sentence.words[adverb.index + 1] if adverb.index + 1 < len(sentence.words) else adverb
        if after.upos != "NUM" and after.text.casefold() not in grammar.nearly_unless_next:
            return True
    return False


def _before_article(sentence: Sentence, verb: Word) -> Iterator[Word]:
    """Adverbs that the tree hangs on an object, though they stand before its article."""
    for noun in sentence.children(verb, "obj"):
        articles = [w.index for w in sentence.children(noun, "det")]
        yield from (w for w in sentence.children(noun, "advmod", "amod") if w.index + 1 in articles)


def _is_of_one_phrase(sentence: Sentence, verb: Word, negation: Word, grammar: Grammar) -> bool:
    """Whether only a reason is negated: "kam nicht wegen der Blumen nach Peking" came."""
    phrases = [w for w in sentence.children(verb, "obl", "obl:arg") if w.index > negation.index]
    if len(phrases) < 2:
        return False
    first = min(phrases, key=lambda w: w.index)
    cases = sentence.children(first, "case")
    return any(w.index == negation.index + 1 and w.text.casefold() in grammar.whys for w in cases)


def _is_never(sentence: Sentence, word: Word, grammar: Grammar) -> bool:
    """Whether a clause says "at no time", or "never" beside another adverb: "nie wissentlich verkauft"."""
    nouns = folded(grammar.negative_adverbials)
    adverbials = sentence.children(word, "obl", "advmod", "nmod", "obj", "obl:arg")
    if any(noun_end(w, nouns, sentence.language) and _has_no(sentence, w, grammar) for w in adverbials):
        return True
    beside = (w for adverb in sentence.children(word, "advmod") for w in sentence.children(adverb, "advmod"))
    return any(is_one_of(w, grammar.never) for w in beside)


def _has_no(sentence: Sentence, noun: Word, grammar: Grammar) -> bool:
    return any(is_one_of(d, grammar.negative_determiners) for d in sentence.children(noun, "det", "advmod"))


def is_unproven(sentence: Sentence, word: Word, grammar: Grammar) -> bool:
    """Whether a word hangs on evidence that there is none of: "no evidence of a strike", "no sign that …"."""
    head = sentence.head(word)
    if head is None or word.deprel not in ("nmod", "acl", "ccomp", "obl", "advcl"):
        return False
    evidence = folded(grammar.evidence)
    # "es gibt keine [Belege] dafür, dass …": the tree may hang the clause on the verb
    told = sentence.children(head, "obj", "nsubj") if head.upos == "VERB" and word.deprel in ("ccomp", "advcl") else ()
    nouns = [head] if head.upos == "NOUN" else [w for w in told if w.upos == "NOUN" and w.index < word.index]
    return any(noun_end(w, evidence, sentence.language) and _is_missing(sentence, w, grammar) for w in nouns)


def _is_missing(sentence: Sentence, noun: Word, grammar: Grammar) -> bool:
    """Whether there is said to be none of what a noun names."""
    verb = sentence.head(noun)
    without = any(is_one_of(w, grammar.negative_marks) for w in sentence.children(noun, "case"))
    return (
        without or _has_no(sentence, noun, grammar) or (verb is not None and is_negated_deed(sentence, verb, grammar))
    )


def is_held_possible(sentence: Sentence, verb: Word | None, grammar: Grammar) -> bool:
    """Whether a verb only says how likely its object is: "hält einen Angriff für möglich"."""
    if verb is None or verb.upos != "VERB":
        return False
    likely = grammar.possible_adjectives | grammar.possible_adverbs
    judged = [*sentence.children(verb, "xcomp", "amod", "obl", "advmod", "obj", "advcl", "nmod", "obl:arg")]
    # "considers an attack [possible]"
    objects = [w for w in judged if w.deprel == "obj"]
    judged += [w for noun in objects for w in sentence.children(noun, "amod") if w.index > noun.index]
    told = [w for w in judged if w.upos in ("ADJ", "ADV") and is_one_of(w, likely)]
    # "supplied possibly dozens": an adverb alone says it of the deed
    return any(case_of(sentence, w) or is_one_of(verb, grammar.judging_verbs) for w in told)
