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
VISIT = """
    Nina Nina PROPN Number=Sing 3 nsubj
    Falk Falk PROPN Number=Sing 1 flat
    besuchte besuchen VERB VerbForm=Fin|Number=Sing 0 root
    Peru Peru PROPN Number=Sing 3 obj
    . . PUNCT _ 3 punct
"""


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
    tree = """
        Falks Falks PROPN Number=Sing 2 nmod:poss
        Hafen Hafen NOUN Number=Sing 3 nsubj
        liegt liegen VERB VerbForm=Fin|Number=Sing 0 root
        in in ADP _ 5 case
        Peru Peru PROPN Number=Sing 3 obl
        . . PUNCT _ 3 punct
    """
    [person] = [m for m in index_of(tree).mentions if m.type == "person"]
    assert (person.words.text, person.name) == ("Falks", "Falk")


def test_a_capital_that_acts_stands_for_its_government() -> None:
    tree = """
        Peking Peking PROPN Number=Sing 2 nsubj
        kritisiert kritisieren VERB VerbForm=Fin|Number=Sing 0 root
        den der DET Definite=Def 4 det
        Vertrag Vertrag NOUN Number=Sing 2 obj
        . . PUNCT _ 2 punct
    """
    assert ("Peking", "metonym", "government") in found(index_of(tree))


@pytest.mark.parametrize(
    "tree",
    [
        """
        Falk Falk PROPN Number=Sing 2 nsubj
        wohnt wohnen VERB VerbForm=Fin|Number=Sing 0 root
        in in ADP _ 4 case
        Peking Peking PROPN Number=Sing 2 obl
        . . PUNCT _ 2 punct
        """,
        """
        Peking Peking PROPN Number=Sing 2 nsubj
        liegt liegen VERB VerbForm=Fin|Number=Sing 0 root
        im im ADP _ 4 case
        Norden Norden NOUN Number=Sing 2 obl
        . . PUNCT _ 2 punct
        """,
    ],
)
def test_a_capital_where_something_is_stays_a_place(tree: str) -> None:
    assert ("Peking", "name", "place") in found(index_of(tree))


def test_a_government_is_told_apart_by_its_country_word() -> None:
    tree = """
        Die der DET Definite=Def 3 det
        chinesische chinesisch ADJ _ 3 amod
        Regierung Regierung NOUN Number=Sing 4 nsubj
        schweigt schweigen VERB VerbForm=Fin|Number=Sing 0 root
        . . PUNCT _ 4 punct
    """
    [government] = [m for m in index_of(tree).mentions if m.type == "government"]
    assert (government.words.text, government.form) == ("chinesische Regierung", "nominal")


def test_an_organisation_beside_a_company_noun_is_a_company() -> None:
    tree = """
        Die der DET Definite=Def 2 det
        Firma Firma NOUN Number=Sing 4 nsubj
        Acme Acme PROPN Number=Sing 2 appos
        liefert liefern VERB VerbForm=Fin|Number=Sing 0 root
        Öl Öl NOUN Number=Sing 4 obj
        . . PUNCT _ 4 punct
    """
    assert ("Acme", "name", "company") in found(index_of(tree))


def test_a_pronoun_stands_for_the_person_who_was_the_last_subject() -> None:
    tree = """
        Sie sie PRON Number=Sing 2 nsubj
        lobte loben VERB VerbForm=Fin|Number=Sing 0 root
        Jan Jan PROPN Number=Sing 2 obj
        Berg Berg PROPN _ 3 flat
        . . PUNCT _ 2 punct
    """
    assert antecedents(index_of(VISIT, tree)) == {"Sie": "Nina Falk"}


def test_a_pronoun_follows_the_gender_that_a_noun_tells() -> None:
    both = """
        Sprecherin Sprecherin NOUN Number=Sing 4 nsubj
        Nina Nina PROPN Number=Sing 1 appos
        Falk Falk PROPN _ 2 flat
        traf treffen VERB VerbForm=Fin|Number=Sing 0 root
        den der DET Definite=Def 6 det
        Sprecher Sprecher NOUN Number=Sing 4 obj
        Jan Jan PROPN Number=Sing 6 appos
        Berg Berg PROPN Number=Sing 7 flat
        . . PUNCT _ 4 punct
    """
    er = """
        Er er PRON Number=Sing 2 nsubj
        schwieg schweigen VERB VerbForm=Fin|Number=Sing 0 root
        . . PUNCT _ 2 punct
    """
    sie = """
        Sie sie PRON Number=Sing 2 nsubj
        ging gehen VERB VerbForm=Fin|Number=Sing 0 root
        . . PUNCT _ 2 punct
    """
    assert antecedents(index_of(both, er, sie)) == {"Er": "Jan Berg", "Sie": "Nina Falk"}


def test_he_does_not_stand_for_a_woman_by_her_given_name() -> None:
    tree = """
        Er er PRON Number=Sing 2 nsubj
        schwieg schweigen VERB VerbForm=Fin|Number=Sing 0 root
        . . PUNCT _ 2 punct
    """
    assert antecedents(index_of(VISIT, tree)) == {}


def test_a_plural_pronoun_stands_for_no_single_person() -> None:
    tree = """
        Sie sie PRON Number=Plur 2 nsubj
        gingen gehen VERB VerbForm=Fin|Number=Plur 0 root
        . . PUNCT _ 2 punct
    """
    assert antecedents(index_of(VISIT, tree)) == {}


def test_a_pronoun_before_any_name_or_far_behind_it_stands_for_nobody() -> None:
    he = """
        He he PRON Number=Sing|PronType=Prs 2 nsubj
        left left VERB VerbForm=Fin|Number=Sing 0 root
        . . PUNCT _ 2 punct
    """
    rain = """
        Rain rain NOUN Number=Sing 2 nsubj
        fell fall VERB VerbForm=Fin|Number=Sing 0 root
        . . PUNCT _ 2 punct
    """
    visit = """
        Nina Nina PROPN Number=Sing 3 nsubj
        Falk Falk PROPN Number=Sing 1 flat
        visited visit VERB VerbForm=Fin|Number=Sing 0 root
        Peru Peru PROPN Number=Sing 3 obj
        . . PUNCT _ 3 punct
    """
    assert antecedents(index_of(he, visit, language="en")) == {}
    assert antecedents(index_of(visit, rain, rain, rain, rain, he, language="en")) == {}


def test_a_description_stands_for_the_name_that_its_noun_stood_beside() -> None:
    named = """
        Außenminister Außenminister NOUN Number=Sing 4 nsubj
        Jan Jan PROPN Number=Sing 1 appos
        Berg Berg PROPN Number=Sing 2 flat
        besuchte besuchen VERB VerbForm=Fin|Number=Sing 0 root
        Peru Peru PROPN Number=Sing 4 obj
        . . PUNCT _ 4 punct
    """
    again = """
        Der der DET Definite=Def 2 det
        Minister Minister NOUN Number=Sing 3 nsubj
        schwieg schweigen ADJ VerbForm=Fin 0 root
        . . PUNCT _ 3 punct
    """
    other = """
        Der der DET Definite=Def 2 det
        Botschafter Botschafter NOUN Number=Sing 3 nsubj
        schwieg schweigen VERB VerbForm=Fin|Number=Sing 0 root
        . . PUNCT _ 3 punct
    """
    assert antecedents(index_of(named, again, other)) == {"Der Minister": "Jan Berg"}


def test_an_indefinite_description_stands_for_nobody() -> None:
    named = """
        Minister minister NOUN Number=Sing 4 nsubj
        Jan Jan PROPN Number=Sing 1 appos
        Berg Berg PROPN Number=Sing 2 flat
        bezocht bezoeken VERB VerbForm=Fin|Number=Sing 0 root
        Peru Peru PROPN Number=Sing 4 obj
        . . PUNCT _ 4 punct
    """
    again = """
        Een een DET Definite=Ind 2 det
        minister minister NOUN Number=Sing 3 nsubj
        zweeg zwijgen VERB VerbForm=Fin|Number=Sing 0 root
        . . PUNCT _ 3 punct
    """
    assert antecedents(index_of(named, again, language="nl")) == {}


def described(*trees: str, language: str = "de") -> dict[str, str]:
    return antecedents(index_of(*trees, language=language))


NAMED_FIRM = """
    Der der DET Definite=Def 2 det
    Konzern Konzern NOUN Number=Sing 4 nsubj
    Acme Acme PROPN Number=Sing 2 appos
    liefert liefern VERB VerbForm=Fin|Number=Sing 0 root
    Öl Öl NOUN Number=Sing 4 obj
    . . PUNCT _ 4 punct
"""


def test_the_firm_is_the_firm_that_was_named_last() -> None:
    again = """
        Die der DET Definite=Def 2 det
        Firma Firma NOUN Number=Sing 3 nsubj
        schweigt schweigen VERB VerbForm=Fin|Number=Sing 0 root
        . . PUNCT _ 3 punct
    """
    assert described(NAMED_FIRM, again) == {"Die Firma": "Acme"}
    assert described(VISIT, again) == {}


def test_the_country_is_the_country_that_was_named_last() -> None:
    again = """
        Das der DET Definite=Def 2 det
        Land Land NOUN Number=Sing 3 nsubj
        schweigt schweigen VERB VerbForm=Fin|Number=Sing 0 root
        . . PUNCT _ 3 punct
    """
    assert described(VISIT, again) == {"Das Land": "Peru"}
    assert described(NAMED_FIRM, again) == {}


def test_a_president_may_be_called_ruler_afterwards_but_not_minister() -> None:
    named = """
        Präsident Präsident NOUN Number=Sing 4 nsubj
        Jan Jan PROPN Number=Sing 1 appos
        Berg Berg PROPN Number=Sing 2 flat
        schwieg schweigen VERB VerbForm=Fin|Number=Sing 0 root
        . . PUNCT _ 4 punct
    """

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
    named = """
        Der der DET Definite=Def 3 det
        peruanische peruanisch ADJ _ 3 amod
        Minister Minister NOUN Number=Sing 6 nsubj
        Jan Jan PROPN Number=Sing 3 appos
        Berg Berg PROPN Number=Sing 4 flat
        traf treffen VERB VerbForm=Fin|Number=Sing 0 root
        Nina Nina PROPN Number=Sing 6 obj
        Falk Falk PROPN Number=Sing 7 flat
        . . PUNCT _ 6 punct
    """
    again = """
        Falks Falks PROPN Number=Sing 3 nmod
        peruanischer peruanisch ADJ _ 3 amod
        Amtskollege Amtskollege NOUN Number=Sing 4 nsubj
        schwieg schweigen VERB VerbForm=Fin|Number=Sing 0 root
        . . PUNCT _ 4 punct
    """
    assert described(named, again) == {"Falks peruanischer Amtskollege": "Jan Berg"}


def test_an_object_pronoun_is_not_the_subject_of_its_own_verb() -> None:
    saw = """
        Jan Jan PROPN Number=Sing 3 nsubj
        Berg Berg PROPN Number=Sing 1 flat
        lobte loben VERB VerbForm=Fin|Number=Sing 0 root
        ihn er PRON Number=Sing 3 obj
        . . PUNCT _ 3 punct
    """
    assert described(VISIT, saw) == {}


def test_armies_firms_and_governments_are_mentions_of_their_own() -> None:
    tree = """
        Die der DET Definite=Def 3 det
        peruanische peruanisch ADJ _ 3 amod
        Armee Armee NOUN Number=Sing 4 nsubj
        beliefert beliefern VERB VerbForm=Fin|Number=Sing 0 root
        chinesische chinesisch ADJ _ 6 amod
        Unternehmen Unternehmen NOUN Number=Plur 4 obj
        . . PUNCT _ 4 punct
    """
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
    tree = """
        Falk Falk PROPN Number=Sing 2 nsubj
        beschuldigt beschuldigen VERB VerbForm=Fin|Number=Sing 0 root
        Peking Peking PROPN Number=Sing 2 obj
        . . PUNCT _ 2 punct
    """
    visited = tree.replace("beschuldigt beschuldigen", "besucht besuchen")
    assert ("Peking", "metonym", "government") in found(index_of(tree))
    assert ("Peking", "name", "place") in found(index_of(visited))


def test_a_surname_that_the_reader_missed_is_seen_again() -> None:
    tree = """
        Falk Falk ADV _ 2 advmod
        schwieg schweigen VERB VerbForm=Fin|Number=Sing 0 root
        . . PUNCT _ 2 punct
    """
    assert ("Falk", "name", "person") in found(index_of(VISIT, tree))
    assert ("Falk", "name", "person") not in found(index_of(tree))


def test_the_first_part_of_a_compound_is_a_mention_of_its_own() -> None:
    tree = """
        Der der DET Definite=Def 2 det
        Kreml-Sprecher Kreml-Sprecher NOUN Number=Sing 3 nsubj
        schwieg schweigen VERB VerbForm=Fin|Number=Sing 0 root
        . . PUNCT _ 3 punct
    """
    assert found(index_of(tree)) == [("Kreml", "metonym", "government")]


def test_two_countries_joined_by_a_hyphen_are_two() -> None:
    tree = """
        Der der DET Definite=Def 3 det
        Peru-China PeruChina PROPN Number=Sing 3 compound
        Gipfel Gipfel NOUN Number=Sing 0 root
        . . PUNCT _ 3 punct
    """
    assert [words for words, _, _ in found(index_of(tree))] == ["Peru", "China"]


def test_an_alias_is_a_name_of_the_same_type() -> None:
    tree = """
        Nina Nina PROPN Number=Sing 8 nsubj
        Falk Falk PROPN Number=Sing 1 flat
        , , PUNCT _ 7 punct
        auch auch ADV _ 7 advmod
        als als ADP _ 6 case
        Nachtvogel Nachtvogel NOUN Number=Sing 7 obl
        bekannt bekannt ADJ _ 1 acl
        schwieg schweigen VERB VerbForm=Fin|Number=Sing 0 root
        . . PUNCT _ 8 punct
    """
    assert found(index_of(tree)) == [("Nina Falk", "name", "person"), ("Nachtvogel", "name", "person")]


def test_a_body_of_several_words_is_known_though_the_reader_saw_none() -> None:
    tree = """
        Die der DET Definite=Def 3 det
        Afrikanische afrikanisch ADJ _ 3 amod
        Union Union NOUN Number=Sing 4 nsubj
        schweigt schweigen VERB VerbForm=Fin|Number=Sing 0 root
        . . PUNCT _ 4 punct
    """
    assert found(index_of(tree)) == [("Afrikanische Union", "name", "organisation")]


def test_the_words_behind_a_company_noun_are_a_company_though_the_reader_saw_no_name() -> None:
    tree = """
        Die der DET Definite=Def 2 det
        Reederei Reederei NOUN Number=Sing 5 nsubj
        Norlund Norlund PROPN Number=Sing 2 appos
        Linie Linie PROPN Number=Sing 3 flat
        schweigt schweigen VERB VerbForm=Fin|Number=Sing 0 root
        . . PUNCT _ 5 punct
    """
    assert found(index_of(tree)) == [("Norlund Linie", "name", "company")]
    assert found(index_of(tree.replace("Reederei Reederei", "Straße Straße"))) == []


def test_the_president_of_a_country_is_the_one_person_named_with_that_country() -> None:
    named = """
        Falk Falk PROPN Number=Sing 2 nsubj
        traf treffen VERB VerbForm=Fin|Number=Sing 0 root
        Jan Jan PROPN Number=Sing 2 obj
        Berg Berg PROPN Number=Sing 3 flat
        aus aus ADP _ 6 case
        Peru Peru PROPN Number=Sing 2 obl
        . . PUNCT _ 2 punct
    """
    again = """
        Der der DET Definite=Def 3 det
        {} {} ADJ _ 3 amod
        Präsident Präsident NOUN Number=Sing 4 nsubj
        schwieg schweigen VERB VerbForm=Fin|Number=Sing 0 root
        . . PUNCT _ 4 punct
    """
    peruvian, chinese = (again.format(word, word) for word in ("peruanische", "chinesische"))
    assert antecedents(index_of(named, peruvian)) == {"Der peruanische Präsident": "Jan Berg"}
    assert antecedents(index_of(named, chinese)) == {}


def test_a_noun_with_its_own_name_stands_for_nobody_named_before() -> None:
    tree = """
        Der der DET Definite=Def 2 det
        Hersteller Hersteller NOUN Number=Sing 4 nsubj
        Berg Berg PROPN Number=Sing 2 flat
        schwieg schweigen VERB VerbForm=Fin|Number=Sing 0 root
        . . PUNCT _ 4 punct
    """
    assert "Der Hersteller" not in antecedents(index_of(VISIT, tree))


def test_a_pronoun_right_after_somebody_unnamed_stands_for_no_name() -> None:
    unnamed = """
        Eine ein DET Definite=Ind 2 det
        Diplomatin Diplomatin NOUN Number=Sing 3 nsubj
        sprach sprechen VERB VerbForm=Fin|Number=Sing 0 root
        . . PUNCT _ 3 punct
    """
    she = """
        Sie sie PRON Number=Sing 2 nsubj
        schwieg schweigen VERB VerbForm=Fin|Number=Sing 0 root
        . . PUNCT _ 2 punct
    """
    assert antecedents(index_of(VISIT, she)) == {"Sie": "Nina Falk"}
    assert antecedents(index_of(VISIT, unnamed, she)) == {}
