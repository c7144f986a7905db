"""Names that end in -s by themselves, told from genitives by the rest of their report: Ahlers, Toros, Küpers."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from wederhoor.extract.mentions.mention_index import head_of, words_of
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Mention
from wederhoor.text.gazetteer import lookup

Named = Sequence[tuple[Sentence, Sequence[Mention]]]
OWNERS = ("nmod:poss", "det", "det:poss")


def with_final_s(named: Named) -> list[list[Mention]]:
    """The names of each sentence; an -s that was taken off as a genitive's is put back where it is the name's own.

    It is where the name stands free of any noun that it could own, or within a longer name, and nowhere without it.
    And one that was left is taken off where the report names the same person without it.
    """
    everyone = [mention for _, mentions in named for mention in mentions if mention.form == "name"]
    whole = {word for m in everyone if not _is_stripped(m) for word in _words(m.name)}
    lasts = {_words(m.name)[-1] for m in everyone if not _is_stripped(m) and m.name}
    free = {
        _last(mention) for sentence, mentions in named for mention in mentions
        if _is_stripped(mention) and _stands_free(sentence, mention)
    }  # fmt: skip
    own = {word for word in free | whole if word.endswith("s") and word[:-1] not in lasts}
    return [
        [_without_s(sentence, _with_s(mention, own), lasts) for mention in mentions] for sentence, mentions in named
    ]


def _without_s(sentence: Sentence, mention: Mention, lasts: set[str]) -> Mention:
    """Without the -s of an owner whom the report names without it: Kuipes in "Kuipes zus", beside "Jan Kuipe"."""
    is_person = mention.type == "person" and mention.name == mention.words.text and mention.name.endswith("s")
    if not is_person or _last(mention)[:-1] not in lasts or _stands_free(sentence, mention):
        return mention
    return msgspec.structs.replace(mention, name=mention.name[:-1])


def _with_s(mention: Mention, own: set[str]) -> Mention:
    if not _is_stripped(mention) or _last(mention) not in own:
        return mention
    return msgspec.structs.replace(mention, name=f"{mention.name}s")


def _is_stripped(mention: Mention) -> bool:
    """Whether a bare -s was taken off; China is known without it."""
    is_without = mention.form == "name" and mention.words.text.endswith(f"{mention.name}s")
    return is_without and lookup(mention.name, mention.language) is None


def _last(mention: Mention) -> str:
    return _words(mention.words.text)[-1]


def _words(name: str) -> list[str]:
    return name.replace("-", " ").split() or [name]


def _stands_free(sentence: Sentence, mention: Mention) -> bool:
    """Whether nothing stands by that the name can be the owner of: sagt Ahlers; not Bergs Rede, die Rede Bergs."""
    inside = words_of(sentence, mention)
    if not inside:
        return False
    head = head_of(inside)
    has_noun_behind = _begins_with_noun(sentence.words[inside[-1].index + 1 :])
    if head.deprel in OWNERS or has_noun_behind:
        return False
    return head.deprel != "nmod" or any(sentence.children(head, "case"))


def _begins_with_noun(words: Sequence[Word]) -> bool:
    """A noun, maybe behind adjectives and numbers: Bergs letzte Rede."""
    following = next((word for word in words if word.upos not in ("ADJ", "NUM", "ADV")), None)
    return following is not None and following.upos == "NOUN"
