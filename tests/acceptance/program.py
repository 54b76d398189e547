"""The program as a process of its own, as a school runs it, and the school that it serves."""

import json
import os
import re
import signal
import subprocess
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from datetime import time as clock_time
from pathlib import Path
from typing import Any, Self
from zoneinfo import ZoneInfo

import groupbot.cli
from tests.acceptance import runner, settings
from tests.servers.telegram.client import Group, Person, TelegramWorld
from tests.servers.warm import Warm

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def _monday_morning() -> datetime:
    today = datetime.now(AMSTERDAM).date()
    return datetime.combine(today - timedelta(days=today.weekday()), clock_time(7, 40), AMSTERDAM)


MONDAY_MORNING = _monday_morning()
"""A school morning, well before the school wants to know who is ill; of this week, for codes are made by its clock."""

FIRST_ACCOUNT = 7_310_455_101
"""The staff's accounts have ids as long as people's are nowadays, and unlike any other number."""

SECRETS_KEY = "Q0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0M="


@dataclass
class SchoolFile:
    """A school's folder: settings, secrets, database."""

    folder: Path
    telegram: TelegramWorld
    smtp_port: int
    database: str = "sqlite:///school.db"
    updates: str = "polling"
    webhook_port: int = 0
    limits: bool = False
    kind: str = "supergroup"
    extra: str = ""
    is_in_a_hurry: bool = False
    english: tuple[str, ...] = ()
    groups: dict[str, Group] = field(default_factory=dict)
    staff: dict[str, Person] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for each in ("5", "6"):
            self.groups[each] = self.telegram.group(f"Groep {each}", kind=self.kind, bot="administrator")
        for account, name in enumerate(("Anna", "Bram", "Carla", "Olga"), FIRST_ACCOUNT):
            language = "en" if name in self.english else "nl"
            self.staff[name.lower()] = self.telegram.user(name, id=account, started=True, language_code=language)
        self.write()

    @property
    def config(self) -> Path:
        """The settings file."""
        return self.folder / "school.toml"

    def write(self) -> None:
        """Write settings and secrets."""
        self.config.write_text(
            settings.school(self.database)
            + settings.telegram(self.telegram.address, self.updates, self.webhook_port, limits=self.limits)
            + settings.mail(self.smtp_port)
            + settings.CHANNELS
            + f"{self.extra}\n"
            + settings.classes({each: group.id for each, group in self.groups.items()})
            + settings.staff({each: person.id for each, person in self.staff.items()})
        )
        secrets = self.folder / "secrets.env"
        secrets.write_text(
            f"GROUPBOT_TELEGRAM_TOKEN={self.telegram.token}\n"
            f"GROUPBOT_TELEGRAM_WEBHOOK_SECRET=a-long-word-for-tests\n"
            f"GROUPBOT_MASTER_KEY={SECRETS_KEY}\n"
        )
        secrets.chmod(0o600)

    def groupbot(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run another command of the program for this school."""
        command, out, err = [*words, "--config", str(self.config)], self.folder / "out", self.folder / "err"
        status = Warm(groupbot.cli.main, command, out=out, err=err, environment=os.environ).wait(60)
        done = subprocess.CompletedProcess(command, status, out.read_text(), err.read_text())
        out.unlink()
        err.unlink()
        return done

    def import_roster(self, rows: str) -> None:
        """Import children from CSV rows of id, first name, last name, class, guardians."""
        file = self.folder / "roster.csv"
        file.write_text("id,first_name,last_name,class,guardians\n" + rows)
        done = self.groupbot("roster", "import", str(file))
        assert done.returncode == 0, done.stderr

    def codes(self, class_id: str) -> dict[str, str]:
        """Make invitations for a class: each child's first name with its code."""
        done = self.groupbot("invite", "--class", class_id)
        assert done.returncode == 0, done.stderr
        return invitation_codes(done.stdout)


def invitation_codes(printed: str) -> dict[str, str]:
    """Read the codes out of what `groupbot invite` prints."""
    found = re.findall(r"^(\w+) .*?((?:[0-9A-Z]{4}-)+[0-9A-Z]{1,4})", printed, re.MULTILINE)
    return dict(found)


class Program:
    """The running program, at a moment that the test sets."""

    def __init__(self, school: SchoolFile, moment: datetime = MONDAY_MORNING) -> None:
        self.school = school
        self._clock_file = school.folder / "ahead"
        self._log = school.folder / "program.log"
        self._set_clock(moment)
        self.process: Warm | None = None
        self._mark = 0

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def start(self, *, wait: bool = True, die_at: str = "") -> None:
        """Start it; waits until it serves. `die_at` is a point at which it kills itself (see the runner)."""
        self._mark = self._log.stat().st_size if self._log.exists() else 0
        files = str(self.school.config), str(self._clock_file)
        environment = os.environ | {"DIE_AT": die_at, "HURRY": "yes" if self.school.is_in_a_hurry else ""}
        self.process = Warm(runner.run, *files, out=self._log, environment=environment)
        if wait:
            self.until(lambda: self.line("at work"), 60)

    def kill(self) -> None:
        """Kill it as a power cut would."""
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def until_dead(self, seconds: float = 60) -> None:
        """Wait until it has killed itself."""
        assert self.process is not None
        assert self.process.wait(seconds) == -signal.SIGKILL, self.log()[-4000:]

    def stop(self, seconds: float = 60) -> int:
        """Ask it to stop; gives the exit status. Fails when it takes longer than promised."""
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(seconds)

    def now(self) -> datetime:
        """The school's moment."""
        return datetime.now(UTC) + timedelta(seconds=float(self._clock_file.read_text()))

    def move_to(self, moment: datetime) -> None:
        """Move the school's clock."""
        self._set_clock(moment)
        if self.process is not None:
            self.process.send_signal(signal.SIGUSR1)

    def move(self, **by: float) -> None:
        """Move the school's clock on."""
        self.move_to(self.now() + timedelta(**by))

    def log(self) -> str:
        """All that it has logged, over all its starts."""
        return self._log.read_text()

    def line(self, event: str) -> dict[str, Any] | None:
        """The first log line of this start with that event."""
        with self._log.open() as log:
            log.seek(self._mark)
            for line in log:
                if line.startswith("{"):
                    fields: dict[str, Any] = json.loads(line)
                    if fields.get("event") == event:
                        return fields
        return None

    def health(self) -> tuple[int, dict[str, Any]]:
        """Ask for its health: status and answer."""
        line = self.line("serving")
        assert line is not None
        try:
            with urllib.request.urlopen(line["health"], timeout=60) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as error:
            return error.code, json.load(error)

    def until(self, condition: Any, seconds: float = 60) -> Any:
        """Wait until the condition gives something; fails with the log's end when it is late."""
        end = time.monotonic() + seconds
        while not (found := condition()):
            assert self.process is not None
            gone = self.process.poll()
            if gone is not None or time.monotonic() > end:
                raise AssertionError(f"not within {seconds} s (exit {gone}); log:\n{self.log()[-4000:]}")
            time.sleep(0.02)
        return found

    def _set_clock(self, moment: datetime) -> None:
        # in one piece: the program may be reading what was set before
        new = self._clock_file.with_suffix(".new")
        new.write_text(str((moment - datetime.now(UTC)).total_seconds()))
        new.replace(self._clock_file)
