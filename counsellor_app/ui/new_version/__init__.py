"""Checking the file of a new version before it is installed: shown from Settings."""
