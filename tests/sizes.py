"""How often a test repeats: small in every run, large when the proof is made."""

from __future__ import annotations

import os

IS_FULL = os.environ.get("COUNSELLOR_TESTS") == "full"


def trials(usual: int, *, full: int) -> int:
    """How many times, in this run; no more than COUNSELLOR_TRIALS_LIMIT where that is set."""
    wanted = full if IS_FULL else usual
    return min(wanted, int(os.environ.get("COUNSELLOR_TRIALS_LIMIT", wanted)))
