"""Stands in Pillow's place in the built program; docs/decisions/0023 says why.

reportlab will not be imported without Pillow, and uses it for pictures, of which our documents have
none: they are drawn. Papers that come from outside are read by Qt, in the child process.
"""
