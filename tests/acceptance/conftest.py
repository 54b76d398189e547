"""A school on Telegram with a mail server, and the program that serves it."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.acceptance.program import Program, SchoolFile
from tests.servers.smtp import MailServerForTests
from tests.servers.telegram.client import TelegramWorld


@pytest.fixture
def smtp() -> Iterator[MailServerForTests]:
    """The school's mail server."""
    with MailServerForTests() as server:
        yield server


@pytest.fixture
def school(tmp_path: Path, telegram: TelegramWorld, smtp: MailServerForTests) -> SchoolFile:
    """A school on Telegram, with its files in a folder of its own."""
    return SchoolFile(tmp_path, telegram, smtp.port)


@pytest.fixture
def in_a_hurry(school: SchoolFile) -> None:
    """Have the program wait a tenth as long for Telegram; to be asked for before the program."""
    school.is_in_a_hurry = True


@pytest.fixture
def program(school: SchoolFile) -> Iterator[Program]:
    """The program, serving the school on a Monday morning."""
    with Program(school) as running:
        yield running


def free_port() -> int:
    """Give a port that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
