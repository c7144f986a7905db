"""From a question in words to an answer: the question is read like a report, and what it names is looked up."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from wederhoor.compare.ask import Answer, ask
from wederhoor.compare.cast import STATE_KEY, Cast, cast_of
from wederhoor.compare.hypotheses import Hypothesis
from wederhoor.compare.query import Query, Sought
from wederhoor.compare.questions import SAME_QUESTION, TARGETS
from wederhoor.compare.weigh import Matrix, weigh
from wederhoor.compare.window import Window, within
from wederhoor.extract import extract
from wederhoor.extract.events.find import find_events
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.reading import Reader
from wederhoor.record import (
    Block,
    Case,
    Entity,
    Event,
    EventType,
    Mention,
    MentionId,
    Report,
    RoleName,
    report_id,
)  # fmt: skip
from wederhoor.resolve.named import Directory, known_thing
from wederhoor.text.goods import goods_category
from wederhoor.text.languages import ACCEPTED, READ, language_of
from wederhoor.text.questions import asks_for_words, introduction, told, without_denial

LONGEST_NAME = 5  # words


@dataclass(frozen=True, slots=True)
class Fields:
    """A question by its parts instead of in words."""

    actors: Sequence[str] = ()
    type: EventType | None = None
    goods: str | None = None


def answer_question(
    case: Case, question: str, fields: Fields, window: Window, *, reader: Reader, language: str | None = None
) -> Answer:
    """What the reports of the window say to the question; fields outweigh what was read in its words."""
    looked_at, undecided = within(case, window)
    asker = Asker(case, reader)
    query = asker.read(question, language) if question.strip() else Query()
    return ask(looked_at, asker.with_fields(query, fields, language), undecided=undecided)


def weigh_hypotheses(
    case: Case, lines: Sequence[str], window: Window, *, reader: Reader, language: str | None = None
) -> Matrix:
    """What the reports of the window say to each hypothesis, one a line in any language that is read."""
    looked_at, undecided = within(case, window)
    asker = Asker(case, reader)
    return weigh(looked_at, [asker.suppose(line, language) for line in lines], undecided=undecided)


@dataclass(frozen=True, slots=True)
class _Understood:
    """One way to read a question; without an event it is names and goods only."""

    query: Query
    event: Event | None = None
    report: Report | None = None  # the words that the event was read in, as a report


class Asker:
    """Reads questions and hypotheses to one case."""

    def __init__(self, case: Case, reader: Reader) -> None:
        self._reader = reader
        self._cast: Cast = cast_of(case.reports, case.entities, case.events, case.statements)
        self._directory = Directory(case.entities)
        self._latest = max((r.published for r in case.reports if r.published), key=lambda p: p.last, default=None)

    def read(self, question: str, language: str | None) -> Query:
        """The query that most of the question's words went into, in the languages that it may be in."""
        for tag in [language] if language else likely_languages(question):
            if asks_for_words(question, tag) and (named := self._named(question, tag)).others:
                return dataclasses.replace(named, speaker=named.others[0], others=named.others[1:])
        best = self._best(question, language)
        return best.query if best else Query()

    def suppose(self, words: str, language: str | None) -> Hypothesis:
        """The words as a hypothesis; one in which no act was read supposes nothing."""
        untrue = [(rest, tag) for tag in READ if (rest := without_denial(words, tag))]
        said, tag = untrue[0] if untrue else (words, language)
        best = self._best(said, tag, is_asked=False) or _Understood(Query())
        if best.event and best.report and self._is_said(best.event, best.report):
            return Hypothesis(words, best.query, None, None, is_said=True)
        return Hypothesis(words, best.query, best.event, best.report, is_called_untrue=bool(untrue))

    def _is_said(self, event: Event, report: Report) -> bool:
        """Whether the words tell the event only as what somebody says."""
        statements = extract(self._reader.read(report)).statements
        return any(event.id in said.events for said in statements if said.speaker_class != "author")

    def _best(self, question: str, language: str | None, *, is_asked: bool = True) -> _Understood | None:
        languages = [language] if language else likely_languages(question)
        readings = (reading for tag in languages for reading in self._readings(question, tag, is_asked=is_asked))
        return max(readings, key=lambda reading: _weight(reading.query), default=None)

    def _readings(self, question: str, language: str, *, is_asked: bool) -> Iterator[_Understood]:
        rest = self._named(question, language)
        sentences = told(question, language, lambda words: self._directory.is_name(words, language))
        kept = [sentence for sentence in sentences if is_asked or not sentence.endswith("?")]
        for sentence in (*kept, *(introduced for s in kept if (introduced := self._introduced(s, language)) != s)):
            report = self._report(sentence, language)
            reading = self._reader.read(report)
            mentions = find_mentions(reading)
            named = {mention.id: mention for mention in mentions.mentions}
            for event in find_events(reading, mentions):
                yield _Understood(_completed(self._query(event, named, language), rest, event), event, report)
        yield _Understood(rest)

    def _report(self, text: str, language: str) -> Report:
        """The words as a report of the latest day in the case, from which "last week" is counted."""
        block = Block(start=0, end=len(text), kind="paragraph", language=language)
        return Report(
            id=report_id(text, None, None), path=None, url=None, publisher=None, publisher_basis=None, title=None,
            language=language, published=self._latest, text=text, blocks=(block,),
        )  # fmt: skip

    def _query(self, event: Event, named: Mapping[MentionId, Mention], language: str) -> Query:
        """What an event in the question asks for."""
        kind = SAME_QUESTION.get(event.type, event.type)
        targets: tuple[RoleName, ...] = TARGETS.get(kind, ("patient", "recipient", "destination"))
        agent, agent_role = self._in_role(event, ("agent",), named, language)
        target, target_role = self._in_role(event, targets, named, language)
        used = {agent_role, target_role}
        others = [self._sought(r.words.text, language) for r in event.roles if r.mention and r.role not in used]
        goods = next((role.words.text for role in event.roles if role.role == "goods"), "")
        return Query(
            type=event.type,
            agent=agent,
            target=target,
            others=tuple(sought for sought in others if sought.keys),
            goods=goods,
            category=goods_category(goods, language) or "" if goods else "",
            first=event.time.first if event.time else None,
            last=event.time.last if event.time else None,
        )

    def _in_role(
        self, event: Event, roles: Iterable[RoleName], named: Mapping[MentionId, Mention], language: str
    ) -> tuple[Sought | None, RoleName | None]:
        """Whoever is named in the first of the roles that names somebody."""
        for wanted in roles:
            for role in event.roles:
                mention = named.get(role.mention or "")
                words = mention.name if mention else role.words.text
                sought = self._sought(words, language) if role.role == wanted else None
                if sought and (sought.keys or (mention and mention.form == "name")):
                    return sought, wanted
        return None, None

    def _introduced(self, sentence: str, language: str) -> str:
        """The sentence with a word for what each name of the case is before it, as reports have it: "the firm Lumo"."""
        words: list[str] = []
        for name, entities in self._names(sentence.split(), language):
            kinds = (entity.type for entity in entities if not entity.country)  # readers know countries and capitals
            words += [word for kind in kinds if (word := introduction(kind, language))][:1]
            words.append(name)
        return " ".join(words)

    def _names(self, words: Sequence[str], language: str) -> Iterator[tuple[str, Sequence[Entity]]]:
        """The words in order, those that make a name of the case together and with whom they may mean."""
        at = 0
        while at < len(words):
            ends = range(min(len(words), at + LONGEST_NAME), at, -1)
            spans = ((end, " ".join(words[at:end]), " ".join(words[at:end]).strip(",;:.?!")) for end in ends)
            named = ((end, text, name) for end, text, name in spans if self._directory.is_name(name, language))
            end, text, name = next(named, (at + 1, words[at], ""))
            yield text, self._directory.find(name, language) if name else ()
            at = end

    def _named(self, question: str, language: str) -> Query:
        """Names and goods wherever they stand, for a question in which no event was read."""
        words = question.strip(" ¿¡?!.").split()
        found: list[Sought] = []
        at = 0
        while at < len(words):
            ends = range(min(len(words), at + LONGEST_NAME), at, -1)
            spans = ((end, " ".join(words[at:end]).strip(",;:")) for end in ends)
            end, name = next(((e, n) for e, n in spans if self._directory.is_name(n, language)), (at + 1, ""))
            if name and (sought := self._sought(name, language)).keys:
                found.append(sought)
            at = end
        goods = next((word for word in words if goods_category(word, language) and word[0].isalpha()), "")
        category = goods_category(goods, language) or "" if goods else ""
        return Query(others=tuple(dict.fromkeys(found)), goods=goods.strip(",;:"), category=category)

    def _sought(self, words: str, language: str) -> Sought:
        keys = {self._cast.actor_key(entity.id) for entity in self._directory.find(words, language)}
        known = known_thing(words, language)
        if known and known.country and known.kind in ("country", "capital", "seat", "demonym", "adjective"):
            keys.add(f"{STATE_KEY}{known.country}")
        return Sought(words, frozenset(keys))

    def with_fields(self, query: Query, fields: Fields, language: str | None) -> Query:
        """The query with the parts that were given apart; a name may be spelled in any of the languages read."""
        languages = [language] if language else list(READ)
        actors = tuple(self._sought_in(name, languages) for name in fields.actors)
        changes: dict[str, Any] = {"others": (*query.others, *actors)}
        if fields.type:
            changes["type"] = fields.type
        if fields.goods:
            kinds = (goods_category(fields.goods, tag) for tag in languages)
            changes |= {"goods": fields.goods, "category": next((kind for kind in kinds if kind), "")}
        return dataclasses.replace(query, **changes)

    def _sought_in(self, words: str, languages: Iterable[str]) -> Sought:
        found = [self._sought(words, language) for language in languages]
        return next((sought for sought in found if sought.keys), Sought(words, frozenset()))


def _completed(query: Query, rest: Query, event: Event) -> Query:
    """The query with names and goods of the question that no role of the event took; a price is no goods."""
    used = [sought.keys for sought in (query.agent, query.target, *query.others) if sought]
    unused = tuple(sought for sought in rest.others if not any(sought.keys & keys for keys in used))
    sums = " ".join(role.words.text for role in event.roles if role.role in ("quantity", "amount"))
    goods = query if query.category or not rest.category or rest.goods in sums else rest
    others = (*query.others, *unused)
    return dataclasses.replace(query, others=others, goods=goods.goods, category=goods.category)


def _weight(query: Query) -> int:
    """How much of a question was understood: names that the case has and what they do, then goods and time."""
    parties = sum(bool(sought and sought.keys) for sought in (query.agent, query.target))
    others = sum(bool(sought.keys) for sought in query.others)
    return 3 * parties + 2 * others + 2 * bool(query.type) + bool(query.category) + bool(query.first or query.last)


def likely_languages(question: str) -> list[str]:
    """The languages to read a question in, the likeliest first: a few words are too few to be sure."""
    best = language_of(question)[0]
    return [best, *(language for language in READ if language != best)] if best in ACCEPTED else list(READ)
