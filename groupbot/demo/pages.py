"""The page's addresses: what it shows, what came since, and where its forms go."""

from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from groupbot.demo.forms import FORMS, PICTURES, Action, TooMuchError, WrongFormError
from groupbot.demo.guard import MOST_BYTES as MOST_WORDS
from groupbot.demo.guard import Guard
from groupbot.demo.pictures import FILE, MOST_AT_ONCE, MOST_BYTES, mime_of
from groupbot.demo.view import seen

if TYPE_CHECKING:
    from groupbot.demo.serve import Demo

PULSE_SECONDS = 1.0
"""How long the browser waits for news before it is told at least the time."""

_GATHER_SECONDS = 0.03
_AFTERWARDS = {"/language": {"HX-Refresh": "true"}}
"""What the browser does after a form, as htmx has it; after most of them it waits for the news."""


def page(demo: "Demo", token: str) -> ASGIApp:
    """Make the web application.

    Args:
        demo: the school that plays at the moment, and its restart.
        token: what whoever may play knows.
    """
    addresses = _Addresses(demo)
    with as_file(files("groupbot.demo") / "static") as static:
        routes = [
            Route("/", addresses.index),
            Route("/live", addresses.live),
            Route("/group/{group}", addresses.group),
            Route("/file/{file}", addresses.file),
            Route("/reset", addresses.reset, methods=["POST"]),
            *(addresses.form(path, act) for path, act in FORMS.items()),
            Mount("/static", StaticFiles(directory=Path(static))),
        ]
    return Guard(Starlette(routes=routes), token, {PICTURES: MOST_AT_ONCE * MOST_BYTES + MOST_WORDS})


class _Addresses:
    """What is answered where."""

    def __init__(self, demo: "Demo") -> None:
        self._demo = demo

    async def index(self, _request: Request) -> Response:
        """Show the whole page."""
        view = await self._demo.view()
        return HTMLResponse(await view.page())

    async def live(self, request: Request) -> Response:
        """Answer when something has changed, or after a second with the time."""
        view = await self._demo.view()
        known = request.query_params.get("seen", "")
        version = view.play.world.version
        parts = await view.parts()
        if known == seen(parts):
            await view.play.world.wait(version, PULSE_SECONDS)
            await view.play.world.wait(view.play.world.version, _GATHER_SECONDS)
            if self._demo.is_ending:
                return Response(status_code=204)
            view = await self._demo.view()
            parts = await view.parts()
        return HTMLResponse(view.news(parts, known))

    async def group(self, request: Request) -> Response:
        """Lead into a class's group: where the bot's links lead."""
        return RedirectResponse(f"/#{request.path_params['group']}", 303)

    async def file(self, request: Request) -> Response:
        """Give a picture, film or file that stands in a chat; what is none of the first two is only for keeping."""
        view = await self._demo.view()
        content = view.play.world.shelf.get(request.path_params["file"])
        if content is None:
            return PlainTextResponse("This is in no chat any more.", 404)
        mime = mime_of(content)
        headers = {"Content-Disposition": "attachment"} if mime == FILE else None
        return Response(content, media_type=mime, headers=headers)

    async def reset(self, _request: Request) -> Response:
        """Begin anew."""
        await self._demo.reset()
        return Response(status_code=204, headers={"HX-Redirect": "/"})

    def form(self, path: str, act: Action) -> Route:
        """Make the address that takes a form."""

        async def take(request: Request) -> Response:
            view = await self._demo.view()
            files = MOST_AT_ONCE if path == PICTURES else 0
            async with request.form(max_files=files, max_fields=20) as given:
                try:
                    await act(view.play, given)
                except WrongFormError:
                    return PlainTextResponse("The form is not filled in as the page fills it in.", 400)
                except TooMuchError:
                    return PlainTextResponse("That is too much.", 413)
            return Response(status_code=204, headers=_AFTERWARDS.get(path))

        return Route(path, take, methods=["POST"])
