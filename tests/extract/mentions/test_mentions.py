"""What names something, and what stands for what was named."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.read.reading import NameType

NAMES: dict[str, NameType] = {
    "Nina Falk": "PER", "Jan Berg": "PER", "Peking": "LOC", "Lima": "LOC", "Peru": "LOC", "Perus": "LOC",
    "Acme": "ORG", "Falks": "PER",
}  # fmt: skip
VISIT = "Nina/PROPN.Sing/nsubj>3 Falk/PROPN.Sing/flat>1 besuchte~besuchen/VERB.Fin.Sing/root Peru/PROPN.Sing/obj>3 ."


def index_of(*trees: str, language: str = "de") -> MentionIndex:
    return find_mentions(reading(*trees, language=language, names=NAMES))


def found(index: MentionIndex) -> list[tuple[str, str, str]]:
    return [(m.words.text, m.form, m.type) for m in index.mentions]


def antecedents(index: MentionIndex) -> dict[str, str]:
    """Words that stand for a name -> that name."""
    by_id = {m.id: m for m in index.mentions}
    return {m.words.text: by_id[m.antecedent].name for m in index.mentions if m.antecedent}


def test_names_of_persons_and_countries_are_mentions() -> None:
    assert found(index_of(VISIT)) == [("Nina Falk", "name", "person"), ("Peru", "name", "place")]


def test_a_name_is_kept_without_its_genitive_ending() -> None:
    tree = (
        "Falks/PROPN.Sing/nmod:poss>2 Hafen/NOUN.Sing/nsubj>3 liegt~liegen/VERB.Fin.Sing/root in/ADP/case>5 "
        "Peru/PROPN.Sing/obl>3 ."
    )
    [person] = [m for m in index_of(tree).mentions if m.type == "person"]
    assert (person.words.text, person.name) == ("Falks", "Falk")


def test_a_capital_that_acts_stands_for_its_government() -> None:
    tree = (
        "Peking/PROPN.Sing/nsubj>2 kritisiert~kritisieren/VERB.Fin.Sing/root den~der/DET.Def/det>4 "
        "Vertrag/NOUN.Sing/obj>2 ."
    )
    assert ("Peking", "metonym", "government") in found(index_of(tree))


@pytest.mark.parametrize(
    "tree",
    [
        "Falk/PROPN.Sing/nsubj>2 wohnt~wohnen/VERB.Fin.Sing/root in/ADP/case>4 Peking/PROPN.Sing/obl>2 .",
        "Peking/PROPN.Sing/nsubj>2 liegt~liegen/VERB.Fin.Sing/root im/ADP/case>4 Norden/NOUN.Sing/obl>2 .",
    ],
)
def test_a_capital_where_something_is_stays_a_place(tree: str) -> None:
    assert ("Peking", "name", "place") in found(index_of(tree))


def test_a_government_is_told_apart_by_its_country_word() -> None:
    tree = (
        "Die~der/DET.Def/det>3 chinesische~chinesisch/ADJ/amod>3 Regierung/NOUN.Sing/nsubj>4 "
        "schweigt~schweigen/VERB.Fin.Sing/root ."
    )
    [government] = [m for m in index_of(tree).mentions if m.type == "government"]
    assert (government.words.text, government.form) == ("chinesische Regierung", "nominal")


def test_an_organisation_beside_a_company_noun_is_a_company() -> None:
    tree = (
        "Die~der/DET.Def/det>2 Firma/NOUN.Sing/nsubj>4 Acme/PROPN.Sing/appos>2 liefert~liefern/VERB.Fin.Sing/root "
        "Öl/NOUN.Sing/obj>4 ."
    )
    assert ("Acme", "name", "company") in found(index_of(tree))


def test_a_pronoun_stands_for_the_person_who_was_the_last_subject() -> None:
    tree = "Sie/PRON.Sing/nsubj>2 lobte~loben/VERB.Fin.Sing/root Jan/PROPN.Sing/obj>2 Berg/PROPN/flat>3 ."
    assert antecedents(index_of(VISIT, tree)) == {"Sie": "Nina Falk"}


def test_a_pronoun_follows_the_gender_that_a_noun_tells() -> None:
    both = (
        "Sprecherin/NOUN.Sing/nsubj>4 Nina/PROPN.Sing/appos>1 Falk/PROPN/flat>2 traf~treffen/VERB.Fin.Sing/root "
        "den~der/DET.Def/det>6 Sprecher/NOUN.Sing/obj>4 Jan/PROPN.Sing/appos>6 Berg/PROPN.Sing/flat>7 ."
    )
    er = "Er/PRON.Sing/nsubj>2 schwieg~schweigen/VERB.Fin.Sing/root ."
    sie = "Sie/PRON.Sing/nsubj>2 ging~gehen/VERB.Fin.Sing/root ."
    assert antecedents(index_of(both, er, sie)) == {"Er": "Jan Berg", "Sie": "Nina Falk"}


def test_he_does_not_stand_for_a_woman_by_her_given_name() -> None:
    tree = "Er/PRON.Sing/nsubj>2 schwieg~schweigen/VERB.Fin.Sing/root ."
    assert antecedents(index_of(VISIT, tree)) == {}


def test_a_plural_pronoun_stands_for_no_single_person() -> None:
    tree = "Sie/PRON.Plur/nsubj>2 gingen~gehen/VERB.Fin.Plur/root ."
    assert antecedents(index_of(VISIT, tree)) == {}


def test_a_pronoun_before_any_name_or_far_behind_it_stands_for_nobody() -> None:
    he = "He/PRON.Sing.Prs/nsubj>2 left/VERB.Fin.Sing/root ."
    rain = "Rain~rain/NOUN.Sing/nsubj>2 fell~fall/VERB.Fin.Sing/root ."
    visit = "Nina/PROPN.Sing/nsubj>3 Falk/PROPN.Sing/flat>1 visited~visit/VERB.Fin.Sing/root Peru/PROPN.Sing/obj>3 ."
    assert antecedents(index_of(he, visit, language="en")) == {}
    assert antecedents(index_of(visit, rain, rain, rain, rain, he, language="en")) == {}


def test_a_description_stands_for_the_name_that_its_noun_stood_beside() -> None:
    named = (
        "Außenminister/NOUN.Sing/nsubj>4 Jan/PROPN.Sing/appos>1 Berg/PROPN.Sing/flat>2 "
        "besuchte~besuchen/VERB.Fin.Sing/root Peru/PROPN.Sing/obj>4 ."
    )
    again = "Der/DET.Def/det>2 Minister/NOUN.Sing/nsubj>3 schwieg~schweigen/ADJ.Fin/root ."
    other = "Der/DET.Def/det>2 Botschafter/NOUN.Sing/nsubj>3 schwieg~schweigen/VERB.Fin.Sing/root ."
    assert antecedents(index_of(named, again, other)) == {"Der Minister": "Jan Berg"}


def test_an_indefinite_description_stands_for_nobody() -> None:
    named = (
        "Minister~minister/NOUN.Sing/nsubj>4 Jan/PROPN.Sing/appos>1 Berg/PROPN.Sing/flat>2 "
        "bezocht~bezoeken/VERB.Fin.Sing/root Peru/PROPN.Sing/obj>4 ."
    )
    again = "Een/DET.Definite=Ind/det>2 minister/NOUN.Sing/nsubj>3 zweeg~zwijgen/VERB.Fin.Sing/root ."
    assert antecedents(index_of(named, again, language="nl")) == {}


def described(*trees: str, language: str = "de") -> dict[str, str]:
    return antecedents(index_of(*trees, language=language))


NAMED_FIRM = (
    "Der/DET.Def/det>2 Konzern/NOUN.Sing/nsubj>4 Acme/PROPN.Sing/appos>2 liefert~liefern/VERB.Fin.Sing/root "
    "Öl/NOUN.Sing/obj>4 ."
)


def test_the_firm_is_the_firm_that_was_named_last() -> None:
    again = "Die~der/DET.Def/det>2 Firma/NOUN.Sing/nsubj>3 schweigt~schweigen/VERB.Fin.Sing/root ."
    assert described(NAMED_FIRM, again) == {"Die Firma": "Acme"}
    assert described(VISIT, again) == {}


def test_the_country_is_the_country_that_was_named_last() -> None:
    again = "Das~der/DET.Def/det>2 Land/NOUN.Sing/nsubj>3 schweigt~schweigen/VERB.Fin.Sing/root ."
    assert described(VISIT, again) == {"Das Land": "Peru"}
    assert described(NAMED_FIRM, again) == {}


def test_a_president_may_be_called_ruler_afterwards_but_not_minister() -> None:
    named = (
        "Präsident/NOUN.Sing/nsubj>4 Jan/PROPN.Sing/appos>1 Berg/PROPN.Sing/flat>2 "
        "schwieg~schweigen/VERB.Fin.Sing/root ."
    )

    def again(noun: str) -> str:
        return f"""
            Der der DET Definite=Def 2 det
            {noun} {noun} NOUN Number=Sing 3 nsubj
            ging gehen VERB VerbForm=Fin|Number=Sing 0 root
            . . PUNCT _ 3 punct
        """

    assert described(named, again("Machthaber")) == {"Der Machthaber": "Jan Berg"}
    assert described(named, again("Minister")) == {}


def test_a_counterpart_is_the_official_of_that_country_and_not_the_one_whose_counterpart_it_is() -> None:
    named = (
        "Der/DET.Def/det>3 peruanische~peruanisch/ADJ/amod>3 Minister/NOUN.Sing/nsubj>6 Jan/PROPN.Sing/appos>3 "
        "Berg/PROPN.Sing/flat>4 traf~treffen/VERB.Fin.Sing/root Nina/PROPN.Sing/obj>6 Falk/PROPN.Sing/flat>7 ."
    )
    again = (
        "Falks/PROPN.Sing/nmod>3 peruanischer~peruanisch/ADJ/amod>3 Amtskollege/NOUN.Sing/nsubj>4 "
        "schwieg~schweigen/VERB.Fin.Sing/root ."
    )
    assert described(named, again) == {"Falks peruanischer Amtskollege": "Jan Berg"}


def test_an_object_pronoun_is_not_the_subject_of_its_own_verb() -> None:
    saw = "Jan/PROPN.Sing/nsubj>3 Berg/PROPN.Sing/flat>1 lobte~loben/VERB.Fin.Sing/root ihn~er/PRON.Sing/obj>3 ."
    assert described(VISIT, saw) == {}


def test_armies_firms_and_governments_are_mentions_of_their_own() -> None:
    tree = (
        "Die~der/DET.Def/det>3 peruanische~peruanisch/ADJ/amod>3 Armee/NOUN.Sing/nsubj>4 "
        "beliefert~beliefern/VERB.Fin.Sing/root chinesische~chinesisch/ADJ/amod>6 Unternehmen/NOUN.Plur/obj>4 ."
    )
    assert found(index_of(tree)) == [
        ("peruanische Armee", "name", "organisation"),
        ("chinesische Unternehmen", "name", "company"),
    ]


@pytest.mark.parametrize(
    ("case", "form"), [("mit", "metonym"), ("laut", "metonym"), ("nach", "name"), ("in", "name"), ("aus", "name")]
)
def test_the_preposition_tells_a_government_from_a_city(case: str, form: str) -> None:
    tree = f"""
        Falk Falk PROPN Number=Sing 2 nsubj
        reist reisen VERB VerbForm=Fin|Number=Sing 0 root
        {case} {case} ADP _ 4 case
        Peking Peking PROPN Number=Sing 2 obl
        . . PUNCT _ 2 punct
    """
    assert ("Peking", form) in [(words, form) for words, form, _ in found(index_of(tree))]


def test_whoever_is_warned_or_accused_is_a_government() -> None:
    tree = "Falk/PROPN.Sing/nsubj>2 beschuldigt~beschuldigen/VERB.Fin.Sing/root Peking/PROPN.Sing/obj>2 ."
    visited = tree.replace("beschuldigt~beschuldigen", "besucht~besuchen")
    assert ("Peking", "metonym", "government") in found(index_of(tree))
    assert ("Peking", "name", "place") in found(index_of(visited))


def test_a_surname_that_the_reader_missed_is_seen_again() -> None:
    tree = "Falk~Falk/ADV/advmod>2 schwieg~schweigen/VERB.Fin.Sing/root ."
    assert ("Falk", "name", "person") in found(index_of(VISIT, tree))
    assert ("Falk", "name", "person") not in found(index_of(tree))


def test_the_first_part_of_a_compound_is_a_mention_of_its_own() -> None:
    tree = "Der/DET.Def/det>2 Kreml-Sprecher/NOUN.Sing/nsubj>3 schwieg~schweigen/VERB.Fin.Sing/root ."
    assert found(index_of(tree)) == [("Kreml", "metonym", "government")]


def test_two_countries_joined_by_a_hyphen_are_two() -> None:
    tree = "Der/DET.Def/det>3 Peru-China~PeruChina/PROPN.Sing/compound>3 Gipfel/NOUN.Sing/root ."
    assert [words for words, _, _ in found(index_of(tree))] == ["Peru", "China"]


def test_an_alias_is_a_name_of_the_same_type() -> None:
    tree = (
        "Nina/PROPN.Sing/nsubj>8 Falk/PROPN.Sing/flat>1 ,>7 auch/ADV/advmod>7 als/ADP/case>6 "
        "Nachtvogel/NOUN.Sing/obl>7 bekannt/ADJ/acl>1 schwieg~schweigen/VERB.Fin.Sing/root ."
    )
    assert found(index_of(tree)) == [("Nina Falk", "name", "person"), ("Nachtvogel", "name", "person")]


def test_a_body_of_several_words_is_known_though_the_reader_saw_none() -> None:
    tree = (
        "Die~der/DET.Def/det>3 Afrikanische~afrikanisch/ADJ/amod>3 Union/NOUN.Sing/nsubj>4 "
        "schweigt~schweigen/VERB.Fin.Sing/root ."
    )
    assert found(index_of(tree)) == [("Afrikanische Union", "name", "organisation")]


def test_the_words_behind_a_company_noun_are_a_company_though_the_reader_saw_no_name() -> None:
    tree = (
        "Die~der/DET.Def/det>2 Reederei/NOUN.Sing/nsubj>5 Norlund/PROPN.Sing/appos>2 Linie/PROPN.Sing/flat>3 "
        "schweigt~schweigen/VERB.Fin.Sing/root ."
    )
    assert found(index_of(tree)) == [("Norlund Linie", "name", "company")]
    assert found(index_of(tree.replace("Reederei/", "Straße/"))) == []


def test_the_president_of_a_country_is_the_one_person_named_with_that_country() -> None:
    named = (
        "Falk/PROPN.Sing/nsubj>2 traf~treffen/VERB.Fin.Sing/root Jan/PROPN.Sing/obj>2 Berg/PROPN.Sing/flat>3 "
        "aus/ADP/case>6 Peru/PROPN.Sing/obl>2 ."
    )
    again = "Der/DET.Def/det>3 {}/ADJ/amod>3 Präsident/NOUN.Sing/nsubj>4 schwieg~schweigen/VERB.Fin.Sing/root ."
    peruvian, chinese = (again.format(word) for word in ("peruanische", "chinesische"))
    assert antecedents(index_of(named, peruvian)) == {"Der peruanische Präsident": "Jan Berg"}
    assert antecedents(index_of(named, chinese)) == {}


def test_a_noun_with_its_own_name_stands_for_nobody_named_before() -> None:
    tree = (
        "Der/DET.Def/det>2 Hersteller/NOUN.Sing/nsubj>4 Berg/PROPN.Sing/flat>2 schwieg~schweigen/VERB.Fin.Sing/root ."
    )
    assert "Der Hersteller" not in antecedents(index_of(VISIT, tree))


def test_a_pronoun_right_after_somebody_unnamed_stands_for_no_name() -> None:
    unnamed = "Eine~ein/DET.Definite=Ind/det>2 Diplomatin/NOUN.Sing/nsubj>3 sprach~sprechen/VERB.Fin.Sing/root ."
    she = "Sie/PRON.Sing/nsubj>2 schwieg~schweigen/VERB.Fin.Sing/root ."
    assert antecedents(index_of(VISIT, she)) == {"Sie": "Nina Falk"}
    assert antecedents(index_of(VISIT, unnamed, she)) == {}


@pytest.mark.parametrize(
    ("tree", "country"),
    [
        ("Ein/DET.Definite=Ind/det>2 Serbe/NOUN.Sing/nsubj>3 wartet/VERB.Fin.Sing/root .", None),
        ("Der/DET.Def/det>2 Serbe/NOUN.Sing/nsubj>3 wartet/VERB.Fin.Sing/root .", None),
        ("Die/DET.Def/det>2 Serben/NOUN.Plur/nsubj>3 warten/VERB.Fin.Plur/root .", "Serben"),
    ],
)
def test_one_of_a_people_is_somebody_and_no_country(tree: str, country: str | None) -> None:
    mentions = find_mentions(reading(tree)).mentions
    assert [mention.name for mention in mentions] == ([country] if country else [])
