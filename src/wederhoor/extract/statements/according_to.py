"""“laut X”, “X zufolge”, “nach Angaben von X”, “volgens X”, “according to X”, “aus Sicht von X”: whose word it is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from wederhoor.extract.clauses import clause_words, finite_verb, is_said_infinitive
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import below, noun_phrase, predicate_of, span_of, trimmed
from wederhoor.extract.speech import SpeechLexicon, is_utterance
from wederhoor.extract.statements.accounts import is_account, is_sought, is_view
from wederhoor.extract.statements.around_phrases import around_phrase
from wederhoor.extract.statements.behind_verb import noun_behind
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.figures_apart import figure_of
from wederhoor.extract.statements.noun_frames import is_somebodys
from wederhoor.extract.statements.so_said import so_draft
from wederhoor.extract.statements.speakers import Speaker, speaker_at
from wederhoor.extract.statements.viewpoints import view_words
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word

NAMING = ("NOUN", "PROPN", "PRON", "NUM", "ADJ", "X")


def phrase_drafts(sentence: Sentence, lexicon: SpeechLexicon, index: MentionIndex) -> Iterator[Draft]:
    """All that a sentence attributes by a phrase instead of a verb."""
    for word in sentence.words:
        text = _with_elided(sentence, word, lexicon)
        so = so_draft(sentence, word, index) if text in lexicon.so else None
        if so is not None:
            yield so
            continue
        if text in lexicon.carrying and word.deprel == "advmod":
            yield from _carried_phrase(sentence, word)
        if word.lemma.lower() in lexicon.trusting:
            yield from _trusted(sentence, word, index)
        holder = _holder_of(sentence, word, text, lexicon)
        if holder is not None:
            yield from _told_by_phrase(sentence, word, holder, text, lexicon, index)


def _holder_of(sentence: Sentence, word: Word, text: str, lexicon: SpeechLexicon) -> Word | None:
    """The noun behind a preposition that tells whose word or whose view something is; None for most words."""
    views = view_words(sentence.language).views if word.deprel == "case" else frozenset()
    may_view = any(view.startswith(f"{text} ") for view in views)
    if not (text in lexicon.before or text in lexicon.after or text in lexicon.with_noun or may_view):
        return None
    holder = _phrase_head(sentence, word, lexicon)
    if holder is None or not (is_account(sentence, text, holder, lexicon) or is_view(sentence, text, holder, views)):
        return None
    if text in lexicon.with_noun - lexicon.before - lexicon.after and is_sought(sentence, holder, lexicon):
        return None
    if holder.text.lower() in clause_words(sentence.language).relative and holder.upos == "PRON":
        return None  # "die Leitlinie, der zufolge …"
    by_us = any(w.has("Person", "1") for w in sentence.children(holder, "det", "det:poss", "nmod:poss"))
    # "unseren Informationen zufolge" is said by whoever speaks already
    return None if by_us or _is_of_noun_of_saying(sentence, holder, lexicon) else holder


def _told_by_phrase(
    sentence: Sentence, word: Word, holder: Word, text: str, lexicon: SpeechLexicon, index: MentionIndex
) -> Iterator[Draft]:
    speaker = _by_own_account(sentence, holder, index) or _account_of(sentence, holder, lexicon, index)
    if speaker is None or (text not in lexicon.after and holder.upos == "NUM"):
        return
    if holder.index < word.index:
        speaker = speaker.ending_before(sentence.words[word.index - 1].end)
    elif word.index > 0:
        speaker = _without_circumstances(sentence, speaker, holder)
    predicate = _with_its_words(sentence, predicate_of(sentence, holder), lexicon)
    content = figure_of(sentence, holder, lexicon)
    if content is None and predicate.index != holder.index:
        content = around_phrase(sentence, predicate, holder)
    if content:
        cue = (word.start, word.end)
        yield Draft(sentence.index, content, cue, text, speaker, "indirect", "assert", "phrase")


def _with_its_words(sentence: Sentence, predicate: Word, lexicon: SpeechLexicon) -> Word:
    """The predicate that a phrase tells of; of "„Nein“, sagte Falk laut Reuters" what Falk said, with who said so."""
    while predicate.deprel in ("ccomp", "xcomp") and finite_verb(sentence, predicate) is None:
        predicate = sentence.words[predicate.head]  # "would see prices | rise, according to Falk"
    above = sentence.head(predicate)
    closes = predicate.deprel == "parataxis" and above is not None and above.index < predicate.index
    return above if closes and above is not None and verb_lemma(sentence, predicate) in lexicon.verbs else predicate


def _with_elided(sentence: Sentence, word: Word, lexicon: SpeechLexicon) -> str:
    """A word in lower case; with what it is one with ("d'après", "de acuerdo con")."""
    joined = " ".join(w.text for w in (word, *sentence.children(word, "fixed"))).lower()
    joined = joined.replace("' ", "'").replace("’ ", "’")
    if joined in lexicon.before | lexicon.with_noun:  # of "according | to" the first word is listed
        return joined
    elided = word.text.endswith(("'", "’")) and word.index + 1 < len(sentence.words)
    return f"{word.text}{sentence.words[word.index + 1].text if elided else ''}".lower()


def _is_of_noun_of_saying(sentence: Sentence, holder: Word, lexicon: SpeechLexicon) -> bool:
    """Whether "selon laquelle" opens what a noun of somebody holds ("l'accusation de Lima selon laquelle …")."""
    if holder.text.lower() not in clause_words(sentence.language).relative:
        return False
    noun = sentence.head(predicate_of(sentence, holder))
    return noun is not None and (noun.lemma.lower() in lexicon.nouns or is_somebodys(sentence, noun))


def _carried_phrase(sentence: Sentence, word: Word) -> Iterator[Draft]:
    """“Demnach hat Peru …”: what was cited before says this too."""
    content = around_phrase(sentence, predicate_of(sentence, word), word)
    if content:
        cue = (word.start, word.end)
        yield Draft(sentence.index, content, cue, word.text.lower(), None, "indirect", "assert", "phrase", carried=True)


def _trusted(sentence: Sentence, verb: Word, index: MentionIndex) -> Iterator[Draft]:
    """“À en croire le maire, …”, “À l'entendre, …”: who is named, else whoever spoke before, says what is beside."""
    opener = next(sentence.children(verb, "mark"), None)
    above = sentence.head(verb)
    is_aside = opener is not None and (opener.index == 0 or sentence.words[opener.index - 1].text == ",")
    if opener is None or above is None or not is_aside or not is_said_infinitive(sentence, verb, may_aim=True):
        return
    head = noun_behind(sentence, verb)
    speaker = speaker_at(sentence, head, index) if head is not None and head.head == verb.index else None
    content = around_phrase(sentence, above, verb)
    if content:
        cue = (verb.start, verb.end)
        carried = speaker is None
        lemma = opener.text.lower()  # who is to be believed need not believe it
        yield Draft(sentence.index, content, cue, lemma, speaker, "indirect", "assert", "phrase", carried)


def _by_own_account(sentence: Sentence, holder: Word, index: MentionIndex) -> Speaker | None:
    """For “nach eigenen Angaben”, “naar eigen zeggen” whoever the clause speaks of."""
    if not any(w.lemma.lower() in clause_words(sentence.language).own for w in sentence.children(holder, "amod")):
        return None
    words = span_of(noun_phrase(sentence, holder))
    subject = next(sentence.children(predicate_of(sentence, holder), "nsubj", "nsubj:pass"), None)
    speaker = speaker_at(sentence, subject, index) if subject is not None else None
    return Speaker(words, speaker.mention, speaker.speaker_class) if words and speaker is not None else None


def _without_circumstances(sentence: Sentence, speaker: Speaker, holder: Word) -> Speaker:
    """A speaker named amid a clause, without the phrase of place or time that a tree may hang on them.

    “… sind nach Aussagen der Firma | im Land | im Einsatz.” At the beginning of a clause, where German and Dutch have
    only one phrase before the verb, it would belong to them.
    """
    start, end = speaker.words
    inside = below(sentence, holder)
    parts = (w for w in sentence.words if w.index in inside and start < w.start < end)
    phrases = (w for w in parts if w.deprel in ("nmod", "obl"))
    circumstance = next((w for w in phrases if _tells_where(sentence, w)), None)
    if circumstance is None or end >= trimmed(list(sentence.words))[-1].end:
        return speaker
    first = sentence.words[min(below(sentence, circumstance))]
    return speaker.ending_before(sentence.words[first.index - 1].end)


def _tells_where(sentence: Sentence, phrase: Word) -> bool:
    small = clause_words(sentence.language)
    cases = {small.preposition(w) for w in sentence.children(phrase, "case")}
    return bool(cases & small.circumstances)


def _phrase_head(sentence: Sentence, word: Word, lexicon: SpeechLexicon) -> Word | None:
    """The noun that "laut", "zufolge", "volgens" or "according to" hangs on."""
    if word.text.endswith(("'", "’")):  # "d'après": a tree may hang its first half anywhere
        word = sentence.words[word.index + 1]
        if word.deprel == "fixed":
            return noun_behind(sentence, word)
    head = sentence.head(word)
    postposed = word.text.lower() in (lexicon.after | lexicon.with_noun) - lexicon.before
    if word.text.lower() in lexicon.after or (postposed and head is not None and head.index < word.index):
        return _noun_before(sentence, word)
    names = head is not None and (head.upos in NAMING or head.text.lower() in lexicon.shown_people)
    if word.deprel in ("case", "advmod", "mark") and names:
        return head
    if word.text.lower() in lexicon.before and word.upos == "VERB":  # "according to X", where X hangs on "according"
        below_it = sentence.children(word, "obl", "nmod", "pobj", "fixed")
        return next((w for w in below_it if w.upos not in ("ADP", "PART")), None)
    return None


def _noun_before(sentence: Sentence, word: Word) -> Word | None:
    """The head of the noun phrase that ends right before a postposition ("den Angaben der Polizei zufolge")."""
    at = sentence.words[word.index - 1] if word.index else word
    if at.text == ")":  # "der Behörde (BfV) zufolge"
        at = next((w for w in reversed(sentence.words[: at.index]) if w.text != "(" and w.head < word.index), at)
    if at.upos not in NAMING:
        return None
    while 0 <= at.head < word.index and sentence.words[at.head].upos in NAMING:
        at = sentence.words[at.head]
    return at


def _account_of(sentence: Sentence, holder: Word, lexicon: SpeechLexicon, index: MentionIndex) -> Speaker | None:
    """Of "Angaben der Polizei" the police, in these words; of "Berichten zufolge" the reports."""
    phrases = (w for w in sentence.children(holder, "nmod", "nmod:poss", "appos", "flat") if w.upos in NAMING)
    possessives = (w for w in sentence.children(holder, "det", "det:poss") if index.covering(w) is not None)
    owner = next(chain(phrases, possessives), None)
    if owner is None or not is_utterance(holder, lexicon):
        return speaker_at(sentence, holder, index)
    speaker, words = speaker_at(sentence, owner, index), span_of(noun_phrase(sentence, holder))
    if speaker is None or words is None:
        return speaker
    return Speaker(words, speaker.mention, speaker.speaker_class)
