"""Verbs of saying with which nobody says anything: refused, asked of others, only possible, shown by a deed."""

from __future__ import annotations

from wederhoor.extract.clauses import clause_words, is_conditional, is_infinitive, is_negated, own_auxiliaries
from wederhoor.extract.speech import SpeechLexicon, speech_lexicon
from wederhoor.extract.statements.cues import clause_lemma, cue_lemma, words_of_cue
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.extract.statements.withheld import is_withheld
from wederhoor.read.reading import Sentence, Word

PAIRING = ("cc:preconj", "cc", "advmod", "det")


def is_shown_as_aim(sentence: Sentence, verb: Word, lemma: str, lexicon: SpeechLexicon) -> bool:
    """Whether somebody only does something in order to show what follows: "um Peru zu zeigen, dass …".

    Also where it is joined to an infinitive below another one: "…, zu helfen, stärker zu werden und zu zeigen, dass …".
    """
    if lemma not in lexicon.perceiving or not is_infinitive(sentence, verb):
        return False
    first = sentence.words[verb.head] if verb.deprel == "conj" else verb
    above = sentence.head(first) if first.deprel == "xcomp" else None
    below_another = above is not None and is_infinitive(sentence, above)
    return first.deprel == "advcl" or below_another or (verb.deprel == "conj" and is_infinitive(sentence, first))


def is_refused(sentence: Sentence, verb: Word, lexicon: SpeechLexicon) -> bool:
    """“Refused to say”, “könnte sagen”, “if he says”: what hangs on a refusal, a could or an if is not said."""
    unreal = clause_words(sentence.language).unreal
    modal = (sentence.head(verb),) if verb.deprel == "xcomp" else ()  # "pourrait annoncer"
    could = any(w is not None and w.text.lower() in unreal for w in (*sentence.children(verb, "aux"), *modal))
    on_condition = is_conditional(sentence, verb) and not _is_called_right(sentence, verb)
    if could or on_condition or _is_neither(sentence, verb) or is_withheld(sentence, verb):
        return True
    above = sentence.head(verb)
    if above is None or verb.deprel != "xcomp":
        return False
    entry = cue_lemma(sentence, above)
    return entry in lexicon.refusing or is_negated(sentence, above) or _is_asked_of_others(sentence, above, lexicon)


def is_yet_to_be_said(sentence: Sentence, verb: Word, lexicon: SpeechLexicon) -> bool:
    """Whether somebody only must or can say so: "muss erklären, wie", "kan zeggen dat"; who "musste zugeben" did.

    Who must admit or can confirm something does, and so does who must or can say it of themselves ("I must say").
    """
    stances = stance_lexicon(sentence.language)
    lemma = clause_lemma(sentence, verb)
    done = stances.admitting | stances.pointing.confirming | lexicon.perceiving | lexicon.believing
    if lemma in done or words_of_cue(sentence, verb):  # "moet niets hebben van"
        return False
    above = sentence.head(verb) if verb.deprel in ("xcomp", "ccomp") else None
    modals = [w for w in (*own_auxiliaries(sentence, verb), above) if w is not None]
    duty = any(_is_open(w, lexicon.must) for w in modals)
    able = lexicon.verbs.get(lemma) == "assert" and any(_is_open(w, lexicon.can) for w in modals)
    return (duty or able) and not is_negated(sentence, verb)


def _is_open(modal: Word, modals: frozenset[str]) -> bool:
    told = modal.has("Tense", "Past") and not modal.has("Mood", "Sub")
    return modal.lemma.lower() in modals and not told and not modal.has("Person", "1")


def _is_called_right(sentence: Sentence, verb: Word) -> bool:
    """Whether the report judges what somebody says: “hat recht, | wenn er sagt, dass …”, “is wrong when she says”."""
    judging = speech_lexicon(sentence.language).called_right
    above = sentence.head(verb) if verb.deprel == "advcl" else None
    if above is None or verb.index < above.index:
        return False  # "If Falk says so, she is wrong"
    hosts = (above, sentence.head(above))
    near = [w for host in hosts if host is not None for w in (host, *sentence.children(host))]
    return any(judging & {w.text.lower(), w.lemma.lower()} for w in near)


def _is_asked_of_others(sentence: Sentence, above: Word, lexicon: SpeechLexicon) -> bool:
    """Whether somebody else is to say it: "forderte Berg auf zu erklären, dass …"; "wil benadrukken dat …" says it."""
    lemma = clause_lemma(sentence, above)
    demands = lexicon.verbs.get(lemma) == "demand" or lemma in lexicon.telling  # "told me to vote for Falk"
    return demands and any(sentence.children(above, "obj", "iobj", "obl:arg"))


def _is_neither(sentence: Sentence, verb: Word) -> bool:
    """“Weder Falk noch Berg sagten”, “neither confirmed nor denied”."""
    first = sentence.words[verb.head] if verb.deprel == "conj" else verb
    heads = (first, *sentence.children(first, "nsubj", "nsubj:pass"))
    neither = clause_words(sentence.language).neither
    pairs = (w for h in heads for w in sentence.children(h, *PAIRING) if w.index < h.index or w.deprel != "advmod")
    return any(w.lemma.lower() in neither for w in pairs)  # "sagt er noch" says it
