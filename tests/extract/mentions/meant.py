"""What pronouns mean in hand-made trees."""

from __future__ import annotations

from collections.abc import Mapping

from extract.trees import reading
from wederhoor.extract.mentions.find import find_mentions
from wederhoor.read.reading import NameType


def pronouns_meant(*trees: str, language: str, names: Mapping[str, NameType]) -> dict[str, str]:
    """Pronouns -> the name that they stand for."""
    mentions = find_mentions(reading(*trees, language=language, names=names)).mentions
    by_id = {m.id: m for m in mentions}
    return {m.words.text: by_id[m.antecedent].name for m in mentions if m.form == "pronoun" and m.antecedent}
