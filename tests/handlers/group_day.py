"""A day in a class's group: people write in it, and what the platform made of the bot's messages comes back."""

from datetime import timedelta

from handlers.model.effects import SEEN_BY_ONE, ChatButton, Send, SendEphemeral
from handlers.model.events import Account, Chat, Content, Message, Receipt, Sender
from tests.fakes.sample import GROUP_5
from tests.handlers.day import Day

MINUTE = timedelta(minutes=1)


async def in_group(
    day: Day,
    who: Account | None,
    text: str,
    content: Content = "text",
    *,
    group: Chat = GROUP_5,
    edited: str = "",
    album: str = "",
    forwarded: bool = False,
) -> str:
    """Somebody writes in a group, or changes the message `edited`; gives the message's id."""
    message = edited or f"g{day.count}"
    sender = Sender(who, "en")
    await day.happens(Message(group, sender, message, text, content, bool(edited), album=album, forwarded=forwarded))
    return message


async def shown_to_one(day: Day, detail: str = SEEN_BY_ONE, outcome: str = "done") -> SendEphemeral:
    """The platform says what came of the newest message for one member; gives that."""
    effect = day.school.outbox.of_type(SendEphemeral)[-1]
    assert effect.receipt
    await day.happens(
        Receipt(effect.key, effect.receipt.topic, effect.receipt.subject, outcome, day.school.now, detail)
    )
    return effect


def start_of(message: Send | SendEphemeral) -> str:
    """What the message's button brings along behind `/start`."""
    ((button,),) = message.buttons
    assert isinstance(button, ChatButton)
    return button.start
