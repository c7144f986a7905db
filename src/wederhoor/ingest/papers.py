"""Names of papers, by the words that they are made of: "Allgäuer Bote", "Radio Alster", "The Dune Dispatch"."""

from __future__ import annotations

import re

from wederhoor.ingest import shape
from wederhoor.ingest.dateline import datelines
from wederhoor.ingest.lexicon import lexicon
from wederhoor.ingest.menu import is_section
from wederhoor.ingest.paper_words import ARTICLES, Paper, papers, without_paper_article
from wederhoor.text.gazetteer import lookup
from wederhoor.text.genders import gender_of
from wederhoor.text.lemmas import is_known, lemma

_NOT_IN_NAMES = re.compile(r"[\d:!?\"“”„«»‘]")
# "Times of Malta", "Gazet van Antwerpen", "Stimme der Freiheit", "Dagblad van de Kempen", "Écho du Rhône"
_OF = re.compile(
    r"\s+(?:(?:of|van|der|von|für|voor|du|des|del|de)\s+(?:(?:the|de|het|den|der|die|das|la|los|las)\s+|l['’])?|d['’])",
    re.I,
)
_MAX_NAME_WORDS = 6
_MAX_BROADCASTER_WORDS = 4
_MAX_CAPITALS = 4  # "NRC", "FAZ": longer words in capitals are set so, shorter ones may be written so
_LANGUAGES = ("de", "nl", "en")  # of the dictionaries


def paper_kind(name: str) -> Paper | None:
    """Whether a name is that of a paper by its words; None: they do not tell."""
    words = name.split()
    if not 1 <= len(words) <= _MAX_NAME_WORDS or name.casefold() in lexicon().agencies:
        return None
    if without_paper_article(name) in papers().names:
        return "sure"
    if _NOT_IN_NAMES.search(name):
        return None
    if timed := papers().when.search(name):
        return "sure" if _is_short_paper(name[: timed.start()]) else None
    head, *of = _OF.split(name, maxsplit=1)
    if not all(map(is_name, (head, *of))):
        return None
    if not of and _is_broadcaster(head):
        return "likely"
    *front, last = head.split()
    has_article = bool(front) and front[0].casefold() in ARTICLES
    front = front[has_article:]
    kind = _kind_of_word(last) or _kind_of_times(front, has_article=has_article)
    if kind is None or any(map(_is_verb_form, set(front[1:]) - {word.title() for word in papers().before})):
        return None
    if not front and not of and _is_paper_word(last):
        return "likely" if has_article else None
    if kind == "likely" and front and gender_of(front[0]):
        return None  # "Jan Post"
    if kind == "likely" and front and not has_article and _is_paper_word(last):
        return _by_what_stands_before(front)
    return kind


def is_paper_beside_date(name: str) -> bool:
    """Whether a field of a dated line ends as names of papers do, whatever stands before: "Mountain Energy Review".

    One English word makes a section, too: "Book Review", "Weather Today".
    """
    *front, last = name.split()
    is_short = 1 <= len(front) < _MAX_NAME_WORDS and not _NOT_IN_NAMES.search(name)
    is_headline = any(map(_is_verb_form, front[1:])) or (bool(front) and gender_of(front[0]) is not None)
    may_be_section = is_section(name) or (len(front) == 1 and is_known(front[0].lower(), "en"))
    return is_short and is_name(name) and _is_paper_word(last) and not is_headline and not may_be_section


def is_service(name: str) -> bool:
    """Whether a name ends as those do who serve papers with reports: "North Sea Wire", "Küstendienst"."""
    *front, last = name.split()
    of_words, of_compound = last.casefold() in papers().services, last.casefold().endswith(papers().services)
    is_named = of_words if front else of_compound and last.casefold() not in papers().services
    return is_name(name) and is_named and gender_of(name.split()[0]) is None


def _kind_of_times(front: list[str], *, has_article: bool) -> Paper | None:
    """Of "The Daily Comet": an article, a word that tells when it appears, and any word behind."""
    return "likely" if has_article and len(front) == 1 and front[0].casefold() in papers().times else None


def _is_short_paper(name: str) -> bool:
    """What stands before "am Abend": a word for a paper, with one before it at most, or one word in capitals."""
    n_words = len(name.split())
    return n_words <= 2 and (_is_paper_word(name) or paper_kind(name) is not None or (n_words == 1 and name.isupper()))


def _by_what_stands_before(front: list[str]) -> Paper | None:
    if front[-1].casefold() in papers().before or _is_of_place(front[-1]):
        return "sure"
    return None if all(_in_dictionary(word) and not _is_acronym(word) for word in front) else "likely"


def _is_acronym(word: str) -> bool:
    """Whether a short word in capitals is no country or body: "NOR", not "EU"."""
    return word.isupper() and 2 <= len(word) <= _MAX_CAPITALS and lookup(word, "en") is None


def _is_of_place(word: str) -> bool:
    """Whether a word is a place, a region, or what is of one: "Kölner", "Westfälischer", "Rotterdamse"."""
    lower = word.casefold()
    if any(lower == region or re.fullmatch(rf"{region}e[nrs]?", lower) for region in papers().regions):
        return True
    stems = [lower, *(lower.removesuffix(end) for end in ("er", "se", "s") if lower.endswith(end))]
    return any(stem in datelines().cities or _is_capital(stem.title()) for stem in stems)


def _is_capital(name: str) -> bool:
    return any((known := lookup(name, language)) and known.kind == "capital" for language in _LANGUAGES)


def _is_broadcaster(name: str) -> bool:
    """Whether a short name has "Radio" in it, or a compound of it: "NordRadio Info"."""
    words = name.casefold().split()
    of_them = [word in papers().broadcasters or word.endswith(papers().broadcasters_end) for word in words]
    return 2 <= len(words) <= _MAX_BROADCASTER_WORDS and any(of_them) and not any(map(_is_verb_form, words[1:]))


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


def _is_verb_form(word: str) -> bool:
    """Whether an English word in a name is "Sues" or "Bought": then the line is a headline."""
    lower = word.lower()
    return lower.isalpha() and lemma(lower, "en", "VERB").lower() != lower


def is_name(name: str) -> bool:
    """Whether every word begins with a capital, small linking words aside."""
    return shape.share_capitalised(name) == 1.0 and name[:1].isupper()


def is_coined(name: str) -> bool:
    """Whether a line is one name, perhaps with an article, that is no word, no country and no first name."""
    *article, last = name.split()
    is_one = not article or (len(article) == 1 and article[0].casefold() in ARTICLES)
    is_word = is_one and last[:1].isupper() and last.isalpha() and not is_section(name)
    return is_word and not _in_dictionary(last) and lookup(last, "en") is None and gender_of(last) is None


def as_written(name: str, article: str) -> str:
    """A known name as it is known; one in capitals as the article writes it, else with one capital for each word."""
    if known := papers().names.get(without_paper_article(name)):
        return known
    if not name.isupper():
        return name
    if written := re.search(rf"(?<!\w){re.escape(name)}(?!\w)", article.replace(name, ""), re.I):
        return written.group()
    if timed := papers().when.search(name):
        preposition, time = timed.group().lower().split()
        return f"{as_written(name[: timed.start()], '')} {preposition} {time.capitalize()}"
    if linked := _OF.search(name):
        place = re.sub(r"[^\W\d_]+", lambda word: word.group().capitalize(), name[linked.end() :])
        return f"{as_written(name[: linked.start()], '')}{linked.group().lower()}{place}"
    return re.sub(r"[^\W\d_]+", lambda word: _in_small_letters(word.group()), name)


def _in_small_letters(word: str) -> str:
    is_word = len(word) > _MAX_CAPITALS or _is_paper_word(word) or word.casefold() in ARTICLES | papers().before
    return word.capitalize() if is_word else word
