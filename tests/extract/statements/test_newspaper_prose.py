"""Turns of newspapers and broadcasters, read by the shipped reader; every sentence is our own."""

from __future__ import annotations

import pytest

from extract.examples import read_all
from extract.trees import report_of
from wederhoor.extract import extract
from wederhoor.read.models import default_reader

WISHES = [
    (
        "de",
        "Die Gewerkschaft will nicht, dass das Werk verkauft wird.",
        ["Die Gewerkschaft oppose das Werk verkauft wird"],
    ),
    ("de", "Die Gewerkschaft möchte, dass das Werk bleibt.", ["Die Gewerkschaft demand das Werk bleibt"]),
    ("de", "Er sagte, er wolle, dass die Firma zahlt.", ["Er demand er wolle, dass die Firma zahlt"]),
    ("nl", "De vakbond wil niet dat de fabriek wordt verkocht.", ["De vakbond oppose de fabriek wordt verkocht"]),
    ("en", "The union does not want the plant to be sold.", ["The union oppose the plant to be sold"]),
    ("en", "Brazil wants the summit to go on.", ["Brazil demand the summit to go on"]),
    ("en", "The union wants to strike on Monday.", []),
]
VIEWS = [
    (
        "de",
        "Für Trainer Jens Voss bleibt der Sieg „ein Wunder“.",
        ["Trainer Jens Voss assert bleibt der Sieg „ein Wunder“"],
    ),
    ("en", "For the union, the offer is “not enough”.", ["the union assert the offer is “not enough”"]),
    ("de", "Für die Kinder ist der Weg gefährlich.", []),
]
HOUSES = [
    ("de", "„Wir prüfen den Fall“, hieß es von der Behörde.", ["der Behörde assert Wir prüfen den Fall"]),
    ("nl", '"We staken morgen", klinkt het bij de vakbond.', ["de vakbond assert We staken morgen"]),
    ("nl", '"Dat is te duur", luidt het bij het ministerie.', ["het ministerie assert Dat is te duur"]),
    (
        "de",
        "Die Steuer steige, so Falk weiter: „Wir brauchen das Geld dringend.“",
        ["Falk assert Die Steuer steige", "Falk assert Wir brauchen das Geld dringend."],
    ),
    (
        "nl",
        'Het tekort is groot, aldus Peeters: "Dat is in alle bedrijven zo."',
        ["Peeters assert Het tekort is groot", "Peeters assert Dat is in alle bedrijven zo."],
    ),
]
REMARKS = [
    ("de", "Das Fazit von Nina Falk ist hart: „Wir müssen bald sparen.“", ["Nina Falk demand Wir müssen bald sparen."]),
    ("nl", 'De uitleg van de club kwam snel: "Wij zijn te laat."', ["de club assert Wij zijn te laat."]),
    (
        "en",
        "Here is how the paper rated this statement by Dan Reed on June 11: “The bridge is safe.”",
        ["Dan Reed assert The bridge is safe."],
    ),
]
ASIDES = [
    (
        "de",
        "Mit dem Brand habe die Schließung, sagte Falk, nichts zu tun.",
        ["Falk deny Mit dem Brand habe die Schließung, sagte Falk, nichts zu tun"],
    ),
    (
        "nl",
        "Met de brand had de sluiting, zei Peeters, niets te maken.",
        ["Peeters deny Met de brand had de sluiting, zei Peeters, niets te maken"],
    ),
    (
        "en",
        "The closure had, Reed said, nothing to do with the fire.",
        ["Reed deny The closure had, Reed said, nothing to do with the fire"],
    ),
]
SUBJECTS = [
    ("de", "Der Verband warf Falk vor, gelogen zu haben.", ["Der Verband assert gelogen zu haben"]),
    ("de", "Der Staat warf Frankreich vor, gelogen zu haben.", ["Der Staat assert gelogen zu haben"]),
    ("de", "Der Bild-Zeitung sagte Falk, er komme.", ["Falk assert er komme"]),
    (
        "de",
        "Später warf dieser Frankreich vor, die Verträge gebrochen zu haben.",
        ["dieser assert die Verträge gebrochen zu haben"],
    ),
    ("en", "The merger left many workers feeling that they had lost.", ["many workers assert they had lost"]),
    (
        "en",
        "The law could be a warning to both farmers and bakers, who have criticised the tax.",
        ["farmers and bakers oppose the tax"],
    ),
]
DOUBTS = [
    ("en", "Few experts believe that the dam is safe.", ["Few experts doubt the dam is safe"]),
    (
        "de",
        "Nur wenige Fachleute glauben, dass der Damm sicher ist.",
        ["Nur wenige Fachleute doubt der Damm sicher ist"],
    ),
    ("nl", "Weinig experts geloven dat de dam veilig is.", ["Weinig experts doubt de dam veilig is"]),
    ("en", "A few experts believe that the dam is safe.", ["A few experts assert the dam is safe"]),
    ("en", "Few experts expect that the dam will hold.", ["Few experts doubt the dam will hold"]),
    ("en", "Few officials denied that the bridge was unsafe.", []),
    ("nl", "Weinig experts ontkennen dat de dam onveilig is.", []),
]
CAUSES = [
    (
        "en",
        "The storm swept away two bridges, fuelling fears that the dam would break.",
        ["nobody warn the dam would break"],
    ),
    ("nl", "De storm wakkerde de vrees aan dat de dam zou breken.", ["nobody warn de dam zou breken"]),
    ("en", "The crisis highlighted deep rifts between the two towns.", []),
    ("de", "Der Unfall unterstreicht die Notwendigkeit neuer Regeln.", []),
    (
        "en",
        "The minister highlighted deep rifts between the two towns.",
        ["The minister assert deep rifts between the two towns"],
    ),
]
UNSAID = [
    ("de", "Die Firma muss erklären, wie ihre Ware in den Hafen kam.", []),
    ("nl", "Een van de eisen is dat het land moet beloven dat het de schuld betaalt.", []),
    ("nl", "Het bedrijf kan bijvoorbeeld zeggen dat de termijn voorbij is.", []),
    ("nl", "De verdachte moest toegeven dat hij had gelogen.", ["De verdachte assert hij had gelogen"]),
    ("de", "Die Partei kann mit 36 Sitzen rechnen.", []),
    ("de", "Wenn ein Trainer der Ansicht ist, dass er müde ist, muss er gehen.", []),
    ("de", "Auf die Frage, ob er zurücktrete, sagte Falk nichts.", []),
    ("nl", "Op de vraag of hij opstapt, zei Falk niets.", []),
    ("en", "To the question whether he would resign, Falk said nothing.", []),
    ("en", "Two clubs contested the final in Leeds.", []),
    ("de", "Falk bestritt in Lima sein letztes Rennen.", []),
    ("de", "Brüssel und Pristina geben einander die Schuld.", []),
    ("nl", "De douane vond in de haven van Lima vier containers.", []),
]
CONTENTS = [
    (
        "en",
        "Experts say her plans to build a bridge and close two schools would make the city poorer.",
        ["Experts assert her plans to build a bridge and close two schools would make the city poorer"],
    ),
    ("de", "Falk ist mit Nina Bergs Plan nicht einverstanden.", ["Falk oppose Nina Bergs Plan"]),
    ("de", "Berg kritisierte dagegen den Zeitplan.", ["Berg oppose den Zeitplan"]),
    ("de", "Falk verurteilte ihn als „Verräter“.", ["Falk oppose ihn als „Verräter“"]),
    (
        "de",
        "Falk zeigte sich offen für einen Plan, der darin bestehen solle, mehr zu bauen.",
        ["Falk support einen Plan, der darin bestehen solle, mehr zu bauen"],
    ),
]
SUPPOSED = [
    ("de", "Die Polizei vermutet, dass der Täter geflohen ist.", ["Die Polizei assert der Täter geflohen ist"]),
    ("de", "Die Polizei vermutet, dass der Täter fliehen wird.", ["Die Polizei predict der Täter fliehen wird"]),
    ("nl", "De politie vermoedt dat de dader is gevlucht.", ["De politie assert de dader is gevlucht"]),
    ("en", "The police suspect that the man fled.", ["The police assert the man fled"]),
]


def told(language: str, sentence: str) -> list[str]:
    statements = (s for s in read_all([sentence], language)[0] if s.mode != "author")
    return [f"{s.speaker_words.text if s.speaker_words else 'nobody'} {s.stance} {s.content.text}" for s in statements]


@pytest.mark.parametrize(("language", "sentence", "wanted"), WISHES)
def test_who_wants_others_to_act_demands_it_or_opposes_it(language: str, sentence: str, wanted: list[str]) -> None:
    assert told(language, sentence) == wanted


@pytest.mark.parametrize(("language", "sentence", "wanted"), VIEWS)
def test_words_in_quotation_marks_are_the_view_of_whom_they_are_for(
    language: str, sentence: str, wanted: list[str]
) -> None:
    assert told(language, sentence) == wanted


@pytest.mark.parametrize(("language", "sentence", "wanted"), HOUSES)
def test_who_is_named_behind_what_is_said_says_it(language: str, sentence: str, wanted: list[str]) -> None:
    assert told(language, sentence) == wanted


@pytest.mark.parametrize(("language", "sentence", "wanted"), REMARKS)
def test_whose_remark_a_colon_opens_says_it(language: str, sentence: str, wanted: list[str]) -> None:
    assert told(language, sentence) == wanted


@pytest.mark.parametrize(("language", "sentence", "wanted"), ASIDES)
def test_a_clause_parted_by_who_says_it_keeps_its_negation(language: str, sentence: str, wanted: list[str]) -> None:
    assert told(language, sentence) == wanted


@pytest.mark.parametrize(("language", "sentence", "wanted"), SUBJECTS)
def test_who_accuses_is_not_taken_for_who_is_accused(language: str, sentence: str, wanted: list[str]) -> None:
    assert told(language, sentence) == wanted


@pytest.mark.parametrize(("language", "sentence", "wanted"), DOUBTS)
def test_what_hardly_anybody_believes_is_doubted(language: str, sentence: str, wanted: list[str]) -> None:
    assert told(language, sentence) == wanted


@pytest.mark.parametrize(("language", "sentence", "wanted"), CAUSES)
def test_a_storm_or_a_crisis_says_nothing(language: str, sentence: str, wanted: list[str]) -> None:
    assert told(language, sentence) == wanted


@pytest.mark.parametrize(("language", "sentence", "wanted"), UNSAID)
def test_what_is_only_owed_supposed_or_fought_for_is_not_said(language: str, sentence: str, wanted: list[str]) -> None:
    assert told(language, sentence) == wanted


@pytest.mark.parametrize(("language", "sentence", "wanted"), CONTENTS)
def test_what_is_said_is_told_whole(language: str, sentence: str, wanted: list[str]) -> None:
    assert told(language, sentence) == wanted


@pytest.mark.parametrize(("language", "sentence", "wanted"), SUPPOSED)
def test_a_guess_at_the_past_foretells_nothing(language: str, sentence: str, wanted: list[str]) -> None:
    assert told(language, sentence) == wanted


def test_a_verdict_without_a_judge_is_nobodys() -> None:
    text = "Reed said the bridge was closed. When the agency checked the claim, it was labeled “Mostly True.”"
    assert told("en", text) == ["Reed assert the bridge was closed", "nobody assert Mostly True."]


@pytest.mark.parametrize(
    ("language", "sentence", "status"),
    [
        ("de", "Falk hat bezahlt, sein Bruder nicht.", "occurred"),
        ("nl", "Hij kocht het huis, de tuin niet.", "occurred"),
        ("de", "Falk verkaufte, anders als Berg, die Waffen nicht.", "negated"),
        ("nl", "Het bedrijf leverde, aldus de advocaat, de drones niet.", "negated"),
    ],
)
def test_what_one_did_and_another_did_not_is_done(language: str, sentence: str, status: str) -> None:
    [event] = extract(default_reader().read(report_of(sentence, language=language))).events
    assert event.status == status


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Nach dem Treffen mit Falk kündigte Berg an, dass der Hafen schließe."),
        ("nl", "Na de ontmoeting met Peeters kondigde de minister aan dat de haven sluit."),
        ("en", "After her meeting with Reed, the mayor announced that the port would close."),
    ],
)
def test_a_meeting_after_which_something_was_announced_is_over(language: str, sentence: str) -> None:
    events = extract(default_reader().read(report_of(sentence, language=language))).events
    assert [event.status for event in events if event.type == "meet"] == ["occurred"]
