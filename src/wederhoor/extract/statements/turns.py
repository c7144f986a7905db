"""Turns of phrase that take a stance: “hielt es für unwahrscheinlich, dass”, “nannte das eine Lüge”."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import is_conditional, is_negated
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.mentions.mention_words import ends_in
from wederhoor.extract.phrases import Span, clause_span, noun_phrase, span_of
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.doubted_clauses import without_if
from wederhoor.extract.statements.drafts import Draft, Rule
from wederhoor.extract.statements.pointing import head_in, is_told_clause, kind_of, pointer_beside
from wederhoor.extract.statements.saying import speaker_of_verb
from wederhoor.extract.statements.speakers import Speaker, speaker_at, speaks_of_more
from wederhoor.extract.statements.stance_lexicon import StanceLexicon, Turn, stance_lexicon
from wederhoor.extract.statements.withheld import is_withheld
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Certainty, Stance

OBJECTS = ("obj", "obl:arg", "iobj", "nsubj:pass")
CLAUSES = ("ccomp", "csubj", "csubj:pass")
MAX_WORDS_FROM_VERB = 12
REVERSED: dict[Stance, Stance] = {"deny": "assert", "doubt": "assert", "oppose": "support", "support": "oppose"}


def turn_drafts(sentence: Sentence, index: MentionIndex) -> Iterator[Draft]:
    """All that a sentence denies, doubts, supports or opposes by such a turn."""
    lexicon = stance_lexicon(sentence.language)
    for verb in sentence.words:
        if verb.upos not in ("VERB", "AUX") or is_conditional(sentence, verb):
            continue
        yield from _conceded(sentence, verb, index)
        if is_withheld(sentence, verb):
            continue
        lemmas = {verb.text.lower(), verb.lemma.lower(), verb_lemma(sentence, verb)}
        for turn in lexicon.turns:
            found = _fixed_words(sentence, verb, turn.words) if lemmas & turn.verbs else None
            apart = turn.beside and found and found[0].index != verb.index + 1
            if found is not None and not apart:
                yield from _turn_draft(sentence, verb, turn, found, index)
        if lemmas & lexicon.naming:
            yield from _called(sentence, verb, lexicon, index)


def _turn_draft(sentence: Sentence, verb: Word, turn: Turn, fixed: list[Word], index: MentionIndex) -> Iterator[Draft]:
    clause = None if turn.of_plans else _clause_of(sentence, verb, fixed)
    if clause is None and turn.clause_only:
        return
    stance = turn.stance
    if is_negated(sentence, verb) or any(is_negated(sentence, word) for word in fixed):
        if stance not in REVERSED:
            return
        stance = REVERSED[stance]
    at_words = (fixed[0].start, fixed[-1].end) if fixed else (verb.start, verb.end)
    hedge: tuple[Certainty, Span] | None = (turn.certainty, at_words) if turn.certainty else None
    if turn.whole:
        yield from _draft(sentence, verb, _whole(sentence, verb, fixed, turn.takes), stance, index)
        return
    if clause is not None:
        rule: Rule = "turn" if fixed else "accusation"
        content = without_if(sentence, clause) if stance == "doubt" else clause_span(sentence, clause)
        drafts = _draft(sentence, verb, content, stance, index, hedge=hedge, rule=rule)
        known = (d for d in drafts if not turn.by_known or (_is_known(sentence, d) and _is_act(sentence, clause)))
        yield from known
        return
    for content, kind in _objects(sentence, verb, fixed, turn.takes):
        if hedge is not None and kind is not None:
            return  # "hält das für möglich" asserts nothing of its own
        drafts = _draft(sentence, verb, content, stance, index, hedge=hedge, points_to=kind)
        yield from (draft for draft in drafts if _fits(sentence, turn, draft))
        return


def _fits(sentence: Sentence, turn: Turn, draft: Draft) -> bool:
    """Whether a turn with an object tells of who takes a stance, and to what one can take it."""
    if turn.by_known and not _is_known(sentence, draft):
        return False
    verb = next(w for w in sentence.words if draft.cue is not None and w.start == draft.cue[0])
    if _has_case_below(sentence, verb, turn.deed_with):
        return False
    if not turn.of_plans:
        return True
    head = head_in(sentence, draft)
    return head is not None and head.text.lower().endswith(stance_lexicon(sentence.language).backed)


def _whole(sentence: Sentence, verb: Word, fixed: list[Word], takes: frozenset[str]) -> Span | None:
    """The object, the fixed words and the phrase behind them: "hold | Peru responsible for the fire"."""
    held = [w for w in sentence.children(verb, "obj") if w.upos in ("NOUN", "PROPN")]
    hosts = (verb, *fixed, *held)
    phrases = [w for host in hosts for w in sentence.children(host, "obl", "obl:arg", "nmod")]
    taken = [w for w in phrases if takes & {c.text.lower() for c in sentence.children(w, "case")}]
    if not held or not taken:
        return None
    spans = [(w.start, w.end) for w in fixed]
    spans += [span for w in (held[0], taken[0]) if (span := span_of(noun_phrase(sentence, w))) is not None]
    return min(start for start, _ in spans), max(end for _, end in spans)


def _has_case_below(sentence: Sentence, verb: Word, cases: frozenset[str]) -> bool:
    hosts = (verb, *sentence.children(verb, "obj"))
    phrases = (w for host in hosts for w in sentence.children(host, "obl", "nmod", "obl:arg"))
    return any(c.text.lower() in cases for phrase in phrases for c in sentence.children(phrase, "case"))


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
        ("deny", lexicon.untrue.predicates),
        ("oppose", lexicon.bad),
        ("support", lexicon.good),
    )
    for stance, words in names:
        found = (w for w in _after_or_around(sentence, verb) if {w.text.lower(), w.lemma.lower()} & words)
        name = next((w for w in found if not _is_part(sentence, w)), None)
        if name is None or is_negated(sentence, verb) or is_negated(sentence, name):
            continue
        content, kind = next(_objects(sentence, verb, [name], frozenset()), (None, None))
        if content is not None and stance != "deny":
            content, kind = (min(content[0], name.start), max(content[1], name.end)), None
        called = list(_draft(sentence, verb, content, stance, index, points_to=kind))
        if called:
            yield from called
            return  # what is absurd is untrue, and not opposed besides


def _is_part(sentence: Sentence, word: Word) -> bool:
    """Whether a word only belongs to what is called something ("nannte die falsche Zahl …")."""
    above = sentence.head(word)
    of_noun = above is not None and above.upos in ("NOUN", "PROPN")
    return word.deprel in ("nsubj", "advmod") or (word.deprel == "amod" and of_noun)


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
) -> Iterator[Draft]:
    lemma = verb_lemma(sentence, verb)
    is_copula = verb.deprel == "cop" and verb.head >= 0  # "The party is against the sale"
    speaker = speaker_of_verb(sentence, sentence.words[verb.head] if is_copula else verb, lemma, index)
    if speaker is None or speaker.words == content:
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
        or head.upos not in ("NOUN", "PROPN")
        or any(w.head >= verb.index for w in sentence.words[: head.index])
    ):
        return None
    return speaker_at(sentence, head, index)


def _fixed_words(sentence: Sentence, verb: Word, alternatives: tuple[str, ...]) -> list[Word] | None:
    """The words of the first alternative that stands near the verb; [] for a turn that needs none, None for none."""
    if "" in alternatives:
        return []
    near = _after_or_around(sentence, verb)
    for alternative in alternatives:
        wanted = alternative.split()
        for at in range(len(near) - len(wanted) + 1):
            run = near[at : at + len(wanted)]
            if run[-1].index - run[0].index == len(wanted) - 1 and [w.text.lower() for w in run] == wanted:
                return run
    return None


def _after_or_around(sentence: Sentence, verb: Word) -> list[Word]:
    """Words of the verb's own clause, by their place: up to a comma or another finite verb on either side."""
    words = [verb]
    for step in (-1, 1):
        at = verb.index + step
        while 0 <= at < len(sentence.words) and abs(at - verb.index) <= MAX_WORDS_FROM_VERB:
            word = sentence.words[at]
            if word.upos == "PUNCT" and word.text in (",", ":", ";", "."):
                break
            above = verb.deprel == "xcomp" and word.index == verb.head  # "wanted to know"
            if word.upos == "VERB" and word.has("VerbForm", "Fin") and word.deprel != "aux" and not above:
                break
            words.append(word)
            at += step
    return sorted((w for w in words if w.index != verb.index), key=lambda w: w.index)


def _clause_of(sentence: Sentence, verb: Word, fixed: list[Word]) -> Word | None:
    """The clause that the turn is about, wherever in the turn the tree hangs it."""
    above = [w for f in fixed if (w := sentence.head(f)) is not None and w.index != verb.index]
    hosts = [verb, *fixed, *above, *sentence.children(verb, *OBJECTS)]
    places = {verb.index, *(f.index for f in fixed)}
    found = (c for host in hosts for c in sentence.children(host, *CLAUSES, "xcomp", "acl", "acl:relcl", "advcl"))
    return next((c for c in found if c.index not in places and is_told_clause(sentence, c)), None)


def _objects(
    sentence: Sentence, verb: Word, fixed: list[Word], takes: frozenset[str]
) -> Iterator[tuple[Span, str | None]]:
    """What the turn speaks of, with the kind of thing it points to (None: it stands for itself)."""
    taken = frozenset(w.index for w in fixed)
    hosts = (verb, *fixed)
    if takes:
        above = (w for f in fixed if (w := sentence.head(f)) is not None and w.index == verb.head)  # "is against | it"
        for noun in (*(c for host in hosts for c in sentence.children(host, "obl", "nmod", "obl:arg")), *above):
            cases = {c.text.lower() for c in sentence.children(noun, "case", "fixed")}
            content = span_of(noun_phrase(sentence, noun)) if cases & takes else None
            if content is not None:
                yield content, kind_of(sentence, noun) or ("pronoun" if noun.index in taken else None)
        return
    pointer = pointer_beside(sentence, verb, fixed=fixed)
    if pointer is not None:
        yield (pointer.start, pointer.end), "pronoun"
    read_as_copula = [sentence.words[verb.head]] if verb.deprel == "cop" else []  # "wees de berichten van de hand"
    for word in (*(c for host in hosts for c in sentence.children(host, *OBJECTS, "obl")), *read_as_copula):
        case = any(sentence.children(word, "case"))
        if word.index in taken or case or word.upos not in ("NOUN", "PROPN", "VERB", "ADJ"):
            continue
        content = span_of([w for w in noun_phrase(sentence, word) if w.index not in taken])
        if content is not None:
            yield content, kind_of(sentence, word, without=taken)
