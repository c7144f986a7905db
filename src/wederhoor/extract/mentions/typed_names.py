"""Names with the kinds that their report tells: what one sentence says of a name holds in the whole report."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence

import msgspec

from wederhoor.extract.clauses import base_language
from wederhoor.extract.mentions.mention_index import head_of, words_of
from wederhoor.extract.mentions.mention_words import ends_in, words_for
from wederhoor.extract.mentions.told_by_verbs import belongs_to_somebody, sells_goods, speaks_as_body
from wederhoor.extract.mentions.told_kinds import FIRM_LIKE, Told, kind_of_noun, told_kind
from wederhoor.extract.says import is_subject_of_saying
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import EntityType, Mention
from wederhoor.text.gazetteer import lookup
from wederhoor.text.genders import gender_of
from wederhoor.text.lemmas import is_known
from wederhoor.text.names import surname

Named = Sequence[tuple[Sentence, Sequence[Mention]]]
LISTED = ("body", "agency", "outlet")
FAR_MORE = 4  # times as often read as a person than anything tells another kind
LONGEST_PERSON = 3  # words, of a name that a noun says to be a person's


def with_told_kinds(named: Named) -> list[list[Mention]]:
    """The names of each sentence of a report with the types that the report tells."""
    told = [[_told_of(sentence, mention) for mention in mentions] for sentence, mentions in named]
    votes: dict[str, Counter[EntityType]] = defaultdict(Counter)
    for (_, mentions), here in zip(named, told, strict=True):
        for mention, one in zip(mentions, here, strict=True):
            if one is not None and may_be(mention, one):
                votes[mention.name][one.kind] += 1 if one.strength == "context" else 2
    persons = Counter(m.name for _, mentions in named for m in mentions if m.type == "person" and m.form == "name")
    kinds = {
        name: min(counts, key=lambda kind: (-counts[kind], kind))
        for name, counts in votes.items()
        if persons[name] < FAR_MORE * counts.total()
    }
    typed = [
        [_with(mention, one, kinds) for mention, one in zip(mentions, here, strict=True)]
        for (_, mentions), here in zip(named, told, strict=True)
    ]
    named_so = _with_surnames(typed, untold=lambda mention: mention.name not in kinds)
    return _with_firm_heads(named_so, untold=lambda mention: mention.name not in kinds)


def _with_surnames(typed: Sequence[Sequence[Mention]], *, untold: Callable[[Mention], bool]) -> list[list[Mention]]:
    """A surname alone is the person's who is named in full, whatever the reader took it for."""
    full = [m.name for mentions in typed for m in mentions if m.type == "person" and " " in m.name]
    surnames = {surname(name) for name in full}

    def fixed(mention: Mention) -> Mention:
        is_surname = mention.type in ("organisation", "other") and mention.form == "name" and mention.name in surnames
        is_free = is_surname and untold(mention) and lookup(mention.name, mention.language) is None
        return msgspec.structs.replace(mention, type="person") if is_free else mention

    return [[fixed(mention) for mention in mentions] for mentions in typed]


def _with_firm_heads(typed: Sequence[Sequence[Mention]], *, untold: Callable[[Mention], bool]) -> list[list[Mention]]:
    """The first word of a firm's name is the firm's in a report that names no person so: Brand, of Brand Optics.

    What is shortened so is a firm, if it was only read as an organisation.
    """
    everyone = [mention for mentions in typed for mention in mentions]
    bearers = {surname(m.name) for m in everyone if m.type == "person" and " " in m.name}
    long = [m for m in everyone if m.type in FIRM_LIKE and " " in m.name and not _is_institution(m)]
    alone = {m.name for m in everyone if m.type in ("person", "company") and " " not in m.name}
    heads = ({m.name.split()[0] for m in long} & alone) - bearers

    def fixed(mention: Mention) -> Mention:
        is_head = mention.type in ("person", "place") and mention.form == "name" and mention.name in heads
        is_free = is_head and untold(mention) and lookup(mention.name, mention.language) is None
        return msgspec.structs.replace(mention, type="company") if is_free else mention

    return [[fixed(mention) for mention in mentions] for mentions in typed]


def _with(mention: Mention, told: Told | None, kinds: Mapping[str, EntityType]) -> Mention:
    is_outvoted = told is not None and told.strength == "context" and mention.name not in kinds
    told = None if is_outvoted else told
    kind = told.kind if told is not None and may_be(mention, told) else kinds.get(mention.name)
    if kind is None or kind == mention.type or mention.form != "name":
        return mention
    is_only_told = kind in ("goods", "initiative")  # no reader sees these
    elsewhere = Told(kind, told.strength if told is not None else "noun" if is_only_told else "context")
    return msgspec.structs.replace(mention, type=kind) if may_be(mention, elsewhere) else mention


def may_be(mention: Mention, told: Told) -> bool:
    """Whether a name can be of the kind that is told; what is known stays what it is, and Peter Falk a person."""
    if mention.form != "name" or mention.type in ("goods", "initiative", "government"):
        return False
    known = lookup(mention.name, mention.language)
    if known is not None:
        return told.kind == "other" and told.strength != "context" and known.kind not in LISTED
    if told.kind in ("goods", "initiative"):
        return told.strength == "noun" and mention.type in ("organisation", "other")
    if told.kind == "person":
        is_free = mention.type in ("place", "other", "organisation")
        return told.strength != "context" and is_free and _may_be_person(mention)
    if told.kind == "place":
        return told.strength != "context" and mention.type != "company"
    if mention.type == "place" and told.kind == "company" and told.strength == "behind":
        return False  # the Vermont developer is none that is called so
    if _is_institution(mention):
        return False
    if mention.type == "person" and " " in mention.name and gender_of(mention.name) is not None:
        return told.kind == "other" and told.strength != "context"  # a ship may be called Adriana Star
    if mention.type == "company":
        return told.strength != "context" and told.kind in ("other", "organisation")  # the think tank Crisis Group
    return True


def _may_be_person(mention: Mention) -> bool:
    """A name of one word, or of several that are no words of the language: Serkan Tüfekçi, not Deutsche Bank."""
    words = mention.name.split()
    if len(words) == 1:
        return True
    known = (is_known(word.lower(), base_language(mention.language)) or word.isupper() or word == "&" for word in words)
    return len(words) <= LONGEST_PERSON and not any(known)


def _is_institution(mention: Mention) -> bool:
    """Armies and parliaments stay what they are, whatever majority they have."""
    last = mention.name.lower().split()[-1]
    return last.endswith(words_for("army_nouns")) or last in words_for("state_body_nouns")


def _told_of(sentence: Sentence, mention: Mention) -> Told | None:
    inside = words_of(sentence, mention)
    if mention.form != "name" or not inside:
        return None
    told = told_kind(sentence, inside[0].index, inside[-1].index + 1)
    if told is None and mention.type == "organisation" and sells_goods(sentence, head_of(inside)):
        return Told("company", "context")
    if told is None and mention.type == "place" and _says_something(sentence, head_of(inside)):
        return Told("organisation", "context")
    if told is None and mention.type == "person":
        head = head_of(inside)
        is_body = speaks_as_body(sentence, head) or (" " not in mention.name and belongs_to_somebody(sentence, head))
        if is_body and gender_of(mention.name) is None:
            return Told("organisation", "context")
    if mention.type != "person" or " " not in mention.name:
        return told
    if told is None:
        return Told("other", "noun") if _has_article(sentence, inside) else None
    before = sentence.words[inside[0].index - 1 : inside[0].index] if inside[0].index else ()
    return None if told.kind == "company" and any(ends_in(word, "trade_nouns") for word in before) else told


def _says_something(sentence: Sentence, name: Word) -> bool:
    """Whether an unknown name says what is told: towns seldom do, and capitals are known."""
    verb = sentence.head(name)
    is_told = verb is not None and any(sentence.children(verb, "ccomp", "xcomp", "parataxis"))
    return is_told and is_subject_of_saying(sentence, name)


def _has_article(sentence: Sentence, inside: Sequence[Word]) -> bool:
    """Whether a full name has an article, as ships have and persons have not: met de Anna Brandt."""
    before = sentence.words[inside[0].index - 1 : inside[0].index] if inside[0].index else ()
    has_own = any(
        w.upos == "DET" and w.has("Definite", "Def") and inside[0].index <= w.head <= inside[-1].index for w in before
    )
    is_called = any(kind_of_noun(w) is not None or w.text.endswith(".") or w.text.islower() for w in inside)
    return has_own and not is_called and base_language(sentence.language) in ("nl", "en")
