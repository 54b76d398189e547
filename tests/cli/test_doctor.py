"""`groupbot doctor`: each finding with what to do, and an exit status for programs."""

import json
from pathlib import Path

import pytest

from groupbot.cli import main
from groupbot.cli.doctor import doctor_command
from groupbot.errors import ConfigurationError
from tests.cli.conftest import WriteSchool
from tests.servers.smtp import MailServerForTests
from tests.servers.smtp_fixtures import smtp
from tests.servers.telegram.client import TelegramWorld

__all__ = ["smtp"]


@pytest.fixture
def healthy(write_school: WriteSchool, telegram: TelegramWorld, smtp: MailServerForTests) -> Path:
    """A school of which all parts work."""
    telegram.settings(privacy=False)
    for number in (5, 6):
        telegram.group(f"Groep {number}", chat_id=-1_000_000_000_000 - number, bot="administrator")
    return write_school(
        ("https://api.telegram.org", telegram.address),
        ("port     = 2525", f"port = {smtp.port}"),
        ("0516-000000", "0516-123456"),
        ("ziekmelden@tjongerschool.example", "ziekmelden@deproef.example"),
        secrets=f"GROUPBOT_TELEGRAM_TOKEN={telegram.token}\n",
    )


def test_a_school_that_works_has_nothing_to_mend(healthy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With status 0; a note is no failure."""
    assert doctor_command(healthy, False) == 0

    shown = capsys.readouterr().out
    assert "ok    Telegram knows the bot: @" in shown
    assert "note  [matrix] is in the settings" in shown
    assert "note  Still as in the sample: school.website, " in shown
    assert "FAIL" not in shown


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_does_not_work_is_shown_with_what_to_do(
    write_school: WriteSchool, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    """In English, as all that the command line says, whatever language the school speaks; status 1."""
    config = write_school(('language = "nl"', f'language = "{language}"'))

    assert doctor_command(config, False) == 1

    shown = capsys.readouterr().out
    assert "FAIL  GROUPBOT_TELEGRAM_TOKEN is missing.\n      Make a bot with @BotFather" in shown


def test_programs_read_one_object_per_line(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Name, state, what was seen, what to do."""
    assert doctor_command(config, True) == 1

    findings = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert all(set(finding) == {"name", "state", "seen", "remedy"} for finding in findings)
    assert {finding["name"] for finding in findings} >= {"settings", "key", "database", "protocol", "telegram", "mail"}
    assert all(finding["remedy"] for finding in findings if finding["state"] == "fail")


def test_settings_that_cannot_be_read_are_said_in_one_line(
    write_school: WriteSchool, capsys: pytest.CaptureFixture[str]
) -> None:
    """Status 78, for people and for programs."""
    config = write_school(('role     = "office"', 'role = "boss"'))

    with pytest.raises(ConfigurationError, match=r"staff\[3\]\.role"):
        doctor_command(config, False)
    assert doctor_command(config, True) == 78

    assert "staff[3].role" in json.loads(capsys.readouterr().out)["seen"]


def test_it_is_a_command(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`groupbot doctor --config school.toml --json`."""
    with pytest.raises(SystemExit) as ended:
        main(["doctor", "--config", str(config), "--json"])

    assert ended.value.code == 1


def test_a_secrets_file_that_others_can_read_is_told(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Before anything else is looked at; status 78."""
    (config.parent / "secrets.env").chmod(0o644)

    with pytest.raises(SystemExit) as ended:
        main(["doctor", "--config", str(config)])

    assert ended.value.code == 78
    assert "chmod 600" in capsys.readouterr().err
