"""How long resolving takes and how much memory: `python -m evals.scale 100000`, on mentions that it makes.

No reading: mentions of persons, firms, bodies and countries are drawn, the common ones often and most of them seldom,
in the spellings of three languages, and written into reports of 40 mentions. The same number gives the same mentions.
"""

from __future__ import annotations

import random
import resource
import sys
import time
from collections.abc import Iterator

from wederhoor.record import Block, EntityType, Mention, MentionForm, Report, mention_id, report_id
from wederhoor.resolve.entities import resolve_entities
from wederhoor.resolve.proposals import with_proposals

IN_A_REPORT = 40
SEED = 11
LANGUAGES = ("de", "nl", "en")
GIVEN = tuple("Alexander Sergej Anna Maria Jan Piet Olga Iwan Michael Peter Nina Tom Viktor Elena Paul Julia".split())
STARTS = tuple("Bor Kal Mir Tsche Sa Wol Gro Ja Lu Ne Pro Scha Ti Wer Zim Dra Fel Gus Hol Kra".split())
MIDDLES = tuple("a i o en ar in us el an er ul am".split())
ENDS = tuple("tow enko berg mann sky ski son sen dijk stra ian dse witsch ter ling feld hoff ers a ov".split())
SPELT = {  # what another language makes of the German spelling
    "nl": (("tsch", "tsj"), ("sch", "sj"), ("w", "v"), ("u", "oe")),
    "en": (("tsch", "ch"), ("sch", "sh"), ("w", "v"), ("j", "y")),
}
FIRMS = tuple("Bank Marine Systems Logistik Technologies Group Institut Energie Handel Medien".split())
COUNTRIES = tuple("China Russland Belarus Ukraine Polen Iran Indien Japan Peru Ghana Kenia Serbien".split())

Thing = tuple[EntityType, str]


def main() -> None:
    n_mentions = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    reports, mentions = make_case(n_mentions)
    began = time.process_time()
    entities = resolve_entities(mentions, reports)
    resolved = time.process_time()
    entities = with_proposals(entities, mentions)
    done = time.process_time()
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{len(mentions):,} mentions in {len(reports):,} reports became {len(entities):,} entities")
    print(f"resolved in {resolved - began:.1f} s of one processor, proposals in {done - resolved:.1f} s more")
    print(f"peak memory {megabytes:,.0f} MB, the mentions themselves included")


def make_case(n_mentions: int) -> tuple[list[Report], list[Mention]]:
    """Reports and their mentions, `n_mentions` in all."""
    chance = random.Random(SEED)
    things = make_things(chance, max(50, n_mentions // 8))
    reports: list[Report] = []
    mentions: list[Mention] = []
    while len(mentions) < n_mentions:
        report, made = make_report(len(reports), things, chance)
        reports.append(report)
        mentions += made
    return reports, mentions[:n_mentions]


def make_things(chance: random.Random, n_things: int) -> list[Thing]:
    """Persons, firms and countries, in the order of how often they are spoken of."""
    things: list[Thing] = [("place", country) for country in COUNTRIES]
    for i in range(n_things):
        surname = chance.choice(STARTS) + chance.choice(MIDDLES) + chance.choice(MIDDLES) + chance.choice(ENDS)
        if i % 3:
            things.append(("person", f"{chance.choice(GIVEN)} {surname}"))
        else:
            things.append(("company", f"{surname.title()} {chance.choice(FIRMS)}"))
    return things


def make_report(number: int, things: list[Thing], chance: random.Random) -> tuple[Report, list[Mention]]:
    """A report with the names of a dozen things, persons in full first and by their surname later."""
    language = LANGUAGES[number % len(LANGUAGES)]
    cast = [things[int(len(things) * chance.random() ** 3)] for _ in range(12)]
    words = [(kind, spell(name, language)) for kind, name in cast]
    again = [chance.choice(words) for _ in range(IN_A_REPORT - len(words))]
    words += [(kind, name.split()[-1] if kind == "person" else name) for kind, name in again]
    text = f"Report {number}.\n" + "\n".join(name for _, name in words)
    report = Report(
        id=report_id(text, None, None), path=None, url=None, publisher=None, publisher_basis=None, title=None,
        language=language, published=None, text=text,
        blocks=(Block(start=0, end=len(text), kind="paragraph", language=language),),
    )  # fmt: skip
    return report, list(mentions_of(report, words))


def spell(name: str, language: str) -> str:
    for written, respelt in SPELT.get(language, ()):
        name = name.replace(written, respelt)
    return name


def mentions_of(report: Report, words: list[Thing]) -> Iterator[Mention]:
    form: MentionForm = "name"
    at = report.text.index("\n") + 1
    for kind, name in words:
        span = (at, at + len(name))
        yield Mention(
            id=mention_id(report.id, *span, form), report=report.id, words=report.cite(*span), form=form, type=kind,
            name=name, language=report.language,
        )  # fmt: skip
        at += len(name) + 1


if __name__ == "__main__":
    main()
