"""TOML of the codebook, within limits that its maintainer never meets."""

from __future__ import annotations

import tomllib
from typing import Any

MAX_CHARACTERS = 400_000
MAX_LINE = 1_000  # one long dotted key takes time by the square of its parts
MAX_CHOICES = 200  # of one field; crossing two multiplies them

MALFORMED = (
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    OverflowError,
    RecursionError,
    StopIteration,
)
"""What reading data of another form than expected raises; nesting too deep among it."""


def parse(text: str) -> dict[str, Any]:
    """What is written, once its size is known to be bearable.

    Raises:
        ValueError: too large, or not TOML.
        RecursionError: nested too deep.
    """
    if len(text) > MAX_CHARACTERS or max(map(len, text.split("\n"))) > MAX_LINE:
        raise ValueError("too large")
    return tomllib.loads(text)
