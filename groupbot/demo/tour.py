"""The guided tour: four small stories in steps, each with what to do, how to see that it was done, and who does it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import time, timedelta

from groupbot.demo.hours import next_school_moment
from groupbot.demo.play import Play
from groupbot.demo.sight import Sight
from handlers.ports import Speech

Words = Callable[[Speech], str]
Act = Callable[[Play, Sight], None]

ANNA, BRAM, LINDA = "anna", "bram", "linda"
STILL = 0.15
"""Seconds without a change after which the bot is taken to have said all."""


@dataclass(frozen=True)
class Step:
    """A step of the tour.

    Attributes:
        story: which of the stories it belongs to; what is looked at is what came since the story began.
        where: which part of the page it plays in.
        title: its name.
        text: what to do.
        is_done: whether the world shows that it was done.
        act: does it, or the next bit of it.
    """

    story: int
    where: str
    title: Words
    text: Words
    is_done: Callable[[Sight], bool]
    act: Act


def refused_text(say: Speech) -> str:
    """Write a post that the protocol refuses: it tags somebody's account."""
    return say("Tomorrow we go swimming. Do not forget your towel! Will you drive along, @linda_devries?")


def good_text(say: Speech) -> str:
    """Write a post that nothing stands in the way of."""
    return say("Tomorrow we go swimming. Do not forget your towel! We leave at 9 o'clock.")


def doubtful_text(say: Speech) -> str:
    """Write a post that the director has to look at: it holds a private telephone number."""
    return say("Who can help with the school trip on Friday? You can reach me in the evening on 06-12345678.")


def ill_text(say: Speech) -> str:
    """Write what a parent writes."""
    return say("Sem is ill today")


def post_command(say: Speech) -> str:
    """Name the command that starts a post, as the language has it."""
    return say("/post")


def advance(play: Play) -> None:
    """Go on to the first step that has not been done yet."""
    state = play.world.state
    while 0 <= state.tour < len(STEPS) and STEPS[state.tour].is_done(Sight(state)):
        go_to(play, state.tour + 1)


def go_to(play: Play, step: int) -> None:
    """Go to a step, the end (as many as there are steps) or out of the tour (-1)."""
    state = play.world.state
    new_story = 0 <= step < len(STEPS) and (step == 0 or STEPS[step].story != STEPS[step - 1].story)
    if new_story:
        state.tour_mark = state.counter
    state.tour = step
    play.world.save()


async def do(play: Play) -> None:
    """Do the present step for the visitor, bit by bit, as a person would; gives up when the bot does not go along."""
    at = play.world.state.tour
    if not 0 <= at < len(STEPS):
        return
    step = STEPS[at]
    for _ in range(12):
        sight = Sight(play.world.state)
        if step.is_done(sight) or play.world.state.tour != at:
            break
        step.act(play, sight)
        await _settle(play)
    advance(play)


async def _settle(play: Play) -> None:
    """Wait until the bot has answered everybody and nothing changes any more, at most a few seconds."""
    for _ in range(40):
        version = play.world.version
        await play.world.wait(version, STILL)
        sight = Sight(play.world.state)
        if play.world.version == version and all(sight.is_answered(each.account) for each in play.players):
            return


def _write(account: str, text: Words) -> Act:
    def act(play: Play, _sight: Sight) -> None:
        play.hand_over(account)
        play.world.write(account, text(play.speech()))

    return act


def _press(account: str, *choices: str) -> Act:
    """Press the first of these buttons that is there."""

    def act(play: Play, sight: Sight) -> None:
        play.hand_over(account)
        for choice in choices:
            if button := sight.offer(account, choice):
                play.world.press(account, button.token, button.choice)
                return

    return act


def _press_or_write(account: str, text: Words, *choices: str) -> Act:
    """Press one of these buttons, or write the text that brings them."""

    def act(play: Play, sight: Sight) -> None:
        can_press = any(sight.offer(account, choice) for choice in choices)
        (_press(account, *choices) if can_press else _write(account, text))(play, sight)

    return act


def _wait(play: Play, _sight: Sight) -> None:
    play.move_clock(play.clock.now() + timedelta(seconds=30))


def _mail_off(play: Play, _sight: Sight) -> None:
    play.switch_mail(down=True)
    zone = play.profile.timezone
    if play.clock.now().astimezone(zone).time() < time(8, 10) or not _is_school_time(play):
        play.move_clock(next_school_moment(play.clock.now(), time(8, 10), zone))


def _is_school_time(play: Play) -> bool:
    return play.clock.now().astimezone(play.profile.timezone).time() < time(8, 30)


def _too_late(play: Play, _sight: Sight) -> None:
    now = play.clock.now()
    limit = next_school_moment(now, time(8, 15), play.profile.timezone)
    play.move_clock(limit if limit - now < timedelta(minutes=30) else now + timedelta(minutes=1))


def _mail_on(play: Play, _sight: Sight) -> None:
    play.switch_mail(down=False)
    play.move_clock(play.clock.now() + timedelta(minutes=1))


def _post(text: Words) -> Words:
    return lambda say: f"{post_command(say)} {text(say)}"


STEPS: tuple[Step, ...] = (
    Step(
        1,
        "teacher",
        lambda say: say("A post with a problem"),
        lambda say: say(
            "You are juf Anna. Write to the bot: “/post”, a space, and a text with somebody's @account in it."
        ),
        lambda sight: sight.told(ANNA, "*:audience"),
        _write(ANNA, _post(refused_text)),
    ),
    Step(
        1,
        "teacher",
        lambda say: say("The check"),
        lambda say: say("Press “Preview”. The bot holds the post against the school's protocol, and refuses it."),
        lambda sight: sight.told(ANNA, "*:findings"),
        _press(ANNA, "preview"),
    ),
    Step(
        1,
        "teacher",
        lambda say: say("A better text"),
        lambda say: say("Just send the text again, without the @account. The bot shows what parents will see."),
        lambda sight: sight.offer(ANNA, "publish") is not None or sight.told(ANNA, "*:undo"),
        _write(ANNA, good_text),
    ),
    Step(
        1,
        "teacher",
        lambda say: say("Publish"),
        lambda say: say("Press “Publish”. For half a minute the post can still be taken back: nobody has seen it."),
        lambda sight: sight.told(ANNA, "*:undo"),
        _press(ANNA, "publish"),
    ),
    Step(
        1,
        "groups",
        lambda say: say("Parents see it"),
        lambda say: say("Move the clock on by 30 seconds. The post stands in the group, signed for the school."),
        lambda sight: sight.posted("5"),
        _wait,
    ),
    Step(
        2,
        "teacher",
        lambda say: say("A post in doubt"),
        lambda say: say("Post again, now with a private telephone number in the text, and press “Preview”."),
        lambda sight: sight.told(ANNA, "*:findings"),
        _press_or_write(ANNA, _post(doubtful_text), "preview"),
    ),
    Step(
        2,
        "teacher",
        lambda say: say("Ask the director"),
        lambda say: say("This is not for the teacher alone to decide. Press “Ask the director”."),
        lambda sight: sight.told(BRAM, "*:decide"),
        _press(ANNA, "ask"),
    ),
    Step(
        2,
        "director",
        lambda say: say("The director decides"),
        lambda say: say(
            "You are meester Bram now. Read the post and what the protocol says of it, and press “Approve”."
        ),
        lambda sight: sight.told(ANNA, "*:undo"),
        _press(BRAM, "approve"),
    ),
    Step(
        2,
        "groups",
        lambda say: say("And it is out"),
        lambda say: say("Move the clock on by 30 seconds once more: the second post is in the group."),
        lambda sight: sight.posted("5"),
        _wait,
    ),
    Step(
        3,
        "parent",
        lambda say: say("A child is ill"),
        lambda say: say("You are Linda, Sem's mother. Write as you would to anybody: “Sem is ill today”."),
        lambda sight: sight.told(LINDA, "*:ask"),
        _write(LINDA, ill_text),
    ),
    Step(
        3,
        "parent",
        lambda say: say("To the school"),
        lambda say: say(
            "The bot asks nothing that it can read, and never what Sem has. Press “Send”: the mail arrives at the "
            "school, and only then Linda reads that it was sent."
        ),
        lambda sight: sight.told(LINDA, "report:*:accepted"),
        _press(LINDA, "send", "unknown"),
    ),
    Step(
        4,
        "mail",
        lambda say: say("The mail server is down"),
        lambda say: say("Set the clock to 08:10 and switch the school's mail server off."),
        lambda sight: sight.state.mail_down,
        _mail_off,
    ),
    Step(
        4,
        "parent",
        lambda say: say("Another report"),
        lambda say: say("Report Sem ill once more, up to “Send”. Linda reads that it has not been sent yet."),
        lambda sight: sight.told(LINDA, "report:*:status"),
        _press_or_write(LINDA, ill_text, "send", "unknown"),
    ),
    Step(
        4,
        "parent",
        lambda say: say("In time to phone"),
        lambda say: say("Move the clock past 08:15, and three minutes past “Send”. Linda is told to phone the school."),
        lambda sight: sight.told(LINDA, "report:*:warn"),
        _too_late,
    ),
    Step(
        4,
        "teacher",
        lambda say: say("After all"),
        lambda say: say("Switch the mail server on and move the clock on by a minute. Parent and teacher hear of it."),
        lambda sight: sight.told(ANNA, "report:*:late:*"),
        _mail_on,
    ),
)
