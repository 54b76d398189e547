"""The program's own web servers: health, and Telegram's webhook where a school uses one."""

import asyncio
import contextlib
import os
import socket
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import asdict

import uvicorn
from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp

from groupbot.errors import ConfigurationError
from groupbot.kernel.runtime import Runtime


def health_route(runtime: Runtime) -> Route:
    """Give `GET /health`: 200 when all is well, 503 with the reasons when something is not."""

    async def health(_request: Request) -> JSONResponse:
        try:
            status = await runtime.status()
        except (SQLAlchemyError, OSError) as error:
            return JSONResponse({"problems": {"database": type(error).__name__}}, status_code=503)
        return JSONResponse(asdict(status), status_code=503 if status.problems else 200)

    return Route("/health", health)


def application(routes: Sequence[BaseRoute]) -> Starlette:
    """Give a web application of these routes."""
    return Starlette(routes=list(routes))


@contextlib.asynccontextmanager
async def serving(app: ASGIApp, host: str, port: int, setting: str) -> AsyncIterator[int]:
    """Serve a web application while the block runs; gives the port, which with 0 is any free one.

    Args:
        app: the application.
        host: the address to listen on.
        port: the port to listen on.
        setting: what a person sets to have another port.

    Raises:
        ConfigurationError: the port is taken, or cannot be used.
    """
    try:
        listener = socket.create_server((host, port))
    except OSError as error:
        # the error's own words for a taken port hold a piece of Python
        reason = error.strerror if isinstance(error, socket.gaierror) else os.strerror(error.errno or 0)
        raise ConfigurationError(
            f"port {port} on {host} cannot be used ({reason}): stop the program that has it, "
            f"or choose another port with {setting}"
        ) from error
    config = uvicorn.Config(app, log_config=None, access_log=False, lifespan="off")
    server = _Server(config)
    task = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        yield listener.getsockname()[1]
    finally:
        server.should_exit = True
        server.force_exit = True
        await asyncio.gather(task, return_exceptions=True)
        listener.close()


class _Server(uvicorn.Server):
    """Uvicorn without its own hold on signals: the program decides itself when it stops."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
