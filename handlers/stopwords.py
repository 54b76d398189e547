"""The words with which people stop whatever is open, and how a typed text is compared with such words."""

_STOPS = (
    "stop, stoppen, stop maar, stop er maar mee, hou op, hou maar op, laat maar, laat maar zitten, annuleren, "
    "annuleer, nee laat maar, nee stop, nee toch niet, nee toch maar niet, toch niet, toch maar niet, hoeft niet meer, "
    "nope, cancel, stop it, stop please, please stop, never mind, nevermind, forget it, no stop, no thanks, "
    "no never mind"
)
STOPS = frozenset(_STOPS.split(", "))
"""What means "stop" where it is the whole message."""


def plain(text: str) -> str:
    """Bring a typed text to its bare words: small letters, single spaces, no signs but apostrophes."""
    bare = "".join(letter if letter.isalnum() or letter in " '" else " " for letter in text.replace("’", "'"))
    return " ".join(bare.casefold().split())
