"""Invitation codes: made to be read aloud over a telephone, and taken as people type them."""

from hashlib import sha256

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O (they look like 1 and 0) and no U. https://www.crockford.com/base32.html"""

CODE_BYTES = 10
"""How many random bytes a code is made of: 80 bits, sixteen letters and digits."""

_GROUP = 4
_ALIKE = str.maketrans("ILO", "110")


def new_code(random_bytes: bytes) -> str:
    """Make a code such as `7KQ2-M4XD-09BT-HZ3W`.

    Args:
        random_bytes: at least 8 random bytes, better `CODE_BYTES` of them; each adds 8 bits.

    Raises:
        ValueError: fewer than 8 bytes are given.
    """
    if len(random_bytes) < 8:
        raise ValueError("a code needs at least 8 random bytes")
    number, length = int.from_bytes(random_bytes), -(-len(random_bytes) * 8 // 5)
    letters = "".join(ALPHABET[(number >> 5 * place) & 31] for place in reversed(range(length)))
    return "-".join(letters[at : at + _GROUP] for at in range(0, length, _GROUP))


def code_of(secret: str) -> str:
    """Make a code of something that nobody can guess, such as a new id."""
    return new_code(sha256(secret.encode()).digest()[:CODE_BYTES])


def normalise(code: str) -> str:
    """Give the code in one spelling: capitals, no separators, and letters that look alike taken for one another."""
    return "".join(letter for letter in code.upper().translate(_ALIKE) if letter in ALPHABET)
