"""What a report has said of each name so far: the nouns beside it, its offices, and where it was named last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from wederhoor.extract.mentions.holders import Holder, holders_in
from wederhoor.extract.mentions.mention_index import MentionIndex, words_of
from wederhoor.extract.mentions.mention_words import country_of, country_word, ends_in, is_one_of, words_for
from wederhoor.extract.mentions.places_of import Places, are_alike, places_told
from wederhoor.extract.mentions.tenures import told_tenure
from wederhoor.extract.mentions.told_kinds import FIRM_LIKE, kind_of_noun
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Mention, Tenure
from wederhoor.text.genders import Gender, gender_of

APOSTROPHES = ("'", "’")
BESIDE_NAME = ("appos", "flat", "compound", "nmod")
INSTITUTIONS = ("ministry_nouns", "government_nouns", "army_nouns")


@dataclass(frozen=True, slots=True)
class Described:
    """A noun that stood beside a name or was said of it, with the country that it was of."""

    noun: str
    title: frozenset[str]  # the noun's own words, such as interior and minister
    country: str | None  # ISO code; None where no word told it
    tenure: Tenure | None  # None: told by nothing but the noun
    mention: Mention


@dataclass(frozen=True, slots=True)
class NamedAt:
    """Where something was named."""

    sentence: int
    is_subject: bool
    mention: Mention
    gender: Gender | None  # of a person
    is_focused: bool = False  # by a particle: "even from Peru"


@dataclass(slots=True)
class SaidSoFar:
    """The memory of one report, read from its start."""

    described: list[Described] = field(default_factory=list)
    named: list[NamedAt] = field(default_factory=list)
    places: dict[str, Places] = field(default_factory=dict)  # by name, of where it is
    introduced: list[tuple[int, Gender | None]] = field(default_factory=list)  # persons whom nobody names, by offset
    unnamed: dict[str, int] = field(default_factory=dict)  # nouns for firms and bodies that nobody names, likewise

    def note(self, position: int, sentence: Sentence, word: Word, mention: Mention, held: Sequence[Holder]) -> None:
        """Keep what a word of a mention tells of it; of an institution its noun, which is part of the mention."""
        if mention.type != "person" and _is_own_noun(word, mention):
            self.described.append(described(sentence, word, mention, country_of(sentence, word)))
        if not mention.words.start <= word.start or word.head in range(*_word_range(sentence, mention)):
            return
        gender = gender_of(mention.name) if mention.type == "person" else None
        is_focus = is_focused(sentence, word)
        is_topic = is_subject(sentence, word) or (mention.type in FIRM_LIKE and _owns_subject(sentence, word))
        self.named.append(NamedAt(position, is_topic, mention, gender, is_focus))
        if mention.form in ("name", "metonym"):
            beside = list(_said_beside(sentence, word, mention, held))
            self.described += beside
            self._note_places(sentence, word, mention, beside)

    def _note_places(self, sentence: Sentence, word: Word, mention: Mention, beside: Sequence[Described]) -> None:
        first, last = _word_range(sentence, mention)
        nouns = _nouns_beside(sentence, word, is_possessor=_is_possessor(sentence, word, mention))
        told = places_told(sentence, sentence.words[last - 1], nouns) if last > first else frozenset()
        countries = {one.country for one in beside if one.country is not None}
        own = country_word(sentence, sentence.words[first])
        countries |= {own.country} if own is not None and own.country is not None and last - first > 1 else set()
        self.places[mention.name] = self.places.get(mention.name, frozenset()) | told | countries

    def is_of(self, mention: Mention, wanted: Places) -> bool:
        """Whether something is known to be of a place that is looked for; true of all where none is."""
        return not wanted or are_alike(wanted, self.places.get(mention.name, frozenset()))


def is_subject(sentence: Sentence, word: Word) -> bool:
    """Whether a word, or the noun that it stands beside, is the subject: Acme in "die Firma Acme"."""
    at = word
    while at.deprel in ("appos", "flat") and (head := sentence.head(at)) is not None:
        at = head
    return at.deprel.startswith("nsubj")


def _owns_subject(sentence: Sentence, word: Word) -> bool:
    """ "Acme shares fell", "die Aktien der Acme AG": the sentence is about Acme."""
    is_owner = all(is_one_of(case, "of_in_names") for case in sentence.children(word, "case"))
    owned = sentence.head(word) if word.deprel in ("compound", "nmod:poss", "nmod") and is_owner else None
    return owned is not None and owned.deprel.startswith("nsubj")


def is_focused(sentence: Sentence, word: Word) -> bool:
    """Whether a particle makes a word what the sentence turns to: "even from Peru"."""
    return any(is_one_of(child, "focus_particles") and child.index < word.index for child in sentence.children(word))


def _is_own_noun(word: Word, mention: Mention) -> bool:
    """Whether a word of a name says what it is: ministry, Omroep in Omroep Antenne Zuid, Bank in Nordhaven Bank."""
    is_institution = any(ends_in(word, kind) for kind in INSTITUTIONS)
    if is_one_of(word, "firms_nouns") and word.has("Number", "Plur"):
        return False  # the firm is none of the Chinese firms in particular
    return is_institution or (" " in mention.name and kind_of_noun(word) in ("organisation", "company"))


def described(sentence: Sentence, noun: Word, mention: Mention, country: str | None) -> Described:
    tenure = told_tenure(sentence, noun)
    return Described(noun.lemma.lower(), title_of(sentence, noun), country, tenure, mention)


def title_of(sentence: Sentence, noun: Word) -> frozenset[str]:
    """The words that tell one minister from another: interior minister, minister van Defensie."""
    modifiers = [
        w
        for w in sentence.children(noun, "compound", "amod", "nmod")
        if w.text.lower() not in words_for("office_fillers") and country_word(sentence, w) is None
    ]
    tenures = ("office_former", "office_then", "office_coming")
    kept = (w for w in modifiers if not any(w.lemma.lower().startswith(words_for(kind)) for kind in tenures))
    return frozenset({noun.lemma.lower(), *(w.lemma.lower() for w in kept if w.upos in ("NOUN", "ADJ"))})


def _said_beside(sentence: Sentence, name: Word, mention: Mention, held: Sequence[Holder]) -> Iterator[Described]:
    nouns = _nouns_beside(sentence, name, is_possessor=_is_possessor(sentence, name, mention))
    nouns += [one.noun for one in held if one.person.id == mention.id and one.noun not in nouns]
    country = country_of(sentence, name)
    if not nouns and mention.type == "person" and (of := _country_of_person(sentence, name, mention)):
        yield Described("", frozenset(), of, None, mention)
    for noun in nouns:
        yield described(sentence, noun, mention, country_of(sentence, noun) or country)


def _is_possessor(sentence: Sentence, name: Word, mention: Mention) -> bool:
    """Whether the noun beside a name is somebody else's: Bergs Anwalt, Peters' advocaat, the lawyer of Anna Berg."""
    if mention.name != mention.words.text:
        return True
    behind = next((word for word in sentence.words if word.start == mention.words.end), None)
    is_owned = any(is_one_of(case, "owning_prepositions") for case in sentence.children(name, "case"))
    return mention.type == "person" and (is_owned or (behind is not None and behind.text in APOSTROPHES))


def _country_of_person(sentence: Sentence, name: Word, mention: Mention) -> str | None:
    """The country that a name is said to be of: Daniel Otieno of Kenya."""
    _, last = _word_range(sentence, mention)
    behind = sentence.words[last : last + 2]
    if len(behind) == 2 and behind[0].upos == "ADP" and (known := country_word(sentence, behind[1])) is not None:
        return known.country
    return country_of(sentence, name)


def _word_range(sentence: Sentence, mention: Mention) -> tuple[int, int]:
    inside = words_of(sentence, mention)
    return (inside[0].index, inside[-1].index + 1) if inside else (0, 0)


def _nouns_beside(sentence: Sentence, name: Word, *, is_possessor: bool) -> list[Word]:
    """The nouns that say what a name is: Minister Berg; Berg, the minister; titles written as part of a name too."""
    head = sentence.head(name)
    is_where = any(is_one_of(case, "local_prepositions") for case in sentence.children(name, "case"))
    is_beside = name.deprel in BESIDE_NAME and not is_possessor and not is_where  # the tanker in the Kattegat
    beside = [head] if head is not None and is_beside else []
    before = _title_before(sentence, name)
    if before and beside and beside[0].index != before[0].index:
        beside = []  # in "commissioner Sousa and senator Brand" the senator is no commissioner
    around = [*beside, *before, *sentence.children(name, "appos", "compound", "flat")]
    around += sentence.children(head, "compound") if beside and head is not None else ()
    found = [w for w in around if w.upos == "NOUN" or _is_noun_all_the_same(w)]
    return list({w.index: w for w in found}.values())


def _is_noun_all_the_same(word: Word) -> bool:
    """Titles read as part of a name, subsidiaries read as an adjective."""
    return (word.upos == "PROPN" and ends_in(word, "person_nouns")) or is_one_of(word, "subsidiary_nouns")


def _title_before(sentence: Sentence, name: Word) -> list[Word]:
    """Mayor in "Mayor Berg", whatever the reader made of it."""
    before = sentence.words[name.index - 1 : name.index] if name.index else ()
    return [w for w in before if kind_of_noun(w) is not None and not is_one_of(w, "such_as")]


def held_in(sentence: Sentence, index: MentionIndex) -> tuple[Holder, ...]:
    return tuple(holders_in(sentence, index))
