"""Words that a reader takes for names and that are none: currencies, debates, a minister's field, common nouns."""

from __future__ import annotations

from collections.abc import Sequence

from wederhoor.extract.clauses import base_language
from wederhoor.extract.mentions.mention_words import country_word, ends_in, has_town_ending, is_one_of, words_for
from wederhoor.extract.mentions.names_in_compounds import is_of_body
from wederhoor.extract.mentions.told_kinds import kind_of_noun
from wederhoor.read.reading import Sentence, Word
from wederhoor.text.gazetteer import lookup
from wederhoor.text.lemmas import is_known

FIELD_BACK = 6  # words from a field to the minister whose it is
CURRENCY_SIGNS = ("$", "€", "£", "¥")
LONGEST_ACRONYM = 5  # letters
PARTY_KINDS = ("body",)


def is_never_a_name(sentence: Sentence, words: Sequence[Word]) -> bool:
    """Whether words that the gazetteer does not know cannot be a name where they stand."""
    if _is_field_of_minister(sentence, words) or _is_month(sentence, words):
        return True
    if len(words) > 1:
        return False
    word = words[0]
    if (
        word.text.lower() in words_for("name_particles")
        or _is_shouted(sentence, word)
        or is_lone_title(word)
        or _is_half_a_name(sentence, word)
        or _is_label(sentence, word)
    ):
        return True
    if is_bare_institution(word, sentence.language) and not _is_told_apart(sentence, word):
        return True
    return (
        is_one_of(word, "currencies")
        or is_one_of(word, "days_and_feasts")
        or is_person_of_name(word, sentence.language)
        or _is_event(sentence, word)
        or _is_of_town(sentence, word)
        or _is_common_word(sentence, word)
    )


def _is_shouted(sentence: Sentence, word: Word) -> bool:
    """A common noun in a title that is written in capitals: RAMPFABRIEK."""
    is_shouted = word.text.isupper() and len(word.text) > LONGEST_ACRONYM and word.text.isalpha()
    return is_shouted and (
        kind_of_noun(word) is not None or is_known(word.text.lower(), base_language(sentence.language))
    )


def _is_month(sentence: Sentence, words: Sequence[Word]) -> bool:
    """Bis August, seit Mai: months that are also names; and "bis August Controller"."""
    first = words[0]
    before = sentence.words[first.index - 1] if first.index else None
    is_month = before is not None and is_one_of(first, "months_like_names") and is_one_of(before, "before_months")
    return is_month and (len(words) == 1 or is_known(words[-1].text.lower(), base_language(sentence.language)))


def is_lone_title(word: Word) -> bool:
    """Dr., Mr., General: they stand before a name, or for nobody."""
    return is_title(word.text)


def is_title(text: str) -> bool:
    title = text.lower().rstrip(".")
    return title in words_for("person_titles") or title in words_for("lone_titles")


def is_bare_institution(word: Word, language: str) -> bool:
    """Staatsanwaltschaft, rechtbank: a noun for what every town or country has. English writes them small."""
    lower = word.lemma.lower() if word.upos == "NOUN" else word.text.lower()
    if language not in ("de", "nl") or word.upos not in ("NOUN", "PROPN"):
        return False
    is_listed = lower in words_for("bare_institutions") or lower.removesuffix("s") in words_for("bare_institutions")
    is_like = lower.endswith(words_for("bare_institution_endings"))
    return is_listed or (is_like and not lower.startswith(words_for("of_one_country")))


def _is_told_apart(sentence: Sentence, noun: Word) -> bool:
    """Das Schweriner Umweltministerium, het Spaanse hooggerechtshof: a place before the noun says which."""
    before = (word for word in sentence.children(noun, "amod", "nmod", "nmod:poss") if word.index < noun.index)
    return any(word.text[:1].isupper() or country_word(sentence, word) is not None for word in before)


def _is_label(sentence: Sentence, word: Word) -> bool:
    """Bloß in "Bloß: Wer zahlt das?"."""
    after = sentence.words[word.index + 1 : word.index + 2]
    before_colon = word.index == 0 and any(w.text == ":" for w in after)
    return before_colon and (is_one_of(word, "opening_labels") or is_one_of(word, "opening_conjunctions"))


def _is_half_a_name(sentence: Sentence, word: Word) -> bool:
    """An adjective whose name goes on: das Bayerische (Fernsehen). English ones are read better, and firms' names."""
    if sentence.language not in ("de", "nl"):
        return False
    following = sentence.words[word.index + 1 : word.index + 2]
    is_adjective = word.upos == "ADJ" and word.deprel in ("amod", "compound", "nmod")
    if (
        not is_adjective
        or not is_known(word.text.lower(), base_language(sentence.language))
        or word.text.endswith(("s", "a"))
    ):
        return False
    return any(after.text[:1].isupper() and after.upos in ("NOUN", "PROPN") for after in following)


def is_in_sum_of_money(sentence: Sentence, word: Word) -> bool:
    """The country in US$1.6 and US-Dollar."""
    following = sentence.words[word.index + 1 : word.index + 2]
    is_sign = any(after.start == word.end and after.text[:1] in CURRENCY_SIGNS for after in following)
    return is_sign or word.text.partition("-")[2].lower() in words_for("currencies")


def is_member_of_party(word: Word, language: str) -> bool:
    """Somebody called by their party: CDA'er, SPD-Mann."""
    return party_of_member(word, language) is not None


def party_of_member(word: Word, language: str) -> str | None:
    """The party in CDA'er or SPD-Mann; None for other words."""
    lower = word.text.lower()
    for ending in words_for("member_endings"):
        party = word.text[: -len(ending)]
        if lower.endswith(ending) and (party.isupper() or _is_body(party, language)) and len(party) > 1:
            return party
    return None


def _is_body(name: str, language: str) -> bool:
    known = lookup(name, language)
    return known is not None and known.kind in PARTY_KINDS


def _is_field_of_minister(sentence: Sentence, words: Sequence[Word]) -> bool:
    """Minister van Milieu, minister Jansen (Buitenlandse Handel); a ministry that speaks is a name."""
    first = words[0].index
    if not first or " ".join(word.text for word in words).lower() not in words_for("ministry_fields"):
        return False
    before = list(sentence.words[max(0, first - FIELD_BACK) : first])
    while before and before[-1].upos == "DET":
        before.pop()  # ministre de [la] Défense
    is_behind = bool(before) and (before[-1].text == "(" or before[-1].upos == "ADP")
    persons = [word for word in before if ends_in(word, "portfolio_nouns")]
    is_office = len(before) > 1 and before[-1].upos == "ADP" and before[-2] in persons
    return is_behind and bool(persons) and (is_office or any(word.upos == "PROPN" for word in before[:-1]))


def is_person_of_name(word: Word, language: str) -> bool:
    """Shell-topman, Trump-kamp: what belongs to a name."""
    first, hyphen, rest = word.text.rpartition("-")
    if not hyphen or not first or language not in ("de", "nl"):
        return False
    return rest.lower() in words_for("heads_of_person") or is_of_body(rest.lower())


def _is_event(sentence: Sentence, word: Word) -> bool:
    """Kamerdebat, and Dutch compounds with a common noun: Maaskade-bod."""
    first, hyphen, rest = word.text.rpartition("-")
    if hyphen and first and sentence.language == "nl" and rest.islower() and kind_of_noun(word) is None:
        return True
    return len(word.text) > len("debat") and ends_in(word, "event_endings") and word.text[:1].isupper()


def _is_of_town(sentence: Sentence, word: Word) -> bool:
    """Welser in "der Welser Hersteller Traunmotor": a word in -er before the noun for what is named behind it."""
    noun, name = (*sentence.words[word.index + 1 : word.index + 3], None, None)[:2]
    if noun is None or name is None or sentence.language != "de" or not has_town_ending(word, "de"):
        return False
    is_told = word.head == noun.index and noun.upos == "NOUN"
    return is_told and name.upos == "PROPN" and name.head == noun.index


def _is_common_word(sentence: Sentence, word: Word) -> bool:
    """German nouns and adverbs written like names: "Putins Vasall", "Insgeheim haben …"."""
    if sentence.language != "de" or not any(is_known(form, "de") for form in (word.text, word.text.lower())):
        return False
    before = sentence.words[word.index - 1] if word.index else None
    if before is None:
        is_adverb = word.deprel in ("obl", "advmod") and not any(sentence.children(word, "case"))
        return is_adverb and is_known(word.text.lower(), "de")
    owner = before.head == word.index and before.deprel in ("nmod", "nmod:poss") and before.upos == "PROPN"
    return owner and before.text.endswith("s") and is_known(word.text, "de")
