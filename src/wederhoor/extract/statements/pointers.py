"""Words that stand for something said: the pronoun beside a verb, nouns such as “accusation”, “plan”."""

from __future__ import annotations

from collections.abc import Collection

from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.stance_lexicon import Pointing, stance_lexicon
from wederhoor.read.reading import Sentence, Word

MAX_WORDS_TO_POINTER = 6
CLAIMS = ("accusation", "report", "claim")  # kinds of what can be true or not
# what an adjective or a noun behind a pronoun would make of it: "ontkent dat plan" has no pronoun
HOLDING = ("NOUN", "PROPN", "ADJ", "NUM", "VERB", "AUX", "PRON")


def is_told_clause(sentence: Sentence, clause: Word) -> bool:
    """Whether a clause has a verb and a conjunction ("dass", "of") or its own subject."""
    return clause.upos != "PUNCT" and any(sentence.children(clause, "mark", "nsubj", "nsubj:pass", "expl"))


def pointer_beside(sentence: Sentence, verb: Word, *, fixed: Collection[Word] = ()) -> Word | None:
    """The pronoun that a verb has for its object: "bestreitet das", "Das bestreitet Falk"; None for none.

    Told by its place, for parsers often take it for an article or a conjunction of the next word. `fixed`: words that
    belong to the verb and can follow the pronoun ("considers that unlikely").
    """
    belonging = {word.index for word in fixed}
    pointing = stance_lexicon(sentence.language).pointing
    words = sentence.words
    for word in words[verb.index + 1 : verb.index + 1 + MAX_WORDS_TO_POINTER]:
        if word.upos == "PUNCT":
            break
        alone = word.index + 1 in belonging or _stands_alone(sentence, word)
        if word.text.lower() in pointing.pronouns and alone and word.deprel != "expl":
            return word
    before = (w for w in sentence.children(verb, "obj") if w.upos == "PRON" and _is_pointer_before(sentence, verb, w))
    if (held := next(before, None)) is not None:
        return held
    first = words[0] if words[0].upos != "PUNCT" else words[min(1, len(words) - 1)]
    fronted = first.text.lower() in pointing.pronouns and first.index + 2 >= _finite_index(sentence, verb)
    is_subject = first.deprel.startswith("nsubj") and any(
        w.index > verb.index and not sentence.is_in_name(w, "PER") for w in sentence.children(verb, "obj", "ccomp")
    )
    return first if fronted and first.index < verb.index and _stands_alone(sentence, first) and not is_subject else None


def _is_pointer_before(sentence: Sentence, verb: Word, word: Word) -> bool:
    """Whether a pronoun stands between an auxiliary and its verb ("hat | das | stets bestritten") or right before both.

    “La banque | le | dément”, “El banco | lo | ha negado”.
    """
    known = stance_lexicon(sentence.language).pointing.pronouns
    finite = _finite_index(sentence, verb)
    return word.text.lower() in known and (word.index == finite - 1 or finite < word.index < verb.index)


def _finite_index(sentence: Sentence, verb: Word) -> int:
    return min(w.index for w in (verb, *sentence.children(verb, "aux", "aux:pass")))


def _stands_alone(sentence: Sentence, word: Word) -> bool:
    """Whether no noun that it belongs to and no clause that it opens follows."""
    after = sentence.words[word.index + 1] if word.index + 1 < len(sentence.words) else None
    if after is None or after.upos == "PUNCT":
        return after is None or after.text != "," or not any(sentence.children(word, "acl", "acl:relcl"))
    if word.deprel == "obj" and after.deprel.startswith("obl") and after.head == word.head:
        return True  # "noemde dat | donderdag een leugen"
    fronted_verb = word.index <= 1 and after.upos in ("VERB", "AUX")
    return fronted_verb or ((word.deprel != "mark" or word.upos == "PRON") and after.upos not in HOLDING)


def kind_of(sentence: Sentence, noun: Word, *, without: frozenset[int] = frozenset()) -> str | None:
    """The kind of statement that a noun points to: "accusation", "report", "claim", "plan", "proposal".

    "thing" for any other noun with a demonstrative; None for nouns that speak for themselves. `without`: words that are
    no part of the noun phrase, whatever the tree says.
    """
    pointing = stance_lexicon(sentence.language).pointing
    if any(c.text.lower() in pointing.negatives for c in sentence.children(noun, "det")):
        return None
    if any(c.index not in without for c in sentence.children(noun, "ccomp", "acl")):
        return None
    form = noun.text.lower()
    forms = {form, noun.lemma.lower()}  # "trat den Gerüchten entgegen"
    kind = next((kind for kind, nouns in pointing.nouns.items() if forms & nouns), None) or _of_compound(form, pointing)
    shown = any(c.text.lower() in pointing.demonstratives for c in sentence.children(noun, "det", "amod"))
    return kind or ("thing" if shown else None)


def _of_compound(form: str, pointing: Pointing) -> str | None:
    ends = ((kind, noun) for kind, nouns in pointing.nouns.items() for noun in sorted(nouns) if len(noun) > 5)
    return next((kind for kind, noun in ends if form.endswith(noun)), None)


def head_in(sentence: Sentence, draft: Draft) -> Word | None:
    """The noun or verb that the rest of a content hangs on."""
    inside = [w for w in sentence.words if draft.content[0] <= w.start and w.end <= draft.content[1]]
    indices = {w.index for w in inside}
    return next((w for w in inside if w.head not in indices and w.upos in ("NOUN", "PROPN", "VERB")), None)
