"""Questions, policy signals, activities, learning and companies: what is kept beside the cases."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.casework.free_text import NO_WORDS, FreeText

if TYPE_CHECKING:
    from counsellor_app.casework.coded_case import CodedRecord


@dataclass(frozen=True, slots=True)
class PoolRecord:
    """One record with its words.

    `name` is the company's or organisation's name, else empty; `text` is the signal's text or a
    remark.
    """

    coded: CodedRecord
    name: FreeText = NO_WORDS
    text: FreeText = NO_WORDS
