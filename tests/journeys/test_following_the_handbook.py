"""An unpractised run: the first chapter's steps are done literally, from an empty home."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.journeys.dressing import HIGH_CONTRAST, Dress
from tests.journeys.following import Follower, sentences_of_steps

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.journeys.launching import RunningApp

pytestmark = pytest.mark.journey

IN_ORDER = (
    "open see choose see read_words type_words choose see copy_code choose type_code choose see "
    "choose see choose choose type see press see type_words choose see"
)


@pytest.mark.usefixtures("_dressed")
@pytest.mark.parametrize(
    ("language", "dress"),
    [("nl", Dress(HIGH_CONTRAST, 200)), ("en", Dress("dark", 150))],
    ids=str,
)
def test_the_first_chapter_leads_to_a_first_note(
    launch: Callable[[], RunningApp], language: str
) -> None:
    """Each sentence names what is there; at the end the draft waits behind the passphrase.

    Large text in high contrast and in the dark; test_first_day.py goes about the same way in light.
    """
    follower = Follower(launch, language)
    for sentence in sentences_of_steps("start", language):
        follower.follow(sentence)
    assert " ".join(follower.done) == IN_ORDER


def test_a_step_that_names_another_button_stops(launch: Callable[[], RunningApp]) -> None:
    """A planted mistake in the words is noticed at that step."""
    follower = Follower(launch, "nl")
    follower.follow("Open de app.")
    follower.follow("U ziet **Welkom**.")
    with pytest.raises(AssertionError, match="Starten"):
        follower.follow("Kies **Starten**.")
