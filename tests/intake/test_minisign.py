"""Signatures and keys of minisign: read as it writes them, and in no other spelling."""

from __future__ import annotations

from random import Random

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.intake import minisign
from tests.signed_version import (
    COMMENT,
    KEY_ID,
    OF_THE_OLD_KIND,
    PUBLIC,
    SIGNATURE,
)

FIRST, SIGNED, THIRD, WHOLE = SIGNATURE.splitlines()


def test_what_minisign_wrote_is_read() -> None:
    """The number of the key, both signatures and the comment."""
    read = minisign.read_signature(SIGNATURE.encode())
    assert (read.key_id, read.untrusted_comment) == (KEY_ID, COMMENT)
    assert (len(read.of_hash), len(read.of_comment)) == (64, 64)
    key = minisign.read_key(PUBLIC.encode())
    assert (key.key_id, len(key.sign_key)) == (KEY_ID, 32)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n\n\n",
        SIGNATURE.rstrip("\n"),
        SIGNATURE + "\n",
        SIGNATURE.replace("\n", "\r\n"),
        "\ufeff" + SIGNATURE,
        SIGNATURE.replace("untrusted comment: ", "comment: "),
        SIGNATURE.replace("\ntrusted comment: ", "\nTrusted comment: "),
        SIGNATURE.replace(SIGNED, SIGNED[:-4]),
        SIGNATURE.replace(SIGNED, SIGNED.rstrip("=")),
        SIGNATURE.replace(SIGNED, SIGNED.replace("gY=", "gZ=")),  # bits that stand for nothing
        SIGNATURE.replace(WHOLE, f" {WHOLE}"),
        SIGNATURE.replace(WHOLE, WHOLE + "AAAA"),
        SIGNATURE.replace("hashed", "hashed\0"),
        SIGNATURE.replace("hashed", "gehasht é"),
        SIGNATURE.replace("hashed", "x" * minisign.MOST_BYTES),
        OF_THE_OLD_KIND,
        PUBLIC,
    ],
)
def test_another_spelling_is_refused(text: str) -> None:
    """Lines too few or too many, other words, other base64, other letters; the old kind too."""
    with pytest.raises(ExpectedError) as caught:
        minisign.read_signature(text.encode())
    assert caught.value.code is ErrorCode.VERSION_SIGNATURE_UNREADABLE


def test_a_spoilt_byte_is_refused_or_changes_what_is_read() -> None:
    """No two files are read as the same, but for the first line, which says nothing."""
    chance, right = Random(11), minisign.read_signature(SIGNATURE.encode())
    read, refused = 0, set[ErrorCode]()
    for _ in range(3000):
        raw = bytearray(SIGNATURE.encode())
        place = chance.randrange(len(FIRST) + 1, len(raw))
        raw[place] ^= chance.randrange(1, 256)
        try:
            found = minisign.read_signature(bytes(raw))
        except ExpectedError as error:
            refused.add(error.code)
        else:
            read += 1
            assert found != right, place
    assert refused == {ErrorCode.VERSION_SIGNATURE_UNREADABLE}
    print(f"3000 spoilt signatures: {read} read as another one, {3000 - read} refused")
    assert 100 < read < 2900


@pytest.mark.parametrize(
    "text",
    ["", PUBLIC + "x\n", PUBLIC.replace("RWQ", "RUQ"), PUBLIC.replace("B1Ea", ""), SIGNATURE],
)
def test_a_file_that_is_no_key_is_a_fault_of_ours(text: str) -> None:
    """Keys come with the app, so nothing is forgiven."""
    with pytest.raises(ValueError):  # noqa: PT011 there is nothing to tell apart
        minisign.read_key(text.encode())
