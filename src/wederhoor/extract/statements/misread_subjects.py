"""Who speaks where a tree takes who hears it for who speaks, a past for a participle, or a thing for people."""

from __future__ import annotations

from wederhoor.extract.clauses import clause_words, finite_verb
from wederhoor.extract.mentions.mention_words import ends_in, is_person_noun
from wederhoor.extract.phrases import below
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.behind_verb import is_oblique, top_behind
from wederhoor.extract.statements.cues import clause_lemma, tells_doing
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.read.reading import Sentence, Word
from wederhoor.text.dates import find_times


def is_past_behind_apposition(sentence: Sentence, verb: Word) -> bool:
    """Whether a tree takes an English past for a participle behind an apposition: "Falk, a nurse, | called on Berg"."""
    head = sentence.head(verb) if verb.deprel == "acl" and sentence.language == "en" else None
    set_off = verb.index > 1 and sentence.words[verb.index - 1].text == ","
    if head is None or head.upos != "PROPN" or not set_off or not verb.has("VerbForm", "Part"):
        return False
    apposed = any(w.index < verb.index for w in sentence.children(head, "appos"))
    return apposed and any(sentence.children(verb, "xcomp", "ccomp"))


def held_by_verb_above(sentence: Sentence, verb: Word) -> Word | None:
    """Who does what an English participle says, where another verb holds them: "left | many | feeling that …"."""
    above = sentence.head(verb) if verb.deprel == "xcomp" and sentence.language == "en" else None
    if above is None or not tells_doing(sentence, verb) or any(sentence.children(verb, "mark")):
        return None
    return next((w for w in sentence.children(above, "obj") if above.index < w.index < verb.index), None)


def shown_behind(sentence: Sentence, verb: Word) -> Word | None:
    """The "dieser" right behind a finite verb that a tree gives to a name: "beschuldigte | dieser | Polen"."""
    finite = finite_verb(sentence, verb)
    behind = sentence.words[finite.index + 1 : finite.index + 3] if finite is not None else ()
    if sentence.language == "en" or len(behind) < 2 or behind[1].upos != "PROPN":
        return None
    shown = behind[0].text.lower() in speech_lexicon(sentence.language).shown_people
    return behind[0] if shown and behind[0].deprel == "det" else None


def pronoun_behind_relative(sentence: Sentence, verb: Word) -> Word | None:
    """Who says something of a thing that a tree lets speak: “ein Modell, das | sie | „offen“ nennt”."""
    relatives = clause_words(sentence.language).relative
    subjects = list(sentence.children(verb, "nsubj"))
    first = subjects or sentence.children(verb, "obj")
    relative = next((w for w in first if w.text.lower() in relatives), None)
    thing = sentence.head(verb) if relative is not None and verb.deprel in ("acl", "acl:relcl") else None
    if relative is None or thing is None or thing.upos != "NOUN" or is_person_noun(thing):
        return None
    lexicon = speech_lexicon(sentence.language)
    if thing.lemma.lower().endswith((*lexicon.collective, *lexicon.speaking_things, *lexicon.shown_by)):
        return None
    behind = (w for w in sentence.children(verb, "obj") if w.upos == "PRON" and w.index == relative.index + 1)
    return next((w for w in behind if w.has("Person", "3") and not w.has("Reflex", "Yes")), None)


def people_before(sentence: Sentence, head: Word, pronoun: Word) -> Word | None:
    """The people right before "who" where a tree hangs it on a thing: "a warning to | Falk and Berg |, who …"."""
    if pronoun.text.lower() not in clause_words(sentence.language).who or head.upos != "NOUN" or is_person_noun(head):
        return None
    last = pronoun.index - 1 if sentence.words[pronoun.index - 1].text != "," else pronoun.index - 2
    phrases = (w for w in sentence.children(head, "nmod") if max(below(sentence, w)) == last)
    return next((w for w in phrases if w.upos == "PROPN" or is_person_noun(w)), None)


def is_misread(sentence: Sentence, verb: Word, subject: Word) -> bool:
    """Whether what a tree takes for the subject is whom they told: a dative before the verb, a name right behind it.

    “Der Zeitung sagte Falk, …”
    """
    after = sentence.words[verb.index + 1] if verb.index + 1 < len(sentence.words) else None
    straight = sentence.language == "en" and sentence.words[verb.index - 1].upos != "PUNCT"  # "Falk said Peru will …"
    if after is None or subject.index > verb.index or straight:
        return False
    if after.upos == "PRON" and after.text.lower() in speech_lexicon(sentence.language).nominative:
        return True
    name = top_behind(sentence, after, after)  # "North Korea's latest | offer"
    if after.upos != "PROPN" or name.index == subject.index or find_times(after.text, sentence.language):
        return False  # "onthulde maandag"
    if sentence.language == "en" and name.head != verb.index:
        return False  # "Falk, a minister, said Peru's latest offer was …"
    # "Falk nannte Peru …", "Kritiker werfen Falk vor", but "Der Zeitung sagte Falk …"
    direct = subject.upos in ("PROPN", "PRON") or sentence.language != "de"
    objects = {"iobj"} | ({"obj"} if direct else set())
    if sentence.language == "en":
        objects.add("obl")  # "Falk, 56, told Radio Lima's weekly show …"
    # of two subjects of "Peru beschuldigt Mali" the first accuses
    accusing = stance_lexicon(sentence.language).pointing.accusing
    accuses = subject.upos == "PROPN" and clause_lemma(sentence, verb) in accusing
    is_object = name.head == verb.index and (name.deprel in objects or accuses)
    return not is_object and not _must_be_subject(sentence, verb, subject, after)


def _must_be_subject(sentence: Sentence, verb: Word, subject: Word, other: Word) -> bool:
    """Whether grammar makes the noun before the verb its subject, whoever stands behind.

    A plural with a verb in the plural; in German a noun that is no dative by its article: "Der Sprecher", but not
    "Der Zeitung".
    """
    if subject.upos != "NOUN":
        return False
    finite = finite_verb(sentence, verb) or verb
    if finite.has("Number", "Plur") and other.has("Number", "Sing"):
        return subject.has("Number", "Plur")
    if sentence.language != "de":
        return False
    return not (is_oblique(sentence, subject) or _is_feminine_dative(sentence, subject))


def _is_feminine_dative(sentence: Sentence, noun: Word) -> bool:
    """Whether a German article is a dative since its noun is feminine, by its form or by the reader: "der Zeitung"."""
    words = clause_words(sentence.language)
    article = next(sentence.children(noun, "det", "det:poss"), None)
    if article is None or not article.text.lower().endswith(tuple(words.feminine_datives)):
        return False
    if ends_in(noun, "person_nouns"):
        return noun.text.endswith("in")
    return noun.has("Gender", "Fem") or noun.text.lower().endswith(tuple(words.feminine_endings))
