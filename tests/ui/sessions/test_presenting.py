"""Phases and their time, with a clock that the test moves."""

from __future__ import annotations

import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsellor_app.casework.codebook import Label
from counsellor_app.casework.methods import Phase
from counsellor_app.ui.sessions.presenting import Presenting, passing_seconds
from tests.ui.sessions.conftest import Watch

TEXT = Label("tekst", "text")


def phases(*minutes: int) -> tuple[Phase, ...]:
    return tuple(
        Phase(TEXT, each, TEXT, TEXT, advice=False, presenter_speaks=True) for each in minutes
    )


@pytest.fixture
def watch() -> Watch:
    return Watch()


def test_time_runs_down_by_the_clock_alone(watch: Watch) -> None:
    """However long nobody looked, as when the computer slept, the time that passed is off."""
    presenting = Presenting(phases(15, 10), clock=watch.read)
    watch.seconds += 61
    assert presenting.seconds_left == 15 * 60 - 61
    watch.seconds += 20 * 60
    assert presenting.is_over
    assert presenting.seconds_left == 15 * 60 - 61 - 20 * 60


def test_it_waits_where_the_time_is_up(watch: Watch) -> None:
    """Without being asked to, it never goes on by itself."""
    presenting = Presenting(phases(1, 10), clock=watch.read)
    watch.seconds += 3600
    presenting.look()
    assert presenting.index == 0


def test_chosen_it_goes_on_and_loses_no_second(watch: Watch) -> None:
    """Slept through two phases, the third has what is left of it; the last one stays."""
    presenting = Presenting(phases(5, 10, 20, 5), clock=watch.read, goes_on=True)
    watch.seconds += 17 * 60
    presenting.look()
    assert (presenting.index, presenting.seconds_left) == (2, 18 * 60)
    watch.seconds += 60 * 60
    presenting.look()
    assert (presenting.index, presenting.is_over) == (3, True)


def test_paused_time_stands_still(watch: Watch) -> None:
    """A pause of an hour takes nothing; what passed before it is off."""
    presenting = Presenting(phases(10), clock=watch.read)
    watch.seconds += 30
    presenting.pause_or_go_on()
    watch.seconds += 3600
    assert (presenting.is_paused, presenting.seconds_left) == (True, 570)
    presenting.pause_or_go_on()
    watch.seconds += 10
    assert (presenting.is_paused, presenting.seconds_left) == (False, 560)


def test_going_back_finds_what_was_left(watch: Watch) -> None:
    """A wrong key costs no time of another phase; ends lead nowhere."""
    presenting = Presenting(phases(10, 5), clock=watch.read)
    presenting.back()
    watch.seconds += 60
    presenting.forward()
    watch.seconds += 5
    presenting.forward()
    assert (presenting.index, presenting.seconds_left) == (1, 295)
    presenting.back()
    assert (presenting.index, presenting.seconds_left) == (0, 540)
    assert presenting.next_phase is presenting.phases[1]


def test_minutes_are_given_and_taken(watch: Watch) -> None:
    """A minute given to a phase that is over is a whole one; none goes below nothing."""
    presenting = Presenting(phases(1), clock=watch.read)
    presenting.add_minutes(1)
    assert presenting.seconds_left == 120
    presenting.add_minutes(-3)
    assert presenting.seconds_left == 0
    watch.seconds += 500
    presenting.add_minutes(1)
    assert presenting.seconds_left == 60


def test_a_clock_that_goes_back_gives_no_time(watch: Watch) -> None:
    """A clock is not trusted to be monotonic: the time left never grows by itself."""
    presenting = Presenting(phases(1), clock=watch.read)
    watch.seconds -= 1000
    assert presenting.seconds_left == 60


@given(st.lists(st.sampled_from(["pause", "on", "back", "wait", "more", "less"]), max_size=40))
def test_any_keys_leave_a_sound_state(keys: list[str]) -> None:
    """Whatever is pressed, a phase is shown, and only time that ran is off."""
    watch = Watch()
    presenting = Presenting(phases(1, 2, 3), clock=watch.read)
    for key in keys:
        before = presenting.seconds_left
        match key:
            case "pause":
                presenting.pause_or_go_on()
            case "on":
                presenting.forward()
            case "back":
                presenting.back()
            case "more":
                presenting.add_minutes(1)
            case "less":
                presenting.add_minutes(-1)
            case _:
                watch.seconds += 45
                expected = before - (0 if presenting.is_paused else 45)
                assert presenting.seconds_left == expected
        presenting.look()
        assert presenting.phase is presenting.phases[presenting.index]


def test_the_clock_counts_sleep() -> None:
    """On Linux the clock is the one that runs on during sleep, told apart by the kernel."""
    expected = (
        time.clock_gettime(time.CLOCK_BOOTTIME) if sys.platform == "linux" else passing_seconds()
    )
    assert passing_seconds() == pytest.approx(expected, abs=1)
