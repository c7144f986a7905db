"""Verbs of saying and what they report: complement clauses, asides, infinitives, objects."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from wederhoor.extract.clauses import (
    asks_whether,
    clause_words,
    finite_verb,
    is_negated,
    is_passive_verb,
    is_said_infinitive,
    opens_with_comma,
)
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import Span, span_of, trimmed
from wederhoor.extract.speech import TURNED, SpeechLexicon, is_utterance, speech_lexicon
from wederhoor.extract.statements.as_said import as_said_span
from wederhoor.extract.statements.asides import apart_from_aside, said_around, said_before_break
from wederhoor.extract.statements.behind_verb import noun_behind
from wederhoor.extract.statements.called import stands_for
from wederhoor.extract.statements.complements import find_complement
from wederhoor.extract.statements.content_starts import negation_of_content
from wederhoor.extract.statements.cues import clause_lemma, cue_lemma, is_cue_negated
from wederhoor.extract.statements.drafts import ANSWERING, Draft
from wederhoor.extract.statements.extents import content_of, n_words
from wederhoor.extract.statements.lost_clauses import bare_demand
from wederhoor.extract.statements.no_complements import is_no_complement
from wederhoor.extract.statements.reported import reported_drafts
from wederhoor.extract.statements.second_clauses import is_second_clause
from wederhoor.extract.statements.so_told import is_so_told, so_told_draft
from wederhoor.extract.statements.speakers import Speaker, may_speak, speaks_of_more
from wederhoor.extract.statements.speaking_places import speaking_place
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.extract.statements.unsaid_verbs import is_refused, is_shown_as_aim, is_yet_to_be_said
from wederhoor.extract.statements.verb_speakers import said_by_it, speaker_of_verb
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Stance

# "will decide whether …": what is open is not asserted
OPEN_UNDER_WHETHER: frozenset[Stance] = frozenset(("assert", "demand", "promise", "predict"))
MIN_WORDS = 2  # what is said in one word is an answer or a misread object


def verb_drafts(sentence: Sentence, verb: Word, lexicon: SpeechLexicon, index: MentionIndex) -> Iterator[Draft]:
    lemma = cue_lemma(sentence, verb)
    if lemma not in lexicon.acts or is_refused(sentence, verb, lexicon) or is_yet_to_be_said(sentence, verb, lexicon):
        return
    if is_so_told(sentence, verb):
        told = so_told_draft(sentence, verb, index)
        yield from (told,) if told is not None else ()
        return
    if _heads_a_label(sentence, verb, lemma, lexicon) or is_shown_as_aim(sentence, verb, lemma, lexicon):
        return
    speaker = speaker_of_verb(sentence, verb, lemma, index)
    if _is_no_act(sentence, verb, lemma, speaker, lexicon):
        return
    clause_cue = clause_lemma(sentence, verb)
    stance = _stance_of(sentence, verb, clause_cue, lexicon)
    names = lemma in lexicon.naming_as and stands_for(sentence, verb, lemma, lexicon)
    if names and speaker is None and is_passive_verb(sentence, verb):  # "wird im Westen als Zeichen gesehen"
        speaker = speaking_place(sentence, verb, index)
    said = None if stance is None or names else _said(sentence, verb, clause_cue, stance, speaker, lexicon)
    if said is not None:
        yield from (replace(said, content=part) for part in apart_from_aside(sentence, verb, said.content))
    elif names or lemma in lexicon.naming or not _has_clause(sentence, verb):
        by_body = speaker is None and _is_said_by_anyone(sentence, verb, lexicon)
        drafts = reported_drafts(sentence, verb, lemma, lexicon, speaker, by_body=by_body)
        yield from (_of_body_before(draft) for draft in drafts) if by_body else drafts


def _is_said_by_anyone(sentence: Sentence, verb: Word, lexicon: SpeechLexicon) -> bool:
    """Whether "man" says it, in a main clause: “Die Gewerkschaft lehnt ab. | Man | fordert mehr Geld.”"""
    subjects = list(sentence.children(verb, "nsubj"))
    return verb.deprel == "root" and any(w.text.lower() in lexicon.anyone for w in subjects)


def _of_body_before(draft: Draft) -> Draft:
    """What "man" says is said by the body that spoke before; by nobody where none did."""
    return replace(draft, carried=True, by_it=True, needs_speaker=True, rule="clause")


def _is_no_act(sentence: Sentence, verb: Word, lemma: str, speaker: Speaker | None, lexicon: SpeechLexicon) -> bool:
    """Whether somebody knew what they did not say, or an affair shows what nobody says."""
    finite = finite_verb(sentence, verb) or verb
    if lemma in lexicon.knowing and finite.has("Tense", "Past"):
        return True
    if _means_another(sentence, verb, lemma, lexicon):
        return True
    opens = verb.index == 0 and verb.has("VerbForm", "Part") and verb.deprel == "advcl"
    if opens and sentence.language == "de" and not any(sentence.children(verb, "ccomp")):
        return True  # "Angeführt von Falk, werde der Verein siegen"
    return lemma in lexicon.showing and speaker is not None and not may_speak(sentence, speaker)


def _means_another(sentence: Sentence, verb: Word, lemma: str, lexicon: SpeechLexicon) -> bool:
    """Whether a word beside a verb gives it another meaning: "verfügt | über | Geld", "ergibt | sich | daraus"."""
    others = lexicon.unsaid_with.get(lemma, ())
    beside = [*sentence.children(verb), *(c for w in sentence.children(verb) for c in sentence.children(w, "case"))]
    return any(w.text.lower() in others for w in beside) if others else False


def _heads_a_label(sentence: Sentence, verb: Word, lemma: str, lexicon: SpeechLexicon) -> bool:
    """Whether an English headline has a noun that the tree takes for a verb before its colon ("Harbour blast: …")."""
    after = sentence.words[verb.index + 1] if verb.index + 1 < len(sentence.words) else None
    colon = sentence.language == "en" and after is not None and after.text == ":"
    return colon and lexicon.objects.get(lemma) in ("oppose", "support")


def _tells_a_name(sentence: Sentence, verb: Word, lemma: str, lexicon: SpeechLexicon) -> bool:
    """Whether "heißt" only tells what something is called: "„Nordstern“, so heißt ein altes Schiff"."""
    behind = noun_behind(sentence, verb) if lemma in lexicon.impersonal else None
    return behind is not None and behind.upos in ("NOUN", "PROPN") and not is_utterance(behind, lexicon)


def _has_clause(sentence: Sentence, verb: Word) -> bool:
    clauses = (w for w in sentence.children(verb, "ccomp") if not is_second_clause(sentence, verb, w))
    return any(not is_no_complement(sentence, verb, w, has_speaker=True) for w in clauses)


def _stance_of(sentence: Sentence, verb: Word, lemma: str, lexicon: SpeechLexicon) -> Stance | None:
    """How a verb stands to a clause below it; None where it is negated or hardly anybody does it: nothing is said."""
    stance = lexicon.verbs.get(lemma)
    if stance is not None and _hardly_anybody(sentence, verb, lexicon):
        return "doubt" if lemma in lexicon.believing else None
    if stance is None or not is_cue_negated(sentence, verb) or negation_of_content(sentence, verb):
        return stance
    return "doubt" if lemma in lexicon.believing else TURNED.get(stance)


def _hardly_anybody(sentence: Sentence, verb: Word, lexicon: SpeechLexicon) -> bool:
    """“Few experts believe that …”, “nur wenige glauben, dass …”; not “a few believe”."""
    for subject in sentence.children(verb, "nsubj"):
        words = (subject, *sentence.children(subject, "amod", "det", "nummod"))
        some = any(w.has("Definite", "Ind") or w.has("Definite", "Def") for w in words)
        if not some and any(w.text.lower() in lexicon.few for w in words):
            return True
    return False


def _said(
    sentence: Sentence, verb: Word, lemma: str, stance: Stance, speaker: Speaker | None, lexicon: SpeechLexicon
) -> Draft | None:
    cue = (verb.start, verb.end)
    as_said = as_said_span(sentence, verb, lexicon)
    if as_said is not None:
        return (
            Draft(sentence.index, as_said, cue, lemma, speaker, "indirect", stance, "as said", carried=speaker is None)
            if speaker is not None or lemma in lexicon.placed
            else None
        )
    around = said_around(sentence, verb, speaker) if stance not in ("deny", "doubt") else None
    if around is None and speaker is not None:
        around = said_before_break(sentence, verb, speaker)
    if around is not None:
        carried = speaker is None
        return Draft(sentence.index, around, cue, lemma, speaker, "indirect", stance, "clause", carried, carried)
    passive = is_passive_verb(sentence, verb)
    nobody = passive or lemma in lexicon.raising  # "es wird befürchtet", "es droht ein Krieg"
    by_it = speaker is None and not nobody and lemma not in lexicon.impersonal and said_by_it(sentence, verb, lexicon)
    by_it = by_it or (speaker is None and any(w.text.lower() in lexicon.in_it for w in sentence.children(verb)))
    told_alone = lemma in lexicon.impersonal or _drops_subject(sentence, verb, lexicon)
    carried = by_it or (speaker is None and told_alone)
    if speaker is None and not passive and (not carried or _tells_a_name(sentence, verb, lemma, lexicon)):
        return None
    named = speaker is not None and speaker.mention is not None
    is_act = lemma not in lexicon.raising or (named and _threatens(sentence, verb))
    complement = find_complement(
        sentence, verb, lexicon, has_speaker=speaker is not None or passive or carried, is_act=is_act
    )
    before = _said_before_it(sentence, verb) if complement is None and lemma in lexicon.impersonal else None
    if before is not None:
        return Draft(sentence.index, before, cue, lemma, speaker, "indirect", stance, "clause", carried)
    if complement is None or (stance == "demand" and _asks_not_to_be_named(sentence, complement, lexicon)):
        return None
    if speaker is None and sentence.language == "en" and is_said_infinitive(sentence, complement):
        return None  # "is said to have shipped": hearsay, and the whole clause is its content
    behind = complement.index > verb.index  # "If it rains, Falk said, …" is no question
    stance = "demand" if bare_demand(sentence, verb, lexicon) is complement else stance
    if stance in OPEN_UNDER_WHETHER and behind and asks_whether(sentence, complement):
        stance = "ask"
    content = content_of(sentence, verb, complement)
    if content and stance in ANSWERING and _comes_after_colon(sentence, verb, content):
        stance = "assert"  # "dementierte: China liefere nichts" gives the speaker's own version
    if content and lemma in lexicon.perceiving and _comes_after_colon(sentence, verb, content):
        return None  # "Minister wusste davon: Notiz …": who knew does not say what the paper tells
    if content and stance in ("deny", "doubt") and _goes_on_with_and(sentence, content):
        return None  # "Mali disputes that, and a committee estimated …": what Mali disputes stands before
    if content and speaker is not None and complement.deprel != "xcomp" and _is_verdict(sentence, content):
        return Draft(sentence.index, content, cue, lemma, speaker, "indirect", "deny", "pointing", points_to="pronoun")
    in_one_word = stance in ("demand", "promise") and is_said_infinitive(sentence, complement)  # "…, einzuspringen"
    least = 1 if lemma in lexicon.with_gerund or in_one_word else MIN_WORDS  # "ruled out resigning"
    if content and speaks_of_more(content, speaker) and n_words(sentence, content) >= least:
        return Draft(sentence.index, content, cue, lemma, speaker, "indirect", stance, "clause", carried, by_it)
    return None


def _drops_subject(sentence: Sentence, verb: Word, lexicon: SpeechLexicon) -> bool:
    """Whether a finite verb alone tells that whoever spoke last goes on: "Añadió que …"."""
    if not lexicon.drops_subjects or any(sentence.children(verb, "nsubj", "nsubj:pass", "csubj")):
        return False
    finite = finite_verb(sentence, verb)
    is_third = finite is not None and not finite.has("Person", "1") and not finite.has("Person", "2")
    impersonal = any(w.text.lower() in clause_words(sentence.language).expletives for w in sentence.children(verb))
    return is_third and verb.deprel in ("root", "conj", "parataxis") and not impersonal


def _said_before_it(sentence: Sentence, verb: Word) -> Span | None:
    """What stands before "…, hieß es", whatever a tree makes of it."""
    anyone = speech_lexicon(sentence.language).it_pronouns | clause_words(sentence.language).expletives
    behind = sentence.words[verb.index + 1 : verb.index + 2]
    by_it = any(w.text.lower() in anyone for w in behind)
    before = trimmed(list(sentence.words[: verb.index]))
    tells = any(w.has("VerbForm", "Fin") for w in before)
    return span_of(before) if by_it and tells and opens_with_comma(sentence, verb) else None


def _is_verdict(sentence: Sentence, content: Span) -> bool:
    """Whether a content of one word calls something untrue: "Onzin, zegt het ministerie"."""
    said = [w for w in sentence.words if content[0] <= w.start < content[1]]
    untrue = stance_lexicon(sentence.language).untrue.predicates
    return len(said) == 1 and bool({said[0].text.lower(), said[0].lemma.lower()} & untrue)


def _goes_on_with_and(sentence: Sentence, content: Span) -> bool:
    first = next((w for w in sentence.words if w.start >= content[0]), None)
    return first is not None and first.upos == "CCONJ" and sentence.words[first.index - 1].text == ","


def _asks_not_to_be_named(sentence: Sentence, clause: Word, lexicon: SpeechLexicon) -> bool:
    """Whether "bat darum, nicht genannt zu werden" only keeps a speaker's name from the reader."""
    return clause.lemma.lower() in lexicon.revealing and is_negated(sentence, clause)


def _comes_after_colon(sentence: Sentence, verb: Word, content: Span) -> bool:
    return any(word.text == ":" and verb.end <= word.start < content[0] for word in sentence.words)


def _threatens(sentence: Sentence, verb: Word) -> bool:
    """Whether "droht, den Vertrag zu kündigen" is a threat, as "droht zu scheitern" is none."""
    mishaps = speech_lexicon(sentence.language).mishaps
    below_it = (w for w in sentence.children(verb, "xcomp", "ccomp") if cue_lemma(sentence, w) not in mishaps)
    infinitives = [w for w in below_it if any(sentence.children(w, "obj"))]
    return any(
        sentence.language != "de" or any(between.text == "," for between in sentence.words[verb.index : w.index])
        for w in infinitives
    )
