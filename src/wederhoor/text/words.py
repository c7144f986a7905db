"""From a sentence to its words, as the reader was trained on them: surface words, punctuation apart.

Hyphenated compounds stay whole, German "im" too; English "don't" and "Russia's" are two words, as in the treebanks.
"""

from __future__ import annotations

import re
from itertools import pairwise

from wederhoor.text.full_stops import full_stops

COMPOUNDING = ("de", "nl")  # languages that write a compound as one word

_LETTER = r"[^\W\d_]"
_WORD = re.compile(
    r"https?://\S+[\w/]|www\.\S+[\w/]|[\w.+-]+@[\w-]+\.[\w.]+\w"  # addresses
    r"|\d{1,3}(?:[  .,’']\d{3})+(?:[.,]\d+)?|\d+(?:[.,:]\d+)+"  # 1 234,5 and 14.30
    r"|(?:[^\W\d_]\.){2,}"  # z.B. U.S.
    r"|(?<!\w)['’][stn](?=\s\w)"  # Dutch 's avonds, 't huis
    r"|(?<!\w)(?:(?:jus|lors|puis|quoi)?[Qq]u|[dlnsjcmDLNSJCM])['’](?=[«“\"])"  # French qu'« ils »
    rf"|(?:{_LETTER}|\d)+(?:[-‐‑’'&]?(?:{_LETTER}|\d)+)*-?"
    r"|,,|''|``|\.{2,}|-{2,}|\S",
)
_ENGLISH_CLITIC = re.compile(r"(?i)(?<=.)(n[’']t|[’'](?:s|re|ve|ll|d|m))$")
_FRENCH_ELISION = re.compile(r"(?i)^((?:(?:jus|lors|puis|quoi)?qu|[dlnsjcmt])[’'])(?=.)")
_FRENCH_INVERSION = re.compile(r"(?<=[^\W\d_])(?<!rendez)-(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous|ce)$")
_ORDINAL = re.compile(r"\d{1,3}")


def n_letters_alike(one: str, two: str) -> int:
    """How many letters two words begin with alike."""
    differing = (at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b)
    return next(differing, min(len(one), len(two)))


def split_words(text: str, language: str) -> list[tuple[int, int]]:
    """(start, end) of each word of a sentence; every visible character is inside one."""
    spans: list[tuple[int, int]] = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        if text[end - 1] == "-" and end - start > 1 and not (end < len(text) and text[end].isspace()):
            end -= 1  # a compound's open hyphen ("Forschungs- und") is part of the word, a dash is not
            spans += [(start, end), (end, end + 1)]
        else:
            spans.append((start, end))
    return _split_clitics(text, _join_stops(text, spans, language), language)


def _join_stops(text: str, spans: list[tuple[int, int]], language: str) -> list[tuple[int, int]]:
    """Give a full stop to the abbreviation or the German ordinal before it, unless it ends the sentence."""
    joined: list[tuple[int, int]] = []
    for position, (start, end) in enumerate(spans):
        if text[start:end] == "." and joined and joined[-1][1] == start and position + 1 < len(spans):
            word = text[joined[-1][0] : start]
            if word in full_stops(language).abbreviations or (language == "de" and _ORDINAL.fullmatch(word)):
                joined[-1] = (joined[-1][0], end)
                continue
        joined.append((start, end))
    return joined


def _split_clitics(text: str, spans: list[tuple[int, int]], language: str) -> list[tuple[int, int]]:
    if language not in ("en", "fr"):
        return spans
    split: list[tuple[int, int]] = []
    for start, end in spans:
        cuts = _english_cuts if language == "en" else _french_cuts
        ends = [start + cut for cut in cuts(text[start:end])]
        split += pairwise([start, *ends, end])
    return split


def _english_cuts(word: str) -> list[int]:
    found = _ENGLISH_CLITIC.search(word)
    return [found.start()] if found else []


def _french_cuts(word: str) -> list[int]:
    """Behind an elided word and before a pronoun that follows its verb: "qu'|a|-t-elle"."""
    elided, inverted = _FRENCH_ELISION.match(word), _FRENCH_INVERSION.search(word)
    return [*([elided.end()] if elided else []), *([inverted.start()] if inverted else [])]
