"""The clause that a verb of saying governs, whatever the tree made of it, and how far its words reach."""

from __future__ import annotations

from wederhoor.extract.clauses import (
    clause_words,
    finite_verb,
    first_of_predicate,
    is_passive,
    is_said_infinitive,
    opens_with_comma,
)
from wederhoor.extract.phrases import Span, below, clause_span, predicate_of, run_around, span_of, trimmed
from wederhoor.extract.speech import SpeechLexicon, is_first_subjunctive, speech_lexicon
from wederhoor.extract.statements.closing import closing_speaker, said_before_closing
from wederhoor.extract.verbs import find_particle, verb_lemma
from wederhoor.read.reading import Sentence, Word

MAX_ASIDE = 9  # words
MAX_TO_THAT = 9  # words from a verb to its "that": "warned opponents of her plan that …"
DENYING_A_DEED = "deny"  # with a gerund; "ruled out selling" and "rejected selling" negate what they hold
STOPS = (".", "!", "?", ",,", "„", "“")


def find_complement(
    sentence: Sentence, verb: Word, lexicon: SpeechLexicon, *, has_speaker: bool, is_act: bool = True
) -> Word | None:
    """The head of the clause that is said: a complement clause, the main clause that an aside follows, an infinitive.

    None where the verb has none. Without a speaker only a clause that the tree puts below the verb counts. `is_act`:
    whether the verb tells of saying at all, so that an infinitive is what is said ("droht zu scheitern" is not).
    """
    lemma = verb_lemma(sentence, verb)
    clause = _clause_below(sentence, verb)
    if clause is not None:
        return None if lemma in lexicon.perceiving and _is_question(sentence, clause) else clause
    found = _beside_perfect(sentence, verb) if has_speaker else None
    closing = closing_speaker(sentence, verb)
    if has_speaker and found is None:
        found = predicate_of(sentence, closing) if closing is not None else _clause_above(sentence, verb)
        if found is None and not (lemma in lexicon.perceiving and is_passive(sentence, verb)):
            found = _clause_beside(sentence, verb, lemma)
        if found is None and is_act and lemma not in lexicon.perceiving:
            found = _infinitive_below(sentence, verb, lexicon.verbs.get(lemma) == "demand")
        if found is None and lemma == DENYING_A_DEED:
            found = _gerund_below(sentence, verb)
    return (
        found
        or _clause_below_adverb(sentence, verb)
        or _subjunctive_after(sentence, verb)
        or _clause_behind_that(sentence, verb, lexicon)
    )


def _beside_perfect(sentence: Sentence, verb: Word) -> Word | None:
    """What is said where the tree makes two verbs of a perfect ("heeft China gewaarschuwd geen wapens te leveren")."""
    have = sentence.head(verb)
    if have is None or not verb.has("VerbForm", "Part") or have.lemma not in clause_words(sentence.language).perfect:
        return None
    if have.upos != "VERB" or verb.deprel not in ("advmod", "xcomp", "ccomp", "obj"):
        return None
    clauses = (w for w in sentence.children(have, "ccomp", "xcomp") if w.index > verb.index)
    return next((w for w in clauses if finite_verb(sentence, w) or is_said_infinitive(sentence, w)), None)


def _infinitive_below(sentence: Sentence, verb: Word, is_demand: bool) -> Word | None:
    """The infinitive that is said; one of purpose only below a Dutch demand ("riep op om te stemmen")."""
    aims = sentence.language == "nl" and is_demand
    particle = find_particle(sentence, verb)
    hosts = (verb, particle) if particle is not None else (verb,)
    below_it = (w for host in hosts for w in sentence.children(host, "xcomp", "advcl"))
    for word in below_it:
        # "wirft ihm vor, sie gejagt und bedroht zu haben": the mark is with the last
        if any(is_said_infinitive(sentence, w, may_aim=aims) for w in (word, *sentence.children(word, "conj"))):
            return word
    return None


def _gerund_below(sentence: Sentence, verb: Word) -> Word | None:
    """The English gerund that is denied ("denied selling arms", "denies ever having sold any")."""
    for word in sentence.children(verb, "xcomp") if sentence.language == "en" else ():
        helpers = [w for w in sentence.children(word, "aux", "aux:pass") if w.index > verb.index]
        if (helpers[0] if helpers else word).text.lower().endswith("ing") and not any(sentence.children(word, "mark")):
            return word
    return None


def _clause_behind_that(sentence: Sentence, verb: Word, lexicon: SpeechLexicon) -> Word | None:
    """The clause that "that" opens a few words behind the verb, wherever the tree hangs it."""
    near = sentence.words[verb.index + 1 : verb.index + MAX_TO_THAT]
    that = next((w for w in near if w.text.lower() in lexicon.complementizers or w.has("VerbForm", "Fin")), None)
    if that is None or that.text.lower() not in lexicon.complementizers or that.head <= verb.index:
        return None
    finite = next((w for w in sentence.words[that.index + 1 :] if w.has("VerbForm", "Fin")), None)
    above = sentence.head(finite) if finite is not None else None
    is_part = finite is not None and finite.deprel in ("aux", "aux:pass", "cop")
    return above if is_part and above is not None and above.index > that.index else finite


def _clause_below(sentence: Sentence, verb: Word) -> Word | None:
    below_it = sentence.children(verb, "ccomp", "csubj", "csubj:pass")
    told = (w for w in below_it if w.upos != "PUNCT" and not _is_as_said(sentence, w))
    clauses = [w for w in told if not _tells_when(sentence, w)]
    return next((w for w in clauses if finite_verb(sentence, w)), clauses[0] if clauses else None)


def _tells_when(sentence: Sentence, clause: Word) -> bool:
    """Whether a clause only says until, before or after what ("… tot het kabinet heeft besloten")."""
    first = next(iter(trimmed(run_around(sentence, below(sentence, clause), clause.index))), clause)
    opens = first.deprel in ("mark", "case") and first.index < clause.index
    return opens and first.text.lower() in speech_lexicon(sentence.language).temporal


def _is_as_said(sentence: Sentence, clause: Word) -> bool:
    """Whether a clause is an aside that tells who reports ("Wie X berichtet, behauptet Y, …")."""
    lexicon = speech_lexicon(sentence.language)
    opens = any(w.text.lower() in lexicon.as_said for w in sentence.children(clause, "mark", "advmod"))
    return opens and verb_lemma(sentence, clause) in lexicon.verbs and not any(sentence.children(clause, "ccomp"))


def _clause_above(sentence: Sentence, verb: Word) -> Word | None:
    """The main clause that a verb of saying follows as an aside ("…, sagte er")."""
    hung_aside = verb.deprel == "parataxis" or _is_unmarked_adverbial(sentence, verb)
    follows = hung_aside and verb.head >= 0 and _is_set_off(sentence, verb)
    follows = follows and _is_inverted(sentence, verb)
    if not (follows or _is_aside(sentence, verb)):
        return None
    above = sentence.words[verb.head]
    predicate = sentence.head(above) if above.deprel in ("nsubj", "nsubj:pass") else None
    # "The test, Falk said, was big": the tree hangs the aside on the subject
    return predicate if predicate is not None and predicate.index > verb.index else above


def _is_unmarked_adverbial(sentence: Sentence, verb: Word) -> bool:
    """Whether an English tree hangs a closing "…, Falk said" as a clause of time or reason, though nothing opens it."""
    if sentence.language != "en" or verb.deprel != "advcl" or not verb.has("VerbForm", "Fin"):
        return False
    return verb.index > verb.head and not any(sentence.children(verb, "mark", "advmod", "ccomp", "obj"))


def _is_set_off(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb opens its clause ("…, sagte er", "…, so sagte er"); behind a phrase it begins a new one."""
    opens = {first_of_predicate(sentence, verb)}
    if sentence.language == "en":  # "…, Falk said"
        inside = (index for subject in sentence.children(verb, "nsubj") for index in below(sentence, subject))
        opens |= {index for index in inside if sentence.words[index].upos != "PUNCT"}
    pointing = speech_lexicon(sentence.language).pointing
    leads = (w for w in reversed(sentence.words[: min(opens)]) if w.upos != "ADV" and w.text.lower() not in pointing)
    before = next(leads, None)
    return before is not None and before.upos == "PUNCT"


def _clause_beside(sentence: Sentence, verb: Word, lemma: str) -> Word | None:
    """A clause that the tree coordinates with the verb, though no "and" stands before it ("sagte, er komme")."""
    stop = next((w.index for w in sentence.words[verb.index :] if w.text in STOPS), len(sentence.words))
    objects = sentence.children(verb, "obj") if sentence.language != "en" else ()
    acts_on = any(w.upos == "NOUN" for w in objects)  # "rief die Polizei, …"; "told reporters …" tells
    for word in sentence.children(verb, "parataxis", "conj"):
        if word.index > stop:
            return None
        if _is_as_said(sentence, word):
            continue
        own = not acts_on and verb_lemma(sentence, word) != lemma and finite_verb(sentence, word) is not None
        joined = word.deprel == "conj" and (
            any(sentence.children(word, "cc")) or not any(sentence.children(word, "nsubj", "nsubj:pass", "expl"))
        )
        if own and not joined and (word.deprel == "parataxis" or word.index > verb.index):
            return word
    return None


def _clause_below_adverb(sentence: Sentence, verb: Word) -> Word | None:
    """ "Blinken sagte zu, dass …" with the clause hung on a word beside the verb."""
    for child in sentence.children(verb, "obl", "obj", "advmod", "obl:arg", "expl", "xcomp"):
        nested = next(sentence.children(child, "ccomp", "acl", "advcl"), None)
        holds = child.upos in ("ADV", "PRON") or (child.deprel, child.upos) == ("xcomp", "ADJ")  # "hält es für möglich"
        if nested is not None and holds:
            return nested
    return None


def _subjunctive_after(sentence: Sentence, verb: Word) -> Word | None:
    """The next clause behind the verb where it is in the mood of reported speech, wherever the tree hangs it."""
    comma = next((w.index for w in sentence.words[verb.index + 1 :] if w.text in (",", ":")), None)
    if comma is None:
        return None
    between = sentence.words[verb.index + 1 : comma]
    finite = next((w for w in sentence.words[comma + 1 :] if w.has("VerbForm", "Fin") or is_first_subjunctive(w)), None)
    told = finite is not None and (is_first_subjunctive(finite) or finite.has("Mood", "Sub"))
    if finite is None or not told or any(w.has("VerbForm", "Fin") for w in between):
        return None
    above = sentence.head(finite)
    predicate = above if above is not None and finite.deprel in ("aux", "aux:pass", "cop") else finite
    return predicate if predicate.index != verb.index else None


def _is_question(sentence: Sentence, clause: Word) -> bool:
    words = trimmed(run_around(sentence, below(sentence, clause), clause.index))
    return bool(words) and words[0].text.lower() in speech_lexicon(sentence.language).question_words


def _is_aside(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb of saying and its subject stand between commas inside what they report ("…, zei hij, …")."""
    if verb.head < 0 or verb.deprel not in ("parataxis", "ccomp", "advcl", "conj", "discourse", "xcomp"):
        return False
    words = trimmed(run_around(sentence, below(sentence, verb), verb.index))
    if (
        not words
        or words[0].index == 0
        or words[0].index != first_of_predicate(sentence, verb)
        or len(words) > MAX_ASIDE
    ):
        return False
    after = words[-1].index + 1
    closed = after >= len(sentence.words) or sentence.words[after].upos == "PUNCT"
    return closed and sentence.words[words[0].index - 1].upos == "PUNCT"


def _is_inverted(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb follows what it reports as an aside does.

    German and Dutch put it before its subject ("…, sagte er").
    """
    if sentence.language == "en":
        return True
    subject = next(sentence.children(verb, "nsubj"), None)
    return subject is None or subject.index > first_of_predicate(sentence, verb)


def _longer_part(sentence: Sentence, predicate: Word, aside: Word) -> Span | None:
    """The clause of `predicate` on one side of an aside between commas ("…, schrijft X, …"): the longer one."""
    words = trimmed(run_around(sentence, below(sentence, predicate), predicate.index))
    inside = below(sentence, aside)
    parts: list[list[Word]] = [[]]
    for word in words:
        if word.index in inside:
            parts.append([])
        else:
            parts[-1].append(word)
    return span_of(max((trimmed(part) for part in parts), key=len))


def content_of(sentence: Sentence, verb: Word, complement: Word) -> Span | None:
    """The clause that is said, out to the edge of the sentence on its side of the verb.

    Parsers often hang the last phrase of a content clause on the verb of saying; in news it nearly always belongs to
    the clause, unless a second main clause follows.
    """
    if closing_speaker(sentence, verb) is not None:
        return said_before_closing(sentence, verb)
    above = complement.index == verb.head
    content = _longer_part(sentence, complement, verb) if above else clause_span(sentence, complement)
    if content is None:
        return None
    marked = _after_mark(sentence, verb, complement)
    if marked is not None and marked < content[0]:
        content = (marked, content[1])
    aside = (
        below(sentence, verb, without={complement.index}) if complement.index != verb.head else below(sentence, verb)
    )
    follows = opens_with_comma(sentence, sentence.words[first_of_predicate(sentence, verb)])
    said_behind = follows and any(w.index > verb.index for w in sentence.children(verb, "nsubj"))
    if content[1] <= verb.start and (
        said_behind or not any(w.index in aside and w.upos != "PUNCT" for w in sentence.words if w.end <= content[0])
    ):
        return (trimmed(list(sentence.words))[0].start, content[1])
    if content[0] >= verb.end:
        after = [w for w in sentence.words if w.start >= content[1]]
        if not any(w.has("VerbForm", "Fin") or w.deprel in ("conj", "parataxis", "advcl") for w in after):
            last = trimmed(list(sentence.words))[-1]
            return (content[0], max(content[1], last.end))
    return content


def _after_mark(sentence: Sentence, verb: Word, complement: Word) -> int | None:
    """Where a clause begins that "dass" opens behind the verb, whatever the tree made of its first words."""
    for word in sentence.words[verb.index + 1 : complement.index]:
        if word.upos == "SCONJ" and word.text.lower() in clause_words(sentence.language).that:
            return sentence.words[word.index + 1].start
        if word.has("VerbForm", "Fin"):
            return None
    return None


def n_words(sentence: Sentence, span: Span) -> int:
    return sum(span[0] <= w.start < span[1] for w in sentence.words if w.upos != "PUNCT")
