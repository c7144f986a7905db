"""A record with what a person says that it should say."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from wederhoor.record import Changes, Event, Filled, Finding, Mention, MentionId, Role, Statement
from wederhoor.resolve.review.looks import Marked
from wederhoor.resolve.review.spots import Found, Texts

NAMING = ("name", "metonym")
NOBODY = ("author", "anonymous")  # classes of speakers without a name


class Named:
    """Mentions by the place that they stand at, names before descriptions and pronouns."""

    def __init__(self, mentions: Iterable[Mention]) -> None:
        self._at: dict[Found, MentionId] = {}
        for mention in sorted(mentions, key=lambda m: (m.form not in NAMING, m.id)):
            place = Found(mention.report, mention.words.start, mention.words.end)
            self._at.setdefault(place, mention.id)

    def at(self, place: Found) -> MentionId | None:
        return self._at.get(place)


def changed(record: Marked, changes: Changes, texts: Texts, named: Named) -> Marked | None:
    """The record put right; None where a name that it should have is not in its report any more."""
    match record:
        case Statement():
            return changed_statement(record, changes, texts, named)
        case Event():
            return changed_event(record, changes, texts, named)
        case Finding():
            return replace(
                record,
                question=changes.question or record.question,
                verdict=changes.verdict or record.verdict,
            )


def changed_statement(record: Statement, changes: Changes, texts: Texts, named: Named) -> Statement | None:
    made = replace(record, stance=changes.stance or record.stance)
    if changes.certainty:
        made = replace(made, certainty=changes.certainty, certainty_words=())
    if changes.speaker_class in NOBODY:
        return replace(made, speaker=None, speaker_words=None, speaker_class=changes.speaker_class)
    if changes.speaker is None:
        return made
    place = texts.find(changes.speaker)
    if place is None or place.report != record.report:
        return None
    speaker = named.at(place)
    return replace(
        made,
        speaker=speaker,
        speaker_words=texts.cite(place),
        speaker_class=changes.speaker_class or "named",
        through=tuple(mention for mention in record.through if mention != speaker),
    )


def changed_event(record: Event, changes: Changes, texts: Texts, named: Named) -> Event | None:
    roles = list(record.roles)
    for filled in changes.roles:
        filler = role_of(filled, texts, named, record.report)
        if filled.words and filler is None:
            return None
        roles = [role for role in roles if role.role != filled.role] + ([filler] if filler else [])
    return replace(record, type=changes.type or record.type, status=changes.status or record.status, roles=tuple(roles))


def role_of(filled: Filled, texts: Texts, named: Named, report: str) -> Role | None:
    place = texts.find(filled.words) if filled.words else None
    if place is None or place.report != report:
        return None
    return Role(role=filled.role, words=texts.cite(place), mention=named.at(place))
