"""Who says what at the end of a sentence, after a colon, behind "whether", and what a denial means among several."""

from __future__ import annotations

import pytest

from extract.told import answered, lines, told

CLOSING = (
    "Peru/PROPN.Sing/nsubj>2 sold~sell/VERB.Fin.Past/root planes~plane/NOUN.Plur/obj>2 ,>10 a/DET/det>6 "
    "person/NOUN.Sing/nsubj>2 familiar/ADJ/amod>6 with/ADP/case>9 it/PRON/obl>7 said~say/VERB.Fin.Past/acl:relcl>6 ."
)
ASIDE = (
    "Peru/PROPN.Sing/nsubj>2 sold~sell/VERB.Fin.Past/root planes~plane/NOUN.Plur/obj>2 ,>6 two/NUM/nummod>6 "
    "officials~official/NOUN.Plur/nsubj>7 told~tell/VERB.Fin.Past/parataxis>2 Reuters/PROPN.Sing/obj>7 ."
)
TITLE = (
    "Local/ADJ/amod>2 mayor/NOUN.Sing/nsubj>4 Falk/PROPN.Sing/nsubj>4 said~say/VERB.Fin.Past/root "
    "Peru/PROPN.Sing/nsubj>6 sold~sell/VERB.Fin.Past/ccomp>4 planes~plane/NOUN.Plur/obj>6 ."
)


@pytest.mark.parametrize(
    ("tree", "expected"),
    [
        (CLOSING, "a person familiar with it assert: Peru sold planes"),
        (ASIDE, "two officials assert: Peru sold planes"),
        (TITLE, "Local mayor Falk assert: Peru sold planes"),
    ],
)
def test_who_speaks_last_speaks_whatever_the_tree_made_of_it(tree: str, expected: str) -> None:
    assert lines(told(tree, language="en")) == [expected]


def test_a_title_and_the_name_behind_it_are_one_speaker() -> None:
    [statement] = told(TITLE, language="en")
    assert statement.speaker_class == "named"


def test_what_follows_a_denial_and_a_colon_is_the_denier_s_own_version() -> None:
    tree = (
        "Falk/PROPN.Sing/nsubj>2 ontkent~ontkennen/VERB.Fin/root dat/PRON.Dem/obj>2 :>2 Peru/PROPN.Sing/nsubj>6 "
        "kocht~kopen/VERB.Fin.Past/parataxis>2 planken~plank/NOUN.Plur/obj>6 ."
    )
    assert lines(told(tree, language="nl")) == ["Falk deny: dat", "Falk assert: Peru kocht planken"]


def test_what_is_still_to_be_decided_is_asked_not_asserted() -> None:
    tree = (
        "Falk/PROPN.Sing/nsubj>3 will~wollen/AUX.Fin/aux>3 entscheiden/VERB.Inf/root ,>8 ob/SCONJ/mark>8 "
        "Peru/PROPN.Sing/nsubj>8 Öl/NOUN.Sing/obj>8 kauft~kaufen/VERB.Fin/ccomp>3 ."
    )
    assert lines(told(tree)) == ["Falk ask: Peru Öl kauft"]


def test_a_clause_that_only_tells_until_when_is_not_what_is_said() -> None:
    tree = (
        "Falk/PROPN.Sing/nsubj>2 besloot~besluiten/VERB.Fin.Past/root tot/ADP/mark>5 Peru/PROPN.Sing/nsubj>5 "
        "betaalt~betalen/VERB.Fin/ccomp>2 ."
    )
    assert not [line for line in lines(told(tree, language="nl")) if line.startswith("Falk")]


def test_an_attack_held_for_possible_is_said_by_who_holds_it() -> None:
    tree = (
        "Falk/PROPN.Sing/nsubj>2 hält~halten/VERB.Fin/root einen~ein/DET/det>4 Angriff/NOUN.Sing/obj>2 "
        "für/ADP/case>6 möglich/ADJ/xcomp>2 ."
    )
    [statement] = told(tree)
    assert (lines([statement]), statement.certainty) == (["Falk assert: einen Angriff"], "possible")


def test_who_holds_somebody_responsible_says_so() -> None:
    tree = (
        "Peru/PROPN.Sing/nsubj>2 machte~machen/VERB.Fin.Past/root Mali/PROPN.Sing/obj>2 für/ADP/case>6 "
        "den~der/DET/det>6 Brand/NOUN.Sing/obl>2 verantwortlich/ADJ/xcomp>2 ."
    )
    assert lines(told(tree)) == ["Peru assert: Mali für den Brand verantwortlich"]


CHARGE = (
    "Mali/PROPN.Sing/nsubj>2 wirft~werfen/VERB.Fin/root Peru/PROPN.Sing/obj>2 vor/ADP/compound:prt>2 ,>8 "
    "Waffen~Waffe/NOUN.Plur/obj>8 zu/PART/mark>8 liefern/VERB.Inf/xcomp>2 ."
)
LISTED = "Peru/PROPN.Sing/nsubj>2 kauft~kaufen/VERB.Fin/root Öl/NOUN.Sing/obj>2 ."
DENIAL = "Peru/PROPN.Sing/nsubj>2 bestreitet~bestreiten/VERB.Fin/root das~der/PRON.Dem/obj>2 ."


def test_a_charge_is_denied_rather_than_what_the_report_tells_in_between() -> None:
    assert answered(told(CHARGE, LISTED, DENIAL)) == "Waffen zu liefern"


def test_a_ministry_does_not_deny_its_own_minister() -> None:
    said = (
        "Der~der/DET/det>2 Minister/NOUN.Sing/nsubj>3 sagte~sagen/VERB.Fin.Past/root ,>6 Peru/PROPN.Sing/nsubj>6 "
        "kauft~kaufen/VERB.Fin/ccomp>3 Öl/NOUN.Sing/obj>6 ."
    )
    denial = (
        "Das~der/DET/det>2 Ministerium/NOUN.Sing/nsubj>3 bestreitet~bestreiten/VERB.Fin/root das~der/PRON.Dem/obj>3 ."
    )
    assert answered(told(said, denial)) is None


def test_at_no_time_denies_as_never_does() -> None:
    tree = (
        "Wir/PRON.1.Plur/nsubj>6 haben/AUX.Fin/aux>6 zu/ADP/case>5 keinem~kein/DET/det>5 Zeitpunkt/NOUN.Sing/obl>6 "
        "geliefert~liefern/VERB.Part/ccomp>8 ,>6 sagte~sagen/VERB.Fin.Past/root Falk/PROPN.Sing/nsubj>8 ."
    )
    assert lines(told(tree)) == ["Falk deny: Wir haben zu keinem Zeitpunkt geliefert"]


HEARSAY = (
    "Het/DET/det>2 contract/NOUN.Sing/nsubj:pass>6 zou~zullen/AUX.Fin/aux>6 {} zijn/AUX.Inf/aux:pass>6 "
    "getekend~tekenen/VERB.Part/root ."
)


@pytest.mark.parametrize(("word", "speaker"), [("nooit/ADV/advmod>6", "Falk"), ("gisteren/ADV/advmod>6", "anonymous")])
def test_hearsay_after_a_denial_is_the_denier_s_only_where_it_denies_too(word: str, speaker: str) -> None:
    denial = "Falk/PROPN.Sing/nsubj>2 ontkent~ontkennen/VERB.Fin/root de/DET/det>4 aantijging/NOUN.Sing/obj>2 ."
    statements = told(denial, HEARSAY.format(word), language="nl")
    assert lines(statements)[-1].startswith(f"{speaker} assert: Het contract zou")


def test_what_somebody_should_do_on_a_set_day_is_a_plan_not_hearsay() -> None:
    tree = (
        "Falk/PROPN.Sing/nsubj>5 soll~sollen/AUX.Fin.3/aux>5 am/ADP/case>4 Montag/NOUN.Sing/obl>5 "
        "aussagen/VERB.Inf/root ."
    )
    assert not [statement for statement in told(tree) if statement.mode == "hearsay"]
