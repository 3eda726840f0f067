"""The one module of Pillow that reportlab imports when it is imported itself."""


class Image:
    """No picture is one of these: reportlab asks of what it is given to draw."""
