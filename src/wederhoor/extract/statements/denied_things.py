"""What is denied, doubted or confirmed beside a verb of doing so: a pronoun, a noun for a claim, or nothing at all."""

from __future__ import annotations

from collections.abc import Collection

from wederhoor.extract.clauses import clause_words, is_negated
from wederhoor.extract.phrases import Span, below, has_case, noun_phrase, run_around, span_of, trimmed
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.cues import is_behind_colon, words_of_cue
from wederhoor.extract.statements.pointers import is_told_clause, kind_of, pointer_beside
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.read.reading import Sentence, Word

DENIED_THINGS = ("obj", "iobj", "obl:arg", "ccomp", "xcomp", "csubj", "nsubj:pass", "advcl", "parataxis", "dep")
ADVERBIALS = ("advmod", "obl", "obl:arg", "obj", "iobj", "expl")


def denied_by(sentence: Sentence, verb: Word, lemma: str) -> tuple[Span, str | None] | None:
    """What a verb of denying has for its object, and the kind of statement it points to; None for neither.

    A noun with a clause of its own ("der Darstellung, wonach …") points nowhere: the clause is what is denied.
    """
    insisted = stance_lexicon(sentence.language).pointing.insisting.get(lemma)
    if insisted is not None:
        return _insisted_on(sentence, verb, insisted)
    pointer = pointer_beside(sentence, verb)
    if pointer is not None:
        return (pointer.start, pointer.end), "pronoun"
    for noun in _objects(sentence, verb):
        clause = next((c for c in sentence.children(noun, "ccomp", "acl") if is_told_clause(sentence, c)), None)
        if clause is not None and (told := span_behind_opener(sentence, clause)):
            return told, None
        kind = kind_of(sentence, noun) if noun.upos in ("NOUN", "VERB", "PROPN") else None
        content = span_of(noun_phrase(sentence, noun))
        if kind is None and lemma in stance_lexicon(sentence.language).pointing.gainsaying:
            kind = "speaker"
        if kind is not None and content is not None:
            return content, kind
    if (unknown := nothing_known_of(sentence, verb)) is not None:
        return (unknown.start, unknown.end), "matter"
    adverbs = (w for w in sentence.children(verb, *ADVERBIALS) if _is_adverb(sentence, w))
    adverb = next(adverbs, None) if not _has_object(sentence, verb) else None
    if adverb is None and verb.lemma.lower() in speech_lexicon(sentence.language).knowing:
        nothing = nothing_beside(sentence, verb)  # "weiß | von nichts"
        is_of = nothing is not None and (nothing.deprel != "obj" or any(sentence.children(nothing, "case")))
        adverb = nothing if is_of else None
    return ((adverb.start, adverb.end), "pronoun") if adverb is not None else None


def _objects(sentence: Sentence, verb: Word) -> list[Word]:
    """The objects of a verb; of two subjects the one behind it is one, too ("Minsk wijst | de beschuldiging | af")."""
    subjects = list(sentence.children(verb, "nsubj"))
    second = [w for w in subjects[1:] if subjects[0].index < verb.index < w.index]
    return [*sentence.children(verb, "obj", "obl:arg", "iobj"), *second]


def _has_object(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb has what it speaks of beside an adverb: "verteidigte dagegen | die Steuer" speaks of the tax."""
    fixed, negatives = words_of_cue(sentence, verb), stance_lexicon(sentence.language).pointing.negatives
    things = (w for w in sentence.children(verb, "obj") if w.upos in ("NOUN", "PROPN") and w not in fixed)
    # "gelooft daar | geen woord | van"
    return any(not any(c.text.lower() in negatives for c in sentence.children(thing, "det")) for thing in things)


def _is_adverb(sentence: Sentence, word: Word) -> bool:
    """Whether an adverb points to what was said; Dutch "er" does with a preposition: "gelooft er niets van"."""
    pointing = stance_lexicon(sentence.language).pointing
    form = word.text.lower()
    return form in pointing.adverbs or (form in pointing.half_adverbs and any(sentence.children(word, "case")))


def _insisted_on(sentence: Sentence, verb: Word, pointers: Collection[str]) -> tuple[Span, str] | None:
    """The word that points to what was demanded ("pocht man darauf"); None where a clause says what it is."""
    near = (w for w in sentence.children(verb, *ADVERBIALS) if w.text.lower() in pointers)
    told = any(sentence.children(verb, "ccomp", "xcomp", "advcl", "parataxis"))
    word = next((w for w in near if not told and not any(sentence.children(w, "ccomp", "acl", "advcl"))), None)
    return ((word.start, word.end), "pronoun") if word is not None else None


def bare_denial(sentence: Sentence, verb: Word, lemma: str) -> tuple[Span, str] | None:
    """Of "Peking dementierte umgehend" the verb alone, for what was said before; None where something is denied."""
    alone = stance_lexicon(sentence.language).pointing.alone
    things = (w for w in sentence.children(verb, *DENIED_THINGS) if not _tells_how(sentence, w))
    told = any(not is_behind_colon(sentence, verb, w) for w in things) or is_negated(sentence, verb)
    may_be = lemma in alone and not told and verb.deprel in ("root", "conj", "ccomp", "parataxis")
    return ((verb.start, verb.end), "pronoun") if may_be else None


def _tells_how(sentence: Sentence, word: Word) -> bool:
    """Whether a word only says how somebody denies: "dementierte umgehend", "dementiert „entschieden“"."""
    bare = not any(w.upos != "PUNCT" for w in sentence.children(word))
    return word.upos in ("PUNCT", "ADV", "ADJ") or (word.has("VerbForm", "Part") and bare)


def openers_of(sentence: Sentence, clause: Word) -> list[Word]:
    """The "wonach" or "that" that opens a clause."""
    known = stance_lexicon(sentence.language).pointing.openers
    return [w for w in sentence.children(clause, "mark", "advmod") if w.text.lower() in known]


def span_behind_opener(sentence: Sentence, clause: Word) -> Span | None:
    """A clause without such words."""
    openers = openers_of(sentence, clause)
    return span_of(
        trimmed([w for w in run_around(sentence, below(sentence, clause), clause.index) if w not in openers])
    )


def nothing_known_of(sentence: Sentence, verb: Word) -> Word | None:
    """What somebody knows of none of: "weiß von keiner | Einladung", "knows of no | letter"."""
    if verb.lemma.lower() not in speech_lexicon(sentence.language).knowing:
        return None
    negatives, of = stance_lexicon(sentence.language).pointing.negatives, clause_words(sentence.language).owning
    held = sentence.children(verb, "obl", "obl:arg", "obj")
    things = (w for w in held if has_case(sentence, w, of))  # not "in no case"
    return next((w for w in things if any(c.text.lower() in negatives for c in sentence.children(w, "det"))), None)


def nothing_beside(sentence: Sentence, verb: Word) -> Word | None:
    """The "nothing" that somebody knows: "weiß davon | nichts", "weiß von | nichts"."""
    nothing = stance_lexicon(sentence.language).modality.nobody
    return next((w for w in sentence.children(verb, "obj", "obl", "obl:arg") if w.text.lower() in nothing), None)
