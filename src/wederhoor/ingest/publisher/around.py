"""What stands around an article and names who prints it: bylines, menu, donation note, author box, notice of rights."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from wederhoor.ingest import shape
from wederhoor.ingest.byline import leading_name, name_parts, names_author
from wederhoor.ingest.dateline import date_of, without_date_words
from wederhoor.ingest.lexicon import lexicon
from wederhoor.ingest.masthead import line_parts
from wederhoor.ingest.menu import is_section, menu_items
from wederhoor.ingest.outlets import (
    ARTICLE,
    DOMAIN,
    is_capitalised,
    is_surely_outlet,
    outlet_name,
    outlet_pattern,
    without_article,
)
from wederhoor.ingest.paper_words import papers
from wederhoor.text.genders import gender_of

# Addresses there say nothing about who prints.
_MAIL_PROVIDERS = re.compile(
    r"^(gmail|googlemail|gmx|web|outlook|hotmail|yahoo|icloud|proton(mail)?|t-online|xs4all|ziggo|mail|yandex)\."
)
_NOTICE = re.compile(
    r"(?:©|\([cC]\)|Copyright)\s*(?:©\s*)?\d{4}(?:\s*[-–]\s*\d{4})?,?\s+(?P<name>[^\s.,;|][^.,;|\n]{1,59}?)\s*(?:[.,;|]|$)"
)
_SPEAKS_OF_THE_PAGE = ("author box", "donation", "copyright", "subscribe", "tip line", "menu", "byline", "dateline")
# "De Dijkwachter", "Inselbote"; whether it is an outlet's must be said elsewhere.
_NAME = r"(?:(?:De|Het|The|Der|Die|Das)\s+)?[A-ZÄÖÜ][\w-]+(?:\s+[A-ZÄÖÜ][\w-]+){0,3}"
_BARE_NOTICE = re.compile(r"(?:©|\([cC]\)|Copyright)\s*(?P<name>[^\W\d][^.,;|/:\d]{1,58}?)(?:\s+(?P<year>\d{4}))?\.?")


@dataclass(frozen=True, slots=True)
class Around:
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


def in_bylines(around: Around, language: str) -> str | None:
    """The outlet in a byline or date line, or before "Ein Kommentar von …". Agencies print nothing."""
    for text in around.texts("byline", "dateline"):
        parts = name_parts(text)
        ends = [parts[-1]] if len(parts) > 1 else []
        if lexicon().signed.fullmatch(text) and len(parts) > 1:
            ends.append(parts[0])
        named = [name for name in line_parts(text, language).papers if not names_author(name)]
        for part in [*named, *ends]:
            name = re.sub(rf"^{ARTICLE}\s+", "", part)
            may_be_named = is_capitalised(name) and without_date_words(name) == name and not _is_agency(name)
            is_known = may_be_named and around.is_named(name, beside=text)
            if part in named or is_known:
                return name
    return None


def in_menu(around: Around) -> str | None:
    """The name of the site as the first item of its menu."""
    for text in around.texts("menu"):
        site, *sections = menu_items(text) or ("",)
        if not is_capitalised(site) or is_section(site) or not any(map(is_section, sections)):
            continue
        has_article = re.match(rf"(?i:{ARTICLE})\s+\S", site) is not None
        if has_article or is_surely_outlet(site) or around.is_named(site, beside=text):
            return site
    return None


def in_donations(around: Around) -> str | None:
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


def in_author_box(around: Around) -> str | None:
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
    headed = (re.fullmatch(rf"(?:{lexicon().presented})\s+(?P<name>.{{2,60}}?)\s*:?", text, re.I) for text in texts)
    named = next(
        (found["name"] for found in headed if found and found["name"].replace(" ", "").casefold() == stem), None
    )
    return named or (domain if known == domain.casefold() else known)


def in_addresses(texts: Sequence[str]) -> str | None:
    for text in texts:
        for domain in re.findall(rf"(?<=@){DOMAIN}", text):
            if not _MAIL_PROVIDERS.match(domain.casefold()):
                return outlet_name(domain)
    return None


def in_copyright(around: Around) -> str | None:
    """Who holds the rights; without a year it may be a photographer, so that the name must be known otherwise."""
    for text in around.texts("copyright"):
        found = _NOTICE.search(text)
        if found and _may_print(found["name"], around, beside=text):
            return papers().legal_form.sub("", found["name"])
        bare = _BARE_NOTICE.fullmatch(_without_day(text))
        if bare is None or around.is_author(bare["name"]) or _is_agency(bare["name"]):
            continue
        if bare["year"] or is_surely_outlet(bare["name"]) or around.is_named(bare["name"], beside=text):
            return papers().legal_form.sub("", bare["name"])
    return None


def _without_day(notice: str) -> str:
    """ "© Weserbote" of "© Weserbote, 3.5.2024": the day that a paper prints behind its name."""
    printed = date_of(notice)
    return notice[: printed.start].rstrip(" ,·|–-") if printed and not notice[printed.end :].strip(" .") else notice


def _may_print(name: str, around: Around, *, beside: str) -> bool:
    """Whether a holder of rights is no agency, and no person of whom the page says nothing else: a photographer."""
    first, *others = name.split()
    is_person = len(others) == 1 and gender_of(first) is not None and not is_surely_outlet(name)
    return len(others) <= 4 and not _is_agency(name) and (not is_person or around.is_named(name, beside=beside))


def _is_agency(name: str) -> bool:
    """Whether a paper that prints the text of another says so: "© 2026 ANP"."""
    return name.casefold() in lexicon().agencies
