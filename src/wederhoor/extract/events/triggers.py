"""Words that may tell of an event: fixed combinations, verbs, and nouns of the lexicon."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import is_little, is_nominalised
from wederhoor.extract.events.forms import case_of, is_one_of, may_be_verb_form, noun_end, preposition, verb_forms
from wederhoor.extract.events.frames import Combination, Frames
from wederhoor.extract.events.negation import is_held_possible
from wederhoor.extract.events.other_meanings import means_other
from wederhoor.extract.events.trigger import Trigger
from wederhoor.extract.verbs import find_particle
from wederhoor.read.reading import Sentence, Word

COMBINED = (
    "obj", "nsubj:pass", "nsubj", "obl", "obl:arg", "nmod", "xcomp", "compound:prt", "advmod", "advcl", "iobj", "fixed",
    "ccomp", "amod", "obl:agent", "acl", "conj", "aux", "cop",
)  # fmt: skip
LENT = ("obj", "nsubj:pass", "nsubj")


def find_triggers(sentence: Sentence, frames: Frames) -> Iterator[Trigger]:
    """Words of a sentence that may tell of an event: fixed combinations first, then verbs, then nouns.

    A word of several frames comes with each of them, in the order of the lexicon.
    """
    for verb in sentence.words:
        if verb.upos in ("VERB", "AUX", "ADJ"):
            yield from (t for t in _combined(sentence, verb, frames) if not means_other(sentence, t))
    for word in sentence.words:
        if word.upos == "VERB" or (
            (word.upos == "ADJ" or (word.upos == "ADV" and word.deprel == "root"))
            and word.deprel in ("amod", "acl", "root", "conj")
            and (_is_participle(sentence, word) or _is_said_of(sentence, word, frames))
        ):
            yield from (t for t in _verb_triggers(sentence, word, frames) if not means_other(sentence, t))
    for word in sentence.words:
        # "het verbod op …": the reader may take the noun for a verb
        is_noun = word.upos in ("NOUN", "PROPN") or (word.upos == "VERB" and is_nominalised(sentence, word))
        if is_noun and (noun := noun_end(word, frames.by_noun, sentence.language)):
            if any(is_one_of(w, frames.grammar.every_determiners) for w in sentence.children(word, "det", "amod")):
                continue
            triggers = [Trigger(word, frame, None) for frame in frames.by_noun[noun]]
            yield from (t for t in triggers if not means_other(sentence, t))


def _is_participle(sentence: Sentence, word: Word) -> bool:
    """Whether an adjective is a verb's form: "waren für Mali [bestimmt]"."""
    is_form = word.lemma.lower() != word.text.lower()
    said_of = is_form and any(True for _ in sentence.children(word, "cop", "aux:pass"))
    # "die [von der Bank] finanzierte Brücke"
    with_phrase = word.deprel == "amod" and any(True for _ in sentence.children(word, "obl", "obl:agent", "nmod"))
    described = sentence.language == "de" and _stands_behind_phrase(sentence, word)
    return word.has("VerbForm", "Part") or said_of or described or (with_phrase and sentence.language != "en")


def _stands_behind_phrase(sentence: Sentence, word: Word) -> bool:
    """Whether a German participle closes what stands between article and noun: "der [in Kiel verhaftete] Reeder"."""
    noun = sentence.head(word)
    if noun is None or word.deprel != "amod" or not word.lemma.lower().endswith("en") or word.lemma == word.text:
        return False
    articles = [w.index for w in sentence.children(noun, "det") if w.index < word.index]
    between = sentence.words[articles[0] + 1 : word.index] if articles else ()
    return any(w.upos == "ADP" for w in between)


def _is_said_of(sentence: Sentence, word: Word, frames: Frames) -> bool:
    """Whether an adjective of the lexicon is what a subject is or becomes: "raakte [gewond]"."""
    form = word.text.lower()
    is_form = form in frames.by_verb and may_be_verb_form(form, sentence.language)
    return is_form and any(True for _ in sentence.children(word, "cop", "aux"))


def _verb_triggers(sentence: Sentence, word: Word, frames: Frames) -> Iterator[Trigger]:
    # "werkt samen", "keurde goed": the tree may take a prefix for an adverb or for what something becomes
    apart = sentence.children(word, "advmod", "advcl", "xcomp")
    prefixes = [w for w in apart if w.deprel == "advmod" or w.upos == ("ADJ" if w.deprel == "xcomp" else "ADV")]
    prefixed = [w.text.lower() + word.lemma.lower() for w in prefixes]
    parted = [f"{word.lemma.lower()} {w.text.lower()}" for w in sentence.children(word, "advmod", "compound:prt")]
    # "are [missing]" tells of more than "miss"
    own = (word.text.lower(),) if word.upos == "ADJ" or word.text.endswith("ing") else ()
    forms = (*prefixed, *parted, *verb_forms(sentence, word), *own)
    for frame in next((frames.by_verb[form] for form in forms if form in frames.by_verb), ()):
        yield Trigger(word, frame, word)


def _combined(sentence: Sentence, verb: Word, frames: Frames) -> Iterator[Trigger]:
    forms = dict.fromkeys((*verb_forms(sentence, verb), verb.lemma.lower()))
    found = False
    if verb.deprel == "cop":
        yield from _becoming(sentence, verb, frames)
        return
    has_particle = find_particle(sentence, verb) is not None
    parted = sentence.language == "en" and has_particle
    near: dict[bool, list[Word]] = {}
    for form in forms:
        for frame, combination in frames.by_combined_verb.get(form, ()):
            has_case = combination.case is not None
            if has_case not in near:
                near[has_case] = list(_near(sentence, verb, has_case=has_case))
            for noun in near[has_case]:
                if parted and form == verb.lemma.lower() and noun.deprel != "compound:prt":
                    continue  # "called off a strike" is not "called a strike"
                if _is_combined(sentence, noun, combination):
                    found = True
                    yield Trigger(verb if combination.trigger == "verb" else noun, frame, verb, combination)
    # "hief de sancties op" is not "hief sancties"
    alone = forms.keys() - ({verb.lemma.lower()} if has_particle else set())
    light = alone & frames.grammar.light_verbs and not is_held_possible(sentence, verb, frames.grammar)
    if not found and verb.upos != "ADJ" and light:
        yield from _lent(sentence, verb, frames, receives=bool(forms.keys() & frames.grammar.receiving_verbs))


def _becoming(sentence: Sentence, copula: Word, frames: Frames) -> Iterator[Trigger]:
    """What somebody becomes: "Petra Kolb wird [Chefin] der Bahn"."""
    noun = sentence.head(copula)
    for frame, combination in frames.by_combined_verb.get(copula.lemma.lower(), ()):
        if noun is not None and _is_combined(sentence, noun, combination):
            yield Trigger(noun, frame, None)


def _near(sentence: Sentence, verb: Word, *, has_case: bool) -> Iterator[Word]:
    """Words that may be a combination's noun; with a preposition also below the subject: "[neun [ums Leben]]"."""
    described = sentence.head(verb) if verb.deprel == "acl:relcl" and not has_case else None
    if described is not None and any(is_little(w, "relative") for w in sentence.children(verb, "obj")):
        yield described  # "the visit that he paid"
    if verb.deprel == "acl" and verb.has("VerbForm", "Part") and not has_case and sentence.language == "en":
        yield from (w for w in (sentence.head(verb),) if w is not None)  # "[deal] reached"
    for child in sentence.children(verb, *COMBINED):
        if child.deprel == "ccomp" and any(sentence.children(child, "nsubj", "nsubj:pass")):
            continue  # "told him that ten lorries [left]"
        yield child
        if not has_case and child.deprel in ("obj", "nsubj:pass"):
            # "made [tanks [available]]"
            yield from (w for w in sentence.children(child, "amod") if w.index > child.index)
        if has_case and child.deprel in LENT:
            yield from sentence.children(child, "nmod", "obl")
        if has_case and child.deprel == "compound:prt":
            yield from sentence.children(child, "fixed")  # "komt [in [handen]] van"


def _lent(sentence: Sentence, verb: Word, frames: Frames, *, receives: bool) -> Iterator[Trigger]:
    """Nouns to which a verb of little meaning lends its subject: "hold talks", "führte Gespräche"."""
    for noun in sentence.children(verb, *LENT, "obl"):
        end = noun_end(noun, frames.by_noun, sentence.language) if noun.upos == "NOUN" else None
        if end is None or (noun.deprel == "nsubj" and noun.index < verb.index) or case_of(sentence, noun):
            continue
        combination = Combination(verb=verb.lemma, noun=end, subject="recipient" if receives else None)
        yield from (Trigger(noun, frame, verb, combination) for frame in frames.by_noun[end])


def _preposition_before(sentence: Sentence, noun: Word) -> str:
    """The preposition that a noun stands behind with its number, wherever the tree hangs it: "[zu] 20 Jahren"."""
    at = noun.index - 1
    while at > 0 and sentence.words[at].upos == "NUM":
        at -= 1
    before = sentence.words[at] if at >= 0 else noun
    return preposition(before.text) if before.upos == "ADP" and at < noun.index - 1 else ""


def _is_combined(sentence: Sentence, noun: Word, combination: Combination) -> bool:
    fixed = combination.noun.casefold()
    if fixed not in noun.text.casefold() and fixed not in noun.lemma.casefold():
        return False  # most words: cheaper than what follows
    if combination.subject is not None and combination.case is None and noun.deprel == "nsubj":
        return False  # "two cells get a new coat"
    case = case_of(sentence, noun)
    if not case and noun.deprel in ("compound:prt", "advmod", "fixed") and noun.index:
        case = preposition(sentence.words[noun.index - 1].text) if combination.case else ""
    if not case and combination.case and noun.deprel == "xcomp":
        case = next((preposition(w.text) for w in sentence.children(noun, "mark")), "")  # "bestempelt hem [als] spion"
    wanted = preposition(combination.case) if combination.case else ""
    # "ums Leben": the reader may take a preposition for an adjective
    misread = any(preposition(w.text) == wanted for w in sentence.children(noun, "amod", "det", "advmod"))
    misread |= bool(wanted) and not case and _preposition_before(sentence, noun) == wanted
    if case != wanted and not (wanted and misread):
        return False
    listed = {combination.noun.casefold()}
    if not (is_one_of(noun, listed) or noun_end(noun, listed, sentence.language)):
        return False
    beside = sentence.children(noun, "compound", "amod", "nmod", "nmod:poss", "appos")
    return combination.modifier is None or any(
        is_one_of(w, {combination.modifier.casefold(), f"{combination.modifier.casefold()}s"}) for w in beside
    )
