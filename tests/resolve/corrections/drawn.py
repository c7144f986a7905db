"""Reports and corrections drawn at random from a few names that are easily taken for one another."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st
from msgspec.structs import replace

from fakes import a_case, a_report
from wederhoor.record import Anchor, Case, Correction, CorrectionAction, EntityType, Mention
from wederhoor.resolve.corrections.anchors import place_of
from wederhoor.resolve.corrections.giving import with_id
from wederhoor.resolve.entities import resolve_entities

NAMES = ("Anna Berg", "Anna Bergen", "Ana Berg", "Boris Lind", "Lind", "Berg", "Minsk", "Mensk", "Belarus", "Oslo")
TYPES: tuple[EntityType, ...] = ("person", "place", "organisation", "government")
ACTIONS: tuple[CorrectionAction, ...] = ("merge", "split", "rename", "retype", "forbid", "know")
OF_TWO = ("merge", "split", "forbid")

SENTENCES = st.builds("{} visited {}".format, st.sampled_from(NAMES), st.sampled_from(NAMES))
TEXTS = st.lists(SENTENCES, min_size=1, max_size=4).map(lambda told: "News\n\n" + ". ".join(told) + ".")


def case_of_texts(texts: Sequence[str]) -> Case:
    """Its entities are as the rules judge them."""
    case = a_case(*(a_report(text, path=f"{n}.txt") for n, text in enumerate(texts)))
    return replace(case, entities=resolve_entities(case.mentions, case.reports))


@st.composite
def corrected_cases(draw: st.DrawFn, n_least: int = 0) -> tuple[Case, list[Correction]]:
    """A case of up to three reports, and up to six corrections made on it and on other cases."""
    case = case_of_texts(draw(st.lists(TEXTS, min_size=1, max_size=3, unique=True)))
    given = draw(st.lists(corrections(case.mentions), min_size=n_least, max_size=6, unique_by=lambda c: c.id))
    return case, given


@st.composite
def corrections(draw: st.DrawFn, mentions: Sequence[Mention]) -> Correction:
    action = draw(st.sampled_from(ACTIONS))
    named, typed = action in ("rename", "know"), action in ("retype", "know")
    return with_id(
        Correction(
            id="",
            action=action,
            of=tuple(draw(anchors(mentions)) for _ in range(2 if action in OF_TWO else 1)),
            name=draw(st.sampled_from(("Somebody", "Someone"))) if named else None,
            type=draw(st.sampled_from(TYPES)) if typed else None,
        )
    )


@st.composite
def anchors(draw: st.DrawFn, mentions: Sequence[Mention]) -> Anchor:
    """By name, by places in reports, or by both; some of a name that no report has."""
    names = tuple(draw(st.lists(st.sampled_from((*NAMES, "Nobody")), min_size=1, max_size=2, unique=True)))
    places = tuple(map(place_of, draw(st.lists(st.sampled_from(mentions), min_size=1, max_size=2, unique=True))))
    by_name, by_place = draw(st.sampled_from([(True, False), (True, True), (False, True)]))
    kind = draw(st.none() | st.sampled_from(TYPES))
    return Anchor(name=names[0], type=kind, names=names if by_name else (), places=places if by_place else ())
