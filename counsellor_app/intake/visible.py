"""Text from outside as it is seen and can be kept; runs only inside the child process."""

from __future__ import annotations

import re

# Control characters, and those that turn the direction of what is shown around.
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_LINE_ENDS = re.compile(r"\r\n?|\x0b|\x0c|\x85|\u2028|\u2029")


def visible(text: str) -> str:
    r"""The text in whole characters, without what cannot be seen; every line ends in `\n`."""
    return _UNSEEN.sub("", _LINE_ENDS.sub("\n", whole(text)))


def whole(text: str) -> str:
    """The text without lone surrogates, which no file and no database can hold."""
    try:
        raw = text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # surrogates that never were bytes, from an exotic charset
        raw = text.encode("utf-8", "replace")
    return raw.decode("utf-8", "replace")
