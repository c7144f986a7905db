"""From a paragraph to its sentences: sentencex, and a guard that joins what it splits at abbreviations and ordinals.

The guard's word lists and rules were worked out on 37 marked breaks (`gold/small/sentence_breaks.tsv`).
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from sentencex import get_sentence_boundaries

# A full stop after one of these never ends a sentence: something always follows.
TITLES = frozenset(
    "Mr Mrs Ms Dr Prof St Sen Rep Gov Gen Adm Col Lt Capt Sgt Hon Rev dr drs ir mr mevr dhr prof ds Hr Fr Frhr "
    "z.B u.a d.h bzw ca vgl sog "
    "bijv d.w.z t.o.v i.v.m m.b.t o.a m.n resp i.e e.g vs approx Nr nr art Art Abs Fa incl inkl max min geb gen".split()
)
# After one of these it ends a sentence only where a typical first word follows.
ABBREVIATIONS = {
    "de": frozenset(
        "z B d h s o i R v a S usw etc Std Min Mio Mrd Tsd Di Mo Mi Do Fr Sa So Jan Feb Mär Apr Jun Jul Aug Sep "
        "Sept Okt Nov Dez Co Corp "
        "Inc Ltd gest Gen Kap Bd Jh Jhd exkl evtl ggf o.ä i.d.R z.T v.a s.o".split()
    ),
    "nl": frozenset(
        "a.s jan feb mrt apr jun jul aug sep sept okt nov dec mln mld Co Inc Ltd N.V B.V enz e.d blz excl z.s.m "
        "ca jl".split()
    ),
    "en": frozenset(
        "Inc Ltd Co Corp Jr Sr etc Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec U.S U.K U.N E.U a.m p.m D.C "
        "Ph.D No".split()
    ),
}
STARTERS = re.compile(
    r"(Der|Die|Das|Den|Dem|Des|Ein|Eine|Er|Sie|Es|Wir|Ich|Seit|Am|Im|In|Bis|Auch|Dies|Diese|Dann|De|Het|"
    r"Een|Hij|Zij|Ze|Dat|Dit|Deze|Wij|Ook|"
    r"Maar|The|A|It|He|She|They|This|That|We|On|But|And)\b"
)
MONTHS_AND_ORDERED = re.compile(
    r"(Januar|Jänner|Jan|Februar|Feber|Feb|März|Mär|April|Apr|Mai|Juni|Jun|Juli|Jul|August|"
    r"Aug|September|Sept|Sep|Oktober|Okt|November|Nov|"
    r"Dezember|Dez|Jahrhundert|Jh|Monat|Tag|Jahr|Woche|Mal|Platz|Rang|Stock|Kongress|"
    r"Parteitag|Etage|Klasse|Minute|Runde)",
)
NUMBERED = re.compile(r"\b(Nr|Abs|Nummer|Kapitel|Punkte?|S|Artikel|Platz)\.? \d{1,3}\.$")
BEFORE_ORDINAL = re.compile(
    r"\b(am|der|dem|den|des|die|das|vom|zum|im|seit|bis|ab|ein|eine|jeder|zur)\s+\d{1,2}\.$", re.IGNORECASE
)
BEFORE_NUMBER = re.compile(r"([^\W\d_]{3,})[.!?][\"”“»’]?\s+(?=\d[\d.,]*\s)")
LAST_WORD = re.compile(r"(\S+)\.[\"”“’')\]]*$")
OPENING = "„“\"'‚‘([»«"


def split_sentences(text: str, language: str) -> list[tuple[int, int]]:
    """(start, end) of each sentence in a paragraph, without the space around it.

    Every visible character is inside one.
    """
    spans: list[tuple[int, int]] = []
    for start, end in _boundaries(text, language):
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start == end:
            continue
        if spans and _continues(text[spans[-1][0] : spans[-1][1]], text[start:end], language):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return spans


def _boundaries(text: str, language: str) -> list[tuple[int, int]]:
    """sentencex's segments as spans that cover the text."""
    cuts = {int(boundary["end_index"]) for boundary in get_sentence_boundaries(language, text)} | {0, len(text)}
    known = TITLES | _abbreviations(language)
    # sentencex never begins a sentence with a number
    cuts |= {match.end() for match in BEFORE_NUMBER.finditer(text) if match[1] not in known}
    ordered = sorted(cuts)
    return [(a, b) for a, b in pairwise(ordered) if a < b <= len(text)]


def _continues(before: str, after: str, language: str) -> bool:
    """Whether the break between the two is none: an abbreviation, an ordinal, an initial, a lower-case start."""
    rest = after.lstrip(OPENING)
    if not rest or rest[0].islower():
        # a closing bracket or quotation mark alone, or a sentence that a quotation's own full stop cut in two
        return not rest or not before.endswith((":", "…"))
    last = LAST_WORD.search(before)
    if not last:
        return False
    word = last.group(1).lstrip(OPENING)
    if re.fullmatch(r"[^\W\d_]", word) and word.isupper():
        return True
    if word in TITLES:
        return True
    if word in _abbreviations(language):
        return not STARTERS.match(rest)
    if language == "de" and re.fullmatch(r"\d{1,3}", word):
        if MONTHS_AND_ORDERED.match(rest):
            return True
        return not NUMBERED.search(before) and bool(BEFORE_ORDINAL.search(before))
    return False


@cache
def _abbreviations(language: str) -> frozenset[str]:
    return ABBREVIATIONS.get(language, frozenset())
