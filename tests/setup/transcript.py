"""A set-up as a person sees it: the program itself on a terminal of its own, with servers on loopback.

`python -m tests.setup.transcript` writes docs/how-to/first-hour.md and its Dutch sister anew.
"""

import codecs
import os
import platform
import pty
import re
import select
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from tests.servers.smtp import Fault, MailServerForTests
from tests.servers.telegram.client import TelegramWorld

DOCS = Path(__file__).parents[2] / "docs" / "how-to"
PAGES = {"en": DOCS / "first-hour.md", "nl": DOCS / "first-hour.nl.md"}
HEADS = {
    "en": """# The first hour: what you see

([Nederlands](first-hour.nl.md)) A school is set up with `groupbot init`, half-way stopped with Ctrl-C and taken up
again. Then some things go wrong, and `groupbot doctor` says what. The program itself said all this, to a test that
typed the answers; a password or token is not shown while it is typed.
""",
    "nl": """# Het eerste uur: wat je ziet

([English](first-hour.md)) Een school wordt ingesteld met `groupbot init`, halverwege gestopt met Ctrl-C, en daarna
afgemaakt. Dan gaan er dingen mis, en `groupbot doctor` zegt wat. Het programma zei dit allemaal zelf, tegen een test
die de antwoorden typte; een wachtwoord of token zie je niet als je het typt.
""",
}
SECONDS = 90.0
HEARD = 15.0
"""So long a program may take to end after a Ctrl-C that it has heard."""
ADDRESS = "bot@tjonger.example"
PASSWORD = "een geheim van de test"
GROUP = -1_001_234_567_890
BRAM, ANNA = 7_310_455_102, 7_310_455_103


@dataclass
class Seat:
    """A terminal with the program at it."""

    process: subprocess.Popen[bytes]
    terminal: int
    seen: str = ""
    _decoder: codecs.IncrementalDecoder = field(default_factory=codecs.getincrementaldecoder("utf-8"))

    @classmethod
    def of(cls, words: Sequence[str], folder: Path, environment: dict[str, str]) -> Self:
        """Start the program in a folder."""
        ours, theirs = pty.openpty()
        process = subprocess.Popen(
            [sys.executable, "-m", "groupbot", *words],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            cwd=folder,
            env=os.environ | environment | {"TERM": "dumb", "COLUMNS": "100", "PYTHONPATH": str(DOCS.parents[1])},
            start_new_session=True,
        )
        os.close(theirs)
        return cls(process, ours)

    def until(self, done: Callable[[str], bool]) -> str:
        """Read until something can be seen, or the program ends; gives what came since the last time."""
        new, end = "", time.monotonic() + SECONDS
        while not done(new):
            if time.monotonic() > end:
                self.process.kill()
                raise TimeoutError(self.seen + new)
            if select.select([self.terminal], [], [], 0.1)[0]:
                try:
                    new += self._decoder.decode(os.read(self.terminal, 4096)).replace("\r\n", "\n")
                except OSError:
                    break  # the other end is closed
        self.seen += new
        return new

    def types(self, text: str) -> None:
        """Type a line, when the program waits for one."""
        self.until(lambda new: new.endswith("> "))
        os.write(self.terminal, f"{text}\n".encode())

    def stops(self) -> int:
        """Press Ctrl-C, and again where that is not heard: between a question and its reading it waits for a key."""
        pressed = 0.0

        def heard(_: str) -> bool:
            nonlocal pressed
            if time.monotonic() > pressed + HEARD:
                self.process.send_signal(signal.SIGINT)
                pressed = time.monotonic()
            return False

        self.until(heard)
        return self._ended()

    def ends(self) -> int:
        """Wait for the program's end; gives its status."""
        self.until(lambda _: False)
        return self._ended()

    def _ended(self) -> int:
        os.close(self.terminal)
        return self.process.wait(SECONDS)


def typed(token: str, smtp: MailServerForTests) -> list[str | Callable[[], str]]:
    """What the person types, one line at a time."""

    def code() -> str:
        found = re.search(r"\d{6}", str(smtp.wait_for(1)[-1].message["Subject"]))
        assert found is not None
        return found[0]

    school = ["De Tjongerschool", "", "Amsterdam", "Europe/Amsterdam", "Kerkstraat 12, 8400 AA Gorredijk"]
    telegram = ["12345", token, ""]
    mail = ["own", "127.0.0.1", "", str(smtp.port), ADDRESS, "", PASSWORD, "administratie@tjonger.example"]
    channels = [
        "",
        "ziekmelden@tjonger.example",
        "0516-000001",
        "",
        "8:45",
        "",
        "verlof@tjonger.example",
        "",
        "",
        "administratie@tjonger.example",
        "",
        "directie@tjonger.example",
    ]
    people = ["5, 6, k = Kleuters", "", "Bram Hoekstra", "meester Bram, directeur", "", str(BRAM)]
    people += ["Anna de Boer", "", "5", "juf Anna, groep 5", "ja", str(ANNA), ""]
    return [*school, *telegram, *mail, code, *channels, *people, ""]


def played(language: str, folder: Path, certificate: Path, telegram: TelegramWorld, smtp: MailServerForTests) -> str:
    """Set a school up, stop half-way and go on, and call the doctor; gives the page."""
    for name, account in (("Anna", ANNA), ("Bram", BRAM)):
        telegram.user(name, id=account).writes("Hallo")
    trusting = {"SSL_CERT_FILE": str(certificate)}
    init = ["init", "--language", language, "--api-base-url", telegram.address]
    answers = typed(telegram.token, smtp)
    first = Seat.of(init, folder, trusting)
    for answer in answers[:3]:
        first.types(str(answer))
    first.until(lambda new: new.endswith("> "))
    assert first.stops() == 130, first.seen
    second = Seat.of(init, folder, trusting)
    for line in answers[2:]:
        second.types(line() if callable(line) else line)
    assert second.ends() == 0, second.seen
    _let_things_go_wrong(folder / "school.toml", telegram, smtp)
    doctor = Seat.of(["doctor"], folder, trusting)
    assert doctor.ends() == 1, doctor.seen
    command = f"groupbot init --language {language}"
    shown = ((command, first), (command, second), ("groupbot doctor", doctor))
    blocks = [f"```console\n$ {command}\n{seat.seen.strip()}\n```\n" for command, seat in shown]
    return plain("\n".join([HEADS[language], *blocks]), telegram, smtp)


def _let_things_go_wrong(config: Path, telegram: TelegramWorld, smtp: MailServerForTests) -> None:
    """The bot is no administrator of a group, a webhook is left over, and the mail server is down."""
    telegram.group("Groep 5", chat_id=GROUP, bot="member")
    lines = config.read_text(encoding="utf-8").splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("# telegram"))
    config.write_text("\n".join([*lines[:at], f"telegram = {GROUP}", *lines[at + 1 :]]), encoding="utf-8")
    hook = urllib.request.Request(
        f"{telegram.bot_url}/setWebhook", b'{"url": "http://127.0.0.1:9/"}', {"Content-Type": "application/json"}
    )
    urllib.request.urlopen(hook, timeout=10).close()
    smtp.fail(Fault("refuse"))


def plain(page: str, telegram: TelegramWorld, smtp: MailServerForTests) -> str:
    """Put what is another thing on every machine into words that stay the same."""
    code = str(smtp.messages[-1].message["Subject"])[-6:]
    for found, word in (
        (re.escape(telegram.address), "https://api.telegram.org"),
        (str(smtp.port), "587"),
        (re.escape(platform.node()), "schoolpc"),
        (code, "290322"),
        (r"/\S*?/(school\.toml|secrets\.env|school\.db|init-draft\.json)", r"/home/school/\1"),
        (r"\b\d+(\.\d)? [GM]B\b", "81.2 GB"),
        (r"\b\d\d:\d\d(?=\. (If|Klopt))", "10:15"),
        (r"[ \t]+$", ""),
    ):
        page = re.sub(found, word, page, flags=re.MULTILINE)
    return page


def main() -> None:
    """Write both pages."""
    from tests.servers.smtp_fixtures import certificate_in, tls_of
    from tests.servers.telegram.process import TelegramServer

    with TelegramServer() as server, tempfile.TemporaryDirectory() as place:
        certificate = certificate_in(Path(place))
        for language, page in PAGES.items():
            folder = Path(place) / language
            folder.mkdir()
            with MailServerForTests(tls=tls_of(certificate), users={ADDRESS: PASSWORD}) as smtp:
                world = TelegramWorld(server.address)
                with closing(world):
                    page.write_text(played(language, folder, certificate, world, smtp), encoding="utf-8")


if __name__ == "__main__":
    main()
