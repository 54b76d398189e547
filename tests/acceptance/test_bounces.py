"""A sick note that the school's server took comes back an hour later: parent and staff hear of it at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.acceptance.program import Program, SchoolFile
from tests.acceptance.steps import hears, linked, press
from tests.servers.imap import MailboxForTests
from tests.servers.smtp import Fault, MailServerForTests
from tests.servers.telegram.client import Person, TelegramWorld
from tests.servers.telegram.people import text_of


@pytest.fixture
def mailbox(monkeypatch: pytest.MonkeyPatch) -> Iterator[MailboxForTests]:
    """The mailbox that the school's mail is sent from."""
    with MailboxForTests() as server:
        monkeypatch.setenv("GROUPBOT_MAILBOX_PASSWORD", server.password)
        yield server


def told(parent: Person) -> list[str]:
    """What the parent reads of a report that came back, with the number to phone."""
    texts = [text_of(each) for each in parent.bot_messages()]
    return [each for each in texts if "kwam terug: school heeft hem niet ontvangen" in each and "0516-000000" in each]


def test_a_mail_that_comes_back_is_told_at_once(
    tmp_path: Path, telegram: TelegramWorld, smtp: MailServerForTests, mailbox: MailboxForTests
) -> None:
    """Also after a restart, and once: what the mailbox holds is found again."""
    extra = (
        f'[mail.mailbox]\nhost = "127.0.0.1"\nport = {mailbox.port}\nsecurity = "none"\nuser = "bot"\n'
        "every_seconds = 0.2\n"
    )
    school = SchoolFile(tmp_path, telegram, smtp.port, extra=extra)
    linda = telegram.user("Linda")
    with Program(school) as program:
        linked(school, program, linda)
        smtp.fail(Fault("bounce"))
        linda.writes("Sem is vandaag ziek")
        press(program, linda, "Versturen")
        hears(program, linda, "is verstuurd naar school om")
        (notice,) = smtp.bounces
        mailbox.add(b"Subject: Hoi\nContent-Type: text/plain\n\nEen andere mail.\n")
        mailbox.add(notice.as_bytes())
        program.until(lambda: told(linda))
        for name in ("anna", "olga"):
            hears(program, school.staff[name], "is misschien niet aangekomen op school")
        program.kill()
        program.start()
        looks = len(mailbox.commands)
        program.until(lambda: len(mailbox.commands) > looks + 10)
        assert len(told(linda)) == 1
        assert program.health()[1]["problems"] == {}
