"""Interviews and transcripts: who speaks is told by labels, or by questions and the answers behind them."""

from __future__ import annotations

import pytest

from extract.told import lines, told
from wederhoor.record import Statement

PERU_SELLS = "Peru/PROPN.Sing/nsubj>{0} sold~sell/VERB.Fin.Past/{1} planes~plane/NOUN.Plur/obj>{0} ."
LIEFERT = "Peru/PROPN.Sing/nsubj>{0} liefert~liefern/VERB.Fin.Pres.Sing.3/{1} Waffen~Waffe/NOUN.Plur/obj>{0} ."
VERKOOPT = "Peru/PROPN.Sing/nsubj>{0} verkoopt~verkopen/VERB.Fin.Pres.Sing/{1} wapens~wapen/NOUN.Plur/obj>{0} ."
LEAD = {
    "de": "Die~der/DET/det>2 Ministerin/NOUN.Sing/root Falk/PROPN.Sing/appos>2 im/ADP/case>5 Gespräch/NOUN/nmod>2",
    "nl": "Minister~minister/NOUN.Sing/root Falk/PROPN.Sing/appos>1 in/ADP/case>4 gesprek/NOUN/nmod>1 met/ADP/case>6 "
    "Times/PROPN.Sing/nmod>4",
    "en": "An/DET/det>2 interview/NOUN.Sing/root with/ADP/case>5 Minister/NOUN/compound>5 Falk/PROPN.Sing/nmod>2",
}
QUESTION = {
    "de": "Was/PRON.Int/nsubj>3 muss~müssen/AUX.Fin/aux>3 geschehen/VERB.Inf/root ?",
    "nl": "Wat/PRON.Int/nsubj>3 moet~moeten/AUX.Fin/aux>3 gebeuren/VERB.Inf/root ?",
    "en": "What/PRON.Int/nsubj>3 must/AUX.Fin/aux>3 happen/VERB.Inf/root ?",
}
ANSWER = {"de": LIEFERT, "nl": VERKOOPT, "en": PERU_SELLS}
ASKED = {"de": ("Frage", "Antwort"), "nl": ("Vraag", "Antwoord"), "en": ("Q", "A")}
CALLED = {
    "de": "Frau~Frau/NOUN.Sing/root Falk/PROPN.Sing/appos>1 ,>1 Mali/PROPN.Sing/nsubj>5 klagt/VERB.Fin/parataxis>1 .",
    "nl": "Mevrouw/NOUN.Sing/root Falk/PROPN.Sing/appos>1 ,>1 Peru/PROPN.Sing/nsubj>5 zwijgt/VERB.Fin/parataxis>1 .",
    "en": "Dr/PROPN.Sing/root Falk/PROPN.Sing/flat>1 ,>1 Peru/PROPN.Sing/nsubj>5 denies/VERB.Fin/parataxis>1 .",
}
STANDFIRST = {
    "de": "Trainerin~Trainerin/NOUN.Sing/root Falk/PROPN.Sing/appos>1 über/ADP/case>4 Peru/PROPN.Sing/nmod>1",
    "nl": "Trainer/NOUN.Sing/root Falk/PROPN.Sing/appos>1 over/ADP/case>4 Peru/PROPN.Sing/nmod>1",
    "en": "Coach/NOUN.Sing/root Falk/PROPN.Sing/appos>1 on/ADP/case>4 Peru/PROPN.Sing/nmod>1",
}
NAMED = {
    "de": "Trainerin~Trainerin/NOUN.Sing/nsubj>3 Falk/PROPN.Sing/appos>1 geht~gehen/VERB.Fin.Pres.Sing.3/root .",
    "nl": "Trainer/NOUN.Sing/nsubj>3 Falk/PROPN.Sing/appos>1 gaat~gaan/VERB.Fin.Pres.Sing/root .",
    "en": "Coach/NOUN.Sing/nsubj>3 Falk/PROPN.Sing/appos>1 leaves~leave/VERB.Fin.Pres.Sing.3/root .",
}
CLOSING = {
    "de": "Interview/NOUN.Sing/root : Berg/PROPN.Sing/appos>1",
    "nl": "Interview/NOUN.Sing/root door/ADP/case>3 Berg/PROPN.Sing/nmod>1",
    "en": "Interview/NOUN.Sing/root by/ADP/case>3 Berg/PROPN.Sing/nmod>1",
}
NONSENSE = {
    "de": "Unsinn/NOUN.Sing/root .",
    "nl": "Onzin/NOUN.Sing/root .",
    "en": "Nonsense/NOUN.Sing/root .",
}


def labelled(label: str, sentence: str) -> str:
    """The sentence as the label's apposition, as readers take it."""
    return f"{label}/NOUN.Sing/root :>4 {sentence.format(4, 'parataxis>1')}"


def alone(sentence: str) -> str:
    return sentence.format(2, "root")


def by(statements: list[Statement]) -> list[tuple[str, str, str]]:
    """(name as it is written, stance, mode) of each statement that somebody makes."""
    words = [s.speaker_words.text if s.speaker_words else s.speaker_class for s in statements]
    return [(w, s.stance, s.mode) for w, s in zip(words, statements, strict=True) if s.mode != "author"]


def of_falk(*trees: str, language: str) -> list[str]:
    return [line for line in lines(told(*trees, language=language)) if line.startswith("Falk")]


def text_of(tree: str) -> str:
    """What a tree reads as."""
    words = [token.split("/")[0].split("~")[0] for token in tree.split()]
    return " ".join(words[:-1]) + words[-1]


@pytest.mark.parametrize("language", ["de", "nl", "en"])
def test_answers_between_questions_are_those_of_whom_the_lead_names(language: str) -> None:
    answer = alone(ANSWER[language])
    found = told(LEAD[language], QUESTION[language], answer, QUESTION[language], answer, language=language)
    assert by(found) == [("Falk", "assert", "direct")] * 2


@pytest.mark.parametrize("language", ["de", "nl", "en"])
def test_without_anybody_who_talks_questions_are_the_report_s_own(language: str) -> None:
    answer = alone(ANSWER[language])
    assert by(told(QUESTION[language], answer, QUESTION[language], answer, language=language)) == []


@pytest.mark.parametrize("language", ["de", "nl", "en"])
def test_labels_of_questions_and_answers_tell_who_speaks(language: str) -> None:
    asks, answers = ASKED[language]
    question = f"{asks}/NOUN.Sing/root :>4 " + ANSWER[language].format(4, "parataxis>1").replace(" .", " ?")
    found = told(
        LEAD[language], question, labelled(answers, ANSWER[language]), question,
        labelled(answers, ANSWER[language]), language=language,
    )  # fmt: skip
    assert by(found) == [(asks, "ask", "direct"), (answers, "assert", "direct")] * 2
    assert [s.speaker is not None for s in found if s.mode == "direct"] == [False, True] * 2


@pytest.mark.parametrize("language", ["de", "nl", "en"])
def test_a_transcript_names_its_speakers_in_capitals(language: str) -> None:
    trees = [labelled(name, ANSWER[language]) for name in ("FALK", "BERG", "FALK")]
    assert by(told(*trees, language=language)) == [(name, "assert", "direct") for name in ("FALK", "BERG", "FALK")]


def test_what_is_said_in_a_turn_leaves_out_the_label() -> None:
    first, *_ = told(labelled("FALK", PERU_SELLS), labelled("BERG", PERU_SELLS), language="en")
    assert first.content.text == "Peru sold planes."


def test_one_label_is_no_transcript() -> None:
    assert by(told(labelled("NOTE", PERU_SELLS), language="en")) == []


@pytest.mark.parametrize(
    ("names", "direct"),
    [(("Falk", "Berg", "Falk"), [("Falk", "ask"), ("Berg", "assert"), ("Falk", "assert")]),
     (("Chile", "Mali", "Chile"), [])],
)  # fmt: skip
def test_a_list_of_places_is_no_transcript(names: tuple[str, ...], direct: list[tuple[str, str]]) -> None:
    first, *others = [labelled(name, PERU_SELLS) for name in names]
    found = by(told(first.replace(" .", " ?"), *others, language="en"))
    assert [(name, stance) for name, stance, mode in found if mode == "direct"] == direct


def test_who_speaks_in_a_turn_may_tell_what_others_say() -> None:
    says = (
        "FALK/PROPN.Sing/root :>5 Reuters/PROPN.Sing/nsubj>4 says~say/VERB.Fin.Pres/parataxis>1 "
        "Peru/PROPN.Sing/nsubj>6 sold~sell/VERB.Fin.Past/ccomp>4 planes~plane/NOUN.Plur/obj>6 ."
    )
    found = told(says, labelled("BERG", PERU_SELLS), language="en")
    outer, inner = found[:2]
    assert lines([inner]) == ["Reuters assert: Peru sold planes"]
    assert inner.within == outer.id


@pytest.mark.parametrize("is_named", [True, False])
def test_a_label_stands_for_a_person_whom_the_report_names_elsewhere(is_named: bool) -> None:
    named = "Falk/PROPN.Sing/nsubj>2 met~meet/VERB.Fin.Past/root Berg/PROPN.Sing/obj>2 ."
    turns = [labelled("FALK", PERU_SELLS), labelled("BERG", PERU_SELLS)]
    found = told(*[named] * is_named, *turns, language="en")
    assert [s.speaker is not None for s in found if s.mode == "direct"] == [is_named] * 2


def test_a_headline_in_capitals_may_name_its_speaker() -> None:
    headline = "FALK/PROPN.Sing/root : PERU/PROPN.Sing/parataxis>1 LIEFERT/PROPN/flat>3 WAFFEN/PROPN/flat>3"
    body = "Falk/PROPN.Sing/nsubj>2 verhandelt~verhandeln/VERB.Fin.Pres.Sing.3/root mit/ADP/case>4 Peru/PROPN/obl>2 ."
    assert lines([s for s in told(headline, body) if s.mode != "author"]) == ["FALK assert: PERU LIEFERT WAFFEN"]


REMARK = {
    "de": "Ihre/DET.Poss=Yes/det>2 Nachbarin/NOUN.Sing/nsubj>3 sieht~sehen/VERB.Fin.Pres.Sing.3/root das/PRON/obj>3 "
    "bei/ADP/case>6 Ihnen/PRON/obl>3 .",
    "nl": "Een/DET/det>2 buurvrouw/NOUN.Sing/nsubj>3 ziet~zien/VERB.Fin.Pres.Sing/root dat/PRON/obj>3 bij/ADP/case>6 "
    "u/PRON/obl>3 .",
    "en": "A/DET/det>2 neighbour/NOUN.Sing/nsubj>3 sees~see/VERB.Fin.Pres.Sing.3/root it/PRON/obj>3 at/ADP/case>7 "
    "your/PRON.Poss=Yes/nmod:poss>7 house/NOUN.Sing/obl>3 .",
}
MINE = {
    "de": "Ich/PRON.Case=Nom.Sing.1/nsubj>2 lache~lachen/VERB.Fin.Pres.Sing.1/root .",
    "nl": "Ik/PRON.Case=Nom.Sing.1/nsubj>2 lach~lachen/VERB.Fin.Pres.Sing/root .",
    "en": "I/PRON.Case=Nom.Sing.1/nsubj>2 laugh/VERB.Fin.Pres.Sing.1/root .",
}


@pytest.mark.parametrize("language", ["de", "nl", "en"])
def test_what_is_put_to_somebody_without_a_question_mark_is_no_answer(language: str) -> None:
    answer, mine, remark = alone(ANSWER[language]), MINE[language], REMARK[language]
    interview = [QUESTION[language], answer, remark, mine, QUESTION[language], mine]
    assert of_falk(LEAD[language], *interview, language=language) == [
        f"Falk assert: {text}" for text in (text_of(answer), text_of(mine), text_of(mine))
    ]


@pytest.mark.parametrize("language", ["de", "nl", "en"])
def test_behind_the_last_answer_the_report_speaks_again(language: str) -> None:
    own = alone(ANSWER[language])
    found = of_falk(LEAD[language], *[QUESTION[language], MINE[language]] * 2, own, language=language)
    assert found == [f"Falk assert: {text_of(MINE[language])}"] * 2


@pytest.mark.parametrize("language", ["de", "nl", "en"])
def test_an_answer_may_end_with_a_question(language: str) -> None:
    asks_back = MINE[language].replace(" .", " ?")
    found = told(LEAD[language], *[QUESTION[language], asks_back] * 2, language=language)
    assert lines(found) == [f"Falk ask: {text_of(asks_back)}"] * 2


@pytest.mark.parametrize("language", ["de", "nl", "en"])
@pytest.mark.parametrize("sign", ["called by name", "in a standfirst", "signed"])
def test_each_sign_alone_makes_an_interview_of_alternating_paragraphs(language: str, sign: str) -> None:
    lead = [(STANDFIRST if sign == "in a standfirst" else NAMED)[language]]
    first = (CALLED if sign == "called by name" else QUESTION)[language]
    closing = [CLOSING[language]] if sign == "signed" else []
    rest = [QUESTION[language], alone(ANSWER[language])] if sign == "in a standfirst" else []
    found = of_falk(*lead, first, MINE[language], *rest, *closing, language=language)
    assert found[0] == f"Falk assert: {text_of(MINE[language])}"


@pytest.mark.parametrize("language", ["de", "nl", "en"])
def test_a_short_answer_to_what_is_put_as_a_statement_is_an_answer(language: str) -> None:
    answer, put, nonsense = alone(ANSWER[language]), NAMED[language], NONSENSE[language]
    exchange = [QUESTION[language], MINE[language], put, nonsense, QUESTION[language], answer]
    found = of_falk(STANDFIRST[language], *exchange, CLOSING[language], language=language)
    assert [line.rpartition(": ")[2] for line in found] == [
        text_of(tree) for tree in (MINE[language], nonsense, answer)
    ]


def test_a_quotation_for_a_title_is_what_the_interviewee_says() -> None:
    title = "„ Peru/PROPN.Sing/nsubj>3 schweigt~schweigen/VERB.Fin.Pres.Sing.3/root “>3"
    exchange = [QUESTION["de"], MINE["de"], QUESTION["de"], MINE["de"]]
    assert of_falk(title, STANDFIRST["de"], *exchange, language="de")[0] == "Falk assert: Peru schweigt"


@pytest.mark.parametrize("language", ["de", "nl", "en"])
def test_questions_that_a_report_answers_itself_are_no_interview(language: str) -> None:
    exchange = [QUESTION[language], alone(ANSWER[language])] * 2
    assert of_falk(STANDFIRST[language], *exchange, language=language) == []
