"""What names something, and what stands for what was named."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.mentions import MentionIndex, find_mentions
from wederhoor.read.reading import NameType, Reading
from wederhoor.record import Mention

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


@pytest.mark.xfail(
    reason="a given name of one gender only (“Nina”) does not keep “he” away; text/data/given_names.toml has them"
)
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


def test_the_index_gives_the_longest_mention_at_a_word_and_those_in_a_span() -> None:
    read: Reading = reading(VISIT, names={**NAMES, "Nina": "PER"})
    index = find_mentions(read)
    covering: Mention | None = index.covering(read.sentences[0].words[0])
    assert covering is not None
    assert covering.words.text == "Nina Falk"
    assert index.covering(read.sentences[0].words[2]) is None
    assert [m.words.text for m in index.inside(0, 9)] == ["Nina Falk", "Nina"]
    assert list(index.inside(1, 9)) == []
    assert MentionIndex([]).covering(read.sentences[0].words[0]) is None
