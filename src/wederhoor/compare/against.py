"""Who speaks against what another said: by a word of denying, by the name of a charge, or by a "no" of his own."""

from __future__ import annotations

from wederhoor.compare.plain_denials import is_denying
from wederhoor.compare.pointing import is_negated, judges_this, names_charge, rejects
from wederhoor.compare.voices import AGAINST, FOR
from wederhoor.record import Statement

MIN_CALLED = 3  # words: "the accusation absurd"; who opposes "the complaint" may oppose one before a court


def is_against(statement: Statement) -> bool:
    """Whether somebody denies or doubts; who calls a charge "absurd" only opposes it in so many words."""
    words, is_tied = statement.content.text, statement.answers is not None
    cue = statement.cue.text if statement.cue else ""
    is_called = is_tied or len(words.split()) >= MIN_CALLED
    is_of_charge = (is_called and names_charge(words)) or (is_tied and (rejects(words) or judges_this(words, cue)))
    return statement.stance in AGAINST or (statement.stance == "oppose" and is_of_charge)


def is_plain_no(statement: Statement, language: str) -> bool:
    """Whether somebody says that something is not so, with no word of denying: "nobody told us", "a forgery".

    It need not answer anything: only what it shares with a claim tells that it does.
    """
    words, is_quoted = statement.content.text, statement.speaker_class != "author"
    if statement.stance == "deny":
        has_word = statement.cue is not None and is_denying(statement.cue.text, language[:2])
        return is_quoted and statement.answers is None and not has_word and is_negated(words)
    return is_quoted and statement.stance in FOR and (is_negated(words) or rejects(words))
