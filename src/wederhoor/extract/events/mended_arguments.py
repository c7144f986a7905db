"""The arguments of a verb put right by the frame: voices that the tree does not tell, objects that it misplaces."""

from __future__ import annotations

from collections.abc import Iterator

from wederhoor.extract.clauses import is_headline_passive, is_passive
from wederhoor.extract.events.argument import Argument, Slot
from wederhoor.extract.events.forms import case_of, doer_cases, preposition
from wederhoor.extract.events.frames import Frame, Kind
from wederhoor.extract.events.goods_before import goods_meant
from wederhoor.extract.events.kinds import is_any, is_goods, is_land_beside, name_of
from wederhoor.extract.events.scene import Scene
from wederhoor.extract.events.subjects import subject_words
from wederhoor.extract.events.trigger import Trigger
from wederhoor.extract.phrases import below
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import EventType

UNDERGONE: frozenset[EventType] = frozenset(("detain", "appoint", "harm", "attack", "sanction", "restrict"))


def mended(scene: Scene, trigger: Trigger, verb: Word, arguments: list[Argument]) -> list[Argument]:
    """The arguments of a verb as its frame has them, where the tree or the voice of the verb hides that."""
    frame, sentence = trigger.frame, scene.sentence
    arguments = _turned(scene, frame, verb, _without_other_doers(scene, frame, arguments))
    arguments = [_parted_doer(scene, frame, verb, a) for a in arguments]
    if frame.object is not None and is_headline_passive(sentence, verb):
        arguments = _undergone(arguments)
    arguments += _object_behind_name(scene, frame, verb, arguments)
    done_to = _is_done_to(sentence, verb) if _befalls(frame) else _is_left_so(frame, sentence, verb)
    if done_to and not any(a.slot == "object" for a in arguments):
        arguments = _undergone(arguments)
    if frame.type == "travel" and frame.object != "patient" and _is_perfect_of_going(sentence, verb, arguments):
        # "zijn naar Muscat gevlogen" is no passive
        arguments = [Argument("subject", a.word) if a.slot == "object" else a for a in arguments]
    if frame.object == "goods":
        arguments = _giver_for_receiver(scene, frame, verb, _goods_by_pronoun(scene, arguments))
        arguments += _shared_object(sentence, verb, arguments)
    if trigger.combination is None:
        arguments += _object_behind_time(scene, frame, verb, arguments)
    if frame.object == "patient" and frame.dative is None:
        arguments = _undergoer_for_receiver(arguments)
    return _with_office(frame, arguments)


def _undergoer_for_receiver(arguments: list[Argument]) -> list[Argument]:
    """With whoever is named as the object, where the tree takes the last noun for it: "verurteilte [X] zu Haft"."""
    return [Argument("object", a.word) if a.slot == "dative" and a.word.upos == "PROPN" else a for a in arguments]


def _undergone(arguments: list[Argument]) -> list[Argument]:
    """The arguments, of which the subject is what the deed is done to."""
    return [Argument("object", a.word) if a.slot == "subject" and not a.case else a for a in arguments]


def _befalls(frame: Frame) -> bool:
    """Whether a frame tells what one does to another, or that somebody is dismissed."""
    dismisses = frame.type == "suspend" and "person" in frame.kinds.get("patient", ())
    return (frame.type in UNDERGONE or dismisses) and frame.subject == "agent" and frame.object == "patient"


def _with_office(frame: Frame, arguments: list[Argument]) -> list[Argument]:
    """The arguments of a verb of naming: "named Anna Berg [director]", "named [Anna Berg] as director"."""
    if frame.predicate is None:
        return arguments
    if any(a.slot == "dative" for a in arguments):
        return [Argument("predicate", a.word) if a.slot == "object" else a for a in arguments]
    told_as = any(frame.prepositions.get(a.case) == frame.predicate for a in arguments if a.slot == "phrase")
    if not told_as or any(a.slot == "object" for a in arguments):
        return arguments
    return [Argument("object", a.word) if a.slot == "predicate" else a for a in arguments]


def _without_other_doers(scene: Scene, frame: Frame, arguments: list[Argument]) -> list[Argument]:
    """The arguments of a verb with a subject, without "by" whom another word tells: "banned the takeover [by X]"."""
    by = doer_cases(scene.frames.grammar) - (frame.prepositions.keys() | scene.frames.prepositions.keys())
    does_it = any(a.slot == "subject" and not a.case for a in arguments)
    others = [a for a in arguments if does_it and a.slot == "phrase" and a.case in by]
    acting = [a for a in others if is_any(scene, a.word, name_of(scene, a.word), ("actor", "firm"))]
    return [a for a in arguments if a not in acting]


def _is_done_to(sentence: Sentence, verb: Word) -> bool:
    """Whether "is aangehouden" tells what befell its subject, where the tree does not say so."""
    dutch = sentence.language == "nl" and verb.has("VerbForm", "Part")
    perfect = dutch and any(w.lemma == "zijn" for w in sentence.children(verb, "aux", "cop"))
    return perfect and not any(True for _ in sentence.children(verb, "obj", "aux:pass"))


def _is_perfect_of_going(sentence: Sentence, verb: Word, arguments: list[Argument]) -> bool:
    """Whether what the tree takes for a passive only tells that somebody has gone: "zijn naar Muscat gevlogen"."""
    active = any(a.slot == "subject" for a in arguments) or any(True for _ in sentence.children(verb, "aux:pass"))
    return is_passive(sentence, verb) and not active


def _is_left_so(frame: Frame, sentence: Sentence, verb: Word) -> bool:
    """Whether a German participle tells what became of its subject: "die Kredite sind [eingefroren]"."""
    undergone = frame.type == "suspend" and (frame.subject, frame.object) == ("agent", "patient")
    is_state = sentence.language == "de" and verb.upos == "ADJ"
    return undergone and is_state and any(w.lemma == "sein" for w in sentence.children(verb, "aux", "cop"))


def _parted_doer(scene: Scene, frame: Frame, clause: Word, argument: Argument) -> Argument:
    """The doer of a relative clause that other words part from its noun: "zette een [firma] op de lijst [die …]"."""
    sentence = scene.sentence
    described = clause.deprel == "acl:relcl" and clause.head == argument.word.index
    if argument.slot != "subject" or not described or (frame.subject, frame.object) != ("agent", "goods"):
        return argument
    doers: tuple[Kind, ...] = ("actor", "person", "firm")
    if is_any(scene, argument.word, name_of(scene, argument.word), doers):
        return argument
    above = sentence.head(argument.word)
    told = sentence.children(above, "obj", "nsubj:pass") if above is not None and above.upos == "VERB" else ()
    nouns = (above, *told) if above is not None and above.upos == "NOUN" else told
    parted = (w for w in nouns if w.index < argument.word.index and is_any(scene, w, name_of(scene, w), doers))
    return next((Argument("subject", w) for w in parted), argument)


def _goods_by_pronoun(scene: Scene, arguments: list[Argument]) -> list[Argument]:
    """The arguments, with subject and object changed where the tree confuses them: "der Händler, [der] [es] kaufte"."""
    subject = next((a for a in arguments if a.slot == "subject"), None)
    described = next((a for a in arguments if a.slot == "object" and a.word.upos == "NOUN"), None)
    if subject is None or described is None or subject.word.upos != "PRON" or described.word.index > subject.word.index:
        return arguments
    acts = is_any(scene, described.word, name_of(scene, described.word), ("person", "firm", "body"))
    if not acts or not goods_meant(scene, subject.word):
        return arguments
    others = [a for a in arguments if a not in (subject, described)]
    return [Argument("subject", described.word), Argument("object", subject.word), *others]


def _giver_for_receiver(scene: Scene, frame: Frame, verb: Word, arguments: list[Argument]) -> list[Argument]:
    """The arguments, with a giver for a receiver where another receiver is told: "die [firms] aan X geven"."""
    to = {preposition(case) for case, role in frame.prepositions.items() if role == "recipient"}
    goods = [a.word for a in arguments if a.slot == "object" and is_goods(scene, a.word, name_of(scene, a.word))]
    receives = any(a.slot == "phrase" and a.case in to for a in arguments)
    receives |= any(case_of(scene.sentence, w) in to for g in goods for w in scene.sentence.children(g, "nmod"))
    if not receives or any(a.slot == "subject" and a.word.head == verb.index for a in arguments):
        return arguments
    gives = _named_before(scene, arguments, goods)
    return [Argument("subject", a.word) if a.slot == "dative" or a.word.index in gives else a for a in arguments]


def _named_before(scene: Scene, arguments: list[Argument], goods: list[Word]) -> set[int]:
    """Names that the tree takes for objects as well as the goods: "dass [Peru] Panzer an Mali liefert"."""
    last = goods[-1].index if goods else -1
    objects = (a.word for a in arguments if a.slot == "object" and a.word.index < last)
    named = {word.index for word in objects if name_of(scene, word) is not None}
    return named - {word.index for word in goods}


def _shared_object(sentence: Sentence, verb: Word, arguments: list[Argument]) -> Iterator[Argument]:
    """The object that a verb shares with the one before it: "das sie einschmolz und nach Indien exportierte"."""
    head = sentence.head(verb)
    if head is None or verb.deprel != "conj" or head.upos != "VERB" or any(a.slot == "object" for a in arguments):
        return
    if not is_passive(sentence, verb) and sentence.language != "en":
        yield from (Argument("object", w) for w in sentence.children(head, "obj") if w.index < head.index)


def _turned(scene: Scene, frame: Frame, verb: Word, arguments: list[Argument]) -> list[Argument]:
    """Subject and object exchanged where goods would deal in a firm: "beelden die [X] levert", "Öl kauft [X]"."""
    if frame.object != "goods" or frame.subject not in ("agent", "recipient"):
        return arguments
    doers = [a for a in arguments if a.slot == "subject" and is_goods(scene, a.word, name_of(scene, a.word))]
    others = [a for a in arguments if a.slot in ("object", "dative") and not is_goods(scene, a.word, None)]
    if not doers or len(others) != 1 or not _may_come_behind(scene, verb, doers[0].word, others[0].word):
        return arguments
    exchanged: dict[int, Slot] = {doers[0].word.index: "object", others[0].word.index: "subject"}
    return [Argument(exchanged.get(a.word.index, a.slot), a.word, a.case) for a in arguments]


def _may_come_behind(scene: Scene, verb: Word, goods: Word, doer: Word) -> bool:
    """Whether a doer may stand behind what he deals in: in a relative clause, or behind a verb that goods open."""
    mention = name_of(scene, doer)
    if verb.deprel == "acl:relcl":
        return mention is not None
    opened = scene.sentence.language in ("de", "nl") and goods.index < verb.index < doer.index
    return opened and (mention is not None or is_any(scene, doer, None, ("firm",)))


def _object_behind_name(scene: Scene, frame: Frame, verb: Word, arguments: list[Argument]) -> Iterator[Argument]:
    """An object that the tree takes for the rest of a name before it: "in [Oman [Motoren]] geliefert"."""
    sentence = scene.sentence
    if sentence.language == "en" or any(a.slot == "object" for a in arguments):
        return
    inside = below(sentence, verb)
    # "toen [Russische troepen [Oekraïne]] binnenvielen", "vanaf [zijn grondgebied [Oekraïne]]"
    for noun in (*subject_words(sentence, verb)[:1], *sentence.children(verb, "obl")):
        beside = sentence.children(noun, "appos", "flat") if noun.upos == "NOUN" else ()
        yield from (Argument("object", w) for w in beside if is_land_beside(scene, noun, w))
    # "dass [Firmen [Ausrüstung]] geliefert haben"
    for noun in subject_words(sentence, verb)[:1] if frame.object == "goods" else ():
        beside = sentence.children(noun, "appos") if noun.upos == "NOUN" else ()
        behind = (w for w in beside if w.upos == "NOUN" and w.index == noun.index + 1)
        yield from (Argument("object", w) for w in behind if is_goods(scene, w, None))
    for word in (w for w in sentence.words if w.index in inside and w.deprel == "flat" and w.upos == "NOUN"):
        name = sentence.head(word)
        covered = scene.mentions.covering(word)
        if name is not None and name.upos == "PROPN" and (covered is None or covered.type == "goods"):
            yield Argument("object", word)
            return


def _object_behind_time(scene: Scene, frame: Frame, verb: Word, arguments: list[Argument]) -> Iterator[Argument]:
    """An object that the tree hangs below a time, or takes for one: "will [im Frühjahr [Rom]] besuchen"."""
    objects = [a.word for a in arguments if a.slot == "object"]
    if frame.object == "goods" and not objects and scene.sentence.language != "en":
        bare = (w for w in scene.sentence.children(verb, "obl") if not case_of(scene.sentence, w))
        yield from (Argument("object", w) for w in bare if w.upos == "NOUN" and is_goods(scene, w, None))
    # "lieferte Mali im Mai Öl": the name before the time is the recipient
    if any(frame.object != "goods" or word.upos != "PROPN" for word in objects):
        return
    for time in (scene.sentence.words[i] for i in sorted(scene.time_words)):
        if time.head != verb.index:
            continue
        for word in scene.sentence.children(time, "appos", "nmod", "flat"):
            fits = scene.mentions.covering(word) or is_goods(scene, word, None)
            if word.index not in scene.time_words and fits and not case_of(scene.sentence, word):
                yield Argument("object", word)
