"""Reads the window over AT-SPI, from outside it, as a screen reader does.

    dbus-run-session -- python -m tests.ui.access.outside_reader VAULT

Says for each page, as a line of JSON, which names the window's own tree holds and which the bus.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from time import sleep
from typing import Any

from tests.ui.access.shown_child import PAGES

ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT_PATH = "/org/a11y/atspi/accessible/root"
MOST_LOOKS = 200
AT_ONCE = 6
MOST = 60
"""Children that are read of one part, as in the walk within."""

Node = tuple[str, str]
"""Who has it on the bus, and its path there."""


class Bus:
    """The bus of assistive technology, by way of systemd's `busctl`."""

    def __init__(self) -> None:
        asked = ("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        told = _busctl("--user", "call", *asked)
        self._address = f"--address={told['data'][0]}"

    def app(self) -> Node:
        """The one program here; it tells the registry of itself a moment after the bus is there."""
        for _ in range(MOST_LOOKS):
            found = self.children(("org.a11y.atspi.Registry", ROOT_PATH))
            if found:
                return found[0]
            sleep(0.1)
        raise TimeoutError("no program is registered")

    def children(self, node: Node) -> list[Node]:
        """What stands below."""
        told = _busctl(self._address, "call", *node, ACCESSIBLE, "GetChildren")
        return [(who, path) for who, path in told["data"][0]][:MOST]

    def name(self, node: Node) -> str:
        """What is read out first."""
        told = _busctl(self._address, "get-property", *node, ACCESSIBLE, "Name")
        return str(told["data"])

    def is_showing(self, node: Node) -> bool:
        """State 25 of AT-SPI: on the screen, or scrolled out of a part that is."""
        told = _busctl(self._address, "call", *node, ACCESSIBLE, "GetState")
        return bool(told["data"][0][0] >> 25 & 1)

    def below(self, nodes: list[Node]) -> list[Node]:
        """All of these that show, with everything below them that does."""
        met: list[Node] = []
        with ThreadPoolExecutor(AT_ONCE) as pool:
            while nodes:
                shows = pool.map(self.is_showing, nodes)
                nodes = [node for node, is_shown in zip(nodes, shows, strict=True) if is_shown]
                met += nodes
                nodes = [child for below in pool.map(self.children, nodes) for child in below]
        return met

    def names(self, nodes: list[Node]) -> list[str]:
        """The names of these, without those that have none."""
        with ThreadPoolExecutor(AT_ONCE) as pool:
            return sorted(name for name in pool.map(self.name, nodes) if name)


def _busctl(*arguments: str) -> Any:
    done = subprocess.run(
        ["busctl", "--json=short", *arguments], capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


def main(vault: str) -> None:
    """Start a display and the window on it; read both trees of each page."""
    reading, writing = os.pipe()
    display = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    number = os.read(reading, 16).decode().strip()
    shown = {
        "DISPLAY": f":{number}",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.access.shown_child", vault],
        env=os.environ | shown,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdin is not None
    assert child.stdout is not None
    try:
        for page in PAGES:
            within = json.loads(child.stdout.readline())
            bus = Bus()
            outside = bus.names(bus.below(bus.children(bus.app())))
            print(json.dumps({"page": page, "within": within, "outside": outside}), flush=True)
            child.stdin.write("\n")
            child.stdin.flush()
        child.wait(30)
    finally:
        child.kill()
        display.terminate()
        display.wait()


if __name__ == "__main__":
    main(sys.argv[1])
