"""The app as a process of its own on a virtual screen, with keys from the X server."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.casework.coded_case import CaseId
from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations import case_notes, vault_access
from counsellor_app.operations.desk import wall_clock
from counsellor_app.settings import resource
from tests.architecture.source import ROOT
from tests.journeys.launching import QUICK

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TOOLS = ("Xvfb", "openbox", "xdotool")
PATIENCE_SECONDS = 60.0
KEY_DELAY_MS = "40"


def make_vault(folder: Path, passphrase: str, note: str) -> None:
    """A vault that is set up, with one draft case that holds `note`."""
    codebook = read_codebook(resource("codebook/codebook.toml").read_text(encoding="utf-8"))
    made = vault_access.create_vault(
        folder, bytearray(passphrase.encode()), codebook=codebook, clock=wall_clock, kdf=QUICK
    )
    vault_access.confirm_recovery_code(made.desk, made.recovery_code)
    case = case_notes.start_case(made.desk)
    case_notes.keep_note(made.desk, case.coded.case_id, FreeText(note))
    vault_access.lock(made.desk)


def note_in(folder: Path, passphrase: str) -> str:
    """The note of that case as it is kept, in a vault that is whole."""
    codebook = read_codebook(resource("codebook/codebook.toml").read_text(encoding="utf-8"))
    again = vault_access.unlock(
        folder, bytearray(passphrase.encode()), codebook=codebook, clock=wall_clock
    )
    assert again.findings == ()
    try:
        return case_notes.open_case(again.desk, CaseId(1)).note.reveal()
    finally:
        vault_access.lock(again.desk)


def require_tools() -> None:
    """Skip where a tool is missing; with CI set, that is a failure."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing and os.environ.get("CI"):
        pytest.fail(f"missing: {missing}")
    if missing:
        pytest.skip(f"missing: {missing}; ./run test installs them as root")


class Screen:
    """A virtual screen with a window manager; `options` are more words for its server."""

    def __init__(self, *options: str) -> None:
        reading, writing = os.pipe()
        # Without -noreset it begins anew when its only client leaves, whoever just comes in.
        laptop = ("-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset")
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), *laptop, *options],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as answer:
            self.display = f":{answer.readline().strip()}"
        self.environment = {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
        self._manager = subprocess.Popen(
            ["openbox"], env=self.environment, stderr=subprocess.DEVNULL
        )

    def start(self, *arguments: str, under: tuple[str, ...] = ()) -> subprocess.Popen[bytes]:
        """The app, from the clone; `under` is a program that watches it."""
        command = [*under, sys.executable, "-m", "counsellor_app", *arguments]
        return subprocess.Popen(command, cwd=ROOT, env=self.environment)

    def keys(self, *names: str) -> None:
        self._xdotool("key", "--delay", KEY_DELAY_MS, *names)

    def type(self, text: str) -> None:
        self._xdotool("type", "--delay", KEY_DELAY_MS, text)

    def send(self, key: str) -> None:
        """One key, at once."""
        self._xdotool("key", key)

    def point(self, across: float, down: float) -> None:
        """A click on the active window, at a share of its width and height."""
        found = subprocess.run(
            ["xdotool", "getactivewindow", "getwindowgeometry", "--shell"],
            env=self.environment,
            capture_output=True,
            text=True,
            check=True,
        )
        told = dict(line.split("=") for line in found.stdout.split())
        place = str(int(int(told["WIDTH"]) * across)), str(int(int(told["HEIGHT"]) * down))
        self._xdotool("mousemove", "--window", told["WINDOW"], *place, "click", "1")

    def wait_for_title(self, title: str) -> None:
        """Until the active window bears this title."""
        wait_until(lambda: self.title() == title, f"title {title!r}, not {self.title()!r}")

    def title(self) -> str:
        done = subprocess.run(
            ["xdotool", "getactivewindow", "getwindowname"],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout.strip()

    def close(self) -> None:
        for process in (self._manager, self._server):
            process.terminate()
            process.wait(timeout=10)

    def _xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.environment, check=True)


def wait_until(condition: Callable[[], bool], what: str) -> None:
    until = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < until, f"waited in vain for {what}"
        time.sleep(0.1)


def occurrences(pid: int, words: str) -> int:
    """How often `words` stands in the writable memory of a process, as UTF-8 and as UTF-16."""
    wanted = (words.encode(), words.encode("utf-16-le"))
    count = 0
    process = Path("/proc") / str(pid)
    with (process / "maps").open() as maps, (process / "mem").open("rb", 0) as memory:
        for line in maps:
            span, rights, *_ = line.split()
            if not rights.startswith("rw"):
                continue
            start, end = (int(part, 16) for part in span.split("-"))
            try:
                memory.seek(start)
                content = memory.read(end - start)
            except (OSError, OverflowError, ValueError):  # the kernel's own pages
                continue
            count += sum(content.count(spelling) for spelling in wanted)
    return count


def spoilt(patch: str) -> tuple[str, ...]:
    """What the app is started under to change it first: for showing that a test would notice."""
    begin = f"import sys\n{patch}\nfrom counsellor_app.__main__ import main\n"
    return (sys.executable, "-c", f"{begin}sys.exit(main(sys.argv[4:]))")


def command_line(pid: int) -> str:
    return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()


def family(pid: int) -> list[int]:
    """A process and all that it started."""
    started = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    return [pid, *(each for child in started for each in family(int(child)))]


def libraries(pid: int) -> set[str]:
    """The files of code in a process's memory."""
    lines = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines()
    return {line.split()[-1] for line in lines if ".so" in line}


def message_bus(place: Path) -> Iterator[str]:
    """A desktop's bus of this test's own, at a socket of this name."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("dbus-daemon is missing; ./run test installs it as root")
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", f"--address=unix:path={place}"],
        stderr=subprocess.DEVNULL,
    )
    wait_until(place.exists, "the bus")
    yield str(place)
    bus.terminate()
    bus.wait(timeout=10)
