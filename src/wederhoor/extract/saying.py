"""Verbs of saying and what they report: complement clauses, asides, infinitives, objects."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.drafts import Draft
from wederhoor.extract.mentions import MentionIndex
from wederhoor.extract.phrases import EDGE_MARKS, Span, below, clause_span, noun_phrase, run_around, span_of, trimmed
from wederhoor.extract.speakers import Speaker, inverted_subject, speaker_at, speaks_of_more, subject_of
from wederhoor.extract.speech import (
    SpeechLexicon,
    finite_verb,
    is_negated,
    speech_lexicon,
    verb_lemma,
)
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Stance

UNREAL = frozenset("wenn falls sofern if indien mits könnte könnten could might".split())
PAIRING = ("cc:preconj", "cc", "advmod", "det")
MAX_ASIDE = 9  # words


MIN_WORDS = 2  # what is said in one word is an answer or a misread object


NEGATED: dict[Stance, Stance | None] = {
    "deny": "assert",
    "support": "oppose",
    "oppose": "support",
    "doubt": "assert",
    "predict": "doubt",
}


def verb_drafts(sentence: Sentence, verb: Word, lexicon: SpeechLexicon, index: MentionIndex) -> Iterator[Draft]:
    lemma = verb_lemma(sentence, verb)
    stance = lexicon.verbs.get(lemma)
    if stance is None or _is_refused(sentence, verb, lexicon):
        return
    if is_negated(sentence, verb):
        negated = "doubt" if lemma in lexicon.believing else NEGATED.get(stance)
        if negated is None:
            return
        stance = negated
    speaker = speaker_of_verb(sentence, verb, lemma, index)
    cue = (verb.start, verb.end)
    as_said = _as_said(sentence, verb, lexicon)
    if as_said is not None:
        content = clause_span(sentence, as_said, without=verb)
        if content and speaker:
            yield Draft(sentence.index, content, cue, lemma, speaker, "indirect", stance, "as said")
        return
    passive = any(sentence.children(verb, "aux:pass"))
    by_it = speaker is None and lemma not in lexicon.impersonal and _by_it(sentence, verb, lexicon)
    carried = by_it or (speaker is None and lemma in lexicon.impersonal)
    if speaker is None and not passive and not carried:
        return
    complement = _complement(sentence, verb, stance, lexicon, speaker is not None or passive)
    if complement is not None:
        if speaker is None and any(w.text.lower() == "to" for w in sentence.children(complement, "mark")):
            return  # "is said to have shipped": hearsay, and the whole clause is its content
        if stance == "demand" and _asks(sentence, complement):
            stance = "ask"
        content = _content_of(sentence, verb, complement)
        if content and speaks_of_more(content, speaker) and _n_words(sentence, content) >= MIN_WORDS:
            yield Draft(sentence.index, content, cue, lemma, speaker, "indirect", stance, "clause", carried, by_it)
        return
    slot = "nsubj:pass" if passive else "obj"
    held = next(
        (w for w in sentence.children(verb, slot) if lemma in lexicon.objects and w.upos == "NOUN"),
        None,
    )
    if (
        held is not None
        and (passive or speaker is not None)
        and not (speaker and speaker.words[0] <= held.start < speaker.words[1])
    ):
        content = span_of(noun_phrase(sentence, held))
        if content:
            yield Draft(
                sentence.index,
                content,
                cue,
                lemma,
                speaker,
                "indirect",
                _object_stance(stance, lexicon, lemma, verb, sentence),
                "object",
            )


def _is_refused(sentence: Sentence, verb: Word, lexicon: SpeechLexicon) -> bool:
    """“Refused to say”, “könnte sagen”, “if he says”: what hangs on a refusal, a could or an if is not said."""
    if any(w.text.lower() in UNREAL for w in sentence.children(verb, "mark", "aux")) or _is_neither(sentence, verb):
        return True
    above = sentence.head(verb)
    if above is None or verb.deprel != "xcomp":
        return False
    return verb_lemma(sentence, above) in lexicon.refusing or is_negated(sentence, above)


def _is_neither(sentence: Sentence, verb: Word) -> bool:
    """“Weder Falk noch Berg sagten”, “neither confirmed nor denied”."""
    first = sentence.words[verb.head] if verb.deprel == "conj" else verb
    heads = (first, *sentence.children(first, "nsubj", "nsubj:pass"))
    return any(w.lemma.lower() in ("weder", "neither", "noch") for h in heads for w in sentence.children(h, *PAIRING))


def _asks(sentence: Sentence, clause: Word) -> bool:
    return any(w.text.lower() in ("ob", "of", "whether", "if") for w in sentence.children(clause, "mark"))


def _by_it(sentence: Sentence, verb: Word, lexicon: SpeechLexicon) -> bool:
    """Whether "es", "het" or "it" says something: "hieß es", "Het ontkende dat …" go on with whoever spoke last."""
    return any(w.text.lower() in lexicon.it_pronouns for w in sentence.children(verb, "nsubj", "expl"))


def _n_words(sentence: Sentence, span: Span) -> int:
    return sum(span[0] <= w.start < span[1] for w in sentence.words if w.upos != "PUNCT")


def _content_of(sentence: Sentence, verb: Word, complement: Word) -> Span | None:
    """The clause that is said, out to the edge of the sentence on its side of the verb.

    Parsers often hang the last phrase of a content clause on the verb of saying; in news it nearly always belongs to
    the clause, unless a second main clause follows.
    """
    above = complement.index == verb.head
    content = _longer_part(sentence, complement, verb) if above else clause_span(sentence, complement)
    if content is None:
        return None
    marked = _after_mark(sentence, verb, complement)
    if marked is not None and marked < content[0]:
        content = (marked, content[1])
    aside = (
        below(sentence, verb, without={complement.index}) if complement.index != verb.head else below(sentence, verb)
    )
    if content[1] <= verb.start and not any(
        w.index in aside and w.upos != "PUNCT" for w in sentence.words if w.end <= content[0]
    ):
        return (trimmed(list(sentence.words))[0].start, content[1])
    if content[0] >= verb.end:
        after = [w for w in sentence.words if w.start >= content[1]]
        if not any(w.has("VerbForm", "Fin") or w.deprel in ("conj", "parataxis", "advcl") for w in after):
            last = trimmed(list(sentence.words))[-1]
            return (content[0], max(content[1], last.end))
    return content


def _after_mark(sentence: Sentence, verb: Word, complement: Word) -> int | None:
    """Where a clause begins that "dass" opens behind the verb, whatever the tree made of its first words."""
    for word in sentence.words[verb.index + 1 : complement.index]:
        if word.upos == "SCONJ" and word.text.lower() in EDGE_MARKS:
            return sentence.words[word.index + 1].start
        if word.has("VerbForm", "Fin"):
            return None
    return None


def _object_stance(stance: Stance, lexicon: SpeechLexicon, lemma: str, verb: Word, sentence: Sentence) -> Stance:
    return stance if is_negated(sentence, verb) else lexicon.objects[lemma]


def speaker_of_verb(sentence: Sentence, verb: Word, lemma: str, index: MentionIndex) -> Speaker | None:
    """The one who says, sees or writes; for "heißt es in einem Bericht" the report. None where nobody is named."""
    if lemma in ("heißen", "hervorgehen", "blijken", "verlauten"):  # "heißt es in einem Bericht von X"
        place = next(
            (
                w
                for w in sentence.children(verb, "obl", "obl:arg", "nmod")
                if _has_case(sentence, w, ("in", "im", "aus", "uit"))
            ),
            None,
        )
        return speaker_at(sentence, place, index) if place is not None else None
    head = subject_of(sentence, verb) or inverted_subject(sentence, verb)
    return speaker_at(sentence, head, index) if head is not None else None


def _has_case(sentence: Sentence, word: Word, cases: tuple[str, ...]) -> bool:
    return any(c.text.lower() in cases for c in sentence.children(word, "case"))


def _as_said(sentence: Sentence, verb: Word, lexicon: SpeechLexicon) -> Word | None:
    """For "wie X berichtete, …": the main clause that the aside hangs on."""
    marked = any(w.text.lower() in lexicon.as_said for w in sentence.children(verb, "mark", "advmod", "case"))
    if not marked or verb.deprel not in ("advcl", "parataxis", "acl", "ccomp") or any(sentence.children(verb, "ccomp")):
        return None
    return sentence.head(verb)


def _complement(
    sentence: Sentence, verb: Word, stance: Stance, lexicon: SpeechLexicon, has_speaker: bool
) -> Word | None:
    """The head of the clause that is said.

    A complement clause, the main clause that an aside follows, an infinitive.
    """
    lemma = verb_lemma(sentence, verb)
    clause = next(iter(sentence.children(verb, "ccomp", "csubj", "csubj:pass")), None)
    if clause is not None and clause.upos != "PUNCT":
        return None if lemma in lexicon.perceiving and _is_question(sentence, clause) else clause
    if has_speaker and _is_aside(sentence, verb):
        return sentence.words[verb.head]
    if verb.deprel == "parataxis" and has_speaker and verb.head >= 0 and _is_inverted(sentence, verb):
        return sentence.words[verb.head]
    beside = next(
        (
            w
            for w in sentence.children(verb, "parataxis")
            if finite_verb(sentence, w) and verb_lemma(sentence, w) != lemma
        ),
        None,
    )
    if beside is not None and has_speaker:
        return beside
    claims = lemma in lexicon.claiming or (
        stance in ("demand", "promise", "warn", "predict", "deny", "oppose") and lemma not in lexicon.raising
    )
    if claims and has_speaker:
        infinitive = next(
            (w for w in sentence.children(verb, "xcomp", "advcl") if _is_said_infinitive(sentence, w)), None
        )
        if infinitive is not None:
            return infinitive
    # "Blinken sagte zu, dass ..." with the clause hung on a word beside the verb
    for child in sentence.children(verb, "obl", "obj", "advmod", "obl:arg", "expl"):
        nested = next(sentence.children(child, "ccomp"), None)
        if nested is not None and child.upos in ("ADV", "PRON"):
            return nested
    return None


def _is_said_infinitive(sentence: Sentence, word: Word) -> bool:
    """ "…, die Ausfuhr zu stoppen": an infinitive with its particle, but no purpose ("um … zu")."""
    if word.upos != "VERB" or word.has("VerbForm", "Fin"):
        return False
    marks = {w.text.lower() for w in sentence.children(word, "mark", "aux", "advmod")}
    if "um" in marks or ("om" in marks and word.deprel == "advcl"):
        return False
    return bool(marks & {"zu", "te", "to"}) or "zu" in word.text[1:6]


def _is_question(sentence: Sentence, clause: Word) -> bool:
    words = trimmed(run_around(sentence, below(sentence, clause), clause.index))
    return bool(words) and words[0].text.lower() in speech_lexicon(sentence.language).question_words


def _is_aside(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb of saying and its subject stand between commas inside what they report ("…, zei hij, …")."""
    if verb.head < 0 or verb.deprel not in ("parataxis", "ccomp", "advcl", "conj", "discourse", "xcomp"):
        return False
    words = trimmed(run_around(sentence, below(sentence, verb), verb.index))
    if not words or words[0].index == 0 or words[0].index != _finite_index(sentence, verb) or len(words) > MAX_ASIDE:
        return False
    after = words[-1].index + 1
    closed = after >= len(sentence.words) or sentence.words[after].upos == "PUNCT"
    return closed and sentence.words[words[0].index - 1].upos == "PUNCT"


def _finite_index(sentence: Sentence, verb: Word) -> int:
    """Where the predicate begins: at its auxiliary in "…, hatte die Regierung erklärt"."""
    return min(w.index for w in (verb, *sentence.children(verb, "aux", "aux:pass")))


def _is_inverted(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb follows what it reports as an aside does.

    German and Dutch put it before its subject ("…, sagte er").
    """
    if sentence.language == "en":
        return True
    subject = next(sentence.children(verb, "nsubj"), None)
    return subject is None or subject.index > _finite_index(sentence, verb)


def _longer_part(sentence: Sentence, predicate: Word, aside: Word) -> Span | None:
    """The clause of `predicate` on one side of an aside between commas ("…, schrijft X, …"): the longer one."""
    words = trimmed(run_around(sentence, below(sentence, predicate), predicate.index))
    inside = below(sentence, aside)
    parts: list[list[Word]] = [[]]
    for word in words:
        if word.index in inside:
            parts.append([])
        else:
            parts[-1].append(word)
    return span_of(max((trimmed(part) for part in parts), key=len))
