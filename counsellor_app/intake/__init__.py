"""Hostile files from outside, read in a child process; knows only errors."""
