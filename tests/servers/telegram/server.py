"""The HTTP server: `/bot<TOKEN>/<method>` and `/file/bot<TOKEN>/<path>` for bots, `/sim/<TOKEN>/...` for tests."""

import asyncio
import contextlib
from typing import Any

from aiohttp import web

from .calls import GARBAGE, answer
from .decoding import read_fields
from .errors import ApiError, error_body
from .faults import Fault
from .sim import SimError, act
from .validation import update_fault
from .world import World

MOST_BODY = 60 * 1024 * 1024


class Server:
    """All worlds, by token, and the routes to them."""

    def __init__(self) -> None:
        self.worlds: dict[str, World] = {}

    def application(self) -> web.Application:
        """Make the application."""
        application = web.Application(client_max_size=MOST_BODY)
        application.add_routes(
            [
                web.get("/bot{token}/{method}", self.bot),
                web.post("/bot{token}/{method}", self.bot),
                web.get("/file/bot{token}/{path:.*}", self.file),
                web.post("/sim/{token}", self.open_world),
                web.delete("/sim/{token}", self.close_world),
                web.get("/sim/{token}/{action}", self.sim),
                web.post("/sim/{token}/{action}", self.sim),
            ]
        )
        application.on_shutdown.append(self._close)
        return application

    def _world(self, request: web.Request) -> World:
        world = self.worlds.get(request.match_info["token"])
        if world is None:
            raise ApiError(401)
        return world

    async def bot(self, request: web.Request) -> web.StreamResponse:
        """Answer a bot."""
        try:
            world = self._world(request)
            fields = await read_fields(request)
        except ApiError as refusal:
            return web.json_response(refusal.body(), status=refusal.code)
        given = await answer(world, request.match_info["method"], fields)
        if given.fault:
            early = await _spoil(request, world, given.fault)
            if early is not None:
                return early
        return web.json_response(given.body, status=given.status)

    async def file(self, request: web.Request) -> web.StreamResponse:
        """Give a file to a bot."""
        try:
            world = self._world(request)
        except ApiError as refusal:
            return web.json_response(refusal.body(), status=refusal.code)
        path = request.match_info["path"]
        if fault := world.faults.met_by("file", None):
            early = await _spoil(request, world, fault)
            return early or web.json_response(error_body(fault.code, fault.description), status=fault.code)
        file_id = path.rpartition("/")[2].partition(".")[0]
        if file_id not in world.files or path != world.path_of(file_id):
            return web.json_response(error_body(404, "Not Found"), status=404)
        return web.Response(body=world.files[file_id], content_type="application/octet-stream")

    async def open_world(self, request: web.Request) -> web.Response:
        """Open the world of a new token."""
        token = request.match_info["token"]
        if token in self.worlds:
            return web.json_response({"error": "this token is taken"}, status=409)
        sent = await request.json() if request.can_read_body else {}
        world = World(token, **sent)
        world.updates.check = update_fault
        self.worlds[token] = world
        return web.json_response(world.state())

    async def close_world(self, request: web.Request) -> web.Response:
        """End a world; who still waits in it is let go."""
        world = self.worlds.pop(request.match_info["token"], None)
        if world is None:
            return web.json_response({"error": "no such token"}, status=404)
        await _end(world)
        return web.json_response({"violations": world.violations})

    async def sim(self, request: web.Request) -> web.Response:
        """Do what a test asks of a world."""
        world = self.worlds.get(request.match_info["token"])
        if world is None:
            return web.json_response({"error": "no such token"}, status=404)
        sent: dict[str, Any] = await request.json() if request.can_read_body else {}
        try:
            return web.json_response(act(world, request.match_info["action"], sent))
        except SimError as error:
            return web.json_response({"error": str(error)}, status=422)

    async def _close(self, _: web.Application) -> None:
        for world in self.worlds.values():
            await _end(world)
        self.worlds.clear()


async def _end(world: World) -> None:
    world.closed.set()
    world.updates.wake("")
    await world.updates.webhook.close()


async def _spoil(request: web.Request, world: World, fault: Fault) -> web.StreamResponse | None:
    """Do what a fault does to an answer; None leaves the answer as it is."""
    if fault.kind == "garbage":
        return web.Response(status=fault.code, text=GARBAGE, content_type="text/html")
    if fault.kind.startswith("drop"):
        _cut(request)
        return web.Response()
    if fault.kind == "slow":
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(world.closed.wait(), fault.seconds)
    elif fault.kind in {"timeout", "hang before"}:
        # Until the caller gives up, which cancels this handler, or the world ends.
        await world.closed.wait()
        _cut(request)
        return web.Response()
    return None


def _cut(request: web.Request) -> None:
    if request.transport is not None:
        request.transport.abort()
