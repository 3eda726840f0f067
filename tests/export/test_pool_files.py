"""Files of the pool become something that may leave only as their own room signed them."""

from __future__ import annotations

import json
from datetime import date
from hashlib import sha256

import pytest

from counsellor_app.casework.ledger import ReleaseKind
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.export import outgoing
from counsellor_app.pool.card import Role, make_card
from counsellor_app.pool.limits import Kind
from counsellor_app.pool.sealing import new_keys
from counsellor_app.pool.signed_file import sign_file


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_its_line(kind: Kind) -> None:
    """The line names who signed, the round and the size, and holds nothing of the file."""
    file = sign_file(kind, "0123456789abcdef", b'{"geheim":12345}', new_keys())
    made = outgoing.pool_file(file, round_digest=sha256(b"ronde").digest())
    assert made.data == file.to_bytes()
    assert made.kind.value.startswith("pool_")
    assert json.loads(made.content) == {
        "by": "0123456789abcdef",
        "round": sha256(b"ronde").hexdigest(),
        "bytes": len(made.data),
    }


def test_kinds_do_not_share_a_line() -> None:
    """Seven kinds of file, seven kinds of line."""
    files = (sign_file(kind, "a", b"{}", new_keys()) for kind in Kind)
    assert len({outgoing.pool_file(file).kind for file in files}) == 7


def test_what_was_not_signed_does_not_leave() -> None:
    """A card as a value, keys, or bare bytes are refused."""
    keys = new_keys()
    card = make_card("An Peeters", Role.COUNSELLOR, keys, date(2026, 3, 1))
    for held in (card, keys, card.file.to_bytes()):
        with pytest.raises(ExpectedError) as caught:
            outgoing.pool_file(held)  # pyright: ignore[reportArgumentType]
        assert caught.value.code is ErrorCode.NOT_RELEASABLE
    assert outgoing.pool_file(card.file).kind is ReleaseKind.POOL_CARD
