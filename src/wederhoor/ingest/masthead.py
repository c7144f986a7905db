"""Lines of a head that print a paper's name: "Allgäuer Bote | 13. März 2025, 18:42 Uhr"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wederhoor.ingest import shape
from wederhoor.ingest.byline import names_author
from wederhoor.ingest.dateline import date_of, datelines, day_of, without_date_words
from wederhoor.ingest.lexicon import lexicon
from wederhoor.ingest.menu import is_section
from wederhoor.ingest.outlets import ARTICLE, is_capitalised, names_in_text
from wederhoor.ingest.paper_words import is_desk, papers
from wederhoor.ingest.papers import is_paper_beside_date, paper_kind

_BETWEEN = re.compile(r"\s*[|·•>›»,;()]\s*|\s+[-–—/]\s+|\s{2,}|(?<=[^\W\d_]{4})\.\s+")
_SMALL_ARTICLE = re.compile(rf"\A{ARTICLE}\s+")  # "Jane Roe, the Island Gazette"
_BEHIND_TITLE = re.compile(r"(?P<title>.+?)\s+(?P<stroke>[|–—-])\s+(?P<name>[^|–—]+)")
_ISSUE = re.compile(
    r"(?P<name>[^\d,|]{3,60}?)\s*[,|·–—-]?\s+(?P<word>[^\W\d_]+)\.?\s*\d{1,4}(?P<year>/\d{2,4})?(?=\s*(?:[,|·–—-]|$))"
)
_MIN_TITLE_WORDS = 3
_MAX_LINE_WORDS = 18


def blog_name(line: str) -> str | None:
    """The name before what a line calls a blog or magazine: "tide & tonnage" of "tide & tonnage – a shipping blog"."""
    line = line.strip(" *_")
    found = papers().blog.fullmatch(line) or papers().subtitled.fullmatch(line)
    return found["name"] if found else None


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a head, taken apart."""

    papers: tuple[str, ...]
    others: tuple[str, ...]  # neither paper, date, section nor reading time
    has_more: bool  # a date, a section or a reading time


def line_parts(line: str, language: str) -> Line:
    """What stands in a line beside its date, section and reading time."""
    printed = date_of(line, language=language) or day_of(line)
    rest = f"{line[: printed.start]}|{line[printed.end :]}" if printed else line
    parts = [_bare(part.strip(" .*_–—-")) for part in _BETWEEN.split(rest)]
    # "Welt" is a section, "Die Welt" is none
    named = [p for p in parts if p.casefold() in names_in_text() or (without_date_words(p) and not _is_beside(p))]
    has_edition = any(map(_is_edition, parts))
    is_field = printed is not None and _has_stroke(line)
    kinds = [
        paper_kind(part) or (has_edition and is_capitalised(part)) or (is_field and is_paper_beside_date(part))
        for part in named
    ]
    return Line(
        papers=tuple(part for part, kind in zip(named, kinds, strict=True) if kind),
        others=tuple(part for part, kind in zip(named, kinds, strict=True) if not kind),
        has_more=printed is not None or len(named) < len([part for part in parts if part]) or _sets_apart(line),
    )


def _sets_apart(line: str) -> bool:
    """Whether a stroke parts a line, as those of an author and his paper are: "Eva Klein | Weserbote"."""
    return _has_stroke(line) or papers().staff.search(line) is not None


def _has_stroke(line: str) -> bool:
    return re.search(r"\S\s*[|·•]\s*\S", line) is not None


def _bare(part: str) -> str:
    """A part without the small words or the author before a name, and without those between it and a date."""
    written = papers().written_for.search(part)
    if written and names_author(part[: written.start()]):
        return written["paper"]
    named = papers().taken_from.fullmatch(part)
    bare = papers().before_date.sub("", _SMALL_ARTICLE.sub("", named["name"] if named else part))
    desk, _, rest = bare.partition(" ")
    bare = rest if desk.casefold() in papers().desks and paper_kind(rest) else bare  # "Redactie Weserbode"
    return papers().staff.sub("", bare) if paper_kind(papers().staff.sub("", bare)) == "sure" else bare


def _is_beside(part: str) -> bool:
    bare = shape.words_of(part)
    if bare and (papers().beside.issuperset(bare) or _is_edition(part) or is_desk(part)):
        return True
    words = f" {' '.join(bare)} "
    is_time = any(words in rule.line for rule in lexicon().rules if rule.reason == "reading time")
    return is_time or is_section(part)


def _is_edition(part: str) -> bool:
    """Whether it says for which town a paper is printed; what stands beside is the paper."""
    bare = shape.words_of(part)
    return bool(bare) and bare[0] in papers().editions and is_capitalised(part)


def is_masthead_line(line: str, language: str) -> bool:
    """Whether a line prints a paper's name and a date, a section or an author beside it, and nothing else."""
    if shape.count_words(line) > _MAX_LINE_WORDS or shape.final_mark(line) in "?!:":
        return False
    parts = line_parts(line, language)
    return bool(parts.papers) and parts.has_more and all(map(is_capitalised, parts.others))


def before_issue(line: str) -> str | None:
    """The name before the number of an issue: "Weserbote" of "Weserbote Nr. 49/2026"; None where no number stands."""
    found = _issue(line)
    return found["name"] if found else None


def is_surely_issue(line: str) -> bool:
    """Whether such a number can be that of nothing else: "Lupe Heft 4", "Lupe Nr. 4/2026", but "Reaktor Nr. 4"."""
    found = _issue(line)
    if found is None:
        return False
    is_of_paper = found["year"] is not None or paper_kind(found["name"]) is not None
    return is_of_paper or found["word"].casefold() in datelines().issues


def _issue(line: str) -> re.Match[str] | None:
    found = _ISSUE.match(line.strip("*_ "))
    counting = datelines().issues | datelines().numbers
    return found if found and found["word"].casefold() in counting and is_capitalised(found["name"]) else None


def title_end(title: str) -> int:
    """Where a headline ends that has the paper's name behind it: "Werft bleibt zu | Weserbote"; 0 for none.

    After a dash the name must be surely a paper's: "Streit um die Werft – Neue Nachrichten".
    """
    found = _BEHIND_TITLE.fullmatch(title)
    if found is None or shape.count_words(found["title"]) < _MIN_TITLE_WORDS:
        return 0
    kind = paper_kind(found["name"])
    return found.end("title") if kind == "sure" or (kind and found["stroke"] == "|") else 0
