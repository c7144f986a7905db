"""Direct speech: quotations tied to whoever says them, and quoted words inside speech that is only reported."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import Span, below, share_of, trimmed
from wederhoor.extract.quotes import Quote
from wederhoor.extract.speech import SpeechLexicon, is_utterance, speech_lexicon
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.saying import speaker_of_verb
from wederhoor.extract.statements.speakers import Speaker, inverted_subject, speaker_at
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.record import Stance
from wederhoor.text.quotations import QUOTATION_MARKS

ENDS = (".", "!", "?", "…", ",")
MIN_LED = 2  # words before a quotation that make it the end of a clause
MIN_QUOTED_WORDS = 3  # shorter quotations without a word of saying are scare quotes, names and titles
MAX_TITLE_WORDS = 5
MAX_TO_BRACKET = 30  # characters from a bracket to the quotation in it
MIN_FRAGMENT_WORDS = (
    4  # shorter ones inside indirect speech are names, terms and scare quotes more often than words that matter
)
SAME_SHARE = 0.8  # of a draft's words, from which on a quotation is all that it says


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


def as_quoted(draft: Draft, quotes: Sequence[Quote]) -> Draft:
    """A draft whose content is a quotation takes all of it, over as many sentences as it runs, and is direct."""
    start, end = draft.content
    for quote in quotes:
        shared = min(end, quote.end) - max(start, quote.start)
        if shared > SAME_SHARE * (end - start) and quote.depth == 0 and not _holds_cue(draft, quote):
            return replace(
                draft, content=(quote.inner_start, quote.inner_end), mode="direct", stance=_quoted_stance(draft.stance)
            )
    return draft


def to_end_of_quotation(draft: Draft, quotes: Sequence[Quote], until: int) -> Draft:
    """A content that ends within a quotation that it opened goes on to its end, where that is not behind `until`."""
    start, end = draft.content
    for quote in quotes:
        cut = start < quote.start and quote.inner_start < end < quote.end <= until
        if cut and quote.depth == 0 and not _holds_cue(draft, quote):
            return replace(draft, content=(start, quote.end))
    return draft


def _quoted_stance(stance: Stance) -> Stance:
    """A denial or doubt in somebody's own words is what they assert: "Falk denied it: “We ship nothing.”"."""
    return "assert" if stance in ("deny", "doubt", "support", "oppose") else stance


def _holds_cue(draft: Draft, quote: Quote) -> bool:
    return draft.cue is not None and quote.start <= draft.cue[0] < quote.end


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
        if any(share_of(content, d.content) > 0.5 and not _holds_cue(d, quote) for d in others):
            continue
        draft = _with_cue(reading, position, quote, index)
        if draft is not None:
            yield draft
        elif _n_words(reading, quote) >= MIN_QUOTED_WORDS and _alone(reading, sentence, quote):
            speaker = _introduced(reading, position, quote, index)
            yield Draft(position, content, None, "", speaker, "direct", "assert", "quotation", carried=speaker is None)


def fragment_drafts(reading: Reading, quotes: Sequence[Quote], drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The words that an indirect statement gives in quotation marks: they are the speaker's own.

    Names, titles and single words stay what they are in the statement.
    """
    for quote in quotes:
        around = [d for d in drafts if d.mode == "indirect" and _is_inside(quote, d)]
        outer = min(around, key=lambda d: d.content[1] - d.content[0], default=None)
        if outer is None or quote.depth or outer.speaker is None or _n_words(reading, quote) < MIN_FRAGMENT_WORDS:
            continue
        sentence = next((s for s in reading.sentences if s.start <= quote.inner_start < s.end), None)
        if sentence is not None and not _is_title(sentence, quote):
            yield replace(outer, content=(quote.inner_start, quote.inner_end), mode="direct", rule="quotation")


def _is_inside(quote: Quote, draft: Draft) -> bool:
    inner = (quote.inner_start, quote.inner_end)
    return (
        draft.content[0] <= inner[0]
        and inner[1] <= draft.content[1]
        and share_of(draft.content, inner) < SAME_SHARE
        and not _holds_cue(draft, quote)
    )


def _n_words(reading: Reading, quote: Quote) -> int:
    return len(reading.report.text[quote.inner_start : quote.inner_end].split())


def _with_cue(reading: Reading, position: int, quote: Quote, index: MentionIndex) -> Draft | None:
    """A quotation with a word of saying in the sentence where it begins, or in the one where it ends."""
    sentence = reading.sentences[position]
    ending = next((s for s in reading.sentences[position:] if s.end >= quote.end - 1), sentence)
    cue = _cue_outside(sentence, quote, index)
    if cue is None and ending is not sentence:
        cue = _cue_outside(ending, quote, index)
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
    content, stance = (quote.inner_start, quote.inner_end), _quoted_stance(cue.stance)
    return Draft(
        position, content, cue.span, cue.lemma, cue.speaker, "direct", stance, "quotation",
        carried=cue.speaker is None,
    )  # fmt: skip


def _is_set_off(reading: Reading, sentence: Sentence, quote: Quote, cue: _Cue) -> bool:
    """Whether a quotation is what the word of saying says, and no name, title or part of a noun phrase."""
    before = [w for w in sentence.words if w.end <= quote.start and w.text not in QUOTATION_MARKS]
    is_short = _n_words(reading, quote) < MIN_QUOTED_WORDS
    if not before:
        return _is_closed(reading, quote)
    last = before[-1]
    if last.text == ":" or (last.upos == "PUNCT" and not is_short):
        return True
    if is_short:
        return last.index == cue.verb.index
    if _is_called(sentence, cue):
        return False
    return last.upos not in ("DET", "ADV", "NUM") and not _is_title(sentence, quote)


def _is_called(sentence: Sentence, cue: _Cue) -> bool:
    """Whether the verb only tells a name: "Das Schiff hieß früher „Stern des Nordens“"."""
    lexicon = speech_lexicon(sentence.language)
    if cue.lemma not in lexicon.impersonal:
        return False
    subjects = (w for w in sentence.children(cue.verb, "nsubj") if w.text.lower() not in lexicon.it_pronouns)
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


def _is_title(sentence: Sentence, quote: Quote) -> bool:
    """Whether a quotation names what the noun before it speaks of: the film “…”, the newspaper “…”."""
    inside = [w for w in sentence.words if quote.inner_start <= w.start < quote.inner_end]
    before = [w for w in sentence.words if w.end <= quote.start and w.text not in QUOTATION_MARKS]
    if not inside or not before:
        return False
    indices = {w.index for w in inside}
    top = next((w for w in inside if w.head not in indices), inside[0])
    names = sum(span.last - span.first for span in sentence.names if indices.issuperset(range(span.first, span.last)))
    return before[-1].upos in ("NOUN", "PROPN") and (top.head == before[-1].index or names * 2 > len(inside))


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


def _cue_outside(sentence: Sentence, quote: Quote, index: MentionIndex) -> _Cue | None:
    """The word of saying nearest to a quotation in the same sentence, with its speaker."""
    lexicon = speech_lexicon(sentence.language)
    verbs = [w for w in sentence.words if not quote.start <= w.start < quote.end and _says(sentence, w, lexicon)]
    verb = min(verbs, key=lambda w: max(quote.start - w.end, w.start - quote.end), default=None)
    if verb is None:
        return None
    lemma = verb_lemma(sentence, verb)
    speaker = speaker_of_verb(sentence, verb, lemma, index)
    if speaker is not None and quote.start <= speaker.words[0] < quote.end:
        head = inverted_subject(sentence, verb)
        speaker = speaker_at(sentence, head, index) if head is not None else None
    return _Cue(verb, lemma, lexicon.verbs[lemma], speaker)


def _says(sentence: Sentence, word: Word, lexicon: SpeechLexicon) -> bool:
    lemma = verb_lemma(sentence, word) if word.upos in ("VERB", "AUX") else ""
    return lemma in lexicon.verbs and lemma not in lexicon.perceiving


def _alone(reading: Reading, sentence: Sentence, quote: Quote) -> bool:
    """Whether a quotation is a sentence of its own (or more), not a phrase set in somebody else's."""
    text = reading.report.text
    outside_before = text[sentence.start : quote.start].strip(" -–—:") if quote.start > sentence.start else ""
    inside = text[quote.inner_start : quote.inner_end].rstrip()
    led = text[: quote.start].rstrip().endswith(":")
    if led and not inside.endswith(ENDS) and _n_words(reading, quote) <= MAX_TITLE_WORDS:
        return False  # "Ihr erstes Buch: „Im Winter am Fluss“"
    return (led or not outside_before) and (inside.endswith(ENDS) or quote.end >= sentence.end - 2)


def _introduced(reading: Reading, position: int, quote: Quote, index: MentionIndex) -> Speaker | None:
    """The speaker that the words before a colon name; None to go on with whoever spoke last."""
    text = reading.report.text
    if not text[: quote.start].rstrip().endswith(":"):
        return None
    sentence = reading.sentences[position]
    if sentence.start >= quote.start - 1 and position:
        sentence = reading.sentences[position - 1]
    subject = next((w for w in sentence.words if w.deprel.startswith("nsubj") and w.start < quote.start), None)
    return speaker_at(sentence, subject, index) if subject is not None else None
