"""What the auxiliaries and tenses of a content make of a plain “said”."""

from __future__ import annotations

import pytest

from extract.told import told

QUOTED_DEED = (
    "„ Ich/PRON.1/nsubj>5 habe~haben/AUX.Fin.1/aux>5 niemanden~niemand/PRON/obj>5 bestochen~bestechen/VERB.Part/root "
    "“ , sagte~sagen/VERB.Mood=Ind.3.Past.Fin/parataxis>5 Falk/PROPN/nsubj>8 ."
)
QUOTED_KNOWING = QUOTED_DEED.replace("bestochen~bestechen", "gesehen~sehen")
OF_ANOTHER = QUOTED_DEED.replace("Ich/PRON.1", "Berg/PROPN")
HARDLY = (
    "Der/DET.PronType=Art/det>2 Preis/NOUN/nsubj>5 werde~werden/AUX.Sub.3.Fin/aux>5 kaum/ADV/advmod>5 "
    "fallen/VERB.Inf/ccomp>7 , sagte~sagen/VERB.Mood=Ind.3.Past.Fin/root Falk/PROPN/nsubj>7 ."
)
MISREAD_INFINITIVE = HARDLY.replace("kaum/", "bald/").replace(".Inf/", ".Part/")


@pytest.mark.parametrize(
    ("tree", "stance"),
    [
        (QUOTED_DEED, "deny"),
        (QUOTED_KNOWING, "assert"),
        (OF_ANOTHER, "assert"),
        (HARDLY, "doubt"),
        (MISREAD_INFINITIVE, "predict"),
    ],
)
def test_own_deeds_are_denied_and_what_will_hardly_be_is_doubted(tree: str, stance: str) -> None:
    [statement] = told(tree)
    assert statement.stance == stance
