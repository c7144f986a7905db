"""Whether somebody holds an office, held it, or is to hold it: by the words, the time, the verb, in this order."""

from __future__ import annotations

from wederhoor.extract.clauses import is_negated
from wederhoor.extract.mentions.holders import Holder
from wederhoor.extract.mentions.mention_words import is_one_of, words_for
from wederhoor.extract.mentions.tenures import told_tenure
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Report, Tenure, When


def tenure_of(report: Report, sentence: Sentence, holder: Holder, time: When | None) -> Tenure:
    """Told by a word of the phrase, else by the time, else by the verb."""
    told = told_tenure(sentence, holder.noun)
    if told is None and holder.tie == "as" and time is not None:
        return "then"
    told = told or _tenure_by_time(report, time)
    if told is not None:
        return told
    return _tenure_by_verb(sentence, holder, time) if holder.verb is not None else "current"


def _tenure_by_time(report: Report, time: When | None) -> Tenure | None:
    if time is None or report.published is None:
        return None
    if time.last is not None and time.last < report.published.first:
        return "former"
    return "coming" if time.first is not None and time.first > report.published.last else None


def _tenure_by_verb(sentence: Sentence, holder: Holder, time: When | None) -> Tenure:
    verb = holder.verb
    assert verb is not None
    predicate = holder.noun if any(sentence.children(holder.noun, "cop")) else verb
    finite = [w for w in (verb, *sentence.children(predicate, "aux", "aux:pass", "cop")) if w.has("VerbForm", "Fin")]
    is_past = any(w.has("Tense", "Past") for w in finite)
    if _is_no_more(sentence, predicate) or (holder.tie == "ends"):
        return "former"
    if holder.tie == "becomes":
        is_done = is_past or any(w.lemma in ("haben", "hebben", "have", "sein", "zijn") for w in finite if w != verb)
        return "current" if is_done else "coming"
    if holder.tie == "as":
        return "then" if is_past else "current"
    has_begun = time is not None and time.first is not None and time.last is None
    return "former" if is_past and not has_begun and predicate.deprel != "ccomp" else "current"


def is_unsure(sentence: Sentence, holder: Holder) -> bool:
    """Might become minister; is not minister (but not: is not minister any more)."""
    if holder.verb is None:
        return False
    predicate = holder.noun if any(sentence.children(holder.noun, "cop")) else holder.verb
    if any(is_one_of(w, "office_maybe") for w in _governing(sentence, predicate)):
        return True
    return is_negated(sentence, predicate) and not _is_no_more(sentence, predicate)


def _governing(sentence: Sentence, predicate: Word) -> list[Word]:
    """The auxiliaries of a predicate, and the verb whose infinitive it is."""
    head = sentence.head(predicate)
    found = list(sentence.children(predicate, "aux"))
    return [*found, head] if head is not None and predicate.deprel == "xcomp" else found


def _is_no_more(sentence: Sentence, predicate: Word) -> bool:
    around = " ".join(w.text.lower() for w in sentence.words[max(0, predicate.index - 6) : predicate.index + 4])
    return any(f" {words} " in f" {around} " for words in words_for("office_no_more"))
