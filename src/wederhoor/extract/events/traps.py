"""What is only played or told: attacks on the pitch, meetings of teams, spies of a novel."""

from __future__ import annotations

from wederhoor.extract.events.forms import bare_prepositions, case_of, noun_end, preposition
from wederhoor.extract.events.scene import Scene
from wederhoor.extract.events.trigger import Trigger
from wederhoor.read.reading import Word
from wederhoor.record import EventType

PLAYED: frozenset[EventType] = frozenset(
    (
        "attack", "meet", "visit", "trade", "own", "join", "travel", "negotiate", "agree", "produce", "supply",
        "support", "deploy", "vote", "link", "suspend", "restrict",
    )
)  # fmt: skip
CLAUSES = ("acl", "acl:relcl", "advcl", "ccomp")


def played_in(scene: Scene) -> frozenset[str]:
    """ "sport" and "fiction" where a sentence tells of them; worked out once for all its words."""
    fiction = {"fiction"} if scene.words_in("fiction") else set()
    return frozenset({"sport"} | fiction if _tells_of_sport(scene) else fiction)


def is_played(scene: Scene, trigger: Trigger, played: frozenset[str]) -> bool:
    """Whether a sentence tells of sport or of a story, so that its word means no event of the world."""
    if trigger.frame.type in PLAYED and "sport" in played:
        return True
    return "fiction" in played and (_is_below_clause(scene, trigger) or _is_set_in_fiction(scene))


def _tells_of_sport(scene: Scene) -> bool:
    """Whether a word of sport stands in the sentence; some need a second one, or nobody of public life beside them."""
    if scene.words_in("sport"):
        return True
    beside = scene.words_in("sport_beside")
    if len(beside) != 1:
        return bool(beside)
    public = scene.words_in("actors") | scene.words_in("firms") | scene.words_in("people")
    return not public - scene.frames.nouns["sport_beside"]


def _is_below_clause(scene: Scene, trigger: Trigger) -> bool:
    at = trigger.word
    while at.head >= 0:
        if at.deprel in CLAUSES:
            return True
        at = scene.sentence.words[at.head]
    return False


def _is_set_in_fiction(scene: Scene) -> bool:
    listed = scene.frames.nouns["fiction"]
    words = (w for w in scene.sentence.words if w.upos == "NOUN" and noun_end(w, listed, scene.sentence.language))
    return any(case_of(scene.sentence, w) == "in" and not _has_members(scene, w) for w in words)


def _has_members(scene: Scene, word: Word) -> bool:
    """Whether a noun only counts what follows: "in a series of raids", "in een serie aanvallen"."""
    after = scene.sentence.words[word.index + 1 :][:1]
    genitive = bare_prepositions(scene.frames.grammar.genitive)
    return any(w.upos == "NOUN" or preposition(w.text) in genitive for w in after)
