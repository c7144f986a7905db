"""What a web page says outside its main text: whose site it is, and the lines around its headline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

import lxml.html

from wederhoor.ingest import shape
from wederhoor.ingest.dateline import date_of, is_date_line
from wederhoor.ingest.masthead import blog_name, is_masthead_line, line_parts
from wederhoor.ingest.menu import FIELDS_APART
from wederhoor.ingest.papers import paper_kind
from wederhoor.text.normalize import clean_text, one_line

_N_LINES = 12
_MAX_LINE_LETTERS = 160
_N_LINES_ABOVE = 4
_LINES = "[self::p or self::div or self::span or self::time or self::li or self::address]"
_UNDER = f"following::*{_LINES}"
# A page's frame often prints the day on which it is looked at.
_ABOVE = (
    f"preceding::*{_LINES}[not(*) and normalize-space() and not(ancestor::header or ancestor::nav or ancestor::aside)]"
)


def site_name(root: lxml.html.HtmlElement) -> str | None:
    """What the page's title has beyond its headline, if it is a paper's name, or the page has it elsewhere, too.

    Elsewhere is a home link, a notice of rights, or a field of a short line: "EASTWARD WEEKLY » Politics".
    """
    headlines = {plain("".join(element.itertext())).casefold() for element in root.iterfind(".//h1")}
    title = plain("".join(root.xpath("//head/title[1]//text()")))
    head, _, site = re.sub(r"^(.+)\s+[|\-–—•·]\s+([^|–—•·]{2,40})$", "\0\\1\0\\2", title).lstrip("\0").partition("\0")
    kind = paper_kind(site)
    is_headline = any(head.casefold().startswith(line) for line in headlines if line)  # sections may stand between
    if not site or not (kind == "sure" or is_headline):
        return None
    home = {plain("".join(link.itertext())) for link in root.xpath("//a[@href='/' or @rel='home']")}
    notice = re.compile(rf"(?:©|\([cC]\)|Copyright)[\s\d–-]*{re.escape(site)}\b")
    if kind or site in home or any(map(notice.search, map(str, root.itertext()))):
        return site
    return site if site.casefold() in _fields_above(root) else None


def _fields_above(root: lxml.html.HtmlElement) -> set[str]:
    """What stands between the strokes of the lines above the headline, in small letters."""
    return {field.strip().casefold() for line in _lines_above_headline(root) for field in FIELDS_APART.split(line)}


def paper_beside_headline(root: lxml.html.HtmlElement, language: str) -> str | None:
    """The paper that a line under or above the headline names beside a date, or presents: "Lupe – Magazin für …"."""
    lines = [*_lines_under_headline(root), *_lines_above_headline(root)]
    dated = (line_parts(line, language).papers[0] for line in lines if is_masthead_line(line, language))
    return next(dated, None) or next(filter(None, map(blog_name, _lines_above_headline(root))), None)


def date_beside_headline(root: lxml.html.HtmlElement, language: str) -> str | None:
    """The first date with a year on a line of its own under the headline, else above it, as it is printed."""
    for line in (*_lines_under_headline(root), *_lines_above_headline(root)):
        printed = date_of(line, language=language)
        if printed and (is_date_line(line, language=language) or is_masthead_line(line, language)):
            return line[printed.start : printed.end]
    return None


def _lines_under_headline(root: lxml.html.HtmlElement) -> Iterator[str]:
    """The short lines between the headline and the first paragraph."""
    headline = _headline(root)
    for element in islice(headline.xpath(_UNDER), _N_LINES) if headline is not None else ():
        text = plain(element.text_content()[: 4 * _MAX_LINE_LETTERS])
        if len(text) <= _MAX_LINE_LETTERS:
            yield text
        elif shape.has_full_stop(text) and element.tag == "p":
            return


def _lines_above_headline(root: lxml.html.HtmlElement) -> Iterator[str]:
    """The last short lines before the headline, the last one first; none where a paragraph stands before it."""
    headline = _headline(root)
    above = headline.xpath(_ABOVE) if headline is not None else []
    for element in islice(reversed(above), _N_LINES_ABOVE):
        text = plain(element.text_content()[: 4 * _MAX_LINE_LETTERS])
        if len(text) > _MAX_LINE_LETTERS or shape.has_full_stop(text):
            return
        yield text


def _headline(root: lxml.html.HtmlElement) -> lxml.html.HtmlElement | None:
    """The page's headline: the first h1, or the h2 of a page that has no other."""
    first = root.find(".//h1")
    lesser = root.findall(".//h2")
    return first if first is not None or len(lesser) != 1 else lesser[0]


def plain(text: str | None) -> str:
    """Text of a page in one cleaned line."""
    return one_line(clean_text(text or "", entities=False))
