"""Whose deed a verb tells of: its own subject, a shared one, or that of the verb that controls it."""

from __future__ import annotations

from wederhoor.extract.clauses import in_any_language, is_little
from wederhoor.extract.events.forms import case_of
from wederhoor.extract.events.verb_groups import is_finite, is_infinitive, is_passive, verb_between
from wederhoor.read.reading import Sentence, Word

SUBJECTS = ("nsubj", "nsubj:pass")


def subject_words(sentence: Sentence, verb: Word, depth: int = 4) -> list[Word]:
    """Heads of a verb's subject, its own or the one that it shares with the verb above; usually one."""
    # "wants Beijing to halt the sales": English alone gives infinitives a subject
    own = [] if is_infinitive(sentence, verb) and sentence.language != "en" else _own_subjects(sentence, verb)
    head = sentence.head(verb)
    if own or head is None or depth == 0:
        return own
    if verb.deprel == "conj" and head.upos in ("VERB", "AUX", "ADJ"):
        return subject_words(sentence, head, depth - 1)
    has_own_clause = any(
        w.text.casefold() in ("dass", "dat", "that", "ob", "of") for w in sentence.children(verb, "mark")
    )
    if is_finite(sentence, verb) or has_own_clause:
        return []
    if nearer := verb_between(sentence, head, verb):
        return subject_words(sentence, nearer, depth - 1) if nearer.head == verb.head else []
    if misplaced := before_other_verb(sentence, verb):
        return misplaced[:1]
    if verb.deprel in ("xcomp", "ccomp", "advcl"):
        warned = any(w.text.casefold() in ("against", "from") for w in sentence.children(verb, "mark", "case"))
        controller = _controller(sentence, head) if verb.deprel != "advcl" or warned else None
        if (
            controller is None
            and verb.deprel != "advcl"
            and head.lemma.casefold().replace("_", "") in in_any_language("object_control")
        ):
            return []
        return [controller] if controller else subject_words(sentence, head, depth - 1)
    if verb.deprel == "acl" and head.upos == "NOUN":
        return _owner(sentence, head, depth)
    return []


def before_other_verb(sentence: Sentence, verb: Word) -> list[Word]:
    """Objects that another verb parts from an infinitive: they are that verb's, and do what the infinitive says.

    "heeft Frankrijk gewaarschuwd geen wapens te leveren": it is France that is not to deliver.
    """
    if not is_infinitive(sentence, verb):
        return []
    objects = sentence.children(verb, "obj", "iobj")
    return [w for w in objects if any(v.upos == "VERB" for v in sentence.words[w.index + 1 : verb.index])]


def _own_subjects(sentence: Sentence, verb: Word) -> list[Word]:
    own = list(sentence.children(verb, *SUBJECTS))
    own = own or [w for aux in sentence.children(verb, "aux") for w in sentence.children(aux, *SUBJECTS)]
    if own or any(True for _ in sentence.children(verb, "aux:pass")):
        return own
    return [w for w in sentence.children(verb, "obl:agent") if not case_of(sentence, w)]


def _controller(sentence: Sentence, head: Word) -> Word | None:
    if head.lemma.casefold().replace("_", "") in in_any_language("subject_control") or is_passive(sentence, head):
        return None
    return next(
        (w for w in sentence.children(head, "obj", "iobj") if not is_little(w, "reflexive") and w.upos != "NUM"),
        None,
    )


def _owner(sentence: Sentence, noun: Word, depth: int) -> list[Word]:
    """Whose plan, attempt or promise it is: "Chinas Plan, Waffen zu liefern"; else the subject of "plans are made"."""
    own = list(sentence.children(noun, "nmod:poss", "det:poss"))
    own += [
        w
        for w in sentence.children(noun, "nmod")
        if w.has("Case", "Gen") or (w.upos == "PROPN" and w.index < noun.index)
    ]
    head = sentence.head(noun)
    if own or head is None or noun.deprel not in ("obj", "obl") or head.upos != "VERB":
        return own[:1]
    if head.lemma.casefold() in in_any_language("granting") and (given := list(sentence.children(head, "iobj"))):
        return given[:1]  # "gave Russia leave to invade"
    return [] if is_passive(sentence, head) else subject_words(sentence, head, depth - 1)
