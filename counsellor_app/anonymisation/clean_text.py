"""Text as it may leave: what readers see of it is all that is in it."""

from __future__ import annotations

import re
import unicodedata

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")


def visible(text: str) -> str:
    """The text composed, without control and direction marks; blanks and line ends stay.

    A tab is a blank: without it the words of a pasted table would grow together.
    """
    plain = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    seen = "".join(c for c in plain if c == "\n" or unicodedata.category(c)[0] != "C")
    return unicodedata.normalize("NFC", seen)  # last: a hidden mark may keep two letters apart


def clean(text: str) -> str:
    """What is visible of the text, without blanks at line ends and around it."""
    return "\n".join(line.rstrip() for line in visible(text).split("\n")).strip()
