"""The clause that a verb of saying governs, whatever the tree made of it."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import (
    clause_words,
    finite_verb,
    is_passive_verb,
    is_said_infinitive,
)
from wederhoor.extract.phrases import below, predicate_of, run_around, trimmed
from wederhoor.extract.speech import SpeechLexicon, speech_lexicon
from wederhoor.extract.statements.asides import closes_what_is_said, is_in_aside
from wederhoor.extract.statements.closing import closing_speaker
from wederhoor.extract.statements.closing_asides import clause_before_aside
from wederhoor.extract.statements.cues import clause_lemma, cue_lemma, tells_doing, words_of_cue
from wederhoor.extract.statements.lost_clauses import (
    bare_demand,
    beside_perfect,
    clause_below_adverb,
    clause_of_infinitive,
    subjunctive_after,
    told_somebody,
)
from wederhoor.extract.statements.no_complements import is_no_complement, opens_with_question
from wederhoor.extract.statements.second_clauses import has_its_content, is_second_clause
from wederhoor.extract.statements.so_told import is_so_told
from wederhoor.extract.statements.that_clauses import clause_behind_that, is_of_noun_before
from wederhoor.extract.verbs import find_particle
from wederhoor.read.reading import Sentence, Word

STOPS = (".", "!", "?", ",,", "„", "“")


def find_complement(
    sentence: Sentence, verb: Word, lexicon: SpeechLexicon, *, has_speaker: bool, is_act: bool = True
) -> Word | None:
    """The head of the clause that is said: a complement clause, the main clause that an aside follows, an infinitive.

    None where the verb has none. Without a speaker only a clause that the tree puts below the verb counts. `is_act`:
    whether the verb tells of saying at all, so that an infinitive is what is said ("droht zu scheitern" is not).
    """
    lemma = cue_lemma(sentence, verb)
    if has_speaker and (demanded := bare_demand(sentence, verb, lexicon)) is not None:
        return demanded
    clause = _clause_below(sentence, verb, lexicon, has_speaker=has_speaker and not is_passive_verb(sentence, verb))
    if clause is not None and not is_act and is_said_infinitive(sentence, clause):
        return None  # "dreigt te escaleren"
    if clause is not None:
        return clause if lemma not in lexicon.perceiving or _is_told(sentence, verb, clause, lemma, lexicon) else None
    if lemma in lexicon.perceiving and is_passive_verb(sentence, verb):
        return None  # "the body was found in the dining car"
    found = beside_perfect(sentence, verb) if has_speaker else None
    closing = closing_speaker(sentence, verb)
    if has_speaker and found is None:
        found = predicate_of(sentence, closing) if closing is not None else clause_before_aside(sentence, verb)
        if found is None:
            found = _clause_beside(sentence, verb, lemma)
        if found is None and is_act and lemma not in lexicon.perceiving | lexicon.going_on:
            found = _infinitive_below(sentence, verb, lexicon.verbs.get(lemma) == "demand")
        if found is None and lemma in lexicon.with_gerund:
            found = _gerund_below(sentence, verb)
    found = (
        found
        or clause_of_infinitive(sentence, verb)
        or clause_below_adverb(sentence, verb)
        or told_somebody(sentence, verb, lexicon)
        or subjunctive_after(sentence, verb)
        or clause_behind_that(sentence, verb, lexicon)
    )
    return None if found is not None and _is_condition(sentence, verb, found) else found


def _infinitive_below(sentence: Sentence, verb: Word, is_demand: bool) -> Word | None:
    """The infinitive that is said; one of purpose only below a Dutch demand ("riep op om te stemmen")."""
    aims = sentence.language == "nl" and is_demand
    particle = find_particle(sentence, verb)
    hosts = (verb, particle) if particle is not None else (verb,)
    below_it = (w for host in hosts for w in sentence.children(host, "xcomp", "advcl"))
    trusting = speech_lexicon(sentence.language).trusting  # "À en croire le maire, Falk est sûr de gagner"
    for word in (w for w in below_it if w.deprel != "advcl" or w.lemma.lower() not in trusting):
        # "wirft ihm vor, sie gejagt und bedroht zu haben": the mark is with the last
        if any(is_said_infinitive(sentence, w, may_aim=aims) for w in (word, *sentence.children(word, "conj"))):
            return word
    return None


def _gerund_below(sentence: Sentence, verb: Word) -> Word | None:
    """The English gerund that is denied ("denied selling arms", "denies ever having sold any")."""
    for word in sentence.children(verb, "xcomp") if sentence.language == "en" else ():
        helpers = [w for w in sentence.children(word, "aux", "aux:pass") if w.index > verb.index]
        if tells_doing(sentence, helpers[0] if helpers else word) and not any(sentence.children(word, "mark")):
            return word
    return None


def _clause_below(sentence: Sentence, verb: Word, lexicon: SpeechLexicon, *, has_speaker: bool) -> Word | None:
    below_it = (*sentence.children(verb, "ccomp", "csubj", "csubj:pass"), *_below_cue(sentence, verb))
    told = (w for w in below_it if w.upos != "PUNCT" and not _is_as_said(sentence, w))
    clauses = [w for w in told if not _tells_when(sentence, w) and not is_of_noun_before(sentence, verb, w, lexicon)]
    clauses = [w for w in clauses if not is_second_clause(sentence, verb, w)]
    clauses = [w for w in clauses if not is_no_complement(sentence, verb, w, has_speaker=has_speaker)]
    clauses = [w for w in clauses if not _is_beside_that(sentence, verb, w, lexicon)]
    clauses = [w for w in clauses if not _tells_besides(sentence, w, lexicon)]
    if any(_is_bare_noun(sentence, w) for w in clauses) and clause_behind_that(sentence, verb, lexicon) is not None:
        return None  # "told | member states | in a note that …"
    first = next((w for w in clauses if finite_verb(sentence, w)), next(iter(clauses), None))
    if first is None or first.index > verb.index:
        return first
    opened = (w for w in clauses if w.index > verb.index and opens_with_that(sentence, w))
    return next(opened, first)  # of "Obwohl er es wusste, sagte er, dass …" the second


def _tells_besides(sentence: Sentence, clause: Word, lexicon: SpeechLexicon) -> bool:
    """Whether an English participle behind a comma says something more: “rejected that, | noting that …”."""
    opens = clause.index > 0 and sentence.words[clause.index - 1].text == "," and tells_doing(sentence, clause)
    return sentence.language == "en" and opens and clause_lemma(sentence, clause) in lexicon.verbs


def _is_bare_noun(sentence: Sentence, clause: Word) -> bool:
    is_noun = clause.upos in ("NOUN", "PROPN") and not any(sentence.children(clause, "cop"))
    return is_noun and finite_verb(sentence, clause) is None


def _is_beside_that(sentence: Sentence, verb: Word, clause: Word, lexicon: SpeechLexicon) -> bool:
    """Whether a clause stands behind the one of "that": “wil dat Lima blijft, | waar Oslo dat wil voorkomen”."""
    inside = below(sentence, clause)
    first = min(i for i in inside if sentence.words[i].upos != "PUNCT")
    if sentence.words[first].text.lower() not in lexicon.question_words or sentence.words[first - 1].text != ",":
        return False
    between = sentence.words[verb.index + 1 : first]
    return any(w.upos == "SCONJ" and w.text.lower() in lexicon.complementizers for w in between)


def opens_with_that(sentence: Sentence, clause: Word) -> bool:
    that = speech_lexicon(sentence.language).complementizers
    return any(w.text.lower() in that for w in sentence.children(clause, "mark"))


def _below_cue(sentence: Sentence, verb: Word) -> Iterator[Word]:
    """Clauses that a tree hangs on the other words of a cue: "gab zu | bedenken, dass …", "made | clear that …"."""
    for word in words_of_cue(sentence, verb):
        for clause in sentence.children(word, "ccomp", "csubj", "acl", "advcl", "xcomp", "parataxis"):
            told = finite_verb(sentence, clause) is not None or is_said_infinitive(sentence, clause)
            if clause.index > max(word.index, verb.index) and told:
                yield clause


def _tells_when(sentence: Sentence, clause: Word) -> bool:
    """Whether a clause only says until, before or after what ("… tot het kabinet heeft besloten")."""
    first = next(iter(trimmed(run_around(sentence, below(sentence, clause), clause.index))), clause)
    opens = first.deprel in ("mark", "case") and first.index < clause.index
    return opens and first.text.lower() in speech_lexicon(sentence.language).temporal


def _is_as_said(sentence: Sentence, clause: Word) -> bool:
    """Whether a clause is an aside that tells who reports ("Wie X berichtet, behauptet Y, …")."""
    lexicon = speech_lexicon(sentence.language)
    opens = any(w.text.lower() in lexicon.as_said for w in sentence.children(clause, "mark", "advmod"))
    return opens and clause_lemma(sentence, clause) in lexicon.verbs and not any(sentence.children(clause, "ccomp"))


def _clause_beside(sentence: Sentence, verb: Word, lemma: str) -> Word | None:
    """A clause that the tree coordinates with the verb, though no "and" stands before it ("sagte, er komme")."""
    stop = next((w.index for w in sentence.words[verb.index :] if w.text in STOPS), len(sentence.words))
    objects = sentence.children(verb, "obj") if sentence.language != "en" else ()
    acts_on = any(w.upos == "NOUN" for w in objects)  # "rief die Polizei, …"; "told reporters …" tells
    for word in sentence.children(verb, "parataxis", "conj"):
        if word.index > stop:
            return None
        if _is_as_said(sentence, word) or is_so_told(sentence, word) or is_second_clause(sentence, verb, word):
            continue
        if (
            _goes_with_its_own(sentence, verb, word)
            or is_in_aside(sentence, word)
            or _is_in_brackets(sentence, verb, word)
            or (closes_what_is_said(sentence, word) and not any(sentence.children(word, "ccomp")))
        ):
            continue
        own = not acts_on and cue_lemma(sentence, word) != lemma and finite_verb(sentence, word) is not None
        joined = word.deprel == "conj" and (
            any(sentence.children(word, "cc")) or not any(sentence.children(word, "nsubj", "nsubj:pass", "expl"))
        )
        if own and not joined and (word.deprel == "parataxis" or word.index > verb.index):
            return word
    return None


def _is_in_brackets(sentence: Sentence, verb: Word, word: Word) -> bool:
    """Whether a bracket opens between a verb and a clause behind it: the report explains something there."""
    marks = [w.text for w in sentence.words[verb.index : word.index] if w.text in ("(", ")")]
    return marks[-1:] == ["("]


def _is_condition(sentence: Sentence, verb: Word, clause: Word) -> bool:
    """Whether a clause only tells on what condition: "drohte mit Folgen, sollte Peru zahlen"."""
    first = next(iter(trimmed(run_around(sentence, below(sentence, clause), clause.index))), clause)
    return first.text.lower() in clause_words(sentence.language).opening_if and has_its_content(sentence, verb)


def _goes_with_its_own(sentence: Sentence, verb: Word, joined: Word) -> bool:
    """Whether a verb and the one joined to it open with "dat" each: "dat hij haar jong vond, maar dat zij wilde"."""
    lexicon = speech_lexicon(sentence.language)
    marks = [{w.text.lower() for w in sentence.children(clause, "mark")} for clause in (verb, joined)]
    return all(lexicon.complementizers & mark for mark in marks)


def _is_told(sentence: Sentence, verb: Word, clause: Word, lemma: str, lexicon: SpeechLexicon) -> bool:
    """Whether what somebody sees or knows is a clause of its own, no question and no "saw prices go up"."""
    if finite_verb(sentence, clause) is None and lemma in lexicon.claiming:
        return is_said_infinitive(sentence, clause)  # "denkt te hebben gewonnen"
    marked = opens_with_that(sentence, clause)
    under_modal = any(w.lemma.lower() in lexicon.modal_auxiliaries for w in sentence.children(verb, "aux"))
    if under_modal and not marked:
        return False  # "would see prices go up"
    return (marked or finite_verb(sentence, clause) is not None) and not opens_with_question(sentence, clause)
