"""Who says what a verb of saying tells, where the verb names them or the place where it is told."""

from __future__ import annotations

from collections.abc import Iterable

from wederhoor.extract.clauses import clause_words, finite_verb, is_passive_verb, is_said_infinitive
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import has_case
from wederhoor.extract.speech import SpeechLexicon, is_utterance, speech_lexicon
from wederhoor.extract.statements.behind_verb import inverted_subject
from wederhoor.extract.statements.speakers import Speaker, speaker_at
from wederhoor.extract.statements.speaking_places import speaking_place_or_origin
from wederhoor.extract.statements.subjects import subject_of
from wederhoor.read.reading import Sentence, Word


def speaker_of_verb(sentence: Sentence, verb: Word, lemma: str, index: MentionIndex) -> Speaker | None:
    """The one who says, sees or writes; for "heißt es in einem Bericht" the report. None where nobody is named."""
    lexicon = speech_lexicon(sentence.language)
    if lemma in lexicon.placed or (lemma in lexicon.impersonal and said_by_it(sentence, verb, lexicon)):
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
    head = head or _subject_of_infinitive(sentence, verb) or inverted_subject(sentence, verb)
    if head is None and is_passive_verb(sentence, verb):
        texts = (w for w in sentence.children(verb, "obl") if is_utterance(w, lexicon))
        return _told_in(sentence, index, texts)
    alone = head is not None and not any(sentence.children(head))
    if head is not None and alone and head.text.lower() in lexicon.anyone:  # "bei Falk und Söhnen weist man das zurück"
        return speaking_place_or_origin(sentence, verb, index) or speaker_at(sentence, head, index)
    return speaker_at(sentence, head, index) if head is not None else None


def _told_in(sentence: Sentence, index: MentionIndex, phrases: Iterable[Word]) -> Speaker | None:
    """The report of "heißt es in einem Bericht", the house of "hieß es vom Amt"."""
    words = clause_words(sentence.language)
    cases = words.place | words.by
    place = next((w for w in phrases if has_case(sentence, w, cases)), None)
    return speaker_at(sentence, place, index) if place is not None else None


def _subject_of_infinitive(sentence: Sentence, verb: Word) -> Word | None:
    """The noun before a verb of saying that the tree gives to the infinitive below it ("X claims to have won")."""
    for below_it in sentence.children(verb, "ccomp", "xcomp"):
        if finite_verb(sentence, below_it) is None or is_said_infinitive(sentence, below_it):
            subjects = sentence.children(below_it, "nsubj", "nsubj:pass")
            return next((w for w in subjects if w.index < verb.index), None)
    return None


def said_by_it(sentence: Sentence, verb: Word, lexicon: SpeechLexicon) -> bool:
    """Whether "es", "het" or "it" says something: "hieß es", "Het ontkende dat …" go on with whoever spoke last."""
    anyone = lexicon.it_pronouns | clause_words(sentence.language).expletives
    return any(w.text.lower() in anyone for w in sentence.children(verb, "nsubj", "expl"))
