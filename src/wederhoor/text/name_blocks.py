"""Keys of names by sound: only names that share one are worth comparing."""

from __future__ import annotations

from functools import lru_cache

from wederhoor.text.names import given_name, name_tokens
from wederhoor.text.pinyin import from_cyrillic
from wederhoor.text.sounds import CYRILLIC, skeleton, sounds, undoubled

_COARSE = str.maketrans({"S": "s", "C": "s", "X": "s", "H": None, "h": None, "d": "t", "b": "p", "u": None})
_COARSER = str.maketrans(
    {"S": "s", "C": "s", "X": None, "H": None, "h": None, "g": None, "k": None, "d": "t", "b": "p"}
)


@lru_cache(maxsize=262144)
def block_keys(name: str) -> frozenset[str]:
    """Keys of which two spellings of one name share at least one: compare only names that do.

    Consonants in coarse classes, one or two keys a word; given names are left out where there is a surname.
    """
    tokens = name_tokens(name)
    forms = [tokens]
    if CYRILLIC.search(name) and (pinyin := from_cyrillic(tokens)):
        forms.append(pinyin)
    keys: set[str] = set()
    for form in forms:
        words = [token for token in form if len(token) > 1 and (len(form) == 1 or given_name(token) is None)]
        keys.update(key for token in words or form for key in _token_blocks(token))
        if len(form) > 1 and len("".join(form)) <= 12:
            keys.update(_token_blocks("".join(form)))
    return frozenset(keys)


def _token_blocks(token: str) -> set[str]:
    blocks = set()
    for key in sounds(token):
        consonants = skeleton(key)
        found = {undoubled(consonants.translate(_COARSE)), undoubled(consonants.translate(_COARSER))}
        blocks |= {block if len(block) > 1 else f"={key}" for block in found}
    return blocks
