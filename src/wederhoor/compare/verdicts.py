"""The verdict on a question, from what is said and by whom; none of them says what is true.

- `disputed`: somebody denies or doubts what another asserts, or two count one thing otherwise where that is all that
  is asked;
- `corroborated`: at least two independent origins assert it, as far as the question goes: who says that it may happen
  does not bear out that it did. An origin is a speaker, a state for all its officials, an agency for all who print it,
  a body without a name ("the police"), or a report in its own voice. Copies and translations count once, and so does
  a speaker whom five reports quote;
- `single-origin`: one origin asserts it, or nobody does and one or more deny it;
- `unattributed`: nobody who says it has a name.
"""

from __future__ import annotations

from collections.abc import Sequence

from wederhoor.compare.cast import STATE_KEY
from wederhoor.compare.origins import BODY_KEY
from wederhoor.compare.voices import AGAINST, FOR, ORDER, Voice, strongest
from wederhoor.record import Verdict


def judge(voices: Sequence[Voice]) -> Verdict:
    """The verdict on a question, by the definitions above; who both asserts and denies is in dispute with nobody."""
    asserting = {voice.holder for voice in voices if voice.stance in FOR}
    opposing = {voice.holder for voice in voices if voice.stance in AGAINST}
    if asserting and opposing and len(asserting | opposing) > 1:
        return "disputed"
    if len(asserting_origins(voices)) > 1:
        return "corroborated"
    return "single-origin" if any(voice.origin for voice in voices) else "unattributed"


def asserting_origins(voices: Sequence[Voice]) -> frozenset[str]:
    """The origins that stand for it as far as the strongest assertion goes."""
    level = ORDER.index(strongest(voices))
    # "delivers" and "delivered" bear each other out, "wants to deliver" neither
    reached = (v.origin for v in voices if v.stance in FOR and ORDER.index(v.level) <= max(level, 1))
    origins = frozenset(reached) - {""}
    if any(origin.startswith(STATE_KEY) for origin in origins):  # "the police" may be the police of that state
        return frozenset(origin for origin in origins if not origin.startswith(BODY_KEY))
    return origins


def sides(voices: Sequence[Voice]) -> tuple[frozenset[str], frozenset[str]]:
    """The independent origins that stand for a thing, and those against it that do not stand for it too."""
    asserting = asserting_origins(voices)
    objecting = frozenset(voice.origin for voice in voices if voice.stance in AGAINST and voice.origin)
    return asserting, objecting - asserting
