"""Names in the cases of Slavic languages, and what leaders are known by."""

from __future__ import annotations

from msgspec.structs import replace

from resolve.test_entities import Draft, resolve, spellings
from wederhoor.record import Office


def test_a_person_in_four_cases_is_one_across_languages() -> None:
    ru, de = Draft("ru", "1"), Draft("de", "2")
    for name in ("Олег Зимин", "Олегом Зиминым", "Олега Зимина", "Зимину"):
        ru.says(name)
    de.says("Oleg Simin")
    assert len(resolve(ru, de)) == 1


def test_a_declined_surname_that_fits_a_man_and_a_woman_joins_neither() -> None:
    draft = Draft("ru", "1")
    draft.says("Иван Соколов")
    draft.says("Анна Соколова")
    draft.says("Соколову")
    assert frozenset({"Соколову"}) in spellings(resolve(draft))


def test_the_nominative_is_preferred_to_an_ending() -> None:
    draft, other = Draft("ru", "1"), Draft("de", "2")
    draft.says("Александра Соколова")
    other.says("Alexandra Sokolowa")
    other.says("Alexander Sokolow")
    assert spellings(resolve(draft, other)) == {
        frozenset({"Александра Соколова", "Alexandra Sokolowa"}),
        frozenset({"Alexander Sokolow"}),
    }


def test_a_town_in_the_locative_is_the_town_and_a_country_in_the_genitive_the_country() -> None:
    uk, de = Draft("uk", "1"), Draft("de", "2")
    uk.says("Полтаві", "place")
    uk.says("Польщі", "place")
    de.says("Poltawa", "place")
    de.says("Polen", "place")
    assert len(resolve(uk, de)) == 2


def test_a_given_name_alone_does_not_keep_a_surname_alone_away() -> None:
    draft = Draft("en", "1")
    draft.says("Nadia Haddad")
    draft.says("Nadia")
    draft.says("Haddad")
    assert len(resolve(draft)) == 1


def test_a_leader_has_a_country_and_an_id_and_a_namesake_elsewhere_has_not() -> None:
    draft = Draft("nl", "1")
    draft.says("Vladimir Poetin")
    [entity] = resolve(draft)
    assert (entity.country, entity.wikidata) == ("RU", "Q7747")
    holder = draft.mentions.pop()
    office = Office(words=holder.words, title="Bürgermeister", tenure="current", country="BG", body=None, time=None)
    draft.mentions.append(replace(holder, offices=(office,)))
    assert [entity.wikidata for entity in resolve(draft)] == [None]


def test_a_surname_alone_is_a_leader_only_where_the_office_is_told() -> None:
    draft = Draft("nl", "1")
    bare = draft.says("Biden")
    assert [entity.wikidata for entity in resolve(draft)] == [None]
    office = Office(words=bare.words, title="president", tenure="current", country=None, body=None, time=None)
    draft.mentions[:] = [replace(bare, offices=(office,))]
    assert [entity.wikidata for entity in resolve(draft)] == ["Q6279"]
