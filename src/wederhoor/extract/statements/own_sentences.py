"""What one sentence tells in the report's own voice: fact, guess, verdict, judgement, demand or question."""

from __future__ import annotations

from dataclasses import dataclass

from wederhoor.extract.phrases import Span, clause_span, span_of, trimmed
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.contents import SUBJECTS, Said, find_turn, has_turn, is_predicate, said_in
from wederhoor.extract.statements.doubted_clauses import clause_of_turn
from wederhoor.extract.statements.openings import UNSURE, guess_of
from wederhoor.extract.statements.own_hedges import Hedge, is_hedged, tells_condition, unreal_hedge
from wederhoor.extract.statements.stance import judged, stance_of_turn
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.extract.statements.verdicts import calls_true, calls_untrue, untrue_subject
from wederhoor.extract.statements.viewpoints import view_words
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.record import Stance

CLAUSES = ("ccomp", "csubj", "csubj:pass", "advcl", "acl")
PHRASES = ("obl", "obl:arg", "nmod")
CALLED = ("ccomp", "csubj", "csubj:pass")  # what is called good or bad
JUDGING: frozenset[Stance] = frozenset(("doubt", "support", "oppose"))
MAX_WORDS_VERDICT = 6


@dataclass(frozen=True, slots=True)
class Own:
    """What a sentence holds in the report's own voice."""

    content: Span
    stance: Stance
    hedge: Hedge | None = None
    points_to: str | None = None  # as in Draft


def guessed(sentence: Sentence) -> Own | None:
    """What the report itself holds for possible, likely or doubtful; None for other sentences."""
    return _guess(sentence) or _weighed(sentence)


def plainly_told(reading: Reading, sentence: Sentence) -> Own | None:
    """The whole sentence, with the stance that its words give it."""
    content = whole_of(sentence)
    said = said_in(sentence, content) if content is not None else None
    if content is None or said is None:
        return None
    if sentence.words[-1].text == "?":
        return Own(content, "ask")
    if (verdict := _verdict(said)) is not None:
        return verdict
    voice = stance_lexicon(sentence.language).voice
    if has_turn(said, voice.regret):
        return Own(content, "oppose")
    if has_turn(said, voice.relief):
        return Own(content, "support")
    if (hope := next((w for w in said.main if w.text.lower() in voice.hoping), None)) is not None:
        return Own(content, "predict", ("probable", (hope.start, hope.end)))
    if _urges(said):
        return Own(content, "demand")
    hedge = unreal_hedge(said) if tells_condition(said) or _follows_condition(reading, sentence) else None
    return _of_turn(said) or _of_predicate(said) or Own(content, "assert", hedge)


def _guess(sentence: Sentence) -> Own | None:
    """The clause behind "es könnte gut sein, dass", and what that makes of it; None for other sentences."""
    found = guess_of(sentence)
    if found is None:
        return None
    opening, at, content = found
    inside = (w for w in sentence.words if content[0] <= w.start < content[1])
    if not any(w.upos in ("VERB", "AUX") for w in inside):
        return None  # "Zeker is dat allerminst": no clause
    return Own(content, opening.stance, (opening.certainty, at) if opening.certainty is not None else None)


def _weighed(sentence: Sentence) -> Own | None:
    """“Mir scheint das wahrscheinlich”, “Das kann sein”, “Perhaps Peru hoped …”: what the report itself makes of it."""
    content = whole_of(sentence)
    said = said_in(sentence, content) if content is not None else None
    if content is None or said is None or sentence.words[-1].text == "?":
        return None
    for weighing in stance_lexicon(sentence.language).voice.weighings:
        if turn := find_turn(said, weighing.words):
            hedge = (weighing.certainty, (turn[0].start, turn[-1].end)) if weighing.certainty else None
            about = _behind_colon(sentence, turn[-1], content) or _clause_in(said, CALLED) or content
            return Own(about, weighing.stance, hedge)
    level = speech_lexicon(sentence.language).certainty_words.get(said.inside[0].lemma.lower())
    return Own(content, "assert") if level in UNSURE and is_hedged(sentence, content) else None


def _behind_colon(sentence: Sentence, last: Word, content: Span) -> Span | None:
    """What a turn of phrase that ends with `last` is a label of: "My guess: | it will pass"."""
    after = sentence.words[last.index + 1 :]
    is_label = len(after) > 1 and after[0].text == ":"
    return (after[1].start, content[1]) if is_label else None


def _follows_condition(reading: Reading, sentence: Sentence) -> bool:
    """Whether the sentence before tells what would be on a condition: “It would be the first time” goes on with it."""
    before = reading.sentences[sentence.index - 1] if sentence.index else None
    if before is None or before.block != sentence.block:
        return False
    content = whole_of(before)
    said = said_in(before, content) if content is not None else None
    return said is not None and tells_condition(said) and unreal_hedge(said) is not None


def _verdict(said: Said) -> Own | None:
    """“Dat klopt niet.”: what the report itself makes of what it has just told that somebody says."""
    if len(said.inside) > MAX_WORDS_VERDICT:
        return None
    content = (said.inside[0].start, said.inside[-1].end)
    if calls_true(said):
        return Own(content, "assert", points_to="pronoun")
    is_bare = calls_untrue(said) and untrue_subject(said) == "pronoun"
    return Own(content, "deny", points_to="pronoun") if is_bare else None


def _of_turn(said: Said) -> Own | None:
    """“The chances that …, are slim”: the clause that is doubted or judged; None for sentences that do neither."""
    if (clause := clause_of_turn(said)) is not None:
        return Own(clause.content, clause.stance)
    stance = stance_of_turn(said, stance_lexicon(said.sentence.language))
    content = _clause_in(said, CLAUSES) if stance in JUDGING else None
    return Own(content, stance) if content is not None and stance is not None else None


def _of_predicate(said: Said) -> Own | None:
    """“It is shameful that …”, “the sale is a scandal”: what is called good or bad, the clause where there is one."""
    subjects = [w for w in said.main if w.deprel in SUBJECTS and is_predicate(said, said.sentence.words[w.head])]
    content = _clause_in(said, CALLED)
    stance = judged(said, stance_lexicon(said.sentence.language), names=content is not None)
    if stance is None or not (subjects or content) or _is_to_somebody(said) or tells_condition(said):
        return None
    return Own(content or (said.inside[0].start, said.inside[-1].end), stance)


def _is_to_somebody(said: Said) -> bool:
    """Whether something is good or bad only to whom it names: “the verdict is a blow for Peru” regrets nothing."""
    cases = view_words(said.sentence.language).for_whom
    named = {i for name in said.sentence.names for i in range(name.first, name.last)}
    predicates = (w for w in said.main if is_predicate(said, w))
    holders = (w for predicate in predicates for w in said.children(predicate, *PHRASES) if w.index in named)
    return any(case.text.lower() in cases for holder in holders for case in said.children(holder, "case"))


def _clause_in(said: Said, places: tuple[str, ...]) -> Span | None:
    """The clause that a sentence is about, where it stands at one of `places` in the tree."""
    main = {w.index for w in said.main}
    clauses = (w for w in said.inside if w.head in main and w.deprel != "advcl" and w.deprel in CLAUSES)
    # "Dass Peru zahlte, | war ein Fehler": a clause before its predicate is what it speaks of, whatever the tree says
    clause = next((w for w in clauses if w.deprel in places or said.sentence.words[w.head].index > w.index), None)
    return clause_span(said.sentence, clause) if clause is not None else None


def _urges(said: Said) -> bool:
    """“Must finally stop”: a duty that the report itself presses for; a bare "must" may only tell of one."""
    lexicon = stance_lexicon(said.sentence.language)
    if said.forms.isdisjoint(lexicon.voice.urging):
        return False
    main = {w.index for w in said.main}
    forms = {w.text.lower() for w in said.inside if w.index in main or w.head in main}
    return bool(forms & lexicon.modality.duty and forms & lexicon.voice.urging)


def whole_of(sentence: Sentence) -> Span | None:
    """The sentence without what joins it to the one before; an "if" that opens it stays."""
    return span_of(with_opener(sentence, list(sentence.words)))


def with_opener(sentence: Sentence, words: list[Word]) -> list[Word]:
    """Words without what stands on their edges for others; of "if", "om" and "dass" only one at their end is cut."""
    kept = trimmed(words)
    before = sentence.words[kept[0].index - 1] if kept and kept[0].index else None
    if before is not None and before in words and before.upos not in ("PUNCT", "CCONJ"):
        kept = [before, *kept]
    while kept and (kept[-1].deprel == "mark" or kept[-1].upos in ("SCONJ", "PUNCT")):
        kept = kept[:-1]
    return kept
