"""The dateline before a report's first words: "DEN HAAG –", "Kiew/Moskau, 3. März (dpa) –", "BRUSSEL Van onze …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wederhoor.ingest import shape
from wederhoor.ingest.dateline import date_of, datelines, day_of, without_date_words
from wederhoor.ingest.lexicon import lexicon
from wederhoor.ingest.papers import is_service
from wederhoor.text.gazetteer import lookup

_MAX_LETTERS = 100
_MAX_PLACES = 4
_BEGIN = r"(?=[\"'“„‚‘«»(]?[A-ZÀ-Þ\d])"
_END = re.compile(
    rf"\s*(?:(?P<dash>\s(?:[–—―]|--?)\s|(?<=\))[–—―-]\s)|(?P<stop>(?<=[^\W_]|[)/])(?:[.:]|\.[–-])\s)|(?P<bracket>(?<=\))\s))\s*{_BEGIN}"
)
_CREDIT = re.compile(r"\(([^()]{2,40})\)|(?<=[\s.])/([A-Z][A-Za-z-]{1,12})/")  # "(dpa)", "/TASS/"
_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ'’-]*[A-ZÀ-Þ]"
_BARE = re.compile(rf"(?P<place>{_CAPITALS}(?:\s{_CAPITALS}){{0,2}})\s+(?=[A-ZÀ-Þ][a-zà-ÿ]*\s)")
_HOUSE = re.compile(  # "KIEL dpa | "
    rf"(?P<place>{_CAPITALS})(?:/{_CAPITALS})*\s[a-z]{{2,5}}(?:/[a-z]{{2,5}})*\s\|\s+(?=\S)"
)
_LINKS = r"(?:\s+(?:a[mn]|aan|de[nrl]?|d[io]|l[ae]|of|op|upon|van)){0,2}"
_PLACE = re.compile(rf"[A-ZÀ-Þ][\w'’.-]*(?:{_LINKS}\s+[A-ZÀ-Þ][\w'’.-]*){{0,3}}")
_ARTICLE = re.compile(r"(?:De[rnms]?|Die|Das|The|Het|An?|Een|Eine?)\s(?!Haag|Hague)")
_SHORT_NAME = re.compile(r"[A-Za-z]{2,5}(?:[/,]\s?[A-Za-z]{2,5})*")  # of an agency or an office: "dpa/lno", "LCL"
_PLACE_KINDS = frozenset({"capital", "country"})


def dateline_end(paragraph: str, *, article: str, language: str, is_first: bool) -> int:
    """Where a paragraph's first sentence begins, after its dateline; 0 where it has none.

    A place that is followed by no more than a dash or full stop must be known, or be spoken of in `article`; one
    in small letters stands before the first paragraph only.
    """
    head = paragraph[:_MAX_LETTERS]
    found = 0
    for end in _END.finditer(head):
        if found and without_date_words(_without_day(_CREDIT.sub(" ", head[found : end.start()]), language)):
            break  # "DELFT (ANP) 16 okt –" goes on after its brackets, a sentence does not
        if _is_dateline(head[: end.start()], end, article, language, is_first):
            found = end.end()
    if found:
        return found
    bare = _HOUSE.match(head) or _BARE.match(head)
    return bare.end() if bare and is_first and _is_place(bare["place"], article, language) else 0


def _is_dateline(head: str, end: re.Match[str], article: str, language: str, is_first: bool) -> bool:
    notes = [note for pair in _CREDIT.findall(head) for note in pair if note]
    bare = _CREDIT.sub(" ", head)
    rest = _without_day(bare, language)
    places = list(_places(rest))
    if not places or len(places) > _MAX_PLACES or not all(map(_PLACE.fullmatch, places)) or _ARTICLE.match(head):
        return False
    if rest != bare or any(_is_credit(note, language) for note in notes):
        return True
    if notes and end["dash"] and places[0].isupper() and is_first and all(map(is_service, notes)):
        return True
    if notes or end["bracket"] or (end["stop"] or "").startswith(":"):
        return not notes and not end["bracket"] and places[0].isupper() and _is_place(places[0], article, language)
    if places[0].isupper() and end["dash"] and is_first:
        return _may_be_place(places[0], language)
    return (is_first or places[0].isupper()) and _is_place(places[0], article, language)


def _without_day(text: str, language: str) -> str:
    day = date_of(text, language=language) or day_of(text)
    return text if day is None else f"{text[: day.start]}, {text[day.end :]}"


def _places(text: str) -> Iterator[str]:
    for part in re.split(r"\s*[,/|]\s*|\s+(?:und|and|en|&)\s+", text):
        if re.search(r"\d", re.sub(r"\d{1,2}[:.h]\d{2}", "", part)):
            yield part  # no place: the whole is no dateline
        elif kept := part if part.casefold() in datelines().cities else without_date_words(part):
            yield kept  # "Den Haag" begins like "den 3. Mai"


def _is_credit(note: str, language: str) -> bool:
    """Whether brackets hold an agency, initials, a word for the paper's own report, or the country of the place."""
    known = lookup(note, language)
    if known is not None:
        return known.kind == "agency" or known.kind in _PLACE_KINDS  # "Odessa (Ukraine) –"
    words = note.casefold()
    return words in lexicon().agencies | lexicon().own_report or _SHORT_NAME.fullmatch(note) is not None


def _may_be_place(place: str, language: str) -> bool:
    known = lookup(place, language)
    if known is not None:
        return known.kind in _PLACE_KINDS
    words = shape.words_of(place)
    return len(place) >= 4 and not lexicon().alerts.union(lexicon().menu, lexicon().genres).intersection(words)


def _is_place(place: str, article: str, language: str) -> bool:
    """Whether a place is known, or the article says that something is in it, comes from it or goes there."""
    if place.casefold() in datelines().cities:
        return True
    known = lookup(place, language)
    if known is not None:
        return known.kind in _PLACE_KINDS
    said = re.compile(rf"\b(?:in|aus|bei|nach|te|naar|uit|from|near|at|to)\s+{re.escape(place.title())}\b")
    return said.search(article) is not None
