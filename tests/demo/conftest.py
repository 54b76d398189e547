"""The demo, and a browser that a visitor plays in."""

import os
import shutil
import socket
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.demo.program import DemoProgram
from tests.demo.visitor import Visitor

CHROMIUM = "/usr/bin/chromium"
_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def free_port() -> int:
    """Give a port that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture(scope="session")
def running_demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoProgram]:
    """Give a running demo that tests share, one after another, on the port that was asked for."""
    port = free_port()
    with DemoProgram(tmp_path_factory.mktemp("demo"), "--port", str(port)) as program:
        assert program.host == f"127.0.0.1:{port}"
        yield program


@pytest.fixture
def demo(running_demo: DemoProgram) -> DemoProgram:
    """Give the running demo with a school that plays from its beginning, in Dutch."""
    running_demo.ask("/language", {"language": "nl"})
    status, _, _ = running_demo.ask("/reset", {})
    assert status == 204, running_demo.errors()
    return running_demo


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Give Debian's Chromium. Playwright has an event loop of its own, which must be gone before another module's."""
    if shutil.which(CHROMIUM) is None:
        missing = f"{CHROMIUM} is missing: apt-get install chromium"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=_ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture
def visitor(browser: Browser, demo: DemoProgram) -> Iterator[Visitor]:
    """Give a visitor at a desk. Nothing may complain in the browser, and nothing may leave this machine."""
    yield from _visit(browser, demo, width=1400, height=900)


@pytest.fixture
def phone_visitor(browser: Browser, demo: DemoProgram) -> Iterator[Visitor]:
    """Give a visitor with a small phone."""
    yield from _visit(browser, demo, width=360, height=740)


@pytest.fixture(params=["visitor", "phone_visitor"])
def anybody(request: pytest.FixtureRequest) -> Visitor:
    """Give a visitor at a desk, and one with a phone."""
    visitor: Visitor = request.getfixturevalue(request.param)
    return visitor


def _visit(browser: Browser, demo: DemoProgram, width: int, height: int) -> Iterator[Visitor]:
    context = browser.new_context(viewport={"width": width, "height": height})
    visitor = Visitor(context.new_page())
    visitor.open(demo.address)
    yield visitor
    context.close()
    assert visitor.complaints == []
    assert {host for host in visitor.hosts if host != demo.host} == set()
