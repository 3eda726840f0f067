"""Visiting cards: a member's name and public keys, signed by the member."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.pool import exact
from counsellor_app.pool.limits import Kind
from counsellor_app.pool.sealing import KEY_BYTES, MemberKeys, seal
from counsellor_app.pool.signed_file import SignedFile, read_file, sign_file

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.pool.exact import Plain

MAX_NAME = 80
_ID_DIGITS = 16


class Role(StrEnum):
    """Who a member is; only a counsellor may open or hold the key."""

    COUNSELLOR = "VP"
    OTHER = "ander"


@dataclass(frozen=True, slots=True)
class Card:
    """One member. `file` is the card as its owner signed it."""

    member_id: str
    name: str
    role: Role
    sign_key: bytes
    seal_key: bytes
    made_on: date
    file: SignedFile


def member_id_of(sign_key: bytes) -> str:
    """The id follows from the key, so nobody can take the id of another."""
    return hashlib.sha256(sign_key).hexdigest()[:_ID_DIGITS]


def make_card(name: str, role: Role, keys: MemberKeys, made_on: date) -> Card:
    """The card of a member; a name is cleaned of double spaces first.

    Raises:
        ExpectedError: POOL_NAME_REFUSED.
    """
    cleaned = " ".join(unicodedata.normalize("NFC", name).split())
    if not _is_name(cleaned):
        raise ExpectedError(ErrorCode.POOL_NAME_REFUSED)
    member_id = member_id_of(keys.sign_key)
    payload = exact.canonical(
        {
            "id": member_id,
            "naam": cleaned,
            "rol": role.value,
            "sign": exact.base64(keys.sign_key),
            "seal": exact.base64(keys.seal_key),
            "gemaakt": made_on.isoformat(),
        }
    )
    return card_in(sign_file(Kind.CARD, member_id, payload, keys))


def read_card(raw: bytes) -> Card:
    """A colleague's card.

    Raises:
        ExpectedError: as `read_file` and `card_in`.
    """
    return card_in(read_file(raw, Kind.CARD))


def card_in(file: SignedFile) -> Card:
    """The card in an envelope, signed by the key it shows.

    Raises:
        ExpectedError: POOL_FILE_UNREADABLE, POOL_SIGNATURE_WRONG, or POOL_CARD_UNUSABLE for a key
            that seals for everybody.
    """
    card = exact.read_exactly(file.payload, lambda plain: _card(plain, file), _plain_of)
    file.require_signed_by(card.sign_key)
    seal(b"", card.seal_key, b"")
    return card


def _card(plain: Plain, file: SignedFile) -> Card:
    sign_key = exact.unbase64(plain, "sign", KEY_BYTES)
    member_id = exact.text(plain, "id")
    name = exact.text(plain, "naam")
    is_own = file.kind is Kind.CARD and file.by == member_id == member_id_of(sign_key)
    if not is_own or not _is_name(name):
        exact.refuse("id, name")
    return Card(
        member_id=member_id,
        name=name,
        role=Role(exact.text(plain, "rol")),
        sign_key=sign_key,
        seal_key=exact.unbase64(plain, "seal", KEY_BYTES),
        made_on=exact.day(plain, "gemaakt"),
        file=file,
    )


def _plain_of(card: Card) -> Plain:
    return {
        "id": card.member_id,
        "naam": card.name,
        "rol": card.role.value,
        "sign": exact.base64(card.sign_key),
        "seal": exact.base64(card.seal_key),
        "gemaakt": card.made_on.isoformat(),
    }


def _is_name(name: str) -> bool:
    """One line that shows as it is: nothing invisible, nothing that turns the reading round."""
    is_tidy = name == " ".join(unicodedata.normalize("NFC", name).split())
    return 0 < len(name) <= MAX_NAME and name.isprintable() and is_tidy
