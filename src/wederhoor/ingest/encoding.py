"""Bytes to text, or a reason why they are none."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

from wederhoor.errors import SettingError, UnreadableFile

_MAGIC = (
    (b"%PDF", "a PDF file: save its text first, for example with pdftotext"),
    (b"PK\x03\x04", "a ZIP archive (Word and LibreOffice documents are such): save it as text or HTML"),
    (b"\xd0\xcf\x11\xe0", "an old Office document: save it as text or HTML"),
    (b"{\\rtf", "an RTF document: save it as text or HTML"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x1f\x8b", "a gzip archive: unpack it first"),
    (b"7z\xbc\xaf", "a 7z archive: unpack it first"),
    (b"Rar!", "a RAR archive: unpack it first"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "an SQLite database"),
)
# UTF-32 before UTF-16: its little-endian mark begins with the other's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Those in which the accepted languages are written, and the East Asian ones, so that a Japanese text is named as such.
# Without such a list short German texts come out as Hebrew or EBCDIC, and with Windows-1250 as misspelled Czech.
_LEGACY = [
    "cp1252",
    "cp1251",
    "koi8_r",
    "mac_roman",
    "cp850",
    "big5",
    "gb18030",
    "shift_jis",
    "euc_jp",
]
_DECLARED = re.compile(
    rb"<(?:meta[^>]{0,200}?charset|\?xml[^>]{0,100}?encoding)\s*=\s*[\"']?([A-Za-z0-9_\-]{2,30})", re.I
)
_SAMPLE = 64 * 1024
_MAX_DAMAGE = 0.02  # broken sequences among the letters outside ASCII that UTF-8 text may have


def decode(data: bytes, *, encoding: str | None = None) -> str:
    """The text that `data` encodes: by `encoding`, a byte order mark, UTF-8, what a page declares, or the best guess.

    Raises UnreadableFile for what is no text, SettingError for an encoding that does not exist.
    """
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise UnreadableFile(f"not a text file: {what}")
    if encoding is not None:
        return _decode_as(data, encoding)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, errors="replace")
    if wide := _unmarked_utf16(data):
        return data.decode(wide, errors="replace")
    if b"\x00" in data or _share_of_controls(data) > 0.1:
        raise UnreadableFile("not a text file: binary data")
    return _decode_bytewise(data)


def _decode_as(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except LookupError as error:
        raise SettingError(
            f"there is no encoding named {encoding!r}; try utf-8, windows-1252 or windows-1251"
        ) from error
    except UnicodeError as error:
        at = f" at byte {error.start}" if isinstance(error, UnicodeDecodeError) else ""
        raise UnreadableFile(f"not {encoding}{at}; try another --encoding, or none to let it be recognised") from error


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 without a mark: in European text every second byte is mostly zero."""
    sample = data[: _SAMPLE - _SAMPLE % 2]
    if len(sample) < 4 or len(data) % 2:
        return None
    half = len(sample) // 2
    even, odd = sample[::2].count(0) / half, sample[1::2].count(0) / half
    if odd > 0.6 and even < 0.1:
        return "utf-16-le"
    if even > 0.6 and odd < 0.1:
        return "utf-16-be"
    return None


def _share_of_controls(data: bytes) -> float:
    sample = data[:_SAMPLE]
    controls = sum(byte < 32 and byte not in b"\t\n\v\f\r\x1b" for byte in sample)
    return controls / (len(sample) or 1)


def _decode_bytewise(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        first_bad = error.start
    damaged = data.decode("utf-8", errors="replace")
    broken = damaged.count("\ufffd")
    if broken <= max(_MAX_DAMAGE * sum(letter > "\x7f" for letter in damaged), 1 if first_bad > len(data) - 4 else 0):
        return damaged
    if (declared := _declared(data)) is not None:
        return data.decode(declared, errors="replace")
    best = from_bytes(data[:_SAMPLE], cp_isolation=_LEGACY).best()
    if best is None:
        raise UnreadableFile(f"not UTF-8 at byte {first_bad}; try --encoding windows-1252 or windows-1251")
    return data.decode(best.encoding, errors="replace")


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data[:4096])
    if found is None:
        return None
    try:
        name = codecs.lookup(found.group(1).decode("ascii")).name
    except LookupError:
        return None
    # Browsers read Latin-1 as Windows-1252. UTF-8 has been tried and UTF-16 would not be readable here.
    return {"iso8859-1": "cp1252", "ascii": "cp1252"}.get(name, None if name.startswith("utf") else name)
