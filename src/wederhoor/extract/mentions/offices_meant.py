"""Whom a description by office means: "the former minister", "Perus Präsident", "his Chinese counterpart"."""

from __future__ import annotations

from collections.abc import Sequence

from wederhoor.extract.mentions.leaders import known_leader, leads_another
from wederhoor.extract.mentions.mention_words import country_of, ends_in, is_one_of, words_for
from wederhoor.extract.mentions.said_of import Described, SaidSoFar, title_of
from wederhoor.extract.mentions.tenures import told_tenure
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Mention, Tenure
from wederhoor.text.names import surname


def same_office(said: SaidSoFar, sentence: Sentence, noun: Word) -> Mention | None:
    """The last person of this office; a leader may be called president first and ruler later."""
    country, tenure = country_of(sentence, noun), told_tenure(sentence, noun)
    title = title_of(sentence, noun)
    persons = [d for d in reversed(said.described) if d.mention.type == "person"]
    of_country = [d for d in persons if country in (None, d.country)]
    fitting = [d for d in of_country if _is_same_office(d, noun, title) and _fits_tenure(d, tenure)]
    if not fitting and ends_in(noun, "leader_nouns"):
        leaders = words_for("leader_nouns")
        fitting = [d for d in of_country if d.noun.endswith(leaders) and _fits_tenure(d, tenure)]
    if not fitting and country is not None:
        named = [one.mention for one in reversed(said.named) if one.mention.type == "person"]
        known = known_leader(sentence, noun, country, named)
        free = [d for d in persons if not leads_another(d.mention, country)]
        only = None if is_one_of(noun, "envoys") else _only_official(of_country)
        return known or only or _only_of_no_country(free, noun, title)
    best = min(fitting, key=lambda d: (_distance(d, title, tenure), fitting.index(d)), default=None)
    return best.mention if best is not None else None


def _is_same_office(said: Described, noun: Word, title: frozenset[str]) -> bool:
    """The same noun or a compound of it, and not interior minister for sports minister."""
    short = noun.lemma.lower()
    if any(short in row and said.noun in row for row in words_for("office_synonyms")):
        return True
    if said.noun != short and not (len(short) > 3 and said.noun.endswith(short)) and not _ends_with(short, said.noun):
        return False
    return said.title <= title or title <= said.title or said.noun != short


def _ends_with(compound: str, noun: str) -> bool:
    return len(noun) > 3 and compound.endswith(noun)


def _fits_tenure(said: Described, tenure: Tenure | None) -> bool:
    """The former minister is none who was called minister only; a minister may be anyone who was called so."""
    return tenure in (None, "then") or said.tenure in (tenure, "then")


def _distance(said: Described, title: frozenset[str], tenure: Tenure | None) -> tuple[bool, bool]:
    """Whoever is it now before who was, the very title before a compound of it."""
    return (tenure is None and said.tenure == "former", said.title != title)


def _only_official(persons: Sequence[Described]) -> Mention | None:
    """The one person of a country whose office was not told, or told by another word: Daniel Otieno of Kenya."""
    names = {d.mention.name: d.mention for d in persons if not d.noun or d.noun in words_for("counterpart_nouns")}
    return next(iter(names.values())) if len(names) == 1 and len({d.mention.name for d in persons}) == 1 else None


def _only_of_no_country(persons: Sequence[Described], noun: Word, title: frozenset[str]) -> Mention | None:
    """The one person of this office whose country nobody told."""
    of_some = {d.mention.name for d in persons if d.country is not None}
    fitting = (d.mention for d in persons if d.mention.name not in of_some and _is_same_office(d, noun, title))
    names = {mention.name: mention for mention in fitting}
    return next(iter(names.values())) if len(names) == 1 else None


def counterpart(said: SaidSoFar, sentence: Sentence, noun: Word) -> Mention | None:
    """ "Blinkens chinesischer Amtskollege": the one official of that country, or who was called counterpart before."""
    country = country_of(sentence, noun)
    of_country = [
        d for d in said.described if d.mention.type == "person" and country is not None and d.country == country
    ]
    called_so = [d for d in of_country if d.noun in words_for("counterpart_nouns")]
    persons = {d.mention.name: d.mention for d in called_so or of_country}
    if len(persons) == 1:
        return next(iter(persons.values()))
    return None if persons else _other_of_two(said, sentence, noun)


def _other_of_two(said: SaidSoFar, sentence: Sentence, noun: Word) -> Mention | None:
    """Wang in "Blinken met Wang. Blinken's counterpart …", where nobody else was named."""
    owners = [w.text for w in sentence.children(noun, "nmod:poss", "nmod")]
    persons = {one.mention.name: one.mention for one in said.named if one.mention.type == "person"}
    names = {name for name in persons if name.removesuffix("s") not in {surname(other) for other in persons}}
    others = [persons[name] for name in names if not any(owner.startswith(surname(name)) for owner in owners)]
    return others[0] if len(names) == 2 and len(others) == 1 else None
