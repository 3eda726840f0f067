"""Check digits of the numbers that Belgian notes hold."""

from __future__ import annotations

_IBAN_LENGTHS = {"BE": 16, "NL": 18, "FR": 27, "DE": 22, "LU": 20, "GB": 22, "ES": 24, "IT": 27}
_SHORTEST_IBAN = 15


def is_iban(written: str) -> bool:
    """ISO 13616: the letters as numbers, the first four characters behind, remainder 1 of 97."""
    bare = _bare(written)
    if len(bare) != _IBAN_LENGTHS.get(bare[:2], len(bare)) or len(bare) < _SHORTEST_IBAN:
        return False
    return int("".join(str(int(c, 36)) for c in bare[4:] + bare[:4])) % 97 == 1


def is_register_number(written: str) -> bool:
    """Eleven digits; the last two are 97 less the rest of 97, from 2000 on with a 2 before it."""
    bare = _bare(written)
    if len(bare) != 11 or not bare.isdigit() or not _may_be_birth(bare):
        return False
    head, check = bare[:9], int(bare[9:])
    return check in {97 - int(head) % 97, 97 - int("2" + head) % 97}


def is_enterprise_number(written: str) -> bool:
    """Ten digits of the Crossroads Bank for Enterprises; the last two are 97 less the rest."""
    bare = _bare(written).removeprefix("BE")
    if len(bare) != 10 or not bare.isdigit() or bare[0] not in "01":
        return False
    return int(bare[8:]) == 97 - int(bare[:8]) % 97


def is_old_account(written: str) -> bool:
    """Twelve digits of an account before IBAN; the last two are the rest of 97, or 97 for none."""
    bare = _bare(written)
    return len(bare) == 12 and bare.isdigit() and int(bare[10:]) == (int(bare[:10]) % 97 or 97)


def _may_be_birth(bare: str) -> bool:
    """Months run to 12, with 20 or 40 added in numbers of the Bis register; 0 is not known."""
    return int(bare[2:4]) % 20 <= 12 and int(bare[4:6]) <= 31


def _bare(written: str) -> str:
    return "".join(c for c in written if c.isascii() and c.isalnum()).upper()
