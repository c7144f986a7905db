"""What a noun phrase names, by mentions and word lists: goods, a person, a firm, who acts, a place, a share."""

from __future__ import annotations

from collections.abc import Iterable

from wederhoor.extract.clauses import is_little
from wederhoor.extract.events.forms import case_of, noun_end
from wederhoor.extract.events.frames import Kind
from wederhoor.extract.events.scene import Scene
from wederhoor.extract.events.subjects import subject_words
from wederhoor.extract.mentions.agreement import BODIES
from wederhoor.extract.phrases import below, run_around, trimmed
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Mention
from wederhoor.text.goods import goods_category, head_category

NOT_IN_PHRASE = frozenset(
    "case det punct cc conj acl acl:relcl advcl parataxis mark cop advmod aux nsubj nsubj:pass aux:pass expl".split()
)
CLAUSES = frozenset(("acl", "acl:relcl", "advcl", "parataxis", "ccomp", "csubj"))
LISTS = {
    "actor": ("actors", "firms", "people"),
    "body": ("actors",),
    "person": ("people",),
    "firm": ("firms",),
    "place": ("places",),
}
TYPES = {
    "actor": ("person", "organisation", "company", "government", "place", "other"),
    "body": ("organisation", "government", "place"),
    "person": ("person",),
    "firm": ("company", "organisation"),
    "place": ("place",),
}


def is_any(scene: Scene, word: Word, mention: Mention | None, kinds: Iterable[Kind]) -> bool:
    """Whether a phrase is of one of the kinds."""
    return any(_is_kind(scene, word, mention, kind) for kind in kinds)


def _is_kind(scene: Scene, word: Word, mention: Mention | None, kind: Kind) -> bool:
    match kind:
        case "name":
            return mention is not None
        case "goods":
            return is_goods(scene, word, mention)
        case "thing":
            return _is_thing(scene, word, mention)
        case "share":
            return any(a.holds(word) and a.quantity.kind in ("money", "percent") for a in scene.amounts) or _is_listed(
                scene, word, ("shares",)
            )
        case "number":
            return word.upos == "NUM" or any(a.holds(word) for a in scene.amounts)
        case "unlisted":
            return is_unlisted(scene, word, mention)
        case _:
            told = mention is not None and mention.type in TYPES[kind] and mention.form != "pronoun"
            someone = kind in ("actor", "person") and _is_someone(scene, word, mention)
            listed = _is_listed(scene, word, LISTS[kind])
            # "machining centres" are no place
            return told or someone or (listed and (kind != "place" or not is_goods(scene, word, mention)))


def _is_someone(scene: Scene, word: Word, mention: Mention | None) -> bool:
    """Whether a pronoun stands for somebody, known or not."""
    if mention is not None:
        return mention.form == "pronoun"
    return word.upos in ("PRON", "DET") and word.text.casefold() in scene.frames.nouns["pronouns"]


def is_unlisted(scene: Scene, word: Word, mention: Mention | None) -> bool:
    """Whether a noun may name anybody or anything: no list knows it, and it does not end as abstract nouns do."""
    if mention is not None:
        return mention.type != "goods"
    if word.upos not in ("NOUN", "PROPN", "X") or is_goods(scene, word, None):
        return False
    ends_abstract = word.lemma.casefold().endswith(tuple(scene.frames.nouns["abstract_endings"]))
    return not ends_abstract and not _is_listed(scene, word, ("abstract", "places", "shares"))


def _is_listed(scene: Scene, word: Word, lists: Iterable[str]) -> bool:
    return any(noun_end(word, scene.frames.nouns[name], scene.sentence.language) is not None for name in lists)


def is_goods(scene: Scene, word: Word, mention: Mention | None) -> bool:
    """Whether a phrase names goods by its head; people are none, though the record knows them as cargo."""
    before = [w.text for w in phrase(scene.sentence, word) if w.index <= word.index]
    category = head_category(before, scene.sentence.language)
    return category not in (None, "people") and not is_actor(scene, word, mention)


def is_actor(scene: Scene, word: Word, mention: Mention | None) -> bool:
    """Whether a phrase names a state, a person or a firm, and no goods: those are supplied, not sent."""
    if mention is None or mention.type in ("goods", "other"):
        return False
    return goods_category(plain(scene, word), scene.sentence.language) is None


def _is_thing(scene: Scene, word: Word, mention: Mention | None) -> bool:
    if word.upos not in ("NOUN", "PROPN", "X") or is_actor(scene, word, mention):
        return False
    if noun_end(word, scene.frames.by_noun, scene.sentence.language) is not None:
        return False  # "a visit" is brought, not delivered
    return not _is_listed(scene, word, ("abstract", "actors", "firms", "people", "places"))


def is_abstract(scene: Scene, word: Word, mention: Mention | None) -> bool:
    """Whether a noun is listed as nothing that one can touch, hurt or hand over: "efforts", "image"."""
    return mention is None and _is_listed(scene, word, ("abstract",))


def is_carrier_noun(scene: Scene, word: Word) -> bool:
    return _is_listed(scene, word, ("carriers",))


def is_middleman(scene: Scene, word: Word) -> bool:
    return _is_listed(scene, word, ("middlemen",))


def plain(scene: Scene, word: Word) -> str:
    return " ".join(w.text for w in phrase(scene.sentence, word))


def name_of(scene: Scene, word: Word) -> Mention | None:
    """The mention that a phrase's head stands for, a name rather than a description."""
    beside = scene.sentence.children(word, "flat", "appos")
    near = [word, *(w for w in beside if not (is_land_beside(scene, word, w) or _is_owner(scene, word, w)))]
    near += [w for first in near[1:] for w in scene.sentence.children(first, "flat")]
    behind = (w for w in scene.sentence.words[word.index + 1 :] if w.upos != "ADJ")  # "fabricant chinois Yunque"
    if word.upos == "NOUN" and (following := next(behind, None)) is not None:
        near.append(following)  # "Staatschef Li Wei", however the tree hangs the name
        next_to = scene.mentions.covering(near[-1])
        no_person = next_to is None or next_to.form != "name" or next_to.type != "person"
        is_other = is_land_beside(scene, word, near[-1]) or _is_owner(scene, word, near[-1])
        if is_other or (near[-1].head != word.index and no_person):
            near.pop()
    found = [mention for w in near if (mention := scene.mentions.covering(w)) is not None]
    if not found and is_little(word, "it"):
        return _state_above(scene, word) or _told_before(scene, word)
    return next((m for m in found if m.form in ("name", "metonym")), found[0] if found else None)


def _is_owner(scene: Scene, noun: Word, word: Word) -> bool:
    """Whether a place behind a noun only tells beside whom somebody stands: "der Verbündete [Perus]" is not Peru."""
    mention = scene.mentions.covering(word)
    return mention is not None and mention.type == "place" and _is_listed(scene, noun, ("beside",))


def is_land_beside(scene: Scene, noun: Word, word: Word) -> bool:
    """Whether a place stands right behind a noun that it cannot name: "Russische troepen [Oekraïne]".

    People are no place, and what has an owner has no name of its own: "zijn grondgebied [Oekraïne]".
    """
    if word.upos != "PROPN" or word.index != noun.index + 1:
        return False
    if _is_listed(scene, noun, ("abstract",)):
        covered = scene.mentions.covering(word)  # "das Modell [Irland]"
        return covered is not None and covered.type == "place"
    people = noun.has("Number", "Plur") and _is_listed(scene, noun, ("actors", "people"))
    mention = scene.mentions.covering(word)
    return mention is not None and mention.type == "place" and (people or _has_owner(scene.sentence, noun))


def _has_owner(sentence: Sentence, noun: Word) -> bool:
    owners = sentence.children(noun, "nmod:poss", "det:poss", "det")
    return any(w.deprel == "det:poss" or w.upos == "PRON" for w in owners)


def _state_above(scene: Scene, pronoun: Word) -> Mention | None:
    """What "it" stands for in "China denies that it supplied arms": the state or body that the sentence is about."""
    verb = scene.sentence.head(pronoun)
    above = scene.sentence.head(verb) if verb and verb.deprel == "ccomp" else None
    over = scene.sentence.head(above) if above else None
    if above and over and above.deprel == "advcl" and not above.has("VerbForm", "Fin"):
        # "sanctioned the firm, saying that it …": whoever is spoken of, not whoever speaks
        held = (name_of(scene, word) for word in scene.sentence.children(over, "obj", "iobj"))
        return next((mention for mention in held if mention and mention.type not in ("person", "goods")), None)
    subjects = subject_words(scene.sentence, above) if above else []
    mention = scene.mentions.covering(subjects[0]) if subjects else None
    return mention if mention and mention.type != "person" else None


def _told_before(scene: Scene, pronoun: Word) -> Mention | None:
    """The firm or body that the sentence before is about: "Delmar bought lathes. [It] passed them on"."""
    verb, before = scene.sentence.head(pronoun), next(iter(scene.before), None)
    if before is None or verb is None or verb.head >= 0 or pronoun.deprel != "nsubj" or pronoun.index > verb.index:
        return None
    subjects = subject_words(before, before.root)
    mention = name_of(scene.at(before), subjects[0]) if subjects else None
    # a person of one name whom "it" takes up is a firm that the reader took for one
    is_body = mention is not None and (mention.type in BODIES or (mention.type == "person" and " " not in mention.name))
    return mention if is_body else None


def with_name(scene: Scene, words: list[Word], mention: Mention | None) -> list[Word]:
    """The phrase with the whole of a name that it begins in the middle of, or that follows it."""
    if mention is not None and words and mention.words.start < words[0].start < mention.words.end:
        before = [w for w in scene.sentence.words if mention.words.start <= w.start < words[0].start]
        words = [*before, *words] if all(w.upos == "PROPN" for w in before) else words
    # "her predecessor, Anna Berg,": the name in an apposition tells who it is
    gap = 2 if mention is not None and mention.type == "person" else 1
    if mention is None or not words or not words[0].start <= mention.words.start <= words[-1].end + gap:
        return words
    return [*words, *(w for w in scene.sentence.words if words[-1].end < w.start and w.end <= mention.words.end)]


def phrase(sentence: Sentence, head: Word, without: Iterable[int] = ()) -> list[Word]:
    """The words of a role: the noun with what describes it, without article, clauses, asides, half brackets."""
    cut = {w.index for w in sentence.children(head) if w.deprel in NOT_IN_PHRASE or _is_aside(sentence, w)}
    cut |= {w.index for w in sentence.words if w.deprel in CLAUSES and w.index != head.index} | set(without)
    # "dass sein Land [Chinas Position] teilt": a noun with an owner of its own names nobody before it
    added = (w for w in sentence.children(head, "appos") if w.upos == "NOUN" and w.index > head.index)
    cut |= {w.index for w in added if any(c.index < w.index for c in sentence.children(w, "nmod", "det", "nmod:poss"))}
    # a phrase with a preposition follows its noun; one that comes before belongs to the verb
    # "an earthquake [of magnitude 6.8]"
    cut |= {w.index for w in sentence.children(head, "nmod", "compound", "amod", "obl") if is_little(w, "strength")}
    # "de handelaar [ervan]": closes what a verb says of him
    cut |= {w.index for w in sentence.children(head) if w.index > head.index and is_little(w, "of_it")}
    cut |= {w.index for w in sentence.children(head, "nmod", "obl") if w.index < head.index and case_of(sentence, w)}
    # "die [von der Bank] finanzierte Brücke": what stands with the participle is no part of the noun
    described = (w for w in sentence.children(head, "amod") if w.index < head.index)
    cut |= {c.index for w in described for c in sentence.children(w) if c.index < w.index and case_of(sentence, c)}
    words = trimmed(run_around(sentence, below(sentence, head, without=cut), head.index))
    while len(words) > 1 and _only_opens(words[0], words[1]):
        words = words[1:]
    while len(words) > 1 and words[-1].upos == "ADP":
        words = words[:-1]  # "Vertrag [über] jährlich zwei Millionen Tonnen"
    opens = next((n for n, w in enumerate(words) if w.text in ("(", "[") and w.index > head.index), len(words))
    return words if any(w.text in (")", "]") for w in words[opens:]) else words[:opens]


def _only_opens(word: Word, after: Word) -> bool:
    """Whether a word before a noun says nothing of what the noun names: "[even] Duisburg", "[more] wood"."""
    only = word.upos == "ADV" and after.upos in ("NOUN", "PROPN", "DET")
    return only or word.upos == "DET" or is_little(word, "more") or _is_such(word)


def _is_such(word: Word) -> bool:
    return word.text.casefold().startswith("solch")


def _is_aside(sentence: Sentence, word: Word) -> bool:
    """An apposition behind a comma or in brackets."""
    first = min(below(sentence, word))
    before = sentence.words[first - 1].text if first else ""
    opens = sentence.words[first].text
    return word.deprel == "appos" and (before in ("(", ",", "–", "-", "[") or opens in ("(", ",", "["))
