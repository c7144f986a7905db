"""Status with the real reader, where grammar sets traps: what would have been, offers, questions, what is yet to be."""

from __future__ import annotations

import pytest

from extract.events.sentences import events_in

GERMAN = [
    ("Die Rakete hätte beinahe das Krankenhaus in Odessa getroffen.", "attack", "hypothetical"),
    ("Hätte Peru die Drohnen geliefert, wäre der Krieg vorbei.", "supply", "hypothetical"),
    ("Sollte Peru Drohnen an Mali liefern, würde Malta Sanktionen gegen Lima verhängen.", "supply", "hypothetical"),
    ("Sollte Peru Drohnen an Mali liefern, würde Malta Sanktionen gegen Lima verhängen.", "sanction", "hypothetical"),
    ("Falls Malta die Bank sanktioniert, verlässt der Händler das Land.", "sanction", "hypothetical"),
    ("Peru würde Mali Drohnen liefern, wenn Malta zahlte.", "supply", "hypothetical"),
    ("Die Minister berieten, ob Peru Drohnen an Mali liefert.", "supply", "possible"),
    ("Unklar ist, ob Peru Drohnen an Mali geliefert hat.", "supply", "possible"),
    ("Peru bot an, Mali Drohnen zu liefern.", "supply", "possible"),
    ("Peru weigerte sich, Mali Drohnen zu liefern.", "supply", "negated"),
    ("Peru verzichtete darauf, Drohnen an Mali zu liefern.", "supply", "negated"),
    ("Ohne Drohnen an Mali zu liefern, verdiente Peru am Krieg.", "supply", "negated"),
    ("Peru soll im Juni Drohnen an Mali liefern.", "supply", "planned"),
    ("Der Streik in Lima fällt aus.", "protest", "negated"),
    ("Auf der Tagesordnung steht ein Treffen mit dem Präsidenten von Mali.", "meet", "planned"),
    ("Die Wahl in Mali findet am 10. Juli statt.", "vote", "planned"),
    ("Der Streik der Lotsen wurde am Montag beendet.", "protest", "occurred"),
    ("Weder Peru noch Malta haben Drohnen an Mali geliefert.", "supply", "negated"),
    ("Peru droht damit, die Bank zu sanktionieren.", "sanction", "possible"),
    ("Peru lässt es zu, wobei malische Truppen Angriffe von peruanischem Gebiet aus starten.", "attack", "ongoing"),
    ("Kaum jemand glaubt, dass Peru die Drohnen nicht geliefert hat.", "supply", "negated"),
]
DUTCH = [
    ("De raket had bijna het ziekenhuis in Odessa geraakt.", "attack", "hypothetical"),
    ("Had Peru de drones geleverd, dan was de oorlog voorbij.", "supply", "hypothetical"),
    ("Mocht Peru drones aan Mali leveren, dan legt Malta sancties op aan Lima.", "supply", "hypothetical"),
    ("Mocht Peru drones aan Mali leveren, dan legt Malta sancties op aan Lima.", "sanction", "hypothetical"),
    ("Als Malta de bank sanctioneert, verlaat de handelaar het land.", "sanction", "hypothetical"),
    ("Peru zou Mali drones leveren als Malta betaalde.", "supply", "hypothetical"),
    ("De ministers bespraken of Peru drones aan Mali levert.", "supply", "possible"),
    ("Het is onduidelijk of Peru drones aan Mali heeft geleverd.", "supply", "possible"),
    ("Peru bood aan Mali drones te leveren.", "supply", "possible"),
    ("Peru weigerde Mali drones te leveren.", "supply", "negated"),
    ("Peru ontkent niet dat het drones aan Mali heeft geleverd.", "supply", "occurred"),
    ("Zonder drones aan Mali te leveren verdiende Peru aan de oorlog.", "supply", "negated"),
    ("Peru gaat in juni drones aan Mali leveren.", "supply", "planned"),
    ("De staking in Lima gaat niet door.", "protest", "negated"),
    ("Op de agenda staat een ontmoeting met de president van Mali.", "meet", "planned"),
    ("De verkiezingen in Mali vinden op 10 juli plaats.", "vote", "planned"),
    ("De staking van de loodsen is maandag beëindigd.", "protest", "occurred"),
    ("Noch Peru noch Malta heeft drones aan Mali geleverd.", "supply", "negated"),
    ("Peru dreigt de bank te sanctioneren.", "sanction", "possible"),
    ("Peru moet de drones nog leveren aan Mali.", "supply", "planned"),
]
ENGLISH = [
    ("The missile would have hit the hospital in Odesa.", "attack", "hypothetical"),
    ("Had Peru supplied the drones, the war would be over.", "supply", "hypothetical"),
    ("If Peru were to supply drones to Mali, Malta would impose sanctions on Lima.", "supply", "hypothetical"),
    ("If Peru were to supply drones to Mali, Malta would impose sanctions on Lima.", "sanction", "hypothetical"),
    ("Should Malta sanction the bank, the trader will leave the country.", "sanction", "hypothetical"),
    ("Peru would supply drones to Mali if Malta paid.", "supply", "hypothetical"),
    ("The ministers discussed whether Peru supplies drones to Mali.", "supply", "possible"),
    ("It is unclear whether Peru has supplied drones to Mali.", "supply", "possible"),
    ("Peru offered to supply drones to Mali.", "supply", "possible"),
    ("Peru refused to supply drones to Mali.", "supply", "negated"),
    ("Peru has yet to supply the drones to Mali.", "supply", "planned"),
    ("Peru stopped short of supplying drones to Mali.", "supply", "negated"),
    ("Peru is to supply drones to Mali in June.", "supply", "planned"),
    ("The strike by pilots in Lima was called off.", "protest", "negated"),
    ("On the agenda is a meeting with the president of Mali.", "meet", "planned"),
    ("The election in Mali takes place on July 10.", "vote", "planned"),
    ("The strike by pilots in Lima ended on Monday.", "protest", "occurred"),
    ("Neither Peru nor Malta has supplied drones to Mali.", "supply", "negated"),
    ("Peru threatened to sanction the bank.", "sanction", "possible"),
    ("Peru nearly sold the drones to Mali.", "trade", "hypothetical"),
]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "sentence", "kind", "status"),
    [(language, *case) for language, cases in (("de", GERMAN), ("nl", DUTCH), ("en", ENGLISH)) for case in cases],
)
def test_status_is_not_misled(language: str, sentence: str, kind: str, status: str) -> None:
    assert (kind, status) in [(event.type, event.status) for event in events_in(sentence, language)]
