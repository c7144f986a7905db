"""What speaks for or against one antecedent of a pronoun, in words that `lexicon/antecedents.toml` weighs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from wederhoor.extract.mentions.agreement import ANY_PERSON, ANY_THING, BODIES, SEVERAL
from wederhoor.extract.mentions.charged import charged_above
from wederhoor.extract.mentions.mention_words import ends_in, is_one_of, words_for
from wederhoor.extract.mentions.pronoun_words import SUBJECTS, Pronoun
from wederhoor.extract.mentions.said_of import INSTITUTIONS
from wederhoor.extract.mentions.spoken_of import SpokenOf
from wederhoor.extract.mentions.told_kinds import FIRM_LIKE, kind_of_noun
from wederhoor.extract.says import is_subject_of_saying
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word

OWNERS = ("nmod:poss", "nmod")
OBJECTS = ("obj", "iobj", "obl:arg")
BESIDE = ("appos", "flat", "conj")
RELATIVE = ("acl:relcl", "acl")
MAIN = ("root", "conj", "parataxis")
DEEPEST = 6  # clauses above one another
Features = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Looked:
    """A pronoun with what its own sentence tells of whom it can mean, and the sentences before."""

    pronoun: Pronoun
    sentences: Sequence[Sentence]  # of the whole reading
    levels: Mapping[int, int] = field(default_factory=dict)  # subjects of the clauses around it, by clauses up
    charged: frozenset[int] = frozenset()


def look_from(pronoun: Pronoun, sentences: Sequence[Sentence]) -> Looked:
    charged = charged_above(pronoun.sentence, pronoun.word) if pronoun.place != "possessive" else frozenset()
    return Looked(pronoun, sentences, _subjects_above(pronoun), charged)


def features_of(one: SpokenOf, looked: Looked, fitting: Sequence[SpokenOf]) -> Features:
    """The features of one of all that `fitting` agrees with the pronoun; their values are mostly 1."""
    return dict([*_of_itself(one, looked), *_of_place(one, looked), *_of_others(one, looked, fitting)])


def _of_itself(one: SpokenOf, looked: Looked) -> Iterator[tuple[str, float]]:
    if one.forms <= looked.pronoun.forms:
        yield "agrees surely", 1
    elif one.forms in (ANY_PERSON, ANY_THING):
        yield "gender untold", 1
    if looked.pronoun.forms == SEVERAL:
        yield ("several" if one.forms == SEVERAL else "one for several"), 1
    yield _kind_of(one, looked), 1
    if one.mention is not None and one.mention.form == "pronoun":
        yield "pronoun", 1
    if not one.is_person and not one.is_list and looked.pronoun.says_something:
        yield "thing that would speak", 1


def _kind_of(one: SpokenOf, looked: Looked) -> str:
    if one.is_list:
        return "list"
    if one.is_person:
        return "person" if one.mention is not None else _kind_of_unnamed(looked.sentences[one.sentence], one.word)
    if one.mention is not None:
        return "place" if one.mention.type == "place" else "body" if one.mention.type in BODIES else "thing"
    return "body unnamed" if _acts(one, looked) else "thing unnamed"


def _kind_of_unnamed(sentence: Sentence, noun: Word) -> str:
    """Whether a person whom nobody names is brought in, or told apart: "a soldier", "the soldier", "his lawyer"."""
    articles = list(sentence.children(noun, "det", "det:poss", "nmod:poss"))
    if any(w.has("Definite", "Def") or w.deprel != "det" for w in articles):
        return "person described"
    return "person introduced" if any(is_one_of(w, "indefinite") for w in articles) else "person unnamed"


def _acts(one: SpokenOf, looked: Looked) -> bool:
    """Whether something that nobody names speaks, or is a body: "the campaign said", "a ministry"."""
    is_body = kind_of_noun(one.word) in FIRM_LIKE or any(ends_in(one.word, kind) for kind in INSTITUTIONS)
    return is_body or is_subject_of_saying(looked.sentences[one.sentence], one.word)


def _of_place(one: SpokenOf, looked: Looked) -> Iterator[tuple[str, float]]:
    pronoun, sentence = looked.pronoun, looked.sentences[one.sentence]
    if one.sentence == pronoun.position:
        yield from _of_place_in_same_sentence(one, looked)
        return
    yield "sentences back", pronoun.position - one.sentence
    if sentence.block != pronoun.sentence.block:
        yield "other paragraph", 1
    yield _role_of(sentence, one), 1
    if one.word.deprel == "conj":
        yield "second of a list", 1
    if pronoun.owns_subject and one.owns_subject:
        yield "owner as before", 1
    if is_subject_of_saying(sentence, one.word):
        yield ("speaks as before" if pronoun.says_something else "speaks"), 1
    if one.word.deprel in OBJECTS and _is_turned_to(sentence, one.word) and not _closes(pronoun):
        yield "turned to", 1


def _closes(pronoun: Pronoun) -> bool:
    """Whether it tells who has said what stands before: "“He lies,” he posted" is of the accuser, not the accused."""
    verb = pronoun.sentence.head(pronoun.word)
    return (
        verb is not None
        and verb.deprel != "conj"
        and min(verb.index, pronoun.word.index) > 0
        and pronoun.says_something
    )


def _is_turned_to(sentence: Sentence, held: Word) -> bool:
    """ "The club suspended [its keeper]": she is who is spoken of next."""
    verb = sentence.head(held)
    is_main = verb is not None and verb.deprel in MAIN
    lemma = verb_lemma(sentence, verb) if verb is not None and is_main else ""
    return lemma in words_for("turning_to_object") or lemma in words_for("charging_verbs")


def _of_place_in_same_sentence(one: SpokenOf, looked: Looked) -> Iterator[tuple[str, float]]:
    level = looked.levels.get(one.word.index)
    if _is_joined(looked.pronoun, one):
        yield "joined", 1
    elif one.word.index in looked.charged:
        yield "charged", 1
    elif level is not None:
        yield "subject above", 1
        yield "clauses up", level
    else:
        yield _role_of(looked.pronoun.sentence, one), 1


def _of_others(one: SpokenOf, looked: Looked, fitting: Sequence[SpokenOf]) -> Iterator[tuple[str, float]]:
    """How it stands to the others that agree: whether it is the last of them, and told again."""
    before = [o for o in fitting if (o.sentence, o.word.index) < (looked.pronoun.position, looked.pronoun.word.index)]
    last = max(before, key=lambda o: (o.sentence, o.word.index), default=None)
    if last is one:
        yield "nearest", 1
    told = {o.sentence for o in fitting if one.mention is not None and is_same(o, one) and o.sentence != one.sentence}
    if told:
        yield "told again", len(told)


def is_same(one: SpokenOf, other: SpokenOf) -> bool:
    """Whether two mentions are surely of one: by name, by part of a person's name, or by what they stand for."""
    a, b = one.mention, other.mention
    if a is None or b is None:
        return False
    is_part = one.is_person and other.is_person and not set(a.name.split()).isdisjoint(b.name.split())
    same_name = a.name == b.name or (is_part and (" " not in a.name or " " not in b.name))
    return (same_name and "pronoun" not in (a.form, b.form)) or (a.antecedent or a.id) == (b.antecedent or b.id)


def _role_of(sentence: Sentence, one: SpokenOf) -> str:
    """The part that somebody or something plays in its sentence."""
    at = one.word
    while at.deprel in BESIDE and (head := sentence.head(at)) is not None and head.upos in ("NOUN", "PROPN"):
        at = head
    if _is_owner(one):
        return "owner"
    if at.deprel in SUBJECTS:
        return "subject of passive" if at.deprel == "nsubj:pass" else "subject"
    return "object" if at.deprel in OBJECTS else "agent" if at.deprel == "obl:agent" else "elsewhere"


def _is_owner(one: SpokenOf) -> bool:
    """Of Bergs, whatever the reader made of it."""
    mention = one.mention
    is_genitive = mention is not None and mention.form == "name" and mention.name != mention.words.text
    return one.word.deprel in OWNERS or (is_genitive and one.is_person)


def _is_joined(pronoun: Pronoun, one: SpokenOf) -> bool:
    """ "Acme and its owner"."""
    noun = pronoun.sentence.head(pronoun.word)
    if pronoun.place != "possessive" or noun is None or noun.deprel != "conj" or one.is_list:
        return False
    shares_owner = one.word.head == noun.head and one.word.deprel in OWNERS  # "Lima's debts and its attempts"
    return noun.head == one.word.index or shares_owner


def _subjects_above(pronoun: Pronoun) -> dict[int, int]:
    """The subjects of the clauses that a word stands in, by how many clauses up; of a relative clause what it is of."""
    found: dict[int, int] = {}
    level, at = 0, pronoun.word
    while (head := pronoun.sentence.head(at)) is not None and level < DEEPEST:
        subjects: list[Word] = list(pronoun.sentence.children(head, *SUBJECTS))
        if at.deprel in RELATIVE:
            found.setdefault(head.index, level)
        for subject in subjects:
            if subject.index != at.index:
                found.setdefault(subject.index, level)
        level += bool(subjects)
        at = head
    return found
