"""Words that point to what was said before: “denied it”, “wies die Vorwürfe zurück”, “ontkende dat voornemen”."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from wederhoor.extract.clauses import clause_words, is_conditional, is_negated
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import Span
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.cues import cue_lemma, is_behind_colon
from wederhoor.extract.statements.denied_things import bare_denial, denied_by, nothing_beside, nothing_known_of
from wederhoor.extract.statements.drafts import ANSWERING, REJECTING, Draft, Rule, cue_word
from wederhoor.extract.statements.pointers import CLAIMS, head_in, kind_of
from wederhoor.extract.statements.speakers import Speaker, speaker_at, speaks_of_more
from wederhoor.extract.statements.speaking_places import speaking_place
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.extract.statements.verb_speakers import speaker_of_verb
from wederhoor.extract.statements.withheld import is_withheld
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Stance

JUDGING: frozenset[Stance] = frozenset(("oppose", "support"))
DENIED = (*CLAIMS, "guilt", "pronoun")  # what one denies by rejecting it
MAX_WORDS_POINTING = 8


def pointing_drafts(sentence: Sentence, index: MentionIndex) -> Iterator[Draft]:
    """Denials, doubts, judgements and confirmations of a pronoun or of what a noun points to ("bestreitet das")."""
    for verb in (w for w in sentence.words if w.upos in ("VERB", "AUX")):
        lemma = cue_lemma(sentence, verb)
        stance = _stance_of(sentence, verb, lemma)
        if stance is None or is_conditional(sentence, verb) or is_withheld(sentence, verb):
            continue
        denied = denied_by(sentence, verb, lemma) or bare_denial(sentence, verb, lemma)
        if denied is None or (stance in JUDGING and denied[1] in (None, "thing")):
            continue
        if stance == "assert" and denied[1] not in DENIED:
            continue  # "bestätigte seinen Rücktritt" says more than that what was said is so
        content, kind = denied
        stance = _stance_to(kind, stance, lemma, sentence.language)
        speaker = _speaker_beside(sentence, verb, lemma, content, index)
        if speaker is None:
            continue
        if speaks_of_more(content, speaker) and not content[0] <= speaker.words[0] < content[1]:
            cue = (verb.start, verb.end)
            rule: Rule = "pointing" if kind else "turn"
            draft = Draft(sentence.index, content, cue, lemma, speaker, "indirect", stance, rule, points_to=kind)
            yield replace(draft, stance=_stance_by_noun(draft, sentence) or stance)


def _is_disbelieved(sentence: Sentence, verb: Word) -> bool:
    """“Gelooft dat niet”, “glaubt kein Wort davon”: a pronoun is all that is not believed."""
    nothing = stance_lexicon(sentence.language).modality.nobody
    negatives = stance_lexicon(sentence.language).pointing.negatives
    objects = [w for w in sentence.children(verb, "obj") if w.text.lower() in nothing or _has(sentence, w, negatives)]
    clauses = any(sentence.children(verb, "ccomp", "xcomp", "csubj"))
    return not clauses and bool(objects or is_negated(sentence, verb)) and denied_by(sentence, verb, "") is not None


def _has(sentence: Sentence, noun: Word, determiners: frozenset[str]) -> bool:
    return any(w.text.lower() in determiners for w in sentence.children(noun, "det"))


def _stance_of(sentence: Sentence, verb: Word, lemma: str) -> Stance | None:
    """The stance of a verb that denies, doubts, judges or confirms; None for others, and where it is negated.

    Who does not deny something lets it stand.
    """
    lexicon = speech_lexicon(sentence.language)
    pointing = stance_lexicon(sentence.language).pointing
    if lemma in lexicon.believing and _is_disbelieved(sentence, verb):
        return "doubt"
    if verb.lemma.lower() in lexicon.knowing and (nothing_beside(sentence, verb) or nothing_known_of(sentence, verb)):
        return "deny"
    stance, judged = lexicon.verbs.get(lemma), lexicon.objects.get(lemma)
    if stance in ("deny", "doubt"):
        return "assert" if is_negated(sentence, verb) else stance
    if lemma in pointing.confirming:
        stance = "assert"
    elif lemma in pointing.insisting:
        stance = "demand"
    else:
        stance = judged if judged in JUDGING else _judged_by_phrase(sentence, verb, lemma)
    return None if stance is None or is_negated(sentence, verb) else stance


def _judged_by_phrase(sentence: Sentence, verb: Word, lemma: str) -> Stance | None:
    """The stance of a verb of judging whose phrase is one small word: "s'y oppose", "s'en félicite"."""
    adverbs = stance_lexicon(sentence.language).pointing.adverbs
    if not any(w.text.lower() in adverbs for w in sentence.children(verb, "iobj", "expl", "obl:arg")):
        return None
    about = speech_lexicon(sentence.language).about
    stances = {stance for entry, stance in about.items() if entry.rpartition(" ")[0] == lemma}
    return next(iter(stances)) if len(stances) == 1 and stances <= JUDGING else None


def _stance_to(kind: str | None, stance: Stance, lemma: str, language: str) -> Stance:
    """Who rejects a claim denies it; who rejects a proposal or a plan opposes it."""
    if lemma not in stance_lexicon(language).rejecting:
        return stance
    if kind in ("proposal", "plan"):
        return "oppose"
    return "deny" if stance == "oppose" and kind in DENIED else stance


def _speaker_beside(sentence: Sentence, verb: Word, lemma: str, content: Span, index: MentionIndex) -> Speaker | None:
    """Who denies; of "Das bestreitet Falk" Falk, though a parser may see two subjects."""
    # of "Das lehnte Berg ab" a tree may make Berg the object
    named = (w for w in sentence.children(verb, "obj") if sentence.is_in_name(w, "PER"))
    subjects = (w for w in (*sentence.children(verb, "nsubj"), *named) if not content[0] <= w.start < content[1])
    behind = next((w for w in subjects if content[1] <= verb.start < w.start), None)
    if behind is not None:
        return speaker_at(sentence, behind, index)
    by_them = verb.has("Number", "Plur") and any(w.upos == "PRON" for w in sentence.children(verb, "nsubj"))
    if by_them and (place := speaking_place(sentence, verb, index)) is not None:
        return place  # "In Kleve weten | ze | van niets"
    return speaker_of_verb(sentence, verb, lemma, index) or _shown_subject(sentence, verb)


def _shown_subject(sentence: Sentence, verb: Word) -> Speaker | None:
    """Of "Die ontkent" the pronoun, which can stand for somebody here though elsewhere it is a thing's."""
    shown = speech_lexicon(sentence.language).it_pronouns - clause_words(sentence.language).expletives
    first = sentence.words[0]
    opens = first.index == verb.index - 1 and first.deprel == "nsubj" and first.text.lower() in shown
    return Speaker((first.start, first.end), None, "anonymous") if opens else None


def with_pointing(draft: Draft, sentence: Sentence, index: MentionIndex) -> Draft:
    """A denial, doubt or rejection whose object points to a statement, marked so, with the stance that it then has.

    Who rejects a claim denies it; who rejects a proposal opposes it.
    """
    if draft.rule == "clause":
        draft = replace(draft, stance=_stance_by_noun(draft, sentence) or draft.stance)
    if draft.rule == "clause" and draft.stance in REJECTING:
        if _is_own_version(draft, sentence):
            return replace(draft, stance="assert")
        clause = _without_opener(draft, sentence)
        return replace(clause, points_to="pronoun") if _only_points(clause, sentence) else clause
    if draft.rule != "object" or draft.stance not in ANSWERING:
        return draft
    head = head_in(sentence, draft)
    kind = kind_of(sentence, head) if head is not None else None
    if kind is None and draft.cue_lemma in stance_lexicon(sentence.language).pointing.gainsaying:
        return replace(draft, points_to="speaker")
    if kind is None or (kind == "thing" and draft.stance in JUDGING):
        return draft
    if kind == "proposal" and draft.stance != "support":
        return replace(draft, stance="oppose", points_to=kind)
    stance = _stance_to(kind, draft.stance, draft.cue_lemma, sentence.language)
    verb = cue_word(sentence, draft)
    speaker = draft.speaker or (speaking_place(sentence, verb, index) if verb is not None else None)
    return replace(draft, stance=stance, points_to=kind, speaker=speaker)


def judging_what_was_said(draft: Draft, sentence: Sentence) -> Draft:
    """“Nennt das eine Frechheit”, “acht zo'n maatregel onwettig”: a judgement of what was said before, marked so."""
    if draft.rule != "turn" or draft.points_to is not None or draft.stance not in JUDGING:
        return draft
    first = next((w for w in sentence.words if w.start == draft.content[0]), None)
    known = stance_lexicon(sentence.language).pointing.pronouns
    if first is not None and first.text.lower() in known and first.deprel != "det" and first.upos in ("PRON", "DET"):
        return replace(draft, points_to="pronoun")
    inside = (w for w in sentence.words if draft.content[0] <= w.start < draft.content[1])
    noun = next((w for w in inside if w.upos == "NOUN"), None)
    kind = kind_of(sentence, noun) if noun is not None else None
    return replace(draft, points_to=kind) if kind is not None else draft


def _is_own_version(draft: Draft, sentence: Sentence) -> bool:
    """“Berg widersprach, der Hafen sei groß”: without a "that" it is what Berg says, not what Berg denies.

    So is what stands behind a colon: “wies den Vorwurf zurück: Man habe gewarnt”.
    """
    verb = cue_word(sentence, draft)
    first = next((w for w in sentence.words if w.start >= draft.content[0]), None)
    if verb is not None and first is not None and is_behind_colon(sentence, verb, first):
        return True
    if draft.cue_lemma not in stance_lexicon(sentence.language).contradicting:
        return False
    inside = [w for w in sentence.words if draft.content[0] <= w.start and w.end <= draft.content[1]]
    finite = any(w.has("VerbForm", "Fin") for w in inside)
    before = sentence.words[inside[0].index - 1].text if inside else ""
    opened = inside[:1] and inside[0].text.lower() in stance_lexicon(sentence.language).pointing.openers
    return finite and before == "," and not opened


def _stance_by_noun(draft: Draft, sentence: Sentence) -> Stance | None:
    """“Rejected a proposal to ban exports” opposes what it holds, “rejected the claim that …” denies it."""
    lexicon = stance_lexicon(sentence.language)
    verb = cue_word(sentence, draft)
    if verb is None or draft.points_to is not None or draft.cue_lemma not in lexicon.rejecting:
        return None
    kinds = lexicon.pointing.nouns
    objects = [noun.text.lower() for noun in sentence.children(verb, "obj") if noun.end <= draft.content[0]]
    if any(noun in kinds["proposal"] for noun in objects):
        return "oppose"
    return "deny" if any(noun in kinds[kind] for noun in objects for kind in CLAIMS) else None


def _without_opener(draft: Draft, sentence: Sentence) -> Draft:
    """Of "der Darstellung, wonach das Abkommen gescheitert sei" the clause without its "wonach"."""
    inside = [w for w in sentence.words if draft.content[0] <= w.start and w.end <= draft.content[1]]
    if len(inside) < 2 or inside[0].text.lower() not in stance_lexicon(sentence.language).pointing.openers:
        return draft
    return replace(draft, content=(inside[1].start, draft.content[1]))


def _only_points(draft: Draft, sentence: Sentence) -> bool:
    """Whether a clause tells nothing itself ("bestreitet, dass sie das getan hat")."""
    inside = [w for w in sentence.words if draft.content[0] <= w.start and w.end <= draft.content[1]]
    lexicon = stance_lexicon(sentence.language)
    pronouns = lexicon.pointing.pronouns - lexicon.modality.own
    pointers = (w for w in inside if w.text.lower() in pronouns and w.deprel != "det")
    kinds = frozenset(noun for nouns in lexicon.pointing.nouns.values() for noun in nouns)  # "het dat voornemens is"
    shown = {w.head for w in inside if w.text.lower() in lexicon.pointing.demonstratives}  # "such an offer was made"
    points = any(w.deprel != "mark" or w != inside[0] for w in pointers)
    points = points or any(w.index in shown and w.text.lower() in kinds for w in inside)
    naming = (w for w in inside if w.upos in ("NOUN", "PROPN", "NUM") and w.text.lower() not in kinds)
    named = any(w.deprel != "fixed" for w in naming)
    return points and not named and len(inside) <= MAX_WORDS_POINTING
