"""Web pages to pieces."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass

import lxml.html
from lxml import etree

from wederhoor.errors import NoArticleText
from wederhoor.ingest.outlets import publisher_at
from wederhoor.ingest.page import Hint, Page, compose
from wederhoor.ingest.site import date_beside_headline, paper_beside_headline, plain, site_name
from wederhoor.text.normalize import one_line

_LOOKS_LIKE_HTML = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_PROLOG = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_ACCOUNTS = re.compile(r"\b(?:facebook|twitter|x|instagram|linkedin|youtube|tiktok|t|bsky)\.(?:com|me|app)\b", re.I)
_UNSEEN = frozenset({"script", "style", "noscript", "template", "svg", "head"})
_MENUS = frozenset({"nav", "header", "footer", "aside", "menu", "a", "button", "select", "form", "label", "dialog"})
_HINTS: dict[str, Hint] = {"head": "heading", "item": "item", "row": "item"}
_HOLDERS = frozenset({"list", "table", "div", "quote"})
_LATEST_DAY = "2100-12-31"  # else what is read would depend on the day of reading
# A page with a password field and fewer words than this is there for the field.
_LOGIN_WORDS = 80


def looks_like_html(text: str) -> bool:
    """Whether a text without a telling file name is a web page."""
    return _LOOKS_LIKE_HTML.match(text) is not None


def html_page(markup: str) -> Page:
    """The main text of a web page, with what the page says of its title, publisher, date, address and language.

    Raises NoArticleText with what was counted where no main text is found.
    """
    markup = _CONTROLS.sub("", _PROLOG.sub("", markup))
    seen = _look_at(markup)
    found = _extract(markup)
    parts = [(text, hint) for text, hint in found.parts if text]
    n_words = sum(len(text.split()) for text, _ in parts)
    if seen.has_password_field and n_words < _LOGIN_WORDS:
        raise NoArticleText(f"no article text found: a login page with {seen.n_words} words")
    if not parts and not seen.n_words:
        raise NoArticleText("no article text found: no readable words in the page")
    if not parts:
        raise NoArticleText(f"no article text found: {seen.n_words} words, {seen.n_menu_words} of them menu items")
    text, pieces = compose(_with_title(parts, found.title))
    return Page(
        text=text,
        pieces=pieces,
        title=found.title,
        publisher=found.publisher or seen.site,
        url=found.url,
        date=found.date or seen.date,
        language=seen.language,
    )


@dataclass(frozen=True, slots=True)
class _Seen:
    n_words: int
    n_menu_words: int
    has_password_field: bool
    language: str | None
    site: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class _Found:
    parts: list[tuple[str, Hint | None]]
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    date: str | None = None


def _look_at(markup: str) -> _Seen:
    """What the whole page holds, article or not."""
    try:
        root = lxml.html.document_fromstring(markup)
    except (etree.ParserError, ValueError):
        return _Seen(0, 0, False, None)
    n_words = n_menu_words = 0
    open_unseen = open_menus = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        step = 1 if event == "start" else -1
        open_unseen += step * (element.tag in _UNSEEN)
        open_menus += step * (element.tag in _MENUS)
        words = len(((element.text if event == "start" else element.tail) or "").split())
        if not open_unseen and isinstance(element.tag, str):
            n_words += words
            n_menu_words += words if open_menus else 0
    passwords = root.xpath("boolean(//input[translate(@type, 'PASWORD', 'pasword') = 'password'])")
    language = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    declared = re.match(r"[A-Za-z]{2,3}", language)
    spoken = declared.group().lower() if declared else None
    return _Seen(
        n_words=n_words,
        n_menu_words=n_menu_words,
        has_password_field=bool(passwords),
        language=spoken,
        site=site_name(root) or paper_beside_headline(root, spoken or "de"),
        date=date_beside_headline(root, spoken or "en"),  # in English 3/4 is no date, so that nothing is guessed
    )


def _extract(markup: str) -> _Found:
    # Imported here: it takes longer than everything else at start, and folders of plain text do not need it.
    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    document = bare_extraction(
        markup,
        with_metadata=True,
        include_comments=False,
        date_extraction_params={"extensive_search": False, "original_date": True, "max_date": _LATEST_DAY},
    )
    # A dict comes only from a deprecated option.
    if document is None or isinstance(document, dict) or document.body is None:
        return _Found([])
    publisher = _named_site(plain(document.sitename) or None, markup)
    return _Found(
        parts=list(_parts(document.body)),
        title=_without_site(plain(document.title) or None, publisher),
        publisher=publisher,
        url=document.url,
        date=document.date,
    )


def _named_site(site: str | None, markup: str) -> str | None:
    """The site where a page names it: an address is its own, or only that of its account with somebody else.

    What is written nowhere in the page was made of such an account's name: "Weserbote" of "@weserbote".
    """
    if site is None or (site not in markup and f"@{site}".casefold() in markup.casefold()):
        return None
    if re.match(r"https?://|www\.", site) is None:
        return site
    return None if _ACCOUNTS.search(site) else publisher_at(site)


def _without_site(title: str | None, site: str | None) -> str | None:
    """A page's title often ends with the name of the site: "… | Beispielblatt"."""
    if title is None or site is None:
        return title
    head, _, tail = re.sub(r"\s+[|\-–—•]\s+([^|–—•]+)$", "\0\\1", title).partition("\0")
    return head if head and tail.casefold() == site.casefold() else title


def _parts(element: etree._Element) -> Iterator[tuple[str, Hint | None]]:
    for child in element:
        if not isinstance(child.tag, str):
            continue
        if child.tag in _HOLDERS and len(child):
            yield plain(child.text), "paragraph"
            yield from _parts(child)
        else:
            yield plain(_words(child)), _HINTS.get(child.tag, "paragraph")
        yield plain(child.tail), "paragraph"


def _words(element: etree._Element) -> str:
    if element.tag == "row":
        return " | ".join(one_line("".join(map(str, cell.itertext()))) for cell in element)
    breaks = {"lb", "p", "item", "list"}
    return "".join(
        (" " if part.tag in breaks else "")
        + (part.text or "")
        + (" " if part.tag in breaks else "")
        + (part.tail or "")
        if part is not element
        else part.text or ""
        for part in element.iter(etree.Element)
    )


def _with_title(parts: list[tuple[str, Hint | None]], title: str | None) -> list[tuple[str, Hint | None]]:
    """`parts` with the page's title first, which the main text often lacks."""
    if title is None:
        return parts
    for index, (text, hint) in enumerate(parts[:3]):
        if hint == "heading" and (text.casefold() in title.casefold() or title.casefold() in text.casefold()):
            return [*parts[:index], (text, "title"), *parts[index + 1 :]]
    return [(title, "title"), *parts]
