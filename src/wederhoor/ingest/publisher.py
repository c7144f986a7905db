"""Who printed a report, as far as its own words tell. When in doubt: nobody."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Sequence
from functools import cache
from importlib import resources
from urllib.parse import urlsplit

from wederhoor.ingest.furniture import Mark, lexicon
from wederhoor.ingest.page import Piece

_DOMAIN = r"(?:[\w-]+\.)+(?:nl|de|com|org|net|be|at|ch|eu|uk|info|news|fr|ru|se|dk|it|es|tv|io)\b"
# Addresses there say nothing about who prints.
_MAIL_PROVIDERS = re.compile(
    r"^(gmail|googlemail|gmx|web|outlook|hotmail|yahoo|icloud|proton(mail)?|t-online|xs4all|ziggo|mail|yandex)\."
)
_NOTICE = re.compile(
    r"(?:©|\([cC]\)|Copyright)\s*(?:©\s*)?\d{4}(?:\s*[-–]\s*\d{4})?,?\s+(?P<name>[^.,;|\n]{2,60}?)\s*(?:[.,;|]|$)"
)
_OUTLET_WORDS = (
    "Times|Post|Zeitung|Nachrichten|News|Blatt|Kurier|Presse|Journal|Magazin|Courant|Telegraph|Guardian|Herald|Tribune|"
    "Dagblad|Nieuws|Tagblatt|Tageblatt|Anzeiger|Rundschau|Krant|Chronicle|Observer|Gazette|Standard|Review"
)
_TOLD_US = r"(?:sagte|sagten|erklärte|erzählte|verriet|gegenüber|told|tells|zei tegen|vertelde|vertelt|tegenover|tegen)"
_OUR_WORK = (
    r"(?:durchgeführte|geführte|vorliegende|eigene|zugespielte|"
    r"seen by|obtained by|conducted by|reviewed by|uitgevoerde?)"
)
_ARTICLE = r"(?:de[rnm]|die|das|de|het|the)"


def publisher_in_text(pieces: Sequence[Piece], marks: Sequence[Mark]) -> str | None:
    """The publisher that a report's author box, tip line, copyright line or own interviews name."""
    furniture = [
        (piece.text, mark.reason) for piece, mark in zip(pieces, marks, strict=True) if mark.kind == "furniture"
    ]
    article = [piece.text for piece, mark in zip(pieces, marks, strict=True) if mark.kind == "paragraph"]
    boxes = [text for text, reason in furniture if reason == "author box"]
    tips = [text for text, reason in furniture if reason in {"tip line", "subscribe"}]
    notices = [text for text, reason in furniture if reason == "copyright"]
    return _in_author_box(boxes) or _in_addresses(tips) or _in_copyright(notices) or _in_interviews(article)


def publisher_at(url: str | None) -> str | None:
    """The outlet of a web address: its name where it is known, else the domain."""
    if url is None:
        return None
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname
    except ValueError:
        return None
    return outlet_name(host) if host and "." in host else None


def outlet_name(domain: str) -> str:
    """The outlet's name by its domain or a domain above it, else the domain itself without "www."."""
    domain = domain.casefold().removeprefix("www.")
    parts = domain.split(".")
    above = (".".join(parts[index:]) for index in range(len(parts) - 1))
    return next((_outlets()[name] for name in above if name in _outlets()), domain)


def _in_author_box(texts: Sequence[str]) -> str | None:
    """Where the author writes: an address, or a name that is an outlet's."""
    for text in texts:
        if (writes := lexicon().writes.search(text)) is None:
            continue
        place = re.match(
            rf"\s+(?:{_ARTICLE}\s+)?(?:(?P<domain>{_DOMAIN})|(?P<name>{_outlet_pattern()}))", text[writes.end() :]
        )
        if place and place["domain"]:
            return _as_named_elsewhere(place["domain"], texts)
        if place:
            return place["name"]
    return None


def _as_named_elsewhere(domain: str, texts: Sequence[str]) -> str:
    """ "Voorbeeldblog" for voorbeeldblog.nl, where the heading "Over Voorbeeldblog" says so."""
    known = outlet_name(domain)
    stem = domain.casefold().removeprefix("www.").split(".")[0]
    headed = (re.fullmatch(r"(?:Über|Over|About)\s+(?P<name>.{2,60}?)\s*:?", text, re.I) for text in texts)
    named = next(
        (found["name"] for found in headed if found and found["name"].replace(" ", "").casefold() == stem), None
    )
    return named or (domain if known == domain.casefold() else known)


def _in_addresses(texts: Sequence[str]) -> str | None:
    for text in texts:
        for domain in re.findall(rf"(?<=@){_DOMAIN}", text):
            if not _MAIL_PROVIDERS.match(domain.casefold()):
                return outlet_name(domain)
    return None


def _in_copyright(texts: Sequence[str]) -> str | None:
    for text in texts:
        found = _NOTICE.search(text)
        if found and len(found["name"].split()) <= 5:
            return found["name"]
    return None


def _in_interviews(paragraphs: Sequence[str]) -> str | None:
    """The outlet that people talk to, in two paragraphs or more, if there is one only and it is not cited as another's.

    "sagte der X" is how a report cites a colleague, too; so one such line proves nothing.
    """
    outlet = _outlet_pattern()
    ours = re.compile(
        rf"\b(?i:{_TOLD_US})\s+(?:{_ARTICLE}\s+)?(?P<to>{outlet})"
        rf"|\b(?:von|by|door)\s+(?:{_ARTICLE}\s+)?(?P<by>{outlet})\s+(?i:{_OUR_WORK})"
        rf"|\b(?i:{_OUR_WORK})\s+(?:{_ARTICLE}\s+)?(?P<after>{outlet})"
    )
    counts = Counter(
        name
        for paragraph in paragraphs
        for name in {found["to"] or found["by"] or found["after"] for found in ours.finditer(paragraph)}
    )
    if len(counts) != 1:
        return None
    [(name, count)] = counts.items()
    theirs = re.compile(
        rf"\b(?:laut|volgens|wie|zoals|according to|as|nach Angaben)\s+(?:{_ARTICLE}\s+)?{re.escape(name)}\b"
        rf"|{re.escape(name)}\b,?\s+"
        rf"(?:zufolge|berichtete|berichtet|meldete|schreibt|meldde|meldt|schrijft|schreef|reported|reports|wrote|writes|aldus)",
        re.I,
    )
    return name if count >= 2 and not any(map(theirs.search, paragraphs)) else None


@cache
def _outlets() -> dict[str, str]:
    data = tomllib.loads(resources.files("wederhoor.ingest").joinpath("outlets.toml").read_text(encoding="utf-8"))
    return dict(data["names"])


@cache
def _outlet_pattern() -> str:
    """A name that is an outlet's: a known one, or capitalised words that end in "Times", "Zeitung" and the like."""
    known = "|".join(re.escape(name) for name in sorted(set(_outlets().values()), key=len, reverse=True))
    ending = f"(?:{_OUTLET_WORDS}|{_OUTLET_WORDS.lower()})"
    return rf"(?:(?:{known})\b|(?:[A-ZÄÖÜ][\w-]{{0,30}}\s+){{0,3}}[A-ZÄÖÜ]?[\w-]{{0,30}}{ending}\b)"
