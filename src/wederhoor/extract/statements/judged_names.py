"""Verdicts by what somebody calls a thing: “nannte das eine Lüge”, “noemde het plan een ramp”."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import is_negated
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import Span
from wederhoor.extract.statements.cues import around
from wederhoor.extract.statements.denied_things import openers_of, span_behind_opener
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.stance_drafts import drafts_of_stance
from wederhoor.extract.statements.stance_lexicon import StanceLexicon, stance_lexicon
from wederhoor.extract.statements.turn_parts import CLAUSES, fixed_words, objects_of
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Stance


def judged_by_name(sentence: Sentence, verb: Word, lexicon: StanceLexicon, index: MentionIndex) -> Iterator[Draft]:
    """“Nannte das eine Lüge”, “noemde het plan een ramp”: what is called untrue is denied, what is bad opposed."""
    names: tuple[tuple[Stance, frozenset[str]], ...] = (
        ("deny", lexicon.untrue.predicates | lexicon.untrue.called),
        ("oppose", lexicon.bad),
        ("support", lexicon.good),
    )
    for stance, words in names:
        found = _name(sentence, verb, words)
        if not found and stance == "deny":
            found = fixed_words(sentence, verb, lexicon.untrue.phrases) or []  # "noemde dat | uit de lucht gegrepen"
        if not found or any(is_negated(sentence, word, without=found) for word in (verb, *found)):
            continue
        name = found[-1]
        content, kind = next(objects_of(sentence, verb, found, frozenset()), (None, None))
        if content is not None and stance != "deny":
            content, kind = (min(content[0], name.start), max(content[1], name.end)), None
        if (clause := _clause_called(sentence, verb, name)) is not None:
            content, kind = clause, None
        called = list(drafts_of_stance(sentence, verb, content, stance, index, points_to=kind))
        if called:
            yield from called
            return  # what is absurd is untrue, and not opposed besides


def _name(sentence: Sentence, verb: Word, words: frozenset[str]) -> list[Word]:
    near = (*around(sentence, verb), *sentence.children(verb, "xcomp"))  # "nannte Berichte, wonach …, | falsch"
    known = (w for w in near if {w.text.lower(), w.lemma.lower()} & words)
    return [w for w in known if not _is_part(sentence, w)][:1]


def _clause_called(sentence: Sentence, verb: Word, name: Word) -> Span | None:
    """The clause that is called so, as in “nennt es skandalös, | dass der Hafen schließt”; None where a thing is.

    Also the one that a noun before it holds: “Berichte, | wonach er zahle, | nannte er falsch”.
    """
    nouns = stance_lexicon(sentence.language).pointing.nouns.values()
    claims = (w for w in sentence.children(verb, "obj") if any(w.text.lower() in known for known in nouns))
    clauses = (c for host in (verb, name, *claims) for c in sentence.children(host, *CLAUSES, "acl") if c != name)
    opened = (c for c in clauses if openers_of(sentence, c))
    return next((span for clause in opened if (span := span_behind_opener(sentence, clause)) is not None), None)


def _is_part(sentence: Sentence, word: Word) -> bool:
    """Whether a word only belongs to what is called something ("nannte die falsche Zahl …")."""
    above = sentence.head(word)
    of_noun = above is not None and above.upos in ("NOUN", "PROPN")
    before = any(w.index < word.index for w in sentence.children(above, "nsubj")) if above is not None else False
    is_subject = word.deprel == "nsubj" and not before  # of two subjects the second is what it is called
    return is_subject or word.deprel == "advmod" or (word.deprel == "amod" and of_noun)
