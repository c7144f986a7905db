"""“The dam, Falk said, will break”: a verb of saying and its subject between commas, amid what they report.

Told by place, for trees hang such an aside on any word beside it.
"""

from __future__ import annotations

from wederhoor.extract.clauses import clause_words, first_of_predicate, in_any_language, opens_with_comma
from wederhoor.extract.phrases import Span, span_of, trimmed
from wederhoor.extract.speech import is_first_subjunctive, speech_lexicon
from wederhoor.extract.statements.cues import clause_lemma
from wederhoor.extract.statements.scraps import tells_by_itself
from wederhoor.extract.statements.second_clauses import BREAKS
from wederhoor.extract.statements.speakers import Speaker
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word
from wederhoor.text.quotations import QUOTATION_MARKS

MAX_ASIDE = 9  # words
MIN_AROUND = 2  # words before and behind
MAX_OPENING = 3  # words, with a participle: "darauf angesprochen, …"
IN_ASIDE = ("NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM", "ADP", "ADV", "AUX")
GOING_ON = ("ADP", "CCONJ", "SCONJ", "ADV", "PART")
STOPS = (";", ":", "(", ")", "–", "—")


def said_around(sentence: Sentence, verb: Word, speaker: Speaker | None) -> Span | None:
    """What stands around such an aside, with it inside; None for verbs that stand in no aside.

    None too where something else is told behind the aside. Without a speaker "it" has to say it.
    """
    aside = _aside(sentence, verb)
    if aside is None or not _is_said_inside(sentence, aside, speaker):
        return None
    outside = [w for w in sentence.words if w not in aside]
    beside = sentence.words[max(0, aside[0].index - 3) : aside[-1].index + 3]
    if any(w.text in STOPS for w in outside) or any(w.text in QUOTATION_MARKS for w in beside):
        return None
    before = trimmed([w for w in outside if w.index < aside[0].index])
    after = [w for w in outside if w.index > aside[-1].index + 1]
    if len(before) < MIN_AROUND or not after or _is_circumstance(sentence, before, after[0]):
        return None
    if closes_what_is_said(sentence, after[0]):
        return None  # "Wenn es regnet, schließt der Hafen, sagte Falk": Falk says it
    told = any(w.has("VerbForm", "Fin") for w in outside) and not _tells_of_speaker(aside, after)
    return span_of(trimmed([*before, *after])) if told and _goes_on(before, after) else None


def closes_what_is_said(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb of saying stands behind a comma, its subject behind it: "…, sagte Falk"."""
    speaks = clause_lemma(sentence, verb) in speech_lexicon(sentence.language).verbs and verb.has("VerbForm", "Fin")
    behind = any(w.index > verb.index for w in sentence.children(verb, "nsubj"))
    return speaks and behind and opens_with_comma(sentence, verb)


def apart_from_aside(sentence: Sentence, verb: Word, content: Span) -> tuple[Span, ...]:
    """The two main clauses around such an aside ("It is shut, Falk said, and will stay so"); else the content whole."""
    aside = _aside(sentence, verb)
    if aside is None or not content[0] < aside[0].start < content[1]:
        return (content,)
    inside = [w for w in sentence.words if content[0] <= w.start < content[1]]
    before = trimmed([w for w in inside if w.index < aside[0].index])
    after = [w for w in inside if w.index > aside[-1].index + 1]
    joined = bool(after) and after[0].text.lower() in in_any_language("joining")
    joined = joined or _goes_on_in_mood(sentence, after)  # "…, sagte sie, man schließe aber nichts aus"
    opens_with_if = bool(before) and (before[0].upos == "SCONJ" or before[0].deprel == "mark")
    if opens_with_if or not (joined and tells_by_itself(sentence, before) and tells_by_itself(sentence, after)):
        return (content,)
    return tuple(span for half in (before, trimmed(after)) if (span := span_of(half)) is not None)


def _goes_on_in_mood(sentence: Sentence, after: list[Word]) -> bool:
    """Whether a clause behind an aside is reported speech by its mood."""
    carried = speech_lexicon(sentence.language).carried_subjunctive
    finite = next((w for w in after if w.has("VerbForm", "Fin")), None)
    return carried and finite is not None and is_first_subjunctive(finite)


def _tells_of_speaker(aside: list[Word], after: list[Word]) -> bool:
    """Whether what stands behind an aside hangs on somebody in it: "…, heißt es im Bericht, | der zwei Fälle nennt"."""
    inside, places = {w.index for w in aside}, {w.index for w in after}
    tops = (w for w in after if w.head not in places and w.upos != "PUNCT")
    return any(top.head in inside and top.deprel in ("acl", "acl:relcl", "appos", "nmod", "flat") for top in tops)


def said_before_break(sentence: Sentence, verb: Word, speaker: Speaker) -> Span | None:
    """What a headline says before a dash: “Deal is rond, zegt Falk – | onzin, zegt Berg”; None elsewhere."""
    behind = next((w for w in sentence.words if w.start >= max(speaker.words[1], verb.end)), None)
    left = max((w.index for w in sentence.words[: verb.index] if w.text == ","), default=None)
    if behind is None or left is None or behind.text not in BREAKS or speaker.words[0] < sentence.words[left].start:
        return None
    start = max((w.index for w in sentence.words[:left] if w.text in BREAKS), default=-1)
    words = trimmed(list(sentence.words[start + 1 : left]))
    aside = [w for w in sentence.words[left + 1 : behind.index] if w.index != verb.index]
    plain = all(w.upos in IN_ASIDE for w in aside) and len(aside) < MAX_ASIDE
    return span_of(words) if plain and any(w.has("VerbForm", "Fin") for w in words) else None


def _is_said_inside(sentence: Sentence, aside: list[Word], speaker: Speaker | None) -> bool:
    if speaker is not None:
        return aside[0].start <= speaker.words[0] < aside[-1].end
    its = speech_lexicon(sentence.language).it_pronouns
    return any(w.text.lower() in its for w in aside)


def _is_circumstance(sentence: Sentence, before: list[Word], behind: Word) -> bool:
    """Whether what stands before tells when or how somebody spoke: "As a phone rang, Falk said, …", "Gefragt, …"."""
    lexicon, first = speech_lexicon(sentence.language), before[0]
    asked = (w for w in before[:MAX_OPENING] if w.has("VerbForm", "Part") and w.deprel == "advcl")
    if any(not any(sentence.children(w, "aux", "aux:pass")) for w in asked):
        return True
    bare = before[-1].has("VerbForm", "Part") and not any(w.has("VerbForm", "Fin") for w in before)
    if bare and behind.upos not in ("AUX", "VERB", "ADP"):
        return True  # "Darauf angesprochen, sagte Falk, er …", but "Gebrochen, sagte Falk, sei …"
    if first.text.lower() in lexicon.temporal | lexicon.as_said:
        return True
    opens = first.deprel == "mark" or first.upos in ("SCONJ", "ADP")
    return opens and behind.text.lower() in lexicon.complementizers  # "Obwohl er es wusste, sagte Falk, dass …"


def is_in_aside(sentence: Sentence, verb: Word) -> bool:
    """Whether a word is a verb of saying in such an aside."""
    says = verb.upos == "VERB" and verb_lemma(sentence, verb) in speech_lexicon(sentence.language).verbs
    return says and _aside(sentence, verb) is not None


def _aside(sentence: Sentence, verb: Word) -> list[Word] | None:
    """The words between the commas, where they are a verb of saying, its subject and little else."""
    commas = [w.index for w in sentence.words if w.text == ","]
    left = max((i for i in commas if i < verb.index), default=None)
    right = min((i for i in commas if i > verb.index), default=None)
    if left is None or right is None or right - left > MAX_ASIDE + 1:
        return None
    words = [w for w in sentence.words[left + 1 : right] if w.text not in QUOTATION_MARKS]
    others = [w for w in words if w.index != verb.index]
    plain = all(w.upos in IN_ASIDE and not w.has("PronType", "Rel") and w.deprel != "mark" for w in others)
    named = any(w.upos in ("NOUN", "PROPN", "PRON") for w in others)
    finite = any(w.has("VerbForm", "Fin") for w in (verb, *sentence.children(verb, "aux", "aux:pass")))
    return words if plain and named and finite and _is_in_order(sentence, verb, words) else None


def _is_in_order(sentence: Sentence, verb: Word, words: list[Word]) -> bool:
    """Whether the verb stands where an aside has it: before its subject, in English also behind it."""
    relative = clause_words(sentence.language).relative
    first = first_of_predicate(sentence, verb)
    leads = [w for w in words if w.index < first]
    if sentence.language == "en":
        subject_first = bool(leads) and leads[0].upos != "ADP" and leads[0].text.lower() not in relative
        return not leads or subject_first
    lexicon = speech_lexicon(sentence.language)
    return all(w.upos == "ADV" or w.text.lower() in lexicon.so for w in leads) and len(leads) <= 1


def ends_clause(before: list[Word], after: list[Word]) -> bool:
    """Whether a clause only ends behind an aside: "habe die Schließung, sagte Falk, | nichts zu tun"."""
    if any(w.has("VerbForm", "Fin") for w in after):
        return False
    last = next((w for w in reversed(after) if w.upos != "PUNCT"), after[-1])
    verbal = last.upos in ("VERB", "AUX") and (last.has("VerbForm", "Inf") or last.has("VerbForm", "Part"))
    places = {w.index for w in before}
    opens = after[0].upos in ("PRON", "ADV", "PART") and not last.text.endswith("ing")
    to_do = len(after) > 1 and any(w.text.lower() in in_any_language("to") for w in after[:-1])
    return before[-1].has("VerbForm", "Fin") or (verbal and opens and (to_do or last.head in places))


def _goes_on(before: list[Word], after: list[Word]) -> bool:
    """Whether what is said goes on behind the aside: the rest of a clause, one below it, or the next one.

    `after` with what opens it. A "but" may open what somebody else says; a bare participle or noun tells of the
    speaker: “…, Falk said, | joining Berg”.
    """
    opener = after[0]
    if not any(w.has("VerbForm", "Fin") for w in before):
        return True
    if not any(w.has("VerbForm", "Fin") for w in after):
        # "…, sagte Falk, der Chef der Firma" tells who Falk is
        return opener.upos in GOING_ON or ends_clause(before, after)
    if opener.deprel == "mark" or opener.upos == "SCONJ":
        return opener.text.lower() in in_any_language("binding") | in_any_language("that")
    return opener.upos != "CCONJ" or opener.text.lower() in in_any_language("joining")
