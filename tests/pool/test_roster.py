"""Cards and rosters: who is who, and the words by which everybody finds out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ErrorCode
from counsellor_app.pool import spoken
from counsellor_app.pool.card import Role, make_card, read_card
from counsellor_app.pool.limits import Kind
from counsellor_app.pool.roster import Roster, make_roster, read_roster, take_seat
from counsellor_app.pool.sealing import new_keys
from counsellor_app.pool.signed_file import read_file, sign_file
from tests.pool.people import INVITED_ON, Person, seated, some_people

if TYPE_CHECKING:
    from tests.pool.conftest import Refused

DAY = date(2026, 11, 1)


def test_the_words_are_what_words_to_read_aloud_must_be() -> None:
    """2,048 different plain words of four to seven letters, in order, none another's ending."""
    words = spoken.word_list()
    assert len(words) == len(set(words)) == spoken.LIST_LENGTH
    assert list(words) == sorted(words)
    assert all(4 <= len(word) <= 7 and word.isascii() and word.islower() for word in words)
    assert not [word for word in words if word[:-1] in set(words)]


def test_no_word_hurts() -> None:
    """Spot checks of what must not be said aloud among counsellors."""
    left_out = {
        "pesten",
        "hoer",
        "kanker",
        "moord",
        "neger",
        "slet",
        "dood",
        "bloot",
        "homo",
        "moor",
    }
    assert not set(spoken.word_list()) & left_out
    assert {"fiets", "water", "tomaat"} <= set(spoken.word_list())


def test_the_words_spell_the_digest() -> None:
    """Eleven bits a word, highest first; the digits are the digest modulo 10⁴⁰."""
    words = spoken.word_list()
    assert spoken.words_of(bytes(32)) == (words[0],) * 12
    assert spoken.words_of(b"\xff" * 32) == (words[-1],) * 12
    first = spoken.words_of((1 << 255).to_bytes(32))
    assert first == (words[1024], *(words[0],) * 11)
    last = spoken.words_of((1 << 256 - 132).to_bytes(32))
    assert last == (*(words[0],) * 11, words[1])
    assert spoken.words_of((1 << 123).to_bytes(32)) == (words[0],) * 12
    assert spoken.digits_of((12345).to_bytes(32)) == ("00000",) * 7 + ("12345",)
    assert spoken.digits_of((10**40 + 7).to_bytes(32)) == ("00000",) * 7 + ("00007",)


def test_any_change_of_the_roster_changes_the_words(people: list[Person]) -> None:
    """Another member, another key, another version: other words."""
    cards = [person.card for person in people]
    first = make_roster(cards, None, people[0].keys)
    others = [
        make_roster(cards[:-1], None, people[0].keys),
        make_roster([*cards[:-1], Person(people[-1].name).card], None, people[0].keys),
        make_roster(cards, first, people[0].keys),
    ]
    said = {spoken.words_of(roster.digest) for roster in [first, *others]}
    assert len(said) == 4


def test_everybody_hears_the_same_words(people: list[Person]) -> None:
    """Each app works the words out of the bytes it was given."""
    raw = people[0].membership.roster.file.to_bytes()
    assert len({spoken.words_of(read_roster(raw).digest) for _ in people}) == 1


@pytest.mark.parametrize(
    "name", ["", "   ", "x" * 81, "An\u202ePeeters", "An\x00Peeters", "An\u200bPeeters"]
)
def test_a_name_that_cannot_be_shown_is_refused(name: str, refused: Refused) -> None:
    """Empty, too long, or with characters that hide or turn what is read."""
    with refused(ErrorCode.POOL_NAME_REFUSED):
        make_card(name, Role.COUNSELLOR, new_keys(), DAY)


def test_a_name_is_tidied() -> None:
    """Double spaces, line ends and composed accents are evened out."""
    card = make_card("  Chloe\u0308 \n Maes ", Role.COUNSELLOR, new_keys(), DAY)
    assert card.name == "Chloë Maes"
    assert read_card(card.file.to_bytes()) == card


def test_two_people_of_one_name_are_refused(people: list[Person], refused: Refused) -> None:
    """Also where only capitals differ: nobody could tell from a name to whom figures go."""
    twin = Person(people[1].name.upper())
    with refused(ErrorCode.POOL_ROSTER_SAME_NAME):
        make_roster([*(p.card for p in people), twin.card], None, people[0].keys)


def test_one_card_twice_is_refused(people: list[Person], refused: Refused) -> None:
    """The same card again, or another name with the same sealing key."""
    cards = [person.card for person in people]
    with refused(ErrorCode.POOL_ROSTER_SAME_CARD):
        make_roster([*cards, cards[1]], None, people[0].keys)
    copied = Person("Gita Devos", keys=replace(new_keys(), seal=people[1].keys.seal))
    with refused(ErrorCode.POOL_ROSTER_SAME_CARD):
        make_roster([*cards, copied.card], None, people[0].keys)


def test_who_makes_a_roster_is_on_it(people: list[Person], refused: Refused) -> None:
    """A roster made or signed by an outsider is refused."""
    cards = [person.card for person in people]
    outsider = Person("Gita Devos")
    with refused(ErrorCode.POOL_NOT_IN_ROSTER):
        make_roster(cards, None, outsider.keys)
    payload = make_roster(cards, None, people[0].keys).file.payload
    signed = sign_file(Kind.ROSTER, outsider.id, payload, outsider.keys).to_bytes()
    with refused(ErrorCode.POOL_STRANGER):
        read_roster(signed)


def test_a_roster_without_one_is_no_seat(people: list[Person], refused: Refused) -> None:
    """Left out, or there with another sealing key."""
    cards = [person.card for person in people]
    without = make_roster(cards[:-1], None, people[0].keys)
    with refused(ErrorCode.POOL_NOT_IN_ROSTER):
        take_seat(without, people[-1].keys, INVITED_ON)
    whole = make_roster(cards, None, people[0].keys)
    with refused(ErrorCode.POOL_NOT_IN_ROSTER):
        take_seat(whole, replace(people[-1].keys, seal=new_keys().seal), INVITED_ON)


def test_an_older_roster_does_not_come_back(people: list[Person], refused: Refused) -> None:
    """The same is fine, a newer is fine; an older, or another of the same version, is not."""
    cards = [person.card for person in people]
    first = make_roster(cards, None, people[0].keys)
    second = make_roster([*cards, Person("Gita Devos").card], first, people[0].keys)
    twin = make_roster(cards, first, people[0].keys)
    assert second.version == 2
    assert second.previous == first.digest
    assert read_roster(second.file.to_bytes(), second) == second
    assert read_roster(second.file.to_bytes(), first) == second
    for older in (first, twin):
        with refused(ErrorCode.POOL_ROSTER_OLDER):
            read_roster(older.file.to_bytes(), second)


def test_who_lost_the_vault_comes_back_with_a_new_card(people: list[Person]) -> None:
    """New keys, a new id and the same name, in the place of the old card."""
    before = people[0].membership.roster
    again = Person(people[4].name)
    roster = make_roster([*(p.card for p in people[:4]), again.card], before, people[0].keys)
    again.join(roster.file.to_bytes())
    assert again.id != people[4].id
    assert people[4].id not in roster.cards


def test_a_roster_holds_a_thousand(refused: Refused) -> None:
    """A thousand members are read, one more is not."""
    members = some_people(1001)
    roster = make_roster([each.card for each in members[:1000]], None, members[0].keys)
    assert len(read_roster(roster.file.to_bytes()).cards) == 1000
    with refused(ErrorCode.POOL_ROSTER_TOO_LARGE):
        make_roster([each.card for each in members], None, members[0].keys)


def test_private_keys_are_not_shown() -> None:
    """Neither half of a member's keys is in what Python prints of them."""
    keys = new_keys()
    assert keys.sign.hex() not in repr(keys)
    assert str(keys) == "MemberKeys()"


def test_a_roster_in_a_card_is_no_card(people: list[Person], refused: Refused) -> None:
    """A roster's members must be cards; a roster among them is refused."""
    file = read_file(seated(people).file.to_bytes(), Kind.ROSTER)
    planted = replace(people[0].card, file=file)
    with refused(ErrorCode.POOL_FILE_UNREADABLE):
        make_roster([planted, *(p.card for p in people[1:])], None, people[0].keys)


def test_a_roster_value_names_strangers(people: list[Person], refused: Refused) -> None:
    """Asking for who is not on it is a refusal, not a crash."""
    roster: Roster = people[0].membership.roster
    with refused(ErrorCode.POOL_STRANGER):
        roster.card("0" * 16)


def test_an_id_that_is_not_of_the_key_is_refused(people: list[Person], refused: Refused) -> None:
    """Nobody takes the id of a colleague, well signed as the card may be."""
    thief = Person("Gita Devos")
    file = thief.card.file
    payload = file.payload.replace(thief.id.encode(), people[1].id.encode())
    raw = sign_file(Kind.CARD, people[1].id, payload, thief.keys).to_bytes()
    with refused(ErrorCode.POOL_FILE_UNREADABLE):
        read_card(raw)


def test_versions_count_from_one(people: list[Person], refused: Refused) -> None:
    """A roster before the first is none."""
    file = seated(people).file
    payload = file.payload.replace(b'"versie":1', b'"versie":0')
    with refused(ErrorCode.POOL_FILE_UNREADABLE):
        read_roster(sign_file(Kind.ROSTER, people[0].id, payload, people[0].keys).to_bytes())
