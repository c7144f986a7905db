"""What a plain "said" comes to by what is said."""

from __future__ import annotations

import pytest

from extract.told import told


@pytest.mark.parametrize(
    ("language", "tree", "stance"),
    [
        (
            "de",
            (
                "Der/DET.PronType=Art/det>2 Hafen/NOUN/nsubj>4 müsse~müssen/AUX.Sub.Fin/aux>4 "
                "schließen/VERB.Inf/ccomp>6 , sagte~sagen/VERB.Mood=Ind.3.Past.Fin/root Falk/PROPN/nsubj>6 ."
            ),
            "demand",
        ),
        (
            "de",
            (
                "Der/DET.PronType=Art/det>2 Hafen/NOUN/nsubj>5 müsse~müssen/AUX.Sub.3.Pres.Fin/aux>5 "
                "nicht/PART.Neg/advmod>5 schließen/VERB.Inf/ccomp>7 , sagte~sagen/VERB.Mood=Ind.3.Past.Fin/root "
                "Falk/PROPN/nsubj>7 ."
            ),
            "assert",
        ),
        (
            "de",
            (
                "Der/DET.PronType=Art/det>2 Hafen/NOUN/nsubj>4 muss~müssen/AUX.Mood=Ind.3.Past.Fin/aux>4 "
                "geschlossen~schließen/ADJ/ccomp>8 gewesen~sein/AUX.Inf/aux>4 sein/AUX.Inf/cop>4 , "
                "sagte~sagen/VERB.Mood=Ind.3.Past.Fin/root Falk/PROPN/nsubj>8 ."
            ),
            "assert",
        ),
        (
            "de",
            (
                "Peru/PROPN/nsubj>6 werde~werden/AUX.Sub.Pres.Fin/aux>6 Waffen~Waffe/NOUN/obj>6 an/ADP/case>5 "
                "Mali/PROPN/obl>6 liefern/VERB.Inf/ccomp>8 , sagte~sagen/VERB.Mood=Ind.3.Past.Fin/root "
                "Falk/PROPN/nsubj>8 ."
            ),
            "predict",
        ),
        (
            "de",
            (
                "„ Wir/PRON.1.Prs/nsubj>6 werden/AUX.Mood=Ind.1.Pres.Fin/aux>6 den~der/DET.PronType=Art/det>5 "
                "Hafen/NOUN/obj>6 bauen/VERB.Inf/root “ , sagte~sagen/VERB.Mood=Ind.3.Past.Fin/parataxis>6 "
                "Falk/PROPN/nsubj>9 ."
            ),
            "promise",
        ),
        (
            "de",
            (
                "Das~der/PRON.Dem/nsubj>5 würde~werden/AUX.Sub.3.Pres.Fin/aux>5 dem~der/DET.PronType=Art/det>4 "
                "Hafen/NOUN/obl:arg>5 schaden/VERB.Inf/ccomp>7 , sagte~sagen/VERB.Mood=Ind.3.Past.Fin/root "
                "Falk/PROPN/nsubj>7 ."
            ),
            "warn",
        ),
        (
            "de",
            (
                "Das~der/PRON.Dem/nsubj>4 ist~sein/AUX.Mood=Ind.3.Pres.Fin/cop>4 eine~ein/DET.PronType=Art/det>4 "
                "Lüge/NOUN/root ,>6 sagte~sagen/VERB.Mood=Ind.3.Past.Fin/parataxis>4 Falk/PROPN/nsubj>6 ."
            ),
            "deny",
        ),
        (
            "de",
            (
                "Das~der/PRON.Dem/nsubj>4 ist~sein/AUX.Mood=Ind.3.Pres.Fin/cop>4 keine~kein/DET.PronType=Neg/det>4 "
                "Lüge/NOUN/root ,>6 sagte~sagen/VERB.Mood=Ind.3.Past.Fin/parataxis>4 Falk/PROPN/nsubj>6 ."
            ),
            "assert",
        ),
        (
            "de",
            (
                "Der/DET.PronType=Art/det>2 Plan/NOUN/nsubj>4 ist~sein/AUX.Mood=Ind.3.Pres.Fin/cop>4 "
                "unverantwortlich/ADJ/ccomp>6 , sagte~sagen/VERB.Mood=Ind.3.Past.Fin/root Falk/PROPN/nsubj>6 ."
            ),
            "oppose",
        ),
        (
            "de",
            (
                "Falk/PROPN/nsubj>3 würde~werden/AUX.Sub.3.Past.Fin/aux>3 kommen/VERB.Inf/ccomp>10 ,>8 "
                "wenn/SCONJ/mark>8 er/PRON.3.Prs/nsubj>8 Zeit/NOUN/obj>8 hätte~haben/AUX.Mood=Ind.3.Past.Fin/advcl>3 "
                ", sagte~sagen/VERB.Mood=Ind.Past.Fin/root Berg/PROPN/nsubj>10 ."
            ),
            "assert",
        ),
        (
            "de",
            (
                "Falk/PROPN/nsubj>2 äußerte~äußern/VERB.Mood=Ind.3.Past.Fin/root Zweifel/NOUN/obj>2 ,>8 "
                "dass/SCONJ/mark>8 der/DET.PronType=Art/det>7 Hafen/NOUN/nsubj>8 "
                "öffnet~öffnen/VERB.Mood=Ind.3.Pres.Fin/ccomp>2 ."
            ),
            "doubt",
        ),
        (
            "nl",
            (
                "Falk/PROPN/nsubj>2 zei~zeggen/VERB.Past.Fin/root de/DET/det>4 haven/NOUN/obj>7 te/ADP/mark>7 "
                "willen/AUX.Inf/aux>7 sluiten/VERB.Inf/ccomp>2 ."
            ),
            "promise",
        ),
        (
            "nl",
            (
                "De/DET/det>2 haven/NOUN/nsubj>3 moet~moeten/VERB.Pres.Fin/root dicht/ADJ/xcomp>3 ,>6 "
                "zei~zeggen/VERB.Past.Fin/parataxis>3 Falk/PROPN/nsubj>6 ."
            ),
            "demand",
        ),
        (
            "nl",
            (
                "De/DET/det>2 haven/NOUN/nsubj>3 hoeft~hoeven/VERB.Pres.Fin/root niet/ADV/advmod>3 dicht/ADJ/xcomp>3 "
                ",>7 zei~zeggen/VERB.Past.Fin/parataxis>3 Falk/PROPN/nsubj>7 ."
            ),
            "assert",
        ),
        (
            "nl",
            (
                "Volgens/ADP/case>2 Falk/PROPN/obl>8 zou~zullen/AUX.Past.Fin/aux>8 Peru/PROPN/nsubj>8 "
                "wapens~wapen/NOUN/obj>8 aan/ADP/case>7 Mali/PROPN/obl>8 leveren/VERB.Inf/root ."
            ),
            "assert",
        ),
        (
            "nl",
            (
                "Falk/PROPN/nsubj>2 zei~zeggen/VERB.Past.Fin/root dat/SCONJ/mark>9 Peru/PROPN/nsubj>9 "
                "wapens~wapen/NOUN/obj>9 aan/ADP/case>7 Mali/PROPN/obl>9 zou~zullen/AUX.Past.Fin/aux>9 "
                "leveren/VERB.Inf/ccomp>2 ."
            ),
            "predict",
        ),
        (
            "nl",
            (
                "Daar/ADV/advmod>2 klopt~kloppen/VERB.Mood=Ind.Pres.Fin/root niets/PRON.3.PronType=Ind/nsubj>2 "
                "van/ADP/case>1 ,>6 zei~zeggen/VERB.Past.Fin/parataxis>2 Falk/PROPN/nsubj>6 ."
            ),
            "deny",
        ),
        (
            "en",
            (
                "The/DET.PronType=Art/det>2 port/NOUN/nsubj>4 must/AUX.Fin/aux>4 close/VERB.Inf/ccomp>7 ,>4 "
                "Falk/PROPN/nsubj>7 said~say/VERB.Mood=Ind.3.Past.Fin/root ."
            ),
            "demand",
        ),
        (
            "en",
            (
                "It/PRON.3.Prs/expl>4 is~be/AUX.Mood=Ind.3.Pres.Fin/cop>4 not/PART.Neg/advmod>4 true/ADJ/ccomp>12 "
                "that/SCONJ/mark>9 the/DET.PronType=Art/det>7 money/NOUN/nsubj:pass>9 "
                "was~be/AUX.Mood=Ind.3.Past.Fin/aux:pass>9 taken~take/VERB.Past.Part/csubj>4 ,>4 Falk/PROPN/nsubj>12 "
                "said~say/VERB.Mood=Ind.3.Past.Fin/root ."
            ),
            "deny",
        ),
        (
            "en",
            (
                "Falk/PROPN/nsubj>2 promised~promise/VERB.Mood=Ind.3.Past.Fin/root that/SCONJ/mark>7 "
                "the/DET.PronType=Art/det>5 port/NOUN/nsubj>7 must/AUX.Fin/aux>7 close/VERB.Inf/ccomp>2 ."
            ),
            "promise",
        ),
    ],
)
def test_the_content_gives_its_stance_to_a_plain_word_of_saying(language: str, tree: str, stance: str) -> None:
    [statement] = told(tree, language=language)
    assert statement.stance == stance


def test_what_somebody_simply_says_will_be_is_certain_to_them() -> None:
    tree = (
        "Peru/PROPN/nsubj>6 werde~werden/AUX.Sub.Pres.Fin/aux>6 Waffen~Waffe/NOUN/obj>6 an/ADP/case>5 "
        "Mali/PROPN/obl>6 liefern/VERB.Inf/ccomp>8 , sagte~sagen/VERB.Mood=Ind.3.Past.Fin/root Falk/PROPN/nsubj>8 ."
    )
    [statement] = told(tree)
    assert (statement.stance, statement.certainty) == ("predict", "certain")
