"""Speech that only grammar marks.

Hearsay with nobody named, and reported speech that goes on without a verb of saying.
"""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.drafts import Draft, Rule
from wederhoor.extract.mentions import MentionIndex
from wederhoor.extract.phrases import clause_span, noun_phrase, span_of, trimmed
from wederhoor.extract.speech import (
    SpeechLexicon,
    finite_verb,
    is_first_subjunctive,
    speech_lexicon,
)
from wederhoor.read.reading import Sentence, Word


def hearsay_drafts(sentence: Sentence, lexicon: SpeechLexicon, index: MentionIndex) -> Iterator[Draft]:
    """Clauses that grammar marks as hearsay with nobody named.

    "soll geliefert haben", "zou", "angeblich", "is said to".
    """
    for word in sentence.words:
        if _is_hearsay_modal(sentence, word, lexicon, index):
            predicate = (
                word if word.deprel not in ("aux", "aux:pass", "cop") or word.head < 0 else sentence.words[word.head]
            )
            content = clause_span(sentence, predicate)
            if content:
                yield Draft(
                    sentence.index,
                    content,
                    (word.start, word.end),
                    word.lemma,
                    None,
                    "hearsay",
                    "assert",
                    "hearsay",
                    carried=True,
                    needs_speaker=_may_be_plan(sentence, predicate, index),
                )
        elif word.lemma.lower() in lexicon.hearsay_adverbs or word.text.lower() in lexicon.hearsay_adverbs:
            head = sentence.head(word)
            if head is None:
                continue
            whole = (word.deprel == "advmod" and head.upos in ("VERB", "AUX")) or head.deprel == "root"
            content = clause_span(sentence, head) if whole else span_of(noun_phrase(sentence, head))
            if content and (whole or word.deprel == "amod"):
                rule: Rule = "hearsay" if whole else "alleged"
                yield Draft(
                    sentence.index, content, (word.start, word.end), word.lemma, None, "hearsay", "assert", rule
                )
    lowered = " ".join(w.text.lower() for w in sentence.words)
    if any(f" {fixed} " in f" {lowered} " for fixed in lexicon.hearsay_fixed):
        content = span_of(trimmed(list(sentence.words)))
        if content:
            yield Draft(sentence.index, content, None, "", None, "hearsay", "assert", "hearsay")


def _may_be_plan(sentence: Sentence, predicate: Word, index: MentionIndex) -> bool:
    """Whether "soll" may tell of a plan or an order: no perfect, and nobody named who is said to do it.

    "Die Steuer soll erhöht werden" is a plan, unless a report was just cited; "Xi soll reisen" is talk.
    """
    if _is_perfect(sentence, predicate):
        return False
    subject = next(sentence.children(predicate, "nsubj"), None)
    words = noun_phrase(sentence, subject) if subject is not None else []
    return sentence.language == "de" and not (words and any(index.inside(words[0].start, words[-1].end)))


def _is_perfect(sentence: Sentence, predicate: Word) -> bool:
    """Whether "haben" or "sein" hangs on the predicate: the thing said is past."""
    helpers = sentence.children(predicate, "aux", "aux:pass", "cop")
    return any(w.text.lower() in ("haben", "sein", "hebben", "zijn") for w in helpers)


def _is_hearsay_modal(sentence: Sentence, word: Word, lexicon: SpeechLexicon, index: MentionIndex) -> bool:
    """German "soll/sollen" in the third person; Dutch "zou/zouden" outside conditions, wishes and reported clauses."""
    if word.lemma not in lexicon.hearsay_modals or word.upos not in ("AUX", "VERB"):
        return False
    predicate = sentence.words[word.head] if word.deprel in ("aux", "aux:pass", "cop") and word.head >= 0 else word
    if any(
        w.text.lower() in ("damit", "um", "opdat", "ob", "of", "wer", "wie", "was", "waarom", "warum")
        for w in sentence.children(predicate, "mark", "advmod", "nsubj")
    ):
        return False
    if sentence.words[-1].text == "?":
        return False
    if sentence.language == "de":
        if word.text.lower() not in ("soll", "sollen") or word.has("Person", "1") or word.has("Person", "2"):
            return False
        subject = next(sentence.children(predicate, "nsubj", "nsubj:pass"), None)
        if subject is not None and subject.lemma.lower() in lexicon.never_speaker:
            return False  # what a law or a plan "soll" is its purpose
        # "soll geliefert haben" is hearsay anywhere, "soll entlasten" in a relative clause is a purpose
        return _is_perfect(sentence, predicate) or predicate.deprel not in ("acl", "acl:relcl", "advcl")
    return word.text.lower() in ("zou", "zouden") and _is_reportive_zou(sentence, word, predicate, index)


def _is_reportive_zou(sentence: Sentence, modal: Word, predicate: Word, index: MentionIndex) -> bool:
    """Dutch "zou" as hearsay: no condition, wish or possibility, no clause of its own under a verb of saying, and
    either a perfect ("zou hebben geleverd"), "er", or somebody named who is said to do it."""
    subjects = list(sentence.children(predicate, "nsubj", "nsubj:pass", "expl"))
    texts = {w.text.lower() for w in subjects}
    if texts & {"ik", "je", "jij", "we", "wij", "u", "jullie", "dat", "dit", "het"}:
        return False
    others = {
        w.lemma for w in (*sentence.children(predicate, "aux", "xcomp", "ccomp"), predicate) if w.index != modal.index
    }
    if others & {"kunnen", "moeten", "willen", "mogen", "hoeven", "gaan"}:
        return False
    if any(
        w.text.lower() in ("als", "indien", "wanneer", "mits", "tenzij", "graag", "liever")
        and w.deprel in ("mark", "advmod")
        for w in sentence.words
    ):
        return False
    if predicate.deprel not in ("root", "conj", "parataxis", "acl:relcl", "acl"):
        return False
    perfect = predicate.has("VerbForm", "Part") and _is_perfect(sentence, predicate)
    if perfect or "er" in texts:
        return True
    if predicate.deprel.startswith("acl") and texts & {"hij", "zij", "ze"}:
        return False  # "bewijzen waarmee hij zou komen": the future, seen from the past
    return any(
        next(index.inside(w[0].start, w[-1].end), None) for w in (noun_phrase(sentence, s) for s in subjects) if w
    )


SECOND_SUBJUNCTIVE = frozenset(
    form + ending
    for form in (
        "hätte",
        "wäre",
        "würde",
        "könnte",
        "müsste",
        "dürfte",
        "sollte",
        "gäbe",
        "käme",
        "ginge",
        "bliebe",
        "ließe",
        "stünde",
        "brächte",
        "läge",
        "wüsste",
    )
    for ending in ("", "n")
)


def is_free_indirect(sentence: Sentence, *, right_after: bool) -> bool:
    """Whether a whole sentence stands in the mood of reported speech without saying whose ("Der Plan sei vom Tisch.").

    Konjunktiv II, which also tells of the unreal, counts only `right_after` indirect speech and without a condition.
    """
    if not speech_lexicon(sentence.language).carried_subjunctive:
        return False
    verb = finite_verb(sentence, sentence.root)
    if verb is None:
        verb = next((w for w in sentence.words if w.head == sentence.root.index and w.has("VerbForm", "Fin")), None)
    if verb is None:
        return False
    if is_first_subjunctive(verb):
        return True
    conditional = any(w.text.lower() in ("wenn", "falls", "sofern", "ohne") for w in sentence.words)
    return right_after and verb.text.lower() in SECOND_SUBJUNCTIVE and not conditional
