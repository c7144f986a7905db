"""Ministries that are named without their country in a report about one country: "the interior ministry"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from wederhoor.extract.clauses import base_language
from wederhoor.extract.mentions.mention_index import MentionIndex, mention_of
from wederhoor.extract.mentions.mention_words import ends_in, has_definite_article, words_for
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.record import Mention
from wederhoor.text.gazetteer import lookup

TELLING = ("country", "adjective", "demonym")
LEAST_AHEAD = 2  # times as often as any other country


def own_ministries_in(reading: Reading, index: MentionIndex) -> Iterator[Mention]:
    """Mentions of the ministries of the one country that a report is about; none where it is about several."""
    adjective = _adjective_of_report(index)
    if adjective is None:
        return
    for sentence in reading.sentences:
        for noun in sentence.words:
            if index.covering(noun) is None and _is_one_ministry(sentence, noun):
                first = min([*sentence.children(noun, "amod", "compound"), noun], key=lambda w: w.index)
                name = f"{adjective} {reading.report.text[first.start : noun.end]}"
                ends = (first, noun)
                yield mention_of(reading.report, sentence, words=ends, form="name", kind="government", name=name)


def _is_one_ministry(sentence: Sentence, noun: Word) -> bool:
    """A ministry that its field and its article tell from the others."""
    if noun.upos != "NOUN" or not ends_in(noun, "ministry_nouns") or not noun.has("Number", "Sing"):
        return False
    is_compound = noun.lemma.lower() not in words_for("ministry_nouns") and "-" not in noun.text
    fields = [w for w in sentence.children(noun, "amod", "compound") if w.text.lower() in words_for("ministry_fields")]
    has_own = any(sentence.children(noun, "nmod", "nmod:poss", "appos", "flat", "conj"))
    others = [w for w in sentence.children(noun, "amod") if w not in fields]
    return has_definite_article(sentence, noun) and not has_own and not others and (is_compound or bool(fields))


def _adjective_of_report(index: MentionIndex) -> str | None:
    """The adjective of the country that is told far more often than any other, as the report writes it."""
    times: Counter[str] = Counter()
    adjectives: dict[str, str] = {}
    for mention in index.mentions:
        named = mention.name.split() or [""]
        known = lookup(mention.name, mention.language) or lookup(named[0], mention.language)
        if known is None or known.country is None or known.kind not in TELLING or mention.antecedent is not None:
            continue
        times[known.country] += 1
        if known.kind == "adjective" or (known.kind == "demonym" and base_language(mention.language) == "en"):
            adjectives.setdefault(known.country, _as_written_inside(named[0], mention.language))
    if not times:
        return None
    (first, most), *others = times.most_common(2)
    runner_up = others[0][1] if others else 0
    return adjectives.get(first) if most >= LEAST_AHEAD * max(runner_up, 1) else None


def _as_written_inside(adjective: str, language: str) -> str:
    """German adjectives are small within a sentence."""
    return adjective.lower() if language == "de" else adjective
