"""From words of a tree to spans of text: noun phrases and clauses, without what hangs on their edges."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from wederhoor.extract.clauses import in_any_language
from wederhoor.read.reading import Sentence, Word

# dependents that are not part of who speaks: relative clauses, asides
NOT_IN_NAME = (
    "acl:relcl",
    "acl",
    "parataxis",
    "advcl",
    "punct",
    "cop",
    "nsubj",
    "ccomp",
    "xcomp",
    "mark",
    "aux",
    "discourse",
    "cc",
    "advmod",
    "obl",
)
PAIRS = {"“": "„“", "”": "“„”", "»": "«", "«": "»", "’": "‘‚", "‘": "‚", ")": "(", "]": "["}
Span = tuple[int, int]


def below(sentence: Sentence, word: Word, *, without: Collection[int] = ()) -> set[int]:
    """Indices of `word` and all below it, but for the words in `without` and all below those."""
    children: dict[int, list[int]] = {}
    for w in sentence.words:
        children.setdefault(w.head, []).append(w.index)
    found: set[int] = set()
    todo = [word.index]
    while todo:
        index = todo.pop()
        if index not in found and index not in without:
            found.add(index)
            todo += children.get(index, [])
    return found


def run_around(sentence: Sentence, indices: Iterable[int], core: int | None = None) -> list[Word]:
    """The longest unbroken run of the words in `indices` (the one that holds `core`, where given).

    Punctuation does not break it, nor a negation of its verb that a tree hangs elsewhere ("er wolle | nicht |, dass").
    """
    inside = set(indices)
    runs: list[list[int]] = []
    for index in sorted(inside):
        gap = [sentence.words[i] for i in range(runs[-1][-1] + 1, index)] if runs else []
        if runs and all(w.upos == "PUNCT" or _negates_verb_before(sentence, w) for w in gap):
            runs[-1] += [*(w.index for w in gap), index]
        else:
            runs.append([index])
    if core is not None:
        runs = [run for run in runs if core in run] or runs
    best = max(runs, key=len, default=[])
    return [sentence.words[i] for i in best]


def _negates_verb_before(sentence: Sentence, word: Word) -> bool:
    return word.has("Polarity", "Neg") and sentence.words[word.index - 1].has("VerbForm", "Fin")


def trimmed(words: list[Word]) -> list[Word]:
    """Words without punctuation, conjunctions and "dass" on their edges.

    Quotation marks and brackets stay only in pairs.
    """
    start, end = 0, len(words)
    while start < end and (words[start].upos in ("PUNCT", "CCONJ") or _is_that(words, start)):
        start += 1
    while end > start and words[end - 1].upos == "PUNCT" and not _closes(words[start:end]):
        end -= 1
    return words[start:end]


def _is_that(words: list[Word], at: int) -> bool:
    """Whether a word only opens a clause, as "that" does in "said that it …" and not in "said that claim was …"."""
    word = words[at]
    if word.text.lower() not in in_any_language("that"):
        return False
    after = words[at + 1] if at + 1 < len(words) else None
    before_verb = word.text.lower() == "that" and after is not None and after.upos in ("AUX", "VERB")
    clause = next((w for w in words if w.index == word.head), None)
    if word.text.lower() in in_any_language("unreal") and clause is not None and clause.deprel == "advcl":
        return False  # "If Peru pays, the port will open": on that condition
    return word.deprel not in ("det", "nsubj", "nsubj:pass") and not before_verb


def with_opening_mark(sentence: Sentence, words: list[Word]) -> list[Word]:
    """Words with the mark before them that opens a quotation closed amid them: “„zwölf“ Drohnen”."""
    before = sentence.words[words[0].index - 1] if words and words[0].index else None
    inside = {mark for w in words[:-1] for mark in PAIRS.get(w.text, "")}
    return [before, *words] if before is not None and before.text in inside else words


def _closes(words: list[Word]) -> bool:
    """Whether the last word closes a quotation mark or bracket that an earlier one opens."""
    opener = PAIRS.get(words[-1].text)
    texts = [w.text for w in words[:-1]]
    return opener is not None and any(mark in opener for text in texts for mark in text[:1])


def noun_phrase(sentence: Sentence, head: Word) -> list[Word]:
    """The words of a noun phrase around `head`.

    With its name, apposition and genitive, without clauses and prepositions.
    """
    cut = {w.index for w in sentence.children(head) if w.deprel in NOT_IN_NAME or w.deprel == "case"}
    cut |= {w.index for w in sentence.children(head, "conj") if w.upos in ("VERB", "AUX")}
    inside = below(sentence, head, without=cut)
    deeper = {
        i for i in inside if i != head.index and sentence.words[i].deprel in ("acl:relcl", "acl", "parataxis", "advcl")
    }
    if deeper:
        inside = below(sentence, head, without=cut | deeper)
    return trimmed(run_around(sentence, inside, head.index))


def owned_behind(sentence: Sentence, owner: Word) -> Word | None:
    """What belongs to a name in the genitive where a tree hangs it elsewhere: "mit | Nina Bergs | Plan"."""
    last = max((w.index for w in (owner, *sentence.children(owner, "flat"))), default=owner.index)
    noun = next((w for w in sentence.words[last + 1 :] if w.upos != "ADJ"), None)
    in_genitive = owner.upos == "PROPN" and sentence.words[last].text.endswith(("s", "'", "’"))
    if sentence.language not in ("de", "nl") or not in_genitive or noun is None or noun.upos != "NOUN":
        return None
    bare = not any(True for _ in sentence.children(noun, "det", "case")) and noun.head == owner.head
    return noun if bare and any(True for _ in sentence.children(owner, "case")) else None


def predicate_of(sentence: Sentence, word: Word) -> Word:
    """The predicate that a phrase hangs on: the nearest verb or clause head above it."""
    at: Word = word
    while at.head >= 0:
        at = sentence.words[at.head]
        if at.upos in ("VERB", "AUX") or at.deprel in (
            "root",
            "ccomp",
            "advcl",
            "acl",
            "acl:relcl",
            "parataxis",
            "csubj",
        ):
            break
    return at


def span_of(words: list[Word]) -> Span | None:
    """From the first word's start to the last one's end; None for no words."""
    return (words[0].start, words[-1].end) if words else None


def clause_span(sentence: Sentence, head: Word, *, without: Word | None = None) -> Span | None:
    """The span of the clause with `head`, but for the aside `without`; None when nothing but it is there."""
    cut = {without.index} if without is not None else set()
    inside = below(sentence, head, without=cut)
    if head.index not in inside:
        return None
    return span_of(trimmed(run_around(sentence, inside, head.index if not cut else None)))


def share_of(a: Span, b: Span) -> float:
    """The share of `a` that `b` holds."""
    return max(0, min(a[1], b[1]) - max(a[0], b[0])) / max(1, a[1] - a[0])


def has_case(sentence: Sentence, phrase: Word, cases: frozenset[str]) -> bool:
    """Whether one of the prepositions `cases` stands with a phrase."""
    return any(c.text.lower() in cases for c in sentence.children(phrase, "case"))
