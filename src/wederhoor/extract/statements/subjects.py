"""Whose word it is: the subject of a verb of saying, whatever the tree made of it."""

from __future__ import annotations

from wederhoor.extract.clauses import (
    clause_words,
    finite_verb,
    first_of_predicate,
    is_passive_verb,
    is_said_infinitive,
    opens_with_comma,
)
from wederhoor.extract.mentions.mention_words import is_person_noun
from wederhoor.extract.phrases import has_case
from wederhoor.extract.says import is_saying_expletive
from wederhoor.extract.speech import is_first_subjunctive, speech_lexicon
from wederhoor.extract.statements.behind_verb import inverted_pronoun, is_oblique, noun_behind
from wederhoor.extract.statements.closing import closing_speaker
from wederhoor.extract.statements.cues import clause_lemma
from wederhoor.extract.statements.misread_subjects import (
    held_by_verb_above,
    is_misread,
    is_past_behind_apposition,
    people_before,
    pronoun_behind_relative,
    shown_behind,
)
from wederhoor.extract.statements.persons_behind import answerer_behind
from wederhoor.read.reading import Sentence, Word


def subject_of(sentence: Sentence, verb: Word) -> Word | None:
    """The head of the noun phrase that does the saying; None where nobody is named.

    Looks through passives ("von X mitgeteilt"), coordination, control ("X wollte sagen") and relative clauses
    ("X, der sagte").
    """
    if (shown := shown_behind(sentence, verb) or pronoun_behind_relative(sentence, verb)) is not None:
        return shown
    stance = speech_lexicon(sentence.language).objects.get(clause_lemma(sentence, verb))
    if (answering := answerer_behind(sentence, verb, stance)) is not None:
        return answering[0]
    seen: set[int] = set()
    at: Word | None = verb
    while at is not None and at.index not in seen:
        seen.add(at.index)
        agent = _agent_of(sentence, at)
        if agent is not None:
            return agent
        if is_past_behind_apposition(sentence, at):
            return sentence.head(at)
        if (held := held_by_verb_above(sentence, at)) is not None:
            return held
        passive = is_passive_verb(sentence, at) or _is_told(sentence, at)
        subject = _own_subject(sentence, at, passive=passive)
        if passive and at is not verb and _tells_of(sentence, at):
            return next(sentence.children(at, "nsubj:pass"), None)
        if passive:
            return _by_agent(sentence, at)
        closing = closing_speaker(sentence, at)
        if closing is not None:
            return closing
        if subject is not None and not is_misread(sentence, at, subject):
            return _without_relative(sentence, at, subject)
        if at.deprel in ("acl", "acl:relcl") and at.has("VerbForm", "Part"):
            return None
        if at.deprel == "advcl" and _is_bare_participle(sentence, at):  # of "convinced that" it is who thinks so
            return None  # "Asked whether …, Falk said": who asked is not told
        at = _sharing_subject(sentence, at)
    return None


def _sharing_subject(sentence: Sentence, verb: Word) -> Word | None:
    """The verb whose subject is that of another one without its own; None for none."""
    above = _said_before(sentence, verb) or sentence.head(verb)
    if above is None:
        return None
    # "hat … gewarnt" read as two verbs
    split_perfect = above.lemma in clause_words(sentence.language).perfect and verb.has("VerbForm", "Part")
    shares = verb.deprel in ("conj", "xcomp", "aux", "advcl") or split_perfect or _is_found_fit(sentence, verb)
    if shares and goes_on_saying(sentence, verb, above):
        return sentence.head(above)
    return above if shares else None


def _agent_of(sentence: Sentence, verb: Word) -> Word | None:
    """Who does it in the passive; of "called | on Falk to pay" nobody, whatever the tree makes of "on"."""
    by = clause_words(sentence.language).by
    for agent in sentence.children(verb, "obl:agent"):
        cases = {w.text.lower() for w in sentence.children(agent, "case")}
        told = not cases and agent.has("Case", "Dat")  # "wird | dem Minister | vorgeworfen"
        if (not cases and not told) or cases & by:
            return agent
    return None


def _tells_of(sentence: Sentence, verb: Word) -> bool:
    """Whether a passive tells what its subject does: "Falk | is alleged | to have told controllers …"."""
    return speech_lexicon(sentence.language).verbs.get(clause_lemma(sentence, verb)) == "assert"


def _is_told(sentence: Sentence, verb: Word) -> bool:
    """Whether the subject hears it, though a tree sees no passive: "de minister | is gewaarschuwd | dat …"."""
    telling = clause_lemma(sentence, verb) in speech_lexicon(sentence.language).telling
    helpers = [w.lemma.lower() for w in sentence.children(verb, "aux", "cop")]
    have = clause_words(sentence.language).having
    done = verb.has("VerbForm", "Part") and not verb.has("Tense", "Pres")  # "is telling" tells
    return telling and done and bool(helpers) and not any(h in have for h in helpers)


def _is_found_fit(sentence: Sentence, verb: Word) -> bool:
    """Whether who says it finds it fit to: "findet es wichtig | zu betonen, dass …", "vindt het aardig te zeggen"."""
    lexicon = speech_lexicon(sentence.language)
    above = sentence.head(verb) if verb.deprel == "ccomp" and is_said_infinitive(sentence, verb) else None
    if above is None or clause_lemma(sentence, above) not in lexicon.perceiving:
        return False
    anything = lexicon.it_pronouns | clause_words(sentence.language).expletives
    objects = (*sentence.children(above, "obj", "expl"), *sentence.children(verb, "obj", "expl"))
    return any(w.text.lower() in anything and above.index < w.index < verb.index for w in objects)


def _own_subject(sentence: Sentence, verb: Word, *, passive: bool) -> Word | None:
    """The subject that the tree gives a verb; of two, the one behind a verb that follows what is said."""
    inverted = inverted_pronoun(sentence, verb)
    if inverted is not None:
        return inverted
    subjects = list(sentence.children(verb, "nsubj", *(() if passive else ("nsubj:pass",))))
    subjects = subjects or [w for w in sentence.children(verb, "expl") if is_saying_expletive(sentence, w)]
    subjects = [w for w in subjects if not is_oblique(sentence, w)]
    lexicon = speech_lexicon(sentence.language)
    if lexicon.drops_subjects:  # "a quien acusó de mentir"
        subjects = [w for w in subjects if not any(sentence.children(w, "case"))]
    its = lexicon.it_pronouns | lexicon.pointing
    # "hält es der Minister für möglich", "Dat meldde de omroep"
    subjects = [w for w in subjects if w.text.lower() not in its] or subjects
    if sentence.language == "en":  # "retired general Nina Falk said"
        subjects = [w for w in subjects if w.upos != "VERB"] or subjects
    if sentence.language != "en" and subjects and subjects[0].text.lower() in lexicon.pointing:
        return noun_behind(sentence, verb) or subjects[0]  # it points to what is said, and the speaker stands behind
    subjects = [_agreeing(sentence, verb, w) for w in subjects]
    behind = [w for w in subjects if w.index > verb.index]
    follows = opens_with_comma(sentence, sentence.words[first_of_predicate(sentence, verb)])
    return next(iter(behind if follows and behind else subjects), None)


def _agreeing(sentence: Sentence, verb: Word, subject: Word) -> Word:
    """The plural before a plural verb, where the tree makes one person behind it the subject ("Critici verwijten")."""
    finite = finite_verb(sentence, verb) or verb
    is_one = subject.has("Number", "Sing") and not any(sentence.children(subject, "conj"))
    if sentence.language == "en" or not is_one or subject.index < verb.index or not finite.has("Number", "Plur"):
        return subject
    plurals = (w for w in sentence.children(verb, "obj") if w.index < verb.index and w.has("Number", "Plur"))
    return next(plurals, subject)


def goes_on_saying(sentence: Sentence, verb: Word, joined_to: Word) -> bool:
    """Whether a verb of saying belongs beside the one that governs a clause, where the tree joins it to the clause.

    “Falk said that Peru was poor and added: …”: Falk added it, not Peru. In German the mood tells them apart.
    """
    saying = sentence.head(joined_to)
    if saying is not None and (verb.deprel, joined_to.deprel) == ("advcl", "ccomp"):
        return _is_act_of_outer(sentence, verb, joined_to)
    if saying is None or (verb.deprel, joined_to.deprel) != ("conj", "ccomp"):
        return False
    lexicon = speech_lexicon(sentence.language)
    but = any(w.text.lower() in clause_words(sentence.language).contrasts for w in sentence.children(verb, "cc"))
    known = lexicon.acts if but else lexicon.verbs  # "a dit que …, mais rejette toute faute"
    if clause_lemma(sentence, verb) not in known or clause_lemma(sentence, saying) not in lexicon.verbs:
        return False
    told = finite_verb(sentence, joined_to)
    alike = verb.feats.get("Tense") == saying.feats.get("Tense") and verb.has("Mood", "Ind")
    in_mood = told is not None and is_first_subjunctive(told) and not is_first_subjunctive(verb)
    return alike and (in_mood or sentence.language != "de") and not any(sentence.children(verb, "mark"))


def _said_before(sentence: Sentence, verb: Word) -> Word | None:
    """The verb of saying that closes a quotation, for a participle behind it that the tree hangs on what is quoted.

    "« Le pont cédera », a dit Falk, ajoutant que …".
    """
    doing = verb.text.lower().endswith(tuple(clause_words(sentence.language).doing_endings))
    says = doing and any(sentence.children(verb, "ccomp"))
    quoted = sentence.head(verb) if verb.deprel == "advcl" and says else None
    if quoted is None:
        return None
    closing = (w for w in sentence.children(quoted, "parataxis") if quoted.index < w.index < verb.index)
    return next((w for w in closing if clause_lemma(sentence, w) in speech_lexicon(sentence.language).verbs), None)


def _is_act_of_outer(sentence: Sentence, verb: Word, said: Word) -> bool:
    """Whether an English participle is of who says what nobody does: “ruled that Falk must pay, rejecting …”.

    Of a thing that is spoken of, too: “said | tourism had helped, citing …”.
    """
    known = speech_lexicon(sentence.language)
    speaks = clause_lemma(sentence, verb) in known.verbs and verb.text.lower().endswith("ing")
    set_off = sentence.words[verb.index - 1].text == "," and verb.index > said.index
    undone = any(w.text.lower() in known.modal_auxiliaries for w in sentence.children(said, "aux"))
    thing = any(w.text.lower() in known.it_pronouns for w in sentence.children(said, "nsubj"))
    thing = thing or any(w.upos == "NOUN" and not is_person_noun(w) for w in sentence.children(said, "nsubj"))
    still = is_passive_verb(sentence, said) or any(sentence.children(said, "cop"))
    return speaks and set_off and (undone or thing or still)


def _is_bare_participle(sentence: Sentence, verb: Word) -> bool:
    """Whether a participle without an auxiliary tells what was done to the subject ("Asked …", "Gefragt …")."""
    alone = not any(sentence.children(verb, "aux", "aux:pass"))
    if sentence.language == "en" and verb.index == 0 and verb.text.lower().endswith("ed"):
        return verb.lemma.lower() not in speech_lexicon(sentence.language).feeling  # "Asked whether …"
    feels = verb.lemma.lower() in speech_lexicon(sentence.language).feeling
    is_doing = verb.text.lower().endswith(tuple(clause_words(sentence.language).doing_endings))
    return verb.has("VerbForm", "Part") and alone and not feels and not is_doing


def _by_agent(sentence: Sentence, verb: Word) -> Word | None:
    by = clause_words(sentence.language).by
    called = (w for w in sentence.children(verb, "xcomp", "obl") if w.index > verb.index)
    hosts = (verb, *called) if sentence.language == "en" else (verb,)  # "is considered a danger | by local doctors"
    return next(
        (w for host in hosts for w in sentence.children(host, "obl", "nmod") if has_case(sentence, w, by)), None
    )


def _without_relative(sentence: Sentence, verb: Word, subject: Word) -> Word | None:
    """The noun that a relative pronoun stands for."""
    if subject.upos != "PRON" or not _is_relative(sentence, verb, subject):
        return subject
    at: Word | None = verb
    while at is not None and at.deprel not in ("acl:relcl", "acl"):
        at = sentence.head(at) if at.deprel == "conj" else None
    head = sentence.head(at) if at is not None else None
    return (people_before(sentence, head, subject) or head) if head is not None else subject


def _is_relative(sentence: Sentence, verb: Word, pronoun: Word) -> bool:
    """Whether a pronoun opens a relative clause, as "who" does, and not "he" in "which he said was late"."""
    if pronoun.has("PronType", "Rel"):
        return True
    in_clause = verb.deprel in ("acl:relcl", "acl") or (verb.deprel == "conj" and verb.upos in ("VERB", "AUX"))
    return in_clause and pronoun.text.lower() in clause_words(sentence.language).relative
