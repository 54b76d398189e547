"""Which function handles what: all wiring in one place, in order.

A capability is a module with tables of plain names (see `handlers.tables`); it is known to the bot when its tables
stand here. Two capabilities that want the same name are an error at import.
"""

from handlers import (
    approval,
    approval_end,
    approval_reason,
    deadlines,
    groups,
    helping,
    identity,
    menu,
    posting,
    posting_audience,
    posting_decisions,
    posting_reach,
    pressing,
    publishing,
    purging,
    redeeming,
    reporting,
    reporting_handover,
    stopping,
    trouble,
    understanding,
    welcome,
)
from handlers.asking import tell
from handlers.model.events import (
    ChatLost,
    ChatMoved,
    Event,
    Membership,
    Message,
    Press,
    Receipt,
    TimerDue,
)
from handlers.model.people import Person
from handlers.ports import School
from handlers.tables import (
    CommandHandler,
    DialogueHandler,
    PressHandler,
    ReceiptHandler,
    StopHandler,
    TimerHandler,
    merged,
)

# What people can ask for with a slash, in Dutch and English.
COMMANDS: dict[str, CommandHandler] = merged(
    welcome.COMMANDS,
    helping.COMMANDS,
    identity.COMMANDS,
    reporting.COMMANDS,
    posting.COMMANDS,
)

# What a text means while a dialogue of this kind is open, and what stopping that dialogue means.
DIALOGUES: dict[str, DialogueHandler] = merged(
    reporting.DIALOGUES,
    posting.DIALOGUES,
    approval_reason.DIALOGUES,
)
STOPS: dict[str, StopHandler] = merged(
    reporting.STOPS,
    posting.STOPS,
    approval_reason.STOPS,
)

# Who handles the answer to a question of this kind.
PRESSES: dict[str, PressHandler] = merged(
    menu.PRESSES,
    reporting.PRESSES,
    posting_audience.PRESSES,
    posting_decisions.PRESSES,
    approval.PRESSES,
    approval_reason.PRESSES,
    publishing.PRESSES,
)

# What is due by the clock, and what became of effects.
TIMERS: dict[str, TimerHandler] = merged(
    deadlines.TIMERS,
    purging.TIMERS,
    approval_end.TIMERS,
    publishing.TIMERS,
    posting_reach.TIMERS,
)
RECEIPTS: dict[str, ReceiptHandler] = merged(
    reporting_handover.RECEIPTS,
    redeeming.RECEIPTS,
)


async def handle(event: Event, school: School) -> None:
    """Handle one event, within the transaction that the school stands for.

    Args:
        event: what happened.
        school: the school, with all that a handler may touch.

    Raises:
        KeyError: a timer, receipt or question of a kind that no capability knows (any more); the event is set aside.
    """
    key = event.key
    match event.what:
        case Message() as message:
            await _written(key, message, school)
        case Press() as press:
            await pressing.pressed(key, press, school, PRESSES)
        case TimerDue(name=name, subject=subject):
            await TIMERS[name](key, subject, school)
        case Receipt() as receipt:
            await RECEIPTS[receipt.topic](key, receipt, school)
        case Membership() as membership:
            await groups.membership_changed(key, membership, school)
        case ChatMoved(chat=chat, to=to):
            await school.chats.move(chat, to)
        case ChatLost() as lost:
            await groups.chat_lost(key, lost, school)
        case aside:
            await trouble.set_aside(key, aside, school)


async def _written(key: str, message: Message, school: School) -> None:
    """Handle a message. What is said in a group is between its members; the bot answers in private chats only."""
    account = message.sender.account
    if message.chat.kind != "private" or account is None:
        return
    person = await school.people.meet(account, message.chat, message.sender.language)
    # Handled as new, a corrected message would report a child twice or give a post another text. What is no text
    # changes by itself: a place that somebody shares while they walk.
    if message.edited:
        if message.text:
            say = school.speech(person)
            text = await publishing.edited(message.chat, say, school)
            text = text or say("I do not see when you change a message. Please write it again, as a new one.")
            await tell(school, f"{key}:edited", message.chat, text)
        return
    # A command comes before everything: it is the way out of whatever is open.
    if message.command is not None:
        await _commanded(key, message, person, school)
        return
    # A typed number comes before the dialogue, which would take it for its own text.
    if await pressing.typed(key, message, person, school, PRESSES):
        return
    dialogue = await school.dialogues.of(message.chat)
    if dialogue is not None:
        await DIALOGUES[dialogue.kind](key, message, dialogue, person, school)
        return
    await understanding.understand(key, message, person, school)


async def _commanded(key: str, message: Message, person: Person, school: School) -> None:
    """Do what a command asks. Telegram writes `/post@schoolbot` where several bots are about."""
    name = (message.command or "").partition("@")[0]
    if name in stopping.NAMES:
        await stopping.stop(key, message, person, school, STOPS)
    elif name in COMMANDS:
        await COMMANDS[name](key, message, person, school)
    else:
        say = school.speech(person)
        await tell(
            school, f"{key}:unknown", message.chat, say("I do not know that command. /help shows what I can do.")
        )
