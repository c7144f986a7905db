"""French, Spanish and Russian reports: the same grammar, with shorter lists of their own."""

from __future__ import annotations

import pytest

from extract.told import tied
from extract.trees import report_of
from wederhoor.extract import Extraction, extract
from wederhoor.read.models import default_reader
from wederhoor.record import Statement


def read(text: str, language: str) -> Extraction:
    return extract(default_reader().read(report_of(text, language=language)))


def said(text: str, language: str) -> list[Statement]:
    return [statement for statement in read(text, language).statements if statement.speaker_words]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "La Serbie aurait livré des drones au Mali."),
        ("fr", "Le général Dubois serait parti pour Alger."),
        ("fr", "Les moteurs auraient été vendus par la société Anvel."),
        ("es", "Serbia habría entregado drones a Mali."),
    ],
)
def test_a_conditional_perfect_in_a_main_clause_is_hearsay(language: str, sentence: str) -> None:
    assert [s.mode for s in read(sentence, language).statements] == ["hearsay"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Si le port était fermé, la Serbie aurait livré le blé par la route."),
        ("fr", "Sans cette aide, la Serbie aurait perdu la guerre."),
        ("fr", "La Serbie voudrait livrer du blé."),
        ("es", "Sin esta ayuda, Serbia habría perdido la guerra."),
    ],
)
def test_a_conditional_of_a_condition_or_a_wish_is_no_hearsay(language: str, sentence: str) -> None:
    assert [s for s in read(sentence, language).statements if s.mode == "hearsay"] == []


def test_a_conditional_under_a_word_of_saying_is_the_future_seen_from_the_past() -> None:
    [statement] = said("Le ministre Girard a dit qu'il serait à Lyon.", "fr")
    assert (statement.mode, statement.content.text) == ("indirect", "il serait à Lyon")


@pytest.mark.parametrize(
    ("language", "text", "stance", "content"),
    [
        ("fr", "Le Kremlin dément toute implication.", "deny", "toute implication"),
        ("fr", "Anvel affirme que l'eau est propre.", "assert", "l'eau est propre"),
        ("fr", "Selon Martin, le port est fermé.", "assert", "le port est fermé"),
        ("fr", "D'après Martin, le port est fermé.", "assert", "le port est fermé"),
        ("fr", "« Le port est fermé », a déclaré Martin.", "assert", "Le port est fermé"),
        ("fr", "« C'est un mensonge », a répondu Martin.", "deny", "C'est un mensonge"),
        ("fr", "Martin a annoncé que le port ouvrira en mai.", "predict", "le port ouvrira en mai"),
        ("fr", "Martin a promis de rouvrir le port.", "promise", "rouvrir le port"),
        ("fr", "Martin dément avoir signé le contrat.", "deny", "avoir signé le contrat"),
        ("fr", "Martin assure être prêt à payer.", "assert", "être prêt à payer"),
        ("fr", "Martin affirme n'avoir reçu que deux lettres.", "assert", "n'avoir reçu que deux lettres"),
        ("fr", "Martin affirme n'avoir rien signé.", "deny", "n'avoir rien signé"),
        ("es", "Morales niega haber firmado el contrato.", "deny", "haber firmado el contrato"),
        ("fr", "Martin a quitté Lyon, affirmant que le port est fermé.", "assert", "le port est fermé"),
        ("es", "Morales se fue, asegurando que el puerto está cerrado.", "assert", "el puerto está cerrado"),
        ("es", "El Kremlin niega las acusaciones.", "deny", "las acusaciones"),
        ("es", "Anvel afirma que el agua está limpia.", "assert", "el agua está limpia"),
        ("es", "Según Morales, el puerto está cerrado.", "assert", "el puerto está cerrado"),
        ("es", "El puerto está cerrado, según informó Morales.", "assert", "El puerto está cerrado"),
        ("es", "«El puerto está cerrado», dijo Morales.", "assert", "El puerto está cerrado"),
        ("es", "Morales anunció que el puerto abrirá en mayo.", "predict", "el puerto abrirá en mayo"),
        ("es", "Morales pidió que se cierre el puerto.", "demand", "se cierre el puerto"),
        ("ru", "Кремль отрицает обвинения.", "deny", "обвинения"),
        ("ru", "Марков заявил, что порт закрыт.", "assert", "порт закрыт"),
        ("ru", "По словам Маркова, порт закрыт.", "assert", "порт закрыт"),
        ("ru", "«Порт закрыт», — сказал Марков.", "assert", "Порт закрыт"),
        ("ru", "«Это неправда», — сказал Марков.", "deny", "Это неправда"),
        ("ru", "Марков потребовал, чтобы порт закрыли.", "demand", "порт закрыли"),
    ],
)
def test_who_says_it_takes_a_stance_to_it(language: str, text: str, stance: str, content: str) -> None:
    found = said(text, language)
    assert [(s.stance, s.content.text.removeprefix("de ")) for s in found] == [(stance, content)]


def test_what_somebody_could_say_or_is_able_to_do_is_not_said() -> None:
    assert said("Martin pourrait annoncer que le port ferme.", "fr") == []
    assert said("Martin sait naviguer.", "fr") == []


def test_a_claim_according_to_which_something_is_so_is_the_claim_of_whoever_makes_it() -> None:
    [statement] = said("Lima a répété l'accusation selon laquelle la société a menti.", "fr")
    assert statement.content.text == "la société a menti"
    assert statement.speaker_words is not None
    assert statement.speaker_words.text == "Lima"


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "Claire Morel a parlé mardi. Selon elle, le port est fermé.", "Claire Morel"),
        ("es", "Clara Morales habló el martes. Según ella, el puerto está cerrado.", "Clara Morales"),
    ],
)
def test_a_pronoun_stands_for_whoever_spoke(language: str, text: str, name: str) -> None:
    found = read(text, language)
    [statement] = [s for s in found.statements if s.speaker_words]
    [pronoun] = [m for m in found.mentions if m.id == statement.speaker]
    [meant] = [m for m in found.mentions if m.id == pronoun.antecedent]
    assert meant.words.text == name


@pytest.mark.parametrize(
    ("language", "sentence", "status"),
    [
        ("fr", "La société Anvel a livré des drones au Mali.", "occurred"),
        ("fr", "La société Anvel fournit des drones au Mali.", "ongoing"),
        ("fr", "La société Anvel livrera des drones au Mali.", "planned"),
        ("fr", "La société Anvel va livrer des drones au Mali.", "planned"),
        ("fr", "La société Anvel n'a pas livré de drones au Mali.", "negated"),
        ("fr", "La société Anvel pourrait livrer des drones au Mali.", "possible"),
        ("es", "La empresa Anvel entregó drones a Mali.", "occurred"),
        ("es", "La empresa Anvel entregará drones a Mali.", "planned"),
        ("es", "La empresa Anvel no ha entregado drones a Mali.", "negated"),
    ],
)
def test_the_verb_tells_whether_it_happened(language: str, sentence: str, status: str) -> None:
    [event] = read(sentence, language).events
    assert (event.type, event.status) == ("supply", status)
    assert {(role.role, role.words.text) for role in event.roles} >= {("recipient", "Mali")}


@pytest.mark.parametrize(
    ("language", "sentence", "via"),
    [
        ("fr", "Les moteurs ont été vendus à travers Dubaï.", "Dubaï"),
        ("es", "Los motores fueron vendidos por Anadolu a través de Dubái.", "Dubái"),
        ("es", "Los motores fueron enviados vía Turquía.", "Turquía"),
    ],
)
def test_a_way_is_told_by_one_word_or_several(language: str, sentence: str, via: str) -> None:
    [event] = read(sentence, language).events
    assert [role.words.text for role in event.roles if role.role == "via"] == [via]


def test_ministries_know_their_country_and_their_field() -> None:
    found = read("Le ministère russe des Affaires étrangères a parlé.", "fr")
    [ministry] = [m for m in found.mentions if m.type == "government"]
    assert ministry.words.text == "ministère russe des Affaires étrangères"


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Компания Анвел поставила дроны в Мали.", "occurred"),
        ("Компания Анвел планирует поставить дроны в Мали.", "planned"),
        ("Компания Анвел не поставляла дроны в Мали.", "negated"),
        ("Компания Анвел может поставить дроны в Мали.", "possible"),
    ],
)
def test_russian_verbs_tell_it_too(sentence: str, status: str) -> None:
    [event] = read(sentence, "ru").events
    assert (event.type, event.status) == ("supply", status)
    assert ("recipient", "Мали") in {(role.role, role.words.text) for role in event.roles}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Li Bowen a parlé mardi. La société Anvel a payé, et elle a livré des drones."),
        ("ru", "Лян Бовэнь приехал. Компания заплатила, и она поставила дроны."),
    ],
)
def test_a_pronoun_that_may_be_a_firm_is_nobody_of_unknown_gender(language: str, text: str) -> None:
    found = read(text, language)
    persons = {mention.id for mention in found.mentions if mention.type == "person"}
    assert persons
    assert [m.words.text for m in found.mentions if m.form == "pronoun" and m.antecedent in persons] == []


@pytest.mark.parametrize(
    ("language", "sentence", "kind", "status"),
    [
        ("es", "La Unión Europea aprobó sanciones contra el banco Korvan.", "sanction", "occurred"),
        ("es", "El tribunal condenó al alcalde Rivas a tres años de prisión.", "detain", "occurred"),
        ("ru", "Президент Морозов приедет в Минск.", "travel", "planned"),
        ("ru", "Министр Лебедева подала в отставку.", "suspend", "occurred"),
        ("ru", "Парламент принял закон.", "vote", "occurred"),
    ],
)
def test_what_newspapers_tell_most_is_told(language: str, sentence: str, kind: str, status: str) -> None:
    assert [(event.type, event.status) for event in read(sentence, language).events] == [(kind, status)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Le président Morel a rendu hommage à la France."),
        ("fr", "La société Anvel entretient des liens étroits avec Dubaï et Oslo."),
        ("fr", "Le parquet vise la société Anvel."),
        ("es", "La ministra habló en una entrevista con Radio Lima."),
        ("ru", "Президент Морозов принял посла Громова."),
    ],
)
def test_a_word_of_several_meanings_tells_of_none_of_the_others(language: str, sentence: str) -> None:
    kinds = {event.type for event in read(sentence, language).events}
    assert not kinds & {"travel", "meet", "attack", "vote"}


@pytest.mark.parametrize(
    ("language", "text", "field"),
    [
        ("fr", "Le ministre de la Défense, Paul Girard, a démissionné.", "Défense"),
        ("es", "La ministra de Sanidad, Lucía Montes, dimitió.", "Sanidad"),
    ],
)
def test_the_field_of_a_minister_is_no_name(language: str, text: str, field: str) -> None:
    assert field not in {mention.words.text for mention in read(text, language).mentions}


@pytest.mark.parametrize(
    ("language", "text", "stance", "content"),
    [
        ("fr", "À en croire le maire, la digue est sûre.", "assert", "la digue est sûre"),
        ("fr", "La digue tient, a dit à Reuters le maire de Gand.", "assert", "La digue tient"),
        ("fr", "La digue tient, a toutefois affirmé la préfecture.", "assert", "La digue tient"),
        ("fr", "Le club dit ne pas avoir payé.", "deny", "ne pas avoir payé"),
        ("fr", "Le maire juge la sanction inacceptable.", "oppose", "la sanction inacceptable"),
        ("fr", "La direction, de son côté, appelle à la reprise du travail.", "demand", "la reprise du travail"),
        ("fr", "Le club se défend d'avoir payé.", "deny", "d'avoir payé"),
        ("es", "De acuerdo con el sindicato, el puente es seguro.", "assert", "el puente es seguro"),
        ("es", "La ministra descartó dimitir.", "deny", "dimitir"),
    ],
)
def test_what_is_told_in_other_ways_is_told_too(language: str, text: str, stance: str, content: str) -> None:
    [statement] = said(text, language)
    assert statement.speaker_words is not None
    assert (statement.stance, statement.content.text) == (stance, content)


@pytest.mark.parametrize(
    ("language", "text", "words", "name"),
    [
        ("fr", "Claire Morel a parlé. « Le pont tient », a-t-elle dit.", "-t-elle", "Claire Morel"),
        ("fr", "Paul Vidal a parlé. Il nie en revanche que le pont ait cédé.", "Il", "Paul Vidal"),
        ("fr", "Le maire a nommé Claire Morel. Celle-ci assure que le pont tient.", "Celle-ci", "Claire Morel"),
        ("fr", "Le maire a critiqué Paul Girard. Ce dernier affirme que le pont tient.", "dernier", "Paul Girard"),
        ("es", "El alcalde criticó a Ana Ruiz. Esta última dijo que el puente es seguro.", "última", "Ana Ruiz"),
    ],
)
def test_whoever_a_pronoun_stands_for_speaks(language: str, text: str, words: str, name: str) -> None:
    found = read(text, language)
    by_id = {mention.id: mention for mention in found.mentions}
    speakers = [by_id[one.speaker] for one in found.statements if one.speaker is not None]
    meant = {(one.words.text, by_id[one.antecedent].words.text) for one in speakers if one.antecedent is not None}
    assert meant == {(words, name)}


def test_a_verb_without_a_subject_goes_on_with_whoever_spoke() -> None:
    found = said("La alcaldesa Ana Ruiz dijo que el puente es seguro. Añadió que el puerto abre.", "es")
    [added] = [one for one in found if one.content.text == "el puerto abre"]
    assert added.speaker_words is not None
    assert "Ruiz" in added.speaker_words.text


@pytest.mark.parametrize(
    ("language", "text", "answer"),
    [
        ("fr", "Le pont a cédé, dit Vidal. Le club le dément.", "Le club deny: le → Le pont a cédé"),
        (
            "fr",
            "Le port doit fermer, dit Vidal. Le gouvernement s'y oppose.",
            "Le gouvernement oppose: y → Le port doit fermer",
        ),
        ("fr", "Vidal accuse Lima d'avoir menti, ce que Lima nie.", "Lima deny: ce → d'avoir menti"),
        (
            "fr",
            "Le pont a cédé, dit Vidal. Une version que conteste le syndicat.",
            "le syndicat deny: Une version → Le pont a cédé",
        ),
        ("es", "El puente cedió, dijo Vidal. La naviera lo niega.", "La naviera deny: lo → El puente cedió"),
        ("es", "Vidal acusa a Lima de mentir, algo que Lima niega.", "Lima deny: algo → de mentir"),
    ],
)
def test_a_small_word_that_is_denied_answers_what_was_said(language: str, text: str, answer: str) -> None:
    assert tied(said(text, language))[1:] == [answer]


def test_a_pronoun_behind_its_verb_is_shown_without_its_hyphens() -> None:
    [statement] = said("« Le pont tient », a-t-elle dit.", "fr")
    assert statement.speaker_words is not None
    assert statement.speaker_words.text == "elle"
