"""A case whose every name and word tries to be something else: markup, a formula, a tag, a control character."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from fakes import a_case
from wederhoor.record import Case, Evidence

HOSTILE = (
    '=HYPERLINK("http://evil.example")',
    "<script>alert(1)</script> & ]]> &amp;",
    "![x](javascript:alert(1)) **b** _i_ `c` [^1] | # $x$ ~~s~~",
    "http://evil.example www.evil.example <http://evil.example>",
    "a\x00b\x07c\x1b[31m\u202ed\ufffe",
    "+1;@SUM(A1)\r\n- item\n1. one\n> quote",
)


def hostile_case() -> Case:
    """The case of `fakes` with a hostile text in every place for words; offsets are not kept."""
    case = a_case()
    texts = iter(HOSTILE * 200)
    report, *others = case.reports
    first = replace(report, publisher=next(texts), title=next(texts), path=next(texts), url=next(texts))
    finding = case.findings[0]
    conflict = replace(finding.conflicts[0], explanation=next(texts), values=(next(texts), next(texts)))
    return replace(
        case,
        reports=(first, *others),
        entities=tuple(
            replace(
                e, name=next(texts), wikidata=next(texts), names=tuple(replace(n, text=next(texts)) for n in e.names)
            )
            for e in case.entities
        ),
        statements=tuple(replace(s, content=_worded(s.content, next(texts))) for s in case.statements),
        findings=(replace(finding, question=next(texts), conflicts=(conflict,)),),
        routes=tuple(replace(r, goods=replace(r.goods, text=next(texts))) for r in case.routes),
        rejected=tuple(replace(r, reason=next(texts)) for r in case.rejected),
    )


def _worded(words: Evidence, text: str) -> Evidence:
    return msgspec.convert({"start": words.start, "end": words.end, "text": text}, Evidence)
