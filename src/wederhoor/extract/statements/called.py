"""What somebody or something is called: "nannte ihn einen Dieb", "sees the sale as a mistake"."""

from __future__ import annotations

from wederhoor.extract.clauses import VERB_SECOND, clause_words, is_bare_infinitive, is_little
from wederhoor.extract.phrases import Span, below, has_case, noun_phrase, run_around, span_of, trimmed
from wederhoor.extract.speech import SpeechLexicon
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.read.reading import Sentence, Word
from wederhoor.text.quotations import QUOTATION_MARKS

PREDICATIVES = ("xcomp", "obj", "obl", "advcl", "nmod", "obl:arg", "amod", "ccomp", "acl", "advmod")


def stands_for(sentence: Sentence, verb: Word, lemma: str, lexicon: SpeechLexicon) -> bool:
    """Whether a verb says what something is in somebody's eyes ("sehen den Kauf als Beleg dafür, dass …")."""
    return called(sentence, verb, lemma, lexicon) is not None


def called(sentence: Sentence, verb: Word, lemma: str, lexicon: SpeechLexicon) -> Span | None:
    """What somebody is called, with who is called so where both stand side by side."""
    if lemma not in lexicon.naming | lexicon.naming_as:
        return None
    target = next(sentence.children(verb, "obj", "nsubj:pass", "iobj"), None)
    only_as = lemma not in lexicon.naming
    before = sentence.language in VERB_SECOND  # "Einen Dieb | nannte ihn Falk"
    named = (w for w in sentence.children(verb, *PREDICATIVES) if before or w.index > verb.index)
    name = next((w for w in named if _names(sentence, w, target, only_as=only_as)), None)
    name = name or (_judged_beside(sentence, target) if target is not None and not only_as else None)
    if name is None or (only_as and (target is None or is_little(target, "reflexive"))):
        return None
    whom = _named_by(sentence, verb, target) if target is not None else None
    if whom is not None and target is not None and target.deprel == "nsubj:pass" and target.index < name.index:
        return _from(sentence, whom, name)
    inside = below(sentence, name)
    if target is not None and target.index != name.index and target.upos != "PRON":
        inside |= below(sentence, target)
    words = trimmed(run_around(sentence, inside, name.index))
    if words and words[0].text.lower() in clause_words(sentence.language).like:
        words = trimmed(words[1:])
    return span_of(words)


def _named_by(sentence: Sentence, verb: Word, target: Word) -> Word | None:
    """The noun that is called something, of "which" the one before it; None for other pronouns."""
    if target.upos != "PRON":
        return target
    above = sentence.head(verb) if verb.deprel in ("acl", "acl:relcl") else None
    return above if above is not None and above.index < target.index else None


def _from(sentence: Sentence, whom: Word, name: Word) -> Span:
    """From who is called something to what they are called: “The captain was described by the court as a thief”."""
    by = clause_words(sentence.language).by if sentence.language not in VERB_SECOND else frozenset()
    agents = {w.index for w in sentence.children(name, "nmod", "obl") if has_case(sentence, w, by)}
    inside = below(sentence, name, without=agents)
    first = noun_phrase(sentence, whom)[0]
    return min(first.start, whom.start), max(sentence.words[i].end for i in inside)


def _judged_beside(sentence: Sentence, target: Word) -> Word | None:
    """The adjective of judging, or in quotation marks, that a tree hangs on who is called so ("called it “absurd”").

    Where verbs stand second only one in quotation marks.
    """
    lexicon = stance_lexicon(sentence.language)
    hung = sentence.children(target, "appos", "amod", "acl")
    beside = [w for w in hung if w.upos == "ADJ" and w.index > target.index]
    quoted = [w for w in beside if sentence.words[w.index - 1].text in QUOTATION_MARKS]
    if sentence.language in VERB_SECOND:
        return next(iter(quoted), None)
    judging = [w for w in beside if {w.text.lower(), w.lemma.lower()} & (lexicon.bad | lexicon.good)]
    return next(iter((*judging, *quoted)), None)


def _names(sentence: Sentence, word: Word, target: Word | None, *, only_as: bool) -> bool:
    """Whether a word tells what `target` is called; `only_as`: behind "as" alone ("regards it as a mistake")."""
    if target is not None and word.index == target.index:
        return False
    cases = {w.text.lower() for w in sentence.children(word, "case", "mark", "advmod")}
    like = clause_words(sentence.language).like
    as_what = bool(cases & (like - clause_words(sentence.language).owning if only_as else like))
    if only_as:
        is_deed = is_bare_infinitive(sentence, word)  # "uitgelegd als Peru steunen"
        judged = word.has("VerbForm", "Part") and not any(sentence.children(word, "aux"))  # "als geslaagd beschouwd"
        is_thing = word.upos in ("NOUN", "ADJ", "PROPN") or judged
        is_thing = is_thing and not any(sentence.children(word, "nsubj"))
        return as_what and (is_thing or is_deed)
    return word.upos in ("NOUN", "ADJ", "PROPN", "VERB") and (
        as_what or (word.deprel in ("xcomp", "obj") and not cases and target is not None)
    )
