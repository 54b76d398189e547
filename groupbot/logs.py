"""The program's log: ids, never texts, names or secrets. One line per happening, on standard error.

Our own code logs through structlog, with the event's id bound around it. Libraries log through `logging` and know
nothing of that promise: they are heard from WARNING on, only their first line is kept, and of an exception only its
kind and where it came from, because its message may quote what a person wrote.
"""

import logging
import re
import sys
from collections.abc import Iterable
from traceback import walk_tb
from types import TracebackType
from typing import Literal, TextIO

import structlog
from structlog.types import EventDict, Processor, WrappedLogger

OURS = ("groupbot", "handlers", "policy")
"""The rooms whose loggers keep the promise. All others are libraries: below WARNING they quote addresses with tokens,
statements with values, and people's words."""

_TOKEN = re.compile(r"\d{4,}:[A-Za-z0-9_-]{16,}")
_LAST_FRAMES = 5
ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None]


def set_up_logs(
    level: Literal["debug", "info", "warning", "error"] = "info",
    form: Literal["json", "console"] = "json",
    stream: TextIO | None = None,
) -> None:
    """Send every log of this process through one place.

    Args:
        level: what is too small to be written.
        form: one JSON object per line, or lines for a person who reads along.
        stream: where to write; standard error if left out.
    """
    threshold = logging.getLevelNamesMapping()[level.upper()]
    common: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True, key="at"),
    ]
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*common, first_line_only],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                without_words_of_exceptions,
                without_tokens,
                _renderer(form, stream or sys.stderr),
            ],
        )
    )
    logging.basicConfig(handlers=[handler], level=max(threshold, logging.WARNING), force=True)
    logging.captureWarnings(capture=True)
    for name in OURS:
        logging.getLogger(name).setLevel(threshold)
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, *common, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )


def first_line_only(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Keep a library's first line: what follows describes objects, and with them what people wrote."""
    lines = str(event.get("event", "")).splitlines()
    event["event"] = lines[0] if lines else ""
    return event


def without_words_of_exceptions(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Put in an exception's place its kinds, from the first cause to the last, and where it was raised."""
    info = _exc_info(event.pop("exc_info", None))
    event.pop("stack_info", None)
    if info is not None:
        event["error"] = " < ".join(type(each).__name__ for each in _chain(info[1]))
        event["where"] = _places(info[2])
    return event


def without_tokens(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Blot out everything that has the form of a bot's token, wherever it stands."""
    return {key: _blotted(value) for key, value in event.items()}


def _blotted(value: object) -> object:
    if isinstance(value, dict):
        return {key: _blotted(each) for key, each in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_blotted(each) for each in value]
    if value is None or isinstance(value, (bool, int, float)):
        return value
    return _TOKEN.sub("(token)", str(value))


def _exc_info(given: object) -> ExcInfo | None:
    if isinstance(given, BaseException):
        return type(given), given, given.__traceback__
    if isinstance(given, tuple):
        return given if given[0] is not None else None
    if given:
        current = sys.exc_info()
        return current if current[0] is not None else None
    return None


def _chain(error: BaseException) -> Iterable[BaseException]:
    current: BaseException | None = error
    while current is not None:
        yield current
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)


def _places(traceback: TracebackType | None) -> list[str]:
    frames = [frame.f_code for frame, _ in walk_tb(traceback)]
    lines = [line for _, line in walk_tb(traceback)]
    places = [f"{code.co_filename}:{line} {code.co_name}" for code, line in zip(frames, lines, strict=True)]
    return places[-_LAST_FRAMES:]


def _renderer(form: str, stream: TextIO) -> Processor:
    if form == "json":
        return structlog.processors.JSONRenderer(ensure_ascii=False)
    return structlog.dev.ConsoleRenderer(colors=stream.isatty())
