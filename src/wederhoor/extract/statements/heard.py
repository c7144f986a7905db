"""What is to be heard or read somewhere: “in Regierungskreisen ist zu hören, dass …”, “in de brief is te lezen …”."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import clause_words, is_conditional, is_negated, is_said_infinitive
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import Span
from wederhoor.extract.speech import is_utterance, speech_lexicon
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.extents import content_of
from wederhoor.extract.statements.pointers import is_told_clause
from wederhoor.extract.statements.speakers import Speaker, speaker_at
from wederhoor.extract.statements.speaking_places import speaking_place_or_origin
from wederhoor.extract.statements.viewpoints import view_words
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Mode

SUBJECTS = ("nsubj", "nsubj:pass")
PHRASES = ("obl", "obl:arg", "nmod")
TAKEN_FOR = ("nsubj", "obj")
CLAUSES = ("ccomp", "csubj")


def heard_drafts(sentence: Sentence, index: MentionIndex) -> Iterator[Draft]:
    """Every clause that is to be heard or read, said by those at the place or by the paper it stands in."""
    words = view_words(sentence.language)
    for verb in sentence.words:
        lemma = verb.lemma.lower()
        if lemma in words.heard and is_said_infinitive(sentence, verb):
            yield from _heard(sentence, verb, index)
        elif lemma in words.standing and verb.has("VerbForm", "Fin"):
            yield from _written(sentence, verb, index)


def _heard(sentence: Sentence, verb: Word, index: MentionIndex) -> Iterator[Draft]:
    """“In Regierungskreisen ist zu hören, dass …”."""
    above = sentence.head(verb)
    hosts = (verb,) if above is None else (verb, above)
    clause = next((w for w in sentence.children(verb, *CLAUSES) if w.index > verb.index), None)
    content = content_of(sentence, verb, clause) if clause is not None else None
    if content is not None and _is_open_to_all(sentence, hosts):
        speaker = next((found for host in hosts if (found := _said_at(sentence, host, index)) is not None), None)
        mode: Mode = "indirect" if speaker is not None else "hearsay"
        yield _draft(sentence, verb, content, speaker, mode)


def _written(sentence: Sentence, verb: Word, index: MentionIndex) -> Iterator[Draft]:
    """“In dem Brief steht, dass …”, “de brug is lek, staat daarin”: what stands in a paper, the paper says."""
    paper = _paper_of(sentence, verb, index)
    in_it = speech_lexicon(sentence.language).in_it
    if paper is None and not any(w.text.lower() in in_it for w in sentence.children(verb, "advmod", "obl")):
        return
    above = sentence.head(verb) if verb.deprel == "parataxis" else None
    behind = (w for w in sentence.children(verb, *CLAUSES, "xcomp", "parataxis") if is_told_clause(sentence, w))
    clause = above or next(behind, None)
    content = content_of(sentence, verb, clause) if clause is not None else None
    if content is not None and not is_negated(sentence, verb) and not is_conditional(sentence, verb):
        yield _draft(sentence, verb, content, paper, "indirect")


def _draft(sentence: Sentence, verb: Word, content: Span, speaker: Speaker | None, mode: Mode) -> Draft:
    cue = (verb.start, verb.end)
    return Draft(sentence.index, content, cue, verb.lemma.lower(), speaker, mode, "assert", "clause")


def _is_open_to_all(sentence: Sentence, hosts: tuple[Word, ...]) -> bool:
    """Whether nobody is told to hear it: "ist zu hören", "valt te lezen", not "Falk hofft zu hören"."""
    expletives = clause_words(sentence.language).expletives
    hearers = (w for host in hosts for w in sentence.children(host, *SUBJECTS) if w.text.lower() not in expletives)
    undone = any(is_negated(sentence, host) or is_conditional(sentence, host) for host in hosts)
    return not undone and not any(hearers) and hosts[0].deprel != "advcl"


def _said_at(sentence: Sentence, host: Word, index: MentionIndex) -> Speaker | None:
    return _paper_of(sentence, host, index) or speaking_place_or_origin(sentence, host, index)


def _paper_of(sentence: Sentence, host: Word, index: MentionIndex) -> Speaker | None:
    """The paper in which something stands; trees may take it for the subject or object of "steht"."""
    lexicon = speech_lexicon(sentence.language)
    phrases = (w for w in sentence.children(host, *PHRASES, *TAKEN_FOR) if any(sentence.children(w, "case")))
    papers = (w for w in phrases if is_utterance(w, lexicon) or w.lemma.lower().endswith(lexicon.shown_by))
    told = (speaker_at(sentence, paper, index) for paper in papers)
    return next((found for found in told if found is not None), None)
