"""Words that were read as names in one sentence and are common nouns in the rest of their report: Birke, of birches."""

from __future__ import annotations

from collections.abc import Sequence

from wederhoor.extract.clauses import base_language
from wederhoor.extract.mentions.mention_index import words_of
from wederhoor.extract.mentions.told_kinds import told_kind
from wederhoor.extract.says import is_subject_of_saying
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Mention
from wederhoor.text.gazetteer import lookup
from wederhoor.text.lemmas import is_known
from wederhoor.text.names import surname

CAPITALISED = ("de",)  # languages that write nouns like names
Named = Sequence[tuple[Sentence, tuple[list[Mention], set[int]]]]


def without_common_nouns(named: Named) -> list[tuple[list[Mention], set[int]]]:
    """The names of each sentence with their words, without words of the dictionary that are nouns elsewhere."""
    nouns = {form for sentence, (_, taken) in named for form in _nouns(sentence, taken)}
    bearers = {surname(m.name) for _, (mentions, _) in named for m in mentions if m.type == "person" and " " in m.name}
    return [
        ([m for m in mentions if m.name in bearers or not _is_common(sentence, m, nouns)], taken)
        for sentence, (mentions, taken) in named
    ]


def _nouns(sentence: Sentence, taken: set[int]) -> set[str]:
    if base_language(sentence.language) not in CAPITALISED:
        return set()
    nouns = (w for w in sentence.words if w.upos == "NOUN" and w.index not in taken)
    return {form.lower() for word in nouns for form in (word.text, word.lemma)}


def _is_common(sentence: Sentence, mention: Mention, nouns: set[str]) -> bool:
    """Whether a name of one word is a noun of the dictionary, used as one elsewhere or owned here: "his birch"."""
    words = words_of(sentence, mention)
    if mention.form != "name" or len(words) != 1 or base_language(sentence.language) not in CAPITALISED:
        return False
    [word] = words
    is_word = word.text.isalpha() and not word.text.isupper() and is_known(word.text.lower(), sentence.language)
    if not is_word or lookup(mention.name, sentence.language) is not None or is_subject_of_saying(sentence, word):
        return False
    is_noun = not nouns.isdisjoint((word.text.lower(), word.lemma.lower())) or _is_owned(sentence, word)
    return is_noun and told_kind(sentence, word.index, word.index + 1) is None


def _is_owned(sentence: Sentence, word: Word) -> bool:
    return any(w.has("Poss", "Yes") or w.deprel == "det:poss" for w in sentence.children(word, "det", "det:poss"))
