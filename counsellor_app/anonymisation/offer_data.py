"""What offers are made of: resources/documents/offers.toml and the municipalities, read once."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from counsellor_app.settings import resource


@cache
def offer_data() -> dict[str, Any]:
    """Kinds of things, names of spans of time, rounded numbers and grammar."""
    return tomllib.loads(resource("documents/offers.toml").read_text(encoding="utf-8"))


@cache
def provinces() -> dict[str, str]:
    """The number of the province of every municipality, by folded name."""
    text = resource("recognisers/municipalities.txt").read_text(encoding="utf-8")
    rows = (line.split(": ", 1) for line in text.splitlines() if line[:1] != "#")
    return {name: code for code, names in rows for name in names.split("; ")}
