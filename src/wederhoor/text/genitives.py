"""Names without the ending that marks a possessor."""

from __future__ import annotations

import re

from wederhoor.text.names import APOSTROPHES, ends_in_s
from wederhoor.text.pinyin import is_surname


def strip_genitive(name: str, language: str) -> str:
    """`name` without the ending that marks a possessor: Chinas, Scholz’, Obama's, Poetins; else unchanged."""
    bare = re.sub(rf"(?<=\w)[{APOSTROPHES}][sS]$|(?<=[sxzß])[{APOSTROPHES}]$", "", name)
    if bare != name or not name.endswith("s"):
        return bare
    last = name.split()[-1].split("-")[-1]
    if is_surname(last[:-1]) and last.lower() not in ends_in_s():
        return name[:-1]  # Xis, whatever the ending looks like
    if len(last) < 4 or not last[0].isupper() or last.isupper() or last.lower() in ends_in_s():
        return name
    return name[:-1] if _BARE_GENITIVE.get(language[:2], _NEVER).search(last) else name


_NEVER = re.compile(r"(?!)")
# Many Dutch surnames end in -s (Wilders, Timmermans), so only endings that no Dutch name has lose it.
_BARE_GENITIVE = {
    "de": re.compile(r"(?:[^sxzßiuc]|[^cr]h|[st]ch|sk[iy]|[aeo]i|[^hl]au)s$"),
    "nl": re.compile(r"(?:in|[oe][vw]|sk[iy]|bid|kr?ai|ïn)s$"),
}
