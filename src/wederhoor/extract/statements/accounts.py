"""Whether a phrase tells whose word or view something is: “nach Angaben der Polizei”, not “nach der Ankündigung”."""

from __future__ import annotations

from wederhoor.extract.clauses import clause_words, finite_verb
from wederhoor.extract.phrases import predicate_of
from wederhoor.extract.speech import SpeechLexicon, is_subjunctive, is_utterance
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word


def is_sought(sentence: Sentence, holder: Word, lexicon: SpeechLexicon) -> bool:
    """Whether a phrase is what is looked for: "suchte nach Informationen", not "nach Angaben der Polizei suchte …"."""
    predicate = predicate_of(sentence, holder)
    opens = holder.index < predicate.index and _is_owned(sentence, holder)
    return verb_lemma(sentence, predicate) in lexicon.seeking and not opens


def _is_owned(sentence: Sentence, holder: Word) -> bool:
    return any(sentence.children(holder, "nmod", "nmod:poss", "det:poss", "appos", "flat"))


def is_account(sentence: Sentence, text: str, holder: Word, lexicon: SpeechLexicon) -> bool:
    """Whether a phrase tells whose word it is, by its preposition alone or with a noun for what is said."""
    alone = text in lexicon.before or text in lexicon.after
    if not alone and _happened_before(sentence, holder, lexicon):
        return False
    return alone or (text in lexicon.with_noun and is_utterance(holder, lexicon) and not _is_another(sentence, holder))


def _happened_before(sentence: Sentence, holder: Word, lexicon: SpeechLexicon) -> bool:
    """Whether a phrase tells when: “Nach der Ankündigung fielen die Kurse”, not "nach einer Erklärung" or with "soll".

    An account as it is told in reported speech is one all the same.
    """
    if holder.lemma.lower() in lexicon.no_accounts:
        return True
    definite = any(
        w.has("Definite", "Def") or w.has("Poss", "Yes") for w in sentence.children(holder, "det", "det:poss")
    )
    if not definite or not holder.lemma.lower().endswith(lexicon.happenings):
        return False
    predicate = predicate_of(sentence, holder)
    finite = finite_verb(sentence, predicate)
    modals = {w.lemma for w in sentence.children(predicate, "aux")}
    return not (modals & lexicon.hearsay_modals) and not (finite is not None and is_subjunctive(finite))


def _is_another(sentence: Sentence, holder: Word) -> bool:
    """Whether words are only put otherwise: "in other words", but "in the minister's words"."""
    other = clause_words(sentence.language).other
    return any(w.lemma.lower() in other for w in sentence.children(holder, "amod")) and not _is_owned(sentence, holder)


def is_view(sentence: Sentence, text: str, holder: Word, views: frozenset[str]) -> bool:
    """“Aus Sicht der Firma”, “in the eyes of Peru”; not “schaute ihr in die Augen”."""
    named = views & {f"{text} {holder.text.lower()}", f"{text} {holder.lemma.lower()}"}
    return bool(named) and (_is_owned(sentence, holder) or any(sentence.children(holder, "amod")))
