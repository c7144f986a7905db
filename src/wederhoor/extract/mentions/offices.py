"""Offices of persons with their country, body and time: "seit 1. Jänner neuer chinesischer Außenminister"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

import msgspec

from wederhoor.extract.mentions.agreement import BODIES
from wederhoor.extract.mentions.holders import Holder, holders_in
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.mentions.mention_words import (
    country_of_body,
    country_word,
    ends_in,
    is_one_of,
    prefixed_country,
    words_for,
)
from wederhoor.extract.mentions.tenure_of import is_unsure, tenure_of
from wederhoor.extract.mentions.tenures import begins_with
from wederhoor.extract.phrases import below, trimmed
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.record import Mention, MentionId, Office, Report, When
from wederhoor.text.dates import Interval, TimeExpression, find_times, resolve

OUTSIDE = (
    "acl", "acl:relcl", "advcl", "aux", "aux:pass", "cc", "ccomp", "conj", "cop", "csubj", "discourse", "mark",
    "nsubj", "nsubj:pass", "parataxis", "punct", "advmod", "obl", "expl",
)  # fmt: skip
ADJECTIVE_ENDINGS = (("Masc", "er"), ("Fem", "e"), ("Neut", "es"))


def with_offices(reading: Reading, index: MentionIndex) -> tuple[Mention, ...]:
    """The mentions of a report; those of persons with the offices that the words around them tell."""
    found: dict[MentionId, list[Office]] = defaultdict(list)
    for sentence in reading.sentences:
        for holder in holders_in(sentence, index):
            office = office_of(reading.report, sentence, holder, index)
            if office is not None:
                found[holder.person.id].append(office)
    return tuple(_with(mention, found) for mention in index.mentions)


def _with(mention: Mention, offices: Mapping[MentionId, Sequence[Office]]) -> Mention:
    if mention.id not in offices:
        return mention
    return msgspec.structs.replace(mention, offices=tuple(offices[mention.id]))


def office_of(report: Report, sentence: Sentence, holder: Holder, index: MentionIndex) -> Office | None:
    """The office with all that its phrase and its verb tell of it; None where it is denied or only possible."""
    if is_unsure(sentence, holder):
        return None
    phrase = _phrase(sentence, holder, index)
    time = _time(report, sentence, holder, phrase)
    country = _country(sentence, holder.noun, phrase)
    return Office(
        words=report.cite(phrase[0].start, phrase[-1].end),
        title=_title(sentence, holder.noun, phrase, index),
        tenure=tenure_of(report, sentence, holder, time),
        country=country,
        body=_body(holder, phrase, index),
        time=time,
    )


def _phrase(sentence: Sentence, holder: Holder, index: MentionIndex) -> list[Word]:
    """The words of the office around its noun: without article, without the name."""
    noun = holder.noun
    outside = [w for w in sentence.children(noun) if w.deprel in OUTSIDE or _is_person(w, index)]
    inside = below(sentence, noun, without={w.index for w in outside})
    inside -= {i for i in inside if sentence.words[i].deprel in ("acl:relcl", "punct")}
    if index.covering(noun) == holder.person:
        inside = {noun.index}
    first = last = noun.index
    while first - 1 in inside:
        first -= 1
    while last + 1 in inside and not _is_person(sentence.words[last + 1], index):
        last += 1
    cases = (w.index for w in sentence.children(noun, "case") if first <= w.index < noun.index)
    first = max(cases, default=first)  # "among others by the minister"
    while first < noun.index and _is_edge(sentence.words[first], noun):
        first += 1
    return trimmed(list(sentence.words[first : last + 1]))


def _is_edge(word: Word, noun: Word) -> bool:
    """An article, or the preposition before the noun itself."""
    return word.upos in ("DET", "CCONJ", "SCONJ") or (word.deprel in ("case", "mark") and word.head == noun.index)


def _is_person(word: Word, index: MentionIndex) -> bool:
    mention = index.covering(word)
    return mention is not None and mention.type == "person" and mention.form == "name"


def _country(sentence: Sentence, noun: Word, phrase: Iterable[Word]) -> str | None:
    """The first country of the phrase; not where somebody only serves (ambassador in Moscow), nor what they know."""
    is_about = ends_in(noun, "about_nouns")
    prefixed = prefixed_country(sentence, noun)
    if prefixed is not None and not is_about:
        return prefixed.country
    for word in phrase:
        known = country_word(sentence, word)
        is_topic = is_about and known is not None and known.kind == "country" and word.deprel == "compound"
        if known is not None and known.country and not is_topic and not _is_where(sentence, word):
            return known.country
    return country_of_body(sentence, noun)


def _is_where(sentence: Sentence, word: Word) -> bool:
    return any(is_one_of(w, "office_places") for w in sentence.children(word, "case"))


def _body(holder: Holder, phrase: Sequence[Word], index: MentionIndex) -> MentionId | None:
    found = index.inside(phrase[0].start, phrase[-1].end)
    return next((m.id for m in found if m.type in BODIES and m.id != holder.person.id), None)


def _title(sentence: Sentence, noun: Word, phrase: Sequence[Word], index: MentionIndex) -> str:
    """The noun with what it cannot do without (prime minister, minister van Defensie)."""
    before = [
        w for w in phrase if w.index < noun.index and w.deprel in ("amod", "compound", "flat") and w.head == noun.index
    ]
    kept = [w for w in before if w.upos != "VERB" and not any(sentence.children(w)) and not _is_said_apart(sentence, w)]
    until = min(
        (w.index for w in phrase if w.index > noun.index and is_one_of(w, "office_since") and w.text.lower() != "van"),
        default=None,
    )
    behind = [w for w in phrase if w.index > noun.index and (until is None or w.index < until)]
    if not _is_portfolio(sentence, noun, behind, index):
        behind = []
    title = " ".join(
        [
            *(_nominative(w, noun, sentence.language) for w in kept),
            _bare_noun(sentence, noun, index),
            *(w.text for w in behind),
        ]
    )
    return _without_tenure(title)


def _is_portfolio(sentence: Sentence, noun: Word, behind: Sequence[Word], index: MentionIndex) -> bool:
    """Whether the words behind a noun belong to the office: van Justitie, but neither "of the town" nor "of Leeds"."""
    if any(w.upos in ("DET", "NUM") or _is_named(sentence, w, index) for w in behind):
        return False
    has_article = any(w.text.lower() in ("zum", "zur", "am", "im", "beim", "vom") for w in behind)
    return not has_article and (ends_in(noun, "portfolio_nouns") or all(w.upos != "PROPN" for w in behind))


def _nominative(word: Word, noun: Word, language: str) -> str:
    """A German adjective as it stands without an article: nationaler for nationalen."""
    if language != "de" or word.upos != "ADJ":
        return word.text
    ending = next((end for gender, end in ADJECTIVE_ENDINGS if noun.has("Gender", gender)), None)
    return word.lemma + ending if ending is not None and word.text.startswith(word.lemma) else word.text


def _is_said_apart(sentence: Sentence, word: Word) -> bool:
    """Whether tenure or country is what the word tells, or nothing."""
    kinds = ("office_former", "office_then", "office_coming", "office_fillers")
    return country_word(sentence, word) is not None or any(begins_with(word, kind) for kind in kinds)


def _is_named(sentence: Sentence, word: Word, index: MentionIndex) -> bool:
    mention = index.covering(word)
    return country_word(sentence, word) is not None or (mention is not None and mention.type in (*BODIES, "person"))


def _bare_noun(sentence: Sentence, noun: Word, index: MentionIndex) -> str:
    """Without the country or name before a hyphen; German in its dictionary form."""
    is_inflected = sentence.language == "de" and noun.lemma[:1].isupper() and "-" not in noun.text
    text = noun.lemma if is_inflected else noun.text
    if sentence.language == "de" and noun.has("Case", "Gen") and not noun.lemma.endswith("s"):
        text = text.removesuffix("s")
    own = next((m for m in index.inside(noun.start, noun.end) if m.words.start == noun.start), None)
    if own is not None and own.words.end < noun.end and noun.text[len(own.words.text) :].startswith("-"):
        return text[len(own.words.text) + 1 :]
    return text[text.index("-") + 1 :] if prefixed_country(sentence, noun) is not None and "-" in text else text


def _without_tenure(title: str) -> str:
    """Without Ex-, oud-, -elect; Bundespräsident for Altbundespräsident."""
    lower = title.lower()
    prefixes = (*words_for("office_prefixes_former"), *words_for("office_prefixes_then"))
    start = next((len(prefix) for prefix in prefixes if lower.startswith(prefix)), 0)
    if lower.startswith(words_for("office_joined_former")):
        start = len("ex") if lower.startswith("ex") else len("alt")
    end = next((len(title) - len(x) for x in words_for("office_suffixes_coming") if lower.endswith(x)), len(title))
    bare = title[start:end] or title
    return bare[:1].upper() + bare[1:] if title[:1].isupper() and " " not in bare else bare


def _time(report: Report, sentence: Sentence, holder: Holder, phrase: Sequence[Word]) -> When | None:
    """The time that hangs on the noun of the office or on the verb that ties it; None where neither has one.

    Beside a name only a time inside the phrase: "the minister Berg on Monday" tells when he did something.
    """
    heads = {holder.noun.index, *([holder.verb.index] if holder.verb is not None else [])}
    anchor = _anchor(report)
    for time in _times(report, sentence):
        words = [w for w in sentence.words if time.lead <= w.start < time.end]
        inside = {w.index for w in words}
        top = next((w for w in words if w.head not in inside), None)
        is_before = _is_right_before(report, time, phrase)
        if holder.tie == "beside" and not is_before and not phrase[0].start <= time.start < phrase[-1].end:
            continue
        days = resolve(time, anchor) if is_before or (top is not None and top.head in heads) else None
        if days is not None and (days.first or days.last):
            is_start = holder.tie == "becomes"  # appointed in June: from then on
            last = None if is_start else days.last
            cited = report.cite(time.lead, time.end)
            return When(first=_iso(days.first), last=_iso(last), words=cited)
    return None


def _is_right_before(report: Report, time: TimeExpression, phrase: Sequence[Word]) -> bool:
    """ "Berg, seit Mai Ministerin", "Berg, von 2015 bis 2019 Ministerin": a time that opens what is said of a name."""
    lead = report.text[max(0, time.lead - 2) : time.lead].strip()
    opens = lead[-1:] in (",", "(", "–", "—") or time.lead == phrase[0].start
    return opens and time.end <= phrase[-1].start and not report.text[time.end : phrase[0].start].strip()


def _times(report: Report, sentence: Sentence) -> list[TimeExpression]:
    at = sentence.start
    found = find_times(report.text[sentence.start : sentence.end], sentence.language)
    return [replace(t, start=t.start + at, end=t.end + at, lead=t.lead + at) for t in found]


def _anchor(report: Report) -> Interval | None:
    if report.published is None:
        return None
    return Interval(date.fromisoformat(report.published.first), date.fromisoformat(report.published.last))


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
