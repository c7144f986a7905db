"""What speaks for it that a denial means a statement: whom both name, what both speak of, what the denial calls it."""

from __future__ import annotations

from dataclasses import dataclass

from wederhoor.extract.statements.answering_context import Context
from wederhoor.extract.statements.countries import countries_named, countries_of_speaker
from wederhoor.extract.statements.drafts import Draft, cue_word, speaker_words, words_of
from wederhoor.extract.statements.pointers import head_in
from wederhoor.extract.statements.same_matter import MIN_WORD, NAMING, TELLING, are_of_one_stem
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.record import Stance

PLANNING: frozenset[Stance] = frozenset(("promise", "predict", "demand"))


@dataclass(frozen=True, slots=True)
class Hints:
    """What a denial and a statement share."""

    side: bool  # the statement names who denies it, or the denial names who stated it
    kind: bool  # it is what the denial calls it: an accusation, a report
    matter: bool  # what the denial says of the matter stands in the statement, too
    elsewhere: bool  # the denial says itself what it is about, and nothing of that stands in the statement

    @property
    def ties(self) -> bool:
        """Whether something beside the kind of statement is shared."""
        return self.side or self.matter


def hints_of(draft: Draft, other: Draft, context: Context) -> Hints:
    own = _own_matter(draft, context.reading)
    matter = bool(own) and _is_told_in(own, other, context)
    kind = draft.points_to not in ("pronoun", "thing", "matter") and is_of_kind(draft, other, context.reading)
    return Hints(names_side(draft, other, context), kind, matter, bool(own) and not matter)


def _own_matter(draft: Draft, reading: Reading) -> frozenset[str]:
    """What the words that point say of their matter themselves: “Berichte über einen Verkauf”, “the bridge charges”."""
    sentence = reading.sentences[draft.sentence]
    head = head_in(sentence, draft) if draft.points_to not in (None, "pronoun", "speaker") else None
    if head is None:
        return frozenset()
    nouns = stance_lexicon(sentence.language).pointing.nouns.values()
    known = frozenset(noun for kind in nouns for noun in kind)
    inside = (w for w in words_of(draft, reading) if w != head)
    told = {w.lemma.lower() for w in inside if w.upos in NAMING and w.text.lower() not in known}
    if draft.points_to == "matter":
        return frozenset({*told, head.lemma.lower()})  # "weiß von keiner Einladung"
    return frozenset(told | ({_first_part(head, known)} - {""}))


def _first_part(head: Word, known: frozenset[str]) -> str:
    """Of "Korruptionsvorwürfe" what the charges are about."""
    form = head.text.lower()
    ends = (noun for noun in known if form.endswith(noun) and len(form) - len(noun) >= MIN_WORD)
    return form.removesuffix(max(ends, key=len, default=form))


def _is_told_in(matter: frozenset[str], other: Draft, context: Context) -> bool:
    """Whether a statement, or the words for who stated it, speak of a matter."""
    words = (*context.words_of(other), *speaker_words(context.sentence_of(other), other))
    told = {w.lemma.lower() for w in words if w.upos in TELLING}
    return any(are_of_one_stem(a, b) for a in matter for b in told)


def is_definite(draft: Draft, sentence: Sentence) -> bool:
    """Whether the words that point to something mean one known thing: “the reports”, not “reports of a sale”."""
    head = head_in(sentence, draft)
    shown = stance_lexicon(sentence.language).pointing.demonstratives
    beside = sentence.children(head, "det", "det:poss", "nmod:poss") if head is not None else ()
    return any(w.has("Definite", "Def") or w.text.lower() in shown or w.deprel != "det" for w in beside)


def speaks_of_all(draft: Draft, sentence: Sentence) -> bool:
    """Whether whatever was said is meant: “alle Vorwürfe”, “any wrongdoing”."""
    head = head_in(sentence, draft)
    every = stance_lexicon(sentence.language).pointing.every
    return head is not None and any(
        w.text.lower() in every for w in sentence.children(head, "det", "det:predet", "amod")
    )


def is_named_between(other: Draft, draft: Draft, context: Context) -> bool:
    """Whether the report has come to speak of the denier since: “Police questioned Dorn. Dorn denies the charges.”."""
    own = context.antecedents.side_of(draft.speaker)
    between = context.index.inside(context.sentence_of(other).end, context.sentence_of(draft).start)
    return bool(own) and any(context.antecedents.side(mention) == own for mention in between)


def names_side(draft: Draft, other: Draft, context: Context) -> bool:
    """Whether the statement names who denies it, or the sentence of the denial names who stated it."""
    sentence = context.sentence_of(draft)
    sides = context.antecedents
    own, theirs = sides.side_of(draft.speaker), sides.side_of(other.speaker)
    place = place_of(other, context.reading)
    named = {sides.side(m) for m in context.index.inside(*place)} - {theirs}
    denied = {sides.side(m) for m in context.index.inside(sentence.start, sentence.end)}
    countries = countries_of_speaker(draft, context.reading)
    is_of_country = bool(countries & countries_named(place, context.index))
    return is_of_country or (bool(own) and own in named) or (bool(theirs) and theirs in denied)


def is_said_by_object(draft: Draft, other: Draft, context: Context) -> bool:
    """Whether a statement is of whom the draft contradicts: “widersprach dem Skipper”."""
    words = speaker_words(context.sentence_of(other), other)
    theirs = {w.lemma.lower() for w in words if w.upos in NAMING}
    head = head_in(context.sentence_of(draft), draft)
    side = context.antecedents.side_of(other.speaker)
    named = {context.antecedents.side(m) for m in context.index.inside(*draft.content)}
    return side in named - {""} or (head is not None and head.lemma.lower() in theirs)


def is_told_before(other: Draft, context: Context) -> bool:
    """Whether somebody had said it before: “Die Zeitung | hatte | gemeldet, …” behind “wies den Bericht zurück”."""
    sentence = context.sentence_of(other)
    had = stance_lexicon(sentence.language).modality.had
    verb = cue_word(sentence, other)
    helpers = sentence.children(verb, "aux") if verb is not None else ()
    return any(w.text.lower() in had for w in helpers)


def place_of(other: Draft, reading: Reading) -> tuple[int, int]:
    """Where those whom a statement is about stand: of "accused Peru of having …" beside what is said."""
    told = reading.sentences[other.sentence]
    return (told.start, told.end) if is_charge(other, reading) else other.content


def is_of_kind(draft: Draft, other: Draft, reading: Reading) -> bool:
    """Whether "the accusation", "the report", "the plan" is a fitting word for the statement."""
    sentence = reading.sentences[other.sentence]
    pointing = stance_lexicon(sentence.language).pointing
    if draft.points_to == "plan":
        words = {form for w in sentence.words for form in (w.text.lower(), w.lemma.lower())}
        return other.stance in PLANNING or bool(words & pointing.planning)
    if draft.points_to == "accusation":
        return other.cue_lemma in pointing.accusing
    if draft.points_to == "report":
        return other.mode == "hearsay" or other.rule in ("phrase", "as said")
    return other.cue is not None


def is_charge(draft: Draft, reading: Reading) -> bool:
    pointing = stance_lexicon(reading.sentences[draft.sentence].language).pointing
    return draft.cue_lemma in pointing.accusing


def tells_of(draft: Draft, kind: str | None, reading: Reading) -> bool:
    """Whether a sentence itself speaks of rumours or charges ("Gerüchte machten die Runde")."""
    sentence = reading.sentences[draft.sentence]
    nouns = stance_lexicon(sentence.language).pointing.nouns.get(kind or "", frozenset())
    return any(word.text.lower() in nouns for word in sentence.words)
