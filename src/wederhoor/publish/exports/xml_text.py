"""Text that XML can hold."""

from __future__ import annotations

import re

# XML 1.0 has no way to write these, escaped or not
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_text(text: str) -> str:
    """The text with a mark of replacement for what XML 1.0 cannot hold, such as control characters."""
    return _FORBIDDEN.sub("\ufffd", text)
