"""Denials without a word of denying: it never was, no such thing happened, none did it."""

from __future__ import annotations

import pytest

from extract.examples import stance_of
from extract.statements.cases import Case, each, read
from extract.told import tied


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing.Case=Nom/nsubj>2 sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root ,>9 "
            "es/PRON.Sing.3.Case=Nom.Prs/nsubj>9 habe~haben/AUX.Mood=Ind.Fin.Pres.Sing.3/aux>9 "
            "nie/ADV/advmod>9 ein/DET.Sing.Case=Acc.Definite=Ind.PronType=Art.Card/det>8 "
            "Treffen/NOUN.Sing.Case=Acc/obj>9 gegeben~geben/VERB.Part/ccomp>2 .>2",
        ),
        ["Falk deny: es habe nie ein Treffen gegeben"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 said~say/VERB.Mood=Ind.Fin.Past.Sing.3/root there/PRON.Dem/expl>6 "
            "had~have/AUX.Mood=Ind.Fin.Past.Sing.3/aux>6 never/ADV/advmod>6 been~be/VERB.Part.Past/ccomp>2 "
            "a/DET.Definite=Ind.PronType=Art/det>8 delivery/NOUN.Sing/nsubj>6 .>2",
        ),
        ["Falk deny: there had never been a delivery"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 said~say/VERB.Mood=Ind.Fin.Past.Sing.3/root no/DET.PronType=Neg/det>5 "
            "such/ADJ/amod>5 meeting/NOUN.Sing/nsubj>7 had~have/AUX.Mood=Ind.Fin.Past.Sing.3/aux>7 "
            "taken~take/VERB.Part.Past/ccomp>2 place/NOUN.Sing/obj>7 .>2",
        ),
        ["Falk deny: no such meeting had taken place"],
    ),
    (
        "de",
        (
            "Eine~ein/DET.Sing.Case=Acc.Definite=Ind.PronType=Art.Card/det>3 "
            "solche~solcher/DET.Sing.Case=Acc.Dem/det>3 Mail/NOUN.Sing.Case=Acc/obj>7 "
            "habe~haben/AUX.Sub.Fin.Pres.Sing.3/aux>7 er/PRON.Sing.3.Case=Nom.Prs/nsubj>7 nie/ADV/advmod>7 "
            "bekommen/VERB.Part/ccomp>9 ,>9 sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "Falk/PROPN.Sing.Case=Nom/nsubj>9 .>9",
        ),
        ["Falk deny: Eine solche Mail habe er nie bekommen"],
    ),
    (
        "nl",
        (
            "Zo'n/DET/det>2 brief/NOUN.Sing/obj>6 heeft~hebben/AUX.Mood=Ind.Fin.Pres.Sing/aux>6 "
            "hij/PRON.3.Case=Nom.Prs/nsubj>6 nooit/ADV/advmod>6 ontvangen/VERB.Part/root ,>8 "
            "zegt~zeggen/VERB.Fin.Pres.Sing/parataxis>6 Falk/PROPN.Sing/nsubj>8 .>6",
        ),
        ["Falk deny: Zo'n brief heeft hij nooit ontvangen"],
    ),
)
def test_that_there_never_was_such_a_thing_is_a_denial(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing.Case=Nom/nsubj>2 sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root ,>11 "
            "es/PRON.Sing.3.Case=Nom.Prs/nsubj>11 habe~haben/AUX.Mood=Ind.Fin.Pres.Sing.3/aux>11 "
            "noch/ADV/advmod>7 nie/ADV/advmod>11 so/ADV/advmod>9 viel/DET.Sing.PronType=Ind/det>10 "
            "Regen/NOUN.Sing.Case=Acc/obj>11 gegeben~geben/VERB.Part/ccomp>2 .>2",
        ),
        ["Falk assert: es habe noch nie so viel Regen gegeben"],
    ),
    (
        "de",
        (
            "Es/PRON.Sing.3.Case=Nom.Prs/nsubj>5 habe~haben/AUX.Sub.Fin.Pres.Sing.3/aux>5 "
            "keine~kein/DET.Plur.Case=Acc.PronType=Neg/det>4 Verletzten~Verletzter/NOUN.Plur.Case=Acc/obj>5 "
            "gegeben~geben/VERB.Part/ccomp>7 ,>7 sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "Falk/PROPN.Sing.Case=Nom/nsubj>7 .>7",
        ),
        ["Falk assert: Es habe keine Verletzten gegeben"],
    ),
)
def test_never_yet_and_none_this_time_deny_nothing(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 said~say/VERB.Mood=Ind.Fin.Past.Sing.3/root Peru/PROPN.Sing/nsubj>4 "
            "sold~sell/VERB.Mood=Ind.Fin.Past.Sing.3/ccomp>2 arms~arm/NOUN.Plur/obj>4 .>2",
            "Berg~berg/PROPN.Sing/nsubj>2 called~call/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "it/PRON.Sing.3.Case=Acc.Prs/obj>2 a/DET.Definite=Ind.PronType=Art/det>5 "
            "forgery/NOUN.Sing/xcomp>2 .>2",
        ),
        ["Falk assert: Peru sold arms", "Berg deny: it → Peru sold arms"],
    ),
    (
        "en",
        (
            "The/DET.Def.PronType=Art/det>2 painting/NOUN.Sing/nsubj>5 "
            "is~be/AUX.Mood=Ind.Fin.Pres.Sing.3/cop>5 a/DET.Definite=Ind.PronType=Art/det>5 "
            "forgery/NOUN.Sing/ccomp>8 ,>5 Falk/PROPN.Sing/nsubj>8 "
            "said~say/VERB.Mood=Ind.Fin.Past.Sing.3/root .>8",
        ),
        ["Falk assert: The painting is a forgery"],
    ),
)
def test_what_is_called_a_forgery_is_denied_and_a_painting_may_be_one(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Im Juli sei keine Kiste nach Polen gegangen, erklärte die Firma."),
        ("de", "Es seien keine Schüsse gefallen, sagte der Minister."),
        ("de", "Eine Lieferung habe es nicht gegeben, erklärte die Firma."),
        ("de", "Einen Geheimvertrag gebe es nicht, sagte der Trainer."),
        ("nl", "Zo'n brief bestaat niet, zei het ministerie."),
        ("en", "No such letter exists, the ministry said."),
    ],
)
def test_who_reports_that_there_was_none_denies_it(language: str, text: str) -> None:
    assert stance_of(text, language) == "deny"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Es sei noch keine Entscheidung gefallen, sagte der Richter."),
        ("de", "Es habe keine Verletzten gegeben, sagte die Feuerwehr."),
        ("de", "Es sei keine Lösung gefunden worden, sagte der Richter."),
        ("de", "Das Prinzip gebe es auch in Peru, aber dort gebe es keine Wahl, sagte Falk."),
        ("en", "Such a step is not necessary, the minister said."),
    ],
)
def test_who_tells_what_has_not_come_or_not_happened_to_anyone_denies_nothing(language: str, text: str) -> None:
    assert stance_of(text, language) == "assert"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Von einer Warnung sei ihm nichts bekannt, sagte der Förster."),
        ("de", "Der Verein hat zu keiner Zeit Spieler bezahlt, sagte der Präsident."),
        ("nl", "De wethouder zei dat hij niet op de hoogte was van een afspraak."),
        ("en", "The mayor said she had no knowledge of a deal."),
        ("en", "The coach said: “Nonsense, we were in Rome.”"),
        ("nl", "De trainer zei: “Onzin, wij waren in Rome.”"),
    ],
)
def test_who_knows_of_no_such_thing_denies_it(language: str, text: str) -> None:
    assert stance_of(text, language) == "deny"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Polizei teilte mit, über Verletzte sei ihr nichts bekannt."),
        ("en", "Police said they were not aware of any injuries."),
        ("en", "The coach said he was not aware that prices had risen."),
    ],
)
def test_who_knows_of_no_losses_denies_nothing(language: str, text: str) -> None:
    assert stance_of(text, language) == "assert"
