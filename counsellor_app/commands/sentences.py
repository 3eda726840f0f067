"""What commands without a window say, from resources; one sentence a line."""

from __future__ import annotations

import sys
import tomllib
from functools import cache
from typing import TYPE_CHECKING, Any

from counsellor_app import settings
from counsellor_app.language_packs import told_in

if TYPE_CHECKING:
    from counsellor_app.errors import ExpectedError


def say(sentence: str) -> None:
    """A line on standard output, there at once."""
    sys.stdout.write(f"{sentence}\n")
    sys.stdout.flush()


def sentence(group: str, name: str, **told: int | str) -> str:
    """One sentence in the counsellor's language, Dutch by default."""
    held: dict[str, str] = _all()[group][name]
    return told_in(settings.load().language, nl=held["nl"], en=held["en"]).format(**told)


def error_sentence(error: ExpectedError) -> str:
    """What went wrong and what is safe."""
    if error.code.value in _all()["error"]:
        return sentence("error", error.code.value)
    return sentence("error", "other", code=error.code.value)


@cache
def _all() -> dict[str, Any]:
    text = settings.resource("commands/sentences.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
