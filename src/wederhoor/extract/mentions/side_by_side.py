"""Names that a reader took for longer ones: "gisteren heeft Peru Berg geweigerd", "dass Halm Handel Öl kaufte"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set

from wederhoor.extract.mentions.mention_index import mention_of, words_of
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import EntityType, Mention, Report
from wederhoor.text.gazetteer import lookup
from wederhoor.text.genitives import strip_genitive
from wederhoor.text.goods import head_category
from wederhoor.text.names import is_country_given_name, surname

Named = Sequence[tuple[Sentence, Sequence[Mention]]]


def with_names_side_by_side(report: Report, named: Named) -> list[list[Mention]]:
    """The names of each sentence: a country and a person whom the report names elsewhere apart, goods cut off."""
    times = Counter(mention.name for _, mentions in named for mention in mentions)
    persons = {surname(m.name) for _, mentions in named for m in mentions if m.type == "person" and not _is_pair(m)}
    return [
        [part for mention in mentions for part in _parts(report, sentence, mention, times, persons)]
        for sentence, mentions in named
    ]


def _parts(
    report: Report, sentence: Sentence, mention: Mention, times: Counter[str], persons: Set[str]
) -> Iterator[Mention]:
    words = words_of(sentence, mention)
    if _ends_in_goods(sentence, mention, words, times):
        name = mention.name.rpartition(" ")[0]
        yield mention_of(report, sentence, words=(words[0], words[-2]), form="name", kind=mention.type, name=name)
        return
    is_once = mention.form == "name" and times[mention.name] == 1
    countries = _countries(sentence, words, persons) if is_once and len(words) == 2 else []
    if not countries:
        yield mention
        return
    for word in words:
        kind: EntityType = "place" if word in countries else "person"
        name = strip_genitive(word.text, sentence.language)
        yield mention_of(report, sentence, words=(word, word), form="name", kind=kind, name=name)


def _ends_in_goods(sentence: Sentence, mention: Mention, words: Sequence[Word], times: Counter[str]) -> bool:
    """Whether a name ends in what the named deal in: "Halm Handel Öl", of a Halm Handel that is named elsewhere."""
    rest, _, last = mention.name.rpartition(" ")
    is_whole = " " in rest  # Brandl Pumpen may be what Brandl is called
    is_longer = mention.form == "name" and is_whole and times[rest] > 0 and [last] == [w.text for w in words[-1:]]
    return is_longer and times[mention.name] == 1 and head_category([last], sentence.language) is not None


def _countries(sentence: Sentence, words: Sequence[Word], persons: Set[str]) -> list[Word]:
    """Which of two words are countries, where the other is one too or somebody who is named elsewhere."""
    found = [word for word in words if _is_country(word.text, sentence.language)]
    others = [word for word in words if word not in found]
    is_told = all(strip_genitive(word.text, sentence.language) in persons for word in others)
    return found if is_told else []


def _is_pair(mention: Mention) -> bool:
    first, _, rest = mention.name.partition(" ")
    return any(_is_country(part, mention.language) for part in (first, rest))


def _is_country(text: str, language: str) -> bool:
    known = lookup(text, language)
    return known is not None and known.kind == "country" and not is_country_given_name(text)
