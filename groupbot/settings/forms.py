"""The forms that single values take: each function gives the value back, or says what is wrong and what to write."""

import base64
import binascii
import re
from datetime import time
from email.utils import parseaddr
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import SecretStr

_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")
_LARGEST_ID = 1 << 52  # Telegram promises that its ids have at most 52 significant bits
MASTER_KEY_BYTES = 32


def one_line(value: str) -> str:
    """Refuse line breaks and other control characters, which could forge a mail's header or a log's line."""
    if any(ord(character) < 32 or ord(character) == 127 for character in value):
        raise ValueError("holds a line break or another control character; write it on one line")
    if not value.strip():
        raise ValueError("is empty; fill it in")
    return value


def identifier(value: str) -> str:
    """Take a short id that can stand in a button, a command and an address."""
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,23}", value):
        raise ValueError("is no id; use at most 24 letters, digits, dots, - and _, without spaces")
    return value


def email_address(value: str) -> str:
    """Take a bare e-mail address."""
    if not _ADDRESS.fullmatch(value):
        raise ValueError("is no e-mail address; write it like office@school.example, without a name around it")
    return value


def phone_number(value: str) -> str:
    """Take a phone number as people write it."""
    one_line(value)
    if not re.fullmatch(r"\+?[0-9][0-9 ()./-]{1,24}", value):
        raise ValueError("is no phone number; write it like 0516-000000")
    return value


def bank_account(value: str) -> str:
    """Take an IBAN with its check digits right, with or without spaces."""
    from stdnum import iban  # noqa: PLC0415 - few schools write one, and the library takes its time

    if not iban.is_valid(value):
        raise ValueError("is no bank account; write it like NL91 ABNA 0417 1643 00")
    return value


def web_address(value: str) -> str:
    """Take an address that starts with http:// or https://, without a password in it."""
    one_line(value)
    parts = urlsplit(value)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError("is no web address; it starts with https://")
    if parts.username or parts.password:
        raise ValueError("holds a user name or password; leave it out of the address")
    return value


def token_address(value: str) -> str:
    """Take where access tokens are fetched: secrets go there, so it is https, or this machine itself."""
    web_address(value)
    parts = urlsplit(value)
    if parts.scheme != "https" and parts.hostname not in {"127.0.0.1", "::1", "localhost"}:
        raise ValueError("is not secure, and secrets are sent there; it starts with https://")
    return value


def tenant(value: str) -> str:
    """Take a directory of Microsoft's: its id, its domain, or `organizations`."""
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9.-]{0,99}", value):
        raise ValueError("is no tenant; copy the directory's id from Microsoft Entra, or write organizations")
    return value


def time_zone(value: str) -> str:
    """Take the name of a time zone."""
    try:
        ZoneInfo(value)
    except (KeyError, ValueError, OSError) as wrong:
        raise ValueError("is no time zone; write it like Europe/Amsterdam") from wrong
    return value


def time_of_day(value: object) -> time:
    """Take "08:15", or a local time as TOML writes it."""
    if isinstance(value, time) and value.tzinfo is None:
        return value
    if isinstance(value, str) and re.fullmatch(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]", value):
        return time.fromisoformat(value)
    raise ValueError('is no time of day; write it in quotes with four digits, like "08:15"')


def sender(value: str) -> str:
    """Take who mail comes from: `Name <address>` or an address alone."""
    one_line(value)
    _, address = parseaddr(value)
    if not _ADDRESS.fullmatch(address) or not value.endswith((address, f"<{address}>")):
        raise ValueError("is no sender; write it like The School <app@school.example>")
    return value


def database_address(value: str) -> str:
    """Take an SQLite file or a PostgreSQL database, without a password."""
    _database(value)
    if urlsplit(value).password:
        raise ValueError("holds a password; put the whole address in GROUPBOT_DATABASE_URL or the secrets file instead")
    return value


def secret_database_address(value: SecretStr) -> SecretStr:
    """Take the database's address where it may hold a password."""
    _database(value.get_secret_value())
    return value


def _database(value: str) -> None:
    one_line(value)
    scheme, _, rest = value.partition("://")
    if scheme == "sqlite":
        if not rest.startswith("/") or rest == "/" or rest.endswith(":memory:") or "?" in rest:
            raise ValueError("names no file; write sqlite:///school.db, with three slashes")
    elif scheme not in {"postgresql", "postgres"}:
        raise ValueError("is no database; write sqlite:///school.db or postgresql://user@host/name")


def telegram_group(value: int) -> int:
    """Take the id of a group or channel, which is negative."""
    if not -_LARGEST_ID < value < 0:
        raise ValueError("is no group; a group's id on Telegram is a negative number, like -1001234567890")
    return value


def telegram_account(value: int) -> int:
    """Take the id of a person's account, which is positive."""
    if not 0 < value < _LARGEST_ID:
        raise ValueError("is no account; an account's id on Telegram is a positive number, never a username")
    return value


def matrix_room(value: str) -> str:
    """Take a room's id or alias."""
    if not re.fullmatch(r"[!#][^\s:]+(:\S+)?", value):
        raise ValueError("is no room; write it like !groep5:school.example")
    return value


def matrix_user(value: str) -> str:
    """Take a person's id on Matrix."""
    if not re.fullmatch(r"@[^\s:]+:\S+", value):
        raise ValueError("is no account; write it like @anna:school.example")
    return value


def bot_token(value: SecretStr) -> SecretStr:
    """Take a token as @BotFather gives it."""
    if not re.fullmatch(r"[0-9]+:[A-Za-z0-9_-]+", value.get_secret_value()):
        raise ValueError("is no bot token; copy it from @BotFather: digits, a colon, letters")
    return value


def webhook_secret(value: SecretStr) -> SecretStr:
    """Take the word by which Telegram proves that an update is its own."""
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", value.get_secret_value()):
        raise ValueError("is no webhook secret; use 1 to 256 letters, digits, - and _")
    return value


def master_key(value: SecretStr) -> SecretStr:
    """Take the key that seals the database: 32 bytes in base64."""
    try:
        key = base64.b64decode(value.get_secret_value(), validate=True)
    except binascii.Error as wrong:
        raise ValueError("is no key; restore it from the backup of the secrets file") from wrong
    if len(key) != MASTER_KEY_BYTES:
        raise ValueError(f"has not {MASTER_KEY_BYTES} bytes; restore it from the backup of the secrets file")
    return value
