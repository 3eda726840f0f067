"""Word lists of the recognisers, read once from resources/recognisers."""

from __future__ import annotations

from functools import cache

from counsellor_app.settings import resource


@cache
def word_list(name: str) -> frozenset[str]:
    """The words of one list; lines that begin with # are remarks."""
    lines = resource(f"recognisers/{name}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
