"""A sentence in a flow of other things: on one line where it fits, else on more, never cut."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt

from counsellor_app.overriding import override
from counsellor_app.ui.forms import PlainLabel


class FlowingLabel(PlainLabel):
    """Asks for one line; a label that wraps asks for a block of its own choosing instead."""

    @override
    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        words = self.fontMetrics().size(Qt.TextFlag.TextSingleLine, self.text())
        width = words.width() + margins.left() + margins.right() + 2 * self.margin() + 1
        return QSize(width, super().heightForWidth(width))
