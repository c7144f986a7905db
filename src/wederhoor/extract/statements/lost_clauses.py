"""Clauses that somebody says though a tree hangs them on something else than the verb of saying."""

from __future__ import annotations

from wederhoor.extract.clauses import clause_words, finite_verb, is_said_infinitive
from wederhoor.extract.phrases import below
from wederhoor.extract.speech import SpeechLexicon, is_first_subjunctive, is_subjunctive, speech_lexicon
from wederhoor.extract.statements.no_complements import is_no_complement
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word


def beside_perfect(sentence: Sentence, verb: Word) -> Word | None:
    """What is said where the tree makes two verbs of a perfect ("heeft China gewaarschuwd geen wapens te leveren")."""
    have = sentence.head(verb)
    if have is None or not verb.has("VerbForm", "Part") or have.lemma not in clause_words(sentence.language).perfect:
        return None
    if have.upos != "VERB" or verb.deprel not in ("advmod", "xcomp", "ccomp", "obj"):
        return None
    clauses = (w for w in sentence.children(have, "ccomp", "xcomp") if w.index > verb.index)
    return next((w for w in clauses if finite_verb(sentence, w) or is_said_infinitive(sentence, w)), None)


def clause_of_infinitive(sentence: Sentence, verb: Word) -> Word | None:
    """What an infinitive says where the tree hangs it on the verb above: "beeilte sich zu erklären, | er komme"."""
    above = sentence.head(verb) if verb.deprel == "xcomp" and is_said_infinitive(sentence, verb) else None
    clauses = sentence.children(above, "ccomp") if above is not None and above.index < verb.index else ()
    return next((w for w in clauses if w.index > verb.index and finite_verb(sentence, w)), None)


def bare_demand(sentence: Sentence, verb: Word, lexicon: SpeechLexicon) -> Word | None:
    """An English demand without "that" or "to": “demanded | the firm make its books public”, “insists | he resign”."""
    if not lexicon.with_subjunctive or verb_lemma(sentence, verb) not in lexicon.with_subjunctive:
        return None
    clauses = (w for w in sentence.children(verb, "xcomp", "ccomp") if w.index > verb.index and _is_bare(sentence, w))
    return next((w for w in clauses if _is_told_whose(sentence, verb, w)), None)


def _is_bare(sentence: Sentence, clause: Word) -> bool:
    plain = clause.upos == "VERB" and clause.text.lower() == clause.lemma.lower()
    return plain and not any(sentence.children(clause, "mark", "aux", "cop"))


def _is_told_whose(sentence: Sentence, verb: Word, clause: Word) -> bool:
    """Whether somebody else is to do it, one of whom a form in -s would tell more."""
    doers = (*sentence.children(clause, "nsubj", "obj"), *sentence.children(verb, "obj", "iobj"))
    return any(verb.index < w.index < clause.index and w.has("Number", "Sing") for w in doers)


def clause_below_adverb(sentence: Sentence, verb: Word) -> Word | None:
    """ "Blinken sagte zu, dass …" with the clause hung on a word beside the verb."""
    for child in sentence.children(verb, "obl", "obj", "advmod", "obl:arg", "expl", "xcomp"):
        below_it = sentence.children(child, "ccomp", "csubj", "acl", "advcl")
        nested = next((w for w in below_it if _is_clause(sentence, w)), None)
        asks = child.text.lower() in speech_lexicon(sentence.language).question_words  # "learn how to swim"
        is_held_so = child.deprel == "xcomp" and child.upos == "ADJ"  # "hält es für möglich"
        if nested is not None and (is_held_so or (child.upos in ("ADV", "PRON") and not asks)):
            return nested
    return None


def told_somebody(sentence: Sentence, verb: Word, lexicon: SpeechLexicon) -> Word | None:
    """The clause that a tree takes for a circumstance of telling: “telling judges | he could not be sure”."""
    if sentence.language != "en" or verb.lemma not in lexicon.telling:
        return None
    hearer = next((w for w in sentence.children(verb, "obj", "iobj") if w.index > verb.index), None)
    if hearer is None:
        return None
    clauses = (w for w in sentence.children(verb, "advcl", "parataxis") if w.index > hearer.index)
    told = (w for w in clauses if any(sentence.children(w, "nsubj", "nsubj:pass", "expl")))
    return next((w for w in told if finite_verb(sentence, w) and not any(sentence.children(w, "mark"))), None)


def _is_clause(sentence: Sentence, word: Word) -> bool:
    """Whether a word heads a clause: "trusts more | than the satellites" has none."""
    return finite_verb(sentence, word) is not None or is_said_infinitive(sentence, word)


def subjunctive_after(sentence: Sentence, verb: Word) -> Word | None:
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
    if _opens_relative_or_joined(sentence.words[comma + 1], finite):
        return None
    above = sentence.head(finite)
    predicate = above if above is not None and finite.deprel in ("aux", "aux:pass", "cop") else finite
    around = not is_first_subjunctive(finite) and verb.index in below(sentence, predicate)
    marks = {w.text.lower() for w in sentence.children(predicate, "mark") if w.upos == "SCONJ"}
    elsewhere = bool(marks) and not marks & speech_lexicon(sentence.language).complementizers  # "obwohl er komme"
    of_noun = predicate.deprel.startswith("acl") and predicate.head != verb.index  # "von Drohnen, | die verkauft seien"
    own_finite = finite_verb(sentence, verb)
    if of_noun or (own_finite is not None and is_first_subjunctive(own_finite)):  # "habe Spuren ergeben, | die …"
        elsewhere = elsewhere or is_no_complement(sentence, verb, predicate, has_speaker=True)
    return predicate if predicate.index != verb.index and not around and not elsewhere else None


def _opens_relative_or_joined(first: Word, finite: Word) -> bool:
    """Whether a clause behind a comma is a relative one ("offen für den Plan, der … solle") or goes on with "und"."""
    relative = first.upos == "PRON" and first.has("PronType", "Rel") and finite.index > first.index + 1
    return relative or first.upos == "CCONJ"
