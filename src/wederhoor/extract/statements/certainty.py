"""How surely something is said.

From modal verbs, adverbs and the word of saying itself, with the words it was read from.
"""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import is_negated
from wederhoor.extract.phrases import Span
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.asides import is_in_aside
from wederhoor.extract.statements.drafts import Draft
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Certainty

ARGUMENTS = ("nsubj", "nsubj:pass", "obj")
RANK: dict[Certainty, int] = {"possible": 0, "probable": 1, "certain": 2, "unknown": 3}


def certainty_of(draft: Draft, sentences: list[Sentence]) -> tuple[Certainty, tuple[Span, ...]]:
    """The weakest level that the words of the content's main clause or the cue give, and those words.

    Without any such word: certain for plain statements, unknown for hearsay, questions and demands, probable for
    predictions; but what somebody simply says will be is certain to them.
    """
    lexicon = speech_lexicon(sentences[0].language)
    found: list[tuple[Certainty, Span]] = []
    for sentence in sentences:
        for word in main_clause(sentence, draft.content):
            level = _level(sentence, word)
            asked = draft.stance == "demand" and word.upos == "AUX"  # "they could do better to wait"
            if level is not None and not asked:
                found.append((level, (word.start, word.end)))
    if draft.hedge is not None:
        found.append(draft.hedge)
    if draft.cue_lemma in lexicon.excluding and draft.stance == "assert" and draft.cue is not None:
        found.append(("possible", draft.cue))  # "does not rule out"
    if draft.cue_lemma in lexicon.probable_cues and draft.cue is not None:
        found.append(("probable", draft.cue))
    if found:
        weakest = min((level for level, _ in found), key=lambda level: RANK[level])
        return weakest, tuple(dict.fromkeys(span for level, span in found if level == weakest))
    if draft.mode == "hearsay" or draft.stance in ("ask", "demand"):
        return "unknown", ()
    return ("probable" if draft.stance == "predict" and not draft.plain else "certain"), ()


def main_clause(sentence: Sentence, content: Span) -> Iterator[Word]:
    """The content's predicate and what hangs on it; words in clauses below it speak of something else."""
    inside = [w for w in sentence.words if content[0] <= w.start and w.end <= content[1]]
    indices = {w.index for w in inside}
    tops = {w.index for w in inside if w.head not in indices}
    tops |= {w.index for w in inside if w.deprel == "conj" and w.head in tops}
    helpers = {i for i in tops if sentence.words[i].upos == "AUX"}  # "wird | wohl nicht hinausgehen" read as two verbs
    tops |= {w.index for w in inside if w.deprel == "xcomp" and w.upos == "VERB" and w.head in helpers}
    named = {i for i in tops if sentence.words[i].upos in ("NOUN", "PROPN", "X") and i == inside[0].index}
    tops |= {w.index for w in inside if w.deprel == "parataxis" and w.head in named}  # "UPDATE - Peru may pay"
    tops = _without_asides(sentence, inside, tops)
    return (w for w in inside if w.index in tops or w.head in tops)


def _without_asides(sentence: Sentence, inside: list[Word], tops: set[int]) -> set[int]:
    """Of "Der Damm, sagte Falk, werde brechen" the clause that is said, though it hangs on who says so."""
    asides = {i for i in tops if is_in_aside(sentence, sentence.words[i])}
    below = {w.index for w in inside if w.head in asides and w.deprel in ("ccomp", "parataxis", "xcomp")}
    return (tops - asides) | below if below else tops


def _level(sentence: Sentence, word: Word) -> Certainty | None:
    """What a word says of how certain its clause is; None for most."""
    lexicon = speech_lexicon(sentence.language)
    above = sentence.head(word)
    form, lemma = word.text.lower(), word.lemma.lower()
    if form in lexicon.probable_modals or _only_seems(sentence, word):
        return "probable"
    if word.upos in ("AUX", "VERB"):
        is_hedge = {form, lemma} & lexicon.possible_modals and not _tells_of_means(sentence, word)
        return "possible" if is_hedge else None
    if word.upos in ("ADV", "ADJ", "PART") and (
        above is None
        or opens_clause(sentence, word)
        or (word.deprel in ("advmod", "root", "ccomp", "amod") and above.upos in ("VERB", "AUX", "ADJ", "NOUN"))
    ):
        return lexicon.certainty_words.get(lemma)
    return None


def opens_clause(sentence: Sentence, word: Word) -> bool:
    """Whether an adverb stands first, right before the finite verb, whatever a tree makes of it ("Mogelijk gaat")."""
    after = sentence.words[word.index + 1] if word.index + 1 < len(sentence.words) else None
    first = all(w.upos in ("CCONJ", "PUNCT") for w in sentence.words[: word.index])
    return first and sentence.language != "en" and after is not None and after.has("VerbForm", "Fin")


def _tells_of_means(sentence: Sentence, modal: Word) -> bool:
    """Whether "can" is no doubt: "kann es keine Pläne geben" rules them out, "man kann es herleiten" tells how to."""
    if modal.text.lower() not in speech_lexicon(sentence.language).means_modals:
        return False
    predicate = sentence.words[modal.head] if modal.deprel == "aux" and modal.head >= 0 else modal
    arguments = list(sentence.children(predicate, *ARGUMENTS))
    rules_out = any(is_negated(sentence, word) for word in (predicate, *arguments))
    anyone = speech_lexicon(sentence.language).anyone
    return rules_out or any(w.text.lower() in anyone for w in arguments)


def _only_seems(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb tells what seems to be so: "scheint zu zahlen", "lijkt het alsof …"; the sun only shines."""
    seeming = verb.upos in ("VERB", "AUX") and verb.lemma.lower() in speech_lexicon(sentence.language).seeming
    return seeming and any(w.index > verb.index for w in sentence.children(verb, "xcomp", "ccomp", "csubj"))
