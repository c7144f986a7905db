"""Turns of phrase that take a stance: “hielt es für unwahrscheinlich, dass”, “nannte das eine Lüge”."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from wederhoor.extract.clauses import is_conditional, is_negated
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.mentions.mention_words import ends_in
from wederhoor.extract.phrases import Span, below, clause_span, noun_phrase, run_around, span_of, trimmed
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.cues import around
from wederhoor.extract.statements.doubted_clauses import without_if
from wederhoor.extract.statements.drafts import Draft, Rule
from wederhoor.extract.statements.extents import content_of
from wederhoor.extract.statements.persons_behind import person_behind
from wederhoor.extract.statements.pointers import head_in
from wederhoor.extract.statements.saying import speaker_of_verb
from wederhoor.extract.statements.speakers import Speaker, speaker_at, speaks_of_more
from wederhoor.extract.statements.stance_lexicon import StanceLexicon, Turn, stance_lexicon
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

VERDICTS: frozenset[Stance] = frozenset(("deny", "doubt", "oppose", "support"))
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
            yield from _called(sentence, verb, lexicon, index)


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
    if (
        turn.stance == "demand"
        and not fixed
        and clause is not None
        and not (asked or _opens_with_that(sentence, clause))
    ):
        return  # "will einen Rat, der sucht" wants no clause
    stance: Stance | None = turn.stance
    if any(is_negated(sentence, word, without=fixed) for word in (verb, *fixed)):
        stance = turn.negated or REVERSED.get(turn.stance)
    if stance is None:
        return
    at_words = (fixed[0].start, fixed[-1].end) if fixed else (verb.start, verb.end)
    hedge: tuple[Certainty, Span] | None = (turn.certainty, at_words) if turn.certainty else None
    if turn.whole:
        yield from _draft(sentence, verb, whole_turn(sentence, verb, fixed, turn.takes), stance, index)
        return
    if clause is not None and stance in VERDICTS and _is_behind_colon(sentence, verb, clause):
        yield from _draft(sentence, verb, whole_clause(sentence, verb, clause), "assert", index, rule="colon")
        clause = None  # "hält das für eine Ausrede: Der Vertrag sei echt" gives an own version
    if clause is not None:
        rule: Rule = "turn" if fixed else "accusation"
        told = content_of(sentence, verb, clause) if asked else whole_clause(sentence, verb, clause)
        content = without_if(sentence, clause) if stance == "doubt" else told
        drafts = _draft(sentence, verb, content, stance, index, hedge=hedge, rule=rule)
        is_act = asked or _is_act(sentence, clause)
        known = (d for d in drafts if not turn.by_known or (_is_known(sentence, d) and is_act))
        yield from known
        return
    swapped = person_behind(sentence, verb) if not turn.takes else None
    if swapped is not None and (content := span_of(noun_phrase(sentence, swapped[1]))):
        yield from _draft(sentence, verb, content, stance, index, hedge=hedge, said_by=swapped[0])
        return
    for content, kind in objects_of(sentence, verb, fixed, turn.takes):
        if hedge is not None and kind is not None:
            return  # "hält das für möglich" asserts nothing of its own
        drafts = _draft(sentence, verb, content, stance, index, hedge=hedge, points_to=kind)
        yield from (draft for draft in drafts if _fits(sentence, turn, draft))
        return


def _is_behind_colon(sentence: Sentence, verb: Word, clause: Word) -> bool:
    return any(w.text == ":" for w in sentence.words[verb.index : clause.index])


def _opens_with_that(sentence: Sentence, clause: Word) -> bool:
    that = speech_lexicon(sentence.language).complementizers
    return any(w.text.lower() in that for w in sentence.children(clause, "mark"))


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


def _called(sentence: Sentence, verb: Word, lexicon: StanceLexicon, index: MentionIndex) -> Iterator[Draft]:
    """“Nannte das eine Lüge”, “noemde het plan een ramp”: what is called untrue is denied, what is bad opposed."""
    names: tuple[tuple[Stance, frozenset[str]], ...] = (
        ("deny", lexicon.untrue.predicates | lexicon.untrue.called),
        ("oppose", lexicon.bad),
        ("support", lexicon.good),
    )
    for stance, words in names:
        near = (*around(sentence, verb), *sentence.children(verb, "xcomp"))  # "nannte Berichte, wonach …, | falsch"
        found = (w for w in near if {w.text.lower(), w.lemma.lower()} & words)
        name = next((w for w in found if not _is_part(sentence, w)), None)
        if name is None or is_negated(sentence, verb) or is_negated(sentence, name):
            continue
        content, kind = next(objects_of(sentence, verb, [name], frozenset()), (None, None))
        if content is not None and stance != "deny":
            content, kind = (min(content[0], name.start), max(content[1], name.end)), None
        content, kind = _clause_called(sentence, verb, name) or (content, kind)
        called = list(_draft(sentence, verb, content, stance, index, points_to=kind))
        if called:
            yield from called
            return  # what is absurd is untrue, and not opposed besides


def _clause_called(sentence: Sentence, verb: Word, name: Word) -> tuple[Span, None] | None:
    """The clause that is called so, as in “nennt es skandalös, | dass der Hafen schließt”; None where a thing is.

    Also the one that a noun before it holds: “Berichte, | wonach er zahle, | nannte er falsch”.
    """
    pointing = stance_lexicon(sentence.language).pointing
    openers, claims = pointing.openers, frozenset(noun for nouns in pointing.nouns.values() for noun in nouns)
    hosts = (verb, name, *(w for w in sentence.children(verb, "obj") if w.text.lower() in claims))
    clauses = [c for host in hosts for c in sentence.children(host, *CLAUSES, "acl") if c.index != name.index]
    for clause in clauses:
        opener = next((w for w in sentence.children(clause, "mark", "advmod") if w.text.lower() in openers), None)
        words = trimmed(run_around(sentence, below(sentence, clause), clause.index)) if opener is not None else []
        content = span_of([w for w in words if w != opener and w != name])
        if content is not None:
            return content, None
    return None


def _is_part(sentence: Sentence, word: Word) -> bool:
    """Whether a word only belongs to what is called something ("nannte die falsche Zahl …")."""
    above = sentence.head(word)
    of_noun = above is not None and above.upos in ("NOUN", "PROPN")
    before = any(w.index < word.index for w in sentence.children(above, "nsubj")) if above is not None else False
    is_subject = word.deprel == "nsubj" and not before  # of two subjects the second is what it is called
    return is_subject or word.deprel == "advmod" or (word.deprel == "amod" and of_noun)


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
    yield from _draft(sentence, verb, clause_span(sentence, clause), "assert", index, hedge=hedge)


def _draft(
    sentence: Sentence,
    verb: Word,
    content: Span | None,
    stance: Stance,
    index: MentionIndex,
    *,
    hedge: tuple[Certainty, Span] | None = None,
    points_to: str | None = None,
    rule: Rule = "turn",
    said_by: Word | None = None,
) -> Iterator[Draft]:
    lemma = verb_lemma(sentence, verb)
    is_copula = verb.deprel == "cop" and verb.head >= 0  # "The party is against the sale"
    speaker = speaker_of_verb(sentence, sentence.words[verb.head] if is_copula else verb, lemma, index)
    if said_by is not None:
        speaker = speaker_at(sentence, said_by, index)
    elif speaker is None or speaker.words == content:
        speaker = _speaker_before(sentence, verb, index)
    passive = any(sentence.children(verb, "aux:pass"))
    if content is None or not speaks_of_more(content, speaker) or (speaker is None and not passive):
        return
    if speaker is not None and content[0] < speaker.words[1] and speaker.words[0] < content[1]:
        return
    yield Draft(
        sentence.index,
        content,
        (verb.start, verb.end),
        lemma,
        speaker,
        "indirect",
        stance,
        "pointing" if points_to else rule,
        hedge=hedge,
        points_to=points_to,
    )


def _speaker_before(sentence: Sentence, verb: Word, index: MentionIndex) -> Speaker | None:
    """Who opens the sentence right before the verb ("Falk | wees dat van de hand"), whatever a tree makes of them."""
    head = sentence.words[verb.index - 1] if verb.index else None
    if (
        head is None
        or not verb.has("VerbForm", "Fin")  # "a clerk | accused | of theft"
        or head.upos not in ("NOUN", "PROPN")
        or any(w.head >= verb.index for w in sentence.words[: head.index])
    ):
        return None
    return speaker_at(sentence, head, index)
