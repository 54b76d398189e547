"""The page's forms: what each of them does in the school that plays."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, time, timedelta

from starlette.datastructures import FormData

from groupbot.demo import tour
from groupbot.demo.hours import next_school_moment
from groupbot.demo.people import PHONES
from groupbot.demo.play import Play

LONGEST_TEXT = 4096
"""As in Telegram."""

LANGUAGES = ("nl", "en")

_CONTENTS = {"voice", "sticker", "photo"}
_STEPS = {"30": timedelta(seconds=30), "60": timedelta(minutes=1)}
_MOMENTS = {"early": time(8, 10), "late": time(8, 14)}

Action = Callable[[Play, FormData], Awaitable[None]]


class WrongFormError(Exception):
    """A form holds what the page would never send."""


async def _write(play: Play, given: FormData) -> None:
    text = _word(given, "text").replace("\r\n", "\n").strip()[:LONGEST_TEXT]
    if text:
        play.world.write(_holder(play, given), text)


async def _send_thing(play: Play, given: FormData) -> None:
    content = _word(given, "content")
    if content not in _CONTENTS:
        raise WrongFormError
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
        raise WrongFormError


async def _switch_mail(play: Play, given: FormData) -> None:
    play.switch_mail(down=_word(given, "down") == "yes")


async def _hand_over(play: Play, given: FormData) -> None:
    play.hand_over(_word(given, "account"))


async def _speak(play: Play, given: FormData) -> None:
    language = _word(given, "language")
    if language not in LANGUAGES:
        raise WrongFormError
    await play.speak(language)


async def _tour(play: Play, given: FormData) -> None:
    match _word(given, "go"):
        case "do":
            await tour.do(play)
        case "next":
            tour.skip(play)
        case "start":
            tour.go_to(play, 0)
        case "close":
            tour.go_to(play, tour.CLOSED)
        case _:
            raise WrongFormError


FORMS: dict[str, Action] = {
    "/write": _write,
    "/thing": _send_thing,
    "/press": _press,
    "/clock": _move_clock,
    "/server": _switch_mail,
    "/holder": _hand_over,
    "/tour": _tour,
    "/language": _speak,
}
"""What is done with a form, by the address that it is sent to."""


def _holder(play: Play, given: FormData) -> str:
    phone = _word(given, "phone")
    if phone not in PHONES:
        raise WrongFormError
    return play.holder(phone).account


def _word(given: FormData, name: str) -> str:
    value = given.get(name)
    if not isinstance(value, str):
        raise WrongFormError
    return value
