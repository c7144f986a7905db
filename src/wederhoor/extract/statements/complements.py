"""The clause that a verb of saying governs, whatever the tree made of it."""

from __future__ import annotations

from wederhoor.extract.clauses import (
    clause_words,
    finite_verb,
    first_of_predicate,
    is_passive_verb,
    is_said_infinitive,
)
from wederhoor.extract.phrases import below, predicate_of, run_around, trimmed
from wederhoor.extract.speech import SpeechLexicon, is_first_subjunctive, speech_lexicon
from wederhoor.extract.statements.closing import closing_speaker
from wederhoor.extract.statements.second_clauses import is_second_clause
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.extract.verbs import find_particle, verb_lemma
from wederhoor.read.reading import Sentence, Word

MODALS = frozenset(("will", "would", "could", "may", "might", "shall", "should"))
MAX_ASIDE = 9  # words
MAX_TO_THAT = 9  # words from a verb to its "that": "warned opponents of her plan that …"
DENYING_A_DEED = "deny"  # with a gerund; "ruled out selling" and "rejected selling" negate what they hold
STOPS = (".", "!", "?", ",,", "„", "“")


def find_complement(
    sentence: Sentence, verb: Word, lexicon: SpeechLexicon, *, has_speaker: bool, is_act: bool = True
) -> Word | None:
    """The head of the clause that is said: a complement clause, the main clause that an aside follows, an infinitive.

    None where the verb has none. Without a speaker only a clause that the tree puts below the verb counts. `is_act`:
    whether the verb tells of saying at all, so that an infinitive is what is said ("droht zu scheitern" is not).
    """
    lemma = verb_lemma(sentence, verb)
    clause = _clause_below(sentence, verb, lexicon)
    if clause is not None and not is_act and is_said_infinitive(sentence, clause):
        return None  # "dreigt te escaleren"
    if clause is not None:
        return clause if lemma not in lexicon.perceiving or _is_told(sentence, verb, clause, lemma, lexicon) else None
    found = _beside_perfect(sentence, verb) if has_speaker else None
    closing = closing_speaker(sentence, verb)
    if has_speaker and found is None:
        found = predicate_of(sentence, closing) if closing is not None else _clause_above(sentence, verb)
        if found is None and not (lemma in lexicon.perceiving and is_passive_verb(sentence, verb)):
            found = _clause_beside(sentence, verb, lemma)
        if found is None and is_act and lemma not in lexicon.perceiving | lexicon.going_on:
            found = _infinitive_below(sentence, verb, lexicon.verbs.get(lemma) == "demand")
        if found is None and lemma == DENYING_A_DEED:
            found = _gerund_below(sentence, verb)
    return (
        found
        or _clause_below_adverb(sentence, verb)
        or _subjunctive_after(sentence, verb)
        or _clause_behind_that(sentence, verb, lexicon)
    )


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


def _clause_behind_that(sentence: Sentence, verb: Word, lexicon: SpeechLexicon) -> Word | None:
    """The clause that "that" opens a few words behind the verb, wherever the tree hangs it."""
    near = sentence.words[verb.index + 1 : verb.index + MAX_TO_THAT]
    that = next((w for w in near if w.text.lower() in lexicon.complementizers or w.has("VerbForm", "Fin")), None)
    if that is None or that.text.lower() not in lexicon.complementizers or that.head <= verb.index:
        return None
    if _is_of_another(sentence, verb, that, lexicon):
        return None
    between = sentence.words[verb.index + 1 : that.index]
    if any(w.index == verb.head or (w.head == verb.index and w.deprel == "xcomp") for w in between):
        return None  # "wilde voorkomen dat …": what one wants is to prevent it
    finite = next((w for w in sentence.words[that.index + 1 :] if w.has("VerbForm", "Fin")), None)
    above = sentence.head(finite) if finite is not None else None
    is_part = finite is not None and finite.deprel in ("aux", "aux:pass", "cop")
    return above if is_part and above is not None and above.index > that.index else finite


def _is_of_another(sentence: Sentence, verb: Word, that: Word, lexicon: SpeechLexicon) -> bool:
    """Whether "that" stands for a noun ("the raid that …") or opens the clause of a word between it and the verb."""
    between = " ".join(w.text.lower() for w in sentence.words[verb.index + 1 : that.index])
    if any(between.startswith(phrase) for phrase in stance_lexicon(sentence.language).relying):
        return False  # "meldt op basis van twee ingewijden dat …"
    if that.upos == "PRON" and that.deprel != "mark":
        return True
    lemma = verb_lemma(sentence, verb)
    for word in sentence.words[verb.index + 1 : that.index]:
        if word.upos == "VERB" and (word.lemma in lexicon.verbs or any(sentence.children(word, "mark"))):
            return True  # "noted reports alleging that", "for failing to make clear that"
        if word.upos == "NOUN" and word.lemma.lower() in lexicon.nouns:
            cases = [w.text.lower() for w in sentence.children(word, "case")]
            if cases and not any(f"{lemma} {case}" in lexicon.about for case in cases):
                return True  # "offered aid amid concerns that"
    return False


def _clause_below(sentence: Sentence, verb: Word, lexicon: SpeechLexicon) -> Word | None:
    below_it = sentence.children(verb, "ccomp", "csubj", "csubj:pass")
    told = (w for w in below_it if w.upos != "PUNCT" and not _is_as_said(sentence, w))
    clauses = [w for w in told if not _tells_when(sentence, w) and not _is_of_noun_before(sentence, verb, w, lexicon)]
    clauses = [w for w in clauses if not is_second_clause(sentence, verb, w)]
    return next((w for w in clauses if finite_verb(sentence, w)), clauses[0] if clauses else None)


def _is_of_noun_before(sentence: Sentence, verb: Word, clause: Word, lexicon: SpeechLexicon) -> bool:
    """Whether "that" stands right behind a noun in a phrase of its own ("offered planes amid concerns that …")."""
    marks = (w for w in sentence.children(clause, "mark") if w.text.lower() in lexicon.complementizers)
    that = next((w for w in marks if w.index > verb.index + 1), None)
    noun = sentence.words[that.index - 1] if that is not None else None
    has_case = noun is not None and noun.upos == "NOUN" and any(sentence.children(noun, "case"))
    return that is not None and has_case and _is_of_another(sentence, verb, that, lexicon)


def _tells_when(sentence: Sentence, clause: Word) -> bool:
    """Whether a clause only says until, before or after what ("… tot het kabinet heeft besloten")."""
    first = next(iter(trimmed(run_around(sentence, below(sentence, clause), clause.index))), clause)
    opens = first.deprel in ("mark", "case") and first.index < clause.index
    return opens and first.text.lower() in speech_lexicon(sentence.language).temporal


def _is_as_said(sentence: Sentence, clause: Word) -> bool:
    """Whether a clause is an aside that tells who reports ("Wie X berichtet, behauptet Y, …")."""
    lexicon = speech_lexicon(sentence.language)
    opens = any(w.text.lower() in lexicon.as_said for w in sentence.children(clause, "mark", "advmod"))
    return opens and verb_lemma(sentence, clause) in lexicon.verbs and not any(sentence.children(clause, "ccomp"))


def _clause_above(sentence: Sentence, verb: Word) -> Word | None:
    """The main clause that a verb of saying follows as an aside ("…, sagte er")."""
    hung_aside = verb.deprel == "parataxis" or _is_unmarked_adverbial(sentence, verb)
    follows = hung_aside and verb.head >= 0 and _is_set_off(sentence, verb)
    follows = follows and _is_inverted(sentence, verb)
    if not (follows or _is_aside(sentence, verb)):
        return None
    above = sentence.words[verb.head]
    if any(w.text == ";" for w in sentence.words[min(above.index, verb.index) : max(above.index, verb.index)]):
        return None
    predicate = sentence.head(above) if above.deprel in ("nsubj", "nsubj:pass") else None
    # "The test, Falk said, was big": the tree hangs the aside on the subject
    return predicate if predicate is not None and predicate.index > verb.index else above


def _is_unmarked_adverbial(sentence: Sentence, verb: Word) -> bool:
    """Whether an English tree hangs a closing "…, Falk said" as a clause of time or reason, though nothing opens it."""
    if sentence.language != "en" or verb.deprel != "advcl" or not verb.has("VerbForm", "Fin"):
        return False
    return verb.index > verb.head and not any(sentence.children(verb, "mark", "advmod", "ccomp", "obj"))


def _is_set_off(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb opens its clause ("…, sagte er", "…, so sagte er"); behind a phrase it begins a new one."""
    opens = {first_of_predicate(sentence, verb)}
    if sentence.language == "en":  # "…, Falk said"
        inside = (index for subject in sentence.children(verb, "nsubj") for index in below(sentence, subject))
        opens |= {index for index in inside if sentence.words[index].upos != "PUNCT"}
    pointing = speech_lexicon(sentence.language).pointing
    leads = (w for w in reversed(sentence.words[: min(opens)]) if w.upos != "ADV" and w.text.lower() not in pointing)
    before = next(leads, None)
    return before is not None and before.upos == "PUNCT"


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
        if _goes_with_its_own(sentence, verb, word):
            continue
        own = not acts_on and verb_lemma(sentence, word) != lemma and finite_verb(sentence, word) is not None
        joined = word.deprel == "conj" and (
            any(sentence.children(word, "cc")) or not any(sentence.children(word, "nsubj", "nsubj:pass", "expl"))
        )
        if own and not joined and (word.deprel == "parataxis" or word.index > verb.index):
            return word
    return None


def _goes_with_its_own(sentence: Sentence, verb: Word, joined: Word) -> bool:
    """Whether a verb and the one joined to it open with "dat" each: "dat hij haar jong vond, maar dat zij wilde"."""
    lexicon = speech_lexicon(sentence.language)
    marks = [{w.text.lower() for w in sentence.children(clause, "mark")} for clause in (verb, joined)]
    return all(lexicon.complementizers & mark for mark in marks)


def _clause_below_adverb(sentence: Sentence, verb: Word) -> Word | None:
    """ "Blinken sagte zu, dass …" with the clause hung on a word beside the verb."""
    for child in sentence.children(verb, "obl", "obj", "advmod", "obl:arg", "expl", "xcomp"):
        nested = next(sentence.children(child, "ccomp", "csubj", "acl", "advcl"), None)
        asks = child.text.lower() in speech_lexicon(sentence.language).question_words  # "learn how to swim"
        holds = (child.upos in ("ADV", "PRON") and not asks) or (child.deprel, child.upos) == (
            "xcomp",
            "ADJ",
        )  # "hält es für möglich"
        if nested is not None and holds:
            return nested
    return None


def _subjunctive_after(sentence: Sentence, verb: Word) -> Word | None:
    """The next clause behind the verb where it is in the mood of reported speech, wherever the tree hangs it."""
    comma = next((w.index for w in sentence.words[verb.index + 1 :] if w.text in (",", ":")), None)
    if comma is None:
        return None
    between = sentence.words[verb.index + 1 : comma]
    finite = next((w for w in sentence.words[comma + 1 :] if w.has("VerbForm", "Fin") or is_first_subjunctive(w)), None)
    told = finite is not None and (is_first_subjunctive(finite) or finite.has("Mood", "Sub"))
    if finite is None or not told or any(w.has("VerbForm", "Fin") for w in between):
        return None
    above = sentence.head(finite)
    predicate = above if above is not None and finite.deprel in ("aux", "aux:pass", "cop") else finite
    return predicate if predicate.index != verb.index else None


def _is_told(sentence: Sentence, verb: Word, clause: Word, lemma: str, lexicon: SpeechLexicon) -> bool:
    """Whether what somebody sees or knows is a clause of its own, no question and no "saw prices go up"."""
    if finite_verb(sentence, clause) is None and lemma in lexicon.claiming:
        return is_said_infinitive(sentence, clause)  # "denkt te hebben gewonnen"
    marked = any(w.text.lower() in lexicon.complementizers for w in sentence.children(clause, "mark"))
    under_modal = any(w.lemma.lower() in MODALS for w in sentence.children(verb, "aux"))
    if sentence.language == "en" and under_modal and not marked:
        return False  # "would see prices go up"
    return (marked or finite_verb(sentence, clause) is not None) and not _is_question(sentence, clause)


def _is_question(sentence: Sentence, clause: Word) -> bool:
    words = trimmed(run_around(sentence, below(sentence, clause), clause.index))
    return bool(words) and words[0].text.lower() in speech_lexicon(sentence.language).question_words


def _is_aside(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb of saying and its subject stand between commas inside what they report ("…, zei hij, …")."""
    if verb.head < 0 or verb.deprel not in ("parataxis", "ccomp", "advcl", "conj", "discourse", "xcomp"):
        return False
    words = trimmed(run_around(sentence, below(sentence, verb), verb.index))
    if (
        not words
        or words[0].index == 0
        or words[0].index != first_of_predicate(sentence, verb)
        or len(words) > MAX_ASIDE
    ):
        return False
    after = words[-1].index + 1
    closed = after >= len(sentence.words) or sentence.words[after].upos == "PUNCT"
    return closed and sentence.words[words[0].index - 1].upos == "PUNCT"


def _is_inverted(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb follows what it reports as an aside does.

    German and Dutch put it before its subject ("…, sagte er").
    """
    if sentence.language == "en":
        return True
    subject = next(sentence.children(verb, "nsubj"), None)
    return subject is None or subject.index > first_of_predicate(sentence, verb)
