"""What is left: repetitions and pull quotes, then headings and paragraphs."""

from __future__ import annotations

from wederhoor.ingest import shape
from wederhoor.ingest.furniture.draft import Draft, Mark
from wederhoor.record import BlockKind

_MAX_KICKER_WORDS = 4
_MAX_PIECES_FOR_PULL_QUOTES = 500


def mark_repetitions(draft: Draft) -> None:
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


def _mark_above_headline(draft: Draft, headline: int) -> None:
    """Before a page's headline, where its title came first: the name of the site, sections, the word above."""
    above = [index for index in draft.open() if index < headline]
    if all(shape.is_bare_line(draft.pieces[index].text, max_words=_MAX_KICKER_WORDS) for index in above):
        for index in above:
            draft.furniture(index, "kicker")


def _mark_pull_quotes(draft: Draft) -> None:
    """Short pieces whose words stand in a longer paragraph as well."""
    texts = {index: draft.pieces[index].text for index in draft.open()}
    for index, text in texts.items():
        quote = text.strip("\"'“”„‚‘’«»‹› ")
        if 5 <= shape.count_words(quote) <= 40 and any(
            quote in other and shape.count_words(other) > shape.count_words(quote) + 5 for other in texts.values()
        ):
            draft.furniture(index, "pull quote")


def mark_article(draft: Draft) -> None:
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
