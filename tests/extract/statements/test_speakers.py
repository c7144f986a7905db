"""Who speaks, by the grammar around a verb of saying."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.extract.statements.speakers import Speaker, inverted_subject, speaker_at, subject_of
from wederhoor.read.reading import NameType, Sentence, Word

NAMES: dict[str, NameType] = {
    "Nina Falk": "PER",
    "Falk": "PER",
    "Berg": "PER",
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
    tree = """
        Die der DET Definite=Def 3 det
        neue neu ADJ _ 3 amod
        Ministerin Ministerin NOUN Number=Sing 8 nsubj
        Nina Nina PROPN Number=Sing 3 appos
        Falk Falk PROPN _ 4 flat
        aus aus ADP _ 7 case
        Lima Lima PROPN Number=Sing 3 nmod
        sagte sagen VERB VerbForm=Fin|Number=Sing 0 root
        nichts nichts PRON Number=Sing|PronType=Neg 8 obj
        . . PUNCT _ 8 punct
    """
    assert speaker(tree, "sagte") == ("Die neue Ministerin Nina Falk aus Lima", "named", "Nina Falk")


@pytest.mark.parametrize(
    ("language", "tree", "expected"),
    [
        (
            "de",
            """
            Kritiker Kritiker NOUN Number=Plur 2 nsubj
            sagten sagen VERB VerbForm=Fin|Number=Plur 0 root
            nichts nichts PRON Number=Sing|PronType=Neg 2 obj
            . . PUNCT _ 2 punct
            """,
            ("Kritiker", "collective", None),
        ),
        (
            "de",
            """
            Ein ein DET Definite=Ind|NumType=Card 2 det
            Insider Insider NOUN Number=Sing 3 nsubj
            sagten sagen VERB VerbForm=Fin|Number=Plur 0 root
            nichts nichts PRON Number=Sing|PronType=Neg 3 obj
            . . PUNCT _ 3 punct
            """,
            ("Ein Insider", "anonymous", None),
        ),
        (
            "nl",
            """
            De de DET Definite=Def 2 det
            politie politie NOUN Number=Plur 3 nsubj
            sagten sagten VERB VerbForm=Fin|Number=Plur 0 root
            niets niets PRON PronType=Ind 3 obj
            . . PUNCT _ 3 punct
            """,
            ("De politie", "collective", None),
        ),
        (
            "en",
            """
            Western western ADJ _ 2 amod
            diplomats diplomat NOUN Number=Plur 3 nsubj
            sagten say VERB VerbForm=Fin 0 root
            nothing nothing PRON Number=Sing|PronType=Ind 3 obj
            . . PUNCT _ 3 punct
            """,
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
        """
        Man man PRON Number=Sing|PronType=Ind 2 nsubj
        sagte sagen VERB VerbForm=Fin|Number=Sing 0 root
        nichts nichts PRON Number=Sing|PronType=Ind 2 obj
        . . PUNCT _ 2 punct
        """,
        """
        Es es PRON Number=Sing|PronType=Prs 2 expl
        sagte sagen VERB VerbForm=Fin|Number=Sing 0 root
        nichts nichts PRON Number=Sing|PronType=Ind 2 obj
        . . PUNCT _ 2 punct
        """,
        """
        Der der DET Definite=Def 2 det
        Vertrag Vertrag NOUN Number=Sing 3 nsubj
        sagte sagen VERB VerbForm=Fin|Number=Sing 0 root
        nichts nichts PRON Number=Sing|PronType=Neg 3 obj
        . . PUNCT _ 3 punct
        """,
        """
        Ich ich PRON Person=1 2 nsubj
        sagte sagen VERB VerbForm=Fin|Number=Sing|Person=1 0 root
        nichts nichts PRON Number=Sing|PronType=Ind 2 obj
        . . PUNCT _ 2 punct
        """,
        """
        Wer wer PRON Number=Sing|PronType=Int 2 nsubj
        sagte sagen VERB VerbForm=Fin|Number=Sing 0 root
        nichts nichts PRON Number=Sing|PronType=Ind 2 obj
        ? ? PUNCT _ 2 punct
        """,
    ],
)
def test_contracts_expletives_and_i_are_nobody_who_is_quoted(tree: str) -> None:
    assert speaker(tree, "sagte") is None


def test_nobody_is_no_speaker() -> None:
    tree = """
        Niemand niemand PRON Number=Sing|PronType=Ind 2 nsubj
        sagte sagen VERB VerbForm=Fin|Number=Sing 0 root
        etwas etwas PRON Number=Sing|PronType=Ind 2 obj
        . . PUNCT _ 2 punct
    """
    assert speaker(tree, "sagte") is None


def test_the_agent_of_a_passive_speaks() -> None:
    tree = """
        Der der DET Definite=Def 2 det
        Plan Plan NOUN Number=Sing 6 nsubj:pass
        wurde werden AUX VerbForm=Fin|Number=Sing|Voice=Pass 6 aux:pass
        von von ADP _ 5 case
        Falk Falk PROPN Number=Sing 6 obl
        bestätigt bestätigen VERB VerbForm=Part 0 root
        . . PUNCT _ 6 punct
    """
    assert speaker(tree, "bestätigt") == ("Falk", "named", "Falk")


def test_a_passive_without_an_agent_has_no_speaker() -> None:
    tree = """
        The the DET Definite=Def 2 det
        plan plan NOUN Number=Sing 4 nsubj:pass
        was be AUX VerbForm=Fin|Number=Sing 4 aux:pass
        confirmed confirm VERB VerbForm=Part|Voice=Pass 0 root
        . . PUNCT _ 4 punct
    """
    assert speaker(tree, "confirmed", "en") is None


def test_the_subject_is_shared_by_coordinated_verbs() -> None:
    tree = """
        Falk Falk PROPN Number=Sing 2 nsubj
        schwieg schweigen VERB VerbForm=Fin|Number=Sing 0 root
        und und CCONJ _ 4 cc
        sagte sagen VERB VerbForm=Fin|Number=Sing 2 conj
        dann dann ADV _ 4 advmod
        alles alle PRON Number=Sing|PronType=Tot 4 obj
        . . PUNCT _ 2 punct
    """
    assert speaker(tree, "sagte") == ("Falk", "named", "Falk")


def test_the_one_who_wants_to_say_is_the_one_who_says() -> None:
    tree = """
        Falk Falk PROPN Number=Sing 2 nsubj
        weigerde weigeren VERB VerbForm=Fin|Number=Sing 0 root
        alles alles PRON Number=Sing|PronType=Ind 5 obj
        te te ADP _ 5 mark
        zeggen zeggen VERB VerbForm=Inf 2 xcomp
        . . PUNCT _ 2 punct
    """
    assert speaker(tree, "zeggen", "nl") == ("Falk", "named", "Falk")


def test_a_relative_pronoun_stands_for_the_noun_before_it() -> None:
    tree = """
        Falk Falk PROPN Number=Sing 7 nsubj
        , , PUNCT _ 5 punct
        der der PRON PronType=Rel 5 nsubj
        alles alle PRON Number=Sing|PronType=Tot 5 obj
        sagte sagen VERB VerbForm=Fin|Number=Sing 1 acl:relcl
        , , PUNCT _ 5 punct
        ging gehen VERB VerbForm=Fin|Number=Sing 0 root
        . . PUNCT _ 7 punct
    """
    assert speaker(tree, "sagte") == ("Falk", "named", "Falk")


def test_a_participle_has_no_subject_of_its_own() -> None:
    tree = """
        Falk Falk PROPN Number=Sing 2 nsubj
        las lesen VERB VerbForm=Fin|Number=Sing 0 root
        die der DET Definite=Def 6 det
        gestern gestern ADV _ 5 advmod
        berichtete berichten VERB VerbForm=Part 6 acl
        Nachricht Nachricht NOUN Number=Sing 2 obj
        . . PUNCT _ 2 punct
    """
    assert speaker(tree, "berichtete") is None


def test_a_dative_before_the_verb_is_whom_they_told() -> None:
    sentence = sentence_of("""
        Der der DET Definite=Def 2 det
        Zeitung Zeitung NOUN Number=Sing 3 nsubj
        sagte sagen VERB VerbForm=Fin|Number=Sing 0 root
        Falk Falk PROPN Number=Sing 3 obj
        alles alle PRON Number=Sing|PronType=Tot 3 obj
        . . PUNCT _ 3 punct
    """)
    assert subject_of(sentence, word(sentence, "sagte")) is None
    found = inverted_subject(sentence, word(sentence, "sagte"))
    assert found is not None
    assert found.text == "Falk"


def test_the_speaker_behind_the_verb_is_found_without_a_subject_in_the_tree() -> None:
    sentence = sentence_of("""
        „ „ PUNCT _ 2 punct
        Nein Nein NOUN Number=Sing 5 ccomp
        “ “ PUNCT _ 2 punct
        , , PUNCT _ 2 punct
        sagte sagen VERB VerbForm=Fin|Number=Sing 0 root
        die der DET Definite=Def 8 det
        neue neu ADJ _ 8 amod
        Ministerin Ministerin NOUN Number=Sing 5 obj
        Falk Falk PROPN Number=Sing 8 appos
        . . PUNCT _ 2 punct
    """)
    found = inverted_subject(sentence, word(sentence, "sagte"))
    assert found is not None
    assert found.text == "Ministerin"


def test_a_body_that_a_single_noun_belongs_to_speaks_through_it() -> None:
    tree = """
        Ein ein DET Definite=Ind|NumType=Card 2 det
        Sprecher Sprecher NOUN Number=Sing 5 nsubj
        von von ADP _ 4 case
        Acme Acme PROPN Number=Sing 2 nmod
        sagte sagen VERB VerbForm=Fin|Number=Sing 0 root
        nichts nichts PRON Number=Sing|PronType=Neg 5 obj
        . . PUNCT _ 5 punct
    """
    assert speaker(tree, "sagte") == ("Ein Sprecher von Acme", "named", "Acme")
