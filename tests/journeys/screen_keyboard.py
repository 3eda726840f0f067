"""A keyboard on an X server, as quick as wanted, whose letters stay where they are.

`xdotool` lends each letter that the server's own keyboard lacks a key for a few milliseconds. A
program that is busy meanwhile looks the key up when it is gone again, and the letter is lost on
the way to it. Here a letter keeps its key until the server ends.
"""

from __future__ import annotations

import ctypes
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator

_SHIFT, _CONTROL, _ALT = 0xFFE1, 0xFFE3, 0xFFE9
_HELD = {"shift": _SHIFT, "ctrl": _CONTROL, "alt": _ALT}
_NAMED = {"Return": 0xFF0D, "Tab": 0xFF09, "Escape": 0xFF1B, "Down": 0xFF54, "\n": 0xFF0D}
_UNICODE = 0x01000000
_LATIN = 0x100
SETTLE_SECONDS = 0.5
"""A program hears of a new letter after the server does."""


class ScreenKeyboard:
    """Keys of one display, by the extension of X for tests."""

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XGetKeyboardMapping.restype = ctypes.POINTER(ctypes.c_ulong)
        opened = self._x.XOpenDisplay(display.encode())
        assert opened, f"no display {display}"
        self._display = ctypes.c_void_p(opened)
        self._places: dict[int, tuple[int, bool]] = {}
        self._free: list[int] = []
        self._read()

    def _read(self) -> None:
        """Where each letter stands: a key, with or without Shift."""
        first, last, width = ctypes.c_int(), ctypes.c_int(), ctypes.c_int()
        self._x.XDisplayKeycodes(self._display, ctypes.byref(first), ctypes.byref(last))
        count = last.value - first.value + 1
        table = self._x.XGetKeyboardMapping(
            self._display, ctypes.c_ubyte(first.value), count, ctypes.byref(width)
        )
        for row in range(count):
            symbols = table[row * width.value : (row + 1) * width.value]
            if not any(symbols):
                self._free.append(first.value + row)
            for level, symbol in enumerate(symbols[:2]):
                if symbol:
                    self._places.setdefault(symbol, (first.value + row, level == 1))

    def learn(self, text: str) -> None:
        """Give every letter a key that it keeps."""
        unknown = {_symbol(letter) for letter in text} - set(self._places)
        for symbol in sorted(unknown):
            key = self._free.pop()
            both = (ctypes.c_ulong * 2)(symbol, symbol)
            self._x.XChangeKeyboardMapping(self._display, key, 2, both, 1)
            self._places[symbol] = (key, False)
        if unknown:
            self._x.XSync(self._display, 0)
            time.sleep(SETTLE_SECONDS)

    def type(self, text: str, between_seconds: float = 0.0) -> None:
        """Letters as fast as the server takes them, or with a rest after each."""
        self.learn(text)
        for letter in text:
            self._press(_symbol(letter))
            if between_seconds:
                time.sleep(between_seconds)

    def press(self, keys: str) -> None:
        """One key by its name, with others held: "ctrl+n", "alt+0", "Return"."""
        *held, key = keys.split("+")
        with self._held([_HELD[name] for name in held]):
            self._press(_symbol(key))

    def close(self) -> None:
        """Let the display go."""
        self._x.XCloseDisplay(self._display)

    def _press(self, symbol: int) -> None:
        key, is_shifted = self._places[symbol]
        with self._held([_SHIFT] if is_shifted else []):
            self._send(key, is_down=True)
            self._send(key, is_down=False)
        self._x.XSync(self._display, 0)

    @contextmanager
    def _held(self, symbols: list[int]) -> Generator[None]:
        for symbol in symbols:
            self._send(self._places[symbol][0], is_down=True)
        yield
        for symbol in reversed(symbols):
            self._send(self._places[symbol][0], is_down=False)

    def _send(self, key: int, *, is_down: bool) -> None:
        self._test.XTestFakeKeyEvent(self._display, key, int(is_down), ctypes.c_ulong(0))


def _symbol(key: str) -> int:
    """The number X has for a key: that of Latin letters is their own."""
    if key in _NAMED:
        return _NAMED[key]
    return ord(key) if ord(key) < _LATIN else _UNICODE | ord(key)
