"""Reports that rest on another: “schreibt X unter Berufung auf Y”, “writes X, citing Y”: X says it, and Y before X."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.mentions.mention_words import ends_in
from wederhoor.extract.phrases import Span, noun_phrase
from wederhoor.extract.speech import is_utterance, speech_lexicon
from wederhoor.extract.statements.cues import run_of
from wederhoor.extract.statements.drafts import MAX_NEAR, Draft
from wederhoor.extract.statements.reporters import is_media_noun
from wederhoor.extract.statements.speakers import Speaker, speaker_at
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.extract.statements.subjects import subject_of
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Reading, Sentence, Word

REPORTING = ("clause", "as said", "phrase", "quotation")
GOING_ON = (*REPORTING, "free indirect")
NAMING = ("NOUN", "PROPN", "PRON")
SIDE_CLAUSES = ("acl", "acl:relcl", "advcl")
MAIN_CLAUSES = ("root", "conj")
COUNTING = ("nummod", "det", "amod")
MAX_SENTENCES_ON = 2  # "Die Zeitung beruft sich auf …" after what it reported


@dataclass(frozen=True, slots=True)
class _Reliance:
    """Words that say on whom a report rests."""

    cue: Span
    lemma: str
    relied_on: Word  # the head of the phrase for who is relied on
    host: Word | None  # the verb's subject, who relies; None: whoever reports


def with_relied_on(sentence: Sentence, drafts: list[Draft], index: MentionIndex) -> list[Draft]:
    """The drafts, and for one that rests on somebody else's word another of the same content, said by them."""
    for reliance in (*_phrases(sentence), *_verbs(sentence, SIDE_CLAUSES)):
        at = reliance.cue
        rest = [d for d in drafts if d.cue is None or not at[0] <= d.cue[0] < at[1]]  # "citing" is no saying of its own
        rest = [_without_phrase(sentence, d, reliance) for d in rest]
        reported = next((d for d in rest if _may_rest(d, reliance)), None)
        relied = _relied_on(sentence, reliance, reported, index) if reported is not None else None
        if relied is not None:
            return [*rest, relied]
    return drafts


def with_relied_on_before(
    reading: Reading, position: int, own: list[Draft], before: Sequence[Draft], index: MentionIndex
) -> list[Draft]:
    """“Die Zeitung beruft sich auf zwei Beamte.”: they said what the newspaper was just said to report."""
    sentence = reading.sentences[position]
    reliance = next(_verbs(sentence, MAIN_CLAUSES), None)
    if reliance is None or reliance.host is None or any(d.rule in REPORTING for d in own):
        return own
    near = [d for d in before[-MAX_NEAR:] if d.rule in GOING_ON and position - d.sentence <= MAX_SENTENCES_ON]
    last = near[-1] if near else None
    if last is None or sentence.block - reading.sentences[last.sentence].block > 1:
        return own
    if not _is_the_reporter(sentence, reliance.host, last, index):
        return own
    told = (d for d in near if d.sentence == last.sentence and d.speaker == last.speaker)
    relied = [_relied_on(sentence, reliance, reported, index) for reported in told]
    rest = [draft for draft in own if draft.cue != reliance.cue]
    return [*rest, *(replace(draft, sentence=position) for draft in relied if draft is not None)]


def _is_the_reporter(sentence: Sentence, host: Word, reported: Draft, index: MentionIndex) -> bool:
    """Whether "the newspaper", "it" or a name is whoever spoke last."""
    if host.upos == "PRON" or is_media_noun(sentence, host):
        return True
    named, own = index.covering(host), reported.speaker.mention if reported.speaker is not None else None
    return named is not None and own is not None and named.name == own.name


def _phrases(sentence: Sentence) -> Iterator[_Reliance]:
    """“unter Berufung auf X”, “citing X”."""
    forms = {w.text.lower() for w in sentence.words}
    for phrase in stance_lexicon(sentence.language).relying:
        wanted = tuple(phrase.split())
        words = run_of(list(sentence.words), wanted) if forms.issuperset(wanted) else []
        named = _named_after(sentence, words[-1]) if words else None
        if named is not None:
            yield _Reliance((words[0].start, words[-1].end), phrase, named, None)


def _verbs(sentence: Sentence, places: tuple[str, ...]) -> Iterator[_Reliance]:
    """“…, das sich auf X beruft”, “Die Zeitung beruft sich auf X”; those that stand at `places` in the tree."""
    lexicon = stance_lexicon(sentence.language)
    for verb in sentence.words:
        if verb.upos != "VERB" or verb.deprel not in places:
            continue
        lemma = verb_lemma(sentence, verb)
        cases = lexicon.relying_verbs.get(lemma)
        named = _object_with(sentence, verb, cases) if cases is not None else None
        host = subject_of(sentence, verb) if named is not None else None
        if named is not None and host is not None and host.index != named.index:
            yield _Reliance((verb.start, verb.end), lemma, named, host)


def _object_with(sentence: Sentence, verb: Word, cases: frozenset[str]) -> Word | None:
    """The phrase with one of the prepositions; the object where none is asked for."""
    if not cases:
        return next((w for w in sentence.children(verb, "obj") if w.upos in NAMING), None)
    phrases = sentence.children(verb, "obl", "obl:arg", "nmod", "advmod")
    return next((w for w in phrases if cases & {c.text.lower() for c in sentence.children(w, "case")}), None)


def _may_rest(draft: Draft, reliance: _Reliance) -> bool:
    """Whether a report can rest on whom a reliance names: its reporter relies, and the phrase is no part of it."""
    if draft.rule not in REPORTING or draft.speaker is None or draft.cue is None:
        return False
    if draft.content[0] <= reliance.cue[0] < draft.content[1]:
        return False  # "X sagte, Y habe unter Berufung auf Z …" is no citation by X
    if reliance.host is None:
        return draft.stance == "assert" or draft.plain
    start, end = draft.speaker.words
    return start <= reliance.host.start < end


def _without_phrase(sentence: Sentence, draft: Draft, reliance: _Reliance) -> Draft:
    """Of "Laut X | unter Berufung auf Y | war er krank" what follows the phrase."""
    if reliance.host is not None or draft.content[0] != reliance.cue[0] or draft.rule != "phrase":
        return draft
    words = noun_phrase(sentence, reliance.relied_on)
    after = [w for w in sentence.words if words and w.start >= words[-1].end and w.upos != "PUNCT"]
    return replace(draft, content=(after[0].start, draft.content[1])) if after else draft


def _relied_on(sentence: Sentence, reliance: _Reliance, reported: Draft, index: MentionIndex) -> Draft | None:
    speaker = speaker_at(sentence, reliance.relied_on, index) or _counted(sentence, reliance.relied_on)
    if speaker is None or speaker == reported.speaker or not _can_tell(sentence, reliance.relied_on, speaker):
        return None
    if reliance.host is None and speaker.words[0] < reliance.cue[1]:
        return None
    return replace(
        reported, cue=reliance.cue, cue_lemma=reliance.lemma, speaker=speaker, relied_on_by=reported.cue, reporter=None
    )


def _can_tell(sentence: Sentence, head: Word, speaker: Speaker) -> bool:
    """Whether one can have a report from it: "citing the release of prisoners" gives a reason and no speaker."""
    if _is_noun_of_saying(sentence, head):
        return False  # "cited criticism of the editor" relies on no editor
    if speaker.mention is not None or speaker.speaker_class != "anonymous" or not head.has("Number", "Sing"):
        return True
    if not any(sentence.children(head, "nmod", "nmod:poss")):
        return True
    telling = speech_lexicon(sentence.language).anonymous
    known = head.lemma.lower().endswith(telling) or head.text.lower().endswith(telling)
    return known or ends_in(head, "person_nouns") or is_media_noun(sentence, head)


def _is_noun_of_saying(sentence: Sentence, head: Word) -> bool:
    """Whether a noun is for what somebody says and no paper: "criticism", "fears", but "a report"."""
    lexicon = speech_lexicon(sentence.language)
    named = head.upos == "NOUN" and (head.lemma in lexicon.nouns or head.lemma.lower() in lexicon.nouns)
    return named and not is_utterance(head, lexicon) and not head.lemma.lower().endswith(lexicon.shown_by)


def _counted(sentence: Sentence, head: Word) -> Speaker | None:
    """Who is told by number or article where a tree takes the noun for a verb ("op basis van twee ingewijden")."""
    if head.upos in NAMING or not any(sentence.children(head, *COUNTING)):
        return None
    first = min(w.start for w in sentence.children(head, *COUNTING))
    return Speaker((first, head.end), None, "anonymous") if first < head.start else None


def _named_after(sentence: Sentence, last: Word) -> Word | None:
    """The head of the noun phrase behind the phrase."""
    after = sentence.words[last.index + 1 :]
    noun = next((w for w in after if w.upos in NAMING or _is_counted(sentence, w)), None)
    while noun is not None and noun.head > last.index and noun.deprel in ("flat", "compound", "nmod:poss", "appos"):
        noun = sentence.head(noun)
    return noun


def _is_counted(sentence: Sentence, word: Word) -> bool:
    """Whether a number or an article stands before what a tree takes for a verb or an adjective."""
    before = sentence.words[word.index - 1]
    return word.upos in ("VERB", "ADJ") and before.head == word.index and before.deprel in ("nummod", "det")
