"""All that the page itself says, in one language; what the bot says comes from the handlers."""

from groupbot.demo.people import LINKED_PARENT, NEW_PARENT
from handlers.ports import Speech


def page_words(say: Speech) -> dict[str, str]:
    """Give the page's texts by the names that the templates use."""
    return {
        "title": say("Group app playground"),
        "lead": say("Play a parent, a teacher and the director. Nothing leaves this machine."),
        "clock": say("The school's clock"),
        "plus_half": say("+30 s"),
        "plus_minute": say("+1 min"),
        "to_early": say("To 08:10"),
        "to_late": say("To 08:14"),
        "to_now": say("Now"),
        "to_early_long": say("To ten past eight on the next school morning"),
        "to_late_long": say("To fourteen minutes past eight on the next school morning"),
        "to_now_long": say("To the real time of this moment"),
        "mail_server": say("Mail server"),
        "mail_up": say("on"),
        "mail_down": say("down"),
        "reset": say("Reset"),
        "reset_long": say("Begin anew"),
        "reset_sure": say("Forget all chats and mails, and begin anew?"),
        "language": say("Language"),
        "parts": say("Parts of the page"),
    } | _phone_words(say)


def _phone_words(say: Speech) -> dict[str, str]:
    return {
        "parent": say("Parent"),
        "teacher": say("Teacher"),
        "director": say("Director"),
        "groups": say("Groups"),
        "mailbox": say("The school's mailbox"),
        "mail": say("Mail"),
        "holder": say("Who holds this phone"),
        "chat": say("Chat with the school's bot"),
        "bot_line": say("bot"),
        "write": say("Message"),
        "placeholder": say("Message…"),
        "send": say("Send"),
        "edited": say("edited"),
        "pinned": say("Pinned:"),
        "voice": say("Voice message"),
        "sticker": say("Sticker"),
        "photo": say("Photo"),
        "film": say("Film"),
        "send_voice": say("Send a voice message"),
        "send_sticker": say("Send a sticker"),
        "send_photo": say("Send a photo"),
        "pool": say("Drawing of a swimming pool"),
        "walk": say("Drawing of a walk in autumn"),
        "children": say("Drawing of two children"),
        "bus": say("Drawing of a bus"),
        "all_samples": say("All four as an album"),
        "own_files": say("Your own photo or file…"),
        "caption_hint": say("What you have typed becomes the caption."),
        "too_big": say("That is more than 5 MB. Choose something smaller."),
        "ideas": say("Try this"),
        "no_posts": say("Nothing has been posted here yet."),
        "no_chat": say("Nothing has been said here yet."),
        "no_mail": say("No mail yet. A report of illness arrives here."),
        "code": say("Code for Storm"),
        "from": say("From"),
        "to": say("To"),
        "reply_to": say("Reply to"),
        "message_id": say("Message-ID"),
        "no_reply_to": say("none"),
        "mail_head": say("Sender and Message-ID"),
        "is_down": say("The mail server is down: mails wait."),
        "tour": say("Guided tour"),
        "tour_minutes": say("three minutes"),
        "tour_do": say("Do it for me"),
        "tour_there": say("Go on:"),
        "tour_skip": say("Skip"),
        "tour_close": say("Close the tour"),
        "tour_open": say("Guided tour"),
        "tour_again": say("Once more"),
        "tour_done": say("That was the tour"),
        "tour_done_text": say("Now play on your own: make a typing error, send a voice message, press a button twice."),
        "step": say("Step"),
    }


def ideas(say: Speech, account: str, code: str) -> tuple[str, ...]:
    """Give what could be typed on a phone.

    Args:
        say: the page's language.
        account: who holds the phone.
        code: the invitation that they have in hand, empty for none.
    """
    if code:
        return ("/start",)
    if account == LINKED_PARENT:
        return (say("Sem is ill today"), say("Is there gym today?"))
    if account == NEW_PARENT:
        return (say("Storm is ill today"), "/start")
    return (say("/post"), "/help")
