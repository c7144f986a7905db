"""Speech acts told with a noun phrase: "fordert ein Verbot", "warnt vor Kürzungen", "nannte ihn einen Dieb"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from wederhoor.extract.clauses import (
    clause_words,
    is_nominalised,
    is_passive_verb,
    own_auxiliaries,
)
from wederhoor.extract.phrases import Span, below, owned_behind, run_around, span_of, trimmed, with_opening_mark
from wederhoor.extract.speech import TURNED, SpeechLexicon
from wederhoor.extract.statements.accused_of import accused_of
from wederhoor.extract.statements.act_extents import measured, with_measure, with_phrases
from wederhoor.extract.statements.called import called
from wederhoor.extract.statements.cues import is_behind_colon, is_cue_negated, words_of_cue
from wederhoor.extract.statements.deeds import PHRASES, is_contested, is_deed, is_place
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.persons_behind import answerer_behind, is_person, person_behind
from wederhoor.extract.statements.speakers import Speaker
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Stance
from wederhoor.text.dates import find_times

MAX_GAP = 2  # characters between an object and what is said of it: a space, a comma


def reported_drafts(
    sentence: Sentence,
    verb: Word,
    lemma: str,
    lexicon: SpeechLexicon,
    speaker: Speaker | None,
    *,
    by_body: bool = False,
) -> Iterator[Draft]:
    """What a verb says of its object, of a phrase with its preposition, or as a name for its object.

    `by_body`: nobody need be named, for a body that spoke before says it.
    """
    passive = is_passive_verb(sentence, verb)
    if speaker is None and verb.deprel == "advcl" and verb.has("VerbForm", "Part"):
        return  # "Asked for evidence, Falk …": who asked is not told
    unnamed = speaker is None and not by_body
    if (unnamed and (not passive or lemma in lexicon.by_somebody or " " in lemma)) or not _is_said(
        sentence, verb, lexicon
    ):
        return
    if any(lemma == entry.rpartition(" ")[0] for entry in lexicon.blaming) and person_behind(sentence, verb):
        return  # "Ein Schreiben, das …, hält die Polizei für echt"
    deed = accused_of(sentence, verb, lemma, lexicon)
    found: tuple[Span, Stance] | None = (deed, "assert") if deed is not None else None
    found = found or _with_its_phrase(sentence, verb, lemma, lexicon)
    if found is None and (name := called(sentence, verb, lemma, lexicon)) is not None:
        found = name, "assert"
    found = found or _about(sentence, verb, lemma, lexicon) or _object(sentence, verb, lemma, lexicon, passive=passive)
    if found is None or _opens_relative(sentence, found[0]):
        return
    content, stance = with_phrases(sentence, verb, found[0], found[1], lexicon), found[1]
    if is_cue_negated(sentence, verb):
        turned = TURNED.get(stance)
        if turned is None:
            return
        stance = turned
    parted = passive and content[0] < speaker.words[0] and speaker.words[1] < content[1] if speaker else False
    if speaker is None or parted or content[1] <= speaker.words[0] or speaker.words[1] <= content[0]:
        cue = (verb.start, verb.end)
        yield Draft(sentence.index, content, cue, lemma, speaker, "indirect", stance, "object")


def _opens_relative(sentence: Sentence, content: Span) -> bool:
    """Whether an object only points back: "a mechanic | whose claims | were first reported by the newspaper"."""
    first = next((w for w in sentence.words if w.start == content[0]), None)
    owns = first is not None and first.deprel in ("nmod:poss", "det:poss")
    return owns and first is not None and (first.has("PronType", "Rel") or first.has("PronType", "Int"))


def _is_said(sentence: Sentence, verb: Word, lexicon: SpeechLexicon) -> bool:
    """Whether the act is done in words and done at all: "muss mit Strafe rechnen", "verspricht sich Gewinn" are not."""
    if words_of_cue(sentence, verb):
        return True  # "kan zich vinden in het plan"
    modals = (w for w in own_auxiliaries(sentence, verb) if w.lemma.lower() in lexicon.unsaid_under)
    # who "musste Fehler einräumen" did; English "would" looks like a past
    return not any(sentence.language == "en" or not w.has("Tense", "Past") or w.has("Mood", "Sub") for w in modals)


def _with_its_phrase(sentence: Sentence, verb: Word, lemma: str, lexicon: SpeechLexicon) -> tuple[Span, Stance] | None:
    """An object with the phrase that the verb puts it down to: “blamed | the fire on a fuse”, “put | the toll at 7”."""
    if not any(lemma == entry.rpartition(" ")[0] for entry in lexicon.blaming | lexicon.estimating):
        return None
    words = clause_words(sentence.language)
    for held in sentence.children(verb, "obj"):
        hosts = (verb, *sentence.children(verb, "advmod", "advcl"))  # "schat de doeken | samen | op drie miljoen"
        own = (w for host in hosts for w in sentence.children(host, "obl", "obl:arg", "xcomp"))
        for phrase in (*own, *sentence.children(held, "nmod", "obl")):
            entries = {f"{lemma} {words.preposition(case)}" for case in sentence.children(phrase, "case")}
            counts = bool(entries & lexicon.estimating) and _is_number(sentence, phrase)
            has_rival = any(w is not phrase for w in sentence.children(verb, "xcomp"))  # "hält die Tür | offen"
            blames = bool(entries & lexicon.blaming) and held.upos in ("NOUN", "PROPN") and not has_rival
            counted = span_of(trimmed(run_around(sentence, below(sentence, held), held.index)))
            end = max(sentence.words[i].end for i in below(sentence, phrase))
            whole = (counted[0], end) if counted is not None else None
            if (counts or blames) and whole is not None and held.index < phrase.index:
                return whole, "assert"
    return None


def _is_number(sentence: Sentence, phrase: Word) -> bool:
    return phrase.upos in ("NUM", "SYM") or any(sentence.children(phrase, "nummod"))


def _object(
    sentence: Sentence, verb: Word, lemma: str, lexicon: SpeechLexicon, *, passive: bool
) -> tuple[Span, Stance] | None:
    stance = lexicon.objects.get(lemma) or ("assert" if lemma in lexicon.counting_losses else None)
    slot = "nsubj:pass" if passive else "obj"
    fixed = words_of_cue(sentence, verb)
    slots: tuple[str, ...] = (slot, "iobj", "obl:arg", "obl") if fixed or lemma in lexicon.taking_dative else (slot,)
    slots = (slot, "obj") if lemma in lexicon.reproaching else slots
    answering = answerer_behind(sentence, verb, stance)
    objects = _bare(sentence, verb, slots) if answering is None else answering[1:]
    things = [
        w
        for w in _without(objects, fixed)
        if w.upos in ("NOUN", "PROPN", "NUM")
        or (w.upos == "PRON" and any(sentence.children(w, "acl:relcl")))
        or is_nominalised(sentence, w)  # "ontkent het bestaan van de brief"
        if not _is_parted(sentence, verb, w)
    ]  # "condemned what he called an act of piracy"
    if any(w.index < verb.index and w.text.lower() in lexicon.pointing for w in sentence.children(verb, slot)):
        return None  # "Dat meldde de omroep op basis van | documenten": that is what it reported
    if lemma in lexicon.reproaching:  # "der Kanzlerin wird Untätigkeit vorgeworfen"
        things = [w for w in things if not is_person(sentence, w)][-1:]
    others = [w for w in things if len(slots) > 1 or not w.has("Case", "Dat")]  # "erteilte | dem Plan | eine Absage"
    held = next((w for w in others if not is_person(sentence, w)), None) or next(iter(others), None)
    held = held or (measured(sentence, verb) if stance == "demand" else None)
    if stance is None:
        return None
    if held is None:
        judged = _called_what(sentence, verb) if stance in ("oppose", "support") else None
        return (judged, stance) if judged is not None else None
    if is_deed(sentence, verb, held, lemma, lexicon):
        return None
    if stance in ("deny", "doubt") and is_contested(sentence, held, lexicon):
        return None  # "contested Ohio", "bestritt 40 Spiele"
    if held in fixed and stance == "assert":
        return None  # "geben einander | die Schuld": what for is not told
    content = with_measure(sentence, verb, _whole_phrase(sentence, held))
    blamed = next((w for w in fixed if held.deprel != "obj" and w.deprel == "obj" and w.index > held.index), None)
    if content and blamed is not None and stance == "assert":  # "gives | the firm the blame for the fire"
        content = (content[0], max(content[1], (_whole_phrase(sentence, blamed) or content)[1]))
    if content and passive and sentence.language == "en":
        content = _to_infinitive(sentence, verb, content)
    return (_with_reason(sentence, verb, content), stance) if content else None


def _called_what(sentence: Sentence, verb: Word) -> Span | None:
    """Whom somebody condemns or praises, with what they call them: "condemned | him as a traitor"."""
    pronouns = (w for w in sentence.children(verb, "obj") if w.upos == "PRON" and not w.has("Reflex", "Yes"))
    wholes = ((w, _with_reason(sentence, verb, (w.start, w.end))) for w in pronouns)
    return next((whole for pronoun, whole in wholes if whole[1] > pronoun.end), None)


def _is_parted(sentence: Sentence, verb: Word, held: Word) -> bool:
    """Whether a colon stands between a verb and its object, as in a headline: “Harbour blast: death toll rises”."""
    first, last = sorted((verb, held), key=lambda w: w.index)
    return is_behind_colon(sentence, first, last)


def _bare(sentence: Sentence, verb: Word, slots: Sequence[str]) -> Iterator[Word]:
    """Objects without a preposition."""
    held = (w for w in sentence.children(verb, *slots) if w.deprel == slots[0] or not any(sentence.children(w, "case")))
    return (w for w in held if w.deprel != "obl" or w.has("Case", "Dat"))


def _without(words: Iterable[Word], fixed: Sequence[Word]) -> list[Word]:
    """Words that are no part of the cue; where all are, those that it is made of ("teilt | die Kritik")."""
    found = list(words)
    return [w for w in found if w not in fixed] or [w for w in found if w in fixed]


def _to_infinitive(sentence: Sentence, verb: Word, subject: Span) -> Span:
    """A passive subject with what it is expected to do: “The trial is expected to open”."""
    said = next(iter(sentence.children(verb, "xcomp")), None)
    words = trimmed(run_around(sentence, below(sentence, said), said.index)) if said else []
    is_state = said is not None and said.upos == "ADJ"  # "The tower was reported | faulty"
    return (subject[0], words[-1].end) if words and (is_state or words[0].text.lower() == "to") else subject


def _with_reason(sentence: Sentence, verb: Word, content: Span) -> Span:
    """What is said of an object too: "criticised the media for being late", "dismissed the plan as a joke"."""
    reasons = clause_words(sentence.language).reason
    for phrase in sentence.children(verb, "obl", "advcl", "xcomp", "obl:arg"):
        marked = any(w.text.lower() in reasons for w in sentence.children(phrase, "case", "mark"))
        words = trimmed(run_around(sentence, below(sentence, phrase), phrase.index))
        if marked and words and content[1] < words[0].start <= content[1] + MAX_GAP:
            return (content[0], words[-1].end)
    return content


def _about(sentence: Sentence, verb: Word, lemma: str, lexicon: SpeechLexicon) -> tuple[Span, Stance] | None:
    """The phrase whose preposition goes with the verb ("sprach von einem Erfolg", "called for a ban")."""
    words = clause_words(sentence.language)
    # a tree may hang "of fraud" on who is accused, "an dem Bericht" on the doubts
    hosts = (*sentence.children(verb, "obj", "iobj"), *words_of_cue(sentence, verb))
    of_hosts = (phrase for held in hosts for phrase in sentence.children(held, "nmod", "obl", "obl:arg", "acl"))
    # those behind the verb first: "La mairie, de son côté, parle d'un succès"
    phrases = sorted(sentence.children(verb, *PHRASES), key=lambda w: w.index < verb.index)
    for held in (*phrases, *of_hosts):
        for case in (*sentence.children(held, "case", "mark"), *_particle_before(sentence, verb, held)):
            stance = lexicon.about.get(f"{lemma} {words.preposition(case)}")
            if stance == "assert" and is_place(sentence, held):
                continue  # "verweist auf Brüssel"
            if stance is not None and held.upos in ("NOUN", "PROPN", "NUM", "SYM", "ADJ", "VERB"):
                content = _whole_phrase(sentence, held, without=case)
                if stance == "predict" and _is_number(sentence, held):
                    stance = "assert"  # "geht von 40 Toten aus" counts, and foretells nothing
                return (content, stance) if content and not _is_time(sentence, content) else None
    return None


def _is_time(sentence: Sentence, content: Span) -> bool:
    """Whether a phrase only says when: "reported | on Friday"."""
    words = " ".join(w.text for w in sentence.words if content[0] <= w.start < content[1])
    joining = clause_words(sentence.language).joining
    rests = [words[time.end :].split() for time in find_times(words, sentence.language) if time.start == 0]
    return any(not rest or rest[0].lower() in joining for rest in rests)  # "reported | on Friday and again in May"


def _particle_before(sentence: Sentence, verb: Word, held: Word) -> Iterator[Word]:
    """The preposition of a phrase that a tree takes for a particle of the verb ("hamert | op | een verbod")."""
    first = min(below(sentence, held))
    return (w for w in sentence.children(verb, "compound:prt") if w.index == first - 1)


def _whole_phrase(sentence: Sentence, head: Word, without: Word | None = None) -> Span | None:
    """A noun phrase with its clauses, but without its preposition."""
    inside = below(sentence, head, without={without.index} if without is not None else ())
    owned = owned_behind(sentence, head)
    inside |= below(sentence, owned) if owned is not None else set()
    return span_of(with_opening_mark(sentence, trimmed(run_around(sentence, inside, head.index))))
