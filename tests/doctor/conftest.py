"""A school for the doctor to look at."""

from collections.abc import AsyncIterator, Callable, Iterable
from pathlib import Path

import pytest

from groupbot.doctor import telegram
from groupbot.doctor.model import Finding
from groupbot.settings import Settings, load_settings
from tests.cli.conftest import WriteSchool, config, settings, write_school
from tests.servers.databases import postgres
from tests.servers.smtp_fixtures import certificate, server_tls, smtp

__all__ = ["certificate", "config", "postgres", "server_tls", "settings", "smtp", "write_school"]


def found(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    """Sort findings by what was looked at."""
    by_name: dict[str, list[Finding]] = {}
    for finding in findings:
        by_name.setdefault(finding.name, []).append(finding)
    return by_name


async def all_of(findings: AsyncIterator[Finding]) -> dict[str, list[Finding]]:
    """Wait for all findings and sort them."""
    return found([finding async for finding in findings])


@pytest.fixture
def school(write_school: WriteSchool) -> Callable[..., Settings]:
    """Write a school and read it."""

    def make(*changes: tuple[str, str], secrets: str = "") -> Settings:
        return load_settings(Path(write_school(*changes, secrets=secrets)))

    return make


@pytest.fixture(autouse=True)
def no_listening(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask Telegram once for updates, without waiting for another program to show itself."""
    monkeypatch.setattr(telegram, "LISTEN_SECONDS", 0)
