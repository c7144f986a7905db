"""People who came up last: a quotation, or "he said", right after somebody was introduced is theirs.

“Der Minister dementiert. Wir trafen einen Soldaten. „Wir sind hier“, sagte er.”: the soldier says so. And nobody who
only signs the report speaks in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.mentions.mention_words import is_one_of, is_person_noun
from wederhoor.extract.mentions.pronoun_words import told_gender
from wederhoor.extract.mentions.pronouns import Meanings
from wederhoor.extract.statements.antecedents import Antecedents
from wederhoor.extract.statements.drafts import MAX_NEAR, Draft
from wederhoor.extract.statements.persons_told_of import person_told_of
from wederhoor.extract.statements.speakers import Speaker, speaker_at
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.record import Mention

MAX_BYLINE_BACK = 4
INTRODUCED = ("nsubj", "obj", "iobj", "obl", "obl:arg", "obl:agent")
SHORT = 4  # words of a line that only signs the report, at most


def of_newcomer(
    draft: Draft,
    reading: Reading,
    before: Sequence[Draft],
    index: MentionIndex,
    antecedents: Antecedents,
    meanings: Meanings,
) -> Draft:
    """The draft; one of a pronoun or of nobody with whoever was introduced right before it as its speaker."""
    if draft.mode == "hearsay" or (draft.mode != "direct" and draft.speaker is None):
        return draft
    if draft.speaker is None:
        return _following(draft, reading, before, index)
    pronoun = _pronoun(reading.sentences[draft.sentence], draft.speaker)
    if pronoun is None:
        return _for_body(draft, reading, before, meanings)
    meant = antecedents.named(draft.speaker.mention) if draft.speaker.mention is not None else None
    if meant is None:
        unnamed = _unnamed(draft, pronoun, reading, index, meanings)
        return replace(draft, speaker=unnamed) if unnamed is not None else draft
    if not _signs(reading, meant, index):
        return draft
    named = _last_named(reading, draft, meant, index)
    return replace(draft, speaker=Speaker(draft.speaker.words, named, "named" if named is not None else "anonymous"))


def _for_body(draft: Draft, reading: Reading, before: Sequence[Draft], meanings: Meanings) -> Draft:
    """“Ein Sprecher” who is of nobody speaks for the firm or body named just before; not for the one he answers."""
    speaker, sentence = draft.speaker, reading.sentences[draft.sentence]
    if speaker is None or speaker.mention is not None:
        return draft
    inside = [w for w in sentence.words if speaker.words[0] <= w.start and w.end <= speaker.words[1]]
    nouns = [w for w in inside if is_one_of(w, "spokespeople") and w.has("Number", "Sing")]
    if len(nouns) != 1 or any(w.upos != "DET" and w != nouns[0] for w in inside):
        return draft
    body = meanings.whose(draft.sentence, nouns[0])
    near = (d.speaker.mention for d in before[-MAX_NEAR:] if d.speaker is not None)
    if draft.points_to is not None and body is not None and any(m is not None and m.name == body.name for m in near):
        return draft  # "Reuters reports … A spokesman called the report false"
    return replace(draft, speaker=Speaker(speaker.words, body, speaker.speaker_class)) if body is not None else draft


def _unnamed(draft: Draft, pronoun: Word, reading: Reading, index: MentionIndex, meanings: Meanings) -> Speaker | None:
    """The person without a name whom a pronoun means, by the noun for them; by the pronoun where nothing is quoted."""
    meant = meanings.of(draft.sentence, pronoun)
    if draft.speaker is None or meant is None or meant.mention is not None or not meant.is_person:
        return None
    speaker = speaker_at(reading.sentences[meant.sentence], meant.word, index)
    if speaker is None or draft.mode == "direct":
        return speaker
    return Speaker(draft.speaker.words, speaker.mention, speaker.speaker_class)


def _following(draft: Draft, reading: Reading, before: Sequence[Draft], index: MentionIndex) -> Draft:
    """A quotation that names nobody, right after a sentence that tells of somebody and in which nobody spoke."""
    alone = draft.rule == "quotation" and draft.carried and draft.sentence > 0
    if not alone or any(_reaches(other, reading, draft.sentence - 1) for other in before[-MAX_NEAR:]):
        return draft
    last = reading.sentences[draft.sentence - 1]
    near = reading.sentences[draft.sentence].block - last.block <= 1
    found = _introduced(last, index) if near else iter(())
    subject = next((w for w in found if w.deprel == "nsubj"), None)
    if subject is None and reading.sentences[draft.sentence].block == last.block:
        subject = person_told_of(last, index)  # "Falk wil daar niet op vooruitlopen. “…”"
    speaker = speaker_at(last, subject, index) if subject is not None else None
    return replace(draft, speaker=speaker, carried=False) if speaker is not None else draft


def _reaches(draft: Draft, reading: Reading, position: int) -> bool:
    """Whether a draft's words stand in a sentence, or run on into it."""
    return draft.sentence == position or draft.content[1] > reading.sentences[position].start


def _pronoun(sentence: Sentence, speaker: Speaker) -> Word | None:
    """The pronoun for one person that a speaker is told by; None for names and nouns."""
    word = next((w for w in sentence.words if (w.start, w.end) == speaker.words), None)
    return word if word is not None and told_gender(word.text, "person", sentence.language) else None


def _introduced(sentence: Sentence, index: MentionIndex) -> Iterator[Word]:
    """People of whom a sentence tells for the first time, with "a" or "een", and whom nobody names."""
    for word in sentence.words:
        person = word.upos == "NOUN" and word.deprel in INTRODUCED and not word.has("Number", "Plur")
        if not person or not is_person_noun(word):
            continue
        articles = list(sentence.children(word, "det"))
        new = any(is_one_of(w, "indefinite") for w in articles)
        told_of = bool(articles) and word.deprel == "nsubj" and word.head == sentence.root.index  # "der Mann am Kai"
        mention = index.covering(word)
        described = mention is not None and mention.form == "nominal" and mention.antecedent is None
        named = (mention is not None and not described) or any(sentence.children(word, "appos", "flat"))
        if (new or told_of) and not named:
            yield word


def _signs(reading: Reading, meant: Mention, index: MentionIndex) -> bool:
    """Whether a name stands only in a line of its own before the report ("Nina Falk")."""
    same = [m for m in index.mentions if m.form == "name" and m.name == meant.name]
    blocks = [b for b in reading.report.blocks for m in same if b.start <= m.words.start < b.end]
    return bool(blocks) and all(
        b.kind in ("heading", "furniture") and len(reading.report.text[b.start : b.end].split()) <= SHORT
        for b in blocks
    )


def _last_named(reading: Reading, draft: Draft, meant: Mention, index: MentionIndex) -> Mention | None:
    """The person named last before a quotation, other than the one who signs the report."""
    first = reading.sentences[max(0, draft.sentence - MAX_BYLINE_BACK)].start
    named = [m for m in index.inside(first, draft.content[0]) if m.type == "person" and m.form == "name"]
    return next((m for m in reversed(named) if m.name != meant.name), None)
