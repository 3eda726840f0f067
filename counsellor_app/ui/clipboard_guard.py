"""Words on the clipboard: marked as not to be kept, and taken away after half a minute."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

OURS = "application/x-counsellor-words"
STAYS_MS = 30_000
_HINTS: tuple[tuple[str, bytes], ...] = (
    (OURS, b"1"),
    ("x-kde-passwordManagerHint", b"secret"),
    ("application/x-nspasteboard-concealed-type", b"1"),
    ("ExcludeClipboardContentFromMonitorProcessing", b"1"),
    ("CanIncludeInClipboardHistory", b"\0\0\0\0"),
    ("CanUploadToCloudClipboard", b"\0\0\0\0"),
)
_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


def words_for_clipboard(text: str) -> QMimeData:
    """Plain text with the marks by which clipboard histories leave it alone."""
    data = QMimeData()
    data.setText(text)
    for name, value in _HINTS:
        data.setData(name, QByteArray(value))
    return data


def clear_clipboard_if_ours() -> None:
    """Empty the clipboard and the X11 selection if what they hold came from this window."""
    clipboard = QGuiApplication.clipboard()
    for mode in _MODES:
        if _is_ours(clipboard, mode):
            clipboard.clear(mode)


class ClipboardGuard(QObject):
    """Clears what we put on the clipboard half a minute after it was put there."""

    def __init__(self, parent: QObject | None = None, *, stays_ms: int = STAYS_MS) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=stays_ms)
        self._timer.timeout.connect(clear_clipboard_if_ours)
        QGuiApplication.clipboard().dataChanged.connect(self._changed)

    def _changed(self) -> None:
        if _is_ours(QGuiApplication.clipboard(), QClipboard.Mode.Clipboard):
            self._timer.start()
        else:
            self._timer.stop()


def _is_ours(clipboard: QClipboard, mode: QClipboard.Mode) -> bool:
    if mode is QClipboard.Mode.Selection and not clipboard.supportsSelection():
        return False
    data = clipboard.mimeData(mode)
    return data is not None and data.hasFormat(OURS)  # pyright: ignore[reportUnnecessaryComparison]  null on some platforms
