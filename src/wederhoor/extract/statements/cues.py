"""Words of saying of more than one word: “gab zu bedenken”, “zeigte sich überzeugt”, “poured cold water on”."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import clause_words, is_negated
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word

MAX_WORDS_FROM_VERB = 12
CLAUSE_ENDS = (",", ":", ";", ".")


def cue_lemma(sentence: Sentence, verb: Word) -> str:
    """The entry of the lexicon that a verb makes with the words around it; its dictionary form for most verbs."""
    lemma = verb_lemma(sentence, verb)
    return _entry(sentence, verb, lemma)[0]


def clause_lemma(sentence: Sentence, verb: Word) -> str:
    """The entry under which a verb takes a clause or a quotation: its own where the whole phrase takes none."""
    entry = cue_lemma(sentence, verb)
    return entry if entry in speech_lexicon(sentence.language).verbs else verb_lemma(sentence, verb)


def words_of_cue(sentence: Sentence, verb: Word) -> list[Word]:
    """The words that make such an entry with the verb ("zu bedenken"); none for most verbs."""
    return _entry(sentence, verb, verb_lemma(sentence, verb))[1]


def is_cue_negated(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb or the words that belong to it are negated ("hegt keine Zweifel")."""
    fixed = words_of_cue(sentence, verb)  # "nothing" in "thinks nothing of" is part of the cue
    hosts = (verb, *fixed, *(w for w in sentence.children(verb) if _points_on(sentence, w)))
    return any(is_negated(sentence, word, without=fixed) for word in hosts)


def _points_on(sentence: Sentence, word: Word) -> bool:
    """Whether an adverb points to the clause behind it: "rechnet nicht | damit |, dass …"."""
    after = sentence.words[word.index + 1] if word.index + 1 < len(sentence.words) else None
    return word.upos == "ADV" and after is not None and after.text == ","


def _entry(sentence: Sentence, verb: Word, lemma: str) -> tuple[str, list[Word]]:
    lexicon = speech_lexicon(sentence.language)
    if lemma in lexicon.letting:
        said = (
            w for w in sentence.children(verb, "xcomp", "ccomp", "compound:prt") if w.lemma.lower() in lexicon.verbs
        )
        let = next((w for w in said if w.has("VerbForm", "Inf")), None)  # "ließ | mitteilen"
        if let is not None:
            return let.lemma.lower(), [let]
    phrases = lexicon.phrases_of
    known = (*phrases.get(lemma, ()), *(phrases.get(verb.lemma.lower(), ()) if verb.lemma.lower() != lemma else ()))
    near = around(sentence, verb) if known else []
    forms = {form for w in near for form in _forms(w, by_lemma=True)}
    standing = ((words, entry) for words, entry in known if forms.issuperset(words))
    found = ((entry, run) for words, entry in standing if (run := run_of(near, words, by_lemma=True)))
    return next(found, (lemma, []))


def tells_doing(sentence: Sentence, verb: Word) -> bool:
    """Whether a form tells what somebody is doing meanwhile: "saying", "affirmant", "sagend"."""
    return verb.text.lower().endswith(tuple(clause_words(sentence.language).doing_endings))


def is_behind_colon(sentence: Sentence, verb: Word, word: Word) -> bool:
    """Whether a colon stands between a verb and a word behind it."""
    return any(w.text == ":" for w in sentence.words[verb.index : word.index])


def run_of(near: list[Word], wanted: tuple[str, ...], *, by_lemma: bool = False) -> list[Word]:
    """The words that are the wanted forms, one right after the other; none where they do not stand so."""
    return next(runs_of(near, wanted, by_lemma=by_lemma), [])


def runs_of(near: list[Word], wanted: tuple[str, ...], *, by_lemma: bool = False) -> Iterator[list[Word]]:
    """Each run of such words."""
    for at in range(len(near) - len(wanted) + 1):
        run = near[at : at + len(wanted)]
        unbroken = run[-1].index - run[0].index == len(wanted) - 1
        if unbroken and all(form in _forms(w, by_lemma) for w, form in zip(run, wanted, strict=True)):
            yield run


def _forms(word: Word, by_lemma: bool) -> tuple[str, ...]:
    return (word.text.lower(), word.lemma.lower()) if by_lemma else (word.text.lower(),)


def around(sentence: Sentence, verb: Word) -> list[Word]:
    """Words of the verb's own clause, by their place: up to a comma or another finite verb on either side."""
    words = []
    for step in (-1, 1):
        at = verb.index + step
        while 0 <= at < len(sentence.words) and abs(at - verb.index) <= MAX_WORDS_FROM_VERB:
            word = sentence.words[at]
            if word.upos == "PUNCT" and word.text in CLAUSE_ENDS:
                break
            above = verb.deprel == "xcomp" and word.index == verb.head  # "wanted to know"
            if word.upos == "VERB" and word.has("VerbForm", "Fin") and word.deprel != "aux" and not above:
                break
            words.append(word)
            at += step
    return sorted(words, key=lambda w: w.index)
