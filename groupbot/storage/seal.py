"""What stands in the database about people is sealed: unreadable without the master key, which is kept outside it.

Every piece is encrypted with AES-256-GCM under a fresh nonce, bound to its context (table and column), so that a
sealed value moved elsewhere does not open. The school's own key is derived from the master key; persons and children
have keys of their own, wrapped by it: destroying a person's key erases all that was sealed with it.
https://cryptography.io/en/latest/hazmat/primitives/aead/
"""

import hashlib
import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from groupbot.errors import ConfigurationError

KEY_BYTES = 32
_VERSION = b"\x01"
_NONCE_BYTES = 12


class Sealer:
    """Seals, opens and blinds under one master key of 32 bytes."""

    def __init__(self, master: bytes) -> None:
        if len(master) != KEY_BYTES:
            raise ConfigurationError(f"The master key has {len(master)} bytes; it needs {KEY_BYTES}.")
        self._school = AESGCM(_derive(master, b"groupbot school"))
        self._wrapping = AESGCM(_derive(master, b"groupbot wrapping"))
        self._blinding = _derive(master, b"groupbot blinding")

    def blind(self, text: str) -> bytes:
        """Give a keyed hash of 16 bytes by which a value can be found without being readable."""
        return hmac.new(self._blinding, text.encode(), hashlib.sha256).digest()[:16]

    def seal(self, data: bytes, context: str, key: bytes | None = None) -> bytes:
        """Encrypt under a person's key, or the school's where none is given."""
        return _encrypt(AESGCM(key) if key else self._school, data, context)

    def open(self, sealed: bytes, context: str, key: bytes | None = None) -> bytes:
        """Decrypt what `seal` gave for the same context and key.

        Raises:
            ConfigurationError: the key is another one, or the value was tampered with.
        """
        return _decrypt(AESGCM(key) if key else self._school, sealed, context)

    def new_key(self, owner: str) -> bytes:
        """Make a key for an owner, wrapped so that it may stand in the database."""
        return _encrypt(self._wrapping, os.urandom(KEY_BYTES), f"key of {owner}")

    def unwrap(self, wrapped: bytes, owner: str) -> bytes:
        """Give the owner's key to seal and open with."""
        return _decrypt(self._wrapping, wrapped, f"key of {owner}")


def _derive(master: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose).derive(master)


def _encrypt(cipher: AESGCM, data: bytes, context: str) -> bytes:
    nonce = os.urandom(_NONCE_BYTES)
    return _VERSION + nonce + cipher.encrypt(nonce, data, context.encode())


def _decrypt(cipher: AESGCM, sealed: bytes, context: str) -> bytes:
    nonce, body = sealed[1 : 1 + _NONCE_BYTES], sealed[1 + _NONCE_BYTES :]
    try:
        return cipher.decrypt(nonce, body, context.encode())
    except InvalidTag:
        raise ConfigurationError(
            "The database was sealed with another master key: put back the key it was made with (GROUPBOT_MASTER_KEY)."
        ) from None
