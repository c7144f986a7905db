"""Through whom something said came: “X quoted Y as saying”, “Y told the newspaper X”, “in an interview with X”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from wederhoor.extract.clauses import finite_verb, is_passive
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.mentions.mention_words import ends_in
from wederhoor.extract.phrases import noun_phrase
from wederhoor.extract.speech import is_first_subjunctive, is_utterance, speech_lexicon
from wederhoor.extract.statements.behind_verb import inverted_subject
from wederhoor.extract.statements.drafts import Draft, cue_word
from wederhoor.extract.statements.speakers import Speaker, speaker_at
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.extract.statements.subjects import subject_of
from wederhoor.extract.statements.viewpoints import view_words
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.record import Mention
from wederhoor.text.gazetteer import lookup

MAX_SENTENCES_ON = 2  # after those who are cited
ADDRESSED = ("iobj", "obl", "obl:arg", "obj", "nmod", "dep")


def with_reporters(sentence: Sentence, drafts: list[Draft], index: MentionIndex) -> list[Draft]:
    """The drafts with those through whom they came; who is only quoted is no draft of its own."""
    out = [_with_reporter(sentence, draft, index) for draft in drafts]
    quoted = {draft.speaker.words[0] for draft in out if draft.reporter is not None and draft.speaker is not None}
    return [draft for draft in out if not (draft.rule == "object" and draft.content[0] in quoted)]


def in_passage(draft: Draft, reading: Reading, before: Sequence[Draft]) -> Draft:
    """A saying that is itself told in the mood of reported speech, through whoever spoke just before.

    “Die Zeitung berichtet über einen Streit. Der Präsident habe gesagt, …”
    """
    sentence = reading.sentences[draft.sentence]
    verb = cue_word(sentence, draft)
    finite = finite_verb(sentence, verb) if verb is not None else None
    if draft.reporter is not None or finite is None or not is_first_subjunctive(finite) or finite.has("Tense", "Past"):
        return draft
    last = next((d for d in reversed(before) if d.speaker is not None and d.sentence < draft.sentence), None)
    if last is None or last.speaker is None or draft.sentence - last.sentence > MAX_SENTENCES_ON:
        return draft
    near = sentence.block - reading.sentences[last.sentence].block <= 1
    return replace(draft, reporter=last.speaker) if near else draft


def _with_reporter(sentence: Sentence, draft: Draft, index: MentionIndex) -> Draft:
    verb = cue_word(sentence, draft)
    if verb is None or draft.rule == "object":
        return draft
    quoting = _quoting_verb(sentence, verb)
    if quoting is not None:
        return _as_quoted_by(sentence, quoting, draft, index)
    medium = _citing_in_relative(sentence, verb, index) or next(_media_told(sentence, verb, draft, index), None)
    medium = medium or next(_spoken_for(sentence, verb, index), None)
    own = draft.speaker.mention if draft.speaker is not None else None
    if medium is None or medium.mention is None or (own is not None and own.id == medium.mention.id):
        return draft
    return replace(draft, reporter=medium)


def _citing_in_relative(sentence: Sentence, verb: Word, index: MentionIndex) -> Speaker | None:
    """Of "Reuters cites a diplomat who says that …" Reuters."""
    quoted = sentence.head(verb) if verb.deprel in ("acl", "acl:relcl") else None
    citing = sentence.head(quoted) if quoted is not None and quoted.deprel == "obj" else None
    if (
        citing is None
        or stance_lexicon(sentence.language).relying_verbs.get(verb_lemma(sentence, citing)) != frozenset()
    ):
        return None
    subject = subject_of(sentence, citing)
    return speaker_at(sentence, subject, index) if subject is not None else None


def _quoting_verb(sentence: Sentence, verb: Word) -> Word | None:
    """The verb of quoting that a statement hangs on: itself, or the one of "quoted X as saying"."""
    quoting = speech_lexicon(sentence.language).quoting
    if verb_lemma(sentence, verb) in quoting:
        return verb
    above = sentence.head(verb)
    marks = stance_lexicon(sentence.language).as_saying
    saying = any(w.text.lower() in marks for w in sentence.children(verb, "mark", "case"))
    saying = saying and not any(sentence.children(verb, "nsubj"))  # "paid, as Falk claimed" quotes nobody
    return above if saying and above is not None and above.upos == "VERB" else None


def _as_quoted_by(sentence: Sentence, verb: Word, draft: Draft, index: MentionIndex) -> Draft:
    """A quotation as said by whoever is quoted, through whoever quotes them."""
    passive = is_passive(sentence, verb)
    quoted = next(sentence.children(verb, "nsubj:pass" if passive else "obj"), None)
    quoting = subject_of(sentence, verb) or inverted_subject(sentence, verb)
    if quoted is None or not _can_be_quoted(sentence, quoted):
        return draft
    speaker = speaker_at(sentence, quoted, index)
    reporter = speaker_at(sentence, quoting, index) if quoting is not None else None
    if speaker is None or speaker.words == (reporter.words if reporter else None):
        return draft
    return replace(draft, speaker=speaker, reporter=reporter)


def _can_be_quoted(sentence: Sentence, quoted: Word) -> bool:
    """Whether somebody is quoted ("quoted a diplomat"), not words ("quoted the statement")."""
    return quoted.upos in ("NOUN", "PROPN", "PRON") and not is_utterance(quoted, speech_lexicon(sentence.language))


def _spoken_for(sentence: Sentence, verb: Word, index: MentionIndex) -> Iterator[Speaker]:
    """Who passes a speaker's words on: "ließ über seinen Anwalt Berg mitteilen", "said through a spokesman"."""
    passing = view_words(sentence.language).spoken_for
    above = sentence.head(verb) if verb.deprel in ("xcomp", "ccomp") else None
    for phrase in (w for host in (verb, above) if host is not None for w in sentence.children(host, *ADDRESSED)):
        if any(case.text.lower() in passing for case in sentence.children(phrase, "case")):
            speaker = speaker_at(sentence, phrase, index)
            is_person = speaker is not None and speaker.mention is not None and speaker.mention.type == "person"
            if speaker is not None and (is_person or ends_in(phrase, "person_nouns")):
                yield speaker


def _media_told(sentence: Sentence, verb: Word, draft: Draft, index: MentionIndex) -> Iterator[Speaker]:
    """Newspapers and stations to whom something is said, or in an interview with whom."""
    lexicon = stance_lexicon(sentence.language)
    spoken = draft.speaker.words if draft.speaker is not None and draft.rule == "phrase" else (0, 0)
    subjects = [*sentence.children(verb, "nsubj"), *(w for w in sentence.words if spoken[0] <= w.start < spoken[1])]
    phrases = [w for host in (verb, *subjects) for w in sentence.children(host, *ADDRESSED)]
    interviewed = any(w.lemma.lower() in lexicon.interviews for w in phrases)
    for phrase in phrases:
        cases = {w.text.lower() for w in sentence.children(phrase, "case")}
        if cases - lexicon.told_to and not interviewed:
            continue
        medium = _medium_in(sentence, phrase, index)
        if medium is not None:
            yield medium


def _medium_in(sentence: Sentence, head: Word, index: MentionIndex) -> Speaker | None:
    words = noun_phrase(sentence, head)
    if not words:
        return None
    inside = index.inside(words[0].start, words[-1].end)
    known = next((m for m in inside if _is_medium(m)), None)
    named = known or (next(iter(inside), None) if is_media_noun(sentence, head) else None)
    return Speaker((words[0].start, words[-1].end), named, "named") if named is not None else None


def _is_medium(mention: Mention) -> bool:
    known = lookup(mention.name, mention.language)
    return known is not None and known.kind in ("outlet", "agency")


def is_media_noun(sentence: Sentence, head: Word) -> bool:
    return head.lemma.lower().endswith(tuple(stance_lexicon(sentence.language).media))
