"""Denials of a whole claim and not of a scrap of it."""

from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import tied


@each(
    (
        "nl",
        (
            "‘ We/PRON.Plur.1.Case=Nom.Prs/nsubj>6 hebben/AUX.Fin.Pres.Plur.1/aux>6 gisteren/ADV/advmod>6 "
            "pas/ADV/advmod>6 gehoord~horen/VERB.Part/root dat/SCONJ/mark>10 er/ADV/advmod>10 "
            "brand/NOUN.Sing/nsubj>10 was~zijn/VERB.Fin.Past.Sing/ccomp>6 ’ , "
            "zegt~zeggen/VERB.Fin.Pres.Sing.3/parataxis>6 Falk/PROPN.Sing/nsubj>13 .",
            "Berg/PROPN.Sing/nsubj>2 spreekt~spreken/VERB.Fin.Pres.Sing/root dat/PRON.3.Dem/obj>2 "
            "tegen/ADP/compound:prt>2 .",
        ),
        [
            "Falk assert: We hebben gisteren pas gehoord dat er brand was",
            "Berg deny: dat → We hebben gisteren pas gehoord dat er brand was",
        ],
    ),
    (
        "de",
        (
            "„ Wir/PRON.Plur.1.Case=Nom.Prs/nsubj>6 haben/AUX.Fin.Pres.Plur.1/aux>6 erst/ADV/advmod>6 "
            "gestern/ADV/advmod>6 gehört~gehören/VERB.Inf/root ,>10 dass/SCONJ/mark>10 "
            "es/PRON.Sing.3.Case=Nom.Prs/nsubj>10 brannte~brennen/VERB.Fin.Past.Sing.3/ccomp>6 “ ,>13 "
            "sagte~sagen/VERB.Fin.Past.Sing.3/parataxis>6 Falk/PROPN.Sing/nsubj>13 .>13",
            "Berg/PROPN.Sing/nsubj>2 widerspricht~widersprechen/VERB.Fin.Pres.Sing.3/root "
            "dem~der/DET.Sing.Dat.Dem/obl:arg>2 .",
        ),
        [
            "Falk assert: Wir haben erst gestern gehört, dass es brannte",
            "Berg deny: dem → Wir haben erst gestern gehört, dass es brannte",
        ],
    ),
    (
        "nl",
        (
            "De/DET.Def/det>2 groep/NOUN.Sing/nsubj>3 eiste~eisen/VERB.Fin.Past.Sing/root de/DET.Def/det>5 "
            "diefstal/NOUN.Sing/obj>3 op/ADP/compound:prt>3 en/CCONJ/cc>8 "
            "zegt~zeggen/VERB.Fin.Pres.Sing/conj>3 dat/SCONJ/mark>13 ze/PRON.3.Prs/nsubj>13 "
            "duizend/NUM/nummod>12 brieven~brief/NOUN.Plur/obj>13 heeft~hebben/VERB.Fin.Pres.Sing/ccomp>8 .",
            "Berg/PROPN.Sing/nsubj>2 spreekt~spreken/VERB.Fin.Pres.Sing/root dat/PRON.3.Dem/obj>2 "
            "tegen/ADP/compound:prt>2 .",
        ),
        [
            "De groep assert: de diefstal",
            "De groep assert: ze duizend brieven heeft",
            "Berg deny: dat → ze duizend brieven heeft",
        ],
    ),
)
def test_a_denial_means_the_whole_claim(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing/nsubj>2 sagte~sagen/VERB.Fin.Past.Sing.3/root ,>8 Mali/PROPN.Sing/nsubj>8 "
            "habe~haben/AUX.Sub.Fin.Pres.Sing.3/aux>8 das~der/DET.Sing.Case=Acc.Def.PronType=Art/det>7 "
            "Schiff/NOUN.Sing/obj>8 versenkt~versenken/VERB.Part/ccomp>2 .",
            "Berg/PROPN.Sing/nsubj>2 sagte~sagen/VERB.Fin.Past.Sing.3/root ,>8 Peru/PROPN.Sing/nsubj>8 "
            "habe~haben/AUX.Sub.Fin.Pres.Sing.3/aux>8 das~der/DET.Sing.Case=Acc.Def.PronType=Art/det>7 "
            "Schiff/NOUN.Sing/obj>8 versenkt~versenken/VERB.Part/ccomp>2 .",
            "Die~der/DET.Sing.Case=Nom.Def.PronType=Art/det>3 peruanische~peruanisch/ADJ.Sing/amod>3 "
            "Botschaft/NOUN.Sing/nsubj>4 nannte~nennen/VERB.Fin.Past.Sing.3/root "
            "den~der/DET.Sing.Case=Acc.Def.PronType=Art/det>6 Verdacht/NOUN.Sing/obj>4 haltlos/ADJ/xcomp>4 .",
        ),
        [
            "Falk assert: Mali habe das Schiff versenkt",
            "Berg assert: Peru habe das Schiff versenkt",
            "Die peruanische Botschaft deny: den Verdacht → Peru habe das Schiff versenkt",
        ],
    ),
)
def test_an_embassy_denies_what_is_said_of_its_country(case: Case) -> None:
    assert tied(read(case)) == case.wanted
