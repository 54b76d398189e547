"""The page's addresses: what it shows, what came since, and its forms."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, time, timedelta
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from groupbot.demo import tour
from groupbot.demo.guard import Guard
from groupbot.demo.hours import next_school_moment
from groupbot.demo.people import PHONES
from groupbot.demo.play import Play
from groupbot.demo.view import seen

if TYPE_CHECKING:
    from groupbot.demo.serve import Demo

LONGEST_TEXT = 4096
"""As in Telegram."""

PULSE_SECONDS = 1.0
"""How long the browser waits for news before it is told at least the time."""

_GATHER_SECONDS = 0.03
LANGUAGES = ("nl", "en")
_CONTENTS = {"voice", "sticker", "photo"}
_STEPS = {"30": timedelta(seconds=30), "60": timedelta(minutes=1)}
_MOMENTS = {"early": time(8, 10), "late": time(8, 14)}

Action = Callable[[Play, FormData], Awaitable[None]]


class _WrongForm(Exception):
    """A form holds what the page would never send."""


def page(demo: "Demo", token: str) -> ASGIApp:
    """Make the web application.

    Args:
        demo: the school that plays at the moment, and its restart.
        token: what whoever may play knows.
    """

    async def index(_request: Request) -> Response:
        view = await demo.view()
        return HTMLResponse(await view.page())

    async def live(request: Request) -> Response:
        """Answer when something has changed, or after a second with the time."""
        view = await demo.view()
        known = request.query_params.get("seen", "")
        version = view.play.world.version
        parts = await view.parts()
        if known == seen(parts):
            await view.play.world.wait(version, PULSE_SECONDS)
            await view.play.world.wait(view.play.world.version, _GATHER_SECONDS)
            if demo.is_ending:
                return Response(status_code=204)
            view = await demo.view()
            parts = await view.parts()
        return HTMLResponse(view.news(parts, known))

    async def group(request: Request) -> Response:
        """Lead into a class's group: where the bot's links lead."""
        return RedirectResponse(f"/#{request.path_params['group']}", 303)

    async def reset(_request: Request) -> Response:
        await demo.reset()
        return Response(status_code=204, headers={"HX-Redirect": "/"})

    def form(path: str, act: Action, headers: dict[str, str] | None = None) -> Route:
        async def endpoint(request: Request) -> Response:
            view = await demo.view()
            async with request.form(max_files=0, max_fields=20) as given:
                try:
                    await act(view.play, given)
                except _WrongForm:
                    return PlainTextResponse("The form is not filled in as the page fills it in.", 400)
            return Response(status_code=204, headers=headers)

        return Route(path, endpoint, methods=["POST"])

    with as_file(files("groupbot.demo") / "static") as static:
        routes = [
            Route("/", index),
            Route("/live", live),
            Route("/group/{group}", group),
            Route("/reset", reset, methods=["POST"]),
            form("/write", _write),
            form("/thing", _send_thing),
            form("/press", _press),
            form("/clock", _move_clock),
            form("/server", _switch_mail),
            form("/holder", _hand_over),
            form("/tour", _tour),
            form("/language", _speak, {"HX-Refresh": "true"}),
            Mount("/static", StaticFiles(directory=Path(static))),
        ]
    return Guard(Starlette(routes=routes), token)


async def _write(play: Play, given: FormData) -> None:
    text = _word(given, "text").replace("\r\n", "\n").strip()[:LONGEST_TEXT]
    if text:
        play.world.write(_holder(play, given), text)


async def _send_thing(play: Play, given: FormData) -> None:
    content = _word(given, "content")
    if content not in _CONTENTS:
        raise _WrongForm
    play.world.write(_holder(play, given), "", content)  # type: ignore[arg-type] # it is one of the three


async def _press(play: Play, given: FormData) -> None:
    play.world.press(_holder(play, given), _word(given, "token"), _word(given, "choice"))


async def _move_clock(play: Play, given: FormData) -> None:
    to, now = _word(given, "to"), play.clock.now()
    if to == "now":
        play.move_clock(datetime.now(UTC))
    elif to in _STEPS:
        play.move_clock(now + _STEPS[to])
    elif to in _MOMENTS:
        play.move_clock(next_school_moment(now, _MOMENTS[to], play.profile.timezone))
    else:
        raise _WrongForm


async def _switch_mail(play: Play, given: FormData) -> None:
    play.switch_mail(down=_word(given, "down") == "yes")


async def _hand_over(play: Play, given: FormData) -> None:
    play.hand_over(_word(given, "account"))


async def _speak(play: Play, given: FormData) -> None:
    language = _word(given, "language")
    if language not in LANGUAGES:
        raise _WrongForm
    await play.speak(language)


async def _tour(play: Play, given: FormData) -> None:
    match _word(given, "go"):
        case "do":
            await tour.do(play)
        case "next":
            tour.go_to(play, min(play.world.state.tour + 1, len(tour.STEPS)))
        case "start":
            tour.go_to(play, 0)
        case "close":
            tour.go_to(play, -1)
        case _:
            raise _WrongForm


def _holder(play: Play, given: FormData) -> str:
    phone = _word(given, "phone")
    if phone not in PHONES:
        raise _WrongForm
    return play.holder(phone).account


def _word(given: FormData, name: str) -> str:
    value = given.get(name)
    if not isinstance(value, str):
        raise _WrongForm
    return value
