"""A round: who takes part, who opens, who holds the key, what is asked, and how low it may go."""

from __future__ import annotations

import math
import secrets
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from counsellor_app.aggregation.rules import Rules
from counsellor_app.casework.figure_layout import N3, FigureLayout
from counsellor_app.casework.period import Period
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.pool import exact, limits
from counsellor_app.pool.card import Role
from counsellor_app.pool.limits import Kind, Scale
from counsellor_app.pool.signed_file import SignedFile, read_file, sign_file

if TYPE_CHECKING:
    from counsellor_app.pool.exact import Plain
    from counsellor_app.pool.halves import Lengths
    from counsellor_app.pool.roster import Roster
    from counsellor_app.pool.sealing import MemberKeys

NONCE_BYTES = 16
LONGEST_OPEN = timedelta(days=366)
_MOST_THRESHOLD = 1_000_000
_LAST_CODEBOOK = 1_000_000


@dataclass(frozen=True, slots=True)
class Terms:
    """All that a round says.

    `period` is a first half-year, of which level 1 alone is asked, or a whole year.
    `layout.lengths` are those asked: zero for a level that is not. `fewest` is how few
    contributions are enough.
    """

    period: Period
    closes_on: date
    roster_digest: bytes
    layout: FigureLayout
    participants: tuple[str, ...]
    opener: str
    key_holder: str
    fewest: int
    rules: Rules
    replaces: bytes | None
    previous_result: bytes | None
    nonce: bytes

    @property
    def is_yearly(self) -> bool:
        """Whether all levels are asked."""
        return self.period.last_on.month == 12

    @property
    def scale(self) -> Scale:
        """How large the files of this round may be."""
        return Scale(len(self.participants), sum(self.layout.lengths))


@dataclass(frozen=True, slots=True)
class Round:
    """A round as its opener signed it; `members` are its participants, quick to look up."""

    terms: Terms
    file: SignedFile
    members: frozenset[str] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "members", frozenset(self.terms.participants))

    @property
    def digest(self) -> bytes:
        """R: what every other file of the round is bound to."""
        return self.file.digest


def asked_lengths(layout: FigureLayout, *, is_yearly: bool) -> Lengths:
    """The cells asked in a round of either kind."""
    return layout.lengths if is_yearly else (layout.lengths[0], 0, 0)


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
    is_asked = first > N3 and (terms.is_yearly or second == third == 0)
    first_on, last_on = terms.period.first_on, terms.period.last_on
    ends_on = date(first_on.year, 12, 31) if terms.is_yearly else date(first_on.year, 6, 30)
    is_whole = (first_on, last_on) == (date(first_on.year, 1, 1), ends_on)
    is_open = last_on < terms.closes_on and terms.closes_on - last_on <= LONGEST_OPEN
    if not (is_asked and is_whole and is_open):
        raise ExpectedError(ErrorCode.POOL_WINDOW_REFUSED)


def _check_thresholds(terms: Terms) -> None:
    """Not fewer than the floor; the floors of the rules are their own to guard."""
    if not limits.FEWEST_PARTICIPANTS <= terms.fewest <= len(terms.participants):
        raise ExpectedError(ErrorCode.POOL_THRESHOLDS_WEAK)


def _terms_in(file: SignedFile) -> Terms:
    return exact.read_exactly(file.payload, _terms, _plain_of)


def _terms(plain: Plain) -> Terms:
    participants = exact.texts(plain, "deelnemers")
    lengths = exact.numbers(plain, "lengtes", most=limits.MAX_CELLS)
    if list(participants) != sorted(set(participants)) or len(participants) > limits.MAX_MEMBERS:
        exact.refuse("participants")
    if len(lengths) != 3 or sum(lengths) > limits.MAX_CELLS:
        exact.refuse("lengths")
    return Terms(
        period=Period(exact.day(plain, "van"), exact.day(plain, "tot")),
        closes_on=exact.day(plain, "sluit"),
        roster_digest=exact.digest(plain, "lijst_hash"),
        layout=FigureLayout(
            exact.number(plain, "codeboek", most=_LAST_CODEBOOK),
            exact.digest(plain, "programma_hash").hex(),
            (lengths[0], lengths[1], lengths[2]),
        ),
        participants=participants,
        opener=exact.text(plain, "opent"),
        key_holder=exact.text(plain, "sleutel"),
        fewest=exact.number(plain, "minimum", most=limits.MAX_MEMBERS),
        rules=_rules(plain),
        replaces=exact.digest_or_none(plain, "vervangt"),
        previous_result=exact.digest_or_none(plain, "vorige"),
        nonce=exact.hexed(plain, "ronde", NONCE_BYTES),
    )


def _rules(plain: Plain) -> Rules:
    """The rules of the round; POOL_THRESHOLDS_WEAK passes through where they are too low."""
    return Rules(
        threshold=exact.number(plain, "drempel", most=_MOST_THRESHOLD),
        breakdown_gate=exact.number(plain, "trap2", most=_MOST_THRESHOLD),
        cross_gate=exact.number(plain, "trap3", most=_MOST_THRESHOLD),
    )


def _plain_of(terms: Terms) -> Plain:
    return {
        "ronde": terms.nonce.hex(),
        "van": terms.period.first_on.isoformat(),
        "tot": terms.period.last_on.isoformat(),
        "sluit": terms.closes_on.isoformat(),
        "lijst_hash": terms.roster_digest.hex(),
        "codeboek": terms.layout.codebook_version,
        "programma_hash": terms.layout.digest,
        "lengtes": list(terms.layout.lengths),
        "deelnemers": list(terms.participants),
        "opent": terms.opener,
        "sleutel": terms.key_holder,
        "minimum": terms.fewest,
        "drempel": terms.rules.threshold,
        "trap2": terms.rules.breakdown_gate,
        "trap3": terms.rules.cross_gate,
        "vervangt": exact.hex_or_null(terms.replaces),
        "vorige": exact.hex_or_null(terms.previous_result),
    }
