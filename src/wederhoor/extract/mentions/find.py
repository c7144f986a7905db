"""From a reading to its mentions: names, institutions of countries, country words, pronouns and descriptions."""

from __future__ import annotations

from wederhoor.extract.mentions.agreements import agreements_in
from wederhoor.extract.mentions.aliases import with_aliases
from wederhoor.extract.mentions.common_nouns import without_common_nouns
from wederhoor.extract.mentions.descriptions import descriptions_in
from wederhoor.extract.mentions.final_s import with_final_s
from wederhoor.extract.mentions.genders import Genders
from wederhoor.extract.mentions.geographic_names import geographic_names_in
from wederhoor.extract.mentions.hyphenated_names import hyphenated_names_in
from wederhoor.extract.mentions.institutions import institutions_in
from wederhoor.extract.mentions.known_names import known_words_in, long_names_in, pairs_in, parts_in
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.mentions.names_in_compounds import names_in_compounds
from wederhoor.extract.mentions.namesakes import with_namesakes
from wederhoor.extract.mentions.offices import with_offices
from wederhoor.extract.mentions.own_ministries import own_ministries_in
from wederhoor.extract.mentions.pronouns import pronouns_in
from wederhoor.extract.mentions.reader_names import names_in
from wederhoor.extract.mentions.repeated_names import called_names_in, names_seen, repeated_in, speaking_names_in
from wederhoor.extract.mentions.side_by_side import with_names_side_by_side
from wederhoor.extract.mentions.typed_names import with_told_kinds
from wederhoor.extract.mentions.unnamed_institutions import unnamed_institutions_in
from wederhoor.read.reading import Reading, Sentence
from wederhoor.record import Mention, Report


def find_mentions(reading: Reading) -> MentionIndex:
    """All mentions of a report; where two would cross, the longer name wins."""
    named = [_named(reading.report, sentence) for sentence in reading.sentences]
    for sentence, (mentions, taken) in zip(reading.sentences, named, strict=True):
        mentions += called_names_in(reading.report, sentence, taken)
    apart = with_names_side_by_side(
        reading.report, [(s, m) for s, (m, _) in zip(reading.sentences, named, strict=True)]
    )
    named = [(mentions, taken) for mentions, (_, taken) in zip(apart, named, strict=True)]
    for position, mention in hyphenated_names_in(reading, [taken for _, taken in named]):
        named[position][0].append(mention)
    named = without_common_nouns(list(zip(reading.sentences, named, strict=True)))
    whole = with_final_s([(s, mentions) for s, (mentions, _) in zip(reading.sentences, named, strict=True)])
    told = with_told_kinds(list(zip(reading.sentences, whole, strict=True)))
    told = with_namesakes(list(zip(reading.sentences, told, strict=True)))
    named = [
        (with_aliases(reading.report, sentence, mentions, taken), taken)
        for sentence, mentions, (_, taken) in zip(reading.sentences, told, named, strict=True)
    ]
    seen = names_seen([mention for mentions, _ in named for mention in mentions])
    filled = [
        (
            sentence,
            [
                *mentions,
                *repeated_in(reading.report, sentence, taken, seen),
                *speaking_names_in(reading.report, sentence, taken),
                *names_in_compounds(reading.report, sentence, taken, seen),
                *known_words_in(reading.report, sentence, taken),
                *parts_in(reading.report, sentence, taken),
            ],
        )
        for sentence, (mentions, taken) in zip(reading.sentences, named, strict=True)
    ]
    found = [mention for mentions in with_namesakes(filled) for mention in mentions]
    found = _with_descriptions(found, list(descriptions_in(reading, MentionIndex(found))))
    found = _with_described_aliases(reading, found)
    found += own_ministries_in(reading, MentionIndex(found))
    found += unnamed_institutions_in(reading, MentionIndex(found))
    index = MentionIndex(found)
    genders = Genders(index.mentions)
    index = MentionIndex([*found, *pronouns_in(reading, index, genders)])
    return MentionIndex(with_offices(reading, index))


def _with_descriptions(mentions: list[Mention], described: list[Mention]) -> list[Mention]:
    """With the descriptions; one of a people (der Lette) is somebody whom a description names, or nobody."""
    ends = {mention.words.end for mention in described if mention.type == "person"}
    kept = [m for m in mentions if m.form != "nominal" or (m.type != "person" and m.words.end not in ends)]
    return [*kept, *described]


def _with_described_aliases(reading: Reading, mentions: list[Mention]) -> list[Mention]:
    """With the second names behind descriptions: "the maker, also known as Acme"."""
    index, found = MentionIndex(mentions), list(mentions)
    for sentence in reading.sentences:
        here = list(index.inside(sentence.start, sentence.end))
        if any(mention.antecedent for mention in here):
            taken = {w.index for w in sentence.words if (m := index.covering(w)) is not None and m.form == "name"}
            added = with_aliases(reading.report, sentence, here, taken)
            kept = {mention.id for mention in here}
            found = [mention for mention in found if mention.id not in kept] + added
    return found


def _named(report: Report, sentence: Sentence) -> tuple[list[Mention], set[int]]:
    """The names of a sentence, as the gazetteer knows them and as the reader saw them; and their words."""
    pairs = list(pairs_in(report, sentence))
    known = list(long_names_in(report, sentence))
    bodies = [name for name in known if name[2].type == "organisation"]
    told = [*agreements_in(report, sentence), *geographic_names_in(report, sentence)]
    names = [*known, *told, *institutions_in(report, sentence), *names_in(report, sentence)]
    kept: list[tuple[int, int, Mention]] = []
    taken = {first for first, _, _ in pairs}
    for first, last, mention in [*bodies, *sorted(names, key=lambda name: name[0] - name[1])]:
        if not taken & set(range(first, last)):
            kept.append((first, last, mention))
            taken.update(range(first, last))
    return [mention for _, _, mention in sorted([*pairs, *kept], key=lambda name: name[0])], taken
