"""Texts that hold reports in something else: an e-mail, an archive of pages, a feed, data for programs."""

from __future__ import annotations

import json
import re

from wederhoor.errors import UnreadableFile

_HEAD = 4_000  # letters in which a wrapper shows what it is
_FIELD = r"[A-Za-z][A-Za-z-]{1,40}:[^\n]*(?:\n[ \t]+[^\n]*)*\n"
# Two lines of a header at least, one of which no article begins with.
_MAIL = re.compile(
    rf"(?=(?:{_FIELD}){{0,60}}?(?:mime-version|message-id|received|return-path|delivered-to):)(?:{_FIELD}){{2}}", re.I
)
_FEED = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:rss|feed|rdf:rdf)\b", re.I | re.S)
_XML = re.compile(r"\s*<\?xml\b(?!.*<html\b)", re.I | re.S)


def check_no_wrapper(text: str) -> None:
    """Raises UnreadableFile that says what a text is, where it is no report but holds some."""
    if what := _wrapper(text, text[:_HEAD].lstrip("\ufeff").replace("\r\n", "\n")):
        raise UnreadableFile(f"not a report: {what}")


def _wrapper(text: str, head: str) -> str | None:
    if head.startswith("WARC/"):
        return "a WARC archive: save its pages as HTML"
    if _MAIL.match(head):
        is_archive = re.search(r"^content-type:\s*multipart/related", head, re.I | re.M)
        return "an MHTML archive: save the page as HTML" if is_archive else "an e-mail: save its words as text or HTML"
    if _FEED.match(head):
        return "a feed: save its articles as text or HTML"
    if _XML.match(head):
        return "XML: save its words as text or HTML"
    return "JSON: save its words as text or HTML" if _is_json(text) else None


def _is_json(text: str) -> bool:
    """A text that begins with a bracket may be a report; one that is an object or a list to the end is none."""
    if text.lstrip()[:1] not in ("{", "["):
        return False
    try:
        return isinstance(json.loads(text), dict | list)
    except (ValueError, RecursionError):
        return False
