"""What makes a telling of the report only likely or possible: a condition, an adverb, an auxiliary."""

from __future__ import annotations

from wederhoor.extract.clauses import clause_words, is_negated
from wederhoor.extract.phrases import Span
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.certainty import main_clause, opens_clause
from wederhoor.extract.statements.contents import Said
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Certainty

Hedge = tuple[Certainty, Span]


def unreal_hedge(said: Said) -> Hedge | None:
    """On a condition: “if Peru paid, it would …” is only possible, by the word for it; None for what is told as so."""
    irreal = clause_words(said.sentence.language).irreal
    modal = next((w for w in said.main if w.upos == "AUX" and w.text.lower() in irreal), None)
    return ("possible", (modal.start, modal.end)) if modal is not None else None


def tells_condition(said: Said) -> bool:
    words = clause_words(said.sentence.language)
    conditions = words.unreal | words.conditions | words.unreal_conditions
    openers = words.opening_if | words.unreal_conditions  # "hätte Peru gezahlt, …", "ohne Hilfe …"
    marked = any(w.deprel == "mark" and w.text.lower() in conditions for w in said.inside)
    return marked or said.inside[0].text.lower() in openers


def is_hedged(sentence: Sentence, content: Span) -> bool:
    """Whether the report itself says that it is only likely or possible ("vermutlich", "offenbar", "dürfte")."""
    lexicon = speech_lexicon(sentence.language)
    for word in main_clause(sentence, content):
        if word.text.lower() in lexicon.probable_modals or _guesses(sentence, word):
            return True
        if word.upos in ("ADV", "ADJ") and (word.deprel == "advmod" or opens_clause(sentence, word)):
            level = lexicon.certainty_words.get(word.lemma.lower())
            if level in ("probable", "possible"):
                return True
    return False


def _guesses(sentence: Sentence, modal: Word) -> bool:
    """Whether an auxiliary only tells what may be: "könnte", "zou … kunnen"; not "could not", which rules it out."""
    predicate = sentence.words[modal.head] if modal.deprel == "aux" else modal
    others = (w.text.lower() for w in sentence.children(predicate, "aux") if w.index > modal.index)
    forms = {modal.text.lower(), *(f"{modal.text.lower()} {other}" for other in others)}
    known = speech_lexicon(sentence.language).guessing_modals
    return modal.upos == "AUX" and bool(forms & known) and not is_negated(sentence, predicate)
