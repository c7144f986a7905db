"""Who a mention stands for within its report, as a word that can be compared."""

from __future__ import annotations

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.statements.speakers import Speaker
from wederhoor.record import Mention, MentionId
from wederhoor.text.gazetteer import lookup

MAX_ANTECEDENTS = 8  # a pronoun for a pronoun for a name; longer chains are errors


class Antecedents:
    """Mentions of one report, each looked up through what it stands for."""

    def __init__(self, index: MentionIndex) -> None:
        self._mentions = {mention.id: mention for mention in index.mentions}

    def side(self, mention: Mention | MentionId | None) -> str:
        """A state's code for the state, its capital and its government, a surname for a person, else the name.

        Empty for no mention.
        """
        named = self.named(mention)
        if named is None:
            return ""
        if named.type == "person":
            return named.name.split()[-1].casefold()
        known = lookup(named.name, named.language)
        return known.country if known is not None and known.country else named.name.casefold()

    def side_of(self, speaker: Speaker | None) -> str:
        return self.side(speaker.mention) if speaker is not None else ""

    def named(self, mention: Mention | MentionId | None) -> Mention | None:
        """The mention at the end of the chain of antecedents."""
        at = self._mentions.get(mention) if isinstance(mention, str) else mention
        for _ in range(MAX_ANTECEDENTS):
            if at is None or at.antecedent is None:
                break
            at = self._mentions.get(at.antecedent, at)
        return at
