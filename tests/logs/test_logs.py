"""What the log says, and what it never says."""

import asyncio
import gc
import io
import json
import logging
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import structlog

from groupbot.logs import OURS, set_up_logs

TOKEN = "123456789:AAFakeFakeFakeFakeFakeFakeFakeFakeFa"
Lines = Callable[[], list[dict[str, Any]]]


@pytest.fixture
def logs_as_before() -> Iterator[None]:
    """Put the process's logging back as it was."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in OURS}
    yield
    logging.captureWarnings(capture=False)
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, was in levels.items():
        logging.getLogger(name).setLevel(was)
    structlog.reset_defaults()
    structlog.contextvars.clear_contextvars()


@pytest.fixture
def stream() -> io.StringIO:
    """Where the log is written."""
    return io.StringIO()


@pytest.fixture
def lines(logs_as_before: None, stream: io.StringIO) -> Lines:
    """Write the log as JSON at DEBUG; the function gives its lines."""
    set_up_logs("debug", "json", stream)
    return lambda: [json.loads(line) for line in stream.getvalue().splitlines()]


def test_a_line_says_what_happened_when_and_with_which_ids(lines: Lines) -> None:
    """What is bound around an event is in each of its lines."""
    with structlog.contextvars.bound_contextvars(row=7):
        structlog.get_logger("groupbot.test").info("handled", kind="Message")

    line = lines()[0]
    assert (line["event"], line["row"], line["kind"], line["level"]) == ("handled", 7, "Message", "info")
    assert line["logger"] == "groupbot.test"
    assert line["at"].endswith("Z")


def test_what_is_too_small_is_not_written(logs_as_before: None, stream: io.StringIO) -> None:
    """The level is the school's choice."""
    set_up_logs("warning", "json", stream)

    structlog.get_logger("groupbot.test").info("small")
    structlog.get_logger("groupbot.test").warning("large")

    assert "small" not in stream.getvalue()
    assert "large" in stream.getvalue()


def test_a_person_can_read_along(logs_as_before: None, stream: io.StringIO) -> None:
    """The other form is for the eye."""
    set_up_logs("info", "console", stream)

    structlog.get_logger("groupbot.test").info("handled", kind="Message")

    assert "handled" in stream.getvalue()
    assert not stream.getvalue().startswith("{")


@pytest.mark.parametrize(
    "name", ["telegram.ext", "sqlalchemy.engine", "aiohttp.access", "httpx", "aiosqlite", "markdown_it", "anything"]
)
def test_libraries_are_quiet_even_at_debug(lines: Lines, name: str) -> None:
    """They quote addresses and values; from WARNING on they are heard."""
    logging.getLogger(name).info("https://api.telegram.org/botX/sendMessage Sem is ziek")
    logging.getLogger(name).warning("trouble")

    assert [line["event"] for line in lines()] == ["trouble"]


@pytest.mark.parametrize(
    "log",
    [
        lambda: structlog.get_logger("groupbot.test").error(f"POST /bot{TOKEN}/sendMessage"),
        lambda: structlog.get_logger("groupbot.test").error("x", url=f"https://h/bot{TOKEN}/getMe"),
        lambda: structlog.get_logger("groupbot.test").error("x", all={"a": [TOKEN, {"b": (TOKEN,)}]}),
        lambda: structlog.get_logger("groupbot.test").error("x", error=ValueError(TOKEN)),
        lambda: logging.getLogger("telegram").error("failed: %s", TOKEN),
    ],
)
def test_a_token_is_blotted_out_wherever_it_stands(lines: Lines, stream: io.StringIO, log: Callable[[], None]) -> None:
    """Nobody who reads the log can use the bot."""
    log()

    assert len(lines()) == 1
    assert TOKEN.partition(":")[2] not in stream.getvalue()
    assert "(token)" in stream.getvalue()


def test_numbers_and_nothing_stay_as_they_are(lines: Lines) -> None:
    """Only words can hold a token."""
    structlog.get_logger("groupbot.test").info("x", count=3, share=0.5, ok=True, none=None)

    line = lines()[0]
    assert (line["count"], line["share"], line["ok"], line["none"]) == (3, 0.5, True, None)


def raised() -> Exception:
    """Raise an error whose words, and those of its cause, are a person's."""
    try:
        try:
            {}["Sem is ziek"]
        except KeyError as inner:
            inner.add_note("Sem de Vries")
            int("Sem de Vries")
    except ValueError as error:
        return error
    raise AssertionError


@pytest.mark.parametrize(
    "log",
    [
        lambda error: structlog.get_logger("groupbot.test").error("failed", exc_info=error),
        lambda error: structlog.get_logger("groupbot.test").error(
            "failed", exc_info=(type(error), error, error.__traceback__)
        ),
        lambda error: logging.getLogger("library").error("failed", exc_info=error),
    ],
)
def test_of_an_exception_only_kinds_and_places_are_written(
    lines: Lines, stream: io.StringIO, log: Callable[[Exception], None]
) -> None:
    """Its words may be a person's."""
    log(raised())

    line = lines()[0]
    assert line["error"] == "ValueError < KeyError"
    assert "test_logs.py" in line["where"][-1]
    assert line["where"][-1].endswith("raised")
    assert "Sem" not in stream.getvalue()


def test_an_exception_that_is_being_handled_is_found(lines: Lines, stream: io.StringIO) -> None:
    """As `log.exception` has it."""
    try:
        int("Sem de Vries")
    except ValueError:
        structlog.get_logger("groupbot.test").exception("failed")

    assert lines()[0]["error"] == "ValueError"
    assert "Sem" not in stream.getvalue()


@pytest.mark.parametrize("info", [True, (None, None, None), None])
def test_no_exception_no_place(lines: Lines, info: object) -> None:
    """Where there is none, none is made up."""
    structlog.get_logger("groupbot.test").error("failed", exc_info=info)

    assert "error" not in lines()[0]


def test_a_library_gets_one_line(lines: Lines, stream: io.StringIO) -> None:
    """What comes after it describes objects and, with them, what people wrote."""
    logging.getLogger("asyncio").error("Task exception was never retrieved\nfuture: <Task exception='Sem is ziek'>")
    logging.getLogger("library").warning("")

    assert [line["event"] for line in lines()] == ["Task exception was never retrieved", ""]
    assert "Sem" not in stream.getvalue()


async def test_a_forgotten_task_does_not_tell_what_it_was_about(lines: Lines, stream: io.StringIO) -> None:
    """The event loop itself describes the task and its exception in words."""

    async def fail() -> None:
        raise ValueError("Sem is ziek")

    task = asyncio.create_task(fail())
    await asyncio.wait([task])
    del task
    gc.collect()

    assert any(line.get("error") == "ValueError" for line in lines())
    assert "Sem" not in stream.getvalue()


def test_warnings_go_to_the_log(logs_as_before: None, stream: io.StringIO) -> None:
    """A warning of a library does not write past the log."""
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        set_up_logs("info", "json", stream)
        warnings.warn("old", DeprecationWarning, stacklevel=1)
        logging.captureWarnings(capture=False)

    assert "DeprecationWarning: old" in stream.getvalue()
