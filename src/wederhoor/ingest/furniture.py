"""Which pieces of a page are its article, and which are what stands around it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import Any, Literal

from wederhoor.ingest import shape
from wederhoor.ingest.dateline import date_of, is_date_line
from wederhoor.ingest.page import Piece
from wederhoor.record import BlockKind

_MAX_CAPTION_WORDS = 60
_MAX_CREDIT_LETTERS = 200
_MAX_AUTHOR_BOX_WORDS = 250
_ABOUT = frozenset({"über", "over", "about"})
_MAX_TOPIC_WORDS = 3
_MIN_TOPICS = 4
# Of the article's words, how many stand before a heading that ends the article ("Kommentare", "About the author").
_SHARE_BEFORE_THE_END = 0.5
_LINK = re.compile(r"\(?(?:https?://|www\.)\S+\)?|[\w.+-]+@[\w-]+\.[\w.]+|@\w+|pic\.twitter\.com/\S+")
_MAX_PIECES_FOR_PULL_QUOTES = 500


@dataclass(frozen=True, slots=True)
class Mark:
    """What a piece is; furniture has a reason."""

    kind: BlockKind
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of furniture.toml; phrases are padded with spaces."""

    reason: str
    line: frozenset[str]
    start: tuple[str, ...]
    within: tuple[str, ...]
    also: tuple[str, ...]
    max_words: int
    then: Literal["nothing", "lines", "rest"]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What furniture.toml says."""

    rules: tuple[Rule, ...]
    menu: frozenset[str]
    credit: re.Pattern[str]
    bare_credit: re.Pattern[str]
    agency_at_end: re.Pattern[str]
    agencies: frozenset[str]
    byline: tuple[str, ...]
    credited: str
    roles: frozenset[str]
    writes: re.Pattern[str]
    author_roles: frozenset[str]


@dataclass(slots=True)
class _Draft:
    """The marks of a page while they are being decided; None is undecided."""

    pieces: Sequence[Piece]
    language: str
    marks: list[Mark | None] = field(default_factory=list)
    then: dict[int, str] = field(default_factory=dict)

    def furniture(self, index: int, reason: str) -> None:
        if self.marks[index] is None:
            self.marks[index] = Mark("furniture", reason)

    def open(self) -> list[int]:
        """The undecided pieces, in order."""
        return [index for index, mark in enumerate(self.marks) if mark is None]

    def sentences(self) -> list[int]:
        """The undecided pieces that are sentences rather than bare lines."""
        return [index for index in self.open() if not shape.is_bare_line(self.pieces[index].text)]


def mark_pieces(pieces: Sequence[Piece], *, language: str = "de") -> tuple[Mark, ...]:
    """What each piece is: title, heading, paragraph or furniture. Nothing is left out."""
    draft = _Draft(pieces, language, [None] * len(pieces))
    _mark_by_words(draft)
    _mark_endings(draft)
    _mark_lists_that_follow(draft)
    _mark_top_and_bottom(draft)
    _mark_titles(draft)
    _mark_repetitions(draft)
    _mark_article(draft)
    return tuple(mark or Mark("paragraph") for mark in draft.marks)


# --- by the words of the piece itself


def _mark_by_words(draft: _Draft) -> None:
    for index, piece in enumerate(draft.pieces):
        if piece.hint == "title":
            continue
        found = _own_reason(piece.text, draft.language, is_first=index == 0)
        if found is not None:
            draft.furniture(index, found[0])
            draft.then[index] = found[1]


def _own_reason(text: str, language: str, *, is_first: bool) -> tuple[str, str] | None:
    if is_date_line(text, language=language):
        return "dateline", "nothing"
    words = shape.words_of(text)
    if not words:
        return "ornament", "nothing"
    if (reason := _credit_reason(text)) is not None:
        return reason, "nothing"
    if rule := next((rule for rule in lexicon().rules if _fits(rule, text, words)), None):
        return rule.reason, rule.then
    if is_byline(text, language, is_first=is_first):
        return "byline", "nothing"
    return ("link", "nothing") if _is_link(text) else None


def _fits(rule: Rule, text: str, words: tuple[str, ...]) -> bool:
    if len(words) > rule.max_words:
        return False
    line = f" {' '.join(words)} "
    if line in rule.line:
        # "Tags." or "Menu, please" as the text of an article are not seen; a sentence of one word is.
        return not shape.has_full_stop(text)
    if rule.start and ":" in text:
        lead = f" {' '.join(shape.words_of(text.partition(':')[0]))} "
        return any(lead.startswith(phrase) and len(lead) < len(phrase) + 16 for phrase in rule.start)
    return any(phrase in line for phrase in rule.within) and (
        not rule.also or any(phrase in line for phrase in rule.also)
    )


def _credit_reason(text: str) -> str | None:
    """Why a piece that ends with the credit of a picture is furniture."""
    if shape.count_words(text) > _MAX_CAPTION_WORDS:
        return None
    words = lexicon()
    # Credits are short; what stands before them is not searched, however long its words are.
    cut = max(0, len(text) - _MAX_CREDIT_LETTERS)
    if shape.has_full_stop(text) and not any(mark in text[cut:] for mark in (":", "©", "(c)", "(C)")):
        return None
    for pattern in (words.credit, words.bare_credit, words.agency_at_end):
        found = pattern.search(text, cut)
        if found and (shape.share_capitalised(found["who"]) >= 0.6 or found["who"].casefold() in words.agencies):
            return "photo credit" if shape.count_words(text[: found.start()]) <= 2 else "caption"
    return None


def is_byline(text: str, language: str = "de", *, is_first: bool = False) -> bool:
    """Whether a line only says who wrote the article, perhaps where and when."""
    if shape.count_words(text) > 14 or not shape.is_bare_line(text):
        return False
    printed = date_of(text, language=language)
    name = text if printed is None else text[: printed.start] + text[printed.end :]
    words = shape.words_of(name)
    begins = bool(words) and words[0] in lexicon().byline and len(words) >= 3
    if re.match(rf"(?i:{lexicon().credited})\s*:", text):
        return shape.count_words(text) <= 8
    is_name = (
        not re.search(r"[\d()]", name)
        and 2 <= len(words) <= 12
        and shape.share_capitalised(name.split(None, 1)[-1]) == 1.0
    )
    has_role = "," in name and bool(lexicon().roles & set(words))
    return is_name and (has_role or (begins and (not is_first or printed is not None)))


def _is_link(text: str) -> bool:
    return _LINK.fullmatch(text) is not None


# --- by what stands before it


def _mark_endings(draft: _Draft) -> None:
    """Headings after which no article comes: all that follows is furniture for the same reason."""
    for index in range(len(draft.pieces)):
        reason = _ending_reason(draft, index)
        if reason is not None and _share_before(draft, index) >= _SHARE_BEFORE_THE_END:
            for following in range(index, len(draft.pieces)):
                draft.furniture(following, reason)
            return
    _mark_closing_biography(draft)


def _ending_reason(draft: _Draft, index: int) -> str | None:
    mark = draft.marks[index]
    if mark is not None:
        opens_box = mark.reason == "author box" and _words_from(draft, index + 1) <= _MAX_AUTHOR_BOX_WORDS
        return mark.reason if draft.then.get(index) == "rest" and (mark.reason != "author box" or opens_box) else None
    words = shape.words_of(draft.pieces[index].text[:_MAX_CREDIT_LETTERS])
    if not (2 <= len(words) <= 4 and words[0] in _ABOUT) or _words_from(draft, index + 1) > _MAX_AUTHOR_BOX_WORDS:
        return None
    following = next((i for i in range(index + 1, len(draft.pieces)) if draft.marks[i] is None), None)
    return "author box" if following is not None and is_biography(draft.pieces[following].text) else None


def _words_from(draft: _Draft, index: int) -> int:
    """Words of the undecided pieces from `index` on, counted no further than an author box can be long."""
    n_words = 0
    for i in range(index, len(draft.pieces)):
        n_words += shape.count_words(draft.pieces[i].text) if draft.marks[i] is None else 0
        if n_words > _MAX_AUTHOR_BOX_WORDS:
            break
    return n_words


def _share_before(draft: _Draft, index: int) -> float:
    lengths = [shape.count_words(piece.text) if draft.marks[i] is None else 0 for i, piece in enumerate(draft.pieces)]
    return sum(lengths[:index]) / sum(lengths) if sum(lengths) else 0.0


def is_biography(text: str) -> bool:
    """Whether a paragraph presents its author: a trade, and where it is practised."""
    words = set(shape.words_of(text))
    return lexicon().writes.search(text) is not None and bool(
        words & lexicon().author_roles or any(word.endswith(tuple(lexicon().author_roles)) for word in words)
    )


def _mark_closing_biography(draft: _Draft) -> None:
    """An author box without a heading: the last paragraph, short, which presents somebody who writes somewhere."""
    sentences = draft.sentences()
    if len(sentences) < 3:
        return
    last = draft.pieces[sentences[-1]].text
    if shape.count_words(last) <= 60 and is_biography(last) and not re.search('["“”„»«]', last):
        draft.furniture(sentences[-1], "author box")


def _mark_lists_that_follow(draft: _Draft) -> None:
    for index in [index for index, then in sorted(draft.then.items()) if then == "lines"]:
        run = _bare_run(draft, index + 1)
        after = index + 1 + len(run)
        # A list in the middle of an article: the line before its next paragraph is that one's heading.
        if len(run) > 1 and after < len(draft.pieces) and draft.marks[after] is None:
            run = run[:-1]
        for following in run:
            draft.furniture(following, "related")


def _bare_run(draft: _Draft, first: int) -> list[int]:
    """The undecided bare lines from `first` on, up to the next piece that is not one."""
    last = first
    while last < len(draft.pieces) and draft.marks[last] is None and _could_be_listed(draft.pieces[last].text):
        last += 1
    return list(range(first, last))


def _could_be_listed(text: str) -> bool:
    return shape.is_bare_line(text, max_words=20)


# --- by where it stands


def _mark_top_and_bottom(draft: _Draft) -> None:
    """Menus before the first sentence, and lists of links or topics after the last."""
    sentences = draft.sentences()
    first, last = (sentences[0], sentences[-1]) if sentences else (len(draft.pieces), -1)
    for index in draft.open():
        if (index < first or index > last) and _is_menu(draft.pieces[index]):
            draft.furniture(index, "menu")
    top = [index for index, mark in enumerate(draft.marks[:first]) if mark in (None, Mark("furniture", "menu"))]
    for index in _topic_list(draft, top):
        draft.furniture(index, "menu")
    if sentences:
        _mark_after_the_last_sentence(draft, [index for index in draft.open() if index > last])


def _is_menu(piece: Piece) -> bool:
    words = shape.words_of(piece.text)
    known = sum(word in lexicon().menu for word in words)
    if re.search(r"\S\s*[>›»|]\s*\S", piece.text) and shape.is_bare_line(piece.text, max_words=40):
        return known >= 1 and known >= 0.3 * len(words)
    if len(words) <= 2:
        return known == len(words)
    return shape.is_bare_line(piece.text, max_words=40) and known >= 0.6 * len(words)


def _topic_list(draft: _Draft, indices: list[int]) -> list[int]:
    """Of the lines before the article, those that list topics: four or more short ones in a row."""
    run: list[int] = []
    for index in indices:
        if draft.pieces[index].hint is not None or shape.count_words(draft.pieces[index].text) > _MAX_TOPIC_WORDS:
            break
        run.append(index)
    followed_by_title = len(run) < len(indices)
    run = run if followed_by_title else run[:-1]
    return run if len(run) >= _MIN_TOPICS else []


def _mark_after_the_last_sentence(draft: _Draft, indices: list[int]) -> None:
    with_numbers = sum(any(map(str.isdigit, draft.pieces[index].text)) for index in indices)
    if with_numbers * 2 > len(indices):
        # Results, votes, prices: a table that belongs to the article.
        return
    for index in indices:
        if draft.pieces[index].hint == "item":
            continue
        text = draft.pieces[index].text
        n_words = shape.count_words(text)
        if len(indices) == 1 and 2 <= n_words <= 4 and shape.share_capitalised(text) == 1.0:
            draft.furniture(index, "byline")
        elif n_words <= 8 or len(indices) > 1:
            draft.furniture(index, "related" if n_words > 3 else "menu")


# --- the article


def _mark_titles(draft: _Draft) -> None:
    undecided = draft.open()
    if not undecided:
        return
    first = undecided[0]
    given = next((index for index in undecided if draft.pieces[index].hint == "title"), None)
    if given is not None:
        draft.marks[given] = Mark("title")
    elif len(undecided) > 1 and _could_be_title(draft.pieces[first]):
        draft.marks[first] = Mark("title")
        if _is_second_line_of_title(draft, first):
            draft.marks[first + 1] = Mark("title")


def _could_be_title(piece: Piece) -> bool:
    if piece.hint is not None:
        return piece.hint == "heading"
    return shape.looks_like_heading(piece.text, max_words=shape.MAX_TITLE_WORDS)


def _is_second_line_of_title(draft: _Draft, first: int) -> bool:
    """Two bare lines right under one another, where all else is set apart by empty lines."""
    pieces = draft.pieces
    if first + 2 >= len(pieces) or draft.marks[first + 1] is not None:
        return False
    gap, next_gap = (pieces[i + 1].start - pieces[i].end for i in (first, first + 1))
    return gap == 1 < next_gap and shape.looks_like_heading(pieces[first + 1].text, max_words=shape.MAX_TITLE_WORDS)


def _mark_repetitions(draft: _Draft) -> None:
    seen: dict[tuple[str, ...], str] = {}
    for index, piece in enumerate(draft.pieces):
        words = shape.words_of(piece.text)
        mark = draft.marks[index]
        if mark is None and words in seen and (len(words) >= 4 or seen[words] == "title"):
            draft.furniture(index, "repeated title" if seen[words] == "title" else "repeated")
        if mark is None or mark.kind == "title":
            seen.setdefault(words, mark.kind if mark else "paragraph")
    if len(draft.pieces) <= _MAX_PIECES_FOR_PULL_QUOTES:
        _mark_pull_quotes(draft)


def _mark_pull_quotes(draft: _Draft) -> None:
    """Short pieces whose words stand in a longer paragraph as well."""
    texts = {index: draft.pieces[index].text for index in draft.open()}
    for index, text in texts.items():
        quote = text.strip("\"'“”„‚‘’«»‹› ")
        if 5 <= shape.count_words(quote) <= 40 and any(
            quote in other and shape.count_words(other) > shape.count_words(quote) + 5 for other in texts.values()
        ):
            draft.furniture(index, "pull quote")


def _mark_article(draft: _Draft) -> None:
    """Headings are bare lines right before a paragraph; everything else that is left is a paragraph."""
    undecided = draft.open()
    following: Mark | None = None
    n_bare = 0
    for index in reversed(undecided):
        piece = draft.pieces[index]
        is_heading = piece.hint == "heading" or (piece.hint is None and shape.looks_like_heading(piece.text))
        n_bare = n_bare + 1 if is_heading else 0
        # Three bare lines in a row are a list inside the article.
        kind: BlockKind = "heading" if is_heading and following is not None and n_bare <= 2 else "paragraph"
        draft.marks[index] = following = Mark(kind)


# --- the data


@cache
def lexicon() -> Lexicon:
    """The rules and word lists of furniture.toml."""
    data = tomllib.loads(resources.files("wederhoor.ingest").joinpath("furniture.toml").read_text(encoding="utf-8"))
    cues, agencies = _alternatives(data["credit"]["words"]), _alternatives(data["credit"]["agencies"])
    edge = r"(?:^|(?<=[.!?…)\]”“\"’'/|–\-\n])\s*|\s\()\(?"
    writes, places = _alternatives(data["author"]["writes"]), _alternatives(data["author"]["places"])
    return Lexicon(
        rules=tuple(_rule(entry) for entry in data["rule"]),
        menu=frozenset(data["menu"]["words"]),
        credit=re.compile(
            rf"(?:(?:{edge}|\s)(?:{cues})(?:\s*:|\s+(?:by|von|door|via)\b)\s*|(?:©|\([cC]\))\s*)"
            rf"(?P<who>[^.!?:\n]{{2,80}}?)[.)\]]*\s*$",
            re.I,
        ),
        bare_credit=re.compile(
            rf"{edge}(?i:{cues})\s+"
            rf"(?P<who>(?:(?i:{agencies})\b|[^\W\d_a-zà-ÿ][\w.'’-]+)(?:[\s/]+[^\W\d_]\S*){{0,4}})[)\]]*\s*$"
        ),
        agency_at_end=re.compile(
            rf"(?P<who>(?:\S+\s+){{0,3}}(?:\S*/\s*(?:{agencies})|(?:{agencies})\s+via\s+(?:{agencies})))[)\]]?\s*$",
            re.I,
        ),
        agencies=frozenset(data["credit"]["agencies"]),
        byline=tuple(word for word in data["byline"]["start"] if " " not in word),
        credited=_alternatives(data["byline"]["credited"]),
        roles=frozenset(data["byline"]["roles"]),
        writes=re.compile(rf"\b(?:{writes})\s+(?:\w+\s+){{0,4}}?(?:{places})\b", re.I),
        author_roles=frozenset(data["author"]["roles"]),
    )


def _rule(entry: dict[str, Any]) -> Rule:
    within = _phrases(entry.get("within", ()))
    return Rule(
        reason=entry["reason"],
        line=frozenset(_phrases(entry.get("line", ()))),
        start=_phrases(entry.get("start", ())),
        within=within,
        also=_phrases(entry.get("also", ())),
        max_words=entry.get("max", 90 if within else 14),
        then=entry.get("then", "nothing"),
    )


def _phrases(phrases: Sequence[str]) -> tuple[str, ...]:
    return tuple(f" {' '.join(shape.words_of(phrase))} " for phrase in phrases)


def _alternatives(words: Sequence[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
