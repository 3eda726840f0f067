"""What one member's app remembers of rounds, so that nothing is opened or counted twice.

A value: each act of a role takes a book and gives the next one, to be kept in the vault in the same
transaction in which the file of that act is made.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.pool import exact, signed_file
from counsellor_app.pool.contribution import NUMBER_BYTES
from counsellor_app.pool.half_sum import LEVELS
from counsellor_app.pool.limits import MAX_ORDER
from counsellor_app.pool.round import Round, kept_round

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.casework.period import Period
    from counsellor_app.pool.exact import Plain


@dataclass(frozen=True, slots=True)
class Opening:
    """The one list that this member, as key holder, opened for a round, and how far."""

    list_digest: bytes
    levels: int


@dataclass(frozen=True, slots=True)
class KnownRound:
    """A round this member accepted. `made` are the numbers of own contributions, oldest first.

    `order` is that of the last of them, 0 before there is one.
    """

    round: Round
    made: tuple[bytes, ...] = ()
    order: int = 0
    opening: Opening | None = None
    result: bytes | None = None


@dataclass(frozen=True, slots=True)
class Book:
    """All rounds this member accepted, oldest first.

    `last_result` names the result that came last; results form one chain. After a backup was put
    back (`restored_on`), what happened in rounds that could run before is not known for certain.
    """

    rounds: tuple[KnownRound, ...] = ()
    last_result: bytes | None = None
    restored_on: date | None = None

    def known(self, digest: bytes) -> KnownRound:
        """What is remembered of one round.

        Raises:
            ExpectedError: POOL_ROUND_UNKNOWN.
        """
        for known in self.rounds:
            if known.round.digest == digest:
                return known
        raise ExpectedError(ErrorCode.POOL_ROUND_UNKNOWN)

    def over(self, period: Period) -> tuple[KnownRound, ...]:
        """The rounds over one period: one, or the one that was replaced and its replacement."""
        return tuple(known for known in self.rounds if known.round.terms.period == period)

    def is_replaced(self, digest: bytes) -> bool:
        """Whether another round was accepted in the place of this one."""
        return any(known.round.terms.replaces == digest for known in self.rounds)

    def without(self, digest: bytes) -> Book:
        """The book without a round in which nothing was done."""
        return replace(self, rounds=tuple(r for r in self.rounds if r.round.digest != digest))

    def may_have_forgotten(self, pool_round: Round) -> bool:
        """Whether a backup was put back after something could be done in a round.

        Nothing can happen in a round before its period has ended, so one that ended later is safe.
        """
        return self.restored_on is not None and self.restored_on > pool_round.terms.period.last_on

    def with_round(self, known: KnownRound) -> Book:
        """The book with a round added, or in the place of what was known of it."""
        digest = known.round.digest
        if not any(each.round.digest == digest for each in self.rounds):
            return replace(self, rounds=(*self.rounds, known))
        kept = tuple(known if each.round.digest == digest else each for each in self.rounds)
        return replace(self, rounds=kept)

    def require_remembered(self, pool_round: Round) -> None:
        """Refuse to open or hold the key where a backup may have forgotten that it was done.

        Raises:
            ExpectedError: POOL_ROUND_RESTORED.
        """
        if self.may_have_forgotten(pool_round):
            raise ExpectedError(ErrorCode.POOL_ROUND_RESTORED)

    def to_bytes(self) -> bytes:
        """How the vault keeps it."""
        return exact.canonical(_plain_of(self))


def read_book(raw: bytes) -> Book:
    """The book as the vault kept it.

    Raises:
        ExpectedError: POOL_FILE_UNREADABLE.
    """
    return exact.read_exactly(raw, _book, _plain_of)


def _book(plain: Plain) -> Book:
    restored = plain["restored_on"]
    return Book(
        rounds=tuple(_known(exact.object_in(each)) for each in exact.items(plain, "rounds")),
        last_result=exact.digest_or_none(plain, "last_result"),
        restored_on=None if restored is None else exact.day(plain, "restored_on"),
    )


def _known(plain: Plain) -> KnownRound:
    file = signed_file.from_plain(exact.object_in(plain["file"]))
    opening = plain["opening"]
    made = exact.texts(plain, "made")
    if len(made) > MAX_ORDER or any(len(each) != 2 * NUMBER_BYTES for each in made):
        exact.refuse("made")
    return KnownRound(
        round=kept_round(file.to_bytes()),
        made=tuple(bytes.fromhex(each) for each in made),
        order=exact.number(plain, "order", most=MAX_ORDER),
        opening=None if opening is None else _opening(exact.object_in(opening)),
        result=exact.digest_or_none(plain, "result"),
    )


def _opening(plain: Plain) -> Opening:
    levels = exact.number(plain, "levels", most=LEVELS)
    return Opening(exact.digest(plain, "list"), levels)


def _plain_of(book: Book) -> Plain:
    return {
        "rounds": [_plain_known(known) for known in book.rounds],
        "last_result": exact.hex_or_null(book.last_result),
        "restored_on": None if book.restored_on is None else book.restored_on.isoformat(),
    }


def _plain_known(known: KnownRound) -> Plain:
    opening = known.opening
    return {
        "file": signed_file.plain_of(known.round.file),
        "made": [number.hex() for number in known.made],
        "order": known.order,
        "opening": opening and {"list": opening.list_digest.hex(), "levels": opening.levels},
        "result": exact.hex_or_null(known.result),
    }
