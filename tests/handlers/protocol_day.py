"""A day on which a director opens the protocol in the chat, and changes it."""

from handlers.model.effects import Send
from handlers.model.events import Account
from tests.fakes.sample import BRAM
from tests.handlers.day import Day


def page(day: Day, who: Account = BRAM) -> Send:
    """The last message with buttons that somebody sees."""
    return [each for each in day.sees(who) if each.buttons][-1]


def choices(day: Day, who: Account = BRAM) -> list[str]:
    """The choices on it."""
    return [each.choice for row in page(day, who).buttons for each in row]


async def opened(day: Day, rule: str, who: Account = BRAM) -> None:
    """Somebody opens a rule, through the articles, as they would."""
    article = day.school.protocol.rules[rule].article
    await day.writes(who, "/protocol")
    while f"article:{article}:0" not in choices(day, who):
        await day.presses(who, next(each for each in choices(day, who) if each.startswith("articles:")))
    await day.presses(who, f"article:{article}:0")
    while f"rule:{rule}" not in choices(day, who):
        await day.presses(who, [each for each in choices(day, who) if each.startswith("article:")][-1])
    await day.presses(who, f"rule:{rule}")


async def sets(day: Day, rule: str, destination: str, severity: str) -> None:
    """Bram makes a rule as serious as this."""
    await opened(day, rule)
    await day.presses(BRAM, f"where:{rule}:{destination}")
    await day.presses(BRAM, f"set:{rule}:{destination}:{severity}")
