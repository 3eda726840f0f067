"""A header is read as we write it, byte for byte, or refused with the right reason."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import header, keys, opening
from counsellor_app.vault.header import Header, from_bytes, is_authentic, to_bytes
from counsellor_app.vault.keys import SlotKind
from tests.new_vault import QUICK, RECOVERY, TODAY, WORDS
from tests.sizes import trials

if TYPE_CHECKING:
    from collections.abc import Callable

DATA_KEY = bytearray(range(32))
RECOVERS = SlotKind.RECOVERY
FLIPS = trials(400, full=2000)


def _made() -> Header:
    bare = Header(
        "ab" * 16, 7, TODAY, TODAY, needs_device=False, is_recovery_confirmed=True, slots=()
    )
    keyholes = (
        keys.new_keyhole(SlotKind.PASSPHRASE, bytearray(WORDS), QUICK),
        keys.new_keyhole(SlotKind.RECOVERY, bytearray(RECOVERY), None),
    )
    return opening.wrap_header(bare, keyholes, DATA_KEY, bytearray())


MADE = _made()
PLAIN: dict[str, Any] = json.loads(to_bytes(MADE))


def _refusal(content: bytes) -> ErrorCode:
    with pytest.raises(ExpectedError) as raised:
        from_bytes(content)
    return raised.value.code


def _spelled(change: Callable[[dict[str, Any]], object]) -> bytes:
    plain = json.loads(to_bytes(MADE))
    change(plain)
    return json.dumps(plain, sort_keys=True, separators=(",", ":")).encode() + b"\n"


def test_a_header_reads_back_as_it_was_written() -> None:
    """Nothing is lost on the way to disk and back."""
    assert from_bytes(to_bytes(MADE)) == MADE


def test_a_header_has_one_spelling() -> None:
    """Literally, as docs/format.md says: fields in order, no blanks, a line's end."""
    slots = tuple(
        keys.Slot(
            kind=kind,
            kdf=kdf,
            salt=b"\x01" * keys.SALT_BYTES,
            sealed_keyhole=b"\x02" * (keys.NONCE_BYTES + keys.WRAPPED_BYTES),
            ephemeral=b"\x03" * keys.KEY_BYTES,
            nonce=b"\x04" * keys.NONCE_BYTES,
            wrapped=b"\x05" * keys.WRAPPED_BYTES,
        )
        for kind, kdf in ((SlotKind.PASSPHRASE, keys.KdfProfile(65536, 3, 4)), (RECOVERS, None))
    )
    made = replace(MADE, slots=slots, created_on=date(2026, 2, 1), mac=b"\x06" * 32)
    secret = (
        f'"ephemeral":"{"03" * 32}",%s,"keyhole":"{"02" * 60}","nonce":"{"04" * 12}",'
        f'"salt":"{"01" * keys.SALT_BYTES}","type":"%s","wrapped":"{"05" * 48}"'
    )
    stretched = '"kdf":{"lanes":4,"memory_kib":65536,"name":"argon2id","passes":3}'
    first, second = secret % (stretched, "passphrase"), secret % ('"kdf":null', "recovery")
    expected = (
        '{"changed_on":"2026-03-12","created_on":"2026-02-01","database":"data-000007.db",'
        f'"format":1,"generation":7,"mac":"{"06" * 32}","magic":"counsellor-vault",'
        f'"needs_device":false,"recovery_confirmed":true,"slots":[{{{first}}},{{{second}}}],'
        f'"vault_id":"{"ab" * 16}"}}\n'
    )
    assert to_bytes(made).decode("ascii") == expected
    assert from_bytes(to_bytes(made)) == made


@pytest.mark.parametrize("generation", [1, 999_999])
def test_the_first_and_the_last_generation_are_read(generation: int) -> None:
    """Both ends of what is allowed."""
    held = replace(MADE, generation=generation)
    assert from_bytes(to_bytes(held)) == held


def test_a_header_gives_its_slots_and_what_they_are_tied_to() -> None:
    """Each slot by its kind; the binding holds what must not be exchanged."""
    assert [MADE.slot(kind).kind for kind in SlotKind] == list(SlotKind)
    assert MADE.binding == keys.Binding("ab" * 16, 7, needs_device=False)


def test_a_header_names_its_database_and_no_path() -> None:
    """The name follows from the generation alone."""
    assert MADE.database == "data-000007.db"


def test_sealing_adds_the_mac_and_changes_nothing_else() -> None:
    """Of the same header and key the same; whatever MAC stood there does not count."""
    for mac in (b"", b"x" * 32):
        assert header.sealed(replace(MADE, mac=mac), DATA_KEY) == MADE
    assert header.sealed(MADE, bytearray(32)).mac != MADE.mac


def test_only_the_data_key_authenticates_a_header() -> None:
    """Another key, another flag, another day: the MAC says no."""
    assert is_authentic(MADE, DATA_KEY)
    assert not is_authentic(MADE, bytearray(32))
    assert not is_authentic(replace(MADE, is_recovery_confirmed=False), DATA_KEY)
    assert not is_authentic(replace(MADE, generation=8), DATA_KEY)


@pytest.mark.parametrize(
    "change",
    [
        lambda h: h.update(extra=1),
        lambda h: h.pop("mac"),
        lambda h: h.update(magic="another-vault"),
        lambda h: h.update(format="1"),
        lambda h: h.update(format=0),
        lambda h: h.update(format=True),
        lambda h: h.update(generation=0),
        lambda h: h.update(generation=1_000_000),
        lambda h: h.update(generation="7"),
        lambda h: h.update(generation=7.0),
        lambda h: h.update(database="../data-000007.db"),
        lambda h: h.update(database="/etc/passwd"),
        lambda h: h.update(database="data-000008.db"),
        lambda h: h.update(needs_device=1),
        lambda h: h.update(recovery_confirmed=None),
        lambda h: h.update(created_on="2026-13-01"),
        lambda h: h.update(created_on=20260312),
        lambda h: h.update(vault_id="AB" * 16),
        lambda h: h.update(vault_id="ab" * 15),
        lambda h: h.update(vault_id="../" * 10 + "ab"),
        lambda h: h.update(mac="0" * 62),
        lambda h: h.update(slots=[]),
        lambda h: h.update(slots={}),
        lambda h: h.update(slots=None),
        lambda h: h["slots"].reverse(),
        lambda h: h["slots"].append(h["slots"][0]),
        lambda h: h["slots"].pop(),
        lambda h: h["slots"][0].update(type="device"),
        lambda h: h["slots"][0].update(kdf=None),
        lambda h: h["slots"][0].update(extra=""),
        lambda h: h["slots"][0]["kdf"].update(name="pbkdf2"),
        lambda h: h["slots"][0]["kdf"].update(passes="3"),
        lambda h: h["slots"][0].update(salt="00"),
        lambda h: h["slots"][0].update(salt=None),
        lambda h: h["slots"][0].update(nonce="zz" * 12),
        lambda h: h["slots"][1].update(kdf=h["slots"][0]["kdf"]),
    ],
)
def test_anything_we_would_not_write_is_damage(change: Callable[[dict[str, Any]], object]) -> None:
    """Unknown, missing, mistyped, out of range, a path, a slot too many or too few."""
    assert _refusal(_spelled(change)) is ErrorCode.HEADER_DAMAGED


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (lambda h: h.update(magic="other"), "not our header"),
        (lambda h: h.update(format="1"), "format"),
        (lambda h: h.update(needs_device=1), "needs_device"),
        (lambda h: h.update(mac="00"), "mac"),
        (lambda h: h.update(database="x"), "generation and database disagree"),
        (lambda h: h["slots"].pop(), "exactly one slot of each kind, in order"),
        (
            lambda h: h["slots"][0].update(kdf=None),
            "only what people choose is stretched, and that always",
        ),
        (lambda h: h["slots"][0]["kdf"].update(name="scrypt"), "unknown key derivation"),
    ],
)
def test_a_refusal_knows_the_fault(change: Callable[[dict[str, Any]], object], fault: str) -> None:
    """Whoever has to save a vault finds in the traceback what was wrong with its header."""
    with pytest.raises(ExpectedError) as raised:
        from_bytes(_spelled(change))
    assert str(raised.value.__cause__) == fault


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n",
        b"null\n",
        b"[]\n",
        b"{}\n",
        b"\xff\xfe",
        b"[" * 16_000,
        b'{"a":' * 3_000,
        to_bytes(MADE)[:-1],
        to_bytes(MADE) + b"\n",
        b" " + to_bytes(MADE),
        b"\xef\xbb\xbf" + to_bytes(MADE),
        to_bytes(MADE).replace(b'"format":1', b'"format":1,"format":1'),
        to_bytes(MADE).replace(b"ab" * 16, b"AB" * 16),
        to_bytes(MADE) + b" " * header.MAX_BYTES,
    ],
)
def test_other_spellings_are_damage(content: bytes) -> None:
    """Empty, nested to exhaustion, repeated keys, a byte more or less, over 16 KiB."""
    assert _refusal(content) is ErrorCode.HEADER_DAMAGED


@pytest.mark.parametrize(
    "change",
    [
        lambda h: h["slots"][0]["kdf"].update(memory_kib=1024 * 1024 + 1),
        lambda h: h["slots"][0]["kdf"].update(passes=21),
        lambda h: h["slots"][0]["kdf"].update(lanes=9),
        lambda h: h["slots"][0].update(salt="00" * 65),
        lambda h: h["slots"][0]["kdf"].update(memory_kib=10**300),
    ],
)
def test_parameters_that_would_freeze_the_machine_are_refused(
    change: Callable[[dict[str, Any]], object],
) -> None:
    """Before a single block is mixed, and under a name of its own."""
    assert _refusal(_spelled(change)) is ErrorCode.HEADER_EXTREME


@pytest.mark.parametrize("number", [2, 3, 99])
def test_another_programs_later_format_is_damage(number: int) -> None:
    """Only our own files are said to be of a newer app."""
    other = json.dumps({"magic": "another-vault", "format": number}).encode()
    assert _refusal(other) is ErrorCode.HEADER_DAMAGED


def test_a_salt_of_another_length_is_damage_up_to_the_limit() -> None:
    """The longest salt that is looked at is read, and then found to be of the wrong length."""
    longest = _spelled(lambda h: h["slots"][0].update(salt="00" * 64))
    assert _refusal(longest) is ErrorCode.HEADER_DAMAGED


@pytest.mark.parametrize("number", [2, 3, 99])
def test_a_later_format_is_too_new_whatever_else_it_holds(number: int) -> None:
    """The app says that it is too old, not that the vault is broken."""
    later = json.dumps({"magic": "counsellor-vault", "format": number, "new": []}).encode()
    assert _refusal(later) is ErrorCode.VAULT_TOO_NEW


@given(place=st.integers(0, len(to_bytes(MADE)) - 1), bit=st.integers(0, 7))
@settings(max_examples=300, deadline=None)
def test_one_flipped_bit_never_passes(place: int, bit: int) -> None:
    """It is refused at once, or its MAC or its slots refuse the key."""
    content = bytearray(to_bytes(MADE))
    content[place] ^= 1 << bit
    try:
        read = from_bytes(bytes(content))
    except ExpectedError:
        return
    assert not is_authentic(read, DATA_KEY)


def test_every_flipped_bit_of_a_header_is_noticed(record_property: Callable[..., None]) -> None:
    """One wrong bit anywhere: what is not refused is not authentic; the twin is alike."""
    content, chance, missed = to_bytes(MADE), random.Random(3), list[int]()
    for _ in range(FLIPS):
        flipped, place = bytearray(content), chance.randrange(len(content))
        flipped[place] ^= 1 << chance.randrange(8)
        if _is_taken(bytes(flipped)):
            missed.append(place)
    record_property("examined", FLIPS)
    assert missed == []
    assert _is_taken(content), "nothing is taken at all: this proves nothing"


def _is_taken(content: bytes) -> bool:
    try:
        return is_authentic(from_bytes(content), DATA_KEY)
    except ExpectedError:
        return False


@given(st.binary(max_size=400))
@settings(max_examples=trials(200, full=20_000), deadline=None)
def test_noise_is_refused_and_nothing_else_happens(content: bytes) -> None:
    """Random bytes raise the one error that callers expect."""
    assert _refusal(content) is ErrorCode.HEADER_DAMAGED


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.floats(),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(sorted(PLAIN)), inner, max_size=6)
        ),
        max_leaves=12,
    ),
    st.sampled_from(sorted(PLAIN)),
)
@settings(max_examples=300, deadline=None)
def test_any_json_in_any_field_is_refused_calmly(value: object, key: str) -> None:
    """Whatever stands in a field, only expected errors come out."""
    try:
        read = from_bytes(_spelled(lambda plain: plain.update({key: value})))
    except ExpectedError:
        return
    assert read == MADE or not is_authentic(read, DATA_KEY)
