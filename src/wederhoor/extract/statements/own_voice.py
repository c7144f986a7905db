"""What a report says in its own voice: plain telling, what it holds for possible, what it judges, demands and asks.

RECORD's words tell them apart: telling is asserted and certain; a hypothesis is asserted and only possible or probable,
or doubted, with the words that make it so; regret opposes what it tells of, relief supports it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from wederhoor.extract.phrases import Span, clause_span, run_around, share_of, span_of, trimmed
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.contents import SUBJECTS, Said, find_turn, has_turn, is_predicate, said_in
from wederhoor.extract.statements.doubted_clauses import clause_of_turn
from wederhoor.extract.statements.drafts import Draft, Rule
from wederhoor.extract.statements.nesting import SAME_SHARE, Nearby
from wederhoor.extract.statements.openings import UNSURE, guess_of
from wederhoor.extract.statements.own_hedges import Hedge, is_hedged, tells_condition, unreal_hedge
from wederhoor.extract.statements.scraps import tells_by_itself
from wederhoor.extract.statements.stance import judged, stance_of_turn
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.extract.statements.verdicts import calls_true, calls_untrue, untrue_subject
from wederhoor.extract.statements.viewpoints import view_words
from wederhoor.extract.statements.withheld import clauses_left_open
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.record import Event, Stance

CLAUSES = ("ccomp", "csubj", "csubj:pass", "advcl", "acl")
PHRASES = ("obl", "obl:arg", "nmod")
CALLED = ("ccomp", "csubj", "csubj:pass")  # what is called good or bad
JUDGING: frozenset[Stance] = frozenset(("doubt", "support", "oppose"))
TOLD_CLAUSES: frozenset[Rule] = frozenset(
    ("clause", "turn", "accusation", "quotation", "phrase", "as said", "colon", "free indirect", "hearsay", "noun")
)
MAX_WORDS_VERDICT = 6
MAX_GAP = 2  # characters between the ends of two contents that end together: quotation marks
MIN_WORDS_TOLD = 4  # shorter ones are quoted words within what the report tells


@dataclass(frozen=True, slots=True)
class _Own:
    """What a sentence holds in the report's own voice."""

    content: Span
    stance: Stance
    hedge: Hedge | None = None
    points_to: str | None = None  # as in Draft


def own_voice(reading: Reading, drafts: Sequence[Draft], events: Sequence[Event]) -> Iterator[Draft]:
    """Sentences that nobody else is said to have told: those with an event, and those that guess, judge or ask."""
    told = Nearby(drafts)
    # "Falk rejected the proposal" is told as what Falk says
    acts = {draft.cue[0] for draft in drafts if draft.cue is not None}
    triggers = sorted(event.trigger.start for event in events if event.trigger.start not in acts)
    for sentence in reading.sentences:
        inside = triggers[bisect_left(triggers, sentence.start) : bisect_left(triggers, sentence.end)]
        left_open = list(clauses_left_open(sentence)) if inside else []
        told_by_it = (at for at in inside if not any(start <= at < end for start, end in left_open))
        own_event = next((at for at in told_by_it if not told.holds(at)), None)
        guess = _guess(sentence) or _weighed(sentence)
        own = guess or _plain(sentence, after_condition=_follows_condition(reading, sentence))
        if own is None or _is_bare_heading(reading, sentence):
            continue
        judges = guess is not None or own.points_to is not None or own.stance not in ("assert", "ask")
        if own_event is not None and judges and _is_told_whole(own.content, told):
            judges, own = False, _Own(_whole(sentence) or own.content, "assert")  # what is judged is what another said
        may_share = judges and own.points_to is None
        if own_event is None and (_is_told_whole if may_share else _is_told)(own.content, told):
            continue
        if own_event is None and guess is None and _is_told_with_frame(own.content, told):
            continue
        if own_event is not None and not judges:
            content = _own_words(sentence, own.content, told, own_event)
            if content is None:
                continue
            own = replace(own, content=content)
        if own_event is not None or judges or is_hedged(sentence, own.content):
            draft = Draft(
                sentence.index, own.content, None, "", None, "author", own.stance, "own voice", hedge=own.hedge
            )
            yield replace(draft, points_to=own.points_to)


def _is_bare_heading(reading: Reading, sentence: Sentence) -> bool:
    """Whether a line only names what the next ones are about: no title, no verb that tells, no full stop."""
    tells = any(w.has("VerbForm", "Part") or _is_conjugated(sentence, w) for w in sentence.words)
    is_title = reading.report.blocks[sentence.block].kind == "title"
    return not (tells or is_title or sentence.words[-1].upos == "PUNCT")


def _is_conjugated(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb has a doer, or a form of its own: of "Inlichtingen verkopen" it may as well be an infinitive."""
    bare = verb.text.lower() == verb.lemma.lower() and not any(sentence.children(verb, *SUBJECTS))
    return verb.has("VerbForm", "Fin") and not bare


def _own_words(sentence: Sentence, content: Span, told: Nearby, at: int) -> Span | None:
    """Of "while Falk says that …, Peru closed the port" the words around `at` that nobody else is said to have told.

    None where these are only scraps of what others tell.
    """
    clauses = [d.content for d in told.around(content) if d.rule in TOLD_CLAUSES]
    whole = [c for c in clauses if sum(c[0] <= w.start < c[1] for w in sentence.words) >= MIN_WORDS_TOLD]
    if not whole:
        return content
    words = [w for w in sentence.words if content[0] <= w.start < content[1]]
    around = next(w for w in sentence.words if w.start <= at < w.end)
    frames = [span for d in told.around(content) for span in (d.cue, d.speaker.words if d.speaker else None) if span]
    taken = [*whole, *(span for span in frames if not span[0] <= at < span[1])]  # "Falk said, | but Berg left"
    own = {w.index for w in words if not any(start <= w.start < end for start, end in taken)}
    own &= _in_same_brackets(sentence, around)
    run = _with_opener(sentence, run_around(sentence, own, around.index)) if around.index in own else []
    return span_of(run) if tells_by_itself(sentence, run) else None


def _in_same_brackets(sentence: Sentence, word: Word) -> set[int]:
    """The places of the words in the brackets that a word stands in; of all words where it stands in none."""
    opening = max((w.index for w in sentence.words[: word.index] if w.text == "("), default=-1)
    closing = next((w.index for w in sentence.words[opening + 1 :] if w.text == ")"), -1)
    inside = range(opening + 1, closing) if opening < word.index < closing else range(len(sentence.words))
    return set(inside)


def _is_told(content: Span, told: Nearby) -> bool:
    """Whether somebody is said to have told any of it."""
    return any(d.content[0] < content[1] and content[0] < d.content[1] for d in told.around(content))


def _is_told_whole(content: Span, told: Nearby) -> bool:
    """Whether somebody is said to have told all of it, or all but its first words."""
    return any(share_of(content, d.content) >= SAME_SHARE for d in told.around(content))


def _is_told_with_frame(content: Span, told: Nearby) -> bool:
    """Whether somebody is said to have told all but the words that say who told it."""
    return any(share_of(content, _with_frame(d, content)) >= SAME_SHARE for d in told.around(content))


def _with_frame(draft: Draft, content: Span) -> Span:
    """What a draft tells with its cue and speaker, where it stands at an edge of `content`: "laut Falk | ist es so"."""
    if draft.content[0] > content[0] and draft.content[1] < content[1] - MAX_GAP:
        return draft.content  # "Falks Behauptung, das Schiff sei leer, | ist falsch"
    spans = [draft.content, *([draft.cue] if draft.cue else []), *([draft.speaker.words] if draft.speaker else [])]
    return min(start for start, _ in spans), max(end for _, end in spans)


def _follows_condition(reading: Reading, sentence: Sentence) -> bool:
    """Whether the sentence before tells what would be on a condition: “It would be the first time” goes on with it."""
    before = reading.sentences[sentence.index - 1] if sentence.index else None
    if before is None or before.block != sentence.block:
        return False
    content = _whole(before)
    said = said_in(before, content) if content is not None else None
    return said is not None and tells_condition(said) and unreal_hedge(said) is not None


def _plain(sentence: Sentence, *, after_condition: bool) -> _Own | None:
    """The whole sentence, with the stance that its words give it."""
    content = _whole(sentence)
    said = said_in(sentence, content) if content is not None else None
    if content is None or said is None:
        return None
    if sentence.words[-1].text == "?":
        return _Own(content, "ask")
    if (verdict := _verdict(said)) is not None:
        return verdict
    voice = stance_lexicon(sentence.language).voice
    if has_turn(said, voice.regret):
        return _Own(content, "oppose")
    if has_turn(said, voice.relief):
        return _Own(content, "support")
    if (hope := next((w for w in said.main if w.text.lower() in voice.hoping), None)) is not None:
        return _Own(content, "predict", ("probable", (hope.start, hope.end)))
    if _urges(said):
        return _Own(content, "demand")
    hedge = unreal_hedge(said) if after_condition or tells_condition(said) else None
    return _of_turn(said) or _of_predicate(said) or _Own(content, "assert", hedge)


def _verdict(said: Said) -> _Own | None:
    """“Dat klopt niet.”: what the report itself makes of what it has just told that somebody says."""
    if len(said.inside) > MAX_WORDS_VERDICT:
        return None
    content = (said.inside[0].start, said.inside[-1].end)
    if calls_true(said):
        return _Own(content, "assert", points_to="pronoun")
    is_bare = calls_untrue(said) and untrue_subject(said) == "pronoun"
    return _Own(content, "deny", points_to="pronoun") if is_bare else None


def _whole(sentence: Sentence) -> Span | None:
    """The sentence without what joins it to the one before; an "if" that opens it stays."""
    return span_of(_with_opener(sentence, list(sentence.words)))


def _with_opener(sentence: Sentence, words: list[Word]) -> list[Word]:
    """Words without what stands on their edges for others; of "if", "om" and "dass" only one at their end is cut."""
    kept = trimmed(words)
    before = sentence.words[kept[0].index - 1] if kept and kept[0].index else None
    if before is not None and before in words and before.upos not in ("PUNCT", "CCONJ"):
        kept = [before, *kept]
    while kept and (kept[-1].deprel == "mark" or kept[-1].upos in ("SCONJ", "PUNCT")):
        kept = kept[:-1]
    return kept


def _of_turn(said: Said) -> _Own | None:
    """“The chances that …, are slim”: the clause that is doubted or judged; None for sentences that do neither."""
    if (clause := clause_of_turn(said)) is not None:
        return _Own(clause.content, clause.stance)
    stance = stance_of_turn(said, stance_lexicon(said.sentence.language))
    content = _clause_in(said, CLAUSES) if stance in JUDGING else None
    return _Own(content, stance) if content is not None and stance is not None else None


def _of_predicate(said: Said) -> _Own | None:
    """“It is shameful that …”, “the sale is a scandal”: what is called good or bad, the clause where there is one."""
    subjects = [w for w in said.main if w.deprel in SUBJECTS and is_predicate(said, said.sentence.words[w.head])]
    content = _clause_in(said, CALLED)
    stance = judged(said, stance_lexicon(said.sentence.language), names=content is not None)
    if stance is None or not (subjects or content) or _is_to_somebody(said) or tells_condition(said):
        return None
    return _Own(content or (said.inside[0].start, said.inside[-1].end), stance)


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


def _weighed(sentence: Sentence) -> _Own | None:
    """“Mir scheint das wahrscheinlich”, “Das kann sein”, “Perhaps Peru hoped …”: what the report itself makes of it."""
    content = _whole(sentence)
    said = said_in(sentence, content) if content is not None else None
    if content is None or said is None or sentence.words[-1].text == "?":
        return None
    for weighing in stance_lexicon(sentence.language).voice.weighings:
        if turn := find_turn(said, weighing.words):
            hedge = (weighing.certainty, (turn[0].start, turn[-1].end)) if weighing.certainty else None
            after = sentence.words[turn[-1].index + 1 :]
            is_label = bool(after) and after[0].text == ":" and len(after) > 1  # "My guess: it will pass"
            about = (after[1].start, content[1]) if is_label else _clause_in(said, CALLED)
            return _Own(about or content, weighing.stance, hedge)
    level = speech_lexicon(sentence.language).certainty_words.get(said.inside[0].lemma.lower())
    return _Own(content, "assert") if level in UNSURE and is_hedged(sentence, content) else None


def _guess(sentence: Sentence) -> _Own | None:
    """The clause behind "es könnte gut sein, dass", and what that makes of it; None for other sentences."""
    found = guess_of(sentence)
    if found is None:
        return None
    opening, at, content = found
    if not any(
        w.upos in ("VERB", "AUX") or w.deprel == "cop" for w in sentence.words if content[0] <= w.start < content[1]
    ):
        return None  # "Zeker is dat allerminst": no clause
    return _Own(content, opening.stance, (opening.certainty, at) if opening.certainty is not None else None)
