"""What Windows tells a window: sleep, the session locked or taken over. Never run there."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray

from counsellor_app.overriding import override
from counsellor_app.ui.lock import LockReason

if TYPE_CHECKING:
    from collections.abc import Callable

_POWER, _SESSION = 0x0218, 0x02B1
"""WM_POWERBROADCAST, WM_WTSSESSION_CHANGE."""
_REASONS = {
    (_POWER, 0x4): LockReason.SLEEP,  # PBT_APMSUSPEND
    (_SESSION, 0x7): LockReason.SCREEN,  # WTS_SESSION_LOCK
    (_SESSION, 0x2): LockReason.USER,  # WTS_CONSOLE_DISCONNECT
    (_SESSION, 0x4): LockReason.USER,  # WTS_REMOTE_DISCONNECT
}
_KINDS = (b"windows_generic_MSG", b"windows_dispatcher_MSG")
_THIS_SESSION = 0


class Message(ctypes.Structure):
    """The beginning of MSG, as far as it is read."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint32),
        ("detail", ctypes.c_size_t),
    )


def reason_of(message: int, detail: int) -> LockReason | None:
    """Why to lock at this message with this wParam, if at all."""
    return _REASONS.get((message, detail))


def ask_for_session_signs(window: int) -> bool:
    """Let Windows tell this window about its session; whether it will."""
    # By CDLL, as the one calling convention of 64 bits does without WinDLL.
    call: Any = ctypes.CDLL("wtsapi32").WTSRegisterSessionNotification
    call.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
    call.restype = ctypes.c_int
    return bool(call(window, _THIS_SESSION))


class WindowsSigns(QAbstractNativeEventFilter):
    """Reads each message that reaches a window, and takes none away."""

    def __init__(self, tell: Callable[[LockReason], object]) -> None:
        super().__init__()
        self._tell = tell

    @override
    def nativeEventFilter(
        self, eventType: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        if QByteArray(eventType).data() in _KINDS:
            read = Message.from_address(int(message))
            reason = reason_of(read.message, read.detail)
            if reason is not None:
                self._tell(reason)
        return False, 0
