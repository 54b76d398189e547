"""Who may press what: every button of the teacher's side, tried by everybody."""

from datetime import timedelta

import pytest

from handlers.model.events import Account, MediaKind
from handlers.posting_decisions import DECISIONS
from handlers.rechecking import RECHECK
from policy.model import Severity, Verdict
from tests.fakes.deciding import Line
from tests.fakes.pictures import seen
from tests.fakes.sample import ANNA, BRAM, CARLA, OFFICE, PARENT, STRANGER
from tests.handlers.day import Day
from tests.handlers.photos_day import album, draw, shows

EVERYBODY = {
    "the author": ANNA,
    "the director": BRAM,
    "a deputy": CARLA,
    "the office": OFFICE,
    "a parent": PARENT,
    "a stranger": STRANGER,
    "an anonymous administrator": None,
}

RIGHTS = {
    "class:5": "the author",
    "preview": "the author",
    "school": "the author",
    "publish": "the author",
    "anyway": "the author",
    "again": "the author",
    "ask": "the author",
    "later": "the author",
    "pinned": "the director",
    "text": "the author",
    "audience": "the author",
    "stop": "the author",
    "undo": "the author",
    "without": "the author",
    "back": "the author",
    "approve": "the director",
    "send_back": "the director",
    "refuse": "the director",
    "write": "the director",
    "skip": "the director",
    "out": "the author",
    "out:1": "the author",
    "c0": "the author",
    "next": "the author",
    "who": "the author",
    "hide": "the author",
    "f1": "the author",
    "all": "the author",
    "good": "the author",
    "agreed": "the author",
    "y1": "the author",
}
"""The only one who may press each button. Anna wrote the post; Bram is the only director, so no deputy is asked."""

DIRECTORS = {choice for choice, who in RIGHTS.items() if who == "the director"}
"""The buttons that come with a post in doubt."""


PHOTOS = {"out": (), "out:1": ("out",), "c0": ("preview",), "next": ("preview",), "who": ("preview", "next")}
"""The buttons of a post with photos, and what is pressed before they are seen."""

SEEN = {
    "hide": ("preview", "next"),
    "f1": ("preview", "next", "hide", "draw"),
    "all": ("preview", "next", "hide", "draw"),
    "good": ("preview", "next", "hide", "draw", "all", "draw"),
    "y1": ("school", "on"),
    "agreed": ("preview", "next"),
}
"""The same of a photo or film that a program has looked at; "draw" makes the picture that is shown next."""


async def until(choice: str) -> Day:
    """Bring a day to the moment at which the button can be seen."""
    day = Day()
    await day.school.parent(PARENT)
    if choice in PHOTOS:
        await album(day)
        for each in PHOTOS[choice]:
            await day.presses(ANNA, each)
        return day
    if choice in SEEN:
        kind: MediaKind = "video" if choice == "agreed" else "photo"
        saw = None if kind == "video" else seen(1 if choice == "y1" else 2)
        await shows(day, caption="Wat een dag!", kind=kind, seen=saw)
        for each in SEEN[choice]:
            await (draw(day) if each == "draw" else day.presses(ANNA, each))
        return day
    await _without_photos(day, choice)
    return day


async def _without_photos(day: Day, choice: str) -> None:
    """Write a post in words, up to the button."""
    if choice == "pinned":
        await day.writes(BRAM, "/urgent De school is dicht.")
        await day.presses(BRAM, "school")
        return
    await day.writes(ANNA, "/post Morgen gymles!")
    if choice in ("class:5", "preview", "school"):
        return
    if choice in DIRECTORS | {"again"}:
        day.school.checker.says(Severity.DOUBT)
    if choice == "anyway":
        day.school.checker.says(Severity.ADVICE)
    await day.presses(ANNA, "preview")
    if choice == "undo":
        await day.presses(ANNA, "publish")
    if choice in DIRECTORS | {"without", "back", "again"}:
        await day.presses(ANNA, "ask")
    if choice in DIRECTORS | {"again"}:
        await day.presses(ANNA, "without")
    if choice == "again":
        day.school.checker.verdict = Verdict()
        await day.school.timers.set(RECHECK, "protocol", day.school.now)
        await day.passes(timedelta(0))
    if choice in ("write", "skip"):
        await day.presses(BRAM, "refuse")


@pytest.mark.parametrize("choice", RIGHTS)
@pytest.mark.parametrize("who", EVERYBODY)
async def test_only_one_may_press(who: str, choice: str):
    """Everybody else reads that the button is not for them, changes nothing, and stands on record."""
    day = await until(choice)
    button = day.button(EVERYBODY[RIGHTS[choice]] or ANNA, choice)
    before = day.school.posts.saved.copy()
    records = len(day.school.records.lines)
    answer = await day.presses(EVERYBODY[who], choice, button)
    if who == RIGHTS[choice]:
        assert answer != REFUSAL
    else:
        assert answer == REFUSAL
        assert day.school.posts.saved == before
        kind = day.school.questions.asked[button.token].kind
        (post,) = before
        assert day.school.records.lines[records:] == [
            Line("press_refused", await name(day, EVERYBODY[who]), post, kind)
        ]


async def name(day: Day, who: Account | None) -> str:
    """Give the id under which somebody stands on record."""
    return "anonymous" if who is None else (await day.school.people.meet(who)).id


REFUSAL = "This button is not for you. If you think it should be, ask the school."


def test_the_table_knows_every_decision():
    """A new button under a preview needs a line in the table of rights."""
    assert DECISIONS.keys() <= RIGHTS.keys()
