"""How often a test repeats: small in every run, large when the proof is made."""

from __future__ import annotations

import os

IS_FULL = os.environ.get("COUNSELLOR_TESTS") == "full"


def trials(usual: int, *, full: int) -> int:
    """How many times, in this run."""
    return full if IS_FULL else usual
