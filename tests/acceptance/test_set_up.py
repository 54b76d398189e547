"""From nothing to a bot at work: init, run, /id, and the doctor beside it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.acceptance.conftest import free_port
from tests.acceptance.program import Program, SchoolFile
from tests.acceptance.steps import hears
from tests.servers.smtp import MailServerForTests
from tests.servers.telegram.client import TelegramWorld

ANSWERS = """
classes = [{{id = "5", name = "Groep 5", kind = "channel", telegram = {channel}}}]
staff = [{{name = "Bram Hoekstra", shown_as = "meester Bram", telegram = 7310455102}}]
[school]
name = "De Proefschool"
[telegram]
api_base_url = "{telegram}"
[mail]
host = "127.0.0.1"
security = "none"
port = {smtp}
sender = "app@proefschool.example"
[channels.illness]
email = "ziekmelden@proefschool.example"
phone = "0516-000001"
[run]
health_port = {health}
[log]
level = "debug"
[secrets]
telegram_token = "{token}"
"""


def groupbot(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a command in the school's folder."""
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    command = [sys.executable, "-m", "groupbot", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, cwd=folder, env=environment)


class SetUp(SchoolFile):
    """A school whose files were written by `groupbot init`."""

    def __post_init__(self) -> None:
        """Leave them as they are."""


@pytest.fixture
def school(tmp_path: Path, telegram: TelegramWorld, smtp: MailServerForTests) -> SchoolFile:
    """A school that has just been set up with a file of answers."""
    channel = telegram.channel("Groep 5")
    answers = tmp_path / "answers.toml"
    answers.touch(mode=0o600)
    answers.write_text(
        ANSWERS.format(
            channel=channel.id,
            telegram=telegram.address,
            smtp=smtp.port,
            health=free_port(),
            token=telegram.token,
        )
    )
    telegram.user("Bram", id=7310455102).writes("hallo")  # something waits, so that nobody waits for another program
    done = groupbot(tmp_path, "init", "--answers", "answers.toml")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Telegram kent de bot" in done.stdout
    assert telegram.token not in done.stdout
    return SetUp(tmp_path, telegram, smtp.port)


def test_a_school_that_init_has_set_up_is_served(school: SchoolFile, program: Program) -> None:
    """The director is known by the account, a stranger learns the number of theirs, and the doctor sees the bot."""
    telegram = school.telegram
    bram, els = telegram.user("Bram", id=7310455102, started=True), telegram.user("Els")
    bram.writes("/start")
    hears(program, bram, "Ik ken je als meester Bram")
    els.writes("/id")
    hears(program, els, f"Het nummer van je account is {els.id}")

    done = groupbot(school.folder, "doctor", "--language", "en")

    assert done.returncode == 0, done.stdout
    assert "ok    The bot is at work." in done.stdout
    assert "ok    The bot is an administrator of the channel of class 5." in done.stdout
    assert telegram.token not in done.stdout


def test_another_program_is_found_while_the_bot_is_at_work(school: SchoolFile, program: Program) -> None:
    """The bot noticed it, and the doctor asks the bot."""
    school.telegram.fault("getUpdates", code=409, description="Conflict: terminated by other getUpdates request")
    program.until(lambda: school.telegram.user("Els").writes("hallo") and program.line("telegram has a problem"))

    done = groupbot(school.folder, "doctor", "--language", "en")

    assert "note  The bot is at work, and something is wrong: another program fetches" in done.stdout
