"""The grammar of a clause, whatever is read from it: its finite verb, whether it is negated, passive, an infinitive.

The words that differ between languages stand in `lexicon/clauses.toml`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files

from wederhoor.read.reading import Sentence, Word

FALLBACK = "en"
VERB_SECOND = ("de", "nl")  # in main clauses, whatever stands first; last in others
Forms = frozenset[str]


@dataclass(frozen=True, slots=True)
class ClauseWords:
    """One language's table of `lexicon/clauses.toml`, where each list is explained."""

    negations: Forms
    not_before: Forms
    neither: Forms
    unreal: Forms
    that: Forms
    whether: Forms
    to: Forms
    purpose: Forms
    by: Forms
    owning: Forms
    place: Forms
    circumstances: Forms
    background: Forms
    like: Forms
    reason: Forms
    own: Forms
    other: Forms
    contractions: Forms
    having: Forms
    perfect: Forms
    perfect_forms: Forms
    expletives: Forms
    speaking: Forms
    no_one: Forms
    hearsay_forms: Forms
    plan_marks: Forms
    not_hearsay_with: Forms
    not_hearsay_of: Forms
    conditions: Forms
    unreal_conditions: Forms
    second_subjunctive: Forms
    asking: Forms
    relative: Forms
    reflexive: Forms
    it: Forms
    irreal: Forms
    for_what: Forms
    opening_if: Forms
    aim_openers: Forms
    object_control: Forms
    subject_control: Forms
    granting: Forms
    of_it: Forms
    some_of: Forms
    contrasts: Forms
    future_endings: Forms
    future_forms: Forms
    strength: Forms
    charges: Forms
    adverb_cases: Forms
    with_cargo: Forms
    from_there: Forms
    there: Forms
    leaving: Forms
    then: Forms
    more: Forms
    binding: Forms
    because: Forms
    joining: Forms
    to_or_from: Forms
    to_place: Forms
    leaving_place: Forms
    at_place: Forms
    on_place: Forms
    about: Forms
    among: Forms
    under: Forms
    blamed: Forms
    blamed_for: Forms
    called_on: Forms
    against: Forms
    clause_openers: Forms
    by_how_much: Forms
    up_to: Forms
    who: Forms
    of: Forms
    spent_on: Forms
    disclaiming: Forms
    bound_for: Forms
    knowing_how: Forms
    half_negations: Forms
    doing_endings: Forms
    infinitive_endings: Forms
    feminine_endings: Forms
    oblique_endings: Forms
    feminine_datives: Forms

    def preposition(self, word: Word) -> str:
        """A preposition without the article that is drawn into it ("vom" -> "von")."""
        form = word.text.lower()
        return next((pair.partition("=")[2] for pair in self.contractions if pair.startswith(f"{form}=")), form)


@cache
def clause_words(language: str) -> ClauseWords:
    """The words of `language`, lists that it lacks empty; the English ones for languages that have none."""
    table = _tables().get(base_language(language)) or _tables()[FALLBACK]
    return ClauseWords(**{field.name: frozenset(table.get(field.name, "").split()) for field in fields(ClauseWords)})


@cache
def in_any_language(kind: str) -> Forms:
    """One list of all languages, for words whose sentence is not at hand."""
    return frozenset(form for table in _tables().values() for form in table.get(kind, "").split())


def is_little(word: Word, kind: str) -> bool:
    """Whether a word stands in a list of any language, such as `reflexive`."""
    return word.text.casefold() in in_any_language(kind)


@cache
def _tables() -> dict[str, dict[str, str]]:
    return tomllib.loads((files("wederhoor.extract") / "lexicon/clauses.toml").read_text(encoding="utf-8"))


def base_language(tag: str) -> str:
    """The language of a tag, without country or script: "de-AT" -> "de"."""
    return tag.partition("-")[0].lower()


def finite_verb(sentence: Sentence, predicate: Word) -> Word | None:
    """The finite verb of a predicate: itself, its auxiliary or its copula. None for infinitives and bare phrases."""
    candidates = [*sentence.children(predicate, "aux", "aux:pass", "cop"), predicate]
    return next((w for w in candidates if w.has("VerbForm", "Fin") and not _follows_to(sentence, w)), None)


def _follows_to(sentence: Sentence, word: Word) -> bool:
    """Whether "zu" or "te" stands right before a verb, which then is no finite one, whatever the reader makes of it."""
    to = clause_words(sentence.language).to if sentence.language in ("de", "nl") else ()
    return word.index > 0 and sentence.words[word.index - 1].text.lower() in to


def first_of_predicate(sentence: Sentence, verb: Word) -> int:
    """Where the predicate begins: at its auxiliary in "hatte die Regierung erklärt"."""
    return min(w.index for w in (verb, *own_auxiliaries(sentence, verb)))


def own_auxiliaries(sentence: Sentence, verb: Word) -> list[Word]:
    """Its auxiliaries but for those that a comma parts from it: of "es | müsste | regnen, sagte Falk" none."""
    helpers = sentence.children(verb, "aux", "aux:pass")
    spans = ((w, sentence.words[min(w.index, verb.index) : max(w.index, verb.index)]) for w in helpers)
    return [w for w, between in spans if not any(other.text == "," for other in between)]


def is_future(word: Word, language: str) -> bool:
    """Whether a finite verb is in a future tense of its own, as in French: "livrera", "seront"."""
    words, form = clause_words(language), word.text.lower()
    if form in words.future_forms or word.has("Tense", "Fut"):
        return True
    stem = word.lemma.lower().removesuffix("e")  # "vendre", "vendra"
    return word.has("VerbForm", "Fin") and form.startswith(stem) and form.removeprefix(stem) in words.future_endings


def is_conditional(sentence: Sentence, verb: Word) -> bool:
    """Whether an "if" opens the verb's clause: what is said or done there is not said or done."""
    words = clause_words(sentence.language)
    conditions = words.unreal | words.conditions | words.unreal_conditions
    return any(w.text.lower() in conditions for w in sentence.children(verb, "mark"))


def is_passive(sentence: Sentence, verb: Word) -> bool:
    """Whether the subject of a verb is what something is done to; "s'est dit prêt" says it of oneself."""
    reflexive = any(True for _ in sentence.children(verb, "expl:pv"))
    if reflexive and not any(True for _ in sentence.children(verb, "aux:pass")):
        return False
    if any(True for _ in sentence.children(verb, "aux:pass", "nsubj:pass")):
        return True
    if verb.upos == "ADJ" and any(True for _ in sentence.children(verb, "cop")):
        return True
    told_with = verb.deprel == "conj" or (verb.deprel == "advcl" and sentence.language != "en")
    head = sentence.head(verb) if told_with and verb.has("VerbForm", "Part") else None
    if head is not None and not any(True for _ in sentence.children(verb, "aux", "nsubj", "mark")):
        return is_passive(sentence, head)  # "are declared as toys and shipped", "werden vermomd … verscheept"
    active = any(w.lemma.casefold() in in_any_language("having") for w in sentence.children(verb, "aux"))
    # only Russian has passives of one finite word: "werden müde" is none, whatever the reader says
    finite = verb.has("VerbForm", "Fin") and sentence.language != "ru"
    return verb.has("Voice", "Pass") and not active and not finite


def is_passive_verb(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb is passive, and no adjective of who feels or knows something ("is confident that …")."""
    return any(sentence.children(verb, "aux:pass")) or (verb.upos != "ADJ" and is_passive(sentence, verb))


def is_headline_passive(sentence: Sentence, verb: Word) -> bool:
    """Whether a bare participle tells what was done to its subject, as in headlines: "Two men arrested in Malmö"."""
    bare = verb.has("VerbForm", "Part") and not any(
        True for _ in sentence.children(verb, "aux", "aux:pass", "cop", "obj")
    )
    return bare and verb.deprel == "root" and any(True for _ in sentence.children(verb, "nsubj"))


def is_finite(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb or one of its auxiliaries is conjugated."""
    if finite_verb(sentence, verb) is not None:
        return True
    # the reader leaves some conjugated verbs without a form: those that are no infinitive and have no auxiliary
    unmarked = "VerbForm" not in verb.feats and verb.text.casefold() != verb.lemma.casefold()
    return (
        unmarked
        and not is_infinitive(sentence, verb)
        and not any(True for _ in sentence.children(verb, "aux", "aux:pass"))
    )


def is_infinitive(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb is an infinitive with "zu", "te" or "to", which has no subject of its own."""
    to = clause_words(sentence.language).to
    marked = any(w.text.casefold() in to for w in sentence.children(verb, "mark", "aux", "case"))
    inside = sentence.language == "de" and verb.lemma.casefold() != verb.text.casefold() and "zu" in verb.text[2:-3]
    auxiliaries = sentence.children(verb, "aux", "aux:pass")
    return (marked or inside) and not any(
        w.has("VerbForm", "Fin") and not _follows_to(sentence, w) for w in auxiliaries
    )


def is_bare_infinitive(sentence: Sentence, verb: Word) -> bool:
    """Whether an infinitive has neither auxiliary nor doer.

    "wobei Truppen Angriffe starten" is conjugated, though the reader takes its verb for an infinitive.
    """
    return verb.has("VerbForm", "Inf") and not any(sentence.children(verb, "aux", "aux:pass", "nsubj"))


def is_nominalised(sentence: Sentence, verb: Word) -> bool:
    """Whether an infinitive is used as a noun: "het leveren van wapens"."""
    return (
        sentence.language != "en"
        and any(w.upos == "DET" for w in sentence.children(verb, "det"))
        and not is_finite(sentence, verb)
    )


def is_negated(sentence: Sentence, word: Word, *, without: Collection[Word] = ()) -> bool:
    """Whether a negation other than the words `without` hangs on `word`; "nicht nur" and its like are none."""
    if _follows_negation(sentence, word):
        return True
    not_before = clause_words(sentence.language).not_before
    behind = sentence.words[word.index + 1 : word.index + 2]
    below_it = sentence.children(word, "advmod", "det", "case", "obj", "nsubj", "aux", "discourse")
    own = (w for w in below_it if not negates_another(sentence, word, w))
    for child in (*own, *(w for w in behind if _is_of_nearer_verb(sentence, sentence.words[w.head], w))):
        if child not in without and is_negation(sentence, child) and not _is_of_infinitive(sentence, word, child):
            after = sentence.words[child.index + 1] if child.index + 1 < len(sentence.words) else None
            if after is None or after.text.lower() not in not_before:
                return True
    return False


def _is_of_nearer_verb(sentence: Sentence, head: Word, word: Word) -> bool:
    """Whether a finite verb stands right before a word that a tree hangs on a verb before a comma.

    "Er sagte, er | wolle nicht |, dass …": the negation is of "wolle".
    """
    before = sentence.words[word.index - 1] if word.index else word
    is_verb = before.upos in ("VERB", "AUX") and before.deprel not in ("aux", "aux:pass", "cop")
    if word.deprel != "advmod" or not is_verb or before.index <= head.index or not before.has("VerbForm", "Fin"):
        return False
    return any(w.text == "," for w in sentence.words[head.index : before.index])


def _follows_negation(sentence: Sentence, word: Word) -> bool:
    """Whether both halves of a negation stand right before an infinitive: "ne pas avoir | signé"."""
    half_negations = clause_words(sentence.language).half_negations
    first = first_of_predicate(sentence, word) if half_negations else 0
    pair = sentence.words[max(first - 2, 0) : first]
    return len(pair) == 2 and pair[0].text.lower() in half_negations and is_negation(sentence, pair[1])


def _is_of_infinitive(sentence: Sentence, verb: Word, negation: Word) -> bool:
    """Whether both halves of a negation stand before an infinitive: "dit | ne pas avoir | signé"."""
    half = sentence.words[negation.index - 1] if negation.index else negation
    is_pair = half.text.lower() in clause_words(sentence.language).half_negations and half.index > verb.index
    return is_pair and negation.deprel in ("advmod", "obj")


def negates_another(sentence: Sentence, verb: Word, word: Word) -> bool:
    """Whether a word that a tree hangs on a verb would negate another one, or what follows a comma without any."""
    return _is_of_nearer_verb(sentence, verb, word) or _closes_gap(sentence, verb, word)


def _closes_gap(sentence: Sentence, verb: Word, negation: Word) -> bool:
    """Whether a negation closes a clause without a verb behind a comma: "Falk zahlte, | Berg nicht |.".

    Two commas set off an aside: "Falk verkaufte, anders als Berg, die Waffen nicht".
    """
    between = sentence.words[verb.index : negation.index]
    commas = [w.index for w in between if w.text in (",", ";")]
    if sentence.language not in VERB_SECOND or len(commas) != 1:
        return False
    before = sentence.words[commas[0] + 1 : negation.index]
    closes = all(w.upos == "PUNCT" for w in sentence.words[negation.index + 1 : negation.index + 2])
    names = any(w.upos in ("NOUN", "PROPN", "PRON") for w in before)
    bare = not any(w.upos in ("VERB", "AUX") for w in before)
    return closes and names and bare


def is_negation(sentence: Sentence, word: Word) -> bool:
    """Whether a word itself negates ("nicht", "geen"), and not only beside another ("ne … pas", "ne … que")."""
    words = clause_words(sentence.language)
    alone = word.text.lower() not in words.half_negations
    return alone and (word.has("Polarity", "Neg") or word.lemma.lower() in words.negations)


def is_said_infinitive(sentence: Sentence, word: Word, *, may_aim: bool = False) -> bool:
    """ "…, die Ausfuhr zu stoppen": an infinitive with its particle, but no purpose ("um … zu")."""
    if _is_said_bare(sentence, word):
        return True
    if word.upos != "VERB" or word.has("VerbForm", "Fin"):
        return False
    words = clause_words(sentence.language)
    hosts = (word, *sentence.children(word, "aux", "aux:pass"))  # "versucht | zu haben"
    marks = {w.text.lower() for host in hosts for w in sentence.children(host, "mark", "aux", "advmod")}
    if marks & words.purpose and not may_aim and (sentence.language != "nl" or word.deprel == "advcl"):
        return False
    inside = sentence.language == "de" and "zu" in word.text[1:-3] and word.text.endswith("n")  # "niederzulegen"
    return bool(marks & words.to) or inside or not words.to  # Russian has no particle


def _is_said_bare(sentence: Sentence, predicate: Word) -> bool:
    """Whether an infinitive needs no particle to be what is said: "nie avoir signé", but not "sait nager"."""
    knowing_how = clause_words(sentence.language).knowing_how
    above = sentence.head(predicate)
    if not knowing_how or predicate.deprel not in ("xcomp", "ccomp") or above is None or above.lemma in knowing_how:
        return False
    return any(w.has("VerbForm", "Inf") for w in (predicate, *sentence.children(predicate, "cop", "aux", "aux:pass")))


def asks_whether(sentence: Sentence, clause: Word) -> bool:
    """Whether a clause below a verb is an indirect question."""
    words = clause_words(sentence.language)
    return any(w.text.lower() in words.whether for w in sentence.children(clause, "mark"))


def opens_with_comma(sentence: Sentence, word: Word) -> bool:
    """Whether a comma parts a word from the one before it."""
    return word.index > 0 and sentence.words[word.index - 1].text == ","
