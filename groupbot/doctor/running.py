"""Whether the bot is at work already, and whether its ports are free where it is not."""

import socket
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import aiohttp
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from groupbot.doctor.model import Finding, fail, ok, warn
from groupbot.settings import Settings, database_file, database_url
from groupbot.storage.engine import Database
from groupbot.storage.queue_tables import lease

LOOPBACK = "127.0.0.1"
SECONDS = 2.0


async def is_served(settings: Settings) -> bool:
    """Say whether a program holds the school's lease now; False where that cannot be seen."""
    file = database_file(settings)
    if file is not None and not file.exists():
        return False
    database = Database(database_url(settings))
    try:
        async with database.read() as connection:
            until = await connection.scalar(select(lease.c.until))
    except (SQLAlchemyError, OSError):
        return False
    finally:
        await database.close()
    return until is not None and until > datetime.now(UTC)


async def look_at_the_running_bot(settings: Settings) -> Finding:
    """Ask a bot that is at work how it fares."""
    port = settings.run.health_port
    if not port:  # any free one: only the bot's log says which
        return ok("running", "running")
    health = await _health(port)
    if health is None:
        return ok("running", "running unseen", port=port)
    problems = "; ".join(str(each) for each in health["problems"].values())
    return (
        warn("running", "running with problems", problems=problems, port=port) if problems else ok("running", "running")
    )


def look_at_ports(settings: Settings) -> Iterator[Finding]:
    """Look whether the ports are free on which the bot will listen."""
    ports = [(LOOPBACK, settings.run.health_port, "run.health_port")]
    hook = settings.telegram.webhook if settings.telegram and settings.telegram.updates == "webhook" else None
    if hook is not None:
        ports.append((hook.host, hook.port, "telegram.webhook.port"))
    for host, port, setting in ports:
        if port:
            free = _is_free(host, port)
            yield (ok if free else fail)("port", "port" if free else "port taken", port=port, setting=setting)


def _is_free(host: str, port: int) -> bool:
    try:
        socket.create_server((host, port)).close()
    except OSError:
        return False
    return True


async def _health(port: int) -> dict[str, Any] | None:
    """Give what the bot says of itself; None where it does not answer."""
    timeout = aiohttp.ClientTimeout(total=SECONDS)
    with suppress(aiohttp.ClientError, TimeoutError, OSError, ValueError):
        async with (
            aiohttp.ClientSession(timeout=timeout) as session,
            session.get(f"http://{LOOPBACK}:{port}/health") as response,
        ):
            answer = await response.json(content_type=None)
            if isinstance(answer, dict) and isinstance(answer.get("problems"), dict):
                return answer
    return None
