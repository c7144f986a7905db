"""What the first part of a compound plays in its event: "Waffenlieferung", "Lufthansa-Streik"."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.events.amounts import Part
from wederhoor.extract.events.forms import folded, noun_end
from wederhoor.extract.events.frames import Frame
from wederhoor.extract.events.scene import Scene
from wederhoor.read.reading import Word
from wederhoor.record import Role, RoleName
from wederhoor.text.gazetteer import lookup
from wederhoor.text.goods import goods_category
from wederhoor.text.lemmas import is_known

MIN_FRONT = 2  # letters: "Ölexport"
MAX_JOINT = 3  # letters that may join two parts: "Lieferung(s)"


def compound_role(scene: Scene, frame: Frame, noun: Word) -> Iterator[Part]:
    """The role that the first part of a compound plays: goods, a word that the frame lists, or a name."""
    language = scene.sentence.language
    at = _second_part(noun, folded(frame.nouns), language)
    if at < MIN_FRONT:
        return
    front = noun.text[:at].rstrip("-")
    words = scene.report.cite(noun.start, noun.start + len(front))
    category = goods_category(front, language)
    if frame.compound is not None and (category is not None or _starts_listed(front, frame.object_words)):
        yield Part(Role(role=frame.compound, words=words, mention=None, category=category), noun)
    elif frame.named is not None and noun.text[at - 1] == "-" and _is_name(scene, front):
        inside = scene.mentions.inside(words.start, words.end)
        mention = next((m for m in inside if m.words == words), None)
        # "EU-Sanktionen" are by the EU, "Iran-Sanktionen" on Iran: who imposes them is known by its letters
        name: RoleName = "agent" if frame.type == "sanction" and front.isupper() else frame.named
        yield Part(Role(role=name, words=words, mention=mention.id if mention else None), noun)


def _second_part(noun: Word, ends: frozenset[str], language: str) -> int:
    """Where the frame's noun begins in a compound, also in one that the frame lists itself; -1 for no compound."""
    form = noun.text.casefold()
    end = noun_end(noun, ends, language)
    if end is not None and form.rfind(end) < MIN_FRONT:
        end = noun_end(noun, ends - {end}, language)
    return form.rfind(end) if end is not None and form.rfind(end) >= MIN_FRONT else -1


def _is_name(scene: Scene, front: str) -> bool:
    """Whether what stands before the hyphen is a name: a known one, one that the report names, or no word at all."""
    language = scene.sentence.language
    if not front[:1].isupper():
        return False
    if lookup(front, language) is not None or any(m.words.text == front for m in scene.mentions.mentions):
        return True
    return not any(is_known(form, language) for form in (front, front.lower()))


def _starts_listed(text: str, listed: tuple[str, ...]) -> bool:
    lowered = text.casefold()
    return any(lowered.startswith(word.casefold()) and len(lowered) - len(word) <= MAX_JOINT for word in listed)
