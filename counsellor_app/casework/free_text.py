"""Words that may identify somebody: shown only where `reveal()` is called."""

from __future__ import annotations

from typing import NoReturn, final

from counsellor_app.overriding import override

MAX_CHARACTERS = 2_000_000


@final
class FreeText:
    """Words of a case. Prints as its length; cannot be formatted, pickled or turned into JSON."""

    __slots__ = ("_words",)

    def __init__(self, words: str = "") -> None:
        self._words = words

    def reveal(self) -> str:
        """The words themselves. Callers are listed in tests/architecture/test_reveal.py."""
        return self._words

    def __len__(self) -> int:
        return len(self._words)

    def __bool__(self) -> bool:
        return bool(self._words.strip())

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, FreeText) and self._words == other._words

    @override
    def __hash__(self) -> int:
        return hash(self._words)

    @override
    def __repr__(self) -> str:
        return f"<FreeText, {len(self._words)} characters>"

    @override
    def __format__(self, format_spec: str) -> str:
        return repr(self)

    @override
    def __reduce__(self) -> NoReturn:
        raise TypeError("words of a case are not serialised")


NO_WORDS = FreeText()
