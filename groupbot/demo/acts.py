"""What the guided tour types, presses and moves for a visitor who lets it."""

from collections.abc import Callable
from datetime import time, timedelta

from groupbot.demo.hours import next_school_moment
from groupbot.demo.play import Play
from groupbot.demo.sight import Sight
from handlers.ports import Speech

Words = Callable[[Speech], str]
Act = Callable[[Play, Sight], None]


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


def write(account: str, text: Words) -> Act:
    """Write a text to the bot."""

    def act(play: Play, _sight: Sight) -> None:
        play.hand_over(account)
        play.world.write(account, text(play.speech()))

    return act


def press(account: str, *choices: str) -> Act:
    """Press the first of these buttons that is there."""

    def act(play: Play, sight: Sight) -> None:
        play.hand_over(account)
        for choice in choices:
            if button := sight.offer(account, choice):
                play.world.press(account, button.token, button.choice)
                return

    return act


def press_or_write(account: str, text: Words, *choices: str) -> Act:
    """Press one of these buttons, or write the text that brings them."""

    def act(play: Play, sight: Sight) -> None:
        can_press = any(sight.offer(account, choice) for choice in choices)
        (press(account, *choices) if can_press else write(account, text))(play, sight)

    return act


def wait_half_a_minute(play: Play, _sight: Sight) -> None:
    """Let the time pass in which a post can be taken back."""
    play.move_clock(play.clock.now() + timedelta(seconds=30))


def switch_mail_off(play: Play, _sight: Sight) -> None:
    """Switch the mail server off, shortly before the school wants to know who is ill."""
    play.switch_mail(down=True)
    zone = play.profile.timezone
    if play.clock.now().astimezone(zone).time() < time(8, 10) or not _is_school_time(play):
        play.move_clock(next_school_moment(play.clock.now(), time(8, 10), zone))


def wait_until_too_late(play: Play, _sight: Sight) -> None:
    """Move the clock on until a parent has to phone; bit by bit where that is later than a quarter past eight."""
    now = play.clock.now()
    limit = next_school_moment(now, time(8, 15), play.profile.timezone)
    play.move_clock(limit if limit - now < timedelta(minutes=30) else now + timedelta(minutes=1))


def switch_mail_on(play: Play, _sight: Sight) -> None:
    """Switch the mail server on, and let it be tried again."""
    play.switch_mail(down=False)
    play.move_clock(play.clock.now() + timedelta(minutes=1))


def after_command(text: Words) -> Words:
    """Put the command that starts a post before a text."""
    return lambda say: f"{post_command(say)} {text(say)}"


def _is_school_time(play: Play) -> bool:
    return play.clock.now().astimezone(play.profile.timezone).time() < time(8, 30)
