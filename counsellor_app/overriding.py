"""`override`, which marks a method that takes the place of an inherited one.

Python has it from 3.12 on. For an older one it need not do anything: types are checked before the
program runs, and to load typing_extensions would be a twentieth of what comes before its window.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import override
elif sys.version_info >= (3, 12):
    from typing import override
else:

    def override(method: object) -> object:
        """The method as it is."""
        return method


__all__ = ["override"]
