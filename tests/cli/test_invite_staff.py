"""`groupbot invite --staff`: a member of staff gets a code, and an account can be taken off again."""

import asyncio
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from groupbot.cli import main
from groupbot.cli.invite_staff import invite_staff_command
from groupbot.cli.opened import opened
from groupbot.clock import Clock
from groupbot.settings import load_settings
from handlers.model.events import Account
from tests.cli.conftest import WriteSchool

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
CODE = r"(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}"
ANNAS_ACCOUNT = "telegram = 1001"


class FixedClock(Clock):
    """A clock that stands still."""

    def now(self) -> datetime:
        """Give noon."""
        return NOW


@pytest.fixture
def config(write_school: WriteSchool) -> Path:
    """The sample school, in which Anna has no account."""
    return write_school((ANNAS_ACCOUNT, ""))


def joins(config: Path, code: str) -> str | None:
    """Redeem the code with an account."""

    async def redeem() -> str | None:
        async with opened(load_settings(config)) as store, store.writing(NOW) as school:
            staff = await school.joining.redeem(code, "p1", NOW)
            if staff:
                await school.joining.link(staff, Account("telegram", "77"))
            return staff

    return asyncio.run(redeem())


def accounts(config: Path) -> list[str]:
    """Give the ids of the accounts that were joined with."""

    async def read() -> list[str]:
        async with opened(load_settings(config)) as store, store.writing(NOW) as school:
            return [each.account.id for each in await school.joining.accounts()]

    return asyncio.run(read())


def made(capsys: pytest.CaptureFixture[str]) -> str:
    """Give the code that was printed."""
    found = re.search(CODE, capsys.readouterr().out)
    assert found
    return found.group()


def test_a_member_of_staff_gets_a_code(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It works once; a newer one takes its place."""
    assert invite_staff_command("anna", config, replace=False, clock=FixedClock()) == 0
    printed = capsys.readouterr().out
    assert re.search(rf"^staff +code +valid until\nAnna de Boer +{CODE} +2026-12-07 13:00$", printed, re.MULTILINE)
    assert invite_staff_command("anna", config, replace=False, clock=FixedClock()) == 0
    newer = made(capsys)
    assert joins(config, re.findall(CODE, printed)[0]) is None
    assert joins(config, newer) == "anna"
    assert joins(config, newer) is None


def test_an_account_is_taken_off_where_that_is_asked(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without --replace nothing changes."""
    invite_staff_command("anna", config, replace=False, clock=FixedClock())
    joins(config, made(capsys))
    assert invite_staff_command("anna", config, replace=False, clock=FixedClock()) == 1
    assert "anna has joined already; --replace takes that account off" in capsys.readouterr().err
    assert accounts(config) == ["77"]
    assert invite_staff_command("anna", config, replace=True, clock=FixedClock()) == 0
    assert accounts(config) == []
    assert joins(config, made(capsys)) == "anna"


def test_an_account_in_the_settings_wins(write_school: WriteSchool, capsys: pytest.CaptureFixture[str]) -> None:
    """No code could change it."""
    assert invite_staff_command("anna", write_school(), replace=True) == 1
    assert "the account of anna stands in school.toml, and that wins" in capsys.readouterr().err


def test_somebody_unknown_gets_none(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Who there is is named."""
    with pytest.raises(SystemExit) as ended:
        main(["invite", "--staff", "piet", "--config", str(config)])
    assert ended.value.code == 64
    assert 'there is nobody "piet" on the staff in school.toml; it has anna, ' in capsys.readouterr().err
