"""Whether a capital or palace stands for its government: the syntax tells who does something, and who is spoken to."""

from __future__ import annotations

import re

from wederhoor.extract.mentions.mention_words import ends_in, is_one_of, words_for
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word
from wederhoor.text.gazetteer import Known, lookup

JOINED = frozenset(("conj", "appos", "flat", "fixed"))
OWNERS = frozenset(("nmod", "nmod:poss", "det:poss"))
GENITIVES = ("'s", "’s", "'", "’")
SCORE = re.compile(r"\d{1,3}\s?[-–:]\s?\d{1,3}")  # 3:1


def acts(sentence: Sentence, name: Word, known: Known) -> bool:
    """Whether a capital or seat stands for the government, not for where something is."""
    told = _told(sentence, _first_of_list(sentence, name))
    if told is None:  # a palace or ministry is hardly ever meant as a building, unless something is said to be in it
        return known.kind == "seat" and not any(sentence.children(name, "case"))
    return told


def is_building(sentence: Sentence, name: Word, known: Known) -> bool:
    """Whether a palace is where something is or goes: vor dem Kreml, outside the White House."""
    if known.kind != "seat" or ends_in(name, "government_nouns") or ends_in(name, "ministry_nouns"):
        return False
    head = _first_of_list(sentence, name)
    if not name.deprel.startswith("nsubj") and _stands_in_capital(sentence, name):
        return True  # the Kremlin in Moscow
    return _told(sentence, head) is False and (_is_at(sentence, head) or not any(sentence.children(head, "case")))


def _stands_in_capital(sentence: Sentence, name: Word) -> bool:
    behind = (word for word in sentence.children(name, "nmod") if any(sentence.children(word, "case")))
    known = (lookup(word.text, sentence.language) for word in behind)
    return any(one is not None and one.kind == "capital" for one in known)


def _told(sentence: Sentence, name: Word) -> bool | None:
    """Whether the place of a name in its sentence says that it acts; None where it tells nothing."""
    if name.deprel in ("nsubj", "csubj"):
        return _does(sentence, name)
    above = sentence.head(name)
    if above is None:
        return None
    if name.deprel in ("nsubj:pass", "nsubj:outer"):
        return _is_address(sentence, above)
    if name.deprel == "obl:agent":
        return verb_lemma(sentence, above) not in words_for("way_verbs")
    if any(sentence.children(name, "case")) and not _is_possessed(sentence, name):
        return _with_preposition(sentence, name, above)
    if name.deprel in OWNERS or _is_possessed(sentence, name):
        return _is_deed(sentence, above) or is_one_of(above, "officer_nouns")
    is_asked = _is_address(sentence, above) or verb_lemma(sentence, above) in words_for("giving_verbs")
    return True if is_asked and above.upos in ("VERB", "AUX") else None


def _first_of_list(sentence: Sentence, name: Word) -> Word:
    """The word whose place in the sentence a listed name shares: Moskau in "Moskau und Minsk"."""
    at = name
    while at.deprel in JOINED and (head := sentence.head(at)) is not None and head.upos in ("PROPN", "NOUN"):
        at = head
    return at


def _is_possessed(sentence: Sentence, name: Word) -> bool:
    """Whether the only thing before or behind the name is its genitive: Washington's."""
    cases = list(sentence.children(name, "case"))
    return bool(cases) and all(word.index > name.index and word.text.lower() in GENITIVES for word in cases)


def _does(sentence: Sentence, name: Word) -> bool:
    """Whether the subject is somebody: it does something, and is not one of what towns do and are."""
    verb = sentence.head(name)
    if _stands_with_a_body(sentence, name):
        return True
    if verb is None or verb.upos not in ("VERB", "AUX", "ADJ", "NOUN"):
        return False
    if any(sentence.children(verb, "cop")) or verb.upos in ("ADJ", "NOUN"):
        return _is_like_an_actor(sentence, verb)
    lemma, objects = verb_lemma(sentence, verb), list(sentence.children(verb, "obj", "obl:arg"))
    if lemma in words_for("counting_verbs") and any(_is_counted(sentence, word) for word in objects):
        return False
    if lemma in words_for("hosting_verbs") and any(ends_in(word, "festivities") for word in objects):
        return False
    if any(SCORE.fullmatch(word.text) for word in sentence.words):
        return False  # a team
    is_place = lemma in words_for("place_verbs") or verb.lemma in words_for("place_verbs")
    return not is_place or any(is_one_of(word, "affairs") for word in sentence.children(verb, "obl"))


def _stands_with_a_body(sentence: Sentence, name: Word) -> bool:
    """Whether an organisation does the same: "Washington und die Nato"."""
    joined = {word.index for word in sentence.children(name, "conj")}
    return any(named.type == "ORG" and joined & {*range(named.first, named.last)} for named in sentence.names)


def _is_like_an_actor(sentence: Sentence, predicate: Word) -> bool:
    """Bereit, concerned, a mediator: what only somebody is; and whatever somebody is about to do."""
    if any(sentence.children(predicate, "ccomp", "xcomp")):
        return True
    return is_one_of(predicate, "actor_adjectives") or is_one_of(predicate, "actor_predicates")


def _is_counted(sentence: Sentence, word: Word) -> bool:
    return word.upos == "NUM" or any(sentence.children(word, "nummod"))


def _is_address(sentence: Sentence, verb: Word) -> bool:
    """ "Washington warnt Peking": whoever is spoken to is somebody."""
    lemma = verb_lemma(sentence, verb)
    return lemma in speech_lexicon(sentence.language).verbs or lemma in words_for("addressing_verbs")


def _with_preposition(sentence: Sentence, name: Word, above: Word) -> bool | None:
    """ "Laut Peking", "talks between Moscow and Kyiv", "steun uit Warschau", "spied for Moscow"."""
    cases = [word for word in sentence.children(name, "case") if word.index < name.index]

    def one_of(kind: str) -> bool:
        return any(is_one_of(word, kind) for word in cases)

    if one_of("actor_prepositions") and not (one_of("local_prepositions") and above.upos == "VERB"):
        return True
    if one_of("between_prepositions"):
        return not _is_way(sentence, above)
    if one_of("through_prepositions"):
        return any(sentence.children(above, "aux:pass")) or (above.upos == "NOUN" and _is_deed(sentence, above))
    if one_of("local_prepositions"):
        return _is_impersonal_saying(sentence, above)
    if one_of("serving_prepositions") and verb_lemma(sentence, above) in words_for("serving_verbs"):
        return True
    if one_of("serving_prepositions") and _is_weighed(sentence, above):
        return True
    if one_of("giving_prepositions"):
        return not _is_way(sentence, above)
    if one_of("from_prepositions") and _is_impersonal_saying(sentence, above):
        return True
    if verb_lemma(sentence, above) in words_for("way_verbs"):
        return False
    about = [above] if above.upos in ("NOUN", "PROPN") else list(sentence.children(above, "nsubj", "nsubj:pass"))
    return any(_is_deed(sentence, word) for word in about)


def _is_weighed(sentence: Sentence, above: Word) -> bool:
    """ "A setback for Lima", "for Lima that is a red line": what something is to somebody."""
    nouns = (above, *sentence.children(above, "nsubj", "nsubj:pass", "obj", "xcomp"))
    return any(is_one_of(word, "weighed_words") or _is_red_line(sentence, word) for word in nouns)


def _is_red_line(sentence: Sentence, word: Word) -> bool:
    return is_one_of(word, "lines") and any(is_one_of(red, "red_words") for red in sentence.children(word, "amod"))


def _is_at(sentence: Sentence, name: Word) -> bool:
    return any(is_one_of(word, "local_prepositions") for word in sentence.children(name, "case"))


def _is_way(sentence: Sentence, above: Word) -> bool:
    """Whether a train, a road or one who travels is spoken of."""
    going = verb_lemma(sentence, above) in words_for("way_verbs")
    return going or any(ends_in(word, "way_nouns") for word in (above, *sentence.children(above, "nsubj", "obj")))


def _is_impersonal_saying(sentence: Sentence, verb: Word) -> bool:
    """ "Aus Kiew hieß es", "im Kreml denkt man", "in Lima wurden die Vorwürfe abgetan": nobody else speaks."""
    if any(sentence.children(verb, "aux:pass")) and not any(sentence.children(verb, "obl:agent")):
        told = speech_lexicon(sentence.language).nouns
        return any(word.lemma.lower() in told or word.lemma in told for word in sentence.children(verb, "nsubj:pass"))
    subjects = [word for word in sentence.children(verb, "nsubj", "nsubj:pass") if word.upos != "PRON"]
    lemma = verb_lemma(sentence, verb)
    return not subjects and (
        lemma in speech_lexicon(sentence.language).verbs or lemma in words_for("impersonal_sayings")
    )


def _is_deed(sentence: Sentence, noun: Word) -> bool:
    """Whether a noun is what governments do, say or have; compounds by their last part, long enough to be one."""
    if noun.upos not in ("NOUN", "PROPN"):
        return False
    if is_one_of(noun, "deed_nouns") or noun.lemma in speech_lexicon(sentence.language).nouns:
        return True
    lower = noun.lemma.lower()
    return sentence.language != "en" and any(len(end) > 4 and lower.endswith(end) for end in words_for("deed_nouns"))
