"""What kind of thing a name is by all reports together: what was read once does not outweigh the rest.

Names of one word are counted as they are written, and as places by their sound (Wolgosk, Volgosk); longer names by
their sound. The gazetteer's names and the surnames of persons who are named in full are left alone.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

import msgspec

from wederhoor.record import EntityType, Mention
from wederhoor.resolve.nodes import fold
from wederhoor.resolve.organisations import parts
from wederhoor.text.gazetteer import lookup
from wederhoor.text.genders import gender_of
from wederhoor.text.names import is_part_of_name, name_tokens, surname
from wederhoor.text.sounds import sound_key

FAR_MORE = 2
MIN_FIRM_NAME = 4  # letters; shorter ones are initials of too many things
KINDS = ("company", "organisation", "person", "place")
Counts = Mapping[str, Counter[EntityType]]


@dataclass(frozen=True, slots=True)
class KindsOfNames:
    """By key of a name, how often it is read as what; and which names are surely persons'."""

    read: Counts
    heads: Counter[str]  # how often the first words of a firm's name are these
    surnames: Set[str]  # of persons named in full, or with an office
    acronyms: Mapping[str, str]  # of bodies, by how they are spelled in small letters, where nobody is named so in full


def kinds_of_names(mentions: Sequence[Mention], surnames: Set[str]) -> KindsOfNames:
    read: dict[str, Counter[EntityType]] = defaultdict(Counter)
    heads: Counter[str] = Counter()
    for mention in mentions:
        if mention.form == "name" and mention.type in KINDS and not _is_known(mention):
            for key in {_spelt(mention.name), _sound(mention.name), _sound(_unnumbered(mention.name))}:
                read[key][mention.type] += 1
            if mention.type == "company":
                heads.update(_spelt(shorter) for shorter in _first_words(mention.name))
    firsts = {fold(m.name.split()[0]) for m in mentions if m.type == "person" and " " in m.name}
    acronyms = {fold(m.name): m.name for m in mentions if _is_acronym(m) and fold(m.name) not in firsts}
    return KindsOfNames(read, heads, surnames, acronyms)


def _is_acronym(mention: Mention) -> bool:
    is_long = mention.name.isupper() and mention.name.isalpha() and len(mention.name) >= MIN_FIRM_NAME
    return is_long and mention.form == "name" and mention.type == "organisation"


def settled(mention: Mention, kinds: KindsOfNames, surnames_here: Set[str]) -> Mention:
    """The mention with the type that its name has in most of the reports, where it was read as another.

    A surname of its own report stays one; of another report's where no firm's name begins so.
    """
    if mention.form not in ("name", "metonym") or mention.type not in KINDS or _is_known(mention):
        return mention
    if mention.name.istitle() and (acronym := kinds.acronyms.get(fold(mention.name))):
        return msgspec.structs.replace(mention, type="organisation", name=acronym)  # Olaf, where others print OLAF
    if _is_surname(mention.name, surnames_here):
        return mention
    if _is_surname(mention.name, kinds.surnames) and not kinds.heads[_spelt(mention.name)]:
        return mention
    kind = _kind(mention, kinds)
    return mention if kind is None or kind == mention.type else msgspec.structs.replace(mention, type=kind)


def _is_known(mention: Mention) -> bool:
    return lookup(mention.name, mention.language) is not None or lookup(mention.name, "en") is not None


def _is_surname(name: str, surnames: Set[str]) -> bool:
    """Bergen and van Bergen, where somebody is called Jan van Bergen."""
    return is_part_of_name(name) and fold(surname(name)) in surnames


def _kind(mention: Mention, kinds: KindsOfNames) -> EntityType | None:
    """None where nothing outweighs how it was read."""
    counts = kinds.read.get(_spelt(mention.name), Counter())
    if _is_place(kinds.read.get(_sound(mention.name), Counter()), mention):
        return "place"
    if mention.type in ("person", "place"):
        return _group(mention, counts, kinds.heads[_spelt(mention.name)])
    return "person" if mention.type == "organisation" and _is_person(mention, counts, kinds) else None


def _is_place(counts: Counter[EntityType], mention: Mention) -> bool:
    """Oftener than a person whom nobody names in full, and than a firm."""
    if not counts["place"] or (mention.type == "person" and not is_part_of_name(mention.name)):
        return False
    groups = counts["company"] + counts["organisation"]
    is_no_group = counts["place"] > groups or (counts["place"] == groups and not counts["company"])
    return counts["place"] > counts["person"] and is_no_group


def _group(mention: Mention, counts: Counter[EntityType], n_heads: int) -> EntityType | None:
    """A firm where a report calls it one, or the first words of a firm's name; a group where it is often read so.

    Somebody with a given name stays a person, unless the whole name is called a firm as often.
    """
    companies, groups = counts["company"] + n_heads, counts["company"] + counts["organisation"] + n_heads
    if not groups or len(fold(mention.name)) < MIN_FIRM_NAME:
        return None
    if gender_of(mention.name) is not None and not counts["company"] >= max(1, counts["person"]):
        return None
    if not companies and groups * FAR_MORE < counts["person"] + counts["place"]:
        return None
    return "company" if companies >= counts["organisation"] else "organisation"


def _is_person(mention: Mention, counts: Counter[EntityType], kinds: KindsOfNames) -> bool:
    """Whether a name of several words, read as a group, ends in what is somebody's surname and nobody's firm."""
    made = parts(mention.name, mention.language)
    if is_part_of_name(mention.name) or counts["company"] or made.concepts or made.countries:
        return False
    alone = kinds.read.get(_spelt(surname(mention.name)), Counter())
    return (
        alone["person"] > alone["company"] + alone["organisation"] + alone["place"]
        and not kinds.heads[_spelt(mention.name)]
    )


def _first_words(name: str) -> list[str]:
    """Of Brand Pumpen GmbH: Brand, Brand Pumpen; of Brand-Werke: Brand."""
    words = name.split()
    first, hyphen, _ = words[0].partition("-") if words else ("", "", "")
    return [" ".join(words[:n]) for n in range(1, len(words))] + ([first] if hyphen else [])


def _spelt(name: str) -> str:
    """As it is written where it is one word, else as it sounds."""
    return fold(name) if len(name_tokens(name)) < 2 else _sound(name)


def _unnumbered(name: str) -> str:
    """The town in the name of a plant: Wolgosk-2."""
    return re.sub(r"[- ]\d+$", "", name)


def _sound(name: str) -> str:
    tokens = name_tokens(name)
    return "~" + " ".join(sound_key(token) or token for token in tokens)
