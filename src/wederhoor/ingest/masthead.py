"""Names of papers, and the lines of a head that print one: "Allgäuer Bote | 13. März 2025, 18:42 Uhr"."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Literal

from wederhoor.ingest import shape
from wederhoor.ingest.dateline import date_of, day_of, without_date_words
from wederhoor.ingest.lexicon import lexicon
from wederhoor.ingest.menu import is_section
from wederhoor.text.gazetteer import lookup
from wederhoor.text.genders import gender_of
from wederhoor.text.lemmas import is_known, lemma

Paper = Literal["sure", "likely"]

_ARTICLES = frozenset({"the", "de", "het", "der", "die", "das"})
_BETWEEN = re.compile(r"\s*[|·•>›»,;()]\s*|\s+[-–—/]\s+|\s{2,}|(?<=[^\W\d_]{4})\.\s+")
_NOT_IN_NAMES = re.compile(r"[\d:!?\"“”„«»‘]")
# "Times of Malta", "Gazet van Antwerpen", "Stimme der Freiheit"
_OF = re.compile(r"\s+(?:of|van|der|von|für|voor)\s+")
_SMALL_ARTICLE = re.compile(r"\A(?:the|de[rnm]?|het|die|das)\s+")  # "Jane Roe, the Island Gazette"
_MAX_NAME_WORDS = 6
_MAX_LINE_WORDS = 18
_MAX_CAPITALS = 4  # "NRC", "FAZ": longer words in capitals are set so, shorter ones may be written so
_LANGUAGES = ("de", "nl", "en")


@dataclass(frozen=True, slots=True)
class Papers:
    """What papers.toml says; words in lower case."""

    sure: frozenset[str]
    likely: frozenset[str]
    ends: dict[str, Paper]  # of compounds
    before: frozenset[str]
    names: frozenset[str]  # of outlets.toml, without an article
    taken_from: re.Pattern[str]
    go_on_at: re.Pattern[str]


def paper_kind(name: str) -> Paper | None:
    """Whether a name is that of a paper by its words; None: they do not tell."""
    words = name.split()
    if not 1 <= len(words) <= _MAX_NAME_WORDS or _NOT_IN_NAMES.search(name):
        return None
    head, *of = _OF.split(name, maxsplit=1)
    if not all(map(_is_capitalised, (head, *of))) or name.casefold() in lexicon().agencies:
        return None
    if _without_article(name) in papers().names:
        return "sure"
    *front, last = head.split()
    has_article = bool(front) and front[0].casefold() in _ARTICLES
    front = front[has_article:]
    kind = _kind_of_word(last)
    if kind is None or any(map(_is_verb_form, front[1:])):
        return None
    if not front and not of and _is_paper_word(last):
        return "likely" if has_article else None
    if kind == "likely" and front and gender_of(front[0]):
        return None  # "Jan Post"
    if kind == "likely" and front and not has_article and _is_paper_word(last):
        return _by_what_stands_before(front)
    return kind


def _without_article(name: str) -> str:
    first, _, rest = name.casefold().partition(" ")
    return rest if first in _ARTICLES and rest else name.casefold()


def _by_what_stands_before(front: list[str]) -> Paper | None:
    if front[-1].casefold() in papers().before:
        return "sure"
    return None if all(map(_in_dictionary, front)) else "likely"


def _kind_of_word(word: str) -> Paper | None:
    lower = word.casefold()
    if lower in papers().sure:
        return "sure"
    if lower in papers().likely:
        return "likely"
    end = next((end for end in papers().ends if lower.endswith(end) and len(lower) > len(end) + 2), None)
    if end is None:
        return None
    front = lower.removesuffix(end).rstrip("-s")
    if front in papers().before or papers().ends[end] == "sure":
        return "sure"
    return None if _in_dictionary(word) else "likely"  # "Flaschenpost"


def _is_paper_word(word: str) -> bool:
    return word.casefold() in papers().sure | papers().likely


def _in_dictionary(word: str) -> bool:
    return any(is_known(form, language) for form in (word.lower(), word.title()) for language in _LANGUAGES)


def is_coined(name: str) -> bool:
    """Whether a line is one name, perhaps with an article, that is no word, no country and no first name."""
    *article, last = name.split()
    is_one = not article or (len(article) == 1 and article[0].casefold() in _ARTICLES)
    is_name = is_one and last[:1].isupper() and last.isalpha() and not is_section(name)
    return is_name and not _in_dictionary(last) and lookup(last, "en") is None and gender_of(last) is None


def _is_verb_form(word: str) -> bool:
    """Whether an English word in a name is "Sues" or "Bought": then the line is a headline."""
    lower = word.lower()
    return lower.isalpha() and lemma(lower, "en", "VERB").lower() != lower


def _is_capitalised(name: str) -> bool:
    return shape.share_capitalised(name) == 1.0 and name[:1].isupper()


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
    parts = [_SMALL_ARTICLE.sub("", part.strip(" .*_–—-")) for part in _BETWEEN.split(rest)]
    named = [part for part in parts if without_date_words(part) and not _is_beside(part)]
    kinds = [paper_kind(part) for part in named]
    return Line(
        papers=tuple(part for part, kind in zip(named, kinds, strict=True) if kind),
        others=tuple(part for part, kind in zip(named, kinds, strict=True) if not kind),
        has_more=printed is not None or len(named) < len([part for part in parts if part]),
    )


def _is_beside(part: str) -> bool:
    words = f" {' '.join(shape.words_of(part))} "
    is_time = any(words in rule.line for rule in lexicon().rules if rule.reason == "reading time")
    return is_time or is_section(part)


def is_masthead_line(line: str, language: str) -> bool:
    """Whether a line prints a paper's name and a date, a section or an author beside it, and nothing else."""
    if shape.count_words(line) > _MAX_LINE_WORDS or shape.final_mark(line) in "?!:":
        return False
    parts = line_parts(line, language)
    return bool(parts.papers) and parts.has_more and all(map(_is_short_name, parts.others))


def _is_short_name(part: str) -> bool:
    return shape.count_words(part) <= 4 and _is_capitalised(part)


def as_written(name: str, article: str) -> str:
    """A name set in capitals as the article writes it, else with one capital for each word: "NEUE POST"."""
    if not name.isupper():
        return name
    if written := re.search(rf"(?<!\w){re.escape(name)}(?!\w)", article.replace(name, ""), re.I):
        return written.group()
    return re.sub(r"[^\W\d_]+", lambda word: _in_small_letters(word.group()), name)


def _in_small_letters(word: str) -> str:
    is_word = len(word) > _MAX_CAPITALS or _is_paper_word(word) or word.casefold() in _ARTICLES | papers().before
    return word.capitalize() if is_word else word


@cache
def papers() -> Papers:
    """The words of papers.toml, and the names of outlets.toml."""
    data, outlets = (
        tomllib.loads(resources.files("wederhoor.ingest").joinpath(name).read_text(encoding="utf-8"))
        for name in ("papers.toml", "outlets.toml")
    )
    lists = [data[language] for language in _LANGUAGES]
    ends: dict[str, Paper] = {}
    for kind in ("likely", "sure"):
        ends |= {word: kind for words in lists if words["compounds"] for word in words[kind]}
    taken, go_on = ("|".join(map(re.escape, data["lines"][key])) for key in ("taken_from", "go_on_at"))
    return Papers(
        sure=frozenset(word for words in lists for word in words["sure"]),
        likely=frozenset(word for words in lists for word in words["likely"]),
        ends=dict(sorted(ends.items(), key=lambda item: -len(item[0]))),
        before=frozenset(word for words in lists for word in words["before"]),
        names=frozenset(map(_without_article, outlets["names"].values())),
        taken_from=re.compile(rf"\W*(?:{taken})\s*:\s*(?P<name>[^:]{{2,60}})", re.I),
        go_on_at=re.compile(rf"\W*(?:{go_on})\s*:?\s*(?P<address>\S+\.\w{{2,6}})\S*", re.I),
    )
