"""Nouns of saying and the clause that they hold: “der Vorwurf der USA, dass …”, “claims that …”."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import clause_words, finite_verb, is_conditional, is_negated, is_said_infinitive
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import below, clause_span, has_case, predicate_of
from wederhoor.extract.speech import TURNED, SpeechLexicon, is_first_subjunctive, speech_lexicon
from wederhoor.extract.statements.content_ends import with_infinitive
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.no_complements import opens_with_question
from wederhoor.extract.statements.noun_owners import felt_by, origin_of, owner_of, subject_above
from wederhoor.extract.statements.signs import that_of_sign
from wederhoor.extract.statements.speakers import may_speak, speaker_at, speaks_of_more
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Stance
from wederhoor.text.lemmas import lemma

NEGATIVE: frozenset[Stance] = frozenset(("deny", "doubt"))


def noun_drafts(sentence: Sentence, lexicon: SpeechLexicon, index: MentionIndex) -> Iterator[Draft]:
    """“der Vorwurf der USA, dass …”, “de waarschuwing dat …”, “claims that …”, “ist der Ansicht, dass …”."""
    for noun in sentence.words:
        stance = stance_of_noun(sentence, noun, lexicon)
        clause = clause_of_noun(sentence, noun) if stance is not None else None
        if clause is None or stance is None or that_of_sign(sentence, noun) is not None:
            continue
        if stance != "ask" and opens_with_question(sentence, clause):
            continue  # "Argumente, warum der Plan scheitert"
        if _is_called_something(sentence, noun) or _is_only_supposed(sentence, noun):
            continue
        if stance == "ask" and _is_answered(sentence, noun, lexicon):
            continue
        owner = owner_of(sentence, noun)
        above = sentence.head(noun)
        if owner is not None and owner.upos in ("PROPN", "NOUN"):
            head: Word | None = owner
        elif (origin := origin_of(sentence, noun)) is not None:
            head = origin
        else:
            head = subject_above(sentence, noun)
            # "Falk denied the report that …": the verb says how Falk stands to it
            taken = lexicon.verbs.get(verb_lemma(sentence, above)) if above is not None else None
            stance = taken if taken is not None and taken != "assert" else stance
        if stance in NEGATIVE and is_negated(sentence, noun):
            stance = TURNED[stance]  # "has no doubt that …"
        speaker = speaker_at(sentence, head, index) if head is not None else None
        spreads = speaker is not None and head is not owner and _goes_round(sentence, noun, lexicon)
        if spreads and speaker is not None and not may_speak(sentence, speaker):
            speaker = None  # "The storm fuelled fears that …"
        content = clause_span(sentence, clause, without=according_to_which(sentence, clause))
        if speaker is None:
            if above is None or not _goes_round(sentence, noun, lexicon):
                continue
            speaker = felt_by(sentence, noun, above, index)
        content = with_infinitive(sentence, noun, content) if content is not None else None
        if content and speaks_of_more(content, speaker):
            cue = (noun.start, noun.end)
            yield Draft(sentence.index, content, cue, noun.lemma.lower(), speaker, "indirect", stance, "noun")


def stance_of_noun(sentence: Sentence, noun: Word, lexicon: SpeechLexicon) -> Stance | None:
    """The stance of a noun of saying, also of one that the tree takes for a verb ("het verwijt")."""
    if noun.upos == "NOUN":
        stance = lexicon.nouns.get(noun.lemma) or lexicon.nouns.get(noun.lemma.lower())
        return stance if stance is None or not _is_account(sentence, noun, lexicon) else None
    before = sentence.words[noun.index - 1] if noun.index else None
    shown = before is not None and before.upos in ("DET", "ADP") and before.head == noun.index
    is_noun = noun.upos == "VERB" and shown and noun.deprel in ("nsubj", "obj", "obl", "obl:arg", "nmod")
    if not is_noun:
        return None
    singular = lemma(noun.text, sentence.language, "NOUN")  # "met voorstellen om te praten"
    return lexicon.nouns.get(noun.text) or lexicon.nouns.get(singular)


def _is_account(sentence: Sentence, noun: Word, lexicon: SpeechLexicon) -> bool:
    """Whether "zufolge" behind a noun makes it tell whose word the clause is: “waren Berichten der Bahn zufolge …”."""
    behind = (w for w in sentence.words[noun.index + 1 :] if w.text.lower() in lexicon.after)
    after = next(behind, None)
    inside = below(sentence, noun)
    return after is not None and all(w.index in inside for w in sentence.words[noun.index + 1 : after.index])


def _is_called_something(sentence: Sentence, noun: Word) -> bool:
    """Whether a claim is only what somebody calls something: "called reports that … nonsense" makes none."""
    above = sentence.head(noun)
    naming = above is not None and verb_lemma(sentence, above) in stance_lexicon(sentence.language).naming
    return naming and noun.deprel == "obj"


def _is_answered(sentence: Sentence, noun: Word, lexicon: SpeechLexicon) -> bool:
    """Whether somebody speaks to a question of others: "Auf die Frage, ob er gehe, | sagte Falk nichts"."""
    above = sentence.head(noun)
    answers = above is not None and verb_lemma(sentence, above) in lexicon.verbs
    to_question = stance_lexicon(sentence.language).pointing.to_question  # "Auf die Frage, …, schwieg Falk"
    return has_case(sentence, noun, to_question) or (answers and any(sentence.children(noun, "case")))


def _is_only_supposed(sentence: Sentence, noun: Word) -> bool:
    """Whether nobody in particular holds a claim under a condition: "Wenn ein Trainer der Ansicht ist, dass …"."""
    predicate = predicate_of(sentence, noun)
    subject = next(sentence.children(predicate, "nsubj"), None)
    anyone = subject is not None and any(w.has("Definite", "Ind") for w in sentence.children(subject, "det"))
    return anyone and is_conditional(sentence, predicate)


def _goes_round(sentence: Sentence, noun: Word, lexicon: SpeechLexicon) -> bool:
    """Whether a noun tells what is said though nobody is named: "Es gibt Gerüchte, dass …", "Claims that … spread"."""
    above = sentence.head(noun)
    if above is None or noun.lemma.lower() not in lexicon.spreading or noun.deprel not in ("nsubj", "obj"):
        return False
    goes_round = verb_lemma(sentence, above) in lexicon.going_round
    return goes_round and not is_negated(sentence, noun) and not is_negated(sentence, above)


def clause_of_noun(sentence: Sentence, noun: Word) -> Word | None:
    """The clause that says what a noun of saying holds; below the noun, or below the verb that it goes with."""
    below_noun = sentence.children(noun, "ccomp", "acl", "acl:relcl", "advcl", "xcomp", "csubj", "parataxis")
    found = next((w for w in below_noun if w.index > noun.index and _is_content_clause(sentence, w)), None)
    found = found or _clause_below_owner(sentence, noun)
    above = sentence.head(noun)
    if found is not None or above is None or noun.deprel not in ("obj", "obl", "obl:arg", "nsubj", "nsubj:pass"):
        return found
    lexicon = speech_lexicon(sentence.language)
    if verb_lemma(sentence, above) in lexicon.verbs:
        return None  # the clause is what the verb says
    beside = sentence.children(above, "ccomp", "csubj", "advcl", "xcomp", "conj", "parataxis")
    told = next((w for w in beside if w.index > noun.index and _is_told(sentence, w, noun)), None)
    return None if told is not None and _is_of_nearer_noun(sentence, noun, told, lexicon) else told


def _is_of_nearer_noun(sentence: Sentence, noun: Word, clause: Word, lexicon: SpeechLexicon) -> bool:
    """Whether another such noun stands between: “zog das Angebot mit der | Begründung | zurück, es sei …”."""
    between = (w for w in sentence.words[noun.index + 1 : clause.index] if w.head == noun.head and w.upos == "NOUN")
    return any(w.lemma in lexicon.nouns for w in between)


def _clause_below_owner(sentence: Sentence, noun: Word) -> Word | None:
    """The clause of a noun that a tree hangs on whose word it is: "het verwijt van de bond | dat …"."""
    for owner in sentence.children(noun, "nmod"):
        for clause in sentence.children(owner, "acl", "acl:relcl"):
            opened = any(w.deprel == "mark" and w.upos == "SCONJ" for w in sentence.children(clause))
            if (
                opened
                and _has_complementizer(sentence, clause)
                and any(sentence.children(clause, "nsubj", "nsubj:pass"))
            ):
                return clause
    return None


def _is_told(sentence: Sentence, clause: Word, noun: Word) -> bool:
    """Whether a clause beside a noun is in the mood of reported speech or opens with "that"."""
    words = [sentence.words[i] for i in sorted(below(sentence, clause))]
    comma = any(w.text == "," for w in sentence.words[noun.index : words[0].index + 2])
    verb = finite_verb(sentence, clause)
    in_mood = verb is not None and (is_first_subjunctive(verb) or _is_second_subjunctive(sentence, verb))
    told = in_mood and not any(sentence.children(clause, "cc"))
    between = sentence.words[noun.index + 1 : words[0].index]
    asked = is_said_infinitive(sentence, clause) and not any(w.upos in ("VERB", "AUX") for w in between)
    opened = _has_complementizer(sentence, clause) and (comma or sentence.language != "de")
    return opened or (comma and (told or asked))


def _is_second_subjunctive(sentence: Sentence, verb: Word) -> bool:
    return verb.text.lower().removesuffix("n") in clause_words(sentence.language).second_subjunctive


def _has_complementizer(sentence: Sentence, clause: Word) -> bool:
    lexicon = speech_lexicon(sentence.language)
    that = (w for w in sentence.children(clause) if w.text.lower() in lexicon.complementizers)
    return any(w.deprel in ("mark", "advmod") or w.upos == "SCONJ" for w in that)


def _is_content_clause(sentence: Sentence, clause: Word) -> bool:
    temporal = speech_lexicon(sentence.language).temporal
    if any(w.text.lower() in temporal for w in sentence.children(clause, "mark")):
        return False  # "eine Frage der Zeit, bis der Damm breche"
    if _has_complementizer(sentence, clause) or is_said_infinitive(sentence, clause):
        return True
    if according_to_which(sentence, clause):
        return True
    verb = finite_verb(sentence, clause)
    relative = any(w.has("PronType", "Rel") for w in sentence.children(clause))
    return verb is not None and is_first_subjunctive(verb) and not relative


def is_somebodys(sentence: Sentence, noun: Word) -> bool:
    """Whether it is told whose word a noun is, or who takes it up."""
    return owner_of(sentence, noun) is not None or subject_above(sentence, noun) is not None


def according_to_which(sentence: Sentence, clause: Word) -> Word | None:
    """The phrase that makes a relative clause what a noun holds: "l'accusation | selon laquelle | Peru a payé"."""
    before, relative = speech_lexicon(sentence.language).before, clause_words(sentence.language).relative
    phrases = (w for w in sentence.children(clause, "obl", "obl:mod", "obl:arg") if w.text.lower() in relative)
    return next((w for w in phrases if any(c.text.lower() in before for c in sentence.children(w, "case"))), None)
