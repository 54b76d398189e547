"""Which function handles what: all wiring in one place, in order.

A capability is a module with tables of plain names (see `handlers.tables`); it is known to the bot when its tables
stand here. Two capabilities that want the same name are an error at import.
"""

from handlers import (
    absence_list,
    addresses,
    approval,
    approval_deputies,
    approval_end,
    approval_reason,
    approval_words,
    bounces,
    commands,
    deadlines,
    editing,
    group_messages,
    group_pointers,
    group_rights,
    group_setup,
    group_unreported,
    group_watch,
    groups,
    helping,
    house_rules,
    identity,
    inviting,
    languages,
    leave_request,
    letter_dialogue,
    letters,
    listening,
    menu,
    my_data,
    news,
    photos,
    photos_answering,
    photos_collecting,
    photos_out,
    pictures_answering,
    pictures_hiding,
    pictures_typing,
    pinning,
    post_following,
    post_menu,
    posting,
    posting_audience,
    posting_decisions,
    posting_reach,
    posts_list,
    pressing,
    protocol_changes,
    publishing,
    purging,
    rechecking,
    redeeming,
    replying,
    reporting,
    reporting_handover,
    retracting,
    scheduling,
    school_question,
    staff_joining,
    stopping,
    trouble,
    understanding,
    undoing,
    urgent,
    welcome,
)
from handlers.asking import tell
from handlers.listening import is_sick_note
from handlers.model.events import (
    Bounced,
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
from handlers.model.questions import Dialogue
from handlers.ports import School
from handlers.posting_draft import DIALOGUE, HIDING, WORDS
from handlers.tables import (
    AsideHandler,
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
    languages.COMMANDS,
    house_rules.COMMANDS,
    news.COMMANDS,
    my_data.COMMANDS,
    school_question.COMMANDS,
    leave_request.COMMANDS,
    addresses.COMMANDS,
    reporting.COMMANDS,
    posting.COMMANDS,
    posts_list.COMMANDS,
    retracting.COMMANDS,
    editing.COMMANDS,
    scheduling.COMMANDS,
    urgent.COMMANDS,
    staff_joining.COMMANDS,
    inviting.COMMANDS,
    protocol_changes.COMMANDS,
)

# What a text means while a dialogue of this kind is open, and what stopping that dialogue means.
DIALOGUES: dict[str, DialogueHandler] = merged(
    reporting.DIALOGUES,
    school_question.DIALOGUES,
    leave_request.DIALOGUES,
    posting.DIALOGUES,
    approval_reason.DIALOGUES,
    approval_words.DIALOGUES,
    scheduling.DIALOGUES,
    protocol_changes.DIALOGUES,
    pictures_typing.DIALOGUES,
)
STOPS: dict[str, StopHandler] = merged(
    reporting.STOPS,
    school_question.STOPS,
    leave_request.STOPS,
    posting.STOPS,
    approval_reason.STOPS,
    approval_words.STOPS,
    scheduling.STOPS,
    protocol_changes.STOPS,
    pictures_typing.STOPS,
)

# What is not meant for the dialogue that is open: it ends then, and the text is heard as a new one.
ASIDES: dict[str, AsideHandler] = {
    approval_reason.REASON: listening.is_no_words,
    WORDS: listening.is_no_words,
    DIALOGUE: listening.is_no_text,
    scheduling.PLANNING: listening.is_no_time,
    protocol_changes.DIALOGUE: listening.is_no_words,
    HIDING: listening.is_no_face,
}

# Who handles the answer to a question of this kind.
PRESSES: dict[str, PressHandler] = merged(
    menu.PRESSES,
    languages.PRESSES,
    my_data.PRESSES,
    school_question.PRESSES,
    leave_request.PRESSES,
    addresses.PRESSES,
    reporting.PRESSES,
    posting_audience.PRESSES,
    posting_decisions.PRESSES,
    photos_answering.PRESSES,
    photos_out.PRESSES,
    pictures_answering.PRESSES,
    pictures_hiding.PRESSES,
    approval.PRESSES,
    approval_reason.PRESSES,
    approval_words.PRESSES,
    scheduling.PRESSES,
    post_menu.PRESSES,
    retracting.PRESSES,
    replying.PRESSES,
    group_setup.PRESSES,
    group_watch.PRESSES,
    staff_joining.PRESSES,
    inviting.PRESSES,
    protocol_changes.PRESSES,
)

# What is due by the clock, and what became of effects.
TIMERS: dict[str, TimerHandler] = merged(
    deadlines.TIMERS,
    purging.TIMERS,
    absence_list.TIMERS,
    letters.TIMERS,
    letter_dialogue.TIMERS,
    approval_end.TIMERS,
    approval_deputies.TIMERS,
    publishing.TIMERS,
    rechecking.TIMERS,
    photos.TIMERS,
    photos_collecting.TIMERS,
    posting_reach.TIMERS,
    post_following.TIMERS,
    pinning.TIMERS,
    group_setup.TIMERS,
    group_pointers.TIMERS,
    group_unreported.TIMERS,
    commands.TIMERS,
)
RECEIPTS: dict[str, ReceiptHandler] = merged(
    reporting_handover.RECEIPTS,
    letters.RECEIPTS,
    addresses.RECEIPTS,
    photos_collecting.RECEIPTS,
    pictures_hiding.RECEIPTS,
    redeeming.RECEIPTS,
    group_rights.RECEIPTS,
    group_pointers.RECEIPTS,
    group_watch.RECEIPTS,
    commands.RECEIPTS,
    inviting.RECEIPTS,
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
        case Message() as message if message.chat.kind != "private":
            await group_messages.written(key, message, school)
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
            await group_setup.moved(chat, to, school)
            await school.chats.move(chat, to)
        case ChatLost() as lost:
            await groups.chat_lost(key, lost, school)
        case Bounced() as bounced:
            await bounces.came_back(key, bounced, school)
        case aside:
            await trouble.set_aside(key, aside, school)


async def _written(key: str, message: Message, school: School) -> None:
    """Handle a message in a private chat."""
    account = message.sender.account
    if account is None:
        return
    person = await school.people.meet(account, message.chat, message.sender.language)
    # Handled as new, a corrected message would report a child twice or give a post another text. What is no text
    # changes by itself: a place that somebody shares while they walk.
    if message.edited:
        if message.text:
            say = school.speech(person)
            text = await undoing.edited(message.chat, say, school)
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
    if dialogue is not None and await _is_aside(key, message, dialogue, person, school):
        await school.dialogues.end(message.chat)
        dialogue = None
    if dialogue is not None:
        await DIALOGUES[dialogue.kind](key, message, dialogue, person, school)
        return
    if not await _is_way_in(key, message, person, school):
        await understanding.understand(key, message, person, school)


async def _is_way_in(key: str, message: Message, person: Person, school: School) -> bool:
    """Say whether a message is a way to a post without a command, and is handled; a sick note by a parent is none."""
    return not is_sick_note(message, person) and (
        await posting.sent(key, message, person, school)
        or await replying.replied(key, message, person, school)
        or await replying.forwarded(key, message, person, school)
    )


async def _is_aside(key: str, message: Message, dialogue: Dialogue, person: Person, school: School) -> bool:
    """Say whether a message is not meant for the dialogue that is open."""
    return dialogue.kind in ASIDES and await ASIDES[dialogue.kind](key, message, dialogue, person, school)


async def _commanded(key: str, message: Message, person: Person, school: School) -> None:
    """Do what a command asks. Telegram writes `/post@schoolbot` where several bots are about."""
    name = (message.command or "").partition("@")[0]
    if name in stopping.NAMES:
        await stopping.stop(key, message, person, school, STOPS)
    elif name in COMMANDS:
        await COMMANDS[name](key, message, person, school)
    else:
        say = school.speech(person)
        text = say("I do not know that command. /help shows what I can do.")
        if near := helping.meant(name, person, school):
            text = say("I do not know that command. Do you mean /{name}? /help shows what I can do.", name=near)
        await tell(school, f"{key}:unknown", message.chat, text)
