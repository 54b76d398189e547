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


@pytest.fixture(autouse=True)
def no_listening(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do not wait for another program that fetches updates."""
    monkeypatch.setattr("groupbot.doctor.telegram.LISTEN_SECONDS", 0)


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
    assert "ok      Telegram kent de bot: @" in shown
    assert "let op  [matrix] staat in de instellingen" in shown
    assert "let op  Nog zoals in het voorbeeld: school.website, " in shown
    assert "FOUT" not in shown


IN_DUTCH = "FOUT    GROUPBOT_TELEGRAM_TOKEN ontbreekt.\n        Maak een bot bij @BotFather"
IN_ENGLISH = "FAIL  GROUPBOT_TELEGRAM_TOKEN is missing.\n      Make a bot with @BotFather"


@pytest.mark.parametrize(
    ("school", "asked", "expected"),
    [("nl", None, IN_DUTCH), ("en", None, IN_ENGLISH), ("nl", "en", IN_ENGLISH), ("en", "nl", IN_DUTCH)],
)
def test_what_does_not_work_is_shown_with_what_to_do(
    write_school: WriteSchool, capsys: pytest.CaptureFixture[str], school: str, asked: str | None, expected: str
) -> None:
    """In the school's own language, or the one that is asked for; status 1."""
    config = write_school(('language = "nl"', f'language = "{school}"'))

    assert doctor_command(config, False, asked) == 1

    assert expected in capsys.readouterr().out


def test_on_a_terminal_long_sentences_are_broken_between_words(
    config: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What another program reads stays on one line."""
    monkeypatch.setenv("COLUMNS", "60")
    monkeypatch.setattr("groupbot.cli.doctor.sys.stdout.isatty", lambda: True, raising=False)
    doctor_command(config, False)

    lines = capsys.readouterr().out.splitlines()
    assert max(len(line) for line in lines if "/" not in line) <= 60


def test_programs_read_one_object_per_line(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Name, state, what was seen, what to do; in English, whatever language the school speaks."""
    assert doctor_command(config, True) == 1

    findings = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert all(set(finding) == {"name", "state", "seen", "remedy"} for finding in findings)
    assert {finding["name"] for finding in findings} >= {"settings", "key", "database", "protocol", "telegram", "mail"}
    assert all(finding["remedy"] for finding in findings if finding["state"] == "fail")
    assert "GROUPBOT_TELEGRAM_TOKEN is missing." in [finding["seen"] for finding in findings]


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
