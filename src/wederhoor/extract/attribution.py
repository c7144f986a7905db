"""The passes that find who says what in one sentence; each yields drafts, `statements.py` chooses among them.

The grammar is written over Universal Dependencies; what differs between languages stands in `lexicon/speech.*.toml`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from wederhoor.extract.mentions import MentionIndex
from wederhoor.extract.phrases import Span, below, noun_phrase, predicate_of, run_around, span_of, trimmed
from wederhoor.extract.speakers import Speaker, inverted_subject, speaker_at, subject_of
from wederhoor.extract.speech import (
    SpeechLexicon,
    finite_verb,
    is_first_subjunctive,
    is_negated,
    speech_lexicon,
    verb_lemma,
)
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Mode, Stance

Rule = Literal[
    "clause",
    "phrase",
    "as said",
    "noun",
    "colon",
    "object",
    "quotation",
    "free indirect",
    "hearsay",
    "alleged",
    "own voice",
]


@dataclass(frozen=True, slots=True)
class Draft:
    """A statement before its speaker is looked up in earlier sentences and its doubts are weighed."""

    sentence: int
    content: Span
    cue: Span | None
    cue_lemma: str
    speaker: Speaker | None
    mode: Mode
    stance: Stance
    rule: Rule
    carried: bool = False  # the speaker is whoever spoke last


MAX_ASIDE = 9  # words
MIN_WORDS = 2  # what is said in one word is an answer or a misread object
NEGATED: dict[Stance, Stance | None] = {
    "deny": "assert",
    "support": "oppose",
    "oppose": "support",
    "doubt": "assert",
    "predict": "doubt",
}


def find_drafts(sentence: Sentence, index: MentionIndex) -> Iterator[Draft]:
    """All that one sentence attributes to somebody, by its own words."""
    lexicon = speech_lexicon(sentence.language)
    for verb in sentence.words:
        if verb.upos in ("VERB", "AUX", "ADJ"):
            yield from _verb_drafts(sentence, verb, lexicon, index)
    yield from phrase_drafts(sentence, lexicon, index)
    yield from noun_drafts(sentence, lexicon, index)
    yield from colon_drafts(sentence, index)
    yield from hearsay_drafts(sentence, lexicon, index)


def _verb_drafts(sentence: Sentence, verb: Word, lexicon: SpeechLexicon, index: MentionIndex) -> Iterator[Draft]:
    lemma = verb_lemma(sentence, verb)
    stance = lexicon.verbs.get(lemma)
    if stance is None:
        return
    if is_negated(sentence, verb):
        negated = "doubt" if lemma in lexicon.believing else NEGATED.get(stance)
        if negated is None:
            return
        stance = negated
    speaker = speaker_of_verb(sentence, verb, lemma, index)
    cue = (verb.start, verb.end)
    as_said = _as_said(sentence, verb, lexicon)
    if as_said is not None:
        content = _clause(sentence, as_said, without=verb)
        if content and speaker:
            yield Draft(sentence.index, content, cue, lemma, speaker, "indirect", stance, "as said")
        return
    passive = any(sentence.children(verb, "aux:pass"))
    carried = speaker is None and (lemma in lexicon.impersonal or _by_it(sentence, verb, lexicon))
    if speaker is None and not passive and not carried:
        return
    complement = _complement(sentence, verb, stance, lexicon, speaker is not None or passive)
    if complement is not None:
        content = _content_of(sentence, verb, complement)
        if content and _is_said(content, speaker) and _n_words(sentence, content) >= MIN_WORDS:
            yield Draft(sentence.index, content, cue, lemma, speaker, "indirect", stance, "clause", carried)
        return
    slot = "nsubj:pass" if passive else "obj"
    held = next(
        (w for w in sentence.children(verb, slot) if lemma in lexicon.objects and w.upos in ("NOUN", "PROPN", "PRON")),
        None,
    )
    if (
        held is not None
        and (passive or speaker is not None)
        and not (speaker and speaker.words[0] <= held.start < speaker.words[1])
    ):
        content = span_of(noun_phrase(sentence, held))
        if content:
            yield Draft(
                sentence.index,
                content,
                cue,
                lemma,
                speaker,
                "indirect",
                _object_stance(stance, lexicon, lemma, verb, sentence),
                "object",
            )


def _by_it(sentence: Sentence, verb: Word, lexicon: SpeechLexicon) -> bool:
    """Whether "es", "het" or "it" says something: "hieß es", "Het ontkende dat …" go on with whoever spoke last."""
    return any(w.text.lower() in lexicon.it_pronouns for w in sentence.children(verb, "nsubj", "expl"))


def _n_words(sentence: Sentence, span: Span) -> int:
    return sum(span[0] <= w.start < span[1] for w in sentence.words if w.upos != "PUNCT")


def _content_of(sentence: Sentence, verb: Word, complement: Word) -> Span | None:
    """The clause that is said, out to the edge of the sentence on its side of the verb.

    Parsers often hang the last phrase of a content clause on the verb of saying; in news it nearly always belongs to
    the clause, unless a second main clause follows.
    """
    above = complement.index == verb.head
    content = _around(sentence, complement, verb) if above else _clause(sentence, complement)
    if content is None:
        return None
    aside = (
        below(sentence, verb, without={complement.index}) if complement.index != verb.head else below(sentence, verb)
    )
    if content[1] <= verb.start and not any(
        w.index in aside and w.upos != "PUNCT" for w in sentence.words if w.end <= content[0]
    ):
        return (trimmed(list(sentence.words))[0].start, content[1])
    if content[0] >= verb.end:
        after = [w for w in sentence.words if w.start >= content[1]]
        if not any(w.has("VerbForm", "Fin") or w.deprel in ("conj", "parataxis", "advcl") for w in after):
            last = trimmed(list(sentence.words))[-1]
            return (content[0], max(content[1], last.end))
    return content


def _object_stance(stance: Stance, lexicon: SpeechLexicon, lemma: str, verb: Word, sentence: Sentence) -> Stance:
    return stance if is_negated(sentence, verb) else lexicon.objects[lemma]


def _is_said(content: Span, speaker: Speaker | None) -> bool:
    """Whether the content is not just the speaker's own words in the sentence."""
    return speaker is None or not (content[0] <= speaker.words[0] and speaker.words[1] <= content[1])


def speaker_of_verb(sentence: Sentence, verb: Word, lemma: str, index: MentionIndex) -> Speaker | None:
    """The one who says, sees or writes; for "heißt es in einem Bericht" the report. None where nobody is named."""
    if lemma in ("heißen", "hervorgehen", "blijken", "verlauten"):  # "heißt es in einem Bericht von X"
        place = next(
            (
                w
                for w in sentence.children(verb, "obl", "obl:arg", "nmod")
                if _has_case(sentence, w, ("in", "im", "aus", "uit"))
            ),
            None,
        )
        return speaker_at(sentence, place, index) if place is not None else None
    head = subject_of(sentence, verb) or inverted_subject(sentence, verb)
    return speaker_at(sentence, head, index) if head is not None else None


def _has_case(sentence: Sentence, word: Word, cases: tuple[str, ...]) -> bool:
    return any(c.text.lower() in cases for c in sentence.children(word, "case"))


def _as_said(sentence: Sentence, verb: Word, lexicon: SpeechLexicon) -> Word | None:
    """For "wie X berichtete, …": the main clause that the aside hangs on."""
    marked = any(w.text.lower() in lexicon.as_said for w in sentence.children(verb, "mark", "advmod", "case"))
    if not marked or verb.deprel not in ("advcl", "parataxis", "acl", "ccomp") or any(sentence.children(verb, "ccomp")):
        return None
    return sentence.head(verb)


def _complement(
    sentence: Sentence, verb: Word, stance: Stance, lexicon: SpeechLexicon, has_speaker: bool
) -> Word | None:
    """The head of the clause that is said.

    A complement clause, the main clause that an aside follows, an infinitive.
    """
    lemma = verb_lemma(sentence, verb)
    clause = next(iter(sentence.children(verb, "ccomp", "csubj", "csubj:pass")), None)
    if clause is not None and clause.upos != "PUNCT":
        return None if lemma in lexicon.perceiving and _is_question(sentence, clause) else clause
    if has_speaker and _is_aside(sentence, verb):
        return sentence.words[verb.head]
    if verb.deprel == "parataxis" and has_speaker and verb.head >= 0 and _is_inverted(sentence, verb):
        return sentence.words[verb.head]
    beside = next(
        (
            w
            for w in sentence.children(verb, "parataxis")
            if finite_verb(sentence, w) and verb_lemma(sentence, w) != lemma
        ),
        None,
    )
    if beside is not None and has_speaker:
        return beside
    claims = lemma in lexicon.claiming or (
        stance in ("demand", "promise", "warn", "predict", "deny", "oppose") and lemma not in lexicon.raising
    )
    if claims and has_speaker:
        infinitive = next(
            (w for w in sentence.children(verb, "xcomp", "advcl") if _is_said_infinitive(sentence, w)), None
        )
        if infinitive is not None:
            return infinitive
    # "Blinken sagte zu, dass ..." with the clause hung on a word beside the verb
    for child in sentence.children(verb, "obl", "obj", "advmod", "obl:arg", "expl"):
        nested = next(sentence.children(child, "ccomp"), None)
        if nested is not None and child.upos in ("ADV", "PRON"):
            return nested
    return None


def _is_said_infinitive(sentence: Sentence, word: Word) -> bool:
    """ "…, die Ausfuhr zu stoppen": an infinitive with its particle, but no purpose ("um … zu")."""
    if word.upos != "VERB" or word.has("VerbForm", "Fin"):
        return False
    marks = {w.text.lower() for w in sentence.children(word, "mark", "aux", "advmod")}
    if "um" in marks or ("om" in marks and word.deprel == "advcl"):
        return False
    return bool(marks & {"zu", "te", "to"}) or "zu" in word.text[1:6]


def _is_question(sentence: Sentence, clause: Word) -> bool:
    words = trimmed(run_around(sentence, below(sentence, clause), clause.index))
    return bool(words) and words[0].text.lower() in speech_lexicon(sentence.language).question_words


def _is_aside(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb of saying and its subject stand between commas inside what they report ("…, zei hij, …")."""
    if verb.head < 0 or verb.deprel not in ("parataxis", "ccomp", "advcl", "conj", "discourse", "xcomp"):
        return False
    words = trimmed(run_around(sentence, below(sentence, verb), verb.index))
    if not words or words[0].index == 0 or words[0].index != verb.index or len(words) > MAX_ASIDE:
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
    return subject is None or subject.index > verb.index


def _clause(sentence: Sentence, head: Word, *, without: Word | None = None) -> Span | None:
    """The span of the clause with `head`, but for the aside `without`; None when nothing but it is there."""
    cut = {without.index} if without is not None else set()
    inside = below(sentence, head, without=cut)
    if head.index not in inside:
        return None
    return span_of(trimmed(run_around(sentence, inside, head.index if not cut else None)))


def phrase_drafts(sentence: Sentence, lexicon: SpeechLexicon, index: MentionIndex) -> Iterator[Draft]:
    """“laut X”, “X zufolge”, “nach Angaben von X”, “volgens X”, “according to X”, “…, so X”."""
    for word in sentence.words:
        text = word.text.lower()
        if text in lexicon.so and _is_so(sentence, word):
            draft = _so_draft(sentence, word, index)
            if draft is not None:
                yield draft
                continue
        if text in lexicon.before or text in lexicon.after or text in lexicon.with_noun:
            holder = _phrase_head(sentence, word)
            if holder is None or (
                text in lexicon.with_noun and text not in lexicon.before and not _is_utterance(holder, lexicon)
            ):
                continue
            head = _whose(sentence, holder, lexicon)
            if any(w.has("Person", "1") for w in sentence.children(holder, "det", "det:poss", "nmod:poss")):
                continue  # "unseren Informationen zufolge" is said by whoever speaks already
            speaker = speaker_at(sentence, head, index)
            if speaker is None or (text not in lexicon.after and _is_number(head)):
                continue
            predicate = predicate_of(sentence, holder)
            content = _around(sentence, predicate, holder) if predicate.index != holder.index else None
            if content:
                yield Draft(
                    sentence.index, content, (word.start, word.end), text, speaker, "indirect", "assert", "phrase"
                )


def _around(sentence: Sentence, predicate: Word, aside: Word) -> Span | None:
    """The clause of `predicate` from its first to its last word, cut only where `aside` stands at its edge."""
    words = trimmed(run_around(sentence, below(sentence, predicate), predicate.index))
    inside = below(sentence, aside)
    while words and (words[0].index in inside or words[0].upos in ("PUNCT", "CCONJ")):
        words = words[1:]
    while words and (words[-1].index in inside or words[-1].upos == "PUNCT"):
        words = words[:-1]
    return span_of(words)


def _is_so(sentence: Sentence, word: Word) -> bool:
    """Whether "so" or "aldus" names a speaker.

    It follows a comma or a quotation, and no verb comes before the next comma.
    """
    if word.index == 0:
        return False
    before = sentence.words[word.index - 1]
    if before.upos != "PUNCT":
        return False
    for after in sentence.words[word.index + 1 :]:
        if after.upos == "PUNCT" and after.text in (",", ".", ":", ";"):
            break
        if after.upos in ("VERB", "AUX") and after.has("VerbForm", "Fin"):
            return False
    return True


def _so_draft(sentence: Sentence, word: Word, index: MentionIndex) -> Draft | None:
    named = next((w for w in sentence.words[word.index + 1 :] if w.upos in ("PROPN", "NOUN", "PRON")), None)
    if named is None:
        return None
    at = named
    while at.head > word.index and sentence.words[at.head].upos in ("PROPN", "NOUN"):
        at = sentence.words[at.head]
    speaker = speaker_at(sentence, at, index)
    content = span_of(trimmed(list(sentence.words[: word.index])))
    if speaker is None or content is None or speaker.words[0] < word.start:
        return None
    return Draft(
        sentence.index, content, (word.start, word.end), word.text.lower(), speaker, "indirect", "assert", "phrase"
    )


def _phrase_head(sentence: Sentence, word: Word) -> Word | None:
    """The noun that "laut", "zufolge", "volgens" or "according to" hangs on."""
    head = sentence.head(word)
    if (
        word.deprel in ("case", "advmod", "mark")
        and head is not None
        and head.upos in ("NOUN", "PROPN", "PRON", "NUM", "ADJ", "X")
    ):
        return head
    if word.text.lower() == "according":
        return next(
            (w for w in sentence.children(word, "obl", "nmod", "pobj", "fixed") if w.upos != "ADP"),
            head if word.deprel == "case" else None,
        )
    return None


def _is_utterance(holder: Word, lexicon: SpeechLexicon) -> bool:
    return holder.text.lower() in lexicon.utterance_nouns or holder.lemma.lower() in lexicon.utterance_nouns


def _whose(sentence: Sentence, holder: Word, lexicon: SpeechLexicon) -> Word:
    """Of "Angaben der Polizei" the police; the noun itself where nobody is named ("Berichten zufolge")."""
    if not _is_utterance(holder, lexicon):
        return holder
    return next(iter(sentence.children(holder, "nmod", "nmod:poss", "appos", "flat")), holder)


def _is_number(word: Word) -> bool:
    return word.upos == "NUM"


def noun_drafts(sentence: Sentence, lexicon: SpeechLexicon, index: MentionIndex) -> Iterator[Draft]:
    """“der Vorwurf der USA, dass …”, “de waarschuwing dat …”, “claims that …”."""
    for noun in sentence.words:
        stance = lexicon.nouns.get(noun.lemma) or lexicon.nouns.get(noun.lemma.lower())
        if noun.upos != "NOUN" or stance is None:
            continue
        clause = next(
            (
                w
                for w in sentence.children(noun, "ccomp", "acl", "acl:relcl", "advcl")
                if _is_content_clause(sentence, w)
            ),
            None,
        )
        if clause is None:
            continue
        owner = next(iter(sentence.children(noun, "nmod", "nmod:poss", "det:poss")), None)
        head = owner if owner is not None and owner.upos in ("PROPN", "NOUN") else _subject_above(sentence, noun)
        speaker = speaker_at(sentence, head, index) if head is not None else None
        content = _clause(sentence, clause)
        if content and speaker is not None and _is_said(content, speaker):
            yield Draft(
                sentence.index,
                content,
                (noun.start, noun.end),
                noun.lemma.lower(),
                speaker,
                "indirect",
                stance,
                "noun",
            )


def _is_content_clause(sentence: Sentence, clause: Word) -> bool:
    return any(
        w.text.lower() in ("dass", "daß", "dat", "that", "ob", "of", "whether")
        for w in sentence.children(clause, "mark")
    )


def _subject_above(sentence: Sentence, noun: Word) -> Word | None:
    """Of "Washington erhob den Vorwurf, dass …" the one who raised it."""
    verb = sentence.head(noun)
    if verb is None or noun.deprel not in ("obj", "obl", "obl:arg") or verb.upos != "VERB":
        return None
    return subject_of(sentence, verb)


def colon_drafts(sentence: Sentence, index: MentionIndex) -> Iterator[Draft]:
    """“Blinken: China erwägt Waffenlieferungen”: a name, a colon, and a clause."""
    colon = next((w for w in sentence.words[1:8] if w.text == ":"), None)
    if colon is None or colon.index + 3 >= len(sentence.words):
        return
    before = [w for w in sentence.words[: colon.index] if w.upos != "PUNCT"]
    if not before or any(w.upos in ("VERB", "AUX", "NUM") for w in before):
        return
    mention = index.covering(before[-1])
    if mention is None or mention.form == "pronoun" or (mention.type == "place" and mention.form != "metonym"):
        return
    rest = trimmed(list(sentence.words[colon.index + 1 :]))
    content = span_of(rest)
    if content and any(w.upos in ("VERB", "AUX") for w in rest):
        speaker = Speaker((before[0].start, before[-1].end), mention, "named")
        yield Draft(sentence.index, content, (colon.start, colon.end), ":", speaker, "indirect", "assert", "colon")


def hearsay_drafts(sentence: Sentence, lexicon: SpeechLexicon, index: MentionIndex) -> Iterator[Draft]:
    """Clauses that grammar marks as hearsay with nobody named.

    "soll geliefert haben", "zou", "angeblich", "is said to".
    """
    for word in sentence.words:
        if _is_hearsay_modal(sentence, word, lexicon, index):
            predicate = (
                word if word.deprel not in ("aux", "aux:pass", "cop") or word.head < 0 else sentence.words[word.head]
            )
            content = _clause(sentence, predicate)
            if content:
                yield Draft(
                    sentence.index,
                    content,
                    (word.start, word.end),
                    word.lemma,
                    None,
                    "hearsay",
                    "assert",
                    "hearsay",
                    carried=True,
                )
        elif word.lemma.lower() in lexicon.hearsay_adverbs or word.text.lower() in lexicon.hearsay_adverbs:
            head = sentence.head(word)
            if head is None:
                continue
            whole = (word.deprel == "advmod" and head.upos in ("VERB", "AUX")) or head.deprel == "root"
            content = _clause(sentence, head) if whole else span_of(noun_phrase(sentence, head))
            if content and (whole or word.deprel == "amod"):
                rule: Rule = "hearsay" if whole else "alleged"
                yield Draft(
                    sentence.index, content, (word.start, word.end), word.lemma, None, "hearsay", "assert", rule
                )
    lowered = " ".join(w.text.lower() for w in sentence.words)
    if any(f" {fixed} " in f" {lowered} " for fixed in lexicon.hearsay_fixed):
        content = span_of(trimmed(list(sentence.words)))
        if content:
            yield Draft(sentence.index, content, None, "", None, "hearsay", "assert", "hearsay")


def _is_hearsay_modal(sentence: Sentence, word: Word, lexicon: SpeechLexicon, index: MentionIndex) -> bool:
    """German "soll/sollen" in the third person; Dutch "zou/zouden" outside conditions, wishes and reported clauses."""
    if word.lemma not in lexicon.hearsay_modals or word.upos not in ("AUX", "VERB"):
        return False
    predicate = sentence.words[word.head] if word.deprel in ("aux", "aux:pass", "cop") and word.head >= 0 else word
    if any(
        w.text.lower() in ("damit", "um", "opdat", "ob", "of", "wer", "wie", "was", "waarom", "warum")
        for w in sentence.children(predicate, "mark", "advmod", "nsubj")
    ):
        return False
    if sentence.words[-1].text == "?":
        return False
    if sentence.language == "de":
        if word.text.lower() not in ("soll", "sollen") or word.has("Person", "1") or word.has("Person", "2"):
            return False
        # "soll geliefert haben" is hearsay anywhere, "soll entlasten" in a relative clause is a purpose
        perfect = any(
            w.text.lower() in ("haben", "sein") for w in sentence.children(predicate, "aux", "aux:pass", "cop")
        )
        return perfect or predicate.deprel not in ("acl", "acl:relcl", "advcl")
    return word.text.lower() in ("zou", "zouden") and _is_reportive_zou(sentence, word, predicate, index)


def _is_reportive_zou(sentence: Sentence, modal: Word, predicate: Word, index: MentionIndex) -> bool:
    """Dutch "zou" as hearsay: no condition, wish or possibility, no clause of its own under a verb of saying, and
    either a perfect ("zou hebben geleverd"), "er", or somebody named who is said to do it."""
    subjects = list(sentence.children(predicate, "nsubj", "nsubj:pass", "expl"))
    texts = {w.text.lower() for w in subjects}
    if texts & {"ik", "je", "jij", "we", "wij", "u", "jullie", "dat", "dit", "het"}:
        return False
    others = {
        w.lemma for w in (*sentence.children(predicate, "aux", "xcomp", "ccomp"), predicate) if w.index != modal.index
    }
    if others & {"kunnen", "moeten", "willen", "mogen", "hoeven", "gaan"}:
        return False
    if any(
        w.text.lower() in ("als", "indien", "wanneer", "mits", "tenzij", "graag", "liever")
        and w.deprel in ("mark", "advmod")
        for w in sentence.words
    ):
        return False
    if predicate.deprel not in ("root", "conj", "parataxis", "acl:relcl", "acl"):
        return False
    perfect = any(
        w.text.lower() in ("hebben", "zijn") for w in sentence.children(predicate, "aux", "aux:pass", "cop")
    ) and predicate.has("VerbForm", "Part")
    if perfect or "er" in texts:
        return True
    if predicate.deprel.startswith("acl") and texts & {"hij", "zij", "ze"}:
        return False  # "bewijzen waarmee hij zou komen": the future, seen from the past
    return any(
        next(index.inside(w[0].start, w[-1].end), None) for w in (noun_phrase(sentence, s) for s in subjects) if w
    )


SECOND_SUBJUNCTIVE = frozenset(
    form + ending
    for form in (
        "hätte",
        "wäre",
        "würde",
        "könnte",
        "müsste",
        "dürfte",
        "sollte",
        "gäbe",
        "käme",
        "ginge",
        "bliebe",
        "ließe",
        "stünde",
        "brächte",
        "läge",
        "wüsste",
    )
    for ending in ("", "n")
)


def is_free_indirect(sentence: Sentence, *, right_after: bool) -> bool:
    """Whether a whole sentence stands in the mood of reported speech without saying whose ("Der Plan sei vom Tisch.").

    Konjunktiv II, which also tells of the unreal, counts only `right_after` indirect speech and without a condition.
    """
    if not speech_lexicon(sentence.language).carried_subjunctive:
        return False
    verb = finite_verb(sentence, sentence.root)
    if verb is None:
        verb = next((w for w in sentence.words if w.head == sentence.root.index and w.has("VerbForm", "Fin")), None)
    if verb is None:
        return False
    if is_first_subjunctive(verb):
        return True
    conditional = any(w.text.lower() in ("wenn", "falls", "sofern", "ohne") for w in sentence.words)
    return right_after and verb.text.lower() in SECOND_SUBJUNCTIVE and not conditional
