"""Future in the past, politeness, unreal conditions, wishes: none of them is hearsay."""

from __future__ import annotations

import pytest

from extract.told import told


@pytest.mark.parametrize(
    ("language", "tree"),
    [
        (
            "de",
            (
                "Falk/PROPN.Sing/nsubj>2 ahnte~ahnen/VERB.Mood=Ind.Fin.Past.Sing.3/root nicht/PART.Neg/advmod>2 "
                ",>9 dass/SCONJ/mark>9 er/PRON.Sing.3.Prs/nsubj>9 Peru/PROPN.Sing/obj>9 nie/ADV/advmod>9 "
                "wiedersehen/VERB.Inf/ccomp>2 sollte~sollen/AUX.Mood=Ind.Fin.Past.Sing.3/aux>9 ."
            ),
        ),
        (
            "de",
            (
                "Zehn/NUM.Card/nummod>2 Jahre~Jahr/NOUN.Plur.Dat/nmod>3 später~spät/ADJ/advmod>7 "
                "würde~werden/AUX.Sub.Fin.Pres.Sing.3/aux>7 Falk/PROPN.Sing/obj>7 Peru/PROPN.Sing/flat>5 "
                "regieren/VERB.Inf/root ."
            ),
        ),
        (
            "de",
            (
                "Ich/PRON.Sing.1.Prs/nsubj>6 würde~werden/AUX.Sub.Fin.Past.Sing.1/aux>6 gern/ADV/advmod>6 "
                "mit/ADP/case>5 Falk/PROPN.Sing.Dat/obl>6 sprechen/VERB.Inf/root ."
            ),
        ),
        (
            "de",
            (
                "Dürfte~dürfen/AUX.Mood=Ind.Fin.Pres.Sing.1/aux>7 ich/PRON.Sing.1.Prs/nsubj>7 "
                "Sie/PRON.2.Prs/obj>7 um/ADP/case>6 das~der/DET.Sing.Def.PronType=Art/det>6 "
                "Dokument/NOUN.Sing/obj>7 bitten/VERB.Inf/root ?"
            ),
        ),
        (
            "de",
            (
                "Hätte~haben/AUX.Mood=Ind.Fin.Pres.Sing.3/aux>3 Peru/PROPN.Sing/obj>3 "
                "gezahlt~zahlen/VERB.Part/advcl>8 ,>3 wäre~sein/AUX.Sub.Fin.Past.Sing.3/cop>8 "
                "der/DET.Sing.Def.PronType=Art/det>7 Hafen/NOUN.Sing/nsubj>8 offen/ADJ/root ."
            ),
        ),
        (
            "de",
            (
                "Ohne/ADP/case>2 Falk/PROPN.Sing/obl>6 wäre~sein/AUX.Sub.Fin.Past.Sing.3/aux>6 "
                "der/DET.Sing.Gen.Def.PronType=Art/det>5 Hafen/NOUN.Sing/nsubj:pass>6 "
                "geschlossen~schließen/VERB.Part/root worden~werden/AUX.Part/aux:pass>6 ."
            ),
        ),
        (
            "de",
            (
                "Wenn/SCONJ/mark>4 Falk/PROPN.Sing/nsubj>4 doch/ADV/advmod>4 gekommen~kommen/VERB.Part/root "
                "wäre~sein/AUX.Sub.Fin.Past.Sing.3/aux>4 !"
            ),
        ),
        (
            "de",
            (
                "Hoffentlich/ADV/advmod>2 kommt~kommen/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
                "Falk/PROPN.Sing/nsubj>2 bald/ADV/advmod>2 nach/ADP/case>6 Peru/PROPN.Sing.Dat/obl>2 ."
            ),
        ),
        (
            "de",
            (
                "Die~der/DET.Sing.Def.PronType=Art/det>2 Brücke/NOUN.Sing/nsubj:pass>6 "
                "soll~sollen/AUX.Mood=Ind.Fin.Pres.Sing.3/aux>6 im/ADP/case>5 Mai/PROPN.Sing.Dat/obl>6 "
                "fertig/ADJ.Part/root werden/AUX.Inf/aux:pass>6 ."
            ),
        ),
        (
            "nl",
            (
                "Falk/PROPN.Sing/nsubj>2 wist~weten/VERB.Fin.Past.Sing/root niet/ADV.Neg/advmod>2 "
                "dat/SCONJ/mark>10 hij/PRON.3.Prs/nsubj>10 Peru/PROPN.Sing/obj>10 nooit/ADV/advmod>10 "
                "terug/ADV/compound:prt>10 zou~zullen/AUX.Fin.Past.Sing/aux>10 zien/VERB.Inf/ccomp>2 ."
            ),
        ),
        (
            "nl",
            (
                "Tien/NUM/nummod>2 jaar/NOUN.Plur/obl>3 later~laat/ADJ/obl>7 "
                "zou~zullen/AUX.Mood=Ind.Fin.Past.Sing/aux>7 Falk/PROPN/obj>7 Peru/PROPN/flat>5 "
                "regeren/VERB.Inf/root ."
            ),
        ),
        (
            "nl",
            (
                "Ik/PRON.1.Prs/nsubj>6 zou~zullen/AUX.Fin.Past.Sing/aux>6 graag/ADV/advmod>7 met/ADP/case>5 "
                "Falk/PROPN.Sing/obl>7 willen/AUX.Inf/root spreken/VERB.Inf/xcomp>6 ."
            ),
        ),
        (
            "nl",
            (
                "Zou~zullen/AUX.Fin.Pres.Sing/aux>8 ik/PRON.1.Prs/nsubj>8 u/PRON.2.Prs/iobj>8 om/ADP/case>6 "
                "het/DET.Def/det>6 document/NOUN.Sing/obj>8 mogen/AUX.Inf/aux>8 vragen/VERB.Inf/root ?"
            ),
        ),
        (
            "nl",
            (
                "Als/SCONJ/mark>4 Peru/PROPN.Sing/nsubj>4 had~hebben/AUX.Fin.Past.Sing/aux>4 "
                "betaald~betalen/VERB.Part/advcl>9 ,>4 zou~zullen/AUX.Fin.Past.Sing/aux>9 de/DET.Def/det>8 "
                "haven/NOUN.Sing/nsubj>9 open/ADJ/root zijn/AUX.Inf/aux>9 geweest~zijn/AUX.Part/cop>9 ."
            ),
        ),
        (
            "nl",
            (
                "Zonder/ADP/case>2 Falk/PROPN.Sing/obl>6 zou~zullen/AUX.Fin.Past.Sing/aux>6 "
                "Peru/PROPN.Sing/nsubj:pass>6 zijn/AUX/aux:pass>6 ingestort~instorten/VERB.Part/root ."
            ),
        ),
        (
            "nl",
            (
                "Was~zijn/AUX.Fin.Past.Sing/aux>6 Falk/PROPN.Sing/nsubj>6 maar/ADV/advmod>6 naar/ADP/case>5 "
                "Peru/PROPN.Sing/obl>6 gekomen~komen/VERB.Part/root !"
            ),
        ),
        (
            "nl",
            (
                "Falk/PROPN.Sing/nsubj>6 zou~zullen/AUX.Fin.Past.Sing/aux>6 liever/ADV/advmod>6 in/ADP/case>5 "
                "Peru/PROPN.Sing/obl>6 blijven/VERB.Inf/root ."
            ),
        ),
        (
            "nl",
            (
                "Falk/PROPN.Sing/nsubj>2 beloofde~beloven/VERB.Fin.Past.Sing/root dat/SCONJ/mark>8 "
                "hij/PRON.3.Prs/nsubj>8 naar/ADP/case>6 Peru/PROPN.Sing/obl>8 "
                "zou~zullen/AUX.Fin.Past.Sing/aux>8 komen/VERB.Inf/ccomp>2 ."
            ),
        ),
        (
            "nl",
            (
                "Wat/PRON.3.Int/obj>5 zou~zullen/AUX.Fin.Past.Sing/aux>5 Peru/PROPN.Sing/nsubj>5 "
                "moeten/AUX.Inf/root doen/VERB.Inf/xcomp>4 ?>5"
            ),
        ),
        (
            "nl",
            (
                "De/DET.Def/det>2 brug/NOUN.Sing/nsubj>6 zou~zullen/AUX.Fin.Past.Sing/aux>6 in/ADP/case>5 "
                "mei/PROPN.Sing/obl>6 klaar/ADJ/root zijn/AUX.Inf/cop>6 ,>11 maar/CCONJ/cc>11 "
                "dat/PRON.3.Dem/nsubj>11 werd~worden/VERB.Fin.Past.Sing/conj>6 juni/PROPN.Sing/xcomp>11 ."
            ),
        ),
        (
            "en",
            (
                "Ten/NUM.Card/nummod>2 years~year/NOUN.Plur/obl>3 later~late/ADV/advmod>6 "
                "Falk/PROPN.Sing/nsubj>6 would/AUX.Fin/aux>6 govern/VERB.Inf/root Peru/PROPN.Sing/obj>6 ."
            ),
        ),
        (
            "en",
            (
                "Falk/PROPN.Sing/nsubj>4 did~do/AUX.Mood=Ind.Fin.Past.Sing.3/aux>4 not/PART.Neg/advmod>4 "
                "know/VERB.Inf/root that/SCONJ/mark>9 he/PRON.Sing.3.Prs/nsubj>9 would/AUX.Fin/aux>9 "
                "never/ADV/advmod>9 see/VERB.Inf/ccomp>4 Peru/PROPN.Sing/obj>9 again/ADV/advmod>9 ."
            ),
        ),
        (
            "en",
            (
                "Could/AUX.Fin/aux>4 you/PRON.2.Prs/nsubj>4 please/INTJ/discourse>4 send/VERB.Inf/root "
                "Falk/PROPN.Sing/iobj>4 the/DET.Def.PronType=Art/det>7 document/NOUN.Sing/obj>4 ?"
            ),
        ),
        (
            "en",
            (
                "If/SCONJ/mark>4 Peru/PROPN.Sing/nsubj>4 had~have/AUX.Mood=Ind.Fin.Past.Sing.3/aux>4 "
                "paid~pay/VERB.Part.Past/advcl>10 ,>4 the/DET.Def.PronType=Art/det>7 port/NOUN.Sing/nsubj>10 "
                "would/AUX.Fin/aux>10 be/AUX.Inf/cop>10 open/ADJ/root ."
            ),
        ),
        (
            "en",
            (
                "Without/ADP/case>2 Falk/PROPN.Sing/obl>8 the/DET.Def.PronType=Art/det>4 "
                "port/NOUN.Sing/nsubj:pass>8 would/AUX.Fin/aux>8 have/AUX.Inf/aux>8 "
                "been~be/AUX.Part.Past/aux:pass>8 closed~close/VERB.Part.Past/root ."
            ),
        ),
        (
            "en",
            (
                "If/SCONJ/mark>5 only/ADV/advmod>3 Falk/PROPN.Sing/nsubj>5 "
                "had~have/AUX.Mood=Ind.Fin.Past.Sing.3/aux>5 come/VERB.Inf/root to/ADP/case>7 "
                "Peru/PROPN.Sing/obl>5 !"
            ),
        ),
        (
            "en",
            (
                "I~I/PRON.Sing.1.Prs/nsubj>2 wish/VERB.Mood=Ind.Fin.Pres.Sing.1/root Falk/PROPN.Sing/nsubj>5 "
                "had~have/AUX.Mood=Ind.Fin.Past.Sing.3/aux>5 come/VERB.Part.Past/ccomp>2 to/ADP/case>7 "
                "Peru/PROPN.Sing/obl>5 ."
            ),
        ),
        (
            "en",
            (
                "The/DET.Def.PronType=Art/det>2 bridge/NOUN.Sing/nsubj:pass>6 "
                "was~be/AUX.Mood=Ind.Fin.Past.Sing.3/aux>6 to/PART/mark>6 be/AUX.Inf/aux:pass>6 "
                "finished~finish/VERB.Part.Past/root in/ADP/case>8 May/PROPN.Sing/obl>6 ."
            ),
        ),
    ],
)
def test_what_was_to_come_is_asked_for_unreal_or_wished_is_no_hearsay(language: str, tree: str) -> None:
    assert [s.content.text for s in told(tree, language=language) if s.mode == "hearsay"] == []
