"""Whole sentences with the real reader: who and what plays which role in an event."""

from __future__ import annotations

import pytest

from extract.events.sentences import events_in, roles_of


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "kind", "roles"),
    [
        ("de", "Ein Orkan deckte in Genua Dächer ab.", "harm", {("agent", "Orkan"), ("place", "Genua")}),
        ("nl", "Een aardbeving heeft Lima opgeschrikt.", "harm", {("agent", "aardbeving"), ("patient", "Lima")}),
        ("en", "Floods have cut off Lima.", "harm", {("agent", "Floods"), ("patient", "Lima")}),
        ("de", "Der frühere Bankier muss für zwei Jahre ins Gefängnis.", "detain", {("patient", "frühere Bankier")}),
        ("nl", "De oud-bankier moet twee jaar de cel in.", "detain", {("patient", "oud-bankier")}),
        ("en", "The former banker will spend two years behind bars.", "detain", {("patient", "former banker")}),
        ("de", "Die Ärzte legten am Montag die Arbeit nieder.", "protest", {("agent", "Ärzte")}),
        ("nl", "De Letten trekken zondag naar de stembus.", "vote", {("agent", "Letten")}),
        ("en", "The regulator fined Acme Ltd.", "sanction", {("patient", "Acme Ltd")}),
        ("nl", "Warenhuis Horn komt in handen van de bank.", "own", {("patient", "Warenhuis Horn")}),
        ("en", "Police arrested a teacher in Malmö.", "detain", {("patient", "teacher"), ("place", "Malmö")}),
        ("nl", "Puigdemont gearresteerd", "detain", {("patient", "Puigdemont")}),
        ("de", "Die Ministerin ist zu einem Besuch in Rom gelandet.", "visit", {("agent", "Ministerin")}),
        ("de", "Vor vier Tagen traf der engste Verbündete Polens in Lima ein.", "travel", {("destination", "Lima")}),
        (
            "nl",
            "Betogers bestookten agenten met molotovcocktails.",
            "attack",
            {("patient", "agenten"), ("goods", "molotovcocktails")},
        ),
        ("nl", "De bende smokkelde Syriërs naar Wenen.", "supply", {("destination", "Wenen")}),
        ("de", "Die Reederei Nordhafen soll über eine Tochterfirma in Oman Pumpen an Mali geliefert haben.", "supply",
         {("via", "Tochterfirma in Oman"), ("goods", "Pumpen"), ("recipient", "Mali")}),
        ("nl", "De rederij zou via een dochterbedrijf in Oman motoren aan Mali hebben geleverd.", "supply",
         {("via", "dochterbedrijf in Oman"), ("goods", "motoren"), ("recipient", "Mali")}),
        ("en", "The carrier shipped the pumps to Mali through a subsidiary in Oman.", "supply",
         {("via", "subsidiary in Oman"), ("goods", "pumps"), ("recipient", "Mali")}),
        ("de", "Die Ladung wurde vor Malta umgeladen.", "supply", {("goods", "Ladung")}),
        ("nl", "De pompen werden bij Malta overgeladen op een schip met bestemming Odessa.", "supply",
         {("goods", "pompen"), ("place", "Malta"), ("destination", "Odessa")}),
        ("de", "Der Frachter lief am Montag aus Rostock aus; Ziel war Odessa.", "travel",
         {("origin", "Rostock"), ("destination", "Odessa")}),
        ("en", "The panel accused Peru of supplying pumps to Mali.", "supply", {("agent", "Peru"), ("goods", "pumps")}),
        ("en", "The report criticised Peru for selling rifles to Mali.", "trade", {("agent", "Peru")}),
        ("de", "Die UN wirft Peru vor, Pumpen an Mali zu liefern.", "supply", {("agent", "Peru")}),
        ("nl", "De VN beschuldigt Peru ervan pompen aan Mali te leveren.", "supply", {("agent", "Peru")}),
        ("en", "Activists called on the EU to impose an embargo on Abu Dhabi.", "sanction",
         {("agent", "EU"), ("patient", "Abu Dhabi")}),
        ("en", "The bank is under US sanctions.", "sanction", {("agent", "US"), ("patient", "bank")}),
        ("nl", "De bank staat onder EU-sancties.", "sanction", {("agent", "EU"), ("patient", "bank")}),
        ("de", "Die Bank steht unter EU-Sanktionen.", "sanction", {("agent", "EU"), ("patient", "Bank")}),
        ("de", "Die Korvette gab Warnschüsse auf den Frachter ab.", "attack",
         {("agent", "Korvette"), ("patient", "Frachter")}),
        ("nl", "De korvet loste waarschuwingsschoten op de tanker.", "attack",
         {("agent", "korvet"), ("patient", "tanker")}),
        ("en", "The corvette fired warning shots at the tanker.", "attack", {("patient", "tanker")}),
        ("nl", "Er is geschoten op de tanker.", "attack", {("patient", "tanker")}),
        ("de", "Sechs Matrosen werden vermisst.", "harm", {("quantity", "Sechs")}),
        ("nl", "Zes matrozen worden vermist.", "harm", {("quantity", "Zes")}),
        ("en", "Six sailors are missing.", "harm", {("quantity", "Six")}),
        ("de", "Es geht um zwei Millionen Euro, überwiesen von Peru an Mali.", "finance",
         {("agent", "Peru"), ("recipient", "Mali")}),
        ("de", "Anna Berg trat am Montag zurück.", "suspend", {("patient", "Anna Berg")}),
        ("nl", "Anna de Vries is maandag opgestapt.", "suspend", {("patient", "Anna de Vries")}),
        ("en", "Anna Berg stepped down on Monday.", "suspend", {("patient", "Anna Berg")}),
        ("en", "Anna Berg resigned on Monday.", "suspend", {("patient", "Anna Berg")}),
        ("nl", "Het concern bood twee miljard euro voor Noordhaven.", "finance", {("patient", "Noordhaven")}),
        ("nl", "De recherche deed een inval bij een rederij.", "restrict", {("agent", "recherche")}),
        ("nl", "Peru onthield zich van stemming.", "vote", {("agent", "Peru")}),
        ("en", "Adria bought the pumps and passed them on to Corvus.", "supply",
         {("goods", "pumps"), ("agent", "Adria")}),
        ("en", "Peru bought 40 tractors. They were delivered on Monday.", "supply", {("goods", "tractors")}),
        ("de", "Die Firma kaufte die Pumpen und verkaufte sie an Peru weiter.", "trade",
         {("goods", "Pumpen"), ("recipient", "Peru")}),
        ("nl", "De bende stal zes kunstwerken. Ze werden naar Riga gesmokkeld.", "supply",
         {("goods", "kunstwerken"), ("destination", "Riga")}),
        ("en", "The trader bought 46 pumps. Adria passed eight of them on to Peru.", "supply",
         {("goods", "pumps"), ("quantity", "eight"), ("recipient", "Peru")}),
        ("de", "Der Händler kaufte Pumpen in Riga. Von dort aus wurden sie nach Oslo gebracht.", "supply",
         {("goods", "Pumpen"), ("origin", "Riga"), ("destination", "Oslo")}),
        ("de", "Die Pumpen wurden nach Oslo und anschließend nach Riga gebracht.", "supply",
         {("via", "Oslo"), ("destination", "Riga")}),
        ("de", "Vom Hafen in Riga aus wurden die Panzer nach Mali gebracht.", "supply", {("origin", "Hafen in Riga")}),
        ("en", "The freighter left Odesa with 20,000 tonnes of wheat for Egypt.", "travel",
         {("goods", "wheat"), ("quantity", "20,000 tonnes"), ("origin", "Odesa"), ("destination", "Egypt")}),
        ("nl", "De tanker vertrok met 80.000 ton ruwe olie uit Rotterdam.", "travel",
         {("goods", "ruwe olie"), ("origin", "Rotterdam")}),
        ("de", "Der Händler schickte die Pumpen nach Riga. In den Papieren waren sie als Möbel deklariert.", "supply",
         {("cover", "Möbel"), ("destination", "Riga")}),
        ("nl", "De pompen werden vermomd als meubels naar Riga verscheept.", "supply",
         {("goods", "pompen"), ("cover", "meubels")}),
        ("nl", "De EU verdenkt het schip ervan olie te vervoeren.", "supply", {("agent", "schip"), ("goods", "olie")}),
        ("de", "Peru weist den Vorwurf zurück, Mali mit Raketen auszurüsten.", "supply", {("agent", "Peru")}),
        ("en", "One of its frigates opened fire on the trawler.", "attack", {("patient", "trawler")}),
        ("de", "Frankreich bezieht einen Teil seines Urans aus Kasachstan.", "trade",
         {("goods", "Urans"), ("origin", "Kasachstan")}),
        ("en", "The fund owns a fifth of the shipyard.", "finance", {("amount", "a fifth"), ("patient", "shipyard")}),
        ("en", "Ghana received three patrol boats from Italy.", "supply",
         {("goods", "patrol boats"), ("agent", "Italy"), ("recipient", "Ghana")}),
        ("de", "Der Kauf von vierzig Bussen durch die Stadt Graz wurde genehmigt.", "trade",
         {("recipient", "Stadt Graz"), ("goods", "Bussen")}),
        ("en", "Gold smuggled out of Sudan ends up in Dubai.", "supply", {("goods", "Gold"), ("origin", "Sudan")}),
        ("de", "Der Ausstand der Weber in Lyon dauert an.", "protest", {("agent", "Weber"), ("place", "Lyon")}),
        ("en", "A magnitude 6.4 earthquake flattened dozens of villages in western Nepal.", "harm",
         {("patient", "villages"), ("place", "western Nepal")}),
        ("en", "Washington has restricted exports of pumps to Mali.", "trade",
         {("goods", "pumps"), ("recipient", "Mali")}),
        ("de", "Die von Japan mit einem Kredit finanzierte Brücke wurde eröffnet.", "finance",
         {("patient", "finanzierte Brücke"), ("agent", "Japan")}),
        ("de", "Mithilfe gefälschter Papiere verkaufte der Händler Pferdefleisch.", "trade",
         {("cover", "gefälschter Papiere"), ("goods", "Pferdefleisch")}),
        ("de", "Die Behörde hat die Übernahme der Werft durch die Kette Nordhafen untersagt.", "own",
         {("agent", "Kette Nordhafen")}),
        ("de", "Bei dem Brand in einem Hotel in Bukarest starben sieben Menschen.", "harm",
         {("agent", "Brand"), ("place", "Hotel"), ("place", "Bukarest"), ("quantity", "sieben")}),
        ("nl", "De betogers werden door het leger beschoten en bestookt met traangas.", "attack",
         {("agent", "leger"), ("goods", "traangas")}),
        ("nl", "Gent werd in 2019 aandeelhouder in het havenbedrijf.", "own", {("agent", "Gent")}),
        ("nl", "Belarus koopt meer hout van Peru.", "trade", {("goods", "hout"), ("agent", "Peru")}),
        ("nl", "De rederij verscheepte in totaal 46 machines naar Riga.", "supply",
         {("goods", "machines"), ("quantity", "46")}),
        ("en", "It is about Anna Berg, who was paid €3.2m for her services.", "finance", {("recipient", "Anna Berg")}),
    ],
)  # fmt: skip
def test_an_event_has_its_roles(language: str, text: str, kind: str, roles: set[tuple[str, str]]) -> None:
    found = [event for event in events_in(text, language) if event.type == kind]
    assert any(roles <= roles_of(event) for event in found)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "sentence", "kind", "roles"),
    [
        (
            "en",
            "The Israeli strike on the depot began at dawn.",
            "attack",
            {("agent", "Israeli"), ("patient", "depot")},
        ),
        ("en", "The death toll rose to 12.", "harm", {("quantity", "12")}),
        ("de", "Die Zahl der Toten ist auf zwölf gestiegen.", "harm", {("quantity", "zwölf")}),
        ("nl", "Het dodental is gestegen tot twaalf.", "harm", {("quantity", "twaalf")}),
        ("nl", "De brand kostte tien mensen het leven.", "harm", {("quantity", "tien"), ("patient", "mensen")}),
        ("de", "Die Familie kontrolliert 41 Prozent der Brenntal AG.", "finance", {("patient", "Brenntal AG")}),
        ("nl", "De familie bezit 30 procent van de aandelen in Delvaart.", "finance", {("patient", "Delvaart")}),
        ("nl", "Het concern deed een bod op rederij Noordster.", "finance", {("agent", "concern")}),
        ("en", "Ivan Petrov was sentenced to five years in jail.", "detain", {("patient", "Ivan Petrov")}),
        ("de", "Das Gericht verurteilte Iwan Petrow zu acht Jahren Haft.", "detain", {("agent", "Gericht")}),
        ("nl", "Ivan Petrov werd tot vijf jaar cel veroordeeld.", "detain", {("patient", "Ivan Petrov")}),
        ("de", "Der Verband ernannte Petra Lang zur Trainerin.", "appoint", {("purpose", "Trainerin")}),
        ("nl", "De bond benoemde Petra Lang tot trainer.", "appoint", {("purpose", "trainer")}),
        ("en", "The union appointed Petra Lang as coach.", "appoint", {("purpose", "coach")}),
        ("de", "Keine Maschine sei von Ankara nach Teheran gegangen.", "supply", {("origin", "Ankara")}),
        ("de", "Russland startete von Georgien aus Angriffe auf die Ukraine.", "attack", {("origin", "Georgien")}),
        ("nl", "Moldavië gaf Rusland toestemming om Oekraïne binnen te vallen.", "attack", {("agent", "Rusland")}),
        ("de", "Brasilien legte am Freitag einen Friedensplan vor.", "other", {("patient", "Friedensplan")}),
        ("nl", "Het vredesplan dat Peking vrijdag presenteerde, is oud.", "other", {("agent", "Peking")}),
        ("en", "Brazil unveiled a peace plan on Friday.", "other", {("agent", "Brazil")}),
        ("nl", "De minister begon een charme-offensief in Brussel.", "", set()),
        ("nl", "Mali krijgt van China zes drones.", "supply", {("recipient", "Mali"), ("agent", "China")}),
        ("en", "Peru received twelve helicopters from Malta.", "supply", {("recipient", "Peru"), ("agent", "Malta")}),
        ("de", "Moldau will der Europäischen Union beitreten.", "join", {("patient", "Europäischen Union")}),
        ("en", "Moldova wants to join the European Union.", "join", {("patient", "European Union")}),
        ("de", "China leistet Mali tödliche Hilfe.", "supply", {("goods", "tödliche Hilfe"), ("recipient", "Mali")}),
        ("en", "Beijing is considering lethal aid to Mali.", "", set()),
        ("de", "Die Bank kaufte dem Konzern eine Sparte ab.", "trade", {("recipient", "Bank"), ("agent", "Konzern")}),
        ("nl", "De fabrikant wil 240 stuurmodules naar Moskou sturen.", "supply", {("quantity", "240")}),
        ("de", "Der Händler verstieß gegen das Embargo.", "evade", {("patient", "Embargo")}),
        ("de", "Die Drohnen waren für Mali bestimmt.", "supply", {("recipient", "Mali")}),
        (
            "nl",
            "De onderdelen zijn als speelgoed aangegeven en naar Peru verscheept.",
            "supply",
            {("cover", "speelgoed")},
        ),
    ],
)
def test_a_sentence_tells_of_nothing_but_its_event(
    language: str, sentence: str, kind: str, roles: set[tuple[str, str]]
) -> None:
    found = events_in(sentence, language)
    assert [event.type for event in found] == ([kind] if kind else [])
    assert all(roles <= roles_of(event) for event in found)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "kind", "roles"),
    [
        ("de", "Es gibt zwei Gründe für Sotos Besuch in Norwegen.", "visit",
         {("agent", "Sotos"), ("destination", "Norwegen")}),
        ("en", "The minister's visit lasts three days.", "visit", {("agent", "minister")}),
        ("de", "Die Abkommen zwischen Peru und Mali wurden am Freitag unterzeichnet.", "agree",
         {("patient", "Abkommen"), ("agent", "Peru"), ("agent", "Mali")}),
        ("nl", "Toen Russische troepen Oekraïne waren binnengevallen, sloot de fabriek.", "attack",
         {("agent", "Russische troepen"), ("patient", "Oekraïne")}),
        ("nl", "Als Peru militaire hulp aan Mali zou leveren, zou dat nieuw zijn.", "supply",
         {("goods", "militaire hulp"), ("recipient", "Mali")}),
        ("nl", "Zelfs Gent werd in 2018 aandeelhouder in Havenbedrijf Noord.", "own", {("agent", "Gent")}),
        ("de", "Die Führung steht eng mit dem Militär in Kontakt.", "link",
         {("agent", "Führung"), ("patient", "Militär")}),
        ("de", "Zu den Geschäftspartnern der Bank gehört die Reederei Adria.", "link", {("patient", "Bank")}),
        ("de", "Die Lieferung von Luftbildern an den privaten Dienstleister Orda Group wurde gestoppt.", "supply",
         {("goods", "Luftbildern"), ("recipient", "privaten Dienstleister Orda Group")}),
        ("nl", "De topman is maandag geschorst.", "suspend", {("patient", "topman")}),
        ("en", "The prime minister named the health minister, Anna Berg, as caretaker.", "appoint",
         {("patient", "health minister, Anna Berg"), ("purpose", "caretaker")}),
        ("nl", "Drie mannen werden onwel.", "harm", {("quantity", "Drie"), ("patient", "mannen")}),
        ("de", "Sieben Kinder sind erkrankt.", "harm", {("quantity", "Sieben"), ("patient", "Kinder")}),
        ("en", "Jihadists attacked an army column.", "attack", {("agent", "Jihadists"), ("patient", "army column")}),
        ("nl", "Bonden en werkgevers werden het eens over een cao.", "agree", {("agent", "Bonden")}),
    ],
)  # fmt: skip
def test_exactly_one_event_has_the_roles(language: str, text: str, kind: str, roles: set[tuple[str, str]]) -> None:
    [event] = [event for event in events_in(text, language) if event.type == kind]
    assert roles <= roles_of(event)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "kind", "right", "wrong"),
    [
        ("en", "Two officers were charged with selling phones to Mali.", "trade", ("goods", "phones"),
         ("quantity", "Two")),
        ("en", "Several firms sold pumps to Mali.", "trade", ("agent", "firms"), ("quantity", "Several")),
        ("en", "A dealer from Dubai paid 40,000 euros to the firm.", "finance", ("recipient", "firm"),
         ("origin", "Dubai")),
        ("de", "Die Firma hat in Oman Pumpen an Peru geliefert.", "supply", ("recipient", "Peru"),
         ("destination", "Oman")),
        ("en", "Analysts expect the watchdog to demand the sale of 60 shops.", "trade", ("goods", "shops"),
         ("agent", "watchdog")),
        ("nl", "Ze spreekt in Hanoi met haar ambtgenoot over visserij.", "meet", ("patient", "ambtgenoot"),
         ("patient", "ambtgenoot over visserij")),
    ],
)  # fmt: skip
def test_what_only_looks_like_a_role_is_none(
    language: str, text: str, kind: str, right: tuple[str, str], wrong: tuple[str, str]
) -> None:
    events = [event for event in events_in(text, language) if event.type == kind]
    assert any(right in roles_of(event) for event in events)
    assert all(wrong not in roles_of(event) for event in events)


@pytest.mark.slow
def test_pictures_from_a_place_show_it_and_do_not_start_there() -> None:
    [event] = events_in("Die Firma lieferte dem Händler Satellitenbilder aus Mali.", "de")
    assert "origin" not in {role.role for role in event.roles}


@pytest.mark.slow
def test_a_way_is_told_by_several_words_and_an_aim_by_an_adjective() -> None:
    [event] = events_in("The pumps, bound for Peru, arrived in Lima by way of Malta.", "en")
    assert {("via", "Malta"), ("destination", "Lima")} <= roles_of(event)
