"""“the sentence that Weber is said to have uttered: …”: a relative clause that tells who said what its colon opens."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import clause_words
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import below, span_of, trimmed
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.speakers import speaker_at
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Mode
from wederhoor.text.quotations import QUOTATION_MARKS

RELATIVE_CLAUSES = ("acl", "acl:relcl", "ccomp")


def relative_colon_drafts(sentence: Sentence, index: MentionIndex) -> Iterator[Draft]:
    """What stands behind the colon of such a clause, as said by its subject."""
    lexicon = speech_lexicon(sentence.language)
    for verb in sentence.words:
        colon = _colon_behind(sentence, verb)
        if colon is None:
            continue
        subject = next(sentence.children(verb, "nsubj", "nsubj:pass"), None)
        speaker = speaker_at(sentence, subject, index) if subject is not None else None
        if speaker is None:
            continue
        words = trimmed(list(sentence.words[colon.index + 1 :]))
        quoted = bool(words) and sentence.words[words[0].index - 1].text in QUOTATION_MARKS
        content = span_of(words) if any(w.has("VerbForm", "Fin") for w in words) and not quoted else None
        if content is not None:
            cue, lemma = (verb.start, verb.end), verb_lemma(sentence, verb)
            mode: Mode = "hearsay" if _is_talk(sentence, verb) else "indirect"
            yield Draft(sentence.index, content, cue, lemma, speaker, mode, lexicon.verbs[lemma], "colon")


def opens_colon(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb of saying closes a relative clause before a colon, so that what is said stands behind it."""
    return _colon_behind(sentence, verb) is not None


def _colon_behind(sentence: Sentence, verb: Word) -> Word | None:
    if verb.upos != "VERB" or verb.deprel not in RELATIVE_CLAUSES:
        return None
    lexicon = speech_lexicon(sentence.language)
    lemma = verb_lemma(sentence, verb)
    if lemma not in lexicon.verbs or lemma in lexicon.perceiving or not _has_relative(sentence, verb):
        return None
    behind = next((w for w in sentence.words[verb.index + 1 :] if w.upos == "PUNCT"), None)
    return behind if behind is not None and behind.text == ":" else None


def _has_relative(sentence: Sentence, verb: Word) -> bool:
    """Whether what is said is a relative pronoun before the verb ("den", "was", "that")."""
    pronouns = clause_words(sentence.language).relative | speech_lexicon(sentence.language).question_words
    around = {*below(sentence, verb), verb.head}  # English trees hang the verb on its "what"
    return any(sentence.words[i].text.lower() in pronouns for i in around if 0 <= i < verb.index)


def _is_talk(sentence: Sentence, verb: Word) -> bool:
    """Whether it is only said that somebody said so ("gesagt haben soll", "gezegd zou hebben")."""
    forms = clause_words(sentence.language).hearsay_forms
    return any(w.text.lower() in forms for w in sentence.children(verb, "aux", "aux:pass", "cop"))
