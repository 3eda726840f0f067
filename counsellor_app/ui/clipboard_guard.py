"""Words on the clipboard: marked as not to be kept, and taken away after half a minute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable

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
    """Marks whatever the window puts on the clipboard, and clears it half a minute later.

    Fields, lists and tables of Qt copy plain text. It is marked in the same call, before another
    program can have asked for it: on each system the text is handed over only when asked for.
    """

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        stays_ms: int = STAYS_MS,
        owns: Callable[[QClipboard.Mode], bool] | None = None,
    ) -> None:
        super().__init__(parent)
        self._owns = owns or _owns
        self._timer = QTimer(self, singleShot=True, interval=stays_ms)
        self._timer.timeout.connect(clear_clipboard_if_ours)
        QGuiApplication.clipboard().changed.connect(self._changed)

    def _changed(self, mode: QClipboard.Mode) -> None:
        clipboard = QGuiApplication.clipboard()
        if mode not in _MODES:
            return
        if _is_ours(clipboard, mode):
            self._timer.start()
        elif self._owns(mode) and (text := clipboard.text(mode)):
            clipboard.setMimeData(words_for_clipboard(text), mode)
        elif not any(_is_ours(clipboard, each) for each in _MODES):
            self._timer.stop()


def _owns(mode: QClipboard.Mode) -> bool:
    clipboard = QGuiApplication.clipboard()
    if mode is QClipboard.Mode.Selection:
        return clipboard.ownsSelection()
    return clipboard.ownsClipboard()


def _is_ours(clipboard: QClipboard, mode: QClipboard.Mode) -> bool:
    if mode is QClipboard.Mode.Selection and not clipboard.supportsSelection():
        return False
    data = clipboard.mimeData(mode)
    return data is not None and data.hasFormat(OURS)  # pyright: ignore[reportUnnecessaryComparison]  null on some platforms
