"""The program on a terminal, as a person sees it; and the pages that show it are what it says now."""

import ssl
from pathlib import Path

import pytest

from tests.servers.smtp import MailServerForTests
from tests.servers.smtp_fixtures import certificate, server_tls
from tests.servers.telegram.client import TelegramWorld
from tests.setup.transcript import ADDRESS, PAGES, PASSWORD, played

__all__ = ["certificate", "server_tls"]

PORT = "run.health_port"
"""Whether that port is free is the machine's own matter."""


def words(page: str) -> list[str]:
    """Give a page's words: where lines are broken depends on the length of a folder's name."""
    return " ".join(line for line in page.splitlines() if PORT not in line).split()


@pytest.mark.parametrize("language", PAGES)
@pytest.mark.filterwarnings("ignore:Session.login_data:DeprecationWarning")
def test_the_pages_show_what_a_person_sees(
    language: str, tmp_path: Path, certificate: Path, server_tls: ssl.SSLContext, telegram: TelegramWorld
) -> None:
    """In both languages. After a change of words: python -m tests.setup.transcript."""
    with MailServerForTests(tls=server_tls, users={ADDRESS: PASSWORD}) as smtp:
        seen = played(language, tmp_path, certificate, telegram, smtp)

    assert words(seen) == words(PAGES[language].read_text(encoding="utf-8"))
    assert telegram.token not in seen
    assert PASSWORD not in seen
