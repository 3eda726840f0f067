"""What stands around a program under test: a screen, a window manager, a desktop's buses.

They run outside the file system that the program is installed in; it reaches them by sockets in
one folder and in /tmp/.X11-unix, as it would reach those of a desktop.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Self

from PIL import ImageGrab

from tests.journeys.real_process import Screen, wait_until

if TYPE_CHECKING:
    from types import TracebackType

TOOLS = ("Xvfb", "openbox", "xdotool", "xkbcomp", "dbus-daemon")
END_SECONDS = 10
LETTERS = ("eacute", "ediaeresis", "egrave", "agrave", "idiaeresis", "ccedilla")
SIGNS = ("leftdoublequotemark", "rightdoublequotemark", "rightsinglequotemark", "endash")
_KEYBOARD = """xkb_keymap {{
  xkb_keycodes {{ include "evdev+aliases(qwerty)" }};
  xkb_types {{ include "complete" }};
  xkb_compat {{ include "complete" }};
  xkb_symbols {{ include "pc+us+inet(evdev)" {} }};
}};
"""
"""An American keyboard; what it lacks has a key of its own, from F13, so that no key is ever given
another letter on the way, of which a program hears too late."""


class Stage:
    """A virtual screen, and the buses of one person on it."""

    def __init__(self, user: int) -> None:
        self.screen = Screen("-ac")
        self.user = user
        self._lay_out_keys()
        self.folder = Path(tempfile.mkdtemp(prefix="counsellor-stage-", dir="/tmp"))
        os.chown(self.folder, user, user)
        bus = self.folder / "bus"
        self.session = f"unix:path={bus}"
        own = {"PATH": os.environ["PATH"], "HOME": str(self.folder)}
        self.environment = {
            "DISPLAY": self.screen.display,
            "DBUS_SESSION_BUS_ADDRESS": self.session,
            "XDG_RUNTIME_DIR": str(self.folder),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        self._bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", f"--address={self.session}"],
            env=own | self.environment,
            user=user,
            group=user,
            extra_groups=(),
            stderr=subprocess.DEVNULL,
        )
        wait_until(bus.exists, "the bus")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bus.terminate()
        self._bus.wait(END_SECONDS)
        self.screen.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _lay_out_keys(self) -> None:
        own = " ".join(
            f'key <FK{number}> {{ type[Group1] = "ONE_LEVEL", [ {name} ] }};'
            for number, name in enumerate((*LETTERS, *SIGNS), start=13)
        )
        keyboard = _KEYBOARD.format(own)
        command = ["xkbcomp", "-w", "0", "-", self.screen.display]
        subprocess.run(command, input=keyboard, text=True, check=True)

    def picture(self, path: Path) -> None:
        """All that the screen shows now."""
        ImageGrab.grab(xdisplay=self.screen.display).save(path, optimize=True)
