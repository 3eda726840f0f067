"""Keeping a window out of screen sharing and screenshots: what each system lets a program do.

Windows leaves the window out, or shows it black before Windows 10 of 2004. macOS up to 14 leaves it
out of most captures; since 15 its new way of capturing takes every window, whatever it asks for. On
Linux neither X11 nor Wayland has any such request.
"""

from __future__ import annotations

import ctypes
import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

_NOT_AFFECTED, _SHOWN_BLACK, _LEFT_OUT = 0x00, 0x01, 0x11
"""WDA_NONE, WDA_MONITOR, WDA_EXCLUDEFROMCAPTURE of SetWindowDisplayAffinity."""
_SHARED_NONE, _SHARED_READ_ONLY = 0, 1
"""NSWindowSharingNone, NSWindowSharingReadOnly."""
_LAST_MACOS = 14


class Ability(StrEnum):
    """What the system makes of the request."""

    HIDES = "hides"
    MOSTLY_HIDES = "mostly_hides"
    CANNOT = "cannot"
    NO_LONGER = "no_longer"  # it could once: macOS


class Hiding(Protocol):
    """The boundary to the system."""

    @property
    def ability(self) -> Ability:
        """What can be hoped for."""
        ...

    def set_hidden(self, window: int, *, is_hidden: bool) -> bool:
        """Ask it for one top-level window, by Qt's `winId`; whether the system took it."""
        ...


class NoHiding:
    """Asks nothing."""

    def __init__(self, ability: Ability = Ability.CANNOT) -> None:
        self._ability = ability

    @property
    def ability(self) -> Ability:
        """CANNOT, or NO_LONGER."""
        return self._ability

    def set_hidden(self, window: int, *, is_hidden: bool) -> bool:
        """Nothing is done."""
        del window
        return not is_hidden


class WindowsHiding:
    """`SetWindowDisplayAffinity`; never run on Windows."""

    def __init__(self, set_affinity: Callable[[int, int], object] | None = None) -> None:
        self._set_affinity = set_affinity or _set_window_display_affinity()

    @property
    def ability(self) -> Ability:
        """Programs with the user's rights can still take the request back."""
        return Ability.HIDES

    def set_hidden(self, window: int, *, is_hidden: bool) -> bool:
        """Left out where the system knows that, else shown black."""
        wanted = (_LEFT_OUT, _SHOWN_BLACK) if is_hidden else (_NOT_AFFECTED,)
        return any(bool(self._set_affinity(window, affinity)) for affinity in wanted)


class MacHiding:
    """`NSWindow.sharingType`; never run on macOS."""

    def __init__(self, set_sharing: Callable[[int, int], bool] | None = None) -> None:
        self._set_sharing = set_sharing or _set_sharing_type()

    @property
    def ability(self) -> Ability:
        """Only programs that capture in the older way leave the window out."""
        return Ability.MOSTLY_HIDES

    def set_hidden(self, window: int, *, is_hidden: bool) -> bool:
        """Whether there was a window to ask it for."""
        return self._set_sharing(window, _SHARED_NONE if is_hidden else _SHARED_READ_ONLY)


def hiding_here() -> Hiding:
    """What this computer can do."""
    if sys.platform == "win32":
        return WindowsHiding()
    if sys.platform == "darwin":
        import platform  # noqa: PLC0415 not for the other systems

        return MacHiding() if is_macos_able(platform.mac_ver()[0]) else NoHiding(Ability.NO_LONGER)
    return NoHiding()


def is_macos_able(version: str) -> bool:
    """Whether a macOS of this version, as in "14.6.1", leaves windows out of any capture."""
    major = version.partition(".")[0]
    return major.isdecimal() and int(major) <= _LAST_MACOS


def _set_window_display_affinity() -> Callable[[int, int], object]:
    # By CDLL, as the one calling convention of 64 bits does without WinDLL.
    call: Any = ctypes.CDLL("user32").SetWindowDisplayAffinity
    call.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
    call.restype = ctypes.c_int
    return call


def _set_sharing_type() -> Callable[[int, int], bool]:
    """Sends two messages through the runtime: [view window], [window setSharingType: …]."""
    runtime: Any = ctypes.CDLL("libobjc.A.dylib")
    runtime.sel_registerName.restype = ctypes.c_void_p
    runtime.sel_registerName.argtypes = (ctypes.c_char_p,)
    address = ctypes.cast(runtime.objc_msgSend, ctypes.c_void_p).value or 0
    ask = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(address)
    tell = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(address)
    window_of, set_sharing = map(runtime.sel_registerName, (b"window", b"setSharingType:"))

    def share(view: int, sharing: int) -> bool:
        window = ask(view, window_of)
        if window:
            tell(window, set_sharing, sharing)
        return bool(window)

    return share
