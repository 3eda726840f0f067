"""A round: who takes part, who opens, who holds the key, what is asked, and how low it may go."""

from __future__ import annotations

import math
import secrets
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from counsellor_app.casework.figure_layout import N3, FigureLayout
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.pool import exact, limits
from counsellor_app.pool.card import Role
from counsellor_app.pool.limits import Kind, Scale
from counsellor_app.pool.roster import DIGEST_BYTES, Roster
from counsellor_app.pool.signed_file import SignedFile, read_file, sign_file

if TYPE_CHECKING:
    from counsellor_app.pool.exact import Plain
    from counsellor_app.pool.halves import Lengths
    from counsellor_app.pool.sealing import MemberKeys

NONCE_BYTES = 16
LONGEST_OPEN = timedelta(days=366)
_MOST_THRESHOLD = 1_000_000
_LAST_CODEBOOK = 1_000_000


@dataclass(frozen=True, slots=True)
class Window:
    """What a round counts: the first half-year, level 1 alone, or the whole year, all levels."""

    year: int
    is_whole_year: bool

    @property
    def first_on(self) -> date:
        """Its first day."""
        return date(self.year, 1, 1)

    @property
    def last_on(self) -> date:
        """Its last day."""
        return date(self.year, 12, 31) if self.is_whole_year else date(self.year, 6, 30)

    def lengths(self, layout: FigureLayout) -> Lengths:
        """The cells that are sent in a round over this window."""
        return layout.lengths if self.is_whole_year else (layout.lengths[0], 0, 0)


@dataclass(frozen=True, slots=True)
class Thresholds:
    """How few contributions are enough, what may be printed, and when levels 2 and 3 open."""

    fewest: int
    printed: int = limits.LOWEST_THRESHOLD
    gate_2: int = 15
    gate_3: int = limits.LOWEST_GATE_3


@dataclass(frozen=True, slots=True)
class Terms:
    """All that a round says. `layout.lengths` are those sent: zero for a level not asked."""

    window: Window
    closes_on: date
    roster_digest: bytes
    layout: FigureLayout
    participants: tuple[str, ...]
    opener: str
    key_holder: str
    thresholds: Thresholds
    replaces: bytes | None
    previous_result: bytes | None
    nonce: bytes

    @property
    def scale(self) -> Scale:
        """How large the files of this round may be."""
        return Scale(len(self.participants), sum(self.layout.lengths))


@dataclass(frozen=True, slots=True)
class Round:
    """A round as its opener signed it."""

    terms: Terms
    file: SignedFile

    @property
    def digest(self) -> bytes:
        """R: what every other file of the round is bound to."""
        return self.file.digest


def new_nonce() -> bytes:
    """What makes two rounds with equal terms different."""
    return secrets.token_bytes(NONCE_BYTES)


def usual_fewest(participants: int) -> int:
    """Five, and two thirds of who takes part."""
    return max(limits.USUAL_FEWEST, math.ceil(2 * participants / 3))


def make_round(terms: Terms, roster: Roster, keys: MemberKeys) -> Round:
    """A round, signed by its opener.

    Raises:
        ExpectedError: as `read_round`.
    """
    payload = exact.canonical(_plain_of(terms))
    return _round_in(sign_file(Kind.ROUND, terms.opener, payload, keys), roster)


def read_round(raw: bytes, roster: Roster) -> Round:
    """A round as its opener sent it, checked as far as the roster allows.

    Raises:
        ExpectedError: POOL_ROSTER_OTHER, POOL_STRANGER, POOL_ROLES_REFUSED, POOL_WINDOW_REFUSED,
            POOL_THRESHOLDS_WEAK, or as `read_file`.
    """
    return _round_in(read_file(raw, Kind.ROUND, Scale(len(roster.cards))), roster)


def roster_of(raw: bytes) -> bytes:
    """Which roster a round names, so that the right one can be looked up; nothing is checked.

    Raises:
        ExpectedError: as `read_file`.
    """
    return _terms_in(read_file(raw, Kind.ROUND)).roster_digest


def kept_round(raw: bytes) -> Round:
    """A round that was checked before it was kept in the vault.

    Raises:
        ExpectedError: POOL_FILE_UNREADABLE.
    """
    file = read_file(raw, Kind.ROUND)
    return Round(_terms_in(file), file)


def _round_in(file: SignedFile, roster: Roster) -> Round:
    terms = _terms_in(file)
    if terms.roster_digest != roster.digest:
        raise ExpectedError(ErrorCode.POOL_ROSTER_OTHER)
    file.require_signed_by(roster.card(file.by).sign_key)
    _check_roles(terms, file.by, roster)
    _check_window(terms)
    _check_thresholds(terms)
    return Round(terms, file)


def _check_roles(terms: Terms, by: str, roster: Roster) -> None:
    """Two different counsellors who take part; the opener is who invites."""
    cards = {member: roster.card(member) for member in terms.participants}
    both = {terms.opener, terms.key_holder}
    are_counsellors = all(
        member in cards and cards[member].role is Role.COUNSELLOR for member in both
    )
    if len(both) < 2 or not are_counsellors or by != terms.opener:
        raise ExpectedError(ErrorCode.POOL_ROLES_REFUSED)


def _check_window(terms: Terms) -> None:
    first, second, third = terms.layout.lengths
    is_asked = first > N3 and (terms.window.is_whole_year or second == third == 0)
    last_on = terms.window.last_on
    if not is_asked or not last_on < terms.closes_on <= last_on + LONGEST_OPEN:
        raise ExpectedError(ErrorCode.POOL_WINDOW_REFUSED)


def _check_thresholds(terms: Terms) -> None:
    """A threshold may be raised, never lowered."""
    chosen = terms.thresholds
    is_strong = (
        limits.FEWEST_PARTICIPANTS <= chosen.fewest <= len(terms.participants)
        and chosen.printed >= limits.LOWEST_THRESHOLD
        and chosen.gate_2 >= limits.LOWEST_GATE_2
        and chosen.gate_3 >= limits.LOWEST_GATE_3
    )
    if not is_strong:
        raise ExpectedError(ErrorCode.POOL_THRESHOLDS_WEAK)


def _terms_in(file: SignedFile) -> Terms:
    return exact.read_exactly(file.payload, _terms, _plain_of, ErrorCode.POOL_FILE_UNREADABLE)


def _terms(plain: Plain) -> Terms:
    participants = exact.texts(plain, "deelnemers")
    lengths = exact.numbers(plain, "lengtes", most=limits.MAX_CELLS)
    if list(participants) != sorted(set(participants)) or len(participants) > limits.MAX_MEMBERS:
        exact.refuse("participants")
    if len(lengths) != 3 or sum(lengths) > limits.MAX_CELLS:
        exact.refuse("lengths")
    return Terms(
        window=_window(plain),
        closes_on=exact.day(plain, "sluit"),
        roster_digest=exact.hexed(plain, "lijst_hash", DIGEST_BYTES),
        layout=FigureLayout(
            exact.number(plain, "codeboek", most=_LAST_CODEBOOK),
            exact.hexed(plain, "programma_hash", DIGEST_BYTES).hex(),
            (lengths[0], lengths[1], lengths[2]),
        ),
        participants=participants,
        opener=exact.text(plain, "opent"),
        key_holder=exact.text(plain, "sleutel"),
        thresholds=_thresholds(plain),
        replaces=exact.hexed_or_none(plain, "vervangt", DIGEST_BYTES),
        previous_result=exact.hexed_or_none(plain, "vorige", DIGEST_BYTES),
        nonce=exact.hexed(plain, "ronde", NONCE_BYTES),
    )


def _window(plain: Plain) -> Window:
    """Days that are not of one of the two windows spell otherwise, and are refused by that."""
    first_on, last_on = exact.day(plain, "van"), exact.day(plain, "tot")
    return Window(first_on.year, is_whole_year=last_on.month > 6)


def _thresholds(plain: Plain) -> Thresholds:
    return Thresholds(
        fewest=exact.number(plain, "minimum", most=limits.MAX_MEMBERS),
        printed=exact.number(plain, "drempel", most=_MOST_THRESHOLD),
        gate_2=exact.number(plain, "trap2", most=_MOST_THRESHOLD),
        gate_3=exact.number(plain, "trap3", most=_MOST_THRESHOLD),
    )


def _plain_of(terms: Terms) -> Plain:
    return {
        "ronde": terms.nonce.hex(),
        "van": terms.window.first_on.isoformat(),
        "tot": terms.window.last_on.isoformat(),
        "sluit": terms.closes_on.isoformat(),
        "lijst_hash": terms.roster_digest.hex(),
        "codeboek": terms.layout.codebook_version,
        "programma_hash": terms.layout.digest,
        "lengtes": list(terms.layout.lengths),
        "deelnemers": list(terms.participants),
        "opent": terms.opener,
        "sleutel": terms.key_holder,
        "minimum": terms.thresholds.fewest,
        "drempel": terms.thresholds.printed,
        "trap2": terms.thresholds.gate_2,
        "trap3": terms.thresholds.gate_3,
        "vervangt": exact.hex_or_null(terms.replaces),
        "vorige": exact.hex_or_null(terms.previous_result),
    }
