"""How a denial points back to what was said: "it", "this claim", "any such talks"."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import Literal

from wederhoor.compare.tables import table

MAX_POINTING = 3  # words of a denial that only points back
MAX_OF_NUMBER = 9  # words that deny that there is a number
MAX_OF_PART = 12  # words that deny a part in something
MAX_JUDGING = 4  # words that judge what was said
MAX_REJECTING = 8  # words that call something untrue
MAX_BEFORE = 6  # words from the first, in which "such" stands
MIN_NOUN = 3  # letters; "such a figure"
MIN_ROOT = 4
MAX_ENDING = 3  # letters of a noun that a verb of its root lacks: "warning", "warned"
MAX_INFLECTION = 2  # letters of a noun that its other forms lack
MAX_WITH_NOUN = 2  # words of "that explanation"
_QUOTED = re.compile(r"[\"“„«‘'][^\"”“»’']*[\"”“»’']$")
_MARKS = ",:;.!?"
_SENTENCE_END = re.compile(r"[.!?]\s")
Pointing = Literal["one", "several", ""]


def pointing_of(words: str, *, is_tied: bool = False) -> Pointing:
    """Whether words only point to one thing that was said, or to several; empty where they tell more.

    `is_tied`: whether it was read what they answer.
    """
    told = _told_bare(words)
    first = told[:MAX_POINTING]
    if not _words("several_charges").isdisjoint(first):
        return "one" if is_tied else "several"
    if not _words("several_rumours").isdisjoint(first):
        return "several"
    if is_tied or means_such(words) or means_all(words) or means_part(words):
        return "one"
    if not _words("thereof").isdisjoint(told[:1]):
        return "one"
    if not 0 < len(told) <= MAX_POINTING:
        return ""
    is_this = told[0] in _words("this") and len(told) <= (1 if told[0] in _words("alone") else MAX_WITH_NOUN)
    return "one" if is_this or told[-1] in _words("charges") else ""


def begins_pointing(words: str) -> bool:
    """Whether the first words point back, whatever follows: "that figure is wrong"."""
    first, *others = _in(words)[:MAX_WITH_NOUN] or [""]
    is_charge = first in _words("this") and not _words("charges").isdisjoint(others)
    return is_charge or first in _words("thereof") or means_such(words)


def tells_of_new(words: str) -> bool:
    """Whether they begin like "a report", which nobody has told of before."""
    told = _in(words)
    return len(told) > 1 and told[0] in _words("new")


def means_such(words: str) -> bool:
    """Whether they begin like "any such talks", with a noun for what was said before."""
    return bool(such_noun(words))


def such_noun(words: str) -> str:
    """The word after the "such" of words that begin like "any such talks"; empty for others."""
    told = _in(_in_one_word(words.casefold()))
    place = next((n for n, word in enumerate(told[:MAX_BEFORE]) if word in _words("such")), None)
    if place is None:
        return ""
    return next((word for word in told[place + 1 :] if len(word) >= MIN_NOUN), str(told[place]))


def place_of_kin(noun: str, words: str) -> int | None:
    """Where a noun, a compound that ends with it or a word of its root stands; None for nowhere."""
    whole = rf"\w*{re.escape(noun)}\w{{0,2}}\b"
    root = re.escape(noun[: max(MIN_ROOT, len(noun) - MAX_ENDING)]) if len(noun) > MIN_ROOT else whole
    kin = re.search(rf"\b(?:{whole}|{root})", words.casefold()) if noun else None
    return kin.start() if kin else None


def clause_at(words: str, place: int) -> str:
    """What stands between two marks around a place."""
    start = max(words.rfind(mark, 0, place) for mark in _MARKS) + 1
    return re.split(f"[{_MARKS}]", words[start:], maxsplit=1)[0]


def supposes(before: str) -> bool:
    """Whether the words before a noun leave open whether there is one: "only with", "ohne"."""
    near = f" {' '.join(before.casefold().split()[-MAX_BEFORE:])} "
    return any(f" {words} " in near for words in table("claims")["supposing"])


def _in_one_word(words: str) -> str:
    """The words, with one word for "such" where it has several: "zo'n stuk"."""
    for several, one in table("claims")["such_of_several"].items():
        words = words.replace(several, one)
    return words


def is_charge(noun: str) -> bool:
    """Whether a noun stands for whatever was said: "claim", "Vorwürfe"."""
    return any(noun in _words(kind) for kind in ("charges", "several_charges", "several_rumours", "such"))


def points(words: str) -> bool:
    """Whether they point back in any of these ways."""
    return bool(pointing_of(words)) or denies_number(words)


def denies_number(words: str) -> bool:
    """Whether they say that there is no number: "no figure was agreed"."""
    told = _in(words)
    return len(told) <= MAX_OF_NUMBER and is_negated(words) and not _words("numbers").isdisjoint(told)


def means_number(words: str) -> bool:
    """Whether they only point to a number that was told: "the figure"."""
    told = _told_bare(words)
    return 0 < len(told) <= MAX_POINTING and told[-1] in _words("numbers")


def names_charge(words: str) -> bool:
    """Whether they are but a word for a charge, with what it is called: "the suggestion outrageous"."""
    told = _told_bare(words)
    return 0 < len(told) <= MAX_POINTING and not _words("charges").isdisjoint(told)


def judges_this(words: str, cue: str) -> bool:
    """Whether they are what somebody calls what was said: "called | that naive", not "opposes | that plan"."""
    told = _in(words)
    is_called = _beginnings("calling").match(cue.casefold()) is not None
    return is_called and 1 < len(told) <= MAX_JUDGING and told[0] in _words("this")


def rejects(words: str) -> bool:
    """Whether they call something untrue or made up: "nonsense"."""
    folded = words.casefold()
    is_whole = not _words("untrue").isdisjoint(_in(words))
    return len(folded.split()) <= MAX_REJECTING and (is_whole or bool(_beginnings("rejecting").search(folded)))


def means_part(words: str) -> bool:
    """Whether they speak of no more than a part in what was told: "any involvement", "nothing to do with it"."""
    return len(words.split()) <= MAX_OF_PART and bool(_beginnings("involving").search(words.casefold()))


def _told_bare(words: str) -> list[str]:
    """The words without those quoted: `the charge "absurd"`."""
    return _in(_QUOTED.sub(" ", words))


def _in(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def is_infinitive(words: str, language: str) -> bool:
    """Whether they only name a deed: "to drive on", "driving on", "weiterzufahren", "door te rijden"."""
    deed = _deed(language[:2])
    return deed is not None and bool(deed.search(words.rstrip(".!")))


@cache
def _deed(language: str) -> re.Pattern[str] | None:
    patterns = table("claims")["deeds"].get(language)
    return re.compile("|".join(patterns)) if patterns else None


def means_all(words: str) -> bool:
    """Whether they mean everything that was said of somebody: "alles", "any of it"."""
    told = _in(words)
    return 0 < len(told) <= MAX_POINTING and not _words("all").isdisjoint(told)


def is_negated(words: str) -> bool:
    """Whether a word such as "no" or "never" stands among them; "in Oxa, not in Chur" says no "no"."""
    return not _words("negating").isdisjoint(_in(_aside().sub(" ", words.casefold())))


def denies_fact(words: str) -> bool:
    """Whether the first sentence says that something was not so.

    Not that it may not be ("must not cross the bridge"), nor that nothing follows from it ("no reason to celebrate").
    """
    first = _SENTENCE_END.split(words.casefold(), maxsplit=1)[0]
    told = _in(first)
    no_ground = any(one in _words("no") and two in _words("ground") for one, two in pairwise(told))
    return is_negated(first) and not no_ground and _words("allowing").isdisjoint(told)


def noun_denied(words: str) -> str:
    """The word after "no": the noun of "no lightning struck"; empty for none, and for a short one."""
    told = _in(words)
    place = next((n for n, word in enumerate(told[:-1]) if word in _words("no")), None)
    noun = told[place + 1] if place is not None else ""
    return noun if len(noun) >= MIN_ROOT else ""


def has_noun(noun: str, words: str) -> bool:
    """Whether a noun stands in the words in any of its forms, or ends a compound."""
    root = re.escape(noun[: max(MIN_ROOT, len(noun) - MAX_INFLECTION)])
    return re.search(rf"{root}\w{{0,{MAX_INFLECTION + 1}}}\b", words.casefold()) is not None


@cache
def _aside() -> re.Pattern[str]:
    """What is set against the rest, with nothing said of it."""
    nots, before = "|".join(table("claims")["contrasting"]), "|".join(table("prepositions")["set_apart"])
    return re.compile(rf",\s+(?:{nots})\s+(?:{before})\b[^,.;]*")


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(table("claims")[kind])


@cache
def _beginnings(kind: str) -> re.Pattern[str]:
    known = (re.escape(words).replace("\\ …\\ ", r"\b.{0,60}?\s") for words in table("claims")[kind])
    return re.compile(rf"\b(?:{'|'.join(known)})")


@cache
def speaking_for() -> tuple[str, ...]:
    """Beginnings of words for who speaks for another."""
    return tuple(table("claims")["speaking_for"])
