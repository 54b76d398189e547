"""Secrets: where they come from, who may read them, and the key that is made at the first start."""

import base64
import errno
import os
from pathlib import Path

import pytest

from groupbot.errors import ConfigurationError
from groupbot.settings import ensure_master_key, secret, webhook_secret
from groupbot.settings.secrets import read_secrets
from tests.settings.conftest import Load


def written(path: Path, text: str, mode: int = 0o600) -> Path:
    """Write a secrets file."""
    path.touch(mode=mode)
    path.chmod(mode)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the secrets file is, or will be."""
    return tmp_path / "secrets.env"


def test_secrets_come_from_the_file(load: Load, file: Path) -> None:
    """Comments, quotes, `export` and names of other programs do not matter."""
    written(file, "# mine\n\nOTHER=1\nexport GROUPBOT_TELEGRAM_TOKEN='12:abc'\nGROUPBOT_MAIL_PASSWORD = a=b\n")
    settings = load()

    assert secret(settings, "telegram_token") == "12:abc"
    assert secret(settings, "mail_password") == "a=b"


def test_the_environment_wins(load: Load, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is set for this process is what counts; an empty variable counts as none."""
    written(file, "GROUPBOT_TELEGRAM_TOKEN=12:abc\nGROUPBOT_MAIL_PASSWORD=from-file\n")
    monkeypatch.setenv("GROUPBOT_TELEGRAM_TOKEN", "34:def")
    monkeypatch.setenv("GROUPBOT_MAIL_PASSWORD", "")
    settings = load()

    assert secret(settings, "telegram_token") == "34:def"
    assert secret(settings, "mail_password") == "from-file"


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o666])
def test_a_file_that_others_can_read_is_refused(file: Path, mode: int) -> None:
    """What to type is said."""
    written(file, "GROUPBOT_TELEGRAM_TOKEN=12:abc\n", mode)

    with pytest.raises(ConfigurationError, match=rf"mode {mode:04o}\); run: chmod 600 .*secrets\.env"):
        read_secrets(file)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("GROUPBOT_DATABASE_URL=geheim", "GROUPBOT_DATABASE_URL: is no database"),
        ("GROUPBOT_MASTER_KEY=geheim!", "GROUPBOT_MASTER_KEY: is no key; restore it"),
        ("GROUPBOT_MASTER_KEY=Z2VoZWlt", "GROUPBOT_MASTER_KEY: has not 32 bytes"),
        ("GROUPBOT_TELEGRM_TOKEN=geheim", "line 1: GROUPBOT_TELEGRM_TOKEN: is no secret that this program knows"),
        ("geheim", r"line 1: is no line of the form GROUPBOT_NAME=value"),
    ],
)
def test_a_wrong_secret_is_named_and_not_shown(file: Path, line: str, expected: str) -> None:
    """The error says which one and what it should look like."""
    written(file, line)

    with pytest.raises(ConfigurationError, match=expected) as caught:
        read_secrets(file)

    assert "geheim" not in str(caught.value)
    assert caught.value.__cause__ is None or "geheim" not in str(caught.value.__cause__)


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("telegram_token", "geheim", r"^secrets\.env: GROUPBOT_TELEGRAM_TOKEN: is no bot token"),
        ("telegram_webhook_secret", "ge heim", "GROUPBOT_TELEGRAM_WEBHOOK_SECRET: is no webhook secret"),
    ],
)
def test_a_wrong_secret_of_telegram_stops_only_what_needs_it(
    load: Load, file: Path, name: str, value: str, expected: str
) -> None:
    """The settings can be read, so children can be added before there is a bot."""
    written(file, f"GROUPBOT_{name.upper()}={value}\n")
    settings = load()

    with pytest.raises(ConfigurationError, match=expected) as caught:
        secret(settings, name)
    assert "geheim" not in str(caught.value)


def test_a_wrong_token_in_the_environment_is_said_to_be_there(load: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    """One knows where to look."""
    monkeypatch.setenv("GROUPBOT_TELEGRAM_TOKEN", "geheim")

    with pytest.raises(ConfigurationError, match=r"^environment: GROUPBOT_TELEGRAM_TOKEN"):
        secret(load(), "telegram_token")


def test_a_wrong_secret_in_the_environment_is_said_to_be_there(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also one that every command with a database needs."""
    monkeypatch.setenv("GROUPBOT_MASTER_KEY", "geheim!")

    with pytest.raises(ConfigurationError, match=r"^environment: GROUPBOT_MASTER_KEY"):
        read_secrets(file)


def test_a_wrong_secret_in_the_environment_is_not_blamed_on_the_file(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The environment wins, so a wrong value there is the environment's even when the file has a right one."""
    written(file, "GROUPBOT_DATABASE_URL=sqlite:///school.db\n")
    monkeypatch.setenv("GROUPBOT_DATABASE_URL", "geheim")

    with pytest.raises(ConfigurationError, match=r"^environment: GROUPBOT_DATABASE_URL"):
        read_secrets(file)


def test_another_encoding_and_a_folder_are_said(file: Path) -> None:
    """Neither is a secrets file."""
    written(file, "")
    file.write_bytes(b"\xff")
    with pytest.raises(ConfigurationError, match="UTF-8"):
        read_secrets(file)

    file.unlink()
    file.mkdir(mode=0o700)
    with pytest.raises(ConfigurationError, match="cannot be read"):
        read_secrets(file)


def test_secrets_are_never_printed(load: Load, file: Path) -> None:
    """Whoever prints the settings sees none of them."""
    written(file, "GROUPBOT_TELEGRAM_TOKEN=12:geheim\nGROUPBOT_MAIL_PASSWORD=geheim\n")
    settings = load()

    assert "geheim" not in f"{settings!r} {settings} {settings.secrets!r} {settings.model_dump()}"


def test_a_missing_secret_is_said_with_where_to_put_it(load: Load) -> None:
    """Only a command that needs it asks for it."""
    with pytest.raises(ConfigurationError, match=r"secrets\.env: GROUPBOT_TELEGRAM_TOKEN: is missing; set it"):
        secret(load(), "telegram_token")


def test_the_webhook_secret_is_needed_only_for_a_webhook(load: Load, file: Path) -> None:
    """Polling has none; a webhook without one is refused."""
    written(file, "GROUPBOT_TELEGRAM_WEBHOOK_SECRET=abc\n")
    webhook = ('updates      = "polling"', 'updates = "webhook"\nwebhook.url = "https://bot.school.example/hook"')

    assert webhook_secret(load()) is None
    assert webhook_secret(load(webhook)) == "abc"
    file.unlink()
    with pytest.raises(ConfigurationError, match="WEBHOOK_SECRET: is missing"):
        webhook_secret(load(webhook))


def test_a_school_without_telegram_needs_no_webhook_secret(load: Load) -> None:
    """No platform, no secret."""
    assert webhook_secret(load().model_copy(update={"telegram": None})) is None


def test_the_master_key_is_made_once_and_readable_by_its_owner_only(file: Path) -> None:
    """The first start makes it, the next ones read it."""
    made = ensure_master_key(file)

    assert len(made) == 32
    assert ensure_master_key(file) == made
    assert file.stat().st_mode & 0o777 == 0o600


def test_the_master_key_is_added_to_what_is_there(file: Path) -> None:
    """The other secrets stay, also when the last line has no end."""
    written(file, "GROUPBOT_TELEGRAM_TOKEN=12:abc")
    key = ensure_master_key(file)

    secrets = read_secrets(file)
    assert secrets.telegram_token is not None
    assert secrets.telegram_token.get_secret_value() == "12:abc"
    assert secrets.master_key is not None
    assert base64.b64decode(secrets.master_key.get_secret_value()) == key


def test_two_programs_that_make_a_key_at_once_agree(file: Path) -> None:
    """Of two keys the first counts, for both."""
    first = ensure_master_key(file)
    file.write_text(file.read_text() + f"GROUPBOT_MASTER_KEY={base64.b64encode(bytes(32)).decode()}\n")

    assert ensure_master_key(file) == first


def test_a_key_in_the_environment_is_written_nowhere(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who keeps it elsewhere gets no file."""
    monkeypatch.setenv("GROUPBOT_MASTER_KEY", base64.b64encode(b"k" * 32).decode())

    assert ensure_master_key(file) == b"k" * 32
    assert not file.exists()


def test_a_lost_key_is_not_replaced_while_its_database_is_there(file: Path, tmp_path: Path) -> None:
    """A new key could not open the school's data, and would hide that the old one is lost."""
    database = tmp_path / "school.db"
    database.write_bytes(b"sealed")

    with pytest.raises(ConfigurationError, match=r"MASTER_KEY: is missing, and .*school\.db is sealed with it"):
        ensure_master_key(file, database)

    assert not file.exists()


def test_an_empty_or_absent_database_needs_no_old_key(file: Path, tmp_path: Path) -> None:
    """A first start has nothing to open."""
    (tmp_path / "empty.db").touch()

    assert ensure_master_key(file, tmp_path / "empty.db") == ensure_master_key(file, tmp_path / "none.db")


def test_a_key_that_cannot_be_written_is_said(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk takes no key, and the program does not start without one."""

    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "open", full)

    with pytest.raises(ConfigurationError, match=r"the master key cannot be written \(No space left on device\)"):
        ensure_master_key(file)


def test_an_empty_secret_counts_as_none(file: Path) -> None:
    """A line that was prepared and not filled in."""
    written(file, "GROUPBOT_MAIL_PASSWORD=\n")

    assert read_secrets(file).mail_password is None
