"""Whole sentences with the real reader: of which type an event is, and what only looks like one."""

from __future__ import annotations

import pytest

from extract.events.sentences import events_in


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Aus Angst vor Anschlägen blieb er zu Hause."),
        ("de", "Die Vorwürfe beschädigten das Ansehen der Partei."),
        ("de", "Die Strategie der militärisch-zivilen Fusion der Partei ist alt."),
        ("de", "Die Umstellung auf russische Sanktionen dauert."),
        ("de", "Die Opposition feuert seit Wochen aus allen Rohren."),
        ("nl", "Diplomaten bestoken Brussel met brieven."),
        ("nl", "De toezichthouder gaf toestemming."),
        ("nl", "Twee cellen krijgen een nieuwe verflaag."),
        ("en", "The remark struck a chord with voters."),
        ("en", "The minister dismissed rumours about a merger."),
        ("en", "The ship was struck off the register."),
        ("en", "The yard blamed a lightning strike for the fire."),
        ("en", "The crew was reached by phone in Lima."),
        ("nl", "De minister bestrijdt de cijfers van Peru."),
        ("nl", "De premier wil het verschil met Peru niet opblazen."),
        ("nl", "De partij gaf Peru de schuld van de crisis."),
        ("de", "Die Partei gibt Peru die Schuld an der Krise."),
        ("en", "The draft names Orda Logistics and its owner Juan Soto."),
        ("en", "The plant in Lima could not be reached."),
        ("en", "The letter had reached her office."),
        ("nl", "De laatste zetel ging naar coalitiepartij De Brug."),
        ("nl", "De trein kwam tot stilstand."),
        ("de", "Frau Holm hat keine Einladung erhalten."),
        ("en", "Officials counted 44,870 unopened ballots in a warehouse."),
        ("en", "Juan Soto dismissed the man as a liar."),
        ("nl", "Elke verkiezing kost geld."),
        ("nl", "De prijzen zijn hoger geworden."),
        ("nl", "De student verzamelde beelden."),
        ("nl", "De schrijver overlijdt op 91-jarige leeftijd."),
        ("nl", "De politie betrapte de minister op een leugen."),
        ("en", "He put the value of the cargo at $4 million."),
        ("en", "She agreed with every word of the report."),
        ("en", "They accused the mayor of selling the country."),
        ("en", "A clerk in Oran told Transmarine that he was tired."),
        ("nl", "Zijn cliënt heeft de beelden nooit gezien, betoogt ze."),
        ("nl", "China stak een thermometer in het bad."),
        ("nl", "Een man steekt zijn ex in de hals."),
        ("nl", "Hij is de man die het busje reed."),
        ("de", "Die Studenten stellten ein Ultimatum."),
        ("de", "Die Polizei darf Gewalt einsetzen."),
        ("de", "Am Montag sprach der Abgeordnete und Fraktionschef Otto Krull von Verrat."),
        ("en", "Anna Berg demonstrated her skill."),
        ("en", "The draft names the haulier Kolt as one of the firms."),
        ("de", "Die Container übernahm am 3. Mai die Spedition Kolt."),
        ("en", "The sale never went ahead."),
        ("fr", "L'entreprise allemande Motorwerk a répondu."),
        ("de", "Ein Importverbot träfe Russland härter als alles andere."),
        ("de", "Der Minister wurde von einem Stein getroffen."),
        ("de", "Die Schriftstellerin erhielt den Ehrenpreis der Stadt."),
        ("nl", "De waarschuwing komt van de Verenigde Naties."),
    ],
)  # fmt: skip
def test_a_word_of_another_sense_tells_of_no_event(language: str, text: str) -> None:
    assert events_in(text, language) == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "sentence", "kind"),
    [
        ("de", "Der Anschlag erschütterte alle.", "attack"),
        ("nl", "Na de staking reden de treinen weer.", "protest"),
        ("en", "The referendum was close.", "vote"),
    ],
)
def test_some_nouns_tell_of_an_event_though_nobody_plays_a_role(language: str, sentence: str, kind: str) -> None:
    assert [event.type for event in events_in(sentence, language)] == [kind]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("de", "Es gibt zwei Drohnenarten.", []),
        ("en", "She promised to meet and exceed the goals.", []),
        ("en", "The minister spoke to supporters in Lima.", []),
        ("en", "The minister spoke to Anna Berg in Lima.", ["meet"]),
        ("en", "The ministers will meet on Monday.", ["meet"]),
        ("en", "Two men were barred from entering Peru.", ["restrict"]),
        ("en", "The company is fine with it.", []),
        ("en", "The software was used to draw maps.", []),
        ("en", "Police used tear gas in Lima.", ["deploy"]),
    ],
)
def test_only_what_is_done_with_or_to_somebody_has_a_type(language: str, text: str, kinds: list[str]) -> None:
    assert [event.type for event in events_in(text, language)] == kinds


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Das Schiff hat vorher der Reederei Kolt gehört.", "own"),
        ("Die Reedereien sind die größten Zulieferer von Schiffen für Mali.", "supply"),
    ],
)
def test_what_belongs_to_somebody_and_who_supplies_most_are_told_of(text: str, kind: str) -> None:
    assert kind in [event.type for event in events_in(text, "de")]


@pytest.mark.slow
def test_what_is_stopped_and_names_nobody_is_no_second_event() -> None:
    text = "Die Ministerin kündigte an, die Ausfuhr von Kupfer bis Jahresende auszusetzen."
    [event] = events_in(text, "de")
    assert (event.type, event.status) == ("suspend", "planned")


@pytest.mark.slow
def test_a_heatwave_harms_and_does_not_attack() -> None:
    [event] = events_in("A heatwave is expected to hit southern Spain next week.", "en")
    assert (event.type, event.status) == ("harm", "planned")


@pytest.mark.slow
def test_an_explosion_without_a_weapon_is_harm() -> None:
    kinds = [event.type for event in events_in("An explosion at a factory in Genoa woke the neighbours.", "en")]
    assert kinds == ["harm"]


@pytest.mark.slow
def test_who_is_only_called_something_that_became_of_them_tells_of_no_event() -> None:
    assert events_in("The ministry keeps a list of sanctioned companies.", "en") == []
