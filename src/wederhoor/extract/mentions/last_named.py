"""What a general noun means that no name stood beside: the last firm, country, city, ship or person that was named."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from wederhoor.extract.mentions.agreement import ROMANCE
from wederhoor.extract.mentions.antecedent_choice import weigh, weights_for
from wederhoor.extract.mentions.antecedent_features import Features
from wederhoor.extract.mentions.mention_words import country_of, ends_in, is_in, is_one_of, words_for
from wederhoor.extract.mentions.places_of import places_before
from wederhoor.extract.mentions.said_of import NamedAt, SaidSoFar
from wederhoor.extract.mentions.told_kinds import kind_of_noun
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Mention
from wederhoor.text.gazetteer import lookup
from wederhoor.text.genders import Gender
from wederhoor.text.names import surname

MAX_SENTENCES_BACK = 3
FIRMS_BACK = 8  # a firm is spoken of further than an organisation that may be one
PARTY = re.compile(r"(\w+)(?:-|['’]er)")  # of cda-kamerlid, vvd'er
Fits = Callable[[NamedAt], bool]


def last_named(said: SaidSoFar, position: int, sentence: Sentence, noun: Word) -> Mention | None:
    """The thing that was named last and that the noun may stand for; None where there is none."""
    is_this = any(is_one_of(w, "demonstratives") for w in sentence.children(noun, "det"))
    wanted = frozenset() if _is_place(noun) else places_before(sentence, noun)
    named = [one for one in said.named if said.is_of(one.mention, wanted)]
    near = [one for one in named if position - one.sentence <= _sentences_back(sentence, noun)]
    is_parent = is_one_of(noun, "parent_nouns") or any(is_one_of(w, "parent_nouns") for w in sentence.children(noun))
    if (
        is_parent
        or is_one_of(noun, "any_company")
        or ends_in(noun, "company_nouns")
        or ends_in(noun, "more_company_nouns")
    ):
        far = [one for one in named if position - one.sentence <= FIRMS_BACK]
        firms = [one for one in far if _is_one_firm(one.mention)]
        if is_parent:
            firms = [one for one in firms if not _is_subsidiary(said, one)]
        others = [one for one in near if _may_be_firm(said, one)]
        is_nearer = any(one.sentence == position for one in others) and _are_far(firms, position)
        return _nearest(others if is_nearer or not firms else firms, position, is_this=is_this)
    fits = _fits(said, sentence, noun)
    if fits is None:
        return None
    is_place = fits is not _is_ship and not _is_of_person(noun) and not is_one_of(noun, "any_organisation")
    return _nearest([one for one in near if fits(one)], position, is_this=is_this or is_place)


def _are_far(firms: Sequence[NamedAt], position: int) -> bool:
    return all(position - one.sentence > 1 for one in firms)


def _sentences_back(sentence: Sentence, noun: Word) -> int:
    """How far back a noun may point; the capital of a told country is the same in all of a report."""
    is_told = is_one_of(noun, "capital_words") and country_of(sentence, noun) is not None
    return sentence.index if is_told else MAX_SENTENCES_BACK


def last_of_party(said: SaidSoFar, position: int, party: str) -> Mention | None:
    """The person who was called a member of the party, else the last of whom no other party was told."""
    parties = {d.mention.name: match[1] for d in said.described if (match := PARTY.match(d.noun)) is not None}
    persons = [one for one in said.named if one.mention.type == "person"]
    members = [one for one in persons if parties.get(one.mention.name) == party.lower()]
    near = [one for one in persons if 0 < position - one.sentence <= MAX_SENTENCES_BACK]
    others = [one for one in near if one.mention.name not in parties]
    return _nearest(members[-1:] or others, position, is_this=False)


def only_person(said: SaidSoFar, position: int) -> Mention | None:
    """The one person whom the report has named so far, and of whom it told no office, where it was just now."""
    persons = [one for one in said.named if one.mention.type == "person"]
    names = {surname(one.mention.name) for one in persons}
    if len(names) != 1 or position - persons[-1].sentence > 1:
        return None
    has_office = any(d.noun for d in said.described if d.mention.type == "person")
    return None if has_office else persons[-1].mention


def _fits(said: SaidSoFar, sentence: Sentence, noun: Word) -> Fits | None:
    """What can be meant by the noun; None for nouns that stand for nothing named before."""
    if is_one_of(noun, "country_nouns") or ends_in(noun, "more_country_nouns"):
        behind = (word for word in sentence.children(noun, "nmod") if word.index > noun.index)
        return None if any(word.upos == "PROPN" for word in behind) else _is_country  # the country on the Nile
    if is_one_of(noun, "capital_words"):
        country = country_of(sentence, noun)
        return lambda one: _is_capital(one, country)
    if is_one_of(noun, "city_words"):
        return _is_city
    if kind_of_noun(noun) == "other":
        return _is_ship
    if is_one_of(noun, "any_organisation"):
        return _is_group
    if _is_of_person(noun):
        gender = _told_by_article(sentence, noun) or gender_of_noun(noun)
        clause = _clause_start(sentence, noun)
        since = _last_introduced(said, noun, gender)
        accusers = _accusers(said) if is_one_of(noun, "accused_words") else frozenset()
        return lambda one: (
            _is_person(one, gender) and since < one.mention.words.end <= clause and one.mention.name not in accusers
        )
    return None


def _accusers(said: SaidSoFar) -> frozenset[str]:
    """Who is a judge, a lawyer or an investigator, and so not the accused."""
    offices = words_for("accusing_offices")
    return frozenset(d.mention.name for d in said.described if d.noun.endswith(offices))


def _last_introduced(said: SaidSoFar, noun: Word, gender: Gender | None) -> int:
    """Where somebody whom nobody names was brought in last: the man is that one, none who was named before."""
    places = (at for at, other in said.introduced if at < noun.start and (gender is None or other in (None, gender)))
    return max(places, default=-1)


def _clause_start(sentence: Sentence, noun: Word) -> int:
    """Where the main clause begins whose subject a noun is: behind "but"."""
    verb = sentence.head(noun)
    joining = sentence.children(verb, "cc") if verb is not None and verb.deprel == "conj" else ()
    is_subject = noun.deprel.startswith("nsubj")
    return next((word.start for word in joining if is_subject and word.index < noun.index), sentence.start)


def _is_place(noun: Word) -> bool:
    is_country = is_one_of(noun, "country_nouns") or ends_in(noun, "more_country_nouns")
    return is_country or is_one_of(noun, "capital_words") or is_one_of(noun, "city_words")


def _is_of_person(noun: Word) -> bool:
    return is_one_of(noun, "person_words") or ends_in(noun, "aged_endings")


def _nearest(found: Iterable[NamedAt], position: int, *, is_this: bool) -> Mention | None:
    """The nearest, a subject rather than another a sentence nearer; "this firm" is the last of all."""
    weights = weights_for("this" if is_this else "description")
    ranked = [
        (weigh(_features(one, position), weights), one.is_subject and not is_this, order, one.mention)
        for order, one in enumerate(found)
    ]
    return max(ranked, key=lambda entry: entry[:3])[3] if ranked else None


def _features(one: NamedAt, position: int) -> Features:
    return {"sentences back": position - one.sentence, "subject": one.is_subject, "focus": one.is_focused}


def _is_one_firm(mention: Mention) -> bool:
    """Not the Chinese firms taken together."""
    are_several = mention.name.lower().split()[-1] in words_for("firms_nouns")
    return mention.type == "company" and mention.form == "name" and not are_several


def _is_unknown_name(one: NamedAt) -> bool:
    return one.mention.form == "name" and lookup(one.mention.name, one.mention.language) is None


def _may_be_firm(said: SaidSoFar, one: NamedAt) -> bool:
    """An organisation that nobody calls anything but a firm."""
    if one.mention.type != "organisation" or not _is_unknown_name(one) or _is_of_a_state(one.mention):
        return False
    nouns = (d.noun for d in said.described if d.mention.name == one.mention.name)
    return not any(noun.endswith((*words_for("no_firm_nouns"), *words_for("paper_nouns"))) for noun in nouns)


def _is_of_a_state(mention: Mention) -> bool:
    """Courts, prosecutors, armies: no firm is meant by them."""
    words = mention.name.lower().split()
    told = (*words_for("bare_institutions"), *words_for("state_body_nouns"), *words_for("told_institutions"))
    return any(word in told or word.endswith(words_for("army_nouns")) for word in words)


def _is_subsidiary(said: SaidSoFar, one: NamedAt) -> bool:
    return any(d.noun in words_for("subsidiary_nouns") for d in said.described if d.mention.name == one.mention.name)


def _is_country(one: NamedAt) -> bool:
    known = lookup(one.mention.name, one.mention.language)
    return one.mention.type == "place" and known is not None and known.kind in ("country", "demonym", "adjective")


def _is_capital(one: NamedAt, country: str | None) -> bool:
    known = lookup(one.mention.name, one.mention.language)
    return known is not None and known.kind == "capital" and country in (None, known.country)


def _is_city(one: NamedAt) -> bool:
    known = lookup(one.mention.name, one.mention.language)
    return one.mention.type == "place" and one.mention.form == "name" and (known is None or known.kind == "capital")


def _is_group(one: NamedAt) -> bool:
    is_platform = is_in(one.mention.name.lower(), "platforms")
    return one.mention.type == "organisation" and one.mention.form == "name" and not is_platform


def _is_ship(one: NamedAt) -> bool:
    return one.mention.type == "other" and one.mention.form == "name"


def _is_person(one: NamedAt, gender: Gender | None) -> bool:
    return one.mention.type == "person" and (gender is None or one.gender in (None, gender))


def _told_by_article(sentence: Sentence, noun: Word) -> Gender | None:
    """Of "la sexagénaire", which of the two genders has no form of its own."""
    if sentence.language not in ROMANCE:
        return None
    told = {article.feats.get("Gender") for article in sentence.children(noun, "det")}
    return "female" if told == {"Fem"} else "male" if told == {"Masc"} else None


def gender_of_noun(noun: Word) -> Gender | None:
    if is_one_of(noun, "female_nouns") or noun.has("Gender", "Fem"):
        return "female"
    return "male" if is_one_of(noun, "male_nouns") or noun.has("Gender", "Masc") else None
