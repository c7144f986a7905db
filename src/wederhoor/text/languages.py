"""Which language a text is in, and which languages this version reads."""

from __future__ import annotations

from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

READ = ("de", "nl", "en")
READ_WITH_LESS_CERTAINTY = ("da", "es", "fr", "it", "ru", "sv")
ACCEPTED = READ + READ_WITH_LESS_CERTAINTY

# Close relatives with few newspapers (Afrikaans, Luxembourgish, Frisian, Scots) are left out: on short German, Dutch
# and English texts they win more often by mistake than by right.
NAMES = {
    "ar": "Arabic", "be": "Belarusian", "bg": "Bulgarian", "ca": "Catalan", "cs": "Czech", "da": "Danish",
    "de": "German", "el": "Greek", "en": "English", "es": "Spanish", "et": "Estonian", "fa": "Persian",
    "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian",
    "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ka": "Georgian", "kk": "Kazakh", "ko": "Korean",
    "lt": "Lithuanian", "lv": "Latvian", "nl": "Dutch", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese",
    "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian", "sr": "Serbian", "sv": "Swedish",
    "th": "Thai", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip

# A headline's worth: below it the accepted languages are preferred where they are near the best.
_SHORT = 200
_ENOUGH = 20_000


def language_of(text: str) -> tuple[str, float]:
    """The language that most of `text` is likely written in, and the probability; ("und", 0.0) without letters.

    Reads at most the first 20,000 characters. Short texts are judged among the languages this version reads,
    unless their script or their words rule all of them out.
    """
    sample = text[:_ENOUGH]
    if not any(letter.isalpha() for letter in sample):
        return "und", 0.0
    ranked = _identifier().rank(sample)
    best, probability = ranked[0]
    if len(sample) < _SHORT and best not in ACCEPTED:
        accepted, share = next((language, share) for language, share in ranked if language in ACCEPTED)
        if share > probability / 10:
            return accepted, float(share)
    return str(best), float(probability)


def is_read(language: str) -> bool:
    """Whether reports in `language` are taken in."""
    return language in ACCEPTED


def language_name(code: str) -> str:
    """The English name of a language, or the code itself when it has none here."""
    return NAMES.get(code, code)


def languages_read() -> str:
    """What this version reads, in words for a message."""
    return f"{_listed(READ)}, and with less certainty {_listed(READ_WITH_LESS_CERTAINTY)}"


def _listed(codes: tuple[str, ...]) -> str:
    names = [NAMES[code] for code in codes]
    return ", ".join(names[:-1]) + " and " + names[-1]


@cache
def _identifier() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(sorted(NAMES))
    return identifier
