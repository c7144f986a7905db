"""Who printed a report, as far as its own words tell. When in doubt: nobody."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from wederhoor.ingest import shape
from wederhoor.ingest.byline import leading_name, name_parts, names_author
from wederhoor.ingest.furniture import Mark
from wederhoor.ingest.lexicon import lexicon
from wederhoor.ingest.masthead import Line, blog_name, line_parts
from wederhoor.ingest.menu import is_section, menu_items
from wederhoor.ingest.outlets import (
    ARTICLE,
    DOMAIN,
    is_capitalised,
    is_surely_outlet,
    names_in_text,
    outlet_name,
    outlet_pattern,
    publisher_at,
    without_article,
)
from wederhoor.ingest.page import Piece
from wederhoor.ingest.papers import as_written, paper_kind, papers
from wederhoor.ingest.talked_to import is_talked_to, outlet_of_interviews
from wederhoor.text.gazetteer import lookup

# Addresses there say nothing about who prints.
_MAIL_PROVIDERS = re.compile(
    r"^(gmail|googlemail|gmx|web|outlook|hotmail|yahoo|icloud|proton(mail)?|t-online|xs4all|ziggo|mail|yandex)\."
)
_NOTICE = re.compile(
    r"(?:©|\([cC]\)|Copyright)\s*(?:©\s*)?\d{4}(?:\s*[-–]\s*\d{4})?,?\s+(?P<name>[^.,;|\n]{2,60}?)\s*(?:[.,;|]|$)"
)
_SPEAKS_OF_THE_PAGE = ("author box", "donation", "copyright", "subscribe", "tip line", "menu", "byline", "dateline")
# "De Dijkwachter", "Inselbote"; whether it is an outlet's must be said elsewhere.
_NAME = r"(?:(?:De|Het|The|Der|Die|Das)\s+)?[A-ZÄÖÜ][\w-]+(?:\s+[A-ZÄÖÜ][\w-]+){0,3}"
_BARE_NOTICE = re.compile(r"(?:©|\([cC]\)|Copyright)\s*(?P<name>[^\W\d][^.,;|/:\d]{1,58}?)(?:\s+(?P<year>\d{4}))?\.?")
_CREDIT = re.compile(
    r"\((?P<name>[A-ZÄÖÜ][\w-]{5,}(?:\s[A-ZÄÖÜ][\w-]+)?|[a-z]{3,4}|[A-Z]{3,5})\)\s*[-–—―]\s*\Z"  # Northwire, apd, AFN
)
_HEAD_LINES = ("masthead", "dateline", "byline", "menu", "kicker")
_SIGNED = re.compile(r"(?:[–—―-]{1,2}\s*|\(\s*)?(?P<name>[^()–—]{2,60}?)\s*\)?")


def publisher_in_text(pieces: Sequence[Piece], marks: Sequence[Mark], language: str = "de") -> str | None:
    """The publisher that a report's byline, menu, donation note, author box, tip line, copyright line or own
    interviews name."""
    head = _head(pieces, marks)
    around = _Around(
        [(piece.text, mark.reason or "") for piece, mark in zip(pieces, marks, strict=True) if mark.kind == "furniture"]
    )
    article = [piece.text for piece, mark in zip(pieces, marks, strict=True) if mark.kind == "paragraph"]
    return (
        _in_masthead(head, language, "\n".join(article))
        or _in_bylines(around, language)
        or _in_menu(around)
        or _in_donations(around)
        or _in_author_box(around)
        or _in_addresses(around.texts("tip line", "subscribe"))
        or _in_copyright(around)
        or outlet_of_interviews(article)
        or _in_last_lines(pieces, marks)
        or _in_credit(around, language)
    )


@dataclass(frozen=True, slots=True)
class _Around:
    """What stands around an article: pieces of furniture, each with its reason."""

    furniture: list[tuple[str, str]]

    def texts(self, *reasons: str) -> list[str]:
        """The pieces that are there for one of `reasons`."""
        return [text for text, reason in self.furniture if reason in reasons]

    def is_named(self, name: str, *, beside: str) -> bool:
        """Whether a piece that speaks of the page, other than `beside`, has this name, or an address made of it."""
        words = re.compile(rf"(?<![\w-]){re.escape(without_article(name))}(?![\w-])")
        address = re.compile(rf"\b{re.escape(''.join(shape.words_of(without_article(name))))}\.[a-z]{{2,6}}\b")
        texts = [text for text in self.texts(*_SPEAKS_OF_THE_PAGE) if text != beside]
        return any(map(words.search, texts)) or any(map(address.search, [*texts, beside]))

    def is_author(self, name: str) -> bool:
        """Whether a byline or author box has this name as that of a person."""
        written = (text.partition(" ")[2] for text in self.texts("byline", "dateline"))
        return any(name in text for text in written) or any(
            map(name.__eq__, map(leading_name, self.texts("author box")))
        )


def _head(pieces: Sequence[Piece], marks: Sequence[Mark]) -> list[tuple[str, str]]:
    """The furniture before the article's first paragraph, each piece with its reason."""
    head: list[tuple[str, str]] = []
    for piece, mark in zip(pieces, marks, strict=True):
        if mark.kind == "paragraph":
            break
        if mark.reason is not None:
            head.append((piece.text, mark.reason))
    return head


def _in_masthead(head: Sequence[tuple[str, str]], language: str, article: str) -> str | None:
    """The paper's name on a line of its own, beside a date or section, or that the article calls its own."""
    for text, reason in head:
        if reason not in _HEAD_LINES:
            continue
        parts = line_parts(text, language)
        if parts.papers:
            return as_written(parts.papers[0], article)
        if reason in ("masthead", "dateline") and (blog := blog_name(text)):
            return blog
        if reason in ("masthead", "dateline") and (
            ours := [part for part in parts.others if is_talked_to(part, article)]
        ):
            return as_written(ours[0], article)
        if reason == "masthead":
            return as_written(text.strip("*_ "), article)
        if reason == "dateline" and (agency := _agency_alone(parts)):
            return agency
    fields = [part for text, _ in head for part in re.split(r"\s*[,|;·]\s*", text)]
    taken = (papers().taken_from.match(part) or papers().appeared.match(part) for part in fields)
    links = [text for text, reason in head if reason == "link" and "@" not in text]
    address = map(publisher_at, [*links, *(part for part in fields if re.fullmatch(DOMAIN, part, re.I))])
    return next(filter(None, (_taken_from(found) for found in taken)), None) or next(filter(None, address), None)


def _agency_alone(parts: Line) -> str | None:
    """The agency that prints a report itself, as it stands beside nothing but a date: "Reuters, 3 May 2024"."""
    return names_in_text().get(parts.others[0].casefold()) if len(parts.others) == 1 else None


def _taken_from(found: re.Match[str] | None) -> str | None:
    """The paper after "Quelle:"; an agency, an office or a photographer is none."""
    if found is None:
        return None
    name = re.split(r"\s*[,|(·]", found["name"].strip(" .*_)"))[0]
    return name if paper_kind(name) else None


def _in_last_lines(pieces: Sequence[Piece], marks: Sequence[Mark]) -> str | None:
    """The paper that signs at the foot, that the text is taken from, or where the reader may go on."""
    last = max((i for i, mark in enumerate(marks) if mark.kind == "paragraph"), default=-1)
    for piece in pieces[last + 1 :]:
        signed = _SIGNED.fullmatch(piece.text)
        if signed and paper_kind(signed["name"]):
            return signed["name"]
        if name := _taken_from(papers().taken_from.match(piece.text) or papers().appeared.match(piece.text)):
            return name
        if go_on := papers().go_on_at.fullmatch(piece.text):
            return publisher_at(go_on["address"])
    return None


def _in_bylines(around: _Around, language: str) -> str | None:
    """The outlet in a byline or date line, or before "Ein Kommentar von …". Agencies print nothing."""
    for text in around.texts("byline", "dateline"):
        parts = name_parts(text)
        ends = [parts[-1]] if len(parts) > 1 else []
        if lexicon().signed.fullmatch(text) and len(parts) > 1:
            ends.append(parts[0])
        named = [name for name in line_parts(text, language).papers if not names_author(name)]
        for part in [*named, *ends]:
            name = re.sub(rf"^{ARTICLE}\s+", "", part)
            if part in named or (is_capitalised(name) and around.is_named(name, beside=text)):
                return name
    return None


def _in_menu(around: _Around) -> str | None:
    """The name of the site as the first item of its menu."""
    for text in around.texts("menu"):
        site, *sections = menu_items(text) or ("",)
        if not is_capitalised(site) or is_section(site) or not any(map(is_section, sections)):
            continue
        has_article = re.match(rf"(?i:{ARTICLE})\s+\S", site) is not None
        if has_article or is_surely_outlet(site) or around.is_named(site, beside=text):
            return site
    return None


def _in_credit(around: _Around, language: str) -> str | None:
    """The service in the brackets of a dateline, if it is no agency that papers print: "(Northwire) -"."""
    for text in around.texts("dateline"):
        found = _CREDIT.search(text)
        name = found["name"] if found else ""
        if name and name.casefold() not in lexicon().agencies | lexicon().own_report and lookup(name, language) is None:
            return name
    return None


def _in_donations(around: _Around) -> str | None:
    """Whom readers are asked to give to, or who lives on what they give."""
    gifts = "|".join(re.escape(phrase.strip()) for phrase in lexicon().lives_on_gifts)
    asked = re.compile(
        rf"\b(?i:{lexicon().asked_to_give})\s+(?:{ARTICLE}\s+)?(?P<to>{outlet_pattern()}|{_NAME})"
        rf"|(?:^|[.!?]\s+)(?P<lives>{_NAME})\s+(?:{gifts})\b"
    )
    for text in around.texts("donation"):
        for found in asked.finditer(text):
            name = found["to"] or found["lives"]
            if is_surely_outlet(name) or found["lives"] or around.is_named(name, beside=text):
                return name
    return None


def _in_author_box(around: _Around) -> str | None:
    """Where the author writes: an address, or a name that is an outlet's. Authors of several outlets prove nothing."""
    texts = around.texts("author box")
    outlet = outlet_pattern()
    for text in texts:
        works = lexicon().writes.search(text) or lexicon().serves.search(text)
        if works is None:
            continue
        rest = text[works.end() :]
        place = re.match(rf"\s+(?:{ARTICLE}\s+)?(?:(?P<domain>{DOMAIN})|(?P<name>{outlet})|(?P<other>{_NAME}))", rest)
        if place is None or re.match(rf"\s*(?:,|&|and|und|en)\s+(?:{ARTICLE}\s+)?{outlet}", rest[place.end() :]):
            continue
        if place["domain"]:
            return _as_named_elsewhere(place["domain"], texts)
        if place["name"] or around.is_named(place["other"], beside=text):
            return place["name"] or place["other"]
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
        for domain in re.findall(rf"(?<=@){DOMAIN}", text):
            if not _MAIL_PROVIDERS.match(domain.casefold()):
                return outlet_name(domain)
    return None


def _in_copyright(around: _Around) -> str | None:
    """Who holds the rights; without a year it may be a photographer, so that the name must be known otherwise."""
    for text in around.texts("copyright"):
        found = _NOTICE.search(text)
        if found and len(found["name"].split()) <= 5:
            return found["name"]
        bare = _BARE_NOTICE.fullmatch(text)
        if bare is None or around.is_author(bare["name"]):
            continue
        if bare["year"] or is_surely_outlet(bare["name"]) or around.is_named(bare["name"], beside=text):
            return bare["name"]
    return None
