"""A member of the demonstration's pool, seen from outside: a process that is told what to do."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import counsellor_app
from counsellor_app.errors import BugError, ErrorCode, ExpectedError

if TYPE_CHECKING:
    from datetime import date
    from typing import IO


@dataclass(frozen=True, slots=True)
class Colleague:
    """A counsellor in a process of its own; `send` and `answer` apart let several work at once."""

    number: int
    process: subprocess.Popen[str]

    @property
    def name(self) -> str:
        """As it stands on the card."""
        return f"Vertrouwenspersoon {self.number:02}"

    def send(self, do: str, on: date, **told: object) -> None:
        """Say what is to be done on a day."""
        self.tell({"do": do, "on": on.isoformat(), **told})

    def tell(self, told: dict[str, object]) -> None:
        """One line."""
        pipe = _pipe(self.process.stdin)
        print(json.dumps(told), file=pipe, flush=True)

    def answer(self) -> dict[str, Any]:
        """What came of it.

        Raises:
            ExpectedError: what the operation raised.
        """
        line = _pipe(self.process.stdout).readline()
        if not line:
            raise BugError(f"member {self.number} stopped")
        told: dict[str, Any] = json.loads(line)
        if "error" in told:
            raise ExpectedError(ErrorCode(told["error"]), **told["numbers"])
        return told

    def ask(self, do: str, on: date, **told: object) -> dict[str, Any]:
        """Say it and wait."""
        self.send(do, on, **told)
        return self.answer()

    def end(self) -> None:
        """No more lines: the member locks its vault and goes."""
        _pipe(self.process.stdin).close()
        self.process.wait()
        _pipe(self.process.stdout).close()


def start(number: int, told: dict[str, object]) -> Colleague:
    """A new process, with its first line told."""
    environment = {**os.environ, "PYTHONPATH": str(Path(counsellor_app.__file__).parents[1])}
    process = subprocess.Popen(  # noqa: S603  our own interpreter, fixed words
        _command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=environment,
    )
    colleague = Colleague(number, process)
    colleague.tell(told)
    return colleague


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "demo-member"]
    return [sys.executable, "-m", "counsellor_app", "demo-member"]


def _pipe(pipe: IO[str] | None) -> IO[str]:
    if pipe is None:
        raise BugError("started without pipes")
    return pipe
