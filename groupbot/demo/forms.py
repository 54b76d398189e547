"""The page's forms: what each of them does in the school that plays."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, time, timedelta

from starlette.datastructures import FormData, UploadFile

from groupbot.demo import tour
from groupbot.demo.hours import next_school_moment
from groupbot.demo.people import PHONES
from groupbot.demo.pictures import LONGEST_CAPTION, MOST_BYTES, SAMPLES, picture_of, sample
from groupbot.demo.play import Play

LONGEST_TEXT = 4096
"""As in Telegram."""

LANGUAGES = ("nl", "en")

PICTURES = "/pictures"
"""Where pictures and files are sent to."""

_CONTENTS = {"voice", "sticker"}
_ALL_SAMPLES = "all"
_STEPS = {"30": timedelta(seconds=30), "60": timedelta(minutes=1)}
_MOMENTS = {"early": time(8, 10), "late": time(8, 14)}

Action = Callable[[Play, FormData], Awaitable[None]]


class WrongFormError(Exception):
    """A form holds what the page would never send."""


class TooMuchError(Exception):
    """A picture or file is larger than the page takes."""


async def _write(play: Play, given: FormData) -> None:
    if text := _written(given):
        play.world.write(_holder(play, given), text)


async def _send_thing(play: Play, given: FormData) -> None:
    content = _word(given, "content")
    if content not in _CONTENTS:
        raise WrongFormError
    play.world.write(_holder(play, given), "", content)  # type: ignore[arg-type] # it is one of the two


async def _send_pictures(play: Play, given: FormData) -> None:
    """Send samples or files of the visitor's own, with what stands in the writing field: a caption where it fits."""
    holder, text = _holder(play, given), _written(given)
    files = [each for each in given.getlist("files") if isinstance(each, UploadFile) and each.size]
    contents = [await _content(each) for each in files]
    # From here on nothing is awaited: what lies on the shelf and stands in no chat yet would be swept away.
    pictures = [
        picture_of(play.world, content, file.filename or "", file.content_type or "")
        for file, content in zip(files, contents, strict=True)
    ]
    if not pictures:
        pictures = [picture_of(play.world, sample(each)) for each in _samples(given)]
    is_caption = len(text) <= LONGEST_CAPTION
    play.world.show(holder, pictures, text if is_caption else "")
    if not is_caption:
        play.world.write(holder, text)


def _samples(given: FormData) -> tuple[str, ...]:
    name = _word(given, "sample")
    if name not in (*SAMPLES, _ALL_SAMPLES):
        raise WrongFormError
    return SAMPLES if name == _ALL_SAMPLES else (name,)


async def _content(file: UploadFile) -> bytes:
    if (file.size or 0) > MOST_BYTES:
        raise TooMuchError
    return await file.read()


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
    PICTURES: _send_pictures,
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


def _written(given: FormData) -> str:
    return _word(given, "text").replace("\r\n", "\n").strip()[:LONGEST_TEXT]


def _word(given: FormData, name: str) -> str:
    value = given.get(name)
    if not isinstance(value, str):
        raise WrongFormError
    return value
