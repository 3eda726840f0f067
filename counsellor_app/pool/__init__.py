"""From many tallies to one sum that nobody could read alone."""
