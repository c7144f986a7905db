"""Clauses that a tree hangs on a verb of saying, though nobody says them: relative clauses, reasons, open questions."""

from __future__ import annotations

from wederhoor.extract.clauses import VERB_SECOND, clause_words, finite_verb, first_of_predicate, is_passive_verb
from wederhoor.extract.phrases import below, trimmed
from wederhoor.extract.speech import SpeechLexicon, is_subjunctive, speech_lexicon
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word

SUBJECTS = ("nsubj", "nsubj:pass", "expl")


def is_no_complement(sentence: Sentence, verb: Word, clause: Word, *, has_speaker: bool) -> bool:
    """Whether a clause below a verb of saying, or beside it, is not what is said."""
    words = trimmed([sentence.words[i] for i in sorted(below(sentence, clause))])
    if not words:
        return True
    lexicon = speech_lexicon(sentence.language)
    if opens_with_which(sentence, clause) or _is_relative(sentence, clause, words[0]):
        return True
    if _is_circumstance(sentence, verb, clause, words, lexicon) or _is_asked(sentence, verb, clause, lexicon):
        return True
    if _is_joined(sentence, verb, clause) or _is_yet_to_be_answered(sentence, verb, words[0], lexicon):
        return True
    return (
        not has_speaker
        and is_passive_verb(sentence, verb)
        and _is_of_its_own(sentence, verb, clause, words[0], lexicon)
    )


def opens_with_which(sentence: Sentence, clause: Word) -> bool:
    """Whether a preposition and a relative pronoun open a clause: "assumed a role | in which she advises Falk"."""
    words = trimmed([sentence.words[i] for i in sorted(below(sentence, clause))])
    relative = clause_words(sentence.language).relative
    opened = len(words) > 2 and words[0].upos == "ADP" and words[1].upos in ("PRON", "DET")
    if not opened or words[1].head == words[2].index:
        return False  # "in dem Haus"
    return words[1].text.lower() in relative


def opens_with_question(sentence: Sentence, clause: Word) -> bool:
    """Whether a question word opens a clause: "warum", "how"."""
    words = trimmed([sentence.words[i] for i in sorted(below(sentence, clause))])
    return bool(words) and words[0].text.lower() in speech_lexicon(sentence.language).question_words


def _is_relative(sentence: Sentence, clause: Word, first: Word) -> bool:
    """Whether a pronoun opens a clause whose verb stands at its end: “… berichtet das Institut, | das Seiten prüft”.

    Where verbs stand elsewhere, one behind a comma that opens nothing said: “Orland accuse Meskin, | qui dément”.
    """
    relatives = clause_words(sentence.language).relative
    if first.upos != "PRON" or any(sentence.children(clause, "mark")):
        return False
    if sentence.language not in VERB_SECOND:
        own = relatives - speech_lexicon(sentence.language).complementizers
        set_off = first.index > 0 and sentence.words[first.index - 1].text == ","
        return sentence.language != "en" and set_off and first.text.lower() in own
    finite = finite_verb(sentence, clause)
    relative = first.text.lower() in relatives
    return relative and finite is not None and finite.index > first.index + 1


def _is_circumstance(sentence: Sentence, verb: Word, clause: Word, words: list[Word], lexicon: SpeechLexicon) -> bool:
    """Whether a clause before the verb only tells why, when or how: “Da es regnet, | rechnet Falk mit Schäden”."""
    first_of_verb = first_of_predicate(sentence, verb)
    if clause.index > verb.index or words[-1].index + 2 != first_of_verb:
        return False
    opener = words[0]
    if opener.head != clause.index and opener.deprel == "mark":
        return False  # "Wenn es regnet, schließt der Hafen, | sagte Falk"
    opens = opener.deprel == "mark" or opener.upos == "SCONJ" or opener.text.lower() in lexicon.as_said
    return opens and opener.text.lower() not in lexicon.complementizers and opener.index <= 1


def _is_asked(sentence: Sentence, verb: Word, clause: Word, lexicon: SpeechLexicon) -> bool:
    """Whether a participle only tells what was asked: “Asked whether Falk would stay, | she said he was ill”."""
    asks = lexicon.verbs.get(verb_lemma(sentence, clause)) in ("ask", "demand")
    return asks and clause.index < verb.index and not any(sentence.children(clause, *SUBJECTS, "aux", "aux:pass"))


def _is_joined(sentence: Sentence, verb: Word, clause: Word) -> bool:
    """Whether "and" or "or" joins two verbs of one subject, the second read as a clause: "hopes | or asks"."""
    joins = any(w.index == verb.index + 1 for w in sentence.children(clause, "cc"))
    return joins and not any(sentence.children(clause, *SUBJECTS, "mark"))


def _is_yet_to_be_answered(sentence: Sentence, verb: Word, first: Word, lexicon: SpeechLexicon) -> bool:
    """Whether a question is only to be talked about: "will beraten, | wie es weitergeht", "sollte erklären, | warum".

    "wollte wissen" asks.
    """
    if first.text.lower() not in lexicon.question_words or verb_lemma(sentence, verb) in lexicon.perceiving:
        return False
    modality = stance_lexicon(sentence.language).modality
    above = sentence.head(verb) if verb.deprel == "xcomp" else None
    helpers = (*sentence.children(verb, "aux"), *((above,) if above is not None else ()))
    return any(w.text.lower() in modality.wish | modality.future | modality.duty for w in helpers)


def _is_of_its_own(sentence: Sentence, verb: Word, clause: Word, first: Word, lexicon: SpeechLexicon) -> bool:
    """Whether an open question or a second main clause stands beside a passive that names nobody.

    “Wo gebaut wird, ist nicht entschieden”, “Die Schule wurde geschlossen, die Brücke wurde gesperrt”.
    """
    finite = finite_verb(sentence, clause)
    if finite is None or is_subjunctive(finite):
        return False
    if first.text.lower() in lexicon.question_words:
        return True
    if clause.index < verb.index:
        return False
    marked = any(sentence.children(clause, "mark")) or first.text.lower() in lexicon.complementizers
    colon = any(w.text == ":" for w in sentence.words[verb.index : clause.index])
    done_to = any(w.upos in ("NOUN", "PROPN") for w in sentence.children(verb, "nsubj", "nsubj:pass"))
    return done_to and sentence.language in VERB_SECOND and not marked and not colon
