"""What a web page says outside its main text: whose site it is, and the lines under its headline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

import lxml.html

from wederhoor.ingest import shape
from wederhoor.ingest.dateline import date_of, is_date_line
from wederhoor.ingest.masthead import is_masthead_line, line_parts
from wederhoor.ingest.papers import paper_kind
from wederhoor.text.normalize import clean_text, one_line

_N_LINES = 12
_MAX_LINE_LETTERS = 160
_UNDER = "following::*[self::p or self::div or self::span or self::time or self::li or self::address]"


def site_name(root: lxml.html.HtmlElement) -> str | None:
    """What the page's title has beyond its headline, if it is a paper's name, or a home link or notice has it, too."""
    headlines = {plain("".join(element.itertext())).casefold() for element in root.iterfind(".//h1")}
    title = plain("".join(root.xpath("//head/title[1]//text()")))
    head, _, site = re.sub(r"^(.+?)\s+[|\-–—•·]\s+([^|–—•·]{2,40})$", "\0\\1\0\\2", title).lstrip("\0").partition("\0")
    kind = paper_kind(site)
    if not site or not (kind == "sure" or head.casefold() in headlines):
        return None
    home = {plain("".join(link.itertext())) for link in root.xpath("//a[@href='/' or @rel='home']")}
    notice = re.compile(rf"(?:©|\([cC]\)|Copyright)[\s\d–-]*{re.escape(site)}\b")
    return site if kind or site in home or any(map(notice.search, map(str, root.itertext()))) else None


def paper_under_headline(root: lxml.html.HtmlElement, language: str) -> str | None:
    """The paper that a line under the headline names beside a date."""
    lines = (line for line in _lines_under_headline(root) if is_masthead_line(line, language))
    return next((line_parts(line, language).papers[0] for line in lines), None)


def date_under_headline(root: lxml.html.HtmlElement, language: str) -> str | None:
    """The first date with a year on a line of its own under the headline, as it is printed."""
    for line in _lines_under_headline(root):
        printed = date_of(line, language=language)
        if printed and (is_date_line(line, language=language) or is_masthead_line(line, language)):
            return line[printed.start : printed.end]
    return None


def _lines_under_headline(root: lxml.html.HtmlElement) -> Iterator[str]:
    """The short lines between the headline and the first paragraph."""
    headline = root.find(".//h1")
    for element in islice(headline.xpath(_UNDER), _N_LINES) if headline is not None else ():
        text = plain(element.text_content()[: 4 * _MAX_LINE_LETTERS])
        if len(text) <= _MAX_LINE_LETTERS:
            yield text
        elif shape.has_full_stop(text) and element.tag == "p":
            return


def plain(text: str | None) -> str:
    """Text of a page in one cleaned line."""
    return one_line(clean_text(text or "", entities=False))
