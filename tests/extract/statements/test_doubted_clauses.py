"""Clauses that the words around them put in doubt."""

from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import tied


@each(
    (
        "de",
        (
            "Es/PRON.Sing.3.Prs/nsubj>5 wäre~sein/AUX.Sub.Fin.Past.Sing.3/cop>5 "
            "eine~ein/DET.Sing.Definite=Ind.PronType=Art.Card/det>5 große~groß/ADJ.Sing/amod>5 "
            "Überraschung/NOUN.Sing/root ,>9 wenn/SCONJ/mark>9 Peru/PROPN.Sing/nsubj>9 "
            "zustimmt~zustimmen/VERB.Mood=Ind.Fin.Pres.Sing.3/advcl>5 ,>11 "
            "sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/parataxis>5 Berg/PROPN.Sing/nsubj>11 .>11",
        ),
        ["Berg doubt: Peru zustimmt"],
    ),
    (
        "de",
        (
            "„ Es/PRON.Sing.3.Prs/nsubj>5 würde~werden/AUX.Sub.Fin.Pres.Sing.3/aux>5 "
            "mich~ich/PRON.Sing.1.Prs/obj>5 wundern/VERB.Inf/root ,>9 wenn/SCONJ/mark>9 "
            "Peru/PROPN.Sing/nsubj>9 zahlt~zahlen/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>5 “ ,>12 "
            "sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/parataxis>5 Falk/PROPN.Sing/nsubj>12 .>12",
        ),
        ["Falk doubt: Peru zahlt"],
    ),
    (
        "nl",
        (
            "Het/PRON.3.Prs/nsubj>5 zou~zullen/AUX.Fin.Past.Sing/aux>5 een/DET.Definite=Ind/det>5 "
            "grote~groot/ADJ/amod>5 verrassing/NOUN.Sing/root zijn/AUX.Inf/cop>5 als/SCONJ/mark>9 "
            "Peru/PROPN.Sing/nsubj>9 instemt~instemmen/VERB.Part.Pres/advcl>5 ,>11 "
            "zei~zeggen/VERB.Fin.Past.Sing/parataxis>5 Falk/PROPN.Sing/nsubj>11 .",
        ),
        ["Falk doubt: Peru instemt"],
    ),
    (
        "nl",
        (
            "Het/PRON.3.Prs/nsubj>4 zou~zullen/AUX.Fin.Past.Sing/aux>4 mij/PRON.1.Prs/obj>4 "
            "verbazen/VERB.Inf/root als/SCONJ/mark>7 Peru/PROPN.Sing/nsubj>7 "
            "betaalt~betalen/VERB.Fin.Pres.Sing/csubj>4 ,>9 zei~zeggen/VERB.Fin.Past.Sing/parataxis>4 "
            "Berg/PROPN.Sing/nsubj>9 .",
        ),
        ["Berg doubt: Peru betaalt"],
    ),
    (
        "en",
        (
            "It/PRON.Sing.3.Prs/nsubj>6 would/AUX.Fin/aux>6 be/AUX.Inf/cop>6 "
            "a/DET.Definite=Ind.PronType=Art/det>6 big/ADJ/amod>6 surprise/NOUN.Sing/ccomp>12 "
            "if/SCONJ/mark>9 Peru/PROPN.Sing/nsubj>9 agreed~agree/VERB.Mood=Ind.Fin.Past.Sing.3/advcl>6 ,>6 "
            "Falk/PROPN.Sing/nsubj>12 said~say/VERB.Mood=Ind.Fin.Past.Sing.3/root .",
        ),
        ["Falk doubt: Peru agreed"],
    ),
    (
        "en",
        (
            "\">5 I~I/PRON.Sing.1.Prs/nsubj:pass>5 'd~would/AUX.Fin/aux>5 be/AUX.Inf/aux:pass>5 "
            "surprised~surprise/VERB.Part/ccomp>12 if/SCONJ/mark>8 Peru/PROPN.Sing/nsubj:pass>8 "
            'paid~pay/VERB.Mood=Ind.Fin.Past.Sing.3/advcl>5 ,>5 ">5 Berg~berg/PROPN.Sing/nsubj>12 '
            "said~say/VERB.Mood=Ind.Fin.Past.Sing.3/root .",
        ),
        ["Berg doubt: Peru paid"],
    ),
    (
        "en",
        (
            "It/PRON.Sing.3.Prs/expl>3 would/AUX.Fin/aux>3 surprise/VERB.Inf/ccomp>10 "
            "me~I/PRON.Sing.1.Prs/iobj>3 if/SCONJ/mark>7 Peru/PROPN.Sing/nsubj:pass>7 "
            "paid~pay/VERB.Mood=Ind.Fin.Past.Sing.3/advcl>3 ,>3 Falk/PROPN.Sing/nsubj>10 "
            "said~say/VERB.Mood=Ind.Fin.Past.Sing.3/root .",
        ),
        ["Falk doubt: Peru paid"],
    ),
)
def test_what_would_be_a_surprise_is_doubted(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Es/PRON.Sing.3.Prs/nsubj>3 wäre~sein/AUX.Sub.Fin.Past.Sing.3/cop>3 verwunderlich/ADJ/root ,>9 "
            "wenn/SCONJ/mark>9 Peru/PROPN.Sing/nsubj>9 die~der/DET.Plur.Def.PronType=Art/det>8 "
            "Waffen~Waffe/NOUN.Plur/obj>9 liefert~liefern/VERB.Mood=Ind.Fin.Pres.Sing.3/advcl>3 .",
        ),
        ["author doubt: Peru die Waffen liefert"],
    ),
    (
        "nl",
        (
            "Het/PRON.3.Prs/nsubj>3 zou~zullen/AUX.Fin.Past.Sing/aux>3 verbazen/VERB.Inf/root "
            "als/SCONJ/mark>8 Peru/PROPN.Sing/nsubj>8 de/DET.Def/det>7 wapens~wapen/NOUN.Plur/obj>8 "
            "levert~leveren/VERB.Fin.Pres.Sing/ccomp>3 .",
        ),
        ["author doubt: Peru de wapens levert"],
    ),
    (
        "en",
        (
            "It/PRON.Sing.3.Prs/expl>4 would/AUX.Fin/aux>4 be/AUX.Inf/cop>4 surprising~surprise/ADJ/root "
            "if/SCONJ/mark>7 Peru/PROPN.Sing/nsubj>7 supplied~supply/VERB.Mood=Ind.Fin.Past.Sing.3/csubj>4 "
            "the/DET.Def.PronType=Art/det>9 weapons~weapon/NOUN.Plur/obj>7 .",
        ),
        ["author doubt: Peru supplied the weapons"],
    ),
)
def test_a_report_doubts_in_its_own_voice_what_would_surprise_it(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing/nsubj>3 wäre~sein/AUX.Sub.Fin.Past.Sing.3/cop>3 "
            "überrascht~überraschen/ADJ/root ,>7 wenn/SCONJ/mark>7 Peru/PROPN.Sing/nsubj>7 "
            "zahlt~zahlen/VERB.Mood=Ind.Fin.Pres.Sing.3/advcl>3 .",
        ),
        ["Falk doubt: Peru zahlt"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj:pass>4 would/AUX.Fin/aux>4 be/AUX.Inf/aux:pass>4 "
            "surprised~surprise/VERB.Part/root if/SCONJ/mark>7 Peru/PROPN.Sing/nsubj:pass>7 "
            "paid~pay/VERB.Mood=Ind.Fin.Past.Sing.3/advcl>4 .",
        ),
        ["Falk doubt: Peru paid"],
    ),
)
def test_who_would_be_surprised_doubts(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing/nsubj>2 fragt~fragen/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
            "sich/PRON.3.Prs.Reflex=Yes/obj>2 ,>7 ob/SCONJ/mark>7 Peru/PROPN.Sing/nsubj>7 "
            "zahlt~zahlen/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>2 .",
        ),
        ["Falk doubt: Peru zahlt"],
    ),
    (
        "de",
        (
            "Falk/PROPN.Sing/nsubj>2 fragt~fragen/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
            "sich/PRON.Sing.3.Prs.Reflex=Yes/obj>2 ,>7 warum/ADV.Int/mark>7 Peru/PROPN.Sing/nsubj>7 "
            "zahlt~zahlen/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>2 .",
        ),
        ["Falk ask: warum Peru zahlt"],
    ),
    (
        "de",
        (
            "Falk/PROPN.Sing/nsubj>2 fragte~fragen/VERB.Mood=Ind.Fin.Past.Sing.3/root ,>6 ob/SCONJ/mark>6 "
            "Peru/PROPN.Sing/nsubj>6 zahlt~zahlen/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>2 .",
        ),
        ["Falk ask: Peru zahlt"],
    ),
    (
        "nl",
        (
            "Een/DET.Definite=Ind/det>2 arts/NOUN.Sing/nsubj>3 vraagt~vragen/VERB.Fin.Pres.Sing/root "
            "zich/PRON.3.Prs.Reflex=Yes/obj>3 af/ADP/compound:prt>3 of/SCONJ/mark>9 het/DET.Def/det>8 "
            "geld/NOUN.Sing/nsubj>9 genoeg/ADV/ccomp>3 is~zijn/AUX.Fin.Pres.Sing/cop>9 .",
        ),
        ["Een arts doubt: het geld genoeg is"],
    ),
    (
        "nl",
        (
            "Een/DET.Definite=Ind/det>2 arts/NOUN.Sing/nsubj>3 vraagt~vragen/VERB.Fin.Pres.Sing/root "
            "zich/PRON.3.Prs.Reflex=Yes/expl:pv>3 af/ADP/compound:prt>3 waarom/ADV/advmod>9 "
            "het/DET.Def/det>8 geld/NOUN.Sing/nsubj>9 weg/ADJ/ccomp>3 is~zijn/AUX.Fin.Pres.Sing/cop>9 .",
        ),
        ["Een arts ask: waarom het geld weg is"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 wonders~wonder/VERB.Mood=Ind.Fin.Pres.Sing.3/root whether/SCONJ/mark>6 "
            "Peru/PROPN.Sing/nsubj>6 will/AUX.Fin/aux>6 pay/VERB.Inf/ccomp>2 .",
        ),
        ["Falk doubt: Peru will pay"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 wonders~wonder/VERB.Mood=Ind.Fin.Pres.Sing.3/root why/ADV.Int/advmod>5 "
            "Peru/PROPN.Sing/nsubj>5 paid~pay/VERB.Mood=Ind.Fin.Past.Sing.3/ccomp>2 .",
        ),
        ["Falk ask: why Peru paid"],
    ),
)
def test_to_ask_oneself_whether_is_to_doubt_and_to_ask_why_is_to_ask(case: Case) -> None:
    assert tied(read(case)) == case.wanted
