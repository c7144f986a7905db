"""What a name's verb tells: who speaks of "its" things, sells goods or belongs to somebody is no person."""

from __future__ import annotations

from wederhoor.extract.mentions.mention_words import is_in, words_for
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word
from wederhoor.text.goods import goods_category


def speaks_as_body(sentence: Sentence, name: Word) -> bool:
    """Whether the subject says something of "it", as no person does: "Acme denied that its trucks …"."""
    verb = sentence.head(name) if name.deprel == "nsubj" else None
    clauses = list(sentence.children(verb, "ccomp")) if verb is not None else []
    return any(_is_of_body(sentence, clause) for clause in clauses)


def _is_of_body(sentence: Sentence, clause: Word) -> bool:
    nouns = list(sentence.children(clause, "nsubj", "nsubj:pass"))
    owners = (owner for noun in nouns for owner in sentence.children(noun, "nmod:poss"))
    does = any(sentence.children(clause, "obj"))  # "said it rained" is of nobody
    return any(is_in(owner.text.lower(), "body_possessives") for owner in owners) or (
        does and any(is_in(noun.text.lower(), "body_pronouns") for noun in nouns)
    )


def sells_goods(sentence: Sentence, name: Word) -> bool:
    """Whether the subject makes or sells what firms do: "Acme supplies chips"."""
    verb = sentence.head(name) if name.deprel == "nsubj" else None
    if verb is None or verb_lemma(sentence, verb) not in words_for("selling_verbs"):
        return False
    kinds = (goods_category(word.text, sentence.language) for word in sentence.children(verb, "obj", "obl:arg"))
    return any(kind in words_for("goods_of_firms") for kind in kinds)


def belongs_to_somebody(sentence: Sentence, name: Word) -> bool:
    """Whether the subject belongs to somebody, as no person does: "Acme gehört dem Gouverneur"."""
    verb = sentence.head(name) if name.deprel in ("nsubj", "nsubj:pass") else None
    return verb is not None and verb_lemma(sentence, verb) in words_for("belonging_verbs")
