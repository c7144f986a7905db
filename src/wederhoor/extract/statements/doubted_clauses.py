"""Clauses whose stance the words around them tell: “it would be a surprise if …”, “wonders whether …”."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile

from wederhoor.extract.clauses import clause_words
from wederhoor.extract.phrases import Span, clause_span
from wederhoor.extract.statements.contents import Said, has_turn
from wederhoor.extract.statements.drafts import Draft, cue_word
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Stance

MAX_WORDS_TO_CLAUSE = 6  # from "fragt" of "fragt sich schon lange, ob"
CLAUSES = ("ccomp", "csubj", "csubj:pass", "advcl", "acl", "acl:relcl")


@dataclass(frozen=True, slots=True)
class JudgedClause:
    """A clause inside what is said, and how the words around it stand to it."""

    content: Span
    stance: Stance


def clause_of_turn(said: Said) -> JudgedClause | None:
    """Of “it would be a surprise if the council agreed” the clause, doubted; None where no such turn stands."""
    contents = stance_lexicon(said.sentence.language).contents
    turn = next((turn for turn in contents if turn.of_clause and has_turn(said, turn.words)), None)
    clause = _clause_in(said) if turn is not None else None
    content = without_if(said.sentence, clause) if clause is not None else None
    return JudgedClause(content, turn.stance) if turn is not None and content is not None else None


def _clause_in(said: Said) -> Word | None:
    """The clause below the main one, or below its subject ("the chance that …")."""
    main = {w.index for w in said.main if w.deprel not in CLAUSES or w.head not in {m.index for m in said.main}}
    return next((w for w in said.inside if w.deprel in CLAUSES and w.head in main), None)


def without_if(sentence: Sentence, clause: Word) -> Span | None:
    """The clause without the conjunction that opens it."""
    content = clause_span(sentence, clause)
    inside = [w for w in sentence.words if content is not None and content[0] <= w.start < content[1]]
    if content is None or len(inside) < 2 or inside[0].deprel != "mark":
        return content
    return inside[1].start, content[1]


def doubts_by_wondering(draft: Draft, sentence: Sentence) -> bool:
    """Whether somebody asks oneself whether it is so; who asks oneself why, or asks others whether, only asks."""
    verb = cue_word(sentence, draft)
    if verb is None or not _is_of_oneself(sentence, verb):
        return False
    behind = sentence.words[verb.index + 1 : verb.index + 1 + MAX_WORDS_TO_CLAUSE]
    whether = stance_lexicon(sentence.language).whether
    asked = takewhile(lambda w: w.upos not in ("VERB", "AUX"), behind)
    return any(w.text.lower() in whether for w in asked)


def _is_of_oneself(sentence: Sentence, verb: Word) -> bool:
    """“Wonders”, “fragt sich”: some languages need a reflexive for it."""
    if sentence.language == "en":
        return True
    reflexive = clause_words(sentence.language).reflexive
    return any(w.text.lower() in reflexive for w in sentence.children(verb))
