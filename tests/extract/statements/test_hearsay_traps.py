"""What looks like hearsay and is none: the future seen from the past, politeness, unreal conditions, wishes, plans."""

from __future__ import annotations

import pytest

from extract.told import told


@pytest.mark.parametrize(
    ("language", "tree"),
    [
        (
            "de",
            (
                "Der/DET.PronType=Art/det>2 Besuch/NOUN/nsubj>9 sollte~sollen/AUX.Sub.3.Past.Fin/aux>9 "
                "das~der/DET.PronType=Art/det>6 letzte~letzter/ADJ/amod>6 Treffen/NOUN/xcomp>9 "
                "der/DET.PronType=Art/det>8 beiden~beide/PRON/nmod>6 werden/VERB.Inf/root ."
            ),
        ),
        (
            "de",
            (
                "Jahre~Jahr/NOUN/nmod>2 später~spät/ADJ/advmod>6 sollte~sollen/AUX.Mood=Ind.3.Past.Fin/aux>6 "
                "Falk/PROPN/nsubj>6 dorthin/ADV/advmod>6 zurückkehren/VERB.Inf/root ."
            ),
        ),
        (
            "de",
            (
                "Die~der/DET.PronType=Art/det>3 neue~neu/ADJ/amod>3 Brücke/NOUN/nsubj>7 "
                "soll~sollen/AUX.Mood=Ind.3.Pres.Fin/aux>7 den~der/DET.PronType=Art/det>6 Verkehr/NOUN/obj>7 "
                "entlasten/VERB.Inf/root ."
            ),
        ),
        (
            "de",
            (
                "Wer/PRON.Int/nsubj>4 zu/ADV/advmod>3 spät/ADJ/advmod>4 "
                "kommt~kommen/VERB.Mood=Ind.3.Pres.Fin/csubj>8 ,>4 soll~sollen/AUX.Mood=Ind.3.Pres.Fin/aux>8 "
                "draußen/ADV/advmod>8 warten/VERB.Inf/root ."
            ),
        ),
        (
            "de",
            (
                "Falk/PROPN/nsubj>2 reiste~reisen/VERB.Mood=Ind.3.Past.Fin/root nach/ADP/case>4 Peru/PROPN/obl>2 ,>9 "
                "damit/SCONJ/mark>9 Mali/PROPN/nsubj>9 Waffen~Waffe/NOUN/obj>9 liefern/VERB.Inf/advcl>2 "
                "soll~sollen/AUX.Mood=Ind.3.Pres.Fin/aux>9 ."
            ),
        ),
        (
            "de",
            "Soll~Soll/AUX.Fin/aux>3 Falk/PROPN/nsubj>3 zurücktreten/VERB.Inf/root ?",
        ),
        (
            "nl",
            (
                "Het/DET/det>2 bezoek/NOUN/nsubj>10 zou~zullen/AUX.Past.Fin/aux>10 de/DET/det>6 "
                "laatste~laat/ADJ/amod>6 ontmoeting/NOUN/root van/ADP/case>9 de/DET/det>9 twee/NUM/nmod>6 "
                "worden/AUX.Inf/cop>6 ."
            ),
        ),
        (
            "nl",
            (
                "Drie/NUM/nummod>2 jaar/NOUN/obl>3 later~laat/ADJ/obl>9 zou~zullen/AUX.Past.Fin/aux>9 "
                "hij/PRON.3.Prs/nsubj>9 de/DET/det>7 wedstrijd/NOUN/obj>9 alsnog/ADV/advmod>9 winnen/VERB.Inf/root ."
            ),
        ),
        (
            "nl",
            (
                "Ik/PRON.1.Prs/nsubj>7 zou~zullen/AUX.Past.Fin/aux>7 graag/ADV/advmod>7 een/DET/det>5 kop/NOUN/obj>7 "
                "koffie/NOUN/nmod>5 willen/VERB.Inf/root ."
            ),
        ),
        (
            "nl",
            (
                "Zou~zullen/AUX.Pres.Fin/aux>7 u/PRON.2.Prs/nsubj>7 ons/PRON.1.Prs/iobj>7 het/DET/det>5 "
                "document/NOUN/obj>7 kunnen/AUX.Inf/aux>7 sturen~stuur/VERB.Inf/root ?"
            ),
        ),
        (
            "nl",
            (
                "Als/SCONJ/mark>4 de/DET/det>3 premier/NOUN/nsubj>4 kwam~komen/VERB.Past.Fin/advcl>10 ,>4 "
                "zou~zullen/AUX.Past.Fin/aux>10 Falk/PROPN/nsubj>10 de/DET/det>9 toespraak/NOUN/obj>10 "
                "afzeggen/VERB.Inf/root ."
            ),
        ),
        (
            "nl",
            (
                "Zonder/ADP/case>2 hulp/NOUN/obl>7 zou~zullen/AUX.Past.Fin/aux>7 het/DET/det>5 "
                "dorp/NOUN/nsubj:pass>7 zijn/AUX.Inf/aux:pass>7 overstroomd~overstromen/VERB.Part/root ."
            ),
        ),
        (
            "nl",
            (
                "Falk/PROPN/nsubj>5 zou~zullen/AUX.Past.Fin/aux>5 beter~goed/ADJ/advmod>5 kunnen/AUX.Inf/aux>5 "
                "zwijgen/VERB.Inf/root ."
            ),
        ),
        (
            "en",
            (
                "Three/NUM/nummod>2 years~year/NOUN/obl>3 later~late/ADV/advmod>6 he/PRON.3.Prs/nsubj>6 "
                "would/AUX.Fin/aux>6 win/VERB.Inf/root the/DET.PronType=Art/det>8 race/NOUN/obj>6 after/ADP/case>10 "
                "all/DET.Tot/obl>6 ."
            ),
        ),
        (
            "en",
            (
                "Without/ADP/case>2 help/NOUN/obl>8 the/DET.PronType=Art/det>4 village/NOUN/nsubj:pass>8 "
                "would/AUX.Fin/aux>8 have/AUX.Inf/aux>8 been~be/AUX.Past.Part/aux:pass>8 "
                "flooded~flood/VERB.Past.Part/root ."
            ),
        ),
        (
            "en",
            (
                "Falk/PROPN/nsubj:pass>3 is~be/AUX.Mood=Ind.3.Pres.Fin/aux:pass>3 "
                "supposed~suppose/VERB.Past.Part/root to/PART/mark>5 arrive/VERB.Inf/xcomp>3 at/ADP/case>7 "
                "noon/NOUN/obl>5 ."
            ),
        ),
    ],
)
def test_future_in_the_past_politeness_conditions_and_wishes_are_no_hearsay(language: str, tree: str) -> None:
    assert [s.content.text for s in told(tree, language=language) if s.mode == "hearsay"] == []


@pytest.mark.parametrize(
    ("language", "tree"),
    [
        (
            "de",
            (
                "Wenn/SCONJ/mark>4 der/DET.PronType=Art/det>3 Kanzler/NOUN/nsubj>4 "
                "käme~kommen/VERB.Mood=Ind.3.Pres.Fin/advcl>10 ,>4 würde~werden/AUX.Sub.3.Pres.Fin/aux>10 "
                "Falk/PROPN/nsubj>10 die~der/DET.PronType=Art/det>9 Rede/NOUN/obj>10 absagen/VERB.Inf/root ."
            ),
        ),
        (
            "de",
            (
                "Könnten~können/AUX.Mood=Ind.3.Pres.Fin/aux>6 Sie/PRON.3.Prs/nsubj>6 uns~wir/PRON.1.Prs/obl:arg>6 "
                "das~der/DET.PronType=Art/det>5 Dokument/NOUN/obj>6 schicken~schick/VERB.Inf/root ?"
            ),
        ),
        (
            "de",
            (
                "Möge~mögen/AUX.Sub.3.Pres.Fin/aux>5 das~der/DET.PronType=Art/det>4 neue~neu/ADJ/amod>4 "
                "Jahr/NOUN/nmod>5 friedlicher~friedlich/ADJ/root werden/AUX.Inf/cop>5 ."
            ),
        ),
        (
            "de",
            "Falk/PROPN/nsubj>2 habe~haben/VERB.Mood=Ind.1.Pres.Fin/root Dank/NOUN/obj>2 !",
        ),
        (
            "de",
            (
                "Man/PRON.PronType=Ind/nsubj>2 nehme~nehmen/VERB.Mood=Ind.3.Pres.Fin/root drei/NUM/nummod>4 "
                "Eier~Ei/NOUN/obj>2 und/CCONJ/cc>7 etwas/DET.PronType=Ind/det>7 Mehl/NOUN/conj>4 ."
            ),
        ),
        (
            "en",
            (
                "I~I/PRON.1.Prs/nsubj>3 would/AUX.Fin/aux>3 like/VERB.Inf/root a/DET.PronType=Art/det>5 "
                "cup/NOUN/obj>3 of/ADP/case>7 coffee/NOUN/nmod>5 ."
            ),
        ),
        (
            "en",
            (
                "May~May/AUX.Fin/aux>5 the/DET.PronType=Art/det>4 best~good/ADJ/amod>4 team/NOUN/nsubj>5 "
                "win/VERB.Inf/root ."
            ),
        ),
    ],
)
def test_wishes_and_requests_are_nobodys_statement(language: str, tree: str) -> None:
    assert [s.content.text for s in told(tree, language=language) if s.mode != "author"] == []


@pytest.mark.parametrize(
    ("language", "tree"),
    [
        (
            "de",
            (
                "Peru/PROPN/nsubj>6 soll~sollen/AUX.Mood=Ind.3.Pres.Fin/aux>6 Waffen~Waffe/NOUN/obj>6 an/ADP/case>5 "
                "Mali/PROPN/obl>6 geliefert~liefern/VERB.Part/root haben/AUX.Inf/aux>6 ."
            ),
        ),
        (
            "nl",
            (
                "Peru/PROPN/nsubj>7 zou~zullen/AUX.Past.Fin/aux>7 wapens~wapen/NOUN/obj>7 aan/ADP/case>5 "
                "Mali/PROPN/nmod>3 hebben/AUX.Inf/aux>7 geleverd~leveren/VERB.Part/root ."
            ),
        ),
        (
            "en",
            (
                "Peru/PROPN/nsubj:pass>3 is~be/AUX.Mood=Ind.3.Pres.Fin/aux:pass>3 said~say/VERB.Past.Part/root "
                "to/PART/mark>6 have/AUX.Inf/aux>6 supplied~supply/VERB.Past.Part/xcomp>3 weapons~weapon/NOUN/obj>6 "
                "to/ADP/case>9 Mali/PROPN/obl>6 ."
            ),
        ),
    ],
)
def test_what_is_told_as_hearsay_is(language: str, tree: str) -> None:
    assert [s.mode for s in told(tree, language=language)] == ["hearsay"]
