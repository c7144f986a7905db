"""Speech acts told with a noun phrase: "fordert ein Verbot", "warnt vor Kürzungen", "nannte ihn einen Dieb"."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import clause_words, is_negated, is_passive
from wederhoor.extract.mentions.mention_words import ends_in
from wederhoor.extract.phrases import Span, below, run_around, span_of, trimmed
from wederhoor.extract.speech import TURNED, SpeechLexicon
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.speakers import Speaker
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Stance

PHRASES = ("obl", "obl:arg", "nmod", "obj", "xcomp", "advmod", "advcl", "acl")
MAX_GAP = 2  # characters between an object and what is said of it: a space, a comma
PREDICATIVES = ("xcomp", "obj", "obl", "advcl", "nmod", "obl:arg", "amod", "ccomp", "acl", "advmod")


def reported_drafts(
    sentence: Sentence, verb: Word, lemma: str, lexicon: SpeechLexicon, speaker: Speaker | None
) -> Iterator[Draft]:
    """What a verb says of its object, of a phrase with its preposition, or as a name for its object."""
    passive = is_passive(sentence, verb)
    if (speaker is None and (not passive or lemma in lexicon.by_somebody)) or not _is_said(sentence, verb, lexicon):
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


def _is_said(sentence: Sentence, verb: Word, lexicon: SpeechLexicon) -> bool:
    """Whether the act is done in words and done at all: "muss mit Strafe rechnen", "verspricht sich Gewinn" are not."""
    return not any(w.lemma.lower() in lexicon.unsaid_under for w in sentence.children(verb, "aux"))


def _object(
    sentence: Sentence, verb: Word, lemma: str, lexicon: SpeechLexicon, *, passive: bool
) -> tuple[Span, Stance] | None:
    stance = lexicon.objects.get(lemma)
    slot = "nsubj:pass" if passive else "obj"
    things = [
        w
        for w in sentence.children(verb, slot)
        if w.upos in ("NOUN", "PROPN") or (w.upos == "PRON" and any(sentence.children(w, "acl:relcl")))
    ]  # "condemned what he called an act of piracy"
    held = next((w for w in things if not w.has("Case", "Dat")), None)
    if stance is None or held is None or _is_deed(sentence, verb, held, lemma, lexicon):
        return None
    content = _whole_phrase(sentence, held)
    return (_with_reason(sentence, verb, content), stance) if content else None


def _with_reason(sentence: Sentence, verb: Word, content: Span) -> Span:
    """What is said of an object too: "criticised the media for being late", "dismissed the plan as a joke"."""
    reasons = clause_words(sentence.language).reason
    for phrase in sentence.children(verb, "obl", "advcl", "xcomp", "obl:arg"):
        marked = any(w.text.lower() in reasons for w in sentence.children(phrase, "case", "mark"))
        words = trimmed(run_around(sentence, below(sentence, phrase), phrase.index))
        if marked and words and content[1] < words[0].start <= content[1] + MAX_GAP:
            return (content[0], words[-1].end)
    return content


def _is_deed(sentence: Sentence, verb: Word, held: Word, lemma: str, lexicon: SpeechLexicon) -> bool:
    """Whether a verb with this object does something without words: "forderte zehn Opfer", "räumte ihm Rechte ein"."""
    if {held.lemma.lower(), held.text.lower()} & lexicon.never_said:
        return True
    if lemma in lexicon.done_to_people and _is_person(sentence, held):
        return True
    if lemma in lexicon.of_oneself and any(w.has("Reflex", "Yes") for w in sentence.children(verb)):
        return True
    return lemma in lexicon.granting and any(sentence.children(verb, "iobj", "obl:arg"))


def _is_person(sentence: Sentence, head: Word) -> bool:
    named = any(name.first <= head.index < name.last and name.type == "PER" for name in sentence.names)
    return named or ends_in(head, "person_nouns")


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
    if lemma not in lexicon.naming:
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
