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
from wederhoor.extract.speech import SpeechLexicon, is_first_subjunctive, is_subjunctive, speech_lexicon
from wederhoor.extract.statements.asides import is_in_aside
from wederhoor.extract.statements.closing import closing_speaker
from wederhoor.extract.statements.closing_asides import clause_before_aside
from wederhoor.extract.statements.cues import clause_lemma, cue_lemma, words_of_cue
from wederhoor.extract.statements.no_complements import is_no_complement
from wederhoor.extract.statements.second_clauses import has_its_content, is_second_clause
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
    clause = _clause_below(sentence, verb, lexicon, has_speaker=has_speaker and not is_passive_verb(sentence, verb))
    if clause is not None and not is_act and is_said_infinitive(sentence, clause):
        return None  # "dreigt te escaleren"
    if clause is not None:
        return clause if lemma not in lexicon.perceiving or _is_told(sentence, verb, clause, lemma, lexicon) else None
    if lemma in lexicon.perceiving and is_passive_verb(sentence, verb):
        return None  # "the body was found in the dining car"
    found = _beside_perfect(sentence, verb) if has_speaker else None
    closing = closing_speaker(sentence, verb)
    if has_speaker and found is None:
        found = predicate_of(sentence, closing) if closing is not None else clause_before_aside(sentence, verb)
        if found is None:
            found = _clause_beside(sentence, verb, lemma)
        if found is None and is_act and lemma not in lexicon.perceiving | lexicon.going_on:
            found = _infinitive_below(sentence, verb, lexicon.verbs.get(lemma) == "demand")
        if found is None and lemma in lexicon.with_gerund:
            found = _gerund_below(sentence, verb)
    found = found or _clause_of_infinitive(sentence, verb) or _clause_below_adverb(sentence, verb)
    found = found or _subjunctive_after(sentence, verb) or clause_behind_that(sentence, verb, lexicon)
    return None if found is not None and _is_condition(sentence, verb, found) else found


def _beside_perfect(sentence: Sentence, verb: Word) -> Word | None:
    """What is said where the tree makes two verbs of a perfect ("heeft China gewaarschuwd geen wapens te leveren")."""
    have = sentence.head(verb)
    if have is None or not verb.has("VerbForm", "Part") or have.lemma not in clause_words(sentence.language).perfect:
        return None
    if have.upos != "VERB" or verb.deprel not in ("advmod", "xcomp", "ccomp", "obj"):
        return None
    clauses = (w for w in sentence.children(have, "ccomp", "xcomp") if w.index > verb.index)
    return next((w for w in clauses if finite_verb(sentence, w) or is_said_infinitive(sentence, w)), None)


def _infinitive_below(sentence: Sentence, verb: Word, is_demand: bool) -> Word | None:
    """The infinitive that is said; one of purpose only below a Dutch demand ("riep op om te stemmen")."""
    aims = sentence.language == "nl" and is_demand
    particle = find_particle(sentence, verb)
    hosts = (verb, particle) if particle is not None else (verb,)
    below_it = (w for host in hosts for w in sentence.children(host, "xcomp", "advcl"))
    for word in below_it:
        # "wirft ihm vor, sie gejagt und bedroht zu haben": the mark is with the last
        if any(is_said_infinitive(sentence, w, may_aim=aims) for w in (word, *sentence.children(word, "conj"))):
            return word
    return None


def _gerund_below(sentence: Sentence, verb: Word) -> Word | None:
    """The English gerund that is denied ("denied selling arms", "denies ever having sold any")."""
    for word in sentence.children(verb, "xcomp") if sentence.language == "en" else ():
        helpers = [w for w in sentence.children(word, "aux", "aux:pass") if w.index > verb.index]
        if (helpers[0] if helpers else word).text.lower().endswith("ing") and not any(sentence.children(word, "mark")):
            return word
    return None


def _clause_below(sentence: Sentence, verb: Word, lexicon: SpeechLexicon, *, has_speaker: bool) -> Word | None:
    below_it = (*sentence.children(verb, "ccomp", "csubj", "csubj:pass"), *_below_cue(sentence, verb))
    told = (w for w in below_it if w.upos != "PUNCT" and not _is_as_said(sentence, w))
    clauses = [w for w in told if not _tells_when(sentence, w) and not is_of_noun_before(sentence, verb, w, lexicon)]
    clauses = [w for w in clauses if not is_second_clause(sentence, verb, w)]
    clauses = [w for w in clauses if not is_no_complement(sentence, verb, w, has_speaker=has_speaker)]
    first = next((w for w in clauses if finite_verb(sentence, w)), next(iter(clauses), None))
    if first is None or first.index > verb.index:
        return first
    opened = (w for w in clauses if w.index > verb.index and _has_that(sentence, w, lexicon))
    return next(opened, first)  # of "Obwohl er es wusste, sagte er, dass …" the second


def _has_that(sentence: Sentence, clause: Word, lexicon: SpeechLexicon) -> bool:
    return any(w.text.lower() in lexicon.complementizers for w in sentence.children(clause, "mark"))


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
        if _is_as_said(sentence, word) or is_second_clause(sentence, verb, word):
            continue
        if (
            _goes_with_its_own(sentence, verb, word)
            or is_in_aside(sentence, word)
            or _is_in_brackets(sentence, verb, word)
            or _closes_what_is_said(sentence, word)
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


def _closes_what_is_said(sentence: Sentence, word: Word) -> bool:
    """Whether a verb of saying right behind a comma tells who said what stands before: "…, ließ Peru mitteilen"."""
    speaks = clause_lemma(sentence, word) in speech_lexicon(sentence.language).verbs and word.has("VerbForm", "Fin")
    behind = any(w.index > word.index for w in sentence.children(word, "nsubj"))
    has_clause = any(sentence.children(word, "ccomp"))
    return speaks and behind and not has_clause and sentence.words[word.index - 1].text == ","


def _is_condition(sentence: Sentence, verb: Word, clause: Word) -> bool:
    """Whether a clause only tells on what condition: "drohte mit Folgen, sollte Peru zahlen"."""
    first = next(iter(trimmed(run_around(sentence, below(sentence, clause), clause.index))), clause)
    return first.text.lower() in clause_words(sentence.language).opening_if and has_its_content(sentence, verb)


def _goes_with_its_own(sentence: Sentence, verb: Word, joined: Word) -> bool:
    """Whether a verb and the one joined to it open with "dat" each: "dat hij haar jong vond, maar dat zij wilde"."""
    lexicon = speech_lexicon(sentence.language)
    marks = [{w.text.lower() for w in sentence.children(clause, "mark")} for clause in (verb, joined)]
    return all(lexicon.complementizers & mark for mark in marks)


def _clause_of_infinitive(sentence: Sentence, verb: Word) -> Word | None:
    """What an infinitive says where the tree hangs it on the verb above: "beeilte sich zu erklären, | er komme"."""
    above = sentence.head(verb) if verb.deprel == "xcomp" and is_said_infinitive(sentence, verb) else None
    clauses = sentence.children(above, "ccomp") if above is not None and above.index < verb.index else ()
    return next((w for w in clauses if w.index > verb.index and finite_verb(sentence, w)), None)


def _clause_below_adverb(sentence: Sentence, verb: Word) -> Word | None:
    """ "Blinken sagte zu, dass …" with the clause hung on a word beside the verb."""
    for child in sentence.children(verb, "obl", "obj", "advmod", "obl:arg", "expl", "xcomp"):
        below_it = sentence.children(child, "ccomp", "csubj", "acl", "advcl")
        nested = next((w for w in below_it if _is_clause(sentence, w)), None)
        asks = child.text.lower() in speech_lexicon(sentence.language).question_words  # "learn how to swim"
        is_held_so = child.deprel == "xcomp" and child.upos == "ADJ"  # "hält es für möglich"
        if nested is not None and (is_held_so or (child.upos in ("ADV", "PRON") and not asks)):
            return nested
    return None


def _is_clause(sentence: Sentence, word: Word) -> bool:
    """Whether a word heads a clause: "trusts more | than the satellites" has none."""
    return finite_verb(sentence, word) is not None or is_said_infinitive(sentence, word)


def _subjunctive_after(sentence: Sentence, verb: Word) -> Word | None:
    """The next clause behind the verb where it is in the mood of reported speech, wherever the tree hangs it."""
    comma = next((w.index for w in sentence.words[verb.index + 1 :] if w.text in (",", ":")), None)
    if comma is None:
        return None
    heads = (verb, sentence.words[verb.head]) if verb.deprel == "conj" else (verb,)
    opened = any(True for head in heads for _ in sentence.children(head, "mark"))  # "nachdem er festgehalten hat, habe"
    own = () if opened else [w.index for w in sentence.children(verb, "aux", "aux:pass")]
    between = [w for w in sentence.words[verb.index + 1 : comma] if w.index not in own]
    finite = next((w for w in sentence.words[comma + 1 :] if w.has("VerbForm", "Fin") or is_first_subjunctive(w)), None)
    told = finite is not None and is_subjunctive(finite)
    if finite is None or not told or any(w.has("VerbForm", "Fin") for w in between):
        return None
    above = sentence.head(finite)
    predicate = above if above is not None and finite.deprel in ("aux", "aux:pass", "cop") else finite
    around = not is_first_subjunctive(finite) and verb.index in below(sentence, predicate)
    marks = {w.text.lower() for w in sentence.children(predicate, "mark") if w.upos == "SCONJ"}
    elsewhere = bool(marks) and not marks & speech_lexicon(sentence.language).complementizers  # "obwohl er komme"
    own_finite = finite_verb(sentence, verb)
    if own_finite is not None and is_first_subjunctive(own_finite):  # "habe Spuren ergeben, | die Falk verwende"
        elsewhere = elsewhere or is_no_complement(sentence, verb, predicate, has_speaker=True)
    return predicate if predicate.index != verb.index and not around and not elsewhere else None


def _is_told(sentence: Sentence, verb: Word, clause: Word, lemma: str, lexicon: SpeechLexicon) -> bool:
    """Whether what somebody sees or knows is a clause of its own, no question and no "saw prices go up"."""
    if finite_verb(sentence, clause) is None and lemma in lexicon.claiming:
        return is_said_infinitive(sentence, clause)  # "denkt te hebben gewonnen"
    marked = any(w.text.lower() in lexicon.complementizers for w in sentence.children(clause, "mark"))
    under_modal = any(w.lemma.lower() in lexicon.modal_auxiliaries for w in sentence.children(verb, "aux"))
    if under_modal and not marked:
        return False  # "would see prices go up"
    return (marked or finite_verb(sentence, clause) is not None) and not _is_question(sentence, clause)


def _is_question(sentence: Sentence, clause: Word) -> bool:
    words = trimmed(run_around(sentence, below(sentence, clause), clause.index))
    return bool(words) and words[0].text.lower() in speech_lexicon(sentence.language).question_words
