"""Who speaks, by the grammar around a verb of saying."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.extract.statements.behind_verb import inverted_subject
from wederhoor.extract.statements.speakers import Speaker, speaker_at
from wederhoor.extract.statements.subjects import subject_of
from wederhoor.read.reading import NameType, Sentence, Word

NAMES: dict[str, NameType] = {
    "Nina Falk": "PER",
    "Falk": "PER",
    "Berg": "PER",
    "Bergs": "PER",
    "Reuters": "ORG",
    "Peru": "LOC",
    "Lima": "LOC",
    "Acme": "ORG",
}


def sentence_of(tree: str, language: str = "de") -> Sentence:
    [sentence] = reading(tree, language=language, names=NAMES).sentences
    return sentence


def word(sentence: Sentence, text: str) -> Word:
    return next(w for w in sentence.words if w.text == text)


def speaker(tree: str, verb: str, language: str = "de") -> tuple[str, str, str | None] | None:
    """(words, class, mention) of the one who says `verb`."""
    read = reading(tree, language=language, names=NAMES)
    [sentence] = read.sentences
    head = subject_of(sentence, word(sentence, verb))
    found: Speaker | None = speaker_at(sentence, head, find_mentions(read)) if head else None
    if found is None:
        return None
    return (
        read.report.text[slice(*found.words)],
        found.speaker_class,
        found.mention.words.text if found.mention else None,
    )


def test_the_subject_speaks_with_office_and_name() -> None:
    tree = (
        "Die~der/DET.Def/det>3 neue~neu/ADJ/amod>3 Ministerin/NOUN.Sing/nsubj>8 Nina/PROPN.Sing/appos>3 "
        "Falk/PROPN/flat>4 aus/ADP/case>7 Lima/PROPN.Sing/nmod>3 sagte~sagen/VERB.Fin.Sing/root "
        "nichts/PRON.Sing.PronType=Neg/obj>8 ."
    )
    assert speaker(tree, "sagte") == ("Die neue Ministerin Nina Falk aus Lima", "named", "Nina Falk")


@pytest.mark.parametrize(
    ("language", "tree", "expected"),
    [
        (
            "de",
            "Kritiker/NOUN.Plur/nsubj>2 sagten~sagen/VERB.Fin.Plur/root nichts/PRON.Sing.PronType=Neg/obj>2 .",
            ("Kritiker", "collective", None),
        ),
        (
            "de",
            (
                "Ein/DET.Definite=Ind.Card/det>2 Insider/NOUN.Sing/nsubj>3 sagten~sagen/VERB.Fin.Plur/root "
                "nichts/PRON.Sing.PronType=Neg/obj>3 ."
            ),
            ("Ein Insider", "anonymous", None),
        ),
        (
            "nl",
            ("De/DET.Def/det>2 bewoners/NOUN.Plur/nsubj>3 sagten/VERB.Fin.Plur/root niets/PRON.PronType=Ind/obj>3 ."),
            ("De bewoners", "collective", None),
        ),
        (
            "en",
            (
                "Western/ADJ/amod>2 diplomats~diplomat/NOUN.Plur/nsubj>3 sagten~say/VERB.Fin/root "
                "nothing/PRON.Sing.PronType=Ind/obj>3 ."
            ),
            ("Western diplomats", "anonymous", None),
        ),
    ],
)
def test_speakers_without_a_name_are_a_group_or_anonymous(
    language: str, tree: str, expected: tuple[str, str, None]
) -> None:
    assert speaker(tree, "sagten", language) == expected


@pytest.mark.parametrize(
    "tree",
    [
        "Man/PRON.Sing.PronType=Ind/nsubj>2 sagte~sagen/VERB.Fin.Sing/root nichts/PRON.Sing.PronType=Ind/obj>2 .",
        "Es/PRON.Sing.Prs/expl>2 sagte~sagen/VERB.Fin.Sing/root nichts/PRON.Sing.PronType=Ind/obj>2 .",
        (
            "Der/DET.Def/det>2 Vertrag/NOUN.Sing/nsubj>3 sagte~sagen/VERB.Fin.Sing/root "
            "nichts/PRON.Sing.PronType=Neg/obj>3 ."
        ),
        "Ich/PRON.1/nsubj>2 sagte~sagen/VERB.Fin.Sing.1/root nichts/PRON.Sing.PronType=Ind/obj>2 .",
        "Wer/PRON.Sing.Int/nsubj>2 sagte~sagen/VERB.Fin.Sing/root nichts/PRON.Sing.PronType=Ind/obj>2 ?",
    ],
)
def test_contracts_expletives_and_i_are_nobody_who_is_quoted(tree: str) -> None:
    assert speaker(tree, "sagte") is None


def test_nobody_is_no_speaker() -> None:
    tree = "Niemand/PRON.Sing.PronType=Ind/nsubj>2 sagte~sagen/VERB.Fin.Sing/root etwas/PRON.Sing.PronType=Ind/obj>2 ."
    assert speaker(tree, "sagte") is None


def test_the_agent_of_a_passive_speaks() -> None:
    tree = (
        "Der/DET.Def/det>2 Plan/NOUN.Sing/nsubj:pass>6 wurde~werden/AUX.Fin.Sing.Pass/aux:pass>6 von/ADP/case>5 "
        "Falk/PROPN.Sing/obl>6 bestätigt~bestätigen/VERB.Part/root ."
    )
    assert speaker(tree, "bestätigt") == ("Falk", "named", "Falk")


def test_a_passive_without_an_agent_has_no_speaker() -> None:
    tree = (
        "The/DET.Def/det>2 plan/NOUN.Sing/nsubj:pass>4 was~be/AUX.Fin.Sing/aux:pass>4 "
        "confirmed~confirm/VERB.Part.Pass/root ."
    )
    assert speaker(tree, "confirmed", "en") is None


def test_the_subject_is_shared_by_coordinated_verbs() -> None:
    tree = (
        "Falk/PROPN.Sing/nsubj>2 schwieg~schweigen/VERB.Fin.Sing/root und/CCONJ/cc>4 "
        "sagte~sagen/VERB.Fin.Sing/conj>2 dann/ADV/advmod>4 alles~alle/PRON.Sing.Tot/obj>4 ."
    )
    assert speaker(tree, "sagte") == ("Falk", "named", "Falk")


def test_the_one_who_wants_to_say_is_the_one_who_says() -> None:
    tree = (
        "Falk/PROPN.Sing/nsubj>2 weigerde~weigeren/VERB.Fin.Sing/root alles/PRON.Sing.PronType=Ind/obj>5 "
        "te/ADP/mark>5 zeggen/VERB.Inf/xcomp>2 ."
    )
    assert speaker(tree, "zeggen", "nl") == ("Falk", "named", "Falk")


def test_a_relative_pronoun_stands_for_the_noun_before_it() -> None:
    tree = (
        "Falk/PROPN.Sing/nsubj>7 ,>5 der/PRON.Rel/nsubj>5 alles~alle/PRON.Sing.Tot/obj>5 "
        "sagte~sagen/VERB.Fin.Sing/acl:relcl>1 ,>5 ging~gehen/VERB.Fin.Sing/root ."
    )
    assert speaker(tree, "sagte") == ("Falk", "named", "Falk")


def test_a_participle_has_no_subject_of_its_own() -> None:
    tree = (
        "Falk/PROPN.Sing/nsubj>2 las~lesen/VERB.Fin.Sing/root die~der/DET.Def/det>6 gestern/ADV/advmod>5 "
        "berichtete~berichten/VERB.Part/acl>6 Nachricht/NOUN.Sing/obj>2 ."
    )
    assert speaker(tree, "berichtete") is None


def test_a_dative_before_the_verb_is_whom_they_told() -> None:
    sentence = sentence_of(
        "Der/DET.Def/det>2 Zeitung/NOUN.Sing/nsubj>3 sagte~sagen/VERB.Fin.Sing/root Falk/PROPN.Sing/obj>3 "
        "alles~alle/PRON.Sing.Tot/obj>3 ."
    )
    assert subject_of(sentence, word(sentence, "sagte")) is None
    found = inverted_subject(sentence, word(sentence, "sagte"))
    assert found is not None
    assert found.text == "Falk"


def test_the_speaker_behind_the_verb_is_found_without_a_subject_in_the_tree() -> None:
    sentence = sentence_of(
        "„>2 Nein/NOUN.Sing/ccomp>5 “>2 ,>2 sagte~sagen/VERB.Fin.Sing/root die~der/DET.Def/det>8 "
        "neue~neu/ADJ/amod>8 Ministerin/NOUN.Sing/obj>5 Falk/PROPN.Sing/appos>8 .>2"
    )
    found = inverted_subject(sentence, word(sentence, "sagte"))
    assert found is not None
    assert found.text == "Ministerin"


def test_a_body_that_a_single_noun_belongs_to_speaks_through_it() -> None:
    tree = (
        "Ein/DET.Definite=Ind.Card/det>2 Sprecher/NOUN.Sing/nsubj>5 von/ADP/case>4 Acme/PROPN.Sing/nmod>2 "
        "sagte~sagen/VERB.Fin.Sing/root nichts/PRON.Sing.PronType=Neg/obj>5 ."
    )
    assert speaker(tree, "sagte") == ("Ein Sprecher von Acme", "named", "Acme")


def test_a_lawyer_is_not_whom_they_speak_for_whatever_the_tree_makes_of_the_genitive() -> None:
    tree = "Bergs/PROPN.Sing/compound>2 Anwalt/NOUN.Sing/nsubj>3 sagte~sagen/VERB.Fin.Sing/root nichts/PRON/obj>3 ."
    assert speaker(tree, "sagte") == ("Bergs Anwalt", "collective", None)


def test_an_ambassador_to_a_body_does_not_speak_for_it() -> None:
    tree = (
        "The/DET.Def/det>2 ambassador/NOUN.Sing/nsubj>5 to/ADP/case>4 Reuters/PROPN.Sing/nmod>2 "
        "said~say/VERB.Fin/root nothing/PRON/obj>5 ."
    )
    found = speaker(tree, "said", language="en")
    assert found is not None
    assert found[2] is None


def test_who_holds_an_office_in_a_body_speaks_and_not_the_body() -> None:
    tree = (
        "Acme/PROPN.Sing/nsubj>5 research/NOUN/compound>3 director/NOUN.Sing/nsubj>5 Berg/PROPN.Sing/nsubj>5 "
        "said~say/VERB.Fin/root nothing/PRON/obj>5 ."
    )
    assert speaker(tree, "said", language="en") == ("Acme research director Berg", "named", "Berg")


def test_somebody_from_a_town_is_not_the_town() -> None:
    tree = "A/DET/det>3 Lima/PROPN.Sing/compound>3 man/NOUN.Sing/nsubj>4 said~say/VERB.Fin/root nothing/PRON/obj>4 ."
    assert speaker(tree, "said", language="en") == ("A Lima man", "anonymous", None)


def test_the_half_of_a_compound_behind_a_hyphen_speaks_with_its_whole_phrase() -> None:
    tree = (
        "Die/DET.Def/det>2 -sprecherin/NOUN.Sing/nsubj>5 der/DET.Def/det>4 Bank/NOUN.Sing/nmod>2 "
        "sagte~sagen/VERB.Fin/root nichts/PRON/obj>5 ."
    )
    found = speaker(tree, "sagte")
    assert found is not None
    assert found[0] == "Die -sprecherin der Bank"
