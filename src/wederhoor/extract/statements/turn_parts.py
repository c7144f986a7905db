"""The parts of a turn of phrase, wherever in the tree they hang: its fixed words, its clause, its object."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import clause_words, opens_with_comma
from wederhoor.extract.phrases import Span, below, clause_span, noun_phrase, span_of
from wederhoor.extract.statements.content_ends import end_behind
from wederhoor.extract.statements.cues import around, run_of
from wederhoor.extract.statements.no_complements import opens_with_which
from wederhoor.extract.statements.pointers import is_told_clause, kind_of, pointer_beside
from wederhoor.read.reading import Sentence, Word

OBJECTS = ("obj", "obl:arg", "iobj", "nsubj:pass")
CLAUSES = ("ccomp", "csubj", "csubj:pass")


def fixed_words(sentence: Sentence, verb: Word, alternatives: tuple[str, ...]) -> list[Word] | None:
    """The words of the first alternative that stands near the verb; [] for a turn that needs none, None for none."""
    if "" in alternatives:
        return []
    near = around(sentence, verb)
    forms = {w.text.lower() for w in near}
    standing = (wanted for wanted in map(str.split, alternatives) if forms.issuperset(wanted))
    runs = (run_of(near, tuple(wanted)) for wanted in standing)
    return next((run for run in runs if run), None)


def clause_of(sentence: Sentence, verb: Word, fixed: list[Word]) -> Word | None:
    """The clause that the turn is about, wherever in the turn the tree hangs it."""
    above = [w for f in fixed if (w := sentence.head(f)) is not None and w.index != verb.index]
    hosts = [verb, *fixed, *above, *sentence.children(verb, *OBJECTS)]
    places = {verb.index, *(f.index for f in fixed)}
    found = (c for host in hosts for c in sentence.children(host, *CLAUSES, "xcomp", "acl", "acl:relcl", "advcl"))
    told = (c for c in found if c.index not in places and is_told_clause(sentence, c) and not _is_reason(sentence, c))
    return next((c for c in told if not opens_with_which(sentence, c) and not _is_of_noun(sentence, c)), None)


def _is_of_noun(sentence: Sentence, clause: Word) -> bool:
    """Whether a relative clause tells more of a noun: "nennt den Brief, | der am Montag kam, | eine Fälschung"."""
    relative = clause_words(sentence.language).relative
    pronouns = (w for w in sentence.children(clause, "nsubj", "nsubj:pass", "obj") if w.upos == "PRON")
    first = min(i for i in below(sentence, clause) if sentence.words[i].upos != "PUNCT")
    opens = any(w.index == first and w.text.lower() in relative for w in pronouns)
    is_apart = opens_with_comma(sentence, sentence.words[first])  # "verweet Falk | dat hij loog" has none
    return clause.deprel in ("acl", "acl:relcl") and opens and is_apart


def _is_reason(sentence: Sentence, clause: Word) -> bool:
    """Whether a clause tells why: "räumt dem Plan keine Chance ein, | da das Geld fehle"."""
    because = clause_words(sentence.language).because
    return clause.deprel == "advcl" and any(w.text.lower() in because for w in sentence.children(clause, "mark"))


def whole_clause(sentence: Sentence, verb: Word, clause: Word) -> Span | None:
    """A clause with what goes on behind it, wherever a tree hangs that: “of being asleep | when the call came in”."""
    content = clause_span(sentence, clause)
    behind = content is not None and content[0] >= verb.end
    return (content[0], end_behind(sentence, verb, content[1])) if content is not None and behind else content


def objects_of(
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
    # "considers | the closure | unlawful": the tree may give what is called so to the word for it
    called = [c for w in fixed if w.deprel == "xcomp" for c in sentence.children(w, "nsubj")]
    subjects = list(sentence.children(verb, "nsubj"))
    second = [w for w in subjects[1:] if subjects[0].index < verb.index < w.index]  # "noemt | die lezing | onjuist"
    # "wees | het verwijt | van de hand", read as what somebody became
    second += [w for w in sentence.children(verb, "xcomp") if w.upos == "NOUN" and any(sentence.children(w, "det"))]
    below_hosts = (*second, *(c for host in hosts for c in sentence.children(host, *OBJECTS, "obl")))
    for word in (*below_hosts, *called, *read_as_copula):
        case = any(sentence.children(word, "case"))
        if word.index in taken or case or word.upos not in ("NOUN", "PROPN", "VERB", "ADJ"):
            continue
        content = span_of([w for w in noun_phrase(sentence, word) if w.index not in taken])
        if content is not None:
            yield content, kind_of(sentence, word, without=taken)


def whole_turn(sentence: Sentence, verb: Word, fixed: list[Word], takes: frozenset[str]) -> Span | None:
    """The object, the fixed words and the phrase behind them: "hold | Peru responsible for the fire"."""
    held = [w for w in sentence.children(verb, "obj") if w.upos in ("NOUN", "PROPN")]
    hosts = (verb, *fixed, *held)
    phrases = [w for host in hosts for w in sentence.children(host, "obl", "obl:arg", "nmod")]
    taken = [w for w in phrases if takes & {c.text.lower() for c in sentence.children(w, "case")}]
    if not held:
        return None
    spans = [(w.start, w.end) for w in fixed]
    spans += [span for w in (held[0], *taken[:1]) if (span := span_of(noun_phrase(sentence, w))) is not None]
    return min(start for start, _ in spans), max(end for _, end in spans)


def has_case_below(sentence: Sentence, verb: Word, cases: frozenset[str]) -> bool:
    hosts = (verb, *sentence.children(verb, "obj"))
    phrases = (w for host in hosts for w in sentence.children(host, "obl", "nmod", "obl:arg"))
    return any(c.text.lower() in cases for phrase in phrases for c in sentence.children(phrase, "case"))
