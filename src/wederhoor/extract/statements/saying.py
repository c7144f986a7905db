"""Verbs of saying and what they report: complement clauses, asides, infinitives, objects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wederhoor.extract.clauses import (
    asks_whether,
    clause_words,
    finite_verb,
    is_conditional,
    is_negated,
    is_passive_verb,
    is_said_infinitive,
)
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import Span, span_of, trimmed
from wederhoor.extract.speech import TURNED, SpeechLexicon, is_utterance, speech_lexicon
from wederhoor.extract.statements.complements import find_complement
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.extents import content_of, n_words, negation_of_content
from wederhoor.extract.statements.reported import reported_drafts, stands_for
from wederhoor.extract.statements.second_clauses import is_second_clause
from wederhoor.extract.statements.speakers import Speaker, speaker_at, speaks_of_more
from wederhoor.extract.statements.subjects import inverted_subject, subject_of
from wederhoor.extract.statements.withheld import is_withheld
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Stance
from wederhoor.text.quotations import QUOTATION_MARKS

PAIRING = ("cc:preconj", "cc", "advmod", "det")
# "will decide whether …": what is open is not asserted
OPEN_UNDER_WHETHER: frozenset[Stance] = frozenset(("assert", "demand", "promise", "predict"))
MIN_WORDS = 2  # what is said in one word is an answer or a misread object


def verb_drafts(sentence: Sentence, verb: Word, lexicon: SpeechLexicon, index: MentionIndex) -> Iterator[Draft]:
    lemma = verb_lemma(sentence, verb)
    if lemma not in lexicon.acts or _is_refused(sentence, verb, lexicon):
        return
    speaker = speaker_of_verb(sentence, verb, lemma, index)
    stance = _stance_of(sentence, verb, lemma, lexicon)
    names = lemma in lexicon.naming_as and stands_for(sentence, verb, lemma, lexicon)
    said = None if stance is None or names else _said(sentence, verb, lemma, stance, speaker, lexicon)
    if said is not None:
        yield said
    elif names or lemma in lexicon.naming or not _has_clause(sentence, verb):
        yield from reported_drafts(sentence, verb, lemma, lexicon, speaker)


def _has_clause(sentence: Sentence, verb: Word) -> bool:
    return any(not is_second_clause(sentence, verb, w) for w in sentence.children(verb, "ccomp"))


def _stance_of(sentence: Sentence, verb: Word, lemma: str, lexicon: SpeechLexicon) -> Stance | None:
    """How a verb stands to a clause below it; None where it is negated and so says nothing."""
    stance = lexicon.verbs.get(lemma)
    if stance is None or not is_negated(sentence, verb) or negation_of_content(sentence, verb):
        return stance
    return "doubt" if lemma in lexicon.believing else TURNED.get(stance)


def _said(
    sentence: Sentence, verb: Word, lemma: str, stance: Stance, speaker: Speaker | None, lexicon: SpeechLexicon
) -> Draft | None:
    cue = (verb.start, verb.end)
    as_said = span_of(_as_said(sentence, verb, lexicon))
    if as_said is not None:
        return (
            Draft(sentence.index, as_said, cue, lemma, speaker, "indirect", stance, "as said", carried=speaker is None)
            if speaker is not None or lemma in lexicon.placed
            else None
        )
    passive = is_passive_verb(sentence, verb)
    nobody = passive or lemma in lexicon.raising  # "es wird befürchtet", "es droht ein Krieg"
    by_it = speaker is None and not nobody and lemma not in lexicon.impersonal and _by_it(sentence, verb, lexicon)
    carried = by_it or (speaker is None and lemma in lexicon.impersonal)
    if speaker is None and not passive and not carried:
        return None
    named = speaker is not None and speaker.mention is not None
    is_act = lemma not in lexicon.raising or (named and _threatens(sentence, verb))
    complement = find_complement(
        sentence, verb, lexicon, has_speaker=speaker is not None or passive or carried, is_act=is_act
    )
    if complement is None or (stance == "demand" and _asks_not_to_be_named(sentence, complement, lexicon)):
        return None
    if speaker is None and sentence.language == "en" and is_said_infinitive(sentence, complement):
        return None  # "is said to have shipped": hearsay, and the whole clause is its content
    if stance in OPEN_UNDER_WHETHER and asks_whether(sentence, complement):
        stance = "ask"
    content = content_of(sentence, verb, complement)
    if content and stance in ("deny", "doubt") and _comes_after_colon(sentence, verb, content):
        stance = "assert"  # "dementierte: China liefere nichts" gives the speaker's own version
    if content and speaks_of_more(content, speaker) and n_words(sentence, content) >= MIN_WORDS:
        return Draft(sentence.index, content, cue, lemma, speaker, "indirect", stance, "clause", carried, by_it)
    return None


def _asks_not_to_be_named(sentence: Sentence, clause: Word, lexicon: SpeechLexicon) -> bool:
    """Whether "bat darum, nicht genannt zu werden" only keeps a speaker's name from the reader."""
    return clause.lemma.lower() in lexicon.revealing and is_negated(sentence, clause)


def _comes_after_colon(sentence: Sentence, verb: Word, content: Span) -> bool:
    return any(word.text == ":" and verb.end <= word.start < content[0] for word in sentence.words)


def _is_refused(sentence: Sentence, verb: Word, lexicon: SpeechLexicon) -> bool:
    """“Refused to say”, “könnte sagen”, “if he says”: what hangs on a refusal, a could or an if is not said."""
    unreal = clause_words(sentence.language).unreal
    could = any(w.text.lower() in unreal for w in sentence.children(verb, "aux"))
    if could or is_conditional(sentence, verb) or _is_neither(sentence, verb):
        return True
    if is_withheld(sentence, verb):
        return True
    above = sentence.head(verb)
    if above is None or verb.deprel != "xcomp":
        return False
    return verb_lemma(sentence, above) in lexicon.refusing or is_negated(sentence, above)


def _is_neither(sentence: Sentence, verb: Word) -> bool:
    """“Weder Falk noch Berg sagten”, “neither confirmed nor denied”."""
    first = sentence.words[verb.head] if verb.deprel == "conj" else verb
    heads = (first, *sentence.children(first, "nsubj", "nsubj:pass"))
    neither = clause_words(sentence.language).neither
    return any(w.lemma.lower() in neither for h in heads for w in sentence.children(h, *PAIRING))


def _by_it(sentence: Sentence, verb: Word, lexicon: SpeechLexicon) -> bool:
    """Whether "es", "het" or "it" says something: "hieß es", "Het ontkende dat …" go on with whoever spoke last."""
    anyone = lexicon.it_pronouns | clause_words(sentence.language).expletives
    return any(w.text.lower() in anyone for w in sentence.children(verb, "nsubj", "expl"))


def speaker_of_verb(sentence: Sentence, verb: Word, lemma: str, index: MentionIndex) -> Speaker | None:
    """The one who says, sees or writes; for "heißt es in einem Bericht" the report. None where nobody is named."""
    lexicon = speech_lexicon(sentence.language)
    if lemma in lexicon.placed:
        told_in = _told_in(sentence, index, sentence.children(verb, "obl", "obl:arg", "nmod"))
        if told_in is not None or verb.has("VerbForm", "Fin") or is_passive_verb(sentence, verb):
            return told_in  # else "ließ der Verband verlauten"
    if lemma in lexicon.quoting:
        quoted = next(sentence.children(verb, "obj", "nsubj:pass"), None)
        speaker = speaker_at(sentence, quoted, index) if quoted is not None else None
        if speaker is not None:
            return speaker
    felt = sentence.children(verb, "nsubj:pass") if lemma in lexicon.feeling else ()
    head = next(iter(felt), None) or subject_of(sentence, verb)
    head = head or inverted_subject(sentence, verb) or _subject_of_infinitive(sentence, verb)
    if head is None and is_passive_verb(sentence, verb):
        texts = (w for w in sentence.children(verb, "obl") if is_utterance(w, lexicon))
        return _told_in(sentence, index, texts)
    return speaker_at(sentence, head, index) if head is not None else None


def _told_in(sentence: Sentence, index: MentionIndex, phrases: Iterable[Word]) -> Speaker | None:
    """The report of "heißt es in einem Bericht" or "wurde in einer Mitteilung gefordert"."""
    cases = clause_words(sentence.language).place
    place = next((w for w in phrases if _has_case(sentence, w, cases)), None)
    return speaker_at(sentence, place, index) if place is not None else None


def _threatens(sentence: Sentence, verb: Word) -> bool:
    """Whether "droht, den Vertrag zu kündigen" is a threat, as "droht zu scheitern" is none."""
    mishaps = speech_lexicon(sentence.language).mishaps
    below_it = (w for w in sentence.children(verb, "xcomp", "ccomp") if verb_lemma(sentence, w) not in mishaps)
    infinitives = [w for w in below_it if any(sentence.children(w, "obj"))]
    return any(
        sentence.language != "de" or any(between.text == "," for between in sentence.words[verb.index : w.index])
        for w in infinitives
    )


def _subject_of_infinitive(sentence: Sentence, verb: Word) -> Word | None:
    """The noun before a verb of saying that the tree gives to the infinitive below it ("X claims to have won")."""
    for below_it in sentence.children(verb, "ccomp", "xcomp"):
        if finite_verb(sentence, below_it) is None:
            subjects = sentence.children(below_it, "nsubj", "nsubj:pass")
            return next((w for w in subjects if w.index < verb.index), None)
    return None


def _has_case(sentence: Sentence, word: Word, cases: frozenset[str]) -> bool:
    return any(c.text.lower() in cases for c in sentence.children(word, "case"))


def _as_said(sentence: Sentence, verb: Word, lexicon: SpeechLexicon) -> list[Word]:
    """For "wie X berichtete, …": the words before or behind the aside, whichever are more; none for other verbs."""
    mark = next(
        (w for w in sentence.children(verb, "mark", "advmod", "case") if w.text.lower() in lexicon.as_said), None
    )
    if mark is None or mark.index > verb.index or verb.deprel == "root" or any(sentence.children(verb, "ccomp")):
        return []
    start = mark.index
    if start and sentence.words[start - 1].text != ",":
        return []
    behind = range(verb.index + 1, len(sentence.words))
    end = next(
        (i for i in behind if sentence.words[i].upos == "PUNCT" and sentence.words[i].text not in QUOTATION_MARKS), None
    )
    before, after = trimmed(list(sentence.words[:start])), trimmed(list(sentence.words[end:] if end else ()))
    if before and after and not any(w.has("VerbForm", "Fin") for w in after):
        return trimmed(list(sentence.words))  # "Der Plan könnte, wie Falk denkt, den Streit beenden": half says nothing
    return max(before, after, key=len)
