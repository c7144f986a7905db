"""Direct speech: quotations tied to whoever says them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wederhoor.extract.clauses import clause_words, is_passive_verb
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.mentions.mention_words import is_person_noun
from wederhoor.extract.phrases import Span, below, share_of, trimmed
from wederhoor.extract.quotes import Quote
from wederhoor.extract.speech import SpeechLexicon, is_utterance, speech_lexicon
from wederhoor.extract.statements.behind_verb import inverted_subject, noun_behind
from wederhoor.extract.statements.colon_speakers import introduced
from wederhoor.extract.statements.cues import clause_lemma
from wederhoor.extract.statements.drafts import MAX_NEAR, Draft
from wederhoor.extract.statements.quoted import holds_cue, is_title, n_words_quoted, quoted_stance
from wederhoor.extract.statements.speakers import Speaker, speaker_at
from wederhoor.extract.statements.verb_speakers import speaker_of_verb
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.record import Stance
from wederhoor.text.quotations import QUOTATION_MARKS

ENDS = (".", "!", "?", "…", ",")
SUBJECTS = ("nsubj", "nsubj:pass")
MIN_CLOSING = 3  # words behind a quotation that tell who says it: a comma, a verb, a name
MIN_LED = 2  # words before a quotation that make it the end of a clause
MIN_QUOTED_WORDS = 3  # shorter quotations without a word of saying are scare quotes, names and titles
MAX_TITLE_WORDS = 5
MAX_TO_BRACKET = 30  # characters from a bracket to the quotation in it


@dataclass(frozen=True, slots=True)
class _Cue:
    """A word of saying outside a quotation, and who says it."""

    verb: Word
    lemma: str
    stance: Stance
    speaker: Speaker | None

    @property
    def span(self) -> Span:
        return (self.verb.start, self.verb.end)


def quotation_drafts(
    reading: Reading,
    position: int,
    quotes: Sequence[Quote],
    own: Sequence[Draft],
    before: Sequence[Draft],
    index: MentionIndex,
) -> Iterator[Draft]:
    """Quotations that begin in this sentence and that no other pass has tied to a speaker."""
    sentence = reading.sentences[position]
    others = [d for d in own if d.rule not in ("hearsay", "alleged")]
    for quote in quotes:
        if quote.depth or not sentence.start - 1 <= quote.start < sentence.end or _is_bracketed(reading, quote):
            continue
        content = (quote.inner_start, quote.inner_end)
        if any(share_of(content, d.content) > 0.5 and not holds_cue(d, quote) for d in others):
            continue
        if _is_subject(sentence, quote):
            continue
        draft = _with_cue(reading, position, quote, quotes, index)
        if draft is not None:
            yield draft
        elif n_words_quoted(reading, quote) >= MIN_QUOTED_WORDS and _alone(reading, sentence, quote):
            speaker = introduced(reading, position, quote, [*before[-MAX_NEAR:], *own], index)
            yield Draft(position, content, None, "", speaker, "direct", "assert", "quotation", carried=speaker is None)


def _with_cue(
    reading: Reading, position: int, quote: Quote, quotes: Sequence[Quote], index: MentionIndex
) -> Draft | None:
    """A quotation with a word of saying in the sentence where it begins, or in the one where it ends."""
    sentence = reading.sentences[position]
    ending = next((s for s in reading.sentences[position:] if s.end >= quote.end - 1), sentence)
    cue = _cue_outside(sentence, quote, quotes, index)
    if cue is None and ending is not sentence:
        cue = _cue_outside(ending, quote, quotes, index)
    if cue is None:
        return None
    led = _led_in(sentence, quote, cue)
    if led is not None:
        whole = (led, quote.end)
        return Draft(
            position, whole, cue.span, cue.lemma, cue.speaker, "indirect", cue.stance, "quotation",
            carried=cue.speaker is None,
        )  # fmt: skip
    if ending is sentence and not _is_set_off(reading, sentence, quote, cue):
        return None
    if cue.stance == "deny" and _tells_how(sentence, quote):
        return None
    content, stance = (quote.inner_start, quote.inner_end), quoted_stance(cue.stance)
    return Draft(
        position, content, cue.span, cue.lemma, cue.speaker, "direct", stance, "quotation",
        carried=cue.speaker is None and not _calls_it_so(sentence, cue),
    )  # fmt: skip


def _calls_it_so(sentence: Sentence, cue: _Cue) -> bool:
    """Whether something is called so by nobody in particular: "it was labelled “mostly true”"."""
    lexicon = speech_lexicon(sentence.language)
    return cue.lemma in lexicon.naming | lexicon.naming_as and is_passive_verb(sentence, cue.verb)


def _is_subject(sentence: Sentence, quote: Quote) -> bool:
    """Whether a quotation is a name that does something: "schrieb „Die Zeit“ gestern"."""
    inside = [w for w in sentence.words if quote.inner_start <= w.start < quote.inner_end]
    indices = {w.index for w in inside}
    top = next((w for w in inside if w.head not in indices), None)
    clause = any(w.has("VerbForm", "Fin") for w in inside) or quote.end > sentence.end
    return (
        top is not None
        and top.deprel in ("nsubj", "nsubj:pass", "appos")
        and top.upos in ("NOUN", "PROPN")
        and not clause
    )


def _tells_how(sentence: Sentence, quote: Quote) -> bool:
    """Whether a quotation only says how somebody denies: "dementiert „entschieden“"."""
    inside = [w for w in sentence.words if quote.inner_start <= w.start < quote.inner_end]
    return bool(inside) and all(w.upos in ("ADV", "ADJ") or w.has("VerbForm", "Part") for w in inside)


def _is_set_off(reading: Reading, sentence: Sentence, quote: Quote, cue: _Cue) -> bool:
    """Whether a quotation is what the word of saying says, and no name, title or part of a noun phrase."""
    before = [w for w in sentence.words if w.end <= quote.start and w.text not in QUOTATION_MARKS]
    is_short = n_words_quoted(reading, quote) < MIN_QUOTED_WORDS
    if _is_called(sentence, cue):
        return False
    if not before:
        return _is_closed(reading, quote)
    last = before[-1]
    if last.text == ":" or (last.upos == "PUNCT" and not is_short):
        return True
    if is_short:
        return last.index == cue.verb.index
    if last.upos == "ADP" and not _goes_with(sentence, cue, last):
        return False  # "when there is danger for “life and limb”"
    return last.upos not in ("DET", "ADV", "NUM") and not is_title(sentence, quote)


def _goes_with(sentence: Sentence, cue: _Cue, preposition: Word) -> bool:
    """Whether a preposition goes with the word of saying ("sprach von „…“", "nannte es als „…“")."""
    words, lexicon = clause_words(sentence.language), speech_lexicon(sentence.language)
    return f"{cue.lemma} {words.preposition(preposition)}" in lexicon.about or preposition.text.lower() in words.like


def _is_called(sentence: Sentence, cue: _Cue) -> bool:
    """Whether the verb only tells a name: "Das Schiff hieß früher „Stern des Nordens“"."""
    lexicon = speech_lexicon(sentence.language)
    if cue.lemma not in lexicon.impersonal:
        return False
    behind = noun_behind(sentence, cue.verb)  # "so heißt ein altes Schiff"
    named = (*sentence.children(cue.verb, "nsubj"), *((behind,) if behind is not None else ()))
    subjects = (w for w in named if w.text.lower() not in lexicon.it_pronouns)
    return any(not is_utterance(w, lexicon) for w in subjects)


def _is_closed(reading: Reading, quote: Quote) -> bool:
    """Whether punctuation parts a quotation from the words behind it ("…“, sagte", "…!“ rief", "….“")."""
    text = reading.report.text
    inside = text[quote.inner_start : quote.inner_end].rstrip()
    return inside.endswith(ENDS) or text[quote.end : quote.end + 3].lstrip().startswith((",", "-", "–", "—"))


def _is_bracketed(reading: Reading, quote: Quote) -> bool:
    """Whether a quotation stands in brackets with other words: "(kurz: „IG Bau“)", "[auf Deutsch: „…“]"."""
    before = reading.report.text[max(0, quote.start - MAX_TO_BRACKET) : quote.start]
    opened = max(before.rfind(mark) for mark in "([")
    return opened >= 0 and not any(mark in before[opened:] for mark in ")]") and bool(before[opened + 1 :].strip())


def _led_in(sentence: Sentence, quote: Quote, cue: _Cue) -> int | None:
    """Where a clause begins that only ends in quotation marks: Der Plan sei „vom Tisch“, sagte sie.

    None for whole quotations. Everything before a quotation belongs to it when the word of saying comes behind.
    """
    before = trimmed([w for w in sentence.words if w.end <= quote.start])
    after = [w for w in sentence.words if w.start >= quote.end - 1 and w.text not in QUOTATION_MARKS]
    if cue.verb.start < quote.end or len(before) < MIN_LED or before[-1].text == ":" or before[-1].upos == "PUNCT":
        return None
    if not after or after[0].text != "," or not after[1:] or after[1].index not in below(sentence, cue.verb):
        return None
    if cue.speaker is not None and cue.speaker.words[0] < quote.start:
        return None
    return before[0].start


def _cue_outside(sentence: Sentence, quote: Quote, quotes: Sequence[Quote], index: MentionIndex) -> _Cue | None:
    """The word of saying nearest to a quotation in the same sentence and in no other one, with its speaker."""
    lexicon = speech_lexicon(sentence.language)
    around = [q for q in quotes if q.start < sentence.end and sentence.start < q.end]
    outside = (w for w in sentence.words if not any(q.start <= w.start < q.end for q in (quote, *around)))
    # of "vindt de bond, die vreest voor banen" the first: what a relative clause tells is beside what is quoted
    verbs = [w for w in outside if w.deprel != "acl:relcl" and _says(sentence, w, lexicon)]
    verb = min(verbs, key=lambda w: max(quote.start - w.end, w.start - quote.end), default=None)
    if verb is None:
        return _closing_cue(sentence, quote, index)
    lemma = clause_lemma(sentence, verb)
    speaker = speaker_of_verb(sentence, verb, lemma, index)
    if speaker is not None and quote.start <= speaker.words[0] < quote.end:
        head = inverted_subject(sentence, verb)
        speaker = speaker_at(sentence, head, index) if head is not None else None
    return _Cue(verb, lemma, lexicon.verbs[lemma], speaker)


def _closing_cue(sentence: Sentence, quote: Quote, index: MentionIndex) -> _Cue | None:
    """Any verb right behind a quotation and a comma, with who does it behind it: “„…“, lacht Falk”."""
    behind = [w for w in sentence.words if w.start >= quote.end and w.text not in QUOTATION_MARKS]
    if len(behind) < MIN_CLOSING or behind[0].text != ",":
        return None
    is_reflexive = behind[1].text.lower() in clause_words(sentence.language).reflexive  # "« … », s'étrangle Falk"
    verb = behind[2] if is_reflexive else behind[1]
    subject = noun_behind(sentence, verb) if verb.upos == "VERB" and verb.has("VerbForm", "Fin") else None
    if subject is None or subject.head != verb.index or subject.deprel not in SUBJECTS:
        return None
    speaker = speaker_at(sentence, subject, index)
    is_somebody = speaker is not None and (speaker.mention is not None or is_person_noun(subject))
    return _Cue(verb, verb_lemma(sentence, verb), "assert", speaker) if is_somebody else None


def _says(sentence: Sentence, word: Word, lexicon: SpeechLexicon) -> bool:
    lemma = clause_lemma(sentence, word) if word.upos in ("VERB", "AUX") else ""
    return lemma in lexicon.verbs and lemma not in lexicon.perceiving


def _alone(reading: Reading, sentence: Sentence, quote: Quote) -> bool:
    """Whether a quotation is a sentence of its own (or more), not a phrase set in somebody else's."""
    text = reading.report.text
    outside_before = text[sentence.start : quote.start].strip(" -–—:") if quote.start > sentence.start else ""
    inside = text[quote.inner_start : quote.inner_end].rstrip()
    led = text[: quote.start].rstrip().endswith(":")
    if led and not inside.endswith(ENDS) and n_words_quoted(reading, quote) <= MAX_TITLE_WORDS:
        return False  # "Ihr erstes Buch: „Im Winter am Fluss“"
    return (led or not outside_before) and (inside.endswith(ENDS) or quote.end >= sentence.end - 2)
