"""Whose deed a verb tells of: its own subject, a shared one, or that of the verb that controls it."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import clause_words, in_any_language, is_finite, is_infinitive, is_little, is_passive
from wederhoor.extract.events.forms import case_of
from wederhoor.extract.phrases import below
from wederhoor.extract.verbs import verb_lemma
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
    openers = clause_words(sentence.language).clause_openers
    has_own_clause = any(w.text.casefold() in openers for w in sentence.children(verb, "mark"))
    if is_finite(sentence, verb) or has_own_clause:
        return []
    if nearer := verb_between(sentence, head, verb):
        return subject_words(sentence, nearer, depth - 1) if nearer.head == verb.head else []
    if before := _verb_right_before(sentence, head, verb):
        return subject_words(sentence, before, depth - 1)
    if misplaced := before_other_verb(sentence, verb):
        return misplaced[:1]
    if verb.deprel in ("xcomp", "ccomp", "advcl"):
        warned = _is_blamed_for(sentence, head, verb)
        if warned and head.deprel == "acl":
            described = sentence.head(head)  # "a tanker suspected of carrying crude"
            return [described] if described is not None else []
        called_on = verb.deprel == "advcl" and _is_called_on(sentence, head, verb)
        controller = _controller(sentence, head) if verb.deprel != "advcl" or warned or called_on else None
        if (
            controller is None
            and not is_passive(sentence, head)
            and verb.deprel != "advcl"
            and head.lemma.casefold().replace("_", "") in in_any_language("object_control")
        ):
            return []
        return [controller] if controller else subject_words(sentence, head, depth - 1)
    if verb.deprel == "acl" and head.upos in ("NOUN", "PROPN"):
        accuser = sentence.head(head) if head.deprel == "obj" else None
        if accuser is not None and _is_blamed_for(sentence, accuser, verb):
            return [head]  # "accused [the port [of selling arms]]"
        return _owner(sentence, head, depth) if head.upos == "NOUN" else []
    return []


def _is_blamed_for(sentence: Sentence, head: Word, verb: Word) -> bool:
    """Whether a clause tells what the object of the verb above did, or is kept from doing."""
    marks = {w.text.casefold() for w in sentence.children(verb, "mark", "case")}
    blames = head.lemma.casefold() in in_any_language("object_control")
    little = clause_words(sentence.language)
    # "accused Peru of selling arms", "charged Peru with selling arms": Peru sells
    return bool(marks & little.blamed) or (blames and bool(marks & little.blamed_for))


def _is_called_on(sentence: Sentence, head: Word, verb: Word) -> bool:
    """Whether the verb above names whom it calls on to do what the infinitive says: "called [on nurses] to strike"."""
    calls = head.lemma.casefold() in in_any_language("object_control") and is_infinitive(sentence, verb)
    return calls and any(True for _ in _those_called_on(sentence, head))


def _those_called_on(sentence: Sentence, verb: Word) -> Iterator[Word]:
    prepositions = clause_words(sentence.language).called_on
    yield from (w for w in sentence.children(verb, "obl", "obl:arg") if case_of(sentence, w) in prepositions)


def before_other_verb(sentence: Sentence, verb: Word) -> list[Word]:
    """Objects that another verb parts from an infinitive: they are that verb's, and do what the infinitive says.

    "heeft Frankrijk gewaarschuwd geen wapens te leveren": it is France that is not to deliver.
    """
    if not is_infinitive(sentence, verb):
        return []
    objects = list(sentence.children(verb, "obj", "iobj", "nsubj"))
    parted = [w for w in objects if any(_is_end_of_object(v) for v in sentence.words[w.index + 1 : verb.index])]
    return parted or _of_verb_above(sentence, verb, objects)


def _of_verb_above(sentence: Sentence, verb: Word, objects: list[Word]) -> list[Word]:
    """The first of two objects of an infinitive, where the verb above lacks one: "verbood [het bedrijf] olie te …"."""
    head = sentence.head(verb)
    if head is None or len(objects) < 2 or any(True for _ in sentence.children(head, "obj", "iobj")):
        return []
    return objects[:1] if verb_lemma(sentence, head) in clause_words(sentence.language).object_control else []


def _is_end_of_object(word: Word) -> bool:
    """Whether a word closes what a higher verb says before an infinitive: "verdenkt het schip [ervan] olie te …"."""
    return word.upos == "VERB" or is_little(word, "of_it")


def _own_subjects(sentence: Sentence, verb: Word) -> list[Word]:
    own = list(sentence.children(verb, *SUBJECTS))
    own = own or [w for aux in sentence.children(verb, "aux") for w in sentence.children(aux, *SUBJECTS)]
    if own or any(True for _ in sentence.children(verb, "aux:pass")):
        return own
    return [w for w in sentence.children(verb, "obl:agent") if not case_of(sentence, w)]


def _controller(sentence: Sentence, head: Word) -> Word | None:
    if head.lemma.casefold().replace("_", "") in in_any_language("subject_control") or is_passive(sentence, head):
        return None
    told = [w for w in sentence.children(head, "obj", "iobj") if not is_little(w, "reflexive") and w.upos != "NUM"]
    told = [
        w for w in told if w.lemma.casefold() not in in_any_language("charges")
    ]  # "weist den Vorwurf zurück, … zu liefern"
    if not told and head.lemma.casefold() in in_any_language("object_control"):
        # the tree takes whom it names for a second subject
        told = [w for w in sentence.children(head, "nsubj") if w.index > head.index]
    if not told and head.lemma.casefold() in in_any_language("object_control"):
        told = list(_those_called_on(sentence, head))
    return next(iter(told), None)


def _owner(sentence: Sentence, noun: Word, depth: int) -> list[Word]:
    """Whose plan, attempt or promise it is: "Chinas Plan, Waffen zu liefern"; else the subject of "plans are made"."""
    if noun.lemma.casefold() in in_any_language("accusations"):
        return _accused(sentence, noun)
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


def is_disclaimed(sentence: Sentence, verb: Word) -> bool:
    """Whether a clause tells what somebody denies: "weist (den Vorwurf) zurück, Waffen zu liefern".

    The denial is a statement about the event and changes nothing of it.
    """
    head = sentence.head(verb)
    while head is not None and head.upos == "NOUN" and head.lemma.casefold() in in_any_language("accusations"):
        head = sentence.head(head)
    told = head is not None and verb.deprel in ("xcomp", "ccomp", "acl", "advcl", "obj")
    return told and head is not None and verb_lemma(sentence, head) in clause_words(sentence.language).disclaiming


def _accused(sentence: Sentence, charge: Word) -> list[Word]:
    """Whom a charge is brought against: "ermittelt gegen [die Firma] wegen des Verdachts, … geliefert zu haben"."""
    verb = sentence.head(charge)
    while verb is not None and verb.upos != "VERB":
        verb = sentence.head(verb)
    if verb is None:
        return []
    if verb_lemma(sentence, verb) in clause_words(sentence.language).disclaiming:
        return subject_words(sentence, verb)[:1]
    phrases = [w for near in (verb, charge) for w in sentence.children(near, "obl", "nmod", "obl:arg")]
    against = [w for w in phrases if case_of(sentence, w) in clause_words(sentence.language).against]
    own = sentence.children(verb, "obj", "nsubj:pass")
    return [*against, *(w for w in own if w.index != charge.index)][:1]


def _verb_right_before(sentence: Sentence, head: Word, verb: Word) -> Word | None:
    """The finite verb before the comma of an infinitive that the tree hangs on a later one: it is whose subject it has.

    "wenn sie [beginnt], Waffen zu liefern, könnte …"
    """
    if head.index < verb.index or not is_infinitive(sentence, verb):
        return None
    inside = below(sentence, verb)
    first = next((i for i in sorted(inside) if sentence.words[i].upos != "PUNCT"), verb.index)
    comma, before = sentence.words[max(first - 1, 0)], sentence.words[max(first - 2, 0)]
    follows = first > 1 and comma.text == "," and before.index not in inside
    return before if follows and before.upos == "VERB" and is_finite(sentence, before) else None


def verb_between(sentence: Sentence, head: Word, verb: Word) -> Word | None:
    """The conjugated verb of another clause that stands between an infinitive and what it is said to depend on.

    The infinitive then belongs to that verb more likely than to the one above, and so does its subject.
    """
    inside = below(sentence, verb)
    between = (w for w in reversed(sentence.words[head.index + 1 : verb.index]) if w.index not in inside)
    return next((w for w in between if w.upos == "VERB" and is_finite(sentence, w) and w.deprel != "conj"), None)
