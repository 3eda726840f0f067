"""A note of ours in a file that anybody may have changed: its fields, or none."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from pathlib import Path


def fields_in(path: Path, most: int) -> dict[str, object]:
    """The fields of the JSON object in a file of at most `most` bytes.

    None for whatever else stands there, and where nothing does: callers take a note that they
    cannot read for one that was never written.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(most + 1)
        found: object = json.loads(raw) if len(raw) <= most else None
    except (OSError, ValueError, RecursionError):  # the last for brackets within brackets
        return {}
    return cast("dict[str, object]", found) if isinstance(found, dict) else {}
