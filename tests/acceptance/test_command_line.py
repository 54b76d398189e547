"""What other programs rely on: JSON lines, exit statuses, health, one line for what a person has set wrongly."""

import json
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.acceptance.conftest import free_port
from tests.acceptance.program import Program, SchoolFile

SICK = {"text": "Sem is vandaag ziek"}
POST = {"text": "Morgen zwemmen we.", "photos": [], "audience": "class:5", "author": "anna"}


def groupbot(*words: str) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    return subprocess.run(
        [sys.executable, "-m", "groupbot", *words], capture_output=True, text=True, check=False, timeout=60
    )


def conversation(*words: str, lines: list[Any]) -> list[dict[str, Any]]:
    """Write lines to a command one at a time, each only after the answer to the one before; gives the answers."""
    answers = []
    command = [sys.executable, "-m", "groupbot", *words]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        for line in lines:
            program.stdin.write((line if isinstance(line, str) else json.dumps(line)) + "\n")
            program.stdin.flush()
            answers.append(json.loads(program.stdout.readline()))
        program.stdin.close()
        assert program.stdout.read() == ""
        assert program.wait(60) == 0
    return answers


def test_check_answers_each_line_before_the_next_is_written(tmp_path: Path) -> None:
    """In order and flushed; what is no draft gets an error in its place; the places of findings count characters."""
    roster = tmp_path / "children.csv"
    roster.write_text("first_name,last_name,class,photo_public\nYara,Çelik,5,no\n", encoding="utf-8")
    tag = {**POST, "text": "👩‍👧 Kijk: @lotte_d"}
    lines = [POST, "not json", tag, {**POST, "author": "nobody"}, {"text": 5}]
    lines += [
        {**POST, "photos": ["a.jpg"]},
        {**POST, "photos": ["a.jpg"], "in_photo": []},
        {**POST, "photos": ["a.jpg"], "in_photo": ["Yara Çelik"], "audience": "public"},
    ]
    answers = conversation("check", "--json", "--roster", str(roster), lines=lines)
    assert [each.get("verdict", "error") for each in answers] == [
        "allow", "error", "refuse", "refuse", "error", "doubt", "allow", "refuse",
    ]  # fmt: skip
    assert answers[0] == {"verdict": "allow", "findings": []}
    assert set(answers[1]) == {"error"}
    (finding,) = answers[2]["findings"]
    assert list(finding) == ["article", "rule", "severity", "message", "start", "end", "replacement"]
    assert (finding["article"], finding["severity"]) == ("F6", "refuse")
    assert tag["text"][finding["start"] : finding["end"]] == "@lotte_d"


def test_triage_answers_each_line_before_the_next_is_written() -> None:
    """Kind, what else, how sure, in which language."""
    ill, bad, thanks = conversation("triage", "--json", lines=[SICK, "[]", {"text": "thanks everyone"}])
    assert list(ill) == ["kind", "also", "confidence", "language"]
    assert (ill["kind"], ill["also"], ill["language"]) == ("illness", [], "nl")
    assert 0 < ill["confidence"] <= 1
    assert set(bad) == {"error"}
    assert (thanks["kind"], thanks["language"]) == ("chat", "en")


@pytest.mark.parametrize(
    ("words", "status", "first"),
    [
        (["check", "Morgen gym!"], 0, "allow"),
        (["check", "Bel 06-12345678"], 1, "doubt"),
        (["check", "Kijk @lotte_d"], 2, "refuse"),
        (["check"], 64, ""),
        (["check", "text", "--json"], 64, ""),
        (["triage"], 64, ""),
        (["no-such-command"], 64, ""),
    ],
)
def test_exit_statuses(words: list[str], status: int, first: str) -> None:
    """0 allow, 1 doubt, 2 refuse, 64 wrong usage, which says on standard error how it is used."""
    done = groupbot(*words)
    assert (done.returncode, done.stdout.partition("\n")[0]) == (status, first)
    assert ("groupbot --help" in done.stderr) is (status == 64)


def replaced(old: str, new: str) -> Callable[[SchoolFile], None]:
    """A change of the settings."""

    def change(school: SchoolFile) -> None:
        text = school.config.read_text()
        assert old in text
        school.config.write_text(text.replace(old, new))

    return change


def no_file(school: SchoolFile) -> None:
    """No settings at all."""
    school.config.unlink()


def no_token(school: SchoolFile) -> None:
    """A school that has not got its bot's token yet."""
    secrets = school.folder / "secrets.env"
    secrets.write_text("\n".join(line for line in secrets.read_text().splitlines() if "TOKEN" not in line))


def own_protocol_in_error(school: SchoolFile) -> None:
    """A protocol of the school's own, with a key missing."""
    (school.folder / "own.toml").write_text('title = "Ons protocol"\n')
    replaced('protocol = "tjongerschool"', 'protocol = "own.toml"')(school)


def database_of_another_program(school: SchoolFile) -> None:
    """A file that is no database."""
    (school.folder / "school.db").write_text("These are not the tables that you look for. " * 100)


def no_folder(school: SchoolFile) -> None:
    """A database where it cannot be, and a table about which there is something to say."""
    replaced("sqlite:///school.db", "sqlite:///no/such/folder/school.db")(school)
    matrix = '[matrix]\nhomeserver = "https://matrix.example"\nuser = "@bot:matrix.example"\n'
    school.config.write_text(school.config.read_text() + matrix)


BROKEN = [
    pytest.param(no_file, ["school.toml", "no such file", "--config"], id="no settings"),
    pytest.param(replaced("[mail]", "[mail"), ["school.toml", "TOML", "line"], id="not TOML"),
    pytest.param(
        replaced("undo_seconds = 30", "undo_second = 30"), ["line", "posting.undo_second", "undo_seconds"], id="a typo"
    ),
    pytest.param(no_token, ["telegram_token", "GROUPBOT_TELEGRAM_TOKEN"], id="no token"),
    pytest.param(
        replaced('"tjongerschool"', '"no-such-protocol"'), ["school.protocol", "no-such-protocol"], id="no protocol"
    ),
    pytest.param(own_protocol_in_error, ["own", "articles", "missing"], id="a protocol with an error"),
    pytest.param(no_folder, ["database", "url"], id="no folder"),
    pytest.param(database_of_another_program, ["database", "url"], id="no database"),
    pytest.param(
        replaced("sqlite:///school.db", "postgresql://nobody@127.0.0.1:9/school"),
        ["database", "127.0.0.1:9", "url"],
        id="no PostgreSQL there",
    ),
]


@pytest.mark.parametrize(("break_it", "said"), BROKEN)
def test_what_is_set_wrongly_is_one_line_and_78(
    school: SchoolFile, break_it: Callable[[SchoolFile], None], said: list[str]
) -> None:
    """File, key and remedy, no traceback, no secret."""
    break_it(school)
    done = school.groupbot("run")
    assert done.returncode == 78, done.stderr
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert [each for each in said if each.lower() not in line.lower()] == [], line
    assert school.telegram.token not in line


def test_a_port_that_is_taken_is_one_line_and_78(school: SchoolFile) -> None:
    """Another program listens where health should be."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        replaced("health_port = 0", f"health_port = {port}")(school)
        done = school.groupbot("run")
    assert done.returncode == 78
    (line,) = done.stderr.splitlines()
    assert str(port) in line


def test_a_second_program_on_the_same_database_is_turned_away(school: SchoolFile, program: Program) -> None:
    """One line and 78, and the first goes on undisturbed."""
    done = school.groupbot("run")
    assert done.returncode == 78
    assert "Another groupbot is serving this school" in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr
    linda = school.telegram.user("Linda")
    linda.writes("/start")
    program.until(linda.bot_messages)
    assert program.health()[0] == 200


def until_written(file: Path, word: str, running: subprocess.Popen[bytes]) -> str:
    """Wait until a program has written this, and give all that it has written."""
    end = time.monotonic() + 60
    while word not in (written := file.read_text()):
        assert time.monotonic() < end, written
        assert running.poll() is None, written
        time.sleep(0.02)
    return written


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_run_stops_when_it_is_asked_to(school: SchoolFile, number: signal.Signals) -> None:
    """The command itself: at work, then within ten seconds at its end, with status 0."""
    log = school.folder / "run.log"
    command = [sys.executable, "-m", "groupbot", "run", "--config", str(school.config)]
    with log.open("wb") as out, subprocess.Popen(command, stdout=out, stderr=out) as running:
        until_written(log, '"at work"', running)
        running.send_signal(number)
        assert running.wait(60) == 0
    assert "Traceback" not in log.read_text()


def test_demo_prints_its_address_and_stops_when_it_is_asked_to(tmp_path: Path) -> None:
    """One line on standard output, on loopback, at which a page answers; SIGTERM ends it with status 0."""
    said, wrong = tmp_path / "said", tmp_path / "wrong"
    port = free_port()
    command = [sys.executable, "-m", "groupbot", "demo", "--port", str(port), "--data", str(tmp_path / "data")]
    with said.open("wb") as out, wrong.open("wb") as err, subprocess.Popen(command, stdout=out, stderr=err) as running:
        written = until_written(said, "\n", running)
        (address,) = re.findall(r"http://\S+", written)
        assert address.startswith((f"http://127.0.0.1:{port}/", f"http://localhost:{port}/"))
        with urllib.request.urlopen(address, timeout=60) as page:
            assert page.status == 200
        running.send_signal(signal.SIGTERM)
        assert running.wait(60) == 0
    assert wrong.read_text() == ""


@pytest.mark.usefixtures("in_a_hurry")
def test_health_says_what_is_wrong(school: SchoolFile, program: Program) -> None:
    """200 with figures while all is well; 503 with the reason while Telegram is away; 200 afterwards."""
    status, told = program.health()
    assert status == 200
    assert told["problems"] == {}
    assert {"oldest_event_seconds", "outbox"} <= set(told)
    school.telegram.fault("getUpdates", code=502, description="Bad Gateway", times=1000)
    linda = school.telegram.user("Linda")
    linda.writes("/start")
    program.until(lambda: program.line("telegram has a problem"))
    assert program.health()[0] == 200  # a hiccup is none
    program.move(minutes=1)
    status, told = program.health()
    assert status == 503
    assert "cannot be reached" in told["problems"]["telegram"]
    school.telegram.clear_faults()
    linda.writes("/start")
    program.until(lambda: program.health()[0] == 200)
