"""Turns of phrase that take a stance: “hielt es für unwahrscheinlich, dass”, “nannte das eine Lüge”."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from wederhoor.extract.clauses import is_conditional, is_negated
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.mentions.mention_words import ends_in
from wederhoor.extract.phrases import Span, clause_span, noun_phrase, span_of
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.complements import opens_with_that
from wederhoor.extract.statements.cues import is_behind_colon
from wederhoor.extract.statements.doubted_clauses import without_if
from wederhoor.extract.statements.drafts import ANSWERING, Draft, Rule
from wederhoor.extract.statements.extents import content_of
from wederhoor.extract.statements.judged_names import judged_by_name
from wederhoor.extract.statements.persons_behind import answerer_behind, person_behind
from wederhoor.extract.statements.pointers import head_in, kind_of
from wederhoor.extract.statements.stance_drafts import drafts_of_stance
from wederhoor.extract.statements.stance_lexicon import Turn, stance_lexicon
from wederhoor.extract.statements.turn_parts import (
    CLAUSES,
    clause_of,
    fixed_words,
    has_case_below,
    objects_of,
    whole_clause,
    whole_turn,
)
from wederhoor.extract.statements.withheld import is_withheld
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Certainty, Stance

REVERSED: dict[Stance, Stance] = {"deny": "assert", "doubt": "assert", "oppose": "support", "support": "oppose"}


def turn_drafts(sentence: Sentence, index: MentionIndex) -> Iterator[Draft]:
    """All that a sentence denies, doubts, supports or opposes by such a turn."""
    lexicon = stance_lexicon(sentence.language)
    for verb in sentence.words:
        if verb.upos not in ("VERB", "AUX"):
            continue
        lemmas = {verb.text.lower(), verb.lemma.lower(), verb_lemma(sentence, verb)}
        if lemmas.isdisjoint(_verbs_of_turns(sentence.language)) or is_conditional(sentence, verb):
            continue
        yield from _conceded(sentence, verb, index)
        if is_withheld(sentence, verb):
            continue
        for turn in lexicon.turns:
            found = fixed_words(sentence, verb, turn.words) if lemmas & turn.verbs else None
            apart = turn.beside and found and found[0].index != verb.index + 1
            if found is not None and not apart:
                yield from _turn_draft(sentence, verb, turn, found, index)
        if lemmas & lexicon.naming:
            yield from judged_by_name(sentence, verb, lexicon, index)


@cache
def _verbs_of_turns(language: str) -> frozenset[str]:
    """Every verb that some turn needs: most verbs of a report are none of them."""
    lexicon = stance_lexicon(language)
    return lexicon.naming.union(speech_lexicon(language).excluding, *(turn.verbs for turn in lexicon.turns))


def _turn_draft(sentence: Sentence, verb: Word, turn: Turn, fixed: list[Word], index: MentionIndex) -> Iterator[Draft]:
    clause = None if turn.of_plans else clause_of(sentence, verb, fixed)
    if clause is None and turn.clause_only and person_behind(sentence, verb) is None:
        return
    if turn.stance == "ask" and _knows_nothing(sentence, verb):
        return  # "will davon nichts wissen" asks nothing
    asked = clause is not None and _is_asked_of(sentence, verb, clause)
    wants = turn.stance == "demand" and not fixed
    if wants and clause is not None and not (asked or opens_with_that(sentence, clause)):
        return  # "will einen Rat, der sucht" wants no clause
    negated = any(is_negated(sentence, word, without=fixed) for word in (verb, *fixed))
    stance = turn.negated or REVERSED.get(turn.stance) if negated else turn.stance
    if stance is None:
        return
    at_words = (fixed[0].start, fixed[-1].end) if fixed else (verb.start, verb.end)
    hedge: tuple[Certainty, Span] | None = (turn.certainty, at_words) if turn.certainty else None
    if turn.whole:
        yield from drafts_of_stance(sentence, verb, whole_turn(sentence, verb, fixed, turn.takes), stance, index)
        return
    if clause is not None and stance in ANSWERING and is_behind_colon(sentence, verb, clause):
        yield from drafts_of_stance(sentence, verb, whole_clause(sentence, verb, clause), "assert", index, rule="colon")
        clause = None  # "hält das für eine Ausrede: Der Vertrag sei echt" gives an own version
    if clause is not None:
        rule: Rule = "turn" if fixed else "accusation"
        told = content_of(sentence, verb, clause) if asked else whole_clause(sentence, verb, clause)
        content = without_if(sentence, clause) if stance == "doubt" else told
        drafts = drafts_of_stance(sentence, verb, content, stance, index, hedge=hedge, rule=rule)
        is_act = asked or _is_act(sentence, clause)
        yield from (d for d in drafts if not turn.by_known or (_is_known(sentence, d) and is_act))
        return
    swapped = None
    if not turn.takes:
        swapped = person_behind(sentence, verb) or answerer_behind(sentence, verb, stance)
    if swapped is not None and (content := span_of(noun_phrase(sentence, swapped[1]))):
        kind = kind_of(sentence, swapped[1])
        drafts = drafts_of_stance(
            sentence, verb, content, stance, index, hedge=hedge, said_by=swapped[0], points_to=kind
        )
        yield from (_ending_before(sentence, draft, fixed) for draft in drafts)
        return
    for content, kind in objects_of(sentence, verb, fixed, turn.takes):
        if hedge is not None and kind is not None:
            return  # "hält das für möglich" asserts nothing of its own
        drafts = drafts_of_stance(sentence, verb, content, stance, index, hedge=hedge, points_to=kind)
        yield from (draft for draft in drafts if _fits(sentence, turn, draft))
        return


def _ending_before(sentence: Sentence, draft: Draft, fixed: list[Word]) -> Draft:
    """A draft whose speaker ends where the words of the turn begin: "wijst | het ziekenhuis | van de hand"."""
    if draft.speaker is None or not fixed:
        return draft
    return replace(draft, speaker=draft.speaker.ending_before(sentence.words[fixed[0].index - 1].end))


def _is_asked_of(sentence: Sentence, verb: Word, clause: Word) -> bool:
    """Whether English has somebody else do what is wanted: "wants | the club | to sell"."""
    named = (w for w in sentence.children(verb, "obj", "iobj") if verb.index < w.index < clause.index)
    return sentence.language == "en" and clause.deprel == "xcomp" and any(named)


def _knows_nothing(sentence: Sentence, verb: Word) -> bool:
    nothing = stance_lexicon(sentence.language).modality.nobody
    return any(w.text.lower() in nothing for w in sentence.children(verb, "obj"))


def _fits(sentence: Sentence, turn: Turn, draft: Draft) -> bool:
    """Whether a turn with an object tells of who takes a stance, and to what one can take it."""
    if turn.by_known and not _is_known(sentence, draft):
        return False
    verb = next(w for w in sentence.words if draft.cue is not None and w.start == draft.cue[0])
    if has_case_below(sentence, verb, turn.deed_with):
        return False
    if not turn.of_plans:
        return True
    head = head_in(sentence, draft)
    return head is not None and head.text.lower().endswith(stance_lexicon(sentence.language).backed)


def _is_known(sentence: Sentence, draft: Draft) -> bool:
    """Whether somebody is named, stands for a house, or is told by their office or trade."""
    if draft.speaker is None:
        return False
    start, end = draft.speaker.words
    persons = (w for w in sentence.words if start <= w.start < end and w.upos == "NOUN" and ends_in(w, "person_nouns"))
    return draft.speaker.mention is not None or draft.speaker.speaker_class != "anonymous" or any(persons)


def _is_act(sentence: Sentence, clause: Word) -> bool:
    """Whether somebody does something to something in a clause: "droht zu scheitern" threatens nobody."""
    objects = (w for w in sentence.children(clause, "obj", "iobj", "obl:arg") if not w.has("Reflex", "Yes"))
    return any(w.upos != "PRON" for w in objects) or any(sentence.children(clause, "nsubj", "nsubj:pass"))


def _conceded(sentence: Sentence, verb: Word, index: MentionIndex) -> Iterator[Draft]:
    """“Wollte nicht ausschließen, dass …”, “refused to rule out that …”: it may be so, they say."""
    lexicon = speech_lexicon(sentence.language)
    if verb_lemma(sentence, verb) not in lexicon.excluding:
        return
    above = sentence.head(verb) if verb.deprel == "xcomp" else None
    refused = above is not None and (verb_lemma(sentence, above) in lexicon.refusing or is_negated(sentence, above))
    clause = next(sentence.children(verb, *CLAUSES), None)
    if clause is None or refused == is_negated(sentence, verb):
        return
    hedge: tuple[Certainty, Span] = ("possible", (verb.start, verb.end))
    yield from drafts_of_stance(sentence, verb, clause_span(sentence, clause), "assert", index, hedge=hedge)
