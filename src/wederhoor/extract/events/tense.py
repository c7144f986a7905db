"""Past, perfect and conditional, by the forms of a verb and its auxiliaries."""

from __future__ import annotations

from wederhoor.extract.clauses import in_any_language, is_little
from wederhoor.extract.events.forms import is_listed_past, is_one_of, says
from wederhoor.extract.events.grammar import Grammar
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import EventType

OPENING = (",", "„", '"', ":", "'")
STATES: frozenset[EventType] = frozenset(("link", "own", "restrict"))


def is_only_supposed(sentence: Sentence, verb: Word, grammar: Grammar) -> bool:
    """Whether a verb stands in an if-clause, or in the main clause that one hangs on."""
    if _opens_condition(sentence, verb, grammar) or _follows_condition(sentence, verb, grammar):
        return True
    clause_marks = [w for w in sentence.children(verb, "mark", "advmod") if is_one_of(w, grammar.conditional_marks)]
    is_when = sentence.language == "nl" and _is_past_indicative(sentence, verb, grammar)
    if clause_marks and not (is_when and not _is_against_fact(sentence, verb)):
        return True
    below = [w for w in sentence.children(verb, "advcl") if w.upos in ("VERB", "AUX")]
    if any(_opens_condition(sentence, clause, grammar) for clause in below):
        return True
    unreal = any(is_little(w, "irreal") for w in sentence.children(verb, "aux"))
    told = (clause for clause in below if unreal or not _is_past_indicative(sentence, clause, grammar))
    marks = (w for clause in told for w in sentence.children(clause, "mark"))
    return not _is_past_indicative(sentence, verb, grammar) and any(
        is_one_of(w, grammar.conditional_marks) for w in marks
    )


def _is_against_fact(sentence: Sentence, verb: Word) -> bool:
    """Whether a clause and the one above are both in the past perfect: "als ze waren geleverd, had hij aangevallen"."""
    head = sentence.head(verb) if verb.deprel == "advcl" else None
    return head is not None and all(
        any(w.lemma.casefold() in in_any_language("perfect") and w.has("Tense", "Past") for w in auxiliaries)
        for auxiliaries in (sentence.children(verb, "aux", "aux:pass"), sentence.children(head, "aux"))
    )


def _follows_condition(sentence: Sentence, verb: Word, grammar: Grammar) -> bool:
    """Whether a clause stands beside one that opens as conditions do: "Mocht de rechter …, dan sluit …"."""
    head = sentence.head(verb) if verb.deprel in ("parataxis", "conj") else None
    beside = [*sentence.children(verb, "parataxis"), *filter(None, [head])]
    before = [w for w in beside if w.index < verb.index and w.upos in ("VERB", "AUX", "ADJ")]
    return any(
        _stands_first(sentence, w, grammar) if w is head else _opens_condition(sentence, w, grammar) for w in before
    )


def _opens_condition(sentence: Sentence, verb: Word, grammar: Grammar) -> bool:
    """Whether a clause begins with its verb, as conditions do: "Sollte die EU …", "Had the firm …"."""
    if _stands_first(sentence, verb, grammar):
        return True
    auxiliaries = sentence.children(verb, "aux", "aux:pass", "mark")
    auxiliary = next((w for w in auxiliaries if is_little(w, "opening_if")), None)
    if auxiliary is None or sentence.words[-1].text == "?":
        return False
    if any(w.index < auxiliary.index for w in sentence.children(verb, "nsubj", "nsubj:pass", "expl")):
        return False
    return auxiliary.index == 0 or sentence.words[auxiliary.index - 1].text in (",", "„", '"')


def _stands_first(sentence: Sentence, verb: Word, grammar: Grammar) -> bool:
    """Whether a verb opens a sentence that another goes on with: "Liefert Peru Panzer, [verhängt] Berlin …"."""
    if not grammar.results or says(sentence, verb) or not verb.has("VerbForm", "Fin") or sentence.words[-1].text == "?":
        return False
    opens = sentence.words[verb.index - 1].text in OPENING if verb.index else True
    after = sentence.words[verb.index + 1 : verb.index + 2]
    # "Liefert Waffen, fordert Berg" is a demand
    has_subject = any(w.upos in ("PROPN", "PRON", "DET") for w in after)
    beside = [*sentence.children(verb, "parataxis", "conj"), *filter(None, [sentence.head(verb)])]
    results = (w for w in beside if w.index > verb.index and w.upos in ("VERB", "AUX", "ADJ", "NOUN"))
    return opens and has_subject and any(_goes_on(sentence, w, grammar) for w in results)


def _goes_on(sentence: Sentence, result: Word, grammar: Grammar) -> bool:
    """Whether a clause begins right behind a comma with its finite verb, or with "then"."""
    inside = (result, *sentence.children(result, "aux", "aux:pass", "cop", "advmod"))
    firsts = [w for w in inside if w.index and sentence.words[w.index - 1].text == ","]
    return not says(sentence, result) and any(w.has("VerbForm", "Fin") or is_one_of(w, grammar.results) for w in firsts)


def _is_past_indicative(sentence: Sentence, verb: Word, grammar: Grammar) -> bool:
    finite = [w for w in (verb, *sentence.children(verb, "aux", "aux:pass", "cop")) if w.has("VerbForm", "Fin")]
    moods = grammar.would | grammar.would_or_said | grammar.past_moods
    modal = any(w.text.casefold() in moods for w in finite)
    return not modal and any(w.has("Tense", "Past") and not w.has("Mood", "Sub") for w in finite)


def is_past(sentence: Sentence, verb: Word, auxiliaries: list[Word]) -> bool:
    finite = [w for w in (verb, *auxiliaries) if w.has("VerbForm", "Fin")]
    if sentence.language == "de" and not auxiliaries and verb.text.casefold() + "n" == verb.lemma.casefold():
        return False  # "setze": the reader may take a present subjunctive for a past
    if finite:
        past = (w for w in finite if w.has("Tense", "Past") or _is_plain_past(sentence, w))
        return any(not _is_dutch_present(sentence, w) for w in past)
    form = verb.text.casefold()
    if sentence.language != "en" and verb.deprel == "amod" and not form.rstrip("ersnm").endswith(("end", "nd")):
        return True  # "die [gelieferten] Drohnen"
    if any(w.deprel == "aux:pass" and w.text.casefold() == w.lemma.casefold() for w in auxiliaries):
        return False  # "geliefert [werden]": the reader may take the plural for an infinitive
    gerund = sentence.language == "en" and form.endswith("ing")
    return (verb.has("VerbForm", "Part") and not gerund) or verb.has("Tense", "Past")


def _is_dutch_present(sentence: Sentence, verb: Word) -> bool:
    """Whether a Dutch form is no past, whatever the reader says: "treedt", "opschort"."""
    form, stem = verb.text.casefold(), verb.lemma.casefold().removesuffix("en")
    return sentence.language == "nl" and (form.endswith("dt") or form in (stem, stem + "t"))


def is_present(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb is in the simple present, which with a weekday looks ahead: "reist am Freitag"."""
    auxiliaries = list(sentence.children(verb, "aux", "aux:pass"))
    if [w.deprel for w in auxiliaries] == ["aux:pass"]:
        verb, auxiliaries = auxiliaries[0], []  # "wird am Freitag wiederholt"
    return not auxiliaries and verb.has("VerbForm", "Fin") and not is_past(sentence, verb, auxiliaries)


def _is_plain_past(sentence: Sentence, verb: Word) -> bool:
    """Pasts such as "starben", "durchsuchte" and "bevroor", which the reader takes for the present now and then."""
    if verb.upos != "VERB" or verb.has("Mood", "Sub"):
        return False
    form = verb.text.casefold()
    if is_listed_past(form, sentence.language) and form != verb.lemma.casefold():
        return True
    if sentence.language == "de" and _is_weak_past(form, verb.lemma.casefold()):
        return True
    if sentence.language == "nl":
        if verb.has("Number", "Plur"):
            # the present is the infinitive, which may have a prefix that stands apart
            return verb.has("VerbForm", "Fin") and not verb.lemma.casefold().endswith(form)
        stem = verb.lemma.casefold().removesuffix("en")
        return not form.endswith(("t", "n", stem[-1:])) and form[:1] == stem[:1]
    if sentence.language != "de" or not verb.has("Person", "3"):
        return False
    if verb.has("Number", "Plur"):
        return form.endswith("en") and not verb.lemma.casefold().endswith(form)
    return not form.endswith(("t", "e", "ss", "ß")) and form != verb.lemma.casefold()


def _is_weak_past(form: str, infinitive: str) -> bool:
    stem = form.removesuffix("n").removesuffix("te")
    return stem + "te" in (form, form[:-1]) and infinitive in (stem + "en", stem.removesuffix("e") + "en")


def is_perfect(sentence: Sentence, verb: Word, auxiliaries: list[Word], kind: EventType) -> bool:
    """Whether an auxiliary puts a verb into the past; "is linked" and "has been watching" are present."""
    if sentence.language == "en" and verb.text.casefold().endswith("ing"):
        return False
    # "is verboden" lasts; "is door de regering verboden" was done
    lasts = kind in STATES and not any(True for _ in sentence.children(verb, "obl:agent"))
    having = in_any_language("having") | (frozenset() if lasts else in_any_language("perfect"))
    return any(is_one_of(w, having) for w in auxiliaries)
