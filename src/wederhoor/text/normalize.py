"""Cleaned text: repaired mojibake, one kind of line end, plain spaces, composed letters."""

from __future__ import annotations

import re
import unicodedata

import ftfy

# No-break, figure, thin, ideographic and other spaces that a reader sees as a space.
_ODD_SPACES = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# Characters without width that only steer layout. Joiners (200C, 200D) stay: some scripts are misspelled without them.
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_LINE_ENDS = re.compile("\r\n|[\r\u000b\u000c\u0085\u2028\u2029]")
_TERMINAL = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")  # colours and cursor moves, before their first letter is lost
_CONTROLS = re.compile("[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]")

# A repair may uncover another layer, such as an entity that stood for an entity. Pages have two, at worst three.
_MAX_LAYERS = 8


def clean_text(raw: str, *, entities: bool = True) -> str:
    """`raw` as a reader sees it, without white space around it; cleaning twice changes nothing.

    Quotation marks stay as they are. With `entities`, HTML entities that were left in plain text are decoded.
    """
    text = _settle(raw)
    for _ in range(_MAX_LAYERS):
        repaired = _settle(_repair(text, entities=entities))
        if repaired == text:
            break
        text = repaired
    return text


def _repair(text: str, *, entities: bool) -> str:
    return ftfy.fix_text(
        text,
        uncurl_quotes=False,
        fix_character_width=False,
        remove_terminal_escapes=True,
        unescape_html="auto" if entities else False,
    )


def _settle(text: str) -> str:
    text = _LINE_ENDS.sub("\n", _TERMINAL.sub("", text))
    text = _INVISIBLE.sub("", _ODD_SPACES.sub(" ", text))
    return unicodedata.normalize("NFC", _CONTROLS.sub("", text)).strip()


def one_line(text: str) -> str:
    """`text` on one line, with single spaces."""
    return " ".join(text.split())
