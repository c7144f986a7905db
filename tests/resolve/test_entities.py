from __future__ import annotations

import random
from dataclasses import dataclass, field

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from wederhoor.record import Block, Entity, EntityType, Mention, MentionForm, Report, content_id, report_id
from wederhoor.resolve.entities import resolve_entities


@dataclass
class Draft:
    """A report that grows by mentions, each in a sentence of its own."""

    language: str
    label: str = ""
    text: str = ""
    mentions: list[Mention] = field(default_factory=list)

    def says(
        self,
        words: str,
        kind: EntityType = "person",
        form: MentionForm = "name",
        *,
        antecedent: Mention | None = None,
        before: str = ". ",
    ) -> Mention:
        self.text += before
        start = len(self.text)
        self.text += words
        made = Mention(
            id=content_id("m", self.label, self.language, start, words),
            report=self.id,
            words=Report.cite(self._report(), start, len(self.text)),
            form=form,
            type=kind,
            name=words,
            language=self.language,
            antecedent=antecedent.id if antecedent else None,
        )
        self.mentions.append(made)
        return made

    @property
    def id(self) -> str:
        return report_id(self.label, self.language, None)

    def _report(self) -> Report:
        return Report(
            id=self.id, path=None, url=None, publisher=None, publisher_basis=None, title=None, language=self.language,
            published=None, text=self.text, blocks=(Block(start=0, end=1, kind="paragraph", language=self.language),),
        )  # fmt: skip


def resolve(*drafts: Draft) -> tuple[Entity, ...]:
    return resolve_entities([m for draft in drafts for m in draft.mentions], [draft._report() for draft in drafts])


def spellings(entities: tuple[Entity, ...]) -> set[frozenset[str]]:
    return {frozenset(name.text for name in entity.names) for entity in entities}


def three_languages() -> tuple[Draft, Draft, Draft]:
    return Draft("de", "1"), Draft("nl", "2"), Draft("en", "3")


def test_one_president_in_three_spellings_is_one_person() -> None:
    de, nl, en = three_languages()
    de.says("Alexander Lukaschenko")
    de.says("Lukaschenko")
    nl.says("Aleksandr Loekasjenko")
    en.says("Lukashenko")
    [entity] = resolve(de, nl, en)
    assert entity.type == "person"
    assert len(entity.names) == 4
    assert len(entity.reports) == 3


def test_surnames_without_a_full_name_anywhere_join_across_languages() -> None:
    de, nl, _ = three_languages()
    de.says("Tschernyschow")
    nl.says("Tsjernysjov")
    assert len(resolve(de, nl)) == 1


def test_two_members_of_a_family_stay_apart() -> None:
    de, _, en = three_languages()
    de.says("Joe Biden")
    de.says("Hunter Biden")
    en.says("Joseph Biden")
    assert spellings(resolve(de, en)) == {frozenset({"Joe Biden", "Joseph Biden"}), frozenset({"Hunter Biden"})}


def test_a_surname_that_two_persons_of_a_report_bear_joins_neither() -> None:
    de = Draft("de")
    for name in ("Joe Biden", "Hunter Biden", "Biden"):
        de.says(name)
    assert len(resolve(de)) == 3


def test_a_surname_joins_the_one_person_of_its_report_though_another_report_has_a_namesake() -> None:
    de, nl, _ = three_languages()
    de.says("Anna Berg")
    de.says("Berg")
    nl.says("Tom Berg")
    assert spellings(resolve(de, nl)) == {frozenset({"Anna Berg", "Berg"}), frozenset({"Tom Berg"})}


def test_a_surname_is_not_a_bridge_between_two_given_names() -> None:
    drafts = [Draft("de", str(i)) for i in range(3)]
    drafts[0].says("Anna Berg")
    drafts[1].says("Berg")
    drafts[2].says("Tom Berg")
    assert not any({"Anna Berg", "Tom Berg"} <= names for names in spellings(resolve(*drafts)))


def test_an_initial_does_not_make_two_persons_one() -> None:
    drafts = [Draft("en", str(i)) for i in range(3)]
    for draft, name in zip(drafts, ("James Miller", "J. Miller", "Joan Miller"), strict=True):
        draft.says(name)
    assert not any({"James Miller", "Joan Miller"} <= names for names in spellings(resolve(*drafts)))


def test_an_initial_joins_the_one_person_it_fits() -> None:
    de, _, en = three_languages()
    de.says("J. Miller")
    en.says("James Miller")
    assert len(resolve(de, en)) == 1


def test_a_woman_and_a_man_of_one_surname_stay_apart() -> None:
    de, nl, _ = three_languages()
    de.says("Sokolow")
    nl.says("Sokolowa")
    assert len(resolve(de, nl)) == 2


def test_a_chinese_name_goes_by_its_first_word() -> None:
    de, _, en = three_languages()
    de.says("Zhao Lanfeng")
    de.says("Zhao")
    en.says("Zhao Lanfang")
    assert spellings(resolve(de, en)) == {frozenset({"Zhao Lanfeng", "Zhao"}), frozenset({"Zhao Lanfang"})}


def test_a_country_its_adjective_and_its_people_are_one() -> None:
    de, nl, en = three_languages()
    de.says("China", "place")
    de.says("Chinesen", "place", "nominal")
    nl.says("Chinezen", "government", "nominal")
    en.says("Chinese", "place", "nominal")
    [entity] = resolve(de, nl, en)
    assert (entity.country, entity.wikidata, entity.name) == ("CN", "Q148", "China")


def test_all_names_of_the_united_states_are_one() -> None:
    de, nl, en = three_languages()
    for name in ("USA", "Vereinigten Staaten", "Amerikaner"):
        de.says(name, "place", "nominal" if name == "Amerikaner" else "name")
    nl.says("VS", "place")
    en.says("United States", "organisation")
    [entity] = resolve(de, nl, en)
    assert entity.country == "US"
    assert entity.type == "place"


def test_a_capital_that_acts_is_the_government_and_not_the_city() -> None:
    de, nl, _ = three_languages()
    de.says("Peking", "place")
    de.says("Peking", "government", "metonym")
    nl.says("Chinese regering", "government", "nominal")
    nl.says("China", "place")
    kinds = {entity.type: entity for entity in resolve(de, nl) if entity.name != "China"}
    assert set(kinds) == {"place", "government"}
    assert {name.text for name in kinds["government"].names} == {"Peking", "Chinese regering"}


def test_the_kremlin_and_moscow_that_acts_are_one_government() -> None:
    de, nl, _ = three_languages()
    de.says("Kreml", "organisation")
    nl.says("Moskou", "government", "metonym")
    [entity] = resolve(de, nl)
    assert (entity.type, entity.country) == ("government", "RU")


def test_a_body_and_its_acronym_are_one_across_languages() -> None:
    de, _, en = three_languages()
    de.says("SCO", "organisation")
    en.says("Shanghai Cooperation Organisation", "organisation")
    assert len(resolve(de, en)) == 1


def test_an_acronym_joins_the_long_form_with_its_initials() -> None:
    en = Draft("en")
    en.says("Northern Harbour Watch", "organisation")
    en.says("NHW", "organisation")
    [entity] = resolve(en)
    assert entity.merges[-1].rule == "acronym"


def test_an_acronym_in_brackets_may_be_that_of_another_language() -> None:
    de = Draft("de")
    de.says("Schanghaier Bund der Zusammenarbeit", "organisation")
    de.says("SCO", "organisation", before=" (")
    de.text += ")"
    [entity] = resolve(de)
    assert "acronym in brackets" in {merge.rule for merge in entity.merges}


def test_an_acronym_that_two_bodies_may_have_joins_neither() -> None:
    en = Draft("en")
    for name in ("Northern Harbour Watch", "National Health Workers", "NHW"):
        en.says(name, "organisation")
    assert len(resolve(en)) == 3


def test_translated_words_in_the_name_of_a_group_are_one_word() -> None:
    de, nl, en = three_languages()
    de.says("Wagner-Gruppe", "organisation")
    nl.says("Wagner Groep", "organisation")
    en.says("Wagner Group", "company")
    assert len(resolve(de, nl, en)) == 1


def test_one_ministry_is_one_in_three_languages_and_another_countrys_is_not() -> None:
    de, nl, en = three_languages()
    de.says("russische Verteidigungsministerium", "organisation")
    nl.says("Russische ministerie van Defensie", "organisation")
    en.says("Russian Ministry of Defence", "government")
    en.says("Ukrainian Ministry of Defence", "government")
    assert len(resolve(de, nl, en)) == 2


def test_a_company_and_its_branch_in_a_country_are_one() -> None:
    de, nl, _ = three_languages()
    de.says("Orbivera", "company")
    nl.says("Orbivera China", "company")
    assert len(resolve(de, nl)) == 1


def test_a_firm_without_the_word_for_its_trade_is_the_firm() -> None:
    de, nl, en = three_languages()
    de.says("Quellmark Instrumente", "company")
    nl.says("Quellmark", "organisation")
    en.says("Quellmark Instruments", "company")
    assert len(resolve(de, nl, en)) == 1


def test_two_branches_of_a_company_stay_apart_and_its_name_alone_joins_neither() -> None:
    de = Draft("de")
    for name in ("Orbivera China", "Orbivera Luxemburg", "Orbivera"):
        de.says(name, "company")
    assert len(resolve(de)) == 3


def test_a_person_is_never_a_place_or_a_company_of_that_name() -> None:
    de = Draft("de")
    de.says("Wolgast", "person")
    de.says("Wolgast", "place")
    assert len(resolve(de)) == 2


def test_a_name_that_was_once_read_as_something_else_is_one_thing() -> None:
    de = Draft("de")
    de.says("Orbivera", "company")
    de.says("Orbivera", "company")
    de.says("Orbivera", "other")
    [entity] = resolve(de)
    assert entity.type == "company"


def test_a_country_that_was_read_as_a_person_is_the_country() -> None:
    de = Draft("de")
    de.says("China", "place")
    de.says("China", "person")
    [entity] = resolve(de)
    assert (entity.type, entity.country) == ("place", "CN")


def test_a_person_called_like_a_country_or_capital_stays_a_person() -> None:
    en = Draft("en")
    for name in ("Mary Jordan", "Jordan", "Israel Katz", "Tom Washington", "Washington"):
        en.says(name)
    assert {entity.type for entity in resolve(en)} == {"person"}


def test_a_country_beside_a_person_is_no_given_name() -> None:
    nl = Draft("nl")
    for name in ("Vladimir Poetin", "China Poetin", "Poetin"):
        nl.says(name)
    assert len(resolve(nl)) == 1


def test_a_capital_beside_a_person_is_no_given_name_unless_nobody_is_called_by_the_rest() -> None:
    nl, en, _ = three_languages()
    for name in ("Vladimir Poetin", "Peking Poetin", "Poetin"):
        nl.says(name)
    en.says("Paris Holloway")
    assert spellings(resolve(nl, en)) == {frozenset({"Vladimir Poetin", "Poetin"}), frozenset({"Paris Holloway"})}


def test_a_person_who_was_once_read_as_a_place_is_a_person() -> None:
    de = Draft("de")
    de.says("Anna Kollwe")
    de.says("Kollwe", "place")
    [entity] = resolve(de)
    assert entity.type == "person"


def test_a_surname_that_one_report_read_as_a_place_is_the_person_of_the_others() -> None:
    de, nl, en = three_languages()
    de.says("Kollwe", "place")
    for name in ("Anna Kollwe", "Kollwe", "Kollwe"):
        nl.says(name)
    en.says("Kollwe")
    assert len(resolve(de, nl, en)) == 1


def test_a_group_that_was_read_as_a_person_joins_its_long_name() -> None:
    nl = Draft("nl")
    nl.says("Wagner Groep", "organisation")
    nl.says("Wagner", "person")
    [entity] = resolve(nl)
    assert entity.type == "organisation"


def test_a_firm_that_another_report_took_for_a_person_is_the_firm() -> None:
    de, nl, en = three_languages()
    de.says("Nordwell", "company")
    nl.says("Nordwell")
    en.says("Nordwell Instruments", "company")
    assert {entity.type for entity in resolve(de, nl, en)} == {"company"}


def test_a_person_who_has_the_surname_of_a_firm_stays_a_person() -> None:
    de, nl, _ = three_languages()
    de.says("Anders Precision", "company")
    nl.says("Maria Anders")
    nl.says("Anders")
    assert sorted(entity.type for entity in resolve(de, nl)) == ["company", "person"]


def test_endings_of_known_names_are_no_spellings_of_their_own() -> None:
    de = Draft("de")
    de.says("Vereinten Nationen", "organisation")
    de.says("Chinas", "place")
    assert {entity.name for entity in resolve(de)} == {"Vereinte Nationen", "China"}
    assert spellings(resolve(de)) == {frozenset({"Vereinte Nationen"}), frozenset({"China"})}


def test_models_with_two_numbers_stay_apart() -> None:
    de, nl, _ = three_languages()
    de.says("QX-40", "goods")
    nl.says("QX-400", "goods")
    assert len(resolve(de, nl)) == 2


def test_a_pronoun_goes_where_its_antecedent_goes_and_is_no_spelling() -> None:
    de = Draft("de")
    name = de.says("Anna Berg")
    nominal = de.says("die Ministerin", "person", "nominal", antecedent=name)
    pronoun = de.says("sie", "person", "pronoun", antecedent=nominal)
    [entity] = resolve(de)
    assert entity.mentions == (name.id, nominal.id, pronoun.id)
    assert [spelled.text for spelled in entity.names] == ["Anna Berg"]


def test_a_pronoun_and_a_nominal_that_stand_for_nothing_are_in_no_entity() -> None:
    de = Draft("de")
    de.says("er", "person", "pronoun")
    de.says("der Minister", "person", "nominal")
    assert resolve(de) == ()


def test_mentions_that_are_each_others_antecedents_do_not_hang() -> None:
    de = Draft("de")
    first = de.says("sie", "person", "pronoun")
    second = de.says("ihr", "person", "pronoun", antecedent=first)
    circle = [msgspec.structs.replace(first, antecedent=second.id), second]
    assert resolve_entities(circle, []) == ()


def test_a_genitive_that_was_left_on_does_not_make_a_second_person() -> None:
    de = Draft("de")
    de.says("Anna Kollwe")
    de.says("Anna Kollwes")
    assert len(resolve(de)) == 1


def test_the_label_is_the_full_name_in_the_language_of_most_reports() -> None:
    drafts = [Draft("nl", "1"), Draft("nl", "2"), Draft("en", "3")]
    drafts[0].says("Loekasjenko")
    drafts[1].says("Aleksandr Loekasjenko")
    drafts[2].says("Alexander Lukashenko")
    drafts[2].says("Alexander Lukashenko")
    [entity] = resolve(*drafts)
    assert entity.name == "Aleksandr Loekasjenko"


def test_every_merge_says_why() -> None:
    de, nl, _ = three_languages()
    de.says("Alexander Lukaschenko")
    nl.says("Aleksandr Loekasjenko")
    [entity] = resolve(de, nl)
    [merge] = entity.merges
    assert merge.rule == "sounds the same"
    assert set(merge.mentions) == set(entity.mentions)
    assert merge.reasons[0].bits > 0
    assert "Loekasjenko" in merge.reasons[0].detail


Case = list[tuple[str, list[tuple[str, EntityType]]]]
NAMES = st.sampled_from(
    [
        ("Anna Berg", "person"), ("Berg", "person"), ("Tom Berg", "person"), ("Bergs", "person"),
        ("A. Berg", "person"),
        ("Alexander Lukaschenko", "person"), ("Loekasjenko", "person"), ("Wiktor Lukashenko", "person"),
        ("Peking", "place"), ("Peking", "government"), ("China", "place"), ("Berg", "place"), ("Berg", "other"),
        ("Wagner-Gruppe", "organisation"), ("Wagner Group", "company"), ("Wagner", "organisation"),
        ("Wagner", "person"),
        ("Orbivera", "company"), ("Orbivera China", "company"), ("Orbivera Belgium", "company"),
        ("NHW", "organisation"),
        ("Northern Harbour Watch", "organisation"), ("Zhao Lanfeng", "person"), ("Zhao", "person"),
    ]
)  # fmt: skip
CASES = st.lists(
    st.tuples(st.sampled_from(["de", "nl", "en"]), st.lists(NAMES, min_size=1, max_size=7)), min_size=1, max_size=4
)


def drafted(case: Case) -> list[Draft]:
    drafts = []
    for i, (language, names) in enumerate(case):
        draft = Draft(language, str(i))
        for name, kind in names:
            draft.says(name, kind)
        drafts.append(draft)
    return drafts


@settings(max_examples=60, deadline=None)
@given(CASES, st.randoms(use_true_random=False))
def test_the_order_of_reports_and_mentions_does_not_matter(case: Case, shuffler: random.Random) -> None:
    drafts = drafted(case)
    mentions = [mention for draft in drafts for mention in draft.mentions]
    before = resolve_entities(mentions, [draft._report() for draft in drafts])
    shuffler.shuffle(mentions)
    shuffler.shuffle(drafts)
    assert resolve_entities(mentions, [draft._report() for draft in drafts]) == before


@settings(max_examples=60, deadline=None)
@given(CASES)
def test_each_named_mention_is_in_one_entity_and_two_given_names_are_never_in_one(case: Case) -> None:
    drafts = drafted(case)
    entities = resolve(*drafts)
    mentions = sorted(mention.id for draft in drafts for mention in draft.mentions)
    assert sorted(mention for entity in entities for mention in entity.mentions) == mentions
    for names in spellings(entities):
        assert not {"Anna Berg", "Tom Berg"} <= names
        assert not {"Alexander Lukaschenko", "Wiktor Lukashenko"} <= names


@settings(max_examples=60, deadline=None)
@given(CASES)
def test_entities_are_sorted_and_no_two_have_one_id(case: Case) -> None:
    ids = [entity.id for entity in resolve(*drafted(case))]
    assert ids == sorted(set(ids))


def test_the_police_of_a_town_is_one_in_whatever_language_and_that_of_another_is_not() -> None:
    de, nl, en = three_languages()
    de.says("Kölner Polizei", "organisation")
    de.says("Bonner Polizei", "organisation")
    nl.says("Keulse politie", "organisation")
    en.says("Cologne police", "organisation")
    assert spellings(resolve(de, nl, en)) == {
        frozenset({"Kölner Polizei", "Keulse politie", "Cologne police"}),
        frozenset({"Bonner Polizei"}),
    }
