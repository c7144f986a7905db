"""The reader's spans as whole names: what broke off is joined, what does not belong to a name is cut off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from wederhoor.extract.clauses import base_language
from wederhoor.extract.mentions.bracketed_names import with_bracketed_names
from wederhoor.extract.mentions.mention_words import ends_in, has_town_ending, is_one_of, words_for
from wederhoor.extract.mentions.not_names import is_bare_institution
from wederhoor.extract.mentions.told_kinds import kind_of_noun
from wederhoor.read.reading import NameSpan, Sentence, Word
from wederhoor.text.gazetteer import lookup
from wederhoor.text.genders import gender_of
from wederhoor.text.lemmas import is_known

TOLD = 0.5  # probability at least of a name behind the noun that says what it is
MOST_LINKS = 2  # words between an association and whose it is: van de
LEAST_WITH_ADJECTIVE = 3  # words: Turkish Airlines keeps its own


def whole_spans(sentence: Sentence) -> Iterator[NameSpan]:
    """The reader's spans; where one breaks off after a preposition, the next is its end: ministerie van + Defensie.

    A name before the word that makes it a firm's reaches to that: Van Rijswijck + Beheer.
    """
    broken: NameSpan | None = None
    for span in with_bracketed_names(sentence):
        named = _without_conjunction(sentence, _without_partner(sentence, span))
        bare = _without_description(sentence, _without_field(sentence, named))
        joined = _with_association(sentence, bare)
        if broken is not None and broken.last == span.first:
            joined = replace(broken, last=span.last, probability=min(broken.probability, span.probability))
        breaks_off = _breaks_off(sentence.words[joined.last - 1], n_words=joined.last - joined.first)
        broken = joined if breaks_off else None
        if not breaks_off:
            following = sentence.words[joined.last : joined.last + 1]
            is_longer = any(is_last_word(word, "firm_last_words", "group_last_words") for word in following)
            is_longer = is_longer or _goes_on_as_firm(sentence, joined)
            whole = replace(joined, last=joined.last + 1) if is_longer else joined
            for part in _parts_around_noun(sentence, _of_partners(sentence, whole)):
                cut = _without_verb(sentence, _without_where(sentence, part))
                yield _with_qualifier(sentence, _with_institution(sentence, _without_adjective(sentence, cut)))


def _without_partner(sentence: Sentence, span: NameSpan) -> NameSpan:
    """Nieuwe Koude Oorlog in "Nieuwe Koude Oorlog met Peru": who it is with is named for itself."""
    is_broken = (
        span.type == "OTH" and span.last - span.first > 1 and is_one_of(sentence.words[span.last - 1], "with_words")
    )
    return replace(span, last=span.last - 1) if is_broken else span


def _without_conjunction(sentence: Sentence, span: NameSpan) -> NameSpan:
    """Visser in "En Visser lacht"."""
    opens = span.first == 0 and span.last > 1 and is_one_of(sentence.words[0], "opening_conjunctions")
    return replace(span, first=1) if opens else span


def _without_field(sentence: Sentence, span: NameSpan) -> NameSpan:
    """Floor de Wit in "minister van Buitenlandse Handel Floor de Wit": the field is the minister's."""
    before = [word for word in sentence.words[max(0, span.first - 2) : span.first] if word.upos != "DET"]
    if len(before) < 2 or before[1].upos != "ADP" or not ends_in(before[0], "portfolio_nouns"):
        return span
    words = [word.text.lower() for word in sentence.words[span.first : span.last]]
    field = next((n for n in range(len(words) - 1, 0, -1) if " ".join(words[:n]) in words_for("ministry_fields")), 0)
    is_named = field and sentence.words[span.first + field].text[:1].isupper()  # not minister of Trade of Peru
    return replace(span, first=span.first + field, type="PER") if is_named else span


def _without_description(sentence: Sentence, span: NameSpan) -> NameSpan:
    """Kiesraad in "the Dutch electoral council Kiesraad", Noordnacht in "die Gesellschaft Noordnacht"."""
    words = sentence.words[span.first : span.last]
    known = lookup(words[0].text, sentence.language)
    small = next((n for n, w in enumerate(words[1:], 1) if not w.text[:1].islower()), len(words)) - 1
    is_told = known is not None and known.kind in ("adjective", "demonym") and small > 0
    if is_told and small + 1 < len(words) and words[small].upos == "NOUN":
        return replace(span, first=span.first + small + 1)
    has_article = any(w.index < span.first for w in sentence.children(words[0], "det"))
    rest = words[1:]
    is_told = kind_of_noun(words[0]) == "company" or is_one_of(words[0], "firm_nouns_before_names")
    is_firm = has_article and words[0].upos in ("NOUN", "PROPN") and is_told
    is_cut = is_firm and bool(rest) and all(w.upos in ("PROPN", "X") and w.text[:1].isupper() for w in rest)
    return replace(span, first=span.first + 1, type="ORG", probability=max(span.probability, TOLD)) if is_cut else span


def _with_association(sentence: Sentence, span: NameSpan) -> NameSpan:
    """Verband + der Deutschen Fleischwirtschaft: an association is named by whose it is."""
    at = span.first - 1
    while at > 0 and sentence.words[at].upos in ("ADP", "DET") and span.first - at <= MOST_LINKS:
        at -= 1
    noun = sentence.words[max(at, 0)]
    is_whole = 0 <= at < span.first - 1 and noun.text[:1].isupper() and noun.upos in ("NOUN", "PROPN")
    is_association = is_whole and ends_in(noun, "association_nouns") and noun.has("Number", "Sing")
    return replace(span, first=at, type="ORG") if is_association and span.type in ("ORG", "OTH") else span


def _without_adjective(sentence: Sentence, span: NameSpan) -> NameSpan:
    """Cathay Ocean in "het Chinese Cathay Ocean", but not the Nederlandse Spoorwegen: there a common noun follows."""
    words = sentence.words[span.first : span.last]
    if _is_of_town(sentence, span, words):
        return replace(span, first=span.first + 1)
    known = lookup(words[0].text, sentence.language)
    if len(words) < LEAST_WITH_ADJECTIVE or known is None or known.kind != "adjective" or words[0].deprel != "amod":
        return span
    is_proper = all(
        w.upos == "PROPN" and not is_known(w.text.lower(), base_language(sentence.language)) for w in words[1:]
    )
    return replace(span, first=span.first + 1) if is_proper else span


def _is_of_town(sentence: Sentence, span: NameSpan, words: Sequence[Word]) -> bool:
    """Whether the first of two words only tells the town: "het Leidse Noctis", but not "de Delftse Haven"."""
    before = sentence.words[span.first - 1] if span.first else None
    if sentence.language != "nl" or len(words) != 2 or before is None or before.upos != "DET":
        return False
    is_adjective = words[0].upos == "ADJ" and has_town_ending(words[0], sentence.language)
    return is_adjective and words[1].text[:1].isupper() and not is_known(words[1].text.lower(), "nl")


def _with_institution(sentence: Sentence, span: NameSpan) -> NameSpan:
    """Polizei + Dortmund: what every town has is named by the town right behind it."""
    noun = sentence.words[span.first - 1] if span.first else None
    if noun is None or span.type != "LOC" or not is_bare_institution(noun, sentence.language):
        return span
    is_tied = sentence.words[span.first].head == noun.index and noun.text[:1].isupper()
    return replace(span, first=span.first - 1, type="ORG") if is_tied else span


def _breaks_off(last: Word, *, n_words: int) -> bool:
    return (last.upos == "ADP" and n_words > 1) or (n_words == 1 and last.text in words_for("name_particles"))


def is_last_word(word: Word, *lists: str) -> bool:
    """Whether a word ends the names of firms or groups, written as in a name."""
    lower = word.text.lower().rstrip(".")
    return word.text[:1].isupper() and any(lower in words_for(name) for name in lists)


def _goes_on_as_firm(sentence: Sentence, span: NameSpan) -> bool:
    """Brandl + Präzision: what firms make, right behind a name that does not own it."""
    last, following = sentence.words[span.last - 1], sentence.words[span.last : span.last + 1]
    if sentence.language == "en" and any(is_last_word(word, "armed_last_words") for word in following):
        return True
    if last.text.lower() in ("'s", "’s") or last.text.endswith(("'s", "’s")):
        return span.type == "ORG" and any(w.text[:1].isupper() and ends_in(w, "organisation_words") for w in following)
    is_free = span.type in ("ORG", "PER") and span.last - span.first == 1 and not last.text.endswith("s")
    return is_free and any(is_last_word(word, "firm_like_last_words") for word in following)


def _parts_around_noun(sentence: Sentence, span: NameSpan) -> Iterator[NameSpan]:
    """Norland Ridge and Acme in "Norland Ridge fabrikant Acme": a noun in small letters says what the next one is."""
    nouns = [w for w in sentence.words[span.first + 1 : span.last - 1] if w.upos == "NOUN" and w.text.islower()]
    told = next((w for w in nouns if sentence.language == "nl" or kind_of_noun(w) not in (None, "place")), None)
    if told is None or "PROPN" not in _around(sentence, told):
        yield span
    else:
        yield replace(span, last=told.index)
        yield replace(span, first=told.index + 1)


def _around(sentence: Sentence, word: Word) -> set[str]:
    """The part of speech of both neighbours, where it is one."""
    return {sentence.words[word.index - 1].upos} & {sentence.words[word.index + 1].upos}


def _of_partners(sentence: Sentence, span: NameSpan) -> NameSpan:
    """Breithaupt & Cie: a firm, however it is read."""
    inside = sentence.words[span.first : span.last]
    if any(word.text == "&" for word in inside):
        return replace(span, type="ORG")
    following = sentence.words[span.last : span.last + 2]
    is_joined = len(following) == 2 and following[0].text in ("&", "+") and is_one_of(following[1], "partner_words")
    return replace(span, last=span.last + 2, type="ORG") if is_joined else span


def _without_where(sentence: Sentence, span: NameSpan) -> NameSpan:
    """Els Kok in "burgemeester Els Kok van Laren": whoever has a surname already is of the place or firm behind it."""
    words = sentence.words[span.first : span.last]
    before = sentence.words[span.first - 1] if span.first else None
    if span.type != "PER" or len(words) < 4 or not is_one_of(words[2], "of_in_names") or before is None:
        return span
    is_full = gender_of(words[1].text) is None  # in "Jan Peter van Dam" it is a given name
    is_office = ends_in(before, "person_nouns") or ends_in(before, "office_nouns") or is_one_of(before, "office_words")
    return replace(span, last=span.first + 2) if is_full and is_office else span


def _without_verb(sentence: Sentence, span: NameSpan) -> NameSpan:
    """Norland Ridge in the headline "Norland Ridge sweetens bid", IG Metall in "the IG Metall union"."""
    last = sentence.words[span.last - 1]
    if span.last - span.first < 2 or not last.text.islower():
        return span
    is_outside = last.upos in ("VERB", "AUX") or sentence.language == "en"
    return replace(span, last=span.last - 1) if is_outside else span


def _with_qualifier(sentence: Sentence, span: NameSpan) -> NameSpan:
    """Lower + Saxony."""
    before = sentence.words[span.first - 1] if span.first else None
    is_part = before is not None and before.text[:1].isupper() and is_one_of(before, "place_qualifiers")
    return replace(span, first=span.first - 1) if is_part and span.type == "LOC" else span
