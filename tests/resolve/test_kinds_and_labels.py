"""What kind of thing an entity is, whose ministry, and how it is called."""

from __future__ import annotations

import pytest

from extract.trees import report_of
from resolve.test_entities import Draft, resolve
from wederhoor.record import EntityType, Mention, mention_id
from wederhoor.resolve.describe import nominative, type_of
from wederhoor.resolve.entities import resolve_entities
from wederhoor.resolve.organisations import parts


def mentions(text: str, *named: tuple[str, EntityType]) -> list[Mention]:
    report = report_of(text, language="en")
    found, at = [], 0
    for name, kind in named:
        start = text.index(name, at)
        at = start + len(name)
        found.append(
            Mention(
                id=mention_id(report.id, start, at, "name"),
                report=report.id,
                words=report.cite(start, at),
                form="name",
                type=kind,
                name=name,
                language="en",
            )
        )
    return found


def test_a_firm_is_one_wherever_nobody_says_so() -> None:
    kinds: tuple[EntityType, ...] = ("organisation", "company", "organisation")
    assert type_of(mentions("Acme Acme Acme", *(("Acme", kind) for kind in kinds))) == "company"


def test_an_agency_read_as_a_person_elsewhere_is_the_agency() -> None:
    told = [*mentions("Kranix one", ("Kranix", "organisation")), *mentions("Kranix two", ("Kranix", "person"))]
    assert [entity.type for entity in resolve_entities(told, [])] == ["organisation"]


def test_the_first_words_of_a_firm_are_the_firm() -> None:
    told = mentions("Gulf Orla Trading and Gulf Orla", ("Gulf Orla Trading", "company"), ("Gulf Orla", "person"))
    assert [entity.type for entity in resolve_entities(told, [])] == ["company"]


@pytest.mark.parametrize(
    ("text", "short"), [("Union of Research Sites (URSI) met", "URSI"), ("Eastern Arctic Studies (East) met", "East")]
)
def test_a_short_form_in_brackets_is_the_name_before_it(text: str, short: str) -> None:
    long = text.partition(" (")[0]
    report = report_of(text, language="en")
    told = mentions(text, (long, "organisation"), (short, "organisation"))
    assert len(resolve_entities(told, [report])) == 1


def test_the_ministry_in_a_capital_is_that_of_the_country() -> None:
    assert parts("Außenministerium in Lima", "de").all == parts("peruanisches Außenministerium", "de").all
    assert parts("Bank in Lima", "de").countries == frozenset()


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("chinesische Außenministerium", "chinesisches Außenministerium"),
        ("russischen Armee", "russische Armee"),
        ("KPC", "KPC"),
    ],
)
def test_a_german_label_stands_in_the_nominative(name: str, label: str) -> None:
    assert nominative(name) == label


def types_of(*told: list[Mention]) -> dict[str, EntityType]:
    entities = resolve_entities([mention for report in told for mention in report], [])
    return {entity.name: entity.type for entity in entities}


def test_a_town_that_was_once_taken_for_a_firm_is_a_town() -> None:
    first = mentions("Elmsby two Elmsby", ("Elmsby", "place"), ("Elmsby", "place"))
    assert types_of(first, mentions("Elmsby three", ("Elmsby", "company"))) == {"Elmsby": "place"}


def test_a_firm_that_was_once_taken_for_a_town_is_a_firm() -> None:
    first = mentions("Elmsby two Elmsby", ("Elmsby", "company"), ("Elmsby", "company"))
    assert types_of(first, mentions("Elmsby three", ("Elmsby", "place"))) == {"Elmsby": "company"}


def test_a_name_read_as_often_as_a_body_as_as_a_town_is_a_town() -> None:
    told = mentions("Elmsby and Elmsby", ("Elmsby", "place"), ("Elmsby", "organisation"))
    assert types_of(told) == {"Elmsby": "place"}


def test_a_firm_with_a_given_name_is_one_where_as_many_reports_call_it_so() -> None:
    kinds: tuple[EntityType, ...] = ("company", "person")
    told = [mentions(f"Anna Kestrel {n}", ("Anna Kestrel", kind)) for n, kind in enumerate(kinds)]
    assert list(types_of(*told).values()) == ["company"]


def test_a_person_with_a_given_name_is_no_firm_for_being_called_one_once() -> None:
    kinds: tuple[EntityType, ...] = ("company", "person", "person")
    told = [mentions(f"Anna Kestrel {n}", ("Anna Kestrel", kind)) for n, kind in enumerate(kinds)]
    assert "person" in {entity.type for entity in resolve_entities([m for one in told for m in one], [])}


def test_a_body_that_ends_in_somebodys_surname_is_that_person() -> None:
    told = mentions("Orvin Tasker met. Tasker", ("Orvin Tasker", "organisation"), ("Tasker", "person"))
    assert types_of(told) == {"Orvin Tasker": "person"}


def test_an_outlet_romanised_in_two_ways_is_one_though_one_report_took_it_for_a_person() -> None:
    told = [
        mentions("Vestnik Wolgi one", ("Vestnik Wolgi", "organisation")),
        mentions("Westnik Volgi two", ("Westnik Volgi", "person")),
    ]
    assert list(types_of(*told).values()) == ["organisation"]


def test_the_town_in_the_name_of_a_plant_is_no_person() -> None:
    told = [
        mentions("Wolgosk-2 and Volgosk", ("Wolgosk-2", "place"), ("Volgosk", "place")),
        mentions("Volgosk two", ("Volgosk", "person")),
    ]
    assert set(types_of(*told).values()) == {"place"}


def test_a_country_and_a_surname_read_as_one_place_are_two() -> None:
    told = mentions("Peru Falkner. Falkner", ("Peru Falkner", "place"), ("Falkner", "person"))
    assert types_of(told) == {"Falkner": "person"}


def test_a_family_name_with_its_particle_is_no_body_where_somebody_bears_it() -> None:
    told = [
        mentions("Jan van Rijswijck", ("Jan van Rijswijck", "person")),
        mentions("van Rijswijck two", ("van Rijswijck", "organisation")),
    ]
    assert types_of(*told) == {"Jan van Rijswijck": "person"}


def test_a_firm_is_labelled_with_its_longest_name_though_it_is_mostly_shortened() -> None:
    told = mentions(
        "Tarwick Ocean, then Tarwick and Tarwick", *[(name, "company") for name in ("Tarwick Ocean", "Tarwick")]
    )
    [found] = resolve_entities(told, [report_of("None", language="en")])
    assert found.name == "Tarwick Ocean"


@pytest.mark.parametrize(
    ("oblique", "label"),
    [("Statistischen Bundesamt", "Statistisches Bundesamt"), ("Goethe Institut", "Goethe Institut")],
)
def test_a_body_is_labelled_in_the_nominative_and_a_name_is_left_alone(oblique: str, label: str) -> None:
    draft = Draft("de")
    draft.says(oblique, "organisation")
    [entity] = resolve(draft)
    assert entity.name == label


def test_a_known_body_is_called_by_the_name_that_is_spelled_out() -> None:
    told = mentions("UN and UN and United Nations", *((n, "organisation") for n in ("UN", "UN", "United Nations")))
    assert [entity.name for entity in resolve_entities(told, [])] == ["United Nations"]


def test_a_body_written_in_small_letters_is_the_one_that_others_print_in_capitals() -> None:
    capitals = mentions("KORLA one", ("KORLA", "organisation"))
    small = mentions("Korla two", ("Korla", "person"))
    assert types_of(capitals, small) == {"KORLA": "organisation"}
    somebody = mentions("Korla Berg and Korla", ("Korla Berg", "person"), ("Korla", "person"))
    assert types_of(capitals, somebody)["Korla Berg"] == "person"
