"""From a sentence to its words, as the reader was trained on them: surface words, punctuation apart.

Hyphenated compounds stay whole, German "im" too; English "don't" and "Russia's" are two words, as in the treebanks.
"""

from __future__ import annotations

import re

from wederhoor.text.full_stops import full_stops

_LETTER = r"[^\W\d_]"
_WORD = re.compile(
    r"https?://\S+[\w/]|www\.\S+[\w/]|[\w.+-]+@[\w-]+\.[\w.]+\w"  # addresses
    r"|\d{1,3}(?:[  .,’']\d{3})+(?:[.,]\d+)?|\d+(?:[.,:]\d+)+"  # 1 234,5 and 14.30
    r"|(?:[^\W\d_]\.){2,}"  # z.B. U.S.
    r"|(?<!\w)['’][stn](?=\s\w)"  # Dutch 's avonds, 't huis
    rf"|(?:{_LETTER}|\d)+(?:[-‐‑’'&]?(?:{_LETTER}|\d)+)*-?"
    r"|,,|''|``|\.{2,}|-{2,}|\S",
)
_ENGLISH_CLITIC = re.compile(r"(?i)(?<=.)(n[’']t|[’'](?:s|re|ve|ll|d|m))$")
_FRENCH_ELISION = re.compile(r"(?i)^((?:qu|[dlnsjcmt])[’'])(?=.)")
_ORDINAL = re.compile(r"\d{1,3}")


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
        word = text[start:end]
        found = _ENGLISH_CLITIC.search(word) if language == "en" else _FRENCH_ELISION.match(word)
        cut = start + (found.start() if language == "en" else found.end()) if found else start
        split += [(start, cut), (cut, end)] if start < cut < end else [(start, end)]
    return split
