"""A half-year counted by a pool of five: contributor, key holder and opener at their windows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from tests.journeys.half_year import (
    IN_JULY,
    PREVIEW,
    agree,
    hear,
    join_and_contribute,
    list_all,
    make_card,
    publish,
)
from tests.journeys.pooling import Counsellor, Day, Elsewhere, Post, invite, make_list
from tests.journeys.reading import Moments, RememberedApp, follow, section

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = [pytest.mark.journey, pytest.mark.timeout(600)]


@pytest.fixture
def post(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: object) -> Post:
    folder = tmp_path / "mail"
    folder.mkdir()
    made = Post(folder)
    made.stand_in_for_choosers(monkeypatch)
    return made


@pytest.fixture
def elsewhere(tmp_path: Path, post: Post) -> Iterator[Elsewhere]:
    made = Elsewhere.of(2, tmp_path, post)
    yield made
    made.go()


def test_a_half_year_in_three_windows(home: Path, post: Post, elsewhere: Elsewhere) -> None:
    """From five cards to one result: one report here and six elsewhere are seven in print.

    Each of the three meets what the handbook's chapter names for her, in its order.
    """
    day, saw = Day(), {name: Moments() for name in ("Zoë Adams", "Hugo Smets", "Noor Baert")}
    opener, key_holder, contributor = (
        Counsellor(name, home / name, day, post, start=partial(RememberedApp, moments=moments))
        for name, moments in saw.items()
    )
    cards = (make_card(contributor, with_case=True), make_card(key_holder), *elsewhere.cards())
    with opener.at_desk() as hands:
        roster, heard = make_list(opener, hands, cards)
        assert elsewhere.compare(roster) == {heard}
        day.set(IN_JULY)
        invitation = invite(opener, hands)

    own = (*PREVIEW, "dossier 1")
    words, first = join_and_contribute(contributor, roster, invitation, own)
    again, second = join_and_contribute(key_holder, roster, invitation, PREVIEW)
    assert words == again == heard
    others = elsewhere.contribute(invitation, IN_JULY)

    listed = list_all(opener, (first, second, *others))
    result = publish(opener, agree(key_holder, listed))
    hear(contributor, result)
    assert elsewhere.hear(result) == ["yes", "yes"]
    assert post.asked == []
    met = [
        follow(section("half-year", heading), saw[who.name])
        for who, heading in (
            (contributor, "Eén keer, om mee te doen"),
            (contributor, "Uw halfjaar in drie stappen"),
            (opener, "Wie opent"),
            (key_holder, "Wie de sleutel houdt"),
        )
    ]
    assert met == [5, 5, 5, 1]
