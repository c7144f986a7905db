"""Lines that say who wrote an article, where and when, and paragraphs that present the author."""

from __future__ import annotations

import re

from wederhoor.ingest import shape
from wederhoor.ingest.dateline import date_of, day_of, without_date_words
from wederhoor.ingest.lexicon import lexicon
from wederhoor.ingest.menu import is_section
from wederhoor.ingest.outlets import names_in_text
from wederhoor.ingest.paper_words import is_desk

_PART = re.compile(r"\s*[,;|·•–—()/]\s*|\.\s+|\s+--?\s+|\s{2,}")
_OF_PLACE = re.compile(r",\s+(?:à|en|in|aus|uit|te|from|desde)\s+[^\W\d_a-zà-ÿ][\w'’-]*\Z")  # "Par Ida Roux, à Lyon"
_MAX_BYLINE_WORDS = 14
_MAX_DATED_BYLINE_WORDS = 24
_LEADING_NAME = re.compile(
    r"(?:(?:Der|Die|De|The)\s+(?:Autor|Autorin|auteur|author)\s+)?"
    r"(?P<name>[^\W\d_a-zà-ÿ][\w.'’-]*(?:\s+(?:van|von|de|der|den|ter|ten|zu|la|le|bin|al))*"
    r"(?:\s+[^\W\d_a-zà-ÿ][\w.'’-]*){1,3})"
)


def is_byline(text: str, language: str = "de", *, is_first: bool = False) -> bool:
    """Whether a line only says who wrote the article, perhaps where and when."""
    if shape.count_words(text) <= _MAX_DATED_BYLINE_WORDS and lexicon().signed.fullmatch(text.strip("*_() ")):
        return True
    if shape.count_words(text) > _MAX_BYLINE_WORDS or not shape.is_bare_line(text):
        return False
    printed = date_of(text, language=language)
    name = text if printed is None else text[: printed.start] + text[printed.end :]
    bare = _without_genre(name)
    name, has_genre = _OF_PLACE.sub("", _without_paper(_without_agency(bare))), bare != name
    words = shape.words_of(name)
    begins = bool(words) and words[0] in lexicon().byline and len(words) >= 3
    if f" {' '.join(shape.words_of(text))} ".startswith(lexicon().ours):
        return shape.count_words(text) <= _MAX_BYLINE_WORDS
    if re.match(rf"(?i:{lexicon().credited})\s*:", text):
        return shape.count_words(text) <= 8
    is_name = (
        not re.search(r"[\d()]", name)
        and 2 <= len(words) <= 12
        and shape.share_capitalised(_without_roles(name.split(None, 1)[-1])) == 1.0
    )
    has_role = "," in name and bool(lexicon().roles & set(words))
    return is_name and (has_role or (begins and (not is_first or has_genre or printed is not None)))


def _without_genre(line: str) -> str:
    """ "Door Ida Roux" of "Reconstructie | Door Ida Roux"."""
    genre, _, rest = (part.strip() for part in line.partition("|"))
    return rest if genre.casefold() in lexicon().genres or is_section(genre) else line


def _without_roles(line: str) -> str:
    """ "Ida Roux, Africa" of "Ida Roux, Africa correspondent"; roles are written in small letters too."""
    return " ".join(word for word in line.split() if word.strip(",").casefold() not in lexicon().roles)


def _without_agency(line: str) -> str:
    """ "Von Eva Klein" of "Von Eva Klein, dpa" and of "Von Eva Klein, taz"."""
    name, _, last = line.rpartition(",")
    house = last.strip(" .").casefold()
    return name if house in lexicon().agencies or house in names_in_text() else line


def _without_paper(line: str) -> str:
    """ "Von Eva Klein" of "Von Eva Klein (Weserbote)"."""
    found = re.fullmatch(r"(?P<who>[^()]+)\s\((?P<paper>[^()]{2,40})\)", line)
    return found["who"] if found and shape.share_capitalised(found["paper"]) == 1.0 else line


def is_dated_byline(text: str, language: str = "de") -> bool:
    """Whether a line gives date and author and only names beside: "Bonn, 3. Mai 2024. Von Eva Klein, Stadtblatt"."""
    text = text.strip("*_ ")
    if shape.count_words(text) > _MAX_DATED_BYLINE_WORDS or shape.final_mark(text) in "?!:":
        return False
    printed = date_of(text, language=language) or day_of(text)
    if printed is None:
        return False
    around = without_date_words(text[: printed.start]), without_date_words(text[printed.end :])
    parts = [part for side in around for part in name_parts(side)]
    return any(map(names_author, parts)) and all(names_author(p) or _is_name(p) or is_desk(p) for p in parts)


def name_parts(line: str) -> list[str]:
    """What stands between the commas, dots and strokes of a byline or dateline."""
    return [part.strip(" .*_") for part in _PART.split(line) if any(map(str.isalpha, part))]


def names_author(part: str) -> bool:
    """Whether a part of a line is "Von Eva Klein"."""
    first, _, name = part.partition(" ")
    return first.casefold() in lexicon().byline and 1 <= shape.count_words(name) <= 8 and _is_name(name, most=8)


def _is_name(part: str, *, most: int = 4) -> bool:
    return shape.count_words(part) <= most and shape.share_capitalised(part) == 1.0


def is_biography(text: str) -> bool:
    """Whether a paragraph presents its author: a trade, and where it is practised."""
    words = set(shape.words_of(text))
    has_role = words & lexicon().author_roles or any(word.endswith(tuple(lexicon().author_roles)) for word in words)
    if has_role and lexicon().writes.search(text) is not None:
        return True
    name = leading_name(text)
    return name is not None and lexicon().serves.match(text, text.index(name) + len(name)) is not None


def presents(text: str, name: str) -> bool:
    """Whether a paragraph goes on, after the name that it begins with, to say who that is or for whom he writes."""
    rest = text[text.index(name) + len(name) :]
    return re.match(r",?\s+(?:is|ist)\s", rest) is not None or lexicon().writes.match(rest.lstrip(" ,")) is not None


def leading_name(text: str) -> str | None:
    """The name of two to four words that a paragraph begins with."""
    found = _LEADING_NAME.match(text)
    return found["name"] if found else None
