"""`groupbot demo` as a program: its address, its stop, its data."""

import json
import re
import signal
import socket
import time
from pathlib import Path

import pytest

from tests.demo.program import DemoProgram

ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/\?token=[\w-]{20,}")


def until_shown(program: DemoProgram, text: str) -> str:
    """Read the page until it shows a text."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        status, page, _ = program.ask("/live")
        assert status == 200, program.errors()
        if text in page:
            return page
        time.sleep(0.02)
    raise AssertionError(f"{text!r} is not shown; {program.errors()}")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_prints_its_address_and_stops_when_asked(tmp_path: Path, number: signal.Signals) -> None:
    """One line on standard output; a stop within ten seconds with status 0, leaving nothing behind.

    A page that waits for news does not hold it up.
    """
    with DemoProgram(temporary=tmp_path) as program:
        assert ADDRESS.fullmatch(program.address)
        _, page, _ = program.ask("/")
        with socket.create_connection(("127.0.0.1", port_of(program))) as waiting:
            waiting.sendall(news_request(program, page))
            assert program.stop(number) == 0
        assert program.output() == f"{program.address}\n"
    assert program.errors() == ""
    assert list(tmp_path.iterdir()) == []


def test_a_port_that_was_asked_for_is_used_or_refused(tmp_path: Path) -> None:
    """A taken port is said in one line, status 78; without --port another one is taken."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with DemoProgram(tmp_path, "--port", str(port)) as program:
            assert program.process.wait(20) == 78
            assert program.address == ""
    [line] = program.errors().splitlines()
    assert f"port {port}" in line
    assert line.endswith("choose another port with --port")


def test_a_folder_that_cannot_be_used_is_said(tmp_path: Path) -> None:
    """A file is no folder, and a world that is none is not overwritten: one line, status 78."""
    file = tmp_path / "file"
    file.write_text("x")
    with DemoProgram(file) as program:
        assert program.process.wait(20) == 78
    assert len(program.errors().splitlines()) == 1
    (tmp_path / "world.json").write_text("{")
    with DemoProgram(tmp_path) as program:
        assert program.process.wait(20) == 78
        assert program.address == ""
    [line] = program.errors().splitlines()
    assert "world.json" in line


def test_a_folder_in_which_another_demo_plays_is_left_alone(tmp_path: Path) -> None:
    """One line, status 78, no address, and the first goes on undisturbed; after a kill the folder is free at once."""
    with DemoProgram(tmp_path) as first:
        until_shown(first, "De Tjongerschool")
        code = json.loads((tmp_path / "world.json").read_bytes())["code"]
        with DemoProgram(tmp_path) as second:
            assert second.process.wait(20) == 78
            assert second.address == ""
        [line] = second.errors().splitlines()
        assert f"another demo plays in {tmp_path}" in line
        assert json.loads((tmp_path / "world.json").read_bytes())["code"] == code
        assert first.ask("/live")[0] == 200
        first.process.kill()
        first.process.wait()
    with DemoProgram(tmp_path) as third:
        assert ADDRESS.fullmatch(third.address)


def test_with_data_everything_survives_a_restart(tmp_path: Path) -> None:
    """Chats, open questions, mails and the clock are as they were, after a stop and after a kill."""
    with DemoProgram(tmp_path) as program:
        program.ask("/clock", {"to": "early"})
        program.ask("/server", {"down": "yes"})
        program.ask("/write", {"phone": "parent", "text": "Sem is vandaag ziek"})
        page = until_shown(program, "Klopt dit?")
        program.process.kill()
        program.process.wait()
    token = re.findall(r"&#34;choice&#34;: &#34;send&#34;, .*?&#34;token&#34;: &#34;(.+?)&#34;", page)[-1]
    with DemoProgram(tmp_path) as program:
        until_shown(program, "Klopt dit?")
        assert program.ask("/press", {"phone": "parent", "token": token, "choice": "send"})[0] == 204
        until_shown(program, "Genoteerd: Sem de Vries is ziek")
        program.ask("/server", {"down": "no"})
        assert program.stop() == 0
    with DemoProgram(tmp_path) as program:
        program.ask("/clock", {"to": "60"})
        program.ask("/clock", {"to": "60"})
        page = until_shown(program, "Ziek: groep 5, ")
        assert "08.1" in page


def test_a_used_invitation_stays_used(tmp_path: Path) -> None:
    """After a restart there is a new code for a child whom nobody is linked to, and none once somebody is."""
    with DemoProgram(tmp_path) as program:
        program.ask("/holder", {"account": "petra"})
        first = code_in(until_shown(program, 'class="code"'))
    with DemoProgram(tmp_path) as program:
        code = code_in(until_shown(program, 'class="code"'))
        assert code != first
        program.ask("/write", {"phone": "parent", "text": code})
        assert 'class="code"' not in until_shown(program, "Storm is vandaag ziek")
    with DemoProgram(tmp_path) as program:
        assert 'class="code"' not in until_shown(program, "Storm is vandaag ziek")


def code_in(page: str) -> str:
    """Read the invitation code that the page suggests."""
    found = re.search(r'data-text="((?:[0-9A-Z]{4}-){3}[0-9A-Z]{4})"', page)
    assert found is not None
    return found.group(1)


def news_request(program: DemoProgram, page: str) -> bytes:
    """Ask for news as the page does that was just loaded."""
    found = re.search(r"/live\?seen=[\w-]+", page)
    assert found is not None
    return f"GET {found.group()} HTTP/1.1\r\nHost: {program.host}\r\nCookie: {program.cookie}\r\n\r\n".encode()


def port_of(program: DemoProgram) -> int:
    """Give the port of the printed address."""
    return int(program.host.rpartition(":")[2])
