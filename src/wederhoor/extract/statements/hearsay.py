"""Speech that only grammar marks.

Hearsay with nobody named, and reported speech that goes on without a verb of saying.
"""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import clause_words, finite_verb, is_negated, is_said_infinitive
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import clause_span, noun_phrase, span_of, trimmed
from wederhoor.extract.speech import SpeechLexicon, is_first_subjunctive, speech_lexicon
from wederhoor.extract.statements.act_extents import with_phrases
from wederhoor.extract.statements.alleging import who_punishes
from wederhoor.extract.statements.content_ends import whole_sentence
from wederhoor.extract.statements.drafts import Draft, Rule
from wederhoor.extract.statements.no_complements import opens_with_question
from wederhoor.extract.statements.noun_frames import clause_of_noun
from wederhoor.extract.statements.relative_colons import opens_colon
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word
from wederhoor.text.dates import find_times
from wederhoor.text.quotations import QUOTATION_MARKS

PREDICATE_PARTS = ("aux", "aux:pass", "cop")
SIDE_CLAUSES = ("acl", "acl:relcl", "advcl")
MIN_WORDS = 4  # "Gott sei Dank"
MAIN_CLAUSES = ("root", "conj", "parataxis", "acl:relcl", "acl")


def hearsay_drafts(sentence: Sentence, lexicon: SpeechLexicon, index: MentionIndex) -> Iterator[Draft]:
    """Clauses that grammar marks as hearsay with nobody named.

    "soll geliefert haben", "zou", "angeblich", "is said to".
    """
    for word in sentence.words:
        if _is_hearsay_modal(sentence, word, lexicon, index):
            yield from _told_by_modal(sentence, word, index)
        elif {word.lemma.lower(), word.text.lower()} & lexicon.hearsay_adverbs:
            yield from _told_by_adverb(sentence, word, index)
    lowered = " ".join(w.text.lower() for w in sentence.words)
    content = span_of(trimmed(list(sentence.words)))
    if content and any(f" {fixed} " in f" {lowered} " for fixed in lexicon.hearsay_fixed):
        yield Draft(sentence.index, content, None, "", None, "hearsay", "assert", "hearsay")
    else:
        yield from _told_by_rumour(sentence)


def _told_by_rumour(sentence: Sentence) -> Iterator[Draft]:
    """“Gerüchte, dass …”, “reports that …”: what is said where no one is named who says it."""
    rumours = stance_lexicon(sentence.language).pointing.nouns["report"]
    for noun in sentence.words:
        if noun.upos != "NOUN" or noun.text.lower() not in rumours or _is_answered(sentence, noun):
            continue
        if clause := clause_of_noun(sentence, noun):
            content = clause_span(sentence, clause)
            if content:
                cue = (noun.start, noun.end)
                yield Draft(sentence.index, content, cue, noun.lemma.lower(), None, "hearsay", "assert", "hearsay")


def _is_answered(sentence: Sentence, noun: Word) -> bool:
    """Whether a verb says how somebody stands to a rumour ("denied reports that …")."""
    verb = sentence.head(noun)
    lexicon = speech_lexicon(sentence.language)
    return verb is not None and noun.deprel != "nsubj" and verb_lemma(sentence, verb) in lexicon.acts


def _told_by_modal(sentence: Sentence, modal: Word, index: MentionIndex) -> Iterator[Draft]:
    known, predicate = speech_lexicon(sentence.language).verbs, _predicate_of(sentence, modal)
    asides = (w for w in sentence.children(predicate, "parataxis") if verb_lemma(sentence, w) in known)
    content, cue = clause_span(sentence, predicate, without=next(asides, None)), (modal.start, modal.end)
    needs_speaker = _may_be_plan(sentence, predicate, index)
    if content:
        yield Draft(
            sentence.index, content, cue, modal.lemma, None, "hearsay", "assert", "hearsay",
            carried=True, needs_speaker=needs_speaker, denies_hearsay=is_negated(sentence, predicate),
        )  # fmt: skip


def _told_by_adverb(sentence: Sentence, word: Word, index: MentionIndex) -> Iterator[Draft]:
    head = sentence.head(word)
    if head is None or (word.deprel == "amod" and _is_suspect(sentence, head)):
        return
    whole = (word.deprel == "advmod" and head.upos in ("VERB", "AUX")) or head.deprel == "root"
    phrase = noun_phrase(sentence, head)
    behind = [w for w in phrase if w.index > word.index]
    content = clause_span(sentence, head) if whole else span_of(behind or phrase)
    if content and (whole or word.deprel == "amod"):
        cue = (word.start, word.end)
        rule: Rule = "hearsay" if whole else "alleged"
        speaker = None if whole else who_punishes(sentence, head, index)
        above = None if whole else sentence.head(head)  # "wegen angeblicher Lieferung von Bildern | an Peru"
        if above is not None:
            content = with_phrases(sentence, above, content, "assert", speech_lexicon(sentence.language))
        yield Draft(sentence.index, content, cue, word.lemma, speaker, "hearsay", "assert", rule)


def _is_suspect(sentence: Sentence, head: Word) -> bool:
    """Whether "mutmaßlich" only calls somebody a suspect ("der mutmaßliche Täter"), and tells no hearsay."""
    suspects = speech_lexicon(sentence.language).suspects
    return head.lemma.lower().endswith(suspects) or head.text.lower().endswith(suspects)


def _predicate_of(sentence: Sentence, modal: Word) -> Word:
    at = modal
    while at.deprel in PREDICATE_PARTS and at.head >= 0:  # "soll" hangs on "werden", and that on a noun
        at = sentence.words[at.head]
    above = sentence.head(at) if at.deprel == "conj" and modal.index > at.index else None
    own = any(sentence.children(at, "nsubj", "nsubj:pass", "mark"))
    own = own or above is None or finite_verb(sentence, above) is not None
    return above if above is not None and above.upos == at.upos and not own else at  # "dass er log und betrog | soll"


def _may_be_plan(sentence: Sentence, predicate: Word, index: MentionIndex) -> bool:
    """Whether "soll" may tell of a plan or an order: no perfect, and nobody named who is said to do it.

    "Die Steuer soll erhöht werden" is a plan, unless a report was just cited; "Xi soll reisen" is talk.
    """
    planning = stance_lexicon(sentence.language).pointing.planning
    if _is_perfect(sentence, predicate) or verb_lemma(sentence, predicate) in planning:
        return False  # "soll einen Besuch planen": who plans is talked about
    subject = next(sentence.children(predicate, "nsubj"), None)
    if sentence.language != "de" or subject is None:
        return sentence.language == "de"
    if any(find_times(" ".join(w.text for w in sentence.words), "de")):
        return True  # "Falk soll am 6. November aussagen": a day is set for it
    heads = (subject, *sentence.children(subject, "flat", "appos"))  # "Staatschef Xi"
    return all(index.covering(head) is None for head in heads)


def _is_perfect(sentence: Sentence, predicate: Word) -> bool:
    """Whether "haben" or "sein" hangs on the predicate: the thing said is past."""
    forms = clause_words(sentence.language).perfect_forms
    joined = (predicate, *sentence.children(predicate, "conj"))  # "soll gelogen und betrogen | haben"
    return any(w.text.lower() in forms for verb in joined for w in sentence.children(verb, *PREDICATE_PARTS))


def _is_hearsay_modal(sentence: Sentence, word: Word, lexicon: SpeechLexicon, index: MentionIndex) -> bool:
    """German "soll" in the third person; Dutch "zou", French "aurait" outside conditions, wishes, reported clauses."""
    words = clause_words(sentence.language)
    if word.lemma not in lexicon.hearsay_modals or word.upos not in ("AUX", "VERB"):
        return False
    if word.text.lower() not in words.hearsay_forms or sentence.words[-1].text == "?":
        return False
    predicate = _predicate_of(sentence, word)
    if any(w.text.lower() in words.plan_marks for w in sentence.children(predicate, "mark", "advmod", "nsubj")):
        return False
    if _is_asked(sentence, predicate) or opens_colon(sentence, predicate):
        return False  # "unklar ist, welche Firma liefern soll", "was Falk gesagt haben soll: …"
    if words.conditions:
        return _is_reportive_conditional(sentence, word, predicate, index)
    subject = next(sentence.children(predicate, "nsubj", "nsubj:pass"), None)
    if word.has("Person", "1") or word.has("Person", "2"):
        return False
    if subject is not None and subject.lemma.lower() in lexicon.never_speaker:
        return False  # what a law or a plan "soll" is its purpose
    # "soll geliefert haben" is hearsay anywhere, "soll entlasten" in a relative clause is a purpose
    return _is_perfect(sentence, predicate) or predicate.deprel not in SIDE_CLAUSES


def _is_reportive_conditional(sentence: Sentence, modal: Word, predicate: Word, index: MentionIndex) -> bool:
    """Dutch "zou" and French "aurait" as hearsay: no condition, wish or possibility, no clause of its own under a verb
    of saying, and either a perfect ("zou hebben geleverd"), "er", or somebody named who is said to do it."""
    words = clause_words(sentence.language)
    subjects = list(sentence.children(predicate, "nsubj", "nsubj:pass", "expl"))
    texts = {w.text.lower() for w in subjects}
    others = {w.lemma for w in (*sentence.children(predicate, "aux", "xcomp", "ccomp"), predicate)}
    if others & words.not_hearsay_with or any(
        w.text.lower() in words.conditions and w.deprel in ("mark", "advmod") for w in sentence.words
    ):
        return False
    if sentence.words[0].text.lower() in words.unreal_conditions:
        return False  # "Zonder hulp zou het dorp zijn overstroomd"
    if predicate.deprel.startswith("acl") and is_negated(sentence, sentence.words[predicate.head]):
        return False  # "er is geen reden die Peru zou bewegen"
    perfect = predicate.has("VerbForm", "Part") and _is_perfect(sentence, predicate)
    if perfect and not texts & words.speaking:
        return predicate.deprel in MAIN_CLAUSES or predicate.deprel == "advcl"
    if texts & (words.not_hearsay_of | words.speaking) or predicate.deprel not in MAIN_CLAUSES:
        return False
    if texts & words.expletives:
        return True
    if predicate.deprel.startswith("acl") and any(w.upos == "PRON" for w in subjects):
        return False  # "bewijzen waarmee hij zou komen": the future, seen from the past
    phrases = (noun_phrase(sentence, subject) for subject in subjects)
    return any(next(index.inside(w[0].start, w[-1].end), None) for w in phrases if w)


def _is_asked(sentence: Sentence, predicate: Word) -> bool:
    """Whether a clause is an indirect question."""
    return predicate.deprel in ("ccomp", "csubj", "nsubj") and opens_with_question(sentence, predicate)


def is_free_indirect(sentence: Sentence, *, right_after: bool) -> bool:
    """Whether a whole sentence stands in the mood of reported speech without saying whose ("Der Plan sei vom Tisch.").

    Konjunktiv II, which also tells of the unreal, counts only `right_after` indirect speech and without a condition.
    """
    if not speech_lexicon(sentence.language).carried_subjunctive:
        return False
    verb = finite_verb(sentence, sentence.root)
    if verb is None:
        verb = next((w for w in sentence.words if w.head == sentence.root.index and w.has("VerbForm", "Fin")), None)
    if verb is None or is_first_subjunctive(verb):
        return verb is not None
    words = clause_words(sentence.language)
    conditions = (w for w in sentence.words if w.text.lower() in words.unreal_conditions)
    conditional = any(not is_said_infinitive(sentence, sentence.words[w.head]) for w in conditions)  # no "ohne … zu"
    vowels = speech_lexicon(sentence.language).subjunctive_vowels
    unlike_past = _is_second_subjunctive(verb, words.second_subjunctive, vowels) or _is_umlauted(verb, vowels)
    return right_after and unlike_past and not conditional


def _is_second_subjunctive(verb: Word, stems: frozenset[str], vowels: str) -> bool:
    """Whether a form is Konjunktiv II; plurals such as "gingen" and "blieben" may as well be the past."""
    form = verb.text.lower()
    if form in stems:
        return True
    distinct = any(vowel in form for vowel in vowels)
    return form.removesuffix("n") in stems and (distinct or verb.has("Mood", "Sub"))


def _is_umlauted(verb: Word, vowels: str) -> bool:
    """Whether a Konjunktiv II differs from the past tense by its vowel ("fände", "befänden")."""
    distinct = any(vowel in verb.text.lower() for vowel in vowels)
    return distinct and verb.has("Mood", "Sub") and verb.has("Tense", "Past")


def told_by_mood(sentence: Sentence) -> Iterator[Draft]:
    """A main clause in Konjunktiv I, which German uses for what others say, even where nobody spoke just before."""
    words = whole_sentence(sentence)
    quoted = any(w.text in QUOTATION_MARKS for w in sentence.words[: sentence.root.index + 1])
    wishes = bool(words) and is_first_subjunctive(words[0])  # "Möge das Jahr friedlich werden"
    asked = sentence.words[-1].text == "?"
    if len(words) < MIN_WORDS or quoted or wishes or asked or not is_free_indirect(sentence, right_after=False):
        return
    content = span_of(words)
    anyone = clause_words(sentence.language).expletives - speech_lexicon(sentence.language).it_pronouns
    advises = any(w.text.lower() in anyone for w in sentence.children(sentence.root, "nsubj"))
    if content and not advises:  # "Man nehme drei Eier"
        yield Draft(sentence.index, content, None, "", None, "indirect", "assert", "free indirect", carried=True)
