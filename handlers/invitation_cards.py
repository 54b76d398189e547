"""What stands on the card with which a parent is invited, in one language; each card has it in two."""

from handlers.ports import Speech

LANGUAGES = ("nl", "en")
"""The languages of the explanation on each card, one below the other."""


def lines(say: Speech, school: str, until: str, *, square: bool = True) -> tuple[str, ...]:
    """Say in a few lines what to do with the card.

    Args:
        say: the language.
        school: the school's name.
        until: the last day on which the code works, in words.
        square: whether the card has a square to scan; the bot's own address is not always known.
    """
    works = say("The code works once, until {day}. It is for you alone.", day=until)
    if not square:
        return say("Open the bot of {school} and type the code.", school=school), works
    return (
        say("Scan the square with your phone: the bot of {school} opens. Press Start.", school=school),
        say("Or open the bot and type the code."),
        works,
    )
