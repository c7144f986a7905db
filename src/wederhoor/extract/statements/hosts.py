"""Drafts that are only part of another by the same cue: of “denied the report that …” the clause is what is denied."""

from __future__ import annotations

from collections.abc import Sequence

from wederhoor.extract.phrases import Span
from wederhoor.extract.statements.drafts import DENYING, REJECTING, Draft
from wederhoor.extract.statements.extents import n_words
from wederhoor.read.reading import Sentence

MAX_BEFORE = 3  # words of what a speaker says before "in her view"; further in it is told of a part alone
HOSTS = ("clause", "noun", "turn")  # rules that find what a noun or pronoun by the same cue only points to


def without_hosts(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without what is part of a larger one by the same cue.

    Of "denied the report that …" the clause is what is denied; of "called it a lie" the lie is how; of "the king is
    reported to have fled" all is hearsay.
    """
    drafts = [draft for draft in drafts if not _is_said_between(draft, drafts)]
    told = {draft.cue for draft in drafts if draft.rule in HOSTS}
    pointed = {draft.cue for draft in drafts if draft.rule == "pointing"}
    # "bestreitet das: Peru habe nichts geliefert" denies, and asserts what stands behind the colon
    denied = {draft.cue for draft in drafts if draft.rule in HOSTS and draft.stance != "assert"}
    hosts = {"object": told | pointed, "pointing": denied}
    hearsay = [draft.content for draft in drafts if draft.rule == "hearsay" and draft.cue is None]
    # "brushed aside the claim that …": whoever does so claims nothing
    turned = [d for d in drafts if d.rule == "turn" and d.stance in REJECTING]
    own = (d for d in drafts if d.rule != "noun" or not any(_is_turned(d, turn) for turn in turned))
    return [draft for draft in own if draft.cue not in hosts.get(draft.rule, ()) and not _is_part(draft, hearsay)]


def _is_turned(claim: Draft, turn: Draft) -> bool:
    """Whether who denies the words of a claim is read as making it."""
    inside = claim.content[0] <= turn.content[0] and turn.content[1] <= claim.content[1]
    return inside and claim.speaker == turn.speaker


def _is_said_between(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Of "rejected that, saying the proof is plain" whether "rejected" takes what "saying" holds."""
    if draft.rule != "clause" or draft.stance not in DENYING or draft.cue is None:
        return False
    cue, content = draft.cue, draft.content
    others = (d for d in drafts if d.rule == "clause" and d.content == content and d.cue is not None)
    return any(d.cue is not None and cue[1] <= d.cue[0] < content[0] for d in others)


def _is_part(draft: Draft, hearsay: Sequence[Span]) -> bool:
    """Whether nobody says something that is only part of what is told as hearsay."""
    if draft.rule != "object" or draft.speaker is not None:
        return False
    return any(start <= draft.content[0] and draft.content[1] <= end for start, end in hearsay)


def without_own_views(sentence: Sentence, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without what a speaker's words call the speaker's own view: “said that in her view the port was …”."""
    clauses = [draft.content for draft in drafts if draft.rule == "clause"]
    return [draft for draft in drafts if not (draft.rule == "phrase" and _is_own_view(sentence, draft, clauses))]


def _is_own_view(sentence: Sentence, draft: Draft, clauses: Sequence[Span]) -> bool:
    if draft.speaker is None or draft.cue is None:
        return False
    start, end = draft.speaker.words
    cue = draft.cue
    around = (c for c in clauses if c[0] <= min(cue[0], start) and max(cue[1], end) <= c[1])
    words = [w for w in sentence.words if start <= w.start < end]
    is_pronoun = bool(words) and words[0].upos in ("PRON", "DET") and words[0].has("PronType", "Prs")
    return is_pronoun and any(n_words(sentence, (clause[0], min(cue[0], start))) <= MAX_BEFORE for clause in around)
