"""Whether an office is held now, was once, is to be held, or was held then, by its own words."""

from __future__ import annotations

from wederhoor.extract.mentions.mention_words import words_for
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Tenure


def told_tenure(sentence: Sentence, noun: Word) -> Tenure | None:
    """Former minister, Ex-Kanzler, then-president, president-elect; None for a noun that tells nothing."""
    lower = noun.text.lower()
    beside = [w for w in sentence.children(noun, "amod", "compound", "advmod", "flat", "nmod") if w.index < noun.index]
    nearer = [child for w in beside for child in sentence.children(w)]
    forms: tuple[tuple[Tenure, str], ...] = (
        ("former", "office_former"),
        ("then", "office_then"),
        ("coming", "office_coming"),
    )
    for tenure, kind in forms:
        if any(begins_with(w, kind) for w in [*beside, *nearer]):
            return tenure
    if lower.startswith((*words_for("office_prefixes_former"), *words_for("office_joined_former"))) or any(
        w.text.lower().startswith(words_for("office_prefixes_former")) for w in beside
    ):
        return "former"
    if lower.startswith(words_for("office_prefixes_then")):
        return "then"
    return "coming" if lower.endswith(words_for("office_suffixes_coming")) else None


def begins_with(word: Word, kind: str) -> bool:
    """Whether a word is one of the list, or one with the ending of an adjective."""
    forms = (word.text.lower(), word.lemma.lower())
    return any(
        form == stem or form.rstrip("nrsm").removesuffix("e") == stem for form in forms for stem in words_for(kind)
    )
