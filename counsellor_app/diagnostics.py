"""The log and the crash note: types, modules and line numbers, never values."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING

from counsellor_app import __version__, settings
from counsellor_app.overriding import override

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MAX_LOG_BYTES = 256 * 1024
_MAX_FRAMES = 40
_LOGGER = "counsellor_app"


def log_file() -> Path:
    """The log: constant messages with numbers and ids."""
    return settings.state_folder() / "counsellor.log"


def crash_file() -> Path:
    """The note of the last fault of ours."""
    return settings.state_folder() / "crash.json"


def set_up_logging() -> None:
    """Warnings and worse go to the log file; one that has grown too large starts anew."""
    path = log_file()
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    is_full = path.exists() and path.stat().st_size > MAX_LOG_BYTES
    handler = logging.FileHandler(path, mode="w" if is_full else "a", encoding="utf-8", delay=True)
    handler.setFormatter(_WithoutValues("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger = logging.getLogger(_LOGGER)
    logger.setLevel(logging.WARNING)
    logger.addHandler(handler)


def note_crash(error: BaseException) -> None:
    """Write down where our fault happened; a disk that refuses even that is left alone."""
    note = {"version": __version__, "chain": [_described(link) for link in _chain(error)]}
    path = crash_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.write_text(json.dumps(note, indent=2), encoding="utf-8")
    except OSError:
        logging.getLogger(_LOGGER).warning("the crash note could not be written")


class _WithoutValues(logging.Formatter):
    """Formats no tracebacks: an exception's text may hold what a person typed."""

    @override
    def formatException(self, ei: object) -> str:
        del ei
        return ""


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error, and what it arose from."""
    link: BaseException | None = error
    while link is not None:
        yield link
        link = link.__cause__ or link.__context__


def _described(error: BaseException) -> dict[str, object]:
    import traceback  # noqa: PLC0415 for a fault alone

    frames = [
        {"module": frame.f_globals.get("__name__", "?"), "line": line}
        for frame, line in traceback.walk_tb(error.__traceback__)
    ]
    kind = type(error)
    return {"type": f"{kind.__module__}.{kind.__qualname__}", "frames": frames[-_MAX_FRAMES:]}
