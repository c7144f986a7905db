"""What the words around a name say that it is: "der Frachter X", "X, a think tank", "shares in X"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from wederhoor.extract.mentions.mention_words import ends_in, is_in, is_one_of, words_for
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import EntityType

Strength = Literal["noun", "behind", "context"]
NOUNS: tuple[tuple[EntityType, tuple[str, ...], tuple[str, ...]], ...] = (  # kind, lists by ending, by whole word
    ("other", ("ship_nouns",), ("ship_words",)),
    ("person", ("person_nouns", "office_nouns"), ("person_titles", "office_words")),
    ("organisation", ("armed_group_nouns",), ()),
    ("company", ("company_nouns", "more_company_nouns"), ()),
    ("organisation", ("organisation_nouns",), ("organisation_words",)),
    ("place", ("place_nouns",), ("place_words",)),
    ("goods", ("model_nouns",), ("model_words",)),
    ("initiative", ("undertaking_nouns",), ()),
)
BESIDE = ("appos", "flat", "compound", "nmod")
QUOTES = frozenset("\"'„“”‚‘’«»")
FIRM_LIKE = ("company", "organisation")
MAX_LIST = 12  # words between "such as" and the last name of the list


@dataclass(frozen=True, slots=True)
class Told:
    """The kind that the words around a name tell."""

    kind: EntityType
    strength: Strength  # a noun before or beside it says so, a noun right behind it, or what is said of it


def told_kind(sentence: Sentence, first: int, last: int) -> Told | None:
    """The kind of the name in words `first` up to, not including, `last`; None where nothing tells."""
    inside = sentence.words[first:last]
    head = next((w for w in inside if not first <= w.head < last), inside[0])
    if _has_ship_prefix(sentence, first) or _is_aboard(sentence, first, head):
        return Told("other", "noun")
    for noun in _calling_nouns(sentence, first, last, head):
        kind = kind_of_noun(noun)
        if kind is not None:
            above = sentence.head(noun)
            is_apposed = noun.deprel == "appos" or (above is not None and above.deprel == "appos")
            is_behind = noun.index >= last and not is_apposed
            return Told(kind, "behind" if is_behind else "noun")
    if _is_ship(sentence, first, head):
        return Told("other", "context")
    if _is_firm(sentence, head):
        return Told("company", "context")
    return Told("organisation", "context") if _has_chairman(sentence, head) else None


def kind_of_noun(noun: Word) -> EntityType | None:
    """What a name is that stands beside this noun; None for nouns that do not tell."""
    if noun.upos not in ("NOUN", "PROPN") and not is_one_of(noun, "paper_words"):
        return None
    return _kind_of_forms(noun.text.lower(), noun.lemma.lower())


@lru_cache(maxsize=65536)
def _kind_of_forms(*forms: str) -> EntityType | None:
    for kind, endings, whole in NOUNS:
        by_ending = any(form.endswith(words_for(name)) for form in forms for name in endings)
        if by_ending or any(form in words_for(name) for form in forms for name in whole):
            return kind
    return None


def _calling_nouns(sentence: Sentence, first: int, last: int, head: Word) -> Iterator[Word]:
    """The nouns that say what the name is, the nearest first."""
    before = _before(sentence, first)
    if before is not None and (_belongs(before, head, first, last) or is_one_of(before, "person_titles")):
        yield before
    inside = sentence.words[first:last]
    behind = [w for of in inside for w in sentence.children(of, "appos") if w.index >= last]
    yield from (w for w in behind if w.upos == "NOUN")
    yield from (w for one in behind for w in _of_which_one(sentence, one))
    above = sentence.head(head)
    if above is not None and head.deprel in ("appos", "flat") and above.upos == "NOUN" and above.index < first:
        yield above
    if above is not None and last <= above.index <= last + 1 and _is_noun_behind(sentence, head, above):
        yield above  # Godwit news agency
    example = _exemplified(sentence, first)
    if example is not None:
        yield example
    if head.deprel == "conj" and above is not None and above.index < first:
        yield from _nouns_of_list(sentence, above)


def _of_which_one(sentence: Sentence, one: Word) -> Iterator[Word]:
    """Traders in "Acme, one of the oldest traders of the town"."""
    if one.upos in ("NUM", "PRON", "DET"):
        yield from (w for w in sentence.children(one, "nmod") if w.upos == "NOUN" and w.has("Number", "Plur"))


def _is_noun_behind(sentence: Sentence, name: Word, noun: Word) -> bool:
    is_tied = name.deprel in ("compound", "nmod") and not any(sentence.children(name, "case"))
    return is_tied and noun.upos == "NOUN" and kind_of_noun(noun) != "person"


def _before(sentence: Sentence, first: int) -> Word | None:
    """The word before a name, quotation marks and "called" left out."""
    at = first - 1
    while at >= 0 and (sentence.words[at].text in QUOTES or is_one_of(sentence.words[at], "called_words")):
        at -= 1
    if at < 0:
        return None
    word = sentence.words[at]
    return word if word.upos in ("NOUN", "PROPN") or is_one_of(word, "paper_words") else None


def _belongs(before: Word, head: Word, first: int, last: int) -> bool:
    """Whether the tree ties the noun and the name right behind it."""
    if head.head == before.index:
        return head.deprel in (*BESIDE, "acl", "xcomp", "obl")
    is_double_subject = head.head == before.head and head.deprel == before.deprel == "nsubj"
    return is_double_subject or (before.deprel in (*BESIDE, "amod") and first <= before.head < last)


def _exemplified(sentence: Sentence, first: int) -> Word | None:
    """Firms in "firms such as Acme and Kestrel", before either name."""
    at = first - 1
    while at > 0 and first - at < MAX_LIST and _is_of_list(sentence.words[at]):
        at -= 1
    if at <= 0 or not is_one_of(sentence.words[at], "such_as"):
        return None
    at -= 1
    while at > 0 and (sentence.words[at].upos == "PUNCT" or is_in(sentence.words[at].text.lower(), "parts_of_such_as")):
        at -= 1
    noun = sentence.words[at]
    return noun if noun.upos == "NOUN" and noun.has("Number", "Plur") else None


def _is_of_list(word: Word) -> bool:
    return word.upos in ("PROPN", "CCONJ") or word.text == ","


def _nouns_of_list(sentence: Sentence, first: Word) -> Iterator[Word]:
    """The plural noun before the first name of a list: die Schiffe Atlas und Perseus."""
    above = sentence.head(first)
    before = sentence.words[first.index - 1] if first.index else None
    for noun in (above, before):
        if noun is not None and noun.upos == "NOUN" and noun.has("Number", "Plur") and noun.index < first.index:
            yield noun


def _has_ship_prefix(sentence: Sentence, first: int) -> bool:
    around = sentence.words[max(0, first - 1) : first + 1]
    return any(w.text.lower() in words_for("ship_prefixes") and w.text.isupper() for w in around)


def _article_before(sentence: Sentence, first: int, head: Word) -> int | None:
    """Where the definite article before a name stands, quotation marks left out; None where there is none."""
    at = first - 1
    while at >= 0 and sentence.words[at].text in QUOTES:
        at -= 1
    has_article = at >= 0 and sentence.words[at].upos == "DET" and sentence.words[at].has("Definite", "Def")
    return at if has_article and "-" not in head.text else None


def _is_aboard(sentence: Sentence, first: int, head: Word) -> bool:
    """Aboard the Hope."""
    at = _article_before(sentence, first, head)
    return at is not None and any(is_one_of(w, "aboard_words") for w in sentence.words[max(0, at - 2) : at])


def _is_ship(sentence: Sentence, first: int, head: Word) -> bool:
    """The Orca … the ship; the "Marlene" sank."""
    if _article_before(sentence, first, head) is None:
        return False
    verb = sentence.head(head)
    sails = (
        verb is not None and head.deprel.startswith("nsubj") and verb_lemma(sentence, verb) in words_for("ship_verbs")
    )
    ships = any(
        (ends_in(w, "ship_nouns") or is_one_of(w, "ship_words")) and any(sentence.children(w, "det"))
        for w in sentence.words
        if w.upos == "NOUN" and w.index > head.index
    )
    return sails or (ships and head.deprel.startswith("nsubj"))


def _is_firm(sentence: Sentence, head: Word) -> bool:
    """Shares in X; the board of X; X employs 4,000; at X work 4,000."""
    above = sentence.head(head)
    if above is None:
        return False
    case = [w for w in sentence.children(head, "case") if is_one_of(w, "of_words")]
    hangs_on = head.deprel in ("nmod", "nmod:poss", "appos", "flat") or (head.deprel == "obl" and case)
    is_where = any(is_one_of(w, "local_prepositions") for w in case) and is_one_of(above, "firm_sites")
    if is_where:
        return False  # the subsidiaries in Vermont
    if hangs_on and (is_one_of(above, "firm_parts") or (case and is_one_of(above, "firm_heads"))):
        return True
    if any(is_one_of(w, "at_words") for w in case) and _is_workplace(sentence, above):
        return True
    lemma = verb_lemma(sentence, above) if above.upos == "VERB" else ""
    if case and lemma in words_for("staff_verbs"):
        return any(any(sentence.children(w, "nummod")) for w in sentence.children(above, "nsubj"))
    if head.deprel != "nsubj" or not lemma:
        return False
    objects = sentence.children(above, "obj", "obl", "obl:arg")
    return lemma in words_for("firm_verbs") or any(is_one_of(w, "firm_objects") for w in objects)


def _has_chairman(sentence: Sentence, head: Word) -> bool:
    """Velturbo's chairman: whatever it is, no person."""
    above = sentence.head(head)
    return above is not None and head.deprel == "nmod:poss" and is_one_of(above, "chairmen")


def _is_workplace(sentence: Sentence, above: Word) -> bool:
    """Controller bei X; bij X verdwijnen banen."""
    return is_one_of(above, "employees") or any(is_one_of(w, "job_nouns") for w in sentence.children(above, "nsubj"))
