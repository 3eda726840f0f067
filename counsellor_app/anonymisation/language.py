"""Whether a note is in Dutch, which is what the tagger was made for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.anonymisation.word_lists import small_words

if TYPE_CHECKING:
    from collections.abc import Iterable

_DUTCH = "nl"
_FEWEST = 5


def is_dutch(folded_words: Iterable[str]) -> bool:
    """Whether the small words are Dutch rather than French or English; few words count as Dutch."""
    found = list(folded_words)
    counts = {
        language: sum(map(words.__contains__, found)) for language, words in small_words().items()
    }
    foreign = max(count for language, count in counts.items() if language != _DUTCH)
    return foreign < _FEWEST or counts[_DUTCH] >= foreign
