"""Speech acts told with a noun phrase: "fordert ein Verbot", "warnt vor Kürzungen", "nannte ihn einen Dieb"."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import clause_words, is_negated, is_passive
from wederhoor.extract.phrases import Span, below, run_around, span_of, trimmed
from wederhoor.extract.speech import TURNED, SpeechLexicon
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.speakers import Speaker
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Stance

PHRASES = ("obl", "obl:arg", "nmod", "obj", "xcomp", "advmod", "advcl", "acl")
PREDICATIVES = ("xcomp", "obj", "obl", "advcl", "nmod", "obl:arg", "amod", "ccomp", "acl", "advmod")


def reported_drafts(
    sentence: Sentence, verb: Word, lemma: str, lexicon: SpeechLexicon, speaker: Speaker | None
) -> Iterator[Draft]:
    """What a verb says of its object, of a phrase with its preposition, or as a name for its object."""
    passive = is_passive(sentence, verb)
    if speaker is None and not passive:
        return
    found = _named(sentence, verb, lemma, lexicon) or _about(sentence, verb, lemma, lexicon)
    found = found or _object(sentence, verb, lemma, lexicon, passive=passive)
    if found is None:
        return
    content, stance = found
    if is_negated(sentence, verb):
        turned = TURNED.get(stance)
        if turned is None:
            return
        stance = turned
    if speaker is None or content[1] <= speaker.words[0] or speaker.words[1] <= content[0]:
        cue = (verb.start, verb.end)
        yield Draft(sentence.index, content, cue, lemma, speaker, "indirect", stance, "object")


def _object(
    sentence: Sentence, verb: Word, lemma: str, lexicon: SpeechLexicon, *, passive: bool
) -> tuple[Span, Stance] | None:
    stance = lexicon.objects.get(lemma)
    slot = "nsubj:pass" if passive else "obj"
    held = next((w for w in sentence.children(verb, slot) if w.upos in ("NOUN", "PROPN")), None)
    if stance is None or held is None:
        return None
    content = _whole_phrase(sentence, held)
    return (content, stance) if content else None


def _about(sentence: Sentence, verb: Word, lemma: str, lexicon: SpeechLexicon) -> tuple[Span, Stance] | None:
    """The phrase whose preposition goes with the verb ("sprach von einem Erfolg", "called for a ban")."""
    words = clause_words(sentence.language)
    for held in sentence.children(verb, *PHRASES):
        for case in sentence.children(held, "case", "mark"):
            stance = lexicon.about.get(f"{lemma} {words.preposition(case)}")
            if stance is not None and held.upos in ("NOUN", "PROPN", "NUM", "ADJ", "VERB"):
                content = _whole_phrase(sentence, held, without=case)
                return (content, stance) if content else None
    return None


def _named(sentence: Sentence, verb: Word, lemma: str, lexicon: SpeechLexicon) -> tuple[Span, Stance] | None:
    """What somebody is called, with who is called so where both stand side by side."""
    target = next(sentence.children(verb, "obj", "nsubj:pass"), None)
    if lemma not in lexicon.naming or (target is not None and target.text.lower() in lexicon.pointing):
        return None
    name = next((w for w in sentence.children(verb, *PREDICATIVES) if _names(sentence, w, target)), None)
    if name is None:
        return None
    inside = below(sentence, name)
    if target is not None and target.index != name.index and target.upos != "PRON":
        inside |= below(sentence, target)
    words = trimmed(run_around(sentence, inside, name.index))
    if words and words[0].text.lower() in clause_words(sentence.language).like:
        words = trimmed(words[1:])
    content = span_of(words)
    return (content, "assert") if content else None


def _names(sentence: Sentence, word: Word, target: Word | None) -> bool:
    if target is not None and word.index == target.index:
        return False
    cases = {w.text.lower() for w in sentence.children(word, "case", "mark", "advmod")}
    return word.upos in ("NOUN", "ADJ", "PROPN", "VERB") and (
        bool(cases & clause_words(sentence.language).like)
        or (word.deprel in ("xcomp", "obj") and not cases and target is not None)
    )


def _whole_phrase(sentence: Sentence, head: Word, without: Word | None = None) -> Span | None:
    """A noun phrase with its clauses, but without its preposition."""
    inside = below(sentence, head, without={without.index} if without is not None else ())
    return span_of(trimmed(run_around(sentence, inside, head.index)))
