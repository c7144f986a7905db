"""What is to be heard or read somewhere: “in Regierungskreisen ist zu hören, dass …”, “in de brief is te lezen …”."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import clause_words, is_conditional, is_negated, is_said_infinitive
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.speech import is_utterance, speech_lexicon
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.extents import content_of
from wederhoor.extract.statements.speakers import Speaker, speaker_at
from wederhoor.extract.statements.speaking_places import speaking_place_or_origin
from wederhoor.extract.statements.viewpoints import view_words
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Mode

SUBJECTS = ("nsubj", "nsubj:pass")
PHRASES = ("obl", "obl:arg", "nmod")
CLAUSES = ("ccomp", "csubj")


def heard_drafts(sentence: Sentence, index: MentionIndex) -> Iterator[Draft]:
    """Every clause that is to be heard or read, said by those at the place or by the paper it stands in."""
    for verb in sentence.words:
        if verb.lemma.lower() not in view_words(sentence.language).heard or not is_said_infinitive(sentence, verb):
            continue
        above = sentence.head(verb)
        hosts = (verb,) if above is None else (verb, above)
        clause = next((w for w in sentence.children(verb, *CLAUSES) if w.index > verb.index), None)
        content = content_of(sentence, verb, clause) if clause is not None else None
        if content is None or not _is_open_to_all(sentence, hosts):
            continue
        speaker = next((found for host in hosts if (found := _said_at(sentence, host, index)) is not None), None)
        cue = (verb.start, verb.end)
        mode: Mode = "indirect" if speaker is not None else "hearsay"
        yield Draft(sentence.index, content, cue, verb.lemma.lower(), speaker, mode, "assert", "clause")


def _is_open_to_all(sentence: Sentence, hosts: tuple[Word, ...]) -> bool:
    """Whether nobody is told to hear it: "ist zu hören", "valt te lezen", not "Falk hofft zu hören"."""
    expletives = clause_words(sentence.language).expletives
    hearers = (w for host in hosts for w in sentence.children(host, *SUBJECTS) if w.text.lower() not in expletives)
    undone = any(is_negated(sentence, host) or is_conditional(sentence, host) for host in hosts)
    return not undone and not any(hearers) and hosts[0].deprel != "advcl"


def _said_at(sentence: Sentence, host: Word, index: MentionIndex) -> Speaker | None:
    lexicon = speech_lexicon(sentence.language)
    papers = (w for w in sentence.children(host, *PHRASES) if is_utterance(w, lexicon))
    told = (speaker_at(sentence, paper, index) for paper in papers)
    return next((found for found in told if found is not None), None) or speaking_place_or_origin(sentence, host, index)
