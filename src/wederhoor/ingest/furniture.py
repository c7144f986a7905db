"""Which pieces of a page are its article, and which are what stands around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from wederhoor.ingest import shape
from wederhoor.ingest.byline import is_biography, is_byline, is_dated_byline, leading_name, presents
from wederhoor.ingest.dateline import is_date_line, is_day_line
from wederhoor.ingest.lexicon import Rule, lexicon
from wederhoor.ingest.masthead import is_coined, is_masthead_line, paper_kind
from wederhoor.ingest.menu import menu_items
from wederhoor.ingest.page import Piece
from wederhoor.record import BlockKind

_MAX_CAPTION_WORDS = 60
_MAX_CREDIT_LETTERS = 200
_MAX_AUTHOR_BOX_WORDS = 250
_ABOUT = frozenset({"über", "over", "about"})
_MAX_CLOSING_NOTES = 4
_MAX_NOTE_WORDS = 60
_MAX_KICKER_WORDS = 4
_MAX_PLAIN_KICKER_WORDS = 2  # where no markup tells which line is the headline
_MAX_TOPIC_WORDS = 3
_MIN_TOPICS = 4
# Of the article's words, how many stand before a heading that ends the article ("Kommentare", "About the author").
_SHARE_BEFORE_THE_END = 0.5
_LINK = re.compile(r"\(?(?:https?://|www\.)\S+\)?|[\w.+-]+@[\w-]+\.[\w.]+|@\w+|pic\.twitter\.com/\S+")
_NOTICE = re.compile(r"(?:©|\([cC]\)|Copyright\b)\s*[\d\s–-]*,?\s*(?P<who>[^/:|,.\d]{2,60}?)\s*[\d–-]*\.?")
_MAX_PIECES_FOR_PULL_QUOTES = 500


@dataclass(frozen=True, slots=True)
class Mark:
    """What a piece is; furniture has a reason."""

    kind: BlockKind
    reason: str | None = None


_AUTHOR_LINES = (Mark("furniture", "byline"), Mark("furniture", "dateline"))


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
    _mark_above_title(draft)
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
        if _is_notice(draft.pieces, index):
            found = "copyright", "nothing"
        if found is not None:
            draft.furniture(index, found[0])
            draft.then[index] = found[1]


def _own_reason(text: str, language: str, *, is_first: bool) -> tuple[str, str] | None:
    if is_date_line(text, language=language):
        return "dateline", "nothing"
    if not is_byline(text, language, is_first=is_first) and is_dated_byline(text, language):
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
    if is_masthead_line(text, language) and not menu_items(text):
        return "masthead", "nothing"
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
    # "… lebt von Spenden. Sie …" is no "Spenden Sie": phrases do not reach over the end of a sentence.
    line = f" {' . '.join(' '.join(shape.words_of(part)) for part in re.split(r'[.!?]+ ', text))} "
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


def _is_notice(pieces: Sequence[Piece], index: int) -> bool:
    """Whether a "© …" stands at the foot of the page, and is no agency's: then it speaks of the page, not a picture."""
    found = _NOTICE.fullmatch(pieces[index].text)
    if found is None or found["who"].casefold() in lexicon().agencies:
        return False
    return any(map(shape.has_full_stop, (piece.text for piece in pieces[:index]))) and all(
        shape.is_bare_line(piece.text) for piece in pieces[index + 1 :]
    )


def _is_link(text: str) -> bool:
    return _LINK.fullmatch(text) is not None


# --- by what stands before it


def _mark_endings(draft: _Draft) -> None:
    """Headings after which no article comes: all that follows is furniture for the same reason."""
    for index in range(len(draft.pieces)):
        reason = _ending_reason(draft, index)
        if reason is not None and _share_before(draft, index) >= _SHARE_BEFORE_THE_END:
            _mark_rest(draft, index, reason)
            break
    _mark_closing_notes(draft)


def _mark_rest(draft: _Draft, first: int, reason: str) -> None:
    """All from `first` on is furniture: for `reason`, until a heading opens another list or box."""
    inner: str | None = None
    for index in range(first, len(draft.pieces)):
        mark = draft.marks[index]
        if mark is not None:
            opened = draft.then.get(index, "nothing")
            inner = mark.reason if opened == "lines" else None
            reason = mark.reason or reason if opened == "rest" else reason
        elif not _could_be_listed(draft.pieces[index].text):
            inner = None
        draft.furniture(index, inner or reason)


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


def _mark_closing_notes(draft: _Draft) -> None:
    """Author boxes without a heading, and what the page says of itself: the last paragraphs, if they are short."""
    for _ in range(_MAX_CLOSING_NOTES):
        sentences = draft.sentences()
        reason = _closing_reason(draft, sentences[-1]) if len(sentences) >= 3 else None
        if reason is None:
            return
        draft.furniture(sentences[-1], reason)


def _closing_reason(draft: _Draft, index: int) -> str | None:
    text = draft.pieces[index].text
    if shape.count_words(text) > _MAX_NOTE_WORDS or re.search('["“”„»«]', text):
        return None
    if _lives_on_gifts(draft, index):
        return "donation"
    name = leading_name(text)
    signs = name is not None and _signs(draft, name)
    # Somebody the article speaks of is no author, whatever the trade.
    if name is not None and not signs and _is_told_of(draft, name, index):
        return None
    return "author box" if is_biography(text) or (name is not None and signs and presents(text, name)) else None


def _lives_on_gifts(draft: _Draft, index: int) -> bool:
    text = draft.pieces[index].text
    line = f" {' '.join(shape.words_of(text))} "
    phrase = next((phrase for phrase in lexicon().lives_on_gifts if phrase in line), None)
    if phrase is None:
        return False
    if any(word in line for word in lexicon().ourselves):
        return True
    subject = line.partition(phrase)[0].split()
    is_short = 1 <= len(subject) <= 4 and shape.share_capitalised(" ".join(text.split()[: len(subject)])) == 1.0
    # Every German noun has a capital: "Die Stiftung" is a name only where the page bears it.
    bears = subject[0] not in {"der", "die", "das"} or any(
        subject[-1] in shape.words_of(piece.text)
        for piece, mark in zip(draft.pieces, draft.marks, strict=True)
        if mark is not None and mark.kind == "furniture"
    )
    return is_short and bears and not _is_told_of(draft, subject[-1], index)


def _signs(draft: _Draft, name: str) -> bool:
    """Whether a byline names this person."""
    lines = (piece.text for piece, mark in zip(draft.pieces, draft.marks, strict=True) if mark in _AUTHOR_LINES)
    return any(name.casefold() in line.casefold() for line in lines)


def _is_told_of(draft: _Draft, name: str, index: int) -> bool:
    surname = name.split()[-1].casefold()
    return any(surname in shape.words_of(draft.pieces[other].text) for other in draft.open() if other != index)


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
        elif index < first and is_day_line(draft.pieces[index].text):
            draft.furniture(index, "dateline")
    top = [index for index, mark in enumerate(draft.marks[:first]) if mark in (None, Mark("furniture", "menu"))]
    for index in _topic_list(draft, top):
        draft.furniture(index, "menu")
    if sentences:
        _mark_after_the_last_sentence(draft, [index for index in draft.open() if index > last])


def _is_menu(piece: Piece) -> bool:
    if piece.hint not in ("title", "item") and menu_items(piece.text):
        return True
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


# --- the head


def _mark_above_title(draft: _Draft) -> None:
    """The paper's name and the word for the section, where another line is left for the headline."""
    lines = _lines_before_sentences(draft)
    masthead = next((index for index in lines if _is_masthead(draft, index, lines)), None)
    if masthead is not None:
        draft.furniture(masthead, "masthead")
        lines.remove(masthead)
    if len(lines) >= 2 and _is_kicker(draft, *lines[:2]):
        draft.furniture(lines[0], "kicker")


def _lines_before_sentences(draft: _Draft) -> list[int]:
    lines: list[int] = []
    for index in draft.open():
        if not shape.is_bare_line(draft.pieces[index].text, max_words=shape.MAX_TITLE_WORDS):
            break
        lines.append(index)
    return lines


def _is_masthead(draft: _Draft, index: int, lines: Sequence[int]) -> bool:
    text = draft.pieces[index].text
    kind = paper_kind(text) if draft.pieces[index].hint != "title" else None
    has_headline = any(_could_be_title(draft.pieces[i]) or draft.pieces[i].hint == "title" for i in lines if i != index)
    is_short = shape.count_words(text) <= _MAX_KICKER_WORDS
    if kind is not None:
        return has_headline or (kind == "sure" and is_short)
    return has_headline and index == lines[0] and _is_named_and_dated(draft, index)


def _is_named_and_dated(draft: _Draft, index: int) -> bool:
    """Whether a line is one name that no dictionary has, and the next prints a date: "Lupenblick", "3. Mai 2024"."""
    following = draft.marks[index + 1] if index + 1 < len(draft.marks) else None
    is_dated = following is not None and following.reason == "dateline"
    return is_dated and is_coined(draft.pieces[index].text)


def _is_kicker(draft: _Draft, index: int, following: int) -> bool:
    """The word or two above a headline: "Diplomatie"."""
    piece, headline = draft.pieces[index], draft.pieces[following]
    is_short = shape.count_words(piece.text) <= _MAX_PLAIN_KICKER_WORDS and shape.final_mark(piece.text) not in "?!…"
    is_headline = _could_be_title(headline) and shape.count_words(headline.text) > _MAX_KICKER_WORDS - 1
    return piece.hint is None and is_short and is_headline and not re.search(r"[\"“„‚‘»«\d]", piece.text)


# --- the article


def _mark_titles(draft: _Draft) -> None:
    undecided = draft.open()
    if not undecided:
        return
    first = undecided[0]
    given = next((index for index in undecided if draft.pieces[index].hint == "title"), None)
    if given is not None:
        draft.marks[given] = Mark("title")
        for index in undecided[: undecided.index(given)]:
            # The word or two above a headline: "Diplomatie"
            if shape.is_bare_line(draft.pieces[index].text, max_words=_MAX_KICKER_WORDS):
                draft.furniture(index, "kicker")
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
        words = shape.words_of(piece.text, digits=True)  # two days' news may differ in nothing but figures
        mark = draft.marks[index]
        if mark is None and words in seen and (len(words) >= 4 or seen[words] == "title"):
            draft.furniture(index, "repeated title" if seen[words] == "title" else "repeated")
            if seen[words] == "title":
                _mark_above_headline(draft, index)
        if mark is None or mark.kind == "title":
            seen.setdefault(words, mark.kind if mark else "paragraph")
    if len(draft.pieces) <= _MAX_PIECES_FOR_PULL_QUOTES:
        _mark_pull_quotes(draft)


def _mark_above_headline(draft: _Draft, headline: int) -> None:
    """Before a page's headline, where its title came first: the name of the site, sections, the word above."""
    above = [index for index in draft.open() if index < headline]
    if all(shape.is_bare_line(draft.pieces[index].text, max_words=_MAX_KICKER_WORDS) for index in above):
        for index in above:
            draft.furniture(index, "kicker")


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
